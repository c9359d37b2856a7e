import { lineStartsOf, positionAt } from '../postmortem/position.js'
import type { ConfigProblem, ConfigReading } from './config.js'
import { meaningFaults } from './meaning.js'
import { merge } from './merge.js'
import { notYetOf } from './not-yet.js'
import { faultsOf } from './problems.js'
import { record } from './record.js'
import { fileSchema } from './schema.js'
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
  return { ok: true, config: merge(parsed.data), zoneIsSet, notYet: notYetOf(parsed.data) }
}

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
