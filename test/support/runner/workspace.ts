import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const git = promisify(execFile)

/** A checkout in a folder of its own, with files that git tracks. */
export interface Workspace {
  readonly folder: string
  /** Writes and commits; `null` deletes the file. Answers with the commit's hash. */
  commit(files: Readonly<Record<string, string | Uint8Array | null>>, message?: string): Promise<string>
  remove(): Promise<void>
}

export async function aWorkspace(): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'followthrough-workspace-'))
  const inFolder = async (...args: string[]) => (await git('git', args, { cwd: folder })).stdout.trim()
  await inFolder('init', '--quiet', '--initial-branch=main')
  for (const [key, value] of [
    ['user.name', 'Ada'],
    ['user.email', 'ada@example.com'],
    ['commit.gpgsign', 'false'],
    ['core.autocrlf', 'false'],
  ]) {
    await inFolder('config', key ?? '', value ?? '')
  }
  return {
    folder,
    async commit(files, message = 'Change') {
      for (const [path, content] of Object.entries(files)) {
        const file = join(folder, path)
        await mkdir(dirname(file), { recursive: true })
        if (content === null) await rm(file, { force: true })
        else await writeFile(file, content)
      }
      await inFolder('add', '--all')
      await inFolder('commit', '--quiet', '--allow-empty', '--message', message)
      return inFolder('rev-parse', 'HEAD')
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  }
}
