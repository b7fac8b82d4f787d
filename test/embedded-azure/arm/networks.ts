import { json } from '../answers.ts'
import type { PrivateDnsZoneWorld } from '../arm-world.ts'
import { readBody, recordOf, textOf } from '../request.ts'
import { type ArmAnswer, type ArmCall, notFound, type Route, route, sameText } from './call.ts'

const ZONES = 'Microsoft.Network/privateDnsZones'
const ZONE = `/subscriptions/{}/resourceGroups/{}/providers/${ZONES}/{}`

/** Links of private DNS zones to networks (azure-rest-api-specs, Microsoft.Network 2020-06-01, privatedns.json). */
export const networkRoutes: Route[] = [
  route(`PUT ${ZONE}/virtualNetworkLinks/{}`, putLink, { action: `${ZONES}/virtualNetworkLinks/write` }),
  route(`GET ${ZONE}/virtualNetworkLinks/{}`, getLink, { action: `${ZONES}/virtualNetworkLinks/read` }),
]

function putLink(call: ArmCall): ArmAnswer {
  const zone = zoneAt(call)
  const { virtualNetwork } = recordOf(readBody(call.received)['properties'])
  const networkId = textOf(recordOf(virtualNetwork)['id'])
  if (zone === undefined || networkId === undefined) return notFound(call.received.path)
  const link = { name: call.parts[3] ?? '', networkId }
  const changed = { ...zone, links: [...zone.links.filter(({ name }) => name !== link.name), link] }
  const privateDnsZones = (call.world.privateDnsZones ?? []).map(one => (one === zone ? changed : one))
  return { answer: json(200, linkObject(zone, link)), world: { ...call.world, privateDnsZones } }
}

function getLink(call: ArmCall): ArmAnswer {
  const zone = zoneAt(call)
  const link = zone?.links.find(({ name }) => sameText(name, call.parts[3] ?? ''))
  return zone === undefined || link === undefined ? notFound(call.received.path) : json(200, linkObject(zone, link))
}

function zoneAt({ world, parts }: ArmCall): PrivateDnsZoneWorld | undefined {
  const [subscription = '', group = '', name = ''] = parts
  const id = `/subscriptions/${subscription}/resourceGroups/${group}/providers/${ZONES}/${name}`
  return world.privateDnsZones?.find(one => sameText(one.id, id))
}

const linkObject = ({ id }: PrivateDnsZoneWorld, { name, networkId }: PrivateDnsZoneWorld['links'][number]) => ({
  ...{ id: `${id}/virtualNetworkLinks/${name}`, name, type: `${ZONES}/virtualNetworkLinks`, location: 'global' },
  properties: {
    ...{ virtualNetwork: { id: networkId }, registrationEnabled: false },
    ...{ virtualNetworkLinkState: 'Completed', provisioningState: 'Succeeded' },
  },
})
