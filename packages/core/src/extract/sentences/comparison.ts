import { AMOUNT } from './amounts.ts'
import { aspectSaid } from './aspects.ts'
import { part } from './base.ts'
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
export function* comparison(sentence: Sentence): Iterable<Reading> {
  const { words } = sentence
  if (words.length > LONGEST || /[:：]$/.test(words)) return
  const clauses = clausesOf(words)
  const told = toldIn(clauses.length > 0 ? clauses : [{ from: 0, to: endOf(words) }], sentence)
  const isContrast =
    clauses.length > 1 &&
    told.length === clauses.length &&
    told.every(({ subject }) => subject.opens) &&
    new Set(told.map(({ subject }) => subject.id)).size > 1
  for (const { from, to, subject, ...one } of told) {
    const mentioned = isContrast ? sentence.names.aspects.mentions(words.slice(from, to))[0]?.id : undefined
    const aspect = one.aspect ?? mentioned
    const claim = { ...part(sentence, from, to), subject: subject.id }
    if (aspect !== undefined) yield { kind: 'attribute', ...claim, aspect }
    else if (isContrast && definedIn(words.slice(from, to), sentence.names) === subject.id)
      yield { kind: 'definition', ...claim }
    else if (isContrast) yield { kind: 'statement', ...claim, subjects: [subject.id] }
  }
}

const LONGEST = 600

function toldIn(clauses: readonly Clause[], sentence: Sentence): readonly Told[] {
  const { words, names, label } = sentence
  const told: Told[] = []
  for (const clause of clauses) {
    const subject = subjectOfClause(clause, sentence)
    if (subject === undefined) continue
    const text = words.slice(subject.end, clause.to)
    const aspect =
      (clauses.length > 1 ? label : undefined) ??
      inSameUnit(text, told.at(-1), words) ??
      aspectSaid({ text, names, ...pick(subject) }) ??
      heldAgainst(text, told.at(-1))
    told.push({ ...clause, subject, ...(aspect === undefined ? {} : { aspect }) })
  }
  return told
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
