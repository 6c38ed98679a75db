import { ask } from './ask.ts'
import type { ButtonHandler } from './button.ts'
import { compare, table } from './compare.ts'
import type { Action } from './custom-id.ts'
import { sources, values } from './facts.ts'
import { forget } from './forget.ts'
import { remove } from './remove.ts'
import { bad, good } from './vote.ts'

/** What each button does. */
export const buttons: Readonly<Record<Action, ButtonHandler>> = {
  sources,
  values,
  compare,
  ask,
  good,
  bad,
  remove,
  table,
  forget
}
