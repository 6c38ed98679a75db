export { type DrawnTable, type Picture, stackPicture, tablePicture } from './draw.ts'
export { type Face, measure } from './measure.ts'
export { renderPng, renderPngSync } from './render.ts'
export { wrap } from './wrap.ts'
