import type { Span } from '../document/lines.ts'
import type { Prose } from '../document/prose.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import { foldName } from '../link/fold.ts'
import type { Names } from '../link/names.ts'
import type { Claim } from './claim.ts'
import { cuesIn } from './cues.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { type Labels, labelOf } from './labels.ts'
import type { ListRole } from './list-role.ts'
import type { Roles } from './roles.ts'
import { durations } from './sentences/durations.ts'
import { recommendation } from './sentences/recommendation.ts'
import type { HeadingRole, Sentence } from './sentences/sentence.ts'
import { namedIn } from './subjects.ts'
import { topicOf } from './topics.ts'

/**
 * Advantages, drawbacks, use cases and recommendations from lists that are introduced as such.
 *
 * "Some of the benefits of kites are:" and `- Light: They weigh little.` → Kite: `Light: They weigh little.`, labelled Light,
 * with the aspect that the label names, if the document knows it.
 * "Use kites if you want to:" and `- fly without fuel` → use kites when you want to fly without fuel.
 */
export const lists: Extractor = defineExtractor('list', function* (document, names, { roles, labels }) {
  const aspects = labelAspects(labels, roles)
  let before: Before | undefined
  for (const prose of document.prose) {
    const role = roles.get(prose)
    if (role === undefined) continue
    const value = tidy(prose.text.value)
    if (value === '') continue
    const about = ownKind(prose, names) ?? subjectAbove(prose, document, names)
    const subject = about ?? (before !== undefined && isTurned(role, prose, before) ? before.subject : undefined)
    before = subject === undefined ? undefined : { role, subject, path: prose.block.section.join('\0') }
    yield adviceOf(prose, value, names) ??
      claimOf(prose, role, value, { names, aspects, ...(subject === undefined ? {} : { subject }) })
    yield* partsOf(prose, names)
  }
})

/** What the items of lists may be about: the labels by which the document compares things elsewhere. */
type ItemAspects = ReadonlyMap<string, string>

function labelAspects(labels: Labels, roles: Roles): ItemAspects {
  const known = [...labels].filter(([prose]) => !roles.has(prose))
  return new Map(known.map(([, { label }]) => [foldName(label), label]))
}

/** An item that is a recommendation by itself: `**Use kites** for …`. */
function adviceOf(prose: Prose, value: string, names: Names): Claim | undefined {
  const [found] = recommendation(sentenceOf(prose, value, 0, names))
  if (found === undefined) return undefined
  return {
    ...found,
    places: [placeOf(prose)],
    section: prose.block.section,
    restoredBy: prose.list?.data?.restoredBy
  } as Claim
}

/** What the sentences of an item say of amounts besides: `Fast start: Kites start in seconds.` */
function* partsOf(prose: Prose, names: Names): Iterable<Claim> {
  for (const { start, end, words } of prose.sentences)
    for (const { from = 0, to = end - start, ...claim } of durations(sentenceOf(prose, words, start, names)))
      yield {
        ...claim,
        places: [prose.text.span(start + from, start + to)],
        section: prose.block.section,
        restoredBy: prose.list?.data?.restoredBy
      } as Claim
}

const NO_ROLE: HeadingRole = { glossary: false, concludes: false, pictures: false }

function sentenceOf(prose: Prose, words: string, start: number, names: Names): Sentence {
  const subjects = namedIn(words, names.entities)
  const [subject] = subjects
  const { section } = prose.block
  const around = { paragraph: prose, index: 0, section, heading: NO_ROLE }
  const said = { opens: undefined, label: undefined, introduction: undefined }
  return {
    words,
    start,
    subject,
    subjects,
    named: true,
    ...around,
    ...said,
    cues: cuesIn(words, undefined, names),
    names
  }
}

function placeOf({ text }: Prose): Span {
  return text.span(text.value.length - text.value.trimStart().length, text.value.trimEnd().length)
}

