import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { execute } from './execute.ts'

const browsers = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser']

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript'
}

/** Opens a page of a folder in a browser, if there is one, and waits until it says that it worked. */
export async function openInBrowser(folder: string, page: string): Promise<void> {
  const browser = browsers.find((path) => existsSync(path))
  if (browser === undefined) {
    console.log(`  no browser at ${browsers.join(', ')}: not opened`)
    return
  }
  const server = createServer((request, response) => {
    const path = join(folder, normalize(new URL(request.url ?? '/', 'http://localhost').pathname))
    if (!existsSync(path)) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(readFileSync(path))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${page}`
    const options = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking']
    const text = await execute(browser, [...options, '--virtual-time-budget=10000', '--dump-dom', url], folder)
    if (!text.includes('worked:')) throw new Error(`Unexpected page ${page}: ${text}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
