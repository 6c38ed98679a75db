import type { AskIndex } from './ask-index.ts'

/** Names of entities and aspects, and questions the documents ask themselves, that begin with a prefix. */
export function complete(index: AskIndex, prefix: string, limit = 10): string[] {
  const wanted = prefix.trim().toLowerCase()
  const { entities, aspects, facts } = index.book
  const all = [
    ...entities.map(({ name }) => name),
    ...aspects.map(({ name }) => name),
    ...facts.flatMap((fact) => (fact.kind === 'question' ? [fact.question] : []))
  ]
  return [...new Set(all.filter((one) => one.toLowerCase().startsWith(wanted)))].slice(0, limit)
}
