/** How the lines of a document stand, fenced code left out. */
export interface Layout {
  /** Lines that say something. */
  readonly full: number
  readonly blank: number
  /** Lines right below another. */
  readonly below: number
  /** Those of them that go on in lower case, as wrapped prose does. */
  readonly wrapped: number
}

const MARKED = /^[ \t]*(?:[|>#]|[-*+][ \t]|\d+[.)][ \t])/

/** Count the lines of a text. */
export function readLayout(source: string): Layout {
  let full = 0
  let blank = 0
  let below = 0
  let wrapped = 0
  let fence = ''
  let previous = ''
  for (const line of source.split('\n')) {
    const text = line.trim()
    const isMarked = text.startsWith('```') || text.startsWith('~~~')
    const mark = isMarked ? (/^(`{3,}|~{3,})/.exec(text)?.[1] ?? '') : ''
    if (fence !== '' || mark !== '') {
      if (fence === '') fence = mark
      else if (mark.startsWith(fence)) fence = ''
      previous = ''
      continue
    }
    if (text === '') blank++
    else full++
    if (text !== '' && previous !== '' && !MARKED.test(text)) {
      below++
      if (/^\p{Ll}/u.test(text) && !/[.!?:;…]$/.test(previous)) wrapped++
    }
    previous = text
  }
  return { full, blank, below, wrapped }
}

/** Whether the blank lines between blocks were lost, and each line is a block of its own. */
export function isRunTogether({ full, blank, below, wrapped }: Layout): boolean {
  if (full >= 10 && blank * 10 < full && below > 0) return wrapped * 2.5 < below
  return full >= 6 && blank * 8 < full && below >= 3 && wrapped * 5 < below
}
