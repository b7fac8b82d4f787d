import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { hardcodedIn } from '../../src/workflow/hardcoded.ts'
import type { Reading } from '../../src/workflow/model.ts'
import { readRedacted } from '../../src/workflow/read-redacted.ts'
import { login, run, steps, workflowOf } from '../rules/workflow/files.ts'
import { FILE, read } from './reading.ts'

const PASSWORD = 'Tr0ub4dor+and+3'
const SECRET = 'abc8Q~defghijklmnop'
const ACR = login('contoso.azurecr.io').replace(/password: .*/, `password: ${PASSWORD}`)
const ACTION = `inputs: {password: {required: true}}\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: docker login contoso.azurecr.io -u ci -p "\${{ inputs.password }}"`

const concealed = (text: string, files: Readonly<Record<string, string>> = {}) => {
  const held: string[] = []
  const context = { textOf: (path: string) => files[path], substitutions: new Map<string, string>() }
  return { reading: readRedacted(FILE, text, context, secret => held.push(secret)), held }
}

const everythingIn = (reading: Reading): string =>
  inspect(reading, { depth: Number.POSITIVE_INFINITY, maxStringLength: null, maxArrayLength: null })
const foundIn = ({ workflow }: Reading) =>
  (workflow === undefined ? [] : hardcodedIn(workflow)).map(({ what, location }) => ({ what, location }))

it.each<[where: string, text: string, secret: string, files?: Record<string, string>]>([
  ['with:', steps(ACR), PASSWORD],
  ['with:, twice', steps(ACR, ACR), PASSWORD],
  ['with:, in quotes', steps(ACR.replace(PASSWORD, `"${PASSWORD}"`)), PASSWORD],
  ['lines that end in CRLF', steps(ACR).replaceAll('\n', '\r\n'), PASSWORD],
  ['a command line', steps(run(`docker login contoso.azurecr.io -u ci -p '${PASSWORD}'`)), PASSWORD],
  ['standard input', steps(run(`echo ${PASSWORD} | docker login contoso.azurecr.io -u ci --password-stdin`)), PASSWORD],
  [
    'a variable',
    workflowOf(
      [`build:\n  steps:\n    - run: docker login contoso.azurecr.io -u ci -p "$P"`],
      `on: push\nenv:\n  P: ${PASSWORD}`,
    ),
    PASSWORD,
  ],
  ['creds', steps(`- uses: azure/login@v3\n  with:\n    creds: '{"clientId":"x","clientSecret":"${SECRET}"}'`), SECRET],
  [
    'creds on several lines',
    steps(`- uses: azure/login@v3\n  with:\n    creds: |\n      {"clientId":"x",\n      "clientSecret":"${SECRET}"}`),
    SECRET,
  ],
  ['client-secret', steps(`- uses: azure/login@v3\n  with:\n    client-id: x\n    client-secret: ${SECRET}`), SECRET],
  [
    'what a local action is given',
    steps(`- uses: ./a\n  with:\n    password: ${PASSWORD}`),
    PASSWORD,
    { 'a/action.yml': ACTION },
  ],
  [
    'a local action',
    steps('- uses: ./a'),
    PASSWORD,
    { 'a/action.yml': ACTION.replace('${{ inputs.password }}', PASSWORD) },
  ],
])('is held, found at its place, and stands nowhere in what was read: %s', (_, text, secret, files) => {
  const { reading, held } = concealed(text, files)
  const plain = read(text, files)
  expect(everythingIn(plain)).toContain(secret)
  expect(everythingIn(reading)).not.toContain(secret)
  expect(new Set(held)).toEqual(new Set([secret]))
  expect(foundIn(reading)).toEqual(foundIn(plain))
})

it('covers nothing but the secret', () => {
  const text = steps(ACR.replace(PASSWORD, 'contoso'), run('docker push contoso.azurecr.io/contoso:1'))
  const { reading } = concealed(text)
  expect(everythingIn(reading)).toBe(everythingIn(read(text)).replaceAll("literal: 'contoso'", "literal: '•••••••'"))
})

it.each([
  ['has escapes', steps(ACR.replace(PASSWORD, '"\\x54r0ub4dor+and+3"'))],
  [
    'is a name as well',
    workflowOf(
      [
        'build:\n  steps:\n    - run: docker login $ACR.azurecr.io -u ci -p $ACR\n    - run: docker push $ACR.azurecr.io/x',
      ],
      'on: push\nenv:\n  ACR: contoso',
    ),
  ],
])('stays where it %s', (_, text) => {
  const { reading, held } = concealed(text)
  expect(held).toHaveLength(1)
  expect(everythingIn(reading)).toBe(everythingIn(read(text)))
})
