import { countWords } from '../document/count-words.ts'
import type { DocumentView } from '../document/view.ts'
import { foldWord } from '../link/fold.ts'
import type { Names } from '../link/names.ts'
import { isShell } from '../link/no-names.ts'
import { bareName, comparedNames, guidedName } from '../link/phrases.ts'
import type { Mention, Registry } from '../link/registry.ts'
import { isSideWord } from '../link/sides.ts'
import { definedIn } from './sentences/definition.ts'
import { type Subjects, unique } from './subjects.ts'
import { titleTopic } from './title-topic.ts'

/**
 * What a section is about: the one entity that its innermost heading names, or sets in others; none where that names several.
 * Headings that name none leave it to the one above, and those that may tell a side of a thing (`Benefits`, `Weight`) at last to
 * the title of the document.
 */
export function topicOf(section: readonly string[], document: DocumentView, names: Names): string | undefined {
  const { topics } = names
  const known = topics.get(section)
  if (known !== undefined || topics.has(section)) return known
  const subject = section === WHOLE ? readTitle(document, names) : readTopic(section, document, names)
  topics.set(section, subject)
  return subject
}

/** No heading: the topic of all that no heading tells the topic of. */
const WHOLE: readonly string[] = []

function readTopic(section: readonly string[], document: DocumentView, names: Names): string | undefined {
  const { entities } = names
  let outermost = section.length
  for (let depth = section.length - 1; depth >= 0; depth--) {
    const heading = section[depth] ?? ''
    if (heading === document.title) break
    const subjects = headingSubjects(heading, entities, DASH, () => comparedAbove(section, depth, entities))
    if (subjects.length > 0) return subjects.length === 1 ? subjects[0] : undefined
    outermost = depth
  }
  const whole = topicOf(WHOLE, document, names)
  const isOfIt =
    whole !== undefined &&
    section.every((heading, depth) => depth < outermost || isSide(heading) || section.slice(0, depth).some(weighs))
  return isOfIt ? whole : undefined
}

/** What a document is about as a whole: what its title tells, or else how it opens. */
function readTitle(document: DocumentView, names: Names): string | undefined {
  if (document.titlePlace === undefined) return openingSubject(document, names)
  const subject = titleSubject(document, names.entities)
  return subject === undefined ? undefined : titleTopic(subject, document, names)
}

/** What the first sentence of a document without a title says what it is: `A kite is a toy on a line.` */
function openingSubject({ prose: [first] }: DocumentView, names: Names): string | undefined {
  const [sentence] = first?.list === undefined ? (first?.sentences ?? []) : []
  return sentence === undefined ? undefined : definedIn(sentence.words, names)
}

/** The one entity that the title of a document is about. */
function titleSubject({ title, titlePlace }: DocumentView, entities: Registry): string | undefined {
  if (titlePlace === undefined || AGAINST_OTHERS.test(title)) return undefined
  const guided = entities.find(guidedName(title) ?? '')
  if (guided !== undefined) return guided
  // What stands behind a dash is of whom or for whom the text is.
  const [opening = ''] = title.split(TAIL)
  const [subject, another] = headingSubjects(
    countWords(opening) < SHORTEST_OPENING ? title : opening,
    entities,
    DASH_OR_COLON
  )
  // Of two that are compared the one that is known is not what all is about.
  return another === undefined && !isHalfKnown(title, entities) ? subject : undefined
}

function isHalfKnown(title: string, { find }: Registry): boolean {
  const ids = comparedNames(title).map((name) => find(name))
  return ids.length > 1 && ids.includes(undefined)
}

/** A title that sets a thing against others of its kind tells of none of them alone: `Kites vs. other toys`. */
const AGAINST_OTHERS = /\s(?:vs\.?|versus)\s(?:[\p{L}-]+\s){0,3}?others?\b/iu

const TAIL = /\s[|–—-]\s/
/** Words of the shortest opening of a title that says what the text is about. */
const SHORTEST_OPENING = 3

