// Fails on a regular expression of src/ whose time is not linear in the text: one long line of a stranger would stop the event
// loop, and with it every deadline. `recheck` proves each one by automaton, or looks for an attack on it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire, stripTypeScriptTypes } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'acorn'

// The backend in JavaScript: the others are a Java archive and a native program, each a part more to trust.
process.env['RECHECK_BACKEND'] = 'pure'
const require = createRequire(import.meta.url)
const { checkSync } = require('recheck')

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SOURCES = join(ROOT, 'src')
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => join(SOURCES, name))
  .sort()

/** Every node of a syntax tree, and whether it is inside a function. */
function* nodesOf(node, isInFunction = false) {
  if (Array.isArray(node)) for (const each of node) yield* nodesOf(each, isInFunction)
  if (typeof node?.type !== 'string') return
  yield { node, isInFunction }
  const isInside = isInFunction || node.type.includes('Function')
  for (const value of Object.values(node)) if (typeof value === 'object') yield* nodesOf(value, isInside)
}

const found = []
const faults = []
for (const file of files) {
  // Types are replaced by blanks, so that lines stay what they are.
  const tree = parse(stripTypeScriptTypes(readFileSync(file, 'utf8')), {
    ecmaVersion: 'latest',
    sourceType: 'module',
    allowHashBang: true,
    locations: true,
  })
  for (const { node, isInFunction } of nodesOf(tree)) {
    const where = `${relative(ROOT, file)}:${node.loc.start.line}`
    if (node.type === 'Literal' && node.regex) found.push({ where, ...node.regex })
    const isMade = (node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.name === 'RegExp'
    if (isMade && isInFunction)
      faults.push(`${where}: an expression that is put together at run time cannot be checked`)
  }
}

// Those that modules put together from constants are seen as they are made.
const Genuine = globalThis.RegExp
const make = args => {
  const made = Reflect.construct(Genuine, args)
  const [, where] = /file:\/\/\S*\/(src\/[^\s:]+:\d+)/.exec(new Error().stack?.split('\n')[3] ?? '') ?? []
  if (where !== undefined) found.push({ where, pattern: made.source, flags: made.flags })
  return made
}
globalThis.RegExp = new Proxy(Genuine, { construct: (_, args) => make(args), apply: (_, __, args) => make(args) })
for (const file of files) if (file !== join(SOURCES, 'main.ts')) await import(pathToFileURL(file).href)
globalThis.RegExp = Genuine

/** An attack that takes long is held for one that succeeds: steps are to decide, and not how busy the machine is. Milliseconds. */
const PATIENT = { timeout: 300_000, incubationTimeout: 60_000, attackTimeout: 60_000, randomSeed: 1 }

const CACHE = join(ROOT, 'node_modules/.cache/check-regexps.json')
const { version } = require('recheck/package.json')
const verdicts = new Map(readCache())
for (const { where, pattern, flags } of found) {
  const key = `${version} /${pattern}/${flags}`
  let verdict = verdicts.get(key)
  if (verdict === undefined) {
    const t0=Date.now(); console.error('..',where,pattern.length,pattern.slice(0,80)); const { status, complexity } = checkSync(pattern, flags, PATIENT); console.error('  ',Date.now()-t0,status,complexity?.summary)
    verdict = status === 'safe' ? 'linear' : (complexity?.summary ?? status)
    if (verdict === 'linear') remember(key, verdict)
  }
  if (verdict !== 'linear') faults.push(`${where}: /${pattern}/${flags} is not linear: ${verdict}`)
}
for (const fault of faults) console.error(fault)
console.log(`Checked ${found.length} regular expressions, ${faults.length} of them not linear.`)
process.exit(faults.length === 0 ? 0 : 1)

/** At once, so that what was proven stays proven where the check is stopped. */
function remember(key, verdict) {
  verdicts.set(key, verdict)
  mkdirSync(dirname(CACHE), { recursive: true })
  writeFileSync(CACHE, JSON.stringify([...verdicts]))
}

/** Minutes of work that are only ever done once for an expression. */
function readCache() {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8'))
  } catch {
    return []
  }
}
