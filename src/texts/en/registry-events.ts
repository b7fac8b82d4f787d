import type { FindingValues } from '../../findings.ts'
import { collectEvents, shellQuote } from '../az-commands.ts'
import type { FindingTexts } from '../texts.ts'
import { listOfAll } from './grammar.ts'

/** Chapter "Logs of failed jobs": the registry's own log. */
export const registryEventTexts = {
  'log-analytics-access-missing': ({ workspaceId, assignee, isSignedIn }) => ({
    title: isSignedIn
      ? "The identity can't query the Log Analytics workspace"
      : 'No sign-in for the Log Analytics workspace',
    message: isSignedIn
      ? "Identities that only pull or push usually don't have this permission. To see what the registry logged, assign Log Analytics Reader on the workspace."
      : "This step has no sign-in to Microsoft Entra ID, so the registry's log wasn't queried. Set client-id and tenant-id, or run azure/login before this step.",
    ...(isSignedIn
      ? { fix: assignReader(workspaceId, assignee) }
      : {
          fix: 'client-id: ${{ secrets.AZURE_CLIENT_ID }}\ntenant-id: ${{ secrets.AZURE_TENANT_ID }}',
          language: 'yaml' as const,
        }),
  }),
  'log-analytics-unavailable': ({ workspaceId, because, code }) => ({
    title: UNAVAILABLE[because].title,
    message: UNAVAILABLE[because].message(code),
    fix: `# Check: which workspaces are there?\naz monitor log-analytics workspace list --query "[?customerId=='${workspaceId}'].id" --output tsv`,
  }),
  'registry-events-not-collected': values => ({
    title: NOT_COLLECTED[values.because].title,
    message: NOT_COLLECTED[values.because].message(values),
    ...(values.because === 'other-workspace' && values.otherWorkspaceId !== undefined
      ? { fix: `log-analytics-workspace-id: ${values.otherWorkspaceId}`, language: 'yaml' as const }
      : { fix: collectEvents(values) }),
  }),
} satisfies Partial<FindingTexts>

const assignReader = (workspaceId: string, assignee: string): string =>
  `# Run by: Owner or Role Based Access Control Administrator of the workspace\naz role assignment create --role 'Log Analytics Reader' --assignee ${shellQuote(assignee || '<object-id>')} \\\n  --scope "$(az monitor log-analytics workspace list --query "[?customerId=='${workspaceId}'].id" --output tsv)"`

type Unavailable = FindingValues['log-analytics-unavailable']['because']

const UNAVAILABLE: Readonly<
  Record<Unavailable, { readonly title: string; readonly message: (code: string) => string }>
> = {
  'not-found': {
    title: 'The Log Analytics workspace was not found',
    message: code =>
      `No workspace has this ID (${code}), or it's in another cloud. Copy the workspace ID from the workspace's Overview page. It's a GUID, not the resource ID.`,
  },
  throttled: {
    title: 'Log Analytics throttled the query',
    message: code =>
      `The registry's log wasn't read (${code}). The other checks are complete. Re-run the job in a few minutes.`,
  },
  unreachable: {
    title: "The Log Analytics query couldn't be completed",
    message: code =>
      code === ''
        ? "The registry's log wasn't read. The other checks are complete. Re-run the job, or check the runner's access to Log Analytics."
        : `The registry's log wasn't read (${code}). The other checks are complete. Re-run the job, or check the runner's access to Log Analytics.`,
  },
}

type NotCollected = FindingValues['registry-events-not-collected']

const NOT_COLLECTED: Readonly<
  Record<NotCollected['because'], { readonly title: string; readonly message: (values: NotCollected) => string }>
> = {
  'no-setting': {
    title: "The registry's events aren't sent to the workspace",
    message: ({ host, categories }) =>
      `No diagnostic setting of ${host} sends ${listOfAll(categories)} to this workspace. Create one. It logs only requests after that.`,
  },
  'other-workspace': {
    title: "The registry's events are sent to another workspace",
    message: ({ host }) =>
      `The diagnostic setting of ${host} uses another workspace. Set log-analytics-workspace-id to that workspace, or add a diagnostic setting for this one.`,
  },
  'no-table': {
    title: 'The workspace has never received events of a registry',
    message: ({ host }) =>
      `The workspace has no table for them, so no diagnostic setting of ${host} sends events to it. Create one. It logs only requests after that.`,
  },
}
