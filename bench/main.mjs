// Measures whole processes against their peers in one run. Ratios are what counts: single times say nothing on a shared machine.
// With --write the result becomes docs/benchmarks.md, and the ratios that bench/guard.mjs holds.
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { bundle } from './bundle.mjs'
import { coldStart } from './cold-start.mjs'
import { inFolder } from './in-folder.mjs'
import { growth, many } from './many.mjs'
import { noOpSync } from './no-op-sync.mjs'
import { page } from './page.mjs'
import { peers } from './peers.mjs'
import { ratios } from './ratios.mjs'
import { similar } from './similar.mjs'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9)
const say = (words) => process.stderr.write(`${words} …\n`)
await inFolder(async (folder, document) => {
  const peer = peers()
  say('Cold start')
  const start = coldStart(folder, document, peer, ROUNDS)
  say('A thousand documents')
  const thousand = many(folder, 1_000, peer, 3)
  say('Growth')
  const grown = growth(folder, [100, 1_000, 10_000], [16, 32, 64, 128, 250])
  say('Similar incidents')
  const alike = await similar(10_000)
  say('Runs without a change')
  const idle = [await noOpSync(1_000), await noOpSync(2_000)]
  say('Bundle')
  const sizes = await bundle()
  const text = page({ machine: machine(), start, thousand, grown, alike, idle, sizes })
  process.stdout.write(text)
  if (process.argv.includes('--write')) {
    writeFileSync('docs/benchmarks.md', text)
    writeFileSync('bench/ratios.json', `${JSON.stringify(ratios(start, many(folder, 200, peer, 5)), null, 2)}\n`)
  }
})

function machine() {
  return `Node.js ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`
}
