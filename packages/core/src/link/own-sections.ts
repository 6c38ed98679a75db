import { countWords } from '../document/count-words.ts'
import type { Block } from '../document/outline.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import { foldName } from './fold.ts'
import { canBeProper, isDeed } from './no-names.ts'
import { bareName, comparedNames } from './phrases.ts'
import type { Spoken } from './spoken.ts'

/** A thing that has a section of its own. */
export interface Headed {
  readonly name: string
  /** How what stands below opens: with the name, or without its first word; nothing where it is one of many that open so. */
  readonly said?: string
}

/**
 * Proper names of things that have sections of their own: what stands below the heading opens with its name.
 *
 * `## 2. Skyline` and `Skyline flies high …` → `Skyline`; `## Acme Box Pro` and `Box Pro is …` → `Acme Box Pro`, in short `Box Pro`. Where
 * that holds for half of the headings side by side, the others that may be proper names are things too. Words that the sentences write
 * with small letters are none: `Performance`.
 */
export function readOwnSections(document: DocumentView, spoken: Spoken): readonly Headed[] {
  const groups = Map.groupBy(document.blocks.entries(), ([, { section }]) => section.join('\0'))
  return [...groups.values()].flatMap((blocks) => {
    const sides = blocks.flatMap(([index, block]) => sideOf(document, block, { index, spoken }) ?? [])
    const opened = sides.filter(({ said }) => said !== undefined)
    return sides.length >= FEWEST && opened.length * 2 >= sides.length ? sides : opened
  })
}

/** Headings of the shortest list of things. */
const FEWEST = 3
const LONGEST_NAME = 4

function sideOf(
  document: DocumentView,
  { node }: Block,
  { index, spoken }: { readonly index: number; readonly spoken: Spoken }
): Headed | undefined {
  if (node.type !== 'heading') return undefined
  const heading = tidy(document.text(node).value)
  const name = bareName(heading)
  if (name === '' || !heading.includes(name) || /[:?!]/.test(heading) || comparedNames(heading).length > 0)
    return undefined
  if (countWords(name) > LONGEST_NAME || !isProper(name, spoken)) return undefined
  const below = document.blocks[index + 1]?.node
  const opening = below?.type === 'paragraph' ? document.text(below).value.trimStart() : ''
  const said = [name, tailOf(name)].find((one) => one !== '' && opensWith(opening, one))
  return { name, ...(said === undefined ? {} : { said }) }
}

/** Whether a name may be proper: it has capitals, and a word that no sentence writes without. */
function isProper(name: string, { isCommon }: Spoken): boolean {
  const folded = foldName(name)
  const words = name.split(' ')
  const areLarge = words.every((word) => /^(?:\P{Ll}|\p{L}+\p{Lu}|(?:of|for|and|the|de|la)$)/u.test(word))
  return areLarge && canBeProper(folded) && !isDeed(folded) && folded.split(' ').some((word) => !isCommon(word))
}

/** A name without its first word, where two are left. */
function tailOf(name: string): string {
  const tail = name.slice(name.indexOf(' ') + 1)
  return tail !== name && tail.includes(' ') ? tail : ''
}

/** Whether a text goes on to say something of what it opens with. */
function opensWith(text: string, name: string): boolean {
  const bare = text.replace(/^(?:an?|the)\s/i, '')
  return bare.startsWith(name) && /^(?:\s\([^)]{1,40}\))?\s\p{Ll}/u.test(bare.slice(name.length, name.length + 60))
}
