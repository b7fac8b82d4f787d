import type { ArmFacts, Fact, OtherPrincipal } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import type { LoginServer } from '../registry/login-server.ts'

/** What Resource Manager tells, by login server, and of the others that must be able to pull. */
export interface Management {
  readonly registries: ReadonlyMap<string, Fact<ArmFacts>>
  readonly others: readonly OtherPrincipal[]
}

/** The same for every registry and everybody: nothing could be asked. */
export const unasked = (
  servers: readonly LoginServer[],
  { principalIds, aksClusters }: Pick<Inputs, 'principalIds' | 'aksClusters'>,
  fact: Fact<never>,
): Management => {
  const access = sameFor(servers, fact)
  return {
    registries: new Map(servers.map(server => [server.host, fact])),
    others: [
      ...principalIds.map(given => ({ given, kind: 'principal' as const, access })),
      ...aksClusters.map(given => ({ given, kind: 'cluster' as const, access })),
    ],
  }
}

export const sameFor = (servers: readonly LoginServer[], fact: Fact<never>): OtherPrincipal['access'] =>
  new Map(servers.map(server => [server.host, fact]))
