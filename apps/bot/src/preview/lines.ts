/** A part of a line that looks the same throughout. */
export interface PreviewRun {
  readonly text: string
  readonly look: 'plain' | 'bold' | 'link' | 'code'
}

/** A line of a message as a preview shows it. */
export interface PreviewLine {
  readonly kind: 'heading' | 'plain' | 'small' | 'block'
  /** What stands in the margin: a bullet or a number. */
  readonly mark?: string
  readonly runs: readonly PreviewRun[]
}

/** Markdown of a message, as the bot writes it, in lines. */
export function linesOf(markdown: string): PreviewLine[] {
  const lines: PreviewLine[] = []
  let block = false
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) block = !block
    else if (block) lines.push({ kind: 'block', runs: [{ text: line.replaceAll('\u200b', ''), look: 'code' }] })
    else lines.push(lineOf(line))
  }
  return lines
}

function lineOf(line: string): PreviewLine {
  if (line.startsWith('### ')) return { kind: 'heading', runs: runsOf(line.slice(4)) }
  if (line.startsWith('-# ')) return { kind: 'small', runs: runsOf(line.slice(3)) }
  const listed = /^(-|\d+\.) (.*)$/s.exec(line)
  if (listed === null) return { kind: 'plain', runs: runsOf(line) }
  return { kind: 'plain', mark: listed[1] === '-' ? '•' : (listed[1] ?? ''), runs: runsOf(listed[2] ?? '') }
}

/** Inline Markdown: bold, links and code, which may lie in each other once. */
const inline = /\*\*((?:\\.|[^*\\])+)\*\*|\[((?:\\.|[^\]\\])*)\]\(<[^>]*>\)|`([^`]+)`|(?:\\.|[^*[`\\])+|./gsu

function runsOf(text: string, outside: PreviewRun['look'] = 'plain'): PreviewRun[] {
  const runs: PreviewRun[] = []
  for (const [all, bold, link, code] of text.matchAll(inline)) {
    if (bold !== undefined) runs.push(...runsOf(bold, 'bold'))
    else if (link !== undefined) runs.push({ text: bare(link), look: 'link' })
    else if (code !== undefined) runs.push({ text: code, look: 'code' })
    else runs.push({ text: bare(all), look: outside })
  }
  return runs
}

function bare(text: string): string {
  return text
    .replace(/<t:(\d+):d>/g, (_, seconds: string) => new Date(Number(seconds) * 1000).toISOString().slice(0, 10))
    .replace(/\\([\\*_~`|>#[\]()<.+-])/g, '$1')
    .replace(/\u200b|\ufe0f/g, '')
}
