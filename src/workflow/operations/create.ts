import type {
  AdminCredentialUse,
  ConfigChange,
  EntraLogin,
  ImageTag,
  ImageTransfer,
  Login,
  LoginTool,
  RegistryOperation,
  RegistryWrite,
  TokenRequest,
  Unanalyzable,
} from '../model.ts'
import type { PartialString, SourceLocation } from '../partial-string.ts'
import type { Command } from '../shell/command.ts'
import { holdsExposedToken } from '../shell/command-output.ts'

/** What all operations of a command or of an action have in common. */
export interface OperationContext {
  readonly location: SourceLocation
  readonly isConditional: boolean
  readonly isInAzureCliContainer: boolean
  readonly user?: 'root' | 'unknown'
}

export const contextOf = (
  { location, isConditional, user }: Command,
  isInAzureCliContainer: boolean,
): OperationContext => ({
  location,
  isConditional,
  isInAzureCliContainer,
  ...(user !== undefined && { user }),
})

export interface Credentials {
  readonly registry: PartialString | undefined
  readonly userName?: PartialString | undefined
  readonly password?: PartialString | undefined
  readonly passwordOnCommandLine?: SourceLocation | undefined
}

export const login = (by: LoginTool, credentials: Credentials, when: OperationContext): Login => ({
  kind: 'login',
  by,
  registry: credentials.registry,
  userName: credentials.userName,
  passwordOnCommandLine: credentials.passwordOnCommandLine,
  password: credentials.password,
  isExposedToken: credentials.password !== undefined && holdsExposedToken(credentials.password),
  ...when,
})

export const transfer = (
  kind: 'push' | 'pull',
  by: string,
  image: PartialString,
  when: OperationContext,
  isServerSide = false,
): ImageTransfer => ({ kind, by, image, isServerSide, ...when })

export const tag = (by: string, image: PartialString, when: OperationContext): ImageTag => ({
  kind: 'tag',
  by,
  image,
  ...when,
})

export const write = (by: string, when: OperationContext): RegistryWrite => ({ kind: 'write', by, ...when })

export const unanalyzable = (what: string, when: OperationContext): Unanalyzable => ({
  kind: 'unanalyzable',
  what,
  ...when,
})

export const entraLogin = (by: EntraLogin['by'], how: EntraLogin['method'], when: OperationContext): EntraLogin => ({
  kind: 'entra-login',
  by,
  method: how,
  ...when,
})

export const tokenRequest = (registry: PartialString | undefined, when: OperationContext): TokenRequest => ({
  kind: 'expose-token',
  registry,
  ...when,
})

export const adminCredentialUse = (by: AdminCredentialUse['by'], when: OperationContext): AdminCredentialUse => ({
  kind: 'admin-credential-use',
  by,
  ...when,
})

export const configChange = (
  by: ConfigChange['by'],
  registry: PartialString | undefined,
  when: OperationContext,
  folder?: PartialString,
): ConfigChange => ({ kind: 'config-change', by, registry, ...(folder !== undefined && { folder }), ...when })

/** A family of tools: what one command does, and `undefined` for a command that it does not know. */
export type ToolAnalyzer = (command: Command, when: OperationContext) => readonly RegistryOperation[] | undefined
