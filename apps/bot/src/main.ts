#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { type BotAction, botCommand } from './run/command.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    facts: { type: 'string', multiple: true },
    guild: { type: 'string' },
    'dry-run': { type: 'boolean' },
    local: { type: 'boolean' },
    user: { type: 'boolean' }
  }
})
const action = values.local === true ? 'local' : (positionals[0] ?? 'run')
const known: readonly string[] = ['run', 'local', 'register', 'invite', 'doctor']
if (known.includes(action)) {
  const { facts = [], guild, user = false, 'dry-run': dryRun = false } = values
  process.exitCode = await botCommand({ action: action as BotAction, facts, guild, user, dryRun }, process)
} else {
  process.stderr.write(`Unexpected \`${action}\`, expected one of ${known.join(', ')}\n`)
  process.exitCode = 2
}
