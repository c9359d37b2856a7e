// Fails when a ratio slid by more than a quarter since docs/benchmarks.md was written.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coldStart } from './cold-start.mjs'
import { many } from './many.mjs'
import { peers } from './peers.mjs'
import { ratios } from './ratios.mjs'

const SLACK = 1.25
const held = JSON.parse(readFileSync('bench/ratios.json', 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'followthrough-guard-'))
try {
  const peer = peers()
  mkdirSync(join(folder, 'postmortems'))
  const document = 'postmortems/second-push.md'
  writeFileSync(join(folder, document), readFileSync('demo/documents/second-push.md'))
  const now = ratios(coldStart(folder, document, peer, 9), many(folder, 200, { ...peer, 'remark-cli': null }, 3))
  for (const [name, ratio] of Object.entries(now)) {
    const slid = ratio > held[name] * SLACK
    console.log(`${slid ? 'SLID' : 'held'}  ${name}: ${ratio.toFixed(2)}, was ${held[name].toFixed(2)}`)
    if (slid) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
