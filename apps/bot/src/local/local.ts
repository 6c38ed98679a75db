import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline/promises'
import { createSigner } from '../buttons/custom-id.ts'
import type { Content } from '../content/content.ts'
import { createLibrary } from '../content/library.ts'
import type { BotContext, Pictures } from '../context.ts'
import { type Handled, handle } from '../handle/handle.ts'
import { createSeen } from '../handle/seen.ts'
import { createLog } from '../log.ts'
import { createMetrics } from '../metrics.ts'
import type { BotIo } from '../run/io.ts'
import { guardStore } from '../store/guard.ts'
import { openStore } from '../store/open.ts'
import { interactionOf, isUnknown, localCommands } from './interaction.ts'
import { plainReply } from './plain.ts'

/** The bot without Discord: what was typed in, the reply as text out. */
export interface LocalBot {
  say(line: string): Promise<string>
  /** The response as Discord would get it; undefined for one that came before. */
  answer(line: string): Promise<Handled | undefined>
  close(): Promise<void>
}

/** What of a local bot may be other than usual. */
export interface LocalBotOptions {
  /** How tables are drawn; without it they are shown as text. */
  readonly pictures?: Pictures
  readonly clock?: () => number
}

/** A bot that speaks in the terminal, with a store that is gone when it ends. */
export async function createLocalBot(
  contents: readonly Content[],
  { pictures = { draw: async () => undefined }, clock = Date.now }: LocalBotOptions = {}
): Promise<LocalBot> {
  const store = await openStore(':memory:')
  const context: BotContext = {
    library: createLibrary(contents),
    store: guardStore(store, { clock }),
    signer: createSigner(randomBytes(16).toString('hex')),
    seen: createSeen(),
    pictures,
    log: createLog(() => {}),
    metrics: createMetrics(),
    clock,
    limits: { user: Number.MAX_SAFE_INTEGER, guild: Number.MAX_SAFE_INTEGER }
  }
  let id = 100_000_000_000_000_000n
  let buttons: readonly string[] = []
  const answer: LocalBot['answer'] = async (line) => {
    id += 1n
    const handled = await handle(interactionOf(line, String(id), buttons), context)
    if (handled !== undefined) buttons = plainReply(handled).buttons
    return handled
  }
  return {
    answer,
    async say(line) {
      if (/^\/?help$/.test(line)) return localCommands().join('\n')
      if (isUnknown(line)) return `There is no ${line.split(/\s/, 1)[0]}; /help lists what there is.`
      const handled = await answer(line)
      return handled === undefined ? '' : plainReply(handled).text
    },
    close: () => store.close()
  }
}

/** Speaks with a person, or answers the lines of a file, until there are no more. */
export async function runLocal(contents: readonly Content[], io: BotIo): Promise<void> {
  const bot = await createLocalBot(contents)
  const terminal = io.stdin.isTTY === true && io.stdout.isTTY === true
  const lines = createInterface({
    input: io.stdin,
    ...(terminal ? { output: io.stdout, terminal } : {}),
    prompt: '> ',
    completer: complete
  })
  if (terminal) io.stdout.write('The bot without Discord. Ask, or use its commands (/help); numbers press buttons.\n')
  if (terminal) lines.prompt()
  for await (const line of lines) {
    const said = line.trim()
    if (said === 'exit' || said === 'quit') break
    if (said !== '') io.stdout.write(`${await bot.say(said)}\n\n`)
    if (terminal) lines.prompt()
  }
  lines.close()
  await bot.close()
}

/** Whole lines that the typed one may become, as readline wants them. */
function complete(typed: string): [string[], string] {
  return [localCommands().filter((command) => command.startsWith(typed)), typed]
}
