import { type Cloud, cloudOfSuffix } from '../../azure/clouds.ts'
import { isAcrHost, literalSuffix, serverOf } from '../../workflow/image-reference.ts'
import type { Login } from '../../workflow/model.ts'
import { type PartialString, toDisplayString, toLiteral } from '../../workflow/partial-string.ts'

/** Which hosts and logins are of Azure, as far as files tell. */

/** `az acr login` with a name, which is looked for in the cloud that the job signs in to. */
export const isOfCloud = ({ by, registry }: Login, cloud: Cloud | undefined): boolean =>
  cloud !== undefined && by === 'az acr login' && registry !== undefined && !isAcrHost(registry)

/** A host with the suffix of another cloud. */
export function isInOtherCloud(host: PartialString, cloud: Cloud | undefined): boolean {
  const suffix = isAcrHost(host) ? cloudOfSuffix(toDisplayString(host)) : undefined
  return suffix !== undefined && suffix !== cloud
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

/** A login to a registry of Azure, by its tool, its suffix, or the name of what holds its host. */
export const isAzureLogin = (login: Login): boolean => {
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
  if (registry === undefined) return 'docker.io'
  return cloud === undefined ? toDisplayString(registry) : `${toDisplayString(registry)}.${cloud.acrSuffix}`
}

/** The server that a login is for; one of Azure by its suffix or its tool, or likely so by the name of the secret that holds it. */
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
