/** The emulator lives in real time. Through this clock its dates are those that a test or the demo chose. */
export interface Clock {
  /** From now on it is so late: an ISO 8601 instant. */
  set(instant: string): void
  /** What the emulator wrote, as the clock showed it then. To the second, as GitHub writes it. */
  shown(real: string): string
}

export function clock(): Clock {
  const settings: { readonly since: number; readonly offset: number }[] = []
  return {
    set: (instant) => {
      const since = Date.now()
      settings.push({ since, offset: Date.parse(instant) - since })
    },
    shown: (real) => {
      const at = Date.parse(real)
      const setting = settings.findLast(({ since }) => since <= at)
      return `${new Date(at + (setting?.offset ?? 0)).toISOString().slice(0, 19)}Z`
    },
  }
}
