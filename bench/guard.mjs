// Fails when a ratio slid by more than a quarter since docs/benchmarks.md was written.
import { readFileSync } from 'node:fs'
import { coldStart } from './cold-start.mjs'
import { inFolder } from './in-folder.mjs'
import { many } from './many.mjs'
import { peers } from './peers.mjs'
import { ratios } from './ratios.mjs'

const SLACK = 1.25
const held = JSON.parse(readFileSync('bench/ratios.json', 'utf8'))
const peer = { ...peers(), 'remark-cli': null }
await inFolder((folder, document) => {
  const now = ratios(coldStart(folder, document, peer, 9), many(folder, 200, peer, 3))
  for (const [name, ratio] of Object.entries(now)) {
    const slid = ratio > held[name] * SLACK
    console.log(`${slid ? 'SLID' : 'held'}  ${name}: ${ratio.toFixed(2)}, was ${held[name].toFixed(2)}`)
    if (slid) process.exitCode = 1
  }
})
