import { createPublicKey, verify } from 'node:crypto'
import { createSeen } from '../../handle/seen.ts'

/** A request as it came, before anything of it is read. */
export interface SignedRequest {
  readonly signature: string | undefined
  readonly timestamp: string | undefined
  readonly body: Uint8Array
}

/** True for a request that Discord signed just now and that was not seen before. */
export type Verifier = (request: SignedRequest) => boolean

/** Seconds that a timestamp may lie in the past or in the future. */
const freshness = { past: 15, future: 5 }

/** What stands before 32 bytes of an Ed25519 key in a DER document. */
const spki = Buffer.from('302a300506032b6570032100', 'hex')

/**
 * Verifies requests by the public key of an application, as 64 hexadecimal digits.
 *
 * @throws {RangeError} when that is no key.
 */
export function createVerifier(publicKey: string, clock: () => number): Verifier {
  if (!/^[0-9a-f]{64}$/i.test(publicKey)) throw new RangeError('Expected a public key of 64 hexadecimal digits')
  const key = createPublicKey({
    key: Buffer.concat([spki, Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki'
  })
  const seen = createSeen(200_000)
  return ({ signature, timestamp, body }) => {
    if (signature === undefined || !/^[0-9a-f]{128}$/i.test(signature)) return false
    if (timestamp === undefined || !/^\d{1,12}$/.test(timestamp)) return false
    const age = clock() / 1000 - Number(timestamp)
    if (age > freshness.past || age < -freshness.future) return false
    const signed = Buffer.concat([Buffer.from(timestamp), body])
    // OpenSSL takes a signature in its one canonical form only, so that none can be replayed in another.
    return (
      verify(null, signed, key, Buffer.from(signature, 'hex')) && seen.add(`${timestamp}${signature.toLowerCase()}`)
    )
  }
}
