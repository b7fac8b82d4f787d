import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import * as commands from '../../src/texts/az-commands.ts'

const { shellQuote } = commands
const hostile = [
  '',
  ' ',
  'two words',
  "it's",
  "''",
  '$(touch x)',
  '`touch x`',
  `$HOME $\{HOME} $$`,
  'a;b&c|d>e<f',
  '"quoted"',
  'back\\slash\\',
  '#comment',
  '~',
  '*?[a]{b,c}',
  '!history',
  'emoji \u{1f433} \u202e',
  '-rf',
  'a=b',
]

describe.skipIf(process.platform === 'win32')('a word for the shell', () => {
  it('is that word, and runs nothing', () => {
    const script = hostile.map(text => `printf '%s\\0' ${shellQuote(text)}`).join('\n')
    const { stdout, stderr, status } = spawnSync('sh', ['-c', script], { encoding: 'utf8' })
    expect({ words: stdout.split('\0').slice(0, -1), stderr, status }).toEqual({
      words: hostile,
      stderr: '',
      status: 0,
    })
  })

  const assignment = (text: string) => ({
    ...{ objectId: text, role: text, scope: text, condition: text },
    isServicePrincipal: false,
  })
  const stored = (text: string) => ({ name: text, principalId: text, roleDefinitionId: text, scope: text })
  // The ID of a workspace is a GUID, or the step ends at once.
  const settingOf = (text: string) => ({
    ...{ scope: text, registryName: text, settingName: text, categories: [text] },
    workspaceId: '5e0d9b1c-7a44-4c5e-9a63-1f2e3d4c5b6a',
  })
  const made: [name: keyof typeof commands, make: (text: string) => string][] = [
    ['assignRole', text => commands.assignRole(text, text, text)],
    ['assignLeastPrivilegedRole', text => commands.assignLeastPrivilegedRole(text, 'push', text)],
    ['assignRoleAt', text => commands.assignRoleAt(assignment(text))],
    ['updateCondition', text => commands.updateCondition(stored(text), text)],
    ['showConditions', text => commands.showConditions(text, text)],
    ['listDenyAssignments', commands.listDenyAssignments],
    ['replaceScopeMap', text => commands.replaceScopeMap(text, text, [text, text], ['content/read'])],
    ['allowToken', text => commands.allowToken(text, text, [text], ['content/read'])],
    ['newTokenPassword', text => commands.newTokenPassword(text, text, { secretName: text })],
    ['newApplicationSecret', text => commands.newApplicationSecret(text, { secretName: text })],
    ['loginWithAz', commands.loginWithAz],
    ['showAdminUser', commands.showAdminUser],
    ['storeAdminPassword', text => commands.storeAdminPassword(text, text)],
    ['allowAddress', text => commands.allowAddress(text, text)],
    ['showPublicAccess', commands.showPublicAccess],
    ['listRegistries', commands.listRegistries],
    ['listTags', text => commands.listTags(text, text)],
    ['listImages', text => commands.listImages(text, text)],
    ['showImageAttributes', text => commands.showImageAttributes(text, text, text)],
    ['imageLocks', text => Object.values(commands.imageLocks(text, text, text)).join('\n')],
    ['listRepositories', commands.listRepositories],
    ['listPrivateEndpoints', commands.listPrivateEndpoints],
    ['listApplications', commands.listApplications],
    ['collectEvents', text => commands.collectEvents(settingOf(text))],
  ]

  it('every command is tried below', () => {
    expect(made.map(([name]) => name).sort()).toEqual(
      Object.keys(commands)
        .filter(name => name !== 'shellQuote' && name !== 'SECRET_NAME')
        .sort(),
    )
  })

  it.each(made)('%s keeps its shape, whatever is filled in', (_, make) => {
    // `az` becomes a function that counts what it was given; nothing of the text may run.
    const mocks = 'touch() { echo RAN; }\naz() { echo "az $#" >&2; }\nbasename() { :; }\ngh() { :; }\n'
    const script = `${mocks}${hostile.map(make).join('\n')}\n`
    const { stdout, stderr, status } = spawnSync('sh', ['-c', script], { encoding: 'utf8' })
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
    const counts = stderr.trim().split('\n')
    for (const count of counts) expect(count).toMatch(/^az \d+$/)
    // The same number of words each time: that of the command, and those of the look-ups in it.
    expect(counts.slice(0, counts.length / hostile.length)).toEqual(counts.slice(-counts.length / hostile.length))
    expect(new Set(counts).size).toBeLessThanOrEqual(counts.length / hostile.length)
  })
})

it.each([
  ['contoso', 'contoso'],
  ['contoso.azurecr.io:443/team/app@sha256', 'contoso.azurecr.io:443/team/app@sha256'],
  ['', "''"],
  ['a b', "'a b'"],
  ["it's", "'it'\\''s'"],
  // A line break would be a second command to who pastes by hand, and a terminal acts on control codes.
  ['a\nb\r\u001b[31m\u0000c', "'a b  [31m c'"],
])('%j is written %s', (text, written) => expect(shellQuote(text)).toBe(written))

it('an id is looked up by the command itself', () => {
  expect(commands.assignRole('11111111-2222-4333-8444-555555555555', 'AcrPush', 'contoso')).toBe(
    'az role assignment create --assignee 11111111-2222-4333-8444-555555555555 --role AcrPush --scope "$(az acr show --name contoso --query id --output tsv)"',
  )
  expect(commands.assignRole('<object-id>', 'Container Registry Repository Writer', 'contoso')).toContain(
    "--assignee '<object-id>' --role 'Container Registry Repository Writer'",
  )
})
