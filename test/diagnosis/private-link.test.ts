import { describe, expect, it } from 'vitest'
import { isPrivate } from '../../src/diagnosis/private-link.ts'

describe('an address where private endpoints live', () => {
  it.each([
    ...['10.0.0.0', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
    ...['100.64.0.1', '100.127.255.255', '169.254.1.1', 'fc00::1', 'fd12:3456::1', '::ffff:10.0.0.1'],
  ])('%s', address => expect(isPrivate(address)).toBe(true))

  it.each([
    ...['9.255.255.255', '11.0.0.0', '172.15.255.255', '172.32.0.0', '192.167.1.1', '100.63.255.255', '100.128.0.0'],
    ...['20.61.97.128', '169.253.1.1', 'fe80::1%eth0', '2603:1030::1', '::ffff:20.61.97.128', 'contoso.azurecr.io', ''],
  ])('not %s', address => expect(isPrivate(address)).toBe(false))
})
