import { describe, expect, test } from '@jest/globals'
import { CONFIG_PATH, loadBaseConfig, loadConfig } from '../../src/commands/load-config.js'
import { readShared } from '../../src/commands/shared-file.js'
import { UserError } from '../../src/commands/user-error.js'
import type { World } from '../../src/commands/world.js'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import type { SharedFiles } from '../../src/ports/shared-files.js'
import { aWorld, BASE as COMMIT } from '../support/a-world.js'
import { bytesOf, type Texts } from '../support/files-of.js'

const BASE = 'acme/presets//base.yml@v1'
const PAY = 'acme/presets//payments.yml@v1'

interface Shared {
  readonly files: SharedFiles
  readonly asked: string[]
}

function sharedWith(presets: Texts): Shared {
  const asked: string[] = []
  const read: SharedFiles['read'] = async ({ repository, path, ref }) => {
    const address = `${repository}//${path}@${ref}`
    asked.push(address)
    const text = presets[address]
    if (text !== undefined) return { ok: true, value: bytesOf(text) }
    return { ok: false, refusal: { kind: 'missing', message: `${repository} has no file ${path}.`, hint: 'Look.' } }
  }
  return { files: { read }, asked }
}

interface Setting {
  readonly before?: string
  readonly after: string
  readonly presets?: Texts
  readonly token?: boolean
}

function set({ before, after, presets = {}, token = true }: Setting) {
  const shared = sharedWith(presets)
  const textsOf = (text: string | undefined): Texts => (text === undefined ? {} : { [CONFIG_PATH]: text })
  const { world } = aWorld({ now: '2026-11-21T09:00:00Z', before: textsOf(before), after: textsOf(after) })
  const withShared: World = {
    ...world,
    shared: async () => {
      if (token) return shared.files
      throw new UserError('There is no token for GitHub.', 'Set GITHUB_TOKEN.')
    },
  }
  return { world: withShared, asked: shared.asked }
}

describe('the configuration of the checkout', () => {
  test('is read with all that it extends, whatever way the key is written', async () => {
    const written = `"ext\\u0065nds": [${BASE}]\n`
    const { world } = set({ after: written, presets: { [BASE]: 'limits: { create: 2 }\n' } })
    expect((await loadConfig(world, null)).config.limits.create).toBe(2)
    await expect(loadConfig(set({ after: written, token: false }).world, null)).rejects.toThrow('There is no token')
  })

  test('is read with all that it extends, each preset once', async () => {
    const { world, asked } = set({
      after: `extends: [${BASE}, ${PAY}]\nlimits: { nudge: 1 }\n`,
      presets: { [BASE]: 'limits: { create: 2 }\n', [PAY]: `extends: [${BASE}]\nlimits: { close: 3 }\n` },
    })
    expect((await loadConfig(world, null)).config.limits).toEqual({ create: 2, close: 3, nudge: 1 })
    expect(asked).toEqual([BASE, PAY])
  })

  test('asks for nothing where it extends nothing', async () => {
    const { world, asked } = set({ after: '# extends nothing\nlimits: { create: 2 }\n', token: false })
    expect((await loadConfig(world, null)).notices).toEqual([])
    expect(asked).toEqual([])
  })

  test('is an error with a preset that cannot be read, which names it', async () => {
    const { world } = set({ after: `extends: [${BASE}]\n` })
    await expect(loadConfig(world, null, 'go-on')).rejects.toMatchObject({
      message: `\`extends\` in ${CONFIG_PATH}: ${BASE} cannot be read. acme/presets has no file base.yml.`,
      hint: 'Look.',
    })
  })

  test.each([
    ['NUL bytes', '\u0000', 'The file has NUL bytes.'],
    ['more than 64 KiB', `# ${'x'.repeat(64 * 1024)}`, 'It is larger than 64 KiB.'],
  ])('is an error with a preset of %s', async (_, text, says) => {
    const { world } = set({ after: `extends: [${BASE}]\n`, presets: { [BASE]: text } })
    await expect(loadConfig(world, null)).rejects.toThrow(says)
  })

  test('is an error with too many presets, and no more of them are asked for', async () => {
    const at = (place: number) => `acme/presets//${place}.yml@v1`
    const chain = Object.fromEntries(
      Array.from({ length: 40 }, (_, place) => [at(place), `extends: [${at(place + 1)}]`]),
    )
    const { world, asked } = set({ after: `extends: [${at(0)}]\n`, presets: chain })
    await expect(loadConfig(world, null)).rejects.toThrow('leads to more than 20 presets')
    expect(asked).toHaveLength(20)
  })

  test('that sets what is locked is an error at its line', async () => {
    const { world } = set({
      after: `extends: [${BASE}]\nlimits:\n  create: 3\n`,
      presets: { [BASE]: 'locked: [limits]\n' },
    })
    await expect(loadConfig(world, null)).rejects.toMatchObject({ problems: [{ line: 2 }] })
  })

  test('counts alone without a token for a command that only looks, and says so', async () => {
    const { world } = set({ after: `extends: [${BASE}]\nlimits: { nudge: 1 }\n`, token: false })
    const { config, notices } = await loadConfig(world, null, 'go-on')
    expect(config.limits).toEqual({ ...DEFAULT_CONFIG.limits, nudge: 1 })
    expect(notices).toEqual([
      `There is no token for GitHub, so ${CONFIG_PATH} counts without what it extends (${BASE}): set GITHUB_TOKEN (or GH_TOKEN).`,
    ])
    await expect(loadConfig(world, null)).rejects.toMatchObject({
      message: `\`extends\` in ${CONFIG_PATH}: ${BASE} cannot be read. There is no token for GitHub.`,
    })
  })
})

