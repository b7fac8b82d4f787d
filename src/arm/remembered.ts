/** A pure function that finds each answer once. */
export function remembered<V>(make: (key: string) => V): (key: string) => V {
  const made = new Map<string, { readonly value: V }>()
  return key => {
    const known = made.get(key) ?? { value: make(key) }
    made.set(key, known)
    return known.value
  }
}
