import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDisplayString, toLiteral } from '../../src/workflow/partial-string.ts'
import { allSteps, withSteps, workflowOf } from './reading.ts'
import { readScript, stepOf } from './script.ts'

/** The last word of the last `docker push`, in bash. */
const pushed = (text: string, env: Readonly<Record<string, string>> = {}) =>
  readScript(text, env)
    .commands.findLast(({ argv }) => argv[1] !== undefined && toLiteral(argv[1]) === 'push')
    ?.argv.at(-1)

const pushedShown = (text: string, env: Readonly<Record<string, string>> = {}): string | undefined => {
  const image = pushed(text, env)
  return image && toDisplayString(image)
}

/** The images that a workflow pushes, as they would be written. */
const images = (yaml: string, files: Readonly<Record<string, string>> = {}): string[] =>
  allSteps(workflowOf(yaml, files)).flatMap(({ operations }) =>
    operations.flatMap(operation => (operation.kind === 'push' ? [toDisplayString(operation.image)] : [])),
  )

const FILTERS = (
  'cat tac tee tr jq yq grep egrep sed awk gawk cut head tail sort uniq rev fold fmt paste column xargs base64 wc ' +
  'ConvertFrom-Json Select-Object ConvertTo-Json Out-String python node ./filter.sh md5sum envsubst openssl xxd nl'
).split(' ')

const PRODUCERS = [
  ...['az acr list --query "[0].name" -o tsv', 'git rev-parse HEAD', 'cat version.txt', 'curl -s https://x', './x.sh'],
  ...['echo $B', 'printf "%s" "$B"', 'printf \'%s\\n\' "$GITHUB_SHA"', 'echo "${{ github.sha }}"', 'docker ps -q'],
]

