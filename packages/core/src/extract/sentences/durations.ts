import { readQuantity } from '../../link/quantities.ts'
import type { Mention } from '../../link/registry.ts'
import { part } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

const ADVERBS =
  '(?:(?:typically|usually|often|generally|normally|can|could|may|will|also|still|now|then|only|just)\\s+){0,2}'
const STARTS = new RegExp(
  `^\\s+${ADVERBS}(?:start|boot|launch)(?:s|ed)?(?:\\s+up)?\\s+(?:\\p{L}+ly\\s+)?(?=(?:in|within|under|after)\\s)`,
  'iu'
)
const STARTING = /\b(?:starting|booting|launching|spinning)(?:\s+up)?\s+(?:(?:an?|the|each|one|every)\s+)?$/i
const TAKES = new RegExp(`^(?:\\s[^.;:]{1,60}?,\\s+which)?\\s+${ADVERBS}(?:takes?|needs?|requires?)\\s+`, 'iu')
/** What the time of starting is called, the usual name first. */
const LABELS: readonly string[] = ['Startup time', 'Boot time', 'Start time', 'Launch time', 'Startup', 'Startup speed']

/**
 * How long a thing takes to start, said within a sentence.
 *
 * `This means kites start in seconds.` → kite, Startup time: `Kites start in seconds`; `Starting a kite, which …, takes a minute`
 * likewise. The aspect is what the document calls it.
 */
export function* durations(sentence: Sentence): Iterable<Reading> {
  const { words, names } = sentence
  if (!/\b(?:start|boot|launch|spinning)/i.test(words)) return
  for (const mention of names.entities.mentions(words)) {
    const place = placeOf(words, mention)
    if (place === undefined) continue
    const aspect = LABELS.find((label) => names.aspects.find(label) !== undefined) ?? LABELS[0]
    yield {
      kind: 'attribute',
      ...part(sentence, place.from, place.to),
      subject: mention.id,
      ...(aspect === undefined ? {} : { aspect })
    }
  }
}

/** From the thing or the word for starting it to the end of the time. */
function placeOf(words: string, { start, end }: Mention): { from: number; to: number } | undefined {
  const behind = words.slice(end, end + 200)
  const gerund = STARTING.exec(words.slice(Math.max(0, start - 40), start))?.[0]
  const verb = gerund === undefined ? STARTS.exec(behind) : TAKES.exec(behind)
  if (verb === null) return undefined
  const rest = behind.slice(verb[0].length)
  const time =
    /^.*?(?=\s*(?:[.;:()]|,\s|\s(?:which|because|while|but|so|when|and|since|as|rather|instead)\b|$))/.exec(
      rest
    )?.[0] ?? ''
  if (readQuantity(time)?.unit !== 's') return undefined
  return { from: start - (gerund?.length ?? 0), to: end + verb[0].length + time.length }
}
