import { describe, expect, it } from 'vitest'
import { toDisplayString } from '../../src/workflow/partial-string.ts'
import { at, commandsIn, readScript, shownAll } from './script.ts'

const commands = (text: string, env: Readonly<Record<string, string>> = {}): string[] =>
  commandsIn(readScript(text, env))

describe('the words of a command', () => {
  it.each<[what: string, text: string, words: string[]]>([
    ['plain', 'docker push a', ['docker', 'push', 'a']],
    ['single quotes', "docker push 'a b$C'", ['docker', 'push', 'a b$C']],
    ['double quotes', 'X=1; docker push "a $X"', ['docker', 'push', 'a 1']],
    ['quotes in a word', `docker push a"b"'c'\\d`, ['docker', 'push', 'abcd']],
    ["$'…'", "docker push $'a\\tb'", ['docker', 'push', 'a\tb']],
    ['a continued line', 'docker \\\n  push \\\n  a', ['docker', 'push', 'a']],
    ['an expression', 'docker push <vars.acr>/app', ['docker', 'push', '${{ vars.acr }}/app']],
    ['a variable', 'X=a; docker push $X/b ${X}c', ['docker', 'push', 'a/b', 'ac']],
    ['a variable that nobody sets', 'docker push $X', ['docker', 'push', '$X']],
    ["a variable of the runner's", 'docker push $GITHUB_REPOSITORY', ['docker', 'push', '${{ github.repository }}']],
    ['several words in one variable', 'X="-t a"; docker $X', ['docker', '-t', 'a']],
    ['quoted, it is one', 'X="-t a"; docker "$X"', ['docker', '-t a']],
    ['an empty variable', 'X=; docker push $X a "$X"', ['docker', 'push', 'a', '']],
    ['an array', 'T=(-t a); T+=(-t "b c"); docker "${T[@]}" ${T[1]}', ['docker', '-t', 'a', '-t', 'b c', 'a']],
    ['an array with a variable', 'A=x; T=(-t $A); docker ${T[*]}', ['docker', '-t', 'x']],
    ['a variable from a command', 'X=$(date); docker push a:$X', ['docker', 'push', 'a:$X']],
    ['what a command prints', 'docker push a:$(date)', ['docker', 'push', 'a:…']],
    ['what echo prints', 'X=$(echo a); docker push $X:`echo b`', ['docker', 'push', 'a:b']],
    ['what printf prints', `docker push $(printf '%s/%s\\n' a b)`, ['docker', 'push', 'a/b']],
    ['lowered by tr', "docker push $(echo AbC | tr '[:upper:]' '[:lower:]')", ['docker', 'push', 'abc']],
    [
      'lowered by tr, a variable',
      'R=$(echo $GITHUB_REPOSITORY | tr A-Z a-z); docker push x/$R',
      ['docker', 'push', 'x/$R'],
    ],
    ['appended', 'X=a; X+=b; docker push $X', ['docker', 'push', 'ab']],
    ['exported', 'export X=a Y; docker push $X', ['docker', 'push', 'a']],
    ['unset', 'X=a; unset X; docker push b$X', ['docker', 'push', 'b']],
    ['arithmetic', 'docker push a:$((1 + 2))', ['docker', 'push', 'a:…']],
    ['sudo', 'sudo -E -u root docker push a', ['docker', 'push', 'a']],
    ['env', 'env A=b docker push a', ['docker', 'push', 'a']],
    ['timeout', 'timeout -k 5 60 docker push a', ['docker', 'push', 'a']],
    ['command', 'command docker push a', ['docker', 'push', 'a']],
    ['time, nohup', 'time nohup docker push a', ['docker', 'push', 'a']],
    ['a path', '/usr/bin/docker push a', ['/usr/bin/docker', 'push', 'a']],
    ['a comment', 'docker push a # b', ['docker', 'push', 'a']],
  ])('%s', (_, text, words) => {
    const { commands: found } = readScript(text)
    expect(found.at(-1)?.argv.map(toDisplayString)).toEqual(words)
  })

  it.each<[text: string, value: string]>([
    ['${X:-d}', 'Ab.io/C'],
    ['${N:-d}', '${N:-d}'],
    ['${E:-d$X}', 'dAb.io/C'],
    ['${E-d}', ''],
    ['${X:+y}', 'y'],
    ['${E:+y}', ''],
    ['${X:?no}', 'Ab.io/C'],
    ['${X,,}', 'ab.io/c'],
    ['${X,}', 'ab.io/C'],
    ['${X^^}', 'AB.IO/C'],
    ['${N,,}', '${N,,}'],
    ['${U,,}', 'ab/…'],
    ['${X%%.*}', '${X%%.*}'],
    ['${X%/*}', '${X%/*}'],
    ['${X#*.}', '${X#*.}'],
    ['${X##*/}', '${X##*/}'],
    ['${X%.io*}', '${X%.io*}'],
    ['${X/io/com}', '${X/io/com}'],
    ['${X//[a-z]/-}', '${X//[a-z]/-}'],
    ['${X:0:2}', '${X:0:2}'],
    ['${X: -1}', '${X: -1}'],
    ['${#X}', '${#X}'],
    ['${!X}', '${!X}'],
  ])('%s', (text, value) => {
    const { commands: found } = readScript(`X=Ab.io/C; E=; U=Ab/$N; docker push a"${text}"`)
    expect(found.at(-1)?.argv.map(toDisplayString)).toEqual(['docker', 'push', `a${value}`])
  })

  it('are known from the environment', () => {
    expect(commands('docker push $REG/app', { REG: 'x.azurecr.io' })).toEqual(['docker push x.azurecr.io/app'])
    expect(commands('REG=y; docker push $REG/app', { REG: 'x.azurecr.io' })).toEqual(['docker push y/app'])
  })

  it('have their places, and those of what they are put together from', () => {
    const [push] = readScript('REG=x.azurecr.io\ndocker push \\\n  "$REG/App:<github.sha>"').commands
    expect(push && at(push.location)).toBe('2:1')
    expect(push?.argv.map(({ location }) => at(location))).toEqual(['2:1', '2:8', '3:3'])
    expect(push?.argv[2]?.segments.map(({ location }) => at(location))).toEqual(['1:5', '3:8', '0:0'])
  })
})

