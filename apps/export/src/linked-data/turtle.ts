import type { Node, Term } from './node.ts'

/** Nodes as RDF 1.1 Turtle. */
export function toTurtle(nodes: Iterable<Node>): string {
  const blocks = ['@prefix schema: <https://schema.org/> .\n']
  for (const node of nodes) blocks.push(block(node))
  return blocks.join('\n')
}

function block({ iri, type, properties }: Node): string {
  const lines = Object.entries(properties).map(([name, terms]) => `  schema:${name} ${terms.map(term).join(', ')}`)
  return `<${iri}> ${[`a schema:${type}`, ...lines].join(' ;\n')} .\n`
}

function term(value: Term): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? literal(value) : `<${value.iri}>`
}

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function literal(text: string): string {
  const escaped = text.toWellFormed().replace(/["\\\p{Cc}]/gu, (sign) => escapes[sign] ?? unicode(sign))
  return `"${escaped}"`
}

function unicode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}
