import { type Facts, type RegistryFacts, valueIn } from '../facts.ts'
import type { Evidence, FindingId, FindingValues, Judgement, Level, Operation, Rung } from '../findings.ts'
import type { Reply } from '../host.ts'
import type { Workflow } from '../workflow/model.ts'
import type { Place } from '../workflow/value.ts'

/** A pure rule: facts in, judgements out. It does no I/O and asserts nothing that it was not shown. */
export interface Rule<Id extends FindingId> {
  /** `workflow`: what it finds is seen in the files alone. */
  readonly rung: Rung | 'workflow'
  readonly judge: (facts: Facts) => readonly Judgement<Id>[]
}

/** The rules of some ids: what each chapter's file holds. */
export type Rules<Id extends FindingId> = { readonly [Each in Id]: Rule<Each> }

type Draft<Id extends FindingId> = {
  readonly level: Level
  readonly values: FindingValues[Id]
  readonly evidence?: readonly (Evidence | undefined)[]
  readonly blocks?: readonly Operation[]
  readonly rung?: Rung
}

/** What is seen in a workflow file, and on which line; it blocks nothing of this run. */
export type PlacedDraft<Id extends FindingId> = Omit<Draft<Id>, 'blocks'> & {
  readonly location: Place
  /** The login server that it is about, where one can be told. */
  readonly registry?: string | undefined
}

/** A rule on what holds for all registries; it is silent where no registry was given. */
export const forAll = <Id extends FindingId>(rung: Rung, judge: (facts: Facts) => Draft<Id> | undefined): Rule<Id> => ({
  rung,
  judge: facts => {
    const draft = facts.registries.length === 0 ? undefined : judge(facts)
    return draft === undefined ? [] : [finished(draft)]
  },
})

/** A rule on one registry at a time. */
export const perRegistry = <Id extends FindingId>(
  rung: Rung,
  judge: (registry: RegistryFacts, facts: Facts) => Draft<Id> | undefined,
): Rule<Id> => ({
  rung,
  judge: facts =>
    facts.registries.flatMap(registry => {
      const draft = judge(registry, facts)
      return draft === undefined ? [] : [finished(draft, registry.server.host || registry.server.given)]
    }),
})

/** A rule on one workflow file at a time. */
export const perWorkflow = <Id extends FindingId>(
  judge: (workflow: Workflow, facts: Facts) => readonly PlacedDraft<Id>[],
): Rule<Id> => ({
  rung: 'workflow',
  judge: facts =>
    onePerPlace(
      (valueIn(facts.workflows)?.workflows ?? []).flatMap(workflow =>
        judge(workflow, facts).map(({ location, registry, ...draft }) => ({
          ...finished<Id>({ ...draft, blocks: [] }, registry),
          location,
        })),
      ),
    ),
})

/** The worst at each place: the jobs of a matrix, and all who call one file, come upon the same line. */
function onePerPlace<Each extends { readonly level: Level; readonly location: Place }>(all: readonly Each[]): Each[] {
  const worst = new Map<string, Each>()
  for (const each of all) {
    const { file, line, column } = each.location
    const key = JSON.stringify([file, line, column])
    const other = worst.get(key)
    if (other === undefined || RANK[each.level] < RANK[other.level]) worst.set(key, each)
  }
  return [...worst.values()]
}

const RANK: Readonly<Record<Level, number>> = { error: 0, warning: 1, notice: 2 }

/** A finding that can be seen in two places, never in both at once. */
export const either = <Id extends FindingId>(first: Rule<Id>, second: Rule<Id>): Rule<Id> => ({
  rung: first.rung,
  judge: facts => [...first.judge(facts), ...second.judge(facts)],
})

function finished<Id extends FindingId>(draft: Draft<Id>, registry?: string): Judgement<Id> {
  return {
    level: draft.level,
    values: draft.values,
    evidence: (draft.evidence ?? []).filter(item => item !== undefined),
    blocks: draft.level === 'error' ? (draft.blocks ?? ['login', 'pull', 'push']) : [],
    ...(registry !== undefined && { registry }),
    ...(draft.rung !== undefined && { rung: draft.rung }),
  }
}

/** Evidence only where there is something to show. */
export const seen = (label: Evidence['label'], value: string | undefined, expected?: string): Evidence | undefined =>
  value === undefined || value === '' ? undefined : { label, seen: value, ...(expected !== undefined && { expected }) }

/** What a reply proves, in the order in which a reader needs it. */
export const replyEvidence = (
  reply: Pick<Reply, 'status'> & {
    readonly tries: number
    readonly error?: { readonly code: string; readonly message: string }
    readonly correlationId?: string
    readonly excerpt: string
  },
  expected?: string,
): readonly (Evidence | undefined)[] => [
  seen('status', String(reply.status), expected),
  seen('error', reply.error?.code),
  seen('message', reply.error?.message),
  seen('body', reply.error === undefined ? reply.excerpt : undefined),
  seen('correlation-id', reply.correlationId),
  seen('tries', reply.tries > 1 ? String(reply.tries) : undefined),
]
