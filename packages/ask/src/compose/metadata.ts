import type { Asked, Draft } from './draft.ts'

/** Who wrote a document, when, and how long it takes to read. */
export function composeMetadata(_asked: Asked): Draft | undefined {
  return undefined
}
