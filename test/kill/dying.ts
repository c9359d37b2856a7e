// Loaded into a process before anything else (`--import`): ends it with SIGKILL at the nth thing that it does to files.
import { appendFileSync, writeSync } from 'node:fs'
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const AT = Number(process.env['DIE_AT'] ?? 0)
const LOG = process.env['DEEDS']
let done = 0

/** Before it is done; of bytes the first half is written. */
function count(name: string, half: () => void = () => {}): void {
  done += 1
  if (LOG !== undefined) appendFileSync(LOG, `${name}\n`)
  if (done !== AT) return
  half()
  process.kill(process.pid, 'SIGKILL')
}

const { open, rename, link, unlink, mkdir } = fs
Object.assign(fs, {
  open: async (...args: Parameters<typeof open>) => {
    const writes = args[1] === 'wx'
    if (writes) count('open')
    const handle = await open(...args)
    if (!writes) return handle
    const { writeFile, chmod, sync } = handle
    return Object.assign(handle, {
      writeFile: (bytes: Uint8Array) => {
        count('write', () => writeSync(handle.fd, bytes.subarray(0, bytes.length / 2)))
        return writeFile.call(handle, bytes)
      },
      chmod: (mode: number) => {
        count('chmod')
        return chmod.call(handle, mode)
      },
      sync: () => {
        count('sync')
        return sync.call(handle)
      },
    })
  },
  rename: (...args: Parameters<typeof rename>) => {
    count('rename')
    return rename(...args)
  },
  link: (...args: Parameters<typeof link>) => {
    count('link')
    return link(...args)
  },
  unlink: (...args: Parameters<typeof unlink>) => {
    count('unlink')
    return unlink(...args)
  },
  mkdir: (...args: Parameters<typeof mkdir>) => {
    count('mkdir')
    return mkdir(...args)
  },
})
syncBuiltinESMExports()
