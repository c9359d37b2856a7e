import { type Html, html, type Piece } from './html.js'

/** A table that can be scrolled sideways where it is too wide, also by the keyboard. */
export function table(caption: string, columns: readonly string[], rows: readonly (readonly Piece[])[]): Html {
  const head = columns.map((column) => html`<th scope="col">${column}</th>`)
  const body = rows.map(
    ([first = '', ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

export interface Figure {
  readonly title: string
  /** What a reader should take from it, in a sentence. */
  readonly lead: Piece
  readonly pictures: readonly Html[]
  readonly legend?: readonly { readonly mark: string; readonly text: string }[]
  readonly table: Html
  readonly isWide?: boolean
}

/** A chart with its title, its sentence, its legend and the same numbers as a table. */
export function figure({ title, lead, pictures, legend = [], table: numbers, isWide = false }: Figure): Html {
  const keys = legend.map(({ mark, text }) => html`<li><span class="key ${mark}"></span>${text}</li>`)
  const listed = legend.length === 0 ? null : html`<ul class="legend">${keys}</ul>`
  return html`<figure class="card${isWide ? ' whole' : ''}"><figcaption><h3>${title}</h3><p>${lead}</p></figcaption>${pictures}${listed}<details><summary>The numbers: ${title.toLowerCase()}</summary>${numbers}</details></figure>`
}

/** `1 item`, `3 items`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`
}
