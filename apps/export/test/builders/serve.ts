import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { ExportedFile } from '../../src/index.ts'

/** An export on a loopback server. */
export interface Served {
  /** With `/` at the end. */
  readonly url: string
  readonly close: () => Promise<void>
}

const isText = /^text\/|json|xml|svg/

/** Serves files as a static host would: media types from the manifest, text compressed, `index.html` for folders. */
export async function serve(files: readonly ExportedFile[]): Promise<Served> {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1)
    const file = byPath.get(path === '' || path.endsWith('/') ? `${path}index.html` : path)
    if (file === undefined) response.writeHead(404).end()
    else if (isText.test(file.mediaType)) {
      const headers = {
        'content-type': file.mediaType,
        'content-encoding': 'gzip',
        'cache-control': 'max-age=31536000'
      }
      response.writeHead(200, headers).end(gzipSync(file.content))
    } else response.writeHead(200, { 'content-type': file.mediaType }).end(file.content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}
