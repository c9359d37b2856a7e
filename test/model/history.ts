import { FAULTS, type Fault } from '../support/faulty-tracker.js'
import { fc } from '../support/random.js'
import { ITEM_ACTS, type ItemAct } from './documents.js'

export const ISSUE_ACTS = [
  ...['close', 'close as not planned', 'reopen', 'retitle', 'assign', 'plan', 'prioritise', 'label', 'lock'],
  ...['below', 'above', 'inside', 'web', 'postpone', 'unlabel', 'delete', 'double', 'free'],
] as const
export type IssueAct = (typeof ISSUE_ACTS)[number]

/** What happens between two runs, or a run with its faults. Numbers choose among what is there. */
export type Event =
  | { readonly kind: 'item'; readonly act: ItemAct; readonly at: number; readonly to: number }
  | { readonly kind: 'issue'; readonly act: IssueAct; readonly at: number; readonly to: number }
  | { readonly kind: 'sync'; readonly faults: readonly Fault[] }
  /** A person does something to an issue while a run is at work, before its nth request. */
  | {
      readonly kind: 'meanwhile'
      readonly act: IssueAct
      readonly at: number
      readonly to: number
      readonly nth: number
    }
  /** `turns` says whose request is next, as long as both have one. */
  | { readonly kind: 'two at once'; readonly faults: readonly Fault[]; readonly turns: readonly boolean[] }

const natural = fc.nat({ max: 30 })
const oneFault = fc
  .tuple(fc.nat({ max: 40 }), fc.constantFrom(...FAULTS))
  .map(([nth, fault]): readonly Fault[] => [...Array.from({ length: nth }, () => 'none' as const), fault])
const manyFaults = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.constant<Fault>('none') }, { weight: 1, arbitrary: fc.constantFrom(...FAULTS) }),
  { maxLength: 60 },
)
const faults = fc.oneof(fc.constant<readonly Fault[]>([]), oneFault, oneFault, manyFaults)
const turns = fc.array(fc.boolean(), { maxLength: 120 })

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('item'), act: fc.constantFrom(...ITEM_ACTS), at: natural, to: natural }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('issue'), act: fc.constantFrom(...ISSUE_ACTS), at: natural, to: natural }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('sync'), faults }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('meanwhile'),
      act: fc.oneof(fc.constantFrom(...ISSUE_ACTS), fc.constantFrom<IssueAct>('below', 'above')),
      at: natural,
      to: natural,
      nth: fc.oneof(fc.nat({ max: 20 }), fc.integer({ min: 3, max: 6 })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('two at once'), faults, turns }) },
)

export const history = (maxLength: number): fc.Arbitrary<readonly Event[]> => fc.array(event, { maxLength })

/** As many long ones as short ones: by itself fast-check prefers short ones. */
export const longHistory = (maxLength: number): fc.Arbitrary<readonly Event[]> =>
  fc.array(event, { maxLength, size: 'max' })

/** The nth request meets the nth fault. */
export function script(faults: readonly Fault[]): () => Fault {
  let at = 0
  return () => faults[at++] ?? 'none'
}
