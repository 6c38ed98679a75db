import type { ExportOptions } from '../export-options.ts'
import type { ExportedFile } from '../exported-file.ts'
import type { Exporter } from '../exporter.ts'
import { assets } from '../site/assets/index.ts'
import { type Page, renderPage } from '../site/page.ts'
import { aspectPages } from '../site/pages/aspects.ts'
import { changePages } from '../site/pages/changes.ts'
import { comparisonPages } from '../site/pages/comparisons.ts'
import { conflictPages } from '../site/pages/conflicts.ts'
import { entityPages } from '../site/pages/entities.ts'
import { glossaryPages } from '../site/pages/glossary.ts'
import { homePage } from '../site/pages/home.ts'
import { notFoundPages } from '../site/pages/not-found.ts'
import { questionPages } from '../site/pages/questions.ts'
import { sourcePages } from '../site/pages/sources.ts'
import { stackPages } from '../site/pages/stacks.ts'
import { timelinePages } from '../site/pages/timeline.ts'
import { topicPages } from '../site/pages/topics.ts'
import { createSite, type Site } from '../site/site.ts'
import { sitemap } from '../site/sitemap.ts'
import type { View } from '../view/view.ts'

/** A site that needs no server and, but for asking, no scripts: `index.html` and the pages around it. */
export const site: Exporter = {
  name: 'site',
  summary: 'a static site: who says what, where, and where they disagree',
  export: exportSite
}

const pages = [
  comparisonPages,
  conflictPages,
  entityPages,
  aspectPages,
  topicPages,
  questionPages,
  timelinePages,
  stackPages,
  glossaryPages,
  sourcePages,
  changePages
]

function* exportSite(view: View, options: ExportOptions): Generator<ExportedFile> {
  const site: Site = createSite(view, options)
  const paths: string[] = []
  const titles = new Set<string>()
  yield* assets(site)
  yield renderPage(site, named(homePage(site), titles))
  for (const make of pages) {
    for (const page of make(site)) {
      paths.push(page.path)
      yield renderPage(site, named(page, titles))
    }
  }
  for (const page of notFoundPages(site)) yield renderPage(site, page)
  if (options.baseUrl !== undefined) yield* sitemap(options.baseUrl, ['index.html', ...paths])
}

/** A page with a title that no page before has: of two names that are written alike, the second has its path behind it. */
function named(page: Page, titles: Set<string>): Page {
  const title = titles.has(page.title) ? `${page.title} (${page.path.replace(/\.html$/, '')})` : page.title
  titles.add(title)
  return title === page.title ? page : { ...page, title }
}
