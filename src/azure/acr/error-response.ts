import { fromJson, type JsonObject, objectOf } from '../../util/json.ts'

/**
 * What a registry says when it refuses. Source: OCI distribution spec, "Error codes"; ACR puts a correlation id at the
 * end of the text.
 */
export interface RegistryError {
  readonly code: string
  readonly message: string
  readonly correlationId?: string
}

/** The first error of an `{"errors":[…]}` body; `undefined` for a body of any other form. */
export function parseErrorBody(body: string): RegistryError | undefined {
  const first = firstError(body)
  if (first === undefined) return undefined
  const message = typeof first['message'] === 'string' ? first['message'] : ''
  const mark = message.lastIndexOf('CorrelationId:')
  const correlation = mark < 0 ? null : /^CorrelationId:\s{0,10}([0-9a-fA-F-]{8,64})\s{0,10}$/.exec(message.slice(mark))
  return {
    code: typeof first['code'] === 'string' ? first['code'] : '',
    message: correlation === null ? message : message.slice(0, mark).trimEnd(),
    ...(correlation?.[1] !== undefined && { correlationId: correlation[1] }),
  }
}

function firstError(body: string): JsonObject | undefined {
  const errors = objectOf(fromJson(body))?.['errors']
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined
  return typeof first === 'object' && first !== null ? (first as JsonObject) : undefined
}

/**
 * The caller's address as the registry's firewall saw it. Source: ACR docs, "Troubleshoot registry login" (client with
 * IP … is not allowed access).
 */
export function addressRefused(error: RegistryError): string | undefined {
  return /client with IP ['"‘]?([0-9a-fA-F.:]+)/i.exec(error.message)?.[1]
}
