import type { Override } from '../check/settings.js'
import type { Config, ConfigProblem, ConfigReading, CountryInConfig } from '../config/config.js'
import { DEFAULT_CONFIG } from '../config/defaults.js'
import type { Files } from '../ports/files.js'
import { bytesAt } from './bytes-at.js'
import { UserError } from './user-error.js'
import type { World } from './world.js'

export const CONFIG_PATH = '.github/followthrough.yml'
const SIZE_LIMIT = 64 * 1024

export interface LoadedConfig {
  readonly config: Config
  /** Only a zone that the file sets reads the times of documents. */
  readonly zoneIsSet: boolean
  /** Ready to be asked about a path. */
  readonly overrides: readonly Override[]
  readonly notices: readonly string[]
}

/** The file was read and says something that cannot be meant. */
export class ConfigError extends UserError {
  readonly path: string
  readonly problems: readonly ConfigProblem[]

  constructor(path: string, problems: readonly ConfigProblem[]) {
    const [first] = problems
    super(`${path}:${first?.line ?? 1}:${first?.column ?? 1} ${first?.message ?? ''}`, first?.hint ?? '')
    this.name = 'ConfigError'
    this.path = path
    this.problems = problems
  }
}

export const DEFAULTS: LoadedConfig = { config: DEFAULT_CONFIG, zoneIsSet: false, overrides: [], notices: [] }

/** The configuration of the checkout. A file that was named must exist; the usual one may be missing. */
export async function loadConfig(files: Files, named: string | null): Promise<LoadedConfig> {
  const path = named ?? CONFIG_PATH
  const { missing } = await files.named([path], [])
  if (missing.length === 0) return readFrom(files, path)
  if (named === null) return DEFAULTS
  throw new UserError(
    `The configuration ${path} does not exist.`,
    `Create it, or leave the option out to use ${CONFIG_PATH}.`,
  )
}

/**
 * The configuration that judges a pull request: the base commit's. Where that cannot be had, the checkout's own, without
 * anything that reaches beyond the check: globs, labels, routing, people, limits, write-back and trust are the defaults.
 */
export async function loadBaseConfig(world: World, named: string | null, base: string): Promise<LoadedConfig> {
  const path = named ?? CONFIG_PATH
  await loadConfig(world.files, named) // The pull request's own file is validated, and does nothing else.
  const bytes = await bytesAt(world, base, path)
  if (bytes === 'absent') return DEFAULTS
  const fromBase = bytes === 'unknown' ? null : await parse(path, bytes).catch(faultyOnly)
  if (fromBase !== null) return fromBase
  const { config, zoneIsSet } = await loadConfig(world.files, named)
  const notice = `The base commit's configuration cannot be read, so ${path} of this change judges, with globs, labels, routing, people, limits, write-back and trust at their defaults.`
  return { config: withoutPrivileges(config), zoneIsSet, overrides: [], notices: [notice] }
}

/** A base with a faulty configuration is mended by a pull request: it must be able to pass. */
function faultyOnly(error: unknown): null {
  if (error instanceof ConfigError) return null
  throw error
}

function withoutPrivileges(config: Config): Config {
  const { postmortems, ignore, people, routing, limits, trust } = DEFAULT_CONFIG
  const items = { ...config['action-items'], labels: DEFAULT_CONFIG['action-items'].labels }
  return {
    ...config,
    overrides: [],
    postmortems,
    ignore,
    people,
    routing,
    limits,
    trust,
    'action-items': items,
    'write-back': 'off',
  }
}

async function readFrom(files: Files, path: string) {
  const content = await files.read(path, SIZE_LIMIT)
  if (content.kind === 'refused') throw new UserError(`${path}: ${content.reason}`, content.hint)
  return parse(path, content.bytes)
}

async function parse(path: string, bytes: Uint8Array): Promise<LoadedConfig> {
  const { readConfig } = await import('../config/read.js')
  const reading: ConfigReading = readConfig(new TextDecoder().decode(bytes))
  if (!reading.ok) throw new ConfigError(path, reading.problems)
  const { zoneIsSet, notYet: notices } = reading
  const config = await withHolidays(path, reading.config, reading.countries)
  if (config.overrides.length === 0) return { config, zoneIsSet, overrides: [], notices }
  const { overridesOf } = await import('../config/overrides.js')
  return { config, zoneIsSet, overrides: overridesOf(config), notices }
}

/** The library that knows them is loaded where a country is named, and nowhere else. */
async function withHolidays(path: string, config: Config, countries: readonly CountryInConfig[]): Promise<Config> {
  if (countries.length === 0) return config
  const { countryHolidays } = await import('../calendar/country-holidays.js')
  const known = countries.map((country) => ({ ...country, days: countryHolidays(country.code) }))
  const unknown = known.flatMap((country) => (country.days === null ? [country.unknown] : []))
  if (unknown.length > 0) throw new ConfigError(path, unknown)
  const days = known.flatMap((country) => country.days ?? [])
  return { ...config, calendar: { ...config.calendar, holidays: [...config.calendar.holidays, ...days] } }
}
