const block = 512

/** The files of a tar archive by path. Long names of the ustar form are joined; what is no file is passed over. */
export function readTar(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (let at = 0; at + block <= bytes.length; ) {
    const name = text(bytes, at, 100)
    if (name === '') break
    const size = Number.parseInt(text(bytes, at + 124, 12).trim() || '0', 8)
    const type = text(bytes, at + 156, 1)
    const prefix = text(bytes, at + 257, 5) === 'ustar' ? text(bytes, at + 345, 155) : ''
    const start = at + block
    if (type === '' || type === '0')
      files.set(prefix === '' ? name : `${prefix}/${name}`, bytes.subarray(start, start + size))
    at = start + Math.ceil(size / block) * block
  }
  return files
}

/** A field up to its first zero byte. */
function text(bytes: Uint8Array, start: number, length: number): string {
  const field = bytes.subarray(start, start + length)
  const end = field.indexOf(0)
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end))
}
