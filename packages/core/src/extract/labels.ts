import { countWords } from '../document/count-words.ts'
import type { Prose } from '../document/prose.ts'
import { tidy } from '../document/tidy.ts'
import { foldName } from '../link/fold.ts'
import type { Names } from '../link/names.ts'
import { CALLOUT } from './sentences/callouts.ts'
import { ADVISES, advisedIn } from './sentences/counsel.ts'

/** A paragraph that opens with a label: `Fast start: No boot …`, `**Wings**, which …`, `**Tail** — …`. */
export interface Labelled {
  readonly label: string
  /** Index in the text behind the label and its mark. */
  readonly from: number
  /** What parts them: `:`, a dash, a comma, or nothing where only the type face does. */
  readonly mark: string
}

const PLAIN = /^([^:.!?;\n]{2,60}?)\s*[:：]\s+(?=\S)/

/** Read the label that a paragraph opens with, in bold or before a colon. */
export function labelOf({ node, text }: Prose): Labelled | undefined {
  const first = node.children[0]
  if (first?.type === 'strong') {
    const bold = boldText(first)
    const label = tidy(bold).replace(/[\s:：.]+$/, '')
    const at = text.value.indexOf(bold)
    const mark = /^\s*([:：,—–]|-(?=\s))?\s*/.exec(text.value.slice(at + bold.length))
    const inside = /[:：]\s*$/.test(bold) ? ':' : undefined
    if (label !== '' && at <= 2 && countWords(label) <= 8)
      return { label, from: at + bold.length + (mark?.[0].length ?? 0), mark: inside ?? mark?.[1] ?? '' }
  }
  const plain = text.value.includes(':') || text.value.includes('：') ? PLAIN.exec(text.value) : null
  if (plain === null) return undefined
  const label = tidy(plain[1] ?? '')
  return label === '' || countWords(label) > 8 || /^https?$/i.test(label)
    ? undefined
    : { label, from: plain[0].length, mark: ':' }
}

/** Whether words in bold with a stop, which name no thing, head the sentences behind them: `**Speed.** Kites reach 90 km/h.` */
function isRunIn({ list, node, text }: Prose, { label, from }: Labelled, { entities }: Names): boolean {
  if (list !== undefined || node.children[0]?.type !== 'strong' || countWords(label) > LONGEST_RUN_IN) return false
  if (entities.mentions(label).length > 0) return false
  return text.value.slice(0, from).trimEnd().endsWith('.') && /^\p{Lu}/u.test(text.value.slice(from))
}

const LONGEST_RUN_IN = 3

function boldText(node: { readonly children: readonly { readonly type: string }[] }): string {
  return node.children
    .map((child) =>
      'value' in child && typeof child.value === 'string'
        ? child.value
        : 'children' in child
          ? boldText(child as { children: { type: string }[] })
          : ''
    )
    .join('')
}

/** The labels of paragraphs that name aspects. */
export type Labels = ReadonlyMap<Prose, Labelled>

/**
 * Labels that name aspects: those of two paragraphs or more under one heading that open with a label before a colon, or in bold
 * with a stop, none of which is a known thing, where two of them compare the same things or they come back under another heading; and labels that are known as aspects anyway.
 */
export function readLabels(prose: readonly Prose[], names: Names): Labels {
  const found: Found[] = []
  for (const paragraph of prose) {
    const labelled = labelOf(paragraph)
    if (labelled === undefined || (labelled.mark !== ':' && !isRunIn(paragraph, labelled, names))) continue
    found.push({ paragraph, labelled, folded: foldName(labelled.label), section: paragraph.block.section.join('\0') })
  }
  const labels = new Map<Prose, Labelled>()
  const repeated = repeatedLabels(found)
  for (const group of Map.groupBy(found, ({ section }) => section).values()) {
    const several =
      group.length > 1 &&
      group.every(({ labelled: { label } }) => names.entities.find(label) === undefined && countWords(label) <= 4)
    const compared = several ? comparedIn(group, names) : NONE
    const mayName = group.filter(
      (one) =>
        (several && repeated.has(one.folded)) ||
        (compared.size > 0 && namedBehind(one, names).some((id) => compared.has(id))) ||
        names.aspects.find(one.labelled.label) !== undefined
    )
    if (mayName.length === 0) continue
    const twice = twiceIn(group, names)
    for (const one of mayName) {
      const { paragraph, labelled } = one
      const { label } = labelled
      if (isAdvice(paragraph, labelled, names) || tellsRole(label) || CALLOUT.test(label)) continue
      if (CODE.test(label) || COUNTED.test(label) || CLAUSE.test(label) || twice.has(keyOf(one, names))) continue
      labels.set(paragraph, labelled)
    }
  }
  return labels
}

