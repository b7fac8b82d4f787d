import type { Activity } from './pattern.ts'

/** A line of a log, those before it, and what was going on. */
interface Printed {
  readonly quote: string
  readonly before: readonly string[]
  readonly activity: Activity
}

/** What a line tells of its own activity counts before what was going on. */
export function activityOf({ quote, before, activity }: Printed): Activity {
  const lines = [quote, ...before.slice(-2)]
  const says = (form: RegExp): boolean => lines.some(line => form.test(line))
  if (says(/failed to pull (?:and unpack )?image|ErrImagePull|ImagePullBackOff|\bkubelet\b/i)) return 'cluster'
  if (activity === 'helm' || activity === 'cluster' || activity === 'tasks') return activity
  if (
    says(
      /refers to repository|failed to push|failed commit on ref|push access denied|: Preparing|Layer already exists|(?:%2C|:|,)push\b|pushing /i,
    )
  )
    return 'push'
  if (says(/\/manifests\/|pull access denied|load metadata|source metadata/i))
    return activity === 'push' ? 'push' : 'pull'
  if (says(/\/v2\/["'\\]{0,3}: |docker login|login attempt/i)) return 'login'
  if (says(/\bhelm\b|oci:\/\//i)) return 'helm'
  return activity
}
