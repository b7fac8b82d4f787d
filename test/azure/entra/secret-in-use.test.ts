import { describe, expect, it } from 'vitest'
import type { GraphApplication, KeyCredential, PasswordCredential } from '../../../src/azure/entra/application.ts'
import { lastCertificate, secretInUse } from '../../../src/azure/entra/secret-in-use.ts'

const now = Date.UTC(2026, 0, 1)
const day = 86_400_000
const id = (digit: number): string => `${digit}`.repeat(8).concat('-0000-0000-0000-000000000000')
const secret = (digit: number, hint: string | undefined, endsInDays: number): PasswordCredential => ({
  keyId: id(digit),
  displayName: `secret ${digit}`,
  endsAt: now + endsInDays * day,
  ...(hint !== undefined && { hint }),
})
const expected = (digit: number, endsInDays: number) => ({
  keyId: id(digit),
  displayName: `secret ${digit}`,
  endsAt: now + endsInDays * day,
})
const holder = (secrets: PasswordCredential[], change: Partial<GraphApplication> = {}): GraphApplication => ({
  secrets,
  secretsComplete: true,
  certificates: [],
  certificatesComplete: true,
  ...change,
})
const value = 'abc8Q~NotARealSecret.Of-Anybody_12345678'
const use = (holders: GraphApplication[], signedIn = true, configured = value) =>
  secretInUse(configured, holders, signedIn, now)

describe('the secret in use', () => {
  it('is the one with its first three characters, in the application or the service principal', () => {
    const one = { state: 'one', secret: expected(2, 20), by: 'hint' }
    expect(use([holder([secret(1, 'xyz', -5), secret(2, 'abc', 20)])])).toEqual(one)
    expect(use([holder([]), holder([secret(2, 'abc', 20)])])).toEqual(one)
    expect(use([holder([secret(2, 'abc', 20)])], true, `${value}\n`)).toEqual(one)
  })

  it('never takes a hint of another length or case', () => {
    for (const hint of ['ABC', 'ab', 'a', 'abc8', '']) expect(use([holder([secret(1, hint, 20)])]).state).toBe('none')
  })

  it('is not an ended one where it has just been accepted', () => {
    const holders = [holder([secret(1, 'abc', -5), secret(2, 'abc', 20)])]
    expect(use(holders)).toEqual({ state: 'one', secret: expected(2, 20), by: 'hint' })
    expect(use(holders, false)).toEqual({ state: 'several', candidates: [expected(2, 20), expected(1, -5)] })
  })

  it('may be one of several: those that hold first, the soonest to end before the others', () => {
    const holders = [holder([secret(1, 'abc', 300), secret(2, 'abc', -9), secret(3, 'abc', 10)])]
    expect(use(holders, false)).toEqual({
      state: 'several',
      candidates: [expected(3, 10), expected(1, 300), expected(2, -9)],
    })
  })

  it('is told apart from its id', () => {
    expect(use([holder([secret(1, 'abc', 5)])], false, id(1).toUpperCase())).toEqual({
      state: 'is-key-id',
      secret: expected(1, 5),
    })
  })

  it('is known without a hint where no other is left', () => {
    const holders = [holder([secret(1, 'xyz', 300), secret(2, undefined, 20), secret(3, undefined, -1)])]
    expect(use(holders)).toEqual({ state: 'one', secret: expected(2, 20), by: 'elimination' })
    expect(use(holders, false)).toEqual({ state: 'none', unhinted: [expected(2, 20), expected(3, -1)] })
  })

  it('is none of those that are there, or not known where not all are', () => {
    expect(use([holder([secret(1, 'xyz', 300)])])).toEqual({ state: 'none', unhinted: [] })
    expect(use([holder([secret(1, 'xyz', 300)], { secretsComplete: false })])).toEqual({ state: 'unknown' })
    expect(use([holder([secret(2, undefined, 20)]), holder([], { secretsComplete: false })])).toEqual({
      state: 'unknown',
    })
    expect(use([])).toEqual({ state: 'unknown' })
  })

  it('leaves no hint in the answer', () => {
    const all = [holder([secret(1, 'abc', 1), secret(2, 'abc', 2)]), holder([secret(3, undefined, 3)])]
    expect(JSON.stringify([use(all), use(all, false), use(all, true, id(1)), use(all, true, 'zzz')])).not.toContain(
      'hint',
    )
  })
})

describe('the certificate that matters', () => {
  const certificate = (digit: number, endsInDays: number): KeyCredential => expected(digit, endsInDays)
  const certificates = [certificate(1, -5), certificate(2, 20), certificate(3, 10)]

  it('is the last to end', () => expect(lastCertificate([holder([], { certificates })])).toEqual(expected(2, 20)))

  it.each([
    ['a secret is there', [holder([secret(1, 'abc', 20)], { certificates })]],
    ['the service principal has a secret', [holder([], { certificates }), holder([secret(1, 'abc', 20)])]],
    ['the secrets are not known', [holder([], { certificates, secretsComplete: false })]],
    ['the certificates are not all known', [holder([], { certificates, certificatesComplete: false })]],
    ['one has no end', [holder([], { certificates: [...certificates, { keyId: id(4) }] })]],
    ['there is none', [holder([])]],
    ['nothing could be read', []],
  ])('is none where %s', (_, holders) => expect(lastCertificate(holders)).toBeUndefined())
})
