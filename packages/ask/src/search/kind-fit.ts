import type { FactKind } from '@docfacts/schema'
import type { Intent } from '../answer.ts'

/** 1 for kinds of facts that an intent asks for, 0 for those that seldom answer it, 0.5 for the rest. */
export function kindFit(intent: Intent, kind: FactKind): number {
  const { good = [], bad = [] } = fits[intent] ?? {}
  return good.includes(kind) ? 1 : bad.includes(kind) || particular.has(kind) ? 0 : 0.5
}

/** Kinds that answer only where they are asked for. */
const particular: ReadonlySet<FactKind> = new Set(['stack', 'example', 'reference'])

interface Fit {
  readonly good?: readonly FactKind[]
  readonly bad?: readonly FactKind[]
}

const fits: Partial<Record<Intent, Fit>> = {
  define: {
    good: ['definition', 'question', 'summary'],
    bad: [
      'command',
      'event',
      'attribute',
      'procedure',
      'example',
      'advantage',
      'drawback',
      'use-case',
      'recommendation'
    ]
  },
  fact: { bad: ['command', 'procedure', 'example', 'event'] },
  why: { good: ['question'], bad: ['attribute', 'command', 'event', 'procedure', 'example', 'use-case'] },
  quantity: { good: ['attribute'], bad: ['command'] },
  command: { good: ['command', 'procedure'] },
  procedure: { good: ['procedure', 'command'], bad: ['attribute', 'event', 'advantage', 'drawback', 'use-case'] },
  when: { good: ['event'], bad: ['command'] },
  history: { good: ['event'] },
  uses: { good: ['use-case', 'recommendation', 'definition'], bad: ['command', 'event'] },
  yesno: { good: ['question'], bad: ['command', 'event'] },
  recommend: { good: ['recommendation', 'use-case', 'verdict'], bad: ['command', 'event'] },
  which: { good: ['recommendation', 'use-case', 'verdict', 'attribute'], bad: ['command', 'event'] },
  pros: { good: ['advantage'], bad: ['command', 'event', 'drawback'] },
  cons: { good: ['drawback'], bad: ['command', 'event', 'advantage'] },
  example: { good: ['example'] },
  analogy: { good: ['analogy'] },
  stack: { good: ['stack'] },
  compare: { good: ['summary', 'verdict', 'attribute'], bad: ['command', 'event'] },
  list: { good: ['example'], bad: ['command'] },
  source: { good: ['reference'] }
}
