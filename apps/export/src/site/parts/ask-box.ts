import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Here } from '../site.ts'

/** The box that asks in the browser; without scripts it says where else to look. */
export function askBox({ root }: Here, examples: readonly string[]): Element {
  return h('section.ask', { dataAsk: root, ariaLabel: 'Ask' }, [
    h('form', { role: 'search', action: `${root}index.html`, method: 'get' }, [
      h('label', { htmlFor: 'question' }, 'Ask the documents'),
      h('div.field', [
        h('input', {
          id: 'question',
          name: 'q',
          type: 'search',
          autoComplete: 'off',
          required: true,
          maxLength: 300,
          list: 'names',
          placeholder: (examples[0] ?? 'What is …?').replace(/\s+/g, ' ')
        }),
        h('datalist', { id: 'names' }),
        h('button', { type: 'submit' }, 'Ask')
      ])
    ]),
    h(
      'noscript',
      h('p.hint', 'Asking needs scripts. Everything else on this site does not: the pages hold every fact.')
    ),
    h('div.answer', { ariaLive: 'polite', id: 'answer' }),
    h(
      'ul.examples',
      { ariaLabel: 'Examples' },
      examples.map((example) =>
        h('li', h('a', { href: `${root}index.html?q=${encodeURIComponent(example)}` }, example))
      )
    )
  ])
}
