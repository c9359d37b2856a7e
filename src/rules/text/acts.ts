/** What people are told that they ought to have done, by the form after `have`: `caught` is `catch`. */
export function actOf(participle: string): string | null {
  return ACTS.get(participle) ?? null
}

/** True for what takes care, and is blamed when it is left out: `we failed to check`, unlike `we failed to restart`. */
export function isCare(base: string): boolean {
  return CARE.has(base)
}

const CARE = new Set(
  `acknowledge alert announce anticipate appreciate assess check communicate confirm consider coordinate declare
  document double-check ensure escalate evaluate examine follow foresee grasp heed inform inspect investigate look
  monitor notice notify pay plan prepare question read realise realize recognise recognize remember review spot
  supervise test understand update validate verify warn watch`.split(/\s+/),
)

const IRREGULAR: readonly (readonly [string, string])[] = [
  ['been', 'be'],
  ['begun', 'begin'],
  ['brought', 'bring'],
  ['caught', 'catch'],
  ['chosen', 'choose'],
  ['done', 'do'],
  ['foreseen', 'foresee'],
  ['found', 'find'],
  ['given', 'give'],
  ['gone', 'go'],
  ['kept', 'keep'],
  ['known', 'know'],
  ['left', 'leave'],
  ['made', 'make'],
  ['paid', 'pay'],
  ['picked', 'pick'],
  ['planned', 'plan'],
  ['put', 'put'],
  ['read', 'read'],
  ['realised', 'realise'],
  ['run', 'run'],
  ['seen', 'see'],
  ['sent', 'send'],
  ['set', 'set'],
  ['spotted', 'spot'],
  ['stopped', 'stop'],
  ['taken', 'take'],
  ['thought', 'think'],
  ['told', 'tell'],
  ['understood', 'understand'],
  ['written', 'write'],
]

const REGULAR = `act add address anticipate announce approach ask assess avoid call cancel catch check clarify commit
  communicate confirm consider coordinate declare delay deploy detect disable discuss double-check enable engage
  escalate evaluate expect follow handle hesitate identify inform inspect investigate involve look merge mention monitor
  notice notify page pause perform postpone prepare prevent prioritise prioritize push question react realise realize
  recognise recognize recycle rehearse release remember resolve respond review revert roll rush start switch talk test
  train try update upgrade use validate verify wait warn watch work`.split(/\s+/)

const ACTS: ReadonlyMap<string, string> = new Map([
  ...REGULAR.map((base) => [pastOf(base), base] as const),
  ...IRREGULAR.filter(([form]) => form !== 'been'),
])

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}
