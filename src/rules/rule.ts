import type { LogFindingId } from '../explain/ids.ts'
import { type Facts, type RegistryFacts, valueIn } from '../facts.ts'
import type { Level, Stage } from '../findings/row.ts'
import {
  type Evidence,
  type FindingId,
  type FindingValues,
  OPERATIONS,
  type Operation,
  type RuleResult,
} from '../findings.ts'
import type { HttpResponse } from '../host/ports.ts'
import type { Said } from '../util/note.ts'
import { isActionFile } from '../workflow/local-path.ts'
import type { Workflow } from '../workflow/model.ts'
import type { SourceLocation } from '../workflow/partial-string.ts'

/** A pure rule: facts in, results out. It does no I/O and asserts nothing that the facts do not show. */
export type Rule<Id extends FindingId> = (facts: Facts) => readonly RuleResult<Id>[]

/** The ids that rules find: all but those that only a log shows, and `internal-error`, which run.ts alone finds. */
export type RuleId = Exclude<FindingId, LogFindingId | 'internal-error'>

/** One rule per id. A chapter's file holds some of them: `satisfies Partial<Rules>`. */
export type Rules = { readonly [Id in RuleId]: Rule<Id> }

type FindingDraft<Id extends FindingId> = {
  readonly level: Level
  readonly values: FindingValues[Id]
  readonly evidence?: readonly (Evidence | undefined)[]
  readonly blocks?: readonly Operation[]
  readonly stage?: Stage
  /** The line that has to change, where the rule knows it. */
  readonly location?: SourceLocation
}

/** What is seen in a workflow file, and on which line; it blocks nothing of this run. */
export type LocatedFinding<Id extends FindingId> = Omit<FindingDraft<Id>, 'blocks' | 'location'> & {
  readonly location: SourceLocation
  /** The login server that it is about, where one can be told. */
  readonly registry?: string | undefined
}

/** A rule on what holds for all registries; it is silent where no registry was given. */
export const runRule =
  <Id extends FindingId>(run: (facts: Facts) => FindingDraft<Id> | undefined): Rule<Id> =>
  facts => {
    const draft = facts.registries.length === 0 ? undefined : run(facts)
    return draft === undefined ? [] : [toRuleResult(draft)]
  }

/** A rule on one registry at a time. */
export const registryRule =
  <Id extends FindingId>(run: (registry: RegistryFacts, facts: Facts) => FindingDraft<Id> | undefined): Rule<Id> =>
  facts =>
    facts.registries.flatMap(registry => {
      const draft = run(registry, facts)
      return draft === undefined ? [] : [toRuleResult(draft, registry.server.host || registry.server.given)]
    })

/** A rule on one workflow file at a time. */
export const workflowRule =
  <Id extends FindingId>(run: (workflow: Workflow, facts: Facts) => readonly LocatedFinding<Id>[]): Rule<Id> =>
  facts =>
    dedupeByLocation(
      (valueIn(facts.workflows)?.workflows ?? []).flatMap(workflow =>
        run(workflow, facts).map(({ location, registry, ...draft }) => ({
          ...toRuleResult<Id>({ ...draft, blocks: [] }, registry),
          location,
        })),
      ),
    )

/** The worst at each place: the jobs of a matrix, and all who call one file, come upon the same line. */
function dedupeByLocation<Each extends { readonly level: Level; readonly location: SourceLocation }>(
  all: readonly Each[],
): Each[] {
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

/** One finding that can be seen in several places. Each rule is silent where another one speaks. */
export const anyOf =
  <Id extends FindingId>(...rules: readonly Rule<Id>[]): Rule<Id> =>
  facts =>
    rules.flatMap(rule => rule(facts))

function toRuleResult<Id extends FindingId>(draft: FindingDraft<Id>, registry?: string): RuleResult<Id> {
  return {
    level: draft.level,
    values: draft.values,
    evidence: (draft.evidence ?? []).filter(item => item !== undefined),
    blocks: draft.level === 'error' ? (draft.blocks ?? OPERATIONS) : [],
    ...(registry !== undefined && { registry }),
    ...(draft.stage !== undefined && { stage: draft.stage }),
    ...(draft.location !== undefined && { location: draft.location }),
  }
}

/**
 * Whether a place is in the file of an action, whose expressions see neither secrets nor variables of the repository.
 */
export const isInAction = ({ file }: SourceLocation): boolean => isActionFile(file)

/** Evidence only where there is something to show. */
export const seen = (label: Evidence['label'], value: Said | undefined, expected?: Said): Evidence | undefined =>
  value === undefined || value === '' ? undefined : { label, seen: value, ...(expected !== undefined && { expected }) }

/** What a reply proves, in the order in which a reader needs it. */
export const replyEvidence = (
  reply: Pick<HttpResponse, 'status'> & {
    readonly attempts: number
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
  seen('tries', reply.attempts > 1 ? String(reply.attempts) : undefined),
]
