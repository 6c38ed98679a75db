import { type Answer, ask, compare } from '@docfacts/ask'
import type { EventFact } from '@docfacts/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareEntities } from '../src/content/comparison.ts'
import { answerReply, tableOf } from '../src/replies/answer.ts'
import { factReply } from '../src/replies/fact.ts'
import { conflictsReply, historyReply, stepsReply } from '../src/replies/lists.ts'
import { messageData, type Reply } from '../src/replies/reply.ts'
import { documentsReply, sourcesReply } from '../src/replies/sources.ts'
import { tableReply } from '../src/replies/table.ts'
import { valuesReply } from '../src/replies/values.ts'
import { bundledQuestionTexts, factbooks } from './builders/books.ts'
import { bundledView, viewOf } from './builders/view.ts'
import { problemsWithCallback } from './discord/description.ts'

const png = new Uint8Array([137, 80, 78, 71])

describe.each(factbooks())('every reply from $name is within the description of Discord and its limits:', (book) => {
  const view = viewOf(book)

  test('a fact', () => {
    expect(book.facts.flatMap((fact) => problemsOf(factReply(fact, view), fact.id))).toEqual([])
  })

  test('who says what, and its sources, of a topic', () => {
    const problems = book.topics.flatMap(({ id, facts }) => {
      const told = facts.flatMap((fact) => view.content.facts.get(fact) ?? [])
      return [...problemsOf(valuesReply(told, view), id), ...problemsOf(sourcesReply(told, view), id)]
    })
    expect(problems).toEqual([])
  })

  test('a table, drawn and as text', () => {
    const problems = book.tables.flatMap((table) => {
      const named = { ...table, title: table.section.at(-1) ?? table.id }
      const drawn = tableReply(named, view, { picture: png, ids: [table.id] })
      return [...problemsOf(tableReply(named, view), table.id), ...problemsOf(drawn, table.id)]
    })
    expect(problems).toEqual([])
  })

  test('a question', () => {
    const questions = [
      ...book.facts.flatMap((fact) => (fact.kind === 'question' ? [fact.question] : [])),
      ...book.entities.slice(0, 200).map(({ name }) => `What is ${name}?`),
      ...bundledQuestionTexts()
    ]
    expect(questions.flatMap((question) => problemsOfAnswer(ask(view.content.index, question), question))).toEqual([])
  })

  test('a comparison', () => {
    const subjects = [...view.content.topicsOf.keys()].filter((id) => view.content.entities.has(id)).slice(0, 12)
    const pairs = subjects.flatMap((a) => subjects.map((b) => [a, b] as const))
    const problems = pairs.flatMap(([a, b]) => {
      const { table, facts } = compareEntities(view.content, a, b)
      return problemsOf(tableReply(table, view, { picture: png, facts, ids: [a, b] }), `${a} ${b}`)
    })
    expect(problems).toEqual([])
    expect(problemsOfAnswer(compare(view.content.index, subjects[0] ?? '', subjects[1] ?? ''), 'compare')).toEqual([])
  })

  test('histories, conflicts, steps and documents', () => {
    const events = book.facts.filter((fact): fact is EventFact => fact.kind === 'event')
    const procedures = book.facts.flatMap((fact) => (fact.kind === 'procedure' ? [fact] : []))
    const documents = book.documents.map((document) => ({ document, content: view.content }))
    const replies = [
      historyReply('everything', events, view),
      conflictsReply(
        book.topics.map((topic) => ({ topic, content: view.content })),
        view
      ),
      conflictsReply([], view),
      documentsReply(documents, view),
      ...documents.map((document) => documentsReply([document], view)),
      ...procedures.map((fact) => stepsReply(fact, view))
    ]
    expect(replies.flatMap((reply, place) => problemsOf(reply, String(place)))).toEqual([])
  })

  function problemsOfAnswer(answer: Answer, name: string): string[] {
    const picture = tableOf(answer) === undefined ? undefined : png
    return [...problemsOf(answerReply(answer, view), name), ...problemsOf(answerReply(answer, view, { picture }), name)]
  }
})

describe('a reply to hostile text', () => {
  const view = bundledView()
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6000 }),
    fc.constantFrom(
      '@everyone',
      '<@&1>',
      '```\n',
      '[a](https://evil.example)',
      '\u202e',
      '||',
      '# ',
      '😀'.repeat(3000)
    ),
    fc
      .array(fc.constantFrom('@here ', '**', '`', '<#1>', '\u200b', ' [x](y) ', '\n', 'word. '), { maxLength: 400 })
      .map((parts) => parts.join(''))
  )

  test('is within the limits whatever a fact says', () => {
    const fact = view.content.book.facts[0]
    if (fact === undefined) throw new Error('Expected a fact')
    fc.assert(
      fc.property(hostile, hostile, (value, quote) => {
        const evil = { ...fact, value, evidence: fact.evidence.map((one) => ({ ...one, quote, section: [value] })) }
        expect(problemsOf(factReply(evil, view), 'evil')).toEqual([])
        expect(problemsOf(valuesReply([evil, evil], view), 'evil')).toEqual([])
      }),
      { numRuns: 60 }
    )
  })

  test('is within the limits whatever is asked, and mentions nobody', () => {
    fc.assert(
      fc.property(hostile, (question) => {
        const reply = answerReply(ask(view.content.index, question), view)
        expect(problemsOf(reply, 'evil')).toEqual([])
        expect(JSON.stringify(reply.components)).not.toMatch(/@(everyone|here)|<[@#]/)
      }),
      { numRuns: 60 }
    )
  })

  test('is within the limits whatever a table holds', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { maxLength: 6 }), { maxLength: 40 }), hostile, (rows, title) => {
        const table = { title, header: ['a', 'b', 'c'], rows }
        expect(problemsOf(tableReply(table, view), 'evil')).toEqual([])
      }),
      { numRuns: 40 }
    )
  })
})

test('a cut says so', () => {
  const view = bundledView()
  const long = Array.from({ length: 400 }, (_, place) => `Sentence number ${place} is here.`).join(' ')
  const [fact] = view.content.book.facts.filter(({ kind }) => kind === 'statement')
  if (fact === undefined) throw new Error('Expected a statement')
  const shown = JSON.stringify(factReply({ ...fact, value: long }, view))
  expect(shown).toContain(view.texts.shortened)
  expect(shown).toMatch(/is here\."/)
})

function problemsOf(reply: Reply, name: string): string[] {
  return problemsWithCallback({ type: 4, data: messageData(reply) }).map((problem) => `${name}: ${problem}`)
}
