// T01–T06: days and times that do not exist, or stand in the wrong order.
import { aPostmortem, diagnostic, ok, withFront, withRows } from '../../case-file.mjs'
import { row } from './row.mjs'

const IMPOSSIBLE = 'metadata-unreadable|metadata-contradictory'
const DAYS = [
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '10/11/2026',
  '٢٠٢٦-٠٣-٠٢',
  '２０２６-０３-０２',
  '0000-01-01',
  '9999-12-31',
  '1970-01-01',
  '+275760-09-13',
]
const INSTANTS = [
  '2026-06-30T23:59:60Z',
  '2026-01-01T24:00:00Z',
  '2026-01-01T10:00+99:00',
  '2026-01-01T25:00Z',
  '2026-01-01T10:61Z',
]
const days = DAYS.flatMap((day, at) => [
  diagnostic(`t01-due-${at}`, withRows(row('A1', 'Alert on error rate', '@ada', day)), {
    says: 'metadata-unreadable|action-item-without-due-date',
  }),
  diagnostic(`t02-date-${at}`, aPostmortem({ id: `INC-T02-${at}`, front: [`date: "${day}"`] }), { says: IMPOSSIBLE }),
])
const instants = [...DAYS, ...INSTANTS].map((day, at) =>
  diagnostic(`t04-started-${at}`, aPostmortem({ front: [`started: "${day}"`] }), { says: IMPOSSIBLE }),
)
const inText = [...DAYS, ...INSTANTS, '5', 'Jan 5', 'next century', '99:99', '10:02:99'].map((day, at) =>
  ok(`t06-text-${at}`, aPostmortem({ end: `\n**Date**: ${day}\n\n## Timeline\n\n- ${day} x\n` }), { allows: true }),
)
const order = [
  diagnostic('t05-end', withFront('started: 2026-03-02T11:00:00Z', 'mitigated: 2026-03-02T10:00:00Z'), {
    says: 'metadata-contradictory',
  }),
  diagnostic('t05-detected', withFront('started: 2026-03-02T11:00:00Z', 'detected: 2026-03-02T10:00:00Z'), {
    says: 'metadata-contradictory',
  }),
]

export const times = [...days, ...instants, ...inText, ...order]
