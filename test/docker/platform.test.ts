import { expect, it } from 'vitest'
import { isPlatform } from '../../src/docker/platform.ts'

// What dockerd 20.10 took, and what it rejected as an "invalid argument", for `docker pull`.
it.each(['amd64', 'linux', 'linux/amd64', 'x86_64', 'linux/nonsense', 'Linux/AMD64', 'linux/arm64/v8', 'aarch64'])(
  'a platform: %s',
  text => expect(isPlatform(text)).toBe(true),
)
it.each([
  'nonsense',
  'linux/amd64,linux/arm64',
  'linux/amd64 ',
  '"linux/amd64"',
  'a/b/c/d',
  'linux/',
  '',
  'constructor',
])('none: %j', text => expect(isPlatform(text)).toBe(false))
