import { type Cloud, cloudOfSuffix } from '../../azure/clouds.ts'
import { isAcrHost, literalSuffix, serverOf } from '../../workflow/image-reference.ts'
import type { Login, Step } from '../../workflow/model.ts'
import { type PartialString, toDisplayString, toLiteral } from '../../workflow/partial-string.ts'

/** Which hosts and logins are of Azure, as far as files tell. */

/** `az acr login` with a name, which is looked for in the cloud that the job signs in to. */
export const isOfCloud = ({ by, registry }: Login, cloud: Cloud | undefined): boolean =>
  cloud !== undefined && by === 'az acr login' && registry !== undefined && !isAcrHost(registry)

/** A host whose suffix is known to be another cloud's. */
export function isInOtherCloud(host: PartialString, cloud: Cloud | undefined): boolean {
  const suffix = isAcrHost(host) ? cloudOfSuffix(toDisplayString(host)) : undefined
  return cloud !== undefined && suffix !== undefined && suffix !== cloud
}

/** One secret or variable whose name says that it holds a login server of Azure. */
export function looksLikeAzureRegistry({ segments }: PartialString): boolean {
  const [segment, ...others] = segments
  if (segment === undefined || !('expression' in segment) || others.length > 0) return false
  return (
    /^(?:(?:secrets|vars|env|inputs)\.|\$)[\w-]+$/.test(segment.expression) &&
    /acr|azure|login_?server/i.test(segment.expression)
  )
}

/** A secret or variable whose name says that it holds a host, or an account, of others. */
export const isNamedForOthers = (host: PartialString): boolean =>
  /docker_?hub|ghcr|quay|(?<![a-z])g?e?cr(?![a-z])/i.test(toDisplayString(host))

/** A login to a registry of Azure, by its tool, its suffix, or the name of what holds its host. */
export const isAcrLogin = (login: Login): boolean => {
  const server = acrServerOf(login)
  return server !== undefined && (server.isSure || server.isNamedSo)
}

/** A login without a host, which is one to Docker Hub, by a name that does not say so. */
export const isRegistryOmitted = ({ registry, userName }: Login): boolean =>
  registry === undefined && !/hub|docker/i.test(userName === undefined ? '' : toDisplayString(userName))

/** Whether a host is, or may be, one of Azure: others are their own matter. */
export const mayBeAcr = (host: PartialString): boolean =>
  isAcrHost(host) || (toLiteral(host) === undefined && !/\.[a-z]+$/i.test(literalSuffix(host)))

/** As a person would name it; with its suffix where the cloud is known. */
export const shownServer = ({ registry }: Login, cloud: Cloud | undefined): string => {
  if (registry === undefined || toLiteral(registry) === '') return 'docker.io'
  return cloud === undefined ? toDisplayString(registry) : `${toDisplayString(registry)}.${cloud.acrSuffix}`
}

/**
 * The server that a login is for; one of Azure by its suffix or its tool, or likely so by the name of the secret that
 * holds it.
 */
export function acrServerOf({
  by,
  registry,
}: Login): { host: string; isSure: boolean; isNamedSo: boolean } | undefined {
  if (registry === undefined) return undefined
  if (by === 'az acr login') {
    const text = toDisplayString(registry)
    return { host: /\.azurecr\./i.test(text) ? text : `${text}.azurecr.io`, isSure: true, isNamedSo: true }
  }
  const server = serverOf(registry)
  const host = toDisplayString(server)
  if (isAcrHost(server)) return { host, isSure: true, isNamedSo: true }
  if (toLiteral(server) !== undefined) return undefined
  const isNamedSo = server.segments.some(segment => 'expression' in segment && /acr|azure/i.test(segment.expression))
  return { host, isSure: false, isNamedSo }
}

/** The login server of a step under a name that its action does not have: it logs in to Docker Hub, or not at all. */
export function misnamedServer({ uses, with: inputs }: Step):
  | {
      readonly action: string
      readonly input: 'registry' | 'login-server'
      readonly given: string
      readonly value: PartialString
    }
  | undefined {
  const input = uses === undefined ? undefined : SERVER_INPUT[uses.action]
  const isGiven = (name: string): boolean => inputs.has(name) && toLiteral(inputs.get(name) ?? NOTHING)?.trim() !== ''
  if (uses === undefined || input === undefined || isGiven(input) || isGiven('registry-auth')) return undefined
  const other = [...inputs].find(
    ([name, value]) => OTHER_INPUTS.test(name) && (isAcrHost(serverOf(value)) || looksLikeAzureRegistry(value)),
  )
  return other === undefined ? undefined : { action: uses.action, input, given: other[0], value: other[1] }
}

const NOTHING: PartialString = { segments: [], location: { file: '', line: 1, column: 1 } }

const SERVER_INPUT: Readonly<Record<string, 'registry' | 'login-server'>> = {
  'docker/login-action': 'registry',
  'azure/docker-login': 'login-server',
}

const OTHER_INPUTS =
  /^(?:registry|login[-_]?server|server|host|url|registry[-_](?:url|server|name)|docker[-_]registry|acr)$/
