/** At most `max` UTF-16 units, ellipsis included, cut between what people see as characters. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
  let end = 0
  for (const { index, segment } of graphemes.segment(text.slice(0, max + 1))) {
    if (index + segment.length > max - 1) break
    end = index + segment.length
  }
  return `${text.slice(0, end).trimEnd()}…`
}
