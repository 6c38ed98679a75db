import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Picture } from './draw.ts'

/** A picture as PNG, with the font that comes with this package and no other: equal pictures give equal bytes. */
export async function renderPng(picture: Picture, scale = 1): Promise<Uint8Array> {
  return renderPngSync(picture, scale)
}

/** Like `renderPng`, at once: for those who make files one after another. */
export function renderPngSync({ svg }: Picture, scale = 1): Uint8Array {
  // The renderer is a native module: only who draws loads it.
  const { Resvg } = createRequire(import.meta.url)('@resvg/resvg-js') as typeof import('@resvg/resvg-js')
  const image = new Resvg(svg, {
    font: { fontFiles: fonts(), loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
    fitTo: { mode: 'zoom', value: scale }
  })
  return image.render().asPng()
}

function fonts(): string[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf')
  return ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf', 'DejaVuSansMono.ttf'].map((name) => join(folder, name))
}
