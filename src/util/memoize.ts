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
