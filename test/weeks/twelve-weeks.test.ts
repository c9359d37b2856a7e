import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { addDays, type Day, dayAt, weekdayOf } from '../../src/calendar/day.js'
import { isoWeekOf } from '../../src/calendar/week.js'
import { type Message, messagesOf } from './messages.js'
import { DEEDS, HOLIDAYS, MISSED } from './story.js'
import { aTeam, type Team } from './team.js'
import { dayLine, messageLines } from './transcript.js'

const FIRST: Day = '2026-10-05'
const LAST: Day = '2026-12-25'
const ZONE = 'Europe/Berlin'

// The two late runs are on a Sunday and on a Monday in Berlin: its clocks were put back on 25 October.
const MORNING = '06:17:00Z'
const MORE_RUNS: Readonly<Record<Day, readonly string[]>> = {
  '2026-10-14': [MORNING],
  '2026-10-19': ['15:00:00Z'],
  '2026-10-25': ['22:30:00Z'],
  '2026-11-01': ['23:30:00Z'],
}

// The engine in this process writes the same in half the time: the bundle runs where clocks and calendars turn, BUNDLE=1 each time.
const BY_BUNDLE = ['2026-10-05T06:17:00Z', '2026-10-25T22:30:00Z', '2026-11-01T23:30:00Z', '2026-12-07T06:17:00Z']

interface Done {
  readonly now: string
  /** In Berlin. */
  readonly day: Day
  readonly exit: number
  readonly messages: readonly Message[]
}

let team: Team
const lines: string[] = []
const runs: Done[] = []

beforeAll(async () => {
  team = await aTeam((now) => (process.env['BUNDLE'] === '1' || BY_BUNDLE.includes(now) ? 'bundle' : 'engine'))
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    await live(day)
    const isPaused = MISSED.includes(day)
    if (isPaused) lines.push(dayLine(day, '— no run'))
    const mornings = weekdayOf(day) <= 5 && !isPaused ? [MORNING] : []
    for (const time of [...mornings, ...(MORE_RUNS[day] ?? [])]) await runAt(`${day}T${time}`)
  }
}, 300_000)
afterAll(async () => {
  await team.close()
})

async function live(day: Day): Promise<void> {
  team.github.setTime(`${day}T05:00:00Z`)
  for (const { says, does } of DEEDS.filter(({ on }) => on === day)) {
    await does(team)
    lines.push(dayLine(day, `— ${says}`))
  }
  if (HOLIDAYS.includes(day)) lines.push(dayLine(day, '— a holiday'))
}

async function runAt(now: string): Promise<void> {
  const { exit, requests } = await team.run(now)
  const messages = await messagesOf(requests, team)
  const day = dayAt(Date.parse(now), ZONE)
  runs.push({ now, day, exit, messages })
  lines.push(...messages.flatMap((message) => messageLines(day, message)))
}

const reminders = (messages: readonly Message[]) => messages.filter((message) => message.kind === 'reminder')
const repeated = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at)

describe('twelve weeks of a team', () => {
  test('read from beginning to end as they were looked at, line by line', () => {
    const pages = runs.filter(({ messages }) => messages.some(({ kind }) => kind === 'page')).length
    const text = `${lines.join('\n')}\n\n${runs.length} runs, ${pages} of them wrote the page of the report.\n`
    const path = `${process.cwd()}/test/weeks/golden/twelve-weeks.txt`
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text)
    expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : null)
  })

  test('end green each time', () => {
    expect(runs.filter(({ exit }) => exit !== 0).map(({ now }) => now)).toEqual([])
  })

  test('tell nobody the same thing twice', () => {
    const all = runs.flatMap(({ messages }) => reminders(messages))
    const told = all.flatMap(({ told, issue, step, due }) => told.map((login) => [login, issue, step, due].join(' ')))
    expect(told.length).toBeGreaterThan(40)
    expect(repeated(told)).toEqual([])
  })

  test('notify nobody twice in a run', () => {
    for (const { now, messages } of runs) {
      const told = reminders(messages).flatMap(({ told }) => told)
      expect([now, ...repeated(told)]).toEqual([now])
    }
  })

  test('remind nobody on a weekend or a holiday', () => {
    const off = runs.filter(({ day }) => weekdayOf(day) > 5 || HOLIDAYS.includes(day))
    expect(off.length).toBeGreaterThan(HOLIDAYS.length)
    expect(off.flatMap(({ messages }) => reminders(messages))).toEqual([])
  })

  test('have one weekly comment in each week that had a run on a working day, and it mentions nobody', () => {
    const said = runs.flatMap(({ messages }) => messages.filter((message) => message.kind === 'weekly'))
    const working = runs.filter(({ day }) => weekdayOf(day) <= 5 && !HOLIDAYS.includes(day))
    expect(said.map(({ week }) => week)).toEqual([...new Set(working.map(({ day }) => isoWeekOf(day)))])
    expect(said.flatMap(({ mentions }) => mentions)).toEqual([])
  })

  test('write nothing in a second run on the same day', () => {
    const again = runs.filter(({ day }, at) => runs.findIndex((run) => run.day === day) < at)
    expect(again.map(({ day }) => day)).toEqual(['2026-10-14', '2026-10-19', '2026-11-02'])
    expect(again.flatMap(({ messages }) => messages)).toEqual([])
  })

  test('name nothing confidential outside the vault', () => {
    const outside = runs.flatMap(({ messages }) => messages).filter(({ issue }) => !issue.startsWith('acme/vault'))
    expect(outside.filter(({ text }) => /lawyers|secret/i.test(text))).toEqual([])
  })
})
