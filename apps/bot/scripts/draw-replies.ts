/**
 * Draws each kind of reply for the readme, from the bundled content: `node --conditions=@docfacts/source apps/bot/scripts/draw-replies.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ask } from '@docfacts/ask'
import { renderPng } from '@docfacts/pictures'
import type { EventFact } from '@docfacts/schema'
import { createSigner } from '../src/buttons/custom-id.ts'
import { compareEntities, type NamedTable } from '../src/content/comparison.ts'
import { bundledContent } from '../src/content/load.ts'
import { en } from '../src/interface/en.ts'
import { previewPicture } from '../src/preview/preview.ts'
import { answerReply } from '../src/replies/answer.ts'
import { factReply } from '../src/replies/fact.ts'
import { historyReply, stepsReply } from '../src/replies/lists.ts'
import type { Reply } from '../src/replies/reply.ts'
import { documentsReply } from '../src/replies/sources.ts'
import { tableReply } from '../src/replies/table.ts'
import { valuesReply } from '../src/replies/values.ts'

const content = bundledContent()
const view = { content, texts: en, signer: createSigner('pictures for the readme') }
const { facts, documents } = content.book
const [a, b] = ['virtual-machine', 'container']
const comparison = compareEntities(content, a, b)
const boot = ask(content.index, 'how long does a vm take to boot?')
const stack = facts.find(({ kind }) => kind === 'stack')
const procedure = facts.flatMap((fact) => (fact.kind === 'procedure' ? [fact] : []))[0]
const events = facts.filter((fact): fact is EventFact => fact.kind === 'event').slice(0, 8)

const replies: Readonly<Record<string, readonly [Reply, NamedTable?] | undefined>> = {
  answer: [answerReply(ask(content.index, 'what is a hypervisor?'), view)],
  disagreement: [answerReply(boot, view)],
  'who-says-what': [
    valuesReply(
      (boot.values ?? []).flatMap(({ fact }) => content.facts.get(fact) ?? []),
      view
    )
  ],
  unanswered: [answerReply(ask(content.index, 'who won the football match in Rio?'), view, { recorded: true })],
  comparison: [
    tableReply(comparison.table, view, {
      picture: new Uint8Array(1),
      ids: [a, b],
      facts: comparison.facts,
      left: comparison.left
    }),
    comparison.table
  ],
  'short-table': [tableReply(compareEntities(content, a, b, 'startup-time').table, view)],
  stack: stack === undefined ? undefined : [factReply(stack, view)],
  steps: procedure === undefined ? undefined : [stepsReply(procedure, view)],
  history: [historyReply('Containers', events, view)],
  sources: [documentsReply(documents, view)]
}

const folder = fileURLToPath(new URL('../pictures/', import.meta.url))
mkdirSync(folder, { recursive: true })
for (const [name, drawn] of Object.entries(replies)) {
  if (drawn !== undefined) writeFileSync(`${folder}${name}.png`, await renderPng(previewPicture(...drawn)))
}
