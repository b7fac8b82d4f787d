import type {
  AdminUse,
  ConfigChange,
  Deed,
  EntraLogin,
  Login,
  LoginTool,
  Naming,
  Opaque,
  TokenRequest,
  Transfer,
} from '../model.ts'
import type { Command } from '../shell/command.ts'
import { holdsExposedToken } from '../shell/output.ts'
import type { Place, Value } from '../value.ts'

/** What all deeds of a command or of an action have in common. */
export interface Circumstances {
  readonly place: Place
  readonly isConditional: boolean
  readonly isInAzureCli: boolean
}

export const circumstances = ({ place, isConditional }: Command, isInAzureCli: boolean): Circumstances => ({
  place,
  isConditional,
  isInAzureCli,
})

export interface Credentials {
  readonly registry: Value | undefined
  readonly userName?: Value | undefined
  readonly password?: Value | undefined
  readonly passwordOnCommandLine?: Place | undefined
}

export const login = (by: LoginTool, credentials: Credentials, when: Circumstances): Login => ({
  is: 'login',
  by,
  registry: credentials.registry,
  userName: credentials.userName,
  passwordOnCommandLine: credentials.passwordOnCommandLine,
  password: credentials.password,
  isExposedToken: credentials.password !== undefined && holdsExposedToken(credentials.password),
  ...when,
})

export const transfer = (
  is: 'push' | 'pull',
  by: string,
  image: Value,
  when: Circumstances,
  isInAzure = false,
): Transfer => ({ is, by, image, isInAzure, ...when })

export const naming = (by: string, image: Value, when: Circumstances): Naming => ({ is: 'naming', by, image, ...when })

export const opaque = (what: string, when: Circumstances): Opaque => ({ is: 'opaque', what, ...when })

export const entraLogin = (by: EntraLogin['by'], how: EntraLogin['how'], when: Circumstances): EntraLogin => ({
  is: 'entra-login',
  by,
  how,
  ...when,
})

export const tokenRequest = (registry: Value | undefined, when: Circumstances): TokenRequest => ({
  is: 'expose-token',
  registry,
  ...when,
})

export const adminUse = (by: AdminUse['by'], when: Circumstances): AdminUse => ({ is: 'admin-use', by, ...when })

export const configChange = (
  by: ConfigChange['by'],
  registry: Value | undefined,
  when: Circumstances,
): ConfigChange => ({ is: 'config-change', by, registry, ...when })

/** A family of tools: what one command does, and `undefined` for a command that it does not know. */
export type Family = (command: Command, when: Circumstances) => readonly Deed[] | undefined
