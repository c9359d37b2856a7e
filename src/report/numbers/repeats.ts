import type { ReportDocument } from '../facts.js'

/** How many incidents came back. */
export interface Repeats {
  /** Incidents for which earlier ones like them were looked for. */
  readonly of: number
  readonly repeated: readonly Repeat[]
}

/** Ids of an incident and of the earlier one that it is most like. */
export interface Repeat {
  readonly id: string
  readonly earlier: string
}

export function repeatsOf(incidents: readonly ReportDocument[]): Repeats {
  const looked = incidents.flatMap(({ id, like }) => (like === null ? [] : [{ id, like }]))
  return {
    of: looked.length,
    repeated: looked.flatMap(({ id, like: [first] }) => (first ? [{ id, earlier: first.id }] : [])),
  }
}
