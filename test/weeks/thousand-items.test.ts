import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { addDays, type Day } from '../../src/calendar/day.js'
import { runSync, type SyncRequest } from '../../src/commands/sync.js'
import type { Issue } from '../../src/ports/tracker.js'
import { aWorld } from '../support/a-world.js'
import type { Texts } from '../support/files-of.js'
import { memoryTracker } from '../support/memory-tracker.js'
import { type Message, messagesOf } from './messages.js'
import { aTeam, type Scheduled, type Team } from './team.js'

const COUNT = 1_000
const OVERDUE = 300
const LIMIT = 25
const PEOPLE = ['ada', 'grace', 'linus', 'hopper']
const TEAMS = 36

const NOW = '2026-11-05T10:00:00Z'
const SYNC = {
  configPath: null,
  dryRun: false,
  confirm: null,
  fileAgain: false,
  since: null,
  push: null,
  commit: null,
  branch: null,
  narrow: null,
  writeBack: null,
  failOn: 'error',
  format: 'text',
  color: false,
} as const satisfies SyncRequest

const CONFIG = 'action-items: { since: 2026-10-01 }\nlimits: { create: 500 }\n'

/** Forty owners in turn, of whom each has overdue ones. */
function itemOf(at: number): string {
  const owner = PEOPLE[at % (PEOPLE.length + TEAMS)] ?? `acme/team-${at % (PEOPLE.length + TEAMS)}`
  const due: Day = at < OVERDUE ? addDays('2026-11-10', at % 20) : '2027-02-01'
  return `- [ ] Alert when the queue of shop ${at} is older than 5 minutes — @${owner}, due ${due}`
}

function aRecord(): Texts {
  const documents = Array.from({ length: COUNT / 20 }, (_, document) => {
    const items = Array.from({ length: 20 }, (_, at) => itemOf(document * 20 + at))
    const severity = `severity: SEV${1 + (document % 4)}`
    const front = ['---', `id: INC-${document}`, 'date: 2026-11-03', severity, 'status: final', '---']
    const text = [
      ...front,
      `# Shop ${document} was away`,
      '',
      '## Impact',
      'Some.',
      '',
      '## Action items',
      ...items,
      '',
    ]
    return [`postmortems/incident-${document}.md`, text.join('\n')] as const
  })
  return { '.github/followthrough.yml': CONFIG, ...Object.fromEntries(documents) }
}

/** The issues of a record as a sync files them. */
async function filed(after: Texts): Promise<readonly Issue[]> {
  const memory = memoryTracker({ assignable: PEOPLE })
  const { world } = aWorld({ now: NOW, before: {}, after, memory })
  for (let run = 0; run < COUNT / 500; run += 1) await runSync(world, SYNC)
  return memory.world.issues().filter(({ labels }) => labels.includes('postmortem'))
}

let team: Team
const days: { readonly run: Scheduled; readonly messages: readonly Message[] }[] = []

beforeAll(async () => {
  team = await aTeam(() => 'engine')
  await team.workspace.commit(aRecord())
  team.github.setTime(NOW)
  await team.github.plant(await filed(aRecord()))
  for (const time of ['06:17', '08:17', '10:17']) {
    const run = await team.run(`2026-12-07T${time}:00Z`)
    days.push({ run, messages: await messagesOf(run.requests, team) })
  }
}, 300_000)
afterAll(async () => {
  await team.close()
})

const messagesIn = (run: number) => days[run]?.messages ?? []
const remindersIn = (run: number) => messagesIn(run).filter((message) => message.kind === 'reminder')
const isWrite = ({ method, path }: Scheduled['requests'][number]) => method !== 'GET' && !path.endsWith('/graphql')

test('cost a run at most 10 + nudges + 2⌈N/100⌉ requests', () => {
  for (const [at, { run }] of days.entries()) {
    expect(run.exit).toBe(0)
    expect(run.requests.length).toBeLessThanOrEqual(10 + remindersIn(at).length + 2 * Math.ceil(COUNT / 100))
  }
})

test('remind each of forty owners once on a day that runs three times, 25 in a run', () => {
  expect([0, 1, 2].map((run) => remindersIn(run).length)).toEqual([LIMIT, PEOPLE.length + TEAMS - LIMIT, 0])
  const told = days.flatMap((_, run) => remindersIn(run).flatMap(({ told }) => told))
  expect(new Set(told).size).toBe(told.length)
})

test('leave nothing to write when all has been said', () => {
  expect(days[2]?.run.requests.filter(isWrite)).toEqual([])
})

test('are reported in comments and on a page that GitHub takes, and no overdue item is left out', () => {
  const written = (days[0]?.run.requests ?? [])
    .filter(isWrite)
    .map(({ json }) => String(Reflect.get(Object(json), 'body')))
  for (const body of written) expect(Buffer.byteLength(body)).toBeLessThan(65_536)
  const weekly = messagesIn(0).filter((message) => message.kind === 'weekly')
  expect(weekly.length).toBeGreaterThan(0)
  expect(weekly[0]?.text.split('<details>')[0]?.split('\n').length).toBeLessThan(40)
  const listed = weekly.flatMap(({ text }) => text.match(/queue of shop \d+ /g) ?? [])
  const overdue = new Set(listed.map((words) => Number(/\d+/.exec(words)?.[0])).filter((at) => at < OVERDUE))
  expect(overdue.size).toBe(OVERDUE)
})
