import { plainLine } from '../escape/plain.js'

/** A table of cells that are Markdown already. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, columns.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** What is there for those who look for it. The summary is plain text, the content Markdown. */
export function folded(summary: string, content: string): string {
  return `<details><summary>${htmlText(summary)}</summary>\n\n${content}\n\n</details>`
}

/** Blocks with an empty line between them; empty ones leave no trace. */
export function stacked(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n')
}

function htmlText(text: string): string {
  return plainLine(text)
    .replace(/[@#]/g, '$&\u200B')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
