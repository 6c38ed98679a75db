import type { Answer, AnswerSentence, Citation } from './answer.ts'
import type { AskIndex } from './ask-index.ts'
import { citationsOf } from './compose/citations.ts'
import { nameWithin, pluralName } from './compose/name.ts'
import { factSentence } from './compose/sentence.ts'
import { readChat, replies } from './question/chat.ts'
import type { Question } from './question/read.ts'
import type { Ranked } from './search/rerank.ts'
import { suggest } from './suggest.ts'

/** The reply to what is no question, or nothing where it is one. */
export function replyToChat(index: AskIndex, question: Question): Answer | undefined {
  const chat = question.terms.some(({ entity }) => entity) ? undefined : readChat(question.words)
  if (chat === undefined) return undefined
  const names = index
    .mainEntities()
    .slice(0, 3)
    .map((id) => pluralName(nameWithin(index, id)))
  const about = names.length === 0 ? '' : ` Ask me about ${joinNames(names)}.`
  return {
    ...unanswered(question, 0, `${replies[chat]}${about}`),
    intent: 'chat',
    suggestions: suggest(index, question)
  }
}

/** Share of the asked words that a fact must have to be told as the nearest thing. */
const near = 0.4

/** Longest nearest thing that is told, in characters. */
const longest = 400

/** That the documents don't say, with the nearest thing they do say. */
export function keepSilent(index: AskIndex, question: Question, confidence: number, ranked: readonly Ranked[]): Answer {
  const nearest = ranked.find(({ features }) => features.noise === 0 && features.coverage >= near)
  const text = nearest === undefined ? '' : factSentence(index, nearest.fact)
  const known = nearest === undefined || text.length > longest ? undefined : nearest
  const citations: Citation[] = known === undefined ? [] : citationsOf(index, known.candidate.unit)
  const sentences: AnswerSentence[] =
    known === undefined ? [] : [{ text, citations: citations.map((_, place) => place) }]
  const said = known === undefined ? silence : `${silence} The nearest they come: ${text}`
  return { ...unanswered(question, confidence, said), sentences, citations, suggestions: suggest(index, question) }
}

const silence = "The documents don't say."

function unanswered(question: Question, confidence: number, text: string): Answer {
  return {
    question: question.text,
    status: 'unanswered',
    intent: question.intent,
    confidence,
    text,
    sentences: [],
    citations: [],
    suggestions: []
  }
}

/** `a`, `b` and `c` */
function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
