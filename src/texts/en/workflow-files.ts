import type { FindingValues } from '../../findings.ts'
import { oneLine } from '../../util/text.ts'
import type { FindingTexts } from '../texts.ts'

/** What GitHub makes of a file before a step runs. */

const upper = (name: string): string => name.toUpperCase()

export const workflowFileTexts = {
  'workflow-output-masked': ({ output, job, reader, secret, isImage }) => {
    const title = `The output ${output} of job ${job} holds a secret`
    if (secret === undefined) {
      return {
        title,
        message: `The script masks this value, so GitHub drops the output and job ${reader} gets an empty text. Get a new token in job ${reader}.`,
        fix: `# In job ${reader}:\n- run: az acr login --name <name>`,
      }
    }
    if (isImage) {
      return {
        title,
        message: `GitHub drops an output that holds the secret ${upper(secret)}, so job ${reader} gets an empty text. Hand on the repository and tag only, and add the login server in job ${reader}.`,
        fix: `\${{ secrets.${upper(secret)} }}/\${{ needs.${job}.outputs.${output} }}`,
      }
    }
    return {
      title,
      message: `GitHub drops an output that holds the secret ${upper(secret)}, so job ${reader} gets an empty text. Read the secret in job ${reader} instead.`,
      fix: `\${{ secrets.${upper(secret)} }}`,
    }
  },
  'workflow-name-undeclared': ({ cause, name, isLogin, job }) => {
    const expression = oneLine(name)
    const message = isLogin
      ? `GitHub takes ${expression} for an empty text, so the login has no login server.`
      : `GitHub takes ${expression} for an empty text, so the image has no valid name.`
    switch (cause) {
      case 'env':
        return {
          title: `Nothing sets ${expression}`,
          message: `${message} Set the variable, or correct the name.`,
          fix: `env:\n  ${last(expression)}: <value>`,
        }
      case 'inputs':
        return {
          title: `Nothing declares ${expression}`,
          message: `${message} Declare the input, or correct the name.`,
          fix: `on:\n  workflow_dispatch:\n    inputs:\n      ${last(expression)}:\n        required: true`,
        }
      case 'steps':
        return {
          title: `No step of job ${job} has the ID ${part(expression, 1)}`,
          message: `${message} Give the step this ID, or correct the name.`,
          fix: `id: ${part(expression, 1)}`,
        }
      case 'needs':
        return {
          title: `Job ${job} doesn't need job ${part(expression, 1)}`,
          message: `${message} Add the job to needs.`,
          fix: `needs: ${part(expression, 1)}`,
        }
      case 'output':
        return {
          title: `Job ${part(expression, 1)} has no output ${last(expression)}`,
          message: `${message} Declare the output in job ${part(expression, 1)}, or correct the name.`,
          fix: `outputs:\n  ${last(expression)}: \${{ steps.<id>.outputs.${last(expression)} }}`,
        }
    }
  },
  'workflow-invalid': fault => {
    switch (fault.cause) {
      case 'context':
        return {
          title: `The context ${fault.context} isn't available here`,
          message: `GitHub rejects the file, because ${fault.key} can't read ${fault.context}. No job runs, so nothing logs in. ${otherContext(fault)}`,
          fix: contextFix(fault),
        }
      case 'syntax':
        return {
          title: "An expression isn't valid",
          message:
            'GitHub rejects the file, because it cannot parse this expression. No job runs, so nothing logs in. Correct the expression; texts stand in single quotes.',
          fix: `\${{ ${oneLine(fault.text).replaceAll('"', "'") || '<expression>'} }}`,
        }
      case 'not-closed':
        return {
          title: "An expression isn't closed",
          message: 'GitHub rejects the file, because `${{` has no `}}`. No job runs, so nothing logs in. Add `}}`.',
          fix: '${{ <expression> }}',
        }
      case 'input-missing':
        return {
          title: `The required input ${fault.input} isn't given`,
          message:
            fault.of === 'workflow'
              ? `GitHub rejects the call of ${fault.uses} without its required input. No job runs, so nothing logs in. Give the input.`
              : `GitHub doesn't check the required inputs of an action, so ${fault.input} is empty in ${fault.uses}. Its login, push or pull has nothing to work with. Give the input.`,
          fix: `with:\n  ${oneLine(fault.input)}: <value>`,
        }
      case 'input-unknown':
        return {
          title: `The called workflow has no input ${fault.input}`,
          message: `GitHub rejects the call of ${fault.uses} with an input that it doesn't declare. No job runs, so nothing logs in. Correct the name, or declare it.`,
          fix: `# In ${oneLine(fault.uses)}:\non:\n  workflow_call:\n    inputs:\n      ${oneLine(fault.input)}: { type: string }`,
        }
    }
  },
} satisfies Partial<FindingTexts>

type ContextFault = Extract<FindingValues['workflow-invalid'], { cause: 'context' }>

const otherContext = ({ context, key }: ContextFault): string => {
  if (context === 'secrets' && key.endsWith('if')) return 'Put the secret into env, and ask for that in a step.'
  return context === 'secrets' ? 'Use a variable instead.' : 'Use vars, inputs or needs instead.'
}

function contextFix({ context, key, text }: ContextFault): string {
  const name = /\.([\w-]+)/.exec(text)?.[1] ?? '<NAME>'
  if (context === 'secrets' && key.endsWith('if')) {
    return `# In the job, then in the step:\nenv:\n  ${name}: \${{ secrets.${name} }}\nif: env.${name} != ''`
  }
  return `\${{ vars.${name} }}`
}

const part = (expression: string, index: number): string => expression.split('.')[index] ?? ''
const last = (expression: string): string => expression.split('.').at(-1) ?? ''
