import { enableCompileCache } from 'node:module'

enableCompileCache()

const { firstRun } = await import('./first-run.ts')
const { processIo } = await import('./io.ts')
const { guardStreams, settle } = await import('./run.ts')

guardStreams()
process.exitCode = await settle(() => firstRun(processIo()), processIo())
