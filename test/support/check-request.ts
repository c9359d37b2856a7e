/** A check of the whole record, with the result as JSON. */
export const CHECK_AS_JSON = {
  scope: { kind: 'globs', narrow: null },
  configPath: null,
  failOn: 'never',
  format: 'json',
  color: false,
  notes: true,
  baseline: null,
  online: false,
  own: [],
} as const
