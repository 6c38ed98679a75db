import type { CommandDefinition } from '../command.ts'
import { ask } from './ask.ts'
import { bot } from './bot.ts'
import { build } from './build.ts'
import { changeset } from './changeset.ts'
import { compare } from './compare.ts'
import { completion } from './completion.ts'
import { conflicts } from './conflicts.ts'
import { dev } from './dev.ts'
import { diff } from './diff.ts'
import { evaluate } from './eval.ts'
import { exportCommand } from './export.ts'
import { init } from './init.ts'
import { lexicon } from './lexicon.ts'
import { lint } from './lint.ts'
import { mcp } from './mcp.ts'
import { merge } from './merge.ts'
import { search } from './search.ts'

/** All commands, in the order in which `--help` lists them. A new one is one file here and one line below. */
export const commands: readonly CommandDefinition[] = [
  init,
  build,
  merge,
  ask,
  search,
  compare,
  lint,
  conflicts,
  diff,
  changeset,
  dev,
  exportCommand,
  mcp,
  bot,
  evaluate,
  lexicon,
  completion
]
