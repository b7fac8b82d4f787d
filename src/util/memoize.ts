/** A pure function that finds each answer once. */
export function memoize<K extends string, V>(make: (key: K) => V): (key: K) => V {
  const cache = new Map<K, { readonly value: V }>()
  return key => {
    const known = cache.get(key) ?? { value: make(key) }
    cache.set(key, known)
    return known.value
  }
}

/** The same for what is made of an object that nobody changes any more; forgotten together with the object. */
export function memoizeOf<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const cache = new WeakMap<K, { readonly value: V }>()
  return key => {
    const known = cache.get(key) ?? { value: make(key) }
    cache.set(key, known)
    return known.value
  }
}

/**
 * The same for texts of any number: the last ones that were asked for are kept.
 * @param most texts that are kept
 * @param maxLength in characters; a longer text is not kept
 */
export function memoizeRecent<V>(make: (key: string) => V, most: number, maxLength: number): (key: string) => V {
  const cache = new Map<string, { readonly value: V }>()
  return key => {
    const known = cache.get(key) ?? { value: make(key) }
    if (key.length > maxLength) return known.value
    cache.delete(key)
    cache.set(key, known)
    const [oldest] = cache.size > most ? cache.keys() : []
    if (oldest !== undefined) cache.delete(oldest)
    return known.value
  }
}
