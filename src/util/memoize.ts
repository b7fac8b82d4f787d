/** A pure function that finds each answer once. */
export function memoize<V>(make: (key: string) => V): (key: string) => V {
  const cache = new Map<string, { readonly value: V }>()
  return key => {
    const known = cache.get(key) ?? { value: make(key) }
    cache.set(key, known)
    return known.value
  }
}
