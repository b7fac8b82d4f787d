import type { ExpiryItem } from '../../diagnosis/expiry.ts'
import type { OperationVerdict } from '../../diagnosis/verdict.ts'
import { LOG_FINDING_IDS, type LogFindingId } from '../../explain/ids.ts'
import type { Operation } from '../../findings.ts'
import type { Texts } from '../texts.ts'
import { connectionTexts } from './connection.ts'
import { credentialTexts } from './credentials.ts'
import { directoryTexts } from './directory.ts'
import { dockerTexts } from './docker.ts'
import { expiryTexts } from './expiry.ts'
import { explainTexts } from './explain.ts'
import { federatedTexts } from './federated.ts'
import { firewallTexts } from './firewall.ts'
import { imageTexts } from './images.ts'
import { logTexts } from './logs.ts'
import { nameTexts } from './name.ts'
import { networkTexts } from './network.ts'
import { permissionTexts } from './permission.ts'
import { proxyTexts } from './proxies.ts'
import { roleTexts } from './roles.ts'
import { signInTexts } from './sign-in.ts'
import { workflowTexts } from './workflow.ts'

/** Those that no rule judges. */
const onlyInLogs = Object.fromEntries(LOG_FINDING_IDS.map(id => [id, logTexts[id]])) as Pick<
  typeof logTexts,
  LogFindingId
