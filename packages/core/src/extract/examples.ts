import { tidy } from '../document/tidy.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { type sectionSubjects, subjectsOf } from './subjects.ts'

const LIST = String.raw`([^().;:]{2,160}?)`
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`([\p{L}\p{N}][\p{L}\p{N}\s'’/-]{1,60}?)\s*\(\s*(?:such as|like|e\.g\.,?|for example,?|for instance,?|including|namely)\s+${LIST}(?:,?\s*etc\.?)?\s*\)`,
    'giu'
  ),
  new RegExp(
    String.raw`([\p{L}\p{N}][\p{L}\p{N}\s'’/-]{1,60}?),?\s+such as\s+${LIST}(?=[.;:)]|,?\s+(?:that|which|who|while|where|to|can|will|is|are|do|does|often|provide|provides|may|work|run|runs|take|have|has|make|makes)\b|$)`,
    'giu'
  )
]

/**
 * Instances of a thing.
 *
 * `A flying toy (such as a kite, glider, or drone)` → flying toy: kite, glider, drone. The evidence is the list. What stands
 * before it must be a noun phrase; lists of clauses yield nothing.
 */
export const examples: Extractor = defineExtractor('example', function* (document, names) {
  for (const { text, sentences, block } of document.prose)
    for (const { start, end } of sentences) {
      const sentence = text.value.slice(start, end)
      if (!/\(|such as/i.test(sentence)) continue
      for (const pattern of PATTERNS)
        for (const match of sentence.matchAll(pattern)) {
          const [whole, before = '', list = ''] = match
          const items = itemsOf(list)
          const thing = headOf(before)
          if (items.length === 0 || thing === '') continue
          const at = start + match.index + whole.indexOf(list, before.length)
          const value = `${thing}: ${items.join(', ')}`
          yield {
            kind: 'example',
            subject: known(thing, names, block.section),
            examples: items,
            value,
            places: [text.span(at, at + list.trimEnd().length)],
            section: block.section
          }
        }
    }
})

function known(thing: string, names: Parameters<typeof sectionSubjects>[1], section: readonly string[]): string {
  const found = subjectsOf(thing, names.entities, [], [])
  return found[0] ?? names.entities.find(thing) ?? (section.length >= 0 ? thing : thing)
}

function itemsOf(list: string): readonly string[] {
  const items = list
    .split(/,\s*(?:and|or)?\s*|\s+(?:and|or)\s+/i)
    .map((item) => tidy(item).replace(/^(?:an?|the|and|or)\s+/i, ''))
    .filter((item) => item !== '' && item !== 'etc')
  return items.every((item) => item.split(' ').length <= 6) ? items : []
}

/** The noun phrase at the end: its last one to three words behind verbs, articles and prepositions. */
function headOf(before: string): string {
  const words = before.trim().split(/\s+/)
  const cut = words.findLastIndex((word) => SMALL.test(word))
  return words.slice(Math.max(cut + 1, words.length - 3)).join(' ')
}

const SMALL =
  /^(?:an?|the|of|in|on|at|by|for|with|to|from|and|or|as|is|are|was|were|be|been|has|have|had|do|does|use|uses|using|run|runs|running|through|via|like|into|than|that|which|other|some|any|many|most|several|various|multiple|different|few|all|each|every|its|their|your|our|this|these|those|popular|common|modern|traditional|including|includes|include|need|needs|require|requires|support|supports|provide|provides|install|choose|need)$/i
