import type { Signer } from '../buttons/custom-id.ts'
import type { Content } from '../content/content.ts'
import type { Texts } from '../interface/texts.ts'

/** What every reply is seen through: the content it is from, the reader's language, and the key of its buttons. */
export interface View {
  readonly content: Content
  readonly texts: Texts
  readonly signer: Signer
}
