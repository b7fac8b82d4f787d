import { ALWAYS } from '../advice/cases/case.ts'
import { applicationLogin, cloudWorld, ids } from '../embedded-azure/cloud-world.ts'
import { epochSeconds, mintRefreshToken } from '../embedded-azure/tokens.ts'
import { ZERO_GUID } from '../embedded-azure/world.ts'

export const HOST = 'contoso.azurecr.io'
export const world = cloudWorld()
export const base = { registry: HOST, repository: 'team/app' }
const now = epochSeconds()
const token = (loginServer: string, from: number, to: number, subject: string = ids.ci.principalId): string =>
  mintRefreshToken({ loginServer, subject, issuedAt: now + from, expiresAt: now + to })
/** Nobody checks its signature. */
const entraToken = [
  { alg: 'RS256', typ: 'JWT' },
  { iss: `https://sts.windows.net/${ids.tenant}/`, aud: 'https://containerregistry.azure.net', exp: now + 3600 },
]
  .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat('c2lnbmF0dXJlLW9mLWVudHJh')
  .join('.')
const storedLogin = (user: string, password: string, more: object = {}): string =>
  JSON.stringify({
    auths: { [HOST]: { auth: Buffer.from(`${user}:${password}`).toString('base64'), ...more } },
  })

/** With a login in the file, docker looks for no helper of this machine. */
export const OTHER_LOGIN = JSON.stringify({ auths: { 'ghcr.io': {} } })

/** A login that `az acr login` mends, and the finding that prints it. */
export interface DockerLoginCase {
  id: string
  name: string
  /** The branch of docs/advice.md that this is, as test/advice/cases has it. */
  when: string
  inputs?: Record<string, string>
  dockerConfig?: string
}

export const dockerLoginCases: readonly DockerLoginCase[] = [
  {
    id: 'docker-credentials-stale',
    name: 'a password that is wrong',
    when: 'the stored login is rejected',
    dockerConfig: storedLogin(ids.ci.appId, 'old'),
  },
  {
    id: 'docker-credentials-stale',
    name: 'a token that has ended',
    when: 'the stored login is rejected',
    dockerConfig: storedLogin(ZERO_GUID, '', { identitytoken: token(HOST, -11_000, -200) }),
  },
  {
    id: 'docker-credentials-stale',
    name: 'a line break behind the password',
    when: 'the stored login is rejected',
    dockerConfig: storedLogin(ids.ci.appId, `${applicationLogin(world).password}\n`),
  },
  {
    id: 'token-expired',
    name: 'given',
    when: ALWAYS,
    inputs: { username: ZERO_GUID, password: token(HOST, -11_000, -200) },
  },
  {
    id: 'token-expiring',
    name: 'given',
    when: ALWAYS,
    inputs: { username: ZERO_GUID, password: token(HOST, -10_000, 200), 'minimum-token-minutes': '10' },
  },
  {
    id: 'token-wrong-registry',
    name: 'given',
    when: ALWAYS,
    inputs: { username: ZERO_GUID, password: token('fabrikam.azurecr.io', -10, 3000) },
  },
  { id: 'token-wrong-kind', name: 'given', when: ALWAYS, inputs: { username: ids.ci.appId, password: entraToken } },
  {
    id: 'token-username-unexpected',
    name: 'given',
    when: ALWAYS,
    inputs: { username: ZERO_GUID, password: 'not~a.Token' },
  },
  {
    id: 'username-unknown',
    name: 'a person',
    when: 'the username is that of a person, or of the admin user while that is disabled',
    inputs: { username: 'jane@contoso.example', password: 'make-believe-of-jane' },
  },
  {
    id: 'credentials-malformed',
    name: 'a token of GitHub',
    when: 'the secret is a token of GitHub or Docker Hub',
    inputs: { username: 'octocat', password: 'ghs_aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5' },
  },
  {
    id: 'credentials-rejected',
    name: 'a token of somebody who is gone',
    when: "the password is a token of this registry that hasn't expired",
    inputs: { username: ZERO_GUID, password: token(HOST, -10, 3000, '0f0f0f0f-1111-4222-8333-444444444444') },
  },
]
