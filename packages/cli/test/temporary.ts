import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Makes a folder with files that is gone after the test. */
export async function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'docfacts-test-')))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

/** Two small documents that agree on one thing and tell something each. */
export const kites: Readonly<Record<string, string>> = {
  'docs/kites.md': `# Kite vs Glider

| Feature      | Kite     | Glider |
| ------------ | -------- | ------ |
| Launch time  | Seconds  | Hours  |
| Crew         | One      | Two    |

A kite is a tethered aircraft that the wind holds up.

## Benefits of kites

- **Cheap**: a kite costs less than a dinner.
- **Light**: a kite fits into a bag.
`,
  'docs/guides/launch.md': `---
title: How to launch a kite
author: Ada
---

# How to launch a kite

1. Stand with your back to the wind.
2. Let the line out.
3. Pull.

A glider is an aircraft without an engine.
`
}