>

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
    'internal-error': ({ where }) => ({
      title: 'acr-login-check itself failed',
      message: `A fault of acr-login-check stopped the check (${where}). It says nothing of your registry. Please report it with the lines below.`,
      fix: 'https://github.com/org/acr-login-check/issues/new',
    }),
  },
  labels: {
    account: 'account',
    action: 'action',
    address: 'address',
    addresses: 'addresses',
    aliases: 'leads to',
    'api-version': 'API version',
    audience: 'audience (aud)',
    body: 'answer',
    certificate: 'certificate',
    character: 'character',
    claim: 'claim',
    'client-id': 'client id',
    'client-version': 'docker client',
    command: 'command',
    config: 'configuration',
    'content-type': 'content type',
    'correlation-id': 'correlation id',
    'credential-helper': 'credential helper',
    'data-host': 'data endpoint',
    difference: 'difference',
    endpoint: 'endpoint',
    error: 'error',
    expires: 'ends',
    granted: 'granted',
    'hosts-file': 'hosts file',
    image: 'image',
    issuer: 'issuer',
    'key-id': 'secret id',
    login: 'login',
    'login-server': 'login server',
    message: 'message',
    name: 'name',
    'no-proxy': 'NO_PROXY there',
    owner: 'owner',
    password: 'password',
    path: 'path',
    permission: 'permission',
    proxy: 'proxy',
    realm: 'realm',
    redirect: 'redirect to',
    repository: 'repository',
    resolver: 'name server',
    'retry-after': 'retry after',
    role: 'role',
    'role-mode': 'role-assignment mode',
    run: 'run',
    secret: 'secret',
    server: 'server',
    status: 'status',
    subject: 'subject',
    tenant: 'tenant',
    time: 'time',
    tries: 'tries',
    'user-name': 'user name',
    waited: 'waited',
    workflow: 'called workflow',
  },
  stages: {
    docker: 'Docker',
    name: 'Name',
    dns: 'DNS',
    tcp: 'TCP',
    tls: 'TLS',
    challenge: 'Challenge',
    exchange: 'Exchange',
    credentials: 'Credentials',
    permission: 'Permission',
    data: 'Data endpoint',
    expiry: 'Expiry',
  },
  stageStates: {
    pass: 'pass',
    error: 'error',
    warning: 'warning',
    ignored: 'ignored',
    unknown: 'unknown',
    'not-reached': 'not reached',
    'not-applicable': 'not applicable',
  },
  details: {
    'behind-proxy': 'the proxy resolves the name:',
    'hosts-file': 'the hosts file of this machine overrides DNS:',
    'private-link-private': 'by private link, to a private address:',
    'private-link-public': 'a private-link name, and no private address:',
    tunnelled: 'the connection is made by the proxy',
    'elsewhere-trust': 'known to this machine’s certificates only, and the engine is elsewhere:',
    'system-trust': 'known to the system’s certificates only, not to Node’s:',
    'engine-trust': 'known to the Docker engine only, by its certs.d folder:',
    'helper-unproven': 'whether the helper stores a login is seen only when it has to:',
    'no-daemon': 'no daemon needed',
    'extra-trust': 'trusted by NODE_EXTRA_CA_CERTS alone, which docker does not read:',
    'no-answer-in-time': 'no answer before the step’s time was up',
    placeholder: 'asked for a stand-in name, no repository was named',
    'nothing-granted': 'the answer for a stand-in name does not hold for all repositories',
    'access-unreadable': 'the token’s access cannot be read',
    'after-retry': 'a passing fault met the first try:',
    'after-wait': 'it was waited for, and has arrived:',
    anonymous: 'nobody signed in: anonymous pull',
    'asks-for-basic': 'it asks for Basic, which no registry of Azure does',
    'no-token': 'the answer brought no token',
    'tells-no-end': 'this credential does not tell its end',
    'not-a-known-registry': 'no registry of Azure: nothing was sent',
    'data-endpoint-not-reported': 'it was asked and did not tell:',
    'no-data-host': 'the registry sends layers itself',
    'no-repository': 'no repository was named to see where its layers come from',
    'hosted-runner': 'not looked for on a GitHub-hosted runner, unless `repository` names a tag or digest',
    'no-image': 'no image of that tag (latest, where none is named) to see where its layers come from',
  },
  expiryItems: {
    token: 'token for',
    'token-password': 'password of',
    secret: 'secret',
    certificate: 'certificate',
  },
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
  operationVerdicts: { works: 'works', fails: 'fails', unknown: 'not known', 'not-requested': 'not asked' },
  operationVerdict: (operation, verdict) => OPERATION_VERDICTS[operation][verdict],
  headline: (registry, operations) => {
    const of = (verdict: OperationVerdict) => OPERATIONS.filter(operation => operations[operation] === verdict)
    const [failing, unknown, working] = [of('fails'), of('unknown'), of('works')]
    if (failing.length === 1 && failing[0] !== undefined) return FAILS[failing[0]](registry)
    if (failing.length > 1) return `${registry}: ${list(failing)} will fail`
    if (unknown.length > 0) return `${registry}: ${list(unknown)} couldn't be checked`
    return working.length > 0 ? `${registry}: ${list(working)} will work` : `${registry}: nothing to check`
  },
  registriesHeadline: all => {
    const states = all.map(({ operations }) => Object.values(operations))
    const failing = states.filter(each => each.includes('fails')).length
    const unknown = states.filter(each => !each.includes('fails') && each.includes('unknown')).length
    if (failing > 0) return `Docker will fail for ${failing} of ${all.length} registries`
    if (unknown > 0) return `${unknown} of ${all.length} registries couldn't be checked completely`
    return `Docker will work for all ${all.length} registries`
  },
  checksCaption: ({ passed, failed, skipped }) =>
    `${[
      `${passed} ${passed === 1 ? 'check' : 'checks'} passed`,
      ...(failed > 0 ? [`${failed} failed`] : []),
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ].join(', ')}`,
  expiryCaption: (item, date, days) => `${EXPIRING[item]} expires ${date} (in ${days} ${days === 1 ? 'day' : 'days'})`,
  sentences: (title, message) => (message === '' ? `${title}.` : `${title}. ${message}`),
  duration: seconds => `${seconds.toFixed(1)} s`,
  fixElsewhere: 'The job summary has the command.',
  verdict: (result, { errors, warnings, ignored, registries, files, ignoredProxy, dockerFails, unproven }, cause) => {
    const more = (count: number, noun: string): string => (count < 1 ? '' : ` (and ${counted(count, `more ${noun}`)})`)
    switch (result) {
      case 'fail':
        return `${dockerFails ? 'docker will fail: ' : ''}${cause}${more(errors - 1, 'error')}`
      case 'warn':
        return `${warnVerdict(registries, unproven)}${cause}${more(warnings - 1, 'warning')}`
      case 'unknown':
        if (ignored > 0) return `${registries > 0 ? 'docker may fail, but ' : ''}what was found is ignored`
        if (registries === 0 && ignoredProxy) return 'nothing wrong was found, but not all workflow files could be read'
        return 'nothing wrong was found, but not everything could be proven'
      case 'pass':
        if (registries > 0) return 'docker will work'
        if (files !== undefined) return `nothing wrong in ${counted(files, 'workflow file')}`
        return 'nothing to check: no registry is given'
    }
  },
  fileVerdict: ({ errors, warnings, notices, files = 0 }) => {
    const found = [
      errors > 0 ? counted(errors, 'error') : '',
      warnings > 0 ? counted(warnings, 'warning') : '',
      notices > 0 ? counted(notices, 'notice') : '',
    ].filter(part => part !== '')
    return `${found.length === 0 ? 'nothing wrong' : found.join(', ')} in ${counted(files, 'workflow file')}`
  },
  words: {
    at: 'at',
    seen: 'seen',
    expected: 'expected',
    fix: 'Fix',
    documentation: 'Documentation',
    ignored: 'ignored',
    step: 'Step',
    state: 'Result',
    detail: 'Detail',
    misuse: 'the step was used wrongly',
    unmasked:
      'A password of this step is not masked in the log, because it is shorter than 4 characters, an ordinary word, or part of the name of the registry. Use a longer one.',
    notices: 'Notices',
    timeline: 'What ends when',
    unread: 'the workflow files could not be read',
    'how-to-fix': 'How to fix it',
    diff: 'As a change of the file, which acr-login-check lint --fix makes:',
    evidence: 'What Docker, the registry and Azure said',
    registry: 'Registry',
    cause: 'Cause',
    details: 'Details',
    cut: 'The rest did not fit into the summary; it is in the log.',
  },
  inputProblem: problem => {
    switch (problem.kind) {
      case 'not-allowed':
        return `${problem.input}: "${problem.given}" is not allowed; use one of ${problem.allowed.join(', ')}`
      case 'no-number':
        return `${problem.input}: "${problem.given}" is no whole number from ${problem.least} to ${problem.most}`
      case 'unknown-id':
        return `${problem.input}: there is no finding "${problem.given}"${problem.nearest === undefined ? '' : `; did you mean ${problem.nearest}?`}`
      case 'no-pattern':
        return `${problem.input}: "${problem.given}" is no pattern of files in the repository, such as .github/workflows/*.yml`
      case 'too-many':
        return `${problem.input}: ${problem.count} lines are too many; at most ${problem.most}`
    }
  },
  waiting: (what, waited, most) =>
    `waiting for a grant or a firewall rule to arrive: ${what.join(', ')}; ${Math.floor(waited)} s of ${most} s`,
  andMore: count => `and ${count} more in the summary`,
  explain: explainTexts,
}

const OPERATIONS = ['login', 'pull', 'push'] as const

const list = (items: readonly string[]): string =>
  new Intl.ListFormat('en', { style: 'long', type: 'conjunction' }).format(items)

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

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Where no registry is given, nothing is said of docker. */
function warnVerdict(registries: number, unproven: boolean): string {
  if (registries === 0) return ''
  return unproven ? 'not everything could be proven: ' : 'docker will work, but '
}
