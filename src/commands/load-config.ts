import type { Override } from '../check/settings.js'
import type { Config, ConfigProblem, ConfigReading, CountryInConfig } from '../config/config.js'
import { DEFAULT_CONFIG } from '../config/defaults.js'
import type { Presets } from '../config/stack.js'
import type { Files } from '../ports/files.js'
import type { JudgingRule } from '../rules/own/own-rule.js'
import { bytesAt } from './bytes-at.js'
import { ownRules } from './own-rules.js'
import { gatherPresets, type WithoutToken } from './presets.js'
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
  /** Rules of the team's own, ready to judge. */
  readonly own: readonly JudgingRule[]
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

export const DEFAULTS: LoadedConfig = { config: DEFAULT_CONFIG, zoneIsSet: false, overrides: [], own: [], notices: [] }

/** The configuration of the checkout, with all that it extends. A file that was named must exist; the usual one may be missing. */
export async function loadConfig(
  world: Pick<World, 'files' | 'shared'>,
  named: string | null,
  withoutToken: WithoutToken = 'refuse',
): Promise<LoadedConfig> {
  const path = named ?? CONFIG_PATH
  const text = await checkedOut(world.files, named)
  if (text === null) return DEFAULTS
  const { presets, notices } = await gatherPresets(world, path, text, withoutToken)
  const { loaded, conflicts } = await parse(path, text, presets)
  if (conflicts.length > 0) throw new ConfigError(path, conflicts)
  return { ...loaded, notices: [...notices, ...loaded.notices] }
}

/**
 * The configuration that judges a pull request: the base commit's, with all that it extends. Where that cannot be had, the
 * checkout's own, without presets and without anything that reaches beyond the check: globs, labels, routing, people,
 * limits, write-back and trust are the defaults.
 */
export async function loadBaseConfig(world: World, named: string | null, base: string): Promise<LoadedConfig> {
  const path = named ?? CONFIG_PATH
  const own = await checkedOut(world.files, named)
  if (own !== null) await parse(path, own, new Map())
  const bytes = await bytesAt(world, base, path)
  if (bytes === 'absent') return { ...DEFAULTS, notices: own === null ? [] : await later(own, new Map()) }
  const text = bytes === 'unknown' ? null : new TextDecoder().decode(bytes)
  const judge = text === null ? null : await judging(world, path, text).catch(faultyOnly)
  if (judge === null || text === null) return withoutBase(path, own)
  const notices = own === null || own === text ? [] : await proposalNotices(path, own, judge.presets)
  return { ...judge.loaded, notices: [...judge.loaded.notices, ...judge.conflicts.map(lockedNotice(path)), ...notices] }
}

/** The configuration that a text alone gives. Throws where it is wrong, or extends what only a repository can give. */
export async function configOf(path: string, text: string): Promise<LoadedConfig> {
  const { loaded } = await parse(path, text, new Map())
  const [preset] = loaded.config.extends
  if (preset === undefined) return loaded
  throw new UserError(
    `\`extends\` in ${path}: ${preset} cannot be read from a text alone.`,
    'Give a configuration that holds all of it.',
  )
}

interface Parsed {
  readonly loaded: LoadedConfig
  readonly conflicts: readonly ConfigProblem[]
}

async function judging(world: World, path: string, text: string): Promise<Parsed & { readonly presets: Presets }> {
  const { presets } = await gatherPresets(world, path, text, 'refuse')
  return { ...(await parse(path, text, presets)), presets }
}

/**
 * What a pull request makes of the file: it does nothing but is validated, also against what the base's presets lock. A
 * preset that only the pull request names is not asked for: whoever opens one decides nothing about what we read.
 */
async function proposalNotices(path: string, own: string, presets: Presets): Promise<readonly string[]> {
  const unread = await later(own, presets)
  if (unread.length > 0) return unread
  const { conflicts } = await parse(path, own, presets)
  if (conflicts.length > 0) throw new ConfigError(path, conflicts)
  return []
}

async function later(own: string, presets: Presets): Promise<readonly string[]> {
  const { readConfig } = await import('../config/read.js')
  const reading = readConfig(own, presets)
  if (!reading.ok || reading.unread.length === 0) return []
  return [`This change extends ${reading.unread.join(', ')}: that is read once it is merged, not before.`]
}

function lockedNotice(path: string) {
  return ({ line, message }: ConfigProblem) =>
    `${path}:${line} ${message} The preset's value counts; a push fails until the line is removed.`
}

async function withoutBase(path: string, own: string | null): Promise<LoadedConfig> {
  const { loaded } = own === null ? { loaded: DEFAULTS } : await parse(path, own, new Map())
  const { config, zoneIsSet, own: rules } = loaded
  const alone = config.extends.length > 0 ? ', without its presets and' : ','
  const notice = `The base commit's configuration cannot be read, so ${path} of this change judges${alone} with globs, labels, routing, people, limits, write-back and trust at their defaults.`
  return { config: withoutPrivileges(config), zoneIsSet, overrides: [], own: rules, notices: [notice] }
}

/** A base with a faulty configuration is mended by a pull request: it must be able to pass. A preset is not. */
function faultyOnly(error: unknown): null {
  if (error instanceof ConfigError && error.problems.every(({ preset }) => preset === undefined)) return null
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

/** The text of the checkout's file; null where there is none. */
async function checkedOut(files: Files, named: string | null): Promise<string | null> {
  const path = named ?? CONFIG_PATH
  const { missing } = await files.named([path], [])
  if (missing.length > 0 && named === null) return null
  if (missing.length > 0)
    throw new UserError(
      `The configuration ${path} does not exist.`,
      `Create it, or leave the option out to use ${CONFIG_PATH}.`,
    )
  const content = await files.read(path, SIZE_LIMIT)
  if (content.kind === 'refused') throw new UserError(`${path}: ${content.reason}`, content.hint)
  return new TextDecoder().decode(content.bytes)
}

async function parse(path: string, text: string, presets: Presets): Promise<Parsed> {
  const { readConfig } = await import('../config/read.js')
  const reading: ConfigReading = readConfig(text, presets)
  if (!reading.ok) throw new ConfigError(path, reading.problems)
  const { zoneIsSet, notYet: notices, conflicts } = reading
  const config = await withHolidays(path, reading.config, reading.countries)
  const overrides = config.overrides.length === 0 ? [] : (await import('../config/overrides.js')).overridesOf(config)
  const own = await ownRules(config, reading.patterns)
  if (!own.ok) throw new ConfigError(path, own.problems)
  return { loaded: { config, zoneIsSet, overrides, own: own.rules, notices }, conflicts }
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
