/** What is read of a font. */
export interface Font {
  /** Width of a letter in ems; undefined where the font has none. */
  widthOf(codePoint: number): number | undefined
}

/**
 * Reads the widths of letters from a TrueType font.
 *
 * @throws {RangeError} when it is none, or has no table of letters in a format that is read (4 and 12).
 */
export function readFont(data: Uint8Array): Font {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const tables = readTables(view)
  const tableAt = (name: string): number => {
    const offset = tables.get(name)
    if (offset === undefined) throw new RangeError(`Expected a TrueType font, found no table \`${name}\``)
    return offset
  }
  const unitsPerEm = view.getUint16(tableAt('head') + 18)
  const measured = view.getUint16(tableAt('hhea') + 34)
  const widths = tableAt('hmtx')
  const glyphOf = readLetters(view, tableAt('cmap'))
  return {
    widthOf(codePoint) {
      const glyph = glyphOf(codePoint)
      // Glyphs behind the measured ones are as wide as the last of those.
      return glyph === 0 ? undefined : view.getUint16(widths + 4 * Math.min(glyph, measured - 1)) / unitsPerEm
    }
  }
}

/** Offsets of tables by their names. */
function readTables(view: DataView): Map<string, number> {
  const entries = Array.from({ length: view.getUint16(4) }, (_, place) => 12 + 16 * place)
  const nameAt = (entry: number): string =>
    String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(entry + letter)))
  return new Map(entries.map((entry) => [nameAt(entry), view.getUint32(entry + 8)]))
}

/** Number of the glyph of a letter, or 0. */
type GlyphOf = (codePoint: number) => number

function readLetters(view: DataView, table: number): GlyphOf {
  const subtables = Array.from(
    { length: view.getUint16(table + 2) },
    (_, place) => table + view.getUint32(table + 4 + 8 * place + 4)
  )
  for (const [format, read] of [
    [12, readGroups],
    [4, readSegments]
  ] as const) {
    const found = subtables.find((subtable) => view.getUint16(subtable) === format)
    if (found !== undefined) return read(view, found)
  }
  throw new RangeError('Expected a table of letters in format 4 or 12')
}

/** Format 12: groups of letters of all planes. */
function readGroups(view: DataView, subtable: number): GlyphOf {
  const groups = Array.from({ length: view.getUint32(subtable + 12) }, (_, place) => subtable + 16 + 12 * place)
  return (codePoint) => {
    const group = groups[groups.findLastIndex((at) => view.getUint32(at) <= codePoint)]
    if (group === undefined || view.getUint32(group + 4) < codePoint) return 0
    return view.getUint32(group + 8) + codePoint - view.getUint32(group)
  }
}

/** Format 4: segments of letters of the first plane. */
function readSegments(view: DataView, subtable: number): GlyphOf {
  const size = view.getUint16(subtable + 6)
  const [ends, starts] = [subtable + 14, subtable + 16 + size]
  return (codePoint) => {
    for (let at = 0; at < size; at += 2) {
      if (view.getUint16(ends + at) < codePoint) continue
      const start = view.getUint16(starts + at)
      if (start > codePoint) return 0
      const delta = view.getUint16(starts + size + at)
      const range = starts + 2 * size + at
      const offset = view.getUint16(range)
      if (offset === 0) return (codePoint + delta) & 0xffff
      const glyph = view.getUint16(range + offset + 2 * (codePoint - start))
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
