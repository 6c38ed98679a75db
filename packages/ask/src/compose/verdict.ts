import type { Fact } from '@docfacts/schema'
import type { Question } from '../question/read.ts'
import { flags } from '../search/flags.ts'
import { at } from '../search/lists.ts'
import { splitWords } from '../search/tokenise.ts'
import { comparedInProse } from './compared-in-prose.ts'
import type { Asked, Draft } from './draft.ts'

/**
 * Puts `Yes:` or `No:` before evidence that says just what was asked, or just the other way round.
 *
 * Only where one plain sentence has every asked word, the things in the order of the question, and nothing that may turn
 * its sense: no negation, contrast, condition or hedge on either side. A comparison may also be told the other way round.
 * In doubt the evidence speaks for itself.
 */
export function withVerdict(asked: Asked, draft: Draft): Draft {
  const [first, ...rest] = draft.sentences
  if (first === undefined || !asksYesNo(asked.question) || leads.test(first.text)) return draft
  const verdict = verdictOf(asked, first.units)
  if (verdict === undefined) return draft
  return { ...draft, sentences: [{ ...first, text: `${verdict}: ${first.text}` }, ...rest] }
}

function asksYesNo({ intent, words }: Question): boolean {
  return intent === 'yesno' || (intent === 'which' && copula.test(words.join(' ')) && !words.includes('or'))
}

function verdictOf(asked: Asked, units: readonly number[]): 'Yes' | 'No' | undefined {
  const [unit, ...more] = units
  if (unit === undefined || more.length > 0) return undefined
  const compared = comparedInProse(asked, factAt(asked, unit).value)
  if (compared !== undefined) return compared ? 'Yes' : 'No'
  return supports(asked, unit) ? 'Yes' : undefined
}

/** Kinds whose sentences state a fact. */
const plain: ReadonlySet<Fact['kind']> = new Set([
  'statement',
  'definition',
  'summary',
  'verdict',
  'advantage',
  'drawback'
])

/** Questions whether something is something, and sentences that say so at their beginning. */
const copula = /^(?:so |and |but )*(?:is|are|was|were)\b/
const states = /^(?:\S+ ){1,5}(?:is|are|was|were)\b/i

const leads = /^(?:yes|no|not|never|only)\b/i

/** Words of a sentence among which its subject begins. */
const subjectPlace = 3

/** A sentence whose subject is somebody else's action, place or condition. */
const aside =
  /^(?:you|we|i|if|when|while|to|under|in|on|at|with|for|by|from|after|before|during|as|since|until|some|many|most|few)\b/i

function supports(asked: Asked, unit: number): boolean {
  const { index, question } = asked
  const { units } = index.data
  const { value, kind } = factAt(asked, unit)
  if (
    !plain.has(kind) ||
    (copula.test(question.words.join(' ')) && !states.test(value)) ||
    (at(units.flags, unit) & flags.negation) !== 0
  )
    return false
  if (turning.test(value) || turning.test(question.words.join(' ')) || aside.test(value)) return false
  const words = units.words.values.subarray(at(units.words.starts, unit), at(units.words.starts, unit + 1))
  let last = -1
  for (const term of question.terms) {
    if (idle.has(term.word)) continue
    const strong = term.forms.filter(({ weight }) => weight >= 0.8).map(({ id }) => id)
    const place = words.findIndex((word, index) => index > last && strong.includes(word))
    if (place < 0) return false
    if (last < 0 && !beginsWith(value, term.word)) return false
    last = place
  }
  return last >= 0
}

/** Whether the first thing that is asked about stands at the beginning, as a subject does. */
function beginsWith(value: string, word: string): boolean {
  const [first = ''] = word.split(' ')
  const start = splitWords(value).slice(0, subjectPlace + 1)
  return start.some((one) => one.slice(0, 4) === first.slice(0, 4)) || /^\p{Lu}/u.test(value) === false
}

function factAt({ index }: Asked, unit: number): Fact {
  return index.book.facts[at(index.data.units.fact, unit)] as Fact
}

/** Words of a question that ask for nothing. */
const idle: ReadonlySet<string> = new Set(['possible', 'able', 'true', 'please', 'actually', 'know', 'correct'])

const turning =
  /\b(?:not|no|never|without|unlike|while|whereas|but|instead|rather|than|although|though|however|except|unless|if|only|less|more|few|fewer|seldom|rarely|hardly|some|sometimes|may|might|could|should|would|most|usually|avoid|stop|prevent|lack|lacks|myth|wrong|false|belief|believe|claim|claims|supposed|allegedly)\b|n['’]t\b/i
