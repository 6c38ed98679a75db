import { tidy } from '../../document/tidy.ts'
import { isChatter } from './chatter.ts'
import type { Reading, Sentence } from './sentence.ts'

/** Any other sentence, with the aspect that it names in so many words; an item of a list behind what introduces it. */
export function statement(sentence: Sentence): readonly Reading[] {
  const { words, subject, subjects, names, named, introduction, paragraph, label, index } = sentence
  const said = paragraph.list === undefined ? tidy(words) : withoutMark(tidy(words))
  if (introduction !== undefined) {
    const about = introduction.subject ?? subject
    const all = [...new Set([...(about === undefined ? [] : [about]), ...subjects])]
    const value = `${introduction.words}${/[?？]$/.test(introduction.words) ? '' : ':'} ${said}`
    return [{ kind: 'statement', value, subject: about, subjects: all, aspect: undefined }]
  }
  if (isChatter(words, named, index > 0)) return []
  const aspect = named ? names.aspects.mentions(words)[0]?.id : undefined
  const value = label !== undefined && index === 0 ? `${label}: ${said}` : said
  return [{ kind: 'statement', value, subject, subjects, aspect }]
}

/** What an item says without the mark that parts it from the next one: `more wind;` */
function withoutMark(value: string): string {
  return value.replace(/[;,](?:\s(?:and|or))?$/, '')
}
