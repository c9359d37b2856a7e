import { titleText } from '../render/escape/title.js'
import { renderIssueBlock } from '../render/markdown/issue-block.js'
import { renderNote } from '../render/markdown/note.js'
import { renderRecordBlock } from '../render/markdown/record-block.js'
import type { Rendering } from '../sync/settings.js'

/** How an issue of ours reads. */
export const RENDERING: Rendering = {
  issueBlock: renderIssueBlock,
  note: renderNote,
  record: renderRecordBlock,
  title: titleText,
}
