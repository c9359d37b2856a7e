import type { Answer, Tracker } from '../ports/tracker.js'

/** The report is found by its label, so the label has to be there before the issue: GitHub may drop an unknown one. */
export async function ensureReportLabel(name: string, tracker: Tracker): Promise<Answer<unknown>> {
  const listed = await tracker.labels()
  if (!listed.ok) return listed
  if (listed.value.some((label) => label.name.toLowerCase() === name.toLowerCase())) return listed
  const created = await tracker.createLabel({ name, color: '0e8a16', description: DESCRIPTION })
  // `invalid`: it exists by now, another run was faster.
  return !created.ok && created.refusal.kind === 'invalid' ? listed : created
}

const DESCRIPTION = 'The follow-up report on postmortems, kept by Followthrough'
