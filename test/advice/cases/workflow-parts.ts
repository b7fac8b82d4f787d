import { buildPush, login } from '../../rules/workflow/files.ts'
import type { Files } from '../file-case.ts'

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

/** A local action of these steps. @param inputs their names; none is required */
export const action = (name: string, steps: readonly string[], inputs: readonly string[] = []): Files => ({
  [`${name}/action.yml`]: [
    `name: ${name}`,
    `description: ${name}`,
    ...(inputs.length === 0 ? [] : ['inputs:', ...inputs.map(each => `  ${each}: { description: ${each} }`)]),
    ...['runs:', '  using: composite', '  steps:', ...steps.map(each => each.replace(/^/gm, '    ')), ''],
  ].join('\n'),
})
