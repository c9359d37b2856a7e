// F13, F18: fences that are open, odd or alone.
import { aPostmortem, bodyOf, diagnostic, ok, rejected } from '../../case-file.mjs'
import { fenced } from './fenced.mjs'

export const fences = [
  rejected('f28-unclosed', `---\nid: a\n\n${bodyOf().join('\n')}\n`),
  rejected('f28-only-open', '---'),
  rejected('f28-other-close', fenced('---', 'id: a', '----')),
  ok('f41-blanks', fenced('---  ', 'id: a\ntitle: T', '--- \t')),
  ok('f43-dashes', aPostmortem({ front: ['title: |', '  one', '  ---', '  two'] }), { allows: true }),
  ...[
    '',
    '\n',
    ' \n\t\n',
    '\uFEFF',
    '---\n---\n',
    '---\n---',
    '----\nid: a\n----\n',
    ' ---\nid: a\n---\n',
    '***\n',
  ].map((content, at) => diagnostic(`f39-bare-${at}`, content, { says: 'metadata-missing' })),
  ok('f42-plus', `+++\ntitle = "x"\n+++\n\n${bodyOf().join('\n')}\n`),
]
