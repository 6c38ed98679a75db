import { isFlow } from '../diagrams/is-stack.ts'
import { slopeOf } from '../diagrams/order.ts'
import { countWords } from '../document/count-words.ts'
import type { DocumentView } from '../document/view.ts'
import type { Names } from '../link/names.ts'
import { bareName } from '../link/phrases.ts'
import type { Claim } from './claim.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { type Drawn, stackDrawings } from './drawings.ts'
import { namedIn, type Subjects } from './subjects.ts'
import { topicOf } from './topics.ts'

/**
 * Architectures from diagrams of boxes or arrows, chains, and lists that are introduced as one: top to bottom.
 *
 *     Here is the stack of a kite:
 *     [ Sail ]
 *        ↓
 *     [ Frame ]     → Kite: Sail, Frame
 *
 * Where something passes through what is drawn (`Producer → queue → consumer`), the value keeps the arrows. Diagrams that are drawn from the ground up are turned. A diagram is about what its title names, or else the sentence above
 * it, or else its section.
 */
export const stacks: Extractor = defineExtractor('stack', function* (document, names) {
  for (const drawn of stackDrawings(document)) yield claimOf(drawn, document, names)
})

function claimOf(drawn: Drawn, document: DocumentView, names: Names): Claim {
  const { drawing, block, direction } = drawn
  const layers = direction === 'from-ground' ? drawing.layers.toReversed() : drawing.layers
  const subject = subjectOf(drawn, layers[0]?.text ?? '', document, names)
  return {
    kind: 'stack',
    ...(subject === undefined ? {} : { subject }),
    layers: layers.map(({ text }) => text),
    value: layers.map(({ text }) => text).join(isPassed(drawing) ? ' → ' : ' on '),
    places: layers.map(({ place }) => place),
    section: block.section,
    restoredBy: block.node.data?.restoredBy
  }
}

/** Whether something goes through the layers, rather than that each stands on the next. */
function isPassed({ form, layers }: Drawn['drawing']): boolean {
  return form === 'words' && Math.abs(slopeOf(layers)) < 3 && isFlow(layers)
}

/** A sentence that speaks of the diagram below it. */
const POINTING = /[:：]$|\b(?:here(?:['’]s)?|below|following|looks?|diagram|picture|stack|architecture)\b/i

/** What a diagram is about: its title, the sentence above it, its section, the paragraph before, or its top layer. */
function subjectOf(
  { drawing: { title = '' }, intro, above, block }: Drawn,
  top: string,
  document: DocumentView,
  names: Names
): string | undefined {
  const { entities } = names
  const titled = entities.mentions(title).at(-1)?.id ?? ownName(title)
  if (titled !== undefined) return titled
  const named = namedIn(intro, entities)
  const topic = topicOf(block.section, document, names)
  const around = [...(topic === undefined ? [] : [topic]), ...headingSubject(block.section, names)]
  const before = namedIn(above.split(/(?<=[.!?])\s/)[0] ?? '', entities)
  const nearest = POINTING.test(intro) ? [...named, ...around] : [...around, ...named]
  return [...nearest, ...before, ...namedIn(top, entities)][0]
}

/** Of several things that a heading names, the one that has the others: `The Layers of a Kite`. */
function headingSubject(section: readonly string[], { entities }: Names): Subjects {
  const heading = section.at(-1) ?? ''
  return /\b(?:of|inside|behind)\b/i.test(heading) ? namedIn(heading, entities).slice(-1) : []
}

/** A title as a name of its own: `Box Kite`, but not `Architecture`. */
function ownName(title: string): string | undefined {
  const name = bareName(title)
  const isName =
    /^\p{Lu}/u.test(name) && countWords(name) <= 3 && !/\b(?:architecture|stack|layers?|diagram)\b/i.test(title)
  return isName ? name : undefined
}
