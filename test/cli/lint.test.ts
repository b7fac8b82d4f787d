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
// An action has no secrets.
const ACTION = `runs:\n  using: composite\n${LOGIN.replaceAll('secrets.', 'env.')}`
const WORKFLOW = 'on: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./a\n'
const CALLING = 'on: push\njobs:\n  b:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit\n'
const CALLED = `on: workflow_call\njobs:\n  b:\n    runs-on: ubuntu-latest\n${LOGIN.replaceAll(/^/gm, '  ')}`

const SCRIPTED = `on: push
jobs:
  b:
    runs-on: ubuntu-latest
    steps:
      - uses: docker/login-action@v4
        with:
          registry: contoso.azurecr.io
          username: \${{ secrets.U }}
          password: \${{ secrets.P }}
      - run: s/push.sh
`
const SCRIPTS: Readonly<Record<string, string>> = {
  's/push.sh': 'set -e\ndocker push contoso.azurecr.io/App\nmake -C s push\n',
  's/Makefile': 'include more.mk\npush: more\n\tdocker compose -f s/images.yml push\n',
  's/more.mk': 'more:\n\tcd .. && docker push contoso.azurecr.io/Made && docker buildx bake --push\n',
  's/s/images.yml': 'services:\n  web:\n    build: .\n    image: contoso.azurecr.io/Web:1\n',
  'docker-bake.hcl': 'target "default" {\n  tags = ["contoso.azurecr.io/Baked"]\n}\n',
}
const scripted = (folder: string): Record<string, string> =>
  Object.fromEntries([
    [`${folder}/.git`, ''],
    [`${folder}/.github/workflows/ci.yml`, SCRIPTED],
    ...Object.entries(SCRIPTS).map(([path, text]) => [`${folder}/${path}`, text]),
  ])
const SCRIPT_PLACES = ['docker-bake.hcl:2', 's/more.mk:2', 's/push.sh:2', 's/s/images.yml:4']

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
    ['files that scripts lead to, of this one', scripted('/work'), ['.github/workflows/ci.yml'], SCRIPT_PLACES],
    [
      'files that scripts lead to, of two checkouts',
      { ...scripted('/work/a'), ...scripted('/work/b') },
      ['a/.github/workflows/ci.yml', 'b/.github/workflows/ci.yml'],
      ['a/', 'b/'].flatMap(prefix => SCRIPT_PLACES.map(place => `${prefix}${place}`)),
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
    expect(found.toSorted()).toEqual(places)
  })

  it('are shown with their lines', async () => {
    const files = { ...checkout('/work/a'), ...checkout('/work/b') }
    const text = await linted(files, ['a/.github/workflows/ci.yml', 'b/.github/workflows/ci.yml'], false)
    expect(text.match(/registry: Contoso\.azurecr\.io/g)).toHaveLength(2)
  })

  it('are shown with their lines, those that scripts lead to among them', async () => {
    const text = await linted(scripted('/work/a'), ['a/.github/workflows/ci.yml'], false)
    for (const line of ['docker push contoso.azurecr.io/App', 'image: contoso.azurecr.io/Web:1', 'tags = ['])
      expect(text).toContain(line)
  })

  it('show no secret that stands in a script', async () => {
    const secret = 'Tr0ub4dor+and+3'
    const files = { ...scripted('/work/a'), '/work/a/s/push.sh': `docker login x.azurecr.io -u u -p ${secret}\n` }
    const json = await linted(files, ['a/.github/workflows/ci.yml'], true)
    expect(placesIn(json)).toContain('a/s/push.sh:1')
    expect(json).not.toContain(secret)
  })
})
