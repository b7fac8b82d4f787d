import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** Longer than this and Chromium hangs: it is killed, and the picture fails. Milliseconds. */
const TIMEOUT_MS = 60_000

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

const FLAGS = [
  '--headless',
  '--no-sandbox', // root, as in a container, cannot have one; the pages are our own and run no script
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--no-first-run',
  '--remote-debugging-pipe',
]

/**
 * The variable CHROMIUM, unchecked so that a wrong one is not passed over, or else the first of the usual names on
 * PATH.
 */
function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env['CHROMIUM']) return env['CHROMIUM']
  const folders = (env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '')
  return NAMES.flatMap(name => folders.map(folder => join(folder, name))).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A page of a headless Chromium, driven by its DevTools protocol. */
export interface Page {
  /** Sends a command of the protocol; rejects with what Chromium has against it. */
  send<Result>(method: string, params?: object): Promise<Result>
}

/**
 * Runs `use` with an empty page of a Chromium of its own. Resolves to false where there is no Chromium, and to true
 * after `use`.
 */
export async function withPage(use: (page: Page) => Promise<void>): Promise<boolean> {
  const program = findChromium()
  if (program === undefined) return false

  const profile = await mkdtemp(join(tmpdir(), 'chromium-'))
  const chromium = spawn(program, [...FLAGS, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>(resolve => chromium.once('exit', () => resolve()).once('error', () => resolve()))
  const timer = setTimeout(() => chromium.kill('SIGKILL'), TIMEOUT_MS)
  try {
    const browser = connect(chromium)
    const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    })
    await use({ send: (method, params) => browser.send(method, params, sessionId) })
    // An answer may not come: the process ends, and its end is awaited below.
    browser.send('Browser.close').catch(() => {})
    await ended
    return true
  } finally {
    clearTimeout(timer)
    chromium.kill('SIGKILL')
    await ended
    await rm(profile, { recursive: true, force: true, maxRetries: 10 })
  }
}

interface Browser {
  send<Result>(method: string, params?: object, sessionId?: string): Promise<Result>
}

interface Message {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

interface Waiting {
  resolve(result: unknown): void
  reject(error: Error): void
}

/** The protocol over the pipe pair that `--remote-debugging-pipe` wants: JSON messages, each closed by a zero byte. */
function connect(chromium: ChildProcess): Browser {
  const [, , errors, commands, replies] = chromium.stdio as [null, null, Readable, Writable, Readable]
  const answers = new Map<number, Waiting>()
  let end: Error | undefined
  let said = ''
  let lastId = 0
  let rest = ''

  const fail = (error: Error): void => {
    end ??= error
    for (const { reject } of answers.values()) reject(end)
  }
  const receive = ({ id, result, error }: Message): void => {
    if (id === undefined) return // an event
    const waiting = answers.get(id)
    answers.delete(id)
    if (error === undefined) waiting?.resolve(result)
    else waiting?.reject(new Error(`Chromium: ${error.message}`))
  }

  chromium.once('error', fail)
  chromium.once('close', (code, signal) => fail(new Error(`Chromium ended early (${signal ?? code}): ${said.trim()}`)))
  errors.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-1000)
  })
  commands.on('error', () => {}) // a broken pipe: the end, which says why, follows
  replies.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) receive(JSON.parse(message) as Message)
  })

  return {
    send: <Result>(method: string, params: object = {}, sessionId?: string) =>
      new Promise<Result>((resolve, reject) => {
        if (end !== undefined) return reject(end)
        lastId += 1
        answers.set(lastId, { resolve: result => resolve(result as Result), reject })
        commands.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`)
      }),
  }
}
