import { lstat, mkdir } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { codeOf } from './read-file.js'

/** Makes the folders above a file below `root` that are missing. False: a link or a file stands in the way. */
export async function makeFolders(root: string, file: string): Promise<boolean> {
  const names = relative(root, dirname(file))
    .split(sep)
    .filter((name) => name !== '')
  if (names.includes('..')) return true // Typed by a person: the folder is hers to make.
  let folder = root
  for (const name of names) {
    folder = join(folder, name)
    if (!(await isFolder(folder))) return false
  }
  return true
}

async function isFolder(folder: string): Promise<boolean> {
  await mkdir(folder).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
  return (await lstat(folder)).isDirectory()
}
