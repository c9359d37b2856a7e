import type { FileContent } from '../ports/files.js'
import type { Document } from '../postmortem/model.js'
import { readDocument } from '../postmortem/read.js'
import type { LoadedConfig } from './load-config.js'
import { readingOptions } from './settings.js'

/** Makes documents of files, in their order; `told` hears how many are done. */
export type ReadAll = (files: readonly FileToRead[], told: (done: number) => void) => Promise<readonly Document[]>

export interface FileToRead {
  readonly content: FileContent
  readonly fallbackId: string
}

export function inThisThread(loaded: LoadedConfig): ReadAll {
  return async (files, told) =>
    files.map((file, index) => {
      const document = documentOf(file, loaded)
      told(index + 1)
      return document
    })
}

export function documentOf({ content, fallbackId }: FileToRead, loaded: LoadedConfig): Document {
  return content.kind === 'bytes'
    ? readDocument(content.path, content.bytes, readingOptions(loaded, fallbackId))
    : { readable: false, path: content.path, reason: content.reason, hint: content.hint, line: 1 }
}
