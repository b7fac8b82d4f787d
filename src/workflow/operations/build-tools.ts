import type { RegistryOperation } from '../model.ts'
import { type PartialString, type Segment, toLiteral } from '../partial-string.ts'
import { literalPrefix, toValue, unknownValue, withoutStart } from '../partial-string-ops.ts'
import { type OperationContext, tag, transfer, unanalyzable } from './create.ts'

/**
 * Build tools, by the goals and the names of the options that they are given; what an option's value says is no matter
 * of theirs.
 */

interface Tool {
  /** Goals that build and test. */
  readonly goals: RegExp
  /** Options with a word of their own. */
  readonly optionsWithValue: RegExp
  /** Goals of plugins that push an image, those that leave it on the machine, and the options that name it. */
  readonly pushing: RegExp
  readonly local: RegExp
  readonly image: RegExp
  /** The options by which a plugin logs in on its own. */
  readonly credentials: RegExp
}

const TOOLS: Readonly<Record<string, Tool>> = {
  mvn: {
    goals:
      /^(?:clean|validate|initialize|compile|process-[\w-]+|test-compile|test|package|pre-integration-test|integration-test|verify|install|site|(?:dependency|versions|help|enforcer|flyway|jacoco|spotless|checkstyle|surefire|failsafe|sonar|sortpom|license|fmt):[\w-]+)$/,
    optionsWithValue:
      /^(?:-f|--file|-pl|--projects|-s|--settings|-gs|-P|--activate-profiles|-T|--threads|-l|--log-file|-D|--define|-rf)$/,
    pushing: /(?:^|:)jib[a-z-]*:(?:[\d.]+:)?build$/,
    local: /(?:^|:)(?:jib|spring-boot)[a-z-]*:(?:[\d.]+:)?(?:dockerBuild|buildTar|build-image(?:-no-fork)?)$/,
    image: /^-D(?:jib\.to\.image|image|spring-boot\.build-image\.imageName)=/,
    credentials: /^-D(?:jib\.to\.auth\.|docker\.publishRegistry\.|sendCredentialsOverHttp)/,
  },
  gradle: {
    goals:
      /^(?::?[\w-]+:)*(?:clean|build|assemble|test|check|jar|bootJar|war|bootWar|classes|testClasses|dependencies|properties|tasks|wrapper|integrationTest|jacocoTestReport|sonar|sonarqube|detekt|ktlintCheck|spotlessCheck|(?:compile|lint)\w*)$/,
    optionsWithValue:
      /^(?:-x|--exclude-task|-p|--project-dir|-b|--build-file|-I|--init-script|-c|--settings-file|--tests|-g)$/,
    pushing: /^(?::?[\w-]+:)*jib$/,
    local: /^(?::?[\w-]+:)*(?:jibDockerBuild|jibBuildTar|bootBuildImage)$/,
    image: /^(?:--image|--imageName|-Djib\.to\.image)=/,
    credentials: /^-Djib\.to\.auth\./,
  },
}

/** Names of options by which a plugin could push, or be told to. */
const SUSPICIOUS_TASK = /docker|image|jib|push|deploy|release|container|login|registry|publish/i

/** No goal of a person is longer. */
const MAX_GOAL = 300

