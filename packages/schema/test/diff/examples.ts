import type { ChangeKind, Factbook } from '../../src/index.ts'
import {
  buildAspect,
  buildAttribute,
  buildDocument,
  buildEntity,
  buildEvidence,
  buildFactbook,
  buildStatement,
  buildTable,
  buildTopic
} from '../builders.ts'

/** Two factbooks, and every change between them as `kind id`, in order. */
export interface Example {
  readonly released: Factbook
  readonly current: Factbook
  readonly changes: readonly string[]
}

const whole = buildFactbook()
const boxKite = buildEntity({ id: 'box-kite', name: 'box kite' })
const deltaKite = buildEntity()
const rokkaku = buildEntity({ id: 'rokkaku', name: 'rokkaku' })
const guide = buildDocument()
const tour = buildDocument({ id: 'tour', path: 'tour.md', title: 'A tour', sha256: '1'.repeat(64) })
const boxLift = buildAttribute({
  id: 'box-kite.lift.aaaaaa',
  subject: 'box-kite',
  value: 'High',
  evidence: [buildEvidence()]
})
const boxTopic = buildTopic({ id: 'box-kite.lift', subject: 'box-kite', facts: ['box-kite.lift.aaaaaa'] })
const lift = buildAttribute({ evidence: [buildEvidence({ quote: 'Low', start: 60, line: 4 })] })
const statement = buildStatement()

