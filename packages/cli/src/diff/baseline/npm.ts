import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { Factbook } from '@docfacts/schema'
import { isRecord } from '../../config.ts'
import type { Io } from '../../io.ts'
import { factbookFile } from '../../package/content-package.ts'
import { parseFacts } from '../../read-factbook.ts'
import { UserError } from '../../user-error.ts'
import { readTar } from './tar.ts'

/** Milliseconds to wait for the registry. */
const patience = 20_000

/**
 * Reads the factbook of a published version, by default the latest, from the registry that npm is set to.
 *
 * @throws {UserError} when the registry cannot be reached, has no such version, or its bytes are not what it promised.
 */
export async function readFromNpm(spec: string, { env }: Pick<Io, 'env'>): Promise<Factbook> {
  const at = spec.indexOf('@', 1)
  const [name, wanted] = at < 0 ? [spec, 'latest'] : [spec.slice(0, at), spec.slice(at + 1)]
  const registry = env.npm_config_registry ?? 'https://registry.npmjs.org/'
  const url = new URL(name.replace('/', '%2f'), registry.endsWith('/') ? registry : `${registry}/`)
  const found: unknown = await (await get(url, spec)).json().catch(() => undefined)
  const { tarball, integrity } = distributionOf(found, wanted, spec)
  const bytes = new Uint8Array(await (await get(new URL(tarball), spec)).arrayBuffer())
  assertIntegrity(bytes, integrity, spec)
  const file = readTar(gunzipSync(bytes)).get(`package/${factbookFile}`)
  if (file === undefined) throw new UserError(`\`${spec}\` has no ${factbookFile}: it is no content package`)
  return parseFacts(new TextDecoder().decode(file), `npm:${spec}`)
}

async function get(url: URL, spec: string): Promise<Response> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) })
    if (response.ok) return response
    const reason = response.status === 404 ? 'it was never published' : `the registry answered ${response.status}`
    throw new UserError(`Cannot read \`${spec}\` from ${url.origin}: ${reason}`, remedy)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`Cannot reach ${url.origin} for \`${spec}\``, remedy)
  }
}

const remedy =
  'Compare with something at hand, such as `git:HEAD` or a factbook; after a release, `docfacts changeset --released` keeps one'

interface Distribution {
  readonly tarball: string
  readonly integrity: string
}

function distributionOf(found: unknown, wanted: string, spec: string): Distribution {
  const tags = isRecord(found) && isRecord(found['dist-tags']) ? found['dist-tags'] : {}
  const versions = isRecord(found) && isRecord(found.versions) ? found.versions : {}
  const manifest = versions[String(tags[wanted] ?? wanted)]
  const dist = isRecord(manifest) ? manifest.dist : undefined
  if (isRecord(dist) && typeof dist.tarball === 'string' && typeof dist.integrity === 'string') {
    return { tarball: dist.tarball, integrity: dist.integrity }
  }
  throw new UserError(`The registry has no version \`${wanted}\` of \`${spec}\``, remedy)
}

function assertIntegrity(bytes: Uint8Array, integrity: string, spec: string): void {
  const [algorithm = '', expected] = integrity.split(' ')[0]?.split(/-(.*)/s) ?? []
  if (/^sha(256|384|512)$/.test(algorithm) && createHash(algorithm).update(bytes).digest('base64') === expected) return
  throw new UserError(`The bytes of \`${spec}\` are not those that the registry promised`, remedy)
}
