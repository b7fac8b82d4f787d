import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readFiles } from '../../src/probes/workflow.ts'
import { createVault } from '../../src/secrets/vault.ts'
import { jobsOf, operationsIn } from '../../src/workflow/operations-of.ts'
import { hostDouble } from '../host-double.ts'
import { run, steps } from '../rules/workflow/files.ts'

const CI = '.github/workflows/ci.yml'

async function read(script: string, files: Readonly<Record<string, string>>) {
  const texts = Object.entries({ ...files, [CI]: steps(run(script)) }).map(([path, text]) => [`/work/${path}`, text])
  const host = hostDouble({ files: Object.fromEntries(texts) })
  const held: string[] = []
  const vault = createVault(secret => void held.push(secret))
  const facts = await readFiles(host, [{ root: '/work', path: CI, name: CI }], vault)
  const operations = facts.workflows.flatMap(jobsOf).flatMap(operationsIn)
  return {
    facts,
    vault,
    operations: operations.map(
      ({ operation }) => `${operation.kind} ${operation.location.file}:${operation.location.line}`,
    ),
  }
}

describe('scripts that a workflow runs', () => {
  it('are read, and those that they run', async () => {
    const { operations } = await read('cd tools && ./all.sh', {
      'tools/all.sh': 'set -e\ndocker login contoso.azurecr.io -u u --password-stdin\nsource ./more/push\n',
      'tools/more/push': 'docker push contoso.azurecr.io/app:1\n',
    })
    expect(operations).toEqual(['login tools/all.sh:2', 'push tools/more/push:1'])
  })

  it('are read of make, with what it includes', async () => {
    const { operations } = await read('make -C app push', {
      'app/Makefile': 'include images.mk\npush: image\n\tdocker push $(IMAGE)\n',
      'app/images.mk': 'IMAGE = contoso.azurecr.io/app:1\nimage:\n\t./build.sh\n',
      'app/build.sh': 'docker build -t contoso.azurecr.io/app:1 .\n',
    })
    expect(operations).toEqual(['tag app/build.sh:1', 'push app/Makefile:3'])
  })

  it('stay opaque outside of the repository, and in its own folder of git', async () => {
    const files = { '../other.sh': 'docker push x\n', '.git/hook.sh': 'docker push x\n' }
    expect((await read('../other.sh; bash .git/hook.sh; ./none.sh', files)).operations).toEqual([
      `unanalyzable ${CI}:7`,
      `unanalyzable ${CI}:7`,
      `unanalyzable ${CI}:7`,
    ])
  })

  it('leave no password of theirs in a fact', async () => {
    const password = 'Tr0ub4dor+and+3'
    const { facts, vault } = await read('./login.sh', {
      'login.sh': `set -e\ndocker login contoso.azurecr.io -u contoso -p ${password}\n`,
    })
    expect(inspect(facts, { depth: 20 })).not.toContain(password)
    expect(vault.redact(`a ${password} b`)).not.toContain(password)
  })
})
