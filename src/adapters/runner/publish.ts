import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'

/** Something that the runner shows beside a line of a file. Every text in it is escaped by the toolkit. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title: string
  readonly path: string | null
  readonly line: number | null
  readonly endLine: number | null
  readonly column: number | null
  readonly endColumn: number | null
}

/** Prints one annotation; columns only where it stands on one line, as the runner wants it. */
export function annotate(annotation: Annotation): void {
  const oneLine = annotation.line === annotation.endLine
  const place = {
    ...(annotation.path === null ? {} : { file: annotation.path }),
    ...(annotation.line === null ? {} : { startLine: annotation.line }),
    ...(annotation.endLine === null ? {} : { endLine: annotation.endLine }),
    ...(annotation.column === null || !oneLine ? {} : { startColumn: annotation.column }),
    ...(annotation.endColumn === null || !oneLine ? {} : { endColumn: annotation.endColumn }),
  }
  const print = { error: core.error, warning: core.warning, notice: core.notice }[annotation.level]
  print(annotation.message, { title: annotation.title, ...place })
}

/** Names are ours and fixed; values are numbers, paths of ours or addresses. */
export function setOutput(name: string, value: string | number): void {
  core.setOutput(name, value)
}

/** Appends to the job summary, where the runner gives one. GitHub drops a summary above 1 MiB: callers stay below. */
export async function appendSummary(markdown: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write()
}

/** Writes the JSON result where later steps can read it, and says where. */
export async function writeResult(json: string): Promise<string> {
  const folder = await mkdtemp(join(process.env['RUNNER_TEMP'] || tmpdir(), 'followthrough-'))
  const file = join(folder, 'result.json')
  await writeFile(file, json)
  return file
}

/** From here on the runner hides it in the log. */
export function hideSecret(secret: string): void {
  if (secret !== '') core.setSecret(secret)
}
