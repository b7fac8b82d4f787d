import { describe, expect, it } from 'vitest'
import { resultOf, verdicts } from '../../src/diagnosis/verdict.ts'
import type { BuilderNode } from '../../src/docker/builder.ts'
import type { EngineProxies } from '../../src/docker/proxy.ts'
import { type DataHost, type Facts, failed, ok, type RegistryFacts, skipped } from '../../src/facts.ts'
import { runRules } from '../../src/rules/index.ts'
import { type Case, expectFound, warning } from './cases.ts'
import { broken, challenge, engineProxies, HOST, healthyFacts, withDocker, withRegistry } from './facts.ts'

const LOOPBACK = 'http://127.0.0.1:3128'
const PROXY = 'http://proxy.example:3128'
const OTHER = 'http://other.example:8080'

/** The runner's proxy, the engine's, and what else is other. */
const routes = (
  runner: string | undefined,
  engine: Partial<EngineProxies>,
  { docker = {}, registry = {} }: { docker?: Partial<Facts['docker']>; registry?: Partial<RegistryFacts> } = {},
): Facts =>
  withDocker(
    { proxies: ok(engineProxies(engine)), ...docker },
    withRegistry({
      ...(runner !== undefined && { proxy: runner, addresses: [], layers: layersBy(runner) }),
      ...registry,
    }),
  )
const DATA_HOST = 'contoso.westeurope.data.azurecr.io'

/** Layers come from a data host, which this runner reaches by a proxy, or straight. */
function layersBy(proxy: string | undefined, answer: DataHost['answer'] = answering(206)): RegistryFacts['layers'] {
  const dataHost = { host: DATA_HOST, ...(proxy !== undefined && { proxy }), addresses: [], answer }
  return ok({ from: 'data-host', dataHost })
}
const answering = (status: number): DataHost['answer'] =>
  ok({ status, attempts: 1, contentType: '', serverHeader: '', excerpt: '' })

const unreached = (at: 'tcp' | 'proxy' | 'tls' | 'dns', code: string): Partial<RegistryFacts> => ({
  connection: failed(broken(at, code)),
  challenge: failed(broken(at, code)),
  token: skipped('no-connection'),
})
const operations = (facts: Facts) => verdicts(facts, runRules(facts, new Set()))[0]?.operations
const result = (facts: Facts) => {
  const findings = runRules(facts, new Set())
  return resultOf(findings, verdicts(facts, findings), facts)
}

describe('the engine goes out another way', () => {
  const found: Case[] = [
    {
      name: 'straight, the runner by a proxy',
      facts: routes(PROXY, {}),
      found: [warning('engine-proxy-mismatch', [['proxy', '-', PROXY]])],
    },
    {
      name: 'by a proxy, the runner straight',
      facts: routes(undefined, { httpsProxy: PROXY, noProxy: 'localhost' }),
      found: [
        warning('engine-proxy-mismatch', [
          ['proxy', PROXY, '-'],
          ['no-proxy', 'localhost'],
        ]),
      ],
    },
    {
      name: 'by another proxy',
      facts: routes(PROXY, { httpsProxy: OTHER }),
      found: [warning('engine-proxy-mismatch', [['proxy', OTHER, PROXY]])],
    },
    {
      name: 'exempt for the engine alone',
      facts: routes(PROXY, { httpsProxy: PROXY, noProxy: '.azurecr.io' }),
      found: [
        warning('engine-proxy-mismatch', [
          ['proxy', '-', PROXY],
          ['no-proxy', '.azurecr.io'],
        ]),
      ],
    },
    {
      name: 'the runner does not get through by its own: one finding, and none that says what docker meets',
      facts: routes(undefined, { httpsProxy: PROXY }, { registry: unreached('tcp', 'ETIMEDOUT') }),
      found: [
        warning('engine-proxy-mismatch', [
          ['proxy', PROXY, '-'],
          ['error', 'ETIMEDOUT'],
          ['message', 'tcp ETIMEDOUT'],
        ]),
      ],
    },
    {
      name: "the runner's proxy is dead",
      facts: routes(PROXY, {}, { registry: unreached('proxy', 'ECONNREFUSED') }),
      found: [
        warning('engine-proxy-mismatch', [
          ['proxy', '-', PROXY],
          ['error', 'ECONNREFUSED'],
          ['message', 'proxy ECONNREFUSED'],
        ]),
      ],
    },
  ]
  it.each(found)('$name', expectFound)

  it.each(found)('$name: nothing is said of login, pull and push', ({ facts }) => {
    expect(operations(facts)).toEqual({ login: 'unknown', pull: 'unknown', push: 'unknown' })
    expect(result(facts)).toBe('warn')
  })

  it('what the registry itself refuses is refused by any way', () => {
    const facts = routes(
      PROXY,
      {},
      {
        registry: {
          challenge: ok(challenge(HOST, { status: 429, bearer: undefined })),
          token: skipped('no-usable-challenge'),
        },
      },
    )
    expect(runRules(facts, new Set()).map(({ level, id }) => `${level} ${id}`)).toEqual([
      'error registry-throttled',
      'warning engine-proxy-mismatch',
    ])
    expect(operations(facts)).toEqual({ login: 'fails', pull: 'fails', push: 'fails' })
  })
})

