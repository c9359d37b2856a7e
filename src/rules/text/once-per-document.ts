import type { Postmortem } from '../../postmortem/model.js'

/** A reading of a document that many rules ask for: done once, and forgotten with the document. */
export function oncePerDocument<T>(read: (postmortem: Postmortem) => T): (postmortem: Postmortem) => T {
  const known = new WeakMap<Postmortem, { readonly value: T }>()
  return (postmortem) => {
    const before = known.get(postmortem)
    if (before) return before.value
    const value = read(postmortem)
    known.set(postmortem, { value })
    return value
  }
}
