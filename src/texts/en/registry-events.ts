import type { FindingValues } from '../../findings.ts'
import { collectEvents, shellQuote } from '../az-commands.ts'
import type { FindingTexts } from '../texts.ts'

/** Chapter "Logs of failed jobs": the registry's own log. */
export const registryEventTexts = {
  'log-analytics-access-missing': ({ workspaceId, assignee, isSignedIn }) => ({
    title: isSignedIn
      ? "The identity can't query the Log Analytics workspace"
      : 'No identity to query the Log Analytics workspace with',
    message: isSignedIn
      ? 'The identity has no permission to query the workspace, which is usual for one that only pulls or pushes. To see what the registry logged, assign Log Analytics Reader.'
      : "Nobody signed in to Microsoft Entra ID, so the registry's log was not queried. Give client-id and tenant-id, or sign in with azure/login before this step.",
    fix: isSignedIn
      ? `az role assignment create --role 'Log Analytics Reader' --assignee ${shellQuote(assignee || '<object-id>')} \\\n  --scope "$(az monitor log-analytics workspace list --query "[?customerId=='${workspaceId}'].id" --output tsv)"`
      : 'client-id: ${{ secrets.AZURE_CLIENT_ID }}\ntenant-id: ${{ secrets.AZURE_TENANT_ID }}',
  }),
  'log-analytics-unavailable': ({ workspaceId, because, code }) => ({
    title: UNAVAILABLE[because].title,
    message: UNAVAILABLE[because].message(code),
    fix: `# Check: which workspaces are there?\naz monitor log-analytics workspace list --query "[?customerId=='${workspaceId}'].id" --output tsv`,
  }),
  'registry-events-not-collected': values => ({
    title: NOT_COLLECTED[values.because].title,
    message: NOT_COLLECTED[values.because].message(values),
    fix:
      values.because === 'other-workspace' && values.otherWorkspaceId !== undefined
        ? `log-analytics-workspace-id: ${values.otherWorkspaceId}`
        : collectEvents(values),
  }),
} satisfies Partial<FindingTexts>

type Unavailable = FindingValues['log-analytics-unavailable']['because']

const UNAVAILABLE: Readonly<
  Record<Unavailable, { readonly title: string; readonly message: (code: string) => string }>
> = {
  'not-found': {
    title: 'The Log Analytics workspace was not found',
    message: code =>
      `No workspace has this ID, or it's in another cloud (${code}). Copy the workspace ID from its overview: it isn't the resource ID.`,
  },
  throttled: {
    title: 'Log Analytics throttled the query',
    message: code =>
      `Too many queries were sent to Log Analytics (${code}). The rest of the check doesn't depend on it.`,
  },
  unreachable: {
    title: "The Log Analytics query couldn't be completed",
    message: code =>
      code === ''
        ? "Log Analytics can't be queried here. The rest of the check doesn't depend on it."
        : `Log Analytics returned no rows that can be read (${code}). The rest of the check doesn't depend on it.`,
  },
}

type NotCollected = FindingValues['registry-events-not-collected']

const NOT_COLLECTED: Readonly<
  Record<NotCollected['because'], { readonly title: string; readonly message: (values: NotCollected) => string }>
> = {
  'no-setting': {
    title: "The registry's events aren't sent to the workspace",
    message: ({ host, categories }) =>
      `No diagnostic setting of ${host} sends ${categories.join(' and ')} to this workspace. Create one. Only later requests are logged.`,
  },
  'other-workspace': {
    title: "The registry's events are sent to another workspace",
    message: ({ host }) =>
      `A diagnostic setting of ${host} sends its events to another workspace than the one that is given. Query that one.`,
  },
  'no-table': {
    title: 'The workspace has never received events of a registry',
    message: ({ host }) =>
      `The workspace has no table for them, so no diagnostic setting of ${host} sends events to it. Create one. Only later requests are logged.`,
  },
}
