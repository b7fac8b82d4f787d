import { followedBy, withoutColors } from '../util/text.ts'

/** What a program wrote of a line, without what the system that ran it put in front, and without colors. */
export function messageOf(line: string): string {
  let text = withoutColors(line.replace(/\r$/, ''))
  for (const prefix of PREFIXES) text = text.replace(prefix, '')
  return text
}

/** In the order in which they stand. */
const PREFIXES = [
  /^\ufeff/,
  // `gh run view --log`: job, step, and then GitHub's own line.
  /^[^\t]+\t[^\t]+\t\ufeff?(?=\d{4}-\d\d-\d\dT)/,
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\S* /,
  // GitLab, from 17.0 on: stream, and whether the line goes on.
  /^\d\d[OE][ +]/,
  /^\[\d{4}-\d\d-\d\dT[^\]\s]*\] /,
  /^\d\d:\d\d:\d\d[.\d]* /,
  // Compose, and the output of a command of a Dockerfile.
  /^[\w.-]+ +\| /,
  /^#\d+ \d+\.\d+ /,
  /^(?:##\[[a-z]+\]|::[a-z]+(?: [^:]*)?::)/,
] as const

/** A message without the word that GitHub's page shows in place of a mark. */
export const errorMessageOf = (line: string): string =>
  messageOf(line)
    .replace(/^Error: /, '')
    .trim()

/** Lines of a script that a runner prints before it runs it, in cyan, and what it debugs. */
export const isScriptLine = (line: string): boolean =>
  line.includes('\u001b[36;1m') ||
  /##\[debug\]|^(?:\S+ )?(?:DEBUG: cli\.|cli\.(?:azure|knack)\.)/.test(line.slice(0, MAX_MARK))

/** Characters of a line in which its mark is looked for. */
const MAX_MARK = 400

/** A command, or a line of a document, rather than what a program said. */
export function isQuotation(line: string): boolean {
  if (/##\[group\]/.test(line.slice(0, MAX_MARK))) return true
  const message = messageOf(line).trimStart()
  return COMMAND.test(message) || FOUND_IN_FILE.test(message) || /^Run (?!ID: )[\w./"'[-]/.test(message)
}

/** A command, which names what it is about, and not what any line after it is about. */
export const isCommand = (line: string): boolean =>
  isScriptLine(line) ||
  isQuotation(line) ||
  /^(?:\[command\]|(?:sudo )?(?:docker|podman|az|helm|kubectl|curl) [a-z])/.test(messageOf(line).trimStart()) ||
  /: (?:Refreshing state|Creating|Creation complete|Still |Modifying|Destroying)/.test(line)

/** What shells show of commands, those in a script, and comments. */
const COMMAND = /^(?:\++ |\$ |PS [^>]*> |(?:echo|grep|if|elif|case|printf|Write-(?:Host|Output)|#|\/\/) )/
/** What grep prints of a file: name, number, text. */
const FOUND_IN_FILE = /^[^\s:]+\.(?:md|mdx|rst|adoc|txt|html?|ts|tsx|js|mjs|cjs|py|sh|ps1|ya?ml|json)[:-]\d+[:-]/i

/** What a test expected and got. */
export const isAssertion = (line: string): boolean =>
  /AssertionError|--- FAIL:|\bassert(?:Equal|That|_eq|s?)?\b|[✕✗✓✔●] |\bRECEIVED:|\[FAIL\]|\[xUnit\.net |_test\.go:\d|Assert\.\w+\(\)/i.test(
    line,
  ) ||
  TEST_OUTPUT.test(messageOf(line)) ||
  followedBy(line, /\bgot\b/gi, /\bwant(?:ed)?\b/i, 300) !== undefined ||
  followedBy(line, /\bexpect(?:ed)?\b/gi, /\b(?:got|received|to (?:be|equal|contain|match)|but)\b/i, 80) !==
    undefined ||
  followedBy(line, /\bFAIL(?:ED)? /gi, /\.test\.|\.spec\.|_test\.|::test/i, 80) !== undefined

/** TAP, pytest, the difference of a snapshot, and `dotnet test`. */
const TEST_OUTPUT = /^\s*(?:(?:not )?ok \d|[-+] (?:Expected|Received|")|E {3,}|Failed \S+ \[)/

export const isOtherProgram = (line: string): boolean =>
  /\bnpm (?:err!|error|warn)|\byarn (?:error|install)|\bpip (?:error|install)|: error (?:CS|TS|C|LNK|NU|MSB)\d{3,5}|\berror\[E\d{4}\]|\bgo: (?:module|download)|\bpnpm\b|\bNU1\d{3}\b|\bMaven\b/i.test(
    line,
  ) || OTHER_PROGRAM.test(messageOf(line).trimStart())

/** Git and kubectl. */
const OTHER_PROGRAM = /^(?:remote: |fatal: |Unable to connect to the server: )/i

/** A text says something else than its pattern where this stands beside it. */
export const isOtherFault = (line: string): boolean =>
  /no match for platform in manifest|registry cache importer/i.test(line)
