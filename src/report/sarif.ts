import type { Level } from '../findings/row.ts'
import type { Texts } from '../texts/texts.ts'
import { firstOfEach } from '../util/unique.ts'
import { HOME_PAGE, VERSION } from '../util/version.ts'
import { codeBlock, jsonText, markdown, multiline } from './escape.ts'
import { placeOf, type RenderedFinding } from './render-finding.ts'
import type { Report } from './report.ts'

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<Level, string>
const SEVERITIES = { error: 'error', warning: 'warning', notice: 'recommendation' } as const satisfies Record<
  Level,
  string
>

/**
 * The findings as SARIF 2.1.0 (OASIS), in the subset that GitHub code scanning takes: it refuses a result without a
 * place, so that what has none is a notification of the run. What is ignored is left out, since code scanning would
 * show it anyway.
 */
export function sarifText(report: Report, texts: Texts): string {
  const findings = report.findings.filter(({ ignored }) => ignored !== true)
  const results = withFingerprints(report).filter(
    ({ finding }) => finding.ignored !== true && placeOf(finding) !== undefined,
  )
  const rest = findings.filter(finding => placeOf(finding) === undefined)
  const rules = firstOfEach(findings, ({ id }) => id)
  const ids = rules.map(({ id }) => id)
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'acr-login-check',
            version: VERSION,
            semanticVersion: VERSION,
            informationUri: HOME_PAGE,
            rules: rules.map(finding => ruleOf(finding, texts)),
          },
        },
        automationDetails: { id: 'acr-login-check/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: texts.sentences(texts.words.root, '') } } },
        invocations: [
          {
            executionSuccessful: !findings.some(({ id }) => id === 'internal-error'),
            toolExecutionNotifications: rest.map(finding => ({
              associatedRule: { id: finding.id, index: ids.indexOf(finding.id) },
              level: LEVELS[finding.level],
              message: { text: messageOf(finding, texts) },
            })),
          },
        ],
        results: results.map(({ finding, fingerprint }) => ({
          ruleId: finding.id,
          ruleIndex: ids.indexOf(finding.id),
          level: LEVELS[finding.level],
          message: { text: messageOf(finding, texts) },
          locations: [{ physicalLocation: locationOf(finding) }],
          partialFingerprints: { primaryLocationLineHash: fingerprint },
        })),
      },
    ],
  }
  return `${jsonText(log, 2)}\n`
}

const ROOT = '%SRCROOT%'

const messageOf = ({ title, message, fix }: RenderedFinding, texts: Texts): string =>
  // `[text](target)` would be a link. Source: SARIF 2.1.0, section 3.11.6.
  multiline(`${texts.sentences(title, message)}\n\n${texts.heading(texts.words.fix)}\n${fix}`).replaceAll('](', '\\](')

/** A rule: what describes it is the same in every file; the help is that of the case found first. */
function ruleOf(finding: RenderedFinding, texts: Texts) {
  const { id, level, title, message, fix, docs } = finding
  const name = texts.names[id]
  const page = docs.startsWith('https://') ? docs : `${HOME_PAGE}/blob/HEAD/${docs}`
  const { fix: fixWord, documentation } = texts.words
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: name },
    fullDescription: { text: texts.sentences(name, '') },
    helpUri: page,
    help: {
      text: multiline(
        `${texts.sentences(title, message)}\n\n${texts.heading(fixWord)}\n${fix}\n\n${texts.labeled(documentation, page)}`,
      ),
      markdown: [
        `**${markdown(title)}**`,
        markdown(message),
        `**${markdown(fixWord)}**`,
        codeBlock(fix, ''),
        `[${markdown(texts.labeled(documentation, id))}](${page})`,
      ].join('\n\n'),
    },
    defaultConfiguration: { level: LEVELS[level] },
    properties: {
      tags: ['azure', 'container-registry', 'github-actions'],
      precision: 'high',
      'problem.severity': SEVERITIES[level],
    },
  }
}

function locationOf(finding: RenderedFinding) {
  const { file, line, column } = placeOf(finding) ?? { file: '', line: 1, column: 1 }
  const uri = file
    .split('/')
    .map(part => encodeURIComponent(part.toWellFormed()))
    .join('/')
  const isInRepository = !file.startsWith('/') && !file.split('/').includes('..')
  return {
    artifactLocation: isInRepository ? { uri, uriBaseId: ROOT } : { uri: file.startsWith('/') ? `file://${uri}` : uri },
    region: { startLine: line, startColumn: column },
  }
}

/**
 * The findings with what tells each from all others: its identity, counted over several lines. In the form of GitHub's
 * own: `hash:count`.
 */
function withFingerprints({ findings, identities }: Report) {
  const counts = new Map<string, number>()
  return findings.map((finding, index) => {
    const hash = identities[index] ?? ''
    const count = (counts.get(hash) ?? 0) + 1
    counts.set(hash, count)
    return { finding, fingerprint: `${hash}:${count}` }
  })
}
