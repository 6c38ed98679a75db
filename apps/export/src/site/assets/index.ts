import { createHash } from 'node:crypto'
import { createIndex } from '@docfacts/ask'
import { english, thesaurusOf } from '@docfacts/ask/thesaurus'
import type { ExportedFile } from '../../exported-file.ts'
import { client } from '../../generated/client.ts'
import { type Site, sourcePath } from '../site.ts'
import { icon } from './icon.ts'
import { packBook } from './pack-book.ts'
import { serviceWorker } from './service-worker.ts'
import { styles } from './styles.ts'

/** Characters of facts up to which the first visit keeps them for later; larger ones are kept once someone asks. */
const keptUnasked = 3_000_000

/** What pages load: styles, the icon, scripts, and the facts that scripts answer from. */
export function* assets({ view: { book }, breaks }: Site): Generator<ExportedFile> {
  const pages = Object.fromEntries(book.documents.map(({ id }) => [id, [sourcePath(id), breaks.get(id) ?? [0]]]))
  const alike = Object.fromEntries(thesaurusOf(createIndex(book, { thesaurus: english() })))
  const facts = `globalThis.docfactsFacts = JSON.parse(${JSON.stringify(JSON.stringify({ book: packBook(book), pages, alike }))})\n`
  const sheet = `${styles.replace(/\n\s*/g, '')}\n`
  yield { path: 'assets/site.css', mediaType: 'text/css; charset=utf-8', content: sheet }
  yield { path: 'assets/icon.svg', mediaType: 'image/svg+xml', content: icon }
  yield { path: 'assets/facts.js', mediaType: 'text/javascript; charset=utf-8', content: facts }
  for (const [name, code] of Object.entries(client)) {
    yield { path: `assets/${name}`, mediaType: 'text/javascript; charset=utf-8', content: code }
  }
  const version = createHash('sha256')
    .update(styles)
    .update(JSON.stringify(client))
    .update(facts)
    .digest('hex')
    .slice(0, 12)
  const kept = ['site.css', 'icon.svg', ...Object.keys(client), ...(facts.length > keptUnasked ? [] : ['facts.js'])]
  yield {
    path: 'sw.js',
    mediaType: 'text/javascript; charset=utf-8',
    content: serviceWorker(
      version,
      kept.map((name) => `assets/${name}`)
    )
  }
}
