import { expect, it } from 'vitest'
import { hostsFileAddresses, hostsFilePath } from '../../src/host/hosts-file.ts'

const FILE = [
  '# contoso.azurecr.io in a comment',
  '127.0.0.1 localhost',
  '10.0.0.4\tcontoso.azurecr.io contoso.westeurope.data.azurecr.io # by hand',
  '  20.61.97.128   Contoso.azurecr.io\r',
  '10.0.0.5 other.azurecr.io #contoso.azurecr.io',
  '10.0.0.4 contoso.azurecr.io',
  'contoso.azurecr.io',
  '',
].join('\n')

it.each([
  ['contoso.azurecr.io', ['10.0.0.4', '20.61.97.128']],
  ['contoso.westeurope.data.azurecr.io', ['10.0.0.4']],
  ['azurecr.io', []],
  ['localhost', ['127.0.0.1']],
])('%s', (name, addresses) => expect(hostsFileAddresses(FILE, name)).toEqual(addresses))

it('is where each platform has it', () => {
  expect(hostsFilePath('linux')).toBe('/etc/hosts')
  expect(hostsFilePath('win32', 'D:\\Windows')).toBe('D:\\Windows\\System32\\drivers\\etc\\hosts')
})

it('a megabyte of blanks takes no time', () => {
  const start = performance.now()
  hostsFileAddresses(`10.0.0.4 ${' \t'.repeat(500_000)}x`, 'contoso.azurecr.io')
  expect(performance.now() - start).toBeLessThan(1000)
})
