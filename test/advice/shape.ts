/**
 * What a fix says and runs, without the names in it: its comments, commands with the words after them, options, and
 * keys of YAML, each once, since a command may stand there for each of several names. Fixes of one branch are alike in
 * it.
 */
export const shapeOf = (fix: string): string =>
  [
    ...new Set(
      fix
        .replace(/\\\n\s*/g, ' ')
        .split('\n')
        .flatMap(partsOf),
    ),
  ].join('\n')

const partsOf = (line: string): readonly string[] =>
  /^\s*#/.test(line)
    ? [line.trim()]
    : [
        ...withoutQuoted(line).matchAll(
          /\b(?:az|gh|docker|curl)(?: [a-z][a-z-]+(?=\s|$))+|(?<= )--[a-z][a-z0-9-]*|^ *[\w-]+(?=: |:$)/g,
        ),
      ].map(([part]) => part.trim())

const withoutQuoted = (line: string): string => line.replaceAll("'\\''", '').replace(/'[^']*'|"[^"$]*"/g, '')
