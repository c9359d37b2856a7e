import { plainLine } from '../escape/plain.js'

/**
 * Words of a document as a plain message: no link, no placeholder. SARIF takes brackets for links and braces for
 * placeholders (SARIF 2.1.0, 3.11.5 and 3.11.6).
 */
export function sarifText(text: string): string {
  return plainLine(text)
    .replace(/[[\]\\]/g, '\\$&')
    .replace(/[{}]/g, '$&$&')
}
