import { invalid, isRecord, records, refused } from '../exchange.js'
import { type Patch, when } from '../world.js'

// Titles are unique: 422 `already_exists` (reported in cagov/data-infrastructure#252); an unknown milestone of an issue is
// `invalid` (gavinr/github-csv-tools#57). Of `due_on` only the day is kept that it is in California, as its midnight
// (microsoft/PowerShellForGitHub#133, wordpress-mobile/release-toolkit#419).

export const keepMilestones: Patch = when(
  'POST|PATCH',
  /^(\/repos\/[^/]+\/[^/]+\/milestones)(?:\/(\d+))?$/,
  async ([path = '', number], asked, world, next) => {
    const { json } = asked
    if (!isRecord(json)) return next(asked)
    const others = records(await world.emulator.all(path, 'state=all')).filter(
      (one) => String(one['number']) !== number,
    )
    if (others.some(({ title }) => title === json['title'])) return invalid('Milestone', 'title', 'already_exists')
    const due = json['due_on']
    const reply = await next({ ...asked, json: typeof due === 'string' ? { ...json, due_on: dayOf(due) } : json })
    return { ...reply, own: true }
  },
)

export const refuseUnknownMilestone: Patch = when(
  'POST|PATCH',
  /^(\/repos\/[^/]+\/[^/]+)\/issues(?:\/\d+)?$/,
  async ([repository = ''], asked, world, next) => {
    const milestone = isRecord(asked.json) ? (asked.json['milestone'] ?? null) : null
    if (milestone === null) return next(asked)
    const known = records(await world.emulator.all(`${repository}/milestones`, 'state=all'))
    if (known.some(({ number }) => String(number) === String(milestone))) return next(asked)
    const error = { value: milestone, resource: 'Issue', field: 'milestone', code: 'invalid' }
    return refused(422, 'Validation Failed', { errors: [error] })
  },
)

function dayOf(instant: string): string {
  const inCalifornia = (options: Intl.DateTimeFormatOptions, at: string) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles', ...options }).format(new Date(at))
  const day = inCalifornia({ dateStyle: 'short' }, instant)
  const summer = `${day}T07:00:00Z`
  return inCalifornia({ hour: 'numeric', hourCycle: 'h23' }, summer) === '00' ? summer : `${day}T08:00:00Z`
}
