import type { Metadata, MetadataValue } from '@docfacts/schema'
import type { Root, Yaml } from 'mdast'
import type { VFile } from 'vfile'
import { isMap, isScalar, parseDocument } from 'yaml'
import { isFrontMatter, isToml } from './front-matter.ts'
import type { Span } from './lines.ts'
import { readMetaLines } from './meta-lines.ts'
import { spanOf } from './plain-text.ts'
import { readSimpleYaml } from './simple-yaml.ts'
import { readToml } from './toml.ts'

/** What the front matter of a document says. */
export interface FrontMatter {
  readonly title?: string
  readonly metadata: Metadata
  /** Where each entry of the metadata stands in the source, by its normalised key. */
  readonly places: ReadonlyMap<string, Span>
}

/** Keys that generators use for one thing, the preferred spelling first. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  author: ['author', 'authors', 'by', 'byline'],
  published: ['published', 'publishedAt', 'published_at', 'datePublished', 'pubDate', 'date'],
  updated: ['updated', 'updatedAt', 'updated_at', 'dateModified', 'lastmod', 'lastUpdated', 'last_updated', 'modified'],
  tags: ['tags', 'tag', 'keywords'],
  categories: ['categories', 'category'],
  readingMinutes: ['readingMinutes', 'readingTime', 'reading_time', 'readTime', 'read_time'],
  difficulty: ['difficulty', 'level'],
  description: ['description', 'excerpt', 'summary', 'abstract']
}

/**
 * Read the front matter of a tree, YAML or TOML.
 *
 * Messages: `front-matter` for YAML or TOML that cannot be read (what can is kept), with its place.
 */
export function readFrontMatter(tree: Root, file: VFile): FrontMatter {
  const [node] = tree.children.slice(0, 1).filter(isFrontMatter)
  const span = node === undefined ? undefined : spanOf(node)
  if (node === undefined || span === undefined) return { metadata: {}, places: new Map() }
  const base = span.start + String(file).slice(span.start).indexOf(node.value)
  const { entries, places } = readEntries(node, base, file)
  const title = entries.title
  const front = { metadata: normalise(entries), places: normalisePlaces(entries, places) }
  return typeof title === 'string' && title !== '' ? { title, ...front } : front
}

function readEntries(node: Yaml, base: number, file: VFile): { entries: Entries; places: ReadonlyMap<string, Span> } {
  const lines = node.data?.restoredBy === 'bare-front-matter' ? readMetaLines(node.value) : undefined
  if (lines !== undefined) return { entries: lines.entries, places: moved(lines.places, base) }
  return isToml(node) ? readTomlAt(node.value, base, file) : readYaml(node.value, base, file)
}

function readTomlAt(text: string, base: number, file: VFile): { entries: Entries; places: ReadonlyMap<string, Span> } {
  const { entries, places, error } = readToml(text)
  if (error !== undefined) {
    const start = base + error.offset
    report(file, { start, end: start }, { format: 'TOML', found: error.message })
  }
  return { entries, places: moved(places, base) }
}

function moved(places: ReadonlyMap<string, Span>, base: number): ReadonlyMap<string, Span> {
  return new Map([...places].map(([key, { start, end }]) => [key, { start: base + start, end: base + end }]))
}

type Entries = Readonly<Record<string, MetadataValue>>

function readYaml(text: string, base: number, file: VFile): { entries: Entries; places: ReadonlyMap<string, Span> } {
  const simple = readSimpleYaml(text)
  if (simple !== undefined) {
    return { entries: simple.entries, places: moved(simple.places, base) }
  }
  const yaml = parseDocument(text, { logLevel: 'silent', uniqueKeys: false })
  const places = new Map<string, Span>()
  for (const error of yaml.errors.slice(0, 3)) {
    const [start, end] = error.pos
    report(file, { start: base + start, end: base + end }, yamlFault(error))
  }
  if (!isMap(yaml.contents)) return { entries: {}, places }
  for (const { key, value } of yaml.contents.items) {
    const start = isScalar(key) ? key.range?.[0] : undefined
    const end = hasRange(value) ? value.range?.[1] : undefined
    if (isScalar(key) && start !== undefined && end !== undefined)
      places.set(String(key.value), { start: base + start, end: base + Math.max(start, trimmedEnd(text, start, end)) })
  }
  try {
    return { entries: toJson(yaml.toJS({ maxAliasCount: 100 })) as Entries, places }
  } catch (error) {
    report(file, { start: base, end: base + text.length }, yamlFault(error))
    return { entries: {}, places }
  }
}

