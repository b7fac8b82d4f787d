import type { Finding } from '../findings.ts'
import { runAtEnd } from '../util/text.ts'
import { type Edit, lineEnd, lineStart } from './edits.ts'
import { keyText, type ScalarAt, type Source, scalarAt } from './source.ts'

/** Names as they are written: login servers and images. */

type Of<Id extends Finding['id']> = Extract<Finding, { id: Id }>

/** The host in lowercase, and no more: a tag behind it keeps its case. */
export function serverCase({ location }: Of<'login-server-uppercase'>, source: Source): readonly Edit[] | undefined {
  const scalar = location === undefined ? undefined : scalarAt(source, location)
  if (scalar === undefined) return undefined
  const [token = ''] = /^(?:https?:\/\/)?[\w.-]{1,300}/i.exec(source.text.slice(scalar.offset, scalar.end)) ?? []
  const edits = changed(scalar.offset, token, token.toLowerCase())
  if (IN_AZURE.test(token)) return withTagSources(source.text, token, token, edits)
  // A name without its suffix may be used for something else as well.
  const name = definedName(source, scalar)
  return name !== undefined && isEverywhere(source.text, name, use => isBeforeSuffix(use) || isOfAzAcr(use))
    ? edits
    : undefined
}

const isBeforeSuffix = ({ after }: Use): boolean => /^(?:\s*\}\}|\})?\.azurecr\.(?:io|cn|us)\b/i.test(after)

