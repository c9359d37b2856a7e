import type { Postmortem } from '../../postmortem/model.js'
import type { SectionKind } from '../../postmortem/section-kinds.js'
import { wordsOf } from './words.js'

/** True when a document says what set the incident off: a change, an expiry, a load, an attack, or that nobody knows. */
export function saysTrigger(postmortem: Postmortem): boolean {
  const { sections, timeline, title } = postmortem
  if (sections.some(({ kind, empty }) => kind === 'trigger' && !empty)) return true
  const told = sections.filter(({ kind }) => TOLD_IN.includes(kind)).flatMap(({ blocks }) => blocks)
  const texts = [
    title?.value ?? '',
    ...told.map(({ text }) => text),
    ...timeline.slice(0, FIRST).map(({ text }) => text),
  ]
  return texts.some((text) => wordsOf(text).some((word) => EVENTS.has(word)))
}

/** What set an incident off stands at the beginning of its timeline. */
const FIRST = 3

const TOLD_IN: readonly SectionKind[] = ['summary', 'background', 'detection', 'root-cause', 'contributing-factors']

const EVENTS = new Set(
  `after when once following trigger triggered triggers triggering deploy deployed deploys deployment deploying release
  released releases upgrade upgraded upgrading upgrades update updated updates updating change changed changes changing
  merged merge migrated migration migrating rollout rolled rolling expired expires expiry expiration spike spiked spikes
  surge increase increased restart restarted rebooted reboot removed deleted deletion renamed revoked replaced added
  enabled disabled introduced switched moved pushed published committed applied created attack attacked attacker
  attackers malicious phishing compromised leaked announcement launch launched traffic maintenance outage unknown
  unclear recreated drained`.split(/\s+/),
)
