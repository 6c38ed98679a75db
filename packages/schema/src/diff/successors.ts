import type { Document, Factbook, Redirects, Topic } from '../factbook.ts'
import type { Follow } from './pair.ts'

/** What became of the ids of the released factbook in the current one. */
export interface Successors {
  readonly documents: Follow
  readonly entities: Follow
  readonly aspects: Follow
  /** Of entities, and of documents behind `document:`. */
  readonly subjects: Follow
  readonly topics: Follow
}

/**
 * Follows ids from one factbook to the next: through the redirects of the current one, documents also to the one that has
 * their text, or else their title, topics to where their subject and aspect went.
 */
export function findSuccessors(released: Factbook, current: Factbook): Successors {
  const { redirects } = current
  const documents = followDocuments(released.documents, current.documents, redirects)
  const entities = followRedirects(current.entities, redirects)
  const aspects = followRedirects(current.aspects, redirects)
  const subjects: Follow = (id) =>
    id.startsWith(prefix) ? documents(id.slice(prefix.length)).map((to) => `${prefix}${to}`) : entities(id)
  return { documents, entities, aspects, subjects, topics: followTopics(released.topics, current, subjects, aspects) }
}

const prefix = 'document:'

const noRedirects: Redirects = { moved: {}, split: {} }

/** Follows an id through `moved` and `split`, as far as it takes, to ids that are there. */
export function followRedirects(there: readonly { readonly id: string }[], redirects: Redirects = noRedirects): Follow {
  const ids = new Set(there.map(({ id }) => id))
  return (id) => {
    const found = new Set<string>()
    // Grows while it is walked; an id that is in it is not put in again, so circles end.
    const path = new Set([id])
    for (const step of path) {
      if (ids.has(step)) found.add(step)
      else for (const next of targetsOf(step, redirects)) path.add(next)
    }
    return [...found]
  }
}

/** The ids that a redirect names; none where there is no redirect. */
export function targetsOf(id: string, { moved, split }: Redirects): readonly string[] {
  const target = Object.hasOwn(moved, id) ? moved[id] : undefined
  const parts = Object.hasOwn(split, id) ? split[id] : undefined
  return [...(target === undefined ? [] : [target]), ...(parts ?? [])]
}

function followDocuments(
  released: readonly Document[],
  current: readonly Document[],
  redirects: Redirects | undefined
): Follow {
  const direct = followRedirects(current, redirects)
  const before = new Set(released.map(({ id }) => id))
  const gone = released.filter(({ id }) => direct(id).length === 0)
  const fresh = current.filter(({ id }) => !before.has(id))
  const moved = new Map<string, string>()
  for (const key of ['sha256', 'title'] as const) {
    const places = groupBy(fresh, key)
    const claims = groupBy(gone, key)
    for (const document of gone) {
      const [place, ...others] = places.get(document[key]) ?? []
      const alone = others.length === 0 && claims.get(document[key])?.length === 1
      if (place && alone && !moved.has(document.id)) moved.set(document.id, place.id)
    }
  }
  return (id) => (moved.has(id) ? [moved.get(id) ?? id] : direct(id))
}

function groupBy(documents: readonly Document[], key: 'sha256' | 'title'): Map<string, Document[]> {
  return Map.groupBy(
    documents.filter((document) => document[key] !== ''),
    (document) => document[key]
  )
}

function followTopics(released: readonly Topic[], current: Factbook, subjects: Follow, aspects: Follow): Follow {
  const byId = new Map(released.map((topic) => [topic.id, topic]))
  const there = new Set(current.topics.map(({ id }) => id))
  const direct = followRedirects(current.topics, current.redirects)
  return (id) => {
    const named = direct(id)
    const topic = byId.get(id)
    if (named.length > 0 || topic === undefined) return named
    const pairs = subjects(topic.subject).flatMap((subject) => aspects(topic.aspect).map((to) => `${subject}.${to}`))
    return pairs.filter((to) => there.has(to))
  }
}
