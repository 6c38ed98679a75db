import { countWords } from '../../document/count-words.ts'
import { tidy } from '../../document/tidy.ts'
import { foldName } from '../../link/fold.ts'
import { isDeed } from '../../link/no-names.ts'
import { openingOf } from '../openings.ts'
import { isAnybody } from './anybody.ts'
import { capital, enumerated, sharesNoun } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

/** The openings of words that stand first let it pass over most words, before it looks at what stands before them. */
const FITS =
  /\b(?=ap|be|de|ex|go|gr|ha|id|na|pe|po|re|ri|se|su|us|we)(?<!(?:\b(?:not|never|less|hardly|no|longer)|n['’]t)\s(?:\w+\s)?)(?:(?:ideal|perfect|great|excellent|(?:well|best|better|ideally)[- ]suited|suited|suitable|best|useful|popular|recommended|appropriate|handy)(?:\s+(?:choice|option|fit))?(?!(?<=\b(?:best|recommended|great|perfect|appropriate|excellent))\s+(?:to|as|in)\b)|(?:decent|good|great|better|natural|right|sensible)\s+(?:approach|fit|choice|option))\s+(?:for|when|if|in|to|as)\s+(?=(situations?\s+(?:requiring|where|in which)\s+|when\s+|cases\s+where\s+)?)|\b(?:shines?|excels?)\s+(?:when|in|at|for)\s+|\b(?:is|are)\s+(?:found|used|seen|employed|fitted|met|common)\s+(?:chiefly|mainly|mostly|primarily|typically|commonly|especially|above all)\s+(?:on|in|by|at|for|with|among)\s+|\b(?:commonly|often|typically|mostly|widely|primarily|mainly|chiefly)\s+(?:used|found|employed)\s+(?:for|to|in|as|when)\s+|\b(?:is|are)\s+used\s+to\s+(?=\p{L}+\s)|\b(?:is|are)\s+used\s+for\s+(?!(?:even|if|when|at|as)\b)|\b(?:can|may|could)\s+(?:also\s+|even\s+)?be\s+used\s+(?:for|as|to|in(?=\s(?:an?\s(?:\p{L}+\s)?(?:variety|range|number)|any|many|most|various|several|all|both)\b))\s+|\byou\s+can\s+(?:also\s+|even\s+)?use\s+(?:it|them)\s+(?:for|as|to)\s+|(?:\b(?:is|are)|['’](?:s|re))\s+(?:the|an?)\s+go-to\s+(?:choice\s+|option\s+|tool\s+)?(?:for|when|if)\s+|\b(?:is|are)\s+(?:mainly\s+|primarily\s+|mostly\s+|only\s+)?(?:meant|intended|aimed)\s+(?:for|at)\s+|\b(?:is|are)\s+(?:at\s+(?:its|their)\s+best|most\s+useful)\s+(?:when|for|in|if|where)\s+/iu

/**
 * When a thing fits, one claim for each thing it fits.
 *
 * `They are ideal for beaches or when learning to fly.` → `Ideal for beaches`, `Ideal for when learning to fly`
 */
export function* useCases(sentence: Sentence): Iterable<Reading> {
  const { words, subject } = sentence
  const found = FITS.exec(words)
  if (found !== null) {
    const inverted = fitting(sentence, found.index, found.index + found[0].length)
    if (inverted !== undefined) {
      yield inverted
      return
    }
  }
  if (found === null || subject === undefined || /^(?:he|she)\b/i.test(words)) return
  if (isOthers(sentence, found.index)) return
  const [known] = sentence.names.entities.mentions(words)
  // `This command is used to …` is no use of what the text is about.
  if (/\bused\s+to\s$/i.test(found[0]) && (known === undefined || known.start > found.index)) return
  const from = found.index + found[0].length
  const end = endOfPhrase(words, from)
  const fitted = words.slice(from, end)
  if (
    TIME.test(fitted) ||
    isAnybody(fitted) ||
    MANY.test(fitted) ||
    (/\bpopular\s+in\s/i.test(found[0]) && /^\p{Lu}/u.test(fitted))
  )
    return
  if (OPEN.test(fitted) || (!/\s(?:when|if)\s+$/i.test(found[0]) && VERBAL.test(fitted))) return
  // Commas without a last "and" part the adjectives of one thing: `for simple, cheap kites`.
  const parts = enumerated(words, from, end).filter((item) => item.to - item.from > 2)
  const [first = '', ...others] = parts.map((item) => words.slice(item.from, item.to))
  const isApart = others.every((item) => fits(item, found[0]) && (DEED.test(item) || !DEED.test(first)))
  const items =
    isApart &&
    !isOneCase(found[0], first, others) &&
    /\s(?:and|or)\s/i.test(fitted) &&
    !CLAUSE.test(fitted) &&
    !sharesNoun(words, parts)
      ? parts
      : [{ from, to: end }]
  for (const [index, item] of items.entries()) {
    // `for both boats and huts` is for boats, and for huts.
    const what = words.slice(item.from, item.to).replace(items.length > 1 ? /^both\s/i : /^$/, '')
    const opening =
      index > 0 && found[1] !== undefined && !/^when\b/i.test(found[1]) ? `${found[0]}${found[1]}` : found[0]
    const cue = /^(?:when|if|where|for|to|as|in|at)\s/i.test(what) ? found[0].replace(/\s+\S+\s*$/, '') : opening
    const value = capital(tidy(`${cue.replace(/^['’](?:s|re)\s+/i, '')} ${what}`))
    yield { kind: 'use-case', subject, value, from: index === 0 ? found.index : item.from, to: item.to }
  }
}

/** Whether what is joined is one case: `for those who fly and dive`, `if you fly and have time`; what opens with its own `if` is another. */
function isOneCase(cue: string, first: string, others: readonly string[]): boolean {
  if (/\s(?:when|if)\s+$/i.test(cue)) return !others.every((item) => /^(?:when|if)\s/i.test(item))
  return /\b(?:who|that|which)\s|^(?:those|people|anyone|anybody|someone)\s(?:with|in|on|of|without)\s/i.test(first)
}

/** What things do within a clause is no list of what fits: `where price and speed are all that counts`. */
const CLAUSE = /\b(?:where|that|which|who)\s.*\b(?:is|are|was|were|must|can|matters?|needs?|counts?)\b/i

/** What is done: `flying kites`. What stands behind it as one of several things belongs to it. */
const DEED = /^\p{L}{2,}ing\s/iu

/** Whether a later part of an enumeration goes with the words before the first: a deed behind "to", a thing behind "for". */
function fits(item: string, cue: string): boolean {
  if (/\sto\s+$/i.test(cue)) return isDeed(foldName(item))
  return !/^(?:who|what|which|how|that|it|they|you|outside|inside|within|in|out|down|forth|on|at|by|of|with|is|are|was|can|will|not|so|then|thus)\s/i.test(
    item
  )
}

/** Whether something else than known things fits: `A red tail, which is ideal for beginners, …`. Few words alone, or a pronoun, stand for them. */
function isOthers({ words, named, names }: Sentence, at: number): boolean {
  if (named && names.entities.mentions(words).some(({ start }) => start < at)) return false
  const before = words.slice(openingOf(words), at)
  return (
    !/^(?:it|they|this|that|these|those|which|both|each)\b/i.test(before) && countWords(before.replace(SMALL, ' ')) > 0
  )
}

/** Words that say nothing of what fits. */
const SMALL =
  /\b(?:(?:an?|the|is|are|be|it|they|also|often|usually|generally|especially|very|most|more|particularly|well|only|really|still|can|may|will|would|makes?|them|this|that|these|those|which|and|but|so|not|as)\b|['’]s\b)/gi

/** `Windy hills are ideal for kites.` tells when kites fit: nothing known stands before, and the thing right behind. */
function fitting({ words, names }: Sentence, before: number, from: number): Reading | undefined {
  const [first] = names.entities.mentions(words)
  if (first === undefined || first.start < before || /\bused\s/i.test(words.slice(before, from))) return undefined
  const between = words.slice(from, first.start)
  const rest = words.slice(first.end)
  if (
    first.start < from ||
    !/^(?:an?\s+|the\s+)?$/i.test(between) ||
    !/^(?:[.!,;]|$|\s(?:when|if|because|as|and|or|in|on|at|with|since|while)\b)/.test(rest)
  )
    return undefined
  return { kind: 'use-case', subject: first.id, value: capital(tidy(words)) }
}

/** Many of those who have or buy it, which praises it. */
const MANY =
  /^(?:many|most|all|lots\sof)\s(?:people|users|(?:\p{L}+\s)?\p{L}*(?:buyers|owners)|families|households|customers|shoppers)[.,!]?$/iu
/** What goes on behind its end: `when you need:` */
const OPEN = /^(?:when|if|where|for|to)?\s*(?:you|we|one|they|it)?\s*(?:need|want|require|have|are|is)?$/i
/** What makes a sentence of the words before it: `as makes an excellent mulch`, `for want a picture`. */
const VERBAL = /^(?:makes?|wants?|is|are|was|were|has|have|does|do|can|will)\s/i
/** When something was popular is no use of it. */
const TIME = /^(?:the\s+)?(?:(?:early|mid|late)[\s-]+)?(?:\d{4}|\d0)s?\b/i

/** Up to the end of the sentence or a clause that says something else. */
function endOfPhrase(words: string, from: number): number {
  const stop =
    /[;:.!](?=\s|$)|,\s+(?:but|while|whereas|although|because|since|which|so|making|as|you|it|they|we|there|with)\b|,\s+(?:(?!(?:that|which|who|where|when|if|and|or)\s)[\p{L}-]+\s){1,3}(?:is|are|was|were|has|have|offers?|provides?|gives?)\s|,?\s+(?:such as|including)\b|\s*\((?:e\.g|i\.e|for example)|\s+—|\s+–\s|\s?-\s|\s+(?:because|while|whereas|although)\b|\)\s*[.,]?$/iu.exec(
      words.slice(from)
    )
  return stop === null
    ? words.length
    : from + stop.index + (stop[0].startsWith(')') && words.slice(from, from + stop.index).includes('(') ? 1 : 0)
}