/** What the words above a list are about. */
function subjectAbove({ block, lead, outer }: Prose, document: DocumentView, names: Names): string | undefined {
  const above = tidy(lead?.value ?? '')
  return (
    namedIn(above, names.entities)[0] ??
    (outer === undefined ? undefined : namedIn(outer.value, names.entities)[0]) ??
    topicOf(block.section, document, names) ??
    doneIn(block.section.at(-1) ?? '', names)
  )
}

/** The thing that the label of an item names below a heading that tells of kinds: `Box kite: for strong wind` below `Kinds of kites`. */
function ownKind(prose: Prose, { entities }: Names): string | undefined {
  if (!KINDS.test(prose.block.section.at(-1) ?? '')) return undefined
  const label = labelOf(prose)
  return label?.mark === ':' ? entities.find(label.label) : undefined
}

const KINDS = /\b(?:types?|kinds?|options?|choices|models|variet(?:y|ies)|categories|alternatives)\b/i

/** The item before, where what it is about is known. */
interface Before {
  readonly role: ListRole
  readonly subject: string
  readonly path: string
}

/** Whether an item is on the other side of the one before: "Cons" behind "Pros of kites" are of kites as well. */
function isTurned(role: ListRole, { block }: Prose, before: Before): boolean {
  const sides: readonly ListRole[] = ['advantage', 'drawback']
  const isSided = sides.includes(role) && sides.includes(before.role)
  return isSided && (role !== before.role || before.path === block.section.join('\0'))
}

/** What a heading asks who should do: `Who should fly?` → flying. */
function doneIn(heading: string, { entities }: Names): string | undefined {
  const verb = /^who should (?!not\b)(\p{L}+)/iu.exec(heading)?.[1]?.toLowerCase()
  return verb === undefined ? undefined : (entities.find(`${verb}ing`) ?? entities.find(`${verb.replace(/e$/, '')}ing`))
}

interface Known {
  readonly names: Names
  /** What the words above the list are about. */
  readonly subject?: string
  readonly aspects: ItemAspects
}

function claimOf(prose: Prose, role: ListRole, value: string, { names, aspects, subject: above }: Known): Claim {
  const { block, list } = prose
  const lead = tidy(prose.lead?.value ?? '')
  const subject = above ?? namedIn(value, names.entities)[0]
  const base = {
    value,
    ...(subject === undefined ? {} : { subject }),
    places: [placeOf(prose)],
    section: block.section,
    restoredBy: list?.data?.restoredBy
  }
  if (role === 'use-case') return { kind: role, ...base }
  if (role === 'recommendation') {
    const choice = CHOICE.exec(lead)?.[1] ?? CHOICE.exec(value)?.[1] ?? subject
    // Advice that names nothing to choose tells at least what something is used for.
    if (choice === undefined) return { kind: 'use-case', ...base }
    const introduction = lead.replace(/\s*[:：]$/, '')
    const whole = introduction === '' ? value : `${introduction}: ${value}`
    return { kind: role, ...base, value: whole, situation: value, choice }
  }
  const label = labelOf(prose)
  if (label?.mark !== ':') return { kind: role, ...base }
  const aspect = names.aspects.mentions(label.label)[0]?.id ?? aspectIn(label.label, aspects)
  return { kind: role, ...base, label: label.label, ...(aspect === undefined ? {} : { aspect }) }
}

/** The aspect that a label names among other words: `security` in `Strong isolation and security`. */
function aspectIn(label: string, aspects: ItemAspects): string | undefined {
  const words = ` ${foldName(label)} `
  for (const [folded, aspect] of aspects) if (words.includes(` ${folded} `)) return aspect
  return undefined
}

const CHOICE =
  /(?:use|choose|pick|prefer|consider|go (?:with|for)|opt for|select|stick with|reach for)\s+(.{1,60}?)\s+(?:if|when(?:ever)?|for|where|to)\b/i
