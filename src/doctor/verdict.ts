import type { Diagnosis } from './examine.js'
import type { Finding, State } from './finding.js'

/** The one sentence that comes first. */
export function verdictOf({ counts: { problem, warning, unknown } }: Diagnosis): string {
  const unseen = unknown === 0 ? '' : ' Not everything could be looked at.'
  const said = [...counted(problem, 'problem'), ...counted(warning, 'warning')].join(' and ')
  return `${said === '' ? 'The set-up is sound' : `The set-up has ${said}`}.${unseen}`
}

function counted(count: number, noun: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`]
}

/** Findings of one state; those that say the same are one, with the names of all their checks. */
export function together(findings: readonly Finding[], state: State): readonly Together[] {
  const found = new Map<string, Together>()
  for (const finding of findings.filter((one) => one.state === state)) {
    const key = JSON.stringify([finding.what, finding.mend, finding.place, finding.paste])
    const checks = found.get(key)?.checks ?? []
    found.set(key, { ...finding, checks: [...new Set([...checks, finding.check])] })
  }
  return [...found.values()]
}

export interface Together extends Omit<Finding, 'check'> {
  readonly checks: readonly string[]
}
