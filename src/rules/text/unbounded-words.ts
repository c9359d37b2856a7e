import type { Advice } from './item-advice.js'
import { capitalised, firstClause, type ItemTitle } from './item-title.js'
import { quote } from './quote.js'
import { isVerb, verbOfGerund } from './verbs.js'
import { holdsPhrase, leadOf, phrases } from './words.js'

/** An item that is never finished, because it is for everything or for ever. */
export function boundMissingIn(item: ItemTitle): Advice | null {
  return endlessly(item) ?? byHabit(item) ?? sometimes(item) ?? everywhere(item)
}

/** "Continue to …", "Keep monitoring …". */
function endlessly({ text, words }: ItemTitle): Advice | null {
  const [first = '', second = ''] = words
  const keeps = first === 'keep' && (second === 'an' || second === 'track' || verbOfGerund(second) !== null)
  const continues = first === 'continue' && (second === 'to' || second === 'with' || verbOfGerund(second) !== null)
  if (!keeps && !continues && first !== 'ongoing') return null
  if (words.includes('until') || text.includes('://') || /(?:^|\s)#?\d/.test(text)) return null
  const said = keeps && second === 'an' ? 'keep an eye on' : first
  return {
    clause: `goes on without end: ${quote(said)}`,
    advice: 'Name the next result and how anybody sees that it is there, or put the habit into the runbook',
  }
}

/** "Always …", "Never …", "Whenever …": a rule for ever, and nothing that makes it hold. */
function byHabit({ words }: ItemTitle): Advice | null {
  const lead = leadOf(words, RULING)
  const said = lead ?? FROM_NOW.find((phrase) => holdsPhrase(words, phrase)) ?? onOccasion(words)
  if (!said) return null
  return {
    clause: `is a rule for ever, and says nothing that makes it hold: ${quote(said)}`,
    advice: 'Say what will be there to make it hold',
    otherwise: ', for example `Fail the build when …` or `Write … into the runbook`',
  }
}

const RULING = phrases('never', "don't", 'do not', 'always', 'whenever', 'every time', 'each time')
const FROM_NOW = ['going forward', 'from now on']

/** "When coming back …, scale …", "If … is ever …": what comes again and again. */
function onOccasion([first = '', second = '', ...others]: readonly string[]): string | null {
  if (first === 'if' && others.includes('ever')) return 'if … ever'
  const isAgain = first === 'when' && (second === 'there' || verbOfGerund(second) !== null)
  return isAgain ? `when ${second}` : null
}

const PERIODS = new Set(
  `hourly daily weekly biweekly fortnightly monthly quarterly yearly annually annual every each per once twice`.split(
    ' ',
  ),
)
const OFTEN = new Set(['regularly', 'periodically', 'frequently', 'routinely'])

/** "Rehearse the failover regularly". */
function sometimes({ text, words }: ItemTitle): Advice | null {
  if (words.some((word) => PERIODS.has(word) || /\d/.test(word))) return null
  const often = words.find((word) => OFTEN.has(word))
  const basis = holdsPhrase(words, 'on a regular basis')
  const regular = words[1] === 'regular' && isVerb(words[0] ?? '')
  if (!often && !basis && !regular) return null
  const said = often ?? (basis ? 'on a regular basis' : 'regular')
  return {
    clause: `does not say how often: ${quote(said)}`,
    advice: 'Name the period and what reminds of it',
    examples: [capitalised(replaced(text, said))],
  }
}

function replaced(text: string, said: string): string {
  const at = text.toLowerCase().indexOf(said)
  const period = said === 'regular' ? 'monthly' : 'every month'
  // "Regularly check …" → "Check … every month".
  if (at === 0) return `${firstClause(text.slice(said.length).trim())} ${period}`
  return firstClause(at < 0 ? text : `${text.slice(0, at)}${period}${text.slice(at + said.length)}`)
}

const WHOLES = new Set(
  `apis apps applications areas clusters code components deployments environments features infrastructure repositories
  repos resources services systems things tools`.split(/\s+/),
)
const OPEN_SCOPES = ['everywhere', 'as much as possible', 'wherever possible', 'as needed']
/** Any other word after the noun narrows it: "all services of the checkout", "all infrastructure pods". */
const WIDE = new Set(['', 'and', 'or', 'should', 'must', 'have', 'to', 'are', 'so', 'as', 'by', 'we'])
const CONDITIONS = new Set('when if unless once after before until'.split(' '))
const FILLERS = new Set('of the our your its other deployed existing remaining production internal'.split(' '))

/** "Add monitoring to all services". */
function everywhere(item: ItemTitle): Advice | null {
  const { words } = item
  const scope = OPEN_SCOPES.find((phrase) => holdsPhrase(words, phrase))
  if (scope)
    return {
      clause: `has no bound: ${quote(scope)}`,
      advice: 'Say what exactly it is for, and how much of it is enough',
    }
  const whole = wholeIn(words)
  if (!whole) return null
  return {
    clause: `has no bound: ${quote(whole)}`,
    advice: 'Name those that come first and can be ticked off',
    examples: [narrowed(item, whole)],
  }
}

/** "all the services", unless what follows narrows it or it is a condition. */
function wholeIn(words: readonly string[]): string | null {
  const from = words.findIndex((word) => word === 'all' || word === 'entire')
  if (from < 0 || words.slice(0, from).some((word) => CONDITIONS.has(word))) return null
  const length = words.slice(from + 1, from + 4).findIndex((word) => !FILLERS.has(word))
  const noun = words[from + 1 + length] ?? ''
  if (length < 0 || !WHOLES.has(noun) || !WIDE.has(words[from + 2 + length] ?? '')) return null
  return words.slice(from, from + 2 + length).join(' ')
}

/** "Add monitoring to all services" → "Add monitoring to checkout and payments"; "all tests" are those of a service. */
function narrowed(item: ItemTitle, said: string): string | null {
  const clause = firstClause(item.text)
  const at = clause.toLowerCase().indexOf(said)
  const noun = said.split(' ').at(-1) ?? ''
  if (at < 0 || noun === 'things') return null
  const some = SERVICES.has(noun) ? 'checkout and payments' : `the ${noun} of checkout and payments`
  return capitalised(`${clause.slice(0, at)}${some}${clause.slice(at + said.length)}`)
}

const SERVICES = new Set(['applications', 'apps', 'components', 'services', 'systems'])
