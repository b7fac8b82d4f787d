import { daysUntil } from '../diagnosis/expiry.ts'
import { isoSeconds } from '../util/text.ts'
import { jsonText } from './escape.ts'
import type { Report } from './report.ts'

export const OUTPUT_NAMES = [
  'result',
  'findings',
  'login-server',
  'granted',
  'error-count',
  'warning-count',
  'expires-on',
  'days-until-expiry',
] as const
export type Outputs = Readonly<Record<(typeof OUTPUT_NAMES)[number], string>>

/** The outputs of action.yml. What is not known is empty. */
export function outputsOf(report: Report): Outputs {
  const { result, findings, counts, granted, expiresOn, now } = report
  return {
    result,
    findings: jsonText({ version: 1, findings: findings.map(({ language: _, ...finding }) => finding) }),
    'login-server': report.registries.map(({ verdict }) => verdict.registry.toLowerCase()).join('\n'),
    granted,
    'error-count': String(counts.errors),
    'warning-count': String(counts.warnings),
    'expires-on': expiresOn === undefined ? '' : isoSeconds(expiresOn),
    'days-until-expiry': expiresOn === undefined ? '' : String(daysUntil(expiresOn, now)),
  }
}
