import type { MetadataValue } from '@docfacts/schema'

/** What a line of page furniture says, by the key of the metadata, and where in the line. */
export type FurnitureEntries = Readonly<Record<string, { value: MetadataValue; start: number; end: number }>>

const READING =
  /(?:^|(?<=\s))(?:(?:estimated )?(?:reading|read) time:?\s*)?(?:about |~ ?)?(\d{1,3})[ -]?min(?:ute)?s?(?: of)?(?: read(?:ing)?(?: time)?)?/i
const LEVEL = /^(?:level:?\s*)?(beginner|intermediate|advanced|expert|easy|medium|hard|basic)/i
const COUNTER = /\s*(?:\b(?:question|q|part|page|chapter|slide|lesson)\s*#?|\b)\d{1,3}\s*(?:\/|of)\s*\d{1,3}$/i
const BADGE =
  /^[^\p{L}\p{N}]*(?:(?:ai[- ]?(?:powered|generated|assisted) (?:answer|summary)|answered|verified(?: answer)?|accepted(?: answer)?|expert answer|sponsored|advertisement|featured|new|updated|popular|trending|free|premium)(?:[^\p{L}\p{N}]+|$))+$/iu
/** Where the page stands in its site, what stands before and behind it, what else there is. */
const NAVIGATION =
  /^(?:home|start|docs|documentation|blog|articles|learn|guides?|index)\s*[›»>/]\s*\S.{0,120}$|^[^›».!?]{1,40}(?:\s+[›»]\s+[^›»]{1,60}){2,}$|^[←«‹⟵].{1,160}$|^[^.]{1,160}\s[→»›⟶]$|^(?:next|previous|prev|up next)(?: (?:question|article|post|page|chapter|lesson|up))?\s*:\s.{1,120}$|^(?:related|see also|read next|you (?:might|may) also like)(?: (?:posts|articles|guides|reading|questions))?\s*:\s[^.]{1,160}\s[·|•]\s[^.]{1,160}$|^more (?:from|by|in|about|on)\s[^.]{1,60}$/iu
/** The bar of a site: names apart from each other, one of which everybody has. */
const BAR =
  /^(?=.*\b(?:sign (?:in|up)|log ?in|cart|basket|help|contact(?: us)?|search|menu|my account|newsletter)\b)[^.!?:]{1,40}(?:\s*[|·•]\s*[^.!?:|]{1,40}|\s{3,}[^.!?:]{1,40}){2,}$/iu
const BUTTON =
  /^[^\p{L}\p{N}]*(?:share(?: (?:this|on|via|it|article|post)\b.{0,40})?|tweet(?: this)?|copy(?: link| code)?|print(?: this)?(?: page)?|save|bookmark|subscribe(?: (?:to|now|for)\b.{0,60})?|sign (?:up|in)(?: (?:to|for)\b.{0,40})?|log ?in|skip to (?:main )?content|back to (?:top|home|blog)|(?:next|previous|prev)(?: (?:article|post|page|question|lesson))?|edit (?:this page|on github)|(?:was|is) this (?:page |article |answer |guide )?(?:helpful|useful)\?.{0,24}|did you find this (?:page |article |answer |guide )?(?:helpful|useful)\?.{0,24}|follow(?:ing)?|listen|member-only story|\d+(?:\.\d+)?k? followers|yes ?no|leave a (?:comment|reply)|\d+ (?:comments?|likes?|shares?|views?|claps?|replies)|follow (?:us|me)(?: on\b.{0,40})?|loading(?:\.{3}|…)?|show (?:more|less|answer)|read more|see (?:more|all)|related (?:posts|articles|questions)|accept(?: all)? cookies|report (?:this|an issue)|listen to this article)[^\p{L}\p{N}]*$/iu
const COPYRIGHT = /^(?:©|\(c\)|copyright)\s.{0,120}\d{4}|all rights reserved\.?$/i
const BYLINE =
  /^(?:[Ww]ritten |[Pp]osted |[Pp]ublished )?[Bb]y:?\s+(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|la|al)){0,4})$/u
