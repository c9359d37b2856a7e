// F07–F10: names of prototypes, tags, directives and what is no YAML.
import { diagnostic, rejected, withFront } from '../../case-file.mjs'
import { fenced } from './fenced.mjs'

const prototypes = [
  ...['__proto__: { admin: true }', '__proto__:\n  polluted: yes', '"__proto__": [1]', "'__proto__': x"],
  ...[
    'constructor: { prototype: { admin: true } }',
    'toString: x',
    'hasOwnProperty: [a]',
    'impact: { __proto__: { x: 1 } }',
  ],
].map((line, at) => diagnostic(`f16-proto-${at}`, withFront(line)))
const merged = [
  rejected('f17-merge-anchor', withFront('x: &x { __proto__: { a: 1 } }', '<<: *x')),
  diagnostic('f17-merge', withFront('<<: { __proto__: { a: 1 } }')),
]

const invalid = [
  'severity: SEV4',
  '"severity": SEV4',
  'x: !!js/function "function(){}"',
  'x: !!js/undefined ""',
  'x: !!binary aGk=',
  'x: !local y',
  '! x: y',
  'x: "unclosed',
  "x: 'unclosed",
  'x: [a, b',
  'x: }',
  '\tx: tab',
  'x: `a`',
  'x: @ada',
  'x: %y',
  '"\\q": 1',
  'x: "\\q\\q\\q"',
  '- a',
  'just words',
].map((line, at) => rejected(`f19-invalid-${at}`, withFront(line)))
const documents = [
  rejected('f21-directive', fenced('---', '%YAML 1.1\n---\nid: yes')),
  rejected('f21-tag-directive', fenced('---', '%TAG ! tag:x,2026:\nid: a')),
  rejected('f22-dots', fenced('---', 'id: a\n...\nid: b')),
  rejected('f22-dots-blanks', fenced('---', 'id: a\n...  \nid: b')),
]

export const syntax = [...prototypes, ...merged, ...invalid, ...documents]
