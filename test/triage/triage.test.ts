import { describe, expect, test } from '@jest/globals'
import { runTriage } from '../../src/commands/triage.js'
import type { World } from '../../src/commands/world.js'
import type { Asker } from '../../src/ports/asker.js'
import { decide } from '../../src/triage/decide.js'
import { type Answers, NO_ANSWERS } from '../../src/triage/question.js'
import type { Triggers } from '../../src/triage/triggers.js'

const TRIGGERS: Triggers = {
  downtime: 300,
  apdex: 0.8,
  dataLoss: true,
  security: true,
  severity: 'SEV2',
  severities: ['SEV1', 'SEV2', 'SEV3', 'SEV4'],
  escalation: 'P0',
  never: ['scheduled-maintenance', 'failed-deployment-without-downtime'],
}

const NOTHING_HAPPENED: Answers = {
  downtime: 0,
  apdex: 0.95,
  dataLoss: false,
  security: false,
  severity: 'SEV4',
  escalation: 'none',
  kind: 'other',
  asked: false,
}

describe('whether an incident needs a postmortem', () => {
  test.each<[string, Partial<Answers>, string]>([
    ['nothing asks for one', {}, 'no'],
    ['downtime at the threshold', { downtime: 300 }, 'yes'],
    ['downtime below it', { downtime: 299 }, 'no'],
    ['an apdex below the threshold', { apdex: 0.79 }, 'yes'],
    ['an apdex at it', { apdex: 0.8 }, 'no'],
    ['lost data', { dataLoss: true }, 'yes'],
    ['a breach of security', { security: true }, 'yes'],
    ['the severity of the trigger', { severity: 'sev 2' }, 'yes'],
    ['a worse one', { severity: 'Critical' }, 'yes'],
    ['a less bad one', { severity: 'SEV3' }, 'no'],
    ['an escalation at P0', { escalation: 'P0' }, 'yes'],
    ['an escalation below it', { escalation: 'P1' }, 'no'],
    ['somebody who asks', { asked: true }, 'yes'],
    ['scheduled maintenance, however long', { kind: 'scheduled-maintenance', downtime: 7200 }, 'no'],
    ['scheduled maintenance that lost data', { kind: 'scheduled-maintenance', dataLoss: true }, 'yes'],
    ['scheduled maintenance about which somebody asks', { kind: 'scheduled-maintenance', asked: true }, 'yes'],
    ['a failed deployment without downtime', { kind: 'failed-deployment-without-downtime', severity: 'SEV1' }, 'no'],
    [
      'a failed deployment that had downtime after all',
      { kind: 'failed-deployment-without-downtime', downtime: 600 },
      'yes',
    ],
  ])('%s', (_, answers, required) => {
    expect(decide({ ...NOTHING_HAPPENED, ...answers }, TRIGGERS).required).toBe(required)
  })

  test('what nobody answered is named as long as it could change the verdict', () => {
    expect(decide({ ...NO_ANSWERS, downtime: 60 }, TRIGGERS)).toMatchObject({
      required: 'not-known',
      open: ['apdex', 'dataLoss', 'security', 'severity', 'escalation'],
    })
    expect(decide({ ...NO_ANSWERS, downtime: 600 }, TRIGGERS)).toMatchObject({ required: 'yes', open: [] })
  })

  test('a trigger that the team switched off neither counts nor is asked about', () => {
    const decision = decide({ ...NOTHING_HAPPENED, dataLoss: true }, { ...TRIGGERS, dataLoss: false })
    expect([decision.required, decision.reasons.map(({ topic }) => topic)]).toEqual([
      'no',
      expect.not.arrayContaining(['dataLoss']),
    ])
    expect(decide(NO_ANSWERS, { ...TRIGGERS, dataLoss: false }).open).not.toContain('dataLoss')
  })

  test('every reason names who says so', () => {
    const { reasons } = decide({ ...NOTHING_HAPPENED, asked: true, kind: 'scheduled-maintenance' }, TRIGGERS)
    expect(reasons.map(({ topic }) => topic)).toEqual([
      'downtime',
      'apdex',
      'dataLoss',
      'security',
      'severity',
      'escalation',
      'kind',
      'asked',
    ])
    for (const { says, source } of reasons) expect([says.endsWith('.'), source.length > 10]).toEqual([true, true])
  })
})

