export { type Picture, stackPicture, tablePicture } from './draw.ts'
export { renderPng } from './render.ts'
