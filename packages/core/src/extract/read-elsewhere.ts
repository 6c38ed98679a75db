import type { List } from 'mdast'
import { countWords } from '../document/count-words.ts'
import type { Prose } from '../document/prose.ts'
import { opensWithTime } from './events.ts'
import { introducesLayers } from './layer-lists.ts'
import { isByline, tellsOfSite } from './of-site.ts'
import { ASKS } from './questions.ts'

/** Captions and samples, items of timelines, procedures and lists of links, and the names of layers. */
export function isReadElsewhere(
  paragraph: Prose,
  isWhole: (list: List) => boolean,
  isReading: (section: readonly string[]) => boolean
): boolean {
  const { list, text, block } = paragraph
  if (
    CAPTION.test(text.value) ||
    NO_CLAIM.test(text.value) ||
    isByline(text.value) ||
    tellsOfSite(block.section) ||
    isAsked(text.value) ||
    (list !== undefined && OPTION.test(text.value))
  )
    return true
  if (list === undefined) return isReading(block.section) && countWords(text.value) <= LONGEST_ENTRY
  return isWhole(list) || isReading(block.section) || opensWithTime(paragraph) || isLayer(paragraph)
}

/** A label before code or what a program prints, or before what a site files a page under: `Code example: x = 1`, `Tags: kites`. */
const NO_CLAIM =
  /^\s*(?:(?:code|(?:code|example|sample)\s(?:examples?|samples?|snippets?|code|output)|output|console(?:\soutput)?)\s?:\s|(?:tags?|keywords|filed\sunder|posted\s(?:in|on|by)|written\sby|author|reading\stime|share(?:\s(?:this|on))?)\s?:\s.{0,80}$)/i

/** Whether a paragraph is marked as a question, the case that it is asked of included: `Q. You have a kite. Does it fly?` */
function isAsked(text: string): boolean {
  const question = text.trim()
  return ASKS.test(question) && /[?？]["”’)]{0,3}$/.test(question)
}

/** An item that is one of the answers that a quiz offers, most of which are wrong: `B) The delta kite.` */
const OPTION = /^\s*(?:\[[ x]\]\s*)?\(?[A-Fa-f]\)\s/

/** Whether an item is no sentence but the name of a layer, below words that say that layers follow. */
function isLayer({ text, lead }: Prose): boolean {
  return lead !== undefined && !/[.!?:]/.test(text.value) && introducesLayers(lead.value)
}

/** Words of the longest entry of what to read on that stands alone. */
const LONGEST_ENTRY = 24

/** What opens a caption, or a sample of what one writes: `Figure 3:`, `Incorrect:`. */
const CAPTION =
  /^\s*(?:figure|fig\.|table|image|photo|diagram|exhibit|plate|listing)\s?\d{1,3}(?:[.-]\d{1,3})?\s?[:.–—]\s|^\s*(?:yes|no|correct|incorrect|right|wrong):\s/i