/** Where a text came out. */
const PUBLICATION = /^[Pp]ublished in \p{Lu}[^.!?:]{1,60}$/u
/** How a page is rated, and when it was touched: parts of a line of furniture that say nothing to keep. */
const TOKEN =
  /^(?:[★☆⭐]+\s*\d?(?:[.,]\d)?(?:\s*\/\s*\d+)?|(?:updated|published|posted|edited|last updated)\s+(?:about\s+|over\s+)?(?:\d+|an?|one)\s+(?:minute|hour|day|week|month|year)s?\s+ago|(?:\p{So}\s*)?(?:answered|verified|solved|unsolved))$/iu
/** What else a byline says. */
const CREDIT =
  /^(?:(?:medically |fact[- ]|technically )?(?:reviewed|checked|edited|approved|translated|illustrated|photographed) by|photos?(?:graphy)? by|in)\s\p{Lu}[^.]{1,60}$/iu
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const DATE = new RegExp(
  `^(?:(published|posted|updated|last updated|last modified|date)(?: on| at)?:?\\s+)?(\\d{4}-\\d\\d-\\d\\d|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4})$`,
  'i'
)

/**
 * Read a line as page furniture, or `undefined` where it is none.
 *
 * `By Ada Byron · 5 May 2024 · 6 min read` → author, published, readingMinutes. `6 minintermediatekites` → readingMinutes, difficulty
 * and, where the document knows the words, tags.
 */
export function readFurniture(line: string, isWord: (word: string) => boolean): FurnitureEntries | undefined {
  const text = line.trimEnd()
  if (
    BADGE.test(text) ||
    BUTTON.test(text) ||
    COPYRIGHT.test(text) ||
    PUBLICATION.test(text) ||
    NAVIGATION.test(text) ||
    BAR.test(text)
  )
    return {}
  if (/^[·•]$/.test(text)) return {}
  return readParts(text) ?? readReading(text, isWord) ?? readCounter(text)
}

/** `By Ada · May 5, 2024 · 6 min read`: every part says one thing. */
function readParts(text: string): FurnitureEntries | undefined {
  const entries: Record<string, FurnitureEntries[string]> = {}
  const tags: { value: string; start: number; end: number }[] = []
  let at = 0
  for (const part of text.split(/(\s*[|·•–—]\s*|\s{2,})/)) {
    const start = at
    at += part.length
    if (/^\s*[|·•–—]?\s*$/.test(part)) continue
    const said = part.replace(/^[^\p{L}\p{N}]+/u, '')
    if (CREDIT.test(said) || TOKEN.test(part.trim())) continue
    const read = readPart(said)
    if (read !== undefined) entries[read.key] = { value: read.value, start, end: at }
    else if (entries.author !== undefined && PROPER_NAMES.test(said)) continue
    else if (TAG.test(said)) tags.push({ value: said, start, end: at })
    else return undefined
  }
  const keys = Object.keys(entries)
  // What stands between how long it takes and how hard it is tells what it is about.
  if (tags.length > 0 && !(keys.includes('readingMinutes') && keys.length > 1)) return undefined
  if (tags.length > 0)
    entries.tags = {
      value: tags.map(({ value }) => value.toLowerCase()),
      start: tags[0]?.start ?? 0,
      end: tags.at(-1)?.end ?? at
    }
  return keys.some((key) => key !== 'difficulty') ? entries : undefined
}

