import type { Node, Term } from './node.ts'

/** Nodes as JSON-LD 1.1 with a context of its own: reading it needs no network. */
export function toJsonLd(nodes: Iterable<Node>): string {
  const lines: string[] = []
  for (const node of nodes) lines.push(JSON.stringify(object(node)))
  return `{\n"@context": {"@vocab": "https://schema.org/"},\n"@graph": [\n${lines.join(',\n')}\n]\n}\n`
}

function object({ iri, type, properties }: Node): object {
  const entries = Object.entries(properties).map(([name, terms]) => [name, only(terms.map(value))])
  return { '@id': iri, '@type': type, ...Object.fromEntries(entries) }
}

function value(term: Term): unknown {
  if (typeof term === 'string') return term.toWellFormed()
  return typeof term === 'number' ? term : { '@id': term.iri }
}

function only(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values
}
