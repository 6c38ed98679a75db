import type { Fact } from '@docfacts/schema'
import type { Element } from 'hast'
import { h, s } from 'hastscript'
import { formatAmount } from './format-amount.ts'
import { quantityOf, type Scale } from './scale.ts'

const width = 400
const height = 10
/** So that an exact amount is seen. */
const thinnest = 8

/** The amount of a fact as a bar below its value; its value says the same in words. Nothing where it has none. */
export function rangeBar(fact: Fact, scale: Scale | undefined): Element[] {
  const quantity = quantityOf(fact)
  if (scale === undefined || quantity === undefined) return []
  const [start, end] = scale.span(quantity)
  const long = Math.max(thinnest, (end - start) * width)
  const x = Math.min(start * width, width - long)
  const bar = s('rect', {
    x: Math.round(x),
    y: 1,
    width: Math.round(long),
    height: height - 2,
    rx: 3,
    className: ['bar']
  })
  const line = s('rect', { x: 0, y: height / 2 - 0.5, width, height: 1, className: ['track'] })
  const box = { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', ariaHidden: 'true' }
  return [s('svg', { ...box, className: ['range'] }, [line, bar])]
}

/** The ends of the line, below the bars. */
export function rangeEnds(scale: Scale | undefined, tag: 'li' | 'p'): Element[] {
  if (scale === undefined) return []
  const { from, to, unit } = scale
  return [
    h(`${tag}.ends`, { ariaHidden: 'true' }, [h('span', formatAmount(from, unit)), h('span', formatAmount(to, unit))])
  ]
}