describe('a pull request is judged', () => {
  const presets = { [BASE]: 'locked: [limits.create]\nlimits: { create: 2 }\n' }
  const judge = (setting: Setting) => {
    const { world, asked } = set({ presets, ...setting })
    return { loaded: loadBaseConfig(world, null, COMMIT), asked }
  }

  test("by the base's presets, and one that only its own file names is not asked for", async () => {
    const { loaded, asked } = judge({
      before: `extends: [${BASE}]\n`,
      after: `extends: [${PAY}]\nlimits: { create: 9 }\n`,
    })
    const { config, notices } = await loaded
    expect(config.limits.create).toBe(2)
    expect(asked).toEqual([BASE])
    expect(notices).toEqual([`This change extends ${PAY}: that is read once it is merged, not before.`])
  })

  test('without its own presets where the base has no file', async () => {
    const { loaded, asked } = judge({ after: `extends: [${BASE}]\n` })
    expect((await loaded).config).toBe(DEFAULT_CONFIG)
    expect((await loaded).notices).toHaveLength(1)
    expect(asked).toEqual([])
  })

  test('and its own file may not set what the presets of the base lock', async () => {
    const { loaded } = judge({ before: `extends: [${BASE}]\n`, after: `extends: [${BASE}]\nlimits: { create: 9 }\n` })
    await expect(loaded).rejects.toMatchObject({ problems: [{ line: 2, message: expect.stringContaining('locked') }] })
  })

  test('with the value of the preset where the base sets what was locked later, also when it mends that', async () => {
    const before = `extends: [${BASE}]\nlimits: { create: 9 }\n`
    for (const after of [before, `extends: [${BASE}]\n`]) {
      const { config, notices } = await judge({ before, after }).loaded
      expect(config.limits.create).toBe(2)
      expect(notices).toEqual([expect.stringMatching(/:2 `limits\.create` is locked by .*a push fails until/)])
    }
  })

  test('not at all when a preset of the base cannot be read, or is faulty: what it locks would be lost', async () => {
    const before = `extends: [${BASE}]\n`
    await expect(judge({ before, after: '', presets: {} }).loaded).rejects.toThrow('cannot be read')
    await expect(judge({ before, after: '', presets: { [BASE]: 'limits: 3' } }).loaded).rejects.toThrow(
      `In ${BASE}, line 1`,
    )
    await expect(judge({ before, after: '', token: false }).loaded).rejects.toThrow('There is no token')
  })

  test('by its own file alone where the base has another fault, and the notice says what is missing', async () => {
    const { loaded, asked } = judge({ before: `extends: [${BASE}]\nlimit: 3\n`, after: `extends: [${BASE}]\n` })
    expect((await loaded).notices).toEqual([
      expect.stringContaining('of this change judges, without its presets and with globs'),
    ])
    expect(asked).toEqual([])
  })
})

test('a shared text is read by its address, and an address that is none is refused', async () => {
  const { world } = set({ after: '', presets: { 'acme/presets//template.md@v1': '# {title}\n' } })
  expect(await readShared(world, 'acme/presets//template.md@v1')).toBe('# {title}\n')
  await expect(readShared(world, 'acme/presets//../x.md@v1')).rejects.toThrow('is not the address of a shared file')
})
