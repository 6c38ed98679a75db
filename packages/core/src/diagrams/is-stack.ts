import type { Drawing, Layer } from './drawing.ts'
import { slopeOf } from './order.ts'

const STACKED = /\b(?:stacks?|stacked|layers|layered|layering)\b[^.,;:]{0,40}:?$/i
const BUILT = /\b(?:architectures?|structured?|made of|built of|inside)\b/i
/** Words that open a step, a choice or the end of a flow. */
const STEP =
  /^(?:\d+[.)]|(?:run|check|wait|display|show|validate|send|receive|create|start|stop|install|configure|click|open|read|write|fetch|parse|apply|review|merge|commit|push|pull|deploy|clone|is|are|do|does|if|yes|no|error|end|begin|step|return|loop|exit|choose|select|set|add|remove|update|delete|verify|confirm|enter|go|use|get|make|re-evaluates|executes|triggers?|detects?|rebuilds?|scans?|notif(?:y|ies))\b(?=\s|$))/i
/** What stands in code, in paths and in listings rather than in names. */
const CODE =
  /[=${}<>;"`@?!…|\u2190-\u21FF\u2500-\u259F]|:\s|:$|\.{3}|^\.?\/|(?:^|[\s/])[a-z_][\w-]*\.\w{1,4}$|^--?\w|\w\(\)|https?:/

/**
 * Whether a drawing is an architecture rather than a flow of steps: its layers are names, and boxes or brackets are around
 * them, or they go from the ground to what stands on it, or the words around call it a stack, an architecture, or layers.
 *
 * @param words The sentence and the heading above it.
 */
export function isStack({ layers, form, title = '' }: Drawing, words: readonly string[]): boolean {
  if (layers.length < 2 || layers.length > 12 || layers.some(({ text }) => !isName(text))) return false
  if (form === 'list') return true
  if (form !== 'words' && layers.every(isProper)) return true
  const slope = Math.abs(slopeOf(layers))
  const around = [...words, title]
  if (slope >= 3 || around.some((text) => STACKED.test(text.trim()))) return true
  if (isFlow(layers) && !around.some((text) => MENU.test(text))) return true
  return (form !== 'words' || slope >= 2) && around.some((text) => BUILT.test(text))
}

/** Words before a path through menus, and menus. */
const MENU =
  /\b(?:go to|click|tap|navigate|menus?|select|settings|preferences|via|ui|console|dashboard|export)\b|\b(?:use|open):?$/i
const MENU_ITEM =
  /^(?:(?:settings|preferences|file|edit|view|tools|options|help|menu|home|general|advanced|system|window)$|(?:right-)?click\b|export\b|user (?:presses|clicks|opens)\b)/i
/** What one thing does to another, or what is said of it: no node of a flow between things. */
const DOING = /\b(?:is|are|has|have|not|then|when|if|to|by|into|onto|\p{L}+(?:s|ed|ing) (?:the|an?|your|it))\b|[,?]/iu

/** Three names or more of a few words each: `Producer → queue → consumer`. */
export function isFlow(layers: readonly Layer[]): boolean {
  return (
    layers.length > 2 &&
    layers.every(({ text }) => text.split(/\s+/).length <= 5 && !DOING.test(text) && !MENU_ITEM.test(text)) &&
    new Set(layers.map(({ text }) => text.toLowerCase())).size === layers.length
  )
}

/** Five words at most, the first with a capital where its script has them. */
function isProper({ text }: Layer): boolean {
  const bare = text.replace(/\([^)]*\)?/g, ' ').trim()
  return bare.split(/\s+/).length <= 5 && !/^\p{Ll}/u.test(bare)
}

function isName(text: string): boolean {
  const bare = text.replace(/\([^)]*\)?/g, ' ').trim()
  return (
    /\p{L}/u.test(text) && text.length <= 120 && bare.split(/\s+/).length <= 8 && !STEP.test(bare) && !CODE.test(bare)
  )
}
