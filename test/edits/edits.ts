/** An edit of a document: what it makes of the text, by a number that chooses the place; nothing where there is none. */
export type Edit = (text: string, choice: number) => string | undefined

/** Edits that say the same: they may not be a change. */
export const silent: Readonly<Record<string, Edit>> = {
  /** Breaks a line of a paragraph, or joins two. */
  reflow(text, choice) {
    return editBlock(text, choice, isParagraph, (block) => {
      const words = block.split(/[ \n]/)
      const at = 1 + (choice % Math.max(1, words.length - 1))
      if (words.length < 3 || /^([-+*#>|=~`<]|\d+[.)])/.test(words[at] ?? '')) return undefined
      return `${words.slice(0, at).join(' ')}\n${words.slice(at).join(' ')}`
    })
  },
  /** Swaps two sections of the second level that follow each other. */
  reorder(text, choice) {
    const sections = text.split(/\n(?=## )/)
    if (sections.length < 3) return undefined
    const at = 1 + (choice % (sections.length - 2))
    return swap(sections, at)
      .map((section) => `${section.trimEnd()}\n`)
      .join('\n')
  },
  /** Swaps two labelled items; those of an architecture have an order. */
  reorderItems(text, choice) {
    const lines = text.split('\n')
    const items = placesOf(
      lines,
      (line, index) => isItem(line) && isItem(lines[index + 1]) && !/^ /.test(lines[index + 2] ?? '')
    )
    return items.length === 0 ? undefined : swap(lines, items[choice % items.length] ?? 0).join('\n')
  }
}

/** Edits that may say something else. */
export const telling: Readonly<Record<string, Edit>> = {
  /** Swaps two rows of a table; who reads the table sees it. */
  reorderRows(text, choice) {
    const lines = text.split('\n')
    const rows = placesOf(lines, (line, index) => isRow(line) && isRow(lines[index + 1]) && isBody(lines, index))
    return rows.length === 0 ? undefined : swap(lines, rows[choice % rows.length] ?? 0).join('\n')
  },
  /** Puts a word into a sentence. */
  reword(text, choice) {
    return editBlock(text, choice, isParagraph, (block) => block.replace(/(?<= )([a-z]{6,})(?= )/, 'rather $1'))
  },
  /** Changes a cell. */
  cell(text, choice) {
    const lines = text.split('\n')
    const rows = placesOf(lines, (line, index) => isRow(line) && isBody(lines, index))
    const at = rows[choice % Math.max(1, rows.length)]
    if (at === undefined) return undefined
    const cells = (lines[at] ?? '').split('|')
    return replaceAt(
      lines,
      at,
      [...cells.slice(0, 2), ` ${cells[2]?.trim()} or so `, ...cells.slice(3)].join('|')
    ).join('\n')
  },
  add(text, choice) {
    return `${text.trimEnd()}\n\nA number such as ${choice} was never measured by anybody.\n`
  },
  addSection(text, choice) {
    return `${text.trimEnd()}\n\n## Benefits of parchment\n\n- **Age**: it keeps for ${2 + (choice % 900)} years.\n`
  },
  remove(text, choice) {
    return editBlock(text, choice, isParagraph, () => '')
  },
  removeRow(text, choice) {
    const lines = text.split('\n')
    const rows = placesOf(lines, (line, index) => isRow(line) && isBody(lines, index))
    const at = rows[choice % Math.max(1, rows.length)]
    return at === undefined ? undefined : lines.filter((_, index) => index !== at).join('\n')
  },
  /** Gives the row of a table another name, and so an aspect or an entity. */
  rename(text, choice) {
    const lines = text.split('\n')
    const rows = placesOf(lines, (line, index) => isRow(line) && isBody(lines, index))
    const at = rows[choice % Math.max(1, rows.length)]
    return at === undefined ? undefined : replaceAt(lines, at, (lines[at] ?? '').replace('| ', '| Quoted ')).join('\n')
  }
}

function editBlock(
  text: string,
  choice: number,
  isOne: (block: string) => boolean,
  edit: (block: string) => string | undefined
): string | undefined {
  const blocks = text.split(/\n\n+/)
  const places = placesOf(blocks, (block, index) => index > 0 && isOne(block))
  const at = places[choice % Math.max(1, places.length)]
  const edited = at === undefined ? undefined : edit(blocks[at] ?? '')
  return at === undefined || edited === undefined ? undefined : replaceAt(blocks, at, edited).join('\n\n')
}

/** Whole sentences; in what scraping left of a document a line may be a heading. */
function isParagraph(block: string): boolean {
  return /^[A-Z].*\.$/s.test(block) && !/^\||```|^#|^[-*] |^\d+\.|^ {2}|\\$|^[\w ]+: \w/m.test(block)
}

function isItem(line: string | undefined): boolean {
  return /^- \*\*/.test(line ?? '')
}

function isRow(line: string | undefined): boolean {
  return /^\|.*\|$/.test(line ?? '') && !isRule(line)
}

function isRule(line: string | undefined): boolean {
  return /^\|[-: |]+\|$/.test(line ?? '')
}

/** Whether a row stands below the rule of its table. */
function isBody(lines: readonly string[], index: number): boolean {
  for (let at = index; isRow(lines[at]) || isRule(lines[at]); at--) if (isRule(lines[at])) return true
  return false
}

function placesOf(parts: readonly string[], test: (part: string, index: number) => boolean): number[] {
  return parts.flatMap((part, index) => (test(part, index) ? [index] : []))
}

function swap(parts: readonly string[], at: number): string[] {
  return replaceAt(replaceAt(parts, at, parts[at + 1] ?? ''), at + 1, parts[at] ?? '')
}

function replaceAt(parts: readonly string[], at: number, part: string): string[] {
  return parts.map((each, index) => (index === at ? part : each))
}
