import type { LoginLike } from '../../findings/workflow.ts'
import { oneLine } from '../../util/text.ts'

/** Steps that fixes put into a file. What stands in an action has no secrets and names its shell. */

/** The registry's name of a login server: `contoso` of `contoso.azurecr.io`. */
export const registryName = (host: string): string =>
  /^([a-z0-9]+)(?:-[a-z0-9]+)?\.azurecr\.\w+$/i.exec(host)?.[1] ?? '<name>'

/** A login server as the input of an action has it, which expands no shell variable. */
const inInput = (host: string): string =>
  host.includes('…')
    ? '<name>.azurecr.io'
    : oneLine(host).replace(
        /(?<!\$)\$(?:env:)?(?:\{(\w+)\}|(\w+))/g,
        (_, braced: string, plain: string) => `\${{ env.${braced ?? plain} }}`,
      )

/** What a file may read: in an action, which is given secrets and variables, the input of that name. */
export const secret = (name: string, isInAction: boolean | undefined): string =>
  isInAction === true ? `\${{ inputs.${inputName(name)} }}` : `\${{ secrets.${name} }}`

const variable = (name: string, isInAction: boolean | undefined): string =>
  isInAction === true ? `\${{ inputs.${inputName(name)} }}` : `\${{ vars.${name} }}`

const inputName = (name: string): string => name.toLowerCase().replaceAll('_', '-')

/** docker/login-action, with the username and the password of another login of the file if that has some. */
export const loginStep = (host: string, isInAction?: boolean, like?: LoginLike): string =>
  [
    '- uses: docker/login-action@v4',
    '  with:',
    `    registry: ${inInput(host)}`,
    `    username: ${oneLine(like?.userName ?? secret('ACR_USERNAME', isInAction))}`,
    `    password: ${oneLine(like?.password ?? secret('ACR_PASSWORD', isInAction))}`,
  ].join('\n')

/** A sign-in to Azure that needs no password. */
export const azureLoginStep = (isInAction?: boolean): string =>
  [
    ...['- uses: azure/login@v3', '  with:'],
    ...['client-id', 'tenant-id', 'subscription-id'].map(
      name => `    ${name}: ${variable(`AZURE_${name.toUpperCase().replace('-', '_')}`, isInAction)}`,
    ),
  ].join('\n')

/** A script as a step. */
export const runStep = (command: string, isInAction?: boolean): string =>
  `- run: ${command}${isInAction === true ? '\n  shell: bash' : ''}`
