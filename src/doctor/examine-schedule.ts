import { daysBetween } from '../calendar/day.js'
import { heartbeatWords } from '../report/heartbeat-words.js'
import type { Facts } from './facts.js'
import { about, type Finding } from './finding.js'
import { dutyOn, type Use, usesIn } from './workflow/uses.js'

const { ok, problem, unknown, warning } = about('schedule')

/** Whether the schedule is there and runs, and when the last report was. */
export function examineSchedule(facts: Facts): readonly Finding[] {
  const uses = usesIn(facts.workflows)
  const scheduled = uses.filter((use) => use.events.includes('schedule') && FOLLOWS.has(dutyOn(use, 'schedule')))
  if (uses.some(({ events }) => events.length > 0) && scheduled.length === 0) return [NO_SCHEDULE, ...lastReport(facts)]
  const paths = [...new Set(scheduled.map(({ workflow }) => workflow.path))]
  return [...paths.flatMap((path) => lifeOf(path, scheduled, facts)), ...lastReport(facts)]
}

const FOLLOWS: ReadonlySet<string> = new Set(['follow-up', 'report'])

const NO_SCHEDULE = warning(
  'Nothing runs on a schedule, so nobody is reminded and there is no report.',
  'Add the event to the workflow, and the job `follow-up` of examples/workflows/followthrough.yml.',
  { paste: ['on:', '  schedule:', "    - cron: '17 7 * * 1-5'"] },
)

/** GitHub lists the workflows of the default branch, and schedules run there only. */
function lifeOf(path: string, scheduled: readonly Use[], { hostWorkflows }: Facts): readonly Finding[] {
  if (!hostWorkflows.ok) return [unknown(hostWorkflows.refusal.message, hostWorkflows.refusal.hint)]
  const known = hostWorkflows.value.find((workflow) => workflow.path === path)
  const place = { path, line: scheduled.find(({ workflow }) => workflow.path === path)?.job.line ?? 1 }
  if (known === undefined || known.state === 'deleted') {
    const what = 'GitHub does not know this workflow yet, so its schedule does not run.'
    return [warning(what, 'Merge it into the default branch.', { place })]
  }
  if (known.state === 'active') return [ok('The workflow is active.')]
  const what = `GitHub does not run this workflow: ${WHY.get(known.state) ?? 'it is disabled'}.`
  return [problem(what, 'Enable it again under Actions, then run it by hand once.', { place })]
}

const WHY: ReadonlyMap<string, string> = new Map([
  ['disabled_inactivity', 'it was disabled after 60 days without activity in the repository'],
  ['disabled_manually', 'somebody disabled it'],
  ['disabled_fork', 'it is disabled in this fork'],
])

/** One that has never come is missed once something has been open for so long. */
const OVERDUE = 14

function lastReport({ report, config, today }: Facts): readonly Finding[] {
  if (config['follow-up'].report === 'off') return [ok('The report is off (`follow-up.report`).')]
  if (!report.ok) return [unknown(report.refusal.message, report.refusal.hint)]
  const { beat, damaged, openSince } = report.value
  if (damaged !== null)
    return [warning(`The report issue #${damaged} has lost its hidden mark, so none is published.`, RESTORE)]
  if (beat === null && openSince !== null && daysBetween(openSince, today) >= OVERDUE) {
    const what = `There is no weekly report, although something has been open since ${openSince}.`
    return [warning(what, 'Look under Actions whether the scheduled run is there, and run it by hand once.')]
  }
  const { last, missing, mend } = heartbeatWords(beat ?? { last: null, missed: 0 })
  return [missing === null ? ok(last) : warning(`${last} ${missing}`, mend)]
}

const RESTORE = 'Restore its description from its history, or take its label off and the next run begins a new one.'
