const LONGEST = 60
// Windows keeps these names for devices, with any extension.
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Words for the name of a file, safe on every system: letters and digits of any script, lower case, joined. */
export function slugOf(words: readonly string[], joint: string): string {
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}${joint}${word}`
    if (longer.length > LONGEST) break
    slug = longer
  }
  return slug === '' || RESERVED.test(slug) ? [slug, 'incident'].filter(Boolean).join(joint) : slug
}

/** The words of a title in lower case, Latin letters without accents. */
export function slugWords(title: string): readonly string[] {
  const plain = title
    .normalize('NFD')
    .replace(/([A-Za-z])\p{M}+/gu, '$1')
    .replaceAll('ß', 'ss')
    .normalize('NFC')
    .replace(/['’]/g, '')
    .toLowerCase()
  return plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '')
}