describe('the same way', () => {
  it.each<[name: string, facts: Facts]>([
    ['none has a proxy', healthyFacts()],
    ['written otherwise', routes(PROXY, { httpsProxy: 'PROXY.example:3128/' })],
    ['a proxy on loopback of both', routes(LOOPBACK, { httpsProxy: LOOPBACK })],
    ['exempt for the engine, and straight', routes(undefined, { httpsProxy: PROXY, noProxy: 'azurecr.io' })],
    ['a proxy for http alone', routes(undefined, { httpProxy: PROXY })],
    ['Docker Desktop', routes(undefined, { httpsProxy: 'http.docker.internal:3128' })],
    ['the engine does not tell', routes(undefined, {}, { docker: { proxies: failed({ kind: 'tool', text: '' }) } })],
    ['podman, which has no engine', routes(PROXY, {}, { docker: { engine: ok({ state: 'daemonless' }) } })],
  ])('%s: silence, and docker works', (_, facts) => {
    expect(runRules(facts, new Set())).toEqual([])
    expect(operations(facts)).toEqual({ login: 'works', pull: 'works', push: 'works' })
  })

  it.each<[name: string, facts: Facts]>([
    ['an address and a name', routes(PROXY, { httpsProxy: 'http://10.0.0.5:3128' })],
    [
      'a proxy of the machine, seen from a virtual one',
      routes('http://127.0.0.1:3128', { httpsProxy: '192.168.5.2:3128' }),
    ],
    ['Docker Desktop', routes(PROXY, { httpsProxy: 'http.docker.internal:3128' })],
    ['the engine does not tell', routes(PROXY, {}, { docker: { proxies: failed({ kind: 'tool', text: '' }) } })],
    ['an old engine with a proxy for http', routes(PROXY, { httpProxy: PROXY, version: '19.03.15' })],
    ['an engine elsewhere', routes(PROXY, {}, { docker: { endpoint: 'tcp://10.0.0.9:2375' } })],
    [
      'a proxy on loopback, and a rootless engine',
      routes(LOOPBACK, { httpsProxy: LOOPBACK }, { docker: { endpoint: 'unix:///run/user/1001/docker.sock' } }),
    ],
    ['a proxy on loopback, and a rootless context', routes(LOOPBACK, { httpsProxy: LOOPBACK, context: 'rootless' })],
    [
      'a proxy on loopback, and an engine elsewhere',
      routes(LOOPBACK, { httpsProxy: LOOPBACK }, { docker: { endpoint: 'tcp://10.0.0.9:2375' } }),
    ],
    ['an engine over ssh', routes(PROXY, {}, { docker: { endpoint: 'ssh://build.example' } })],
    ['an engine of a context', routes(PROXY, { context: 'remote' })],
    ['an engine of a named context', routes(PROXY, {}, { docker: { endpoint: 'context build' } })],
  ])('cannot be told: %s: silence, and nothing is said of docker', (_, facts) => {
    expect(runRules(facts, new Set())).toEqual([])
    expect(operations(facts)).toEqual({ login: 'unknown', pull: 'unknown', push: 'unknown' })
  })

  it.each(['unix:///var/run/docker.sock', 'tcp://127.0.0.1:2375', 'npipe:////./pipe/docker_engine'])(
    'an engine of this machine: %s',
    endpoint => {
      const facts = routes(PROXY, {}, { docker: { endpoint } })
      expect(runRules(facts, new Set()).map(({ id }) => id)).toEqual(['engine-proxy-mismatch'])
    },
  )

  it('a registry that was not asked', () => {
    const because = skipped('login-server-unusable')
    const facts = routes(
      undefined,
      { httpsProxy: PROXY },
      { registry: { connection: because, challenge: because, token: because } },
    )
    expect(runRules(facts, new Set())).toEqual([])
  })

  it('where it cannot be told and the runner does not get through, the error holds for the runner alone', () => {
    const facts = routes(
      PROXY,
      {},
      { docker: { proxies: failed({ kind: 'tool', text: '' }) }, registry: unreached('proxy', 'ECONNREFUSED') },
    )
    expect(runRules(facts, new Set()).map(({ level, id }) => `${level} ${id}`)).toEqual(['error proxy-refused'])
    expect(operations(facts)).toEqual({ login: 'unknown', pull: 'unknown', push: 'unknown' })
  })
})

