import type { Facts } from './facts.js'
import { about, type Finding } from './finding.js'
import { quoted } from './words.js'
import { type Use, usesIn } from './workflow/uses.js'

const { ok, problem, warning } = about('action')

/** Whether the Action stands at a version that nobody changes unseen. */
export function examineAction({ workflows }: Facts): readonly Finding[] {
  const uses = usesIn(workflows)
  if (uses.length === 0) return []
  const empty = uses.find(({ ref }) => /^0+$/.test(ref))
  if (empty) return [ofZeros(empty)]
  const loose = uses.filter(({ ref }) => !COMMIT.test(ref) && !TAG.test(ref))
  const found = [...new Map(loose.map((use) => [`${use.workflow.path}@${use.ref}`, use])).values()].map(ofBranch)
  const kinds = uses.every(({ ref }) => COMMIT.test(ref)) ? 'a commit' : 'a version'
  return found.length > 0 ? found : [ok(`It is pinned to ${kinds}.`)]
}

const COMMIT = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/i
const TAG = /^v?\d+(?:\.\d+){0,2}(?:-[\w.]+)?$/

function ofZeros({ workflow, step }: Use): Finding {
  const what = 'The Action stands at a commit of zeros, which is none: no run can begin.'
  const mend = 'Put the commit of a release in its place, with its version behind it: `@<40 digits> # v1.2.3`.'
  return problem(what, mend, { place: { path: workflow.path, line: step.line } })
}

function ofBranch({ ref, workflow, step }: Use): Finding {
  const what = `The Action stands at ${quoted(ref)}, which is no version: what runs can change with each push there.`
  const mend = 'Pin it to the commit of a release, with its version behind it: `@<40 digits> # v1.2.3`.'
  return warning(what, mend, { place: { path: workflow.path, line: step.line } })
}
