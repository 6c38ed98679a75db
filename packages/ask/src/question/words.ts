import { splitWords } from '../search/tokenise.ts'
import { abbreviations } from './abbreviations.ts'

/** Longest part of a question that is read. */
const longest = 400

/** The words of a question, folded, with abbreviations written out. */
export function questionWords(text: string): string[] {
  return splitWords(
    text
      .slice(0, longest)
      .replace(/\b(?:(what|who|how|where|when|why|that|there|here)['’]?|(it)['’])s\b/gi, '$1$2 is')
      .replace(/\b(is|are|was|were|do|does|did|has|have|had|should|could|would)nt\b/gi, '$1 not')
      .replace(
        /\b(?:come up with|(came up with|made up(?= (?:the|an?|this)\b))|(?:show|turn)(?:s|ed)? up)\b/gi,
        (all, past) => (past === undefined ? (/^c/i.test(all) ? 'invent' : 'appear') : 'invented')
      )
      .replace(/\b(?:get|got|gets|getting) rid of\b/gi, 'remove')
      .replace(
        /\bhow much (is|are|was|were) (?=(?:an?|the|your) (?!(?:limit|maximum|minimum|total|max|min)\b))/gi,
        'how much cost $1 '
      )
      .replace(/\bhow old (do|does|did|can|will)\b(.*) (?:get|become|grow)\b/gi, 'how long $1$2 live')
      .replace(/\bw\/(o\b)?/gi, (_, out) => (out === undefined ? 'with ' : 'without'))
  ).flatMap((word) => (abbreviations.get(word) ?? cues.get(letters(word)) ?? word).split(' '))
}

/** Words that say what is asked. */
const cueWords =
  'what which when where while how long many much often should would between difference because does without'.split(' ')

/** Words that say what is asked, by their letters, and by those without one: `lnog` is `long`, `shuld` is `should`. */
const cues: ReadonlyMap<string, string> = new Map([
  ...cueWords.flatMap((word) =>
    word.length < 5
      ? []
      : [...word].map((_, place): [string, string] => [letters(word.slice(0, place + 1) + word.slice(place + 2)), word])
  ),
  ...cueWords.map((word): [string, string] => [letters(word), word])
])

/** The first letter of a word, and all in order: those that changed places are the same. */
export function letters(word: string): string {
  return word.charAt(0) + [...word].sort().join('')
}

/** Words written with a capital or a digit, the first of the question left out; none where all is written large. */
export function capitalWords(text: string): Set<string> {
  const [, ...rest] = text.slice(0, longest).split(/\s+/)
  const large = rest.filter((word) => /^\W*\p{Lu}/u.test(word))
  return new Set(large.length > 3 && large.length > 0.6 * rest.length ? [] : large.flatMap(splitWords))
}
