import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

export interface CliResult {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the committed command line in a folder, with nothing of this process's own environment but the path. */
export function runCli(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  const node = process.env['BUNDLE_NODE'] ?? process.execPath
  const child = spawn(node, [resolve('dist/cli/index.js'), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ...env },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', (exit) => done({ exit: exit ?? -1, stdout, stderr }))
  })
}
