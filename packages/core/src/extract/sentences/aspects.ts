import { foldName } from '../../link/fold.ts'
import type { Names } from '../../link/names.ts'
import { canName } from '../../link/no-names.ts'
import { DURATION, FIGURE, PRICE } from './amounts.ts'

const ADVERB = String.raw`(?:(?:\p{L}+ly|often|also|still|now|then|only|just|about|even|never|can|could|may|might|will|would|should|must|tends?\s+to|(?:is|are|may\s+be|can\s+be)\s+(?:expected|likely|known|said|able)\s+to|(?:is|are)\s+(?:usually|typically|often|generally|normally)?)\s+)`
const MORE = String.raw`(?:(?:\p{L}+ly\s+)?(?:more|less|little|next\s+to\s+nothing|nothing|a\s+lot|a\s+fortune|far|much|half|twice|double|a\s+(?:fraction|third|quarter|twentieth|tenth))\b)`

/** What a verb says of its subject, and what must follow it; the labels are what tables call it, the usual one first. */
interface VerbAspect {
  readonly verb: RegExp
  readonly labels: readonly string[]
  readonly demands?: RegExp
}

const verb = (verbs: string): RegExp => new RegExp(String.raw`^${ADVERB}{0,3}(?:${verbs})(?=[\s,.;]|$)`, 'iu')

const VERBS: readonly VerbAspect[] = [
  {
    verb: verb('costs?|cost'),
    labels: ['Cost', 'Costs', 'Price', 'Prices', 'Pricing'],
    demands: new RegExp(
      String.raw`^\s+${MORE}|${PRICE.source}|^\s+(?:(?:about|around|roughly|between|from|up\s+to|at\s+least|some)\s+)*${FIGURE}`,
      'iu'
    )
  },
  {
    verb: verb(
      '(?:is|are|be|being)\\s+(?:priced|sold|bought|had|found|fitted|installed|rented|available)|priced|sells?|retails?|starts?|goes|go|runs?|comes?\\s+in|ranges?|is|are|was|were'
    ),
    labels: ['Cost', 'Costs', 'Price', 'Prices', 'Pricing'],
    demands: new RegExp(
      String.raw`^\s+(?:(?:at|for|from|to|between|around|about|roughly|under|over|up|as|little|low|typically|only|just|some)\s+){0,4}(?:${PRICE.source})`,
      'iu'
    )
  },
  { verb: verb('weighs?|weighed'), labels: ['Weight', 'Mass'] },
  {
    verb: verb('lasts?|lasted|endures?|(?:is|are|be)\\s+(?:\\p{L}+ly\\s+)?(?:replaced|good)\\s+(?:after|every|for)'),
    labels: ['Lifespan', 'Life span', 'Lifetime', 'Service life', 'Life expectancy', 'Durability'],
    demands: new RegExp(
      String.raw`${DURATION.source}|^\s+(?:much\s+|far\s+)?(?:longer|less|as\s+long)|^\s+(?:(?:about|around|some|up\s+to)\s+)?${FIGURE}(?:\s+to\s+${FIGURE})?$`,
      'iu'
    )
  },
  {
    verb: verb(
      'handles?|sustains?|process(?:es)?|serves?|delivers?|tops?\\s+out|reach(?:es)?|achieves?|manages?|peaks?'
    ),
    labels: ['Throughput'],
    demands: new RegExp(
      String.raw`${FIGURE}\s+(?:\p{L}+\s+){0,2}\p{L}+\s+(?:per|a|each)\s+second|${FIGURE}\s+(?:\p{L}+\s+)?\p{L}+\/s\b`,
      'iu'
    )
  },
  {
    verb: verb(
      'flies|fly|runs?|drives?|travels?|goes|go|reach(?:es)?|moves?|cruises?|sails?|rolls?|is|are|tops?\\s+out'
    ),
    labels: ['Speed', 'Top speed', 'Maximum speed'],
    demands:
      /^(?:\s+(?:at|to|up|about|around|roughly|between|as|fast|over|under|speeds?|of|from|out|some)){0,5}\s+\d[\d.,]*(?:\s?(?:[–—-]|to)\s?\d[\d.,]*)?\s?(?:km\/h|kph|mph|knots|m\/s)\b/iu
  },
  {
    verb: verb('produces?|hums?|makes?|emits?|is|are|runs?|operates?|reach(?:es)?'),
    labels: ['Noise', 'Noise level', 'Loudness', 'Volume'],
    demands: /^[^,;]{0,60}?\d\s?dB\b/iu
  },
  {
    verb: verb('holds?|carry|carries|seats?|stores?|sleeps?'),
    labels: ['Capacity'],
    demands: new RegExp(
      String.raw`^\s+(?:(?:up|to|about|around|roughly|at|least|most|between|some|only|over)\s+){0,3}${FIGURE}`,
      'iu'
    )
  }
]

