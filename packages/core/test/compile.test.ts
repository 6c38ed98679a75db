import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compile } from '../src/index.ts'

const kites = '# Kites\n\nKites are:\n\n• light toys\n\n• cheap toys\n'

test('a document that is nested deeper than the stack is read as plain text, and those beside it as they are', () => {
  const deep = new DeepFile({ path: 'deep.md', value: '> Gliders are toys.' })
  const beside = new VFile({ path: 'kites.md', value: kites })
  const book = compile([beside, deep])
  expect(deep.messages.map(({ ruleId }) => ruleId)).toEqual(['too-deep'])

  const alone = new VFile({ path: 'kites.md', value: kites })
  const { facts } = compile([alone])
  expect(beside.messages.map(String)).toEqual(alone.messages.map(String))
  expect(alone.messages).not.toEqual([])
  expect(book.facts.filter(({ evidence }) => evidence.every(({ path }) => path === 'kites.md'))).toEqual(facts)
})

test('any number of documents says what each of them says', () => {
  const paths = Array.from({ length: 20 }, (_, index) => `${index}.md`)
  const value = `${kites}\n\`\`\`\n${'fly '.repeat(10_000)}\n\`\`\`\n`
  const { documents, facts } = compile(paths.map((path) => new VFile({ path, value })))
  expect(documents.map(({ path }) => path)).toEqual(paths.toSorted())
  expect(new Set(facts.map(({ evidence }) => new Set(evidence.map(({ path }) => path)).size))).toContain(20)
})

/** A file that takes more than the stack to be read as Markdown, with others and alone. */
class DeepFile extends VFile {
  #tries = 2

  override toString(): string {
    if (this.#tries-- > 0) throw new RangeError('Maximum call stack size exceeded')
    return super.toString()
  }
}
