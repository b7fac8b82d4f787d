import type { FaultName } from './faults.ts'

/**
 * What is right in each cell: what docker does there, and what is known of the service (moby/moby:registry/auth.go,
 * Azure/acr:docs/AAD-OAuth.md, ACR docs, "Registry SKU features and limits"; Go's net/http and encoding/json, which are
 * docker's). Written by hand.
 *
 * `works`: docker bears it, or it was only passing; the run finds what it finds without the fault. `unknown`: nothing
 * is found, and nothing is proven. `silent`: what this stage would have told is missing, and nothing else is wrong. A
 * note: this stage cannot have the fault, and why. Anything else is the one finding.
 */
export type Outcome = 'works' | 'unknown' | 'silent' | { note: string } | { finding: string }

const finding = (id: string): Outcome => ({ finding: id })
const note = (text: string): Outcome => ({ note: text })

type Row = Readonly<Record<FaultName, Outcome>>

const NO_BODY = note('an answer to CONNECT has no body')
const NO_HTTP = note('a fault of HTTP')
const NO_CLOCK = note('no time is compared here')
const SAME_HOST = note('a host refuses, not a path: GET /v2/ goes to the same host at the same moment')

const unreachable = finding('error registry-unreachable')
const noRegistry = finding('error not-a-registry')
const throttled = finding('error registry-throttled')
const unavailable = finding('error registry-unavailable')
const proxyRefused = finding('error proxy-refused')

/** An answer of the registry whose body must be whole: a token. */
const tokenRow: Row = {
  refused: unreachable,
  'reset after 0 bytes': unreachable,
  'reset after 1 byte': unreachable,
  'reset after half': unreachable,
  stall: 'unknown',
  'slow drip': 'unknown',
  'endless body': noRegistry,
  // Go takes 10 MiB of headers (net/http, Transport.MaxResponseHeaderBytes), Node 16 KiB: not seen is not known.
  '1 MiB of headers': 'unknown',
  'malformed JSON': noRegistry,
  // Go's decoder does not look at the type of a 200.
  'wrong content type': 'works',
  // Go's decoder stops at the end of the value, and does not wait for more.
  'Content-Length too large': 'works',
  'Content-Length too small': noRegistry,
  'Content-Length negative': noRegistry,
  // RFC 9112 section 6.3, and Go: the coding counts. Node refuses it: not seen is not known.
  'Content-Length and chunked': 'unknown',
  '301 loop': noRegistry,
  '429': throttled,
  '429, Retry-After': throttled,
  '500': unavailable,
  '502': unavailable,
  '503 once': 'works',
  '503 twice': 'works',
  '503 always': unavailable,
  'clock a day ahead': 'works',
  'clock a day behind': 'works',
}

/** An answer that nothing depends on but what it would have told. */
const adjacentRow = (lost: Outcome): Row => ({
  ...(Object.fromEntries(Object.keys(tokenRow).map(fault => [fault, lost])) as unknown as Row),
  'wrong content type': 'works',
  'Content-Length too large': 'works',
  '503 once': 'works',
  '503 twice': 'works',
  'clock a day ahead': 'works',
  'clock a day behind': 'works',
})

const dataUnreachable = finding('error data-endpoint-unreachable')

const entraUnreachable = finding('error entra-unreachable')

export const EXPECTED: Readonly<Record<string, Row>> = {
  'proxy CONNECT': {
    ...tokenRow,
    refused: proxyRefused,
    'reset after 0 bytes': proxyRefused,
    'reset after 1 byte': proxyRefused,
    'reset after half': proxyRefused,
    'endless body': proxyRefused,
    'malformed JSON': NO_BODY,
    'Content-Length too small': NO_BODY,
    // RFC 9110 section 9.3.6: a client must ignore it in a 2xx.
    'Content-Length too large': 'works',
    'Content-Length negative': proxyRefused,
    '301 loop': proxyRefused,
    '429': proxyRefused,
    '429, Retry-After': proxyRefused,
    '500': unreachable,
    '502': unreachable,
    '503 always': unreachable,
    'clock a day ahead': NO_CLOCK,
    'clock a day behind': NO_CLOCK,
  },
  'TLS handshake': {
    ...(Object.fromEntries(Object.keys(tokenRow).map(fault => [fault, NO_HTTP])) as unknown as Row),
    refused: unreachable,
    'reset after 0 bytes': unreachable,
    'reset after 1 byte': unreachable,
    'reset after half': unreachable,
    stall: 'unknown',
    'slow drip': 'unknown',
    'endless body': noRegistry,
    'wrong content type': noRegistry,
    'clock a day ahead': finding('error tls-untrusted'),
    'clock a day behind': finding('error tls-untrusted'),
  },
  'GET /v2/': {
    ...tokenRow,
    // docker looks at the headers of the 401 and not at its body (moby/moby registry/auth.go, PingV2Registry).
    'reset after half': 'works',
    'endless body': 'works',
    'malformed JSON': 'works',
    'Content-Length too small': 'works',
  },
  exchange: { ...tokenRow, refused: note('it goes on the connection of GET /v2/') },
  'token, Basic': { ...tokenRow, refused: SAME_HOST },
  'token, refresh token': { ...tokenRow, refused: SAME_HOST },
  'token, anonymous': { ...tokenRow, refused: SAME_HOST },
  Entra: {
    ...adjacentRow('unknown'),
    refused: entraUnreachable,
    'reset after 0 bytes': entraUnreachable,
    'reset after 1 byte': entraUnreachable,
    'reset after half': entraUnreachable,
  },
  // GitHub's own service has no finding; Entra was not even asked.
  'GitHub OIDC': adjacentRow('unknown'),
  // The refresh token tells the mode as well.
  'Resource Graph': adjacentRow(finding('error role-abac-mismatch')),
  'ARM reads': adjacentRow(finding('error role-abac-mismatch')),
  Graph: adjacentRow('silent'),
  // Its first bytes say that a layer comes; whether all of it does is not looked at. What is overloaded says nothing of
  // the next pull.
  'data endpoint': {
    ...adjacentRow('unknown'),
    refused: dataUnreachable,
    'reset after 0 bytes': dataUnreachable,
    'reset after 1 byte': dataUnreachable,
    'reset after half': dataUnreachable,
    'endless body': 'works',
    'malformed JSON': 'works',
    'Content-Length too small': 'works',
    'Content-Length negative': dataUnreachable,
  },
  'docker version': {
    ...(Object.fromEntries(Object.keys(tokenRow).map(fault => [fault, NO_HTTP])) as unknown as Row),
    refused: finding('error docker-daemon-unreachable'),
    'reset after 0 bytes': 'unknown',
    'reset after 1 byte': 'unknown',
    'reset after half': 'unknown',
    stall: 'unknown',
    'slow drip': 'unknown',
    'endless body': 'unknown',
    '1 MiB of headers': 'works',
    'malformed JSON': 'unknown',
    'wrong content type': 'works',
    '500': finding('error docker-daemon-unreachable'),
    'clock a day ahead': NO_CLOCK,
    'clock a day behind': NO_CLOCK,
  },
}