describe('layers come from a host that is exempt for the engine alone', () => {
  const engine = { httpsProxy: PROXY, noProxy: '.data.azurecr.io' }
  it('a pull is not proven', () => {
    const facts = routes(PROXY, engine)
    expect(runRules(facts, new Set())).toEqual([])
    expect(operations(facts)).toEqual({ login: 'works', pull: 'unknown', push: 'works' })
  })

  it('nor is it said to fail', () => {
    const facts = routes(PROXY, engine, { registry: { layers: layersBy(PROXY, answering(403)) } })
    expect(runRules(facts, new Set()).map(({ id }) => id)).toEqual(['data-endpoint-unreachable'])
    expect(operations(facts)).toEqual({ login: 'works', pull: 'unknown', push: 'works' })
  })
})

describe('the builder goes out another way', () => {
  const node = (httpsProxy: string, noProxy = ''): BuilderNode => ({
    endpoint: 'unix:///var/run/docker.sock',
    proxies: { httpsProxy, noProxy },
  })
  const building = (runner: string | undefined, nodes: readonly BuilderNode[], driver = 'docker-container'): Facts =>
    routes(runner, { httpsProxy: runner ?? '' }, { docker: { builder: ok({ name: 'ci', driver, nodes }) } })

  it.each<Case>([
    {
      name: 'straight',
      facts: building(PROXY, [node('')]),
      found: [
        warning('builder-proxy-mismatch', [
          ['name', 'ci'],
          ['proxy', '-', PROXY],
        ]),
      ],
    },
    {
      name: 'by a proxy',
      facts: building(undefined, [node(PROXY)]),
      found: [
        warning('builder-proxy-mismatch', [
          ['name', 'ci'],
          ['proxy', PROXY, '-'],
        ]),
      ],
    },
    {
      name: 'one of two nodes',
      facts: building(PROXY, [node(PROXY), node(OTHER)]),
      found: [
        warning('builder-proxy-mismatch', [
          ['name', 'ci'],
          ['proxy', OTHER, PROXY],
        ]),
      ],
    },
  ])('$name', ({ facts, found }) => {
    expectFound({ facts, found })
    // docker's own login, pull and push are not the builder's.
    expect(operations(facts)).toEqual({ login: 'works', pull: 'works', push: 'works' })
  })

  it.each<[name: string, facts: Facts]>([
    ['the same proxy', building(PROXY, [node('proxy.example:3128')])],
    ['none', building(undefined, [node('')])],
    ['exempt', building(undefined, [node(PROXY, '.azurecr.io')])],
    ['another driver', building(PROXY, [node('')], 'docker')],
    ['a remote driver', building(PROXY, [node('')], 'remote')],
    ['a node elsewhere', building(PROXY, [{ ...node(''), endpoint: 'ssh://build.example' }])],
    ['an older buildx, which does not tell', building(PROXY, [{ endpoint: 'unix:///var/run/docker.sock' }])],
    [
      'a proxy of the machine, seen from a container',
      building('http://127.0.0.1:3128', [node('http://172.17.0.1:3128')]),
    ],
    ['no node', building(PROXY, [])],
  ])('%s: silence', (_, facts) => expect(runRules(facts, new Set())).toEqual([]))
})
