import { describe, expect, test } from '@jest/globals'
import { CONFIG_PATH, ConfigError, loadBaseConfig, loadConfig } from '../../src/commands/load-config.js'
import { UserError } from '../../src/commands/user-error.js'
import type { World } from '../../src/commands/world.js'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import type { Files } from '../../src/ports/files.js'
import type { History } from '../../src/ports/history.js'

const bytes = (text: string) => new TextEncoder().encode(text)

function filesWith(contents: Readonly<Record<string, string>>): Files {
  const content = new Map(Object.entries(contents))
  return {
    find: async () => [],
    untracked: async () => [],
    named: async (paths) => ({
      found: paths.filter((path) => content.has(path)).map((path) => ({ path, how: 'named' as const })),
      missing: paths.filter((path) => !content.has(path)),
    }),
    read: async (path) => ({ kind: 'bytes', path, bytes: bytes(content.get(path) ?? '') }),
    replace: async (path) => ({ kind: 'replaced', path }),
  }
}

function worldWith(checkout: Readonly<Record<string, string>>, base: Awaited<ReturnType<History['at']>>): World {
  return {
    files: filesWith(checkout),
    history: {
      head: async () => null,
      at: async () => base,
      isExecutable: async () => false,
      changed: async () => null,
      changedIn: async () => null,
      appeared: async () => new Map(),
    },
    now: '2026-11-21T09:00:00Z',
    connect: async () => {
      throw new UserError('There is no token for GitHub.', 'Set one.')
    },
  }
}

describe('the configuration of the checkout', () => {
  test('may be missing: then the defaults hold', async () => {
    expect((await loadConfig({ files: filesWith({}) }, null)).config).toBe(DEFAULT_CONFIG)
  })

  test('that was named must exist', async () => {
    await expect(loadConfig({ files: filesWith({}) }, 'other.yml')).rejects.toThrow(
      'The configuration other.yml does not exist.',
    )
  })

  test('with faults names each with its line', async () => {
    const faulty = loadConfig({ files: filesWith({ [CONFIG_PATH]: 'limits:\n  create: many\n' }) }, null)
    await expect(faulty).rejects.toBeInstanceOf(ConfigError)
    await expect(faulty).rejects.toMatchObject({ problems: [{ line: 2 }] })
  })
})

describe('a country under `calendar.holidays`', () => {
  const holidays = async (written: string) => {
    const files = filesWith({ [CONFIG_PATH]: `calendar: { holidays: ${written} }\n` })
    return (await loadConfig({ files }, null)).config.calendar.holidays
  }

  test('gives its public holidays, a part of it more of them, and days of the team beside them', async () => {
    const germany = await holidays('DE')
    expect(germany).toContain('2027-03-26') // Good Friday
    expect(germany).not.toContain('2027-01-06')
    expect(await holidays('[2026-11-13, DE-BY]')).toEqual(expect.arrayContaining(['2026-11-13', '2027-01-06']))
    // Independence Day 2026 is a Saturday: the Friday stands in for it.
    expect(await holidays('US')).toEqual(expect.arrayContaining(['2026-07-03', '2026-11-26']))
    expect(await holidays('[2026-12-24]')).toEqual(['2026-12-24'])
  })

  test.each(['XX', '[2026-12-24, DE-XX]'])('that nobody knows is a fault with its line: %s', async (written) => {
    await expect(holidays(written)).rejects.toMatchObject({ problems: [{ line: 1 }] })
    await expect(holidays(written)).rejects.toThrow('in `calendar.holidays` is no country whose holidays are known')
  })
})

describe('a pull request is judged', () => {
  const own =
    'limits: { create: 1 }\nseverities: [S1, S2]\npostmortems: ["mine/**/*.md"]\naction-items: { labels: { base: mine } }\n'

  test("by the base commit's configuration, not by its own", async () => {
    const { config } = await loadBaseConfig(
      worldWith({ [CONFIG_PATH]: own }, bytes('severities: [P1, P2]\n')),
      null,
      'b',
    )
    expect(config.severities).toEqual(['P1', 'P2'])
    expect(config.limits).toEqual(DEFAULT_CONFIG.limits)
  })

  test('by the defaults when the base commit has none, whatever it brings itself', async () => {
    expect((await loadBaseConfig(worldWith({ [CONFIG_PATH]: own }, 'absent'), null, 'b')).config).toBe(DEFAULT_CONFIG)
  })

  test('by its own without anything that reaches beyond the check, and one notice, when the base cannot be had', async () => {
    const { config, notices } = await loadBaseConfig(worldWith({ [CONFIG_PATH]: own }, 'unknown'), null, 'b')
    expect(config.severities).toEqual(['S1', 'S2'])
    expect(config.limits).toEqual(DEFAULT_CONFIG.limits)
    expect(config.postmortems).toEqual(DEFAULT_CONFIG.postmortems)
    expect(config['action-items'].labels.base).toBe('postmortem')
    expect(notices).toHaveLength(1)
  })

  test('and its own file is validated all the same', async () => {
    const world = worldWith({ [CONFIG_PATH]: 'limit: 3\n' }, bytes(''))
    await expect(loadBaseConfig(world, null, 'b')).rejects.toBeInstanceOf(ConfigError)
  })
})
