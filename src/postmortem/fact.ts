/** A half-open range of UTF-16 offsets in the text, counted after the byte order mark. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a fact was read, so that a message can say so and the surest source wins. */
export type Source = 'front-matter' | 'table' | 'entry' | 'text' | 'file-name'

/** A value of the document with the place that it stands at. An edit touches only its span. */
export interface Fact<T> {
  readonly value: T
  readonly span: Span
  readonly source: Source
}
