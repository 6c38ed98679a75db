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
  const direct = rank(candidates, (name) => directScore(name, wanted))
  if (direct.length >= Math.min(limit, enough) || wanted.length < 3) return direct.slice(0, limit)
  const found = new Set(direct)
  const rest = candidates.filter((candidate) => !found.has(candidate))
  return [...direct, ...rank(rest, (name) => typoScore(name, wanted))].slice(0, limit)
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

function rank(candidates: readonly Candidate[], score: (name: string) => number): Candidate[] {
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

/** Folded names of candidates, which are matched again with every letter that is typed. */
const folded = new WeakMap<Candidate, readonly string[]>()

function foldedNames(candidate: Candidate): readonly string[] {
  const known = folded.get(candidate)
  if (known !== undefined) return known
  const names = [candidate.name, ...(candidate.aliases ?? [])].map(fold)
  folded.set(candidate, names)
  return names
}

function directScore(name: string, wanted: string): number {
  if (name === wanted || `${name}s` === wanted || `${wanted}s` === name) return 4
  if (name.startsWith(wanted)) return 3
  if (` ${name}`.includes(` ${wanted}`)) return 2
  if (wanted.split(' ').every((word) => ` ${name}`.includes(` ${word}`))) return 1.5
  return name.includes(wanted) ? 1 : 0
}

/** Between 0 and 1: how near the beginning of the name, or of one of its words, is to what was typed. */
function typoScore(name: string, wanted: string): number {
  const allowed = wanted.length < 5 ? 1 : 2
  const starts = [0, ...Array.from(name.matchAll(/ /g), ({ index }) => index + 1)].slice(0, 4)
  let best = 0
  for (const start of starts) {
    const distance = prefixDistance(name.slice(start, start + wanted.length + allowed), wanted, allowed)
    if (distance <= allowed) best = Math.max(best, 1 - distance / (wanted.length + 1) - start * 0.001)
  }
  return best
}

/** Fewest edits (neighbours swapped count once) that make `wanted` of some beginning of `name`; above `allowed` any number. */
function prefixDistance(name: string, wanted: string, allowed: number): number {
  if (name.length < wanted.length - allowed) return allowed + 1
  let before: number[] = []
  let row = Array.from({ length: name.length + 1 }, (_, column) => column)
  for (let line = 1; line <= wanted.length; line++) {
    const next = [line]
    for (let column = 1; column <= name.length; column++) {
      const same = wanted[line - 1] === name[column - 1]
      const swapped =
        wanted[line - 1] === name[column - 2] && wanted[line - 2] === name[column - 1]
          ? (before[column - 2] ?? 99) + 1
          : 99
      const kept = (row[column - 1] ?? 99) + (same ? 0 : 1)
      next.push(Math.min(kept, (row[column] ?? 99) + 1, (next[column - 1] ?? 99) + 1, swapped))
    }
    if (Math.min(...next) > allowed) return allowed + 1
    before = row
    row = next
  }
  return Math.min(...row)
}
