const VERTICAL = '│┃║┆┇╎|'
const HORIZONTAL = '─━═┄┅┈┉╌╍=\\-'
const CORNER = '┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╰╯┏┓┗┛┣┫┳┻╋╞╡╤╧╪+'

const BAR = new RegExp(`[${VERTICAL}]`, 'g')
const RULE_ONLY = new RegExp(`^[${VERTICAL}${HORIZONTAL}${CORNER}▼▲\\s]+$`)
const RULE = new RegExp(`[${CORNER}][${HORIZONTAL}]{2,}|[${HORIZONTAL}]{2,}[${CORNER}]`)
const TITLED = new RegExp(`[┌╭╔├╠┏+][${HORIZONTAL}]+\\s+(\\S(?:.*?\\S)?)\\s+[${HORIZONTAL}]+[┐╮╗┤╣┓+]`)
const INNER = new RegExp(`[${HORIZONTAL}][${CORNER}]+[${HORIZONTAL}]`)
const TREE = /(?:[├└]|\+|`)(?:─{1,3}|-{2,3})>?\s*[^\s─┐┘┤┬┴┼+-]/
const ARROW = /[←→↔⇐⇒⇔◄►◀▶⟶⟵]|[-─=]>|<[-─=]/
const UP_OR_DOWN = /^(?:[\s│┃|↓↑↕⬇⬆▼▲⇓⇑⟱vV^]|\uFE0F)+$/

/** Places of the vertical borders in a line. */
export function barsOf(line: string): readonly number[] {
  return [...line.matchAll(BAR)].map(({ index }) => index)
}

/** Whether a line is a horizontal border and nothing else: `├─────┤`, `| +---+ |`. */
export function isRule(line: string): boolean {
  return RULE_ONLY.test(line) && RULE.test(line)
}

/** The words set into a border, and their index: `┌── Engine ──┐` → Engine. */
export function titleInRule(line: string): { text: string; at: number } | undefined {
  const match = TITLED.exec(line)
  const text = match?.[1]
  return match === null || text === undefined ? undefined : { text, at: match.index + match[0].indexOf(text) }
}

/** Whether a border parts columns: `├───┼───┤`. */
export function hasInnerCorner(line: string): boolean {
  return INNER.test(line)
}

/** Whether a line is a branch of a tree: `├── src/`, `+-- Yes --> stop`. */
export function isBranch(line: string): boolean {
  return !isRule(line) && titleInRule(line) === undefined && TREE.test(line)
}

/** Whether a line has an arrow that points left or right. */
export function hasSidewaysArrow(line: string): boolean {
  return ARROW.test(line)
}

/** Whether a line is nothing but arrows up or down, or their shafts. */
export function isVerticalArrow(line: string): boolean {
  return line.trim() !== '' && UP_OR_DOWN.test(line)
}

/** Whether such a line has the point of an arrow, not only a shaft. */
export function hasPoint(line: string): boolean {
  return /[↓↑↕⬇⬆▼▲⇓⇑⟱vV^]/.test(line)
}
