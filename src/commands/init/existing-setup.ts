import type { Config } from '../../config/config.js'
import { DEFAULT_CONFIG } from '../../config/defaults.js'
import type { Files } from '../../ports/files.js'
import type { Existing } from '../../setup/compare.js'
import { PATHS } from '../../setup/propose.js'
import { usesAction } from '../../setup/uses-action.js'
import { ConfigError, loadConfig } from '../load-config.js'
import { UserError } from '../user-error.js'
import type { World } from '../world.js'

export interface ExistingSetup extends Existing {
  /** The configuration that is there, where it can be read; else the defaults. */
  readonly config: Config
  readonly notices: readonly string[]
}

const LIMIT = 64 * 1024
const WORKFLOWS = ['.github/workflows/*.yml', '.github/workflows/*.yaml']

/** Looks at what is there already, tracked by git or not. */
export async function existingSetup(world: World): Promise<ExistingSetup> {
  const { files } = world
  const texts = new Map<string, string>()
  for (const path of Object.values(PATHS)) {
    const text = await textOf(files, path)
    if (text !== null) texts.set(path, text)
  }
  const { config, notices } = await configThatIsThere(world)
  const isThere = texts.has(PATHS.configuration)
  return {
    texts,
    workflow: await workflowOf(files),
    template: isThere ? config.template : undefined,
    config,
    notices,
  }
}

/** Null where there is nothing. What is there and cannot be read is never written over. */
async function textOf(files: Files, path: string): Promise<string | null> {
  if ((await files.named([path], [])).missing.length > 0) return null
  const content = await files.read(path, LIMIT)
  if (content.kind === 'bytes') return new TextDecoder().decode(content.bytes)
  throw new UserError(`${path}: ${content.reason}`, 'Move it away, then run `followthrough init` again.')
}

async function workflowOf(files: Files): Promise<string | null> {
  const { found } = await files.named(WORKFLOWS, [])
  for (const { path } of found) {
    const content = await files.read(path, LIMIT)
    if (content.kind === 'bytes' && usesAction(new TextDecoder().decode(content.bytes))) return path
  }
  return null
}

async function configThatIsThere(world: World): Promise<{ config: Config; notices: readonly string[] }> {
  try {
    return { config: (await loadConfig(world, null, 'go-on')).config, notices: [] }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return { config: DEFAULT_CONFIG, notices: [`${error.message} ${error.hint}`] }
  }
}
