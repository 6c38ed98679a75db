import { type Bump, demanded } from './bump.ts'
import type { ChangeKind } from './diff/change.ts'

/** Names of the policies there are. */
export type Preset = 'strict' | 'ids' | 'schema'

const kinds = Object.keys(demanded) as ChangeKind[]

/**
 * What each policy promises, as the bump that each change demands.
 *
 * - `strict`: ids, and what is said: the policy of `demanded`.
 * - `ids`: ids only. What is said of them may change in a patch.
 * - `schema`: the shape of the data only. Ids may come and go in a minor version.
 */
export const presets: Readonly<Record<Preset, Readonly<Record<ChangeKind, Bump>>>> = {
  strict: demanded,
  ids: weaken((kind) => (isOfIds(kind) ? demanded[kind] : 'patch')),
  schema: weaken((kind) => (demanded[kind] === 'major' ? 'minor' : 'patch'))
}

function weaken(bumpOf: (kind: ChangeKind) => Bump): Record<ChangeKind, Bump> {
  return Object.fromEntries(kinds.map((kind) => [kind, bumpOf(kind)])) as Record<ChangeKind, Bump>
}

/** Whether an id that code may name comes, goes or moves. */
function isOfIds(kind: ChangeKind): boolean {
  return demanded[kind] === 'major' || /^(topic|entity|aspect)-/.test(kind)
}
