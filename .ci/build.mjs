// src → build/ (tsc) → dist/ (ncc). The TypeScript loader inside ncc needs a compiler API that TypeScript 7 no longer has.
// dist/ is replaced only once all has been built.
import { execFileSync } from 'node:child_process'
import { renameSync, rmSync } from 'node:fs'

const run = (file, ...args) =>
  execFileSync(process.execPath, [file, ...args], { stdio: ['ignore', process.stderr, process.stderr] })
const remove = folder => rmSync(folder, { recursive: true, force: true })

remove('build')
run('node_modules/typescript/bin/tsc', '--project', '.ci/build.json')
run(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'build/main.js',
  '--out',
  'build/dist',
  '--no-cache',
  '--license',
  'licenses.txt',
)
// Of the sign-in in a browser, which is never made here.
remove('build/dist/xdg-open')
remove('dist')
renameSync('build/dist', 'dist')
