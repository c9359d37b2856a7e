export interface NewResult {
  readonly path: string
  readonly written: boolean
  readonly template: string | null
  readonly filled: readonly { readonly field: string; readonly value: string; readonly because: string }[]
  readonly text: string
}

/** The shape of `new --format json`: schema/new-result.schema.json. */
export function newJson({ path, written, template, filled, text }: NewResult) {
  return {
    version: 1 as const,
    path,
    written,
    template,
    filled: filled.map(({ field, value, because }) => ({ field, value, because })),
    text,
  }
}
