import type { Vagueness } from './action-words.js'
import type { Advice } from './item-advice.js'
import { capitalised, firstClause } from './item-title.js'
import { isVerb, verbOfGerund } from './verbs.js'
import { wordsOf } from './words.js'

const CLAUSES: Readonly<Record<Vagueness['kind'], string>> = {
  question: 'is a question, and does not say who answers it how',
  undecided: 'does not say what will be there when it is done',
  'open-ended': 'does not say when it is done',
  'no-object': 'has no end that can be checked',
}

/** What is wrong with a vague item, after its words. */
export function vagueClause({ kind }: Vagueness): string {
  return CLAUSES[kind]
}

/** What to write instead of a vague item; from the item's own words where they allow it. */
export function betterWording(vague: Vagueness): Omit<Advice, 'clause'> {
  switch (vague.kind) {
    case 'question':
      return answered(vague.rest)
    case 'undecided':
      return decided(vague.rest)
    case 'open-ended':
      return asked(vague)
    case 'no-object':
      return sharper(vague)
  }
}

const WITH_WORD = new Set(['how', 'why', 'what', 'which', 'where', 'when', 'who', 'whether', 'if'])

/** "How can we …?" → "Find out how we can …" is grammar that we do not try: the question stays as it is written. */
function answered(question: string): Omit<Advice, 'clause'> {
  const [first = ''] = wordsOf(question)
  const asked = question.replace(/\?$/, '')
  const isTold = first === 'how' && wordsOf(question)[1] === 'to'
  const example = isTold ? `Find out ${asked.charAt(0).toLowerCase()}${asked.slice(1)}` : null
  const word = WITH_WORD.has(first) ? first : 'whether'
  return {
    advice: 'Write what will be done, or what will be found out',
    examples: [example, `Find out ${word} …`],
  }
}

/** "Consider adding rate limits" → "Add rate limits". */
function decided(rest: string): Omit<Advice, 'clause'> {
  return {
    advice: 'Decide, and write what will be done',
    examples: [decision(firstClause(rest))],
    after: ', or drop the item and say why not',
  }
}

function decision(rest: string): string | null {
  const [first = '', ...others] = rest.split(' ')
  const verb = verbOfGerund(first.toLowerCase())
  if (verb && others.length > 0) return capitalised([verb, ...others].join(' '))
  return first === 'to' && others.length > 1 && isVerb(others[0] ?? '') ? capitalised(others.join(' ')) : null
}

/** "Investigate latency" → "Find out why latency …". */
function asked({ lead, rest }: Vagueness): Omit<Advice, 'clause'> {
  const about = firstClause(rest)
  const word = lead === 'investigate' ? 'why' : 'whether'
  const fits = about !== '' && !/^(?:and|options?|possib|ways?|using)\b|\b(?:this|that)\b/i.test(about)
  const follows = word === 'why' ? 'the fix' : 'what follows'
  return {
    advice: 'Name the question and what follows from its answer',
    examples: [fits ? `Find out ${word} ${about} …, and file ${follows}` : null, 'Find out why …, and file the fix'],
  }
}

/** By what the item is about: an example of an end that can be checked. */
const ENDS: readonly (readonly [readonly string[], string])[] = [
  [
    ['monitor', 'monitoring', 'alert', 'alerting', 'alerts', 'alarms', 'observability', 'metrics'],
    'Alert when … exceeds … for 5 minutes',
  ],
  [['document', 'documentation', 'docs', 'runbook', 'runbooks'], 'Write the runbook for …, and link it from the alert'],
  [['testing', 'tests', 'test', 'coverage', 'qa'], 'Add a test that fails when …'],
  [
    ['communicate', 'communication', 'communications'],
    'Create a template for incident updates, and post them in one channel',
  ],
  [['deployment', 'deployments', 'deploys', 'releases', 'release'], 'Roll back automatically when …'],
  [['performance', 'latency', 'speed'], 'Answer 99 % of … within … ms'],
  [['rehearse', 'training', 'onboarding'], 'Rehearse … with everybody on call by …'],
]

const MENDING = new Set(['fix', 'solve', 'resolve', 'address'])

function sharper({ lead, rest }: Vagueness): Omit<Advice, 'clause'> {
  const words = wordsOf(`${lead} ${rest}`)
  const example = ENDS.find(([about]) => about.some((word) => words.includes(word)))?.[1]
  if (example) return { advice: 'Name what will be there when it is done', examples: [example] }
  return {
    advice: 'Name what will be different when it is done',
    examples: [MENDING.has(lead) ? 'Handle … safely' : null],
  }
}
