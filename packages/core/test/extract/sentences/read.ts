import { VFile } from 'vfile'
import { compileDocument } from '../../../src/index.ts'

/** The facts of a document of a title and some text, each as `kind subject.aspect: value`. */
export function read(title: string, text: string): readonly string[] {
  const value = `# ${title}\n\nHere is what we know of it.\n\n## More\n\n${text}\n`
  const { facts } = compileDocument(new VFile({ path: 'text.md', value }))
  for (const { quote, position } of facts.flatMap(({ evidence }) => evidence))
    if (value.slice(position.start.offset, position.end.offset) !== quote) throw new Error(`Unexpected quote ${quote}`)
  return facts.map(
    ({ kind, subject, aspect, value: said }) =>
      `${kind} ${subject}${aspect === undefined ? '' : `.${aspect}`}: ${said.replace(/[.]$/, '')}`
  )
}

/** A title, a text, and facts that it must give; a kind behind `!` it must not give at all. */
export type Case = readonly [title: string, text: string, ...facts: string[]]

/** What is missing or there against a case. */
export function problemsOf([title, text, ...facts]: Case): readonly string[] {
  const found = read(title, text)
  return facts.flatMap((fact) => {
    if (!fact.startsWith('!')) return found.includes(fact) ? [] : [`missing ${fact}`, ...found]
    return found.filter((one) => one.startsWith(fact.slice(1))).map((one) => `unexpected ${one}`)
  })
}
