import type { BotCommand } from '../command.ts'
import type { Texts } from '../interface/texts.ts'
import { cut } from '../replies/cut.ts'
import { clean, escapeMarkdown } from '../replies/escape.ts'
import { noteReply } from '../replies/note.ts'
import type { Gap } from '../store/store.ts'

/** Lists what was asked in a server and could not be answered. */
export const gaps: BotCommand = {
  key: 'gaps',
  kind: 'slash',
  moderators: true,
  options: [{ key: 'export', type: 'truth' }],
  async run({ asker, context, texts, options }) {
    const { guild } = asker
    if (guild === undefined) return noteReply(texts.onlyInServers)
    const list = await context.store.try((store) => store.listGaps(guild, 500))
    if (list === undefined) return noteReply(texts.storeDown)
    if (list.length === 0) return noteReply(texts.noGaps)
    const lines = list.map(
      (gap) => `- ${titleOf(gap, texts)} · ${texts.times(gap.count)} · <t:${Math.floor(gap.lastAt / 1000)}:d>`
    )
    const reply = noteReply([{ pieces: [`### ${texts.gaps(list.length)}`] }, { pieces: lines }])
    if (options.export !== true) return reply
    return {
      ...withFile(reply),
      files: [{ name: 'gaps.md', contentType: 'text/markdown', data: gapsFile(list, texts) }]
    }
  }
}

function titleOf({ text, key }: Gap, { textNotKept }: Texts): string {
  return text === undefined ? `\`${key}\` (${textNotKept})` : `“${escapeMarkdown(cut(text, 200))}”`
}

/** With Components V2 a file is seen only where a component shows it. */
function withFile(reply: ReturnType<typeof noteReply>): ReturnType<typeof noteReply> {
  return { ...reply, components: [...reply.components, { type: 13, file: { url: 'attachment://gaps.md' } }] }
}

/** The gaps as Markdown for an issue tracker: a task a gap, nothing in it that Markdown would read as more. */
function gapsFile(list: readonly Gap[], texts: Texts): Uint8Array {
  const lines = list.map(({ text, key, count }) => {
    const title =
      text === undefined ? `\`${key}\` (${texts.textNotKept})` : clean(text).replace(/[\\*_`[\]<>#|~!&@]/g, '\\$&')
    return `- [ ] ${title} (${texts.times(count)})`
  })
  return new TextEncoder().encode(`# ${texts.gapsFile}\n\n${lines.join('\n')}\n`)
}
