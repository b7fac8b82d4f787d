/** A compact JWT of these claims; nobody who reads tokens here checks the signature. */
export function jwt(claims: object, header: object = { typ: 'JWT', alg: 'RS256' }): string {
  const [head, payload] = [header, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
  return `${head}.${payload}.c2lnbmF0dXJlLW9mLW5vYm9keQ`
}

/** Claims as published (Azure/acr:docs/AAD-OAuth.md), for contoso.azurecr.io. */
const claims = {
  jti: '365e3b5b-844e-4a21-a38c-4d8aebdd6a06',
  sub: 'user@contoso.example',
  nbf: 1497988712,
  exp: 1497990801,
  iat: 1497988712,
  iss: 'Azure Container Registry',
  aud: 'contoso.azurecr.io',
  version: '1.0',
}

/** The published sample of a refresh token. */
export const refreshClaims = {
  ...claims,
  exp: 1498001312,
  grant_type: 'refresh_token',
  tenant: '409520d4-8100-4d1d-ad47-72432ddcc120',
  permissions: { actions: ['*'], notActions: [] },
  roles: [],
}

/** The published sample of an access token. */
export const accessClaims = {
  ...claims,
  grant_type: 'access_token',
  access: [{ type: 'repository', name: 'team/app', actions: ['pull', 'push'] }],
  roles: [],
}
