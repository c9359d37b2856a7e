import type { Vagueness } from './action-words.js'
import { quote } from './quote.js'
import { wordsOf } from './words.js'

/** What to write instead of a vague item, a whole sentence; from the item's own words where they allow it. */
export function betterWording(vague: Vagueness): string {
  switch (vague.kind) {
    case 'about-people':
      return 'Say what a machine will check or make impossible, for example `Add an automated check before merging`.'
    case 'undecided':
      return decided(vague.rest)
    case 'open-ended':
      return 'Name the question and what follows from its answer, for example `Find out why …, and file the fix`.'
    case 'no-object':
      return sharper(vague.rest)
  }
}

/** "Consider adding rate limits" → "Add rate limits". */
function decided(rest: string): string {
  const [first = '', ...others] = rest.split(' ')
  const verb = VERBS.get(first.toLowerCase())
  if (!verb || others.length === 0) return 'Decide, and write what will be done, or drop the item and say why not.'
  return `Decide, and write what will be done: ${quote([verb, ...others].join(' '))}; or drop the item and say why not.`
}

const VERBS = new Map([
  ['adding', 'Add'],
  ['adopting', 'Adopt'],
  ['allowing', 'Allow'],
  ['automating', 'Automate'],
  ['building', 'Build'],
  ['changing', 'Change'],
  ['creating', 'Create'],
  ['disabling', 'Disable'],
  ['enabling', 'Enable'],
  ['implementing', 'Implement'],
  ['increasing', 'Increase'],
  ['introducing', 'Introduce'],
  ['limiting', 'Limit'],
  ['migrating', 'Migrate'],
  ['moving', 'Move'],
  ['reducing', 'Reduce'],
  ['removing', 'Remove'],
  ['replacing', 'Replace'],
  ['setting', 'Set'],
  ['splitting', 'Split'],
  ['switching', 'Switch'],
  ['upgrading', 'Upgrade'],
  ['using', 'Use'],
  ['writing', 'Write'],
])

/** By what the item is about: an example of an end that can be checked. */
const ENDS: readonly (readonly [readonly string[], string])[] = [
  [['monitoring', 'alerting', 'alerts', 'alarms', 'observability', 'metrics'], 'Alert when … exceeds … for 5 minutes'],
  [['documentation', 'docs', 'runbook', 'runbooks'], 'Write the runbook for …, and link it from the alert'],
  [['testing', 'tests', 'test', 'coverage', 'qa'], 'Add a test that fails when …'],
  [['communication', 'communications'], 'Create a template for incident updates, and post them in one channel'],
  [['deployment', 'deployments', 'deploys', 'releases', 'release'], 'Roll back automatically when …'],
  [['performance', 'latency', 'speed'], 'Answer 99 % of … within … ms'],
  [['training', 'onboarding'], 'Rehearse … with everybody on call by …'],
]

function sharper(rest: string): string {
  const words = wordsOf(rest)
  const example = ENDS.find(([about]) => about.some((word) => words.includes(word)))?.[1]
  if (example) return `Name what will be there when it is done, for example ${quote(example)}.`
  return `Name what will be different when it is done, for example ${quote('Handle … safely')}.`
}
