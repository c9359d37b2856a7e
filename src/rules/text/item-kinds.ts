import type { ActionItem, ItemType } from '../../postmortem/model.js'
import { wordsOf } from './words.js'

/** What an item does about incidents: its type, else what its words surely say; null in doubt. */
export function kindOf({ type, title }: ActionItem): ItemType | null {
  return type?.value ?? kindInWords(title)
}

// An item may be as long as a document.
const LOOKED_AT = 400

/** What the words of an item surely say that it does; null where it may also keep incidents from happening. */
export function kindInWords(title: string): ItemType | null {
  const words = wordsOf(title.slice(0, LOOKED_AT))
  if (words.some((word) => PREVENTING.has(word))) return null
  const [kind] = KINDS.find(([, signs]) => words.some((word) => signs.has(word))) ?? [null]
  return kind
}

/** The kind that is the likeliest, as an example for people. */
export function likelyKind(title: string): ItemType {
  const words = wordsOf(title.slice(0, LOOKED_AT))
  if (LOOKING.has(words[0] ?? '')) return 'investigate'
  return kindInWords(title) ?? 'prevent'
}

const LOOKING = new Set(['investigate', 'analyse', 'analyze', 'explore', 'research', 'find'])

const KINDS: readonly (readonly [ItemType, ReadonlySet<string>])[] = [
  [
    'detect',
    new Set(
      `alert alerts alerting alarm alarms dashboard dashboards detect detection log logging logs metric metrics monitor
      monitoring monitors notification notifications notify observability pager paging telemetry tracing`.split(/\s+/),
    ),
  ],
  [
    'mitigate',
    new Set(
      `backup backups escalation failover playbook playbooks recover recovery restart restore rollback rollbacks runbook
      runbooks standby status-page`.split(/\s+/),
    ),
  ],
  ['repair', new Set('backfill cleanup redeploy refund refunds reimburse revert'.split(' '))],
]

/** Words of items that may keep the next incident from happening. */
const PREVENTING = new Set(
  `automate automatic automatically block canary change check checks ci coverage default deploy dry-run enforce fix gate
  guard hardening increase isolate isolation least-privilege limit limits lint lock migrate migration permission
  permissions pin policy prevent prevention process quota quotas redesign redundancy redundant refactor reject remove
  replace require retries retry review reviews rewrite schema separate split staging switch test tested testing tests
  throttle timeout timeouts train training type types update upgrade validate validation verify`.split(/\s+/),
)