/** `is 2 m long`, `is five years old` */
const MEASURE = new RegExp(
  String.raw`^${ADVERB}{0,2}(?:is|are|was|were|stands?|grows?|measures?)\s+(?:(?:about|around|roughly|up\s+to|at\s+least|between|some|only|just)\s+)*${FIGURE}[^,;.]{0,24}?\s(long|tall|high|wide|deep|thick|old|heavy|away)\b`,
  'iu'
)
const MEASURES: Readonly<Record<string, readonly string[]>> = {
  long: ['Length'],
  tall: ['Height'],
  high: ['Height'],
  wide: ['Width'],
  deep: ['Depth'],
  thick: ['Thickness'],
  old: ['Age'],
  heavy: ['Weight'],
  away: ['Distance']
}

const TAKES = new RegExp(
  String.raw`^${ADVERB}{0,3}(?:takes?|took|needs?|requires?)\s+(?:(?:about|around|roughly|at least|up to|between|from|only|just|over|under|some|less than|more than|anywhere)\s+)*`,
  'iu'
)
/** What a time is taken for: `to assemble`. */
const PURPOSE =
  /\bto\s+(?:\p{L}+ly\s+)?(?:(?:set|heat|start|boot|warm|cool|break)\s+(?:up|down|in)|\p{L}+)(?=[\s,.;]|$)/iu
/** What is needed: `15 to 25 mph of wind`. */
const OF_WHAT = new RegExp(
  String.raw`^(?:(?:about|around|roughly|at|least|up|to|between|from|some|only|just|over)\s+)*${FIGURE}(?:\s+(?:to|and|or)\s+${FIGURE})?\s?(?:\p{L}[\p{L}/°²³]{0,12}\s+)?of\s+((?:\p{L}[\p{L}-]*)(?:\s\p{L}[\p{L}-]*)?)(?=[\s,.;]|$)`,
  'iu'
)
/** `has a wingspan of 2 m` */
const HAS = new RegExp(
  String.raw`^${ADVERB}{0,3}(?:has|have|had|offers?|with|comes?\s+with|reach(?:es)?|achieves?)\s+(?:an?|the)\s+((?:\p{L}[\p{L}-]*\s+){1,3})of\s+(?:(?:about|around|roughly|up|to|at|least|most|between|over|under|only|just|some|nearly|almost)\s+)*${FIGURE}`,
  'iu'
)
const IS_FIGURE = new RegExp(
  String.raw`^\s*${ADVERB}{0,2}(?:is|are|was|were|ranges?|lies|varies|may\s+be|can\s+be|starts?|reach(?:es)?)\s+(?:(?:about|around|roughly|up|to|at|least|most|between|from|over|under|only|just|some|nearly|almost|usually|typically|often|generally|commonly|well|an?|estimated|average|of)\s+)*(?:${FIGURE}|\p{L}+\s+${FIGURE}\s)`,
  'iu'
)

/** What a clause says of its subject. */
export interface Said {
  /** What the clause tells of the thing, as the document or else the language calls it. */
  readonly aspect: string
}

