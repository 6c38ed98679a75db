import { createHash } from 'node:crypto'
import type { DiffReport, Judged } from './report.ts'

/** A diff as a JSON Feed 1.1, an item a change. No clock is asked: whoever publishes it adds the dates. */
export function diffFeed(report: DiffReport): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `Changes of facts in ${report.name}`,
    items: report.changes.map((change) => itemOf(change, report.name))
  }
  return `${JSON.stringify(feed, undefined, 2)}\n`
}

function itemOf({ kind, id, bump, why, before, after }: Judged, name: string): object {
  const text = [...before.map((one) => `Before: ${one}`), ...after.map((one) => `After: ${one}`), why].join('\n')
  const hash = createHash('sha256')
    .update(JSON.stringify([kind, id, before, after]))
    .digest('hex')
    .slice(0, 16)
  return { id: `urn:docfacts:${name}:${hash}`, title: `${id}: ${kind}`, content_text: text, tags: [kind, bump] }
}
