import { wordsOf } from './words.js'

/**
 * The person or role at whom a sentence ends a cause ("an engineer mistakenly deleted …", "ran the wrong command");
 * null when there is none. The terms of human error are another rule's, and so is what a person "failed to" do.
 */
export function blamedPerson(sentence: string): string | null {
  const words = wordsOf(sentence.slice(0, LOOKED_AT))
  if (words.some((word, at) => ERRORS.has(word) && BLAMES.has(words[at - 1] ?? ''))) return null
  const logins = loginsIn(sentence)
  for (const [at, word] of words.entries()) {
    const isPerson = PEOPLE.has(word) || logins.has(word) || isTeamMember(words, at)
    if (isPerson && !NAMES_A_THING.has(words[at + 1] ?? '') && (errs(words, at) || isAgent(words, at))) return word
  }
  return null
}

const LOOKED_AT = 400

const PEOPLE = new Set(
  `engineer engineers developer developers admin admins administrator administrators employee employees operator
  operators colleague colleagues contractor contractors intern interns maintainer maintainers contributor contributors
  technician technicians dba somebody someone committer on-caller oncaller reviewer`.split(/\s+/),
)

function isTeamMember(words: readonly string[], at: number): boolean {
  return (words[at] === 'member' || words[at] === 'members') && words[at - 1] === 'team'
}

function loginsIn(sentence: string): ReadonlySet<string> {
  const found = sentence.slice(0, LOOKED_AT).matchAll(/(?<![\w.@])@([a-z\d][\w-]{0,38})(?![\w/@-]|\.\w)/gi)
  return new Set([...found].map(([, login = '']) => login.toLowerCase()))
}

/** "The admin console", "an operator upgrade": things, not people. */
const NAMES_A_THING = new Set(
  `api console panel interface dashboard tool service role account token password ui job pod image credentials key
  experience productivity upgrade controller deployment reconciles reconciled interfaces`.split(/\s+/),
)

// What a person did stands near; further away it is another clause.
const NEAR = 7

function errs(words: readonly string[], at: number): boolean {
  const next = words.slice(at + 1, at + 1 + NEAR)
  return next.some((word, offset) => ERRING.has(word) || isPhrase(next, offset))
}

/** "… was accidentally deleted by an engineer". */
function isAgent(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - NEAR), at)
  const by = before.lastIndexOf('by')
  return by >= 0 && before.length - by <= 4 && before.slice(0, by).some((word) => ERRING.has(word))
}

const ERRING = new Set(
  `mistakenly accidentally accidently inadvertently unintentionally erroneously wrongly misconfigured
  mistyped misread fat-fingered mis-clicked misclicked`.split(/\s+/),
)

const WRONG = new Set(['wrong', 'incorrect'])
const DOING = new Set(
  `ran run executed deployed deleted dropped pushed typed entered chose selected merged applied used copied pasted
  restarted opened edited uploaded released picked clicked changed`.split(/\s+/),
)

/** "By mistake", "made an error", "ran the wrong command". */
function isPhrase(words: readonly string[], at: number): boolean {
  const [word = '', next = '', third = ''] = words.slice(at, at + 3)
  if (word === 'by') return next === 'mistake' || next === 'accident'
  if (word === 'made') return next === 'a' || next === 'an' ? ERRORS.has(third) : ERRORS.has(next)
  return DOING.has(word) && (WRONG.has(next) || WRONG.has(third))
}

const ERRORS = new Set('error errors mistake mistakes'.split(' '))
const BLAMES = new Set('human operator user manual'.split(' '))
