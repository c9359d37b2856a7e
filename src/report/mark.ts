import type { Day } from '../calendar/day.js'

/** What every hidden comment of ours begins with. */
export const MARK_START = '<!-- followthrough:'

/** Ends a reminder, so that a run that broke off after commenting does not remind again. */
export function nudgeMark(step: string, due: Day): string {
  return `${MARK_START}nudge:${step}:${due} -->`
}

/** The same in a comment, with its step and its date. */
export const NUDGE_MARK = new RegExp(`${MARK_START}nudge:([a-z]+(?:-\\d+)?):(\\d{4}-\\d\\d-\\d\\d) -->`)

/** Ends the weekly comment: one for each period, and one for each further part of it. */
export function periodMark(week: string, part = 1): string {
  return part === 1 ? `${MARK_START}report:${week} -->` : `${MARK_START}report:${week}:${part} -->`
}

export function withMark(text: string, mark: string): string {
  return mark === '' ? text : `${text.trimEnd()}\n\n${mark}`
}