/** `mvn`, `gradle` and their wrappers. @returns `undefined` for other programs */
export function buildToolOperations(
  base: string,
  words: readonly PartialString[],
  when: OperationContext,
): readonly RegistryOperation[] | undefined {
  const tool = TOOLS[base.replace(/w$/, '')]
  if (tool === undefined || !/^(?:mvn|gradle)w?$/.test(base)) return undefined
  const goals: PartialString[] = []
  const options: PartialString[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (word === undefined) continue
    const start = literalPrefix(word)
    if (!start.startsWith('-')) goals.push(word)
    else if (start === '-D' || start === '--define') {
      const value = words[++index]
      if (value !== undefined)
        options.push(toValue([{ literal: '-D', location: value.location }, ...value.segments], value.location))
    } else {
      options.push(word)
      if (tool.optionsWithValue.test(start) && toLiteral(word) !== undefined) index++
    }
  }
  const isOpen =
    goals.some(goal => toLiteral(goal) === undefined) || options.some(option => literalPrefix(option) === '')
  const names = goals.map(goal => toLiteral(goal) ?? '').map(name => (name.length > MAX_GOAL ? '' : name))
  const isPushing =
    names.some(name => tool.pushing.test(name)) || (names.some(name => tool.local.test(name)) && publishes(options))
  const others = names.filter(name => !tool.goals.test(name) && !tool.pushing.test(name) && !tool.local.test(name))
  if (isOpen || others.length > 0) return [unanalyzable(`${base} ${others[0] ?? ''}`.trim(), when)]
  const image = options.map(option => imageOf(option, tool)).find(value => value !== undefined)
  if (isPushing) {
    if (options.some(option => tool.credentials.test(literalPrefix(option)))) return []
    // A plugin logs in with what its settings hold, or with docker's logins: whose push it is cannot be told.
    const unseen = transfer('push', base, unknownValue('', when.location), when)
    return image === undefined ? [unseen] : [tag(base, image, when), unseen]
  }
  if (names.some(name => tool.local.test(name))) return image === undefined ? [] : [tag(base, image, when)]
  const mayPublish = options.some(option => {
    const name = /^-+[^=]*/.exec(literalPrefix(option))?.[0] ?? ''
    return SUSPICIOUS_TASK.test(name) && !/skip/i.test(name)
  })
  return mayPublish ? [unanalyzable(`${base} ${names[0] ?? ''}`.trim(), when)] : []
}

const publishes = (options: readonly PartialString[]): boolean =>
  options.some(option =>
    /^(?:-Dspring-boot\.build-image\.publish(?:=true)?|--publishImage)$/.test(toLiteral(option) ?? ''),
  )

function imageOf(option: PartialString, { image }: Tool): PartialString | undefined {
  const name = image.exec(literalPrefix(option))?.[0]
  return name === undefined ? undefined : withoutStart(option, name)
}

/**
 * MSBuild's properties of an image, by lower-case name. Source: learn.microsoft.com, ".NET SDK, Containerize an app",
 * properties.
 */
const PROPERTY = /^(?:-{1,2}|\/)(?:p|property):(container\w*|publishprofile|enablesdkcontainersupport)=/i

/**
 * `dotnet publish` that makes a container image: it is pushed to `ContainerRegistry` with docker's logins, and stays
 * with the engine where there is none.
 * @returns `undefined` where nothing on the line speaks of containers
 */
export function dotnetOperations(
  words: readonly PartialString[],
  when: OperationContext,
): readonly RegistryOperation[] | undefined {
  const [command] = words
  const name = command && toLiteral(command)
  if (name !== 'publish' && name !== 'build' && name !== 'msbuild') return undefined
  const properties = new Map<string, PartialString>()
  let isTarget = false
  for (const [index, word] of words.entries()) {
    const start = literalPrefix(word)
    if (/^(?:-{1,2}|\/)(?:t|target):PublishContainer$/i.test(start)) isTarget = true
    const glued = PROPERTY.exec(start)
    const before = toLiteral(words[index - 1] ?? word)
    const parted = /^(?:-p|--property)$/.test(before ?? '') ? /^(container\w*|publishprofile)=/i.exec(start) : null
    const match = glued ?? parted
    const value = match === null ? undefined : withoutStart(word, match[0])
    if (match?.[1] !== undefined && value !== undefined) properties.set(match[1].toLowerCase(), value)
  }
  const profile = properties.get('publishprofile')
  // One that publishes to a folder.
  if (profile !== undefined && /^folder/i.test(literalPrefix(profile))) properties.delete('publishprofile')
  const isProfile = profile !== undefined && /^defaultcontainer$/i.test(toLiteral(profile) ?? '')
  if (!isTarget && !isProfile) return properties.size > 0 ? [unanalyzable(`dotnet ${name}`, when)] : undefined
  const registry = properties.get('containerregistry')
  // Which registry it is stands in the project's file, or it is none.
  if (registry === undefined)
    return [transfer('push', 'dotnet publish', unknownValue('', when.location), { ...when, isConditional: true })]
  const repository =
    properties.get('containerrepository') ?? properties.get('containerimagename') ?? unknownValue('', when.location)
  const tag = properties.get('containerimagetag')
  const segments: Segment[] = [
    ...registry.segments,
    { literal: '/', location: registry.location },
    ...repository.segments,
  ]
  if (tag !== undefined) segments.push({ literal: ':', location: tag.location }, ...tag.segments)
  return [transfer('push', 'dotnet publish', toValue(segments, registry.location), when)]
}
