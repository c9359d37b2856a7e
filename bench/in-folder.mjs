import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs something in an empty folder that holds one postmortem, and removes the folder. */
export async function inFolder(run) {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-bench-'))
  try {
    mkdirSync(join(folder, 'postmortems'))
    const document = 'postmortems/second-push.md'
    writeFileSync(join(folder, document), readFileSync('demo/documents/second-push.md'))
    return await run(folder, document)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
