// Preloaded into a measured process: says its peak memory on the last line of standard error.
import { writeSync } from 'node:fs'

process.on('exit', () => writeSync(2, `\npeak ${process.resourceUsage().maxRSS}\n`))
