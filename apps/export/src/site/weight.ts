/**
 * About how much of a page a text takes when it is compressed, in letters of English: those of other scripts, which are
 * several bytes each and of which there are more, count for more.
 */
export function weightOf(text: string): number {
  return text.length + (wide - 1) * (text.match(beyond)?.length ?? 0)
}

/** Letters of English that take the room of one that is not in ASCII. */
const wide = 5

const beyond = /[^\0-\x7f]/g

/** How many characters of a text from `start` on have about so much weight. */
export function fitting(text: string, start: number, most: number): number {
  if (text.length - start <= most / wide) return text.length - start
  let weight = 0
  for (let at = start; at < text.length; at++) {
    weight += text.charCodeAt(at) > 0x7f ? wide : 1
    if (weight > most) return at - start
  }
  return text.length - start
}
