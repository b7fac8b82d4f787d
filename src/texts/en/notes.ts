import type { HeldRole, NoteCode, NoteValues } from '../../util/note.ts'
import type { NoteTexts } from '../texts.ts'
import { listOfAny, pluralForm } from './grammar.ts'

/** What was seen, in words of ours: evidence values, and the details of stages. */
export const noteTexts: NoteTexts = {
  'no-answer-within': ({ command, seconds }) => `${command}: no answer within ${seconds} s`,
  'endless-output': ({ command }) => `${command}: the output doesn't end`,
  'exit-code': ({ command, code, said }) => `${command}: exit code ${code}: ${said}`,
  'program-not-found': ({ program }) => `${program}: not found`,
  'file-not-found': ({ file }) => `${file}: not found`,
  'not-checked-out': () => "The workflow file isn't checked out",
  'no-file-matches': ({ patterns }) => `No file matches ${listOfAny(patterns)}`,
  'nested-too-deep': () => 'Nested too deep',
  'too-many-parts': () => 'Too many parts',
  'not-json': () => 'Not valid JSON',
  'not-a-json-object': () => 'Not a JSON object',
  'field-not-text': ({ field }) => `"${field}" isn't a string`,
  'field-not-object': ({ field }) => `"${field}" isn't an object`,
  'field-malformed': ({ field }) => `"${field}" doesn't have the form that Docker reads`,
  'values-not-text': ({ field }) => `"${field}" contains a value that isn't a string`,
  'only-field-allowed': ({ field }) => `Only the field "${field}" is allowed`,
  'only-auth-in-entries': () => 'Entries of "auths" can only contain "auth"',
  'entry-without-auth': () => 'An entry of "auths" has no "auth"',
  'entry-undecodable': () => 'An entry of "auths" can\'t be decoded',
  'exit-status': ({ code }) => `Exit code ${code}`,
  'no-output': () => 'No output',
  'no-login-in-answer': () => "The output isn't a login that Docker can read",
  'helper-has-path': () => "The credential helper's name contains a path",
  'docker-too-slow': () => "Docker hadn't answered when everything else had",
  'time-up-before-connection': () => 'The time limit passed before a connection was free',
  'no-end-within': ({ ms }) => `No complete response within ${ms} ms`,
  'https-only': ({ protocol }) => `Only https: is supported, not ${protocol}`,
  'protocol-switched': () => 'The server switched to another protocol',
  'proxy-protocol': ({ protocol }) => `Only http: and https: proxies are supported, not ${protocol}`,
  'connect-answer': ({ status, statusMessage }) =>
    `The proxy answered CONNECT with ${status} ${statusMessage}`.trimEnd(),
  'common-name-only': () => 'The certificate has no subject alternative names, only a common name',
  'data-after-connect': ({ bytes }) =>
    pluralForm(bytes, {
      one: `The proxy sent ${bytes} byte after its answer to CONNECT`,
      other: `The proxy sent ${bytes} bytes after its answer to CONNECT`,
    }),
  'proxy-misread': () => "Docker mistakes a part of the proxy's URL for the proxy's host",
  'proxy-unsupported': ({ variable }) =>
    `${variable}: not an http: or https: proxy. Docker may support it, this check doesn't.`,
  'host-not-allowed': ({ host }) => `${host}: not a host of Azure, GitHub, or the registry, so nothing was sent`,
  'host-not-contacted': ({ host }) => `Image layers come from ${host}, which wasn't contacted`,
  'not-a-data-endpoint': () => 'Not an Azure data endpoint, so nothing was sent',
  certificate: ({ subject, issuer, from, to }) => `${subject}, issued by ${issuer}, valid ${from} to ${to}`,
  'not-a-url': ({ name }) => `${name}: not a URL`,
  'answer-not-understood': ({ service }) => `${service}: the response couldn't be parsed`,
  'no-token': ({ service }) => `${service}: no token`,
  'oidc-token-unreadable': () => "GitHub's OIDC token can't be read",
  'tenant-unknown': () => 'The tenant of the subscription is unknown',
  'endpoint-not-local': ({ origin }) => `${origin}: not an endpoint of this machine, so nothing was sent`,
  'not-an-object-id': () => "Not an object ID: it isn't a GUID",
  'not-a-service-principal': () => "Not a service principal. Users and groups can't be read.",
  'federated-list-incomplete': () => 'Not all federated credentials could be read',
  'owner-not-found': () => 'Neither an app registration nor a user-assigned managed identity was found',
  'no-kubelet-identity': () => 'The cluster has neither a kubelet identity nor a service principal',
  'not-listed': () => "The registry isn't listed for this identity",
  'no-log-analytics': ({ cloud }) => `${cloud}: no Log Analytics`,
  role: heldRoleText,
  'deny-assignment': ({ name }) => `Deny assignment ${name}`,
  'whitespace-in': ({ input, where }) =>
    where === 'edge' ? `${input}: whitespace at the start or end` : `${input}: whitespace inside`,
  'no-whitespace': () => 'none',
  'input-empty': ({ input }) => `${input}: empty`,
  'starts-with-dash': ({ input }) => `${input}: starts with a dash`,
  empty: () => 'empty',
  set: () => 'set',
  'longer-than': ({ characters }) => `more than ${characters} characters`,
  'secret-kind': ({ kind }) => SECRET_KINDS[kind],
  'value-form': ({ name, form }) => `${name}: ${form}`,
  'run-kind': ({ kind }) => (kind === 'fork' ? 'pull request from a fork' : 'started by Dependabot'),
  'at-line': ({ what, line }) => `${what}, line ${line}`,
  'more-than-days': ({ days }) =>
    pluralForm(days, { one: `in more than ${days} day`, other: `in more than ${days} days` }),
  seconds: ({ seconds }) => `${seconds} s`,
  'no-permissions': () => 'no permissions set',
  'no-entry': () => 'no entry',
  'private-address': () => 'a private address',
  'docker-versions': ({ client, engine }) => `client ${client}, daemon ${engine}`,
  'docker-problem': ({ client, said }) =>
    `client ${client}; ${typeof said === 'string' ? said : noteText(said.note, said.values)}`,
  'valid-until': ({ time }) => `valid until ${time}`,
  'waited-for': ({ what, seconds }) => `${what} (${seconds} s)`,
  'user-of': ({ kind, name }) => (name === '' ? USER_KINDS[kind] : `${USER_KINDS[kind]} ${name}`),
}