/** What a heading may be about: what it names, but neither in other words nor as the place or means of something else. */
function headingSubjects(
  heading: string,
  entities: Registry,
  gloss = DASH,
  compared: () => Subjects = () => []
): Subjects {
  if (FROM_TO.test(heading)) return []
  const named = entities.heads(heading)
  const bare = named.filter((mention) => !isOtherName(mention, heading))
  const all = bare.length > 0 ? bare : named
  const [only, another] = all
  const mentions = all.filter((mention) => !isAside(heading.slice(0, mention.start)) && !isModifier(mention, heading))
  if (mentions.length === 0 && only !== undefined && another === undefined && compared().includes(only.id))
    return [only.id]
  const ids = unique(mentions.map(({ id }) => id))
  return ids.length > 1 && (isWithin(heading, mentions) || isGlossed(heading, mentions, gloss)) ? ids.slice(0, 1) : ids
}

/** What the heading above sets against each other: below `Boats vs. huts`, `Sleeping in a hut` is about huts. */
function comparedAbove(section: readonly string[], depth: number, entities: Registry): Subjects {
  const names = comparedNames(section[depth - 1] ?? '')
  return names.flatMap((name) => entities.find(name) ?? [])
}

/** Whether a heading is a name and, behind a dash, what is said of it: `3. Kites — sticks & paper`. */
function isGlossed(heading: string, [first]: readonly Mention[], gloss: RegExp): boolean {
  return (
    first !== undefined &&
    !/\p{L}/u.test(heading.slice(0, first.start)) &&
    gloss.test(heading.slice(first.end)) &&
    comparedNames(heading).length === 0
  )
}

/** What parts a name from what is said of it, and in titles; of `Beaches: kites` the heading is about what stands behind. */
const DASH = /^(?:\s\([^)]*\))?\s[|–—-]\s(?!how\sto\s|error)/i
const DASH_OR_COLON = /^(?:\s\([^)]*\))?(?:\s[|–—-]\s|:\s)(?!how\sto\s|error)/i

/** Whether a common name within a heading only stands before what that is about: `Federal or state incentives`. */
function isModifier({ start, end }: Mention, heading: string): boolean {
  return (
    /\b(?:and|or)\s$/i.test(heading.slice(0, start)) &&
    /^\p{Ll}/u.test(heading.slice(start)) &&
    /^\s\p{Ll}{3,}$/u.test(heading.slice(end))
  )
}

/** Whether what stands before a name in a heading is about something else: `Listing files in …`, but not `Tips for …`. */
function isAside(before: string): boolean {
  const found = ASIDE.exec(before)
  if (found === null) return false
  const word = foldWord((found[1] ?? '').toLowerCase())
  return !isShell(word) && !GENERAL.test(word) && !OF_USING.test(before)
}

const ASIDE =
  /(?:^|\s)(\S+)\s(?:in|on|at|with|using|for|from|into|via|by|inside|within|under|through|without|across|around)\s(?:(?:an?|the|your|my|our|any)\s)?(?:[\p{L}-]+\s)?$/iu
/** What is said of the use of a thing, as `Benefits of using `. */
const OF_USING = /(?<!\binstead) of using\s(?:(?:an?|the|your|my|our|any)\s)?$/i
/** What is said of a thing as a whole. */
const GENERAL =
  /^(?:start(?:ed|ing)?|work(?:ing)?|deal(?:ing)?|liv(?:e|ing)|new|guide|introduction|intro|overview|primer|dive|look|practice|case|requirement|prerequisite|challenge|price|pricing|recipe|support|everything|know|history|future|state|anatomy|basic|fundamental|thought|concept|alternative|argument|strategy|pattern|setting|argue|go(?:ing)?|all|wrong|right|inside|experience|familiar|do|expect|care|and|or)$/

