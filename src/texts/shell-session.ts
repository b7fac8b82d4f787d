const KEPT = ' >> "$GITHUB_ENV"'
const EMPTIED = "printf '%s=\\n' "

/**
 * A fix for a shell that no runner of GitHub Actions stands behind: what would be written to GITHUB_ENV for the steps
 * that follow holds in this shell instead.
 */
export const forThisShell = (fix: string): string => fix.split('\n').map(inThisShell).join('\n')

/** A fix for root, who needs no `sudo`, and often has none. What a comment says stays. */
export const withoutSudo = (fix: string): string =>
  fix
    .split('\n')
    .map(line => (line.startsWith('#') ? line : line.replaceAll('sudo ', '')))
    .join('\n')

/**
 * Whether a fix is of a POSIX shell in such a way that PowerShell, which runs the steps of a Windows runner where nothing
 * is said, does something else. Source: GitHub docs, "Workflow syntax", jobs.<job_id>.steps[*].shell.
 */
export const needsPosixShell = (fix: string): boolean =>
  fix.includes('$GITHUB_ENV') || fix.includes('${') || fix.includes('umask')

function inThisShell(line: string): string {
  if (!line.endsWith(KEPT)) return line
  const body = line.slice(0, -KEPT.length)
  const start = body.trimStart()
  if (start.startsWith(EMPTIED)) return body.replace(EMPTIED, 'unset ')
  // The first `echo` is the command: what stands before it asks whether it is to be run.
  return body.replace('echo ', 'export ')
}
