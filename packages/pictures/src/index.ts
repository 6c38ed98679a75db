export { type Picture, stackPicture, tablePicture } from './draw.ts'
export { renderPng, renderPngSync } from './render.ts'
