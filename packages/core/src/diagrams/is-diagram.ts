import type { Code } from 'mdast'

const BOX = /[\u2500-\u257F\u2580-\u259F]|\+-{2,}[-+]*\+/
const ARROW_LINE = /^[^\S\n]*(?:(?:[↓↑↕⬇⬆▼▲⇓⇑]\uFE0F?|[|v^]|→|<?-+>)[^\S\n]*)+$/m
const ARROW = /[→⟶⇒>]/
const CHAIN = /\S\s+(?:→|⟶|⇒|[-─=]{1,3}>)\s+\S/

/** Whether a code block draws something: boxes, trees, lines that are only an arrow, or words with arrows between. */
export function isDiagram({ lang, value }: Code): boolean {
  if (lang === 'mermaid' || lang === 'plantuml' || lang === 'dot') return true
  if (lang !== null && lang !== undefined && !/^(?:text|txt|plain|plaintext|ascii|diagram|none)$/i.test(lang))
    return false
  return BOX.test(value) || isOpenBox(value) || ARROW_LINE.test(value) || isChain(value)
}

/** Whether rows between bars stand between lines of dashes. */
function isOpenBox(value: string): boolean {
  if (!value.includes('|')) return false
  const lines = value.split('\n')
  return (
    lines.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length > 1 &&
    lines.filter((line) => /^\s*[-=_]{3,}\s*$/.test(line)).length > 2
  )
}

/** Whether more than half of the lines are words with arrows between: `Sail → Spar → Line`. */
function isChain(value: string): boolean {
  if (!ARROW.test(value)) return false
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  return lines.filter((line) => CHAIN.test(line) && !/^\s*[$#]|[;{}]\s*$/.test(line)).length * 2 > lines.length
}
