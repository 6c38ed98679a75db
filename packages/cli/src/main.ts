#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Must come before the modules that it is for: it saves a third of a second at each start.
enableCompileCache()

const { processIo } = await import('./io.ts')
const { guardStreams, run } = await import('./run.ts')

guardStreams()
process.exitCode = await run(process.argv.slice(2), processIo())
