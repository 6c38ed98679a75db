import { type Answer, ask } from '@docfacts/ask'
import type { Content } from './content.ts'

/** The contents that the bot answers from; `replace` swaps one for a newer one while the bot runs. */
export interface Library {
  /** In the order of their names. */
  list(): readonly Content[]
  replace(content: Content): void
}

/** A library of some contents. */
export function createLibrary(contents: readonly Content[]): Library {
  const byName = new Map(contents.map((content) => [content.name, content]))
  return {
    list: () => [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    replace: (content) => {
      byName.set(content.name, content)
    }
  }
}

/** An answer and the content that it is from. */
export interface Answered {
  readonly answer: Answer
  readonly content: Content
}

/** Asks each content and keeps the answer that is surest. */
export function askAll(contents: readonly Content[], question: string, threshold?: number): Answered | undefined {
  let best: Answered | undefined
  for (const content of contents) {
    const answer = askOnce(content, question, threshold)
    if (best === undefined || rankOf(answer) > rankOf(best.answer)) best = { answer, content }
  }
  return best
}

/** Answers of each content that were given lately: the same question has the same answer. */
const lately = new WeakMap<Content, Map<string, Answer>>()

function askOnce(content: Content, question: string, threshold: number | undefined): Answer {
  const answers = lately.get(content) ?? new Map<string, Answer>()
  lately.set(content, answers)
  const key = `${threshold ?? ''} ${question}`
  const answer = answers.get(key) ?? ask(content.index, question, { threshold })
  // Put in anew at the end, so that the first one is the one longest unasked.
  answers.delete(key)
  answers.set(key, answer)
  const [oldest] = answers.keys()
  if (answers.size > 1000 && oldest !== undefined) answers.delete(oldest)
  return answer
}

/** An item of the first content that has it. */
export function find<Item>(
  contents: readonly Content[],
  read: (content: Content) => Item | undefined
): { readonly content: Content; readonly item: Item } | undefined {
  for (const content of contents) {
    const item = read(content)
    if (item !== undefined) return { content, item }
  }
  return undefined
}

function rankOf({ status, confidence }: Answer): number {
  return status === 'answered' ? 1 + confidence : confidence
}
