import { parse, stringify } from 'yaml'
import { buildPush, login, run, steps, workflowOf } from '../../rules/workflow/files.ts'
import { CI, type Files } from '../file-case.ts'

/** What the workflows of the cases have in common. */

export const HOST = 'contoso.azurecr.io'
export const LOGIN = login(HOST)
export const PUSH = buildPush(`${HOST}/team/app:1`)
export const AZURE_LOGIN = `- uses: azure/login@v3
  with:
    client-id: \${{ vars.AZURE_CLIENT_ID }}
    tenant-id: \${{ vars.AZURE_TENANT_ID }}
    subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}`
export const PERMISSIONS = 'permissions:\n  id-token: write\n  contents: read'

export const AZ_ACR = run('az acr login --name contoso')

/** A workflow of one job with these steps, and one of these jobs. */
export const ci = (...all: readonly string[]): Files => ({ [CI]: steps(...all) })
export const jobs = (...all: readonly string[]): Files => ({ [CI]: workflowOf(all) })

/** A local action of these steps. @param inputs their names; none is required */
export const action = (name: string, steps: readonly string[], inputs: readonly string[] = []): Files => ({
  [`${name}/action.yml`]: [
    `name: ${name}`,
    `description: ${name}`,
    ...(inputs.length === 0 ? [] : ['inputs:', ...inputs.map(each => `  ${each}: { description: ${each} }`)]),
    ...['runs:', '  using: composite', '  steps:', ...steps.map(each => each.replace(/^/gm, '    ')), ''],
  ].join('\n'),
})

export const CALLED = '.github/workflows/called.yml'

/** A workflow of one job that calls another workflow. */
export const called = (more: string): Files => ({
  [CI]: `on: push\njobs:\n  push:\n    uses: ./${CALLED}\n${more.replace(/^/gm, '    ')}\n`,
})

/** Some steps of the first job, by their numbers, put before another one. */
export const stepsMoved =
  (moved: readonly number[], before: number) =>
  (files: Files): Files =>
    withDocument(files, document => {
      const [first] = Object.values(document.jobs)
      if (first === undefined) throw new Error('no job')
      const all = [...first.steps]
      const kept = all.filter((_, index) => !moved.includes(index))
      const at = kept.indexOf(all[before])
      const some = moved.map(index => all[index])
      first.steps = at < 0 ? [...kept, ...some] : [...kept.slice(0, at), ...some, ...kept.slice(at)]
    })

/** A line of a script put before another one. */
export const lineMoved =
  (moved: string, before: string) =>
  (files: Files): Files => {
    const lines = (files[CI] ?? '').split('\n')
    const own = lines.find(line => line.trim() === moved) ?? ''
    const others = lines.filter(line => line !== own)
    const at = others.findIndex(line => line.trim() === before)
    return { ...files, [CI]: [...others.slice(0, at), own, ...others.slice(at)].join('\n') }
  }

/** A piece of the workflow replaced, which is there. */
export function replaced(files: Files, from: string, to: string): Files {
  const text = files[CI] ?? ''
  if (!text.includes(from)) throw new Error(`no ${from}`)
  return { ...files, [CI]: text.replace(from, () => to) }
}

interface WorkflowDocument {
  readonly jobs: Record<string, { steps: unknown[] } & Record<string, unknown>>
}

/** The workflow with what a reader changes in it by hand. */
export function withDocument(files: Files, change: (document: WorkflowDocument) => void): Files {
  const document = parse(files[CI] ?? '') as WorkflowDocument
  change(document)
  return { ...files, [CI]: stringify(document) }
}
