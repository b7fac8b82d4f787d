import { describe, expect, it } from 'vitest'
import { grantedActions, readToken } from '../src/azure/acr/acr-token.ts'
import { parseErrorBody } from '../src/azure/acr/error-response.ts'
import { manifestTarget } from '../src/azure/acr/manifest.ts'
import { parseArmError } from '../src/azure/arm/error.ts'
import { parseRegistry } from '../src/azure/arm/registry.ts'
import { readApplication, readFederatedCredentials } from '../src/azure/entra/application.ts'
import { parseCreds } from '../src/azure/entra/creds.ts'
import { parseEntraError } from '../src/azure/entra/entra-error.ts'
import { readEntraToken, readGitHubToken } from '../src/azure/entra/token.ts'
import { readBuilder } from '../src/docker/builder.ts'
import { parseDockerConfig, storedFor } from '../src/docker/config.ts'
import { readHelperAnswer } from '../src/docker/credential-helper.ts'
import { readEngineProxies } from '../src/docker/info.ts'
import { readDockerVersion } from '../src/docker/version.ts'
import { run } from '../src/run.ts'
import { jwt } from './azure/acr/jwt.ts'
import { hostDouble, replied } from './host-double.ts'
import { redacted } from './redact.ts'

/** What stands where a text is expected. */
const ODD: readonly unknown[] = [7, -1, true, null, [], {}, [[]], ['x', 7], { x: 7 }, Number.MAX_VALUE]
const NAMES =
  'error error_description error_codes timestamp correlation_id errorResponse code message errors access_token refresh_token token value id name properties loginServer sku policies Client Server Version Os auths HttpHeaders credHelpers credsStore proxies Username Secret ServerURL HttpProxy ServerVersion ClientInfo config manifests digest clientId clientSecret tenantId subject issuer audiences passwordCredentials keyCredentials endDateTime access actions type tid oid appid aud iss exp iat sub'.split(
    ' ',
  )

const parsers: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ['Entra', value => parseEntraError(value, redacted)],
  ['Entra, as text', value => parseEntraError(JSON.stringify(value), redacted)],
  [
    'Resource Manager',
    value => [
      parseArmError(value, redacted),
      parseArmError({ error: value }, redacted),
      parseRegistry(value),
      parseRegistry({ id: 'x', name: 'x', properties: value }),
    ],
  ],
  [
    'Graph',
    value => [
      readApplication(200, JSON.stringify(value)),
      readFederatedCredentials(200, JSON.stringify({ value: [value] })),
    ],
  ],
  [
    'the registry',
    value => [
      parseErrorBody(JSON.stringify(value)),
      parseErrorBody(JSON.stringify({ errors: [value] })),
      manifestTarget(JSON.stringify(value)),
    ],
  ],
  [
    'tokens',
    value => {
      const text = jwt(value as object)
      const token = readToken(text)
      return [readEntraToken(text), readGitHubToken(text), token && grantedActions(token, 'x')]
    },
  ],
  [
    'docker',
    value => {
      const config = parseDockerConfig(JSON.stringify(value))
      return [
        config.ok && storedFor(config.config, 'contoso.azurecr.io'),
        readHelperAnswer({ state: 'exited', code: 0, stdout: JSON.stringify(value), stderr: '' }, redacted),
        readEngineProxies(JSON.stringify(value)),
        readBuilder(JSON.stringify(value)),
        readDockerVersion({ state: 'exited', code: 0, stdout: JSON.stringify(value), stderr: '' }, redacted),
        readDockerVersion(
          {
            state: 'exited',
            code: 0,
            stdout: JSON.stringify({ Client: { Version: '28.0.0', ...Object(value) }, Server: value }),
            stderr: '',
          },
          redacted,
        ),
      ]
    },
  ],
  ['creds', value => parseCreds(JSON.stringify(value))],
]

describe('another type than expected, in any field, is no exception', () => {
  it.each(parsers)('from %s', (_, parse) => {
    for (const odd of ODD) {
      for (const name of NAMES) parse({ [name]: odd })
      parse(Object.fromEntries(NAMES.map(name => [name, odd])))
      if (typeof odd === 'object') parse(odd)
    }
  })
})

describe('a registry that answers nothing but numbers', () => {
  it.each(ODD.map(odd => JSON.stringify({ access_token: odd, refresh_token: odd, token: odd, errors: odd })))(
    '%s',
    async body => {
      for (const status of [200, 401, 403, 500]) {
        const host = hostDouble({
          http: request =>
            (request.url.pathname === '/v2/' ? hostDouble().http(request) : replied(status, body)) as never,
        })
        await run(
          { registry: 'contoso.azurecr.io', username: 'someone', password: 'make-believe-1', repository: 'team/app' },
          host,
        )
        expect(host.written.join('')).not.toMatch(/internal-error|\n {4}at /)
        expect(host.files.get('/output')).toMatch(/^result<</)
      }
    },
  )
})
