import { type PartialString, toLiteral } from '../partial-string.ts'
import { literalPrefix } from '../partial-string-ops.ts'

/**
 * What programs write to a registry beside images that are pushed by name: signatures, tags, artifacts, charts,
 * modules. A credential that may only pull does not serve them. Each is judged by its first words; what is not known to
 * read only is not taken for harmless. Source: the commands' own `--help` (flux 2.6, cosign 2.5, notation 1.3, crane
 * 0.20, oras 1.2, regctl 0.8, az 2.77, bicep 0.37).
 */

/** Programs that write with these words alone. */
const WRITING: Readonly<Record<string, RegExp>> = {
  az: /^(?:bicep publish|acr helm (?:push|delete)|acr (?:repository|manifest) (?:delete|untag|update|update-metadata)|containerapp (?:up|compose))\b/,
  bicep: /^publish\b/,
  conftest: /^push\b/,
  func: /^(?:kubernetes )?deploy\b/,
  minikube: /^image (?:push|build .*--push)\b/,
  notation: /^sign\b/,
  syft: /^attest\b/,
}

/** Programs for registries, whose other words write, or may. */
const READING: Readonly<Record<string, RegExp>> = {
  buildah:
    /^(?:add|config|containers|copy|images|info|inspect|mount|prune|pull|rename|rm|rmi|run|tag|umount|unshare|version|-.*)?$/,
  cosign:
    /^(?:verify|verify-\S+|version|initialize|generate|generate-key-pair|import-key-pair|public-key|tree|triangulate|download|env|login|sign-blob|attest-blob|manifest|dockerfile|completion|help|-.*)?$/,
  crane: /^(?:auth|blob|catalog|completion|config|digest|export|help|ls|manifest|pull|serve|validate|version|-.*)?$/,
  docker:
    /^(?:attach|builder|buildx|checkout|commit|compose|config|container|context|cp|create|diff|events|exec|export|help|history|image|images|import|info|init|inspect|kill|load|logs|ls|manifest|network|node|pause|port|ps|prune|pull|rename|restart|rm|rmi|run|save|sbom|scout|search|secret|service|start|stats|stop|swarm|system|tag|top|unpause|update|version|volume|wait|-.*)?$/,
  flux: /^(?!push|tag|-)\S*$/,
  helm: /^(?:completion|create|dep|dependency|dependencies|env|fetch|get|help|history|hist|init|inspect|install|lint|list|ls|package|pull|repo|rollback|search|show|status|template|test|uninstall|delete|del|un|upgrade|verify|version|plugin|registry|chart|-.*)?$/,
  oras: /^(?:completion|discover|help|login|logout|pull|repo|resolve|version|blob fetch|manifest (?:fetch|fetch-config)|-.*)?$/,
  podman:
    /^(?:attach|build|commit|compose|container|cp|create|diff|events|exec|export|generate|healthcheck|help|history|image|images|import|info|init|inspect|kill|load|logs|machine|manifest|mount|network|pause|pod|port|ps|pull|rename|restart|rm|rmi|run|save|search|secret|start|stats|stop|system|tag|top|umount|unmount|unpause|unshare|untag|update|version|volume|wait|-.*)?$/,
  regctl:
    /^(?:version|help|completion|registry|config|image (?:check-base|config|digest|export|get-file|inspect|manifest)|manifest (?:get|head|diff)|tag ls|repo ls|artifact (?:get|list|tree)|blob (?:get|head|diff-\S+)|digest|ref|-.*)?$/,
  skopeo: /^(?:help|inspect|list-tags|login|logout|manifest-digest|standalone-verify|generate-sigstore-key|-.*)?$/,
}

/** Those of two words whose first says nothing. */
const GROUPS = /^(?:blob|manifest|image|tag|repo|artifact)$/

/**
 * Whether a command writes to a registry, or may, apart from the pushes that are read as such.
 * @param base its name, without a path
 * @param words those behind it
 */
export function mayWrite(base: string, words: readonly PartialString[]): boolean {
  const [first, second, third] = words.map(toLiteral)
  const start = [first, second, third].map(word => word ?? '').join(' ')
  const writing = Object.hasOwn(WRITING, base) ? WRITING[base] : undefined
  if (writing !== undefined) return writing.test(start)
  if (/^publish-azbicepmodule$/i.test(base)) return true
  if (base === 'dotnet') return first === 'publish' && words.some(isContainerPublish)
  if (base === 'nerdctl') return writesImage('docker', words)
  if (base === 'docker' || base === 'buildah' || base === 'podman') return writesImage(base, words)
  const reading = Object.hasOwn(READING, base) ? READING[base] : undefined
  if (reading === undefined) return false
  if (words.length === 0) return false
  return (
    first === undefined || !(reading.test(first) || (GROUPS.test(first) && reading.test(`${first} ${second ?? ''}`)))
  )
}

/** A profile, or a target, that makes an image and pushes it; one that is not known may. */
const isContainerPublish = (word: PartialString): boolean =>
  toLiteral(word) === undefined ||
  /^@|PublishContainer|PublishProfile=(?!folder)|ContainerRegistry=/i.test(literalPrefix(word))

/** `docker plugin push`, `--cache-to type=registry`, `buildah commit … docker://…`. */
function writesImage(base: string, words: readonly PartialString[]): boolean {
  const texts = words.map(toLiteral)
  const [first = '', second = ''] = texts
  if (words.some((word, index) => isCacheTo(literalPrefix(word), words[index + 1]))) return true
  if (/^(?:plugin|model|artifact|trust|scout|farm)$/.test(first))
    return /^(?:push|sign|attestation|build)$/.test(second)
  if (base === 'buildah' && first === 'commit') return words.slice(1).some(word => !isLocalName(word))
  const isRead = texts[0] === undefined || READS_OR_IS_READ.test(first) || (READING[base]?.test(first) ?? false)
  return words.length > 0 && !isRead
}

/** Words of docker that are read as what they do, elsewhere. */
const READS_OR_IS_READ = /^(?:login|logout|push|build|bud|from|stack|kube|sandbox|buildx|trust|model)$/

const isLocalName = (word: PartialString): boolean => {
  const start = literalPrefix(word)
  return start !== '' && !start.startsWith('docker://')
}

/** Where a build puts its cache: `type=registry,ref=…`, and a bare name, which means the same. */
export function isRegistryCache(value: PartialString): boolean {
  const text = toLiteral(value)
  if (text === undefined) return !/^type=(?:inline|local|gha|s3|azblob)\b/.test(literalPrefix(value))
  return text.trim() !== '' && (/\btype=registry\b/.test(text) || !/\btype=/.test(text))
}

function isCacheTo(word: string, next: PartialString | undefined): boolean {
  if (word === '--cache-to') return next !== undefined && isRegistryCache(next)
  const glued = /^--cache-to=(.*)$/s.exec(word)?.[1]
  if (glued === undefined) return false
  return /\btype=registry\b/.test(glued) || !/\btype=/.test(glued)
}
