// Fails on a regular expression of src/ whose time is not linear in the text: one long line of a stranger would stop the event
// loop, and with it every deadline. `recheck` proves each one by automaton, or looks for an attack on it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire, stripTypeScriptTypes } from 'node:module'
import { join, relative } from 'node:path'
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

/** The expressions that were proven, each once: it takes minutes. Whoever adds one commits the line that this check adds. */
const PROVEN = join(ROOT, '.ci/linear-regexps.txt')
const { version } = require('recheck/package.json')
const HEADING = `# Proven linear by recheck ${version}`
const [heading, ...lines] = readFileSync(PROVEN, 'utf8').trimEnd().split('\n')
const proven = new Set(heading === HEADING ? lines : [])
const used = new Set()
for (const { where, pattern, flags } of found) {
  const expression = `/${pattern}/${flags}`
  if (!proven.has(expression)) {
    const { status, complexity } = checkSync(pattern, flags, PATIENT)
    if (status !== 'safe') {
      faults.push(`${where}: ${expression} is not linear: ${complexity?.summary ?? status}`)
      continue
    }
    proven.add(expression)
    // At once, so that what was proven stays proven where the check is stopped.
    write([...proven])
  }
  used.add(expression)
}
write([...used])

for (const fault of faults) console.error(fault)
console.log(`Checked ${found.length} regular expressions, ${faults.length} of them not linear.`)
process.exit(faults.length === 0 ? 0 : 1)

function write(expressions) {
  writeFileSync(PROVEN, `${[HEADING, ...expressions.toSorted()].join('\n')}\n`)
}
