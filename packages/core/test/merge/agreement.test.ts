import type { AttributeFact, Fact, FactKind, Rating } from '@docfacts/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuantity } from '../../src/link/quantities.ts'
import { agreementOf } from '../../src/merge/agreement.ts'

/** What a document says: its name, the value, and what else there is to it. */
interface Said {
  readonly in: string
  readonly value: string
  readonly kind?: FactKind
  readonly rating?: Rating
  readonly aspect?: string
  /** Default: `prose`, so that two cells of one document may differ. */
  readonly rule?: string
  readonly section?: string
}

function factOf({
  in: document,
  value,
  kind = 'attribute',
  rating,
  aspect = 'start',
  rule = 'prose',
  section
}: Said): Fact {
  const quantity = kind === 'attribute' ? readQuantity(value) : undefined
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: value.length } }
  const fact: AttributeFact = {
    id: `kite.${aspect}.${kind} ${value}`,
    kind: 'attribute',
    subject: 'kite',
    aspect,
    value,
    ...(quantity === undefined ? {} : { quantity }),
    ...(rating === undefined ? {} : { rating }),
    evidence: [
      {
        document,
        path: `${document}.md`,
        section: section === undefined ? [] : [section],
        quote: value,
        position,
        rule
      }
    ]
  }
  return { ...fact, kind } as Fact
}

function judge(...said: readonly Said[]): string {
  const facts = said.map(factOf)
  const { agreement, consensus } = agreementOf(facts)
  return `${agreement}: ${facts.find(({ id }) => id === consensus)?.value ?? 'none'}`
}

const say = (document: string, value: string, more: Partial<Said> = {}): Said => ({ in: document, value, ...more })

const pairs: readonly (readonly [first: string, second: string, verdict: string])[] = [
  ['Minutes', 'Slow (minutes to fill)', 'agree: Minutes'],
  ['60 s', '1 minute', 'agree: 60 s'],
  ['Seconds to minutes', 'Slow (minutes)', 'refine: Slow (minutes)'],
  ['Seconds to minutes', 'tens of seconds to minutes', 'refine: tens of seconds to minutes'],
  ['Milliseconds', 'Fast (seconds)', 'conflict: none'],
  ['Seconds or less', 'Fast (seconds)', 'refine: Fast (seconds)'],
  ['under a second', 'seconds', 'conflict: none'],
  ['up to 1 minute', '1 minute', 'refine: 1 minute'],
  ['1–2 minutes', '2–3 minutes', 'refine: 1–2 minutes'],
  ['about 5 s', '6 s', 'refine: about 5 s'],
  ['5 s', '6 s', 'conflict: none'],
  ['2 GB', '500 MB', 'conflict: none'],
  ['at least 2 GB', '4 GB', 'refine: 4 GB'],
  ['1 GiB', '1 GB', 'conflict: none'],
  ['5 minutes', '2 GB', 'single: 5 minutes'],
  ['3 replicas', '5 hosts', 'single: 3 replicas'],
  ['3 replicas', '5 replicas', 'conflict: none'],
  ['$5 per hour', '$9 per hour', 'conflict: none'],
  ['$5 per hour', '$9 per user and month', 'single: $5 per hour'],
  ['$20/month', '$20 per month', 'agree: $20/month'],
  ['38,000 msg/s', 'Tens of thousands of messages per second', 'refine: 38,000 msg/s'],
  ['40 to 50 dB', '35 to 45 dB', 'refine: 40 to 50 dB'],
  ['2 kg', '3 kg', 'conflict: none'],
  ['2 kg', '2 l', 'single: 2 kg'],
  ['20%', '2x', 'single: 20%'],
  ['2x faster', '3x faster', 'conflict: none'],
  ['1960s', '1967', 'refine: 1967'],
  ['High', 'High (a sail each)', 'refine: High'],
  ['High (a sail each)', 'High (many ropes)', 'agree: High (a sail each)'],
  ['Strong (by ropes)', 'Moderate (by ropes)', 'conflict: none'],
  ['Very strong', 'Weak', 'conflict: none'],
  ['Stronger (steel)', 'Weaker (wood)', 'conflict: none'],
  ['High', 'Low', 'conflict: none'],
  ['Much higher', 'Lower', 'conflict: none'],
  ['Lower', 'Limited', 'single: Lower'],
  ['Lower (per model)', 'High', 'single: Lower (per model)'],
  ['High', 'Low to high', 'single: High'],
  ['High', 'Low if idle', 'single: High'],
  ['High performance', 'Low cost', 'single: High performance'],
  ['Fast start', 'Slow start', 'conflict: none'],
  ['Yes', 'No', 'conflict: none'],
  ['Yes', 'No (only with a plugin)', 'single: Yes'],
  ['Yes', 'Limited', 'single: Yes'],
  ['Full', 'Partial', 'conflict: none'],
  ['Good (in wind)', 'Poor', 'conflict: none'],
  ['Paper', 'Silk', 'single: Paper'],
  ['Rice paper', 'Strong rice paper of Japan', 'refine: Rice paper'],
  ['No', 'There is no limit', 'single: No']
]

