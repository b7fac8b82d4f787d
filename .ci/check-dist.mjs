// Fails where the committed dist/ is not what the sources build; a new or a vanished file counts as well as a changed one.
import { execFileSync } from 'node:child_process'

execFileSync(process.execPath, ['.ci/build.mjs'], { stdio: 'inherit' })
const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' })
if (changed !== '') {
  console.error(`dist/ is not what the sources build. Run "npm run build" and commit:\n${changed}`)
  process.exit(1)
}
console.log('dist/ is up to date')
