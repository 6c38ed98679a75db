import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { describeChange } from '../changes/describe.ts'
import { type ReleaseNote, releaseNotes } from '../changes/release-notes.ts'
import type { ExportOptions } from '../export-options.ts'
import type { ExportedFile } from '../exported-file.ts'
import type { Exporter } from '../exporter.ts'
import type { View } from '../view/view.ts'

/** What each release changed, as Atom and JSON Feed; nothing where no releases are given. */
export const feeds: Exporter = {
  name: 'feeds',
  summary: 'what changed between releases, as Atom and JSON Feed',
  export: exportFeeds
}

/** Changes that an entry lists; it tells how many more there are. */
const mostChanges = 100

function exportFeeds({ book }: View, { releases = [], baseUrl }: ExportOptions): ExportedFile[] {
  const notes = releaseNotes(releases)
  const [newest] = notes
  if (newest === undefined) return []
  const own = `urn:docfacts:${encodeURIComponent(book.name)}`
  const title = `Facts: ${book.name}`
  const entries = notes.map((note) => ({
    note,
    id: `${own}:${encodeURIComponent(note.version)}`,
    title: heading(note),
    html: content(note)
  }))
  const atom = generateAtomFeed({
    id: own,
    title: { value: title },
    updated: new Date(newest.date),
    authors: [{ name: 'docfacts' }],
    ...(baseUrl === undefined
      ? {}
      : {
          links: [
            { rel: 'self', href: `${baseUrl}feed.xml` },
            { rel: 'alternate', href: baseUrl }
          ]
        }),
    entries: entries.map(({ note, id, title, html }) => ({
      id,
      title: { value: title },
      updated: new Date(note.date),
      content: { type: 'html', value: html },
      ...(baseUrl === undefined ? {} : { links: [{ rel: 'alternate', href: `${baseUrl}changes.html` }] })
    }))
  })
  const json = generateJsonFeed({
    title,
    ...(baseUrl === undefined ? {} : { home_page_url: baseUrl, feed_url: `${baseUrl}feed.json` }),
    authors: [{ name: 'docfacts' }],
    items: entries.map(({ note, id, title, html }) => ({
      id,
      title,
      content_html: html,
      date_published: new Date(note.date)
    }))
  })
  return [
    { path: 'feed.xml', mediaType: 'application/atom+xml', content: atom },
    { path: 'feed.json', mediaType: 'application/feed+json', content: `${JSON.stringify(json, undefined, 1)}\n` }
  ]
}

function heading({ version, changes, facts }: ReleaseNote): string {
  return changes.length === 0
    ? `${version}: ${facts} facts`
    : `${version}: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`
}

function content({ changes, facts }: ReleaseNote): string {
  const items = changes.slice(0, mostChanges).map(describeChange)
  const more = changes.length > mostChanges ? [h('p', `and ${changes.length - mostChanges} more`)] : []
  const list = h(
    'ul',
    items.map(({ what, before, after }) =>
      h('li', [
        h('b', `${what}: `),
        ...(before === undefined ? [] : [h('del', before), ' ']),
        ...(after === undefined ? [] : [h('ins', after)])
      ])
    )
  )
  const root: Root = {
    type: 'root',
    children: [h('p', `${facts} facts.`), ...(items.length > 0 ? [list] : []), ...more]
  }
  return toHtml(root)
    .replace(/[^\P{Cc}\t\n\r]/gu, ' ')
    .toWellFormed()
}
