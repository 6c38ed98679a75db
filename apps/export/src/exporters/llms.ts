import type { ExportOptions } from '../export-options.ts'
import type { ExportedFile } from '../exported-file.ts'
import type { Exporter } from '../exporter.ts'
import { fileName } from '../file-name.ts'
import { comparisonPage } from '../markdown/comparison.ts'
import { conflictsPage } from '../markdown/conflicts.ts'
import { escapeMarkdown } from '../markdown/escape.ts'
import { subjectPage } from '../markdown/subject.ts'
import { timelinePage } from '../markdown/timeline.ts'
import { subjectName, type View } from '../view/view.ts'

/** `llms.txt` (llmstxt.org), a map for language models, and `llms-full.txt`, everything in one file. */
export const llms: Exporter = {
  name: 'llms',
  summary: 'llms.txt and llms-full.txt for language models',
  export: exportLlms
}

function exportLlms(view: View, options: ExportOptions): ExportedFile[] {
  return [textFile('llms.txt', map(view, options)), textFile('llms-full.txt', whole(view))]
}

function map(view: View, { formats, baseUrl = '' }: ExportOptions): string {
  const lines = [
    ...heading(view),
    '',
    '## Facts',
    '',
    `- [Everything](${baseUrl}llms-full.txt): every fact with its place, in one file`
  ]
  if (formats !== undefined && !formats.includes('markdown')) return lines.join('\n')
  lines.push(
    `- [Comparison](${baseUrl}markdown/comparison.md): what is compared, and who says what`,
    `- [Conflicts](${baseUrl}markdown/conflicts.md): where sources disagree`,
    `- [Timeline](${baseUrl}markdown/timeline.md): what happened when`,
    `- [Glossary](${baseUrl}markdown/glossary.md): what things are`,
    '',
    '## Optional',
    ''
  )
  for (const [subject, facts] of view.factsBySubject) {
    const url = `${baseUrl}markdown/subjects/${fileName(subject)}.md`
    lines.push(`- [${escapeMarkdown(subjectName(view, subject))}](${url}): ${facts.length} facts`)
  }
  return lines.join('\n')
}

function whole(view: View): string {
  const pages = [comparisonPage(view), conflictsPage(view), timelinePage(view)]
  for (const subject of view.factsBySubject.keys()) pages.push(subjectPage(view, subject))
  return [heading(view).join('\n'), ...pages.map((page) => page.replace(/^#/gm, '##').trimEnd())].join('\n\n')
}

function heading({ book }: View): string[] {
  const figures = `${book.facts.length} facts from ${book.documents.length} documents`
  return [
    `# ${escapeMarkdown(book.name)}`,
    '',
    `> ${figures}. Each stands with the place that says it, as path and line; where sources disagree, each side is given.`
  ]
}

function textFile(path: string, content: string): ExportedFile {
  return { path, mediaType: 'text/markdown; charset=utf-8', content: `${content.trimEnd()}\n` }
}
