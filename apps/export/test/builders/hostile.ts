import type { Factbook } from '@docfacts/schema'
import { buildBook, buildDocument, buildFact, buildName, buildTable, buildTopics } from './book.ts'

/** Text that tries to be more than text, in every place that text comes from. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></script><svg onload=alert(1)>',
  '<!-- --> ]]> <![CDATA[ &lt; &amp; &#0;',
  'javascript:alert(1)',
  '[x](javascript:alert(1)) ![y](data:text/html,z) `c` *d*',
  '=HYPERLINK("https://example.org")',
  '"; DROP TABLE facts; --',
  '../../../etc/passwd',
  'a\tb\nc\rd\u0001e\u2028f\u202eg',
  '\\" \\u0000 \\n {{x}} $' + '{y} #{z} %s',
  'x'.repeat(3000),
  'Ünïcødé 🪁 漢字 עברית'
]

const [script = '', quoted = '', handler = '', closing = ''] = hostileTexts

/** A factbook of such text. */
export function buildHostile(): Factbook {
  const facts = hostileTexts.flatMap((text) => [
    buildFact('attribute', 'a', text, ['../up"<b>`|.md:1'], { aspect: 'x' }),
    buildFact('attribute', 'b', text, ['con.md:2'], { aspect: 'x' }),
    buildFact('definition', 'a', text, ['con.md:3'], {}),
    buildFact('reference', 'document:con', text, ['con.md:4'], { url: text }),
    buildFact('question', 'b', `answer ${text}`, ['con.md:5'], { question: `${text}?` }),
    buildFact('command', 'b', text, ['con.md:6'], { language: text, code: text }),
    buildFact('stack', 'b', text, ['con.md:7'], { layers: [text, text] }),
    buildFact('event', 'b', text, ['con.md:8'], { when: { text, from: '1999' } }),
    buildFact('procedure', 'b', text, ['con.md:9'], { title: text, steps: [{ text, command: text }] })
  ])
  return buildBook({
    name: '../<script>"hostile"',
    documents: [
      buildDocument('../up"<b>`|.md', { title: quoted, metadata: { author: script } }),
      buildDocument('con.md', {
        title: script,
        metadata: { published: handler, tags: [...hostileTexts] }
      })
    ],
    entities: [
      { id: 'a', name: quoted, aliases: [...hostileTexts] },
      { id: 'b', name: closing, aliases: [] }
    ],
    aspects: [{ ...buildName('X'), name: handler }],
    facts: facts.sort((a, b) => (a.id < b.id ? -1 : 1)),
    topics: buildTopics(facts, { 'a.x': 'conflict' }),
    tables: [buildTable('con', [...hostileTexts], [[...hostileTexts]])]
  })
}
