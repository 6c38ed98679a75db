import type { List, Paragraph } from 'mdast'
import { countWords } from '../document/count-words.ts'
import type { Prose } from '../document/prose.ts'
import { tidy } from '../document/tidy.ts'

/** What the items of a list are, by the words that introduce it. */
export type ListRole = 'advantage' | 'drawback' | 'use-case' | 'recommendation'

const ROLES: readonly (readonly [ListRole, RegExp])[] = [
  [
    'recommendation',
    /^(?:\W*)(?:you should\s+)?(?:use|choose|pick|prefer|consider|go (?:with|for)|opt for|select|stick with|reach for)\s+(?!(?:these|this|the following|one of|cases?)\b)(?!.{0,80}\bthe following\b).{1,60}?\b(?:(?:if|when(?:ever)?|unless)\b(?:\s+\S+){0,8}|(?:for|where|to)(?:\s+\S+){0,2})\s*[:：…]*$/i
  ],
  [
    'drawback',
    /\b(?:challenges|(?<!\bthe\s)challenge|drawbacks?|disadvantages?|cons|limitations?|downsides?|weakness(?:es)?|shortcomings?|(?<!\b(?:at|high|low|medium|higher|lower)[ -])risks?(?!-| (?:analys|assess|manag|model|mitigat|profile|based|score|level|factor|register|appetite|tolerance))|trade-?offs? of|pitfalls|caveats|why (?:people|some|others|you (?:might|may) not) (?:hesitate|avoid|dislike|leave)|the (?:bad|ugly)(?= (?:parts?|sides?|things?)\b|$)|bad (?:parts|sides|things)|(?:what|things that) (?:got|became|went|is|are|gets?|could go|can go|goes) (?:worse|wrong|harder|slower)|what (?:we|i|you|people) (?:lost|lose|miss(?:ed)?|dislike|hated?|give up|gave up|(?:do not|did not|don['’]t|didn['’]t) (?:like|love))|^\W*(?:(?:the|main|key|major) )?(?:issues|problems|negatives|minuses)(?=\W*$))\b/i
  ],
  [
    'use-case',
    /\b(?:use[- ]cases?(?!:\s*\S)|benefits? (?:the )?most|(?:works?|fits?) best (?:for|with|when|in|if)|(?:recommended|meant|intended) for(?=\W*$)|(?:who|when) (?:it['’]s|it is|this is|is it|is this|are they) (?:best )?(?:for|good|useful)(?=\W*$)|^\W*(?:(?:common|typical|main|popular|key|practical|real-world|best|other) )?(?:uses|applications)(?= (?:of|for)\b|\W*$)|when (?:you|it|they)(?: (?:really|actually|might|may))? (?:needs?|uses?|makes? sense|fits?|shines?|works? best|wins?)(?: (?:it|them|one))?(?=\W*$)|(?:^\W*when|(?:scenarios?|situations?|cases|times) (?:where|when|in which)) (?!.*\b(?:not|never|\w+n['’]t)\b).{2,40} (?:makes? (?:more |the most )?sense|wins?|shines?|excels?|works? (?:best|well|better)|fits?(?: best| well)?|is (?:the |an? )?(?:better|best|right|good|great|ideal)(?: choice| option| fit| idea)?)(?=\W*$)|when to (?:use|choose|pick)|(?:ideal|best|great|good|perfect|suited|suitable|useful|well-suited) (?:for|when|if|uses?)(?!\s+(?:any|all|every|most)\b)|(?:^|(?:is|are|be|mainly|often|commonly|typically|usually|mostly) )used (?:for|when|to)|good fit|shines? (?:when|in|for)|who should)\b/i
  ],
  [
    'advantage',
    /\b(?:benefits?(?! (?:the )?most\b)|(?<!competitive )advantages?|pros|strengths|upsides?|merits|perks|why (?:use|choose)|reasons to (?:use|choose)|why (?:people|we|users|so many|everyone) (?:like|love|choose|prefer|switch)|the good(?= (?:parts?|sides?|things?)\b|$)|good (?:parts|sides|things)|what .{1,40} do(?:es)? (?:well|better)|(?:what|things that) (?:got|became|went|gets?|goes) (?:better|well|right|easier|faster)|what (?:we|i|you|people) (?:gain(?:ed)?|win|won|like|liked|loved?))\b/i
  ]
]

/**
 * What the items of a list are.
 *
 * "Some of the benefits of kites are:" → advantage; a heading "Drawbacks" → drawback; "Use kites if you want to:" →
 * recommendation. The sentence right above decides before the headings; words for both sides decide nothing.
 */
