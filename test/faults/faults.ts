import { refusals, refuse } from '../embedded-azure/answers.ts'
import type { Fault } from '../embedded-azure/faults.ts'
import type { Damage } from '../embedded-azure/response-fault.ts'

/** What befalls a stage of the way to a registry: the columns of the matrix. */
export const FAULTS = [
  'refused',
  'reset after 0 bytes',
  'reset after 1 byte',
  'reset after half',
  'stall',
  'slow drip',
  'endless body',
  '1 MiB of headers',
  'malformed JSON',
  'wrong content type',
  'Content-Length too large',
  'Content-Length too small',
  'Content-Length negative',
  'Content-Length and chunked',
  '301 loop',
  '429',
  '429, Retry-After',
  '500',
  '502',
  '503 once',
  '503 twice',
  '503 always',
  'clock a day ahead',
  'clock a day behind',
] as const
export type FaultName = (typeof FAULTS)[number]

export const DAY = 86_400

/** The faults that end only with the step's time. */
export const isSlow = (fault: FaultName): boolean => fault === 'stall' || fault === 'slow drip'

/** Damage on the way of a true answer. */
export const damages: Readonly<Partial<Record<FaultName, Damage>>> = {
  'reset after 1 byte': 'reset-after-1-byte',
  'reset after half': 'reset-in-the-middle',
  'slow drip': 'drip',
  'endless body': 'endless-body',
  '1 MiB of headers': 'huge-headers',
  'malformed JSON': 'half-a-body',
  'wrong content type': 'other-content-type',
  'Content-Length too large': 'length-too-large',
  'Content-Length too small': 'length-too-small',
  'Content-Length negative': 'length-negative',
  'Content-Length and chunked': 'length-and-chunked',
}

/** What nginx, and what stands before most services, says in place of an answer. */
const page = (status: number): Fault => ({
  status,
  body: `<html>\r\n<head><title>${status}</title></head>\r\n<body>\r\n<center><h1>${status}</h1></center>\r\n</body>\r\n</html>\r\n`,
  contentType: 'text/html',
})

const throttled = refuse(refusals.throttled(1))

/**
 * A fault of one path of a host.
 * @param url of the path itself, to which a redirect leads back
 * @returns `undefined` where it is none of a path, but of the host or the world
 */
export function pathFault(fault: FaultName, url: string): Fault | undefined {
  const responseFault = damages[fault]
  if (responseFault !== undefined) return { responseFault }
  switch (fault) {
    case 'reset after 0 bytes':
      return { reset: 'before-headers' }
    case 'stall':
      return { hang: 'before-headers' }
    case '301 loop':
      return { status: 301, headers: { Location: url }, body: '' }
    case '429':
      return { status: 429, body: throttled.body, contentType: 'application/json; charset=utf-8' }
    case '429, Retry-After':
      return { status: 429, body: throttled.body, headers: throttled.headers }
    case '500':
      return page(500)
    case '502':
      return page(502)
    case '503 once':
      return { ...page(503), times: 1 }
    case '503 twice':
      return { ...page(503), times: 2 }
    case '503 always':
      return page(503)
    default:
      return undefined
  }
}
