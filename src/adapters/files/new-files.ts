import type { Stats } from 'node:fs'
import { lstat, mkdir } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import type { FilePlace, NewFiles } from '../../ports/new-files.js'
import { codeOf } from './read-file.js'
import { writeBeside } from './write-beside.js'

/** New files below `root`. */
export function newFiles(root: string): NewFiles {
  return { look: (path) => look(root, path), create: (path, text) => create(root, path, text) }
}

const MODE = 0o644

async function look(root: string, path: string): Promise<FilePlace> {
  const segments = path.split('/')
  if (isAbsolute(path) || segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
    return refused('The path leaves the workspace.', 'Name a file in this repository.')
  }
  if (segments[0]?.toLowerCase() === '.git') return refused("The path leads into git's own folder.", 'Name another.')
  let at = root
  for (const [index, segment] of segments.entries()) {
    at = join(at, segment)
    const found = await foundAt(at)
    if (found === null) return { kind: 'free' }
    if (found.isSymbolicLink())
      return refused('The path leads through a link.', 'Links are not followed: name another.')
    if (index === segments.length - 1) return { kind: 'taken' }
    if (!found.isDirectory()) return refused(`\`${segment}\` in it is no folder.`, 'Name another path.')
  }
  return { kind: 'taken' }
}

async function create(root: string, path: string, text: string): Promise<FilePlace> {
  const place = await look(root, path)
  if (place.kind !== 'free') return place
  const file = resolve(root, path)
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeBeside(file, new TextEncoder().encode(text), MODE, 'new')
    return { kind: 'free' }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST') return { kind: 'taken' }
    return refused(`The file cannot be written (${code}).`, 'Check that you may write it and its folder.')
  }
}

async function foundAt(path: string): Promise<Stats | null> {
  try {
    return await lstat(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null
    throw error
  }
}

function refused(reason: string, hint: string): FilePlace {
  return { kind: 'refused', reason, hint }
}
