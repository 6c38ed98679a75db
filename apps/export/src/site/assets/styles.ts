/** The look of the site: one sheet, no fonts to load, light and dark by the reader's system, print as a paper. */
export const styles = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fcfbf8, #14171a);
  --raised: light-dark(#ffffff, #1b1f23);
  --sunken: light-dark(#f3f1ea, #20252a);
  --ink: light-dark(#1c1f23, #e8e6e1);
  --soft: light-dark(#575d66, #a7adb5);
  --line: light-dark(#e0dcd1, #333a41);
  --accent: light-dark(#0f5c5c, #7fd1c7);
  --accent-soft: light-dark(#e2f0ee, #173431);
  --mark: light-dark(#fff0b8, #4a3d0c);
  --mark-strong: light-dark(#ffd84d, #8a6d00);
  --good: light-dark(#1f7a3d, #6fd08c);
  --neutral: light-dark(#9a6a00, #e3b341);
  --bad: light-dark(#b3261e, #ff8a80);
  --conflict-soft: light-dark(#fdeceb, #3a1f1e);
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', Georgia, serif;
  --sans: system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif;
  --mono: ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  --space: clamp(1rem, 0.6rem + 1.6vw, 2rem);
}
*, *::before, *::after { box-sizing: border-box }
html { font: 1.0625rem/1.6 var(--serif); background: var(--paper); color: var(--ink); scroll-padding-top: 5rem; -webkit-text-size-adjust: 100% }
body { margin: 0; overflow-x: clip; display: flex; flex-direction: column; min-height: 100vh }
main, header.site, footer.site { width: 100%; max-width: 72rem; margin-inline: auto; padding-inline: var(--space) }
main { flex: 1; padding-block: var(--space) calc(2 * var(--space)) }
h1, h2, h3 { font-family: var(--sans); line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; letter-spacing: -0.011em }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.2vw, 2.6rem); margin: 0.2em 0 0.5em; letter-spacing: -0.02em; max-width: 26ch }
h2 { font-size: 1.3rem; margin: 2.2em 0 0.7em }
h3 { font-size: 1.05rem; margin: 0 0 0.6em }
p { margin: 0 0 0.7em; max-width: 68ch; overflow-wrap: anywhere }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px }
code, pre { font-family: var(--mono); font-size: 0.86em }
pre { background: var(--sunken); border: 1px solid var(--line); border-radius: 8px; padding: 0.8em 1em; overflow-x: auto; margin: 0.4em 0; max-width: 100% }
ul, ol, dl, figure, blockquote { margin: 0; padding: 0 }
li { list-style: none }
.plain, .facts, .steps, .who, .glossary, .sources, .excerpts, .timeline, .answer-sources { grid-template-columns: minmax(0, 1fr) }
.skip { position: absolute; left: -99rem; background: var(--raised); padding: 0.6em 1em; z-index: 9 }
.skip:focus { left: 1rem; top: 1rem }

header.site { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.3rem 2rem; padding-block: 1rem; border-image: conic-gradient(var(--line) 0 0) 0 0 1 0 / 0 0 1px 0 / 0 100vw; font-family: var(--sans) }
header.site .home { font-weight: 700; color: var(--ink); text-decoration: none; font-size: 1.05rem; overflow-wrap: anywhere }
header.site ul { display: flex; flex-wrap: wrap; gap: 0.1rem 1.2rem; font-size: 0.92rem }
header.site li a { color: var(--soft); text-decoration: none; display: inline-block; padding-block: 0.35rem }
header.site li a:hover, header.site [aria-current] { color: var(--ink); text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: 0.4em }
footer.site { border-image: conic-gradient(var(--line) 0 0) 1 0 0 0 / 1px 0 0 0 / 0 100vw; padding-block: 1.2rem 2rem; color: var(--soft); font-size: 0.88rem }

.lead { font-size: 1.15rem; color: var(--soft) }
.crumbs, .about, .also, .hint, .more { font-family: var(--sans); font-size: 0.9rem; color: var(--soft) }
div.lead { margin-bottom: 0.9rem; max-width: 72ch }
h1 + .badge, td > .badge:first-child, .answer > .badge:first-child { margin-left: 0 }
.hero { padding-block: calc(var(--space) * 1.2) 0 }
.hero h1 { max-width: 20ch; font-size: clamp(2rem, 1.2rem + 3.6vw, 3.4rem) }
.figures { display: flex; flex-wrap: wrap; gap: 0.4rem 2.4rem; margin-top: 1.8rem; font-family: var(--sans) }
.figures div { display: flex; flex-direction: column-reverse }
.figures dd { margin: 0; font-size: 1.7rem; font-weight: 650; line-height: 1.1; font-variant-numeric: tabular-nums }
.figures dt { font-size: 0.9rem }

.ask { background: var(--raised); border: 1px solid var(--line); border-radius: 14px; padding: clamp(1rem, 2.5vw, 1.6rem); margin-top: 1.5rem; box-shadow: 0 1px 2px rgb(0 0 0 / 4%), 0 8px 30px rgb(0 0 0 / 5%) }
.ask label { font: 650 0.95rem var(--sans); display: block; margin-bottom: 0.5rem }
.field { display: flex; gap: 0.6rem }
.field input { flex: 1; min-width: 0; font: 1.05rem var(--sans); padding: 0.65em 0.9em; border: 1px solid var(--soft); border-radius: 9px; background: var(--paper); color: inherit }
.field input::placeholder { color: var(--soft); opacity: 1 }
.field button { font: 650 1rem var(--sans); padding: 0 1.3em; border: 0; border-radius: 9px; background: var(--accent); color: var(--paper); cursor: pointer }
.examples, .chips { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 0.9rem; font-family: var(--sans); font-size: 0.9rem }
.examples a, .chips a { display: inline-block; padding: 0.32em 0.85em; border-radius: 1rem; background: var(--accent-soft); color: var(--ink); text-decoration: none; overflow-wrap: anywhere }
.examples a:hover, .chips a:hover { text-decoration: underline }
.count { color: var(--soft); font: 0.82em var(--sans); margin-left: 0.5em; font-variant-numeric: tabular-nums }
.answer:not(:empty) { margin-top: 1.3rem; padding-top: 1.2rem; border-top: 1px solid var(--line) }
.answer .text { font-size: 1.15rem }
.answer .silence { font-size: 1.15rem; color: var(--soft) }
.answer sup a { font: 0.75rem var(--sans); text-decoration: none; padding: 0 0.2em }
.found { margin: 1rem 0 }
.answer[aria-busy='true'] { opacity: 0.5 }
.answer-sources { counter-reset: source; display: grid; gap: 0.5rem; font-size: 0.92rem }
.answer-sources li { counter-increment: source; padding-left: 1.8em; position: relative; overflow-wrap: anywhere }
.answer-sources li::before { content: counter(source); position: absolute; left: 0; font: 600 0.8rem/2 var(--sans); color: var(--soft) }
.answer-sources li:target, .answer-sources li:target q { background: var(--mark) }

.cites { display: inline-flex; flex-wrap: wrap; gap: 0.15rem 0.5rem; vertical-align: baseline; font-size: 0.78rem }
.value, .facts > li > p, .lead:has(.cites) { margin-right: 0.45em }
.cite { display: inline-block; font-family: var(--mono); font-size: 0.76rem; line-height: 1.5rem; color: var(--soft); text-decoration-color: var(--line); overflow-wrap: anywhere }
.cite:hover { color: var(--accent) }
.cite.restored::before { content: '↻ '; font-family: var(--sans) }
.badge { font: 600 0.75rem/1.5 var(--sans); border: 1px solid; border-radius: 99px; padding: 0.05em 0.65em; margin-inline: 0.4em; white-space: nowrap; display: inline-block }
.badge.conflict { color: var(--bad) }
.badge.agree { color: var(--good) }
.badge.refine { color: var(--accent) }
.rating { display: inline-block; width: 0.6em; height: 0.6em; border-radius: 99px; margin-right: 0.45em; background: var(--neutral) }
.rating.good { background: var(--good) }
.rating.bad { background: var(--bad); border-radius: 1px }
details { font-size: 0.92em; margin-top: 0.25rem }
summary { cursor: pointer; color: var(--soft); font: 0.85rem var(--sans); width: fit-content; padding-block: 0.15rem }
.who { display: grid; gap: 0.45rem; margin-top: 0.3rem }
.who > li { border-left: 3px solid var(--line); padding-left: 0.7em; overflow-wrap: anywhere }
.conflict .who > li, .card .who > li { border-color: var(--bad) }

.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 12px; background: var(--raised) }
table { border-collapse: collapse; width: 100%; font-size: 0.98rem }
th, td { text-align: left; vertical-align: top; padding: 0.7em 0.9em; border-bottom: 1px solid var(--line); overflow-wrap: break-word }
tbody:last-child tr:last-child > * { border-bottom: 0 }
th { font-family: var(--sans); font-weight: 600; font-size: 0.92rem }
thead th { background: var(--sunken) }
th a { color: inherit; text-decoration-color: var(--line) }
td .value a { color: inherit; text-decoration-color: var(--line) }
td { min-width: 11rem }
th[scope='row'] { width: 12rem; min-width: 8rem }
td.conflict { background: var(--conflict-soft) }
td.nothing { color: var(--soft); font: italic 0.88rem var(--sans) }
tr.group th { background: var(--sunken) }

.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); align-items: start }
.card { background: var(--raised); border: 1px solid var(--line); border-radius: 12px; padding: 1.1rem 1.2rem }
.card h2, .card h3 { margin: 0 0 0.7em; font-size: 1.05rem }
.plain { display: grid; gap: 0.55rem }
.facts { display: grid; gap: 0.9rem }
.facts > li, .says { overflow-wrap: anywhere }
.facts > li > p { display: inline-block; margin-block: 0 }
.facts.definition > li > p, .facts.summary > li > p { font-size: 1.12rem }
.facts.advantage > li, .facts.drawback > li { padding-left: 1.4em; position: relative }
.facts.advantage > li::before { content: '+'; position: absolute; left: 0; font: 700 1.1rem/1.4 var(--sans); color: var(--good) }
.facts.drawback > li::before { content: '−'; position: absolute; left: 0; font: 700 1.1rem/1.4 var(--sans); color: var(--bad) }
.facts :target, .facts li:target { background: var(--mark) }
.steps { counter-reset: step; display: grid; gap: 0.5rem; margin: 0.5rem 0 }
.steps > li { counter-increment: step; padding-left: 2em; position: relative }
.steps > li::before { content: counter(step) '.'; position: absolute; left: 0.3em; color: var(--soft) }
.steps p { margin: 0 }
.says { margin-top: 1.4rem }
.says h2 { margin: 0 0 0.5em; font-family: var(--serif); font-weight: 600; font-size: 1.15rem; letter-spacing: 0 }
.quote { border-left: 3px solid var(--accent); padding-left: 1em; margin: 0.7rem 0; max-width: 68ch }
.quote blockquote p { white-space: pre-wrap; margin: 0 }
.quote figcaption { font: 0.85rem var(--sans); color: var(--soft); margin-top: 0.3rem }
.timeline { border-left: 2px solid var(--line); padding-left: 1.2rem; display: grid; gap: 1.3rem }
.timeline > li { display: grid; grid-template-columns: 7rem 1fr; gap: 0.2rem 1.2rem; position: relative }
.timeline > li::before { content: ''; position: absolute; left: -1.62rem; top: 0.5em; width: 0.7rem; height: 0.7rem; border-radius: 99px; background: var(--accent) }
.timeline .when { font: 650 1rem/1.6 var(--sans); font-variant-numeric: tabular-nums }
.timeline p { margin: 0 }
.stacks { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); align-items: end }
.stacks figcaption { font: 600 0.95rem var(--sans); margin-top: 0.7rem; display: flex; flex-wrap: wrap; gap: 0 0.6rem }
figcaption a, .plain a, .sources > li > a, .glossary dt a { display: inline-block; padding-block: 0.2rem }
svg.stack { width: 100%; max-width: 20rem; height: auto; display: block }
svg.stack rect { fill: var(--accent-soft); stroke: var(--accent) }
svg.stack rect.depth-1 { fill: var(--sunken); stroke: var(--soft) }
svg.stack text { font: 14px var(--sans); fill: var(--ink) }
.glossary { display: grid; gap: 1.2rem }
.glossary dt { font: 650 1.05rem var(--sans) }
.glossary dd { margin: 0 }
.sources { display: grid; gap: 1rem }
.sources > li > a { font: 600 1.05rem var(--sans) }
.source { white-space: pre-wrap; overflow-wrap: anywhere; font: 0.84rem/1.75 var(--mono); background: var(--raised); padding: clamp(1rem, 3vw, 2.2rem) }
mark { background: var(--mark); color: inherit; border-radius: 2px }
mark mark { background: none; border-bottom: 2px solid var(--mark-strong) }
mark.restored { background: none; border-bottom: 2px dotted var(--accent) }
mark:target { background: var(--mark-strong); outline: 3px solid var(--mark-strong); scroll-margin-block: 30vh }
.excerpts { display: grid; gap: 0.7rem }
.excerpts li { display: grid; grid-template-columns: 5.5rem 1fr; gap: 0.8rem; overflow-wrap: anywhere; white-space: pre-wrap }
.excerpts .line { font: 0.8rem/2 var(--sans); color: var(--soft) }
.excerpts mark { justify-self: start }
ins { text-decoration: none; background: light-dark(#e0f2e4, #17381f) }
del { color: var(--soft) }
.changes { display: grid; gap: 0.5rem }
.changes li { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0.2rem 1rem; overflow-wrap: anywhere }
.changes .count { margin: 0; line-height: 2 }
.pager { display: flex; gap: 1.5rem; margin-top: 2rem; font: 0.95rem var(--sans) }

@media (max-width: 40rem) {
  table.matrix thead { position: absolute; left: -99rem }
  table.matrix tr, table.matrix tbody, table.matrix th, table.matrix td, table.properties tr, table.properties th, table.properties td { display: block; width: 100%; min-width: 0 }
  table.matrix th[scope='row'], table.properties th { background: var(--sunken); border-bottom: 0; padding-block: 0.5em }
  td[data-name]:not([data-name=''])::before { content: attr(data-name); display: block; font: 600 0.82rem var(--sans); color: var(--soft) }
  .timeline > li, .excerpts li, .changes li { grid-template-columns: 1fr }
  .field { flex-wrap: wrap }
  .field input { flex-basis: 100% }
  .field button { flex: 1; padding-block: 0.7em }
}
@media print {
  header.site nav, footer.site, .ask, .skip, .pager, .more { display: none }
  html { font-size: 10pt; background: none }
  .scroll, .card { border-color: #999; overflow: visible }
  details::details-content { content-visibility: visible; block-size: auto }
  tr, .card, .facts > li, figure { break-inside: avoid }
  a { color: inherit; text-decoration: none }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
`
