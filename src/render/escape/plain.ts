/**
 * Text as one harmless line: no control, direction or invisible characters, white space collapsed.
 * NFC, never NFKC: that would turn the ligature in `ﬁxes` into letters, and so into a closing keyword.
 */
export function plainLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
