import { Temporal } from 'temporal-polyfill'

export interface LocalTime {
  /** `2026-11-03T11:02`: whole minutes. */
  readonly minute: string
  /** `+01:00`; `+00:00` in UTC. */
  readonly offset: string
}

/** What a clock in `zone` (an IANA name) shows at an instant, given in milliseconds since 1970. */
export function localTimeAt(epochMilliseconds: number, zone: string): LocalTime {
  const shown = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone)
  return { minute: shown.toPlainDateTime().toString().slice(0, 16), offset: shown.offset }
}