describe('what runs, and what may run', () => {
  it.each<[text: string, commands: string[]]>([
    ['a; b\nc & d', ['a', 'b', 'c', 'd']],
    ['if a; then b; elif c; then d; else e; fi; f', ['?a', '?b', '?c', '?d', '?e', 'f']],
    ['if ! docker login; then exit 1; fi', ['docker login', '?exit 1']],
    ['if docker login; then a; fi', ['?docker login', '?a']],
    ['case $X in a) b;; *) c;; esac', ['?b', '?c']],
    ['[ -n "$X" ] && docker push a', ['[ -n $X ]', '?docker push a']],
    ['[[ -n $X ]] && docker push a', ['?docker push a']],
    ['docker build . && docker push a', ['docker build .', 'docker push a']],
    ['docker image inspect a && docker push a', ['docker image inspect a', '?docker push a']],
    ['which docker && docker push a', ['which docker', '?docker push a']],
    ['docker pull a || true', ['?docker pull a', '?true']],
    ['docker pull a || docker build .', ['?docker pull a', '?docker build .']],
    ['docker pull a || exit 1', ['docker pull a', '?exit 1']],
    ['docker pull a || { echo no; exit 1; }', ['docker pull a', '?echo no', '?exit 1']],
    ['! docker pull a', ['?docker pull a']],
    ['for i in a b; do docker push $i; done', ['docker push $i']],
    ['for i in 1 2 3; do docker push a; done', ['docker push a']],
    ['for i in a $X; do docker push $i; done', ['docker push $i']],
    ['for i in a b; do i=$i$Y; docker push $i; done', ['docker push $i$Y']],
    ['L="a b"; for i in $L; do docker push "${i}x"; done', ['docker push ${i}x']],
    ['T=(a "b c"); for i in "${T[@]}"; do docker push "$i"; done', ['docker push $i']],
    ['for i in; do docker push $i; done', ['?docker push $i']],
    ['for i in a b; do for j in c d; do docker push $i$j; done; done', ['docker push $i$j']],
    ['for i in {1..3}; do docker push a && break; done', ['docker push a', 'break']],
    ['for i in $LIST; do docker push $i; done', ['?docker push $i']],
    ['while true; do docker push a && break; done', ['true', 'docker push a', 'break']],
    ['while read -r i; do docker push $i; done < list', ['read -r i <…', '?docker push $i <…']],
    ['until docker push a; do sleep 1; done', ['docker push a', '?sleep 1']],
    ['(cd a; docker push b)', ['cd a', 'docker push b']],
    ['{ a; b; }', ['a', 'b']],
    ['X=$(docker push a)', ['docker push a']],
    ['echo `docker push a`', ['docker push a', 'echo …']],
    ['echo "`docker push \\`a\\``"', ['a', 'docker push …', 'echo …']],
    ['diff <(docker push a) b', ['docker push a', 'diff … b']],
    ['f() { docker push $1; }; f a', ['docker push a']],
    ['f() { docker push $1; }', ['?docker push $1']],
    ['f() { docker push a; }; if x; then f; fi', ['?x', '?docker push a']],
    ['retry() { until "$@"; do sleep 1; done; }; retry docker push a', ['docker push a', '?sleep 1']],
    ['set +e; docker push a; set -e; docker push b', ['set +e', '?docker push a', '?set -e', 'docker push b']],
    ['if a; then exit 0; fi; docker push b', ['?a', '?exit 0', '?docker push b']],
    ['if a; then exit 1; fi; docker push b', ['?a', '?exit 1', 'docker push b']],
    ["bash -c 'docker push a'", ['docker push a']],
    ["sh -ec 'docker push $X'", ['docker push $X']],
    ['X=1; bash -c "docker push $X"', ['docker push 1']],
    ["eval 'docker push a'", ['docker push a']],
    ['eval "$(ssh-agent)"', ['ssh-agent', 'eval …']],
    ["bash <<'END'\ndocker push a\nEND", ['docker push a']],
    ['bash script.sh', ['bash script.sh']],
    ['ssh host docker push a', ['ssh host docker push a']],
    ['ssh host <<END\ndocker push a\nEND', ['ssh host <docker push a\n']],
  ])('%s', (text, expected) => expect(commands(text)).toEqual(expected))

  it.each<[what: string, text: string, last: string]>([
    ['a branch', 'X=a; if b; then X=c; fi; docker push $X', 'docker push $X'],
    ['a branch that runs now', 'X=a; if b; then X=c; docker push $X; fi', '?docker push c'],
    ['a subshell', 'X=a; (X=b); docker push $X', 'docker push a'],
    ['a pipe', 'X=a; echo b | read X; docker push $X', 'docker push a'],
    ['a loop that sets it', 'X=a; for i in 1 2; do docker push $X; X=b; done', 'docker push $X'],
    ['after &&', 'X=a; [ b ] && X=c; docker push $X', 'docker push $X'],
    ['a function', 'f() { X=b; }; X=a; f; docker push $X', 'docker push b'],
    ['read', 'X=a; read X; docker push $X', 'docker push $X'],
    ['for one command', 'X=a; X=b true; docker push $X', 'docker push a'],
  ])('a variable that is set in %s', (_, text, last) => expect(commands(text).at(-1)).toBe(last))
})

