import { runGit } from './run-git.js'

/** The top folder of the repository that a folder belongs to; the folder itself where there is none. */
export async function repositoryRoot(folder: string): Promise<string> {
  const top = (await runGit(folder, ['rev-parse', '--show-toplevel']))?.toString('utf8').replace(/\r?\n$/, '')
  return top === undefined || top === '' ? folder : top
}
