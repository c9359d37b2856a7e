import type { Facts } from './facts.js'
import { about, type Finding } from './finding.js'
import { listed } from './words.js'

const { ok, problem, unknown } = about('labels')

/** Whether the labels are there by which our issues are known, or can be made. */
export function examineLabels({ labels, wantedLabels, token, repository }: Facts): readonly Finding[] {
  if (!labels.ok) return [unknown(labels.refusal.message, labels.refusal.hint)]
  const there = new Set(labels.value.map((name) => name.toLowerCase()))
  const missing = wantedLabels.filter((name) => !there.has(name.toLowerCase()))
  const present = wantedLabels.filter((name) => there.has(name.toLowerCase()))
  const isPerson = token.ok && token.value.kind !== 'installation'
  if (missing.length > 0 && isPerson && repository.ok && repository.value.mayWrite === false) {
    const what = `${named(missing)} not there, and the token's account may not create labels.`
    return [problem(what, 'Create them, or give the account write access.')]
  }
  const made = missing.length === 0 ? '' : `${named(missing)} made when needed.`
  const found = present.length === 0 ? '' : `${named(present)} there.`
  return [ok([found, made].filter((part) => part !== '').join(' '))]
}

function named(names: readonly string[]): string {
  return `${listed(names.map((name) => `\`${name}\``))} ${names.length === 1 ? 'is' : 'are'}`
}
