import childProcess from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { Socket } from 'node:net'

// Loaded before the bundle (`--import`): writes down each process that is started and each connection that is opened.
const log = process.env['FOLLOWTHROUGH_WATCH'] ?? ''
const say = (kind: string, what: unknown) => appendFileSync(log, `${JSON.stringify([kind, what])}\n`)

type Starter = (file: string, ...rest: unknown[]) => unknown

for (const name of ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'exec', 'execSync', 'fork']) {
  const start: Starter = Reflect.get(childProcess, name)
  const watched: Starter = (file, ...rest) => {
    say(name, [file, ...(Array.isArray(rest[0]) ? rest[0] : [])])
    return start(file, ...rest)
  }
  Object.assign(childProcess, { [name]: watched })
}
syncBuiltinESMExports()

const connect: (this: Socket, ...args: unknown[]) => Socket = Reflect.get<object, string>(Socket.prototype, 'connect')
Object.assign(Socket.prototype, {
  connect(this: Socket, ...args: readonly unknown[]) {
    const target = [args].flat(3).find((part) => typeof part === 'object' && part !== null)
    say(
      'connect',
      target === undefined ? args[0] : { host: Reflect.get(target, 'host'), port: Reflect.get(target, 'port') },
    )
    return connect.apply(this, [...args])
  },
})
