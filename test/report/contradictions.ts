import { OPERATIONS, type Operation } from '../../src/findings.ts'

/** What one run wrote. */
export interface Written {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly log: string
}

interface WrittenFinding {
  readonly id: string
  readonly level: string
  readonly title: string
  readonly message: string
  readonly registry?: string
  readonly file?: string
}

type Says = 'works' | 'fails' | 'unknown'
type Operations = Readonly<Partial<Record<Operation, Says>>>

const LOG_MARKS: Readonly<Record<string, string>> = { fail: '✗', warn: '!', unknown: '?', pass: '✓' }
const SUMMARY_MARKS: Readonly<Record<string, string>> = { fail: '❌', warn: '⚠️', unknown: '❔', pass: '✅' }

/**
 * Sentences of one run that contradict its verdict or each other: the result and its counts, the marks and headings of
 * log and summary, what each registry's line says of login, pull, and push, and what the findings' texts claim.
 */
export function contradictionsIn({ outputs, summary, log }: Written): readonly string[] {
  const { result } = outputs
  // A step with invalid inputs checks nothing, and has no other output.
  if (result === undefined || outputs['error-count'] === undefined) return []
  const findings = (JSON.parse(outputs['findings'] || '{"findings":[]}') as { findings: WrittenFinding[] }).findings
  const rows = log.split('\n')
  const registries = registriesIn(rows)
  return [
    ...countFaults(outputs, findings),
    ...headFaults(result, rows, registries),
    ...summaryFaults(result, summary, registries),
    ...findings.flatMap(finding => claimFaults(finding, registries)),
  ]
}

function countFaults(outputs: Written['outputs'], findings: readonly WrittenFinding[]): readonly string[] {
  const { result } = outputs
  const [errors = 0, warnings = 0] = ['error', 'warning'].map(
    level => findings.filter(finding => finding.level === level).length,
  )
  const expected = errors > 0 ? 'fail' : warnings > 0 ? 'warn' : undefined
  const isRight = expected === undefined ? result === 'pass' || result === 'unknown' : result === expected
  const isCounted = Number(outputs['error-count']) === errors && Number(outputs['warning-count']) === warnings
  return [
    ...(isCounted
      ? []
      : [`the counts are ${outputs['error-count']} and ${outputs['warning-count']}, not ${errors} and ${warnings}`]),
    ...(isRight ? [] : [`the result is ${result}, with ${errors} errors and ${warnings} warnings`]),
  ]
}

/** `▸ contoso.azurecr.io  login works · pull fails` of the log's details. */
function registriesIn(rows: readonly string[]): ReadonlyMap<string, Operations> {
  const found = new Map<string, Operations>()
  for (const row of rows) {
    const [, registry = '', verdicts = ''] = /^▸ (\S+) {2}((?:(?:login|pull|push) [a-z]+(?: · )?)+)$/.exec(row) ?? []
    if (registry !== '') found.set(registry, operationsIn(verdicts))
  }
  return found
}

const operationsIn = (text: string): Operations =>
  Object.fromEntries(
    [...text.matchAll(/\b(login|pull|push) (works|fails|unknown)\b/g)].map(([, operation, says]) => [operation, says]),
  ) as Operations

const failing = (operations: Operations): readonly Operation[] =>
  OPERATIONS.filter(operation => operations[operation] === 'fails')

function headFaults(
  result: string,
  rows: readonly string[],
  registries: ReadonlyMap<string, Operations>,
): readonly string[] {
  const head = rows.find(row => /^[✗!?✓] /.test(row))
  if (head === undefined) return []
  const [only, ...others] = registries
  if (only === undefined || others.length > 0) return []
  return [
    ...(head.startsWith(LOG_MARKS[result] ?? '') ? [] : [`the log begins with "${head}", and the result is ${result}`]),
    ...sentenceFaults(head, result, only[1]),
  ]
}

/** A heading beside what is said of each operation. */
function sentenceFaults(heading: string, result: string, operations: Operations): readonly string[] {
  const fails = failing(operations)
  const faults: string[] = []
  if (/\bwill fail\b/.test(heading) !== (fails.length > 0 && result === 'fail'))
    faults.push(`"${heading}", and ${fails.join(', ') || 'nothing'} fails`)
  const isAllWell = /\bwill work\b/.test(heading) && !/\bbut\b/.test(heading)
  if (isAllWell && (result === 'fail' || result === 'unknown')) faults.push(`"${heading}", and the result is ${result}`)
  if (isAllWell && Object.values(operations).some(says => says !== 'works'))
    faults.push(`"${heading}", and the operations are ${JSON.stringify(operations)}`)
  return faults
}

