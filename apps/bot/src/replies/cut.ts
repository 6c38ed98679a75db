/**
 * At most `length` characters, ended at a word, with an ellipsis where something is left out.
 *
 * cut('one two three', 9) → 'one two …'
 */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const kept = text.slice(0, length - 2)
  const word = kept.replace(/\s+\S*$/, '')
  return `${(word === '' ? kept : word).toWellFormed().replace(/\ufffd$/, '')} …`
}

/** The sentences of a text, each of at most `length` characters. */
export function sentencesOf(text: string, length = 900): string[] {
  const sentences = text.split(/(?<=[.!?…]["”’)]?)\s+(?=[\p{Lu}\p{N}"“‘(])/u)
  return sentences.map((sentence) => cut(sentence.trim(), length)).filter((sentence) => sentence !== '')
}

/** Length of a text as Discord's byte limit counts it: UTF-8. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}
