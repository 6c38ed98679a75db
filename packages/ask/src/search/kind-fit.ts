import type { FactKind } from '@docfacts/schema'
import type { Intent } from '../answer.ts'

/** 1 for kinds of facts that an intent asks for, 0 for those that answer only where they are asked for, 0.5 for the rest. */
export function kindFit(intent: Intent, kind: FactKind): number {
  return good[intent]?.includes(kind) === true
    ? 1
    : particular.has(kind) || bad[intent]?.includes(kind) === true
      ? 0
      : 0.5
}

const particular: ReadonlySet<FactKind> = new Set(['stack', 'example', 'reference', 'command', 'event', 'procedure'])

const good: Partial<Record<Intent, readonly FactKind[]>> = {
  define: ['definition', 'question', 'summary'],
  why: ['question'],
  quantity: ['attribute'],
  command: ['command', 'procedure'],
  procedure: ['procedure', 'command'],
  when: ['event'],
  history: ['event'],
  uses: ['use-case', 'recommendation', 'definition'],
  yesno: ['question'],
  recommend: ['recommendation', 'use-case', 'verdict'],
  which: ['recommendation', 'use-case', 'verdict', 'attribute'],
  pros: ['advantage'],
  cons: ['drawback'],
  example: ['example'],
  analogy: ['analogy'],
  stack: ['stack'],
  compare: ['summary', 'verdict', 'attribute'],
  list: ['example'],
  source: ['reference']
}

const listed: readonly FactKind[] = ['attribute', 'advantage', 'drawback', 'use-case']

const bad: Partial<Record<Intent, readonly FactKind[]>> = {
  define: [...listed, 'recommendation'],
  why: listed,
  procedure: listed,
  pros: ['drawback'],
  cons: ['advantage']
}
