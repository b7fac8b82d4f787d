// src → build/ (tsc) → dist/ (ncc). The TypeScript loader inside ncc needs a compiler API that TypeScript 7 no longer has.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'

const run = (file, ...args) =>
  execFileSync(process.execPath, [file, ...args], { stdio: ['ignore', process.stderr, process.stderr] })

for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '--project', '.ci/build.json')
run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'build/main.js', '--out', 'dist', '--license', 'licenses.txt')
