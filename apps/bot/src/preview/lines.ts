/** A line of a message as a preview shows it. */
export interface PreviewLine {
  readonly text: string
  readonly kind: 'heading' | 'plain' | 'strong' | 'small' | 'code'
}

/** Markdown of a message in lines, each of one kind; links and marks inside lines are left out. */
export function linesOf(markdown: string): PreviewLine[] {
  const lines: PreviewLine[] = []
  let code = false
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) code = !code
    else lines.push(code ? { text: line, kind: 'code' } : lineOf(line))
  }
  return lines
}

function lineOf(line: string): PreviewLine {
  if (line.startsWith('### ')) return { text: bare(line.slice(4)), kind: 'heading' }
  if (line.startsWith('-# ')) return { text: bare(line.slice(3)), kind: 'small' }
  if (/^\*\*[^*]*\*\*$/.test(line)) return { text: bare(line), kind: 'strong' }
  return { text: bare(line.replace(/^- /, '• ')), kind: 'plain' }
}

function bare(text: string): string {
  return text
    .replace(/\[((?:\\.|[^\]\\])*)\]\(<[^>]*>\)/g, '$1')
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/\\([\\*_~`|>#[\]()<.+-])/g, '$1')
    .replace(/\u200b|\ufe0f/g, '')
}
