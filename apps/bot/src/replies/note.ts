import type { APIButtonComponent } from 'discord-api-types/v10'
import { assemble, type Passage } from './assemble.ts'
import type { Reply } from './reply.ts'

/** A short word of the bot itself, to the one who asked: an error, a thank you, a setting. Markdown is taken as it is. */
export function noteReply(
  text: string | readonly Passage[],
  rows: readonly (readonly APIButtonComponent[])[] = []
): Reply {
  const passages = typeof text === 'string' ? [{ pieces: [text] }] : text
  return { components: assemble({ passages, rows, shortened: '…' }), private: true }
}
