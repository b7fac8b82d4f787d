import { CATALOGUE, FINDING_IDS } from '../../catalogue.ts'
import type { ExpiryItem } from '../../diagnosis/expiry.ts'
import type { OperationVerdict } from '../../diagnosis/verdict.ts'
import { LOG_FINDING_IDS, type LogFindingId } from '../../explain/ids.ts'
import { type FindingId, OPERATIONS, type Operation } from '../../findings.ts'
import type { Texts } from '../texts.ts'
import { connectionTexts } from './connection.ts'
import { credentialTexts } from './credentials.ts'
import { directoryTexts } from './directory.ts'
import { dockerTexts } from './docker.ts'
import { expiryTexts } from './expiry.ts'
import { explainTexts } from './explain.ts'
import { federatedTexts } from './federated.ts'
import { firewallTexts } from './firewall.ts'
import { listOfAny, pluralForm } from './grammar.ts'
import { imageTexts } from './images.ts'
import { logTexts } from './logs.ts'
import { nameTexts } from './name.ts'
import { networkTexts } from './network.ts'
import { noteTexts } from './notes.ts'
import { permissionTexts } from './permission.ts'
import { proxyTexts } from './proxies.ts'
import { registryEventTexts } from './registry-events.ts'
import { roleTexts } from './roles.ts'
import { signInTexts } from './sign-in.ts'
import { unexplainedTexts } from './unexplained.ts'
import { workflowTexts } from './workflow.ts'

/** Those that no rule judges. */
const onlyInLogs = Object.fromEntries(LOG_FINDING_IDS.map(id => [id, logTexts[id]])) as Pick<
  typeof logTexts,
  LogFindingId
>

const names = Object.fromEntries(FINDING_IDS.map(id => [id, CATALOGUE[id].name])) as Record<FindingId, string>

