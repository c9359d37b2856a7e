import type { WrittenClock } from '../../postmortem/time/clock.js'
import type { WrittenDate } from '../../postmortem/time/dates.js'
import type { Zone } from '../../postmortem/time/zones.js'

/** A message of a chat as an export has it. Its words are anybody's. */
export interface WrittenMessage {
  readonly at: WrittenAt
  readonly who: string | null
  readonly text: string
}

/** An instant in milliseconds since 1970, or a time of day whose date and zone may have to come from elsewhere. */
export type WrittenAt =
  | { readonly kind: 'instant'; readonly epoch: number }
  | {
      readonly kind: 'clock'
      readonly date: WrittenDate | null
      readonly clock: WrittenClock
      readonly zone: Zone | null
    }

/** A message whose instant is settled. */
export interface Message {
  readonly epoch: number
  readonly who: string | null
  readonly text: string
}
