import type { FindingValues } from '../../findings.ts'
import { oneLine } from '../../util/text.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'
import { titleWith } from './grammar.ts'

/** What GitHub makes of a file before a step runs. */

const upper = (name: string): string => name.toUpperCase()

export const workflowFileTexts = {
  'workflow-output-masked': ({ output, job, reader, secret, isImage, rest = '<repository>:<tag>', ...by }) => {
    const title = titleWith(
      `The output "${output}" of job "${job}" contains a secret`,
      'A job output contains a secret',
    )
    if (secret === undefined) {
      return { title, ...maskedByScript(by, job, reader) }
    }
    if (isImage) {
      return {
        title,
        message: `GitHub drops outputs that contain a secret (${upper(secret)}), so job "${reader}" gets an empty value. Output only the repository and tag, and add the login server in job "${reader}".`,
        fix: `outputs:\n  ${output}: ${oneLine(rest)}\n# In job ${reader}: \${{ secrets.${upper(secret)} }}/\${{ needs.${job}.outputs.${output} }}`,
        language: 'yaml',
      }
    }
    return {
      title,
      message: `GitHub drops outputs that contain a secret (${upper(secret)}), so job "${reader}" gets an empty value. Use the secret directly in job "${reader}".`,
      fix: `# In job ${reader}:\n\${{ secrets.${upper(secret)} }}`,
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
          fix: `\${{ ${fault.corrected === undefined ? '<expression>' : oneLine(fault.corrected)} }}`,
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

/** The output of a step that hides what it hands on. */
function maskedByScript(
  {
    masked,
    registry = '<name>',
    signInLine,
  }: Pick<FindingValues['workflow-output-masked'], 'masked' | 'registry' | 'signInLine'>,
  job: string,
  reader: string,
): Pick<FindingMessage, 'message' | 'fix' | 'language'> {
  switch (masked) {
    case 'token':
      return {
        message: `The script masks this value, so GitHub drops the output and job "${reader}" gets an empty value. Log in to the registry in job "${reader}".`,
        fix:
          signInLine === undefined
            ? `# In job ${reader}, in place of its login:\n- run: az acr login --name ${oneLine(registry)}`
            : `# In job ${reader}, in place of its login, with the permissions of job ${job}:\n# azure/login (line ${signInLine}), then\n- run: az acr login --name ${oneLine(registry)}`,
        language: 'yaml',
      }
    case 'name':
      return {
        message: `The script masks this value, so GitHub drops the output and job "${reader}" gets an empty value. Don't mask the name of an image or a registry: it isn't a secret.`,
        fix: '# Remove ::add-mask:: for this value from the script',
        language: 'yaml',
      }
    default:
      return {
        message: `The script masks this value, so GitHub drops the output and job "${reader}" gets an empty value. Get the value in job "${reader}" itself.`,
        fix: `# Repeat the step in job ${reader}`,
        language: 'yaml',
      }
  }
}

/** What declares an input for the events of a workflow. */
function declaredInput(name: string, { dispatch, call, others }: NonNullable<Undeclared['events']>): string {
  return [
    ...(others ? [`# Other events have no inputs: write \${{ inputs.${name} || '<value>' }}`] : []),
    'on:',
    ...(dispatch ? ['  workflow_dispatch:', '    inputs:', `      ${name}:`, '        required: true'] : []),
    ...(call ? ['  workflow_call:', '    inputs:', `      ${name}: { required: true, type: string }`] : []),
  ].join('\n')
}

function undeclared({ cause, name, job, events, needs = [] }: Undeclared): Pick<FindingMessage, 'title' | 'fix'> {
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
        fix: declaredInput(last(expression), events ?? { dispatch: true, call: false, others: false }),
      }
    case 'no-inputs':
      return {
        title: titleWith(`The workflow has no input ${expression}`, 'The workflow has no inputs'),
        fix: `\${{ vars.${last(expression).toUpperCase().replaceAll('-', '_')} }}`,
      }
    case 'action-inputs':
      return {
        title: titleWith(`The input ${expression} isn't declared`, "An input isn't declared"),
        fix: `# In the file of the local action:\ninputs:\n  ${last(expression)}:\n    required: true\n# In the step that uses it:\nwith:\n  ${last(expression)}: <value>`,
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
        fix:
          needs.length === 0
            ? `needs: ${part(expression, 1)}`
            : `needs: [${[...needs, part(expression, 1)].map(oneLine).join(', ')}]`,
      }
    case 'no-job':
      return {
        title: titleWith(`No job has the ID "${part(expression, 1)}"`, 'No job has this ID'),
        fix: `\${{ ${expression.replace(/^needs\.[^.]+/, 'needs.<job>')} }}`,
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
  'no-inputs':
    'Only workflow_dispatch and workflow_call have inputs, so the value is empty, and the login has no login server. Use a variable instead.',
  needs: 'GitHub uses an empty value instead, so the login has no login server. Add the job to `needs`.',
  'no-job':
    'GitHub uses an empty value instead, so the login has no login server. Correct the ID, and add the job to `needs`.',
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
  'no-inputs':
    "Only workflow_dispatch and workflow_call have inputs, so the value is empty, and the image name isn't valid. Use a variable instead.",
  needs: "GitHub uses an empty value instead, so the image name isn't valid. Add the job to `needs`.",
  'no-job':
    "GitHub uses an empty value instead, so the image name isn't valid. Correct the ID, and add the job to `needs`.",
  output:
    "GitHub uses an empty value instead, so the image name isn't valid. Declare the output in that job, or correct the name.",
}

type ContextFault = Extract<FindingValues['workflow-invalid'], { cause: 'context' }>

/** What a value at this key has to become, of those that GitHub takes there. */
type ContextRemedy =
  | 'input-of-action'
  | 'secret-of-call'
  | 'env-then-steps'
  | 'env-of-job'
  | 'variable'
  | 'env-of-step'
  | 'if-of-step'
  | 'output-of-job'
  | 'unknown'

function remedyOf({ context, key, isInAction }: ContextFault): ContextRemedy {
  if (context === 'secrets') {
    if (isInAction === true) return 'input-of-action'
    if (key === 'jobs.<job_id>.with') return 'secret-of-call'
    return key === 'jobs.<job_id>.if' ? 'env-then-steps' : key.endsWith('if') ? 'env-of-job' : 'variable'
  }
  if (context === 'env') return 'variable'
  if (isInAction === true) return 'unknown'
  if (key === 'env' || key === 'jobs.<job_id>.env') return 'env-of-step'
  if (key.endsWith('.if')) return 'if-of-step'
  return context === 'steps' ? 'output-of-job' : 'unknown'
}

function otherContext(fault: ContextFault): string {
  const { context, key } = fault
  switch (remedyOf(fault)) {
    case 'input-of-action':
      return `GitHub rejects the action because its ${key} can't use secrets. Declare an input, and pass the secret in the step that uses the action.`
    case 'secret-of-call':
      return `GitHub rejects the file because ${key} can't use secrets, so no job runs. Pass the secret under secrets, and use it as a secret in the called workflow.`
    case 'env-then-steps':
      return `GitHub rejects the file because ${key} can't use secrets, so no job runs. Copy the secret to an environment variable of the job, and check the variable in its steps.`
    case 'env-of-job':
      return `GitHub rejects the file because ${key} can't use secrets, so no job runs. Copy the secret to an environment variable of the job, and check the variable in the step.`
    case 'variable':
      return `GitHub rejects the file because ${key} can't use ${context}, so no job runs. Use a variable instead.`
    case 'env-of-step':
      return `GitHub rejects the file because ${key} can't use ${context}, so no job runs. Set the variable in the step that needs it.`
    case 'if-of-step':
      return `GitHub rejects the file because ${key} can't use ${context}, so no job runs. Move the condition to the steps.`
    case 'output-of-job':
      return `GitHub rejects the file because ${key} can't use ${context}, so no job runs. Use an output of another job.`
    case 'unknown':
      return `GitHub rejects the file because ${key} can't use ${context}, so no job runs. Use vars, inputs, or needs instead.`
  }
}

function contextFix(fault: ContextFault): string {
  const { context, text } = fault
  const name = /\.([\w-]+)/.exec(text)?.[1] ?? '<NAME>'
  const input = name.toLowerCase().replaceAll('_', '-')
  const others = oneLine(text).replace(IN_CONTEXT, found => (found.startsWith(context) ? 'env' : found))
  switch (remedyOf(fault)) {
    case 'input-of-action':
      return `\${{ inputs.${input} }}\n# In the action: inputs: { ${input}: { required: true } }\n# In the step that uses it: with: { ${input}: "\${{ secrets.${name} }}" }`
    case 'secret-of-call':
      return `secrets:\n  ${name}: \${{ secrets.${name} }}\n# In the called workflow, in place of the input: \${{ secrets.${name} }}`
    case 'env-then-steps':
      return `env:\n  ${name}: \${{ secrets.${name} }}\n# In place of the condition of the job, in its steps:\n# if: ${others}`
    case 'env-of-job':
      return `# In the job: env: { ${name}: "\${{ secrets.${name} }}" }\nif: ${others}`
    case 'variable':
      return `\${{ ${others.replaceAll(/\benv(?=\.|\[)/g, 'vars')} }}`
    case 'env-of-step':
      return `# In the env of the step that needs it:\n\${{ ${oneLine(text)} }}`
    case 'if-of-step':
      return `# In the steps of the job, not in the job:\nif: ${oneLine(text)}`
    case 'output-of-job':
      return `\${{ needs.<job>.outputs.<output> }}`
    case 'unknown':
      return '${{ <expression> }}'
  }
}

/** A context at the beginning of what it holds. */
const IN_CONTEXT = /\b(?:secrets|env)(?=\.|\[)/g

const part = (expression: string, index: number): string => expression.split('.')[index] ?? ''
const last = (expression: string): string => expression.split('.').at(-1) ?? ''
