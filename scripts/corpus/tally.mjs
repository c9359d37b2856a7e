/** What was found rightly, what was found and is not there, what is there and was not found. */
export function none() {
  return { right: 0, extra: 0, missed: 0 }
}

export function add(a, b) {
  return { right: a.right + b.right, extra: a.extra + b.extra, missed: a.missed + b.missed }
}

/** Null where there was nothing to find and nothing was found. */
export function f1({ right, extra, missed }) {
  return right + extra + missed === 0 ? null : (2 * right) / (2 * right + extra + missed)
}

/** One value against one label: equal is right, another one is both extra and missed. */
export function value(label, found) {
  if (label === null && found === null) return none()
  if (label === null) return { right: 0, extra: 1, missed: 0 }
  if (found === null) return { right: 0, extra: 0, missed: 1 }
  return label === found ? { right: 1, extra: 0, missed: 0 } : { right: 0, extra: 1, missed: 1 }
}

/** Sets of values. */
export function sets(label, found) {
  const right = label.filter((one) => found.includes(one)).length
  return { right, extra: found.length - right, missed: label.length - right }
}
