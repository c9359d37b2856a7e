import { dateInWords } from '../../calendar/in-words.js'
import type { IssueBlock } from '../../sync/issue/issue-block.js'
import { markdownCode } from '../escape/code.js'
import { markdownLink } from '../escape/link.js'
import { counted } from '../terminal/words.js'
import { gravity } from './incident.js'
import { stacked } from './layout.js'
import { mention } from './people.js'
import { shortCode, shortText } from './short.js'

/** Our part of an issue: why it is there, who does it by when, and what "done" means. The mark is put behind it by sync. */
export function renderIssueBlock(block: IssueBlock): string {
  return stacked([
    `${whyLine(block)}\n${factsLine(block)}`,
    standingLine(block),
    detailsPart(block.details),
    [
      '**Done** when a merged pull request closes this, or a comment says what was done and how to see it.',
      'Not now? Comment `/due DATE reason`, `/snooze DATE reason` or `/wontdo reason`.',
    ].join('\n'),
    '<sub>Kept in step with the postmortem: this block is rewritten, everything below it is yours.</sub>',
  ])
}

const DETECTION: ReadonlyMap<string, string> = new Map([
  ['customer', ' A customer noticed it before an alarm did.'],
  ['employee', ' A colleague noticed it before an alarm did.'],
  ['chance', ' It was noticed by chance.'],
])

const TITLE_SHOWN = 160
const NAME_SHOWN = 80

function whyLine({ incident, detectedBy }: IssueBlock): string {
  const day = incident.date === null ? '' : `On ${dateInWords(incident.date)}: `
  const title = shortText(incident.title, TITLE_SHOWN)
  return `**Why** ${day}${title}${gravity(incident)}.${DETECTION.get(detectedBy ?? '') ?? ''}`
}

function factsLine(block: IssueBlock): string {
  const { due, dueNote, type, priority, permalink, line } = block
  const note = dueNote === null ? '' : ` (${shortText(dueNote, NAME_SHOWN)})`
  const facts = [
    `**Due** ${due ?? 'no date'}${note}`,
    `**Owner** ${ownersOf(block)}`,
    type === null ? '' : `**Kind** ${shortText(type, NAME_SHOWN)}`,
    priority === null ? '' : `**Priority** ${shortText(priority, NAME_SHOWN)}`,
    `**From** ${markdownLink(`the postmortem, line ${line}`, permalink)}`,
  ]
  return facts.filter((fact) => fact !== '').join(' · ')
}

function standingLine({ standing }: IssueBlock): string {
  const { snoozed = null, wontdo = null } = standing ?? {}
  const asleep = snoozed === null ? '' : `**Snoozed** until ${snoozed}.`
  const given = wontdo && `${markdownCode(wontdo.by)} asked on ${wontdo.on} not to do this.`
  return [asleep, given ?? ''].filter((words) => words !== '').join(' ')
}

/** Logins are assigned, and GitHub tells them; only teams need a mention. */
function ownersOf({ assigned, teams, named }: IssueBlock): string {
  const owners = [
    ...assigned.map(markdownCode),
    ...teams.map(mention),
    ...named.map((name) => shortCode(name, NAME_SHOWN)),
  ]
  return owners.length === 0 ? 'nobody yet' : owners.join(', ')
}

const DETAILS_SHOWN = 20
const DETAIL_LENGTH = 500

function detailsPart(details: readonly string[]): string {
  const lines = details.map((detail) => shortText(detail, DETAIL_LENGTH)).filter((line) => line !== '')
  if (lines.length === 0) return ''
  const shown = lines.slice(0, DETAILS_SHOWN)
  const more = lines.length - shown.length
  const rest = more > 0 ? [`> - … and ${counted(more, 'more line')} there`] : []
  return `Details in the postmortem:\n${[...shown.map((line) => `> - ${line}`), ...rest].join('\n')}`
}
