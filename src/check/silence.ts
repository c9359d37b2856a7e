import type { Postmortem } from '../postmortem/model.js'
import { positionAt } from '../postmortem/position.js'
import type { Silence } from '../postmortem/silence.js'
import type { Finding } from '../rules/rule.js'

export interface Silenced<T> {
  readonly left: readonly T[]
  /** Comments with a reason that silenced nothing. */
  readonly unused: readonly Silence[]
}

/** Takes out what the author's comments silence. A comment without a reason silences nothing. */
export function silenced<T extends { readonly rule: { readonly id: string }; readonly finding: Finding }>(
  postmortem: Postmortem,
  found: readonly T[],
): Silenced<T> {
  const reasoned = postmortem.silences.filter(({ reason }) => reason !== '')
  const used = new Set<Silence>()
  const left = found.filter(({ rule, finding }) => {
    const { line } = positionAt(postmortem.lineStarts, finding.span.start)
    const by = reasoned.filter(
      (silence) => silence.rule === rule.id && (silence.scope === 'file' || silence.line === line),
    )
    for (const silence of by) used.add(silence)
    return by.length === 0
  })
  return { left, unused: reasoned.filter((silence) => !used.has(silence)) }
}
