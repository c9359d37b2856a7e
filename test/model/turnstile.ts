import type { Tracker } from '../../src/ports/tracker.js'

/** Lets requests of two runs through one at a time: `turns` says whether the first one's is next. */
export function turnstile(turns: readonly boolean[]) {
  const waiting = new Map<number, () => void>()
  const running = new Set<number>()
  let at = 0

  const next = () => {
    if (waiting.size === 0 || waiting.size < running.size) return
    const [lowest, highest] = [Math.min(...waiting.keys()), Math.max(...waiting.keys())]
    const chosen = (turns[at++] ?? at % 2 === 0) ? lowest : highest
    const pass = waiting.get(chosen)
    waiting.delete(chosen)
    pass?.()
  }

  /** A run whose trackers wait for its turns. */
  return async <T>(who: number, run: (gate: (tracker: Tracker) => Tracker) => Promise<T>): Promise<T> => {
    running.add(who)
    const pass = () =>
      new Promise<void>((resolve) => {
        waiting.set(who, resolve)
        next()
      })
    try {
      return await run((tracker) => gated(tracker, pass))
    } finally {
      running.delete(who)
      next()
    }
  }
}

function gated(tracker: Tracker, pass: () => Promise<void>): Tracker {
  const entries = Object.entries(tracker).map(([name, call]: [string, unknown]) => {
    if (typeof call !== 'function') return [name, call]
    return [
      name,
      async (...args: readonly unknown[]) => {
        await pass()
        return Reflect.apply(call, tracker, args)
      },
    ]
  })
  return Object.fromEntries(entries)
}
