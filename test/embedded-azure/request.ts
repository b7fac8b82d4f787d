import type { Answer } from './answers.ts'
import type { World } from './world.ts'

/** What every service sees of the present. */
export interface Moment {
  world: World
  /** Epoch seconds. */
  now: number
  correlationId: string
}

/** An answer that leaves the world changed. */
export interface Effect {
  answer: Answer
  world: World
}

/** A request as a host sees it; uploads come without their body. */
export interface Request {
  method: string
  /** As the client spelled it, without a port. */
  host: string
  path: string
  query: URLSearchParams
  authorization: string | undefined
  body: string
  /** Of this Azure, that the client connected to. */
  address?: string | undefined
}

/** A request that is let through to the real registry behind, with the token to show there. */
export interface Forward {
  forward: string
  /** The client's own where left out. */
  path?: string
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

/** The body as an object; an unreadable one is an empty one. */
export function readBody({ body }: Request): Record<string, unknown> {
  try {
    return recordOf(JSON.parse(body))
  } catch {
    return {}
  }
}

export const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
