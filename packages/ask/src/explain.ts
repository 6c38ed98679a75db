import type { ExplainedFact, ExplainedTerm, Explanation } from './answer.ts'
import type { Asked, Draft } from './compose/draft.ts'
import { covers, type Evidence } from './confidence.ts'
import type { Term } from './search/terms.ts'

/** A draft and what decided about it. */
export interface Considered {
  readonly draft: Draft
  /** Name of the composer that wrote it. */
  readonly composer: string
  readonly evidence: Evidence
}

/** Tells how an answer came about. */
export function explain(asked: Asked, considered: Considered | undefined): Explanation {
  const { question, ranked } = asked
  const units = [...new Set(considered?.draft.sentences.flatMap((sentence) => sentence.units) ?? [])]
  return {
    entities: question.mentions.map(({ links, words }) => ({ id: links[0]?.id ?? '', words })),
    aspects: question.aspects.map(({ id, weight }) => ({ id, weight: round(weight) })),
    terms: question.terms.map((term) => explainTerm(asked, term, units)),
    considered: ranked.map(({ fact, score, features, candidate }): ExplainedFact => {
      const rounded = Object.fromEntries(Object.entries(features).map(([name, value]) => [name, round(value)]))
      return {
        fact: fact.id,
        value: fact.value,
        score: round(score),
        features: rounded,
        used: units.includes(candidate.unit)
      }
    }),
    confidence: Object.fromEntries(
      Object.entries(considered?.evidence ?? {}).map(([name, value]) => [name, round(value)])
    ),
    composer: considered?.composer ?? 'none'
  }
}

function explainTerm(asked: Asked, term: Term, units: readonly number[]): ExplainedTerm {
  return {
    word: term.word,
    forms: term.forms.map(
      ({ id, weight }) => `${asked.index.data.terms[id] ?? ''}${weight === 1 ? '' : `×${round(weight)}`}`
    ),
    idf: round(term.idf),
    covered: round(Math.max(0, ...units.map((unit) => covers(asked, term, unit))))
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
