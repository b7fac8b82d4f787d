import { expect, it } from 'vitest'
import { hardcodedIn } from '../../src/workflow/hardcoded.ts'
import { readWorkflow } from '../../src/workflow/read.ts'
import { login, run, steps } from '../rules/workflow/files.ts'

const PASSWORD = 'Tr0ub4dor+and+3'
const SECRET = 'abc8Q~defghijklmnop'

it.each([
  ['with:', login('contoso.azurecr.io').replace(/password: .*/, `password: ${PASSWORD}`), PASSWORD],
  ['a command line', run(`docker login contoso.azurecr.io -u ci -p '${PASSWORD}'`), PASSWORD],
  ['standard input', run(`echo ${PASSWORD} | docker login contoso.azurecr.io -u ci --password-stdin`), PASSWORD],
  ['creds', `- uses: azure/login@v3\n  with:\n    creds: '{"clientId":"x","clientSecret":"${SECRET}"}'`, SECRET],
])('the secret itself is known, to be held and shown nowhere: %s', (_, step, text) => {
  const { workflow } = readWorkflow('ci.yml', steps(step), { textOf: () => undefined, substitutions: new Map() })
  expect((workflow === undefined ? [] : hardcodedIn(workflow)).map(each => each.text)).toEqual([text])
})