const NONE: ReadonlySet<string> = new Set()

/** The things that two paragraphs or more set against each other behind their labels. */
function comparedIn(group: readonly Found[], names: Names): ReadonlySet<string> {
  const seen = new Set<string>()
  const compared = new Set<string>()
  for (const one of group) {
    const ids = namedBehind(one, names)
    const pairs = ids.flatMap((id) => ids.filter((other) => other > id).map((other) => [id, other] as const))
    for (const [id, other] of pairs.slice(0, MOST_PAIRS)) {
      const key = `${id}\0${other}`
      if (seen.has(key)) compared.add(id).add(other)
      seen.add(key)
    }
  }
  return compared
}

const MOST_PAIRS = 30

/** What a paragraph names behind its label, each once. */
function namedBehind({ paragraph, labelled }: Found, { entities }: Names): readonly string[] {
  const ids = entities.mentions(paragraph.text.value).flatMap(({ start, id }) => (start >= labelled.from ? [id] : []))
  return [...new Set(ids)]
}

/** A paragraph with its label, that label folded, and the path of its section. */
interface Found {
  readonly paragraph: Prose
  readonly labelled: Labelled
  readonly folded: string
  readonly section: string
}

/** Labels that tell what the lines behind them are, not what they are about. */
const ROLE =
  /^(?:the\s+)?(?:pros?|cons?|pluses|minuses|upsides?|downsides?|(?:dis)?advantages?|benefits?|drawbacks?|strengths?|weaknesses|verdict|use cases?|(?:best|ideal|good|great|perfect|suited|suitable|recommended|optimi[sz]ed) for|when to (?:use|choose|pick)(?: it)?|(?:(?:common|typical|main|best|popular) )?uses|ideal users|use (?:it )?(?:when|for|if)|who (?:it['’]s|it is|this is) for)$/i

/** Labels that what a thing is stands behind. */
const DEFINES = /^(?:(?:short|simple|basic|formal|quick|brief)\s)?(?:definition|meaning)$|^what (?:it|this) is$/i

/** Whether a label tells what the words behind it are of the thing that is told of: `Pros`, `Best for`, `Definition`. */
export function tellsRole(label: string): boolean {
  return ROLE.test(label) || DEFINES.test(label)
}

/** Whether a label says that what a thing is stands behind it. */
export function definesBehind(label: string): boolean {
  return DEFINES.test(label)
}

/** Whether a label says for what the thing behind it is advised: `Beaches: kite.` below `What to buy`. */
function isAdvice({ text, block }: Prose, { from }: Labelled, names: Names): boolean {
  return ADVISES.test(block.section.at(-1) ?? '') && advisedIn(text.value.slice(from), { names }) !== undefined
}

/** Words that open or make a clause, which names no aspect: `Your mileage will vary`; questions such as `What it is` do. */
const CLAUSE =
  /^(?:that|this|these|those|it|they|we|you|i|he|she|here|there|and|but|so|or|if|because|then)\b|^(?!what|who|where|when|why|how)\S+.*\s(?:is|are|was|were|will|would|can|could|should|must|may|might|does|do|did|has|have|had)\s/i
/** What stands in code, and names nothing. */
const CODE = /[/\\${}<>=`]|\(\)/

/** What only counts what it stands before, or tells of the text: `Day 4`, `Monday`, `Mistake #2`, `Last updated`. */
const COUNTED =
  /^(?:\p{L}+\s)?#?\d+[a-z]?$|^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:weeks?|days?|months?|phases?|hours?|years?)\s\d+\s?[-–—]\s?\d+$|^(?:(?:last\s)?(?:updated|modified|edited|published)|(?:published|posted|updated)\son|reading\stime|authors?|written\sby)$/iu

/** Labels that stand twice under one heading, below nothing that names who is meant: something else tells them apart. */
function twiceIn(group: readonly Found[], names: Names): ReadonlySet<string> {
  const keys = group.map((one) => keyOf(one, names))
  return new Set(keys.filter((key, index) => keys.indexOf(key) !== index))
}

function keyOf({ paragraph: { lead }, folded }: Found, { entities }: Names): string {
  return `${folded}\0${lead === undefined ? '' : (entities.mentions(lead.value)[0]?.id ?? '')}`
}

/** Folded labels that stand under two headings or more, as parallel descriptions have them. */
function repeatedLabels(found: readonly Found[]): ReadonlySet<string> {
  const sections = new Map<string, Set<string>>()
  for (const { folded, section } of found) {
    sections.set(folded, (sections.get(folded) ?? new Set()).add(section))
  }
  return new Set([...sections].filter(([, own]) => own.size > 1).map(([folded]) => folded))
}
