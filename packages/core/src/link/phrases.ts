import { codeAt } from '../document/code-at.ts'
import { countWords, isSpaceCode } from '../document/count-words.ts'
import { withoutNumber } from './row-names.ts'

/** Words that open a heading or title before the name it is about. */
const OPENERS =
  /^(?:(?:the\s+)?(?:truth|facts?|science|story|art|ins\s+and\s+outs|lowdown|scoop)\s+(?:about|behind|of|on)\s+|(?:what|who)(?:['’]s|\s+(?:is|are|was|were|does|do))\s+|(?:how|why|when|where)\s+(?:(?:do|does|did|is|are|can|should|not\s+to|to(?:\s+use)?)\s+)?|(?:what\s+about|how\s+about|understanding|using|comparing|choosing|exploring|introducing|meet|about|with|without|inside|introduction\s+to|intro\s+to|overview\s+of|basics\s+of|guide\s+to|history\s+of|(?:key\s+)?(?:benefits|advantages|challenges|drawbacks|disadvantages|limitations|strengths|weaknesses|upsides|downsides|features|types|pros(?:\s+and\s+cons)?|cons|components|characteristics)\s+of(?:\s+using)?)\s+|\S+ing\s+(?:an?|the|your)\s+|(?:the|an?|your|our)\s+)/i

/** Words that close a heading behind the name it is about. */
const CLOSERS =
  /\s+(?:works?(?:\s+like\s+this)?|differs?|means?|matters|explained|overview|basics|architecture|stack|diagram|in\s+(?:depth|detail|action|practice|a\s+nutshell)|at\s+a\s+glance|(?:pros|advantages|benefits|strengths)(?:\s+and\s+(?:cons|disadvantages|drawbacks|weaknesses))?|cons|disadvantages|drawbacks|weaknesses|limitations|use\s+cases?|examples?|essentials|fundamentals|principles|guidelines|(?:best\s+practices|tips)(?:\s+(?:and|&)\s+(?:best\s+practices|tricks|tips))?|101|(?:(?:an?|the|ultimate|complete|full|comprehensive|definitive|practical|quick(?:[\s-]start)?|getting[\s-]started|beginner['’]?s?['’]?|buyer['’]?s?['’]?|buying|short)\s+){0,2}(?:cheat\s?sheet|guide|tutorial|handbook|primer|walkthrough|crash\s+course|recipe|faqs?|interview\s+questions(?:\s+(?:and|&)\s+answers)?))$/i

/** Headings that name no thing but a part of a document. */
const FURNITURE: ReadonlySet<string> = new Set(
  (
    'introduction|intro|overview|summary|conclusion|conclusions|prerequisites|requirements|background|context|references|' +
    'further reading|see also|resources|related|faq|frequently asked questions|next steps|getting started|setup|set up|' +
    'installation|usage|example|examples|comparison|key differences|differences|similarities|use cases|use case|benefits|' +
    'advantages|disadvantages|drawbacks|challenges|limitations|pros|cons|pros and cons|key takeaways|takeaways|' +
    'final thoughts|wrapping up|wrap up|tl;dr|tldr|quick answer|detailed answer|short answer|answer|history|definition|' +
    'definitions|glossary|notes|note|tips|best practices|troubleshooting|verdict|bottom line|table of contents|contents|' +
    'how it works|why it matters|the problem|problem|the solution|solution|description|steps|step|appendix|questions|' +
    'changelog|change log|release notes|known issues|what is new|acknowledgements|' +
    'what you will learn|what you will need|when to use|when to use which|how to choose|security|performance|the basics|basics'
  ).split('|')
)

const LONGEST_FURNITURE = Math.max(...Array.from(FURNITURE, ({ length }) => length))

/** Characters of the longest title, heading or label: longer ones name nothing. */
const LONGEST = 400

/**
 * The name that a heading, title or label is about: without question words, openers, closers, brackets and marks at its end.
 *
 * `What is a Virtual Machine (VM)?` → `Virtual Machine`; `How Kites Work` → `Kites`; `Introduction` → `''`.
 */
export function bareName(text: string): string {
  if (text.length > LONGEST || isFurniture(text)) return ''
  const counted = withoutNumber(text.trim())
  const whole = counted.includes('(') ? counted.replace(/\((?:e?s|ies)\)/gi, 's').replace(GLOSS, '') : counted
  let name = whole
    .replace(MERIT, '')
    .replace(/^\S+['’]s\s+(?=\S.*\srecipe$)/i, '')
    .replace(
      /^what\s+(?:(?:an?|the)\s+)?(.{2,40}?)\s+(?:(?:actually|really)\s+)?(?:is|are|does|do|means?)(?=[\s?!.]*$)/i,
      '$1'
    )
    .replace(/^\s*(?:step\s+)?\d+[.):]\s*/i, '')
    .replace(/^(?:introduction|overview|background|summary|bonus|appendix|part|section)\s*\d*:\s+(?=\S)/i, '')
    .replace(/[\s?!.:,;–—-]+$/g, '')
    .trim()
  for (let before = ''; before !== name; ) {
    before = name
    const opened = name.replace(OPENERS, '')
    const closed = opened.replace(CLOSERS, '').trim()
    // "The advantages" is about advantages, not about what stands before.
    name = /^(?:the|an?|and(?: the)?|their|its|your|our)$/i.test(closed) ? '' : closed
  }
  return isFurniture(name) ? '' : name
}

/** What opens a remark in brackets, but for a letter that is a part of the name that it touches: `401(k)`. */
const BRACKET = String.raw`(?<!\d(?=\([a-z]\))|[a-z](?=\([a-rt-z]\)))\(`
const GLOSS = new RegExp(String.raw`\s*${BRACKET}[^)]*\)`, 'g')
/** What stands between the parts of a title. */
const PARTS = new RegExp(String.raw`\s*(?:[:;]\s|[–—]|-\s|[?!]|${BRACKET})\s*`)

/** What a heading lists of a thing: `Disadvantages: federation`. */
const MERIT =
  /^(?:(?:dis)?advantages?|pros(?: and cons)?|cons|benefits|drawbacks|limitations|strengths|weaknesses)\s*[:–—-]\s+(?=\S)/i

/** What a text is, before what it is about: `Review: `. */
const GENRE =
  /^(?:(?:(?:product|book|film|movie|game|gear|app|tool|album|full|complete|quick|short|ultimate|definitive|expert|honest|first|long-term|hands-on|beginner['’]?s?|buyer['’]?s?|buying|user|student|customer|employee|artist|author|founder|member|reader)\s)?(?:review|guide|tutorial|explainer|opinion|recipe|faq|case study|deep dive|how-to|interview|spotlight|profile))(?::|\s[–—-])\s+(?=\S)/iu

/** A title without what the text is: `Review: Skyline` → `Skyline`. */
export function withoutGenre(title: string): string {
  return title.length > LONGEST ? title : title.replace(GENRE, '')
}

/** What a guide is to. */
const GUIDE =
  /^(?:(?:the|an?|your|our|my)\s)?(?:[\p{L}'’-]+\s){0,3}?guide\s(?:to|on)\s(?:(?:buying|choosing|picking|selecting|finding|getting|owning|understanding|using|growing|making|building|brewing|baking|cooking|training|raising|keeping|learning|planting|installing|cleaning|fixing|repairing|managing)\s)?(?:(?:the|an?|your|our)\s)?(?:(?:right|best|perfect|first|ideal|new|next|own)\s)*([\p{L}\d][\p{L}\d'’-]*(?:\s[\p{L}\d'’-]+){0,2}?)(?:\s(?:at\shome|from\sscratch|online|for\s.{2,40}|in\s\d{4}|\(\d{4}\)))?$/iu

/** The thing that a title says a guide to, behind a slogan too: `Touch the Sky: A Guide to Buying Your First Kite` → `Kite`. */
export function guidedName(title: string): string | undefined {
  if (title.length > LONGEST || !/\bguide\s/i.test(title)) return undefined
  const [whole = '', behind = ''] = title.split(/:\s+|\s[–—-]\s/, 2)
  const name = (GUIDE.exec(behind) ?? GUIDE.exec(whole))?.[1]
  return name === undefined || /\s(?:and|or|in|of|for|to|with|your|our|the|an?)\s/i.test(name) ? undefined : name
}

/** Whether a heading says that merits or uses of what it names stand below it. */
export function listsOf(heading: string): boolean {
  return MERIT.test(heading.replace(/\((?:e?s|ies)\)/gi, 's'))
}

/** Whether a heading names a part of a document rather than a thing: `Introduction`, `Key takeaways`. */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST) return false
  const bare = text.slice(0, endOfName(text)).trimStart()
  return bare.length <= LONGEST_FURNITURE && FURNITURE.has(bare.toLowerCase().replaceAll('’', "'"))
}

/** Index behind the last character that is no space and no mark at the end. */
function endOfName(text: string): number {
  let end = text.length
  while (end > 0 && ('?!.:'.includes(text.charAt(end - 1)) || isSpaceCode(codeAt(text, end - 1)))) end--
  return end
}

/**
 * The names that a title or heading sets against each other.
 *
 * `Kites vs. Gliders: which flies?` → `Kites`, `Gliders`; `The difference between a kite and a glider` → `kite`, `glider`.
 * `Kite or Glider for Beginners` → `Kite`, `Glider`. Anything else gives nothing.
 */
export function comparedNames(text: string): readonly string[] {
  if (text.length > LONGEST || !COMPARES.test(text)) return []
  const asked =
    ASKED.exec(text)?.slice(1) ??
    DIFFER.exec(text)
      ?.slice(1)
      .filter((one) => one !== undefined)
  if (asked !== undefined) return asked.map(bareName).filter((name) => name !== '')
  for (const part of text.split(PARTS)) {
    const names = splitCompared(part)
    if (names.length >= 2) return names
  }
  return []
}

/** What each of the forms has, to pass over most texts. */
const COMPARES = /\s(?:or|and|vs|versus)[\s.]|differ|compar|choosing/i

/** `Nylon or steel?` */
const ASKED =
  /^((?!(?:why|what|how|when|where|who|is|are|do|does|can|should|would|will|which|to|more|yes|now)\b)\p{L}[\p{L}\d-]*(?:\s[\p{L}\d-]+)?)\s+or\s+((?!(?:not|why|no|never|later|less)\b)\p{L}[\p{L}\d-]*(?:\s[\p{L}\d-]+)?)\?/iu
/** `Compost and manure: what is the difference?` */
const DIFFER =
  /^(\p{L}[\p{L}\d-]*(?:\s[\p{L}\d-]+){0,2})\s+and\s+(\p{L}[\p{L}\d-]*(?:\s[\p{L}\d-]+){0,2})(?::\s+|\s+[–—-]\s+|,\s+)(?:what(?:['’]s|\s+is|\s+are)\s+the\s+differences?|the\s+differences?|differences|compared|a\s+comparison|which)|^(\p{L}[\p{L}\d-]*(?:\s[\p{L}\d-]+){0,2}?)\s+and\s+(\p{L}[\p{L}\d-]*(?:\s[\p{L}\d-]+){0,2}?)\s+compared$/iu

function splitCompared(text: string): readonly string[] {
  const between =
    /\b(?:differences?|choosing|comparison|compare)\s+(?:between\s+)?(.+?)\s+(?:and|or|to|with|vs\.?)\s+(.+)$/i.exec(
      text
    )
  const differs =
    /^(?:how\s+)?(?:do(?:es)?\s+|is\s+|are\s+)?(.+?)\s+(?:differ(?:s|ent)?|compared?s?)\s+(?:from|to|with)\s+(.+)$/i.exec(
      text
    )
  const or = /^(.{2,40}?)\s+or\s+(.{2,40}?)(?:\s+(?:for|in|on|as|when)\s.{1,60})?$/i.exec(text)
  const versus = text.split(/\s+(?:vs\.?|versus)\s+/i)
  const found = versus.length > 1 ? versus : (between ?? differs ?? (isTitleCase(or) ? or : undefined))?.slice(1, 3)
  const names = withoutSharedObject(withSharedEnd((found ?? []).flatMap((name) => name.split(/\s*,\s*/)).map(bareName)))
  return names.every((name) => name !== '' && countWords(name) <= 5) ? names : []
}

/** Names that are counted of one kind have the words at its end in common: `Type 1`, `Type 2 kites` → `Type 1 kites`, `Type 2 kites`. */
function withSharedEnd(names: readonly string[]): readonly string[] {
  const last = names.at(-1)?.split(' ') ?? []
  return names.map((name) => {
    const words = name.split(' ')
    const isCut = words.length > 1 && words.length < last.length && words[0] === last[0] && COUNTED.test(name)
    return isCut ? [...words, ...last.slice(words.length)].join(' ') : name
  })
}

/** Deeds that are done to one thing are not the last one's alone: `Rent`, `Buy a boat` → `Rent`, `Buy`. */
function withoutSharedObject(names: readonly string[]): readonly string[] {
  const [, deed] = /^(\p{L}+)\s(?:an?|the|your)\s\S/iu.exec(names.at(-1) ?? '') ?? []
  const areBare = names.length > 1 && names.slice(0, -1).every((name) => countWords(name) === 1)
  return deed !== undefined && areBare ? [...names.slice(0, -1), deed] : names
}

/** What ends in a number or letter: `Type I`. */
const COUNTED = /\s(?:\d+|[IVX]+|[A-Z])$/

/** Whether both sides are names by their capitals: `Kite or Glider`. */
function isTitleCase(sides: RegExpExecArray | null): boolean {
  return sides !== null && [sides[1], sides[2]].every((side) => /^(?:\p{Lu}\S*\s*){1,3}$/u.test(side ?? ''))
}

const GLOSSARY =
  /\b(?:glossary|glossaries|terminology|vocabulary|definitions|jargon|key terms|dictionary)\b|^(?:(?:the|some|basic|important|common|key) )?(?:terms|concepts|words)(?: (?:to know|explained|you need))?$/i

/** Whether a heading says that kinds of a thing stand below it: `Types of kites`. */
export function listsKinds(heading: string): boolean {
  return /^(?:\P{L}*)(?:the\s|some\s)?(?:\p{L}+\s)?(?:types|kinds|varieties|styles)\sof\s/iu.test(heading)
}

/** Whether a title or heading says that a list of terms stands below it. */
export function listsTerms(heading: string): boolean {
  return GLOSSARY.test(heading)
}
