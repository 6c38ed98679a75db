import { readGroups } from './question/groups.ts'
import type { Question } from './question/read.ts'

/** What a sentence says otherwise than a question takes for granted, each 0 or 1. */
export interface Contradiction {
  /** The question names a number, and the sentence has others. */
  readonly number: number
  /** The question denies what the sentence does not. */
  readonly negation: number
  /** The sentence has the opposite of an asked word: `public` where `private` was asked. */
  readonly opposite: number
}

/** Looks for what speaks against a sentence although it has the asked words; what it denies may stand in its heading. */
export function findContradiction(
  { text: asked, words }: Pick<Question, 'text' | 'words'>,
  text: string,
  heading = ''
): Contradiction {
  const said = text
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .split(/[^\p{L}\p{N}]+/u)
  const has = (word: string): boolean => said.some((other) => other.startsWith(root(word)))
  return {
    number:
      !personal.test(asked) &&
      words.some((word) => isNumber(digits(word)) && !said.some((other) => sameNumber(digits(word), digits(other))))
        ? 1
        : 0,
    negation: denies.test(asked) && !denies.test(text) && !denies.test(heading) ? 1 : 0,
    opposite: words.some((word) => opposites(word).some(has) && !has(word)) ? 1 : 0
  }
}

/** Numbers of who asks are no claim about the documents: "we have 500 GB". */
const personal = /\b(?:I|i|we|We|my|My|our|Our)\b/

/** What all forms of a word begin with: `increas` for `increases` and `increased`. */
function root(word: string): string {
  return word.length < 6 ? word : word.slice(0, -2)
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word)
}

const denies = /\b(?:not|no|never|cannot|without|nor|neither|none|unable|fail(?:s|ed)?|hardly|rarely)\b|n['’]t\b/i

const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

function digits(word: string): string {
  const value = numerals.indexOf(word)
  return value < 2 ? word : String(value)
}

/** `1990` is in `1990s`, `11` in `11th`. */
function sameNumber(asked: string, said: string): boolean {
  return said === asked || (said.startsWith(asked) && !/\d/.test(said.charAt(asked.length)))
}

function opposites(word: string): readonly string[] {
  const bare = /^(?:un|in|im|ir|il|dis|non|de)(.{4,})$/.exec(word)?.[1]
  return [...(opposite.get(word) ?? []), ...(bare === undefined ? prefixes.map((prefix) => prefix + word) : [bare])]
}

const prefixes = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non']

const opposite: ReadonlyMap<string, readonly string[]> =
  readGroups(`similar different|same different|private public|northern southern eastern western|north south east west|before after|first last|
  increase decrease reduce|increased decreased reduced|rise fall decline|rose fell declined|more less fewer|most least|higher lower|high low|larger smaller|large small|
  big small|new old|newer older|newest oldest|internal external|inside outside|always never|maximum minimum|begin end|began ended|start stop|started stopped ended|
  open closed|allow forbid prohibit|allowed forbade prohibited|accept reject refuse|accepted rejected refused|win lose|won lost|gain lose|gained lost|
  strong weak|stronger weaker|fast slow|faster slower|easy difficult hard|cheap expensive|early late|earlier later|earliest latest|permanent temporary|
  major minor|majority minority|positive negative|male female|import export|buy sell|bought sold|add remove|added removed|enable disable|enabled disabled|
  safe dangerous|good bad|better worse|best worst|modern ancient|rich poor|short long|shorter longer|formal informal|success failure|support oppose|supported opposed|
  above below|upper lower|rarely often|oldest youngest|simple complex|static dynamic|local remote|victory defeat`)
