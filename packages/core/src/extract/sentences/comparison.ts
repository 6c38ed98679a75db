import { tidy } from '../../document/tidy.ts'
import { CUE, SIGN } from '../cues.ts'
import { endsOpen } from '../says.ts'
import { AMOUNT } from './amounts.ts'
import { aspectSaid, partBefore } from './aspects.ts'
import { capital, part } from './base.ts'
import { type Clause, clausesOf, endOf } from './clauses.ts'
import { definedIn } from './definition.ts'
import type { Reading, Sentence } from './sentence.ts'
import { type ClauseSubject, subjectOfClause } from './subject.ts'

/** A clause with what it is about, and of it. */
interface Told extends Clause {
  readonly subject: ClauseSubject
  readonly aspect?: string
}

/**
 * What sentences say of things part by part: an attribute where the words tell the aspect, a definition, or a statement.
 *
 * `Kites need wind, while drones need power.` → kite: `Kites need wind`; drone: `Drones need power`. Where the parts are
 * not all about known things, and where there is but one, only parts that tell an aspect with an amount count:
 * `A kite weighs 2 kg.` → kite, Weight. Behind a part with an amount, another thing with one is held against it: `…, a drone 3.`
 */
export function comparison(sentence: Sentence): Iterable<Reading> {
  const { words } = sentence
  const isRead = words.length <= LONGEST && (mayTell(sentence) || mayContrast(sentence)) && !endsOpen(words)
  return isRead ? partsTold(sentence) : []
}

function* partsTold(sentence: Sentence): Iterable<Reading> {
  const { words } = sentence
  const isTelling = mayTell(sentence)
  const clauses = clausesOf(words)
  if (!isTelling && clauses.length < 2) return
  if (clauses.length === 0 && !TELLING.test(words)) return
  const told = toldIn(clauses.length > 0 ? clauses : [{ from: 0, to: endOf(words) }], sentence)
  const isContrast =
    clauses.length > 1 &&
    told.length === clauses.length &&
    told.every(({ subject }) => subject.opens) &&
    new Set(told.map(({ subject }) => subject.id)).size > 1
  for (const { from, to, subject, ...one } of told) {
    if (/^[^(]*\)/.test(words.slice(from, to))) continue
    const mentioned = isContrast ? sentence.names.aspects.mentions(words.slice(from, to))[0]?.id : undefined
    const aspect = one.aspect ?? mentioned
    if (aspect === undefined && !isContrast && !isTelling) continue
    const more = moreTold({ from, to, subject, ...(aspect === undefined ? {} : { aspect }) }, sentence)
    if (more !== undefined) yield more.reading
    if (aspect === undefined && !isContrast) continue
    const claim = { ...part(sentence, from, to), subject: subject.id }
    if (aspect !== undefined)
      yield {
        kind: 'attribute',
        ...claim,
        ...(more === undefined ? {} : part(sentence, from, more.cut)),
        subject: subject.id,
        aspect
      }
    else if (isContrast && definedIn(words.slice(from, to), sentence.names) === subject.id)
      yield { kind: 'definition', ...claim }
    else if (isContrast) yield { kind: 'statement', ...claim, subjects: [subject.id] }
  }
}

const LONGEST = 600
/** What a sentence of one part has that tells an aspect. */
const TELLING =
  /\d|\b(?:costs?|weighs?|lasts?|lives?|than|as|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand|million|dozen|half|several|seconds|minutes|hours|days|weeks|months|years|decades)\b/i

/** Whether a clause may tell an aspect: by its words, or by the label in front of it. */
function mayTell({ cues, label }: Sentence): boolean {
  return (cues & CUE.amount) !== 0 || label !== undefined
}

/** Whether clauses may be about different things: one at least is named. */
function mayContrast({ cues }: Sentence): boolean {
  return (cues & SIGN.named) !== 0
}

/** The clauses that are about something; none where one is not, and only all of them together can say anything. */
function toldIn(clauses: readonly Clause[], sentence: Sentence): readonly Told[] {
  const { words, label } = sentence
  const told: Told[] = []
  const isTelling = mayTell(sentence)
  for (const clause of clauses) {
    const subject = subjectOfClause(clause, sentence)
    if (!isTelling && subject?.opens !== true) return []
    if (subject === undefined) continue
    const text = words.slice(subject.end, clause.to)
    const aspect =
      (clauses.length > 1 ? label : undefined) ??
      (isTelling ? aspectOf(text, subject, told.at(-1), sentence) : undefined)
    told.push({ ...clause, subject, ...(aspect === undefined ? {} : { aspect }) })
  }
  return told
}

function aspectOf(
  text: string,
  subject: ClauseSubject,
  before: Told | undefined,
  sentence: Sentence
): string | undefined {
  const { words, names } = sentence
  return inSameUnit(text, before, words) ?? aspectSaid({ text, names, ...pick(subject) }) ?? heldAgainst(text, before)
}

/** What a clause tells behind "and" of the same thing: `It weighs 2 kg and costs $30.` */
function moreTold(
  { from, to, subject, aspect }: Told,
  sentence: Sentence
): { readonly reading: Reading; readonly cut: number } | undefined {
  if (!mayTell(sentence)) return undefined
  const { words, names } = sentence
  const text = words.slice(subject.end, to)
  for (const { index, 0: joint } of text.matchAll(/,?\s+and\s+(?=\p{Ll})/gu)) {
    const rest = text.slice(index + joint.length)
    const other = aspectSaid({ text: rest, names })
    if (other === undefined || other === aspect) continue
    const end = subject.end + partBefore({ text, names, ...pick(subject) })
    const value = capital(tidy(`${words.slice(from, end)} ${rest}`))
    const reading: Reading = { kind: 'attribute', subject: subject.id, aspect: other, value, from, to }
    return { reading, cut: subject.end + index }
  }
  return undefined
}

function pick({ noun, deed }: ClauseSubject): { noun?: string; deed?: string } {
  return { ...(noun === undefined ? {} : { noun }), ...(deed === undefined ? {} : { deed }) }
}

const UNIT = /\d\s?(?!to\b|and\b|or\b)([\p{L}%°][\p{L}/]*)/u

/** The aspect of the clause before, where both give an amount of the same unit: `…, while drones fly from 6 mph`. */
function inSameUnit(text: string, before: Told | undefined, words: string): string | undefined {
  const unit = before?.aspect === undefined ? undefined : UNIT.exec(text)?.[1]
  if (unit === undefined || before === undefined) return undefined
  return UNIT.exec(words.slice(before.subject.end, before.to))?.[1] === unit ? before.aspect : undefined
}

/** The aspect of the clause before, where this one gives another amount without a word for it: `…, a drone 3`. */
function heldAgainst(text: string, before: Told | undefined): string | undefined {
  return before?.aspect !== undefined && AMOUNT.test(text) && text.split(/\s+/).length <= 8 ? before.aspect : undefined
}