/** What was found instead of front matter that can be read. */
interface Fault {
  readonly format: 'YAML' | 'TOML'
  readonly found: string
  readonly cause?: unknown
}

function yamlFault(cause: unknown): Fault {
  const message = cause instanceof Error ? cause.message : String(cause)
  return { format: 'YAML', found: message.split('\n')[0] ?? '', cause }
}

function report(file: VFile, span: Span, { format, found, cause }: Fault): void {
  file.message(`Unexpected front matter, expected ${format} that can be read: ${found}`, {
    cause: cause instanceof Error ? cause : undefined,
    place: place(String(file), span),
    ruleId: 'front-matter',
    source: 'docfacts'
  })
}

function place(source: string, { start }: Span): { line: number; column: number; offset: number } {
  const before = source.slice(0, start).split(/\r\n?|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset: start }
}

function hasRange(value: unknown): value is { range?: readonly [number, number, number] | null } {
  return typeof value === 'object' && value !== null && 'range' in value
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}

/** Dates become ISO 8601 text, what JSON cannot hold becomes text or null. */
function toJson(value: unknown): MetadataValue {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(toJson)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toJson(one)]))
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  return typeof value === 'string' || typeof value === 'boolean' ? value : value == null ? null : String(value)
}

/** Keys of questions and their answers. */
const FAQ: readonly string[] = ['faq', 'faqs']

/** Keys of what is told by its own field, or by a preferred spelling. */
const TAKEN: ReadonlySet<string> = new Set(['title', ...Object.values(KEYS).flat()])

function normalise(entries: Entries): Metadata {
  const known: Record<string, MetadataValue> = {}
  for (const [key, spellings] of Object.entries(KEYS)) {
    const value = spellings
      .map((spelling) => entries[spelling])
      .find((one) => one !== undefined && one !== null && one !== '')
    const read = value === undefined ? undefined : readers[key]?.(value)
    if (read !== undefined) known[key] = read
  }
  const rest = Object.entries(entries).filter(([key]) => !TAKEN.has(key))
  return { ...known, ...Object.fromEntries(rest) }
}

function normalisePlaces(entries: Entries, places: ReadonlyMap<string, Span>): ReadonlyMap<string, Span> {
  const known = new Map<string, Span>()
  for (const [key, spellings] of [...Object.entries(KEYS), ['title', ['title']] as const, ['faq', FAQ] as const]) {
    const spelling = spellings.find((one) => entries[one] !== undefined && entries[one] !== null && entries[one] !== '')
    const span = spelling === undefined ? undefined : places.get(spelling)
    if (span !== undefined) known.set(key, span)
  }
  return known
}

const readers: Readonly<Record<string, (value: MetadataValue) => MetadataValue | undefined>> = {
  author: (value) => names(value).join(', ') || undefined,
  published: text,
  updated: text,
  tags: list,
  categories: list,
  readingMinutes: minutes,
  difficulty: text,
  description: text
}

function text(value: MetadataValue): string | undefined {
  return typeof value === 'string' ? value.trim() || undefined : typeof value === 'number' ? String(value) : undefined
}

function list(value: MetadataValue): readonly string[] | undefined {
  const items =
    typeof value === 'string'
      ? value
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean)
      : names(value)
  return items.length > 0 ? items : undefined
}

function names(value: MetadataValue): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (typeof value === 'number') return [String(value)]
  if (isList(value)) return value.flatMap(names)
  if (typeof value === 'object' && value !== null) return names(value.name ?? value.title ?? null)
  return []
}

function isList(value: MetadataValue): value is readonly MetadataValue[] {
  return Array.isArray(value)
}

function minutes(value: MetadataValue): number | undefined {
  const found = /\d+(?:\.\d+)?/.exec(String(value))
  return found === null ? undefined : Number(found[0])
}
