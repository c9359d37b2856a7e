/** Kinds of names under which postmortems are kept. */
const HINT = /mortem|incident|outage|retrospective|(?:^|[/_-])rca(?:[/_.-]|$)|障害/i
const WORDS = [
  /post-?mortem|incident|outage|downtime|störung|障害|インシデント/i,
  /root[ -]?cause|five whys|contributing factors|ursache|原因/i,
  /timeline|chronology|ablauf|タイムライン|時系列/i,
  /lessons? learn|went (?:well|wrong)|教訓|gelernt/i,
  /action items?|follow-?ups?|remediation|corrective|maßnahmen|再発防止/i,
  /resolution|mitigat|time to (?:repair|detect|resolve)|復旧/i,
  /\bimpact\b|affected|auswirkung|影響/i,
]
const ENOUGH = 2

/** True when a path says that a postmortem may lie there. */
export function isNamedLikePostmortem(path: string): boolean {
  return HINT.test(path)
}

/** A quick look at a text before it is read: most Markdown of a repository is something else. */
export function mayBePostmortem(text: string): boolean {
  return WORDS.filter((word) => word.test(text)).length >= ENOUGH
}
