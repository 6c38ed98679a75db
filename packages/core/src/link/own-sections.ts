import { countWords } from '../document/count-words.ts'
import type { Block } from '../document/outline.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import { memo } from '../memo.ts'
import { foldName } from './fold.ts'
import type { Heading } from './headings.ts'
import { canBeProper, isDeed } from './no-names.ts'
import type { Spoken } from './spoken.ts'

/** A thing that has a section of its own. */
export interface Headed {
  readonly name: string
  /** How what stands below opens: with the name, or without its first word; nothing where it is one of many that open so. */
  readonly said?: string
}

/** A heading that may name a thing. */
interface Side extends Headed {
  /** Of the headings that end with it. */
  readonly path: string
}

/**
 * Proper names of things that have sections of their own: what stands below the heading opens with its name, or the same labels come
 * back below others beside it.
 *
 * `## 2. Skyline` and `Skyline flies high …` → `Skyline`; `## Acme Box Pro` and `Box Pro is …` → `Acme Box Pro`, in short `Box Pro`;
 * `## Skyline`, `Price:` and `Reach:`, then `## Windo` with both → `Skyline`, `Windo`. Where that holds for half of the headings side by
 * side, the others that may be proper names are things too. Words that the sentences write with small letters are none: `Performance`.
 */
export function readOwnSections(
  document: DocumentView,
  headings: readonly Heading[],
  spoken: Spoken
): readonly Headed[] {
  const groups = new Map<string, Side[]>()
  for (const path of pathsOf(document.blocks)) groups.set(path, [])
  for (const heading of headings) {
    const side = sideOf(heading, document, spoken)
    if (side !== undefined) groups.get(pathOf(document.blocks[heading.index]?.section ?? []))?.push(side)
  }
  const several = [...groups.values()].filter((sides) => sides.length > 1)
  const labels = labelsIn(document, new Set(several.flat().map(({ path }) => path)))
  return [...groups.values()].flatMap((sides) => {
    const shared = countLabels(sides, labels)
    const things = sides.filter((side) => side.said !== undefined || isLike(labels.get(side.path) ?? NONE, shared))
    return sides.length >= FEWEST && things.length * 2 >= sides.length ? sides : things
  })
}

/** The paths of headings below which there are blocks, in the order of the first of each. */
function pathsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const paths = new Set<string>()
  let last: readonly string[] | undefined
  for (const { section } of blocks) {
    if (section !== last) paths.add(pathOf(section))
    last = section
  }
  return paths
}

function pathOf(section: readonly string[]): string {
  return section.join('\0')
}

/** The labels below each path of headings. */
type Labels = ReadonlyMap<string, ReadonlySet<string>>

/** Headings of the shortest list of things. */
const FEWEST = 3
const LONGEST_NAME = 4

function sideOf({ index, text, name, compared }: Heading, document: DocumentView, spoken: Spoken): Side | undefined {
  if (name === '' || !text.includes(name) || /[:?!]/.test(text) || compared.length > 0) return undefined
  if (countWords(name) > LONGEST_NAME || !isProper(name, spoken)) return undefined
  const section = document.blocks[index]?.section ?? []
  const below = document.blocks[index + 1]?.node
  const opening = below?.type === 'paragraph' ? document.text(below).value.trimStart() : ''
  const said = [name, tailOf(name)].find((one) => one !== '' && opensWith(opening, one))
  return { name, path: pathOf([...section, text]), ...(said === undefined ? {} : { said }) }
}

/** Whether what stands below a heading has two labels that stand below another one beside it, or one that stands below two others. */
function isLike(labels: ReadonlySet<string>, shared: ReadonlyMap<string, number>): boolean {
  const others = [...labels].map((label) => (shared.get(label) ?? 1) - 1)
  return others.filter((count) => count > 0).length > 1 || others.some((count) => count > 1)
}

/** Below how many of some headings each label stands. */
function countLabels(sides: readonly Side[], labels: Labels): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { path } of sides)
    for (const label of labels.get(path) ?? NONE) counts.set(label, (counts.get(label) ?? 0) + 1)
  return counts
}

const NONE: ReadonlySet<string> = new Set()

/** The labels, and the headings, that stand right below each of some paths of headings; a heading is marked as one. */
function labelsIn({ prose, blocks, text }: DocumentView, paths: ReadonlySet<string>): Labels {
  const found = new Map<string, Set<string>>()
  if (paths.size === 0) return found
  const isAsked = memo((section: readonly string[]) => paths.has(pathOf(section)))
  const add = (section: readonly string[], label: string): void => {
    const key = pathOf(section)
    found.set(key, (found.get(key) ?? new Set()).add(label))
  }
  for (const { node, text: own, block } of prose) {
    if (!isAsked(block.section)) continue
    const [first] = node.children
    const label = first?.type === 'strong' ? tidy(text(first).value).replace(/[:.]$/, '') : LABEL.exec(own.value)?.[1]
    if (label !== undefined && countWords(label) <= LONGEST_NAME && !NOTES.test(label))
      add(block.section, foldName(label))
  }
  for (const { node, section } of blocks)
    if (node.type === 'heading' && isAsked(section)) add(section, `# ${foldName(tidy(text(node).value))}`)
  return found
}

const LABEL = /^\s*(?=\p{Lu})([\p{L}\d][\p{L}\d '’/&()-]{1,30})\s*:\s/u
/** Labels that tell what the words behind them are for the reader. */
const NOTES = /^(?:note|tip|warning|example|important|answer|question|hint|see|source|todo|caution|q|a)s?$/i

/** Whether a name may be proper: it has capitals, and a word that no sentence writes without. */
function isProper(name: string, { isCommon }: Spoken): boolean {
  const folded = foldName(name)
  const words = name.split(' ')
  const areLarge = words.every((word) => /^(?:\P{Ll}|\p{L}+\p{Lu}|(?:of|for|and|the|de|la)$)/u.test(word))
  return areLarge && canBeProper(folded) && !isDeed(folded) && folded.split(' ').some((word) => !isCommon(word))
}

/** A name without its first word, where two are left or a number of a model: `HX-20` of `Larkin HX-20`. */
function tailOf(name: string): string {
  const tail = name.slice(name.indexOf(' ') + 1)
  return tail !== name && (tail.includes(' ') || /\p{Lu}\S*\d/u.test(tail)) ? tail : ''
}

/** Whether a text goes on to say something of what it opens with. */
function opensWith(text: string, name: string): boolean {
  const bare = text.replace(/^(?:an?|the)\s/i, '').replace(/^(\p{L}+)['’]s\s/u, '$1 ')
  return bare.startsWith(name) && /^(?:\s\([^)]{1,40}\))?\s\p{Ll}/u.test(bare.slice(name.length, name.length + 60))
}
