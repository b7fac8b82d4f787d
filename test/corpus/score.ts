/** What a label says: the defect that a person saw on a line. */
export interface Label {
  readonly file: string
  readonly line: number
  /** By our name. */
  readonly id: string
  /** `maybe`: neither wanted nor wrong; `clean`: nothing is wrong in the file. */
  readonly kind: 'defect' | 'maybe' | 'clean'
  readonly why: string
}

/** What was found. */
export interface Found {
  readonly file: string
  readonly line: number
  readonly id: string
  readonly level: 'error' | 'warning' | 'notice'
  readonly text: string
}

export interface Tally {
  readonly hits: number
  readonly missed: number
  readonly alarms: number
}

export interface Score {
  /** By id, in alphabetical order. */
  readonly perId: readonly (readonly [string, Tally])[]
  readonly all: Tally
  readonly withoutDeprecated: Tally
  readonly missed: readonly Label[]
  readonly alarms: readonly Found[]
  /** Found where a `maybe` label stands. */
  readonly neutral: readonly Found[]
  /** Notices that no label asks for: they are no alarm. */
  readonly notices: readonly Found[]
  /** Whatever was found in files in which nothing is wrong. */
  readonly onClean: readonly Found[]
  /** Labels of a name that is not known. */
  readonly unknown: readonly Label[]
}

/** Names of the labels, and ours. */
const IDS: Readonly<Record<string, string>> = {
  'deprecated-action': 'workflow-deprecated-action',
  'password-on-command-line': 'workflow-password-argument',
  'admin-user': 'workflow-admin-user',
  'uppercase-image-name': 'image-name-uppercase',
  'uppercase-login-server': 'login-server-uppercase',
  'not-a-login-server': 'login-server-malformed',
  'fqdn-as-acr-name': 'login-server-malformed',
  'push-to-other-registry': 'workflow-registry-mismatch',
  'wrong-expose-token-username': 'token-username-mismatch',
  'login-in-other-job': 'workflow-login-job',
  'login-after-push': 'workflow-login-order',
  'secrets-on-fork-pr': 'workflow-fork-secrets',
  'missing-id-token-permission': 'oidc-permission-missing',
  'docker-in-azure-cli-container': 'workflow-docker-in-azure-cli',
}

const MAX_LINES_APART = 3

/** The rows of a table of labels; a heading and empty lines are left out. */
export const parseLabels = (table: string): readonly Label[] =>
  table
    .split(/\r?\n/)
    .map(line => line.split('\t'))
    .filter(([file = '', line = '']) => file !== '' && line !== 'line')
    .map(([file = '', line = '', label = '', why = '']) => {
      const name = label.replace(/^maybe-/, '')
      const kind = name === 'clean' ? 'clean' : name === label ? 'defect' : 'maybe'
      return { file, line: Number(line), id: IDS[name] ?? name, kind, why }
    })

/**
 * Compares by file, id and line. Each label is met once, by the nearest finding; one that meets a label that is met
 * already is no alarm, since a person labels a defect once that stands on several lines.
 */
export function score(labels: readonly Label[], found: readonly Found[]): Score {
  const expected = labels.filter(({ kind }) => kind === 'defect')
  const maybe = labels.filter(({ kind }) => kind === 'maybe')
  const hits = expected.filter(label => found.some(finding => isCloseTo(label, finding)))
  const missed = expected.filter(label => !hits.includes(label))
  const rest = found.filter(finding => !expected.some(label => isCloseTo(label, finding)))
  const neutral = rest.filter(finding => maybe.some(label => isCloseTo(label, finding)))
  const unlabelled = rest.filter(finding => !neutral.includes(finding))
  const alarms = unlabelled.filter(({ level }) => level !== 'notice')
  const tally = (isCounted: (id: string) => boolean): Tally => ({
    hits: hits.filter(({ id }) => isCounted(id)).length,
    missed: missed.filter(({ id }) => isCounted(id)).length,
    alarms: alarms.filter(({ id }) => isCounted(id)).length,
  })
  const ids = [...new Set([...expected, ...alarms].map(({ id }) => id))].sort()
  return {
    perId: ids.map(id => [id, tally(other => other === id)] as const),
    all: tally(() => true),
    withoutDeprecated: tally(id => id !== 'workflow-deprecated-action'),
    missed,
    alarms,
    neutral,
    notices: unlabelled.filter(({ level }) => level === 'notice'),
    onClean: found.filter(({ file }) => labels.some(label => label.kind === 'clean' && label.file === file)),
    unknown: labels.filter(({ id, kind }) => kind !== 'clean' && !Object.values(IDS).includes(id)),
  }
}

const isCloseTo = (label: Label, finding: Found): boolean =>
  label.file === finding.file && label.id === finding.id && Math.abs(label.line - finding.line) <= MAX_LINES_APART
