import { defineConfig } from 'vitest/config'

/** The suites that start the committed program, real parts or the embedded Azure as processes of their own. */
const INTEGRATION = [
  'e2e',
  'faults',
  'network',
  'truth',
  'az',
  'fuzz',
  'pictures',
  'stand-ins',
  'embedded-azure',
  'host',
]

const common = { setupFiles: ['test/setup.ts'], maxConcurrency: 8 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [`test/{${INTEGRATION.join(',')}}/**`, '**/*.isolated.test.ts'],
          isolate: false,
        },
      },
      {
        test: {
          ...common,
          name: 'integration',
          include: [`test/{${INTEGRATION.join(',')}}/**/*.test.ts`, '**/*.isolated.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
