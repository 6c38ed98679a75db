#!/usr/bin/env node
import { processIo } from './io.ts'
import { guardStreams, run } from './run.ts'

guardStreams()
process.exitCode = await run(process.argv.slice(2), processIo())