/** Behind the author, where it came out: `Kite Weekly`. */
const PROPER_NAMES = /^\p{Lu}[\p{L}\d&.'’-]*(?: [\p{Lu}\d&][\p{L}\d&.'’-]*){0,3}$/u
const TAG = /^[\p{L}\p{N}#+./-]+(?: [\p{L}\p{N}#+./-]+)?$/u

function readPart(part: string): { key: string; value: MetadataValue } | undefined {
  const minutes = READING.exec(part)
  if (minutes !== null && minutes[0].length === part.length) return { key: 'readingMinutes', value: Number(minutes[1]) }
  const date = DATE.exec(part)
  if (date?.[2] !== undefined)
    return { key: /updated|modified/i.test(date[1] ?? '') ? 'updated' : 'published', value: date[2] }
  const author = BYLINE.exec(part)?.[1]
  if (author !== undefined) return { key: 'author', value: author }
  const level = LEVEL.exec(part)
  return level !== null && level[0].length === part.length
    ? { key: 'difficulty', value: (level[1] ?? '').toLowerCase() }
    : undefined
}

/** `6 minintermediatevirtual-kitessleds`: the parts with nothing between. */
function readReading(text: string, isWord: (word: string) => boolean): FurnitureEntries | undefined {
  const minutes = READING.exec(text)
  if (minutes === null || /[.!?]$/.test(text) || text.slice(0, minutes.index).replace(/[^\p{L}\p{N}]/gu, '') !== '')
    return undefined
  const rest = text.slice(minutes.index + minutes[0].length)
  const gap = /^[\s|·•,–—-]*/.exec(rest)?.[0].length ?? 0
  const level = LEVEL.exec(rest.slice(gap))
  const from = minutes.index + minutes[0].length + gap
  const glued = rest.slice(gap + (level?.[0].length ?? 0))
  if (level === null && (glued === '' ? false : !/[|·•,]/.test(rest) && /\s/.test(glued.trim()))) return undefined
  if (glued.trim().split(/\s+/).length > 8) return undefined
  const tags = splitTags(glued, isWord)
  const start = from + (level?.[0].length ?? 0)
  return {
    readingMinutes: { value: Number(minutes[1]), start: minutes.index, end: minutes.index + minutes[0].length },
    ...(level === null
      ? {}
      : { difficulty: { value: (level[1] ?? '').toLowerCase(), start: from, end: from + level[0].length } }),
    ...(tags.length === 0
      ? {}
      : { tags: { value: tags, start: start + (/^[\s|·•,–—-]*/.exec(glued)?.[0].length ?? 0), end: text.length } })
  }
}

/** Tags between separators, or glued ones cut where the document knows the words on both sides; none where it does not. */
function splitTags(text: string, isWord: (word: string) => boolean): readonly string[] {
  if (text.trim() === '') return []
  const parts = text.split(/[\s|·•,]+/).filter(Boolean)
  if (parts.length > 1) return parts.map((part) => part.replace(/^#/, ''))
  const tags = ['']
  for (const [index, piece] of text.trim().split('-').entries()) {
    const words = cutWords(piece, isWord)
    if (words === undefined) return []
    for (const [place, word] of words.entries())
      if (place > 0) tags.push(word)
      else tags[tags.length - 1] += (index > 0 ? '-' : '') + word
  }
  return tags
}

/** The fewest words that a document knows and that make up a text. */
function cutWords(text: string, isWord: (word: string) => boolean): readonly string[] | undefined {
  if (text.length > 80) return undefined
  const best: (readonly string[] | undefined)[] = [[]]
  for (let end = 1; end <= text.length; end++)
    for (let start = Math.max(0, end - 24); start < end; start++) {
      const before = best[start]
      const word = text.slice(start, end)
      if (before === undefined || before.length + 1 >= (best[end]?.length ?? Number.POSITIVE_INFINITY)) continue
      if (word.length > 2 && isWord(word)) best[end] = [...before, word]
    }
  return best[text.length]
}

/** `🪁 Kites Q2 / 20`: what is counted is a category. */
function readCounter(text: string): FurnitureEntries | undefined {
  const counter = COUNTER.exec(text)
  if (counter === null) return undefined
  const before = text.slice(0, counter.index)
  const start = before.search(/[\p{L}\p{N}]/u)
  if (start < 0) return /[a-z]|\s\/\s/i.test(counter[0]) ? {} : undefined
  const words = before.slice(start).trim()
  if (words.split(/\s+/).length > 4 || !/\bq|question|part|page|\//i.test(counter[0]) || /[.,:;!?]/.test(words))
    return undefined
  return /^(?:question|part|page|chapter|slide|lesson)$/i.test(words)
    ? {}
    : { categories: { value: [words], start, end: start + words.length } }
}
