import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { HttpOutcome } from '../../src/host/ports.ts'
import { engineAuthorities } from '../../src/probes/certs-d.ts'
import { send } from '../../src/probes/transport.ts'
import { deadlineIn } from '../../src/util/deadline.ts'
import { type HostChange, hostDouble, NOW, replied } from '../host-double.ts'

const HOST = 'contoso.azurecr.io'
const OWN = `/etc/docker/certs.d/${HOST}/ca.crt`
const ROOTLESS = join('/home/runner', '.config', 'docker', 'certs.d', HOST, 'ca.crt')
const SNAP = `/var/snap/docker/current/etc/docker/certs.d/${HOST}/ca.crt`
const rootless = { DOCKER_HOST: 'unix:///run/user/1001/docker.sock' }

describe('the authorities of an engine', () => {
  it.each<[name: string, change: HostChange, found: string[]]>([
    ['none', {}, []],
    ['one', { files: { [OWN]: 'PEM' } }, ['PEM']],
    ['of another host', { files: { '/etc/docker/certs.d/x.example/ca.crt': 'PEM' } }, []],
    ['a key is none', { files: { [`/etc/docker/certs.d/${HOST}/client.key`]: 'KEY' } }, []],
    ['one that cannot be read', { files: { [OWN]: 'PEM' }, unreadable: { [OWN]: 'EACCES' } }, []],
    ['a rootless one has its own', { files: { [OWN]: 'PEM', [ROOTLESS]: 'OWN' }, env: rootless }, ['OWN']],
    [
      'that of the snap has its own',
      { files: { [OWN]: 'PEM', [SNAP]: 'OWN' }, programs: ['/snap/bin/docker'] },
      ['OWN'],
    ],
    ['of the snap, where it is not', { files: { [SNAP]: 'OWN' } }, []],
    ['of a rootless one, where it is not', { files: { [ROOTLESS]: 'OWN' } }, []],
  ])('%s', async (_, change, found) => {
    expect(await engineAuthorities(hostDouble(change), HOST)).toEqual(found)
  })
})

describe('a request to a registry', () => {
  const refused = (code: string): HttpOutcome => ({
    ok: false,
    connection: {},
    failure: { at: 'tls', code, text: code },
  })
  const request = async (code: string, registry?: string) => {
    const host = hostDouble({
      files: { [OWN]: 'PEM' },
      http: ({ authorities }) => (authorities === undefined ? refused(code) : replied(200, '{}')),
    })
    const sent = await send(
      host,
      deadlineIn(60_000, () => NOW),
      {
        method: 'GET',
        url: new URL(`https://${HOST}/v2/`),
        headers: {},
        maxBodyBytes: 1000,
        ...(registry !== undefined && { registry }),
      },
    )
    return { ok: sent.ok, requested: host.requests.map(({ authorities }) => authorities) }
  }

  it('is made again with them where nobody knows the chain', async () => {
    expect(await request('SELF_SIGNED_CERT_IN_CHAIN', HOST)).toEqual({ ok: true, requested: [undefined, ['PEM']] })
  })

  it.each([
    ['the name is another', 'ERR_TLS_CERT_ALTNAME_INVALID', HOST],
    ['another registry is asked', 'SELF_SIGNED_CERT_IN_CHAIN', 'x.example'],
    ['no registry is asked', 'SELF_SIGNED_CERT_IN_CHAIN', undefined],
  ])('is not made again where %s', async (_, code, registry) => {
    expect(await request(code, registry)).toEqual({ ok: false, requested: [undefined] })
  })
})
