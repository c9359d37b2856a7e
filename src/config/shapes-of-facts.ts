import { z } from 'zod'
import type { Shard } from '../postmortem/shard.js'

const number = z.int().min(1).max(10_000)

/** The part that a file of facts is about; null: all. One of one is all, too. */
export const factsShard = z
  .object({ part: number, of: number })
  .refine(({ part, of }) => part <= of)
  .nullish()
  .transform((shard): Shard | null => (shard && shard.of > 1 ? shard : null))
