import { labelNames } from './issues.js'
import type { Stage } from './stage.js'

const NUDGE = '<!-- followthrough:nudge'

/** Weeks go by: owners are reminded, and the report says where things stand, once a week. */
export async function followUp(stage: Stage): Promise<void> {
  const { story, ada } = stage
  story.chapter('3 · Weeks go by; on Wednesday 2 December the schedule runs')
  const first = await stage.run('schedule', { schedule: '17 7 * * 1-5' }, '2026-12-02T07:17:00Z')
  story.tell(first.stdout.trim())
  const report = await reportIssue(stage)
  const nudges = await nudgesOf(stage)
  const weekly = report === null ? [] : await ada.comments(report)
  story.show('the reminder', nudges[0]?.body ?? '(none)')
  story.show(`the report, issue #${report}`, String(weekly[0]?.['body'] ?? '(none)'))
  story.check('The run ends well', first.exit === 0)
  story.check(
    'One item is overdue, and says so in the outputs',
    first.outputs['overdue'] === '1' && first.outputs['open'] === '3',
  )
  story.check(
    'Its owner was reminded once, on the issue',
    nudges.length === 1 && nudges[0]?.body.includes('@ada') === true,
  )
  story.check('There is one report issue with one comment for the week', report !== null && weekly.length === 1)

  story.tell('\nThe schedule runs again the next morning.')
  const second = await stage.run('schedule', { schedule: '17 7 * * 1-5' }, '2026-12-03T07:17:00Z')
  story.check('The run ends well', second.exit === 0)
  story.check('Nobody was reminded twice', (await nudgesOf(stage)).length === 1)
  story.check('The week still has one comment', report !== null && (await ada.comments(report)).length === 1)
}

async function reportIssue({ ada }: Stage): Promise<number | null> {
  const found = (await ada.issues()).filter((issue) => labelNames(issue).includes('postmortem-report'))
  return found.length === 1 ? Number(found[0]?.['number']) : null
}

async function nudgesOf({ ada }: Stage) {
  const issues = await ada.issues()
  const comments = await Promise.all(issues.map((issue) => ada.comments(Number(issue['number']))))
  return comments
    .flat()
    .map((comment) => ({ body: String(comment['body']) }))
    .filter(({ body }) => body.includes(NUDGE))
}
