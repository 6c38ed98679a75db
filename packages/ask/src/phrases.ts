import type { Fact, Factbook } from '@docfacts/schema'

/** Everything that can be completed: names by how much is said of them, other spellings, aspects, questions. */
export function readPhrases({ entities, aspects, facts }: Factbook): string[] {
  const told = countSubjects(facts)
  const things = [...entities].sort((a, b) => (told.get(b.id) ?? 0) - (told.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
  const questions = facts.flatMap((fact) => (fact.kind === 'question' ? [fact.question] : []))
  const names = [...things.map(({ name }) => name), ...aspects.map(({ name }) => name)]
  const spellings = [...things, ...aspects].flatMap(({ aliases }) => aliases)
  return unique([...names, ...questions, ...spellings])
}

function countSubjects(facts: readonly Fact[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { subject } of facts) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  return counts
}

/** The first of phrases that differ in case alone. */
function unique(phrases: readonly string[]): string[] {
  const seen = new Set<string>()
  return phrases.filter((phrase) => {
    const folded = phrase.toLowerCase()
    const fresh = !seen.has(folded)
    seen.add(folded)
    return fresh
  })
}
