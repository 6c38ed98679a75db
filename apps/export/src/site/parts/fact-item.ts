import type { Fact, Step } from '@docfacts/schema'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { fileName } from '../../file-name.ts'
import { aspectName } from '../../view/view.ts'
import type { Here } from '../site.ts'
import { questionHref } from '../site.ts'
import { cite } from './cite.ts'

/** A fact as an item of a list, with its places. */
export function factItem(here: Here, fact: Fact): Element {
  return h('li', { id: fileName(fact.id) }, [...factBody(here, fact), cite(here, fact)])
}

function factBody(here: Here, fact: Fact): ElementContent[] {
  switch (fact.kind) {
    case 'attribute':
      return [h('p', [...aspect(here, fact), fact.value])]
    case 'advantage':
    case 'drawback':
      return [h('p', label(fact.label, fact.value))]
    case 'event':
      return [h('p', [h('b', fact.when.text), ' ', fact.value])]
    case 'question':
      return [h('p', [h('a', { href: questionHref(here, fact.id) }, h('b', fact.question))]), h('p', fact.value)]
    case 'recommendation':
      return [
        h('p.choose', [h('span.situation', fact.situation), h('span.arrow', ' → '), h('b', fact.choice)]),
        ...sentence(fact)
      ]
    case 'reference':
      return [h('p', safeLink(fact.url, fact.value))]
    case 'stack':
      return [h('p', fact.layers.join(' / '))]
    case 'procedure':
      return [h('p', h('b', fact.title)), h('ol.steps', fact.steps.map(stepItem))]
    case 'command':
      return [
        ...(fact.explanation === undefined ? [] : [h('p', fact.explanation)]),
        h('pre', { tabIndex: 0 }, h('code', shortened(fact.code)))
      ]
    case 'analogy':
    case 'definition':
    case 'example':
    case 'statement':
    case 'summary':
    case 'use-case':
    case 'verdict':
      return [h('p', fact.value)]
  }
}

/** Characters of code that a list shows; the source has it whole. */
const longestCode = 2_000

function shortened(code: string): string {
  return code.length > longestCode ? `${code.slice(0, longestCode)}…` : code
}

function aspect({ site }: Here, fact: Fact): ElementContent[] {
  return fact.aspect === undefined ? [] : [h('b', aspectName(site.view, fact.aspect)), { type: 'text', value: ': ' }]
}

function label(text: string | undefined, value: string): ElementContent[] {
  if (text === undefined || value.startsWith(text)) return [{ type: 'text', value }]
  return [h('b', text), { type: 'text', value: `: ${value}` }]
}

function sentence({ value, situation, choice }: Extract<Fact, { kind: 'recommendation' }>): Element[] {
  return value.length > situation.length + choice.length + 4 ? [h('p', value)] : []
}

function stepItem({ text, command }: Step): Element {
  return h('li', [
    h('p', text),
    ...(command === undefined ? [] : [h('pre', { tabIndex: 0 }, h('code', shortened(command)))])
  ])
}

/** A link where the address is one of the web, its text alone otherwise. */
export function safeLink(url: string, text: string): Element | string {
  return /^https?:\/\/[^\s]+$/i.test(url) ? h('a', { href: url, rel: 'nofollow noopener' }, text) : `${text} (${url})`
}
