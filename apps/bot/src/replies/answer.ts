import type { Answer } from '@docfacts/ask'
import type { APIButtonComponent } from 'discord-api-types/v10'
import type { NamedTable } from '../content/comparison.ts'
import { referenceOf } from '../content/content.ts'
import { fold } from '../content/matches.ts'
import { assemble, type Passage } from './assemble.ts'
import { button } from './buttons.ts'
import { sentencesOf } from './cut.ts'
import { escapeMarkdown } from './escape.ts'
import { citationMark, evidenceLines } from './evidence.ts'
import { pictureOf } from './picture.ts'
import type { Reply } from './reply.ts'
import { stepLines } from './steps.ts'
import { alignedTable, drawnStack, listedTable } from './table-text.ts'
import type { View } from './view.ts'

/** How an answer is shown. */
export interface AnswerOptions {
  readonly private?: boolean
  /** A drawn picture of `tableOf(answer)`, where there is one. */
  readonly picture?: Uint8Array | undefined
  /** Whether the question was noted as a gap of the documents. */
  readonly recorded?: boolean
}

/** An answer as a reply: the answer first, then what it stands on, then what can be done with it. */
export function answerReply(answer: Answer, view: View, options: AnswerOptions = {}): Reply {
  const table = answer.table === undefined ? undefined : tableOf(answer)
  const picture = pictureOf(table, options.picture)
  const passages =
    answer.status === 'answered' ? answered(answer, view, picture !== undefined) : unanswered(answer, view, options)
  return {
    components: assemble({
      passages,
      rows: rowsOf(answer, view),
      shortened: view.texts.shortened,
      accent: accentOf(answer),
      ...(picture === undefined ? {} : { picture: { file: picture.name, description: picture.description } })
    }),
    ...(picture === undefined ? {} : { files: [picture] }),
    private: options.private === true
  }
}

/** The table of an answer, where it is too wide for text and wants a picture. */
export function tableOf({ table, question }: Answer): NamedTable | undefined {
  const named = table === undefined ? undefined : { title: question, ...table }
  return named === undefined || named.rows.length === 0 || alignedTable(named) !== undefined ? undefined : named
}

/** What groups a question with others that ask the same in the same words. */
export function keyOf(question: string): string {
  return referenceOf(fold(question))
}

function answered(answer: Answer, view: View, drawn: boolean): Passage[] {
  const { sentences, citations, table, question, steps, agreement } = answer
  const badge = agreement === undefined ? [] : [`**${badges(view)[agreement]}**`]
  const text = sentences.map(({ text, citations: places }) => {
    const marks = places.slice(0, 4).map((place) => citationMark(place + 1, citations[place], view.content))
    return [escapeMarkdown(text), ...marks].join(' ')
  })
  return [
    { pieces: text, join: ' ' },
    ...(steps === undefined || steps.length === 0 ? [] : [{ pieces: stepLines(steps) }]),
    ...stackOf(answer, view),
    ...(table === undefined || drawn ? [] : [{ pieces: tableText({ title: question, ...table }) }]),
    ...(badge.length === 0 ? [] : [{ pieces: badge }]),
    { pieces: evidenceLines(citations, view) }
  ]
}

function tableText(table: NamedTable): string[] {
  const aligned = alignedTable(table)
  return aligned === undefined ? listedTable(table) : [aligned]
}

function stackOf({ citations, intent }: Answer, { content }: View): Passage[] {
  if (intent !== 'stack') return []
  const facts = [...new Set(citations.map(({ fact }) => fact))].map((id) => content.facts.get(id))
  return facts.flatMap((fact) => (fact?.kind === 'stack' ? [{ pieces: [drawnStack(fact.layers)] }] : [])).slice(0, 2)
}

function unanswered({ suggestions, text }: Answer, { texts }: View, { recorded }: AnswerOptions): Passage[] {
  // Those that fit on a button stand there.
  const listed = suggestions.filter((one) => !fitsButton(one)).map((one) => `- ${escapeMarkdown(one)}`)
  const related = suggestions.length === 0 ? [] : [{ pieces: [texts.related, ...listed] }]
  // The answer says so itself, in English; the reply does, in the reader's language.
  const rest = text.replace(/^The documents don['’]t say\.\s*/, '')
  const note = recorded === true ? [{ pieces: [`-# ${texts.recorded}`] }] : []
  return [
    { pieces: [`**${texts.unanswered}**`] },
    ...(rest === '' ? [] : [{ pieces: sentencesOf(rest).map(escapeMarkdown), join: ' ' as const }]),
    ...note,
    ...related
  ]
}

function badges({ texts }: View): Readonly<Record<NonNullable<Answer['agreement']>, string>> {
  return { conflict: texts.disagree, refine: texts.refine, agree: texts.agree }
}

function accentOf({ status, agreement }: Answer): number {
  if (status === 'unanswered') return 0x80848e
  return agreement === 'conflict' ? 0xf0b232 : 0x3ba55d
}

function rowsOf(answer: Answer, view: View): APIButtonComponent[][] {
  const { texts, signer } = view
  const key = keyOf(answer.question)
  const related = [...new Set(answer.suggestions)]
    .filter(fitsButton)
    .flatMap((question) => button(signer.sign('ask', question), question, { emoji: '💬' }))
  return [
    [...valuesButton(answer, view), ...sourcesButton(answer, view), ...compareButton(answer, view)],
    related.slice(0, 5),
    [
      ...button(signer.sign('good', key), '', { emoji: '👍' }),
      ...button(signer.sign('bad', key), '', { emoji: '👎' }),
      ...button(signer.sign('remove', ''), texts.remove, { emoji: '🗑️' })
    ]
  ]
}

function fitsButton(question: string): boolean {
  return question.length <= 80
}

function valuesButton({ agreement, values = [] }: Answer, { texts, signer }: View): APIButtonComponent[] {
  if (agreement === undefined || values.length < 2) return []
  return button(signer.sign('values', references(values.map(({ fact }) => fact))), texts.who, { emoji: '🗣️' })
}

function sourcesButton({ citations }: Answer, { texts, signer }: View): APIButtonComponent[] {
  if (citations.length === 0) return []
  return button(signer.sign('sources', references(citations.map(({ fact }) => fact))), texts.sources, { emoji: '📚' })
}

function compareButton({ values = [], citations }: Answer, { content, texts, signer }: View): APIButtonComponent[] {
  const told = [
    ...values.map(({ subject }) => subject),
    ...citations.map(({ fact }) => content.facts.get(fact)?.subject ?? '')
  ]
  const [a, b] = [...new Set(told)].filter((id) => content.entities.has(id) && content.topicsOf.has(id))
  if (a === undefined || b === undefined) return []
  return button(signer.sign('compare', references([a, b])), texts.compare, { emoji: '⚖️' })
}

/** As many references as fit into the id of a button. */
function references(ids: readonly string[]): string {
  return [...new Set(ids)].slice(0, 9).map(referenceOf).join('.')
}
