import type { ValueSource } from '../../workflow/value-source.ts'
import { shellQuote } from '../az-commands.ts'
import type { FindingMessage } from '../texts.ts'

/** What stores a value anew where the workflow takes it from; nothing that the workflow does not read. */
export function storeCommand(source: ValueSource): string {
  switch (source.from) {
    case 'secret':
      return `gh secret set ${shellQuote(source.name)}`
    case 'variable':
      return `gh variable set ${shellQuote(source.name)}`
    case 'caller':
      return `# In the workflow that calls this one:\nwith:\n  ${source.name}: <value>`
    case 'job':
      return `# In the job ${source.of}, which sets the output ${source.name}`
    default:
      return `# In the step ${source.of}, which sets the output ${source.name}`
  }
}

/** An input that came empty, by where its value comes from. */
export function emptyText(input: string, source: ValueSource): FindingMessage {
  const title = `${input} is empty`
  switch (source.from) {
    case 'secret':
    case 'variable': {
      const store = source.from === 'secret' ? 'secrets' : 'variables'
      return {
        title,
        message: `${input} comes from ${store}.${source.name}, which is empty or does not exist for this job. Correct the name, set environment on the job, or create it.`,
        fix: `gh ${source.from} list\n${storeCommand(source)}`,
      }
    }
    case 'caller':
      return {
        title,
        message: `${input} comes from the input ${source.name} of this workflow, and whoever calls it gave none. Give it in the calling workflow.`,
        fix: storeCommand(source),
      }
    case 'job':
      return {
        title,
        message: `${input} comes from the output ${source.name} of the job ${source.of}. GitHub drops an output that contains a secret, so it is empty here. Read the secret, or get the token, in this job.`,
        fix: `${input}: \${{ secrets.<SECRET_NAME> }}`,
      }
    default:
      return {
        title,
        message: `${input} comes from the output ${source.name} of the step ${source.of}, which did not set it before this step ran. Set it there.`,
        fix: `echo "${source.name}=<value>" >> "$GITHUB_OUTPUT"`,
      }
  }
}
