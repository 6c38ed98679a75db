import type { Agreement } from '@docfacts/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'

const words: Record<Agreement, string | undefined> = {
  single: undefined,
  agree: 'sources agree',
  refine: 'sources differ in detail',
  conflict: 'sources disagree'
}

/** How the sources of a topic stand to each other; nothing where nothing is known. */
export function badge(agreement: Agreement): Element[] {
  const text = words[agreement]
  return text === undefined ? [] : [h('span', { className: ['badge', agreement] }, text)]
}
