import { sharedPlace } from '../config/shared-address.js'
import type { SharedFiles } from '../ports/shared-files.js'
import { decode, SIZE_LIMIT } from '../postmortem/bytes.js'
import { UserError } from './user-error.js'
import type { World } from './world.js'

/** The text behind `owner/repo//path@ref`, read with the token of this run. Throws a UserError when it cannot be had. */
export async function readShared(world: Pick<World, 'shared'>, address: string): Promise<string> {
  return sharedText(await sharedFilesOf(world), address, SIZE_LIMIT)
}

/** Throws a UserError where there is no token. */
export async function sharedFilesOf(world: Pick<World, 'shared'>): Promise<SharedFiles> {
  if (world.shared !== undefined) return world.shared()
  throw new UserError('Files of other repositories cannot be read here.', 'Use a file of this repository.')
}

export async function sharedText(files: SharedFiles, address: string, limit: number): Promise<string> {
  const place = sharedPlace(address)
  if (place === null)
    throw new UserError(`\`${address}\` is not the address of a shared file.`, 'Write `owner/repo//path@ref`.')
  const answer = await files.read(place)
  if (!answer.ok) throw new UserError(`${address} cannot be read. ${answer.refusal.message}`, answer.refusal.hint)
  if (answer.value.length > limit)
    throw new UserError(`${address} cannot be read. It is larger than ${limit / 1024} KiB.`, 'Shorten it.')
  const decoded = decode(answer.value)
  if (decoded.ok) return decoded.text
  throw new UserError(`${address} cannot be read. ${decoded.reason}`, decoded.hint)
}
