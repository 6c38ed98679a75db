import type { ToolDefinition } from '../tool.ts'
import { ask } from './ask.ts'
import { compare } from './compare.ts'
import { conflicts } from './conflicts.ts'
import { define } from './define.ts'
import { fact } from './fact.ts'
import { search } from './search.ts'

/** All tools, in the order in which clients list them. A new one is one file here and one line below. */
export const tools: readonly ToolDefinition[] = [ask, compare, define, search, fact, conflicts]
