import type { Evidence } from '@docfacts/schema'

/** `path:line`, as editors and terminals open it. */
export function place({ path, position }: Evidence): string {
  return `${path}:${position.start.line}`
}
