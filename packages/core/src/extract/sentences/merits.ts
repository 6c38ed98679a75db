import { tidy } from '../../document/tidy.ts'
import { openingOf } from '../openings.ts'
import { subjectIn } from '../subjects.ts'
import { capital, enumerated, part, sharesNoun } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

/** General English words that speak against a thing, unless they are denied or made less. */
const AGAINST =
  /(?<!\b(?:no|not|never|less|without|fewer|reduces?|avoids?|prevents?|lower|minimal|little|low|minor|small|n['’]t)\s(?:[\p{L}-]+\s)?)\b(?:resource-(?:intensive|hungry)|heavy(?:weight)?|heavier|slow(?:er)?|overhead|complex(?:ity)?|expensive|costly|difficult|hard(?:er)?|weak(?:er)?|less (?:secure|isolated|portable|robust|flexible|efficient|reliable|stable|mature)|limited|longer|drawbacks?|downsides?|disadvantages?|challeng(?:e|ing)|limitations?|risks?|vulnerable|cannot|can['’]t|lacks?|requires? more|takes? (?:more |longer|time)|uses? more|nois(?:y|ier)|fragile|consumes? (?:more|significant)|fails?|error-prone|tedious|bloated|inefficient|stale|burdens?)\b/iu
const TURN =
  /^(?:however|but|unfortunately|on the downside|the (?:main |biggest |key |only )?(?:downside|drawback|disadvantage|catch|problem|trade-?off|cost))\b[,\s]*/i
/** What a clause tells of: a thing by its pronoun, or that there is something wrong with it. */
const OF_IT =
  /^(?:(?:on the downside|unfortunately),?\s+)?(?:it|they|its|their|this|these|(?:also|still|only|often|usually|rather|quite|very|much|far|more|less|comes?|needs?|requires?|takes?|costs?)|the (?:main |biggest |key |only )?(?:downside|drawback|disadvantage|catch|trade-?off)|there (?:is|are|['’]s))\b/i
const CLAUSE = /,\s+(?:but|though|although|yet)\s+/i
const DESIGNED =
  /\b(?:are|is)\s+(?:designed|built|made|optimi[sz]ed|known|valued|praised)\s+(?:for|to (?:provide|offer|give|deliver))\s+/i

/** `However, kites are slow.` and `…, but they are slow.` → a drawback. */
export function* drawbackClause(sentence: Sentence): Iterable<Reading> {
  const { words, subject } = sentence
  if (subject === undefined) return
  const turn = TURN.exec(words)
  if (turn !== null && AGAINST.test(words)) {
    const from = /^(?:however|but|unfortunately)/i.test(turn[0]) ? turn[0].length : 0
    if (isOf(subject, from, sentence)) yield { kind: 'drawback', ...part(sentence, from, words.length) }
    return
  }
  const clause = CLAUSE.exec(words)
  if (clause === null) return
  const from = clause.index + clause[0].length
  const named = sentence.names.entities.mentions(words.slice(from))[0]
  const about = named !== undefined && named.start < 20 ? named.id : subject
  if (AGAINST.test(words.slice(from)) && isOf(about, from, sentence))
    yield { kind: 'drawback', ...part(sentence, from, words.length), subject: about }
}

/** Whether a clause is about a thing: it opens with its name or a pronoun, not with what another thing does or one's own doing. */
function isOf(subject: string, from: number, { words, names: { entities } }: Sentence): boolean {
  const clause = words.slice(from)
  if (OF_IT.test(clause) || AGAINST.exec(clause)?.index === 0) return true
  const mentions = entities.mentions(clause)
  return subjectIn(mentions, clause, openingOf(clause), entities)?.id === subject
}

/** `They are designed for speed, comfort, and safety.` → `Designed for speed`, … */
export function* merits(sentence: Sentence): Iterable<Reading> {
  const { words, subject } = sentence
  const found = DESIGNED.exec(words)
  if (found === null || subject === undefined || isOfAnother(subject, found.index, sentence)) return
  const from = found.index + found[0].length
  const stop = /[;:.](?=\s|$)|,\s+(?:making|which|so|but|while|as)\b/i.exec(words.slice(from))
  const cue = found[0].replace(/^(?:are|is)\s+/i, '')
  const to = stop === null ? words.length : from + stop.index
  const parts = enumerated(words, from, to)
  for (const item of sharesNoun(words, parts) ? [{ from, to }] : parts)
    yield {
      kind: 'advantage',
      subject,
      value: capital(tidy(`${cue}${words.slice(item.from, item.to)}`)),
      from: item.from,
      to: item.to
    }
}

/** Whether what stands at an index is said of another thing right before it: `Unlike kites, which are built for speed, boats …`. */
function isOfAnother(subject: string, at: number, { words, names: { entities } }: Sentence): boolean {
  const before = words.slice(0, at)
  return /\b(?:which|that|who)\s$/i.test(before) && entities.mentions(before).at(-1)?.id !== subject
}
