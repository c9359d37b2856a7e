import type { ScaleLinear, ScaleTime } from 'd3-scale'
import { type Html, html } from '../html.js'
import { shortWords } from '../words.js'

/** A chart is drawn twice, for a phone and for a screen: text that is scaled with the picture could be read on neither. */
export type Size = 'narrow' | 'wide'

/** In units of the picture, which come near to pixels. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export type TimeScale = ScaleTime<number, number>
export type LinearScale = ScaleLinear<number, number>

/** A picture with a name for those who do not see it; what it shows stands in a table beside it. */
export function picture({ width, height }: Frame, size: Size, name: string, content: Html): Html {
  return html`<svg class="chart ${size}" viewBox="0 0 ${width} ${round(height)}" role="img" aria-label="${name}">${content}</svg>`
}

/** The same with links for a pointer. All of it is hidden from readers of the text: they have the table. */
export function linkedPicture({ width, height }: Frame, size: Size, content: Html): Html {
  return html`<svg class="chart ${size}" viewBox="0 0 ${width} ${round(height)}" aria-hidden="true" focusable="false">${content}</svg>`
}

/** Days or months along the bottom. */
export function timeAxis(scale: TimeScale, frame: Frame, count: number): Html {
  const y = frame.height - frame.bottom
  const ticks = scale
    .ticks(count)
    .filter((tick) => tick.getTime() % DAY === 0)
    .map((tick) => {
      const x = round(scale(tick))
      return html`<line class="tick" x1="${x}" x2="${x}" y1="${y}" y2="${y + 5}"/>${label(x, y + 18, tickWords(tick), 'middle')}`
    })
  return html`<line class="axis" x1="${frame.left}" x2="${frame.width - frame.right}" y1="${y}" y2="${y}"/>${ticks}`
}

const DAY = 86_400_000
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** `2026` at the turn of the year, `Nov` on the first of a month, else `12 Nov`. */
function tickWords(tick: Date): string {
  const [year = '', month = '', date = ''] = tick.toISOString().slice(0, 10).split('-')
  return date === '01' ? shortMonth(`${year}-${month}`) : `${Number(date)} ${MONTHS[Number(month) - 1] ?? month}`
}

/** `Nov`, and for January the year. */
export function shortMonth(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return number === '01' ? year : (MONTHS[Number(number) - 1] ?? month)
}

/** Numbers along the left with lines across. */
export function valueAxis(scale: LinearScale, frame: Frame, count: number, format: (value: number) => string): Html {
  const ticks = scale.ticks(count).filter((tick) => format(tick) !== '')
  return html`${ticks.map((tick) => {
    const y = round(scale(tick))
    return html`<line class="grid" x1="${frame.left}" x2="${frame.width - frame.right}" y1="${y}" y2="${y}"/>${label(frame.left - 8, y + 4, format(tick), 'end')}`
  })}`
}

export function label(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end', tone = 'label'): Html {
  return html`<text class="${tone}" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${text}</text>`
}

const MOST_LETTERS = 18

/** A lane's name, which a team may choose: what does not fit is cut. */
export function laneName(name: string): string {
  return shortWords(name, MOST_LETTERS)
}

/** Room for the names of lanes, by their letters. */
export function roomFor(names: readonly string[], least: number): number {
  return Math.max(least, ...names.map((name) => laneName(name).length * 9 + 22))
}

/** Two decimals are a fiftieth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Only whole numbers stand at an axis of counts. */
export function wholeNumber(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString('en-US') : ''
}

export function instantOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}
