import { withoutSecrets } from '../../postmortem/secret-shapes.js'

/**
 * Text as one harmless line: no control, direction or invisible characters, white space collapsed, and no
 * secret that it shows by mistake.
 * NFC, never NFKC: that would turn the ligature in `ﬁxes` into letters, and so into a closing keyword.
 */
export function plainLine(text: string): string {
  const line = text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  return withoutSecrets(line)
}
