import type { Level } from '../findings/row.ts'
import type { Evidence, FindingId } from '../findings.ts'
import { compiledTable, createCollector, type TimeRange } from './collect.ts'
import { detailsOf } from './details.ts'
import type { Certainty, LogDetails } from './ids.ts'
import type { Activity, Proof, Question } from './pattern.ts'
import { quoteOf } from './quote.ts'
import { createScanner } from './scan.ts'
import { type Selected, select } from './select.ts'

/** A log explained: causes of the failure that counts, likeliest first. */
export interface Explanation {
  /** None: the cause is unknown; with a failure beside it, its text has too many causes for what is around it. */
  readonly causes: readonly Cause[]
  /** The log holds nothing but whitespace. */
  readonly isEmpty: boolean
  /** Left out where nothing is known as a failure. */
  readonly failure?: {
    readonly line: number
    /** Without what may be a secret. */
    readonly text: string
    readonly details: LogDetails
    /** The login server, where the log names it. */
    readonly registry?: string
    /** What the step was doing. */
    readonly activity: Activity
    readonly evidence: readonly Evidence[]
    readonly proves: Proof
    /** Findings that the text rules out. */
    readonly excludes: readonly FindingId[]
    /** What tells the causes apart, where there are several. */
    readonly question?: Question
    /** Where the text is known from. */
    readonly source: string
  }
}

/** The first one failed the job; the others are notices, since one of them at most did. */
interface Cause {
  readonly id: FindingId
  readonly level: Level
  readonly certainty: Certainty
}

/** Takes a log in, piece by piece, and then explains it. */
export interface Explainer {
  read(chunk: Uint8Array): void
  end(): Explanation
}

export function createExplainer(range?: TimeRange): Explainer {
  const collector = createCollector(range)
  const scanner = createScanner(compiledTable(), hit => collector.add(hit))
  let isEmpty = true
  return {
    read(chunk) {
      if (isEmpty) isEmpty = chunk.every(byte => byte <= 0x20)
      scanner.read(chunk)
    },
    end() {
      scanner.end()
      return explanationOf(select(collector.facts(), scanner.lines), isEmpty)
    },
  }
}

function explanationOf(selected: Selected | undefined, isEmpty: boolean): Explanation {
  if (selected === undefined) return { causes: [], isEmpty }
  const { failure, excluded, causes } = selected
  const { proves, question, source } = failure.pattern
  const details = detailsOf(selected)
  return {
    isEmpty,
    causes: causes.map((id, index) => ({
      id,
      level: index === 0 ? 'error' : 'notice',
      certainty: certaintyOf(selected, index),
    })),
    failure: {
      line: failure.line,
      text: quoteOf(failure.quote),
      details,
      ...(!details.host.includes('<') && { registry: details.host }),
      activity: failure.activity,
      evidence: evidenceOf(selected, details),
      proves,
      excludes: excluded,
      ...(causes.length !== 1 && question !== undefined && { question }),
      source,
    },
  }
}

function certaintyOf({ failure, causes }: Selected, index: number): Certainty {
  if (index > 0) return 'possible'
  return causes.length === 1 && failure.pattern.weight === 3 ? 'proven' : 'likely'
}

function evidenceOf({ failure, extracted }: Selected, details: LogDetails): readonly Evidence[] {
  const rows: readonly (readonly [Evidence['label'], string | undefined])[] = [
    ['message', quoteOf(failure.quote)],
    ['error', extracted.code === undefined ? undefined : `AADSTS${extracted.code}`],
    ['login-server', details.host.includes('<') ? undefined : extracted.host],
    ['repository', extracted.repository],
    ['address', extracted.address ?? extracted.remoteAddress],
    ['subject', extracted.subject],
    ['issuer', extracted.issuer],
    ['audience', extracted.audience],
    ['client-id', extracted.clientId],
    ['tenant', extracted.tenantId],
    ['permission', extracted.action],
    ['credential-helper', extracted.program],
    ['data-host', extracted.dataHost],
    ['endpoint', extracted.endpoint],
    ['correlation-id', extracted.correlationId],
  ]
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, seen: quoteOf(value) }]))
}
