/**
 * The words of a text in lower case, without punctuation; signs of scripts that write no spaces are words each.
 *
 * "Starts in ~2 s" → ['starts', 'in', '2', 's']
 */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(word) ?? []
}

const word =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Khmr}\p{scx=Laoo}\p{scx=Mymr}]\p{M}*|[\p{L}\p{N}\p{M}]+/gu

/** A quote without how its lines break: white space, and the marks of block quotes that start a line, are one space. */
export function unwrap(quote: string): string {
  return quote.replace(/\s*[\n\r][\s>]*|\s+/g, ' ').trim()
}
