import type { FindingValues } from '../../findings.ts'
import type { FindingTexts } from '../texts.ts'

/** Chapter "Logs of failed jobs": what could not be explained. */
export const unexplainedTexts = {
  'job-logs-unavailable': ({ because, name, code }) => ({
    title: UNREAD[because].title,
    message: UNREAD[because].message(name, code),
    fix: UNREAD[because].fix,
  }),
  'log-cause-unknown': ({ because }) => ({
    ...UNKNOWN[because],
    fix: 'registry: <registry-name>.azurecr.io\nusername: ${{ secrets.AZURE_CLIENT_ID }}\npassword: ${{ secrets.AZURE_CLIENT_SECRET }}',
  }),
} satisfies Partial<FindingTexts>

interface Unread {
  readonly title: string
  readonly message: (name: string, code: string) => string
  readonly fix: string
}

const UNKNOWN: Readonly<
  Record<FindingValues['log-cause-unknown']['because'], { readonly title: string; readonly message: string }>
> = {
  'many-causes': {
    title: 'The text has many causes, and nothing around it tells which',
    message:
      'The registry rejected a request, and the text alone tells no more. Give the whole log of the failed step. To check the registry itself, give the inputs of the login step, too.',
  },
  'no-text-known': {
    title: "The log doesn't name a known cause",
    message:
      'No text in this log is known as a failure of a login, push, or pull to Azure Container Registry. To check the registry itself, give the inputs of the login step, too.',
  },
  empty: {
    title: 'The log is empty',
    message: 'The text to explain is missing. Provide the output of the step that failed.',
  },
}

const UNREAD: Readonly<Record<FindingValues['job-logs-unavailable']['because'], Unread>> = {
  denied: {
    title: "The job doesn't have permission to read the logs of this run",
    message: (name, code) =>
      `GitHub rejected the request for the logs (${code}${name === '' ? '' : `, job ${name}`}). Add the permission actions: read to the job that uses explain.`,
    fix: 'permissions:\n  actions: read\n  contents: read',
  },
  'no-run': {
    title: "The run or its token isn't known",
    message: () =>
      'To read the logs of failed jobs, the step needs github-token, and it has to run in GitHub Actions. Give error-text or error-file elsewhere.',
    fix: 'github-token: ${{ github.token }}',
  },
  'own-job': {
    title: "The log of a job isn't available before the job ends",
    message: name =>
      `A step of the job ${name} failed, and the same job uses explain. Move the step to a job of its own, or give error-file.`,
    fix: 'explain:\n  needs: [<job-id>]\n  if: failure()\n  permissions:\n    actions: read\n    contents: read',
  },
  'not-there': {
    title: "GitHub doesn't have the log of a failed job",
    message: (name, code) =>
      `GitHub has no log of the job ${name} (${code}). It expired, was deleted, or isn't complete yet. Re-run the job that uses explain.`,
    fix: 'gh run rerun <run-id> --failed',
  },
  unreachable: {
    title: "The log of a failed job couldn't be downloaded",
    message: (name, code) =>
      `${name === '' ? "The list of this run's jobs" : `The log of the job ${name}`} couldn't be downloaded (${code}). Re-run the job that uses explain.`,
    fix: 'gh run rerun <run-id> --failed',
  },
  'too-many': {
    title: 'Not all failed jobs were explained',
    message: (_, code) =>
      `The logs of the first failed jobs were read; ${code} more were not. Jobs of a matrix often fail for the same reason.`,
    fix: 'gh run view <run-id> --log-failed | npx acr-login-check explain',
  },
  file: {
    title: "The file of error-file couldn't be read",
    message: (name, code) =>
      `The file ${name} couldn't be read (${code}). Write the output of the failed step to it, for example with tee.`,
    fix: 'docker push <image> 2>&1 | tee push.log',
  },
}
