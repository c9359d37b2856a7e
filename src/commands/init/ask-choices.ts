import { DEFAULT_CONFIG } from '../../config/defaults.js'
import { isSectionKind } from '../../config/section-choice.js'
import type { Choice, Decider } from '../../ports/asker.js'
import { SECTION_KINDS } from '../../postmortem/section-kinds.js'
import { consoleLine } from '../../render/escape/console.js'
import { SECTION_NAMES } from '../../rules/text/section-names.js'
import type { Choices } from '../../setup/choices.js'
import type { Survey } from '../../setup/survey.js'

const OURS = 'ours'
const THEIRS = 'theirs'
const NONE = 'none'
const HEADINGS = 3

/** Asks only what the documents leave open or what a team will want to decide; the first answer is the proposed one. */
export async function askChoices(decider: Decider, found: Survey, proposed: Choices): Promise<Choices> {
  return {
    globs: await globsFrom(decider, proposed),
    severities: await severitiesFrom(decider, proposed),
    spellings: { ...proposed.spellings, ...(await spellingsFrom(decider, found)) },
  }
}

async function globsFrom(decider: Decider, { globs }: Choices): Promise<Choices['globs']> {
  if (globs === null) return null
  const choices = [
    { value: THEIRS, label: consoleLine(globs.join(', ')), hint: 'where they lie now' },
    { value: OURS, label: 'folders named postmortems, incidents and the like', hint: 'the default' },
  ]
  return (await decider.pick('Where are postmortems looked for?', choices, THEIRS)) === THEIRS ? globs : null
}

async function severitiesFrom(decider: Decider, { severities }: Choices): Promise<Choices['severities']> {
  if (severities === null) return null
  const choices = [
    { value: THEIRS, label: consoleLine(severities.join(', ')), hint: 'as your documents write it' },
    { value: OURS, label: DEFAULT_CONFIG.severities.join(', '), hint: 'the default' },
  ]
  const answer = await decider.pick('Which scale of severities does the team use, worst first?', choices, THEIRS)
  return answer === THEIRS ? severities : null
}

async function spellingsFrom(decider: Decider, { headings, postmortems }: Survey): Promise<Choices['spellings']> {
  const open = headings.filter(({ kind, documents }) => kind === null && documents * 2 >= postmortems.length)
  const kinds: readonly Choice[] = SECTION_KINDS.map((value) => ({ value, label: SECTION_NAMES[value].heading }))
  const choices = [{ value: NONE, label: 'none of these' }, ...kinds]
  const answers: [string, string][] = []
  for (const { words, documents } of open.slice(0, HEADINGS)) {
    const question = `The heading \`${consoleLine(words)}\` stands in ${documents} documents. Which section is it?`
    answers.push([words, await decider.pick(question, choices, NONE)])
  }
  return Object.fromEntries(answers.flatMap(([words, kind]) => (isSectionKind(kind) ? [[words, kind] as const] : [])))
}
