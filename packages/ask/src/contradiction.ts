import { readGroups } from './question/groups.ts'
import type { Question } from './question/read.ts'
import { amountWords } from './search/amount-words.ts'
import { stemWord } from './search/tokenise.ts'

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
    negation: denies.test(asked) && !supposes.test(asked) && !denies.test(text) && !denies.test(heading) ? 1 : 0,
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

/** What is supposed or to be avoided need not be denied by the answer too. */
const supposes = /\b(?:if|without)\b/i

const denies = /\b(?:not|no|never|cannot|without|nor|neither|none|unable|fail(?:s|ed)?|hardly|rarely)\b|n['’]t\b/i

const numerals = `zero|one|${amountWords}`.split('|').slice(0, 13)

function digits(word: string): string {
  const value = numerals.indexOf(word)
  return value < 2 ? word : String(value)
}

/** `1990` is in `1990s`, `11` in `11th`. */
function sameNumber(asked: string, said: string): boolean {
  return said === asked || (said.startsWith(asked) && !/\d/.test(said.charAt(asked.length)))
}

/** The stem of a word without what compares: `larger`, `largest` → `larg`. */
function baseOf(word: string): string {
  return stemWord(word).replace(/(?<=...)(?:er|est)$/, '')
}

function opposites(word: string): readonly string[] {
  const bare = /^(?:un|in|im|ir|il|dis|non|de)(.{4,})$/.exec(word)?.[1]
  return [...(opposite.get(baseOf(word)) ?? []), ...(bare === undefined ? prefixed(word) : [bare])]
}

/** Behind a prefix a short word is found in many others: `a` in `image`. */
function prefixed(word: string): string[] {
  return word.length < 4 ? [] : ['un', 'in', 'im', 'ir', 'il', 'dis', 'non'].map((prefix) => prefix + word)
}

/** Groups of words that exclude each other, by their bases. */
const opposite: ReadonlyMap<string, readonly string[]> = readGroups(
  `similar different|same different|private public|northern southern eastern western|north south east west|before after|first last|
  increase decrease reduce|rise fall decline|rose fell declined|more less fewer|most least|high low|large small|big small|new old|
  internal external|inside outside|always never|maximum minimum|begin end|began end|start stop end|open close|allow forbid prohibit|
  accept reject refuse|win lose|won lost|gain lose|strong weak|fast slow|easy difficult hard|cheap expensive|early late|
  permanent temporary|major minor|majority minority|positive negative|male female|import export|buy sell|bought sold|add remove|
  enable disable|safe dangerous|good bad|better worse|best worst|modern ancient|rich poor|short long|formal informal|success failure|
  support oppose|above below|upper lower|rarely often|young old|simple complex|static dynamic|local remote|victory defeat`
    .split(/(\W+)/)
    .map(baseOf)
    .join('')
)
