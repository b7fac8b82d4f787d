import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What the comments of src/ quote from elsewhere. */
const FOREIGN = new Set(
  'azurestack changeme contosoazurecr getPeerX509Certificate hclfmt splitDockerDomain xxxx'.split(' '),
)
const COMMENT = /\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm

test('comments name nothing that src/ no longer has', () => {
  const files = globSync('src/**/*.ts').map(file => ({ file, text: readFileSync(file, 'utf8') }))
  const words = new Set(files.flatMap(({ text }) => text.replace(COMMENT, '').match(/[A-Za-z_]\w*/g) ?? []))
  const paths = files.map(({ file }) => `/${file.replaceAll('\\', '/')}`)
  const gone = files.flatMap(({ file, text }) => {
    const comments = (text.match(COMMENT) ?? []).join('\n')
    const quoted = [...comments.matchAll(/`([a-z][A-Za-z\d]*)`/g)].map(([, word = '']) => word)
    const named = [...comments.matchAll(/(?<![:\w/.-])[\w-]+(?:\/[\w-]+)*\.ts\b/g)].map(([path]) => path)
    return [
      ...quoted.filter(word => !words.has(word) && !FOREIGN.has(word)),
      ...named.filter(name => !paths.some(path => path.endsWith(`/${name}`))),
    ].map(name => `${file}: ${name}`)
  })
  expect(gone).toEqual([])
})
