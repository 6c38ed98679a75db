import type { Answer, AnswerSentence, Citation } from './answer.ts'
import type { AskIndex } from './ask-index.ts'
import { askedOf } from './compose/asked.ts'
import { citationsOf } from './compose/citations.ts'
import { composersOf } from './compose/index.ts'
import { judge } from './confidence.ts'
import { type Considered, explain } from './explain.ts'
import { type Question, readQuestion } from './question/read.ts'
import { keepSilent, replyToChat } from './silence.ts'

/** How to answer. */
export interface AskOptions {
  /** The question asked just before, for follow-ups such as "and for containers?". */
  readonly context?: string | undefined
  /** Confidence below which the answer is that the documents don't say, 0 … 1. */
  readonly threshold?: number | undefined
  /** Whether to tell how the answer came about. */
  readonly explain?: boolean | undefined
}

/** Confidence from which an answer is given. */
export const defaultThreshold = 0.5

/** Longest text of an answer, in characters. */
const longest = 600

/** Which facts are read closely: those further behind hardly ever win. */
const candidates = { limit: 40, close: 0.75 }

/** Answers a question from a factbook, every sentence cited, or says that the documents don't. */
export function ask(index: AskIndex, question: string, options: AskOptions = {}): Answer {
  const read = readQuestion(index, question, options.context)
  const chat = replyToChat(index, read)
  if (chat !== undefined) return chat
  const asked = askedOf(index, read, read.intent === 'define' ? { limit: 120, close: 0.5 } : candidates)
  const threshold = options.threshold ?? defaultThreshold
  let best: Judged | undefined
  let place = 0
  for (const composer of composersOf[read.intent]) {
    if ((best?.rank ?? 0) + place * laterComposer >= 1) break
    const draft = composer.compose(asked)
    if (draft === undefined || draft.sentences.length === 0) continue
    const { confidence, merit, evidence } = judge(asked, draft)
    const rank = merit - place++ * laterComposer + (confidence < threshold ? -1 : 0)
    if (best === undefined || rank > best.rank) best = { draft, composer: composer.name, confidence, evidence, rank }
  }
  const answer =
    best === undefined || best.confidence < threshold
      ? keepSilent(index, read, best?.confidence ?? 0, asked.ranked)
      : write(index, read, best)
  return options.explain === true ? { ...answer, explanation: explain(asked, best) } : answer
}

interface Judged extends Considered {
  readonly confidence: number
  /** Merit less a little for each composer that stands before. */
  readonly rank: number
}

/** What a composer must be surer by to be heard before one that stands before it and had an answer. */
const laterComposer = 0.08

function write(index: AskIndex, question: Question, { draft, confidence }: Judged): Answer {
  const sentences: AnswerSentence[] = []
  const citations: Citation[] = []
  let length = 0
  for (const { text, units } of draft.sentences) {
    const room = longest - length
    if (sentences.length > 0 && text.length > room) continue
    const cut = text.length <= room ? text : `${text.slice(0, room - 1).replace(/\s+\S*$/, '')}…`
    sentences.push({ text: cut, citations: units.flatMap((unit) => cite(citations, citationsOf(index, unit))) })
    length += cut.length + 1
  }
  const { agreement, values, table, steps } = draft
  return {
    question: question.text,
    status: 'answered',
    intent: question.intent,
    confidence,
    text: sentences.map(({ text }) => text).join(' '),
    sentences,
    citations,
    ...(agreement === undefined ? {} : { agreement }),
    ...(values === undefined ? {} : { values }),
    ...(table === undefined ? {} : { table }),
    ...(steps === undefined ? {} : { steps }),
    suggestions: []
  }
}

function cite(citations: Citation[], added: readonly Citation[]): number[] {
  return added.map((one) => {
    const known = citations.findIndex((other) => other.fact === one.fact && samePlace(other, one))
    return known >= 0 ? known : citations.push(one) - 1
  })
}

function samePlace(a: Citation, b: Citation): boolean {
  return a.document === b.document && a.position.start.offset === b.position.start.offset
}
