import { RE2JS, RE2JSSyntaxException } from 're2js'
import type { Pattern } from '../rules/own/own-rule.js'

/** A pattern in the language of RE2, which is found in time linear in the text; null where it is none. */
export function compilePattern(source: string): Pattern | null {
  try {
    const compiled = RE2JS.compile(source)
    return {
      source,
      find: (text) => {
        const found = compiled.matcher(text)
        return found.find() ? { start: found.start(), end: found.end() } : null
      },
    }
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) return null
    throw error
  }
}
