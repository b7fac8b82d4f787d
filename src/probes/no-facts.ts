import { type Facts, skipped } from '../facts.ts'
import type { Host } from '../host/ports.ts'
import type { Inputs } from '../inputs.ts'

/** The facts of a run in which no probe ran: everything is skipped. */
export function noFacts(inputs: Inputs, host: Host): Facts {
  return {
    clock: { now: host.now(), runnerSkewMs: 0 },
    waitedSeconds: 0,
    given: {
      access: inputs.access ?? 'push',
      workspaceId: inputs.workspaceId,
      minimumTokenMinutes: inputs.minimumTokenMinutes,
      expiryWarningDays: inputs.expiryWarningDays,
      userName: { given: false },
      password: { given: false },
      filled: [],
      leadingDash: [],
      whitespace: [],
    },
    runner: {},
    docker: {
      cli: skipped('not-needed'),
      engine: skipped('not-needed'),
      endpoint: '',
      variables: [],
      storedLogins: [],
      config: skipped('not-needed'),
      proxies: skipped('not-needed'),
      builder: skipped('not-needed'),
    },
    identity: { kind: 'none' },
    additionalPrincipals: [],
    repositories: [],
    registries: [],
    workflows: skipped('not-needed'),
    events: skipped('not-needed'),
    logs: skipped('not-needed'),
  }
}