/** A clause behind its subject: what it tells, what noun or deed of the thing it opened with, and the names of the document. */
export interface Predicate {
  readonly text: string
  readonly noun?: string
  readonly deed?: string
  readonly names: Names
}

/**
 * The aspect that the words of a clause say: a verb, a noun with an amount, a measure, or a known aspect in another form.
 *
 * `weighs 2 kg` → Weight; `takes 5 minutes to assemble` → Assembly where the document knows it, or else Time to assemble;
 * `has a range of 40 km` → Range; `needs 15 mph of wind` → Wind. Without an amount only some verbs say one: `costs more`.
 */
export function aspectSaid(predicate: Predicate): string | undefined {
  const text = predicate.text.trimStart()
  const { names, noun } = predicate
  if (noun !== undefined) return IS_FIGURE.test(text) ? nounAspect(noun, names) : undefined
  const has = HAS.exec(text)?.[1]
  if (has !== undefined) return nounAspect(has, names)
  const measure = MEASURE.exec(text)?.[1]?.toLowerCase()
  if (measure !== undefined) return known(MEASURES[measure] ?? [], names)
  for (const one of VERBS) {
    const found = one.verb.exec(text)
    if (found === null) continue
    const rest = text.slice(found[0].length)
    if (
      one.demands === undefined
        ? /\d|\b(?:more|less|little|nothing|about|around)\b/i.test(rest)
        : one.demands.test(rest)
    )
      return known(one.labels, names)
  }
  const takes = TAKES.exec(text)?.[0]
  return takes === undefined ? undefined : takenAspect(text.slice(takes.length), predicate)
}

/** What takes time, or what there must be an amount of. */
function takenAspect(rest: string, { deed, names }: Predicate): string | undefined {
  const duration = DURATION.exec(rest)
  if (duration !== null && duration.index <= 2) {
    const purpose = PURPOSE.exec(rest.slice(duration.index + duration[0].length))?.[0]
    const words = purpose?.replace(/^.*?\bto\s+/i, '') ?? deed
    // How long it takes to start is read from more than clauses.
    if (words === undefined || /^(?:start|boot|launch|spin)/i.test(words)) return undefined
    return (
      names.stems(words.toLowerCase().split(/\s+/)) ??
      (purpose === undefined ? undefined : known([`Time to ${words}`], names))
    )
  }
  const what = OF_WHAT.exec(rest)?.[1]
  return what === undefined ? undefined : nounAspect(what, names)
}

/** The known aspect that a noun names in this form or another, or else the noun. */
function nounAspect(noun: string, names: Names): string | undefined {
  const words = noun
    .trim()
    .replace(
      /^(?:typical|average|usual|maximum|minimum|total|mean|overall|nominal|rated|good|modern|recommended)\s+(?=\S)/i,
      ''
    )
  const folded = foldName(words)
  if (names.aspects.find(words) !== undefined) return words
  const stemmed = names.stems(folded.split(' '))
  if (stemmed !== undefined) return stemmed
  const isName = folded.length > 2 && !HOLLOW.test(folded) && (canName(folded) || MEASURED.has(folded))
  return isName ? words.charAt(0).toUpperCase() + words.slice(1).toLowerCase() : undefined
}

/** Nouns that an amount says nothing of. */
const HOLLOW =
  /(?:^|\s)(?:number|majority|minority|rest|part|lot|pair|set|kind|type|sort|variety|range of|list|series|group|total|half|third|quarter|bit|piece|copy|use|end|result|one|each|all|them|it|which|this|these|those|that|their|your|our|time)$/i
/** Words that name no thing, and yet what is measured. */
const MEASURED: ReadonlySet<string> = new Set(['price', 'cost', 'value', 'risk', 'name', 'purpose', 'effect'])

/** The first label that the document knows, or else the usual one. */
function known(labels: readonly string[], { aspects }: Names): string | undefined {
  return labels.find((label) => aspects.find(label) !== undefined) ?? labels[0]
}
