import type { Fact } from '@docfacts/schema'
import { kindHeadings, kinds } from '../view/kinds.ts'
import { aspectName, subjectName, type View } from '../view/view.ts'
import { cite } from './cite.ts'
import { codeBlock, codeSpan, escapeMarkdown } from './escape.ts'

/** Everything that is said about an entity or a document, by kind. */
export function subjectPage(view: View, subject: string): string {
  const facts = Map.groupBy(view.factsBySubject.get(subject) ?? [], ({ kind }) => kind)
  const lines = [`# ${escapeMarkdown(subjectName(view, subject))}`, '']
  for (const kind of kinds) {
    const group = facts.get(kind)
    if (group === undefined) continue
    lines.push(`## ${kindHeadings[kind]}`, '', ...group.flatMap((fact) => factLines(view, fact)), '')
  }
  return lines.join('\n')
}

function factLines(view: View, fact: Fact): string[] {
  switch (fact.kind) {
    case 'attribute':
      return [`- ${aspectLabel(view, fact)}${escapeMarkdown(fact.value)} — ${cite(fact)}`]
    case 'event':
      return [`- **${escapeMarkdown(fact.when.text)}**: ${escapeMarkdown(fact.value)} — ${cite(fact)}`]
    case 'question':
      return [`- **${escapeMarkdown(fact.question)}** ${escapeMarkdown(fact.value)} — ${cite(fact)}`]
    case 'recommendation':
      return [
        `- ${escapeMarkdown(fact.situation)} → **${escapeMarkdown(fact.choice)}**: ${escapeMarkdown(fact.value)} — ${cite(fact)}`
      ]
    case 'reference':
      return [`- ${escapeMarkdown(fact.value)}: ${codeSpan(fact.url)} — ${cite(fact)}`]
    case 'stack':
      return [`- ${fact.layers.map(escapeMarkdown).join(' / ')} (top to bottom) — ${cite(fact)}`]
    case 'procedure':
      return [`- **${escapeMarkdown(fact.title)}** — ${cite(fact)}`, ...fact.steps.map(step)]
    case 'command':
      return [`- ${escapeMarkdown(fact.value)} — ${cite(fact)}`, '', ...indent(codeBlock(fact.code, fact.language)), '']
    case 'advantage':
    case 'analogy':
    case 'definition':
    case 'drawback':
    case 'example':
    case 'statement':
    case 'summary':
    case 'use-case':
    case 'verdict':
      return [`- ${escapeMarkdown(fact.value)} — ${cite(fact)}`]
  }
}

function aspectLabel(view: View, { aspect }: Fact): string {
  return aspect === undefined ? '' : `**${escapeMarkdown(aspectName(view, aspect))}**: `
}

function step({ text, command }: { readonly text: string; readonly command?: string }, index: number): string {
  const shown = command === undefined ? '' : ` ${codeSpan(command)}`
  return `  ${index + 1}. ${escapeMarkdown(text)}${shown}`
}

function indent(block: string): string[] {
  return block.split('\n').map((line) => `  ${line}`)
}
