import type { Answer } from '@docfacts/ask'
import { describe, expect, test } from 'vitest'
import { answerText } from '../src/output/answer-text.ts'

const position = { start: { line: 7, column: 1, offset: 60 }, end: { line: 7, column: 20, offset: 79 } }
const citation = {
  fact: 'kite.crew.abc234',
  document: 'kites',
  path: 'docs/kites.md',
  title: 'Kites',
  section: ['Kites', 'Crew']
}

const answer: Answer = {
  question: 'how large is the crew of a kite?',
  status: 'answered',
  intent: 'quantity',
  confidence: 0.9,
  text: 'One. Sometimes two.',
  sentences: [
    { text: 'One.', citations: [0] },
    { text: 'Sometimes two.', citations: [0, 1] }
  ],
  citations: [
    { ...citation, quote: 'The crew\n   is one.', position },
    { ...citation, quote: `Two. ${'And many more words. '.repeat(20)}`, position }
  ],
  suggestions: []
}

function show(given: Partial<Answer>, width = 100): string {
  return answerText({ ...answer, ...given }, { style: (_, text) => text, width })
}

describe('an answer for people', () => {
  test('has numbered citations with path:line, headings once, and quotes on one line, the long ones cut', () => {
    const lines = show({}).split('\n')
    expect(lines[0]).toBe('One. [1] Sometimes two. [1][2]')
    expect(lines[2]).toBe('[1] docs/kites.md:7  Kites › Crew')
    expect(lines[3]).toBe('    “The crew is one.”')
    expect(lines.at(-2)).toMatch(/ …”$/)
  })

  test('says that it does not know, and what could be asked instead', () => {
    const silent = { status: 'unanswered', text: "The documents don't say.", sentences: [], citations: [] } as const
    expect(show({ ...silent, suggestions: ['What is a kite?'] })).toBe(
      "The documents don't say.\n\nYou could ask:\n  What is a kite?\n"
    )
    expect(show({ suggestions: ['What is a kite?'] })).not.toContain('You could ask')
  })

  test('numbers what could be asked where a number asks it', () => {
    const silent = { ...answer, status: 'unanswered', suggestions: ['What is a kite?'] } as const
    expect(answerText(silent, { style: (_, text) => text, width: 80, numbered: true })).toContain(
      'You could ask, by its number:\n  1  What is a kite?\n'
    )
  })

  test('cuts headings at the width, and leaves out those of the citation before and names of files', () => {
    const section = ['Kites', 'A heading that is far too long for a narrow terminal']
    const lines = show({ citations: [0, 1].map(() => ({ ...citation, section, quote: 'One.', position })) }, 50).split(
      '\n'
    )
    expect(lines[2]).toBe('[1] docs/kites.md:7  Kites › A heading that is fa…')
    expect(lines[4]).toBe('[2] docs/kites.md:7')
  })

  test('says that it does not know before what comes near, which has its number', () => {
    const text = "The documents don't say. The nearest they come: One."
    const near = { status: 'unanswered', text, sentences: [{ text: 'One.', citations: [0] }] } as const
    expect(show(near)).toMatch(/^The documents don't say\. The nearest they come: One\. \[1\]\n/)
  })

  test.each([
    { agreement: 'conflict', says: 'The sources disagree.\n  - Kite: one (kites)\n  - Kite: two (guide, forum)\n' },
    { agreement: 'refine', says: 'Some sources are more exact than others.\n\n[1]' },
    { agreement: 'agree', says: 'The sources agree.\n\n[1]' }
  ] as const)('says how sources stand to each other: $agreement', ({ agreement, says }) => {
    const values = [
      { subject: 'kite', name: 'Kite', value: 'one', fact: 'a', documents: ['kites'] },
      { subject: 'kite', name: 'Kite', value: 'two', fact: 'b', documents: ['guide', 'forum'] }
    ]
    expect(show({ agreement, values })).toContain(says)
  })

  test('shows a procedure as its steps, each with its citation, and commands as they are typed', () => {
    const steps = [{ text: 'Stand up.' }, { text: 'Start it.', command: 'fly \\\n  --high' }]
    const citations = steps.map(({ text }) => ({ ...citation, quote: `**${text}**`, position }))
    expect(show({ steps, citations }).split('\n\n')[0]).toBe(
      ['  1.  Stand up. [1]', '  2.  Start it. [2]', '      $ fly \\', '          --high'].join('\n')
    )
  })

  test('shows a comparison as a table', () => {
    const table = { header: ['', 'Kite', 'Glider'], rows: [['Crew', 'One', 'Two']] }
    expect(show({ table })).toContain('      Kite  Glider\n────  ────  ──────\nCrew  One   Two\n')
  })

  test('tells with an explanation what was considered and what was not used', () => {
    const explanation = {
      entities: [{ id: 'kite', words: 'kites' }],
      aspects: [{ id: 'crew', weight: 0.75 }],
      terms: [{ word: 'crew', forms: ['crew'], idf: 2, covered: 1 }],
      considered: [
        { fact: 'kite.crew.abc234', value: 'One', score: 2.5, features: { names: 1, noise: 0 }, used: true },
        { fact: 'kite.crew.def567', score: 1.25, features: {}, used: false }
      ],
      confidence: { coverage: 0.9 },
      composer: 'quantity'
    }
    const text = show({ explanation })
    expect(text).toContain('composed by: quantity')
    expect(text).toContain('entities: kite (“kites”)')
    expect(text).toContain('✓ 2.5  kite.crew.abc234  One\n      names 1\n')
    expect(text).toContain('× 1.25  kite.crew.def567')
  })

  test.each([20, 40, 80])('keeps to %i columns', (width) => {
    for (const line of show({ text: 'word '.repeat(40), sentences: [] }, width).split('\n')) {
      if (!line.startsWith('[')) expect(line.length).toBeLessThanOrEqual(width)
    }
  })
})
