import type { Registry } from './registry.ts'
import type { Uses } from './uses.ts'

/**
 * Let the words that tell compared things apart mean them where sentences say them alone: of `git merge vs git rebase`, "merge".
 */
export function joinTails(uses: Uses, compared: readonly string[], entities: Registry): void {
  const [first, second] = compared.map((name) => name.split(' '))
  if (first === undefined || second === undefined || first[0] !== second[0]) return
  const [shared = ''] = first
  for (const [, ...rest] of [first, second]) {
    const tail = rest.join(' ')
    const [head = ''] = rest
    if (tail === '' || !uses.before(head).some((word) => word !== shared)) continue
    const whole = entities.find(`${shared} ${tail}`)
    const own = entities.add(tail)
    if (whole !== undefined && whole !== own) entities.join(whole, own)
  }
}

/** Let the activity mean the thing it is done with, where both are said: `merging` in a document that compares merge and rebase. */
export function joinGerunds(uses: Uses, compared: readonly string[], entities: Registry): void {
  for (const name of compared) {
    const id = entities.find(name)
    const verb = name.slice(name.lastIndexOf(' ') + 1)
    if (id === undefined || !/^[a-z]{3,}$/.test(verb)) continue
    for (const gerund of [`${verb}ing`, `${verb.replace(/e$/, '')}ing`, `${verb}${verb.at(-1)}ing`]) {
      const own = entities.find(gerund)
      if (own === id || !uses.says(gerund)) continue
      if (own === undefined) entities.add(gerund, id)
      else entities.join(own, id)
    }
  }
}

/**
 * Let what tells kinds of one thing apart mean them where sentences use it as a noun: beside `semi-automatic machine` and
 * `super-automatic machine`, "a super-automatic".
 */
export function joinModifiers(uses: Uses, entities: Registry): void {
  const kinds = new Map<string, Map<string, string>>()
  for (const [folded] of entities.entries()) {
    const space = folded.indexOf(' ')
    if (space < 0) continue
    const tail = folded.slice(space + 1)
    kinds.set(tail, (kinds.get(tail) ?? new Map()).set(folded.slice(0, space), folded))
  }
  for (const [tail, group] of kinds) {
    if (group.size < 2) continue
    const [head = ''] = tail.split(' ')
    for (const [modifier, whole] of group) {
      if (!isNoun(modifier, head, uses)) continue
      const id = entities.find(whole)
      const own = entities.add(modifier)
      if (id !== undefined && id !== own) entities.join(id, own)
    }
  }
}

/** Whether a word stands twice behind an article without the noun that it tells kinds of. */
function isNoun(modifier: string, head: string, uses: Uses): boolean {
  const before = uses.before(modifier)
  const after = uses.after(modifier)
  return (
    before.filter((word, index) => /^(?:an?|the)$/.test(word) && LITTLE.test(after[index] ?? '')).length > 1 &&
    head !== ''
  )
}

const LITTLE =
  /^(?:\.|is|are|was|were|ha|has|have|can|will|and|or|for|in|on|at|to|with|than|from|if|when|while|but|by|that|which|need|cost|take|make|give|do|doe)$/
