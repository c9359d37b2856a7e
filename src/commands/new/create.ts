import type { FilePlace, NewFiles } from '../../ports/new-files.js'
import { UserError } from '../user-error.js'

interface Creating {
  readonly newFiles: NewFiles
  readonly shownAs: (path: string) => string
}

/** A dry run, too, says what would stand in the way. */
export async function lookFirst({ newFiles, shownAs }: Creating, path: string): Promise<void> {
  refuseUnlessFree(await newFiles.look(path), shownAs(path))
}

export async function created({ newFiles, shownAs }: Creating, path: string, text: string): Promise<void> {
  refuseUnlessFree(await newFiles.create(path, text), shownAs(path))
}

function refuseUnlessFree(place: FilePlace, path: string): void {
  switch (place.kind) {
    case 'free':
      return
    case 'taken':
      throw new UserError(
        `${path} is there already, and is left as it is.`,
        'Use another title, or name a file with `--out`.',
      )
    case 'refused':
      throw new UserError(`${path}: ${place.reason}`, place.hint)
  }
}
