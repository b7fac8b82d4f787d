import { firstRegistry } from '../embedded-azure/world.ts'
import {
  asNobody,
  auth,
  type DockerScenario,
  failed,
  GIVES,
  given,
  HOST,
  healthy,
  helper,
  storedLogin,
  text,
  world,
} from './docker-scenarios.ts'

// States of docker that users reported, beside those of docker-scenarios.ts: each has broken members and neighbors that
// docker takes.

const [pusher] = firstRegistry(world).servicePrincipals ?? []
const [identity] = firstRegistry(world).identities ?? []
if (pusher === undefined || identity === undefined) throw new Error('the healthy world lacks it')

const entry = storedLogin.auths[HOST]
/** What `az acr login` writes. */
const tokenEntry = { auth: auth('00000000-0000-0000-0000-000000000000', ''), identitytoken: identity.refreshToken }
const warned = { expected: ['warning docker-config-invalid'], result: 'warn' as const, granted: 'push' }
const keeper = { 'docker-credential-keeps': helper(GIVES) }

/** docker goes on with what it could read of config.json. */
const readInPart: DockerScenario[] = [
  {
    name: 'a field of config.json has the wrong form, and no login is decoded',
    world,
    inputs: asNobody,
    dockerConfig: text({ ...storedLogin, experimental: true }),
    ...failed('docker-config-invalid'),
    mendsLogin: true,
  },
  {
    name: 'an entry of config.json has a field of the wrong form, and no login is decoded',
    world,
    inputs: asNobody,
    dockerConfig: text({ auths: { [HOST]: { ...entry, serveraddress: 1 } } }),
    ...failed('docker-config-invalid'),
  },
  {
    name: 'a field of config.json has the wrong form, and its helper is not there',
    world,
    inputs: given,
    dockerConfig: text({ credsStore: 'absent', features: { buildkit: true } }),
    expected: ['error docker-credential-helper-missing', 'warning docker-config-invalid'],
    result: 'fail',
    says: /docker-credential-absent/,
  },
  {
    name: 'a helper is named in a field that is written twice, and is not there',
    world,
    inputs: given,
    dockerConfig: `{"credHelpers":{"${HOST}":"absent"},"credHelpers":{"ghcr.io":"other"}}`,
    ...failed('docker-credential-helper-missing'),
  },
  {
    name: 'an entry cannot be decoded, and the login beside it is found or not',
    world,
    inputs: asNobody,
    dockerConfig: text({ auths: { 'ghcr.io': { auth: 'user:pass' }, [HOST]: entry } }),
    ...failed('docker-config-invalid'),
    granted: 'push',
    mendsLogin: true,
  },
  {
    name: 'the context of a file that is read in part is gone',
    world,
    inputs: given,
    dockerConfig: text({ currentContext: 'gone', experimental: true }),
    env: { DOCKER_HOST: '' },
    standIn: 'no-context',
    expected: ['error docker-daemon-unreachable', 'warning docker-config-invalid'],
    result: 'fail',
    says: /context "gone"/,
    noMend: 'there is no engine on the default socket',
  },
  {
    name: 'a field of the wrong form, and a token, which needs no decoding',
    world,
    inputs: asNobody,
    dockerConfig: text({ auths: { [HOST]: tokenEntry }, experimental: true }),
    ...warned,
  },
  {
    name: 'a field of the wrong form, and a login in fields of its own',
    world,
    inputs: asNobody,
    dockerConfig: text({ auths: { [HOST]: { username: pusher.appId, password: pusher.secret } }, experimental: true }),
    ...warned,
  },
  {
    name: 'a field of the wrong form, and the login is in the helper',
    world,
    inputs: asNobody,
    dockerConfig: text({ credsStore: 'keeps', features: { buildkit: true } }),
    programs: keeper,
    ...warned,
  },
  {
    name: 'a list in place of the logins, and the login is in the helper',
    world,
    inputs: asNobody,
    dockerConfig: text({ auths: [], credsStore: 'keeps' }),
    programs: keeper,
    ...warned,
  },
  {
    name: 'an entry cannot be decoded, and beside it is a token',
    world,
    inputs: asNobody,
    dockerConfig: text({ auths: { 'ghcr.io': { auth: 'user:pass' }, [HOST]: tokenEntry } }),
    ...warned,
  },
  {
    name: 'the logins are written twice, and docker has both',
    world,
    inputs: asNobody,
    dockerConfig: `{"auths":${text(storedLogin.auths)},"auths":{"ghcr.io":${text(entry)}}}`,
    ...healthy,
  },
  {
    name: 'the logins are written twice in another case, and docker has both',
    world,
    inputs: asNobody,
    dockerConfig: `{"auths":${text(storedLogin.auths)},"Auths":{"ghcr.io":${text(entry)}}}`,
    ...healthy,
  },
]

export const dockerReportScenarios: readonly DockerScenario[] = [...readInPart]
