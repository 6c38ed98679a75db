import type { BotCommand } from '../command.ts'
import { about } from './about.ts'
import { answer } from './answer.ts'
import { ask } from './ask.ts'
import { choose } from './choose.ts'
import { compare } from './compare.ts'
import { conflicts } from './conflicts.ts'
import { define } from './define.ts'
import { fact } from './fact.ts'
import { gaps } from './gaps.ts'
import { history } from './history.ts'
import { privacy } from './privacy.ts'
import { settings } from './settings.ts'
import { sources } from './sources.ts'
import { stats } from './stats.ts'
import { steps } from './steps.ts'

/** All commands, in the order in which they are registered. A new one is one file here and one line below. */
export const commands: readonly BotCommand[] = [
  ask,
  compare,
  define,
  choose,
  steps,
  history,
  conflicts,
  sources,
  fact,
  about,
  answer,
  settings,
  gaps,
  stats,
  privacy
]