describe('what a command reads', () => {
  it.each<[text: string, last: string]>([
    ['echo "$P" | docker login', 'docker login <$P'],
    ['echo -n a | docker login', 'docker login <a'],
    ['printf \'%s\' "$P" | docker login', 'docker login <$P'],
    ['docker login <<< "$P"', 'docker login <$P'],
    ['docker login <<END\n<secrets.p>\nEND', 'docker login <${{ secrets.p }}\n'],
    ['docker login < file', 'docker login <…'],
    ['cat file | docker login', 'docker login <…'],
    ['cat <<END | docker login\na\nEND', 'docker login <a'],
    ['docker login', 'docker login'],
  ])('%s', (text, last) => expect(commands(text).at(-1)).toBe(last))
})

describe('what a script leaves behind', () => {
  it.each<[what: string, text: string, env: Record<string, string>]>([
    ['echo', 'echo "A=b" >> $GITHUB_ENV', { A: 'b' }],
    ['a quoted path', 'echo "A=b=c" >> "${GITHUB_ENV}"', { A: 'b=c' }],
    ['an expression for the path', 'echo A=b >> <github.env>', { A: 'b' }],
    ['one arrow', 'echo A=b > $GITHUB_ENV', { A: 'b' }],
    ['printf', "printf 'A=%s\\nB=%s\\n' 1 2 >> $GITHUB_ENV", { A: '1', B: '2' }],
    ['echo -e', "echo -e 'A=1\\nB=2' >> $GITHUB_ENV", { A: '1', B: '2' }],
    ['tee', 'echo A=b | tee -a "$GITHUB_ENV"', { A: 'b' }],
    ['a group', '{\n echo "A=1"\n echo "B=$X"\n} >> "$GITHUB_ENV"', { A: '1', B: '$X' }],
    ['a here-document', 'cat <<END >> $GITHUB_ENV\nA=1\nB=<vars.b>\nEND', { A: '1', B: '${{ vars.b }}' }],
    [
      'lines',
      'echo "A<<END" >> $GITHUB_ENV; echo 1 >> $GITHUB_ENV; echo 2 >> $GITHUB_ENV; echo END >> $GITHUB_ENV',
      { A: '1\n2' },
    ],
    ['lines of a command', '{ echo "A<<END"; cat file; echo END; echo B=1; } >> $GITHUB_ENV', { A: '…', B: '1' }],
    ['the second wins', 'echo A=1 >> $GITHUB_ENV; echo A=2 >> $GITHUB_ENV', { A: '2' }],
    ['under a condition', 'if x; then echo A=1 >> $GITHUB_ENV; fi', { A: '$A' }],
    ['of several', 'if x; then echo A=1; else echo A=2; fi >> $GITHUB_ENV', { A: '$A' }],
    ['after the shell has them', 'A=1; export A', {}],
    ['to another file', 'echo A=1 >> $GITHUB_PATH', {}],
    ['to one that may be another', 'echo A=1 >> ${GITHUB_ENV:-/dev/null}', { A: '1' }],
    ['nothing that is set', 'echo hello >> $GITHUB_ENV', {}],
    ['carriage returns', "printf 'A=1\\r\\nB=2\\r\\n' >> $GITHUB_ENV", { A: '1', B: '2' }],
  ])('%s', (_, text, env) => expect(shownAll(readScript(text).env)).toEqual(env))

  it.each<[text: string, outputs: Record<string, string>]>([
    ['echo "Tag=b" >> $GITHUB_OUTPUT', { tag: 'b' }],
    ['echo "::set-output name=tag::a:$X"', { tag: 'a:$X' }],
    ['echo "::set-output name=tag::a" > file', {}],
    ['if x; then echo tag=a >> $GITHUB_OUTPUT; fi', {}],
    [
      'T=$(az acr login -n x --expose-token --query accessToken -o tsv)\necho "t=$T" >> "$GITHUB_OUTPUT"',
      { t: '$(az acr login --expose-token --name x)' },
    ],
    [
      'echo "s=$(az acr show -n x --query loginServer -o tsv)" >> $GITHUB_OUTPUT',
      { s: '$(az acr show --name x --query loginServer)' },
    ],
  ])('%s', (text, outputs) => expect(shownAll(readScript(text).outputs)).toEqual(outputs))

  it('places a value where it is written', () => {
    const written = readScript('A=x\necho "REG=$A.azurecr.io" >> $GITHUB_ENV').env.get('REG')
    expect(written?.segments.map(({ location }) => at(location))).toEqual(['1:3', '2:13'])
  })
})

