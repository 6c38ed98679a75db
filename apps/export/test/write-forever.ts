import { exportFactbook, writeExport } from '../src/index.ts'
import { buildKites } from './builders/kites.ts'

// Writes two exports in turns until it is killed.
const [, , folder = ''] = process.argv
const exports = [exportFactbook(buildKites()), exportFactbook(buildKites(), { formats: [] })]
process.stdout.write('ready\n')
for (;;) for (const files of exports) await writeExport(folder, files)
