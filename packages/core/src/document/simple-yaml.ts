import type { MetadataValue } from '@docfacts/schema'
import type { Span } from './lines.ts'

/** What a YAML map says, and where each of its entries stands in the text. */
export interface YamlMap {
  readonly entries: Readonly<Record<string, MetadataValue>>
  readonly places: ReadonlyMap<string, Span>
}

const ENTRY = /^([A-Za-z_][\w-]*):(?: +(\S.*))?$/
const NESTED = /^ +([A-Za-z_][\w-]*): +(\S.*)$/
const ITEM = /^ *- (\S.*)$/
/** Scalars that mean their own text, whatever the schema: quoted without escapes, days, and words. */
const SCALAR = /^(?:"([^"\\]*)"|'([^']*)'|(\d{4}-\d\d-\d\d|[A-Za-z](?:[^:#\\]|:(?! |$)|(?<! )#)*))$/
const SPECIAL = /^(?:null|true|false|yes|no|on|off|y|n)$/i

/**
 * Read the YAML that front matter mostly is: entries of text, lists of text and maps of text. Anything else, such as a number,
 * an alias or a text of several lines, is `undefined` and left to a YAML parser.
 */
export function readSimpleYaml(text: string): YamlMap | undefined {
  if (/[^\n -~\u00A0-\u2027\u2030-\uFEFE]/.test(text)) return undefined
  const entries: Record<string, MetadataValue> = {}
  const places = new Map<string, Span>()
  const lines = text.split('\n')
  let at = 0
  for (let index = 0; index < lines.length; ) {
    const [line = '', key = '', value] = ENTRY.exec(lines[index] ?? '') ?? []
    if (line === '' || Object.hasOwn(entries, key)) return undefined
    const start = at
    let end = at + line.length
    at = end + 1
    index++
    const block: string[] = []
    for (let next = lines[index]; next?.startsWith(' ') || next?.startsWith('- '); next = lines[++index]) {
      block.push(next)
      end = at + next.length
      at = end + 1
    }
    const read = value === undefined ? blockOf(block) : block.length === 0 ? scalarOf(value) : undefined
    if (read === undefined) return undefined
    entries[key] = read
    places.set(key, { start, end })
  }
  return { entries, places }
}

/** A list or a map of scalars, all at one indent. */
function blockOf(lines: readonly string[]): MetadataValue | undefined {
  const indents = new Set(lines.map((line) => line.search(/\S/)))
  if (indents.size !== 1) return undefined
  if (lines.every((line) => ITEM.test(line))) {
    const items = lines.map((line) => scalarOf(ITEM.exec(line)?.[1] ?? ''))
    return items.every((item) => item !== undefined) ? items : undefined
  }
  const map: Record<string, MetadataValue> = {}
  for (const line of lines) {
    const [, key = '', value = ''] = NESTED.exec(line) ?? []
    const scalar = scalarOf(value)
    if (key === '' || scalar === undefined || Object.hasOwn(map, key)) return undefined
    map[key] = scalar
  }
  return map
}

function scalarOf(text: string): string | boolean | undefined {
  if (text === 'true' || text === 'false') return text === 'true'
  const [, double, single, plain] = SCALAR.exec(text) ?? []
  if (plain === undefined) return double ?? single
  return SPECIAL.test(plain) || plain.endsWith(' ') ? undefined : plain
}
