import { resolve } from 'node:path'
import { utf8Of } from '../explain/decode.ts'
import { createExplainer, type Explanation } from '../explain/explain.ts'
import type { Host } from '../host/ports.ts'
import { type ExplainedReport, explanationJson, explanationText } from '../report/explanation.ts'
import { docsUrl, worded } from '../report/render-finding.ts'
import type { ExitCode } from '../run.ts'
import { createVault } from '../secrets/vault.ts'
import { en } from '../texts/en/index.ts'

export interface ExplainOptions {
  /** None: standard input. */
  readonly file: string | undefined
  readonly json: boolean
  readonly hasColors: boolean
}

/**
 * Explains a log and writes what was found. `problem`: there is no such file.
 * The exit code is a linter's: 1 where a cause was found, 0 where none was, which is no word on the job.
 */
export async function explainLog(
  { file, json, hasColors }: ExplainOptions,
  host: Host,
): Promise<{ readonly code: ExitCode } | { readonly problem: string }> {
  const path = file === undefined ? undefined : resolve(host.currentDirectory, file)
  const opened = await host.openBytes(path)
  if (opened.state !== 'open') {
    return { problem: opened.state === 'absent' ? `there is no file ${file}` : `${file}: ${opened.code}` }
  }
  const explainer = createExplainer()
  try {
    for await (const chunk of utf8Of(opened.chunks)) explainer.read(chunk)
  } catch (error) {
    return { problem: `${en.explain.unreadable} (${error instanceof Error ? error.message : String(error)})` }
  }
  const report = reportOf(explainer.end(), file ?? 'stdin', host)
  host.write(json ? `${explanationJson(report, en)}\n` : explanationText(report, en, hasColors))
  return { code: report.findings.length > 0 ? 1 : 0 }
}

/** The causes in words, in the form of the output `findings`. */
function reportOf(explanation: Explanation, file: string, { env }: Host): ExplainedReport {
  const { causes, failure } = explanation
  if (failure === undefined) return { explanation, file, findings: [] }
  const evidence = failure.evidence.map(({ label, seen }) => ({ label: en.labels[label], seen: worded(seen, en) }))
  // The details come from lines without what a secret may be; a token is hidden here, whatever its line was.
  const { redact } = createVault(() => undefined)
  return {
    explanation,
    file,
    findings: causes.flatMap(({ id, level, certainty }) => {
      const wording = en.explain.wordings[id]?.(failure.details)
      if (wording === undefined) return []
      return [
        {
          ...{ id, level, ...wording, title: redact(wording.title), message: redact(wording.message) },
          evidence: level === 'error' ? evidence : [],
          docs: docsUrl(id, { GITHUB_ACTION_REPOSITORY: 'org/acr-login-check', ...env }),
          ...(failure.registry !== undefined && { registry: failure.registry }),
          ...{ file, line: failure.line, column: 1, certainty },
        },
      ]
    }),
  }
}
