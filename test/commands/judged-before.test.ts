import { describe, expect, test } from '@jest/globals'
import { runCheck } from '../../src/commands/check.js'
import type { Cache, Facts } from '../../src/ports/cache.js'
import { aWorld } from '../support/a-world.js'
import { CHECK_AS_JSON } from '../support/check-request.js'
import type { Texts } from '../support/files-of.js'
import { documentNumbered, recordOf } from '../support/many-documents.js'

const CONFIG = '.github/followthrough.yml'
/** Keeps copies, as a disk does, and counts. */
function aCache() {
  const kept = new Map<string, unknown>()
  const nameOf = (facts: Facts) => facts.map((fact) => Buffer.from(fact).toString('base64')).join()
  const seen = { found: 0, kept: 0 }
  const cache: Cache = {
    find: async (facts) => {
      const value = kept.get(nameOf(facts)) ?? null
      if (value !== null) seen.found += 1
      return structuredClone(value)
    },
    keep: async (facts, value) => {
      kept.set(nameOf(facts), structuredClone(value))
      seen.kept += 1
      return true
    },
  }
  const counted = () => {
    const now = { ...seen }
    Object.assign(seen, { found: 0, kept: 0 })
    return now
  }
  return { cache, counted, kept }
}

async function checked(texts: Texts, cache?: Cache, now = '2026-11-10T09:00:00Z') {
  const { world } = aWorld({ now, before: {}, after: texts })
  return (await runCheck(cache ? { ...world, cache } : world, CHECK_AS_JSON)).result
}

describe('what was judged before is not judged again', () => {
  test('a second check says the same of a record in which nothing changed', async () => {
    const { cache, counted } = aCache()
    const texts = recordOf(5)
    const result = await checked(texts)
    expect(await checked(texts, cache)).toBe(result)
    expect(counted()).toEqual({ found: 0, kept: 5 })
    expect(await checked(texts, cache)).toBe(result)
    expect(counted()).toEqual({ found: 5, kept: 0 })
  })

  test.each<readonly [string, Texts, string, number]>([
    [
      'another text: that document',
      { 'postmortems/3.md': `${documentNumbered(3)}\nOne more line.\n` },
      '2026-11-10T09:00:00Z',
      1,
    ],
    ['a new document: that one', { 'postmortems/new.md': documentNumbered(77) }, '2026-11-10T09:00:00Z', 1],
    ['another configuration: all', { [CONFIG]: 'rules:\n  timeline-gap: off\n' }, '2026-11-10T09:00:00Z', 5],
    [
      'an override: all',
      { [CONFIG]: 'overrides:\n  - paths: ["postmortems/1.md"]\n    rules:\n      timeline-gap: off\n' },
      '2026-11-10T09:00:00Z',
      5,
    ],
    ['another day: all', {}, '2026-11-11T09:00:00Z', 5],
  ])('but after %s', async (_, change, now, judged) => {
    const { cache, counted } = aCache()
    const texts = recordOf(5)
    await checked(texts, cache)
    counted()
    const after = { ...texts, ...change }
    expect(await checked(after, cache, now)).toBe(await checked(after, undefined, now))
    expect(counted().kept).toBe(judged)
  })

  test('of a document that lost its name the text is judged under the new one', async () => {
    const { cache } = aCache()
    const text = documentNumbered(1)
    await checked({ [CONFIG]: '', 'postmortems/a.md': text }, cache)
    const renamed = { [CONFIG]: '', 'postmortems/b.md': text }
    expect(await checked(renamed, cache)).toBe(await checked(renamed))
  })

  test.each([
    ['is of another document', { document: { path: 'postmortems/other.md' } }],
    ['is no judgement at all', 'words'],
  ])('what %s is no answer', async (_, wrong) => {
    const { cache, kept } = aCache()
    const texts = recordOf(3)
    const result = await checked(texts, cache)
    for (const name of kept.keys()) kept.set(name, wrong)
    expect(await checked(texts, cache)).toBe(result)
  })

  test('a cache that can keep nothing is soon left alone', async () => {
    let asked = 0
    const full: Cache = {
      find: async () => null,
      keep: async () => {
        asked += 1
        return false
      },
    }
    const texts = recordOf(40)
    expect(await checked(texts, full)).toBe(await checked(texts))
    expect(asked).toBeLessThan(40)
  })

  test('a document that cannot be read is read each time', async () => {
    const { cache, counted } = aCache()
    const texts = { ...recordOf(1), 'postmortems/broken.md': '---\ntitle: [\n---\n\n# Broken\n' }
    await checked(texts, cache)
    expect(counted().kept).toBe(1)
    expect(await checked(texts, cache)).toBe(await checked(texts))
  })
})
