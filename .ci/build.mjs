// src → build/ (tsc) → without what isn't used (rolldown) → dist/ (ncc). dist/ is replaced only once all has been built.
//
// ncc alone keeps all of a package of which a part is used: twice the code for each run to read. Its TypeScript loader needs
// a compiler API that TypeScript 7 no longer has.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { minify } from 'rolldown/utils'

/** A package's folder: of a program outside of one, ncc copies whatever a path in it may lead to. */
const SHAKEN = 'build/node_modules/acr-login-check'

const remove = folder => rmSync(folder, { recursive: true, force: true })
const run = (file, ...args) =>
  execFileSync(process.execPath, [file, ...args], { stdio: ['ignore', process.stderr, process.stderr] })

/** The folder of the package that a module is of; `undefined` for a module of our own. */
const packageFolder = module => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module)?.[0]

const isOfPackages = ({ moduleIds }) => moduleIds.every(packageFolder)

/** Names and blanks are half of what V8 has to read of the Azure SDK. Our own code stays as it can be read. */
async function minified({ fileName }, code) {
  const result = await minify(fileName, code, { compress: true, mangle: { toplevel: true }, codegen: true })
  if (result.errors.length > 0) throw new Error(`${fileName}: ${result.errors[0].message}`)
  return result.code
}

/** The name, the license, and its text, as the package has it; what names no license is not shipped. */
function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (typeof license !== 'string') throw new Error(`${name} names no license`)
  const files = readdirSync(folder).filter(file => /^(?:licen[cs]e|copying|notice)\b/i.test(file))
  const texts = files.toSorted().map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  return `${[`${name} ${version}`, license, ...texts].join('\n\n')}\n`
}

remove('build')
run('node_modules/typescript/bin/tsc', '--project', '.ci/build.json')
const bundle = await rolldown({
  input: 'build/main.js',
  platform: 'node',
  // The Azure SDK asks each body whether it is one. Node loads a browser's HTTP to answer: 10 ms, and 5 MB.
  transform: { define: { FormData: 'undefined' } },
  // Each module that is loaded where it is needed is needed there, whoever else has loaded it before.
  checks: { ineffectiveDynamicImport: false },
  plugins: [
    { name: 'minify-packages', renderChunk: (code, chunk) => (isOfPackages(chunk) ? minified(chunk, code) : null) },
  ],
})
const { output } = await bundle.write({
  dir: SHAKEN,
  format: 'esm',
  entryFileNames: 'index.js',
  chunkFileNames: '[name].js',
  comments: false,
})
// Without a type, ncc reads ES modules and writes CommonJS: `import` of a file takes longer than `require`, and that of
// `node:http` loads a browser's HTTP besides.
writeFileSync(join(SHAKEN, 'package.json'), '{ "name": "acr-login-check" }\n')
run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', join(SHAKEN, 'index.js'), '--out', 'build/dist', '--no-cache')

const modules = output.flatMap(chunk => (chunk.type === 'chunk' ? chunk.moduleIds : []))
// The bundlers' own code is in it, too: what loads one file from another.
const bundlers = ['rolldown', '@vercel/ncc'].map(name => join(process.cwd(), 'node_modules', name))
const folders = new Set([...bundlers, ...modules.map(packageFolder)])
const licenses = [...folders].filter(folder => folder !== undefined).map(licenseOf)
writeFileSync('build/dist/licenses.txt', licenses.toSorted().join('\n----\n\n'))
writeFileSync('build/dist/package.json', '{ "type": "commonjs" }\n')
remove('dist')
renameSync('build/dist', 'dist')
