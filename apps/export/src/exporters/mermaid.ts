import type { ExportedFile } from '../exported-file.ts'
import type { Exporter } from '../exporter.ts'
import { fileName } from '../file-name.ts'
import { stackDiagram } from '../mermaid/stack.ts'
import { timelineDiagram } from '../mermaid/timeline.ts'
import { subjectName, type View } from '../view/view.ts'

/** Diagrams as text that forges and wikis draw: `mermaid/timeline.mmd`, `mermaid/stacks/*.mmd`. */
export const mermaid: Exporter = {
  name: 'mermaid',
  summary: 'the timeline and the stacks as Mermaid diagrams',
  export: exportMermaid
}

function* exportMermaid(view: View): Generator<ExportedFile> {
  const timeline = timelineDiagram(view)
  if (timeline !== undefined) yield diagram('timeline', timeline)
  for (const fact of view.book.facts) {
    if (fact.kind !== 'stack') continue
    yield diagram(`stacks/${fileName(fact.id)}`, stackDiagram(fact, subjectName(view, fact.subject)))
  }
}

function diagram(name: string, content: string): ExportedFile {
  return { path: `mermaid/${name}.mmd`, mediaType: 'text/vnd.mermaid; charset=utf-8', content }
}
