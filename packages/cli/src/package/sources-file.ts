import { compareCodeUnits, type Factbook } from '@docfacts/schema'
import { type GeneratedFile, jsonLinesFile } from './generated-file.ts'

/** The documents with their hashes and, in reading order, the spans that facts were read from: `[start, end, fact]`. */
export function sourcesFile({ documents, facts }: Factbook): GeneratedFile {
  const spans = new Map<string, [start: number, end: number, fact: string][]>()
  for (const { id, evidence } of facts) {
    for (const { document, position } of evidence) {
      const list = spans.get(document) ?? []
      list.push([position.start.offset ?? 0, position.end.offset ?? 0, id])
      spans.set(document, list)
    }
  }
  const list = documents.map(({ id, path, title, sha256 }) => {
    const own = spans.get(id) ?? []
    return {
      id,
      path,
      title,
      sha256,
      spans: own.sort((a, b) => a[0] - b[0] || a[1] - b[1] || compareCodeUnits(a[2], b[2]))
    }
  })
  return jsonLinesFile('sources.json', list)
}
