import type { MetadataValue } from '@docfacts/schema'
import type { Span } from './lines.ts'
import type { YamlMap } from './simple-yaml.ts'

const ENTRY = /^([A-Za-z][\w -]{0,24}?)[ \t]*:(?:[ \t]+(\S.*?))?[ \t]*$/
/** Keys of which such lines have two at least. */
const KNOWN =
  /^(?:title|subtitle|date|published|modified|updated|lastmod|created|authors?|tags?|keywords|categor(?:y|ies)|slug|summary|description|excerpt|status|layout|template|lang|language|permalink|cover|image|series)$/i
const FEWEST = 2
/** Keys of lists, which may have a value a line. */
const LIST = /^(?:authors|tags|keywords|categories)$/

/**
 * Read lines of metadata as MultiMarkdown and Pelican have them before a text, without fences: `Title: Kites`, `Tags: wind, sea`.
 * Lines that are indented go on with the one before. Keys are folded to small letters. Anything else is `undefined`.
 */
export function readMetaLines(text: string): YamlMap | undefined {
  const entries: Record<string, MetadataValue> = {}
  const places = new Map<string, Span>()
  let at = 0
  let last: string | undefined
  for (const line of text.split('\n')) {
    const end = at + line.trimEnd().length
    const [, key, value = ''] = ENTRY.exec(line) ?? []
    if (/^[ \t]{2,}\S/.test(line) && last !== undefined) {
      entries[last] = `${entries[last]}${LIST.test(last) ? ',' : ''} ${line.trim()}`
      places.set(last, { start: places.get(last)?.start ?? at, end })
    } else if (key !== undefined) {
      last = key.toLowerCase()
      if (Object.hasOwn(entries, last)) return undefined
      entries[last] = value
      places.set(last, { start: at, end })
    } else return undefined
    at += line.length + 1
  }
  const known = Object.keys(entries).filter((key) => KNOWN.test(key))
  return known.length >= FEWEST && 2 * known.length >= places.size ? { entries, places } : undefined
}
