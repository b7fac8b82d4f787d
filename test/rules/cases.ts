import { expect } from 'vitest'
import type { Facts } from '../../src/facts.ts'
import type { Level } from '../../src/findings/row.ts'
import type { Evidence, EvidenceLabel, FindingId, Operation } from '../../src/findings.ts'
import { runRules } from '../../src/rules/index.ts'
import { type HeldRole, type Note, note, type Said } from '../../src/util/note.ts'
import { HOST } from './facts.ts'

/** Facts, and all that is to be found in them, in this order. */
export interface Case {
  readonly name: string
  readonly facts: Facts
  readonly found: readonly Expected[]
}

interface Expected {
  readonly id: FindingId
  readonly level: Level
  readonly registry: string | undefined
  readonly blocks: readonly Operation[]
  readonly evidence: readonly Evidence[]
}

export const ALL: readonly Operation[] = ['login', 'pull', 'push']
export const ON_IMAGES: readonly Operation[] = ['pull', 'push']

interface More {
  /** Left out: all three for an error, none for anything else. */
  readonly blocks?: readonly Operation[]
  /** Left out: the one registry of the healthy facts; null: it holds for all. */
  readonly registry?: string | null
}

type Row = readonly [label: EvidenceLabel, seen: Said, expected?: Said]

const finding =
  (level: Level) =>
  (id: FindingId, evidence: readonly Row[], { blocks, registry = HOST }: More = {}): Expected => ({
    id,
    level,
    registry: registry ?? undefined,
    blocks: blocks ?? (level === 'error' ? ALL : []),
    evidence: evidence.map(([label, seen, expected]) => ({ label, seen, ...(expected !== undefined && { expected }) })),
  })

export const error = finding('error')
export const warning = finding('warning')
export const notice = finding('notice')

/** A role as evidence shows it: on the registry, unless said otherwise. */
export const heldRole = (name: string, at: HeldRole['at'] = { kind: 'registry' }): Note =>
  note('role', { name, at, throughGroup: false, isExcluded: false })

/** Ids, levels, order, registry, blocks and evidence of everything that is found; never the prose. */
export function expectFound({ facts, found }: Pick<Case, 'facts' | 'found'>): void {
  const findings = runRules(facts, new Set())
  expect(
    findings.map(({ id, level, registry, blocks, evidence }) => ({ id, level, registry, blocks, evidence })),
  ).toStrictEqual(found)
}
