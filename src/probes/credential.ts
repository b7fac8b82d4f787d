import { type CredentialInfo, describeSecret, userNameKind, ZERO_GUID } from '../azure/acr/credential.ts'
import type { StoredAuth } from '../docker/config.ts'
import { type SkipReason, valueIn } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import type { Vault } from '../secrets/vault.ts'
import type { TokenCredential } from './data-plane.ts'
import type { SignIn } from './sign-in.ts'

export interface CredentialContext {
  readonly vault: Vault
  /** The login that docker has stored. */
  readonly stored: Promise<StoredAuth | undefined>
  /** The Entra identity; `misconfigured` where what was given makes none. */
  readonly signIn: SignIn | 'misconfigured' | undefined
}

/** What docker, or the login step, will use for a registry: how it is sent, and what may be told of it. */
export type CredentialChoice =
  /** An Entra identity: its token is exchanged for one of the registry. */
  | { readonly found: true; readonly shape: CredentialInfo; readonly signIn: SignIn }
  | { readonly found: true; readonly shape: CredentialInfo; readonly credential: TokenCredential }
  | { readonly found: false; readonly because: Extract<SkipReason, 'no-credential' | 'credential-defective'> }

/**
 * The pair that was given, or the Entra application; where neither was, the login that docker has stored, then a
 * session; else nobody.
 */
export async function chooseCredential(
  inputs: Inputs,
  registryName: string,
  { vault, stored, signIn }: CredentialContext,
): Promise<CredentialChoice> {
  const userName = inputs.userName.trim()
  const password = vault.reveal(inputs.password)
  if (userName === '' && password.trim() === '') {
    if (signIn === 'misconfigured') return { found: false, because: 'credential-defective' }
    if (signIn?.plan.role === 'primary') return entraChoice(signIn, signIn.plan.clientId)
    const login = await stored
    if (login !== undefined) return storedChoice(login, registryName, vault)
    const session = signIn === undefined ? undefined : valueIn(await signIn.token('acr'))
    // A session that was left here and gives no token is none; one that Entra itself refuses is one, with a cause to
    // name.
    if (signIn === undefined || session === undefined) return { found: false, because: 'no-credential' }
    const name = session.signedIn ? (session.clientId ?? session.objectId ?? '') : signIn.plan.clientId
    return entraChoice(signIn, name)
  }
  if (userName === '' || password.trim() === '') return { found: false, because: 'credential-defective' }
  return {
    found: true,
    shape: {
      source: 'inputs',
      userName,
      userNameKind: userNameKind(userName, registryName),
      identityToken: false,
      secret: describeSecret(password),
    },
    // docker/login-action trims both; what the whitespace does elsewhere is a finding of its own.
    credential: { kind: 'password', userName, password: vault.register(password.trim()) },
  }
}

const entraChoice = (signIn: SignIn, userName: string): CredentialChoice => ({
  found: true,
  signIn,
  shape: {
    source: 'entra',
    userName,
    userNameKind: 'service-principal',
    identityToken: false,
    secret: describeSecret(''),
  },
})

function storedChoice(stored: StoredAuth, registryName: string, vault: Vault): CredentialChoice {
  const { identityToken, password = '' } = stored
  const userName = stored.userName ?? ZERO_GUID
  const secret = identityToken ?? password
  const held = vault.register(secret)
  return {
    found: true,
    shape: {
      source: 'docker',
      userName,
      userNameKind: userNameKind(userName, registryName),
      identityToken: identityToken !== undefined,
      secret: describeSecret(secret),
    },
    credential:
      identityToken === undefined
        ? { kind: 'password', userName, password: held }
        : { kind: 'identity-token', identityToken: held },
  }
}
