import { demanded, diff } from '@docfacts/schema'
import { describe } from '../diff/describe.ts'
import { type GeneratedFile, jsonFile } from './generated-file.ts'
import type { LayoutInput } from './layout.ts'

/**
 * What is different from the last release, and the bump that this asks for; before the first release, nothing. As long as
 * nothing is different, what the last release changed: so a published version tells what is new in it.
 */
export function changesFile({ book, released }: Pick<LayoutInput, 'book' | 'released'>): GeneratedFile {
  const { bump, changes } = diff(released?.book ?? book, book)
  if (changes.length === 0 && released?.changes !== undefined) return { path: 'changes.json', text: released.changes }
  const list = changes.map((change) => {
    const { id, before, after } = describe(change)
    return { rule: change.kind, bump: demanded[change.kind], id, before, after }
  })
  return jsonFile('changes.json', { sinceRelease: released !== undefined, bump, changes: list })
}
