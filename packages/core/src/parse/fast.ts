import { createRequire } from 'node:module'
import type { Root } from 'mdast'

type Satteri = typeof import('satteri')

/** Whether the fast parser is installed and runs on this platform. */
export function hasFastParser(): boolean {
  return load() !== undefined
}

/**
 * Parse a text with the fast parser, to the tree of the reference parser but for what `isReadAlike` tells.
 *
 * @throws Error when `satteri` is not installed, or has no binary for the platform.
 */
export function parseFast(text: string): Root {
  const satteri = load()
  if (satteri === undefined)
    throw new Error('Unexpected parser `fast`, expected the optional package `satteri`; install it, or use `auto`')
  return satteri.markdownToMdast(text) as Root
}

/** The fast parser, loaded when first asked for: native, and installed only where there is a binary for the platform. */
const load: () => Satteri | undefined = once(() => {
  try {
    return createRequire(import.meta.url)('satteri') as Satteri
  } catch {
    return undefined
  }
})

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
