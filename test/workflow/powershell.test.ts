import { describe, expect, it } from 'vitest'
import { readPowerShell } from '../../src/workflow/shell/powershell/read.ts'
import { at, commandsIn, scriptOf, shownAll, valuesWith } from './script.ts'

const read = (text: string, env: Readonly<Record<string, string>> = {}) =>
  readPowerShell(scriptOf(text, 'powershell'), valuesWith(env))

describe('PowerShell', () => {
  it.each<[what: string, text: string, commands: string[]]>([
    ['plain', 'docker push a', ['docker push a']],
    ['several', 'a; b\nc\r\nd', ['a', 'b', 'c', 'd']],
    ['quotes', `docker push 'a ''b''' "c ""d"" \`"e\`""`, [`docker push a 'b' c "d" "e"`]],
    ['a continued line', 'docker `\n  push `\r\n  a', ['docker push a']],
    ['a variable', '$x = "a"; docker push $x/b "$x.c" "${x}d"', ['docker push a/b a.c ad']],
    ['a variable of another spelling', '$Reg = "a"\ndocker push $REG', ['docker push a']],
    ['a variable that nobody sets', 'docker push $x', ['docker push $x']],
    ['of the environment', 'docker push $env:REG/a ${env:REG} "$($env:REG)"', ['docker push r/a r r']],
    ['of the runner', 'docker push $env:GITHUB_REPOSITORY', ['docker push ${{ github.repository }}']],
    ['set in the environment', '$env:X = "a"; docker push $env:X', ['docker push a']],
    ['with a type', '[string]$x = "a"; docker push $x', ['docker push a']],
    ['an expression', 'docker push <vars.acr>/a', ['docker push ${{ vars.acr }}/a']],
    ['from a command', '$x = az account show; docker push $x', ['az account show', 'docker push $x']],
    ['from a command in brackets', '$x = (az account show)\ndocker push $x', ['az account show', 'docker push $x']],
    ['a part of something', 'docker push $x.Name $x[0] a', ['docker push … … a']],
    ['an operation', '$x = "a" + $y; docker push $x', ['docker push $x']],
    ['a table', '$x = @{ a = "b"; c = ")" }; docker push $x', ['docker push $x']],
    ['added to', '$x = "a"; $x += "b"; docker push $x', ['docker push $x']],
    ['a here-string', '$x = @"\na\n"@\ndocker push $x', ['docker push a']],
    ['a comment', 'docker push a # b\n<# docker push c #>\ndocker push d', ['docker push a', 'docker push d']],
    ['called by &', '& docker push a; & "C:\\x.ps1" b', ['docker push a', 'C:\\x.ps1 b']],
    ['a pipe', '$t | docker login --password-stdin', ['docker login --password-stdin <$t']],
    ['a pipe from a command', '"a" | docker login', ['docker login <a']],
    ['sent away', 'docker push a 2>&1 | Out-Null', ['docker push a', 'Out-Null <…']],
    ['if', 'if ($a -eq ")") { docker push a } elseif (b) { c } else { d }\ne', ['?docker push a', '?c', '?d', 'e']],
    ['foreach', 'foreach ($i in $l) { docker push $i }', ['?docker push $i']],
    ['ForEach-Object', '$l | ForEach-Object { docker push $_ }', ['?docker push $_', 'ForEach-Object … <$l']],
    ['try', 'try { docker push a } catch [X] { b } finally { c }', ['docker push a', '?b', 'c']],
    ['do', 'do { docker push a } while ($x)\nb', ['?docker push a', 'b']],
    ['a function', 'function F($x) { docker push a }\nF', ['?docker push a', 'F']],
    ['&&, ||', 'a && b || c', ['a', '?b', '?c']],
    ['under a condition', '$x = "a"; if ($y) { $x = "b" }; docker push $x', ['docker push $x']],
    ['after exit 0', 'if ($y) { exit 0 }\ndocker push a', ['?docker push a']],
    ['after throw', 'if ($y) { throw "no; no" }\ndocker push a', ['docker push a']],
    ['a method', '$x.Replace("a", "b") | docker login', ['docker login <…']],
    ['a drive that is none', 'docker push "$reg:latest"', ['docker push …latest']],
  ])('%s', (_, text, commands) => {
    const reading = read(text, { REG: 'r' })
    expect(commandsIn(reading)).toEqual(commands)
    expect(reading.isPartial).toBe(false)
  })

  it.each<[text: string, env: Record<string, string>]>([
    ['"A=b" >> $env:GITHUB_ENV', { A: 'b' }],
    ['echo "A=$x" >> $env:GITHUB_ENV', { A: '$x' }],
    ['echo "A=b" | Out-File -FilePath $env:GITHUB_ENV -Encoding utf8 -Append', { A: 'b' }],
    ['"A=b" | Add-Content -Path $env:GITHUB_ENV', { A: 'b' }],
    ['Add-Content -Path $env:GITHUB_ENV -Value "A=b" -Encoding utf8', { A: 'b' }],
    ['Add-Content $env:GITHUB_ENV "A=b"', { A: 'b' }],
    ['@"\nA=b\nC=d\n"@ >> $env:GITHUB_ENV', { A: 'b', C: 'd' }],
    ['if ($x) { "A=b" >> $env:GITHUB_ENV }', { A: '$A' }],
    ['"A=b" >> file', {}],
  ])('%s', (text, env) => expect(shownAll(read(text).env)).toEqual(env))

  it('writes outputs', () => {
    expect(shownAll(read('"Tag=a" >> $env:GITHUB_OUTPUT\nWrite-Host "::set-output name=x::b"').outputs)).toEqual({
      tag: 'a',
      x: 'b',
    })
  })

  it('places words and what they are put together from', () => {
    const [push] = read('$reg = "x.azurecr.io"\ndocker push "$reg/App"').commands
    expect(push?.argv.map(({ location }) => at(location))).toEqual(['2:1', '2:8', '2:13'])
    expect(push?.argv[2]?.segments.map(({ location }) => at(location))).toEqual(['1:9', '2:18'])
  })

  it.each([
    ['an open quote', 'docker push "a'],
    ['an open bracket', 'docker push $(a'],
    ['a bracket too many', 'docker push a)\n}'],
    ['an open here-string', '$x = @"\na'],
    ['a switch', 'switch ($x) { "a" { docker push a } }'],
    ['deep', '$x = ('.repeat(20_000)],
    ['long', 'docker push a\n'.repeat(80_000)],
  ])('%s is partly read', (_, text) => expect(read(text).isPartial).toBe(true))

  it.each([
    ['doubled variables', `$a = "aaaaaaaa"\n${'$a = "$a$a"\n'.repeat(200)}docker push $a`],
    ['many words', `docker push ${'a '.repeat(20_000)}`],
    ['NUL', 'docker push \0'],
  ])('%s does no harm', (_, text) => expect(read(text).isPartial).toBe(false))
})
