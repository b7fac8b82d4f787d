/** What a user puts in for what a fix leaves open: placeholders as they stand, and expressions by their names. */
export const filled = (fix: string, fill: Readonly<Record<string, string>> = {}): string =>
  Object.entries(fill).reduce((text, [open, value]) => text.replaceAll(open, value), fix)

/** `name: value` lines of a step, below `env:` or `with:` or not, with what a user has for their expressions. */
export const writtenInputs = (fix: string, values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    fix
      .split('\n')
      .map(line => /^ *([\w-]+): (.+)$/.exec(line))
      .filter(match => match !== null)
      .map(([, name = '', value = '']) => [
        name,
        value.replace(/\$\{\{ *([\w.]+) *\}\}/g, (_, expression: string) => values[expression] ?? ''),
      ]),
  )
