// O18–O20: long words, many labels, odd and many owners.
import { aPostmortem, diagnostic, ok, withFront, withItem, withRows } from '../../case-file.mjs'
import { row } from './row.mjs'

const long = [
  ok('o18-title', aPostmortem({ front: [`title: "${'long '.repeat(200)}"`] }), { allows: true }),
  ok('o18-item', withItem('long '.repeat(3_000))),
  ok('o18-emoji', withItem('😀'.repeat(4_000))),
  ok('o18-items', withRows(...Array.from({ length: 150 }, (_, at) => row(`A${at}`, `Check runbook ${at}`)))),
  diagnostic(
    'o18-items-too-many',
    withRows(...Array.from({ length: 400 }, (_, at) => row(`A${at}`, `Check runbook ${at}`))),
  ),
  ok('o19-labels', withFront(`services: [${Array.from({ length: 150 }, (_, at) => `s${at}`).join(', ')}]`), {
    allows: true,
  }),
  ok('o19-label-long', withFront(`services: ["${'a'.repeat(60)}", "a,b", " ", "bug", "BUG"]`), { allows: true }),
]
const owners = [
  'a@example.com',
  '@github-actions[bot]',
  '@-bad',
  `@${'a'.repeat(40)}`,
  '@a--b',
  '@x/',
  '@/x',
  '@../..',
  '@ada\u200b',
].map((owner, at) => ok(`o20-owner-${at}`, withRows(row('A1', 'Alert on error rate', owner)), { allows: true }))
export const lengths = [...long, ...owners]

const crowd = Array.from({ length: 60 }, (_, at) => `@user${at}`).join(' ')
export const crowds = [ok('o20-crowd', withRows(row('A1', 'Alert on error rate', crowd)), { allows: true })]
