import { DEFAULT_CONFIG } from '../../config/defaults.js'
import type { Files } from '../../ports/files.js'
import type { Postmortem } from '../../postmortem/model.js'
import { SIZE_LIMIT } from '../../postmortem/read.js'
import { isNamedLikePostmortem, mayBePostmortem } from '../../setup/candidates.js'
import type { LoadedConfig } from '../load-config.js'
import { type Reader, readRecord } from '../read-record.js'

export interface ReadForSetup {
  readonly documents: readonly Postmortem[]
  /** All Markdown that the defaults do not leave out. */
  readonly paths: readonly string[]
  readonly notices: readonly string[]
}

const LIMIT = 2_000
const MARKDOWN = ['**/*.{md,markdown}']
/** Without a scale severities stay as they are written. */
const AS_WRITTEN: LoadedConfig = {
  config: { ...DEFAULT_CONFIG, severities: [] },
  zoneIsSet: false,
  overrides: [],
  own: [],
  notices: [],
}

/** Reads what may be a postmortem, or the template of one, wherever it lies. Links are not followed. */
export async function readForSetup(reader: Reader): Promise<ReadForSetup> {
  const { files } = reader
  const all = await files.find(MARKDOWN, [])
  const named = all.filter(isNamedLikePostmortem)
  const unnamed = all.filter((path) => !isNamedLikePostmortem(path))
  const looked = [...named, ...unnamed].slice(0, LIMIT)
  const candidates = await keepCandidates(reader, looked)
  const { documents } =
    candidates.length === 0
      ? { documents: [] }
      : await readRecord(reader, AS_WRITTEN, { kind: 'typed', paths: candidates })
  const left = all.length - looked.length
  return {
    documents: documents.flatMap((document) => (document.readable ? [document] : [])),
    paths: await files.find(MARKDOWN, DEFAULT_CONFIG.ignore),
    notices: [...unreadable(documents), ...(left > 0 ? [tooMany(left)] : [])],
  }
}

async function keepCandidates({ files, progress }: Reader, paths: readonly string[]): Promise<readonly string[]> {
  const kept: string[] = []
  for (const [index, path] of paths.entries()) {
    if (isNamedLikePostmortem(path) || (await mayHoldPostmortem(files, path))) kept.push(path)
    progress?.('looking at files', index + 1, paths.length)
  }
  return kept
}

async function mayHoldPostmortem(files: Files, path: string): Promise<boolean> {
  const content = await files.read(path, SIZE_LIMIT)
  return content.kind === 'bytes' && mayBePostmortem(new TextDecoder().decode(content.bytes))
}

function unreadable(documents: readonly { readonly readable: boolean; readonly path: string }[]): readonly string[] {
  const paths = documents.filter(({ readable }) => !readable).map(({ path }) => path)
  return paths.length === 0 ? [] : [`Left out, because it cannot be read: ${paths.join(', ')}.`]
}

function tooMany(left: number): string {
  return `Only ${LIMIT} Markdown files were looked at; ${left} more, whose path names no postmortem, were not.`
}
