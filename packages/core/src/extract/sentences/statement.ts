import { whole } from './base.ts'
import { isChatter } from './chatter.ts'
import type { Reading, Sentence } from './sentence.ts'

/** Any other sentence, with the aspect that it names in so many words; an item of a list behind what introduces it. */
export function statement(sentence: Sentence): readonly Reading[] {
  const { words, subject, subjects, names, named, introduction, paragraph, label, index } = sentence
  const claim = paragraph.list === undefined ? whole(sentence) : withoutMark(whole(sentence))
  if (introduction !== undefined) {
    const about = introduction.subject ?? subject
    const all = [...new Set([...(about === undefined ? [] : [about]), ...subjects])]
    const value = `${introduction.words}${/[?？]$/.test(introduction.words) ? '' : ':'} ${claim.value}`
    return [{ kind: 'statement', value, subjects: all, ...(about === undefined ? {} : { subject: about }) }]
  }
  if (isChatter(words, named, index > 0)) return []
  const aspect = named ? names.aspects.mentions(words)[0]?.id : undefined
  const value = label !== undefined && index === 0 ? `${label}: ${claim.value}` : claim.value
  return [{ kind: 'statement', ...claim, value, subjects, ...(aspect === undefined ? {} : { aspect }) }]
}

/** The claim of an item without the mark that parts it from the next one: `more wind;` */
function withoutMark<C extends { readonly value: string }>(claim: C): C {
  return /[;,](?:\s(?:and|or))?$/.test(claim.value)
    ? { ...claim, value: claim.value.replace(/[;,](?:\s(?:and|or))?$/, '') }
    : claim
}
