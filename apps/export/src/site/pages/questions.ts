import type { Fact, QuestionFact } from '@docfacts/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { fileName } from '../../file-name.ts'
import { counted } from '../../view/counted.ts'
import { askedIn, questionText } from '../../view/questions.ts'
import { subjectName } from '../../view/view.ts'
import type { Page } from '../page.ts'
import { paginate, slicePath } from '../paginate.ts'
import { pager } from '../parts/pager.ts'
import { quotes } from '../parts/quotes.ts'
import { type Here, questionHref, type Site, subjectHref } from '../site.ts'

const questionsOnPage = 100
const othersOnPage = 8

/** Characters of an answer that the list shows. */
const longest = 200

/** A page a question that a document asks and answers, and a list of them. */
export function* questionPages({ view }: Site): Generator<Page> {
  const questions = view.book.facts.filter((fact: Fact): fact is QuestionFact => fact.kind === 'question')
  if (questions.length === 0) return
  for (const slice of paginate(questions, questionsOnPage)) {
    yield {
      path: slicePath('questions/index.html', slice.number),
      title: slice.number === 1 ? 'Questions' : `Questions, page ${slice.number}`,
      description: `${counted(questions.length, 'question')} that the documents ask and answer themselves.`,
      content: (here) => [
        h('h1', 'Questions'),
        h('p.lead', 'Asked and answered by the documents themselves.'),
        h(
          'ul.entries',
          slice.items.map((fact) => entry(here, fact))
        ),
        ...pager('index.html', slice)
      ]
    }
  }
  const bySubject = Map.groupBy(questions, ({ subject }) => subject)
  for (const fact of questions) {
    const asked = questionText(fact)
    const isAnswered = fact.value !== fact.question
    yield {
      path: `questions/${fileName(fact.id)}.html`,
      title: asked,
      description: isAnswered ? fact.value : `${askedIn(view, fact)} asks: ${asked}`,
      content: (here) => [
        h('p.crumbs', [
          h('a', { href: 'index.html' }, 'Questions'),
          ' / ',
          h('a', { href: subjectHref(here, fact.subject) }, subjectName(view, fact.subject))
        ]),
        h('h1', asked),
        ...(isAnswered ? [h('p.lead', fact.value)] : []),
        h('section.says', [h('h2', 'Where it says so'), ...quotes(here, fact)]),
        ...more(here, fact, bySubject.get(fact.subject) ?? [])
      ]
    }
  }
}

/** Other questions about the same thing. */
function more(here: Here, { id, subject }: QuestionFact, questions: readonly QuestionFact[]): Element[] {
  const others = questions.filter((other) => other.id !== id).slice(0, othersOnPage)
  if (others.length === 0) return []
  return [
    h('section', [
      h('h2', `More about ${subjectName(here.site.view, subject)}`),
      h(
        'ul.plain',
        others.map((other) => h('li', h('a', { href: questionHref(here, other.id) }, questionText(other))))
      )
    ])
  ]
}

function entry(here: Here, fact: QuestionFact): Element {
  const { id, question, value } = fact
  // What ends with a colon leads to the answer, and tells nothing alone.
  const isTelling = value !== question && !value.endsWith(':')
  const answer = value.length > longest ? `${value.slice(0, longest).replace(/\s+\S*$/, '')} …` : value
  return h('li', [
    h('a', { href: questionHref(here, id) }, questionText(fact)),
    h('p.about', askedIn(here.site.view, fact)),
    ...(isTelling ? [h('p', answer)] : [])
  ])
}
