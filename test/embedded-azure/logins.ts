import { adminNameOf, firstRegistry, type World, ZERO_GUID } from './world.ts'

/** Username and password, ready for `docker login`. */
export interface Login {
  username: string
  password: string
}

/** The service principal that may do everything. */
export const pusherLogin = (world: World): Login => servicePrincipalLogin(world, 0)

/** The service principal that may only pull. */
export const pullerLogin = (world: World): Login => servicePrincipalLogin(world, 1)

function servicePrincipalLogin(world: World, index: number): Login {
  const one = firstRegistry(world).servicePrincipals?.[index]
  if (!one) throw new Error(`this world has no service principal ${index}`)
  return { username: one.appId, password: one.secret }
}

export function adminLogin(world: World): Login {
  const { admin, loginServer } = firstRegistry(world)
  if (!admin) throw new Error('this world has no admin user')
  return { username: adminNameOf(loginServer), password: admin.passwords[0] }
}

export function scopeMapLogin(world: World): Login {
  const one = firstRegistry(world).scopeMapTokens?.[0]
  const password = one?.passwords[0]
  if (!one || password === undefined) throw new Error('this world has no repository-scoped token')
  return { username: one.name, password }
}

/** The zero GUID with a refresh token, as `az acr login --expose-token` gives. */
export function exposedTokenLogin(world: World): Login {
  const one = firstRegistry(world).identities?.[0]
  if (!one) throw new Error('this world has no identity')
  return { username: ZERO_GUID, password: one.refreshToken }
}
