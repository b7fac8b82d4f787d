import { describe, expect, it } from 'vitest'
import type { Access } from '../../src/azure/acr/token-scope.ts'
import { imagesUsedBy } from '../../src/workflow/job-images.ts'
import { readWorkflow } from '../../src/workflow/read.ts'
import { buildPush, job, login, run, workflowOf } from '../rules/workflow/files.ts'

const FILE = '.github/workflows/ci.yml'
const HOST = 'contoso.azurecr.io'
const CHECK = `- uses: org/acr-login-check@v1\n  with:\n    registry: ${HOST}`

function imagesOf(steps: readonly string[], given?: Access) {
  const yaml = workflowOf([job('build', [CHECK, login(HOST), ...steps]), job('other', [run(`docker push ${HOST}/x`)])])
  const { workflow } = readWorkflow(FILE, yaml, { textOf: () => undefined, substitutions: new Map() })
  if (workflow === undefined) throw new Error('no workflow')
  return imagesUsedBy({ workflow, job: 'build', action: '__org_acr-login-check' }, HOST, given)
}

describe('what the job of this step does with the images of a registry', () => {
  it.each<[name: string, steps: string[], access: Access | undefined, repositories: string[]]>([
    ['nothing', [], undefined, []],
    ['it pulls', [run(`docker pull ${HOST}/team/app:1`)], 'pull', ['team/app']],
    [
      'it pulls twice',
      [run(`docker pull ${HOST}/a:1`, `docker pull ${HOST}/a:2`, `docker pull ${HOST}/b`)],
      'pull',
      ['a', 'b'],
    ],
    ['it pushes', [buildPush(`${HOST}/team/app:1`)], undefined, ['team/app']],
    ['with a tag that only the run knows', [buildPush(`${HOST}/team/app:\${{ github.sha }}`)], undefined, ['team/app']],
    [
      'it pulls one and pushes another',
      [run(`docker pull ${HOST}/base:1`, `docker push ${HOST}/app:1`)],
      undefined,
      ['app'],
    ],
    ['it pushes elsewhere', [run(`docker pull ${HOST}/a`, 'docker push ghcr.io/me/a')], 'pull', ['a']],
    ['it may push here', [run(`docker pull ${HOST}/a`, 'docker push "$IMAGE"')], undefined, []],
    ['a script may push', [run(`docker pull ${HOST}/a`, './push.sh')], undefined, []],
    ['an action may push', [run(`docker pull ${HOST}/a`), '- uses: somebody/something@v1'], undefined, []],
    ['Azure builds', [run(`docker pull ${HOST}/a`, 'az acr build -r contoso -t app:1 .')], 'pull', ['a']],
    ['names that docker refuses', [run(`docker push ${HOST}/Team/App:1`)], undefined, []],
    ['a name that only the run knows', [run(`docker push ${HOST}/$APP`)], undefined, []],
  ])('%s', (_, steps, access, repositories) => expect(imagesOf(steps)).toEqual({ access, repositories }))

  it('is what the given access covers', () => {
    const steps = [run(`docker pull ${HOST}/base:1`, `docker push ${HOST}/app:1`)]
    expect(imagesOf(steps, 'pull').repositories).toEqual(['base'])
    expect(imagesOf(steps, 'push').repositories).toEqual(['app'])
  })
})