export function listRole(lead: string | undefined, section: readonly string[]): ListRole | undefined {
  const words =
    lead === undefined
      ? ''
      : (tidy(lead)
          .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
          .at(-1) ?? '')
  // `The risk depends on:` counts what it depends on.
  if (
    /\b(?:depends?\son|var(?:y|ies)\swith|changes?\swith|affected\sby|influenced\sby)[^.:]{0,40}[:：]\s*$/i.test(words)
  )
    return undefined
  if (NEGATED.test(words)) return undefined
  if (words !== '') {
    const role = roleIn(words)
    if (role !== undefined) return role
  }
  // `Boat (best for rivers)` says of the boat what it is best for, and nothing of the items below.
  const heading = section.at(-1) ?? ''
  const role = SLOGAN.test(heading) ? undefined : roleIn(heading.includes('(') ? heading.replace(GLOSS, '') : heading)
  return role !== 'drawback' && DENIES.test(words) ? undefined : role
}

/** What a heading praises its thing with, above what that is: `Clubs: The Coastal Advantage`. */
const SLOGAN = /[:–—]\s(?:(?:the|your|our|its)\s)?[^:]*\sadvantage[!.]?$/i
/** What is said of a heading in brackets behind it. */
const GLOSS = /(?<=\S)\s\([^)]*\)\s*$/
/** Words above items that deny what a heading says of others: `It does little for:` below `Benefits`. */
const DENIES = /(?:n['’]t|\b(?:not|never|cannot|no|little|less|hardly|avoid|skip))\b[^.:]*[:：]\s*$/i
/** What not to do, which speaks neither for nor against: `Don't use kites when:`, `When (not) to use kites`. */
const NEGATED =
  /^[^\p{L}]*(?:(?:you\s)?(?:do\snot|don['’]t|never|should(?:\snot|n['’]t))\s|avoid\s|when\s(?:you\s)?(?:not\sto|(?:should(?:\snot|n['’]t)))\s)|\bto\s(?:use|choose|pick)\b.*\bnot\sto\s(?:(?:over)?use|choose|pick)\b/iu

function roleIn(words: string): ListRole | undefined {
  if (NEGATED.test(words)) return undefined
  const found = ROLES.filter(([, pattern]) => pattern.test(words)).map(([role]) => role)
  if (found.includes('recommendation')) return 'recommendation'
  return found.length === 1 ? found[0] : undefined
}

/** A mark that says by itself what an item speaks for. */
const THUMB = /^\s*([👍👎])/u

/** The role of the list that a paragraph stands in, which `roleAbove` finds by the words above it. */
export function roleOf(paragraph: Prose, roleAbove: (paragraph: Prose) => ListRole | undefined): ListRole | undefined {
  const { block, list, lead, text } = paragraph
  if (list === undefined) return undefined
  if (lead !== undefined && lead !== block.lead && isWord(text.value) && roleIn(lead.value) === undefined)
    return undefined
  const thumb = THUMB.exec(text.value)?.[1]
  if (thumb !== undefined) return thumb === '👍' ? 'advantage' : 'drawback'
  return roleAbove(paragraph)
}

/** Tells the role of the list of a paragraph by the words above it, once for all of its items. */
export function createRoleReader(): (paragraph: Prose) => ListRole | undefined {
  const known = new Map<List, ListRole | undefined>()
  return ({ list, lead, block }) => {
    if (list !== undefined && known.has(list)) return known.get(list)
    const own = listRole(lead?.value, block.section)
    const role = own !== undefined || lead === block.lead ? own : listRole(block.lead?.value, block.section)
    if (list !== undefined) known.set(list, role)
    return role
  }
}

/** Whether an item is a word, which says nothing of what the item around it tells. */
function isWord(text: string): boolean {
  return countWords(text) < 2
}

const STEP = /^step\s+\d+\b/i

/** Whether every item of a list without numbers counts its step: `- Step 1: Face the wind.` */
export function isSteps(list: List): boolean {
  return list.children.every((item) => {
    const paragraph = item.children[0]
    const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
    const text = first?.type === 'strong' ? first.children[0] : first
    return text?.type === 'text' && STEP.test(text.value)
  })
}

/** Whether every item of a list is little more than a link. */
export function isLinkList(list: List): boolean {
  return list.children.every((item) => {
    const paragraph = item.children[0]
    if (paragraph?.type !== 'paragraph') return false
    const inner = withoutTags(paragraph.children)
    const rest = inner.filter((child) => child.type !== 'text' || /[\p{L}\p{N}]/u.test(child.value))
    return rest[0]?.type === 'link' && rest.length <= 2
  })
}

/** What stands in a paragraph outside of its tags: a badge behind a link says nothing. */
function withoutTags(children: Paragraph['children']): Paragraph['children'] {
  let depth = 0
  return children.filter((child) => {
    if (child.type !== 'html') return depth === 0
    depth += /^<\//.test(child.value) ? -1 : /\/>$|^<(?:br|img|hr|!)/i.test(child.value) ? 0 : 1
    return false
  })
}

/** Whether a paragraph is nothing but links. */
export function isAllLinks({ children }: Paragraph): boolean {
  return (
    children.some(({ type }) => type === 'link') &&
    children.every((child) => child.type === 'link' || (child.type === 'text' && !/\p{L}/u.test(child.value)))
  )
}
