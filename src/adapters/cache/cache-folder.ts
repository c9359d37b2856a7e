import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the user's programs keep what they can do without: by the XDG Base Directory Specification, or the system's custom. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  return join(baseOf(env, platform), 'followthrough')
}

function baseOf(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = env
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME
  if (platform === 'win32') return LOCALAPPDATA || join(homedir(), 'AppData', 'Local')
  return platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache')
}
