import type { ConfigProblem, ConfigReading, CountryInConfig, PatternInConfig } from './config.js'
import { inOrder, type Layer, ownLayer } from './layer.js'
import { layered } from './layered.js'
import { meaningFaults } from './meaning.js'
import { merge } from './merge.js'
import { notYetOf } from './not-yet.js'
import { faultAt } from './problems.js'
import { type FileConfig, fileSchema } from './schema.js'
import { isCountryCode, words } from './shapes.js'
import { type Presets, type ScaledLayer, stackOf } from './stack.js'

/**
 * Reads `.github/followthrough.yml` over the presets that it extends, and these over the defaults. Never throws: what
 * cannot be used is a problem with its line.
 */
export function readConfig(text: string, presets: Presets = new Map()): ConfigReading {
  const own = ownLayer(text)
  if (!own.ok) return own
  const { layers, problems, unread } = stackOf(own.layer, presets)
  const ids = layers.flatMap(({ file }) => Object.keys(file['own-rules'] ?? {}))
  const faults =
    problems.length > 0 ? problems : layers.flatMap((layer) => meaningProblems(layer, unread.length > 0 ? null : ids))
  if (faults.length > 0) return { ok: false, problems: faults }
  const { settings, conflicts } = layered(layers)
  const file = layers.length === 1 ? own.layer.file : fileSchema.parse(settings)
  return {
    ok: true,
    config: { ...merge(file), extends: own.layer.file.extends ?? [] },
    zoneIsSet: file.calendar?.['time-zone'] !== undefined,
    notYet: notYetOf(file),
    countries: countriesIn(layers.findLast(({ file }) => file.calendar?.holidays !== undefined)),
    patterns: layers.flatMap(patternsIn),
    conflicts,
    unread,
  }
}

/** The presets that a text names, also one that has other faults: those are said when it is read. */
export function presetsIn(text: string): readonly string[] {
  const own = ownLayer(text)
  return own.ok ? (own.layer.file.extends ?? []) : []
}

function meaningProblems(layer: ScaledLayer, own: readonly string[] | null): readonly ConfigProblem[] {
  return inOrder(meaningFaults(layer.file, layer.tree, layer.scale, own), layer.problemOf)
}

function countriesIn(layer: Layer | undefined): readonly CountryInConfig[] {
  const written: NonNullable<FileConfig['calendar']>['holidays'] = layer?.file.calendar?.holidays
  if (layer === undefined || written === undefined) return []
  const at = typeof written === 'string' ? () => [] : (index: number) => [index]
  return [written].flat().flatMap((code, index) => {
    if (!isCountryCode(code)) return []
    const unknown = layer.problemOf(faultAt(['calendar', 'holidays', ...at(index)], layer.tree, UNKNOWN_COUNTRY))
    return [{ code, unknown }]
  })
}

const UNKNOWN_COUNTRY = words(
  'is no country whose holidays are known',
  'Write its code of two letters (ISO 3166), such as `DE`, or the days, such as `[2026-12-25]`.',
)

function patternsIn({ file, tree, problemOf }: Layer): readonly PatternInConfig[] {
  return Object.entries(file['own-rules'] ?? {}).flatMap(([id, { pattern }]) =>
    (['must', 'must-not'] as const).flatMap((key) => {
      const source = pattern?.[key]
      if (source === undefined) return []
      return [{ source, unreadable: problemOf(faultAt(['own-rules', id, 'pattern', key], tree, UNREADABLE_PATTERN)) }]
    }),
  )
}

const UNREADABLE_PATTERN = words(
  'is no pattern that can be read',
  'Write it in the syntax of RE2: no look-around, no references to groups.',
)
