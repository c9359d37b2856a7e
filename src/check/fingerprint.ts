import { createHash } from 'node:crypto'
import { aboutIn } from './about.js'
import type { Diagnostic } from './diagnostic.js'

/** Names what each remark on a text is about, however lines move: 16 hexadecimal digits of the rule and the words of its line. */
export function fingerprintsIn(text: string): (diagnostic: Diagnostic) => string {
  const about = aboutIn(text)
  return (diagnostic) =>
    createHash('sha256')
      .update(`${diagnostic.rule}\n${about(diagnostic).words}`)
      .digest('hex')
      .slice(0, 16)
}
