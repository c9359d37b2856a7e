import { expect, test } from '@jest/globals'
import { renderFeed } from '../../../src/render/html/feed.js'
import { isOurs } from '../../../src/render/html/generator.js'
import { aDashboard, aTeamsRecord } from '../../dashboard/a-record.js'
import { aPostmortem } from '../../support/builders.js'
import { expectGolden } from './golden.js'
import { HOSTILE, withWords } from './hostile.js'
import { elementsOf } from './xml.js'

const { documents, tracked } = aTeamsRecord(6)
const facts = aDashboard(documents, { tracked })

test('the latest postmortems stand in it, drafts and confidential ones do not', () => {
  const secret = aPostmortem({ id: 'INC-SECRET', path: 'x.md', title: 'Keys were copied', confidential: true })
  const feed = renderFeed(aDashboard([...documents, secret], { tracked }))
  expectGolden('feed.xml', feed)
  expect(feed).not.toMatch(/Keys|SECRET/)
})

test('it is well-formed, and each feed and entry has what RFC 4287 asks for, once', () => {
  for (const word of ['plain', ...HOSTILE]) {
    const [feed] = elementsOf(renderFeed(withWords(facts, word)))
    const entries = feed?.children.filter(({ name }) => name === 'entry') ?? []
    expect(feed?.name).toBe('feed')
    expect(entries).toHaveLength(5)
    for (const element of feed ? [feed, ...entries] : []) {
      for (const name of ['id', 'title', 'updated'])
        expect(element.children.filter((child) => child.name === name)).toHaveLength(1)
    }
    const updated = [...(feed ? [feed] : []), ...entries].flatMap(({ children }) =>
      children.filter(({ name }) => name === 'updated'),
    )
    for (const { text } of updated) expect(new Date(text).toISOString()).toContain(text.slice(0, 19))
  }
})

test('an entry keeps its name when its title, its day and its place in the record change', () => {
  const namesOf = (feed: string) =>
    new Map([...feed.matchAll(/<id>(urn:uuid:[\da-f-]{36})<\/id>/g)].map((found) => [found[1], 1]))
  const one = aPostmortem({ title: 'Before', path: 'a.md' })
  const before = namesOf(renderFeed(aDashboard([one])))
  const after = namesOf(
    renderFeed(aDashboard([aPostmortem({ title: 'After', path: 'b.md', date: '2026-01-01' }), ...documents])),
  )
  expect([...before.keys()].filter((name) => !after.has(name))).toEqual([])
})

test('it holds at most fifty entries, the latest', () => {
  const many = aDashboard(aTeamsRecord(80).documents)
  const [feed] = elementsOf(renderFeed(many))
  const days =
    feed?.children
      .filter(({ name }) => name === 'entry')
      .map((entry) => entry.children.find(({ name }) => name === 'updated')?.text ?? '') ?? []
  expect(days).toHaveLength(50)
  expect(days).toEqual([...days].sort().reverse())
})

test('an empty record has a feed without an entry, which is known as ours', () => {
  const feed = renderFeed(aDashboard([]))
  expect(elementsOf(feed)[0]?.children.some(({ name }) => name === 'entry')).toBe(false)
  expect(isOurs(feed)).toBe(true)
})
