import { type Facts, ok } from '../../src/facts.ts'
import { readWorkflow } from '../../src/workflow/read.ts'

const FILE = '.github/workflows/ci.yml'

/** The facts of a step that is given so in its file, with the steps of its job that follow. */
export function written(facts: Facts, inputs: Readonly<Record<string, string>>, after = ''): Facts {
  const lines = Object.entries(inputs).map(([name, value]) => `          ${name}: ${value}`)
  const yaml = `on: push
jobs:
  login:
    runs-on: ubuntu-latest
    steps:
      - run: echo hello
  build:
    needs: login
    runs-on: ubuntu-latest
    steps:
      - id: token
        run: echo hello
      - uses: org/acr-login-check@v1
        with:
          access: push
${lines.join('\n')}
${after}
`
  const { workflow, problems } = readWorkflow(FILE, yaml, { textOf: () => undefined, substitutions: new Map() })
  if (workflow === undefined) throw new Error('no workflow')
  const running = { workflow, job: 'build', action: '__org_acr-login-check' }
  return { ...facts, workflows: ok({ workflows: [], problems, running }) }
}

/** The facts of a run that lints this file. */
export function linted(yaml: string, facts: Facts): Facts {
  const { workflow, problems } = readWorkflow(FILE, yaml, { textOf: () => undefined, substitutions: new Map() })
  if (workflow === undefined) throw new Error('no workflow')
  return { ...facts, workflows: ok({ workflows: [workflow], problems }) }
}
