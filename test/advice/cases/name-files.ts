import { buildPush, job, login, run, workflowOf } from '../../rules/workflow/files.ts'
import { CI, type FileCase, type Files } from '../file-case.ts'
import { AZURE_LOGIN, action, ci, HOST, LOGIN, PERMISSIONS, PUSH, replaced } from './workflow-parts.ts'

/** Login servers and image names as files spell them. */

const signedIn = (...all: readonly string[]): Files => ({ [CI]: workflowOf([job('build', all, PERMISSIONS)]) })
const withEnv = (value: string, ...all: readonly string[]): Files => ({
  [CI]: workflowOf([job('build', all)], `on: push\nenv:\n  NAME: ${value}`),
})
const BY_NAME = [login('${{ env.NAME }}'), buildPush('${{ env.NAME }}/team/app:1')] as const
const asName = (name: string): Files => signedIn(AZURE_LOGIN, run(`az acr login --name ${name}`), PUSH)
const DOCKER_LOGIN = `printf '%s' "$P" | docker login ${HOST} --username ci --password-stdin`

const UPPER = 'login-server-uppercase'
const MALFORMED = 'login-server-malformed'
const SUFFIX = 'login-server-unknown-suffix'
const IMAGE = 'image-name-uppercase'
const INVALID = 'repository-name-invalid'
const LOWERED = `${run('echo "IMAGE_NAME=${VALUE,,}" >> "$GITHUB_ENV"')}\n  env:\n    VALUE: \${{ github.repository }}`
const OF_GITHUB = buildPush(`${HOST}/\${{ github.repository }}:1`)
const OF_ENV = OF_GITHUB.replace('github.repository', 'env.IMAGE_NAME')

/** The step in front of the one that is meant, and what its comment says. */
const lowered = (files: Files, fix: string, file = CI): Files => {
  const text = files[file] ?? ''
  const at = file === CI ? '      ' : '    '
  const step = fix.split('\n').slice(0, -1).join(`\n${at}`)
  const begin = `${at}- uses: docker/build-push-action`
  const inserted = text.replace(begin, () => `${at}${step}\n${begin}`)
  return {
    ...files,
    [file]: inserted.replace(':1', ':1').replace(`${HOST}/\${{ github.repository }}`, `${HOST}/\${{ env.IMAGE_NAME }}`),
  }
}

