import type { LoginServer } from '../azure/acr/login-server.ts'
import type { AdditionalPrincipal, ArmFacts, Fact } from '../facts.ts'
import type { Inputs } from '../inputs.ts'

/** What Resource Manager tells, by login server, and of the others that must be able to pull. */
export interface Management {
  readonly registries: ReadonlyMap<string, Fact<ArmFacts>>
  readonly additionalPrincipals: readonly AdditionalPrincipal[]
}

/** The same for every registry and everybody: nothing could be asked. */
export const skippedManagement = (
  servers: readonly LoginServer[],
  { principalIds, aksClusters }: Pick<Inputs, 'principalIds' | 'aksClusters'>,
  fact: Fact<never>,
): Management => {
  const access = sameForAll(servers, fact)
  return {
    registries: new Map(servers.map(server => [server.host, fact])),
    additionalPrincipals: [
      ...principalIds.map(given => ({ given, kind: 'principal' as const, existence: fact, access })),
      ...aksClusters.map(given => ({ given, kind: 'cluster' as const, existence: fact, access })),
    ],
  }
}

export const sameForAll = (servers: readonly LoginServer[], fact: Fact<never>): AdditionalPrincipal['access'] =>
  new Map(servers.map(server => [server.host, fact]))
