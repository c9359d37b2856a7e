import { describe, expect, test } from '@jest/globals'
import { type Cluster, clustersOf } from '../../src/history/clusters.js'
import { historyOf } from '../../src/history/history.js'
import type { Postmortem } from '../../src/postmortem/model.js'
import { anIncident, type Told } from './incidents.js'

const GATEWAY = { services: 'gateway, checkout', causes: 'expired-certificate' }
const PEOPLE = { services: 'mail', causes: 'poison-message' }

function gateway(name: string, date: string, told: Told = {}): Postmortem {
  return anIncident(name, { ...GATEWAY, date, title: 'Certificate of the gateway expired', ...told })
}

function idsIn(clusters: readonly Cluster[]): readonly (readonly string[])[] {
  return clusters.map(({ incidents }) => incidents.map(({ id }) => id))
}

const FIRST = gateway('inc-1', '2026-09-01', { items: '- [ ] Renew it\n- [x] Alert on it\n- [ ] List them' })
const SECOND = gateway('inc-2', '2026-10-01', { services: 'gateway', items: '- [ ] Alert 30 days before' })
const QUEUE = anIncident('inc-3', { ...PEOPLE, date: '2026-09-20', title: 'Mail queue was blocked' })
const THIRD = gateway('inc-4', '2026-11-03')

describe('incidents that are like one another', () => {
  test('are one group with what all of them share, their days and what is still open', () => {
    expect(clustersOf(historyOf([FIRST, SECOND, QUEUE, THIRD]))).toEqual([
      {
        shared: ['expired-certificate', 'gateway'],
        incidents: [
          { ...named('inc-4'), date: '2026-11-03', open: 0 },
          { ...named('inc-2'), date: '2026-10-01', open: 1 },
          { ...named('inc-1'), date: '2026-09-01', open: 2 },
        ],
        open: 3,
      },
    ])
  })

  test('are counted as whoever knows the issues says', () => {
    const [cluster] = clustersOf(historyOf([FIRST, THIRD]), { openIn: ({ id }) => (id.value === 'INC-1' ? 1 : 0) })
    expect(cluster).toMatchObject({ open: 1, incidents: [{ open: 0 }, { open: 1 }] })
  })

  test('are none in a record without recurrences, and where nobody is asked', () => {
    expect(clustersOf(historyOf([]))).toEqual([])
    expect(clustersOf(historyOf([FIRST, QUEUE]))).toEqual([])
    expect(clustersOf(historyOf([FIRST, THIRD]), { isAsked: () => false })).toEqual([])
  })

  test('are left out where they are confidential', () => {
    expect(clustersOf(historyOf([{ ...FIRST, confidential: true }, THIRD]))).toEqual([])
  })

  test('stand in the order of their last day', () => {
    const again = anIncident('inc-5', { ...PEOPLE, date: '2026-10-20', title: 'Mail queue was blocked again' })
    expect(idsIn(clustersOf(historyOf([FIRST, QUEUE, SECOND, again])))).toEqual([
      ['INC-5', 'INC-3'],
      ['INC-2', 'INC-1'],
    ])
    expect(idsIn(clustersOf(historyOf([THIRD, again, QUEUE, FIRST])))).toEqual([
      ['INC-4', 'INC-1'],
      ['INC-5', 'INC-3'],
    ])
  })

  test('without a service or cause in common share what they are about, each word once', () => {
    const about = (name: string, date: string) =>
      anIncident(name, {
        date,
        title: 'Certificates of the ledger expired',
        summary: 'The certificate of the ledger expired.',
      })
    expect(clustersOf(historyOf([about('a', '2026-09-01'), about('b', '2026-10-01')]))).toMatchObject([
      { shared: ['certificate', 'expired', 'ledger'] },
    ])
  })

  test('are each in one group, whatever the order of the documents', () => {
    const many = Array.from({ length: 8 }, (_, at) =>
      at % 2 === 0
        ? gateway(`g${at}`, `2026-10-0${at + 1}`)
        : anIncident(`m${at}`, { ...PEOPLE, date: `2026-10-0${at + 1}`, title: 'Mail queue was blocked' }),
    )
    const clusters = clustersOf(historyOf(many))
    expect(idsIn(clusters)).toEqual([
      ['M7', 'M5', 'M3', 'M1'],
      ['G6', 'G4', 'G2', 'G0'],
    ])
    expect(clustersOf(historyOf([...many].reverse()))).toEqual(clusters)
  })
})

function named(name: string) {
  return {
    path: `postmortems/${name}.md`,
    id: name.toUpperCase(),
    title: 'Certificate of the gateway expired',
  }
}