describe('agreementOf', () => {
  test.each(pairs)('holds %j of one document against %j of another: %s', (first, second, verdict) => {
    expect(judge(say('a', first), say('b', second))).toBe(verdict)
  })

  test('calls one fact of one document single, and shows it', () => {
    expect(judge(say('a', 'Minutes'))).toBe('single: Minutes')
  })

  test('calls no fact at all single', () => {
    expect(agreementOf([])).toEqual({ agreement: 'single' })
  })

  test('calls one fact of two documents agreed', () => {
    const [one, two] = [factOf(say('a', 'Silk')), factOf(say('b', 'Silk'))]
    expect(agreementOf([{ ...one, evidence: [...one.evidence, ...two.evidence] }]).agreement).toBe('agree')
  })

  test('does not take one document for two', () => {
    expect(judge(say('a', 'Minutes'), say('a', 'Slow (minutes)'))).toBe('single: Minutes')
  })

  test('finds a conflict within one document', () => {
    expect(judge(say('a', 'Strong'), say('a', 'Weak'))).toBe('conflict: none')
  })

  test('lets the same label of two sections stand side by side', () => {
    const one = say('a', '5 s', { section: 'Kites of paper' })
    const other = say('a', '9 s', { section: 'Kites of silk' })
    expect(judge(one, other)).toBe('single: 5 s')
    expect(judge(one, { ...other, section: 'Kites of paper' })).toBe('conflict: none')
  })

  test('lets the cells of one table stand side by side', () => {
    const cell = { rule: 'table' }
    expect(judge(say('a', '5 s', cell), say('a', '9 s', cell))).toBe('single: 5 s')
    expect(judge(say('a', '5 s', cell), say('b', '9 s', cell))).toBe('conflict: none')
  })

  test('opposes good and bad, and neither of them and neutral', () => {
    const verdict = (one: Rating, two: Rating): string =>
      judge(say('a', 'Paper', { rating: one }), say('b', 'Silk', { rating: two }))
    expect(verdict('good', 'bad')).toBe('conflict: none')
    expect(verdict('good', 'neutral')).toBe('single: Paper')
    expect(verdict('neutral', 'bad')).toBe('single: Paper')
  })

  test('never opposes what speaks for and against', () => {
    const verdict = judge(say('a', 'Low', { kind: 'advantage' }), say('b', 'High', { kind: 'drawback' }))
    expect(verdict).toBe('single: Low')
  })

  test('reads how much of the aspect a sentence gives its subject', () => {
    const isolation = { aspect: 'isolation-level' }
    const sentence = (value: string): Said => say('a', value, { kind: 'statement', ...isolation })
    const cell = say('b', 'Moderate (by ropes)', isolation)
    expect(judge(sentence('While kites offer strong rope-level isolation, they fall.'), cell)).toMatch(/^conflict/)
    expect(judge(sentence('Kites have moderate isolation.'), cell)).toMatch(/^single/)
    expect(judge(sentence('Gliders offer strong isolation.'), cell)).toMatch(/^single/)
    expect(judge(sentence('Jobs that need strong isolation suit kites.'), cell)).toMatch(/^single/)
    expect(judge(sentence('Kites do not offer strong isolation.'), cell)).toMatch(/^single/)
  })

  test('holds the time that a sentence tells against a cell', () => {
    const sentence = say('a', 'A kite typically takes tens of seconds to minutes to rise above the trees.', {
      kind: 'statement'
    })
    expect(judge(sentence, say('b', 'Milliseconds'))).toBe('conflict: none')
    expect(judge(sentence, say('b', 'Minutes'))).toBe('refine: Minutes')
  })

  test('opposes what is granted outright and what is granted on a condition', () => {
    const plain = 'Kites provide complete safety between flights.'
    const hedged = 'Strong safety: A fall usually harms nobody and safety holds, assuming the field is empty.'
    const verdict = (one: string, other: string): string =>
      judge(say('a', one), say('b', other, { kind: 'advantage' })).replace(/:.*/, '')
    expect(verdict(plain, hedged)).toBe('conflict')
    expect(verdict('Kites provide good safety.', hedged)).toBe('single')
    expect(verdict('Kites provide complete comfort.', hedged)).toBe('single')
    expect(verdict(plain, 'Strong safety: A fall usually harms nobody.')).toBe('single')
    expect(verdict(plain, 'Safety holds, assuming the field is empty.')).toBe('single')
  })

  test('shows nothing that a conflict is not about', () => {
    expect(judge(say('a', 'Milliseconds'), say('b', 'Seconds'), say('c', 'It depends on the wind'))).toBe(
      'conflict: none'
    )
  })

  test('goes with more documents in a conflict', () => {
    expect(judge(say('a', 'Milliseconds'), say('b', 'Seconds'), say('c', 'Fast (seconds)'))).toBe('conflict: Seconds')
    expect(judge(say('a', 'Milliseconds'), say('b', 'Seconds'), say('c', 'Fast (seconds)'), say('d', '5 ms'))).toBe(
      'conflict: none'
    )
  })

  test('shows what most documents say before what is finer', () => {
    expect(judge(say('a', 'Minutes'), say('b', 'Slow (minutes)'), say('c', '90 s'))).toBe('refine: Minutes')
  })

  test('is the same for every order of the facts', () => {
    const values = [
      'Minutes',
      'Seconds',
      'Fast (seconds)',
      '90 s',
      'High',
      'Low (one sail)',
      'Low',
      'Seconds to minutes',
      'Yes'
    ]
    const said = fc.record({
      in: fc.constantFrom('a', 'b', 'c', 'd'),
      value: fc.constantFrom(...values),
      rating: fc.constantFrom<Rating>('good', 'neutral', 'bad'),
      kind: fc.constantFrom<FactKind>('attribute', 'statement', 'advantage')
    })
    const order = fc
      .uniqueArray(said, { maxLength: 7, selector: ({ value, kind }) => `${value} ${kind}` })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))
    fc.assert(
      fc.property(order, ([one, other]) => {
        expect(agreementOf(other.map(factOf))).toEqual(agreementOf(one.map(factOf)))
      })
    )
  })
})
