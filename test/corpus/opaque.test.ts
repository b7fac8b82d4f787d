import { expect, it } from 'vitest'
import { job, login, run, workflowOf } from '../rules/workflow/files.ts'
import { workflowOf as read } from '../workflow/reading.ts'
import { registryJobs } from './opaque.ts'

it('counts jobs that touch a registry, each once, and names what is opaque in them', () => {
  const workflow = read(
    workflowOf([
      job('plain', [login('contoso.azurecr.io'), run('docker push contoso.azurecr.io/app:1')]),
      job('blind', [run('./login.sh', 'docker push contoso.azurecr.io/app:1')]),
      job(
        'several',
        [run('./deploy.sh', 'docker push contoso.azurecr.io/${{ matrix.app }}:1')],
        'strategy:\n  matrix:\n    app: [a, b]',
      ),
      job('elsewhere', [run('./test.sh')]),
    ]),
  )
  const jobs = registryJobs([workflow])
  expect(jobs.map(({ job: id, unanalyzable }) => [id, unanalyzable.length])).toEqual([
    ['plain', 0],
    ['blind', 1],
    ['several', 1],
  ])
})
