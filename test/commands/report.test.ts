import { describe, expect, test } from '@jest/globals'
import { runFollowUp, runReport } from '../../src/commands/report.js'
import { aWorld } from '../support/a-world.js'
import { memoryTracker } from '../support/memory-tracker.js'

const SYNC = {
  configPath: null,
  commit: null,
  narrow: null,
  dryRun: false,
  confirm: null,
  fileAgain: false,
  since: null,
  push: null,
  branch: null,
  writeBack: null,
  failOn: 'never',
  format: 'text',
  color: false,
} as const
const REPORT = {
  configPath: null,
  commit: null,
  narrow: null,
  post: false,
  dryRun: false,
  format: 'text',
  color: false,
}
const CONFIG = 'action-items: { since: 2026-01-01 }\nlimits: { create: 500 }\n'

function aPostmortem(number: number, items: readonly string[]): string {
  return [
    '---',
    `id: INC-2026-${String(number).padStart(3, '0')}`,
    `title: Checkout returned 502s, part ${number}`,
    'severity: SEV2',
    'status: final',
    'started: 2026-11-03T10:02:00Z',
    'detected: 2026-11-03T10:06:00Z',
    'mitigated: 2026-11-03T10:49:00Z',
    'written: 2026-11-05',
    '---',
    '# Checkout returned 502s',
    '## Action items',
    ...items,
    '',
  ].join('\n')
}

/** So many documents of two hundred open items each, followed up on a day; the same tracker remembers. */
function aTeamWith(documents: number, memory = memoryTracker()) {
  const items = (document: number) =>
    Array.from(
      { length: 200 },
      (_, at) => `- [ ] Alert when queue ${document}-${at} is older than 5 minutes — @ada, due 2026-12-04, P1, detect`,
    )
  const texts = Array.from({ length: documents }, (_, at) => [
    `postmortems/incident-${at + 1}.md`,
    aPostmortem(at + 1, items(at + 1)),
  ])
  const after = { '.github/followthrough.yml': CONFIG, ...Object.fromEntries(texts) }
  const worldOn = (day: string) => aWorld({ now: `${day}T07:00:00Z`, before: {}, after, memory }).world
  const reports = () => memory.world.issues().filter(({ labels }) => labels.includes('postmortem-report'))
  return { memory, reports, followUpOn: (day: string) => runFollowUp(worldOn(day), SYNC), worldOn }
}

describe('six hundred open action items', () => {
  const team = aTeamWith(3)

  test('are reported in one issue and in comments that GitHub takes, none twice', async () => {
    await team.followUpOn('2026-11-09')
    await team.followUpOn('2026-11-10')
    expect((await team.followUpOn('2026-12-07')).outputs).toMatchObject({ open: 600, overdue: 600, failed: 0 })
    const [report, ...more] = team.reports()
    expect(more).toEqual([])
    const said = team.memory.world.commentsOf(report?.number ?? 0).map(({ body }) => body)
    const marks = said.map((body) => /<!-- followthrough:report:(\S+) -->$/.exec(body)?.[1])
    expect(marks).toEqual(['2026-W46', '2026-W50', ...marks.slice(2)])
    expect(new Set(marks).size).toBe(marks.length)
    const texts = [report?.body ?? '', ...said]
    for (const text of texts) expect(text.length).toBeLessThan(65_536)
    const overdue = new Set(said.join('\n').match(/issues\/\d+\)/g))
    expect(overdue.size).toBe(600)
    const before = team.memory.world.commentsOf(report?.number ?? 0).length
    await team.followUpOn('2026-12-10')
    expect(team.memory.world.commentsOf(report?.number ?? 0)).toHaveLength(before)
  })
})

describe('the formats of a report', () => {
  test('say the same facts, each in its own words', async () => {
    const team = aTeamWith(1)
    await team.followUpOn('2026-11-09')
    const written = async (format: string) =>
      (await runReport(team.worldOn('2026-12-07'), { ...REPORT, format })).result
    const json = JSON.parse(await written('json'))
    expect(json).toMatchObject({ version: 1, period: '2026-W50', counts: { open: 200, overdue: 200 } })
    expect(json.numbers.month).toMatchObject({ incidents: 1, detect: { kind: 'list', n: 1, values: [240] } })
    expect((await written('csv')).split('\r\n')).toHaveLength(202)
    expect(await written('html')).toContain('<h2>Overdue (200)</h2>')
    expect(await written('markdown')).toContain('#### Overdue (200)')
    expect(await written('text')).toContain('Overdue (200)')
  })
})
