import { describe, expect, it } from 'vitest'
import { readToken } from '../../../src/azure/acr/acr-token.ts'
import { parseChallenge } from '../../../src/azure/acr/challenge.ts'
import { parseErrorBody } from '../../../src/azure/acr/error-response.ts'
import { parseLoginServer } from '../../../src/azure/acr/login-server.ts'
import { parseArmError } from '../../../src/azure/arm/error.ts'
import { parsePage } from '../../../src/azure/arm/page.ts'
import { parseRegistry } from '../../../src/azure/arm/registry.ts'
import { meaningOf } from '../../../src/azure/entra/aadsts.ts'
import { parseEntraError } from '../../../src/azure/entra/entra-error.ts'
import { readGraph } from '../../../src/azure/entra/graph-response.ts'
import { endpointWords } from '../../../src/azure/entra/managed-identity.ts'
import { unknownUser } from '../../../src/diagnosis/credential.ts'
import {
  blockedBy,
  indicatesMissingRole,
  rejectionOf,
  tellsWrongAudience,
  tellsWrongSecret,
} from '../../../src/diagnosis/responses.ts'
import { type Fact, type RegistryFacts, skipped, type TokenResponse, valueIn } from '../../../src/facts.ts'
import type { HttpOutcome } from '../../../src/host/ports.ts'
import { exchangeToken, fetchChallenge, type RegistryClient, requestToken } from '../../../src/probes/data-plane.ts'
import { createVault } from '../../../src/secrets/vault.ts'
import { deadlineIn } from '../../../src/util/deadline.ts'
import { jwt } from '../../azure/acr/jwt.ts'
import { hostDouble, replied } from '../../host-double.ts'
import { redacted } from '../../redact.ts'
import { asGiven, asIdentity, HOST } from '../../rules/facts.ts'
import { bodyOf, exchange, exchanges, headerOf, type Recorded } from './exchanges.ts'

/** Every real exchange through our parsers: what they make of it, by the exchange's id. */

const NOT_KEPT = 'its body was not kept'
const ENDPOINT = { realm: `https://${HOST}/oauth2/token`, service: HOST }
const isClaims = ({ id }: Recorded) => /-claims-|-acr-audience$/.test(id)

