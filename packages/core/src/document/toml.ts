import type { MetadataValue } from '@docfacts/schema'
import { parse, type TomlDate, TomlError, type TomlTable } from 'smol-toml'
import type { Span } from './lines.ts'
import type { YamlMap } from './simple-yaml.ts'

/** What TOML says, as much of it as can be read. */
export interface TomlMap extends YamlMap {
  /** Why the rest cannot be read, with its offset in the text. */
  readonly error?: { readonly message: string; readonly offset: number }
}

const ENTRY = /^[ \t]*(?:"([^"\n]+)"|([\w-]+))[ \t]*=/
const TABLE = /^[ \t]*\[+[ \t]*([\w.-]+)[ \t]*\]+/
/** Table whose entries tell of the document as those above all tables do. */
const TAXONOMIES = 'taxonomies'

/**
 * Read TOML: its entries, and where those that tell of the document stand, by key. Of text that cannot be read all
 * lines above the place of the error are kept.
 *
 * `title = "Kites"` → `{ title: 'Kites' }`; days and times stay as they are written.
 */
export function readToml(text: string): TomlMap {
  try {
    return mapOf(text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const lines = text.split('\n')
    const offset = lines.slice(0, error.line - 1).join('\n').length + (error.line > 1 ? 1 : 0)
    return { ...longestReadable(lines.slice(0, error.line - 1)), error: { message: reasonOf(error), offset } }
  }
}

/** A value over several lines may begin far above the line at which it cannot be read: each try leaves out twice as many. */
function longestReadable(lines: readonly string[]): YamlMap {
  for (let end = lines.length, fewer = 1; end > 0; end -= fewer, fewer *= 2) {
    try {
      return mapOf(lines.slice(0, end).join('\n'))
    } catch (error) {
      if (!(error instanceof TomlError)) throw error
    }
  }
  return { entries: {}, places: new Map() }
}

function mapOf(text: string): YamlMap {
  const table = parse(text, { integersAsBigInt: 'asNeeded' })
  const { [TAXONOMIES]: taxonomies, ...own } = jsonOf(table) as Record<string, MetadataValue>
  const isTable = typeof taxonomies === 'object' && taxonomies !== null && !Array.isArray(taxonomies)
  return { entries: { ...(isTable ? (taxonomies as object) : {}), ...own }, places: placesIn(text) }
}

/** Where entries stand that are in no table but that of taxonomies: each ends before the next line that opens another. */
function placesIn(text: string): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>()
  let isOurs = true
  let open: { readonly key: string; readonly start: number } | undefined
  const close = (end: number): void => {
    if (open !== undefined && !places.has(open.key))
      places.set(open.key, { start: open.start, end: open.start + text.slice(open.start, end).trimEnd().length })
    open = undefined
  }
  let at = 0
  for (const line of text.split('\n')) {
    const [, quoted, bare] = ENTRY.exec(line) ?? []
    const key = quoted ?? bare
    const table = TABLE.exec(line)?.[1]
    if (key !== undefined || table !== undefined || /^\s*#/.test(line)) close(at)
    if (table !== undefined) isOurs = table === TAXONOMIES
    else if (key !== undefined && isOurs) open = { key, start: at + line.search(/\S/) }
    at += line.length + 1
  }
  close(text.length)
  return places
}

function jsonOf(value: TomlTable[string] | TomlDate): MetadataValue {
  if (value instanceof Date) return value.toISOString().replace('.000', '')
  if (Array.isArray(value)) return value.map(jsonOf)
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, jsonOf(one)]))
  if (typeof value === 'bigint') return String(value)
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}

/** What a message says before the lines it quotes. */
function reasonOf({ message }: TomlError): string {
  return (message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '')
}
