import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The suites that start the committed program, real parts or the embedded Azure. */
const INTEGRATION = ['e2e', 'faults', 'network', 'truth', 'az', 'fuzz', 'pictures', 'stand-ins', 'embedded-azure']

/** The suites that take longest, which start first: one that starts last runs alone. */
const LONGEST = [
  'fuzz/work',
  'faults/matrix',
  'network/fixes',
  'az/fixes',
  'e2e/identity',
  'e2e/bad-input',
  'e2e/scenarios',
  'e2e/directory',
  'az/mends',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex(name => moduleId.endsWith(`/test/${name}.test.ts`))
      return at === -1 ? LONGEST.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

/** Vitest's own default leaves one processor to itself; on a machine of two, nothing would run side by side. */
const maxWorkers = Math.max(2, availableParallelism())

const common = { setupFiles: ['test/setup.ts'], maxConcurrency: 8, maxWorkers }

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'reports/coverage',
      thresholds: { lines: 92, branches: 88 },
    },
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          testTimeout: 30_000,
          exclude: [`test/{host,${INTEGRATION.join(',')}}/**`],
          isolate: false,
        },
      },
      {
        test: {
          ...common,
          name: 'host',
          include: ['test/host/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...common,
          name: 'integration',
          include: [`test/{${INTEGRATION.join(',')}}/**/*.test.ts`],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
