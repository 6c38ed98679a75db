import { StringDecoder } from 'node:string_decoder'

/** Lines of a text that comes in pieces, without their ends. The bytes of a piece may be used again when the next one is asked for. */
export function* splitLines(chunks: Iterable<string | Uint8Array>): Generator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for (const chunk of chunks) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk)))).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  rest += decoder.end()
  if (rest !== '') yield rest
}