export const nameFiles: readonly FileCase[] = [
  {
    id: UPPER,
    when: 'it is in a command',
    healthy: ci(run(DOCKER_LOGIN), PUSH),
    wrong: [[`docker login ${HOST}`, 'docker login Contoso.azurecr.io']],
    paste: { over: 'docker login Contoso.azurecr.io' },
  },
  {
    id: UPPER,
    when: 'it is in front of an image',
    healthy: ci(LOGIN, PUSH),
    wrong: [[`${HOST}/team`, 'Contoso.azurecr.io/team']],
    paste: { over: 'Contoso.azurecr.io/team/app:1' },
    fill: { '<repository>': 'team/app', '<tag>': '1' },
  },
  {
    id: UPPER,
    when: 'it is the value of a variable, or of an input',
    healthy: withEnv(HOST, ...BY_NAME),
    wrong: [[`NAME: ${HOST}`, 'NAME: Contoso.azurecr.io']],
    paste: { over: 'Contoso.azurecr.io' },
  },
  {
    id: 'registry-not-given',
    when: "the login step uses an input name that the action doesn't have",
    healthy: ci(LOGIN, PUSH),
    wrong: [[`registry: ${HOST}`, `login-server: ${HOST}`]],
    paste: { over: `login-server: ${HOST}` },
  },
  {
    id: MALFORMED,
    when: 'a command shows which one is meant',
    healthy: ci(run(DOCKER_LOGIN), PUSH),
    wrong: [[`docker login ${HOST}`, `docker login https://${HOST}`]],
    paste: { over: `docker login https://${HOST}` },
  },
  {
    id: MALFORMED,
    when: 'it is in front of an image',
    healthy: ci(LOGIN, PUSH),
    wrong: [[`${HOST}/team`, `https://${HOST}/team`]],
    paste: { over: `https://${HOST}/team/app:1` },
    fill: { '<repository>': 'team/app', '<tag>': '1' },
  },
  {
    id: MALFORMED,
    when: 'it is the value of a variable, or of an input',
    healthy: withEnv(HOST, login('${{ env.NAME }}'), PUSH),
    wrong: [[`NAME: ${HOST}`, `NAME: https://${HOST}`]],
    paste: { over: `https://${HOST}` },
  },
  {
    id: MALFORMED,
    when: 'an action gets a shell variable',
    healthy: withEnv(HOST, login('${{ env.NAME }}'), PUSH),
    wrong: [['${{ env.NAME }}', '$NAME']],
    paste: { over: 'registry: $NAME' },
  },
  {
    id: MALFORMED,
    when: 'an expression has no dollar sign',
    healthy: ci(login('${{ vars.ACR_SERVER }}'), buildPush('${{ vars.ACR_SERVER }}/app:1')),
    wrong: [['registry: ${{ vars.ACR_SERVER }}', 'registry: "{{ vars.ACR_SERVER }}"']],
    paste: { over: 'registry: "{{ vars.ACR_SERVER }}"' },
  },
  {
    id: MALFORMED,
    when: 'it is still a placeholder',
    healthy: ci(LOGIN, PUSH),
    wrong: [[`registry: ${HOST}`, 'registry: <registry>.azurecr.io']],
    paste: files => replaced(files, '<registry>.azurecr.io', HOST),
  },
  {
    id: MALFORMED,
    when: 'the name for `az acr login` is still a placeholder',
    healthy: asName('contoso'),
    wrong: asName("'<registry>'"),
    paste: files => replaced(files, "'<registry>'", 'contoso'),
  },
  {
    id: MALFORMED,
    when: '`az acr login` gets a login server',
    healthy: asName('contoso'),
    wrong: asName(HOST),
    paste: { over: `az acr login --name ${HOST}` },
  },
  {
    id: MALFORMED,
    when: '`az acr login` gets a name that no registry can have',
    healthy: asName('contoso'),
    wrong: asName('con_toso'),
    paste: (files, fix) => replaced(files, 'az acr login --name con_toso', fix.split('\n').at(-1) ?? ''),
    fill: { '<name>': 'contoso' },
  },
  {
    id: SUFFIX,
    when: 'it is in front of an image, and its domain is misspelled',
    healthy: ci(LOGIN, PUSH),
    wrong: ci(LOGIN, PUSH, buildPush('contoso.azurecr.com/team/app:1')),
    paste: { over: 'contoso.azurecr.com/team/app:1' },
    fill: { '<repository>': 'team/app', '<tag>': '1' },
  },
  {
    id: SUFFIX,
    when: 'it is the value of a variable, or of an input, and its domain is misspelled',
    healthy: withEnv(HOST, login('${{ env.NAME }}'), PUSH),
    wrong: [[`NAME: ${HOST}`, 'NAME: contoso.azurecr.com']],
    paste: { over: 'contoso.azurecr.com' },
  },
  {
    id: IMAGE,
    when: 'a file has the name',
    healthy: ci(LOGIN, PUSH),
    wrong: [['/team/app:1', '/Team/App:1']],
    paste: { over: `${HOST}/Team/App:1` },
  },
  {
    id: IMAGE,
    when: 'the name comes from GitHub, and may have uppercase letters',
    healthy: ci(LOGIN, LOWERED, OF_ENV),
    wrong: ci(LOGIN, OF_GITHUB),
    paste: (files, fix) => lowered(files, fix),
  },
  {
    id: IMAGE,
    when: 'the name comes from GitHub, in an action of the repository',
    healthy: { ...ci(LOGIN, '- uses: ./push'), ...action('push', [`${LOWERED}\n  shell: bash`, OF_ENV]) },
    wrong: action('push', [OF_GITHUB]),
    paste: (files, fix) => lowered(files, fix, 'push/action.yml'),
  },
  {
    id: INVALID,
    when: 'a file has two slashes in a row',
    healthy: ci(LOGIN, PUSH),
    wrong: [['/team/app:1', '//team/app:1']],
    paste: { over: `${HOST}//team/app:1` },
  },
  {
    id: INVALID,
    when: 'a file has characters that no name can have',
    healthy: ci(LOGIN, PUSH),
    wrong: [['/team/app:1', '/te+am/app:1']],
    paste: { over: `${HOST}/te+am/app:1` },
    fill: { '<repository>': 'team/app', '<tag>': '1' },
  },
  {
    id: INVALID,
    when: 'a variable has characters that no name can have',
    healthy: withEnv('team/app', LOGIN, buildPush(`${HOST}/\${{ env.NAME }}:1`)),
    wrong: [['NAME: team/app', 'NAME: te+am/app']],
    paste: { over: 'te+am/app' },
    fill: { '<repository>': 'team/app' },
  },
]
