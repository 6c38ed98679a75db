import { ordinalWords } from '../../link/ordinals.ts'
import { CUE, SIGN } from '../cues.ts'
import { analogy, analogyClause, image } from './analogy.ts'
import { askedDefinition } from './asked-definition.ts'
import { comparison } from './comparison.ts'
import { arrowAdvice, counsel, labelledAdvice } from './counsel.ts'
import { apposition, definition, pointedDefinition } from './definition.ts'
import { degrees } from './degrees.ts'
import { durations } from './durations.ts'
import { instances } from './instances.ts'
import { labelled } from './labelled.ts'
import { labelledDefinitions } from './labelled-definitions.ts'
import { labelledMerits } from './labelled-merits.ts'
import { labelledUses } from './labelled-uses.ts'
import { drawbackClause, merits } from './merits.ts'
import { namedMerits } from './named-merits.ts'
import { nestedDefinition } from './nested-definition.ts'
import { quantified } from './quantified.ts'
import { practice, recommendation } from './recommendation.ts'
import type { SentenceReader } from './sentence.ts'
import { sharedAmounts } from './shared-amounts.ts'
import { statement } from './statement.ts'
import { toldMerits } from './told-merits.ts'
import { useCases } from './use-cases.ts'
import { verdict } from './verdict.ts'

/** A reader with the groups of words of which a sentence must have one each for it to find anything; see `cuesOf`. */
export interface CuedReader {
  readonly read: SentenceReader
  readonly cues: readonly string[]
  /** What else it must have, all of it, words of common groups too; see `cuesIn`. */
  readonly signs?: number
}

const TAKE =
  'use choose pick prefer consider go opt select stick reach take favour favor buy get keep start stay switch'
const BEST =
  'right* better* best* preferred* recommended* obvious* natural* safer* superior* smarter* simpler* easier* cheaper* win'

/** Kinds of whole sentences, the most telling first: a sentence is the first that it fits. */
export const kinds: readonly CuedReader[] = [
  {
    read: labelledUses,
    cues: ['when case best ideal good great perfect used use suited suitable recommended optimized optimised who']
  },
  { read: labelledDefinitions, cues: ['definition meaning what'], signs: SIGN.colon },
  { read: labelledMerits, cues: [], signs: SIGN.colon },
  { read: labelled, cues: [], signs: SIGN.labelled },
  {
    read: analogy,
    cues: [
      'think imagine picture like similar analogous comparable akin what compared likened world family universe ' +
        'resemble feel equivalent inside upside steroids disguise backwards reverse extra head if'
    ]
  },
  { read: image, cues: [], signs: SIGN.named },
  { read: verdict, cues: [] },
  {
    read: recommendation,
    cues: [
      `${TAKE} ${BEST} good great perfect excellent solid strong decent safe smart make sense worth work pay come enough ideal hard your what way recommend suggest advise begin never not don avoid skip steer if unless whenever must must-have no-brainer non-negotiable`,
      'if when whenever for where wherever unless as better in on near with without at below above under during that just never'
    ]
  },
  {
    read: counsel,
    cues: ['should advise recommend suggest recommendation advice suggestion pick choice tip']
  },
  { read: labelledAdvice, cues: [], signs: SIGN.named | SIGN.colon },
  { read: arrowAdvice, cues: [], signs: SIGN.named },
  {
    read: practice,
    cues: [
      'many most some several',
      'team organization organisation company people developer user business engineer professional expert project'
    ]
  },
  {
    read: namedMerits,
    cues: [
      'advantage benefit upside strength perk beauty drawback disadvantage downside weakness limitation shortcoming side suffer struggle fall lack point'
    ]
  },
  { read: definition, cues: [], signs: SIGN.named },
  { read: pointedDefinition, cues: [] },
  { read: askedDefinition, cues: [] },
  { read: nestedDefinition, cues: [] },
  { read: quantified, cues: [], signs: SIGN.named },
  {
    read: toldMerits,
    cues: [
      'loved prized praised valued appreciated renowned stand shine excel win make save free need hard* difficult* tedious* laborious* cumbersome* painful* tricky complicated expensive* impossible* awkward* cost expense price come steep* force fall'
    ]
  },
  { read: statement, cues: [] }
]

/** What parts of a sentence say besides. */
export const parts: readonly CuedReader[] = [
  { read: analogyClause, cues: ['like treat see regard view picture consider'] },
  { read: instances, cues: ['example instance e'] },
  {
    read: useCases,
    cues: [
      'ideal perfect great excellent suited suitable best useful popular recommended appropriate handy decent good better ' +
        'natural right sensible shine excel used use meant intended aimed found employed fitted seen met common go-to'
    ]
  },
  {
    read: drawbackClause,
    cues: [
      'however but unfortunately though although yet downside drawback disadvantage catch problem trade tradeoff cost'
    ]
  },
  { read: merits, cues: ['designed built made optimized optimised known valued praised'] },
  { read: apposition, cues: [], signs: SIGN.named | SIGN.comma },
  { read: comparison, cues: [] },
  { read: sharedAmounts, cues: ['with for on in from using at'], signs: SIGN.named | CUE.figure },
  {
    read: degrees,
    cues: ['offer provide has have give deliver ensure guarantee maintain achieve come', ordinalWords.join(' ')],
    signs: SIGN.named
  },
  {
    read: durations,
    cues: ['start started starting boot booted booting launch launched launching spinning'],
    signs: SIGN.named
  }
]
