import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { sourceBlocks } from '../src/site/parts/source-blocks.ts'
import { withSyntax } from '../src/site/parts/syntax.ts'
import { headline } from '../src/view/headline.ts'
import { questionText, tellingQuestions } from '../src/view/questions.ts'
import { titleOf } from '../src/view/title.ts'
import { createView } from '../src/view/view.ts'
import { buildBook, buildDocument, buildFact, buildName, buildTopics } from './builders/book.ts'

test.each([
  ['tcp-vs-udp', 'TCP vs UDP'],
  ['kite-guide', 'Kite guide'],
  ['@acme/kites', 'Kites'],
  ['Kites & more', 'Kites & more'],
  ['drachen-für-alle', 'drachen-für-alle'],
  ['2024', '2024']
])('a factbook named %s is called %s', (name, title) => {
  const entities = [buildName('TCP'), buildName('User Datagram Protocol', ['UDP'])]
  expect(titleOf({ book: buildBook({ name, entities }) })).toBe(title)
})

test.each([
  [1, false, 'What one document says, word for word'],
  [1, true, 'What one document says, and where it contradicts itself'],
  [2, false, 'What 2 documents say, word for word'],
  [1200, true, 'What 1,200 documents say, and where they disagree']
])('%i documents, contradictions: %s, are told in a sentence', (count, isConflict, said) => {
  const documents = Array.from({ length: count }, (_, place) => buildDocument(`${place}.md`))
  const facts = ['high', 'low'].map((value) => buildFact('attribute', 'kite', value, ['0.md:1'], { aspect: 'height' }))
  const topics = buildTopics(facts, isConflict ? { 'kite.height': 'conflict' } : {})
  expect(headline({ book: buildBook({ documents, facts, topics }) })).toBe(said)
})

test('questions that can be understood alone, and whose answer says something, come without their numbers', () => {
  const asked = (subject: string, question: string, value: string) =>
    buildFact('question', subject, value, ['faq.md:1'], { question })
  const facts = [
    asked('kite', '2. How high does a kite fly?', 'As high as its line.'),
    asked('kite', 'What is a good kite made of?', 'Of paper.'),
    asked('balloon', 'Which balloons carry people?', 'Large ones.'),
    asked('balloon', 'What is the best time of the year?', 'Autumn.'),
    asked('kite', 'How do you fly it?', 'With a line.'),
    asked('kite', 'Why kites?', 'They are fun.'),
    asked('kite', 'What are the parts of a kite?', 'The parts:')
  ]
  const view = createView(buildBook({ facts, entities: [buildName('Kite'), buildName('Balloon', ['balloons'])] }))
  expect(tellingQuestions(view).map(questionText)).toEqual([
    'How high does a kite fly?',
    'Which balloons carry people?',
    'What is a good kite made of?',
    'What is the best time of the year?'
  ])
})

test.each([
  ['## Kites', '<i>## </i>Kites'],
  ['- a **kite** flies', '<i>- </i>a <i>**</i>kite<i>**</i> flies'],
  ['see [the guide](guide.md)', 'see <i>[</i>the guide<i>](guide.md)</i>'],
  ['| a | `b` |', '<i>| </i>a<i> | </i><i>`</i>b<i>`</i><i> |</i>'],
  ['2 * 3 < 4_000 and [x]', '2 * 3 &#x3C; 4_000 and [x]'],
  ['', '']
])('%j is shown with its marks apart, and every character of it', (text, html) => {
  const root: Root = { type: 'root', children: withSyntax(text) as Root['children'] }
  expect(toHtml(root).replaceAll('<span class="syntax">', '<i>').replaceAll('</span>', '</i>')).toBe(html)
})

test('a comment is a block of its own, whatever it holds', () => {
  const text = 'a\n<!-- b -->\nc\n<!--\n# d\n\ne -->\n# f\n<!-- without end\n# g'
  expect(sourceBlocks(text, 0, text.length).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['prose', 'a'],
    ['comment', '<!-- b -->'],
    ['prose', 'c'],
    ['comment', '<!--\n# d\n\ne -->'],
    ['heading', '# f'],
    ['comment', '<!-- without end\n# g']
  ])
})
