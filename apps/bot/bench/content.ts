import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile, compileDocument } from '@docfacts/core'
import { factbook } from '@docfacts/docker-vs-vm'
import type { Factbook } from '@docfacts/schema'
import { VFile } from 'vfile'

const corpus = fileURLToPath(new URL('../../../../shared/corpus/devops-daily/posts/', import.meta.url))

/** A factbook of at least 5,000 facts: of the corpus where that lies beside the checkout, else the bundled one. */
export function benchContent(): Factbook {
  if (!existsSync(corpus)) return factbook
  const files: VFile[] = []
  let facts = 0
  for (const path of globSync('*.md', { cwd: corpus }).sort()) {
    const value = readFileSync(`${corpus}${path}`, 'utf8')
    facts += compileDocument(new VFile({ path, value })).facts.length
    files.push(new VFile({ path, value }))
    if (facts >= 5200) break
  }
  return compile(files, { name: 'bench' })
}

/** Questions about a factbook, from its own questions, entities and topics. */
export function benchQuestions(book: Factbook): string[] {
  return [
    ...book.facts.flatMap((fact) => (fact.kind === 'question' ? [fact.question] : [])),
    ...book.entities.map(({ name }) => `What is ${name}?`),
    ...book.topics
      .slice(0, 500)
      .map(({ subject, aspect }) => `What is the ${aspect.replaceAll('-', ' ')} of ${subject.replaceAll('-', ' ')}?`)
  ]
}
