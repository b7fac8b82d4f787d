/**
 * The mount points of /proc/self/mountinfo: its fifth field, with blanks and backslashes in octal.
 * Source: proc_pid_mountinfo(5).
 */
export const mountPoints = (mountinfo: string): readonly string[] =>
  mountinfo.split('\n').flatMap(line => {
    const point = line.split(' ', 5)[4]
    return point === undefined
      ? []
      : [point.replace(/\\([0-7]{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8)))]
  })

/** The mount point that a path without links is on. */
export function mountOf(path: string, points: readonly string[]): string {
  let longest = '/'
  for (const point of points) {
    if (point.length > longest.length && (path === point || path.startsWith(`${point}/`))) longest = point
  }
  return longest
}
