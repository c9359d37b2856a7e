import type { Postmortem } from '../../src/postmortem/model.js'
import { defaultReadingOptions, parse } from '../../src/postmortem/read.js'

/** A postmortem as the survey reads it: its severities stay as they are written. */
export function aReport(path: string, text: string): Postmortem {
  const document = parse(path, text, { ...defaultReadingOptions(path), severities: [] })
  if (!document.readable) throw new Error(document.reason)
  return document
}

const BODIES: Readonly<Record<string, string>> = {
  Timeline: '- 10:02 UTC The rollout begins.\n- 10:49 UTC It is rolled back.',
  'Action items': '- [ ] Check the configuration before the rollout — @ada',
}

export interface ReportOptions {
  readonly day?: string
  readonly severity?: string
  readonly level?: string
}

/** A report with these headings, and a sentence or what belongs there under each. */
export function withHeadings(headings: readonly string[], { day, severity, level = '##' }: ReportOptions = {}): string {
  const front = [...(day ? [`date: ${day}`] : []), ...(severity ? [`severity: ${severity}`] : [])]
  const head = front.length === 0 ? '' : `---\n${front.join('\n')}\n---\n`
  const parts = headings.map((heading) => `${level} ${heading}\n\n${BODIES[heading] ?? 'The gateway took it.'}\n`)
  return `${head}# Checkout answered 502\n\n${parts.join('\n')}`
}

/** So many reports with these headings, each a day apart. */
export function reports(
  count: number,
  headings: readonly string[],
  options: ReportOptions = {},
): readonly Postmortem[] {
  return Array.from({ length: count }, (_, at) => {
    const day = options.day ?? `2026-03-${String(at + 1).padStart(2, '0')}`
    return aReport(
      `postmortems/${headings.join('-').toLowerCase()}-${at}.md`,
      withHeadings(headings, { ...options, day }),
    )
  })
}