/** Whether a heading that names nothing known may tell a side of what the one above is about: a few plain words. */
function isSide(heading: string): boolean {
  const name = bareName(heading)
  if (name === '' || /[?？]$/.test(heading.trimEnd())) return true
  if (MERITS.test(name) || isGeneral(name)) return true
  return countWords(name) <= LONGEST_SIDE && (QUALIFIED.test(name) || !/\S\s\p{Lu}\p{Ll}+.*\s\p{Lu}/u.test(name))
}

/** Whether a heading stands above headings that each name a merit: `Pros ✅`. */
function weighs(heading: string): boolean {
  return WEIGHS.test(heading)
}

const WEIGHS =
  /^[^\p{L}]*(?:(?:the|key|main|some|top)\s)*(?:pros|cons|benefits|(?:dis)?advantages|drawbacks|downsides|upsides|strengths|weaknesses)(?:[^\p{L}]*$|\sof\s)/iu

/** Merits, and something else beside them: `Risks and side effects`. */
const MERITS =
  /^(?:(?:the|key|main|common|possible|potential|some|other)\s)*(?:risks?|benefits|(?:dis)?advantages|drawbacks|downsides|limitations|pros|uses|applications|strengths)(?:\s(?:and|&|or)\s(?:its\s)?[\p{L}-]+(?:\s[\p{L}-]+)?)?$/iu

/** Whether a heading is of words that any thing could have below it: `Common Mistakes to Avoid`, `Quick Revision / Summary`. */
function isGeneral(name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []
  return words.length <= LONGEST_GENERAL && words.every((word) => SMALL.has(word) || isSideWord(foldWord(word)))
}

const LONGEST_GENERAL = 7
const SMALL: ReadonlySet<string> = new Set(
  'a an the and or of to for in on at with by from it its you your when how what why not is are be do does into about vs more'.split(
    ' '
  )
)
/** How a side is, which no proper name opens with: `No Tangled Lines`, `Reduced Drag`. */
const QUALIFIED =
  /^(?:no|less|more|fewer|lower|higher|better|easier|faster|safer|cheaper|greater|reduced|improved|increased|enhanced|limited|low|easy|simple|potential|health|environmental|economic|financial)\s/i

/** Words of the longest heading that is a side of a thing. */
const LONGEST_SIDE = 3

/** A way that a heading tells, which is about neither end: `From kites to the moon`. */
const FROM_TO = /^from\s.{2,60}\sto\s/i

/** Whether a name stands in brackets at the end of a heading, behind what these gloss: `Kite (a toy of the wind)`. */
function isOtherName({ start }: Mention, heading: string): boolean {
  const open = heading.endsWith(')') ? heading.lastIndexOf(' (') : -1
  return open > 0 && start > open && heading.indexOf(')', open) === heading.length - 1
}

/** Whether a heading names one thing and where or what it is for: `Kites for beaches`. */
function isWithin(heading: string, [first, second]: readonly Mention[]): boolean {
  if (first === undefined || second === undefined) return false
  const between = heading.slice(first.end, second.start)
  if (/^\s(?:for|in|on|at|within|inside)\s(?:(?:an?|the|your)\s)?$/i.test(between)) return true
  if (/^\sto\s(?:(?:an?|the|your|existing)\s){0,2}$/i.test(between))
    return /^(?:adding|applying|bringing|connecting|attaching|how to (?:add|apply|bring|connect|attach))\s/i.test(
      heading
    )
  // `Kites didn't kill gliders` is about kites.
  return first.start === 0 && DOES.test(between)
}

/** A verb behind what a heading opens with: it says something of that. */
const DOES =
  /^\s(?!(?:vs\.?|versus|and|or|to|from|with|than|compared?|against|&|\+|is|are)\b)(?:\p{L}+n['’]t|is|are|was|were|can|will|has|have|does|did|won|killed?|replaces?d?|beats?|needs?|uses?|makes?|made)\s(?:\p{L}+\s){0,3}$/iu
