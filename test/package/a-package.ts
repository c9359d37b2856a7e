import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The package as npm would publish it, installed alone in a folder that was empty. */
export interface InstalledPackage {
  readonly folder: string
  /** Paths in the package, sorted. */
  readonly contents: readonly string[]
  readonly unpackedSize: number
  write(name: string, text: string): Promise<void>
  /** Answers also where the command fails. */
  run(command: string, ...args: string[]): Promise<{ exit: number; stdout: string; stderr: string }>
  remove(): Promise<void>
}

export async function anInstalledPackage(): Promise<InstalledPackage> {
  const [folder, packed] = await Promise.all([freshFolder('installed'), freshFolder('packed')])
  const env = { PATH: process.env['PATH'], HOME: packed, npm_config_update_notifier: 'false' }
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', packed], { env })
  const tarball = join(packed, stdout.trim())
  const listed = await run('tar', ['--list', '--verbose', '--gzip', '--file', tarball])
  const entries = listed.stdout.trim().split('\n').map(entryOf)
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund']
  await run('npm', ['install', ...quiet, tarball], { cwd: folder, env })
  return {
    folder,
    contents: entries.map(({ path }) => path).sort(),
    unpackedSize: entries.reduce((sum, { size }) => sum + size, 0),
    write: (name, text) => writeFile(join(folder, name), text),
    run: (command, ...args) => run(command, args, { cwd: folder, env }).then(succeeded, failed),
    async remove() {
      await Promise.all([folder, packed].map((one) => rm(one, { recursive: true, force: true })))
    },
  }
}

function freshFolder(name: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `followthrough-${name}-`))
}

/** `-rw-r--r-- 0/0  1234 1985-10-26 08:15 package/dist/index.js` */
function entryOf(line: string) {
  const [, size = '', path = ''] = /^\S+\s+\S+\s+(\d+)\s+\S+\s+\S+\s+package\/(.*)$/.exec(line) ?? []
  return { path, size: Number(size) }
}

function succeeded({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }) {
  return { exit: 0, stdout, stderr }
}

function failed(error: { readonly code?: unknown; readonly stdout?: string; readonly stderr?: string }) {
  return { exit: Number(error.code), stdout: error.stdout ?? '', stderr: error.stderr ?? '' }
}

/** The blocks of a page in a language. */
export async function blocksOf(page: string, language: string): Promise<readonly string[]> {
  const text = await readFile(page, 'utf8')
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map((found) => found[1] ?? '')
}
