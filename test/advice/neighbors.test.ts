import { describe, expect, it } from 'vitest'
import { type Facts, failed, type ImageFacts, ok } from '../../src/facts.ts'
import { runRules } from '../../src/rules/index.ts'
import {
  arm,
  asNobody,
  asStored,
  broken,
  granting,
  pulling,
  refusing,
  withDocker,
  withRegistry,
} from '../rules/facts.ts'
import { rendered } from '../samples.ts'
import { adviceCases } from './advice-cases.ts'
import { HOSTED, OWN, on } from './cases/case.ts'
import { fixFor } from './page.ts'

// The nearest world that lacks the fact of a branch: its fix is not offered there, under whatever id.

const answer = (status: number, code?: string, message = ''): ImageFacts['manifest'] =>
  ok({
    ...{ status, attempts: 1, contentType: 'application/json', serverHeader: '', excerpt: '' },
    ...(code !== undefined && { error: { code, message } }),
  })
const image = (manifest: ImageFacts['manifest'], more: Partial<ImageFacts> = {}): Facts =>
  withDocker(
    { engine: ok({ state: 'answers', version: '28.2.2', os: 'linux', architecture: 'amd64' }) },
    pulling(
      withRegistry({ images: [{ repository: 'team/app', reference: '1.2.4', manifest, tags: ok([]), ...more }] }),
    ),
  )
const THERE = answer(200)
const AMD64 = { os: 'linux', architecture: 'amd64' }
const MISSING = answer(404, 'MANIFEST_UNKNOWN')
const DIGEST = `sha256:${'0a'.repeat(32)}`
const blocked = { token: ok(refusing(403, "client with IP '203.0.113.7' is not allowed access.")) }
const LINKED = ok(['contoso.privatelink.azurecr.io'])
const SOURCE = 'from the registry itself'

/** By id and branch: what is near, and isn't it. */
const neighbors: Readonly<Record<string, Readonly<Record<string, readonly Facts[]>>>> = {
  'image-not-found': {
    "the tag doesn't exist, and a similar one does": [image(MISSING, { tags: ok(['nightly']) }), image(THERE)],
    "the tag doesn't exist, and no similar one does": [image(MISSING, { tags: ok(['1.2.3']) }), image(answer(404))],
    "the digest doesn't exist": [image(THERE, { reference: DIGEST }), image(MISSING)],
    "the repository doesn't exist": [image(MISSING), image(answer(404))],
    "the repository doesn't exist, and its name begins with a host": [
      image(answer(404, 'NAME_UNKNOWN'), { repository: 'library/redis' }),
      image(THERE, { repository: 'docker.io/library/redis' }),
    ],
    "the index exists, but its image for this architecture doesn't": [
      image(THERE, {
        content: { kind: 'index', platforms: [AMD64] },
        child: { architecture: 'amd64', manifest: THERE },
      }),
      image(THERE, {
        content: { kind: 'index', platforms: [AMD64] },
        child: { architecture: 'amd64', manifest: answer(404) },
      }),
    ],
    "the tag doesn't exist, and the registry puts new images into quarantine": [image(MISSING), image(THERE)],
  },
  'image-incompatible': {
    'the index has no image for the platform of the daemon': [
      image(THERE, { content: { kind: 'index', platforms: [AMD64] } }),
      image(THERE, { content: { kind: 'index', platforms: [{ ...AMD64, variant: 'v3' }] } }),
    ],
    'it is a Helm chart': [image(THERE, { content: { kind: 'image' } }), image(MISSING)],
    'it is another artifact': [image(THERE, { content: { kind: 'image' } }), image(THERE)],
    'its manifest has the format that Docker used before 2017': [
      image(THERE, { content: { kind: 'image' } }),
      image(THERE),
    ],
  },
  'image-rejected': {
    'the image is in quarantine': [image(THERE), image(answer(405, 'UNSUPPORTED', 'The operation is disallowed.'))],
    'the image is locked': [image(THERE), image(answer(403, 'IMAGE_QUARANTINED', 'The image is quarantined.'))],
    'the registry gives another reason': [image(THERE), image(answer(403))],
  },
  'cache-rule-upstream-failed': {
    'the token grants the pull, and the registry rejects it': [image(THERE), image(answer(401))],
    'the source of a named rule denies the path': [image(THERE), image(answer(403, 'DENIED', SOURCE))],
    'the source of a named rule fails': [image(THERE), image(answer(424, 'UNKNOWN', SOURCE))],
    'the source of a named rule is throttling': [image(THERE), image(answer(429, 'TOOMANYREQUESTS', SOURCE))],
  },
  'registry-not-found': {
    'DNS has no record': [
      withRegistry({}),
      withRegistry({ connection: failed(broken('dns', 'EAI_AGAIN')), challenge: failed(broken('dns', 'EAI_AGAIN')) }),
    ],
  },
  'firewall-denied': {
    'the runner is self-hosted': [on(OWN, withRegistry({})), on(HOSTED, withRegistry(blocked))],
    'the runner is self-hosted, and the login server is a private-link name with a public address': [
      on(OWN, withRegistry(blocked)),
      on(OWN, withRegistry({ cnames: LINKED })),
      on(OWN, withRegistry({ ...blocked, cnames: LINKED, hostsFile: ['20.61.97.128'] })),
    ],
  },
  'public-access-disabled': {
    'the runner is self-hosted': [
      on(OWN, withRegistry({ arm: ok(arm({}, { publicNetworkAccess: 'Disabled' })) })),
      on(OWN, withRegistry({ ...blocked, arm: ok(arm()) })),
    ],
    'the runner is self-hosted, and the login server is a private-link name with a public address': [
      on(OWN, withRegistry({ cnames: LINKED, arm: ok(arm({}, { publicNetworkAccess: 'Disabled' })) })),
      on(OWN, withRegistry({ ...blocked, arm: ok(arm({}, { publicNetworkAccess: 'Disabled' })) })),
    ],
  },
  'docker-credentials-stale': {
    'the stored login is rejected': [asStored('contoso', 'new', { token: ok(granting(['pull', 'push'])) }), asNobody()],
  },
}

describe('a fix is not offered where its fact is missing', () => {
  const branches = Object.entries(neighbors).flatMap(([id, of]) =>
    Object.entries(of).map(([when, near]) => ({ id, when, near })),
  )

  it.each(branches.map(each => [`${each.id}, if ${each.when}`, each] as const))('%s', (_, { id, when, near }) => {
    const branch = adviceCases.find(each => each.id === id && each.when === when)
    expect(branch).toBeDefined()
    for (const facts of near) {
      const fixes = runRules(facts, new Set()).map(({ id, values, level }) => rendered(id, { ...values, level }).fix)
      if (branch !== undefined) expect(fixes).not.toContain(fixFor(branch))
    }
  })
})
