import type { Intent } from '../answer.ts'
import type { Question } from './read.ts'

/** What a question takes over from the one before it. */
export interface Inherited {
  readonly words: readonly string[]
  readonly intent: Intent
}

/**
 * What a follow-up leaves out because the question before said it, or nothing where it stands alone.
 *
 * `how do I run postgres in a VM?` … `and in a container?` → the words `run postgres`, the intent `procedure`
 */
export function inherit(before: Question, question: Question, likeness: Likeness): Inherited | undefined {
  const reason = whyFollowUp(question)
  if (reason === undefined) return undefined
  const dropped = replacedMentions(before, question, reason, likeness)
  const purpose = question.words.find((word) => relating.test(word))
  const end =
    reason === 'continued' && question.mentions.length === 0 && purpose !== undefined
      ? before.words.lastIndexOf(purpose)
      : -1
  const kept = before.terms.filter(({ place, spent }) => {
    return !dropped.has(place) && (end < 0 || place < end) && (!spent || reason !== 'pronoun')
  })
  const words = reason === 'pronoun' ? pronounWords(before, question) : kept.map(({ word }) => word)
  return { words, intent: reason === 'pronoun' || !vague.has(question.intent) ? question.intent : before.intent }
}

/** What leads a purpose or a place that takes that of the question before: `and for stress?` */
const relating = /^(?:for|in|on|with|at|by|during|after|before)$/

/** In how many aspects two entities, by id, are told of both: many for the columns of one table. */
export type Likeness = (a: string, b: string) => number

type Reason = 'continued' | 'pronoun' | 'bare'

function whyFollowUp({ words, terms, mentions }: Question): Reason | undefined {
  const content = terms.filter(({ spent }) => !spent)
  const points = mentions.length === 0 && words.some((word) => pronouns.has(word))
  if (content.length <= 4 && opening.test(words.join(' ')) && !(points && content.length > 0)) return 'continued'
  if (content.length === 0) return 'bare'
  if (points) return 'pronoun'
  return content.length <= 1 && words.length <= 3 && !whole.test(words.join(' ')) ? 'continued' : undefined
}

/** How a question begins that needs none before it. */
const whole = /^(?:what|who|define|explain|describe|is|are|does|do|can|list)\b/

const opening = /^(?:and|or|but|also|what about|how about|what if|then|same for|ok and|so)\b/

const pronouns: ReadonlySet<string> = new Set(
  'it its they them their theirs that those this these one ones he him his she her both either'.split(' ')
)

/** Intents that a few words get by default and that the question before knows better. */
const vague: ReadonlySet<Intent> = new Set<Intent>(['fact', 'define', 'yesno', 'list', 'which', 'procedure'])

/** A pronoun stands for what the question before was about: the things it named, or all of it. */
function pronounWords(before: Question, question: Question): string[] {
  const names = before.terms.filter(({ name, entity }) => name || entity)
  const counts = question.intent === 'count' || question.intent === 'command'
  const wanted = counts || names.length === 0 ? before.terms : names
  return wanted.map(({ word }) => word)
}

/** A thing named anew takes the place of the one it is most like, or of all where it is like none. */
function replacedMentions(before: Question, question: Question, reason: Reason, likeness: Likeness): Set<number> {
  const fresh = question.mentions.flatMap(({ links }) => links[0]?.id ?? [])
  if (reason === 'pronoun' || fresh.length === 0) return new Set()
  const counts = before.mentions.map(({ links }) => Math.max(...fresh.map((id) => likeness(id, links[0]?.id ?? ''))))
  const most = Math.max(0, ...counts)
  const dropped = most === 0 ? before.mentions : before.mentions.filter((_, place) => counts[place] === most)
  const words = new Set(dropped.map((mention) => mention.words))
  return new Set(before.terms.filter(({ word, entity }) => entity && words.has(word)).map(({ place }) => place))
}
