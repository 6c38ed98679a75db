import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** An application as Discord has it: it signs what it sends. */
export interface SigningKey {
  /** As 64 hexadecimal digits. */
  readonly publicKey: string
  sign(body: string, seconds?: number): Record<string, string>
}

/** A new key. */
export function signingKey(): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    publicKey: rawOf(publicKey),
    sign: (body, seconds = Math.floor(Date.now() / 1000)) => headersOf(body, seconds, privateKey)
  }
}

function headersOf(body: string, seconds: number, key: KeyObject): Record<string, string> {
  const signature = sign(null, Buffer.from(`${seconds}${body}`), key).toString('hex')
  return {
    'content-type': 'application/json',
    'x-signature-ed25519': signature,
    'x-signature-timestamp': String(seconds)
  }
}

function rawOf(key: KeyObject): string {
  return key.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')
}