describe('a script that is no script', () => {
  it.each([
    ['an open quote', 'docker push "a'],
    ['an open bracket', 'docker push a; ((('],
    ['no end', 'if a; then docker push b'],
    ['a placeholder', 'az acr login --name <my-registry>'],
    ['a function in itself', 'f() { f; f; }; f'],
    [
      'functions in functions',
      `${Array.from({ length: 40 }, (_, i) => `f${i}() { f${i + 1}; f${i + 1}; }`).join('\n')}\nf0`,
    ],
    ['deep', `${'if a; then '.repeat(5000)}b${'; fi'.repeat(5000)}`],
    ['deeper', '$('.repeat(20_000)],
    ['long', 'docker push a\n'.repeat(80_000)],
  ])('%s is partly read', (_, text) => expect(readScript(text).isPartial).toBe(true))

  it.each([
    ['nothing', ''],
    ['a comment', '# docker push a'],
    ['NUL', '\0\0'],
    ['doubled variables', `A=aaaaaaaaaa\n${'A="$A$A"\n'.repeat(200)}docker push $A`],
    ['many words', `docker push ${'a '.repeat(20_000)}`],
    ['many conditions', `${'a && '.repeat(15_000)}b`],
    ['loops in loops', `${'for i in a b c d e f; do '.repeat(40)}echo $i${'; done'.repeat(40)}`],
    ['backslashes', '\\'.repeat(50_000)],
    ['stars', `A=${'a'.repeat(5000)}; docker push \${A%%*a*a*a*a*b} \${A##*a*a*a*c}`],
  ])('%s does no harm', (_, text) => expect(readScript(text).isPartial).toBe(false))

  it('takes no command for certain where the grammar is broken', () => {
    expect(commands('docker push a\nfi')).toEqual(['?docker push a'])
  })
})
