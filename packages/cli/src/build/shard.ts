import { createHash } from 'node:crypto'
import type { DocumentPlace } from '@docfacts/core'
import type { Shard } from '../options.ts'

/**
 * Tells whether a document is in a shard. It goes by a hash of the path, so that documents that come and go move no others
 * and shards are of about the same size.
 */
export function inShard({ index, count }: Shard): (document: DocumentPlace) => boolean {
  return ({ path }) => createHash('sha256').update(path).digest().readUInt32BE(0) % count === index - 1
}
