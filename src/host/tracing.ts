import type { Host, HttpOutcome } from './ports.ts'

/**
 * A host that tells of every request and program, with its time: the timeline of step debugging. Queries, headers and
 * bodies are left out, since they carry the credentials.
 * @param onLine receives a line for each, once it has ended
 */
export function withTracing(host: Host, onLine: (line: string) => void): Host {
  const start = host.now()
  const timed = async <T>(what: string, work: Promise<T>, outcomeOf: (result: T) => string): Promise<T> => {
    const began = host.now() - start
    const result = await work
    const ended = host.now() - start
    onLine(`+${began} ms  ${what}  ${outcomeOf(result)}  (${ended - began} ms)`)
    return result
  }
  return {
    ...host,
    http: request =>
      timed(
        `${request.method} ${request.url.origin}${request.url.pathname}${request.proxy === undefined ? '' : ` via ${request.proxy.host}`}`,
        host.http(request),
        outcome =>
          outcome.ok
            ? `HTTP ${outcome.reply.status}${connectionOf(outcome)}`
            : `${outcome.failure.at} ${outcome.failure.code}`,
      ),
    exec: command =>
      timed([command.file, ...command.args].join(' '), host.exec(command), outcome =>
        outcome.state === 'exited' ? `exit code ${outcome.code}` : outcome.state,
      ),
  }
}

const connectionOf = ({ reused }: Extract<HttpOutcome, { ok: true }>): string =>
  reused === undefined ? '' : reused ? '  reused connection' : '  new connection'
