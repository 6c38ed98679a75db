/** The sentences of a text; a full stop behind an abbreviation, a single letter or the number of a step ends none. */
export function splitSentences(text: string): string[] {
  const found: string[] = []
  let start = 0
  for (const { index, 0: end } of text.matchAll(/[.!?]["”’)\]]*(?=\s+["“‘(]?[\p{Lu}\p{N}])/gu)) {
    const stop = index + end.length
    if (abbreviation.test(text.slice(start, stop))) continue
    found.push(text.slice(start, stop).trim())
    start = stop
  }
  const rest = text.slice(start).trim()
  return rest === '' ? found : [...found, rest]
}

const abbreviation =
  /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|no|dr|mr|mrs|ms|st|prof|inc|ltd|fig|u\.s)|\b\p{L}|^\s*\d+)\.$/iu
