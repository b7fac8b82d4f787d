/** The items whose key is that of none before them, in their order. */
export function firstOfEach<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const seen = new Set<string>()
  return items.filter(item => {
    const own = key(item)
    return !seen.has(own) && seen.add(own)
  })
}
