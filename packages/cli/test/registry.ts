import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An npm registry on the loopback interface: it takes what is published and gives it back, nothing else. */
export interface Registry {
  /** With a final `/`. */
  readonly url: string
  /** Names of what was published, in order: `@docfacts/docker-vs-vm@1.0.0`. */
  readonly published: readonly string[]
  /** The bytes of a published tarball. */
  tarball(name: string, version: string): Buffer | undefined
  close(): Promise<void>
}

interface Packument {
  name: string
  'dist-tags': Record<string, string>
  versions: Record<string, { dist: { tarball: string } }>
}

interface Published extends Packument {
  readonly _attachments: Readonly<Record<string, { readonly data: string }>>
}

/** Starts a registry that speaks as much of the protocol as `npm publish` and `npm install` need. */
export async function startRegistry(): Promise<Registry> {
  const packages = new Map<string, Packument>()
  const tarballs = new Map<string, Buffer>()
  const published: string[] = []
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', url()).pathname).slice(1)
    if (request.method === 'PUT') publish(JSON.parse((await bodyOf(request)).toString('utf8')), response)
    else if (path.startsWith('-/tarball/')) send(response, tarballs.get(path.slice('-/tarball/'.length)))
    else send(response, packages.get(path))
  })
  function url(): string {
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  }
  function publish({ _attachments, ...found }: Published, response: ServerResponse): void {
    const known = packages.get(found.name) ?? { name: found.name, 'dist-tags': {}, versions: {} }
    const taken = Object.keys(found.versions).find((version) => known.versions[version] !== undefined)
    if (taken !== undefined) {
      response.writeHead(409).end('{}')
      return
    }
    for (const [file, { data }] of Object.entries(_attachments)) tarballs.set(file, Buffer.from(data, 'base64'))
    for (const [version, manifest] of Object.entries(found.versions)) {
      const file = Object.keys(_attachments).find((name) => name.endsWith(`-${version}.tgz`)) ?? ''
      manifest.dist.tarball = `${url()}-/tarball/${file}`
      known.versions[version] = manifest
      published.push(`${found.name}@${version}`)
    }
    Object.assign(known['dist-tags'], found['dist-tags'])
    packages.set(found.name, known)
    response.writeHead(201, { 'content-type': 'application/json' }).end('{"ok":true}')
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: url(),
    published,
    tarball: (name, version) => tarballs.get(`${name}-${version}.tgz`),
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections())
  }
}

function send(response: ServerResponse, value: object | undefined): void {
  if (value === undefined) response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"not found"}')
  else if (Buffer.isBuffer(value)) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(value)
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}
