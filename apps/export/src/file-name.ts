import { createHash } from 'node:crypto'

const reserved = /^(?:con|prn|aux|nul|index|com\d|lpt\d)(?:\.|$)/i

/**
 * A name for the file of an id that every file system and URL takes as it is, and that is not `index`. Slugs stay what
 * they are; in others the odd characters become `-` and eight digits of their hash keep them apart.
 *
 * `virtual-machine` → `virtual-machine`, `../x` → `x-2b1f0c7a`
 */
export function fileName(id: string): string {
  const plain = id.replace(/[^a-z0-9._-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '')
  if (plain === id && id !== '' && id.length <= 120 && !reserved.test(id)) return id
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 8)
  return `${plain.slice(0, 100)}-${hash}`.replace(/^-/, '').replace(reserved, '_$&')
}
