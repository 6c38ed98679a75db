import * as z from 'zod/mini'
import { contract, contracts } from './contract.ts'
import type { Evidence, Fact, FactKind, Rating, Step, When } from './fact.ts'
import { filled, id, position, quantity } from './values-schema.ts'

const evidence = contract<Evidence>()(
  'Evidence',
  z.strictObject({
    document: id,
    path: filled,
    section: z.array(z.string()),
    quote: filled,
    position,
    rule: id,
    restoredBy: z.exactOptional(id)
  })
)

const when = contract<When>()(
  'When',
  z.strictObject({ text: filled, from: z.exactOptional(filled), to: z.exactOptional(filled) })
)

const step = contract<Step>()('Step', z.strictObject({ text: filled, command: z.exactOptional(filled) }))

const rating: z.ZodMiniType<Rating> = z.enum(['good', 'neutral', 'bad'])

const base = {
  subject: id,
  aspect: z.exactOptional(id),
  value: filled,
  evidence: z.array(evidence).check(z.minLength(1))
}

/** A fact of any kind. */
export const fact: z.ZodMiniType<Fact> = contract<Fact>()(
  'Fact',
  z.discriminatedUnion('kind', [
    kind('definition', {}),
    kind('attribute', { quantity: z.exactOptional(quantity), rating: z.exactOptional(rating) }),
    kind('advantage', { label: z.exactOptional(filled) }),
    kind('drawback', { label: z.exactOptional(filled) }),
    kind('use-case', {}),
    kind('recommendation', { situation: filled, choice: filled, reason: z.exactOptional(filled) }),
    kind('verdict', {}),
    kind('stack', { layers: z.array(filled).check(z.minLength(1)) }),
    kind('event', { when }),
    kind('procedure', { title: filled, steps: z.array(step).check(z.minLength(1)) }),
    kind('command', { language: z.string(), code: filled, explanation: z.exactOptional(filled) }),
    kind('example', { examples: z.array(filled).check(z.minLength(1)) }),
    kind('analogy', {}),
    kind('summary', {}),
    kind('question', { question: filled }),
    kind('reference', { url: filled }),
    kind('statement', { subjects: z.array(id).check(z.minLength(1)) })
  ])
)

function kind<Kind extends FactKind, Fields extends z.core.$ZodShape>(name: Kind, fields: Fields) {
  const validator = z.strictObject({ id, kind: z.literal(name), ...base, ...fields })
  contracts.add(validator, { id: interfaceName(name) })
  return validator
}

/** 'use-case' → 'UseCaseFact' */
function interfaceName(name: FactKind): string {
  return `${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Fact`
}
