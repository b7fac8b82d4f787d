import { omitUndefined } from '../../util/json.ts'
import { fieldsOf, textIn } from './json-fields.ts'

/**
 * Who pulls for an AKS cluster. Source: AKS docs, "Authenticate with ACR from AKS"; azure-rest-api-specs,
 * managedClusters.
 */
export interface Cluster {
  readonly id: string
  readonly name: string
  /** The identity that needs the pull role, by its object id. */
  readonly kubelet?: { readonly objectId: string; readonly clientId?: string; readonly resourceId?: string }
  /** Of older clusters, without a kubelet identity: an application id. */
  readonly servicePrincipalClientId?: string
}

export function parseCluster(body: unknown): Cluster | undefined {
  const { id, name, properties: inner } = fieldsOf(body)
  const properties = fieldsOf(inner)
  const known = textIn(id)
  if (known === undefined || inner === undefined) return undefined
  const kubelet = fieldsOf(fieldsOf(properties['identityProfile'])['kubeletidentity'])
  const objectId = textIn(kubelet['objectId'], 100)?.toLowerCase()
  const servicePrincipal = textIn(fieldsOf(properties['servicePrincipalProfile'])['clientId'], 100)?.toLowerCase()
  return omitUndefined({
    id: known,
    name: textIn(name, 200) ?? known.split('/').at(-1) ?? known,
    kubelet:
      objectId === undefined
        ? undefined
        : omitUndefined({
            objectId,
            clientId: textIn(kubelet['clientId'], 100),
            resourceId: textIn(kubelet['resourceId']),
          }),
    servicePrincipalClientId: servicePrincipal === 'msi' ? undefined : servicePrincipal,
  })
}
