import { compareCodeUnits, type Entity } from '@docfacts/schema'
import type { View } from '../view/view.ts'
import { cite } from './cite.ts'
import { escapeMarkdown } from './escape.ts'

/** Every entity that has a definition, by name, with its other spellings. */
export function glossaryPage(view: View): string {
  const lines = ['# Glossary', '']
  for (const entity of view.book.entities.toSorted(byName)) lines.push(...term(view, entity))
  if (lines.length === 2) lines.push('The documents define nothing.', '')
  return lines.join('\n')
}

function term(view: View, { id, name, aliases }: Entity): string[] {
  const definitions = (view.factsBySubject.get(id) ?? []).filter(({ kind }) => kind === 'definition')
  if (definitions.length === 0) return []
  const lines = [`## ${escapeMarkdown(name)}`, '']
  if (aliases.length > 0) lines.push(`Also: ${aliases.map(escapeMarkdown).join(', ')}`, '')
  for (const fact of definitions) lines.push(`- ${escapeMarkdown(fact.value)} — ${cite(fact)}`)
  lines.push('')
  return lines
}

function byName(a: Entity, b: Entity): number {
  return compareCodeUnits(a.name.toLowerCase(), b.name.toLowerCase()) || compareCodeUnits(a.id, b.id)
}