describe('what is not known is never known to be empty, nor anything else', () => {
  it('behind a pipe of any commands', () => {
    const argument = fc.constantFrom("'.a'", '-1', '-c1-7', '-f2', '-d.', '$X', '"$Y"', 'x', "'s/a/b/'", '-n', '-', '')
    const command = fc
      .tuple(
        fc.oneof(fc.constantFrom(...FILTERS), fc.stringMatching(/^[a-z][a-z0-9-]{1,8}$/)),
        fc.array(argument, { maxLength: 3 }),
      )
      .map(([name, words]) => [name, ...words].join(' ').trim())
      // These print what they are given, or nothing.
      .filter(
        text =>
          !/^(echo|printf|cd|set|export|test|true|false|shift|sleep|exit|read|eval|bash|sh|if|fi|do|in|for|case|then|elif|else|esac|done|while|until|time|function|select|coproc|env|sudo|exec|unset|return|break|continue|mapfile|readarray|let|wait|declare|local|readonly|typeset)\b/.test(
            text,
          ),
      )
    fc.assert(
      fc.property(
        fc.constantFrom(...PRODUCERS),
        fc.array(command, { minLength: 1, maxLength: 4 }),
        (producer, rest) => {
          const text = [producer, ...rest].join(' | ')
          const image = pushed(`docker push $(${text})`)
          expect([text, image === undefined ? 'none' : toLiteral(image)]).toEqual([text, undefined])
          const assigned = pushed(`X=$(${text}); docker push "$X"`)
          expect([text, assigned === undefined ? 'none' : toLiteral(assigned)]).toEqual([text, undefined])
        },
      ),
      { seed: 1, numRuns: 1500 },
    )
  })

  it.each([
    ['ACR=$(az acr list --query "[0].name" -o tsv | head -1)\ndocker push $ACR.azurecr.io/app', '$ACR.azurecr.io/app'],
    ['docker push x/app-$(echo $B | cut -c1-7)', 'x/app-…'],
    ['docker push x/app:$(echo abc | cut -c1-2)', 'x/app:…'],
    ['X=$(<version.txt); docker push x/a:$X', 'x/a:$X'],
    ['X=$(cat <version.txt); docker push x/a:$X', 'x/a:$X'],
    ['docker push "$(env)"', '…'],
    ['X=$(echo a >&3); docker push "$X"', '$X'],
    ['X=$(echo a >&1); docker push "$X"', 'a'],
    ['X=$({ echo a >&2; } 2>&1); docker push "$X"', '$X'],
    ['X=$(for i in {1..3}; do echo a; done); docker push "$X"', '$X'],
    ['X=$(for i in $L; do echo $i; done); docker push "$X"', '$X'],
    ['X=$(for i in a b; do [ $i = b ] && continue; echo $i; done); docker push "$X"', '$X'],
    ['X=$(cat f | while read l; do echo $l; done); docker push "$X"', '$X'],
    ['if a; then X=$([ -n "$Y" ] && echo b || echo c); docker push "$X"; fi', '$X'],
    ['if a; then X=$(if b; then echo c; fi); docker push "$X"; fi', '$X'],
    ['f() { docker push "$@"; }', '$@'],
    ['f() { docker push "$1"; }', '$1'],
    ['f() { shift; docker push "$1"; }; f a b', 'b'],
    ['f() { while [ $# -gt 0 ]; do docker push "$1"; shift; done; }; f a b', '$1'],
    ['set -- a b; docker push "$2"', 'b'],
    ["bash -c 'docker push $1' x y", '$1'],
    ['f() { local v="$1"; echo "$v"; }; docker push x/a-$(f b)', 'x/a-b'],
    ['f() { local v="$1"; echo "${v%%-*}"; }; docker push x/a-$(f "$(cat v)")', 'x/a-${v%%-*}'],
    ['T=; source ./env.sh; docker push x/a$T', 'x/a$T'],
    ['T=; . ./env.sh; docker push x/a$T', 'x/a$T'],
    ['T=; eval "$(./env.sh)"; docker push x/a$T', 'x/a$T'],
    ['T=; export $(cat .env | xargs); docker push x/a$T', 'x/a$T'],
    ['T=; eval "T=b"; docker push x/a$T', 'x/ab'],
    ['i=0; ((i++)); docker push x/a$i', 'x/a$i'],
    ['i=0; let i+=1; docker push x/a$i', 'x/a$i'],
    ['i=; while read i; do :; done < f; docker push x/a$i', 'x/a$i'],
    ['X=; : "${X:=b}"; docker push $X', 'b'],
    ['unset X; docker push "${X-b}"', 'b'],
    ['if a; then X=b; fi; docker push "${X+c}"', '${X+c}'],
    ['add() { T+=("$1"); }; T=(); for i in $L; do add $i; done; docker push x "${T[@]}"', '$T'],
  ])('%s', (text, image) => expect(pushedShown(text)).toBe(image))

  it('where too much is nested', () => {
    const deep = (depth: number): string => (depth === 0 ? 'echo a' : `echo $(${deep(depth - 1)})`)
    const image = pushed(`docker push "$(${deep(80)})"`)
    expect(image === undefined ? 'none' : toLiteral(image)).toBeUndefined()
  })

  it.each([
    ['$repo = "${{ github.repository }}".ToLower()', '$v = "$repo"'],
    ['$v = "A"+"b"', ''],
    ['$v = "$(if ($a) { \'b\' })"', ''],
    ['$v = "$(switch ($a) { 1 { \'b\' } })"', ''],
    ['$v = Get-Thing | Tee-Object log.txt', ''],
    ['$v = "$(& { return \'a\' })"', ''],
    ['$v = $(try { "a" } catch { "b" })', ''],
    ["$v = ''", '. ./env.ps1'],
    ["$v = ''", 'Invoke-Expression $x'],
    ["$v = ''", '$u, $v = $x.Split(":")'],
    ['$v = [guid]::NewGuid()', ''],
    ['$v = "$([string]1)"', ''],
    ['$v = az acr list -o tsv | Select-Object -First 1', ''],
    ['$v = (az acr show -n x | ConvertFrom-Json).loginServer', ''],
  ])('in PowerShell: %s %s', (first, second) => {
    const { operations } = stepOf(`${first}\n${second}\ndocker push "$v"\n`, { shell: 'powershell' })
    const push = operations.find(({ kind }) => kind === 'push')
    // What cannot be read to its end is not read on.
    expect(push?.kind === 'push' ? toLiteral(push.image) : undefined).toBeUndefined()
  })

  it.each([
    ["$v = 'a'", 'a'],
    ['$v = "a$null"', 'a'],
    ["$v = $(echo 'a')", 'a'],
    ["$v = 'a' | Tee-Object log.txt", 'a'],
  ])('and what is known in PowerShell stays so: %s', (line, image) => {
    const { operations } = stepOf(`${line}\ndocker push "$v"\n`, { shell: 'powershell' })
    expect(
      operations.flatMap(operation => (operation.kind === 'push' ? [toDisplayString(operation.image)] : [])),
    ).toEqual([image])
  })

  it.each([
    ['echo "x<<$(openssl rand -hex 8)" >> $GITHUB_OUTPUT\necho a >> $GITHUB_OUTPUT\njq . f >> $GITHUB_OUTPUT', {}],
    ['echo "x<<EOF" >> $GITHUB_OUTPUT\necho a >> $GITHUB_OUTPUT', {}],
    ['E=$(uuidgen)\n{ echo "x<<$E"; echo a; echo "$E"; } >> $GITHUB_OUTPUT', { x: 'a' }],
  ])('an output: %s', (text, outputs) => {
    const read = stepOf(text).outputs
    expect(Object.fromEntries([...read].map(([name, value]) => [name, toDisplayString(value)]))).toEqual(outputs)
  })
})

