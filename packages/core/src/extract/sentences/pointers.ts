/** Calls on the reader that say nothing of a thing, and notes on the document itself. */
const CALL =
  /^(?:let['’]s|sign up|log in|subscribe|follow (?:me|us)|share this|click (?:here|on)|read (?:more|on)|stay tuned|thanks for|good luck|congratulations|happy \p{L}+ing|(?:last\s+)?(?:updated|published|posted)\b|here(?:['’]s|\s+is|\s+are)\s+(?:(?:exactly\s+)?(?:why|how|what|where)|the\s+(?:full|complete|basic|short)|some|several|an?\s+(?:few|quick|short|brief|simple|example|overview|summary|list|look|breakdown))\b)/iu
/** Sentences that only say where something is told: `Take a look here.`, `From the blog …`. */
const POINTER =
  /^(?:(?:please\s+|also,?\s+)?(?:take|have)\s+a\s+look\b|lets\s|from\s+(?:the|an?)\s+(?:\p{L}+\s){0,2}(?:blog|post|repo|repository|article|book|docs|documentation|website|official\s+\p{L}+)\b(?!.*,\s(?:you|we|it|this|that|the|one|i|they)\b)|(?:additional|further|more)\s+(?:advice|details?|information|info|reading|guidance|examples?|explanations?)\s+(?:is|are|can\s+be)\s|(?:please\s+)?(?:refer|head\s+over)\s+to\s|(?:for\s+(?:more|further)\s+(?:details?|information|info)),?\s+(?:please\s+)?(?:see|read|refer|check|visit|have|take))/iu
/** `For the rest, see the manual.` */
const SEE =
  /^(?:for|to)\s[^,]{3,80},\s(?:please\s)?(?:also\s)?see\s|^(?:(?:for|to)\s[^,]{3,80},\s+)?(?:please\s+)?(?:(?:also\s+)?see|refer\s+to|consult|check\s+out|read)\s(?=.*\b(?:guides?|documentation|docs|pages?|sections?|chapters?|articles?|posts?|blog|links?|examples?|below|above|appendix|tables?|figures?|readme|repository|repo|tutorials?|website|wiki|faq|manual)\b)/iu
/** `We'll come back to it later.` */
const PLAN =
  /^(?:(?:in|by|at|over|throughout)\s(?:this|the\s(?:next|following|rest|end|previous|last)|later|our\snext)\b(?:[^,]{0,60},|(?:\s[\p{L}-]+){0,3}?)\s+)?(?:(?:we|i)(?:['’]ll|\swill|\sare\sgoing\sto|['’]re\sgoing\sto|\sam\sgoing\sto)|let(?:['’]?s|\sus|\sme)|you(?:['’]ll|\swill)(?=\s(?:also\s)?(?:learn|discover|find\sout)\b))\s(?:(?:now|also|then|first|next|briefly|just|only|quickly)\s)*(?:learn|discover|find\sout|cover|discuss|explore|look|see|talk|walk|dive|go\s(?:over|through|into)|explain|introduce|examine|describe|focus\son|review|return\sto|come\sback|get\sinto|break\sdown|take\sa|show\s(?:you|how)|start\s(?:with|by)|begin\s(?:with|by)|turn\sto|move\son)\b/iu
/** `The table below shows what kites weigh.`, `Notice the last row.` */
const SHOWN =
  /^(?:(?:the\s(?:following|next|previous|above|below)\s|this\s|the\s(?=(?:\S+\s){1,3}(?:below|above)\s))(?:[\p{L}-]+\s){0,2}?(?:table|figure|diagram|chart|image|screenshot|graph|picture|section|chapter|list|video|illustration|snippet|template|examples?)s?\s(?:(?:below|above)\s)?(?:shows?|lists?|summari[sz]es?|illustrates?|describes?|explains?|covers?|outlines?|compares?|presents?|demonstrates?|walks?|will)\b|(?:notice|observe|watch|look\sat)\s(?:how\b|the\s(?:[\p{L}-]+\s){0,2}(?:rows?|columns?|lines?|table|figure|diagram|output|pattern|difference)\b))/iu

/** `In this guide you find …`, `We discuss this later.`, `Covered in Chapter 5.`, `Follow the guide above.`, `If you remember nothing else, …` */
const ELSEWHERE =
  /^(?:(?:apply|register|sign\sup)\sfor\s(?:our|the|an?|coaching|early|free)\b|(?:contact|call|email|message)\s(?:us|me|our)\b|(?:book|schedule)\san?\s(?:(?:free|quick|short)\s)?(?:call|demo|consultation|appointment|session)\b|(?:join|browse|download|grab|get)\sour\s|reach\sout\sto\s(?:us|me|our)\b|in\sthis\s(?:[\p{L}-]+\s)?(?:guide|article|post|tutorial|chapter|video|lesson|walkthrough),?\s(?:you|we|i)\b|(?:(?:we|i)\s(?:will\s|shall\s|have\s|also\s)?)?(?:discuss|cover|explain|describe|address|explore|mention)(?:ed|s)?\s(?:(?:this|that|it|these|those|them|more)\s)?(?:in\s(?:more\s)?(?:detail|depth|the\s(?:next|following|previous)|chapter|section|part)|later|below|above|earlier|elsewhere)\b|(?:follow|use|read|see)\sthe\s(?:[\p{L}-]+\s){0,3}(?:above|below)[.!]?$|(?:as\s(?:we|you|i)\s(?:have\s)?(?:saw|seen|discussed|mentioned)|as\s(?:mentioned|discussed|noted|described))\s(?:above|earlier|before)[.!]?$|if\syou\s(?:only\s)?(?:remember|read|take|learn)\s(?:nothing|only|just|one)\b|(?:test|check)\syour\s(?:understanding|knowledge)\b|thanks\sto\b|thank\syou\b|(?:we|i)\s(?:really\s)?hope\s|(?:we['’]re|i['’]m)\s(?:so\s|very\s)?(?:happy|excited|proud|pleased|thrilled)\b|there(?:['’]s|\sis|\sare)\s(?:a\slot|much|many\sthings|lots)\s(?:more\s)?(?:that\s)?(?:you|to)\b)/iu

/** Whether a sentence of so many words only leads the reader about: it calls, points elsewhere, or says what comes. */
export function leadsReader(words: string, count: number): boolean {
  if (count >= 24) return PLAN.test(words)
  if (count < 12 && CALL.test(words)) return true
  return LEADING.test(words)
}

/** All of them but `CALL`, tried at once. */
const LEADING = new RegExp([POINTER, SEE, PLAN, SHOWN, ELSEWHERE].map(({ source }) => source).join('|'), 'iu')
