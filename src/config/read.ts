import { lineStartsOf, positionAt } from '../postmortem/position.js'
import type { ConfigProblem, ConfigReading, CountryInConfig } from './config.js'
import { meaningFaults } from './meaning.js'
import { merge } from './merge.js'
import { notYetOf } from './not-yet.js'
import { faultAt, faultsOf } from './problems.js'
import { record } from './record.js'
import { type FileConfig, fileSchema } from './schema.js'
import { isCountryCode, words } from './shapes.js'
import type { YamlFault } from './yaml-fault.js'
import { readYaml, type YamlTree } from './yaml-tree.js'

const SHOWN = 20

/** Reads `.github/followthrough.yml` over the defaults. Never throws: what cannot be used is a problem with its line. */
export function readConfig(text: string): ConfigReading {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const reading = readYaml(source)
  if (!reading.ok) return { ok: false, problems: placed(source, reading.faults) }
  const { tree } = reading
  const parsed = fileSchema.safeParse(withoutEmpty(tree))
  if (!parsed.success) return { ok: false, problems: placed(source, faultsOf(parsed.error.issues, tree)) }
  const faults = meaningFaults(parsed.data, tree)
  if (faults.length > 0) return { ok: false, problems: placed(source, faults) }
  const zoneIsSet = parsed.data.calendar?.['time-zone'] !== undefined
  const countries = countriesIn(parsed.data, tree, source)
  return { ok: true, config: merge(parsed.data), zoneIsSet, notYet: notYetOf(parsed.data), countries }
}

function countriesIn({ calendar }: FileConfig, tree: YamlTree, source: string): readonly CountryInConfig[] {
  const written = calendar?.holidays
  if (written === undefined) return []
  const at = typeof written === 'string' ? () => [] : (index: number) => [index]
  return [written].flat().flatMap((code, index) => {
    if (!isCountryCode(code)) return []
    const [unknown] = placed(source, [faultAt(['calendar', 'holidays', ...at(index)], tree, UNKNOWN_COUNTRY)])
    return unknown ? [{ code, unknown }] : []
  })
}

const UNKNOWN_COUNTRY = words(
  'is no country whose holidays are known',
  'Write its code of two letters (ISO 3166), such as `DE`, or the days, such as `[2026-12-25]`.',
)

/** A top-level key with nothing behind it says nothing; neither does an empty file. */
function withoutEmpty({ value }: YamlTree): unknown {
  if (value === null) return record([])
  if (typeof value !== 'object' || Array.isArray(value)) return value
  return record(Object.entries(value).filter(([, under]) => under !== null))
}

function placed(text: string, faults: readonly YamlFault[]): readonly ConfigProblem[] {
  const lines = lineStartsOf(text)
  return [...faults]
    .sort((a, b) => a.offset - b.offset)
    .slice(0, SHOWN)
    .map(({ offset, message, hint }) => ({ ...positionAt(lines, offset), message, hint }))
}
