#!/usr/bin/env node
// Nothing is imported at the top, and everything else is in a file of its own: an older Node.js may fail on the first
// line of it.

/** The version that action.yml names, and the least that can run what follows. */
const MIN_NODE = 24

if (Number.parseInt(process.versions.node, 10) >= MIN_NODE) {
  // No top-level await: dist/ is CommonJS, which loads faster and has none. A file that is missing there is thrown, and
  // not a rejection, unless the import is made in a promise.
  Promise.resolve()
    .then(() => import('./start.ts'))
    .then(({ start }) => start())
    .catch((error: unknown) => {
      process.stderr.write(`✗ internal-error: ${error instanceof Error ? error.name : typeof error}\n`)
      process.exitCode = 1
    })
} else {
  process.stderr.write(`acr-login-check needs Node.js ${MIN_NODE} or later; this is ${process.version}\n`)
  process.exitCode = 2
}
