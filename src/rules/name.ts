import { isBorne, type LoginServerFlaw } from '../registry/login-server.ts'
import { either, forAll, perRegistry, type Rules, seen } from './rule.ts'
import { invalidInFiles, upperCaseInFiles } from './workflow/images.ts'
import { serverMalformedInFiles, serverSuffixInFiles, serverUppercaseInFiles } from './workflow/servers.ts'

/** Chapter "Registry name" of Microsoft's page: how the login server and the repositories are spelled. */
export const nameRules: Rules<
  | 'login-server-uppercase'
  | 'registry-not-given'
  | 'login-server-malformed'
  | 'login-server-unknown-suffix'
  | 'image-name-uppercase'
  | 'repository-name-invalid'
> = {
  'login-server-uppercase': either(
    perRegistry('name', ({ server }) => {
      if (!server.flaws.some(flaw => flaw.flaw === 'upper-case') || malformation(server.flaws)?.fatal) return undefined
      if (server.kind.is !== 'acr') return undefined
      return {
        level: 'error',
        values: { given: server.given, host: server.host },
        evidence: [seen('login-server', server.given, server.host)],
      }
    }),
    serverUppercaseInFiles,
  ),

  'registry-not-given': {
    rung: 'name',
    judge: ({ given, registries }) =>
      registries.length > 0 || !(given.userName.given || given.password.given)
        ? []
        : [{ level: 'notice', values: {}, evidence: [], blocks: [] }],
  },

  'login-server-malformed': either(
    perRegistry('name', ({ server }) => {
      const worst = malformation(server.flaws)
      if (worst === undefined || server.kind.is === 'near-miss') return undefined
      const { flaw, fatal } = worst
      if (server.kind.is === 'other' && !fatal) return undefined
      const meant = 'suggestion' in flaw && flaw.suggestion !== undefined ? flaw.suggestion : server.host
      const characters = flaw.flaw === 'characters' ? flaw.characters : []
      return {
        level: fatal ? 'error' : 'warning',
        values: { given: server.given, flaw, host: meant },
        evidence: [
          seen('login-server', server.given, fatal && flaw.flaw === 'characters' ? undefined : meant),
          ...characters.map(character => seen('character', character)),
        ],
        // An image reference takes none of them; a login may pass, since IDNA drops what cannot be seen.
        blocks: flaw.flaw === 'characters' ? ON_IMAGES : ['login', 'pull', 'push'],
      }
    }),
    serverMalformedInFiles,
  ),

  'login-server-unknown-suffix': either(
    perRegistry('name', ({ server }) => {
      const { given, kind } = server
      if (kind.is === 'near-miss') {
        const { suggestion } = kind
        return { level: 'error', values: { given, suggestion }, evidence: [seen('login-server', given, suggestion)] }
      }
      if (kind.is !== 'other' || malformation(server.flaws)?.fatal) return undefined
      return { level: 'notice', values: { given }, evidence: [seen('login-server', given)] }
    }),
    serverSuffixInFiles,
  ),

  'image-name-uppercase': either(
    forAll('name', ({ repositories }) => {
      const wrong = repositories.filter(({ flaw }) => flaw === 'upper-case')
      if (wrong.length === 0) return undefined
      return {
        level: 'error',
        values: { names: wrong.map(({ given }) => given) },
        evidence: wrong.map(({ given, name }) => seen('repository', given, name)),
        blocks: ON_IMAGES,
      }
    }),
    upperCaseInFiles,
  ),

  'repository-name-invalid': either(
    forAll('name', ({ repositories }) => {
      const wrong = repositories.filter(({ flaw }) => flaw === 'characters')
      if (wrong.length === 0) return undefined
      return {
        level: 'error',
        values: { names: wrong.map(({ given }) => given) },
        evidence: wrong.map(({ given }) => seen('repository', given)),
        blocks: ON_IMAGES,
      }
    }),
    invalidInFiles,
  ),
}

/** A wrong image name stops no login. */
const ON_IMAGES = ['pull', 'push'] as const

/** The flaw that matters most, upper case apart: what docker cannot bear before what it can. */
function malformation(flaws: readonly LoginServerFlaw[]): { flaw: LoginServerFlaw; fatal: boolean } | undefined {
  const others = flaws.filter(({ flaw }) => flaw !== 'upper-case')
  const fatal = others.find(flaw => !isBorne(flaw))
  if (fatal !== undefined) return { flaw: fatal, fatal: true }
  const [borne] = others
  return borne === undefined ? undefined : { flaw: borne, fatal: false }
}
