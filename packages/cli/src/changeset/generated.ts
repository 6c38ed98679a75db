import type { Bump } from '@docfacts/schema'
import { strengthOf, toBump } from '../diff/policy.ts'
import { parseChangeset } from './changesets.ts'

/** Name of the one generated changeset of a package: running it again rewrites it. */
export function generatedFile(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `facts-${slug}.md`
}

/**
 * What the generated changeset says: the bump that the facts ask for, or more where a person raised it. The comment keeps
 * what was asked for, to tell a person's bump from ours; `undefined` where there should be no file.
 */
export function generateChangeset(
  name: string,
  asked: Bump,
  { summary, present }: { readonly summary: string; readonly present: string | undefined }
): string | undefined {
  const raised = present === undefined ? undefined : raisedBump(present, name)
  const bump = raised !== undefined && strengthOf(raised) > strengthOf(asked) ? raised : asked
  if (bump === 'none') return undefined
  return `---\n# docfacts changeset: the facts ask for ${asked}. Raise the bump below, and it stays.\n'${name}': ${bump}\n---\n\n${summary}\n`
}

/** The bump that a person put in place of a lower one of ours. */
function raisedBump(text: string, name: string): Bump | undefined {
  const { releases } = parseChangeset(generatedFile(name), text)
  const asked = toBump(/^# docfacts changeset: the facts ask for (\w+)\./m.exec(text)?.[1])
  const bump = releases.get(name)
  return bump !== undefined && strengthOf(bump) > strengthOf(asked ?? 'none') ? bump : undefined
}
