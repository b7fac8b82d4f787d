/** A request as the data plane sees it; the body is read only for /oauth2/. */
export interface Asked {
  method: string
  /** As the client spelled it, without a port. */
  host: string
  path: string
  query: URLSearchParams
  authorization: string | undefined
  body: string
}

/** A request that is let through to the real registry behind, with the token to show there. */
export interface Forward {
  forward: string
  authorization: string
}

export function readBasic(authorization: string | undefined): { username: string; password: string } | undefined {
  const match = /^basic\s+(.+)$/i.exec(authorization ?? '')
  if (!match) return undefined
  const [username = '', ...password] = Buffer.from(match[1] ?? '', 'base64')
    .toString()
    .split(':')
  return { username, password: password.join(':') }
}
