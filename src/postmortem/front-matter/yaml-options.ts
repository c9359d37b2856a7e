import type { DocumentOptions, ParseOptions, SchemaOptions } from 'yaml'

/** How untrusted YAML is parsed: nothing in it chooses a schema, merges, or makes a key of a collection. */
export const GUARDED_YAML = {
  version: '1.2',
  schema: 'core',
  merge: false,
  stringKeys: true,
  uniqueKeys: true,
  prettyErrors: false,
  customTags: [],
} satisfies ParseOptions & DocumentOptions & SchemaOptions
