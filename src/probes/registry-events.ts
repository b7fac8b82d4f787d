import {
  parseEvents,
  parseQueryError,
  type RegistryEvent,
  rejectionsQuery,
  TIMESPAN,
} from '../azure/monitor/registry-events.ts'
import { type Fact, failed, ok, skipped } from '../facts.ts'
import { fromJson } from '../util/json.ts'
import { note } from '../util/note.ts'
import { truncate } from '../util/text.ts'
import type { SignIn, SignInContext } from './sign-in.ts'
import { send } from './transport.ts'

const MAX_BYTES = 1024 * 1024

/**
 * The last rejections that the registries logged, by the query API of Log Analytics. Rows appear some minutes after the
 * request.
 * @param workspaceId a GUID
 */
export async function queryEvents(
  signIn: SignIn,
  workspaceId: string,
  loginServers: readonly string[],
  { host, vault, deadline }: SignInContext,
): Promise<Fact<readonly RegistryEvent[]>> {
  const { logAnalytics } = signIn.cloud
  if (logAnalytics === undefined)
    return failed({ kind: 'tool', text: note('no-log-analytics', { cloud: signIn.cloud.azName }) })
  const token = await signIn.secret('logs')
  if (token === undefined) return withoutToken(signIn, await signIn.token('logs'))
  const sent = await send(host, deadline, {
    method: 'POST',
    url: new URL(`https://${logAnalytics.host}/v1/workspaces/${workspaceId}/query`),
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      authorization: `Bearer ${vault.reveal(token)}`,
    },
    body: JSON.stringify({ query: rejectionsQuery(loginServers), timespan: TIMESPAN }),
    maxBodyBytes: MAX_BYTES,
  })
  if (!sent.ok) return failed(sent.reason)
  const { status, body } = sent.reply
  const value = fromJson(body)
  const events = status === 200 ? parseEvents(value) : undefined
  if (events !== undefined) return ok(events)
  if (status === 200) return failed({ kind: 'tool', text: note('answer-not-understood', { service: 'Log Analytics' }) })
  const error = parseQueryError(value)
  return failed({
    kind: 'refused',
    status,
    code: error?.code ?? '',
    text: truncate(vault.redact(error?.message ?? body.trim()), 300),
  })
}

/** Why Entra gave no token for Log Analytics. */
function withoutToken({ plan }: SignIn, answer: Awaited<ReturnType<SignIn['token']>>): Fact<never> {
  // An identity that was looked for on this machine, and isn't there, is nobody.
  if (answer.state !== 'known') return plan.role === 'ambient' ? skipped('not-signed-in') : answer
  if (answer.value.signedIn) return skipped('not-signed-in')
  const { status, error } = answer.value
  return failed({ kind: 'refused', status, code: `AADSTS${error.code ?? ''}`, text: '' })
}
