import type { Fact } from '@docfacts/schema'
import { flags } from '../search/flags.ts'
import { at } from '../search/lists.ts'
import type { Asked, Draft } from './draft.ts'

/**
 * Puts `Yes:` before evidence that says just what was asked.
 *
 * Only where one plain sentence has every asked word, the things in the order of the question, and nothing that may turn
 * its sense: no negation, contrast, condition or hedge on either side. In doubt the evidence speaks for itself.
 */
export function withVerdict(asked: Asked, draft: Draft): Draft {
  const [first, ...rest] = draft.sentences
  if (first === undefined || asked.question.intent !== 'yesno' || leads.test(first.text)) return draft
  const unit = first.units.length === 1 ? first.units[0] : undefined
  if (unit === undefined || !supports(asked, unit)) return draft
  return { ...draft, sentences: [{ ...first, text: `Yes: ${first.text}` }, ...rest] }
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

function supports({ index, question }: Asked, unit: number): boolean {
  const { units } = index.data
  const { value, kind } = index.book.facts[at(units.fact, unit)] as Fact
  if (
    !plain.has(kind) ||
    (copula.test(question.words.join(' ')) && !states.test(value)) ||
    (at(units.flags, unit) & flags.negation) !== 0
  )
    return false
  if (turning.test(value) || turning.test(question.words.join(' '))) return false
  const words = units.words.values.subarray(at(units.words.starts, unit), at(units.words.starts, unit + 1))
  let last = -1
  for (const term of question.terms) {
    if (idle.has(term.word)) continue
    const strong = term.forms.filter(({ weight }) => weight >= 0.8).map(({ id }) => id)
    const place = words.findIndex((word, index) => index > last && strong.includes(word))
    if (place < 0) return false
    last = place
  }
  return last >= 0
}

/** Words of a question that ask for nothing. */
const idle: ReadonlySet<string> = new Set(['possible', 'able', 'true', 'please', 'actually', 'know', 'correct'])

const turning =
  /\b(?:not|no|never|without|unlike|while|whereas|but|instead|rather|than|although|though|however|except|unless|if|only|less|more|few|fewer|seldom|rarely|hardly|some|sometimes|may|might|could|should|would|most|usually|avoid|stop|prevent|lack|lacks|myth|wrong|false)\b|n['’]t\b/i
