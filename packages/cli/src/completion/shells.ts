import { bash } from './bash.ts'
import { fish } from './fish.ts'
import type { CommandWords } from './words.ts'
import { zsh } from './zsh.ts'

/** A shell that scripts are written for. */
export type Shell = 'bash' | 'zsh' | 'fish'

/** Writes the script of each shell. */
export const shells: Readonly<Record<Shell, (commands: readonly CommandWords[]) => string>> = { bash, zsh, fish }
