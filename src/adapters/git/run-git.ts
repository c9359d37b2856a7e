import { execFile } from 'node:child_process'

const LIMITS = { timeout: 60_000, maxBuffer: 256 * 1024 * 1024 }

/** What git prints, or null when it fails: no repository, no such commit, no git. Arguments are never read by a shell. */
export function runGit(root: string, args: readonly string[]): Promise<Buffer | null> {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
  return new Promise((resolve) => {
    execFile('git', args, { cwd: root, encoding: 'buffer', env, ...LIMITS }, (error, stdout) => {
      resolve(error === null ? stdout : null)
    })
  })
}
