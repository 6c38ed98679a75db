import { createRequire } from 'node:module'
import type { Picture } from './draw.ts'
import { fontPaths } from './fonts.ts'

/** A picture as PNG, with the fonts that come with this package and no other: equal pictures give equal bytes. */
export async function renderPng(picture: Picture, scale = 1): Promise<Uint8Array> {
  return renderPngSync(picture, scale)
}

/** Like `renderPng`, at once: for those who make files one after another. */
export function renderPngSync({ svg }: Picture, scale = 1): Uint8Array {
  // The renderer is a native module: only who draws loads it.
  const { Resvg } = createRequire(import.meta.url)('@resvg/resvg-js') as typeof import('@resvg/resvg-js')
  const image = new Resvg(svg, {
    font: { fontFiles: fontPaths(), loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
    fitTo: { mode: 'zoom', value: scale }
  })
  return image.render().asPng()
}
