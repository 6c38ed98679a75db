/** What a text has that an answer may need; one bit each. */
export const flags = {
  number: 1,
  year: 2,
  name: 4,
  duration: 8,
  size: 16,
  negation: 32,
  question: 64,
  links: 128,
  /** What a larger unit of the same passage says too. */
  inside: 256
} as const

/** The flags of a fact: of the text it is found by, of its value, and of its headings. */
export function readFlags(text: string, value: string, section: readonly string[]): number {
  let found = /\?\W*$/.test(value) ? flags.question : 0
  for (const [bit, pattern] of patterns) if (pattern.test(text)) found |= bit
  if (section.some((heading) => linkHeading.test(heading))) found |= flags.links
  return found
}

const linkHeading =
  /^(?:\W*)(?:related|references?|further reading|see also|read more|more resources|resources|links|sources|next steps|what'?s next|external links|bibliography|table of contents|contents)\b/i

const patterns: readonly (readonly [number, RegExp])[] = [
  [
    flags.number,
    /(?<![\p{L}\d])\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|billions?|half|quarter|twice|several|handful|percent)\b/iu
  ],
  [
    flags.year,
    /\b(?:1\d{3}|20\d\d)s?\b|\b(?:january|february|march|april|may \d|june|july|august|september|october|november|december|century|centuries|decade|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i
  ],
  [flags.name, /[^.!?:\s"“(]["”)]?[ ,]+["“(]?\p{Lu}[\p{L}\p{N}]/u],
  [
    flags.duration,
    /\b(?:milliseconds?|microseconds?|seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|instant(?:ly|aneous(?:ly)?)?|\d+ ?(?:ms|s|m|h))\b/i
  ],
  [flags.size, /\b(?:bytes?|[kmgtp]i?b|kilobytes?|megabytes?|gigabytes?|terabytes?|petabytes?|\d+ ?[kmgtp]i?b?)\b/i],
  [flags.negation, /\b(?:not|no|never|cannot|without|nor|neither|none)\b|n['’]t\b/i]
]
