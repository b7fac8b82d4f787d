import { json } from '../answers.ts'
import { type CacheRuleWorld, type CredentialSetWorld, isHealthy } from '../cache.ts'
import { readBody, recordOf, textOf } from '../request.ts'
import type { World } from '../world.ts'
import {
  type ArmAnswer,
  type ArmCall,
  notFound,
  page,
  type Route,
  route,
  sameText,
  withRegistryChanged,
} from './call.ts'
import { REGISTRY, withRegistry } from './registries.ts'

const MCR = 'Microsoft.ContainerRegistry/registries'

/**
 * Cache rules and credential sets (azure-rest-api-specs, Microsoft.ContainerRegistry 2025-11-01; a credential set that
 * isn't healthy as recorded in Azure/azure-cli: command_modules/acr/tests/latest/recordings/test_acr_cache.yaml).
 */
export const cacheRoutes: Route[] = [
  route(`GET ${REGISTRY}/cacheRules`, listRules, { action: `${MCR}/cacheRules/read`, up: 1 }),
  route(`GET ${REGISTRY}/cacheRules/{}`, getRule, { action: `${MCR}/cacheRules/read` }),
  route(`PATCH ${REGISTRY}/cacheRules/{}`, patchRule, { action: `${MCR}/cacheRules/write` }),
  route(`GET ${REGISTRY}/credentialSets`, listSets, { action: `${MCR}/credentialSets/read`, up: 1 }),
  route(`GET ${REGISTRY}/credentialSets/{}`, getSet, { action: `${MCR}/credentialSets/read` }),
]

function ruleObject(id: string, { name, source, target, credentialSet }: CacheRuleWorld): Record<string, unknown> {
  return {
    type: `${MCR}/cacheRules`,
    id: `${id}/cacheRules/${name}`,
    name,
    properties: {
      sourceRepository: source,
      targetRepository: target,
      credentialSetResourceId: credentialSet === undefined ? null : `${id}/credentialSets/${credentialSet}`,
      creationDate: '2025-03-02T08:00:00.0000000+00:00',
      provisioningState: 'Succeeded',
    },
  }
}

function listRules(call: ArmCall): ArmAnswer {
  return withRegistry(call, ({ registry, id }) =>
    page(
      call,
      (registry.arm?.cacheRules ?? []).map(one => ruleObject(id, one)),
    ),
  )
}

function getRule(call: ArmCall): ArmAnswer {
  return withRegistry(call, ({ registry, id }) => {
    const found = registry.arm?.cacheRules?.find(({ name }) => sameText(name, call.parts[3] ?? ''))
    return found === undefined ? notFound(call.received.path) : json(200, ruleObject(id, found))
  })
}

/** Of a rule only its credential set can be changed. */
function patchRule(call: ArmCall): ArmAnswer {
  return withRegistry(call, ({ registry, id }) => {
    const { arm } = registry
    const found = arm?.cacheRules?.find(({ name }) => sameText(name, call.parts[3] ?? ''))
    if (arm === undefined || found === undefined) return notFound(call.received.path)
    const set = textOf(recordOf(readBody(call.received)['properties'])['credentialSetResourceId'])
    const credentialSet = set?.split('/').at(-1)
    const isThere = arm.credentialSets?.some(({ name }) => name === credentialSet)
    if (credentialSet !== undefined && !isThere) return notFound(set ?? '')
    const changed = { ...found, ...(credentialSet !== undefined && { credentialSet }) }
    const cacheRules = (arm.cacheRules ?? []).map(one => (one === found ? changed : one))
    const world = withRegistryChanged(call.world, registry, { arm: { ...arm, cacheRules } })
    return { answer: json(200, ruleObject(id, changed)), world }
  })
}

const HEALTHY = { status: 'Healthy', errorCode: null, errorMessage: null }
const UNHEALTHY = {
  ...{ status: 'Unhealthy', errorCode: 'Unauthorized' },
  errorMessage: 'The source registry rejected the credentials.',
}

function setObject(world: World, id: string, set: CredentialSetWorld): Record<string, unknown> {
  const user = set.passwordSecret.replace(/[^/]+$/, 'hub-user')
  return {
    type: `${MCR}/credentialSets`,
    identity: { principalId: '6f1c6b55-bd08-4dc1-bbe2-fa12de5ab340', type: 'systemAssigned' },
    id: `${id}/credentialSets/${set.name}`,
    name: set.name,
    properties: {
      loginServer: set.source,
      authCredentials: [
        {
          ...{ name: 'Credential1', usernameSecretIdentifier: user, passwordSecretIdentifier: set.passwordSecret },
          credentialHealth: isHealthy(world, set) ? HEALTHY : UNHEALTHY,
        },
      ],
      creationDate: '2025-03-02T08:00:00.0000000+00:00',
      provisioningState: 'Succeeded',
    },
  }
}

function listSets(call: ArmCall): ArmAnswer {
  return withRegistry(call, ({ registry, id }) =>
    page(
      call,
      (registry.arm?.credentialSets ?? []).map(one => setObject(call.world, id, one)),
    ),
  )
}

function getSet(call: ArmCall): ArmAnswer {
  return withRegistry(call, ({ registry, id }) => {
    const found = registry.arm?.credentialSets?.find(({ name }) => sameText(name, call.parts[3] ?? ''))
    return found === undefined ? notFound(call.received.path) : json(200, setObject(call.world, id, found))
  })
}
