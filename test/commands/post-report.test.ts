import { describe, expect, test } from '@jest/globals'
import { runFollowUp, runReport } from '../../src/commands/report.js'
import { UserError } from '../../src/commands/user-error.js'
import type { World } from '../../src/commands/world.js'
import type { Message, Messenger } from '../../src/ports/messenger.js'
import type { Answer, Refusal, Tracker } from '../../src/ports/tracker.js'
import { aWorld } from '../support/a-world.js'
import { type MemoryOptions, memoryTracker } from '../support/memory-tracker.js'

const REQUEST = {
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

const POSTMORTEM = `---
id: INC-2026-014
title: Checkout returned 502s
severity: SEV2
status: final
date: 2026-11-03
written: 2026-11-05
---
# Checkout returned 502s
## Action items
- [ ] Alert when the queue is older than 5 minutes — @ada, due 2026-11-04, P1, detect
`
const SECRET = POSTMORTEM.replace('INC-2026-014', 'INC-2026-015')
  .replace('status: final', 'status: final\nconfidential: true')
  .replace('Alert when the queue', 'Tell the lawyers when the queue')

interface Team extends MemoryOptions {
  readonly config?: string
  readonly refuse?: (tracker: Tracker) => Partial<Tracker>
}

/** A team whose record is followed up again and again; its Slack answers each message with the next of `answers`. */
function aTeam({ config = '', refuse = () => ({}), ...options }: Team = {}, answers: Answer<undefined>[] = []) {
  const memory = memoryTracker(options)
  const posted: Message[] = []
  const messenger: Messenger = {
    host: 'hooks.slack.example',
    post: async (message) => {
      posted.push(message)
      return answers.shift() ?? { ok: true, value: undefined }
    },
  }
  const after = {
    '.github/followthrough.yml': `action-items: { since: 2026-01-01 }\n${config}`,
    'postmortems/checkout.md': POSTMORTEM,
    'postmortems/secret.md': SECRET,
  }
  const worldOn = (day: string, has: World['messenger'] = () => messenger): World => {
    const { world } = aWorld({ now: `${day}T07:00:00Z`, before: {}, after, memory })
    const connect = async () => {
      const connection = await world.connect()
      return { ...connection, tracker: { ...connection.tracker, ...refuse(connection.tracker) } }
    }
    return { ...world, connect, messenger: has }
  }
  const followUpOn = (day: string, change: { readonly dryRun?: boolean } = {}) =>
    runFollowUp(worldOn(day), { ...REQUEST, ...change })
  const written = () => memory.world.requests.filter((request) => /^(create|update|comment) /.test(request)).length
  return { posted, followUpOn, worldOn, memory, written }
}

const refusal = (kind: Refusal['kind']) => {
  const said: Refusal = { kind, message: 'hooks.slack.example said no.', hint: 'Look there.' }
  return { ok: false, refusal: said } as const
}

describe('the weekly report in Slack', () => {
  test('is posted once a week, beside the weekly comment', async () => {
    const team = aTeam()
    const first = await team.followUpOn('2026-11-09')
    expect([first.exit, first.result.match(/Slack, hooks\.slack\.example/g)?.length]).toEqual([0, 1])
    await team.followUpOn('2026-11-10')
    expect((await team.followUpOn('2026-11-13')).result).not.toContain('Slack')
    expect(team.posted).toHaveLength(1)
    await team.followUpOn('2026-11-16')
    expect(team.posted.map(({ text }) => text.split(':')[0])).toEqual([
      'Postmortem follow-up · 2–8 November 2026',
      'Postmortem follow-up · 9–15 November 2026',
    ])
    const report = team.memory.world.issues().find(({ labels }) => labels.includes('postmortem-report'))
    expect(JSON.stringify(team.posted)).toContain(`<${report?.url}|The whole report`)
  })

  test('needs no write in the next run, once it was posted', async () => {
    const team = aTeam()
    await team.followUpOn('2026-11-09')
    const before = team.written()
    expect(before).toBeGreaterThan(3)
    await team.followUpOn('2026-11-09')
    expect(team.written()).toBe(before)
  })

  test('comes in the same week when the webhook is set after the comment', async () => {
    const team = aTeam()
    await runFollowUp(
      team.worldOn('2026-11-09', () => null),
      REQUEST,
    )
    expect(team.posted).toEqual([])
    await team.followUpOn('2026-11-11')
    expect(team.posted).toHaveLength(1)
  })

  test('is tried again by the next run of the week when Slack refuses it, and the run fails', async () => {
    const team = aTeam({}, [refusal('missing'), refusal('limited')])
    const refused = await team.followUpOn('2026-11-09')
    expect([refused.exit, refused.outputs.failed]).toEqual([2, 1])
    expect(refused.result).toContain('hooks.slack.example said no.')
    expect((await team.followUpOn('2026-11-10')).outputs).toMatchObject({ failed: 0, deferred: 1 })
    expect((await team.followUpOn('2026-11-11')).exit).toBe(0)
    await team.followUpOn('2026-11-12')
    expect(team.posted).toHaveLength(3)
  })

  test('counts as sent when the answer is lost, and the run says so', async () => {
    const team = aTeam({}, [refusal('unknown')])
    const lost = await team.followUpOn('2026-11-09')
    expect(lost.exit).toBe(2)
    expect(lost.notices.join()).toContain('It is not known whether hooks.slack.example got the report of 2026-W46')
    expect((await team.followUpOn('2026-11-10')).exit).toBe(0)
    expect(team.posted).toHaveLength(1)
  })

  test.each([
    ['is not sent when it cannot be recorded that it will be', 'ss=2026-W46', 0, 'the report of 2026-W46 is recorded'],
    ['counts as sent when it cannot be recorded how it went', ';s=2026-W46', 1, 'else the next run takes it for sent'],
  ])('%s, and the run says that', async (_, mark, posted, because) => {
    const refuse = ({ update }: Tracker): Partial<Tracker> => ({
      update: async (number, patch) => (patch.body?.includes(mark) ? refusal('forbidden') : update(number, patch)),
    })
    const team = aTeam({ refuse })
    const unrecorded = await team.followUpOn('2026-11-09')
    expect(unrecorded.exit).toBe(2)
    expect(unrecorded.result).toContain(because)
    await team.followUpOn('2026-11-10')
    expect(team.posted).toHaveLength(posted)
  })

  test('waits for the comment of the week: what is not published is not told', async () => {
    const team = aTeam({ refuse: () => ({ comment: async () => refusal('forbidden') }) })
    expect((await team.followUpOn('2026-11-09')).exit).toBe(2)
    expect(team.posted).toEqual([])
  })

  test('is planned in a dry run, and not sent', async () => {
    const team = aTeam()
    const planned = await team.followUpOn('2026-11-09', { dryRun: true })
    expect(planned.result).toContain('Slack, hooks.slack.example')
    expect(team.posted).toEqual([])
    await team.followUpOn('2026-11-09')
    expect((await team.followUpOn('2026-11-10', { dryRun: true })).result).not.toContain('Slack')
  })

  test('is not sent where there is no report', async () => {
    const team = aTeam({ config: 'follow-up: { report: off }\n' })
    await team.followUpOn('2026-11-09')
    expect(team.posted).toEqual([])
  })

  test('is sent by report --post, and by nothing less', async () => {
    const team = aTeam()
    const report = { ...REQUEST, post: false }
    await team.followUpOn('2026-11-02')
    const sent = team.posted.length
    await runReport(team.worldOn('2026-11-09'), report)
    expect(team.posted).toHaveLength(sent)
    await runReport(team.worldOn('2026-11-09'), { ...report, post: true })
    expect(team.posted).toHaveLength(sent + 1)
  })

  test('with an address that cannot be used nothing is begun', async () => {
    const team = aTeam()
    const world = team.worldOn('2026-11-09', () => {
      throw new UserError('The address is none.', 'Copy it again.')
    })
    await expect(runFollowUp(world, REQUEST)).rejects.toThrow('The address is none.')
    expect(team.written()).toBe(0)
  })
})

describe('what leaves GitHub', () => {
  const said = async (options: Team) => {
    const team = aTeam(options)
    await team.followUpOn('2026-11-09')
    return JSON.stringify(team.posted)
  }

  test.each([
    ['of a public repository names incidents', {}, true],
    ['of a private one does not', { isPrivate: true }, false],
    [
      'of one that cannot be asked does not',
      { refuse: () => ({ isPrivate: async () => refusal('forbidden') }) },
      false,
    ],
    ['names them where the team says always', { isPrivate: true, config: 'share: { details: always }\n' }, true],
    ['never does where the team says never', { config: 'share: { details: never }\n' }, false],
  ])('%s', async (_, options, names) => {
    const message = await said(options)
    expect(message).toContain('Alert when the queue')
    expect(message.includes('INC-2026-014')).toBe(names)
    expect(message).not.toMatch(/lawyers|INC-2026-015/)
  })
})

describe('a run that ends when it is about to post', () => {
  test('leaves it to people to look whether it was sent, and the week gets no second message', async () => {
    const team = aTeam()
    const broken: Messenger = {
      host: 'hooks.slack.example',
      post: async () => {
        throw new Error('The machine was taken away.')
      },
    }
    const killed = runFollowUp(
      team.worldOn('2026-11-09', () => broken),
      REQUEST,
    )
    await expect(killed).rejects.toThrow('taken away')
    const next = await team.followUpOn('2026-11-09')
    expect([next.exit, next.notices.filter((notice) => notice.includes('It is not sent again')).length]).toEqual([0, 1])
    const before = team.written()
    const last = await team.followUpOn('2026-11-10')
    expect([last.notices.join(), team.written() - before]).toEqual([expect.not.stringContaining('not known'), 0])
    expect(team.posted).toEqual([])
    await team.followUpOn('2026-11-16')
    expect(team.posted).toHaveLength(1)
  })
})
