import type { List } from 'mdast'
import { readChains } from '../diagrams/chains.ts'
import type { Drawing, Layer } from '../diagrams/drawing.ts'
import { slopeOf } from '../diagrams/order.ts'
import { countWords } from '../document/count-words.ts'
import type { PlainText } from '../document/plain-text.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'

/** A lead that names what follows an architecture: "High-level architecture:", "The stack of a kite, top to bottom:". */
const LEAD =
  /^(?:(?:the|a|an|its|their|here(?:['’]s| is| are)(?: the| a)?|this is the)\s+)?(?:[\w-]+\s+){0,4}(?:architecture|stack|layers)\b[^.:]{0,60}[:：]?(?:\s|$)/i

/** Whether a lead says that layers follow. */
export function introducesLayers(lead: string): boolean {
  return LEAD.test(lead.trim())
}

/** Whether a text has a word of what `LEAD` matches. */
export function namesLayers(text: string): boolean {
  return /architecture|stack|layers/i.test(text)
}

/** A lead that says that items lie on each other, or nothing but "architecture". */
const TELLING = /\b(?:layers|top|bottom)\b|^(?:[\w-]+\s+){0,3}architecture\s*:?$/i

/**
 * The layers of a list that is introduced as an architecture, one an item.
 *
 * "High-level architecture:" and `- Ground (grass)`, `- Line: a rope of …`, `- Sail` → `Ground (grass)`, `Line`, `Sail`. Where
 * the items go neither up nor down from hardware or the like, the lead must say "layers" or name an end.
 */
export function layersOfList(document: DocumentView, list: List, lead: string): readonly Drawing[] {
  if (!introducesLayers(lead)) return []
  const layers = list.children.map((item) => {
    const first = item.children[0]
    return first?.type === 'paragraph' ? layerOf(document.text(first)) : undefined
  })
  if (layers.length < 2 || layers.some((layer) => layer === undefined)) return []
  const known = layers.flatMap((layer) => layer ?? [])
  const isTold = Math.abs(slopeOf(known)) >= 1 || TELLING.test(lead.trim())
  return isTold ? [{ layers: known, form: 'list' }] : []
}

/** The label of an item, or the item where it is short. */
function layerOf(text: PlainText): Layer | undefined {
  const value = text.value.trimEnd()
  const label = /^([^:.]{2,60}?)\s*(?:[:：]|\s[–—-])\s/.exec(value)?.[1]
  const name = tidy(label ?? value)
  if (name === '' || countWords(name.replace(/\([^)]*\)/g, '')) > 8) return undefined
  const start = value.length - value.trimStart().length
  return { text: name, place: text.span(start, value.length) }
}

/** A paragraph that is one chain and nothing else: `Sail → Spar → Line`. */
export function readChainParagraph(text: PlainText): readonly Drawing[] {
  if (text.value.length > 300 || !/[→⟶⇒↓⬇▼]|[-─=]>/.test(text.value) || /[.!?]\s*$/.test(text.value)) return []
  return readChains([{ text: text.value, offset: 0 }]).map(({ layers, ...more }) => ({
    ...more,
    layers: layers.map((layer) => ({ ...layer, place: text.span(layer.place.start, layer.place.end) }))
  }))
}
