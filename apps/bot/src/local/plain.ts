import type { Handled } from '../handle/handle.ts'

/** A reply as text for a terminal, with its buttons numbered. */
export interface PlainReply {
  readonly text: string
  /** Ids of the buttons, in the order of their numbers. */
  readonly buttons: readonly string[]
}

interface Component {
  readonly type: number
  readonly content?: string
  readonly components?: readonly Component[]
  readonly items?: readonly { readonly description?: string }[]
  readonly custom_id?: string
  readonly label?: string
  readonly emoji?: { readonly name?: string }
}

/** Writes a reply as plain text: the same words as in Discord, links and marks left out. */
export function plainReply({ body, files }: Handled): PlainReply {
  const { components = [] } = ('data' in body ? body.data : {}) as { components?: readonly Component[] }
  const lines: string[] = []
  const buttons: { id: string; name: string }[] = []
  const write = (component: Component): void => {
    const { content, components: parts = [], items = [], custom_id: id, label, emoji } = component
    if (content !== undefined) lines.push(withoutMarkdown(content))
    for (const { description } of items) lines.push(description ?? '')
    if (id !== undefined) buttons.push({ id, name: [emoji?.name, label].filter(Boolean).join(' ') })
    for (const part of parts) write(part)
  }
  for (const component of components) write(component)
  for (const { name, contentType, data } of files)
    if (contentType.startsWith('text/')) lines.push(`${name}:\n${new TextDecoder().decode(data)}`)
  const numbered = buttons.map(({ name }, place) => `[${place + 1}] ${name}`)
  return {
    text: [...lines, ...(numbered.length === 0 ? [] : [numbered.join('  ')])].join('\n'),
    buttons: buttons.map(({ id }) => id)
  }
}

function withoutMarkdown(text: string): string {
  return text
    .replace(/\[([^\]]*(?:\\\][^\]]*)?)\]\(<[^>]*>\)/g, '$1')
    .replace(/^(-# |### )/gm, '')
    .replace(/^```\w*\n?|\n?```$/gm, '')
    .replace(/<t:(\d+):d>/g, (_, seconds: string) => new Date(Number(seconds) * 1000).toISOString().slice(0, 10))
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/\\([\\*_~`|>#[\]()<.+-])/g, '$1')
    .replaceAll('\u200b', '')
}
