/** Five words and a full stop, at the least. */
export function isSentence(value: string): boolean {
  return /[.!]["”)]?$/.test(value) && value.split(' ').length >= 5
}

/** Whether a sentence means something only behind another. */
export function pointsBack(value: string): boolean {
  if (!isSentence(value)) return false
  return turning.test(value) || (pronoun.test(value.replace(connective, '')) && !/^(?:IT|HE)\b/.test(value))
}

const connective =
  /^(?:However|But|And|So|Also|Instead|Otherwise|Therefore|Thus|Then|Still|Yet|Hence|In addition|As a result|In contrast|On the other hand)\b,? /

/** What points back, unless it only opens a sentence: `It is safe to …`, `Those who …`. */
const pronoun =
  /^(?:It|They|Its|Their|He|She|His|Her|This|That|These|Those|Such|Both (?:are|can|have|use|were|of))\b(?! (?:(?:is|was|takes|makes) [\w-]+|helps) (?:to|that|for|sense)\b| who\b)/i

/** Behind these a sentence is half of one. */
const turning =
  /^(?:Instead|Otherwise|As such|Because of th|For th(?:is|ese) reason|Therefore|Thus|Hence|As a result|In contrast|On the other hand|In (?:this|that))\b/
