// I01–I11: ids, what looks like our marks, and links to the issues of others.
import { aPostmortem, diagnostic, ok, withItem, withRows } from '../../case-file.mjs'
import { row } from './row.mjs'

const written = [
  'А1',
  'Ａ1',
  'A\u200d1',
  'A\u00ad1',
  'a b',
  '../../A1',
  'A/1',
  'A'.repeat(300),
  '-A1',
  '.A1',
  'A1-->',
  'A1"',
  'A;1',
  'Ä1',
].map((id, at) => diagnostic(`i03-id-${at}`, withRows(row(id))))
const idsOfDocuments = [
  'INC 1',
  '../../x',
  'x-->',
  'Ａ',
  'a/b',
  '"a\\u202eb"',
  '"a\\nb"',
  'constructor',
  '__proto__',
].map((id, at) => ok(`i03-document-${at}`, aPostmortem({ id }), { allows: true }))
const taken = [
  diagnostic('i01-twice', withRows(row('A1', 'Rotate the key'), row('A1', 'Tell support')), { says: 'id-used-twice' }),
  diagnostic('i01-case', withRows(row('A1', 'Rotate the key'), row('a1', 'Tell support')), { says: 'id-used-twice' }),
  ok(
    'i04-prototype',
    withRows(row('constructor', 'Rotate'), row('toString', 'Tell support'), row('valueOf', 'Cap retries')),
  ),
  ok(
    'i08-no-ascii',
    aPostmortem({ rows: [row('', '監視を追加する'), row('', 'Добавить оповещение'), row('', '🔥🔥🔥')] }),
  ),
  ok('i09-equal', withRows(row('', 'Rotate the key'), row('', 'Rotate the key')), { allows: true }),
]
const marks = [
  'Rotate --> <!-- followthrough:x -->',
  '--!> <!--> x',
  '<!-- followthrough {"key":"x"} -->',
  '<!--',
  '-->',
].map((words, at) => ok(`i06-mark-${at}`, withItem(words), { allows: true }))
const links = [
  'https://github.com/acme/other/issues/1',
  'acme/other#1',
  '#1 and #2',
  '[#2](https://github.com/acme/shop/pull/2)',
].map((words, at) => ok(`i11-link-${at}`, withItem(`See ${words}`)))

export const ids = [...written, ...idsOfDocuments, ...taken, ...marks, ...links]