function summaryFaults(
  result: string,
  summary: string,
  registries: ReadonlyMap<string, Operations>,
): readonly string[] {
  const [heading = ''] = summary.split('\n')
  if (!heading.startsWith('#')) return []
  const mark = SUMMARY_MARKS[result] ?? ''
  const faults = heading.includes(` ${mark} `)
    ? []
    : [`the summary begins with "${heading}", and the result is ${result}`]
  const [only, ...others] = registries
  if (only === undefined || others.length > 0) return faults
  const line = summary.split('\n').find(row => /^(?:✅|❌|⚠️|❔) .*(?:→|·)/u.test(row))
  const shown = line === undefined ? undefined : operationsIn(line.replaceAll('*', ''))
  return [
    ...faults,
    ...sentenceFaults(heading, result, only[1]),
    ...(shown === undefined || JSON.stringify(shown) === JSON.stringify(only[1])
      ? []
      : [`the summary says ${JSON.stringify(shown)}, and the log ${JSON.stringify(only[1])}`]),
  ]
}

/** `accepted`: by the registry; whether Docker can save the login is another matter. */
type Claim = 'works' | 'fails' | 'accepted'

const CONTRADICTS: Readonly<Record<Claim, readonly Says[]>> = {
  works: ['fails', 'unknown'],
  accepted: ['fails'],
  fails: ['works', 'unknown'],
}

const LIST = '(?:`?(?:docker )?(?:login|pull|push)`?(?:, and |, | and )?)+'
const CLAIMS: readonly (readonly [pattern: RegExp, says: Claim, operations?: readonly Operation[]])[] = [
  [new RegExp(`\\b${LIST} (?:still |will )?(?:works?|succeeds?)\\b`, 'gi'), 'works'],
  [/\bregistry accepts the login\b/g, 'accepted', ['login']],
  [/\bNothing is wrong with\b|\bDocker will work\b/g, 'works', OPERATIONS],
  [new RegExp(`${LIST} (?:(?:will )?fails?|don't finish|can't start|(?:is|are) rejected)\\b`, 'gi'), 'fails'],
  [/\brejects the login\b|\bevery login with (?:it|this token) fails\b/g, 'fails', ['login']],
  [/\bevery pull and push, and they fail\b|\bDocker fails with\b/g, 'fails', ['pull', 'push']],
]
/** What is said of another time, another case, or another program is no claim about this run. */
const NO_CLAIM =
  /^(?:If|To|When|With|Before|Logins fail)\b|\b(?:may|might|probably|from then on|then|a longer job|pods)\b/

/** What the sentences of a text say of Docker's operations. */
export function claimsIn(text: string): readonly { operation: Operation; says: Claim; sentence: string }[] {
  return text.split(/(?<=\.) (?=[A-Z`])/).flatMap(sentence => {
    if (NO_CLAIM.test(sentence)) return []
    return CLAIMS.flatMap(([pattern, says, about]) =>
      [...sentence.matchAll(pattern)].flatMap(([found]) =>
        (about ?? OPERATIONS.filter(operation => new RegExp(`\\b${operation}\\b`, 'i').test(found))).map(operation => ({
          operation,
          says,
          sentence,
        })),
      ),
    )
  })
}

/** A finding in a file is about the steps of that file, and not about what the registry's own answers prove. */
function claimFaults(
  { id, title, message, registry, file }: WrittenFinding,
  registries: ReadonlyMap<string, Operations>,
): readonly string[] {
  if (file !== undefined) return []
  const about = [...registries].filter(([name]) => registry === undefined || registry === name)
  return claimsIn(`${title}. ${message}`).flatMap(({ operation, says, sentence }) =>
    about
      .filter(([, operations]) => CONTRADICTS[says].some(each => each === operations[operation]))
      .map(([name, operations]) => `${id}: "${sentence}", and for ${name} ${operation} ${operations[operation]}`),
  )
}