describe('what is not known of a workflow is never known to be empty', () => {
  const push = (image: string): string => `- run: docker push ${image}\n`
  const EMPTY = 'on: push\nenv:\n  T:\n'

  it.each<[what: string, yaml: string, pushed: string[]]>([
    ['an action that may set it', withSteps(`- uses: some/action@v1\n${push('x/a$T')}`, EMPTY), ['x/a$T']],
    ['a script that is not read', withSteps(`- run: ./env.sh\n${push('x/a$T')}`, EMPTY), ['x/a$T']],
    ['a file that sets it', withSteps(`- run: cat .env >> $GITHUB_ENV\n${push('x/a$T')}`, EMPTY), ['x/a$T']],
    ['a script that sets another', withSteps(`- run: echo A=b >> $GITHUB_ENV\n${push('x/a$T')}`, EMPTY), ['x/a']],
    ['nothing that sets it', withSteps(push('x/a$T'), EMPTY), ['x/a']],
    ['a choice', withSteps(push("x/a${{ vars.x && '' }}")), ["x/a${{ vars.x && '' }}"]],
    ['a condition on it', withSteps(`- if: vars.x && ''\n  run: docker push x/a\n${push('x/b')}`), ['x/b']],
  ])('%s', (_, yaml, pushedImages) => expect(images(yaml)).toEqual(pushedImages))

  it('a name of the matrix that only an action looks at, and an input that it does not declare', () => {
    const action = 'runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: docker push '
    const job = (head: string, uses: string): string =>
      `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n${head}    steps:\n      - uses: ./a\n${uses}`
    const matrix = '    strategy:\n      matrix:\n        app: [b, c]\n        os: ["${{ vars.x }}"]\n'
    expect(images(job(matrix, ''), { 'a/action.yml': `${action}x/a\${{ matrix.app }}` })).toEqual([
      'x/a${{ matrix.app }}',
    ])
    expect(images(job('', '        with: {tag: b}\n'), { 'a/action.yml': `${action}x/a\${{ inputs.tag }}` })).toEqual([
      'x/ab',
    ])
    // Empty, with its name to be told by.
    expect(images(job('', ''), { 'a/action.yml': `${action}x/a\${{ inputs.tag }}` })).toEqual(['x/a${{ inputs.tag }}'])
  })
})

