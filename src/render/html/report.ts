import { createHash } from 'node:crypto'
import type { ChartBlock, ReportBlock, ReportText } from '../../report/block.js'
import { cut } from '../escape/cut.js'
import { plainLine } from '../escape/plain.js'
import { type Html, html, verbatim } from './html.js'
import { REPORT_STYLE } from './report-style.js'

/** A report as one page that loads nothing and runs nothing. The first heading is its title. */
export function renderReportPage(blocks: readonly ReportBlock[]): string {
  const title = blocks.find((block) => block.kind === 'heading')?.text ?? 'Report'
  const content = blocks.map((block, at) => rendered(block, at === 0 ? 'title' : 'section'))
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${verbatim(REPORT_STYLE)}</style>
</head>
<body>
<main>
${content.map((part) => html`${part}\n`)}</main>
</body>
</html>
`
  return page.markup
}

// One style, known by its hash; nothing else is loaded, sent, framed or run.
const HASH = createHash('sha256').update(REPORT_STYLE, 'utf8').digest('base64')
const POLICY = `default-src 'none'; style-src 'sha256-${HASH}'; base-uri 'none'; form-action 'none'`

function rendered(block: ReportBlock, level: 'title' | 'section'): Html {
  switch (block.kind) {
    case 'heading':
      return level === 'title' ? html`<h1>${block.text}</h1>` : html`<h2>${block.text}</h2>`
    case 'text':
      return html`<p>${block.parts.map(piece)}</p>`
    case 'small':
      return html`<p class="small">${block.parts.map(piece)}</p>`
    case 'table':
      return table(
        block.columns,
        block.rows.map((row) => row.map((cell) => html`${cell.map(piece)}`)),
      )
    case 'chart':
      return chart(block)
    case 'folded':
      return html`<details><summary>${block.summary}</summary>${block.blocks.map((inner) => rendered(inner, 'section'))}</details>`
  }
}

/** Where it is too wide it is scrolled, also by the keyboard. */
function table(columns: readonly string[], rows: readonly (readonly Html[])[]): Html {
  const head = columns.map((column) => html`<th scope="col">${column}</th>`)
  const body = rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${columns.join(', ')}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

/** The table is the chart: each count has its bar, as long as its share of the greatest. */
function chart({ title, columns, bars }: ChartBlock): Html {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const rows = bars.map(({ label, count }) => [html`${label}`, html`${count}`, bar(Math.round((100 * count) / most))])
  return html`<figure><figcaption>${title}</figcaption>${table([...columns, ''], rows)}</figure>`
}

function bar(percent: number): Html {
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${percent}" height="10"/></svg>`
}

const LONGEST = 300

function piece(part: ReportText): Html {
  switch (part.kind) {
    case 'text':
      return part.strong ? html`<strong>${part.text}</strong>` : html`${part.text}`
    case 'untrusted':
      return theirs(part.text, part.most)
    case 'login':
      return html`<code>${part.login}</code>`
    case 'link':
      return html`${link(part.text, part.url)}${part.untrusted === undefined ? null : html` ${theirs(part.untrusted)}`}`
  }
}

/** A document's words, apart from the direction of what stands around. */
function theirs(text: string, most: number = LONGEST): Html {
  return html`<bdi>${cut(plainLine(text), most)}</bdi>`
}

function link(text: string, url: string): Html {
  const isSafe = URL.canParse(url) && new URL(url).protocol === 'https:'
  return isSafe ? html`<a href="${new URL(url).href}" rel="noreferrer">${text}</a>` : html`${text}`
}
