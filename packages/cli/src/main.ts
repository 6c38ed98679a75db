#!/usr/bin/env node
import { processIo } from './io.ts'
import { run } from './run.ts'

// A reader that goes away early, such as `head`, ends the program as it ends any other.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode ?? 0)
  })
}

process.exitCode = await run(process.argv.slice(2), processIo())
