import { isMap, isScalar, isSeq, type Pair, Scalar, type YAMLMap } from 'yaml'
import type { Finding } from '../findings.ts'
import { type Edit, lineBreakAt, lineEnd, lineStart } from './edits.ts'
import { encoded, insertLines, isShared, jobPair, keyText, pairOf, type Source } from './source.ts'

type ForkFinding = Extract<Finding, { id: 'workflow-fork-secrets' }>

/** True for all events but a pull request from a fork. */
const GUARD =
  "github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository"

/**
 * Where a job does nothing with its logins but push what it builds, they and the push are skipped for pull requests from
 * forks, and the build goes on as a test: so Docker's own documentation has it. Else the job is skipped, and with it
 * what needs it.
 */
export function forkGuard({ values }: ForkFinding, source: Source): readonly Edit[] | undefined {
  const job = jobPair(source, values.job)
  if (job === undefined || isShared(job.value)) return undefined
  // Without the variable that its image begins with, there is no build to go on.
  return (values.isVariable === true ? undefined : guardedSteps(job, source)) ?? guardedJob(job, source)
}

function guardedJob(job: Pair, source: Source): readonly Edit[] | undefined {
  const condition = pairOf(job.value, 'if')
  if (condition === undefined) {
    const line = insertLines(source, job, [`if: ${GUARD}`])
    return line === undefined ? undefined : [line]
  }
  return isScalar(condition.value) ? combined(condition.value, source) : undefined
}

/** `if: x` → `if: (guard) && (x)`, inside of the expression where there is one. */
function combined(scalar: Scalar, { text }: Source): readonly Edit[] | undefined {
  const [start = 0, end = 0] = scalar.range ?? []
  const isQuoted = scalar.type === Scalar.QUOTE_DOUBLE || scalar.type === Scalar.QUOTE_SINGLE
  if (isShared(scalar) || (scalar.type !== Scalar.PLAIN && !isQuoted)) return undefined
  const quote = isQuoted ? 1 : 0
  const written = text.slice(start + quote, end - quote)
  if (/[\r\n]/.test(written) || written.trim() === '' || written.length > 1000) return undefined
  const [, expression = ''] = /^\$\{\{([^{}]*)\}\}$/.exec(written.trim()) ?? []
  const inside = expression.trim()
  // More than one expression, or text around one, is always true: another defect.
  if (inside === '' && written.includes('${{')) return undefined
  const from = start + quote + (inside === '' ? 0 : written.indexOf(inside))
  const to = inside === '' ? end - quote : from + inside.length
  return [
    { start: from, end: from, text: encoded(`(${GUARD}) && (`, scalar) },
    { start: to, end: to, text: ')' },
  ]
}

/**
 * Nothing but this may be in the job, or be the one thing that a fork's build needs: a secret anywhere else, a job that
 * goes on with the image, a step that is not known.
 */
function guardedSteps(job: Pair, source: Source): readonly Edit[] | undefined {
  const { document } = source
  const list = pairOf(job.value, 'steps')?.value
  const isAlone = !isNeeded(keyText(job.key), pairOf(document.contents, 'jobs')?.value)
  if (!isSeq(list) || !isAlone || isShared(list) || namesSecret(pairOf(document.contents, 'env'), source))
    return undefined
  const items = isMap(job.value) ? job.value.items.filter(({ key }) => keyText(key) !== 'steps') : []
  if (items.some(pair => namesSecret(pair, source))) return undefined
  const edits: (readonly Edit[] | undefined)[] = []
  let pushes = 0
  for (const step of list.items) {
    if (!isMap(step) || isShared(step) || step.flow === true) return undefined
    const uses = textAt(step, 'uses').toLowerCase()
    if (LOGS_IN.test(uses) || logsInByCommand(step)) edits.push(guardedStep(step, source))
    else if (namesSecret(step, source)) return undefined
    else if (uses.startsWith('docker/build-push-action@')) {
      const push = pushOf(step)
      if (push === undefined) return undefined
      pushes += push.length
      edits.push(push)
    } else if (uses === '' ? !isPlainCommand(step) : !BUILDS_ONLY.test(uses)) return undefined
  }
  if (pushes === 0 || edits.includes(undefined)) return undefined
  return edits.flatMap(edit => edit ?? [])
}

