import type { Fact } from '@docfacts/schema'
import { nameOf, referenceOf } from '../content/content.ts'
import { assemble, type Passage } from './assemble.ts'
import { button } from './buttons.ts'
import { cut, sentencesOf } from './cut.ts'
import { escapeMarkdown } from './escape.ts'
import { evidenceLines, placeLines } from './evidence.ts'
import type { Reply } from './reply.ts'
import { codeBlock, stepLines } from './steps.ts'
import { drawnStack } from './table-text.ts'
import type { View } from './view.ts'

/** One fact, with every place that says it. */
export function factReply(fact: Fact, view: View, options: { private?: boolean } = {}): Reply {
  const { texts, signer, content } = view
  const aspect = fact.aspect === undefined ? undefined : content.aspects.get(fact.aspect)?.name
  const heading = [nameOf(content, fact.subject), ...(aspect === undefined ? [] : [aspect])].join(' · ')
  return {
    components: assemble({
      passages: [
        { pieces: [`### ${escapeMarkdown(cut(heading, 200))}`] },
        ...bodyOf(fact),
        { pieces: [`-# ${fact.kind} · \`${fact.id.replaceAll('`', '')}\``] },
        { pieces: isShown(fact) ? placeLines(fact.evidence, view) : evidenceLines(fact.evidence, view) }
      ],
      rows: [button(signer.sign('sources', referenceOf(fact.id)), texts.sources, { emoji: '📚' })],
      shortened: texts.shortened
    }),
    private: options.private === true
  }
}

/** Whether a fact shows each of the places that say it already, as its layers or steps. */
function isShown({ kind }: Fact): boolean {
  return kind === 'stack' || kind === 'procedure'
}

/** What a fact says, in the form that its kind asks for. */
function bodyOf(fact: Fact): Passage[] {
  const value: Passage = { pieces: sentencesOf(fact.value).map(escapeMarkdown), join: ' ' }
  switch (fact.kind) {
    case 'stack':
      return [{ pieces: [drawnStack(fact.layers.slice(0, 20))] }]
    case 'procedure':
      return [{ pieces: [`**${escapeMarkdown(cut(fact.title, 200))}**`] }, { pieces: stepLines(fact.steps) }]
    case 'command':
      return [...(fact.explanation === undefined ? [] : [value]), { pieces: [codeBlock(fact.code, fact.language)] }]
    case 'question':
      return [{ pieces: [`**${escapeMarkdown(cut(fact.question, 300))}**`] }, value]
    case 'event':
      return [{ pieces: [`**${escapeMarkdown(cut(fact.when.text, 100))}**`] }, value]
    case 'recommendation':
    case 'definition':
    case 'attribute':
    case 'advantage':
    case 'drawback':
    case 'use-case':
    case 'verdict':
    case 'example':
    case 'analogy':
    case 'summary':
    case 'reference':
    case 'statement':
      return [value]
  }
}
