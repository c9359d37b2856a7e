import { isInShard, type Shard } from '../postmortem/shard.js'
import type { Reading } from './read-record.js'

export { readShard, type Shard } from '../postmortem/shard.js'

/** What a part of the record judges itself; the rest is read for what it says of these. */
export function readingOfShard(reading: Reading, shard: Shard | null): Reading {
  if (shard === null) return reading
  const isMine = ({ path }: { readonly path: string }) => isInShard(path, shard)
  return { ...reading, documents: reading.documents.filter(isMine), unlike: reading.unlike.filter(isMine) }
}

export function shardNotice(shard: Shard | null): readonly string[] {
  if (shard === null || shard.of === 1) return []
  return [
    `This is part ${shard.part} of ${shard.of}: \`report --merge\` makes one report of the JSON results of all parts.`,
  ]
}
