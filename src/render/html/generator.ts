/** By this a page or feed is known as ours: nothing else is overwritten. */
export const GENERATOR = 'Followthrough'

/** Whether a file at this place was written by us. */
export function isOurs(text: string): boolean {
  const head = text.slice(0, 4_096)
  return (
    head.includes(`<meta name="generator" content="${GENERATOR} `) ||
    head.includes(`<generator>${GENERATOR}</generator>`)
  )
}
