import type { Handled } from '../handle/handle.ts'

/** A response with files as Discord wants it: a form with the JSON first. */
export function formOf(body: Handled['body'], files: Handled['files']): FormData {
  const form = new FormData()
  form.set('payload_json', new Blob([JSON.stringify(body)], { type: 'application/json' }))
  for (const [place, { name, contentType, data }] of files.entries()) {
    form.set(`files[${place}]`, new Blob([Uint8Array.from(data)], { type: contentType }), name)
  }
  return form
}
