import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a process did that the outside could notice. */
export interface Deeds {
  /** Command lines, the name of the program first. */
  readonly processes: readonly (readonly string[])[]
  /** `127.0.0.1:1234`, in order. */
  readonly connections: readonly string[]
}

export interface Watch {
  /** For the process that is watched. Code that is made from a text throws in it. */
  readonly env: Readonly<Record<string, string>>
  deeds(): Deeds
}

/** Watches processes that are started with its environment. */
export function aWatch(): Watch {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-watch-'))
  const log = join(folder, 'log')
  const watcher = new URL('./watch.js', import.meta.url).href
  return {
    env: {
      FOLLOWTHROUGH_WATCH: log,
      NODE_OPTIONS: `--import=${watcher} --disallow-code-generation-from-strings`,
    },
    deeds: () => {
      const lines: readonly (readonly [string, unknown])[] = existsSync(log)
        ? readFileSync(log, 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line))
        : []
      rmSync(folder, { recursive: true, force: true })
      return {
        processes: lines.flatMap(([kind, what]) =>
          kind !== 'connect' && Array.isArray(what) ? [what.map(String)] : [],
        ),
        connections: lines.flatMap(([kind, what]) => (kind === 'connect' ? [placeOf(what)] : [])),
      }
    },
  }
}

function placeOf(what: unknown): string {
  return typeof what === 'object' && what !== null
    ? `${Reflect.get(what, 'host')}:${Reflect.get(what, 'port')}`
    : String(what)
}
