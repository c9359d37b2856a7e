import { runCheck } from '../../src/commands/check.js'
import { runReport } from '../../src/commands/report.js'
import { runSync } from '../../src/commands/sync.js'
import type { Shard } from '../../src/postmortem/shard.js'
import { aWorld } from '../support/a-world.js'
import type { Texts } from '../support/files-of.js'
import { ADA, memoryTracker } from '../support/memory-tracker.js'
import { fc } from '../support/random.js'

const CONFIG = 'action-items: { since: 2026-01-01 }\nlimits: { create: 500 }\n'
const SHOWN = { configPath: null, format: 'json', color: false } as const
const REQUEST = { ...SHOWN, commit: null, narrow: null, dryRun: false } as const
const SYNC = { confirm: null, fileAgain: false, since: null, push: null, branch: null, writeBack: null } as const

/** What one document of a random record says. */
interface Wishes {
  readonly id: number | null
  readonly day: number
  readonly service: string
  readonly cause: string
  readonly status: 'draft' | 'review' | 'final'
  readonly detect: number | null
  readonly isConfidential: boolean
  readonly isReadable: boolean
  readonly items: readonly { readonly owner: string; readonly due: number | null; readonly isDone: boolean }[]
}

const anItemWish = fc.record({
  owner: fc.constantFrom('— @ada', '— @acme/platform', '— Grace', ''),
  due: fc.option(fc.integer({ min: 1, max: 28 })),
  isDone: fc.boolean(),
})

const wishes: fc.Arbitrary<Wishes> = fc.record({
  // Of so few ids some are used twice.
  id: fc.option(fc.integer({ min: 1, max: 12 }), { freq: 5 }),
  day: fc.integer({ min: 1, max: 28 }),
  service: fc.constantFrom('checkout', 'search'),
  cause: fc.constantFrom('config-change', 'capacity', 'expired-certificate'),
  status: fc.constantFrom('draft', 'review', 'final', 'final'),
  detect: fc.option(fc.integer({ min: 1, max: 40 })),
  isConfidential: fc.integer({ min: 0, max: 5 }).map((one) => one === 5),
  isReadable: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
  items: fc.array(anItemWish, { maxLength: 4 }),
})

/** Random records: documents that share ids, came back, are drafts, confidential or unreadable. */
export const records: fc.Arbitrary<Texts> = fc
  .array(wishes, { minLength: 1, maxLength: 9 })
  .map((all) => Object.fromEntries(all.map((one, at) => [`postmortems/incident-${at + 1}.md`, documentOf(one, at)])))

function documentOf(wish: Wishes, at: number): string {
  const { id, day, service, cause, status, detect, isConfidential, isReadable, items } = wish
  const date = `2026-10-${two(day)}`
  return [
    '---',
    ...(id === null ? [] : [`id: INC-2026-${id}`]),
    isReadable ? `title: ${service} failed after a ${cause}` : 'title: [',
    'severity: SEV2',
    `status: ${status}`,
    `started: ${date}T10:00:00Z`,
    ...(detect === null ? [] : [`detected: ${date}T10:${two(detect)}:00Z`, `mitigated: ${date}T11:00:00Z`]),
    `services: [${service}]`,
    `causes: [${cause}]`,
    `confidential: ${isConfidential}`,
    '---',
    '## Action items',
    ...items.map(({ owner, due, isDone }, number) => {
      const until = due === null ? '' : `, due 2026-11-${two(due)}`
      return `- [${isDone ? 'x' : ' '}] Alert when queue ${at}-${number} of ${service} is full ${owner}${until}, P1`
    }),
    '',
  ].join('\n')
}

const two = (number: number) => String(number).padStart(2, '0')

export interface CutRecord {
  /** The JSON results, as text; null: of the whole record. */
  readonly report: (shard: Shard | null) => Promise<string>
  readonly check: (shard: Shard | null) => Promise<string>
}

/** A record whose items were filed on 20 October, looked at on 30 November. What a machine sees is made anew each time. */
export async function aCutRecord(texts: Texts): Promise<CutRecord> {
  const memory = memoryTracker()
  const after = { '.github/followthrough.yml': CONFIG, ...texts }
  const open = Object.fromEntries(Object.entries(after).map(([path, text]) => [path, text.replaceAll('[x]', '[ ]')]))
  const incident = { title: 'Search is down', body: '', labels: ['incident', 'SEV1'], assignees: [] }
  memory.world.edit(ADA, memory.world.open(ADA, incident).number, { state: 'closed' })
  const on = (day: string, files: Texts) => aWorld({ now: `${day}T07:00:00Z`, before: {}, after: files, memory }).world
  await runSync(on('2026-10-20', open), { ...REQUEST, ...SYNC, failOn: 'never' })
  return {
    report: async (shard) => (await runReport(on('2026-11-30', after), { ...REQUEST, post: false, shard })).result,
    check: async (shard) => {
      const scope = { kind: 'globs', narrow: null } as const
      const asked = { failOn: 'never', notes: false, baseline: null, online: false, own: [] } as const
      const part = shard && { ...shard, repository: 'acme/shop' }
      return (await runCheck(on('2026-11-30', after), { ...SHOWN, ...asked, scope, shard: part })).result
    },
  }
}

export function partsOf(of: number): readonly Shard[] {
  return Array.from({ length: of }, (_, at) => ({ part: at + 1, of }))
}
