import type { ExportedFile } from '../exported-file.ts'
import type { Exporter } from '../exporter.ts'
import { fileName } from '../file-name.ts'
import { comparisonPage } from '../markdown/comparison.ts'
import { conflictsPage } from '../markdown/conflicts.ts'
import { glossaryPage } from '../markdown/glossary.ts'
import { subjectPage } from '../markdown/subject.ts'
import { timelinePage } from '../markdown/timeline.ts'
import type { View } from '../view/view.ts'

/** Pages that read well on a forge: comparison, conflicts, timeline, glossary, and a page a subject with every fact. */
export const markdown: Exporter = {
  name: 'markdown',
  summary: 'comparison, conflicts, timeline, glossary and every fact with its place, as Markdown',
  export: exportMarkdown
}

function* exportMarkdown(view: View): Generator<ExportedFile> {
  yield page('comparison', comparisonPage(view))
  yield page('conflicts', conflictsPage(view))
  yield page('timeline', timelinePage(view))
  yield page('glossary', glossaryPage(view))
  for (const subject of view.factsBySubject.keys()) {
    yield page(`subjects/${fileName(subject)}`, subjectPage(view, subject))
  }
}

function page(name: string, content: string): ExportedFile {
  return { path: `markdown/${name}.md`, mediaType: 'text/markdown; charset=utf-8', content: `${content.trimEnd()}\n` }
}