const noteText = <Code extends NoteCode>(code: Code, values: NoteValues[Code]): string => noteTexts[code](values)

const SECRET_KINDS: Readonly<Record<NoteValues['secret-kind']['kind'], string>> = {
  opaque: 'not a token',
  guid: 'a GUID',
  certificate: 'a certificate or a key (PEM)',
  json: 'a JSON document',
  file: 'a whole file',
  'acr-refresh-token': 'an ACR refresh token',
  'acr-access-token': 'an ACR access token',
  'entra-token': 'a Microsoft Entra ID token',
  other: 'another kind of token',
}

const USER_KINDS: Readonly<Record<NoteValues['user-of']['kind'], string>> = {
  'acr-token': 'ACR token',
  'service-principal': 'service principal',
  admin: 'admin user',
  'scoped-token': 'repository-scoped token',
}

/** "AcrPull on this registry", "AcrPush on the resource group rg-apps (through a group)". */
export function heldRoleText(role: HeldRole): string {
  const { name, throughGroup } = role
  return throughGroup ? `${name} ${placeText(role.at)} (through a group)` : `${name} ${placeText(role.at)}`
}

function placeText(at: HeldRole['at']): string {
  switch (at.kind) {
    case 'registry':
      return 'on this registry'
    case 'root':
      return 'on the whole tenant'
    case 'resource group':
      return `on the resource group ${at.name}`
    case 'subscription':
      return `on the subscription ${at.name}`
    case 'management group':
      return `on the management group ${at.name}`
    case 'other registry':
      return `on the registry ${at.name}`
    case 'other resource group':
      return `on another resource group, ${at.name}`
    case 'other subscription':
      return `on another subscription, ${at.name}`
    case 'below':
    case 'elsewhere':
      return `on ${at.name}`
  }
}
