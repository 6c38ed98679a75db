import { type Browser, chromium } from 'playwright-core'
import { chromiumPath } from './programs.ts'

/** Starts the Chromium of the system, without asking anybody anything. */
export function launch(...argv: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath() ?? '',
    args: ['--no-sandbox', '--disable-background-networking', ...argv]
  })
}
