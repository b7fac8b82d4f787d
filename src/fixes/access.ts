import { isMap, type Pair, Scalar } from 'yaml'
import type { Finding } from '../findings.ts'
import { followedBy } from '../util/text.ts'
import type { Edit } from './edits.ts'
import { insertLines, isShared, jobPair, keyText, pairOf, type Source, scalarAt } from './source.ts'

type Of<Id extends Finding['id']> = Extract<Finding, { id: Id }>

/**
 * `id-token: write` where permissions are set; where none are, for the one job, if what it has by default is not used.
 */
export function idTokenPermission(
  { location, values }: Of<'oidc-permission-missing'>,
  source: Source,
): readonly Edit[] | undefined {
  if (location === undefined) return undefined
  if (values.isSet !== true) return newPermissions(values.job ?? '', source)
  const scalar = scalarAt(source, location)
  const pair = scalar?.pairs.at(-1)
  if (scalar === undefined || pair === undefined) return undefined
  if (pair.key === scalar.node) return keyText(pair.key) === 'permissions' ? addedPermission(pair, source) : undefined
  if (keyText(pair.key) !== 'id-token' || isShared(scalar.node)) return undefined
  const isQuoted = scalar.node.type === Scalar.QUOTE_DOUBLE || scalar.node.type === Scalar.QUOTE_SINGLE
  const quote = isQuoted ? 1 : 0
  return [{ start: scalar.start + quote, end: scalar.end - quote, text: 'write' }]
}

const PERMISSION = 'id-token: write'

function addedPermission(pair: Pair, source: Source): readonly Edit[] | undefined {
  const { value } = pair
  if (!isMap(value) || isShared(value)) return undefined
  if (value.flow !== true) {
    const line = insertLines(source, pair, [PERMISSION])
    return line === undefined ? undefined : [line]
  }
  const start = value.range?.[0]
  if (start === undefined || source.text[start] !== '{') return undefined
  if (value.items.length === 0) {
    const end = value.range?.[1] ?? start
    return /^\{\s*\}$/.test(source.text.slice(start, end)) ? [{ start, end, text: `{ ${PERMISSION} }` }] : undefined
  }
  const at = start + 1 + (/^ */.exec(source.text.slice(start + 1))?.[0].length ?? 0)
  return [{ start: at, end: at, text: `${PERMISSION}, ` }]
}

/**
 * Permissions that are set take the default ones away: they are set only for a job that is known to need no other than
 * to read the repository.
 */
function newPermissions(id: string, source: Source): readonly Edit[] | undefined {
  const job = jobPair(source, id)
  if (job === undefined || !isMap(job.value) || pairOf(job.value, 'permissions') !== undefined) return undefined
  const [start = 0, end = 0] = job.value.range ?? []
  const text = source.text.slice(start, end)
  const [envStart = 0, envEnd = 0] = rangeOf(pairOf(source.document.contents, 'env')?.value)
  const used = `${source.text.slice(envStart, envEnd)}\n${text}`
  const actions = [...text.matchAll(/\buses["']?\s*:\s*["']?([^\s"'@#,}]{1,200})/g)].map(([, action = '']) => action)
  if (/github[._]token|\bgh\s|ghcr\.io/i.test(used) || used.split('\n').some(writesByGit)) return undefined
  if (!actions.every(action => READS_ONLY.test(action))) return undefined
  const lines = insertLines(source, job, ['permissions:', `  ${PERMISSION}`, '  contents: read'])
  return lines === undefined ? undefined : [lines]
}

const writesByGit = (line: string): boolean => followedBy(line, /\bgit\s/gi, /\b(?:push|tag)\b/i, 100) !== undefined

const rangeOf = (node: unknown): readonly number[] => (isMap(node) ? (node.range ?? []) : [])

/** Actions that use no permission of the job's token but to read the repository. */
const READS_ONLY =
  /^(?:azure\/(?:login|cli|docker-login|webapps-deploy|container-apps-deploy-action|aks-set-context|setup-kubectl|setup-helm|k8s-deploy|k8s-set-context)|docker\/(?:login-action|build-push-action|setup-buildx-action|setup-qemu-action|metadata-action|bake-action)|actions\/(?:checkout|cache|setup-[a-z]+|upload-artifact|download-artifact))$/i
