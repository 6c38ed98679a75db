import type { Fact } from '@docfacts/schema'

/** What tells whether a text may answer; one bit each. */
export const flags = {
  question: 64,
  links: 128,
  /** What a larger unit of the same passage says too. */
  inside: 256,
  /** It only says where to read on, or what to read. */
  pointer: 512,
  /** An entry of a log of changes, which tells of one version. */
  change: 1024
} as const

/** The flags of a fact: of its value, of its headings and of the title of its document. */
export function readFlags(fact: Fact, section: readonly string[], title = ''): number {
  let found = /\?\W*$/.test(fact.value) ? flags.question : 0
  if (section.some((heading) => linkHeading.test(heading))) found |= flags.links
  if ([title, ...section].some((heading) => changeHeading.test(heading)) || credit.test(fact.value))
    found |= flags.change
  if (pointing.test(fact.value) || isTitle(fact) || isLink(fact)) found |= flags.pointer
  return found
}

const linkHeading =
  /^(?:\W*)(?:related|references?|further reading|see also|read more|more resources|resources|links|sources|next steps|what'?s next|external links|bibliography|table of contents|contents)\b/i

const changeHeading =
  /^\W*(?:(?:full )?change ?log\b|release notes?\b|what(?:['’]s| is| has)? (?:new|changed)\b|(?:version |v)\d+\.\d|(?:upgrading|updating|migrating) from v?\d|\d+\.\d+\.\d+\b|(?:(?:bug ?)?fix(?:es|ed)?|changed|changes|added|removed|deprecated|new contributors)\W*$)/i

/** Who changed something, and where: `by @dana in #12`. */
const credit = /\bby @[\w-]+\b|\(#\d+\)\W*$/

/** A sentence that only says where to read on repeats what was asked and answers nothing. */
const pointing =
  /^(?:please |also |you (?:may|can|should) (?:also )?|for (?:more|further) .{0,60}?,? )?(?:see|refer to|visit|consult|check out|(?:have|take) a look at|read (?:more|also|our|the))\b|^(?:please check|(?:more|further|additional) (?:info|detail))/i

/** Text that is written as titles are is the name of something to read. */
function isTitle({ kind, value }: Fact): boolean {
  const words = kind === 'statement' && !value.includes(',') ? value.split(' ').filter((word) => word.length > 3) : []
  return words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word))
}

/** A sentence all of which leads elsewhere says what is there, and no more. */
function isLink({ kind, evidence }: Fact): boolean {
  return kind === 'statement' && evidence.every(({ quote }) => /^\W*\[[^\]]*\]\([^)\s]*\)\W*$/.test(quote))
}
