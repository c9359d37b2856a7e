// Preloaded into a measured process: says the CPU time (µs, all threads) and the peak memory (kB) that it took.
import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeSync(2, `\nused ${userCPUTime + systemCPUTime} ${maxRSS}\n`)
  })
}
