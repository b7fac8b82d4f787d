import { oneLine } from '../../util/text.ts'
import type { ValueSource } from '../../workflow/value-source.ts'
import { SECRET_NAME, shellQuote } from '../az-commands.ts'
import { shorten } from '../shorten.ts'
import type { FindingMessage } from '../texts.ts'

/** What saves a value again in the place that the workflow reads; only a comment if no command can. */
export function storeCommand(source: ValueSource): string {
  switch (source.from) {
    case 'variable':
      return `gh variable set ${shellQuote(source.name)}`
    case 'caller':
      return `# In the workflow that calls this one, under with: ${oneLine(source.name)}: <value>`
    case 'job':
      return `# In the job ${oneLine(source.of)}, which sets the output ${oneLine(source.name)}`
    case 'step':
      return `# In the step ${oneLine(source.of)}, which sets the output ${oneLine(source.name)}`
    default:
      return `gh secret set ${shellQuote(source.name)}`
  }
}

/** Saves the JSON of `creds` again. */
export const saveCreds = (secretName = SECRET_NAME): string =>
  `# creds.json: {"clientId": "…", "clientSecret": "…", "subscriptionId": "…", "tenantId": "…"}\ngh secret set ${secretName === SECRET_NAME ? secretName : shellQuote(secretName)} < creds.json`

/** An input that came empty, by where its value comes from. */
export function emptyText(input: string, source: ValueSource): FindingMessage {
  const title = `The ${input} input is empty`
  const name = shorten(source.name, 50)
  switch (source.from) {
    case 'variable':
      return {
        title,
        message: `It comes from vars.${name}, which is empty or doesn't exist for this job. Correct the name, set environment on the job, or create the variable.`,
        fix: `# Check\ngh variable list\n# Then\n${storeCommand(source)}`,
      }
    case 'caller':
      return {
        title,
        message: `It comes from the input "${name}" of this workflow, which the calling workflow doesn't set. Set the input there.`,
        fix: `# In the workflow that calls this one\nwith:\n  ${oneLine(source.name)}: <value>`,
        language: 'yaml',
      }
    case 'job':
      return {
        title,
        message: `It comes from the output "${name}" of the job "${shorten(source.of, 40)}". GitHub drops outputs that contain a secret. Read the secret, or get the token, in this job.`,
        fix: `${input}: \${{ secrets.<SECRET_NAME> }}`,
        language: 'yaml',
      }
    case 'step':
      return {
        title,
        message: `It comes from the output "${name}" of the step "${shorten(source.of, 40)}", which didn't set it. Set the output in that step, and run that step before this one.`,
        fix: `echo "${source.name}=<value>" >> "$GITHUB_OUTPUT"`,
      }
    default:
      return {
        title,
        message: `It comes from secrets.${name}, which is empty or doesn't exist for this job. Correct the name, set environment on the job, or create the secret.`,
        fix: `# Check\ngh secret list\n# Then\n${storeCommand(source)}`,
      }
  }
}
