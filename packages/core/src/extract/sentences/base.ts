import { tidy } from '../../document/tidy.ts'
import type { Sentence } from './sentence.ts'

/** Value and subject of a claim that a whole sentence makes. */
export function whole({ words, subject }: Sentence): { value: string; subject: string | undefined } {
  return { value: tidy(words), subject }
}

/** Value, subject and place of a claim that a part of a sentence makes. */
export function part(
  { words, subject }: Sentence,
  from: number,
  to: number
): { value: string; subject: string | undefined; from: number; to: number } {
  return { value: capital(tidy(words.slice(from, to))), subject, from, to }
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Parts of an enumeration, with their indexes: `a, b, and c`. Commas in brackets do not part. */
export function enumerated(text: string, from: number, to: number): readonly { from: number; to: number }[] {
  const items: { from: number; to: number }[] = []
  let start = from
  let depth = 0
  const add = (end: number): void => {
    const words = text.slice(start, end)
    const head = /^\s*(?:and|or|as well as)?\s*/i.exec(words)?.[0].length ?? 0
    if (words.trim().length > head) items.push({ from: start + head, to: start + words.trimEnd().length })
  }
  for (let at = from; at < to; at++) {
    const character = text[at]
    if (character === '(') depth++
    else if (character === ')') depth--
    else if (depth === 0 && character === ',') {
      add(at)
      start = at + 1
    } else if (depth === 0 && character === ' ' && /^ (?:and|or) /i.test(text.slice(at, at + 5))) {
      add(at)
      start = at
    }
  }
  add(to)
  return items
}

/** Whether the parts of an enumeration are adjectives of the noun at its end: `small or light toys`. */
export function sharesNoun(text: string, parts: readonly { readonly from: number; readonly to: number }[]): boolean {
  const [last, ...others] = parts.map(({ from, to }) => text.slice(from, to)).reverse()
  return last?.includes(' ') === true && others.length > 0 && others.every((one) => ADJECTIVE.test(one))
}

const ADJECTIVE =
  /^(?:\p{L}+(?:al|ive|ic|ous|ful|less|ary|ble)|small(?:er)?|larger?|big(?:ger)?|short|long|light|heavy|fast|slow|quick|simple|complex|cheap|dry|wet|hot|cold|high|low|early|late|young|old|new|single|private|public|open|modern|mobile)$/iu