/** A workspace without a configuration. */
function world(): World {
  const files = {
    find: async () => [],
    untracked: async () => [],
    named: async (paths: readonly string[]) => ({ found: [], missing: paths }),
    read: async () => {
      throw new Error('There is nothing to read.')
    },
  }
  return { files, now: '2026-11-21T09:00:00Z' } as unknown as World
}

/** Answers in turn, and remembers what was asked. */
function anAsker(answers: readonly (string | boolean | null)[]): Asker & { readonly heard: string[] } {
  const heard: string[] = []
  const next = <T>(question: string) => {
    heard.push(question)
    return (answers[heard.length - 1] ?? null) as T
  }
  return {
    heard,
    choose: async (question) => next<string | null>(question),
    confirm: async (question) => next<boolean | null>(question),
    text: async (question, fault) => {
      const answer = next<string | null>(question)
      expect(answer === null ? null : fault(answer)).toBeNull()
      return answer
    },
  }
}

const plain = { configPath: null, format: 'text', color: false, answers: null, asker: null }

describe('the command', () => {
  test('asks no more than it takes to know that one is needed', async () => {
    const asker = anAsker(['other', false, true])
    const { result, exit } = await runTriage(world(), { ...plain, asker })
    expect(asker.heard).toHaveLength(3)
    expect([result.split('\n')[0], exit]).toEqual(['This incident needs a postmortem.', 0])
  })

  test('asks everything before it says no, and understands periods and shares', async () => {
    const asker = anAsker(['other', false, false, '4m', 'SEV3', 'P1', '0.9', false])
    const { result } = await runTriage(world(), { ...plain, asker })
    expect(result).toContain('This incident needs no postmortem.')
    expect(result).toContain('Users noticed 4 minutes of downtime; 5 minutes or more ask for a postmortem.')
    expect(asker.heard).toHaveLength(8)
  })

  test('asks nothing when flags answer, and refuses words that no list holds', async () => {
    const { result } = await runTriage(world(), { ...plain, answers: { downtime: 60 } })
    expect(result).toContain('Not answered: --apdex, --data-loss, --security, --severity and --escalation.')
    await expect(runTriage(world(), { ...plain, answers: { severity: 'SEVV2' } })).rejects.toThrow(
      '`SEVV2` is not a severity',
    )
    await expect(runTriage(world(), { ...plain, answers: { kind: 'scheduled-maintenence' } })).rejects.toMatchObject({
      hint: 'Did you mean `scheduled-maintenance`?',
    })
    for (const escalation of ['nonsense', 'None', 'P', '']) {
      await expect(runTriage(world(), { ...plain, answers: { escalation } })).rejects.toMatchObject({
        message: `\`${escalation}\` is no priority.`,
        hint: 'Write a priority, such as `P0`, or `none`.',
      })
    }
    const eased = await runTriage(world(), { ...plain, answers: { escalation: 'P10' } })
    expect(eased.result).toContain('It was escalated as P10')
    await expect(runTriage(world(), plain)).rejects.toThrow('Nothing is known about the incident.')
  })

  test('writes JSON with the reasons, the open topics and the definition of an incident', async () => {
    const { json } = await runTriage(world(), { ...plain, format: 'json', answers: { dataLoss: true } })
    expect(json).toEqual({
      version: 1,
      required: 'yes',
      reasons: [
        {
          topic: 'dataLoss',
          speaks: 'for',
          says: 'Data was lost.',
          source: 'Mekari, incident and postmortem process; Site Reliability Engineering, chapter 15',
        },
      ],
      open: [],
      definition: expect.stringContaining('ITIL'),
    })
  })
})