/** The exchange as a reply; a token that is only named in it is one of ours. */
function reply(recorded: Recorded): HttpOutcome {
  const token = jwt({ iss: 'Azure Container Registry', aud: HOST, access: [], exp: 4_000_000_000 })
  const body = bodyOf(recorded).replace(/\(ACR (?:access|refresh) token\)/, token)
  const headers = Object.fromEntries(
    Object.entries(recorded.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  )
  return replied(recorded.status, body, { 'content-type': '', ...headers })
}

function clientOf(recorded: Recorded): RegistryClient {
  const host = hostDouble({ http: () => reply(recorded) })
  return {
    host,
    vault: createVault(() => undefined),
    deadline: deadlineIn(60_000, () => 0),
    server: parseLoginServer(HOST),
  }
}

async function tokenAnswer(recorded: Recorded): Promise<Fact<TokenResponse>> {
  const client = clientOf(recorded)
  const credential = { kind: 'password' as const, userName: 'x', password: client.vault.register('a-password') }
  return (await requestToken(client, ENDPOINT, credential, ['team/app'], 'pull')).answer
}

async function exchangeAnswer(recorded: Recorded): Promise<RegistryFacts['exchange']> {
  const client = clientOf(recorded)
  return (await exchangeToken(client, ENDPOINT, client.vault.register('an-entra-token'), '')).answer
}

/** What a refusal of the registry means, for whoever was refused. */
function meaning(facts: ReturnType<typeof asGiven>, answer: { status: number } | undefined): string {
  const [registry] = facts.registries
  if (registry === undefined) return 'no registry'
  const block = blockedBy(registry)?.block
  const refusal = rejectionOf(registry)
  const user = unknownUser(registry)
  return [block ?? refusal ?? `${answer?.status}`, user].filter(part => part !== undefined).join(': ')
}

/** The username that each was refused with, where it is told; the kind of which decides what the answer means. */
const USERS: Record<string, string> = {
  'acr-token-unknown-user-2024': 'wrong_username',
  'acr-token-unknown-user-email': 'someone@contoso.com',
  'acr-token-user-not-guid-2022': 'someone',
  'acr-token-login-server-as-user-2021': HOST,
  'acr-token-exposed-token-other-user': 'myname',
  'acr-token-wrong-password-2024': 'known_user',
}
const APPLICATION = '11111111-2222-4333-8444-555555555555'

/** Of those whose body was kept. */
const TOKEN_MEANINGS: Record<string, string> = {
  'acr-token-firewall-raw-2024': 'firewall',
  'acr-token-firewall-raw-2026': 'firewall',
  'acr-token-firewall-cn-2022': 'firewall',
  'acr-token-401-raw-2024': 'rejected',
  'acr-token-oras-401-2024': 'rejected',
  'acr-token-sp-json-2022': 'rejected',
  'acr-token-unknown-user-email': 'user-unknown: person',
  'acr-token-unknown-user-subscription': 'application-unknown',
  'acr-token-user-not-guid-2022': 'user-unknown: token',
  'acr-token-entra-token-as-password': 'rejected',
  'acr-token-unknown-user-2024': 'user-unknown: token',
  'acr-token-wrong-password-2024': 'scoped-token-password',
  'acr-token-login-server-as-user-2021': 'user-unknown: admin',
  'acr-token-400-password-too-long': 'not-a-registry',
  'acr-token-exposed-token-other-user': 'user-unknown: token',
}
const EXCHANGE_MEANINGS: Record<string, string> = {
  'acr-exchange-wrong-audience-2023': 'rejected, wrong audience',
  'acr-exchange-wrong-audience-2022': 'rejected, wrong audience',
  'acr-exchange-no-role-2026': 'rejected',
  'acr-exchange-no-role-2021': 'rejected, no role',
  'acr-exchange-no-role-2024-empty': 'rejected',
  'acr-exchange-no-role-2025-empty': 'rejected',
  'acr-exchange-413': 'not-a-registry',
  'acr-exchange-500-no-object-id': 'unavailable',
}
/** Those without a body that was kept: by the status alone. */
const BY_STATUS: Record<number, string> = {
  401: 'rejected',
  403: 'not-a-registry',
  429: 'throttled',
  500: 'unavailable',
}

const ENTRA_MEANINGS: Record<string, string> = {
  'entra-7000222-2026': 'sp-secret-expired',
  'entra-7000222-2020': 'sp-secret-expired',
  'entra-7000215-2023': 'sp-secret-invalid',
  'entra-7000216-2025': 'credentials-missing',
  'entra-700213-custom-sub-2026': 'federated-credential-mismatch',
  'entra-7002138-2026': 'federated-credential-mismatch',
  'entra-70025-2024': 'federated-credential-mismatch',
  'entra-700016-2024': 'sp-not-found',
  'entra-90002-discovery-2024': 'tenant-not-found',
  'entra-53003-2025': 'conditional-access-blocked',
  'entra-700024-2023': 'oidc-assertion-expired',
  'entra-700082-2022': 'entra-user-sign-in',
  'entra-90055': 'transient',
}

const of = (plane: Recorded['plane']) => exchanges.filter(one => one.plane === plane && !isClaims(one))
const isToken = ({ path }: Recorded) => path.startsWith('/oauth2/token')
const isExchange = ({ path }: Recorded) => path.startsWith('/oauth2/exchange')

describe('the token endpoint', () => {
  it.each(of('acr').filter(isToken))('$id', async recorded => {
    const answer = await tokenAnswer(recorded)
    const value = valueIn(answer)
    expect(value).toMatchObject({ status: recorded.status, issued: recorded.status === 200 })
    if (recorded.status === 200) return
    const isPlain = recorded.proves.includes('anonymous') || recorded.body === null
    const expected = isPlain ? BY_STATUS[recorded.status] : TOKEN_MEANINGS[recorded.id]
    const facts = asGiven(USERS[recorded.id] ?? APPLICATION, 'a-password', { token: answer })
    expect(meaning(facts, value), recorded.body === null ? NOT_KEPT : bodyOf(recorded)).toBe(expected)
    expect(value !== undefined && tellsWrongSecret(value)).toBe(/Invalid clientid/.test(bodyOf(recorded)))
  })
})

describe('the exchange', () => {
  it.each(of('acr').filter(isExchange))('$id', async recorded => {
    const answer = await exchangeAnswer(recorded)
    const value = valueIn(answer)
    expect(value).toMatchObject({ status: recorded.status, issued: recorded.status === 200 })
    if (value === undefined || recorded.status === 200) return
    const facts = asIdentity(undefined, { exchange: answer, token: skipped('not-exchanged') })
    const reported = indicatesMissingRole(value) ? ', no role' : tellsWrongAudience(value) ? ', wrong audience' : ''
    const expected = recorded.body === null ? BY_STATUS[recorded.status] : EXCHANGE_MEANINGS[recorded.id]
    expect(`${meaning(facts, value)}${reported}`).toBe(expected)
    if (recorded.id === 'acr-exchange-no-role-2026') {
      expect(value.correlationId).toBe('2fb5120a-0000-4000-8000-d9fd0af9122c')
      expect(value.error?.message).not.toContain('CorrelationId')
    }
  })
})

describe('resources of the registry', () => {
  it.each(of('acr').filter(one => !isToken(one) && !isExchange(one)))('$id', async recorded => {
    const { answer } = await fetchChallenge(clientOf(recorded))
    const value = valueIn(answer)
    expect(value?.status).toBe(recorded.status)
    const header = headerOf(recorded, 'www-authenticate') ?? ''
    const isBearer = header.startsWith('Bearer')
    expect(parseChallenge(header)).toEqual(isBearer ? { realm: ENDPOINT.realm, service: HOST } : undefined)
    expect(value).toMatchObject({ realmTrusted: isBearer, asksForBasic: header.startsWith('Basic') })
    const isError = bodyOf(recorded).includes('"errors"')
    expect(parseErrorBody(bodyOf(recorded)) !== undefined).toBe(isError)
    if (isError) expect(value?.error?.code).toMatch(/^(UNAUTHORIZED|DENIED|NAME_UNKNOWN|TOOMANYREQUESTS)$/)
    if (isError) expect(value?.error?.message).not.toMatch(/CorrelationId/)
  })
})

describe('claims of tokens', () => {
  it('a refresh token of 2022', () => {
    const { claims } = exchange('acr-refresh-token-claims-2022').body as { claims: object }
    expect(readToken(jwt(claims))).toEqual({
      kind: 'acr-refresh-token',
      audience: HOST,
      subject: 'someone@contoso.com',
      issuedAt: 1659969330,
      expiresAt: 1659981030,
    })
  })
  it('a refresh token of a registry in ABAC mode', () => {
    const { claims } = exchange('acr-refresh-token-claims-abac').body as { claims: object }
    expect(readToken(jwt(claims))).toMatchObject({ hasAadIdentity: true })
  })
  it("a person's token for registries", () => {
    const { claims } = exchange('entra-user-token-acr-audience').body as { claims: object }
    expect(readToken(jwt(claims))).toMatchObject({
      kind: 'entra-token',
      audience: 'https://containerregistry.azure.net',
    })
  })
})

describe('Entra', () => {
  it.each(of('entra'))('$id', recorded => {
    const error = parseEntraError(bodyOf(recorded), redacted)
    const reported = /AADSTS(\d+)/.exec(bodyOf(recorded))?.[1]
    expect(error?.code).toBe(reported === undefined ? undefined : Number(reported))
    if (error === undefined) return
    const fields = (typeof recorded.body === 'object' ? recorded.body : undefined) as { error: string } | undefined
    if (fields !== undefined) expect(error.error).toBe(fields.error)
    expect(error.text).not.toMatch(/AADSTS|Trace ID|Correlation ID/)
    const expected = ENTRA_MEANINGS[recorded.id]
    if (expected !== undefined) expect(meaningOf(error, recorded.status)).toBe(expected)
  })
})

describe('Resource Manager', () => {
  it.each(of('arm'))('$id', recorded => {
    const body = bodyOf(recorded)
    const json: unknown = body === '' ? undefined : JSON.parse(body)
    if (recorded.id.startsWith('arm-registry-')) {
      expect(parseRegistry(json)).toMatchObject({
        name: 'contoso',
        loginServer: HOST,
        subscriptionId: expect.any(String),
      })
    } else if (recorded.id === 'arm-arc-challenge') {
      expect(endpointWords(body)).toEqual({ code: '', text: '' })
    } else if (recorded.status >= 400) {
      expect(parseArmError(json, redacted)).toMatchObject({ code: (json as { error: { code: string } }).error.code })
    } else if (body.includes('"value"')) {
      expect(parsePage(json, entry => entry)).toMatchObject({ items: expect.any(Array) })
    }
  })
  it('tells which fields a registry has by its tier and its age', () => {
    const read = (id: string) => parseRegistry(exchange(id).body)
    expect(read('arm-registry-premium-2026')).toMatchObject({ roleAssignmentMode: expect.any(String) })
    expect(read('arm-registry-basic-2026')?.networkRules).toBeUndefined()
    expect(read('arm-registry-creating-2023')?.roleAssignmentMode).toBeUndefined()
    expect(read('arm-registry-deleting-2026')?.provisioningState).toBe('Deleting')
  })
})

describe('Graph', () => {
  it.each(of('graph'))('$id', recorded => {
    const reading = readGraph(recorded.status, bodyOf(recorded))
    expect(reading.ok).toBe(recorded.status === 200)
  })
})

it('leaves none out', () => {
  expect(exchanges).toHaveLength(112)
  expect(new Set(exchanges.map(({ id }) => id)).size).toBe(112)
  const kept = (all: Recorded[]) => all.filter(({ status, body }) => status >= 400 && body !== null).map(({ id }) => id)
  expect(Object.keys(TOKEN_MEANINGS)).toEqual(expect.arrayContaining(kept(of('acr').filter(isToken))))
  expect(Object.keys(EXCHANGE_MEANINGS)).toEqual(expect.arrayContaining(kept(of('acr').filter(isExchange))))
})