/** English. */
export const en: Texts = {
  findings: {
    ...dockerTexts,
    ...nameTexts,
    ...networkTexts,
    ...connectionTexts,
    ...firewallTexts,
    ...imageTexts,
    ...proxyTexts,
    ...credentialTexts,
    ...signInTexts,
    ...federatedTexts,
    ...directoryTexts,
    ...permissionTexts,
    ...roleTexts,
    ...expiryTexts,
    ...workflowTexts,
    ...onlyInLogs,
    ...unexplainedTexts,
    ...registryEventTexts,
    'internal-error': ({ message }) => ({
      title: 'The check itself failed because of a bug',
      message: `A bug in acr-login-check stopped the check (${message}). Your registry wasn't checked. Report the bug with the lines below.`,
      fix: 'https://github.com/org/acr-login-check/issues/new',
    }),
  },
  names,
  levels: { error: 'error', warning: 'warning', notice: 'notice' },
  notes: noteTexts,
  labels: {
    account: 'Account',
    action: 'Action',
    address: 'IP address',
    addresses: 'IP addresses',
    aliases: 'DNS alias',
    'api-version': 'API version',
    audience: 'Audience',
    body: 'Response',
    certificate: 'Certificate',
    character: 'Character',
    claim: 'Claim',
    'client-id': 'Application (client) ID',
    'client-version': 'Docker client',
    command: 'Command',
    config: 'Configuration',
    'content-type': 'Content type',
    'correlation-id': 'Correlation ID',
    'credential-helper': 'Credential helper',
    'data-host': 'Data endpoint',
    difference: 'Difference',
    endpoint: 'Endpoint',
    error: 'Error code',
    expires: 'Expires',
    granted: 'Granted',
    'hosts-file': 'Hosts file',
    image: 'Image',
    issuer: 'Issuer',
    job: 'Job',
    'key-id': 'Secret ID',
    'log-line': 'Log line',
    'logged-rejection': 'Logged by the registry',
    login: 'Login',
    'login-server': 'Login server',
    message: 'Message',
    name: 'Name',
    'no-proxy': 'NO_PROXY',
    owner: 'Owner',
    password: 'Password',
    platform: 'Platform',
    path: 'Path',
    permission: 'Permission',
    platforms: 'Platforms',
    proxy: 'Proxy',
    'proxy-sign-in': 'Proxy accepts',
    realm: 'Realm',
    redirect: 'Redirect',
    repository: 'Repository',
    resolver: 'DNS server',
    'retry-after': 'Retry-After',
    role: 'Role assignment',
    'role-mode': 'Permissions mode',
    run: 'Workflow run',
    secret: 'Client secret',
    server: 'Server',
    status: 'Status code',
    step: 'Step',
    subject: 'Subject',
    tenant: 'Directory (tenant) ID',
    time: 'Time',
    tries: 'Attempts',
    'user-name': 'Username',
    waited: 'Waited',
    workflow: 'Called workflow',
  },
  stages: {
    docker: 'Docker',
    name: 'Name',
    dns: 'DNS',
    tcp: 'TCP',
    tls: 'TLS',
    challenge: 'Registry',
    exchange: 'Token exchange',
    credentials: 'Credentials',
    permission: 'Permission',
    data: 'Data endpoint',
    expiry: 'Expiration',
  },
  stageStates: {
    pass: 'passed',
    error: 'failed',
    warning: 'warning',
    ignored: 'ignored',
    unknown: 'unknown',
    'not-reached': 'skipped',
    'not-applicable': 'not needed',
  },
  details: {
    'behind-proxy': 'resolved by the proxy:',
    'hosts-file': 'the hosts file overrides DNS:',
    'private-link-private': 'private endpoint, private IP address:',
    'private-link-public': 'private endpoint, but public IP address:',
    tunnelled: 'connected through the proxy:',
    'elsewhere-trust': 'trusted on this machine, unknown for the Docker daemon:',
    'system-trust': 'trusted by the system, but not by Node.js:',
    'engine-trust': 'trusted by the Docker daemon only (certs.d):',
    'helper-unproven': 'the credential helper is tested at the first login:',
    'signatures-unproven': 'DOCKER_CONTENT_TRUST is set, and signatures are not checked',
    'no-daemon': 'no Docker daemon needed',
    'extra-trust': 'trusted by NODE_EXTRA_CA_CERTS only, not by Docker:',
    'no-answer-in-time': 'no response before the time limit',
    placeholder: 'checked with a placeholder repository',
    'nothing-granted': 'a placeholder repository proves nothing for others',
    'access-unreadable': "the permissions in the token can't be read",
    'after-retry': 'passed after a retry:',
    'after-wait': 'took effect while waiting:',
    anonymous: 'anonymous pull, no login',
    'asks-for-basic': "Basic authentication, unlike Azure's registries",
    'no-token': 'the response contains no token',
    'tells-no-end': 'expiration date not available for this credential',
    'not-a-known-registry': 'not an Azure registry: no credentials were sent',
    'data-endpoint-not-reported': "the data endpoint wasn't reported:",
    'no-data-host': 'image layers come from the registry itself',
    'no-repository': 'set a repository to check image layers',
    'hosted-runner': 'set a repository with a tag to check image layers',
    'no-image': 'no such tag, so image layers were not checked',
  },
  expiryItem: (what, name) => EXPIRY_ITEMS[what](name),
  stageGroups: {
    docker: 'Docker',
    name: 'Name',
    network: 'Network',
    'sign-in': 'Sign-in',
    permission: 'Permission',
    layers: 'Layers',
    expiry: 'Expiration',
  },
  operations: { login: 'login', pull: 'pull', push: 'push' },
  operationVerdicts: { works: 'works', fails: 'fails', unknown: 'unknown', 'not-requested': 'not needed' },
  operationVerdict: (operation, verdict) => OPERATION_VERDICTS[operation][verdict],
  headline: (registry, operations, result) => {
    const of = (verdict: OperationVerdict) => OPERATIONS.filter(operation => operations[operation] === verdict)
    const [failing, unknown, working] = [of('fails'), of('unknown'), of('works')]
    // What blocks them is ignored, or the result were "fail".
    if (failing.length > 0 && result !== 'fail') {
      return `${registry}: ${operationList(failing)} might fail, but the findings are ignored`
    }
    if (failing.length === 1 && failing[0] !== undefined) return FAILS[failing[0]](registry)
    if (failing.length > 1) return `${registry}: ${operationList(failing)} will fail`
    if (unknown.length > 0) return `${registry}: ${operationList(unknown)} couldn't be checked`
    if (working.length === 0) return `${registry}: nothing to check`
    switch (result) {
      case 'fail':
        return `${registry}: ${operationList(working)} will work, but another check failed`
      case 'unknown':
        return `${registry}: ${operationList(working)} will work, but another check couldn't be completed`
      default:
        return `${registry}: ${operationList(working)} will work`
    }
  },
  registriesHeadline: (all, result) => {
    const states = all.map(({ operations }) => Object.values(operations))
    const failing = states.filter(each => each.includes('fails')).length
    const unknown = states.filter(each => !each.includes('fails') && each.includes('unknown')).length
    if (failing > 0) {
      return result === 'fail'
        ? `Docker will fail for ${failing} of ${all.length} registries`
        : `Docker might fail for ${failing} of ${all.length} registries, but the findings are ignored`
    }
    if (unknown > 0) return `${unknown} of ${all.length} registries couldn't be checked completely`
    switch (result) {
      case 'fail':
        return `Docker will work for all ${all.length} registries, but another check failed`
      case 'unknown':
        return `Docker will work for all ${all.length} registries, but another check couldn't be completed`
      default:
        return `Docker will work for all ${all.length} registries`
    }
  },
  workingRegistries: count =>
    pluralForm(count, {
      one: `Docker will work for ${count} other registry`,
      other: `Docker will work for ${count} other registries`,
    }),
  checksCaption: ({ passed, failed, skipped }) =>
    [
      pluralForm(passed, { one: `${passed} check passed`, other: `${passed} checks passed` }),
      ...(failed > 0 ? [`${failed} failed`] : []),
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ].join(', '),
  expiryCaption: (item, date, days) =>
    pluralForm(days, {
      one: `${EXPIRING[item]} expires ${date} (in ${days} day)`,
      other: `${EXPIRING[item]} expires ${date} (in ${days} days)`,
    }),
  sentences: (title, message) => (message === '' ? `${title}.` : `${title}. ${message}`),
  duration: seconds => `${seconds.toFixed(1)} s`,
  heading: text => `${text}:`,
  labeled: (label, value) => `${label}: ${value}`,
  remark: text => `(${text})`,
  at: place => `at ${place}`,
  noOffer: error => `acr-login-check: No change of the files can be offered: ${error}`,
  notWritten: (what, error) => `acr-login-check: ${NOT_WRITTEN[what]}: ${error}`,
  fixElsewhere: 'The job summary has the command.',
  verdict: (result, counts, cause) => {
    const { errors, warnings, ignored, registries, files, hasUnreadFiles, dockerFails, unproven, unexplained } = counts
    switch (result) {
      case 'fail':
        return dockerFails ? `Docker will fail: ${cause}${moreErrors(errors - 1)}` : `${cause}${moreErrors(errors - 1)}`
      case 'warn':
        if (registries === 0) return `${cause}${moreWarnings(warnings - 1)}`
        return unproven
          ? `Some checks couldn't be completed: ${cause}${moreWarnings(warnings - 1)}`
          : `Docker will work, with a warning: ${cause}${moreWarnings(warnings - 1)}`
      case 'unknown':
        if (ignored > 0)
          return registries > 0 ? 'Docker might fail, but the findings are ignored' : 'All findings are ignored'
        if (registries === 0 && hasUnreadFiles) return "No problems found, but some workflow files couldn't be read"
        if (registries === 0 && unexplained) return "The failure couldn't be explained"
        return "No problems found, but some checks couldn't be completed"
      case 'pass':
        if (registries > 0) return 'Docker will work'
        if (files !== undefined) return `No problems found in ${workflowFiles(files)}`
        return 'Nothing to check: no registry is specified'
    }
  },
  fileVerdict: ({ errors, warnings, notices, files = 0 }) => {
    const found = [
      ...(errors > 0 ? [pluralForm(errors, { one: `${errors} error`, other: `${errors} errors` })] : []),
      ...(warnings > 0 ? [pluralForm(warnings, { one: `${warnings} warning`, other: `${warnings} warnings` })] : []),
      ...(notices > 0 ? [pluralForm(notices, { one: `${notices} notice`, other: `${notices} notices` })] : []),
    ]
    return found.length === 0
      ? `No problems found in ${workflowFiles(files)}`
      : `${found.join(', ')} in ${workflowFiles(files)}`
  },
  words: {
    seen: 'seen',
    expected: 'expected',
    fix: 'Fix',
    documentation: 'Documentation',
    ignored: 'ignored',
    step: 'Check',
    state: 'Result',
    detail: 'Detail',
    misuse: 'The inputs of this step are invalid',
    unmasked:
      "A password of this step isn't masked in the log, because it's shorter than 4 characters, an ordinary word, or part of the registry's name. Use a longer one.",
    notices: 'Notices',
    timeline: 'Expiration dates',
    unread: "The workflow files couldn't be read",
    'how-to-fix': 'How to fix it',
    diff: 'As a change of the file, which acr-login-check lint --fix makes:',
    evidence: 'What Docker, the registry, and Azure returned',
    registry: 'Registry',
    cause: 'Cause',
    details: 'Details',
    root: 'The root of the repository',
    cut: "The rest doesn't fit in the summary. See the log.",
  },
  inputProblem: problem => {
    switch (problem.kind) {
      case 'not-allowed':
        return `${problem.input}: "${problem.given}" isn't allowed. Use ${listOfAny(problem.allowed)}.`
      case 'no-number':
        return `${problem.input}: "${problem.given}" isn't a whole number from ${problem.least} to ${problem.most}.`
      case 'unknown-id':
        return problem.nearest === undefined
          ? `${problem.input}: there is no finding "${problem.given}".`
          : `${problem.input}: there is no finding "${problem.given}". Did you mean ${problem.nearest}?`
      case 'no-pattern':
        return `${problem.input}: "${problem.given}" isn't a pattern for files in the repository, for example .github/workflows/*.yml.`
      case 'no-guid':
        return `${problem.input}: "${problem.given}" isn't an ID such as 00000000-0000-0000-0000-000000000000. Copy it from the overview of the workspace.`
      case 'too-many':
        return `${problem.input}: ${problem.count} lines are too many. Use at most ${problem.most}.`
    }
  },
  bashFix: fix => `# In a step with \`shell: bash\`\n${fix}`,
  queryFix: (fix, query) => `${fix}\n\n// Log Analytics query. Rows appear some minutes after a request.\n${query}`,
  waiting: (what, waited, most) =>
    `waiting for a role assignment or firewall rule to take effect: ${what.join(', ')}; ${Math.floor(waited)} s of ${most} s`,
  andMore: count => `and ${count} more in the summary`,
  explain: explainTexts,
}

