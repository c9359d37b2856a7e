import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Day, isDay } from '../calendar/day.js'
import type { FailOn } from '../check/count.js'
import { readShard, type Shard } from '../commands/shard.js'
import { nearest } from '../config/nearest.js'
import { showsLinks } from '../render/terminal/link.js'

/** Options that every command has. */
export interface CommonOptions {
  readonly config?: string
  readonly now?: string
  readonly color: boolean
  readonly quiet?: boolean
  readonly format: string
}

/** Options of commands that reach GitHub. */
export interface GitHubOptions extends CommonOptions {
  readonly repo?: string
  readonly dryRun?: boolean
}

export interface ShardOptions {
  readonly shard?: Shard
}

export interface FailingOptions {
  readonly failOn: FailOn
}

/** Adds the options that every command has; the first format is the default. */
export function common(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(chosen(new Option('--format <format>', 'how the result is written'), formats).default(formats[0]))
    .option('--config <file>', 'the configuration; default .github/followthrough.yml')
    .option('--now <time>', 'the clock, ISO 8601')
    .option('--quiet', 'the result only, no notes')
    .option('--no-color', 'no colours (NO_COLOR works too)')
    .exitOverride()
}

/** What commands need of them. */
export function commonOf(options: CommonOptions) {
  const color = options.color && !process.env['NO_COLOR'] && process.stdout.isTTY === true
  return { configPath: options.config ?? null, format: options.format, color, links: color && showsLinks(process.env) }
}

/** An option with a few values; a typing error is told with the nearest one, as commander does for names. */
function chosen(option: Option, values: readonly string[]): Option {
  return option.choices(values).argParser((text) => {
    if (values.includes(text)) return text
    const meant = nearest(text, values)
    const suggestion = meant === null ? '' : `\n(Did you mean ${meant}?)`
    throw new InvalidArgumentError(`Allowed choices are ${values.join(', ')}.${suggestion}`)
  })
}

export function failOn(): Option {
  const severities = ['error', 'warning', 'never']
  return chosen(new Option('--fail-on <severity>', 'exit with 1 at this severity or above'), severities).default(
    'error',
  )
}

export function confirm(): Option {
  return new Option('--confirm <count>', 'close as many issues at once as the last run named').argParser((text) => {
    if (/^\d{1,5}$/.test(text)) return Number(text)
    throw new InvalidArgumentError('Write the number that the last run named.')
  })
}

export function since(): Option {
  return new Option('--since <day>', 'adopt older documents too: those dated on or after a day').argParser(dayFrom)
}

/** A day that somebody types. */
export function dayFrom(text: string): Day {
  if (isDay(text)) return text
  throw new InvalidArgumentError('Write a day such as 2026-01-31.')
}

export function shard(): Option {
  return new Option(
    '--shard <part/parts>',
    'only a part of the documents, such as 1/4, for one of several machines',
  ).argParser(shardFrom)
}

export function cache(): Option {
  return new Option(
    '--cache',
    'take what has not changed since an earlier check from a cache of your own (not in the repository)',
  ).conflicts(['fix', 'online', 'shard'])
}

function shardFrom(text: string): Shard {
  const read = readShard(text)
  if (typeof read === 'string') throw new InvalidArgumentError(read)
  return read
}
