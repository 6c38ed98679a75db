import type { MetadataValue } from '@docfacts/schema'
import type { Span } from './lines.ts'
import type { YamlMap } from './simple-yaml.ts'

const ENTRY = /^\s*([A-Za-z_][\w-]*)\s*=\s*(\S.*?)\s*$/
const TABLE = /^\s*\[\s*([\w.-]+)\s*\]\s*$/
/** Tables whose entries tell of the document as those above them do. */
const TAXONOMIES = 'taxonomies'
/** Text in quotation marks, with escaped ones within. */
const TEXT = /^(?:"((?:[^"\\]|\\["\\])*)"|'([^']*)')/
/** Days, times, numbers and truth values: written as they are. */
const BARE = /^[\w.:+-]+$/

/**
 * Read the TOML that front matter mostly is: entries of text, days, numbers and lists of text, each on a line. Entries of another form, and
 * those of tables but `[taxonomies]`, are left out.
 *
 * `title = "Kites"` → `{ title: 'Kites' }`
 */
export function readSimpleToml(text: string): YamlMap {
  const entries: Record<string, MetadataValue> = {}
  const places = new Map<string, Span>()
  let isOurs = true
  let at = 0
  for (const line of text.split('\n')) {
    const table = TABLE.exec(line)?.[1]
    if (table !== undefined) isOurs = table === TAXONOMIES
    const [, key = '', value = ''] = isOurs ? (ENTRY.exec(line) ?? []) : []
    const read = key === '' || Object.hasOwn(entries, key) ? undefined : readValue(value)
    if (read !== undefined) {
      entries[key] = read
      places.set(key, { start: at + line.indexOf(key), end: at + line.trimEnd().length })
    }
    at += line.length + 1
  }
  return { entries, places }
}

function readValue(value: string): MetadataValue | undefined {
  const text = textOf(value)
  if (text !== undefined && isRemark(value.slice(text.length))) return text.value
  if (value.startsWith('[')) return listOf(value)
  const [bare = ''] = value.split(/\s+#/)
  if (!BARE.test(bare)) return undefined
  if (bare === 'true' || bare === 'false') return bare === 'true'
  return /^[+-]?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : bare
}

/** Text in quotation marks that something opens with, and the length of it with them. */
function textOf(value: string): { readonly value: string; readonly length: number } | undefined {
  const found = TEXT.exec(value)
  if (found === null) return undefined
  return { value: (found[1] ?? '').replace(/\\(["\\])/g, '$1') || (found[2] ?? ''), length: found[0].length }
}

/** A list of texts on one line. */
function listOf(value: string): readonly string[] | undefined {
  const items: string[] = []
  let rest = value.slice(1).trimStart()
  while (!rest.startsWith(']')) {
    const text = textOf(rest)
    if (text === undefined) return undefined
    items.push(text.value)
    const behind = rest.slice(text.length).trimStart()
    rest = behind.startsWith(',') ? behind.slice(1).trimStart() : behind
    if (rest === behind && !rest.startsWith(']')) return undefined
  }
  return isRemark(rest.slice(1)) ? items : undefined
}

function isRemark(rest: string): boolean {
  return /^\s*(?:#.*)?$/.test(rest)
}
