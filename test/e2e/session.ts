import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { identityOf } from '../embedded-azure/cloud-world.ts'
import { mintTokenFor } from '../embedded-azure/entra/mint.ts'
import type { World } from '../embedded-azure/world.ts'
import { azStandInFolder, dockerStandInFolder } from '../stand-ins/standIns.ts'
import { withoutHelpers } from './search-path.ts'

const RESOURCES = ['https://graph.microsoft.com', 'https://management.azure.com', 'https://containerregistry.azure.net']

/** A folder in which `az login` has left a profile. */
export function profileFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'acr-login-check-azure-'))
  writeFileSync(join(path, 'azureProfile.json'), '{"subscriptions":[]}')
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** The environment of a machine on which somebody of the world is signed in with Azure CLI. */
export function sessionEnv(world: World, objectId: string, folder: string): Record<string, string> {
  const identity = identityOf(world, objectId)
  const tokens = Object.fromEntries(RESOURCES.map(resource => [resource, mintTokenFor(identity, resource)]))
  return {
    AZURE_CONFIG_DIR: folder,
    STAND_IN_AZ: JSON.stringify(tokens),
    PATH: [azStandInFolder, dockerStandInFolder, withoutHelpers(process.env['PATH'] ?? '')].join(delimiter),
  }
}
