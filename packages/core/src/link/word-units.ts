/** Copies a text to a list of its UTF-16 units, which is written anew for the next text. */
export type UnitReader = (text: string) => Uint16Array

/** Whether the machine keeps the high byte first, which UTF-16LE does not. */
const IS_BIG = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0

/** Make such a list: a slice of a text, as sentences are, takes longer to tell its units than to copy them. */
export function createUnitReader(): UnitReader {
  let bytes = Buffer.from(new ArrayBuffer(1 << 12))
  let units = new Uint16Array(bytes.buffer)
  return (text) => {
    if (text.length > units.length) {
      bytes = Buffer.from(new ArrayBuffer(text.length * 4))
      units = new Uint16Array(bytes.buffer)
    }
    const length = bytes.write(text, 'utf16le')
    if (IS_BIG) bytes.subarray(0, length).swap16()
    return units
  }
}
