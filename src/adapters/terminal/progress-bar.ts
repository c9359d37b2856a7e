import type { Progress } from '../../ports/progress.js'

/** As much of a terminal's stream as a bar needs. */
export interface BarStream {
  readonly columns?: number
  write(text: string): unknown
}

export interface ProgressBar {
  readonly show: Progress
  /** Takes the bar away, so that the next line begins in the first column. */
  readonly clear: () => void
}

// Short work is over before a bar could be read; more redraws than this are only flicker.
const SILENT_MS = 400
const REDRAW_MS = 80
const CELLS = 24
const ERASE = '\r\x1b[2K'

/** One line that is drawn over and over, and erased when the work is done. `now` gives milliseconds. */
export function progressBar(stream: BarStream, now: () => number): ProgressBar {
  let begun: number | null = null
  let drawn: number | null = null
  const clear = () => {
    if (drawn !== null) stream.write(ERASE)
    begun = null
    drawn = null
  }
  const show: Progress = (work, done, total) => {
    if (done >= total) return clear()
    const time = now()
    begun ??= time
    if (time - begun < SILENT_MS || (drawn !== null && time - drawn < REDRAW_MS)) return
    drawn = time
    stream.write(`${ERASE}${barLine(work, done, total).slice(0, (stream.columns ?? 80) - 1)}`)
  }
  return { show, clear }
}

function barLine(work: string, done: number, total: number): string {
  const full = Math.floor((done / total) * CELLS)
  return `${'█'.repeat(full)}${'░'.repeat(CELLS - full)} ${work}: ${done} of ${total}`
}
