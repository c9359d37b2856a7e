import { readFile } from 'node:fs/promises'

/** The event that the runner wrote down; null where there is none or it is no JSON. */
export async function readEventFile(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return null
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null // A runner that writes no event is treated like an event without fields.
  }
}
