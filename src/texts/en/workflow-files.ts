import type { FindingValues } from '../../findings.ts'
import { oneLine } from '../../util/text.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { titleWith } from './grammar.ts'

/** What GitHub makes of a file before a step runs. */

const upper = (name: string): string => name.toUpperCase()

export const workflowFileTexts = {
  'workflow-output-masked': ({ output, job, reader, secret, isImage }) => {
    const title = titleWith(
      `The output "${output}" of job "${job}" contains a secret`,
      'A job output contains a secret',
    )
    if (secret === undefined) {
      return {
        title,
        message: `The script masks this value, so GitHub drops the output and job "${reader}" gets an empty value. Get a new token in job "${reader}".`,
        fix: `# In job ${reader}:\n- run: az acr login --name <name>`,
        language: 'yaml',
      }
    }
    if (isImage) {
      return {
        title,
        message: `GitHub drops outputs that contain a secret (${upper(secret)}), so job "${reader}" gets an empty value. Output only the repository and tag, and add the login server in job "${reader}".`,
        fix: `\${{ secrets.${upper(secret)} }}/\${{ needs.${job}.outputs.${output} }}`,
        language: 'yaml',
      }
    }
    return {
      title,
      message: `GitHub drops outputs that contain a secret (${upper(secret)}), so job "${reader}" gets an empty value. Use the secret directly in job "${reader}".`,
      fix: `\${{ secrets.${upper(secret)} }}`,
      language: 'yaml',
    }
  },
  'workflow-name-undeclared': values => ({
    ...undeclared(values),
    message: values.isLogin ? UNDECLARED_LOGIN[values.cause] : UNDECLARED_IMAGE[values.cause],
    language: 'yaml',
  }),
  'workflow-invalid': fault => {
    switch (fault.cause) {
      case 'context':
        return {
          title: titleWith(`The "${fault.context}" context isn't available here`, "A context isn't available here"),
          message: otherContext(fault),
          fix: contextFix(fault),
          language: 'yaml',
        }
      case 'syntax':
        return {
          title: "An expression in the workflow isn't valid",
          message:
            "GitHub rejects the file because it can't parse this expression, so no job runs. Correct the expression. Strings need single quotes.",
          fix: `\${{ ${oneLine(fault.text).replaceAll('"', "'") || '<expression>'} }}`,
          language: 'yaml',
        }
      case 'not-closed':
        return {
          title: "An expression in the workflow isn't closed",
          message:
            'GitHub rejects the file because `}}` is missing, so no job runs. Add `}}` at the end of the expression.',
          fix: '${{ <expression> }}',
          language: 'yaml',
        }
      case 'input-missing':
        return {
          title: titleWith(`The required input "${fault.input}" is missing`, 'A required input is missing'),
          message:
            fault.of === 'workflow'
              ? `GitHub rejects the call of ${fault.uses} without this input, so no job runs. Set the input.`
              : `GitHub doesn't check the required inputs of actions, so the value is empty in ${fault.uses}, and its login, push, or pull fails. Set the input.`,
          fix: `with:\n  ${oneLine(fault.input)}: <value>`,
          language: 'yaml',
        }
      case 'input-unknown':
        return {
          title: titleWith(
            `The called workflow has no input "${fault.input}"`,
            "The called workflow doesn't have this input",
          ),
          message: `GitHub rejects the call of ${fault.uses} with an undeclared input, so no job runs. Correct the name, or declare the input.`,
          fix: `# In ${oneLine(fault.uses)}:\non:\n  workflow_call:\n    inputs:\n      ${oneLine(fault.input)}: { type: string }`,
          language: 'yaml',
        }
    }
  },
} satisfies Partial<FindingTexts>

type Undeclared = FindingValues['workflow-name-undeclared']

