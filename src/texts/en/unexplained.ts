import type { FindingValues } from '../../findings.ts'
import type { FindingMessage, FindingTexts } from '../texts.ts'

/** Chapter "Logs of failed jobs": what could not be explained. */
export const unexplainedTexts = {
  'job-logs-unavailable': ({ because, name, code }) => ({
    title: UNREAD[because].title,
    message: UNREAD[because].message(name, code),
    ...UNREAD[because].fix,
  }),
  'log-cause-unknown': ({ because }) => ({
    ...UNKNOWN[because],
    fix: 'registry: <registry-name>.azurecr.io\nusername: ${{ secrets.AZURE_CLIENT_ID }}\npassword: ${{ secrets.AZURE_CLIENT_SECRET }}',
    language: 'yaml',
  }),
} satisfies Partial<FindingTexts>

interface Unread {
  readonly title: string
  readonly message: (name: string, code: string) => string
  readonly fix: Pick<FindingMessage, 'fix' | 'language'>
}

const UNKNOWN: Readonly<
  Record<FindingValues['log-cause-unknown']['because'], { readonly title: string; readonly message: string }>
> = {
  'many-causes': {
    title: 'The error has several possible causes',
    message:
      "The rest of the text doesn't show which one applies. Provide the whole log of the failed step. To check the registry too, set the same inputs as in the login step.",
  },
  'no-text-known': {
    title: 'The log contains no known error',
    message:
      'It has no known error of a login, push, or pull with Azure Container Registry. To check the registry too, set the same inputs as in the login step.',
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
      name === ''
        ? `GitHub rejected the request for the logs (${code}). Add the permission actions: read to the explain job.`
        : `GitHub rejected the request for the log of the job "${name}" (${code}). Add the permission actions: read to the explain job.`,
    fix: { fix: 'permissions:\n  actions: read\n  contents: read', language: 'yaml' },
  },
  'no-run': {
    title: 'The explain step has no workflow run or no github-token',
    message: () =>
      'To read the logs of failed jobs, the step must run in GitHub Actions and have github-token. Outside GitHub Actions, set error-text or error-file.',
    fix: { fix: 'github-token: ${{ github.token }}', language: 'yaml' },
  },
  'own-job': {
    title: "The log of a job isn't available before the job ends",
    message: name =>
      `A step of the job "${name}" failed, and the explain step is in the same job. Move the explain step to a separate job, or set error-file.`,
    fix: {
      fix: 'explain:\n  needs: [<job-id>]\n  if: failure()\n  permissions:\n    actions: read\n    contents: read',
      language: 'yaml',
    },
  },
  'not-there': {
    title: "GitHub doesn't have the log of a failed job",
    message: (name, code) =>
      `GitHub has no log of the job "${name}" (${code}): it expired, was deleted, or isn't complete yet. If that job just finished, re-run the explain job. Otherwise, re-run the failed job first.`,
    fix: { fix: 'gh run rerun <run-id> --failed' },
  },
  unreachable: {
    title: "The log of a failed job couldn't be downloaded",
    message: (name, code) =>
      name === ''
        ? `The download of the list of this run's jobs failed with ${code}. Re-run the explain job.`
        : `The download of the log of the job "${name}" failed with ${code}. Re-run the explain job.`,
    fix: { fix: 'gh run rerun <run-id> --failed' },
  },
  'too-many': {
    title: 'Not all failed jobs were explained',
    message: (_, code) =>
      `The logs of the first failed jobs were read; ${code} more were not. Jobs of a matrix often fail for the same reason.`,
    fix: {
      fix: '# In a clone of acr-login-check\ngh run view <run-id> --repo <owner>/<repository> --log-failed | node dist/index.js explain',
    },
  },
  file: {
    title: "The file that error-file names couldn't be read",
    message: (name, code) =>
      `The file ${name} couldn't be read (${code}). Write the output of the failed step to it, for example with tee.`,
    fix: { fix: 'docker push <image> 2>&1 | tee push.log' },
  },
}
