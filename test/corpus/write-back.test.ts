import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Field, ItemNews } from '../../src/edit/write-back/news.js'
import { writeBack } from '../../src/edit/write-back/write-back.js'
import type { ActionItem, Postmortem } from '../../src/postmortem/model.js'
import { defaultReadingOptions, parse } from '../../src/postmortem/read.js'

const CORPUS = '../shared/corpus/documents'
const here = existsSync(CORPUS)
if (!here) console.log(`Skipped: ${CORPUS} is not here.`)
const whereItIs = here ? test : test.skip

const again = (text: string) => parse('postmortems/checkout.md', text, defaultReadingOptions('checkout'))

function documents(): readonly Postmortem[] {
  const names = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  return names.map((name) => again(readFileSync(join(CORPUS, name), 'utf8'))).filter((document) => document.readable)
}

/** All that can be news of an item; only what is open is ticked. */
function newsOf({ id, state }: ActionItem, index: number): ItemNews {
  const url = `https://github.com/acme/shop/issues/${9000 + index}`
  const news: ItemNews = {
    id,
    reference: { text: `#${9000 + index}`, url },
    due: '2027-01-15',
    owners: ['ada', 'grace'],
  }
  return state === 'open' ? { ...news, state: 'done' } : news
}

/** They lie in the document, not in how it is read. */
const PLAIN_REASONS = [
  'there is no box or status column to tick',
  'its table has no column for due dates',
  'its cell in the issue column holds something else',
]

whereItIs(
  'nearly all items of real reports take news, once, and nothing but their lines changes',
  () => {
    const counts = new Map<Field | 'asked' | 'odd', number>()
    const count = (what: Field | 'asked' | 'odd', more: number) => counts.set(what, (counts.get(what) ?? 0) + more)
    for (const document of documents()) {
      const news = document.actionItems.map(newsOf)
      const { text, written, refused } = writeBack(document, news, again)
      const after = again(text)
      if (!after.readable) throw new Error(after.reason)
      expect(after.actionItems.map(({ id, title }) => [id, title])).toEqual(
        document.actionItems.map(({ id, title }) => [id, title]),
      )
      expect(writeBack(after, news, again)).toEqual({ text, written: [], refused })
      count('asked', news.length)
      count('odd', refused.filter(({ because }) => !PLAIN_REASONS.includes(because)).length)
      for (const field of written.flatMap(({ fields }) => fields)) count(field, 1)
    }
    const share = (what: Field | 'odd') => (counts.get(what) ?? 0) / (counts.get('asked') ?? 0)
    expect(share('reference')).toBeGreaterThan(0.98)
    expect(share('owners')).toBeGreaterThan(0.98)
    expect(share('due')).toBeGreaterThan(0.98)
    expect(share('odd')).toBeLessThan(0.01)
  },
  120_000,
)
