import type { CompoundList, If, Pipeline, SyntaxNode, Word } from 'unbash'

/** What a script's structure tells of whether a command runs, and whether it may fail. */

/** Commands that are there for what they do, and fail only where the whole is to fail. */
const SIDE_EFFECT_COMMANDS =
  /^(docker|podman|buildah|helm|oras|az|cd|echo|export|set|mkdir|cp|npm|git|chmod|source|\.)$/
const QUERY_SUBCOMMANDS =
  /^(inspect|images|ps|show|list|show-tags|show-manifests|exists|info|version|status|diff|rev-parse)$/

/** Whether a command is there for what it does: `docker build . && docker push x` does both, or fails. */
export function hasSideEffect(node: SyntaxNode | undefined): boolean {
  if (node?.type === 'Pipeline') return node.prefixes.length === 0 && hasSideEffect(node.commands.at(-1))
  if (node?.type !== 'Command') return false
  if (node.name === undefined) return true
  const words = [node.name, ...node.args].map(({ text }) => text).filter(text => text !== 'sudo')
  return SIDE_EFFECT_COMMANDS.test(words[0] ?? '') && !words.slice(1, 4).some(word => QUERY_SUBCOMMANDS.test(word))
}

/** `exit 1`, `{ echo failed; exit 1; }`, `return 1`. */
export function exitsScript(node: SyntaxNode | undefined): boolean {
  switch (node?.type) {
    case 'Command':
      return /^(exit|return|false)$/.test(node.name?.text ?? '') && node.args[0]?.text !== '0'
    case 'BraceGroup':
    case 'Subshell':
      return exitsScript(node.body.commands.at(-1)?.command)
    default:
      return false
  }
}

/** A word of a loop that makes it run at least once: `a`, `{1..5}`, `$(seq 3)`. */
export const runsAtLeastOnce = ({ text }: Word): boolean => !text.includes('$') || /^\$\(seq /.test(text)

/** The only word of the only command. */
export function onlyWord({ commands }: CompoundList): string | undefined {
  const [first] = commands
  const command = first?.command
  return commands.length === 1 && command?.type === 'Command' && command.suffix.length === 0
    ? command.name?.text
    : undefined
}

/** `if ! docker login …; then exit 1; fi` goes on only where it has worked. */
export function requiredPipeline(node: If): Pipeline | undefined {
  const [first, ...others] = node.clause.commands
  if (first?.command.type !== 'Pipeline' || others.length > 0 || node.elif.length > 0) return undefined
  const isNegated = first.command.prefixes.some(({ type }) => type === 'Negation')
  return isNegated && exitsScript(node.then.commands.at(-1)?.command) ? first.command : undefined
}