const LOGS_IN = /^(?:docker\/login-action|azure\/(?:docker-login|login))@/

/** Actions that need no login, and leave nothing that needs the image to be there. */
const BUILDS_ONLY =
  /^(?:actions\/(?:checkout|cache|setup-[a-z]+|upload-artifact)|docker\/(?:setup-buildx-action|setup-qemu-action|metadata-action))@/

const textAt = (map: YAMLMap, key: string): string => {
  const value = pairOf(map, key)?.value
  return isScalar(value) && typeof value.value === 'string' ? value.value.trim() : ''
}

const logsInByCommand = (step: YAMLMap): boolean => /^az acr login(?: [\w${}. -]+)?$/.test(textAt(step, 'run'))

/** A build or a test, which names nothing that knows registries. */
const isPlainCommand = (step: YAMLMap): boolean => !WITH_REGISTRIES.test(textAt(step, 'run'))

const WITH_REGISTRIES =
  /docker|podman|buildah|nerdctl|compose|skopeo|crane|oras|helm|kubectl|cosign|\baz\b|acr|registry|deploy|digest|\.sh\b|\bmake\b/i

function isNeeded(id: string, jobs: unknown): boolean {
  const needs = isMap(jobs) ? jobs.items.map(({ value }) => pairOf(value, 'needs')?.value) : []
  return needs.some(need => {
    const items = isSeq(need) ? need.items : [need]
    return items.some(item => isScalar(item) && String(item.value).toLowerCase() === id.toLowerCase())
  })
}

/** `secrets.GITHUB_TOKEN` is there in a fork as well, and may do less. */
function namesSecret(node: Pair | YAMLMap | undefined, { text }: Source): boolean {
  if (node === undefined) return false
  const [from, to] = isMap(node) ? [node, node] : [node.key, node.value]
  const [start = 0] = rangeOf(from)
  const [, end = text.length] = rangeOf(to ?? from)
  return /secrets|github\.token/i.test(text.slice(start, end))
}

const rangeOf = (node: unknown): readonly number[] =>
  isMap(node) || isScalar(node) || isSeq(node) ? (node.range ?? []) : []

/** `push: true`, and nothing else that reads or writes in a registry. */
function pushOf(step: YAMLMap): readonly Edit[] | undefined {
  const inputs = pairOf(step, 'with')?.value
  if (!isMap(inputs) || inputs.flow === true || isShared(inputs) || pairOf(step, 'if') !== undefined) return undefined
  const names = inputs.items.map(({ key }) => keyText(key).toLowerCase())
  if (names.some(name => /^(?:outputs|build-contexts|load|attests)$/.test(name))) return undefined
  if (names.includes('cache-to') && !/^type=(?:gha|local|inline)\b/.test(textAt(inputs, 'cache-to'))) return undefined
  const push = pairOf(inputs, 'push')?.value
  if (push === undefined) return []
  if (!isScalar(push) || isShared(push) || !push.range || push.type === Scalar.BLOCK_LITERAL) return undefined
  if (push.value === 'false') return []
  const [start, end] = push.range
  return push.value === 'true' ? [{ start, end, text: `\${{ ${GUARD} }}` }] : undefined
}

/** `if:` on the line behind the first one of the step. */
function guardedStep(step: YAMLMap, source: Source): readonly Edit[] | undefined {
  const { text } = source
  const condition = pairOf(step, 'if')
  if (condition !== undefined) return isScalar(condition.value) ? combined(condition.value, source) : undefined
  const [first] = step.items
  const [start, end] = [rangeOf(first?.key)[0], rangeOf(first?.value)[1]]
  if (start === undefined || end === undefined || !isScalar(first?.value)) return undefined
  const before = text.slice(lineStart(text, start), start)
  const at = lineEnd(text, start)
  // The value is on the line of its key, and the line ends.
  if (!/^ *- +$/.test(before) || end > at + 1 || at >= text.length) return undefined
  const line = `${' '.repeat(before.length)}if: ${GUARD}${lineBreakAt(text, start)}`
  return [{ start: at + 1, end: at + 1, text: line }]
}
