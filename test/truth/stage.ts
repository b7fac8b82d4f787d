import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { healthyWorld, type World } from '../embedded-azure/world.ts'
import { type Engine, startEngine } from './engine.ts'
import { type Registry, startRegistry } from './registry.ts'
import { demandParts, findPrograms } from './requirements.ts'

/** Everything real that a scenario is played on. */
export interface Stage {
  azure: Azure
  engine: Engine
  registry: Registry
  /** The docker CLIs of this machine. */
  clis: string[]
  /** Shows a world, with the real registry behind every registry of it. */
  show(world: World): void
  close(): Promise<void>
}

export async function openStage(loginServer = 'contoso.azurecr.io'): Promise<Stage> {
  demandParts()
  const azure = await startAzure(healthyWorld())
  const starting = [
    startEngine({ caFile: azure.caFile, proxyUrl: azure.proxyUrl }),
    startRegistry(loginServer),
  ] as const
  const [engine, registry] = await Promise.all(starting).catch(async error => {
    // Whatever did start must not stay behind.
    await Promise.all(starting.map(part => part.then(one => one.close()).catch(() => undefined)))
    await azure.close()
    throw error
  })
  return {
    azure,
    engine,
    registry,
    clis: findPrograms('docker'),
    show: world => {
      const registries = world.registries.map(one => ({ backend: registry.url, ...one }))
      azure.setWorld({ ...world, registries })
    },
    close: async () => {
      await Promise.all([engine.close(), registry.close()])
      await azure.close()
    },
  }
}
