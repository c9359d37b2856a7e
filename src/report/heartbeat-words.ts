import { counted } from './counted.js'
import type { Heartbeat } from './heartbeat.js'

export interface HeartbeatWords {
  /** When the last report was. */
  readonly last: string
  /** Null: none is missing. */
  readonly missing: string | null
  readonly mend: string
}

/** How it is said whether reports come. */
export function heartbeatWords({ last, missed }: Heartbeat): HeartbeatWords {
  const are = missed === 1 ? 'One is missing' : `${counted(missed, 'report')} are missing`
  return {
    last: last === null ? 'There was no weekly report yet.' : `The last weekly report was that of ${last}.`,
    missing: missed === 0 ? null : `${are}: ${SCHEDULES_STOP}`,
    mend: 'Run the workflow by hand once, or enable it again under Actions.',
  }
}

const SCHEDULES_STOP = 'GitHub stops schedules after 60 days without activity in a public repository.'
