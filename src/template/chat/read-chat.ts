import { chatLines } from './chat-lines.js'
import { jsonMessages } from './json-export.js'
import type { WrittenMessage } from './message.js'

/** The messages of a chat export, in the order of the file; none where nothing in it has a time. Never throws. */
export function readChat(text: string): readonly WrittenMessage[] {
  const whole = text.replace(/^\uFEFF/, '')
  const value = /^\s*[[{]/.test(whole) ? jsonIn(whole) : undefined
  return value === undefined ? chatLines(whole) : (jsonMessages(value) ?? [])
}

/** `[10:02] ada: …` begins like JSON and is none. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
