import type { Deadline } from '../deadline.ts'
import type { DockerConfig, StoredAuth } from '../docker/config.ts'
import type { SkipReason } from '../facts.ts'
import type { Host } from '../host.ts'
import type { Inputs } from '../inputs.ts'
import { type CredentialShape, shapeOfSecret, userNameKind, ZERO_GUID } from '../registry/credential.ts'
import type { Vault } from '../secrets.ts'
import type { TokenCredential } from './data-plane.ts'
import { storedLogin } from './stored-login.ts'

/** What docker, or the login step, will use for a registry: how it is sent, and what may be told of it. */
export type CredentialChoice =
  | { readonly found: true; readonly shape: CredentialShape; readonly credential: TokenCredential }
  | { readonly found: false; readonly because: Extract<SkipReason, 'no-credential' | 'credential-defective'> }

/** The pair that was given; where none was, the login that docker has stored; else nobody. */
export async function chooseCredential(
  inputs: Inputs,
  registryName: string,
  server: string,
  { host, vault, deadline, config }: { host: Host; vault: Vault; deadline: Deadline; config: Promise<DockerConfig> },
): Promise<CredentialChoice> {
  const userName = inputs.userName.trim()
  const password = vault.reveal(inputs.password)
  if (userName === '' && password.trim() === '') {
    const stored = await storedLogin(host, await config, server, deadline)
    return stored === undefined ? { found: false, because: 'no-credential' } : storedChoice(stored, registryName, vault)
  }
  if (userName === '' || password.trim() === '') return { found: false, because: 'credential-defective' }
  return {
    found: true,
    shape: {
      source: 'inputs',
      userName,
      userNameKind: userNameKind(userName, registryName),
      identityToken: false,
      secret: shapeOfSecret(password),
    },
    // docker/login-action trims both; what the white space does elsewhere is a finding of its own.
    credential: { form: 'password', userName, password: vault.hold(password.trim()) },
  }
}

function storedChoice(stored: StoredAuth, registryName: string, vault: Vault): CredentialChoice {
  const { identityToken, password = '' } = stored
  const userName = stored.userName ?? ZERO_GUID
  const secret = identityToken ?? password
  const held = vault.hold(secret)
  return {
    found: true,
    shape: {
      source: 'docker',
      userName,
      userNameKind: userNameKind(userName, registryName),
      identityToken: identityToken !== undefined,
      secret: shapeOfSecret(secret),
    },
    credential:
      identityToken === undefined
        ? { form: 'password', userName, password: held }
        : { form: 'identity-token', identityToken: held },
  }
}
