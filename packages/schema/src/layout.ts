import type { Evidence, Fact } from './fact.ts'
import type { Factbook } from './factbook.ts'
import type { Quantity } from './quantity.ts'

/**
 * The order of the keys of `T` in a file, as the format declares them: the order in which they stand here.
 *
 * `'plain'` is text, a number or a list of such; `'sorted'` an object with any keys, ordered by code units.
 */
export type Layout<T> = { readonly [K in KeyOf<T>]-?: Part<Exclude<ValueOf<T, K>, undefined>> }

/** How one value is laid out. */
export type Part<T> =
  string extends KeyOf<T>
    ? 'sorted'
    : [T] extends [readonly (infer Element)[]]
      ? Part<Element>
      : [T] extends [object]
        ? Layout<T>
        : 'plain'

/** Of unions, the keys of all members. */
type KeyOf<T> = T extends unknown ? keyof T : never

type ValueOf<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never

type Position = Evidence['position']

const position: Layout<Position> = {
  start: { line: 'plain', column: 'plain', offset: 'plain' },
  end: { line: 'plain', column: 'plain', offset: 'plain' }
}

const evidence: Layout<Evidence> = {
  document: 'plain',
  path: 'plain',
  section: 'plain',
  quote: 'plain',
  position,
  rule: 'plain',
  restoredBy: 'plain'
}

const quantity: Layout<Quantity> = { text: 'plain', min: 'plain', max: 'plain', unit: 'plain', approximate: 'plain' }

const fact: Layout<Fact> = {
  id: 'plain',
  kind: 'plain',
  subject: 'plain',
  aspect: 'plain',
  value: 'plain',
  evidence,
  quantity,
  rating: 'plain',
  label: 'plain',
  situation: 'plain',
  choice: 'plain',
  reason: 'plain',
  layers: 'plain',
  when: { text: 'plain', from: 'plain', to: 'plain' },
  title: 'plain',
  steps: { text: 'plain', command: 'plain' },
  language: 'plain',
  code: 'plain',
  explanation: 'plain',
  examples: 'plain',
  question: 'plain',
  url: 'plain',
  subjects: 'plain'
}

/** A whole factbook. */
export const factbookLayout: Layout<Factbook> = {
  formatVersion: 'plain',
  name: 'plain',
  documents: { id: 'plain', path: 'plain', title: 'plain', sha256: 'plain', words: 'plain', metadata: 'sorted' },
  entities: { id: 'plain', name: 'plain', aliases: 'plain', examples: 'plain' },
  aspects: { id: 'plain', name: 'plain', aliases: 'plain' },
  facts: fact,
  topics: {
    id: 'plain',
    subject: 'plain',
    aspect: 'plain',
    facts: 'plain',
    agreement: 'plain',
    consensus: 'plain'
  },
  tables: {
    id: 'plain',
    document: 'plain',
    section: 'plain',
    header: 'plain',
    rows: 'plain',
    position,
    restoredBy: 'plain'
  },
  redirects: { moved: 'sorted', split: 'sorted' }
}
