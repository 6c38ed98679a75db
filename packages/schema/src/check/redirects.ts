import type { Factbook } from '../factbook.ts'
import { joinPath, type Problem } from '../problem.ts'

/** Redirects of ids that are still there, and those that end nowhere. */
export function* checkRedirects({ redirects, entities, aspects, facts, topics }: Factbook): Generator<Problem> {
  if (redirects === undefined) return
  const ids = new Set([...entities, ...aspects, ...facts, ...topics].map(({ id }) => id))
  const from = new Set([...Object.keys(redirects.moved), ...Object.keys(redirects.split)])
  const moved = Object.entries(redirects.moved).map(([id, target]) => ['moved', id, [target]] as const)
  const split = Object.entries(redirects.split).map(([id, targets]) => ['split', id, targets] as const)
  for (const [name, id, targets] of [...moved, ...split]) {
    const path = joinPath(`redirects.${name}`, id)
    if (ids.has(id)) yield { rule: 'redirect', path, expected: 'an id that is gone', found: 'one that is there' }
    for (const target of targets) {
      if (ids.has(target) || (from.has(target) && target !== id)) continue
      yield { rule: 'redirect', path, expected: 'an id that is there, or redirected', found: JSON.stringify(target) }
    }
  }
}
