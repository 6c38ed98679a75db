const LINK =
  /^(?:(?:however|but|and|so|also|therefore|thus|hence|still|instead|moreover|furthermore|additionally|similarly|likewise|conversely|meanwhile|finally|overall|generally|typically|usually|often|traditionally|in (?:contrast|short|addition|general|practice|fact|summary|comparison)|on the other hand|by contrast|as a result|for example|for instance|that said|put simply|simply put|of course|note that|remember that)\b,?\s*)+/i
const OPENING =
  /^(?:unlike|compared (?:to|with)|in contrast to|instead of|rather than|with|without|in|on|for|while|although|though|because|since|when|whenever|if|as|like|by|from|to|after|before|once|whereas|under|inside|within|depending\son|notably|\p{L}+ly(?=,))\b[^,;:]{0,120},\s*(?:(?:which|who|whose|where)\s[^,;:]{2,100},\s*)?/iu
const PRONOUN =
  /^(?:it|its|he|she|his|her|they|their|them|this|that|these|those|such|each|both|one|the (?:former|latter|same|two))\b/i

/** Whether a sentence opens with a pronoun, behind words that link it. */
export function pointsBack(sentence: string, linked: number = linkedOf(sentence)): boolean {
  return PRONOUN.test(sentence.slice(linked))
}

/** Index behind the words that link a sentence to the one before. */
export function linkedOf(sentence: string): number {
  return LINK.exec(sentence)?.[0].length ?? 0
}

/** Index of the main clause, behind linking words and what is said before the subject: `However, in winter, kites …`. */
export function openingOf(sentence: string, linked: number = linkedOf(sentence)): number {
  const opening = OPENING.exec(sentence.slice(linked))?.[0].length ?? 0
  return linked + opening + (opening > 0 && sentence.startsWith('then ', linked + opening) ? 5 : 0)
}
