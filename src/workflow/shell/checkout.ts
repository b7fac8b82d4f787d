import { NOWHERE, type PartialString, type SourceLocation, toLiteral } from '../partial-string.ts'
import { toValue } from '../partial-string-ops.ts'
import type { Checkout } from './command.ts'
import { baseName, nameInFolder } from './prefix-commands.ts'

/** A file of the checkout as locations name it. */
export const locationName = ({ prefix = '' }: Checkout, path: string): string => `${prefix}${path}`

/** A script of the repository, and what it is given. */
export interface ScriptFile {
  readonly path: string
  readonly text: PartialString
  readonly words: readonly PartialString[]
  /** It runs in the shell itself, which keeps its variables and functions. */
  readonly isSourced: boolean
}

const SHELLS = /^(?:bash|sh|dash)$/
const BUILD_WRAPPERS = /^(?:gradlew|mvnw)$/

/** `./x.sh`, `bash x.sh`, `source x.sh`: the script, where it is of bash or sh and stands in the checkout. */
export function scriptFile(
  argv: readonly PartialString[],
  checkout: Checkout,
  folder: string | undefined,
): ScriptFile | undefined {
  const { actionFolder } = checkout
  const [name, ...rest] = argv
  const base = baseName(name)
  if (name === undefined) return undefined
  const isSourced = base === 'source' || toLiteral(name) === '.'
  const isShell = base !== undefined && SHELLS.test(base) && !isPath(name)
  const at = isShell ? rest.findIndex(word => !/^[-+]/.test(toLiteral(word) ?? '')) : 0
  // `bash -c` and `bash -s` have their script elsewhere.
  if (isShell && (at < 0 || rest.slice(0, at).some(word => /^-[a-z]*[cso]/.test(toLiteral(word) ?? ''))))
    return undefined
  const file = isSourced || isShell ? rest[at] : name
  if (file === undefined || (!isSourced && !isShell && !isPath(file))) return undefined
  // Its script starts Java; what it does is said by its goals.
  if (BUILD_WRAPPERS.test(baseName(file) ?? nameInFolder(file) ?? '')) return undefined
  const path = pathOf(file, folder, actionFolder)
  const text = path === undefined ? undefined : checkout.textOf(path)
  if (path === undefined || text === undefined || !isShellScript(path, text, isSourced || isShell)) return undefined
  const words = isSourced || isShell ? rest.slice(at + 1) : rest
  return { path, text: textValue(locationName(checkout, path), text), words, isSourced }
}

/** A script of Python or Node in the checkout, with its folder. */
export function otherScript(
  argv: readonly PartialString[],
  { textOf, actionFolder }: Checkout,
  folder: string | undefined,
): { readonly text: string; readonly path: string } | undefined {
  const [name, ...rest] = argv
  const isInterpreter = /^(?:python[\d.]*|node)$/.test(baseName(name) ?? '')
  const file = isInterpreter ? rest.find(word => !(toLiteral(word) ?? '').startsWith('-')) : name
  // `python -m`, `node -e` have their program elsewhere.
  if (isInterpreter && (toLiteral(rest[0] ?? toValue([], NOWHERE)) ?? '').startsWith('-')) return undefined
  if (file === undefined || (!isInterpreter && !isPath(file))) return undefined
  const path = pathOf(file, folder, actionFolder)
  const text = path === undefined || !/\.(?:py|[cm]?js)$/.test(path) ? undefined : textOf(path)
  return path === undefined || text === undefined ? undefined : { text, path }
}

const STARTS_PROGRAM =
  /subprocess|GITHUB_ENV|\bos\.|popen|exec|spawn|docker|child_process|\bsystem\b|\bsh\b|require\s*\(\s*["'`]\.|from\s+["'`.]|import\s*\(|__import__|importlib/i
const ENVIRONMENT = /\bos\.(?:environ|getenv|path|makedirs|mkdir|listdir|getcwd|linesep|sep|walk|remove|rename)\b/g

/** Whether a script in another language starts no program, by itself or by another file of the checkout. */
export function isQuiet(
  { text, path }: { readonly text: string; readonly path: string },
  { textOf }: Checkout,
): boolean {
  if (STARTS_PROGRAM.test(text.replace(ENVIRONMENT, ''))) return false
  const folder = folderOf(path)
  const modules = [...text.matchAll(/^[ \t]*(?:from|import)[ \t]+(\w+)/gm)].map(([, module = '']) => module)
  return modules.every(module => textOf(joined(folder, `${module}.py`) ?? '') === undefined)
}

const isPath = (word: PartialString): boolean =>
  word.segments.some(segment => 'literal' in segment && segment.literal.includes('/'))

const isShellScript = (path: string, text: string, isForced: boolean): boolean => {
  const interpreter = /^#!\s*(?:\S*\/)?(?:env\s+(?:-S\s+)?)?([\w.-]+)/.exec(text)?.[1]
  return interpreter === undefined ? isForced || /\.(?:sh|bash)$/.test(path) : SHELLS.test(interpreter)
}

const WORKSPACE = /^(?:\$GITHUB_WORKSPACE|github\.workspace|env\.GITHUB_WORKSPACE)$/i
const ACTION_PATH = /^(?:\$GITHUB_ACTION_PATH|github\.action_path|env\.GITHUB_ACTION_PATH)$/i

/** The path of a file from the root of the repository; `undefined` where it is not known, or leads out of it. */
export function pathOf(
  { segments }: PartialString,
  folder: string | undefined,
  actionFolder: string | undefined,
): string | undefined {
  const [first, ...rest] = segments
  if (first === undefined) return undefined
  const behind = rest.map(segment => ('literal' in segment ? segment.literal : undefined))
  if (behind.includes(undefined)) return undefined
  const base =
    'literal' in first
      ? undefined
      : WORKSPACE.test(first.expression)
        ? ''
        : ACTION_PATH.test(first.expression)
          ? actionFolder
          : null
  if (base === null) return undefined
  if ('literal' in first) {
    const text = first.literal + behind.join('')
    return folder === undefined || /^[/~]/.test(text) ? undefined : joined(folder, text)
  }
  return base === undefined || !/^(?:\/|$)/.test(behind.join('')) ? undefined : joined(base, behind.join(''))
}

/** @returns `undefined` for what leads out of the repository */
export function joined(folder: string, path: string): string | undefined {
  const names: string[] = []
  for (const name of `${folder}/${path}`.split('/')) {
    if (name === '' || name === '.') continue
    if (name !== '..') names.push(name)
    else if (names.pop() === undefined) return undefined
  }
  return names[0] === '.git' ? undefined : names.join('/')
}

/** `cd x`: where the script is then. */
export function changedFolder(
  argv: readonly PartialString[],
  folder: string | undefined,
  checkout: Checkout,
): string | undefined {
  const [name, ...words] = argv
  const [to] = words.filter(word => !(toLiteral(word) ?? '').startsWith('-'))
  return to === undefined || toLiteral(name ?? to) === 'popd' ? undefined : pathOf(to, folder, checkout.actionFolder)
}

/** A text of a file, a piece a line. */
export function textValue(file: string, text: string): PartialString {
  const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const start: SourceLocation = { file, line: 1, column: 1 }
  const segments = source
    .split(/(?<=\n)/)
    .map((literal, index) => ({ literal, location: { file, line: index + 1, column: 1 } }))
    .filter(({ literal }) => literal !== '')
  return toValue(segments, start)
}

/** The folder of a path with slashes; empty for a file at the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
