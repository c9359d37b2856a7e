import { lineStartsOf } from '../postmortem/position.js'
import type { Diagnostic } from './diagnostic.js'
import { singleBlanks } from './edited-lines.js'

/** What a remark is about, however its line has moved. */
export interface About {
  readonly diagnostic: Diagnostic
  /** Null for a remark on the whole document. */
  readonly line: string | null
  /** The text of the line with single blanks; of a remark without a line of its own its message, without the numbers in it. */
  readonly words: string
}

export function aboutIn(text: string): (diagnostic: Diagnostic) => About {
  const starts = lineStartsOf(text)
  return (diagnostic) => {
    const { message, line } = diagnostic
    if (isAboutWhole(diagnostic)) return { diagnostic, line: null, words: message.replace(/\d/g, '') }
    const words = singleBlanks(text.slice(starts[line - 1] ?? 0, starts[line] ?? text.length))
    return { diagnostic, line: words, words }
  }
}

/** An empty range says that no words of its line are meant. */
function isAboutWhole({ line, endLine, column, endColumn }: Diagnostic): boolean {
  return line === endLine && column === endColumn
}
