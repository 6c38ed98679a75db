import { pointsBack } from '../openings.ts'
import { part, whole } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

/**
 * Attributes behind a label that names an aspect.
 *
 * `Portability: Kites fit in a bag. Gliders, on the other hand, need a trailer.` → kite and glider, Portability.
 * `Top speed: 40 km/h for the kite, 90 km/h for the glider.` → one for each.
 */
export function* labelled(sentence: Sentence): Iterable<Reading> {
  const { label, subjects } = sentence
  // What names but one thing, wherever, tells of that.
  const subject = sentence.subject ?? (subjects.length === 1 && !pointsBack(sentence.words) ? subjects[0] : undefined)
  if (label === undefined || subjects.length === 0 || /^(?:n\/?a|tb[adc]|todo|-+)[.]?$/i.test(sentence.words)) return
  const shares = sharesOf(sentence)
  if (shares.length === 0 && subject !== undefined)
    yield { kind: 'attribute', ...whole(sentence), subject, aspect: label }
  for (const { id, from, to } of shares)
    yield { kind: 'attribute', ...part(sentence, from, to), subject: id, aspect: label }
}

/** The parts between commas, where each is about another thing and says an amount or so in a few words. */
function sharesOf({ words, names }: Sentence): readonly { id: string; from: number; to: number }[] {
  const parts: { from: number; to: number }[] = []
  let from = 0
  for (const { index, 0: joint } of words.matchAll(/[,;]\s+(?:(?:and|while|but)\s+)?/g)) {
    parts.push({ from, to: index })
    from = index + joint.length
  }
  parts.push({ from, to: words.replace(/[.!]+\s*$/, '').length })
  if (parts.length < 2 || parts.length > 4) return []
  const shares = parts.flatMap(({ from, to }) => {
    const [only, another] = names.entities.mentions(words.slice(from, to))
    const rest = only === undefined ? '' : words.slice(from, from + only.start) + words.slice(from + only.end, to)
    // A name alone is one of a list.
    const says = /\d|\p{L}{2,}/u.test(rest.replace(/\b(?:and|or|the|an?)\b/gi, ''))
    return only === undefined || another !== undefined || !says ? [] : [{ id: only.id, from, to }]
  })
  return shares.length === parts.length && new Set(shares.map(({ id }) => id)).size === parts.length ? shares : []
}
