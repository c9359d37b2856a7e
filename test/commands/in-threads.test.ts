import { describe, expect, test } from '@jest/globals'
import { runCheck } from '../../src/commands/check.js'
import { beginJudging, type JudgingJob } from '../../src/commands/judge-alone.js'
import { DEFAULTS } from '../../src/commands/load-config.js'
import type { FileToRead } from '../../src/commands/read-all.js'
import { readRecord } from '../../src/commands/read-record.js'
import type { Crew } from '../../src/ports/crew.js'
import { aWorld } from '../support/a-world.js'
import { CHECK_AS_JSON } from '../support/check-request.js'
import type { Texts } from '../support/files-of.js'
import { documentNumbered, heavyDocument, recordOf } from '../support/many-documents.js'

/** What threads would see: copies. `dying` tells which tasks they do not survive. */
function copyingCrew(dying: (files: readonly FileToRead[]) => boolean = () => false): Crew {
  return {
    size: 2,
    work: async (job, tasks, { answered }) => {
      const judge = await beginJudging(structuredClone(job) as JudgingJob)
      return tasks.map((task, at) => {
        answered(at)
        if (dying(task as readonly FileToRead[])) return null
        return structuredClone(judge(structuredClone(task) as readonly FileToRead[])) as never
      })
    },
  }
}

const HEAVY = heavyDocument(9_999)

async function checked(texts: Texts, crew?: Crew) {
  const { world } = aWorld({ now: '2026-11-10T09:00:00Z', before: {}, after: texts })
  return runCheck(crew ? { ...world, crew } : world, CHECK_AS_JSON)
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
    const texts = recordOf(160, config)
    const { result, json } = await checked(texts)
    expect(JSON.stringify(json)).toContain('id-used-twice')
    expect((await checked(texts, copyingCrew())).result).toBe(result)
  })

  test('also where a thread dies of several at once, and of none of them alone', async () => {
    const texts = recordOf(160, '')
    const crew = copyingCrew((files) => files.length > 1)
    expect((await checked(texts, crew)).result).toBe((await checked(texts)).result)
  })

  test('also on one core, where only heavy files have a thread', async () => {
    const texts = { ...recordOf(160, ''), 'postmortems/heavy.md': HEAVY }
    const sent: string[] = []
    const crew = copyingCrew((files) => {
      sent.push(...files.map(({ content }) => content.path))
      return false
    })
    expect((await checked(texts, { ...crew, size: 1 })).result).toBe((await checked(texts)).result)
    expect(sent).toEqual(['postmortems/heavy.md'])
  })
})

describe('what a thread dies of alone', () => {
  const dying = copyingCrew((files) => files.some(({ content }) => content.path.endsWith('/7.md')))
  const unreadable = {
    readable: false,
    problems: [{ rule: 'document-unreadable', message: 'Reading the file took more than 5 seconds or 256 MB.' }],
  }

  test('is unreadable, and everything else is as it was', async () => {
    const [seen, whole] = [await checked(recordOf(160, ''), dying), await checked(recordOf(160, ''))]
    const of = ({ result }: { readonly result: string }) =>
      new Map<string, { problems: unknown[] }>(
        JSON.parse(result).postmortems.map((one: { path: string }) => [one.path, one]),
      )
    expect(of(seen).get('postmortems/7.md')).toMatchObject(unreadable)
    const others = (run: { readonly result: string }) =>
      [...of(run)].filter(([path]) => /\/\d\.md$/.test(path) && !path.endsWith('/7.md'))
    expect(others(seen)).toEqual(others(whole))
  })

  test('is so with a single file too, whoever reads it', async () => {
    const { world } = aWorld({
      now: '2026-11-10T09:00:00Z',
      before: {},
      after: { 'postmortems/7.md': HEAVY, 'postmortems/8.md': documentNumbered(8) },
    })
    const { documents } = await readRecord({ ...world, crew: dying }, DEFAULTS, { kind: 'globs', narrow: null })
    expect(documents.map(({ readable }) => readable)).toEqual([false, true])
  })
})
