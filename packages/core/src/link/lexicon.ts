import type { Redirects } from '@docfacts/schema'
import type { VFile } from 'vfile'
import { LineCounter, parseDocument } from 'yaml'
import { slug } from './fold.ts'

/** A name with its other spellings. */
export interface Term {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** What a content package says of its domain: names, spellings, and what became of old ids. */
export interface Lexicon {
  readonly entities: readonly Term[]
  readonly aspects: readonly Term[]
  readonly redirects: Redirects
}

/** The lexicon of documents that bring none. */
export const emptyLexicon: Lexicon = { entities: [], aspects: [], redirects: { moved: {}, split: {} } }

/**
 * Read a `lexicon.yaml`:
 *
 * ```yaml
 * entities:
 *   kite: { name: Kite, aliases: [kites] }
 * aspects:
 *   wing-span: { name: Wing span, aliases: [wingspan] }
 * moved: { paper-kite: kite }
 * split: { wing: [wing-span, wing-area] }
 * ```
 *
 * Messages: `lexicon` at each entry that is not of this form; the entry is left out.
 */
export function parseLexicon(file: VFile): Lexicon {
  const counter = new LineCounter()
  const yaml = parseDocument(String(file), { lineCounter: counter, logLevel: 'silent' })
  const report = (reason: string, offset = 0): void => {
    const { line, col } = counter.linePos(offset)
    file.message(reason, { place: { line, column: col, offset }, ruleId: 'lexicon', source: 'docfacts' })
  }
  for (const error of yaml.errors)
    report(`Unexpected YAML, expected a lexicon: ${error.message.split('\n')[0]}`, error.pos[0])
  if (yaml.errors.length > 0) return emptyLexicon
  const root: unknown = safeValue(() => yaml.toJS({ maxAliasCount: 100 }), report)
  if (root === null || root === undefined) return emptyLexicon
  if (!isRecord(root)) {
    report('Unexpected value, expected a map with `entities`, `aspects`, `moved` and `split`')
    return emptyLexicon
  }
  for (const key of Object.keys(root))
    if (!['entities', 'aspects', 'moved', 'split'].includes(key))
      report(`Unexpected key \`${key}\`, expected \`entities\`, \`aspects\`, \`moved\` or \`split\``)
  return {
    entities: terms(root.entities, 'entities', report),
    aspects: terms(root.aspects, 'aspects', report),
    redirects: { moved: moved(root.moved, report), split: split(root.split, report) }
  }
}

type Report = (reason: string, offset?: number) => void

function safeValue(read: () => unknown, report: Report): unknown {
  try {
    return read()
  } catch (error) {
    report(`Unexpected YAML, expected a lexicon: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

function terms(value: unknown, list: string, report: Report): readonly Term[] {
  const found: Term[] = []
  for (const [id, entry] of entries(value, list, report)) {
    const term = termOf(id, entry)
    if (slug(id) !== id) report(`Unexpected id \`${id}\` in \`${list}\`, expected a slug such as \`${slug(id)}\``)
    else if (term === undefined) report(`Unexpected entry \`${id}\` in \`${list}\`, expected { name, aliases }`)
    else found.push(term)
  }
  return found
}

function termOf(id: string, entry: unknown): Term | undefined {
  const name = id.replaceAll('-', ' ')
  if (entry === null) return { id, name, aliases: [] }
  if (typeof entry === 'string') return { id, name: entry, aliases: [] }
  if (isTexts(entry)) return { id, name, aliases: entry }
  if (!isRecord(entry)) return undefined
  const { name: own = name, aliases = [] } = entry
  return typeof own === 'string' && isTexts(aliases) ? { id, name: own, aliases } : undefined
}

function moved(value: unknown, report: Report): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [from, to] of entries(value, 'moved', report))
    if (typeof to === 'string') found[from] = to
    else report(`Unexpected entry \`${from}\` in \`moved\`, expected the new id`)
  return found
}

function split(value: unknown, report: Report): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {}
  for (const [from, to] of entries(value, 'split', report))
    if (isTexts(to)) found[from] = to
    else report(`Unexpected entry \`${from}\` in \`split\`, expected a list of new ids`)
  return found
}

function entries(value: unknown, list: string, report: Report): readonly (readonly [string, unknown])[] {
  if (value === undefined || value === null) return []
  if (isRecord(value)) return Object.entries(value)
  report(`Unexpected \`${list}\`, expected a map`)
  return []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
