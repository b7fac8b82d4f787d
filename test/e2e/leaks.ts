import { fromJson, objectOf } from '../../src/util/json.ts'
import { percentDecoded } from '../../src/util/text.ts'
import { secretsOf } from '../embedded-azure/world.ts'
import type { ActionResult, ActionRun } from './run-action.ts'

/**
 * A secret may stand in the log in one place only: where the runner is told to mask it.
 * Throws with the place and the form in which one stands elsewhere, never with the secret itself.
 */
export function assertNoLeak(
  result: Pick<ActionResult, 'log' | 'summary' | 'outputFile'>,
  secrets: readonly string[],
): void {
  const shown = result.log
    .split('\n')
    .filter(line => !line.startsWith('::add-mask::'))
    .join('\n')
  const places = { log: shown, summary: result.summary, outputs: result.outputFile }
  for (const secret of new Set(secrets.map(one => one.trim()))) {
    if (secret.length < 4) continue
    const forms = {
      itself: secret,
      base64: Buffer.from(secret).toString('base64'),
      'percent-encoded': encodeURIComponent(secret.toWellFormed()),
    }
    for (const [form, text] of Object.entries(forms)) {
      for (const [location, written] of Object.entries(places)) {
        if (written.includes(text))
          throw new Error(`a secret (${secret.length} characters, ${form}) stands in the ${location}`)
      }
    }
  }
}

/**
 * Every secret that a run could tell: the world's, those that were given to it, and every token that was issued to it.
 */
export function secretsKnownTo({ azure, inputs, env = {}, dockerConfig = '' }: ActionRun): string[] {
  const given = [inputs['password'], inputs['client-secret'], inputs['creds']]
  const creds = objectOf(fromJson(inputs['creds'] ?? ''))
  return [
    ...secretsOf(azure.world),
    ...azure.issued,
    ...[...given, creds?.['clientSecret'], env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']].filter(isText),
    ...[dockerConfig, env['DOCKER_AUTH_CONFIG'] ?? ''].flatMap(storedSecrets),
    ...['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy', 'DOCKER_HOST'].flatMap(
      name => passwordIn(env[name] ?? ''),
    ),
  ]
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** The passwords and tokens of docker's `auths`. */
function storedSecrets(config: string): string[] {
  const auths = objectOf(objectOf(fromJson(config))?.['auths']) ?? {}
  return Object.values(auths).flatMap(entry => {
    const { auth, password, identitytoken } = objectOf(entry) ?? {}
    const pair = isText(auth) ? Buffer.from(auth, 'base64').toString() : ''
    return [password, identitytoken, pair.slice(pair.indexOf(':') + 1)].filter(isText)
  })
}

function passwordIn(url: string): string[] {
  const password = /\/\/[^\s:@]*:([^\s]*)@/.exec(url)?.[1] ?? ''
  return [password, percentDecoded(password)]
}
