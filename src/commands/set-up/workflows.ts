import type { Facts } from '../../doctor/facts.js'
import { readWorkflow } from '../../doctor/workflow/read-workflow.js'
import type { Files } from '../../ports/files.js'

const GLOBS = ['.github/workflows/*.{yml,yaml}']
const LIMIT = 64 * 1024
const OURS = /followthrough/i

/** The workflows of the checkout. One that cannot be read is told of where it names us. */
export async function readWorkflows(files: Files): Promise<Pick<Facts, 'workflows' | 'untracked' | 'unread'>> {
  const paths = await files.find(GLOBS, [])
  const readings = await Promise.all(paths.map((path) => readOne(files, path)))
  return {
    workflows: readings.flatMap((reading) => (reading.ok ? [reading.workflow] : [])),
    untracked: await files.untracked(GLOBS, []),
    unread: readings.flatMap((reading) => (reading.ok || !reading.isOurs ? [] : [reading])),
  }
}

async function readOne(files: Files, path: string) {
  const content = await files.read(path, LIMIT)
  if (content.kind === 'refused') return { ok: false as const, path, reason: content.reason, isOurs: OURS.test(path) }
  const text = new TextDecoder().decode(content.bytes)
  const reading = readWorkflow(path, text)
  return reading.ok ? reading : { ...reading, path, isOurs: OURS.test(text) }
}
