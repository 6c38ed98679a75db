import type { Topic } from '@docfacts/schema'
import { aspectName, subjectName, type View } from '../view/view.ts'

/** `Container: startup time`. */
export function topicTitle(view: View, { subject, aspect }: Topic): string {
  return `${subjectName(view, subject)}: ${aspectName(view, aspect)}`
}