function undeclared({ cause, name, job }: Undeclared): Pick<FindingMessage, 'title' | 'fix'> {
  const expression = oneLine(name)
  switch (cause) {
    case 'env':
      return {
        title: titleWith(`The variable ${expression} isn't set`, "An environment variable isn't set"),
        fix: `env:\n  ${last(expression)}: <value>`,
      }
    case 'inputs':
      return {
        title: titleWith(`The input ${expression} isn't declared`, "An input isn't declared"),
        fix: `on:\n  workflow_dispatch:\n    inputs:\n      ${last(expression)}:\n        required: true`,
      }
    case 'action-inputs':
      return {
        title: titleWith(`The input ${expression} isn't declared`, "An input isn't declared"),
        fix: `# In the file of the local action:\ninputs:\n  ${last(expression)}:\n    required: true`,
      }
    case 'matrix':
      return {
        title: titleWith(
          `The matrix of job "${job}" has no key "${part(expression, 1)}"`,
          "The job's matrix doesn't have this key",
        ),
        fix: `strategy:\n  matrix:\n    ${part(expression, 1)}: [<value>]`,
      }
    case 'steps':
      return {
        title: titleWith(
          `No step in job "${job}" has the ID "${part(expression, 1)}"`,
          'No step of the job has this ID',
        ),
        fix: `id: ${part(expression, 1)}`,
      }
    case 'needs':
      return {
        title: titleWith(
          `Job "${job}" doesn't need job "${part(expression, 1)}"`,
          "The job doesn't need the job it reads from",
        ),
        fix: `needs: ${part(expression, 1)}`,
      }
    case 'output':
      return {
        title: titleWith(
          `Job "${part(expression, 1)}" has no output "${last(expression)}"`,
          'The other job has no such output',
        ),
        fix: `outputs:\n  ${last(expression)}: \${{ steps.<id>.outputs.${last(expression)} }}`,
      }
  }
}

const UNDECLARED_LOGIN: Readonly<Record<Undeclared['cause'], string>> = {
  env: 'GitHub uses an empty value instead, so the login has no login server. Set the variable, or correct the name.',
  inputs:
    'GitHub uses an empty value instead, so the login has no login server. Declare the input, or correct the name.',
  'action-inputs':
    'GitHub uses an empty value instead, so the login has no login server. Declare the input, or correct the name.',
  matrix:
    'GitHub uses an empty value instead, so the login has no login server. Add the key to the matrix, or correct the name.',
  steps:
    'GitHub uses an empty value instead, so the login has no login server. Give the step this ID, or correct the name.',
  needs: 'GitHub uses an empty value instead, so the login has no login server. Add the job to `needs`.',
  output:
    'GitHub uses an empty value instead, so the login has no login server. Declare the output in that job, or correct the name.',
}

const UNDECLARED_IMAGE: Readonly<Record<Undeclared['cause'], string>> = {
  env: "GitHub uses an empty value instead, so the image name isn't valid. Set the variable, or correct the name.",
  inputs: "GitHub uses an empty value instead, so the image name isn't valid. Declare the input, or correct the name.",
  'action-inputs':
    "GitHub uses an empty value instead, so the image name isn't valid. Declare the input, or correct the name.",
  matrix:
    "GitHub uses an empty value instead, so the image name isn't valid. Add the key to the matrix, or correct the name.",
  steps:
    "GitHub uses an empty value instead, so the image name isn't valid. Give the step this ID, or correct the name.",
  needs: "GitHub uses an empty value instead, so the image name isn't valid. Add the job to `needs`.",
  output:
    "GitHub uses an empty value instead, so the image name isn't valid. Declare the output in that job, or correct the name.",
}

type ContextFault = Extract<FindingValues['workflow-invalid'], { cause: 'context' }>

const otherContext = ({ context, key }: ContextFault): string => {
  if (context === 'secrets' && key.endsWith('if')) {
    return `GitHub rejects the file because ${key} can't use secrets, so no job runs. Copy the secret to an environment variable of the job, and check that in a step.`
  }
  return context === 'secrets'
    ? `GitHub rejects the file because ${key} can't use secrets, so no job runs. Use a variable instead.`
    : `GitHub rejects the file because ${key} can't use ${context}, so no job runs. Use vars, inputs, or needs instead.`
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
