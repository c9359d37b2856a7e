// F11, F12: values of another kind than the one that is asked for.
import { aPostmortem, diagnostic, ok, rejected } from '../../case-file.mjs'
import { fenced } from './fenced.mjs'

const tops = ['- a\n- b', '[a, b]', 'words only', '"text"', '42', 'true', '| \n  text'].map((top, at) =>
  rejected(`f23-top-${at}`, fenced('---', top)),
)
const empties = ['', '   ', '# a comment', '{}', 'null', '~', 'title:\nid: null', 'id: ~', 'title: ""', '\n\n\n'].map(
  (inner, at) => diagnostic(`f25-empty-${at}`, fenced('---', inner), { says: 'metadata-missing' }),
)

const types = [
  ...['title: { a: 1 }', 'title: [a]', 'severity: [1]', 'status: {}', 'date: [2026-01-01]', 'started: { at: now }'],
  ...['services: { a: 1 }', 'impact: [1]', 'impact: words', 'id: [a]', 'id: { a: b }', 'confidential: perhaps'],
  ...['date: .inf', 'date: .nan', 'started: 1e400', 'started: 0x1F', 'date: 12345678901234567890', 'written: -0'],
].map((line, at) =>
  diagnostic(`f26-type-${at}`, aPostmortem({ id: line.startsWith('id') ? null : `INC-F26-${at}`, front: [line] }), {
    says: 'metadata-unreadable|metadata-contradictory',
  }),
)
const numbers = ['0x1F', '1e400', '12345678901234567890', '010', '1_000', '.5', '0o17', '1:30'].map((id, at) =>
  ok(`f27-id-${at}`, aPostmortem({ id })),
)

export const values = [...tops, ...empties, ...types, ...numbers]
