import type { Prose } from '../document/prose.ts'
import type { Names } from '../link/names.ts'
import type { Claim } from './claim.ts'
import type { Subjects } from './subjects.ts'

/** A sentence with what its reading depends on. */
export interface Sentence {
  /** Its tidy text. */
  readonly words: string
  /** Ids of what it is about: the subject first. */
  readonly subjects: Subjects
  readonly paragraph: Prose
  readonly index: number
  readonly section: readonly string[]
  readonly title: string
  readonly names: Names
}

/** A claim without its place. */
type Reading<C extends Claim = Claim> = C extends Claim ? Omit<C, 'places' | 'section' | 'restoredBy'> : never

/** A kind of sentence: what it says when it is of the kind. */
type Pattern = (sentence: Sentence) => Reading | undefined

/** The kinds of sentence, the most telling first. */
const patterns: readonly Pattern[] = [analogy, verdict, recommendation, useCase, definition, drawback, statement]

/** Read one sentence as the first kind that it fits; fragments and questions say nothing. */
export function readSentence(sentence: Sentence): readonly Reading[] {
  if (!isSaying(sentence)) return []
  for (const pattern of patterns) {
    const claim = pattern(sentence)
    if (claim !== undefined) return [claim]
  }
  return []
}

function isSaying({ words, paragraph, index }: Sentence): boolean {
  const count = words.split(' ').length
  if (/\?["'”’)]*$/.test(words) || count < 3) return false
  if (/[:：]$/.test(words) && count < 12) return false
  return count >= 4 || paragraph.list !== undefined || index > 0
}

function base({ words, subjects }: Sentence): { value: string; subject?: string } {
  const subject = subjects[0]
  return subject === undefined ? { value: words } : { value: words, subject }
}

const ANALOGY =
  /\bthink of\b.{2,80}?\bas\b|\b(?:is|are|acts?|behaves?|works?|functions?|feels?)\s+(?:a (?:bit|little|lot)\s+|much\s+|somewhat\s+|basically\s+|essentially\s+|kind of\s+|sort of\s+|just\s+)?like\s+(?:an?|the|your|having|living|renting|owning)\b|\bimagine\b.{2,80}\bas\b|\b(?:is|are)\s+(?:similar|analogous|comparable)\s+to\s+an?\b/i

function analogy(sentence: Sentence): Reading | undefined {
  return ANALOGY.test(sentence.words) && sentence.subjects.length > 0
    ? { kind: 'analogy', ...base(sentence) }
    : undefined
}

const VERDICT =
  /^(?:(?:final\s+)?verdict|bottom line|the bottom line|key (?:difference|takeaway|point)|conclusion|in conclusion|to (?:sum up|summari[sz]e|conclude)|overall|in summary|in short|all in all|ultimately|rule of thumb)\b\s*[:：,—–-]?\s*/i
const CONCLUSION =
  /^(?:conclusions?|final thoughts|verdict|the verdict|bottom line|the bottom line|key takeaways?|takeaways?|wrapping up|wrap[- ]up|summary|in summary|closing thoughts)$/i

function verdict(sentence: Sentence): Reading | undefined {
  const opening = VERDICT.exec(sentence.words)
  const concludes = CONCLUSION.test((sentence.section.at(-1) ?? '').replace(/[\s!:.]+$/, ''))
  if (opening === null && !(concludes && sentence.subjects.length > 0)) return undefined
  const value = opening === null ? sentence.words : sentence.words.slice(opening[0].length)
  return value.split(' ').length < 3 ? undefined : { kind: 'verdict', ...base(sentence), value: capital(value) }
}

const USE =
  /^(?:(?:however|but|so|then|instead|generally|in general|as a rule),?\s+)?(?:you (?:should|can|could|might|may want to)\s+)?(?:use|choose|pick|prefer|consider(?: using)?|go (?:with|for)|opt for|select|stick (?:with|to)|reach for)\s+(.{2,60}?)\s+((?:if|when(?:ever)?|for|where|unless|as soon as|in)\b.+)$/i
const IF_USE =
  /^(?:if|when|for|where)\s+(.{3,160}?),\s*(?:then\s+)?(?:you (?:should|can|could)\s+)?(?:use|choose|pick|prefer|consider(?: using)?|go (?:with|for)|opt for|select|stick (?:with|to)|reach for)\s+(.{2,80}?)[.!]?$/i
const RIGHT =
  /^(.{2,60}?)\s+(?:is|are|remains?|will be|would be|may be|might be)\s+(?:still\s+|often\s+|usually\s+|generally\s+|probably\s+|likely\s+|clearly\s+)?(?:the\s+|a\s+)?(?:right|better|best|preferred|recommended|obvious|natural|safer|ideal|superior|stronger|way to go|good|great)\s*(?:choice|option|fit|pick|bet|tool|solution|approach|call|way)?\s*,?\s+((?:when(?:ever)?|if|for|where)\b.+)$/i

function recommendation(sentence: Sentence): Reading | undefined {
  const { words } = sentence
  const use = USE.exec(words)
  if (use !== null && knows(sentence, use[1])) return advise(sentence, use[2] ?? '', use[1] ?? '')
  const ifUse = IF_USE.exec(words)
  if (ifUse !== null && knows(sentence, ifUse[2])) return advise(sentence, ifUse[1] ?? '', ifUse[2] ?? '')
  const right = RIGHT.exec(words)
  if (right !== null && knows(sentence, right[1])) return advise(sentence, right[2] ?? '', right[1] ?? '')
  return undefined
}

function advise(sentence: Sentence, situation: string, choice: string): Reading {
  const chosen = sentence.names.entities.mentions(choice)[0]?.id
  const subject = chosen ?? sentence.subjects[0]
  return {
    kind: 'recommendation',
    ...base(sentence),
    ...(subject === undefined ? {} : { subject }),
    situation: situation.replace(/^(?:if|when(?:ever)?|for|where)\s+/i, '').replace(/[.!]$/, ''),
    choice: choice.trim()
  }
}

function knows({ names, subjects }: Sentence, choice: string | undefined): boolean {
  return (
    choice !== undefined &&
    (names.entities.mentions(choice).length > 0 ||
      (/^(?:it|them|this|these|they)$/i.test(choice) && subjects.length > 0))
  )
}

const FITS =
  /\b(?:ideal|perfect|great|excellent|(?:well|best|better|ideally)[- ]suited|suited|suitable|best|good|useful|popular|recommended|appropriate|handy|decent (?:approach|choice|option)|(?:good|great|better|natural|right) (?:fit|choice|option))\s+(?:choice\s+|option\s+|fit\s+)?(?:for|when|if|in|as)\b|\b(?:shines?|excels?)\s+(?:when|in|at|for)\b|\b(?:commonly|often|typically|mostly|widely|primarily|mainly)\s+used\s+(?:for|to|in|as|when)\b/i

function useCase(sentence: Sentence): Reading | undefined {
  return FITS.test(sentence.words) && sentence.subjects.length > 0 ? { kind: 'use-case', ...base(sentence) } : undefined
}

const IS_A =
  /^(?:(?:an?|the|each|every)\s+)?(.{1,60}?)(?:\s*\([^)]*\))?,?\s+(?:is|are|refers? to|means?|stands? for|can be (?:defined|described) as|(?:is|are) (?:called|known as|defined as))\s+(?:basically\s+|essentially\s+|simply\s+|just\s+)?(?:an?|the|one of|any|technolog(?:y|ies)|software|tools?|programs?|systems?|methods?|ways?|processes|files?|sets?|collections?|lightweight|isolated|running|virtual|physical|small|simple|open[- ]source|standard)\b/i
const POINTING =
  /^(?:it|this|that|these|those|they|there|here|what|which|who|one|another|both|all|some|most|if|when|while)\b/i

function definition(sentence: Sentence): Reading | undefined {
  const found = IS_A.exec(sentence.words)
  const name = found?.[1]?.trim()
  if (name === undefined || POINTING.test(name) || name.split(' ').length > 5) return undefined
  const mentions = sentence.names.entities.mentions(name)
  const last = mentions.at(-1)
  return last === undefined || last.end < name.length
    ? undefined
    : { kind: 'definition', ...base(sentence), subject: last.id }
}

const NEGATIVE =
  /\b(?:resource-intensive|heavy(?:weight)?|heavier|slow(?:er)?|overhead|complex(?:ity)?|expensive|costly|difficult|harder|weaker|less (?:secure|isolated|portable|robust|flexible|efficient|reliable)|limited|longer|drawback|downside|disadvantage|challenge|limitation|risk|vulnerable|cannot|can't|lacks?|requires? more|consumes? (?:more|significant))\b/i

function drawback(sentence: Sentence): Reading | undefined {
  const turns =
    /^(?:however|but|unfortunately|on the downside|the (?:main |biggest |key )?(?:downside|drawback|disadvantage|catch|problem|trade-?off))\b/i.test(
      sentence.words
    )
  return turns && NEGATIVE.test(sentence.words) && sentence.subjects.length > 0
    ? {
        kind: 'drawback',
        ...base(sentence),
        value: capital(sentence.words.replace(/^(?:however|but|unfortunately),?\s+/i, ''))
      }
    : undefined
}

function statement(sentence: Sentence): Reading | undefined {
  const { words, subjects, names } = sentence
  const aspect = subjects.length > 0 ? names.aspects.mentions(words)[0]?.id : undefined
  return { kind: 'statement', ...base(sentence), subjects, ...(aspect === undefined ? {} : { aspect }) } as Reading
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
