/** The chapters of docs/findings.md: those of Microsoft's page "Troubleshoot registry login", and our own. */
export const CHAPTERS = {
  docker: 'Docker configuration',
  name: 'Registry name',
  network: 'Network',
  credentials: 'Credentials',
  'sign-in': 'Entra sign-in',
  permission: 'Permission',
  'scoped-tokens': 'Repository-scoped tokens',
  expiry: 'Expiry',
  workflow: 'Workflow',
  logs: 'Logs of failed jobs',
  internal: 'Our own',
} as const

type Chapter = keyof typeof CHAPTERS

/**
 * Where a finding seen at run time is annotated: an input of the login step, the permissions of the job, the line of an
 * image, or the line of this step. `values`: the input that the finding's own values name. `finding`: it is seen in a
 * file only and has its own line.
 */
export type FixTarget =
  | 'registry'
  | 'username'
  | 'password'
  | 'client-id'
  | 'tenant-id'
  | 'subscription-id'
  | 'client-secret'
  | 'creds'
  | 'permissions'
  | 'images'

/** All that is true of a finding apart from its logic (`rules/`) and its words (`texts/`). */
export interface CatalogueRow {
  readonly chapter: Chapter
  /**
   * The stage of the connection on which the finding shows unless its rule names another; `workflow`: in files only;
   * `log`: in logs only.
   */
  readonly stage: Stage | 'workflow' | 'log'
  /** The levels that its rule may give it, apart from `notice` for what is ignored. */
  readonly levels: readonly Level[]
  /** A short name without values, at most 40 characters: the annotation's title and the SARIF rule. */
  readonly name: string
  readonly fixAt: FixTarget | 'values' | 'step' | 'finding'
  /**
   * Whether the finding can pass by itself within some ten minutes, once a role assignment or a firewall rule takes
   * effect. `signed-in`: only for an identity that Entra accepts. Source: ACR docs, FAQ, "permission changes".
   */
  readonly propagates: boolean | 'signed-in'
  /**
   * Whether it is seen on the runner's own network path, and holds for Docker only if the daemon takes the same one.
   */
  readonly networkPath: boolean
}

/** The rows of a chapter. A new id does not compile until each column is answered. */
export type Rows<Id extends string> = { readonly [Each in Id]: CatalogueRow }

export type Level = 'error' | 'warning' | 'notice'

/** The steps of the way to a registry, in their order; each finding stands on one. */
export const STAGES = [
  ...(['docker', 'name', 'dns', 'tcp', 'tls', 'challenge', 'credentials', 'exchange'] as const),
  ...(['permission', 'data', 'expiry'] as const),
] as const
export type Stage = (typeof STAGES)[number]
