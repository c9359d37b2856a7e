import type { Issue } from '../../src/ports/tracker.js'
import type { IssueAct } from './history.js'

/** What one act of a person changes on an issue; texts that must never be lost are named. */
export interface PersonalEdit {
  readonly title?: string
  readonly body?: string
  readonly state?: 'open' | 'closed'
  readonly stateReason?: 'completed' | 'not_planned'
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
  /** A text that must be there for ever. */
  readonly keeps?: string
}

/** What people may ask for on an issue. */
export const COMMANDS = [
  '/due 2026-12-24 because',
  '/snooze 2026-12-15 because',
  '/due soon',
  '/snooze 2030-01-01 because',
]

/** Null for acts that are no edit. */
export function personalEdit(issue: Issue, act: IssueAct, to: number, text: string): PersonalEdit | null {
  const { body, labels } = issue
  switch (act) {
    case 'close':
      return { state: 'closed', stateReason: 'completed' }
    case 'close as not planned':
      return { state: 'closed', stateReason: 'not_planned' }
    case 'reopen':
      return { state: 'open' }
    case 'retitle':
      return { title: `${issue.title} ${text}`.slice(-200) }
    case 'assign':
      return { assignees: to % 2 ? ['linus'] : [...new Set([...issue.assignees, 'grace'])] }
    case 'prioritise':
      return { labels: [...labels.filter((label) => !label.startsWith('priority: ')), `priority: P${to % 4}`] }
    case 'label':
      return { labels: to % 2 ? [...labels, 'team'] : ['postmortem'] }
    case 'unlabel':
      return { labels: labels.filter((label) => !label.startsWith('postmortem')) }
    case 'below':
      return { body: `${body}\r\n${text}`, keeps: text }
    case 'above':
      return { body: `${text}\n${body}`, keeps: text }
    case 'inside':
      return { body: body.replace('**Due**', '**Never**') }
    case 'web':
      return { body: body.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') }
    case 'postpone':
    case 'plan':
    case 'lock':
    case 'delete':
    case 'double':
    case 'free':
      return null
  }
}
