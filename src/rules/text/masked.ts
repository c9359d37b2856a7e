/**
 * A Markdown text in which everything that is not the author's own words is blank: code, comments, quotations,
 * addresses, tags and pictures. Nothing moves: it is as long as before, and its lines end where they did.
 */
export function masked(text: string): string {
  const blocks = between(between(withoutFences(text), '<!--', '-->'), '<pre', '</pre>')
  return MARKS.reduce(
    (rest, [sign, mark]) => (rest.includes(sign) ? rest.replace(mark, blank) : rest),
    withoutCodeSpans(blocks),
  )
}

/** A sign without which there is none, and the mark: each ends within its paragraph and after so many characters, so that no text takes long. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['![', /!\[[^\]\n]{0,300}\](?:\([^()\n]{0,1000}\))?/g],
  ['!](', /!(?=\]\()/g],
  ['](', /(?<=\])\([^()\n]{0,1000}\)/g],
  ['http', /https?:\/\/[^\s)>\]]{1,1000}/g],
  ['<', /<[a-zA-Z/][^<>\n]{0,300}>/g],
  ['"', /"(?:[^"\n]|\n(?![ \t]{0,20}\n)){1,400}"/g],
  ['“', /“(?:[^“”\n]|\n(?![ \t]{0,20}\n)){1,400}”/g],
]

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

/** A fence with words and another backtick behind it is a code span. */
const FENCE = /^[\s>]{0,12}(?:[-*+] {1,4})?(`{3,20}|~{3,20})([^`]{0,80})$/

function withoutFences(text: string): string {
  if (!text.includes('```') && !text.includes('~~~')) return text
  let open: string | null = null
  const lines = text.split('\n').map((line) => {
    const [, mark, info = ''] = FENCE.exec(line) ?? []
    const was = open
    if (open === null) open = mark ?? null
    else if (mark?.startsWith(open) && info.trim() === '') open = null
    return was === null && open === null ? line : blank(line)
  })
  return lines.join('\n')
}

function between(text: string, first: string, last: string): string {
  const kept: string[] = []
  let from = 0
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, from)) {
    const end = text.indexOf(last, at + first.length)
    if (end < 0) break
    kept.push(text.slice(from, at), blank(text.slice(at, end + last.length)))
    from = end + last.length
  }
  return kept.join('') + text.slice(from)
}

function withoutCodeSpans(text: string): string {
  return text.includes('`') ? text.split('\n\n').map(withoutSpansOfParagraph).join('\n\n') : text
}

/** As many backticks as opened it close a code span. */
function withoutSpansOfParagraph(paragraph: string): string {
  const runs = paragraph.split(/(`+)/)
  const last = new Map(runs.flatMap((run, at) => (at % 2 === 1 ? [[run.length, at] as const] : [])))
  let kept = ''
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at] ?? ''
    const isClosed = at % 2 === 1 && (last.get(run.length) ?? 0) > at
    const end = isClosed ? nextRun(runs, at) : at
    kept += isClosed ? blank(runs.slice(at, end + 1).join('')) : run
    at = end
  }
  return kept
}

function nextRun(runs: readonly string[], from: number): number {
  const length = runs[from]?.length
  for (let at = from + 2; at < runs.length; at += 2) if (runs[at]?.length === length) return at
  return from
}
