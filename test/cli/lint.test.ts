import { describe, expect, it } from 'vitest'
import { lint } from '../../src/cli/lint.ts'
import { hostDouble } from '../host-double.ts'

const LOGIN = `  steps:
    - uses: docker/login-action@v4
      with:
        registry: Contoso.azurecr.io
        username: \${{ secrets.U }}
        password: \${{ secrets.P }}
`
const ACTION = `runs:\n  using: composite\n${LOGIN}`
const WORKFLOW = 'on: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./a\n'
const CALLING = 'on: push\njobs:\n  b:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit\n'
const CALLED = `on: workflow_call\njobs:\n  b:\n    runs-on: ubuntu-latest\n${LOGIN.replaceAll(/^/gm, '  ')}`

const checkout = (folder: string): Record<string, string> => ({
  [`${folder}/.git`]: '',
  [`${folder}/.github/workflows/ci.yml`]: WORKFLOW,
  [`${folder}/a/action.yml`]: ACTION,
})

async function linted(files: Record<string, string>, named: string[], json: boolean) {
  const host = hostDouble({ files, env: {}, isTerminal: false })
  const result = await lint({ files: named, json, sarif: undefined, ignore: [], failOn: '' }, host)
  expect(result).toEqual({ code: 1 })
  return host.written.join('')
}

const placesIn = (json: string): string[] =>
  JSON.parse(json).findings.map(({ file, line }: { file: string; line: number }) => `${file}:${line}`)

describe('files reached by uses:', () => {
  it.each<[what: string, files: Record<string, string>, named: string[], places: string[]]>([
    [
      'of two checkouts',
      { ...checkout('/work/a'), ...checkout('/work/b') },
      ['a/.github/workflows/ci.yml', 'b/.github/workflows/ci.yml'],
      ['a/a/action.yml:6', 'b/a/action.yml:6'],
    ],
    [
      'of two checkouts of which one lies in the other',
      { ...checkout('/work'), ...checkout('/work/other') },
      ['.github/workflows/ci.yml', 'other/.github/workflows/ci.yml'],
      ['a/action.yml:6', 'other/a/action.yml:6'],
    ],
    ['of a checkout elsewhere', checkout('/else'), ['/else/.github/workflows/ci.yml'], ['/else/a/action.yml:6']],
    ['of this one', checkout('/work'), ['.github/workflows/ci.yml'], ['a/action.yml:6']],
    [
      'from two files of one checkout',
      { ...checkout('/work'), '/work/.github/workflows/cd.yml': WORKFLOW },
      ['.github/workflows/ci.yml', '.github/workflows/cd.yml'],
      ['a/action.yml:6'],
    ],
    [
      'a called workflow',
      {
        '/work/a/.git': '',
        '/work/a/.github/workflows/ci.yml': CALLING,
        '/work/a/.github/workflows/called.yml': CALLED,
      },
      ['a/.github/workflows/ci.yml'],
      ['a/.github/workflows/called.yml:8'],
    ],
  ])('have the name of their checkout: %s', async (_, files, named, places) => {
    const found = placesIn(await linted(files, named, true))
    expect(found).toEqual(places)
  })

  it('are shown with their lines', async () => {
    const files = { ...checkout('/work/a'), ...checkout('/work/b') }
    const text = await linted(files, ['a/.github/workflows/ci.yml', 'b/.github/workflows/ci.yml'], false)
    expect(text.match(/registry: Contoso\.azurecr\.io/g)).toHaveLength(2)
  })
})
