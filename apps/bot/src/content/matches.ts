import { createPrefixDistance, lacks, lettersOf } from './typos.ts'

/** A candidate for a choice: what is shown, what it stands for, and other spellings. */
export interface Candidate {
  readonly name: string
  readonly value: string
  readonly aliases?: readonly string[]
}

/** Candidates without a typo from which on none with one are looked for. */
const enough = 5

/**
 * The candidates that a person may mean, the best first: whole matches, beginnings, beginnings of words, parts, and at
 * last those with a typo or two. Nothing typed gives the first ones.
 *
 * 'virtul' → Virtual machine
 */
export function matches(typed: string, candidates: readonly Candidate[], limit = 25): Candidate[] {
  const wanted = fold(typed)
  if (wanted === '') return candidates.slice(0, limit)
  const direct = rank(candidates, directScore(wanted))
  if (direct.length >= Math.min(limit, enough) || wanted.length < 3) return direct.slice(0, limit)
  const found = new Set(direct)
  const rest = candidates.filter((candidate) => !found.has(candidate))
  return [...direct, ...rank(rest, typoScore(wanted))].slice(0, limit)
}

/** The one candidate that a person means, or undefined. */
export function match(typed: string, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find(({ value }) => value === typed) ?? matches(typed, candidates, 1)[0]
}

/** Lower case without accents, signs and doubled blanks; an English plural counts as its singular. */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** A name as it is searched with every letter that is typed. */
interface FoldedName {
  readonly name: string
  /** With a blank before it, so that each of its words begins behind one. */
  readonly spaced: string
  /** Where its first four words begin. */
  readonly starts: readonly number[]
  readonly letters: number
}

/** How well a name fits; 0 for not at all. */
type Score = (folded: FoldedName) => number

function rank(candidates: readonly Candidate[], score: Score): Candidate[] {
  const scored: { candidate: Candidate; score: number; place: number }[] = []
  for (const [place, candidate] of candidates.entries()) {
    let best = 0
    for (const [alias, name] of foldedNames(candidate).entries()) {
      best = Math.max(best, score(name) - (alias > 0 ? 0.4 : 0))
    }
    if (best > 0) scored.push({ candidate, score: best, place })
  }
  return scored.sort((a, b) => b.score - a.score || a.place - b.place).map(({ candidate }) => candidate)
}

/** Folded names of candidates: what is in it follows from the candidate alone. */
const folded = new WeakMap<Candidate, readonly FoldedName[]>()

function foldedNames(candidate: Candidate): readonly FoldedName[] {
  const known = folded.get(candidate)
  if (known !== undefined) return known
  const names = [candidate.name, ...(candidate.aliases ?? [])].map(foldedName)
  folded.set(candidate, names)
  return names
}

function foldedName(text: string): FoldedName {
  const name = fold(text)
  const starts = [0, ...Array.from(name.matchAll(/ /g), ({ index }) => index + 1)].slice(0, 4)
  return { name, spaced: ` ${name}`, starts, letters: lettersOf(name) }
}

function directScore(wanted: string): Score {
  const [spaced, plural] = [` ${wanted}`, `${wanted}s`]
  const words = wanted.split(' ').map((word) => ` ${word}`)
  return ({ name, spaced: inside }) => {
    if (name === wanted || name === plural || (wanted.length === name.length + 1 && wanted === `${name}s`)) return 4
    if (name.startsWith(wanted)) return 3
    if (inside.includes(spaced)) return 2
    if (words.length > 1 && words.every((word) => inside.includes(word))) return 1.5
    return name.includes(wanted) ? 1 : 0
  }
}

/** Between 0 and 1: how near the beginning of the name, or of one of its words, is to what was typed. */
function typoScore(wanted: string): Score {
  const allowed = wanted.length < 5 ? 1 : 2
  const distanceOf = createPrefixDistance(wanted, allowed)
  const wantedLetters = lettersOf(wanted)
  return ({ name, starts, letters }) => {
    if (lacks(letters, wantedLetters, allowed)) return 0
    let best = 0
    for (const start of starts) {
      const distance = distanceOf(name, start)
      if (distance <= allowed) best = Math.max(best, 1 - distance / (wanted.length + 1) - start * 0.001)
    }
    return best
  }
}