const NOT_WRITTEN = {
  outputs: "The outputs couldn't be written",
  summary: "The job summary couldn't be written",
  sarif: "The SARIF file couldn't be written",
} as const

const EXPIRY_ITEMS: Readonly<Record<ExpiryItem['what'], (name: string) => string>> = {
  token: name => `Token for ${name}`,
  'token-password': name => `Password of ${name}`,
  secret: name => `Client secret ${name}`,
  certificate: name => `Certificate ${name}`,
}

/** Every run has one of these, so that no run waits for Intl's. */
const OPERATION_LISTS: ReadonlyMap<string, string> = new Map([
  ['login pull', 'login and pull'],
  ['login push', 'login and push'],
  ['pull push', 'pull and push'],
  ['login pull push', 'login, pull, and push'],
])

const operationList = (operations: readonly Operation[]): string => {
  const key = operations.join(' ')
  return OPERATION_LISTS.get(key) ?? key
}

const FAILS: Readonly<Record<Operation, (registry: string) => string>> = {
  login: registry => `Login to ${registry} will fail`,
  pull: registry => `Pull from ${registry} will fail`,
  push: registry => `Push to ${registry} will fail`,
}

const OPERATION_VERDICTS: Readonly<Record<Operation, Readonly<Record<OperationVerdict, string>>>> = {
  login: { works: 'login works', fails: 'login fails', unknown: 'login unknown', 'not-requested': 'login not needed' },
  pull: { works: 'pull works', fails: 'pull fails', unknown: 'pull unknown', 'not-requested': 'pull not needed' },
  push: { works: 'push works', fails: 'push fails', unknown: 'push unknown', 'not-requested': 'push not needed' },
}

const EXPIRING: Readonly<Record<ExpiryItem['what'], string>> = {
  token: 'token',
  'token-password': 'token password',
  secret: 'client secret',
  certificate: 'certificate',
}

const workflowFiles = (count: number): string =>
  pluralForm(count, { one: `${count} workflow file`, other: `${count} workflow files` })

/** What the verdict adds if the finding in it isn't the only one. */
const moreErrors = (count: number): string =>
  count < 1 ? '' : pluralForm(count, { one: ` (and ${count} more error)`, other: ` (and ${count} more errors)` })

const moreWarnings = (count: number): string =>
  count < 1 ? '' : pluralForm(count, { one: ` (and ${count} more warning)`, other: ` (and ${count} more warnings)` })
