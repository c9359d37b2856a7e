// Fails when a ratio slid by more than a quarter since docs/benchmarks.md was written.
import { readFileSync } from 'node:fs'
import { coldStart } from './cold-start.mjs'
import { inFolder } from './in-folder.mjs'
import { many } from './many.mjs'
import { peers } from './peers.mjs'
import { ratios } from './ratios.mjs'

const SLACK = 1.25
// What slid is slow each time; what happened beside a measurement is not.
const TRIES = 3
const held = JSON.parse(readFileSync('bench/ratios.json', 'utf8'))
const peer = { ...peers(), 'remark-cli': null }

/** Measures once, says what was measured, and answers with whether all ratios hold. */
function holds(folder, document) {
  const now = ratios(coldStart(folder, document, peer, 9), many(folder, 200, peer, 3))
  const slid = Object.entries(now).filter(([name, ratio]) => ratio > held[name] * SLACK)
  for (const [name, ratio] of Object.entries(now)) {
    const mark = slid.some(([other]) => other === name) ? 'SLID' : 'held'
    console.log(`${mark}  ${name}: ${ratio.toFixed(2)}, was ${held[name].toFixed(2)}`)
  }
  return slid.length === 0
}

await inFolder((folder, document) => {
  let isHeld = false
  for (let turn = 0; turn < TRIES && !isHeld; turn += 1) isHeld = holds(folder, document)
  if (!isHeld) process.exitCode = 1
})
