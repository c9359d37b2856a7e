import type { AskRefusal } from '../../sync/asked/answered.js'
import type { Note } from '../../sync/issue/issue-block.js'
import { cut } from '../escape/cut.js'
import { plainLine } from '../escape/plain.js'
import { markdownProse } from '../escape/prose.js'
import { counted } from '../terminal/words.js'
import { shortCode, shortText } from './short.js'

const SHOWN = 200

/** A comment that says once what happened and what can be done about it. */
export function renderNote(note: Note): string {
  switch (note.kind) {
    case 'gone':
      return `Closed as not planned: ${shortCode(note.path, SHOWN)} has this action item no more, as of ${shortCode(note.commit.slice(0, 7), SHOWN)}.\nStill needed? Put the item back into the postmortem.`
    case 'dropped':
      return `Closed as not planned: ${droppedBecause(note.reason)}\nStill needed? Take the strike or the "won't do" out of the postmortem.`
    case 'conflict':
      return conflict(note)
    case 'restored':
      return 'The block at the top comes from the postmortem, so the edit in it was taken back. To change it, edit the postmortem; below the block, everything you write stays.'
    case 'not-obeyed':
      return NOT_OBEYED[note.because]
    case 'duplicate':
      return `Closed as a duplicate of ${note.of}: both stand for the same action item. Please go on there.`
    case 'complete':
      return `**${shortText(note.title, SHOWN)}** is complete: ${note.done} of ${note.of} action items done in ${counted(note.days, 'day')}.`
  }
}

const FORMS = '`/due 2026-12-15 reason`, `/snooze 2026-12-15 reason`, `/wontdo reason`'

const NOT_OBEYED: Readonly<Record<AskRefusal, string>> = {
  'no-date': `That command needs a day, as year, month and day. The commands are ${FORMS}.`,
  'no-reason': 'That command needs a reason, for whoever asks later: `/wontdo the service is switched off in spring`.',
  past: 'That day is over. Name one that is to come.',
  'too-far':
    'That is longer than an item may sleep (`follow-up.snooze-limit`). Name an earlier day, or use `/wontdo reason`.',
  stranger:
    'That command is for the assignees of this issue and for those who may write to the repository. Thank you all the same: please ask one of them.',
  closed: 'This issue is closed, so there is nothing to move. Open it first if it is still needed.',
  'nothing-to-accept': 'There is nothing to accept: nobody asked here not to do this (`/wontdo reason`).',
  'not-a-decider': 'What will not be done is decided by those whom the configuration names under `people.deciders`.',
}

function droppedBecause(reason: string): string {
  const words = cut(plainLine(reason), SHOWN)
  return words === ''
    ? 'the postmortem says that it will not be done.'
    : `the postmortem says “${markdownProse(words)}”.`
}

function conflict({ field, document, issue, kept }: Extract<Note, { readonly kind: 'conflict' }>): string {
  const differ = `The postmortem and this issue differ in the ${shortText(field, SHOWN)}: ${value(document)} there, ${value(issue)} here.`
  const holds =
    kept === 'issue'
      ? 'What is here holds. To make both agree, change the postmortem.'
      : 'What the postmortem says holds. To change it, edit the postmortem.'
  return `${differ}\n${holds}`
}

function value(text: string): string {
  return shortCode(text, SHOWN) || 'nothing'
}
