import type { Heading, Postmortem } from '../postmortem/model.js'

/** The headings of a document without its title and without labels. */
export function headingsIn(postmortem: Postmortem): readonly Heading[] {
  return postmortem.headings.filter(
    ({ isLabel, kinds, body }) => !isLabel && (kinds.length > 0 || !isTitle(postmortem, body.start)),
  )
}

/** The title's words stand on the heading's own line. */
function isTitle({ title, text }: Postmortem, start: number): boolean {
  if (title?.source !== 'text' || title.span.start < start) return false
  return !text.slice(start, title.span.start).includes('\n')
}