/** The registry's name, as az takes it in any case. */
function isOfAzAcr({ before }: Use): boolean {
  const command = lastCommand(before)
  return /\baz\s+acr\s/.test(command) && /\s(?:-n|--name|-r|--registry)[\s=]+["']?\$(?:\{|\{\{\s*env\.)?$/.test(command)
}

/** What of a line is in the same simple command as its end. */
const lastCommand = (line: string): string => runAtEnd(line, character => !'|;&'.includes(character))

const IN_AZURE = /\.azurecr\.(?:io|cn|us)\b/i

/** Without its scheme, its slash at the end, or its port 443; `az acr login` gets the name alone. */
export function serverForm(
  { location, values }: Of<'login-server-malformed'>,
  source: Source,
): readonly Edit[] | undefined {
  const scalar = location === undefined ? undefined : scalarAt(source, location)
  if (scalar === undefined) return undefined
  const { issue, host } = values
  if (issue.kind === 'name-expected') return withoutSuffix(source, scalar) ?? nameInVariable(source, scalar, host)
  const given = values.given.trim()
  if (!SPELLING.has(issue.kind) || host === '' || !source.text.startsWith(given, scalar.offset)) return undefined
  const edits = changed(scalar.offset, given, host)
  // `<host>/<repository>` in a login may be meant: only a scheme and an empty path have one right answer.
  if (issue.kind === 'path' && !/^[^/]+\/+$/.test(given)) return undefined
  const name = definedName(source, scalar)
  return name === undefined || isEverywhere(source.text, name, isServer) ? edits : undefined
}

const SPELLING: ReadonlySet<string> = new Set(['scheme', 'path', 'port-443'])

/** `az acr login -n contoso.azurecr.io`: the word that is at the place, without the suffix at its end. */
function withoutSuffix({ text }: Source, { offset, end }: ScalarAt): readonly Edit[] | undefined {
  const word = /^["']?(?:\$\{\{[^{}\r\n]{0,200}\}\}|[\w.${}-]){1,300}/.exec(text.slice(offset, end))?.[0] ?? ''
  const suffix = /\.azurecr\.(?:io|cn|us)$/i.exec(word)
  if (suffix === null || suffix.index === 0 || /^["']$/.test(word.slice(0, suffix.index))) return undefined
  // `$NAME.azurecr.io` and `contoso.azurecr.io`, not what only ends in a variable.
  return changed(offset + suffix.index, suffix[0], '')
}

/** A line of YAML that gives a name a plain text. */
const DEFINITION = /^[ \t]*["']?(\w+)["']?[ \t]*:[ \t]+["']?([\w.-]+)["']?[ \t\r]*(?:#.*)?$/gm

/** `az acr login -n $ACR` of a variable of the file that holds the login server and is used for nothing else. */
function nameInVariable({ text }: Source, { offset, end }: ScalarAt, host: string): readonly Edit[] | undefined {
  const used = /^["']?\$(?:\{\{\s*env\.(\w+)\s*\}\}|\{?(\w+)\}?)/.exec(text.slice(offset, end))
  const name = used?.[1] ?? used?.[2] ?? ''
  if (!isEverywhere(text, name, isOfAzAcr)) return undefined
  const defined = [...text.matchAll(DEFINITION)].filter(([, defines]) => defines === name)
  const [only, ...others] = defined
  const value = only?.[2]
  const suffix = value === undefined ? null : /\.azurecr\.(?:io|cn|us)$/i.exec(value)
  if (only === undefined || value === undefined || suffix === null || others.length > 0) return undefined
  if (value.slice(0, suffix.index) !== host) return undefined
  return changed(only.index + only[0].indexOf(value) + suffix.index, suffix[0], '')
}

/** The repository in lowercase; a tag or digest behind it keeps its case. */
export function imageCase(
  { location, values }: Of<'image-name-uppercase'>,
  source: Source,
): readonly Edit[] | undefined {
  const scalar = location === undefined || values.lowered === undefined ? undefined : scalarAt(source, location)
  if (scalar === undefined) return undefined
  const { text } = source
  const [token = ''] = /^[\w./-]{1,300}/.exec(text.slice(scalar.offset, scalar.end)) ?? []
  const before = wordBefore(text, Math.max(scalar.start, lineStart(text, scalar.offset)), scalar.offset)
  const edits = changed(scalar.offset, token, token.toLowerCase())
  const word = text.slice(scalar.offset - before.length, scalar.offset + token.length)
  if (isReference(before + token)) return withTagSources(text, word, token, edits)
  if (isBuiltInAzure(text.slice(Math.max(lineStart(text, scalar.offset), scalar.offset - MAX_WORD), scalar.offset)))
    return edits
  // All in capitals and without a login server that is known: a template still to be filled in.
  if (!/[a-z]/.test(token)) return undefined
  const name = definedName(source, scalar)
  return name !== undefined && isEverywhere(text, name, isImage) ? edits : undefined
}

/**
 * The edits, and the same of what `docker tag` gives another name: no image has the old one then. No finding is at that
 * place, since only the new name is pushed.
 * @param word the name as written, up to the end of the token that is changed
 */
function withTagSources(
  text: string,
  word: string,
  token: string,
  edits: readonly Edit[] | undefined,
): readonly Edit[] | undefined {
  if (edits === undefined) return undefined
  const more: Edit[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const before = text.slice(Math.max(lineStart(text, at), at - 60), at)
    const end = at + word.length
    const isSource = /\b(?:docker|podman|nerdctl|buildah)\s+(?:image\s+)?tag\s+["']?$/.test(before)
    if (isSource && !/[\w.-]/.test(text[end] ?? '') && edits.every(({ start }) => start !== end - token.length))
      more.push({ start: end - token.length, end, text: token.toLowerCase() })
  }
  return [...edits, ...more]
}

/** `az acr build --image`: a name without a login server. */
function isBuiltInAzure(before: string): boolean {
  const command = lastCommand(before)
  return /\baz\s+acr\s+build\s/.test(command) && /\s(?:-t|--image)[\s=]+["']?$/.test(command)
}

/** Characters in front of a name and behind it that are looked at. */
const MAX_WORD = 500

/** What of a word is in front of an offset; an expression counts as part of it. */
function wordBefore(text: string, from: number, offset: number): string {
  const line = text
    .slice(Math.max(from, offset - MAX_WORD), offset)
    .replace(/\$\{\{[^{}]*\}\}/g, found => found.replace(/\s/g, '_'))
  return runAtEnd(line, character => /[^\s"'=,]/.test(character))
}

/** `contoso.azurecr.io/app`, `${{ env.REGISTRY }}/app`, `$ACR/`: what is in front of a slash is a login server. */
function isReference(word: string): boolean {
  const slash = word.replace(/\$\{\{[^{}]*\}\}/g, found => found.replaceAll('/', '_')).indexOf('/')
  const host = word.slice(0, Math.max(slash, 0))
  return /^[\w.-]*\.azurecr\.(?:io|cn|us)$/i.test(host) || (host.startsWith('$') && OF_REGISTRY.test(host))
}

const OF_REGISTRY = /registry|acr|login.?server/i

const changed = (start: number, before: string, after: string): readonly Edit[] | undefined =>
  before === after ? undefined : [{ start, end: start + before.length, text: after }]

/**
 * The variable that a text is put into: a key of `env:`, or one that a script sets; empty for what else is referred to
 * by a name.
 */
function definedName({ text }: Source, { pairs, offset, start }: ScalarAt): string | undefined {
  const [parent, own] = pairs.slice(-2).map(({ key }) => keyText(key))
  const assigned = /(?:^|[\s"'])(\w{1,100})=["']?$/.exec(text.slice(Math.max(start, lineStart(text, offset)), offset))
  if (assigned?.[1] !== undefined) return assigned[1]
  if (own === 'run' || own === 'inlineScript' || parent === 'with') return undefined
  return parent === 'env' ? own : ''
}

/** A use of a name: what is in front of it and behind it on its line. */
interface Use {
  readonly before: string
  readonly after: string
}

/** Whether a variable is used, and each use of it, apart from comments, is of this kind. */
function isEverywhere(text: string, name: string, isOfKind: (use: Use) => boolean): boolean {
  if (!/^\w+$/.test(name)) return false
  const uses = [...text.matchAll(/\w+/g)]
    .filter(([word]) => word === name)
    .map(({ index }) => ({
      before: text.slice(Math.max(lineStart(text, index), index - MAX_WORD), index),
      after: text.slice(index + name.length, Math.min(lineEnd(text, index), index + name.length + MAX_WORD)),
    }))
    .filter(({ before, after }) => !/^["']?\s*:(?:\s|$)|^=/.test(after) && !/^\s*#/.test(before))
  return uses.length > 0 && uses.every(isOfKind)
}

/** The login server of a login, or in front of a slash. */
const isServer = ({ before, after }: Use): boolean =>
  /^\s*(?:-\s+)?(?:registry|login-server)\s*:\s*["']?\$\{\{[^{}]*$/.test(before) ||
  (/^(?:\s*\}\}|\})?\//.test(after) && !runAtEnd(before, character => /\S/.test(character)).includes('://')) ||
  /\b(?:docker|podman|buildah|helm registry|oras|skopeo)\s+login\b/.test(lastCommand(before))

/** Behind a login server, or the name of an image that is built in Azure. */
function isImage({ before }: Use): boolean {
  const inFront = before.replace(/\$(?:\{|\{\{[^{}]*)?$/, '')
  if (inFront.length === before.length) return false
  return isReference(wordBefore(inFront, 0, inFront.length)) || isBuiltInAzure(inFront)
}
