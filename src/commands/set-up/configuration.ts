import type { ConfigurationFacts } from '../../doctor/facts.js'
import type { Answer } from '../../ports/tracker.js'
import { CONFIG_PATH, ConfigError, DEFAULTS, type LoadedConfig, loadConfig } from '../load-config.js'
import type { Connection, World } from '../world.js'

export interface ConfigurationFile extends Pick<ConfigurationFacts, 'path' | 'faults' | 'exists'> {
  readonly bytes: Uint8Array | null
}

/** The configuration of the checkout; where it is faulty the defaults stand in for it, and its faults are facts. */
export async function readConfiguration(
  world: World,
  named: string | null,
): Promise<{ readonly loaded: LoadedConfig; readonly file: ConfigurationFile }> {
  const { files } = world
  const path = named ?? CONFIG_PATH
  try {
    const loaded = await loadConfig(world, named)
    return { loaded, file: { path, faults: [], ...(await bytesOf(files, path)) } }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return { loaded: DEFAULTS, file: { path, faults: error.problems, ...(await bytesOf(files, path)) } }
  }
}

const LIMIT = 64 * 1024

async function bytesOf(files: World['files'], path: string) {
  const content = await files.read(path, LIMIT)
  const bytes = content.kind === 'bytes' ? content.bytes : null
  return { bytes, exists: bytes !== null }
}

/** The file beside that of the default branch: which judges pull requests. */
export async function besideBase(
  { host }: Connection,
  { path, bytes }: ConfigurationFile,
  branch: string,
): Promise<ConfigurationFacts['atBase']> {
  const tip = await host.tip(branch)
  if (!tip.ok) return tip
  const there: Answer<Uint8Array | null> = await host.fileAt(tip.value, path)
  if (!there.ok) return there
  return { ok: true, value: compared(bytes, there.value) }
}

function compared(here: Uint8Array | null, there: Uint8Array | null) {
  if (here === null || there === null) {
    return here === there ? 'same' : here === null ? 'only-there' : 'only-here'
  }
  return textOf(here) === textOf(there) ? 'same' : 'differs'
}

/** A checkout may have other line ends. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')
}
