import { describe, expect, test } from '@jest/globals'
import { runCheck } from '../../src/commands/check.js'
import { beginJudging, type JudgingJob } from '../../src/commands/judge-alone.js'
import type { FileToRead } from '../../src/commands/read-record.js'
import type { Crew } from '../../src/ports/crew.js'
import { aWorld } from '../support/a-world.js'
import type { Texts } from '../support/files-of.js'
import { documentNumbered } from '../support/many-documents.js'

const CONFIG = '.github/followthrough.yml'

/** What threads would see: copies. `dying` tells which tasks they do not survive. */
function copyingCrew(dying: (at: number) => boolean = () => false): Crew {
  return {
    size: 2,
    work: async (job, tasks, answered) => {
      const judge = await beginJudging(structuredClone(job) as JudgingJob)
      return tasks.map((task, at) => {
        answered(at)
        return dying(at) ? null : (structuredClone(judge(structuredClone(task) as readonly FileToRead[])) as never)
      })
    },
  }
}

function record(count: number, config: string): Texts {
  const texts = Array.from({ length: count }, (_, at) => [`postmortems/${at}.md`, documentNumbered(at)] as const)
  return { [CONFIG]: config, ...Object.fromEntries(texts) }
}

const REQUEST = {
  scope: { kind: 'globs', narrow: null },
  configPath: null,
  failOn: 'never',
  format: 'json',
  color: false,
  notes: true,
  baseline: null,
  online: false,
  own: [],
} as const

async function checked(texts: Texts, crew?: Crew) {
  const { world } = aWorld({ now: '2026-11-10T09:00:00Z', before: {}, after: texts })
  return runCheck(crew ? { ...world, crew } : world, REQUEST)
}

describe('a large record that other threads read is judged as one thread judges it', () => {
  test.each([
    ['without a configuration', ''],
    [
      'with settings for some paths',
      'overrides:\n  - paths: ["postmortems/1*.md"]\n    rules:\n      timeline-gap: off\n',
    ],
    ['with a rule of the team’s own', 'own-rules:\n  says-who:\n    section: Participants\n'],
  ])('%s', async (_, config) => {
    const texts = record(160, config)
    const { result, json } = await checked(texts)
    expect(JSON.stringify(json)).toContain('id-used-twice')
    expect((await checked(texts, copyingCrew())).result).toBe(result)
  })

  test('also where threads die of their tasks', async () => {
    const texts = record(160, '')
    expect(
      (
        await checked(
          texts,
          copyingCrew((at) => at % 3 === 0),
        )
      ).result,
    ).toBe((await checked(texts)).result)
  })
})
