import { isToleratedByDocker, type LoginServerFlaw, loginServerIn } from '../azure/acr/login-server.ts'
import { emptyInputs, isLeftOut } from '../diagnosis/empty-inputs.ts'
import { type Facts, valueIn } from '../facts.ts'
import { IMAGE_OPERATIONS, OPERATIONS, type RuleResult } from '../findings.ts'
import { note } from '../util/note.ts'
import { anyOf, type Rules, registryRule, runRule, seen } from './rule.ts'
import { invalidRepositoryRule, uppercaseImageRule } from './workflow/images.ts'
import { registryMisnamedInFiles } from './workflow/login-inputs.ts'
import { serverMalformedInFiles, serverSuffixInFiles, uppercaseServerRule } from './workflow/servers.ts'

/** Chapter "Registry name" of Microsoft's page: how the login server and the repositories are spelled. */
export const nameRules = {
  'login-server-uppercase': anyOf(
    registryRule(({ server }) => {
      if (!server.flaws.some(issue => issue.kind === 'upper-case') || worstFlaw(server.flaws)?.fatal) return undefined
      if (server.kind.kind !== 'acr') return undefined
      return {
        level: 'error',
        values: { given: server.given, host: server.host },
        evidence: [seen('login-server', server.given, server.host)],
      }
    }),
    uppercaseServerRule,
  ),

  'registry-not-given': anyOf(registryNotGiven, registryMisnamedInFiles),

  'login-server-malformed': anyOf(
    registryRule(({ server }) => {
      const worst = worstFlaw(server.flaws)
      if (worst === undefined || server.kind.kind === 'near-miss') return undefined
      const { issue, fatal } = worst
      // The spelling that login-server-uppercase gives has none of these either.
      if (!fatal && server.kind.kind === 'acr' && server.flaws.some(each => each.kind === 'upper-case'))
        return undefined
      if (server.kind.kind === 'other' && !fatal) return undefined
      const meant = 'suggestion' in issue && issue.suggestion !== undefined ? issue.suggestion : server.host
      const characters = issue.kind === 'characters' ? issue.characters : []
      return {
        level: fatal ? 'error' : 'warning',
        values: { given: server.given, issue, host: meant },
        evidence: [
          seen('login-server', server.given, meant === server.host && issue.kind === 'characters' ? undefined : meant),
          ...characters.map(character => seen('character', character)),
        ],
        // An image reference takes none of them; a login may pass, since IDNA drops what cannot be seen.
        blocks: characters.some(isNamedByItself) || issue.kind !== 'characters' ? OPERATIONS : IMAGE_OPERATIONS,
      }
    }),
    serverMalformedInFiles,
  ),

  'login-server-unknown-suffix': anyOf(
    registryRule(({ server, cnames }) => {
      const { given, kind } = server
      if (kind.kind === 'near-miss') {
        const { suggestion } = kind
        return { level: 'error', values: { given, suggestion }, evidence: [seen('login-server', given, suggestion)] }
      }
      if (kind.kind !== 'other' || worstFlaw(server.flaws)?.fatal) return undefined
      const behind = loginServerIn(valueIn(cnames) ?? [])
      if (behind !== undefined) {
        return {
          level: 'error',
          values: { given, suggestion: behind, isAlias: true },
          evidence: [seen('login-server', given, behind), seen('aliases', valueIn(cnames)?.join(' → '))],
        }
      }
      return { level: 'notice', values: { given }, evidence: [seen('login-server', given)] }
    }),
    serverSuffixInFiles,
  ),

  'image-name-uppercase': anyOf(
    runRule(({ repositories }) => {
      const wrong = repositories.filter(({ issue }) => issue === 'upper-case')
      if (wrong.length === 0) return undefined
      return {
        level: 'error',
        values: { names: wrong.map(({ given }) => given) },
        evidence: wrong.map(({ given, name }) => seen('repository', given, name)),
        // A wrong image name stops no login.
        blocks: IMAGE_OPERATIONS,
      }
    }),
    uppercaseImageRule,
  ),

  'repository-name-invalid': anyOf(
    runRule(({ repositories }) => {
      const wrong = repositories.filter(({ issue }) => issue === 'characters' || issue === 'digest')
      if (wrong.length === 0) return undefined
      return {
        level: 'error',
        values: { names: wrong.map(({ given }) => given), isDigest: wrong[0]?.issue === 'digest' },
        evidence: wrong.map(({ given }) => seen('repository', given)),
        // A wrong image name stops no login.
        blocks: IMAGE_OPERATIONS,
      }
    }),
    invalidRepositoryRule,
  ),
} satisfies Partial<Rules>

/**
 * No registry, though the step says one, or credentials are there for it. Without an input of that name in the file it
 * may be Docker Hub that is meant.
 */
function registryNotGiven(facts: Facts): readonly RuleResult<'registry-not-given'>[] {
  const { given, registries } = facts
  const empty = emptyInputs(facts)
  if (registries.length > 0 || empty.some(({ isWithheld }) => isWithheld)) return []
  const expression = empty.find(({ input }) => input === 'registry')?.expression
  const withCredentials = given.userName.given || given.password.given
  if (expression === undefined && !withCredentials) return []
  const values = { ...(expression !== undefined && { expression }), withCredentials }
  if (expression === undefined && isLeftOut('registry', facts) === true)
    return [{ level: 'notice', values, evidence: [], blocks: [] }]
  const evidence = [
    seen('login-server', note('empty'), expression),
    withCredentials ? seen('login', 'docker.io', 'azurecr.io') : undefined,
  ].filter(item => item !== undefined)
  return [{ level: 'error', values, evidence, blocks: OPERATIONS }]
}

/** A character that can be seen, which no host name has; the others are named by their code points. */
const isNamedByItself = (character: string): boolean => character.length === 1

/** The flaw that matters most, uppercase apart: what docker rejects before what it accepts. */
function worstFlaw(flaws: readonly LoginServerFlaw[]): { issue: LoginServerFlaw; fatal: boolean } | undefined {
  const others = flaws.filter(({ kind }) => kind !== 'upper-case')
  const fatal = others.find(issue => !isToleratedByDocker(issue))
  if (fatal !== undefined) return { issue: fatal, fatal: true }
  const [borne] = others
  return borne === undefined ? undefined : { issue: borne, fatal: false }
}