describe('a producer that may be skipped', () => {
  const SET = 'echo reg=contoso >> $GITHUB_OUTPUT'
  const use = (head = ''): string => `- run: docker push \${{ steps.p.outputs.reg || 'dev' }}.azurecr.io/app\n${head}`
  const OPEN = "${{ steps.p.outputs.reg || 'dev' }}.azurecr.io/app"
  const KNOWN = 'contoso.azurecr.io/app'

  it.each<[what: string, yaml: string, pushed: string[]]>([
    ['a step under a condition', withSteps(`- id: p\n  if: vars.x\n  run: ${SET}\n${use()}`), [OPEN]],
    ['one that may fail', withSteps(`- id: p\n  continue-on-error: true\n  run: ${SET}\n${use()}`), [OPEN]],
    ['an action under a condition', withSteps(`- id: p\n  if: vars.x\n  uses: ./a\n${use()}`), [OPEN]],
    [
      'used under the same condition',
      withSteps(`- id: p\n  if: vars.x\n  run: ${SET}\n${use('  if: vars.x\n')}`),
      [KNOWN],
    ],
    [
      'used under a narrower one',
      withSteps(`- id: p\n  if: vars.x\n  run: ${SET}\n${use('  if: vars.x && vars.y\n')}`),
      [KNOWN],
    ],
    [
      'used under a wider one',
      withSteps(`- id: p\n  if: vars.x\n  run: ${SET}\n${use('  if: vars.x || vars.y\n')}`),
      [OPEN],
    ],
    ['no condition', withSteps(`- id: p\n  run: ${SET}\n${use()}`), [KNOWN]],
    ['a condition that holds', withSteps(`- id: p\n  if: always()\n  run: ${SET}\n${use()}`), [KNOWN]],
    [
      'a variable',
      withSteps(`- if: vars.x\n  run: echo R=$Y.azurecr.io >> $GITHUB_ENV\n- run: docker push \${R:-dev}/app\n`),
      ['${R:-dev}/app'],
    ],
  ])('%s', (_, yaml, pushedImages) => {
    const action = 'outputs: {reg: {value: "${{ steps.i.outputs.reg }}"}}\nruns:\n  using: composite\n  steps:\n'
    const files = { 'a/action.yml': `${action}    - {id: i, shell: bash, run: "${SET}"}\n` }
    expect(images(yaml, files)).toEqual(pushedImages)
  })

  const jobs = (producer: string, consumer: string): string => `on: push
jobs:
  p:
    runs-on: ubuntu-latest
${producer}    outputs: {reg: "\${{ steps.s.outputs.reg }}"}
    steps:
      - id: s
        run: ${SET}
  c:
    needs: p
    runs-on: ubuntu-latest
${consumer}    steps:
      - run: docker push \${{ needs.p.outputs.reg || 'dev' }}.azurecr.io/app
`
  it.each<[what: string, producer: string, consumer: string, image: string]>([
    ['a job that is skipped with it', '    if: vars.x\n', '', KNOWN],
    ['a job that runs though it is skipped', '    if: vars.x\n', '    if: always()\n', OPEN.replace('steps', 'needs')],
    ['a job that is not cancelled', '    if: vars.x\n', '    if: "!cancelled()"\n', OPEN.replace('steps', 'needs')],
    ['a job that needs one that is not skipped', '', '    if: always()\n', KNOWN],
  ])('%s', (_, producer, consumer, image) => expect(images(jobs(producer, consumer))).toEqual([image]))

  it.each<[what: string, condition: string, image: string]>([
    ['under a condition', '    if: vars.x\n', OPEN.replace('steps', 'needs')],
    ['without one', '', KNOWN],
  ])('a job of a called workflow, %s', (_, condition, image) => {
    const called = `on:
  workflow_call:
    outputs: {reg: {value: "\${{ jobs.p.outputs.reg }}"}}
jobs:
  p:
    runs-on: ubuntu-latest
${condition}    outputs: {reg: "\${{ steps.s.outputs.reg }}"}
    steps: [{id: s, run: "${SET}"}]
`
    const yaml = `on: push
jobs:
  p:
    uses: ./called.yml
  c:
    needs: p
    runs-on: ubuntu-latest
    steps:
      - run: docker push \${{ needs.p.outputs.reg || 'dev' }}.azurecr.io/app
`
    expect(images(yaml, { 'called.yml': called })).toEqual([image])
  })

  it('a step of an action under a condition', () => {
    const action = (condition: string): string => `outputs: {reg: {value: "\${{ steps.i.outputs.reg || 'dev' }}"}}
runs:
  using: composite
  steps:
    - {id: i, shell: bash, run: "${SET}"${condition}}
`
    const yaml = withSteps('- id: p\n  uses: ./a\n- run: docker push ${{ steps.p.outputs.reg }}.azurecr.io/app\n')
    expect(images(yaml, { 'a/action.yml': action('') })).toEqual([KNOWN])
    expect(images(yaml, { 'a/action.yml': action(', if: vars.x') })[0]).not.toBe(KNOWN)
  })
})

describe('what a script of the checkout prints', () => {
  it.each<[what: string, files: Record<string, string>, command: string, expected: string]>([
    ['is known where all of it is', { 'tag.sh': 'echo 1\n' }, './tag.sh', 'x/app:1'],
    [
      'is unknown where it may not be printed',
      { 'tag.sh': 'if [ -n "$A" ]; then echo 1; fi\n' },
      './tag.sh',
      'x/app:…',
    ],
    ['is unknown behind what may end it', { 'tag.sh': '[ -n "$A" ] && exit 0\necho 1\n' }, './tag.sh', 'x/app:…'],
    ['is unknown where it is too long to read', { 'tag.sh': `echo 1\n${'#'.repeat(200_000)}` }, './tag.sh', 'x/app:…'],
    ['is unknown where make prints its commands', { Makefile: 'tag:\n\t@echo 1\n' }, 'make -s tag', 'x/app:…'],
    ['is unknown of another language', { 'tag.py': 'print(1)\n' }, 'python tag.py', 'x/app:…'],
  ])('%s', (_, files, command, expected) => {
    expect(images(withSteps(`- run: docker push x/app:$(${command})\n`), files)).toEqual([expected])
  })

  it('does not end the script around it', () => {
    const files = { 'x.sh': '[ -n "$A" ] && exit 0\n' }
    expect(images(withSteps('- run: ./x.sh; docker push x/app:$(echo 1)\n'), files)).toEqual(['x/app:1'])
  })

  it.each([
    ['./x.sh $T', 'x/a:1'],
    ['. ./x.sh', 'x/a:1'],
    ['bash x.sh', 'x/a:$1'],
  ])('has the words that it is given: %s', (command, expected) => {
    const files = { 'x.sh': 'docker push "x/a:$1"\n' }
    expect(images(withSteps(`- run: T=1; set -- 1; ${command}\n`), files)).toEqual([expected])
  })
})
