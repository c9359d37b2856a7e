import type { Postmortem } from '../../postmortem/model.js'

/** True when the whole timeline is kept in another place, and linked: what is missing here may stand there. */
export function isTimelineElsewhere({ text }: Postmortem): boolean {
  return /\btimeline\b[^\n]{0,60}https?:\/\//i.test(text)
}
