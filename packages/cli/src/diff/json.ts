import type { DiffReport } from './report.ts'

/** The diff of @docfacts/schema, each change with its bump, why, and the code that would notice. */
export function diffJson({ name, bump, declared, changes }: DiffReport): string {
  const list = changes.map(({ change, bump: asked, why, notice }) => ({ ...change, bump: asked, why, notice }))
  return `${JSON.stringify({ name, bump, declared, changes: list }, undefined, 2)}\n`
}
