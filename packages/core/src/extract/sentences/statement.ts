import { whole } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

/** Any other sentence, with the aspect that it names in so many words; an item of a list behind what introduces it. */
export function* statement(sentence: Sentence): Iterable<Reading> {
  const { words, subjects, names, named, introduction } = sentence
  const claim = whole(sentence)
  if (introduction !== undefined) {
    const all = [...new Set([...introduction.subjects, ...subjects])]
    yield {
      kind: 'statement',
      value: `${introduction.words}: ${claim.value}`,
      subjects: all,
      ...(all[0] === undefined ? {} : { subject: all[0] })
    }
    return
  }
  const aspect = named ? names.aspects.mentions(words)[0]?.id : undefined
  yield { kind: 'statement', ...claim, subjects, ...(aspect === undefined ? {} : { aspect }) }
}
