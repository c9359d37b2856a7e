import type { Config } from '../config/config.js'
import type { Tracker } from '../ports/tracker.js'

/** Whether more than titles may be told outside of GitHub. A repository that cannot be seen counts as private. */
export async function mayTellDetails({ share }: Config, tracker: Pick<Tracker, 'isPrivate'>): Promise<boolean> {
  switch (share.details) {
    case 'always':
      return true
    case 'never':
      return false
    case 'auto': {
      const isPrivate = await tracker.isPrivate()
      return isPrivate.ok && !isPrivate.value
    }
  }
}
