import { type Aspect, compareCodeUnits, type Entity, type Factbook } from '@docfacts/schema'
import { Document, isMap, type YAMLMap } from 'yaml'
import { slug } from './fold.ts'

const preface = ` What the documents name, the most said first. Correct it: join what means the same by moving spellings to one
 entry, delete what is no thing or aspect, and give it back with \`docfacts build --lexicon\`. Ids that people already
 use stay valid when \`moved\` tells where they went.`

/**
 * A lexicon to start from, as YAML: the entities and aspects of a factbook with their spellings, each with its number of
 * facts. Entities that fewer than two facts are about are left out; there is always much of that. So are aspects without a
 * letter in their name.
 *
 * `parseLexicon` reads it back without a message.
 */
export function suggestLexicon({ entities, aspects, facts }: Factbook): string {
  const document = new Document({})
  document.commentBefore = preface
  const perEntity = countBy(facts.map(({ subject }) => subject))
  const perAspect = countBy(facts.flatMap(({ aspect }) => aspect ?? []))
  const often = entities.filter(({ id }) => (perEntity.get(id) ?? 0) >= 2)
  document.set('entities', termsNode(document, often, perEntity))
  // A year or another number heads a row or an item; nobody compares by it.
  const named = aspects.filter(({ name }) => /\p{L}/u.test(name))
  document.set('aspects', termsNode(document, named, perAspect))
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function termsNode(
  document: Document,
  terms: readonly (Entity | Aspect)[],
  counts: ReadonlyMap<string, number>
): YAMLMap {
  const map = document.createNode({}) as YAMLMap
  map.flow = terms.length === 0
  const countOf = ({ id }: { readonly id: string }): number => counts.get(id) ?? 0
  for (const term of terms.toSorted((a, b) => countOf(b) - countOf(a) || compareCodeUnits(a.id, b.id))) {
    const { id, name } = term
    const aliases = otherSpellings(term)
    const node = document.createNode({ name, ...(aliases.length === 0 ? {} : { aliases }) }, { flow: true })
    if (isMap(node)) node.comment = ` ${countOf(term)}`
    map.set(id, node)
  }
  return map
}

/** Aliases that are not the name, or one another, in another case or with a hyphen. */
function otherSpellings({ name, aliases }: Entity | Aspect): string[] {
  const seen = new Set([slug(name)])
  return aliases.filter((alias) => seen.size !== seen.add(slug(alias)).size)
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
