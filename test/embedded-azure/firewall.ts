import { BlockList } from 'node:net'
import { type Answer, escapeQuotes, refusals, refuse, untyped } from './answers.ts'
import type { RegistryArm } from './arm-world.ts'
import type { FirewallWorld, RegistryWorld, World } from './world.ts'

/** The address that a runner is seen with, where the world names none. */
const CALLER = '203.0.113.7'

/** The refusal of an address, where it shows (Azure/azure-cli#8798; MicrosoftDocs/azure-docs#85239). */
export function firewall(
  { firewall: block, arm }: RegistryWorld,
  { privateDnsZones = [] }: World,
  path: string,
  address?: string,
): Answer | undefined {
  if (address !== undefined && address === block?.insideAddress) return undefined
  const { callerIp, at, quotes, isPrivate, networkId }: FirewallWorld = block ?? { callerIp: CALLER, at: 'token' }
  const isLinked = privateDnsZones.some(({ links }) => links.some(link => link.networkId === networkId))
  if (isPrivate || isLinked) return undefined
  const isRefused = hasRules(arm) ? !lets(arm, callerIp) : block !== undefined
  if (!isRefused || (at === 'token' && !path.startsWith('/oauth2/'))) return undefined
  const typed = refuse(refusals.firewall(callerIp))
  const refused = path === '/oauth2/token' ? untyped(typed) : typed
  return quotes === 'plain' ? refused : escapeQuotes(refused)
}

function hasRules(arm: RegistryArm | undefined): arm is RegistryArm {
  return arm?.networkRuleSet !== undefined || arm?.publicNetworkAccess !== undefined
}

/** Disabled access overrides every rule (ACR docs, "Configure public IP network rules"). */
function lets({ publicNetworkAccess, networkRuleSet }: RegistryArm, ip: string): boolean {
  if (publicNetworkAccess === 'Disabled') return false
  if (networkRuleSet?.defaultAction !== 'Deny') return true
  const allowed = new BlockList()
  for (const rule of networkRuleSet.ipRules) {
    const [address = '', bits = '32'] = rule.split('/')
    allowed.addSubnet(address, Number(bits), 'ipv4')
  }
  return allowed.check(ip)
}
