import { firstRun } from './first-run.ts'
import { processIo } from './io.ts'
import { guardStreams, settle } from './run.ts'

guardStreams()
process.exitCode = await settle(() => firstRun(processIo()), processIo())
