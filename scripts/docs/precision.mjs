import { readdirSync, readFileSync } from 'node:fs'
import { DOCUMENTS } from '../precision/documents.mjs'

/** The judgements of test/precision/ as a module of the program, so that a rule's page and `explain` can say them. */
export function precisionModule() {
  const lines = readdirSync('test/precision')
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(`test/precision/${name}`, 'utf8')))
    .map(({ rule, hits, judged }) => {
      const right = judged.filter((one) => one.right).length
      return `  '${rule}': { remarks: ${hits}, judged: ${judged.length}, right: ${right} },`
    })
  return `/** How often a rule was right on real postmortems: generated from test/precision/ by \`npm run docs\`. */
export interface Precision {
  /** Remarks on the documents. */
  readonly remarks: number
  /** Those that were judged by reading; of many, a sample. */
  readonly judged: number
  readonly right: number
}

/** How many documents were looked at. */
export const DOCUMENTS = ${DOCUMENTS}

export const PRECISION: Readonly<Record<string, Precision>> = {
${lines.join('\n')}
}
`
}