/** At least one example of each rule. */
export const examples: Readonly<Record<ChangeKind, Example>> = {
  'topic-removed': {
    released: whole,
    current: buildFactbook({ facts: [boxLift, statement], topics: [boxTopic] }),
    changes: ['topic-removed delta-kite.lift', 'fact-removed delta-kite.lift.bbbbbb']
  },
  'entity-removed': {
    released: buildFactbook({ entities: [boxKite, deltaKite, rokkaku] }),
    current: whole,
    changes: ['entity-removed rokkaku']
  },
  'aspect-removed': {
    released: buildFactbook({ aspects: [buildAspect(), buildAspect({ id: 'pull', name: 'pull' })] }),
    current: whole,
    changes: ['aspect-removed pull']
  },
  'redirect-removed': {
    released: buildFactbook({ redirects: { moved: { kite: 'delta-kite' }, split: {} } }),
    current: whole,
    changes: ['redirect-removed kite']
  },
  'topic-moved': {
    released: whole,
    current: renamed({ moved: { 'delta-kite': 'wing-kite' }, split: {} }),
    changes: [
      'topic-moved delta-kite.lift',
      'entity-moved delta-kite',
      'fact-moved delta-kite.lift.bbbbbb',
      'fact-moved delta-kite.statement.cccccc'
    ]
  },
  'topic-split': {
    released: buildFactbook({
      entities: [buildEntity({ id: 'kite', name: 'kite' })],
      facts: [
        { ...boxLift, id: 'kite.lift.aaaaaa', subject: 'kite' },
        { ...lift, id: 'kite.lift.bbbbbb', subject: 'kite' }
      ],
      topics: [buildTopic({ id: 'kite.lift', subject: 'kite', facts: ['kite.lift.aaaaaa', 'kite.lift.bbbbbb'] })]
    }),
    current: buildFactbook({
      facts: [boxLift, lift],
      redirects: { moved: {}, split: { kite: ['box-kite', 'delta-kite'] } }
    }),
    changes: [
      'topic-split kite.lift',
      'entity-split kite',
      'fact-moved kite.lift.aaaaaa',
      'fact-moved kite.lift.bbbbbb'
    ]
  },
  'entity-moved': {
    released: buildFactbook({ entities: [boxKite, deltaKite, rokkaku] }),
    current: buildFactbook({ redirects: { moved: { rokkaku: 'box-kite' }, split: {} } }),
    changes: ['entity-moved rokkaku']
  },
  'entity-split': {
    released: buildFactbook({ entities: [boxKite, deltaKite, rokkaku] }),
    current: buildFactbook({ redirects: { moved: {}, split: { rokkaku: ['box-kite', 'delta-kite'] } } }),
    changes: ['entity-split rokkaku']
  },
  'aspect-moved': {
    released: buildFactbook({ aspects: [buildAspect(), buildAspect({ id: 'pull', name: 'pull' })] }),
    current: buildFactbook({ redirects: { moved: { pull: 'lift' }, split: {} } }),
    changes: ['aspect-moved pull']
  },
  'aspect-split': {
    released: buildFactbook({ aspects: [buildAspect(), buildAspect({ id: 'size', name: 'size' })] }),
    current: buildFactbook({
      aspects: [
        buildAspect(),
        buildAspect({ id: 'span', name: 'span' }),
        buildAspect({ id: 'wing-area', name: 'wing area' })
      ],
      redirects: { moved: {}, split: { size: ['span', 'wing-area'] } }
    }),
    changes: ['aspect-split size']
  },
  'agreement-changed': {
    released: whole,
    current: buildFactbook({ topics: [boxTopic, buildTopic({ agreement: 'agree' })] }),
    changes: ['agreement-changed delta-kite.lift']
  },
  'topic-added': {
    released: buildFactbook({ facts: [boxLift, statement], topics: [boxTopic] }),
    current: whole,
    changes: ['topic-added delta-kite.lift', 'fact-added delta-kite.lift.bbbbbb']
  },
  'entity-added': {
    released: whole,
    current: buildFactbook({ entities: [boxKite, deltaKite, rokkaku] }),
    changes: ['entity-added rokkaku']
  },
  'aspect-added': {
    released: whole,
    current: buildFactbook({ aspects: [buildAspect(), buildAspect({ id: 'pull', name: 'pull' })] }),
    changes: ['aspect-added pull']
  },
  'fact-added': {
    released: buildFactbook({ facts: [boxLift, lift] }),
    current: whole,
    changes: ['fact-added delta-kite.statement.cccccc']
  },
  'fact-removed': {
    released: whole,
    current: buildFactbook({ facts: [boxLift, lift] }),
    changes: ['fact-removed delta-kite.statement.cccccc']
  },
  'document-added': {
    released: whole,
    current: buildFactbook({ documents: [guide, tour] }),
    changes: ['document-added tour']
  },
  'document-removed': {
    released: buildFactbook({ documents: [guide, tour] }),
    current: whole,
    changes: ['document-removed tour']
  },
  'table-added': {
    released: buildFactbook({ tables: [] }),
    current: whole,
    changes: ['table-added guide.dddddd']
  },
  'table-removed': {
    released: whole,
    current: buildFactbook({ tables: [] }),
    changes: ['table-removed guide.dddddd']
  },
  'fact-reworded': {
    released: whole,
    current: buildFactbook({
      facts: [
        boxLift,
        lift,
        buildStatement({ id: 'delta-kite.statement.eeeeee', value: 'Delta kites fly well in light winds.' })
      ]
    }),
    changes: ['fact-reworded delta-kite.statement.cccccc']
  },
  'fact-changed': {
    released: whole,
    current: buildFactbook({ facts: [boxLift, { ...lift, rating: 'bad' }, statement] }),
    changes: ['fact-changed delta-kite.lift.bbbbbb']
  },
  'fact-moved': {
    released: whole,
    current: buildFactbook({
      facts: [boxLift, lift, buildStatement({ id: 'delta-kite.statement.ccccccdddddd' })]
    }),
    changes: ['fact-moved delta-kite.statement.cccccc']
  },
  'evidence-changed': {
    released: whole,
    current: buildFactbook({
      facts: [
        boxLift,
        { ...lift, evidence: [...lift.evidence, buildEvidence({ quote: 'low', start: 80, line: 9 })] },
        statement
      ]
    }),
    changes: ['evidence-changed delta-kite.lift.bbbbbb']
  },
  'consensus-changed': {
    released: whole,
    current: buildFactbook({ topics: [boxTopic, buildTopic({ consensus: 'delta-kite.lift.bbbbbb' })] }),
    changes: ['consensus-changed delta-kite.lift']
  },
  'entity-changed': {
    released: whole,
    current: buildFactbook({ entities: [boxKite, buildEntity({ aliases: ['delta'] })] }),
    changes: ['entity-changed delta-kite']
  },
  'aspect-changed': {
    released: whole,
    current: buildFactbook({ aspects: [buildAspect({ name: 'Lift' })] }),
    changes: ['aspect-changed lift']
  },
  'document-changed': {
    released: whole,
    current: buildFactbook({ documents: [buildDocument({ metadata: { updated: '2030-01-01' } })] }),
    changes: ['document-changed guide']
  },
  'document-moved': {
    released: whole,
    current: moveDocument(),
    changes: ['document-moved guide']
  },
  'table-changed': {
    released: whole,
    current: buildFactbook({
      tables: [
        buildTable({
          id: 'guide.eeeeee',
          rows: [
            ['Box kite', 'High'],
            ['Delta kite', 'Very low']
          ]
        })
      ]
    }),
    changes: ['table-changed guide.dddddd']
  },
  'redirect-changed': {
    released: buildFactbook({ redirects: { moved: { kite: 'delta-kite' }, split: {} } }),
    current: buildFactbook({ redirects: { moved: { kite: 'box-kite' }, split: {} } }),
    changes: ['redirect-changed kite']
  },
  'name-changed': {
    released: whole,
    current: buildFactbook({ name: 'flyers' }),
    changes: ['name-changed kites']
  }
}

/** The whole factbook with `wing-kite` for `delta-kite`, in ids too. */
function renamed(redirects: Factbook['redirects'] & object): Factbook {
  const text = JSON.stringify(buildFactbook()).replaceAll('delta-kite', 'wing-kite')
  return { ...(JSON.parse(text) as Factbook), redirects }
}

/** The whole factbook with its document, unchanged, at another path. */
function moveDocument(): Factbook {
  const text = JSON.stringify(buildFactbook())
  return JSON.parse(
    text
      .replaceAll('guide.md', 'start/guide.md')
      .replaceAll('"guide', '"start-guide')
      .replace('"start-guide.md"', '"guide.md"')
  ) as Factbook
}
