import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { FINDING_IDS } from '../../src/catalogue.ts'
import { helperFor, parseAuthVariable, parseDockerConfig, storedFor } from '../../src/docker/config.ts'
import { cannotStore, readHelperAnswer } from '../../src/docker/credential-helper.ts'
import { configWarning, endedEarly, isAtLeast, isOutdated, readDockerVersion } from '../../src/docker/version.ts'
import { mountOf, mountPoints } from '../../src/host/mounts.ts'
import { INPUT_NAMES, parseInputs, type RawInputs } from '../../src/inputs.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { othersWords } from '../../src/util/note.ts'
import { redacted } from '../redact.ts'
import { isBounded, property } from './check.ts'
import { foreignJson, foreignJsonText, foreignText } from './foreign.ts'

const HOST = 'contoso.azurecr.io'
const config = {
  auths: { [HOST]: { auth: Buffer.from('user:password').toString('base64'), identitytoken: 'x' }, 'https://a/v2/': {} },
  credsStore: 'pass',
  credHelpers: { [HOST]: 'acr-env' },
  proxies: { default: { httpsProxy: 'http://p:1', noProxy: 'x' } },
  HttpHeaders: { 'X-Meta-Source-Client': 'azure' },
  currentContext: 'default',
}

describe('config.json', () => {
  property('is read or is spoilt', foreignJsonText(config), text => {
    const outcome = parseDockerConfig(text)
    if (!outcome.ok) return othersWords(outcome.problem).length < 100
    helperFor(outcome.config, HOST)
    return isBounded(storedFor(outcome.config, HOST), text)
  })

  property(
    'DOCKER_AUTH_CONFIG is read or is spoilt',
    foreignJsonText({ auths: config.auths }, { auths: { [HOST]: { auth: 'dTpw' } } }),
    text => {
      const outcome = parseAuthVariable(text)
      return outcome.ok || othersWords(outcome.problem).length < 100
    },
  )

  const user = fc.string({ minLength: 1, maxLength: 30 }).filter(text => !text.includes(':'))
  const password = fc.string({ maxLength: 60 }).filter(text => !text.includes('\0'))
  property('gives what was stored', fc.tuple(user, password), ([userName, secret]) => {
    const auth = Buffer.from(`${userName}:${secret}`).toString('base64')
    const outcome = parseDockerConfig(JSON.stringify({ auths: { [HOST]: { auth } } }))
    expect(outcome.ok && storedFor(outcome.config, HOST)).toEqual({ userName, password: secret })
  })

  property(
    'a helper answers or does not',
    foreignJsonText({ ServerURL: HOST, Username: '<token>', Secret: 'x' }),
    text => isBounded(readHelperAnswer({ state: 'exited', code: 0, stdout: text, stderr: '' }, redacted), text),
  )
})

describe('a helper that fails', () => {
  property(
    'is told in few words, with or without a session',
    foreignText('Cannot autolaunch D-Bus without X11 $DISPLAY', 'keychain '.repeat(50), '{"Secret":"x"}'),
    stdout => {
      const answer = readHelperAnswer({ state: 'exited', code: 1, stdout, stderr: stdout }, redacted)
      cannotStore(stdout)
      return typeof answer === 'string' || ('failure' in answer && othersWords(answer.failure).length <= 300)
    },
  )

  property('is on one mount point', foreignText('36 25 8:1 /a /b\\040c rw - ext4 /dev/sda1 rw\n'), text => {
    const points = mountPoints(text)
    return mountOf('/b c/d', points) === '/' || points.includes(mountOf('/b c/d', points))
  })
})

describe('docker version', () => {
  const answer = {
    Client: { Version: '28.2.2', ApiVersion: '1.50', Os: 'linux' },
    Server: { Version: '28.2.2', Os: 'linux', Arch: 'amd64', Components: [{ Name: 'Engine', Details: {} }] },
  }
  const reasons = [
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    'permission denied while trying to connect to the Docker daemon socket at unix:///x',
    'Error response from daemon: client version 1.41 is too old. Minimum supported API version is 1.44',
    'context "x" not found',
  ]
  property(
    'is read or is none',
    fc.tuple(foreignJsonText(answer, { ...answer, Server: null }), foreignText(...reasons), fc.nat({ max: 255 })),
    ([stdout, stderr, code]) => {
      const version = readDockerVersion({ state: 'exited', code, stdout, stderr }, redacted)
      if (version === undefined) return true
      if ('text' in version.engine && othersWords(version.engine.text).length > 300) return false
      isOutdated(version.client.version)
      return isBounded(version, stdout + stderr)
    },
  )

  property(
    'why it ended early is read or is none',
    foreignText(
      'Failed to initialize: unable to resolve docker endpoint: context "x": context not found: open /x: y',
      'WARNING: Error loading config file: open /x: permission denied\nfailed to retrieve context tls info: x',
    ),
    stderr => {
      const ended = endedEarly({ state: 'exited', code: 1, stdout: '', stderr }, redacted)
      const warning = configWarning(stderr, redacted) ?? ''
      const text = ended !== undefined && 'text' in ended ? ended.text : ''
      return othersWords(text).length <= 300 && warning.length <= 300
    },
  )

  property(
    'versions are numbers in front',
    fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 }), fc.string({ maxLength: 10 })),
    ([major, minor, rest]) => {
      const version = `${major}.${minor}${/^\d/.test(rest) ? '-' : ''}${rest}`
      expect(isAtLeast(version, major, minor)).toBe(true)
      expect(isAtLeast(version, major, minor + 1)).toBe(false)
    },
  )
})

describe('inputs', () => {
  const values = [
    'push',
    'contoso.azurecr.io\nfabrikam.azurecr.io',
    '30',
    'error',
    'push-denied\npull-denied',
    'AzureCloud',
    'x'.repeat(200),
  ]
  const raw = fc.dictionary(fc.constantFrom(...INPUT_NAMES), foreignText(...values)) as fc.Arbitrary<RawInputs>
  property('are good, or all that is wrong is told, without a secret', raw, given => {
    const vault = createVault(() => undefined)
    const outcome = parseInputs(given, vault, FINDING_IDS)
    if (outcome.ok) return true
    for (const problem of outcome.problems) {
      if ('given' in problem && problem.given.length > 80) return false
    }
    return outcome.problems.length > 0 && outcome.problems.length <= 3 * INPUT_NAMES.length
  })

  const secret = fc
    .string({ minLength: 8, maxLength: 40 })
    .filter(text => /^\S.*\S$/s.test(text) && !text.includes('*'))
  property('a secret that stands in another input is not told', fc.tuple(secret, foreignJson('x')), ([password]) => {
    const vault = createVault(() => undefined)
    const outcome = parseInputs({ password, access: `x${password}y`, 'fail-on': password }, vault, FINDING_IDS)
    return !outcome.ok && !JSON.stringify(outcome.problems).includes(JSON.stringify(password).slice(1, -1))
  })
})
