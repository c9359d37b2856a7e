import type { Answer } from './tracker.js'

/** Where a team talks. What was sent stays there, so a message whose fate is unknown is never sent again. */
export interface Messenger {
  /** All of its address that may be shown. */
  readonly host: string
  post(message: Message): Promise<Answer<undefined>>
}

/** In the form of Slack's Block Kit: each text of it is escaped and within Slack's limits. */
export interface Message {
  /** For notifications, and wherever blocks are not shown. */
  readonly text: string
  readonly blocks: readonly MessageBlock[]
}

export type MessageBlock =
  | { readonly type: 'header'; readonly text: PlainWords }
  | { readonly type: 'section'; readonly text: MarkedWords }
  | { readonly type: 'context'; readonly elements: readonly MarkedWords[] }
  | { readonly type: 'divider' }

export interface PlainWords {
  readonly type: 'plain_text'
  readonly text: string
  readonly emoji: false
}

export interface MarkedWords {
  readonly type: 'mrkdwn'
  readonly text: string
  /** Slack makes no links and no mentions of words that are not marked as such. */
  readonly verbatim: true
}
