import type { Heading, Paragraph } from 'mdast'

/** A paragraph as a heading, unless said otherwise deeper than any other, so that it ends with the next. */
export function headingOf({ children, position }: Paragraph, depth: Heading['depth'] = 6): Heading {
  return { type: 'heading', depth, children, ...(position === undefined ? {} : { position }) }
}
