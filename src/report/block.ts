/** What a report is made of. Renderers turn the same blocks into Markdown, terminal text and HTML. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly parts: readonly ReportText[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly (readonly ReportText[])[])[]
    }
  | ChartBlock
  | { readonly kind: 'folded'; readonly summary: string; readonly blocks: readonly ReportBlock[] }
  | { readonly kind: 'small'; readonly parts: readonly ReportText[] }

/** A picture, where there can be one, and always its table. All words in it are ours, since they stand in a diagram. */
export interface ChartBlock {
  readonly kind: 'chart'
  readonly shape: 'bars' | 'shares'
  readonly title: string
  /** What a bar is, and what is counted. */
  readonly columns: readonly [string, string]
  readonly bars: readonly { readonly label: string; readonly count: number }[]
}

/** `text` is ours and may hold no words of a document; `untrusted` is theirs and is escaped; a login is shown, never mentioned. */
export type ReportText =
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean }
  /** `most`: so many characters are enough here, the rest is where the words come from. */
  | { readonly kind: 'untrusted'; readonly text: string; readonly most?: number }
  | { readonly kind: 'login'; readonly login: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string; readonly untrusted?: string }

/** Facts in, blocks out; no blocks, no section. */
export interface ReportSection<Facts> {
  readonly id: string
  readonly title: string
  blocks(facts: Facts): readonly ReportBlock[]
}
