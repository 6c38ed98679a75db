import { demanded, diff } from '@docfacts/schema'
import { describe } from '../diff/describe.ts'
import { type GeneratedFile, jsonFile } from './generated-file.ts'
import type { LayoutInput } from './layout.ts'

/** What is different from the last release, and the bump that this asks for; before the first release, nothing. */
export function changesFile({ book, released }: Pick<LayoutInput, 'book' | 'released'>): GeneratedFile {
  const { bump, changes } = diff(released ?? book, book)
  const list = changes.map((change) => {
    const { id, before, after } = describe(change)
    return { rule: change.kind, bump: demanded[change.kind], id, before, after }
  })
  return jsonFile('changes.json', { sinceRelease: released !== undefined, bump, changes: list })
}
