import type { Files } from '../../ports/files.js'
import type { WrittenMessage } from '../../template/chat/message.js'
import { readChat } from '../../template/chat/read-chat.js'
import { UserError } from '../user-error.js'

export interface ChatFile {
  /** Where it is. */
  readonly path: string
  /** As typed. */
  readonly name: string
}

const SIZE_LIMIT = 1024 * 1024
const MOST = 2_000

/** The messages of a chat export. The file is somebody's word, and may lie anywhere. */
export async function chatFile(files: Files, { path, name }: ChatFile): Promise<readonly WrittenMessage[]> {
  const content = await files.read(path, SIZE_LIMIT)
  if (content.kind === 'refused') throw new UserError(`${name}: ${content.reason}`, HINT)
  const messages = readChat(new TextDecoder().decode(content.bytes))
  if (messages.length > MOST) {
    throw new UserError(
      `${name} holds ${messages.length} messages: more than one incident.`,
      'Cut it to the time of the incident.',
    )
  }
  if (messages.length > 0) return messages
  throw new UserError(`${name}: no message with a time was found.`, SHAPES)
}

const HINT = 'Name a text or JSON file of at most 1 MiB: the messages of the incident, not the whole channel.'
const SHAPES =
  'Use a JSON export of Slack or Discord, or lines such as `[10:02] ada: text` or `2026-11-03T10:02:00Z ada: text`.'
