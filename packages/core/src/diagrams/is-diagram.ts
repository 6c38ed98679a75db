import type { Code } from 'mdast'

const BOX = /[\u2500-\u257F\u2580-\u259F]|\+-{2,}[-+]*\+/
const ARROW_LINE = /^[\s|]*(?:[↓↑↕⬇⬆▼▲⇓⇑]|[|v^]|→|<?-+>)[\s|]*$/m

/** Whether a code block draws something: boxes, trees, or lines that are only an arrow. */
export function isDiagram({ lang, value }: Code): boolean {
  if (lang === 'mermaid' || lang === 'plantuml' || lang === 'dot') return true
  if (lang !== null && lang !== undefined && !/^(?:text|txt|plain|plaintext|ascii|diagram|none)$/i.test(lang))
    return false
  return BOX.test(value) || ARROW_LINE.test(value)
}
