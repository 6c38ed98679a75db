/** The look of the site: one sheet, no fonts to load, light and dark by the reader's system, print as a paper. */
export const styles = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf6, #131619);
  --raised: light-dark(#ffffff, #1a1e22);
  --sunken: light-dark(#f2f0e8, #20252a);
  --ink: light-dark(#1b1e22, #e9e7e1);
  --soft: light-dark(#565c64, #a9afb6);
  --line: light-dark(#dfdbcf, #343b42);
  --accent: light-dark(#0d5757, #83d3c9);
  --accent-soft: light-dark(#e1efec, #173330);
  --mark: light-dark(#fff4cf, #3d3412);
  --mark-strong: light-dark(#ffd84d, #8a6d00);
  --good: light-dark(#1f7a3d, #6fd08c);
  --neutral: light-dark(#9a6a00, #e3b341);
  --bad: light-dark(#b3261e, #ff8f85);
  --bad-soft: light-dark(#fbeeec, #2e1c1c);
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Sitka Text', Cambria, 'Noto Serif', 'Source Serif 4', Georgia, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', sans-serif;
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace;
  --space: clamp(1rem, 0.6rem + 1.6vw, 2rem);
  --measure: 66ch;
}
*, *::before, *::after { box-sizing: border-box }
html { font: 1.0625rem/1.6 var(--serif); background: var(--paper); color: var(--ink); scroll-padding-top: 3rem; -webkit-text-size-adjust: 100% }
body { margin: 0; overflow-x: clip; display: flex; flex-direction: column; min-height: 100vh }
main, header.site, footer.site { width: 100%; max-width: 76rem; margin-inline: auto; padding-inline: var(--space) }
main { flex: 1; padding-block: calc(var(--space) * 1.2) calc(3 * var(--space)) }
h1, h2, h3 { line-height: 1.18; text-wrap: balance; overflow-wrap: anywhere }
h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.6rem); font-weight: 650; margin: 0 0 0.5em; letter-spacing: -0.018em; max-width: 24ch }
h2 { font-size: 1.4rem; font-weight: 650; letter-spacing: -0.01em; margin: 2.4em 0 0.8em }
h3 { font-size: 1.05rem; margin: 0 0 0.6em }
p { margin: 0 0 0.7em; max-width: var(--measure); overflow-wrap: anywhere }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px }
code, pre { font-family: var(--mono); font-size: 0.84em }
pre { background: var(--sunken); border: 1px solid var(--line); border-radius: 8px; padding: 0.8em 1em; overflow-x: auto; margin: 0.4em 0; max-width: 100% }
li, dt, dd, figcaption, .when { overflow-wrap: anywhere }
ul, ol, dl, figure, blockquote { margin: 0; padding: 0 }
li { list-style: none }
.plain, .facts, .steps, .who, .glossary, .entries, .excerpts, .timeline, .answer-sources, .with-contents { grid-template-columns: minmax(0, 1fr) }
.skip { position: absolute; left: -99rem; background: var(--raised); padding: 0.6em 1em; z-index: 9 }
.skip:focus { left: 1rem; top: 1rem }

header.site { display: grid; grid-template-columns: auto minmax(0, 1fr) minmax(8rem, 16rem); align-items: center; gap: 0.2rem 1.8rem; padding-block: 0.7rem; border-image: conic-gradient(var(--line) 0 0) 0 0 1 0 / 0 0 1px 0 / 0 100vw; font-family: var(--sans) }
header.site .home { font-weight: 700; color: var(--ink); text-decoration: none; font-size: 1.05rem; overflow-wrap: anywhere; max-width: 16rem }
header.site nav { grid-area: 1 / 2; overflow-x: auto; scrollbar-width: none }
header.site ul { display: flex; gap: 0.1rem 1.15rem; font-size: 0.92rem; white-space: nowrap }
header.site li a { color: var(--soft); text-decoration: none; display: inline-block; padding-block: 0.55rem }
header.site li a:focus-visible { outline-offset: -3px }
header.site li a:hover, header.site li [aria-current] { color: var(--ink); text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: 0.4em }
.find { grid-area: 1 / 3; display: flex; gap: 0.4rem }
.find input { flex: 1; min-width: 0; font: 0.92rem var(--sans); padding: 0.42em 0.8em; border: 1px solid var(--line); border-radius: 99px; background: var(--raised); color: inherit }
.find input::placeholder, .field input::placeholder { color: var(--soft); opacity: 1 }
.find button { font: 600 0.88rem var(--sans); padding: 0 0.9em; border: 0; border-radius: 99px; background: var(--accent-soft); color: var(--ink); cursor: pointer }
footer.site { border-image: conic-gradient(var(--line) 0 0) 1 0 0 0 / 1px 0 0 0 / 0 100vw; padding-block: 1.2rem 2rem; color: var(--soft); font: 0.85rem var(--sans) }

.lead { font-size: 1.15rem; color: var(--soft); text-wrap: pretty }
div.lead { margin-bottom: 0.9rem; max-width: 70ch; color: inherit }
.crumbs, .about, .also, .hint, .more, .label { font-family: var(--sans); font-size: 0.88rem; color: var(--soft) }
.crumbs { margin-bottom: 0.6rem }
.about { max-width: none }
.about span:not(:last-of-type)::after { content: ' ·' }
.about code { margin-left: 0.4em }
.label { margin: 1.1rem 0 -0.4rem }
.more { margin-top: 0.9rem }
.more a { display: inline-block; padding-block: 0.2rem }
.hero { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 clamp(1.5rem, 5vw, 5rem); padding-top: var(--space) }
.hero h1 { max-width: 18ch; font-size: clamp(2rem, 1.3rem + 3.2vw, 3.3rem) }
.hero .lead a { color: inherit }
.figures { display: flex; flex-wrap: wrap; gap: 0.6rem 2.2rem; margin-top: 1.6rem; font-family: var(--sans) }
.figures div { display: flex; flex-direction: column-reverse }
.figures dd { margin: 0; font-size: 1.5rem; font-weight: 650; line-height: 1.1; font-variant-numeric: tabular-nums }
.figures dt { font-size: 0.9rem }

.ask { background: var(--raised); border: 1px solid var(--line); border-radius: 14px; padding: clamp(1rem, 2.5vw, 1.5rem); margin-top: 1rem; box-shadow: 0 1px 2px rgb(0 0 0 / 4%), 0 8px 30px rgb(0 0 0 / 5%) }
.ask label { font: 650 0.95rem var(--sans); display: block; margin-bottom: 0.5rem }
.field { display: flex; gap: 0.6rem }
.field input { flex: 1; min-width: 0; font: 1.05rem var(--sans); padding: 0.65em 0.9em; border: 1px solid var(--soft); border-radius: 9px; background: var(--paper); color: inherit }
.field button { font: 650 1rem var(--sans); padding: 0 1.3em; border: 0; border-radius: 9px; background: var(--accent); color: var(--paper); cursor: pointer }
.examples, .chips { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 0.9rem; font-family: var(--sans); font-size: 0.88rem }
.examples a, .chips a { display: inline-block; padding: 0.32em 0.85em; border-radius: 1rem; background: var(--accent-soft); color: var(--ink); text-decoration: none; overflow-wrap: anywhere }
.examples a:hover, .chips a:hover { text-decoration: underline }
.answer:has(.examples) ~ .examples { display: none }
.count { color: var(--soft); font: 0.8rem var(--sans); margin-left: 0.5em; font-variant-numeric: tabular-nums }
.answer:not(:empty) { margin-top: 1.2rem; padding-top: 1.2rem; border-top: 1px solid var(--line) }
.answer .text { font-size: 1.18rem; text-wrap: pretty }
.answer .text, .answer q { white-space: pre-line }
.answer .silence { font-size: 1.1rem; color: var(--soft) }
.answer > .badge { margin: 0 0 0.6rem }
.answer sup { line-height: 0 }
.answer sup a { font: 0.75rem var(--sans); text-decoration: none; padding: 0.3em 0.2em }
.answer .scroll { margin-block: 1rem }
.found, .answer details.conflict { margin: 1rem 0 }
.answer[aria-busy='true'] { opacity: 0.5 }
.answer-sources { counter-reset: source; display: grid; gap: 0.45rem; font-size: 0.92rem; margin-top: 1rem }
.answer-sources li { counter-increment: source; padding-left: 1.8em; position: relative; overflow-wrap: anywhere }
.answer-sources li::before { content: counter(source); position: absolute; left: 0; font: 600 0.8rem/2 var(--sans); color: var(--soft) }
.answer-sources li:target, .answer-sources li:target q { background: var(--mark) }

.cites { display: inline; font-size: 0.78rem }
.cites li { display: inline-block; max-width: 100%; margin-right: 0.5em }
.cites details { display: inline-block; vertical-align: top; margin: 0 }
.value, .facts > li > p, .lead:has(.cites) { margin-right: 0.4em }
.cite { display: inline-block; max-width: 100%; font-family: var(--mono); font-size: 0.75rem; line-height: 1.5rem; color: var(--soft); text-decoration-color: var(--line); overflow-wrap: anywhere }
.cite:hover { color: var(--accent); text-decoration-color: currentcolor }
.cite.restored::before { content: '↻\\00a0'; font-family: var(--sans) }
.badge { font: 600 0.74rem/1.5 var(--sans); border: 1px solid; border-radius: 99px; padding: 0.05em 0.65em; margin-right: 0.5em; white-space: nowrap; display: inline-block; text-decoration: none; width: fit-content }
a.badge { padding-block: 0.25em }
.badge.conflict { color: var(--bad) }
.badge.agree { color: var(--good) }
.badge.refine { color: var(--accent) }
.rating { display: inline-block; width: 0.6em; height: 0.6em; border-radius: 99px; margin-right: 0.45em; background: var(--neutral) }
.rating.good { background: var(--good) }
.rating.bad { background: var(--bad); border-radius: 1px }
details { font-size: 0.92em; margin-top: 0.25rem }
summary { cursor: pointer; color: var(--soft); font: 0.83rem var(--sans); width: fit-content; padding-block: 0.25rem }
.who { display: grid; gap: 0.4rem; margin-top: 0.35rem }
.who > li { border-left: 2px solid var(--line); padding-left: 0.7em; overflow-wrap: anywhere }
.conflict .who > li, .card .who > li { border-color: color-mix(in srgb, var(--bad) 55%, transparent) }
svg.range { display: block; width: 100%; height: 0.5rem; margin-block: 0.15rem 0.25rem }
.range .track { fill: var(--line) }
.range .bar { fill: var(--accent) }
.card .range .bar { fill: color-mix(in srgb, var(--bad) 80%, var(--raised)) }
.ends { display: flex; justify-content: space-between; max-width: none; margin: 0.2rem 0 0; font: 0.74rem var(--sans); color: var(--soft); font-variant-numeric: tabular-nums }
ul.who > li.ends { border-color: transparent }

.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 12px; background: var(--raised) }
table { border-collapse: collapse; width: 100%; font-size: 0.98rem }
th, td { text-align: left; vertical-align: top; padding: 0.7em 0.9em; border-bottom: 1px solid var(--line); overflow-wrap: anywhere }
tbody:last-child tr:last-child > * { border-bottom: 0 }
th { font-family: var(--sans); font-weight: 600; font-size: 0.9rem }
thead th { background: var(--sunken) }
th a, td .value a { color: inherit; text-decoration-color: var(--line) }
td { min-width: 11rem }
th[scope='row'] { width: 12rem; min-width: 8rem }
td.conflict { background: var(--bad-soft) }
td.nothing { color: var(--soft); font: italic 0.85rem var(--sans) }
tr.group th { background: var(--sunken) }

.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); align-items: start }
.card { background: var(--raised); border: 1px solid var(--line); border-radius: 12px; padding: 1.1rem 1.2rem }
.card h2, .card h3 { margin: 0 0 0.7em; font-size: 1.1rem }
.card h2 a, .card h3 a { color: inherit; text-decoration-color: var(--line) }
.plain { display: grid; gap: 0.55rem }
.entries { display: grid }
.entries > li { padding-block: 0.85rem; border-top: 1px solid var(--line) }
.entries > li > a { font-weight: 600; font-size: 1.1rem; text-decoration-color: var(--line); overflow-wrap: anywhere; display: inline-block; padding-block: 0.1rem }
.columns { grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); column-gap: 2.5rem }
.entries p { margin: 0.15rem 0 0; color: var(--soft) }
.names { columns: 15rem; column-gap: 2rem }
.names li { break-inside: avoid; padding-block: 0.22rem; overflow-wrap: anywhere }
.names .count { white-space: nowrap }
.names a { text-decoration-color: var(--line); line-height: 1.7 }
.letters { position: sticky; top: 0; z-index: 1; background: var(--paper); margin-top: 1rem; padding-block: 0.3rem; border-bottom: 1px solid var(--line) }
.letters ul { display: flex; flex-wrap: wrap; font: 600 0.95rem var(--sans) }
.letters a { display: inline-block; padding: 0.25rem 0.5rem; text-decoration: none }
.letter { display: grid; grid-template-columns: 3rem minmax(0, 1fr); padding-block: 0.7rem; border-bottom: 1px solid var(--line) }
.letter h2 { margin: 0; color: var(--soft); font-size: 1.2rem; line-height: 1.8 }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; font: 0.9rem var(--sans) }
.contents a { display: inline-block; padding-block: 0.25rem; color: var(--soft); text-decoration: none }
.contents a:hover { color: var(--ink); text-decoration: underline }
.with-contents { display: grid; gap: 0 3rem; margin-top: 1.4rem }
.with-contents > div > section:first-child > h2 { margin-top: 0.8em }
.facts { display: grid; gap: 0.8rem }
.facts > li, .says { overflow-wrap: anywhere; max-width: 74ch }
.facts > li > p { display: inline; max-width: none }
.facts > li > pre, .facts > li > ol { margin-block: 0.5rem }
.facts.definition > li > p, .facts.summary > li > p { font-size: 1.1rem }
.facts.advantage > li, .facts.drawback > li { padding-left: 1.4em; position: relative }
.facts.advantage > li::before { content: '+'; position: absolute; left: 0; font: 700 1.1rem/1.4 var(--sans); color: var(--good) }
.facts.drawback > li::before { content: '−'; position: absolute; left: 0; font: 700 1.1rem/1.4 var(--sans); color: var(--bad) }
.facts :target, .facts li:target { background: var(--mark) }
.steps { counter-reset: step; display: grid; gap: 0.5rem; margin: 0.5rem 0 }
.steps > li { counter-increment: step; padding-left: 2em; position: relative }
.steps > li::before { content: counter(step) '.'; position: absolute; left: 0.3em; color: var(--soft) }
.steps p { margin: 0 }
.says { margin-top: 1.7rem }
.says h2 { margin: 0 0 0.4em; font-size: 1.2rem; letter-spacing: 0 }
.says h2.sentence { font-size: 1.08rem; font-weight: 400; line-height: 1.5; text-wrap: pretty }
.says .range { max-width: 30rem }
.says ~ .ends { max-width: 30rem }
.quote { border-left: 3px solid var(--accent); padding-left: 1em; margin: 0.6rem 0 }
.quote blockquote p { margin: 0 }
.quote figcaption { font: 0.83rem var(--sans); color: var(--soft); margin-top: 0.25rem }
.cited { font: 0.83rem var(--sans); color: var(--soft); margin: 0.2rem 0 0 }
.context { color: var(--soft) }
.timeline { border-left: 2px solid var(--line); padding-left: 1.2rem; display: grid; gap: 1.3rem; max-width: 52rem }
.timeline > li { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: 0.1rem 1.2rem; position: relative }
.timeline > li::before { content: ''; position: absolute; left: -1.62rem; top: 0.5em; width: 0.7rem; height: 0.7rem; border-radius: 99px; background: var(--accent); border: 2px solid var(--paper) }
.timeline .when { font: 650 0.98rem/1.7 var(--sans); font-variant-numeric: tabular-nums }
.timeline p { margin: 0 }
.timeline .about { display: inline; margin-right: 0.6em }
.stacks { display: grid; gap: 2rem 1.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14.5rem), 1fr)); align-items: end }
.stacks figcaption { font: 600 0.95rem var(--sans); margin-top: 0.6rem; display: grid; justify-items: start }
figcaption a, .plain a, .glossary dt a { display: inline-block; padding-block: 0.2rem }
svg.stack { width: 100%; max-width: 20rem; height: auto; display: block }
svg.stack rect { fill: var(--accent-soft); stroke: var(--accent) }
svg.stack rect.depth-1 { fill: var(--sunken); stroke: var(--soft) }
svg.stack text { font: 14px var(--sans); fill: var(--ink) }
.glossary { display: grid; gap: 1.4rem }
.glossary dt { font: 650 1.05rem var(--sans) }
.glossary dd { margin: 0; max-width: 74ch }
.source { background: var(--raised); border: 1px solid var(--line); border-radius: 12px; padding: clamp(1rem, 3vw, 2.4rem) }
.source p { max-width: 74ch; margin: 0 0 0.9em }
.source .heading { font-weight: 700; font-size: 1.1rem; margin-top: 1.5em; line-height: 1.35 }
.source .heading:first-child { margin-top: 0 }
.source .item { padding-left: 1.2em; text-indent: -1.2em; margin-bottom: 0.45em }
.source pre { white-space: pre; margin: 0 0 1.1em; line-height: 1.6 }
.source .front { color: var(--soft); white-space: pre-wrap; max-height: 11rem; overflow-y: auto }
.source .comment { color: var(--soft); font-size: 0.92em; white-space: pre-line }
.source .table { background: none; padding-inline: 0; border-width: 1px 0; border-radius: 0 }
figcaption .cites, figcaption .cite { font-weight: 400 }
.syntax { color: var(--soft); font-weight: 400; font-size: 0.86em }
mark { background: var(--mark); color: inherit; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone }
mark mark { background: none; border-bottom: 2px solid var(--mark-strong) }
mark.restored { background: none; border-bottom: 2px dotted var(--accent) }
mark:target { background: var(--mark-strong); outline: 3px solid var(--mark-strong); scroll-margin-block: 30vh }
.excerpts { display: grid; gap: 0.7rem }
.excerpts li { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: 0.2rem 0.8rem; overflow-wrap: anywhere; white-space: pre-wrap }
.excerpts .line { font: 0.8rem/2 var(--sans); color: var(--soft) }
.excerpts mark { justify-self: start }
ins { text-decoration: none; background: light-dark(#e0f2e4, #17381f) }
del { color: var(--soft) }
.changes { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5rem; margin-bottom: 1.4rem }
.changes li { overflow-wrap: anywhere; max-width: 74ch }
.changes .of { font: 600 0.85rem var(--sans); margin-right: 0.5em }
.kind { font-family: var(--sans); margin-top: 1.6em }
.pager { display: flex; flex-wrap: wrap; gap: 0.4rem 1.5rem; margin-top: 2.4rem; font: 0.95rem var(--sans) }
.pager a { padding-block: 0.2rem }

@media (min-width: 64rem) {
  .hero { grid-template-columns: minmax(0, 1fr) 11rem }
  .hero .figures { grid-area: 1 / 2; flex-direction: column; flex-wrap: nowrap; justify-content: end; gap: 0.9rem; margin: 0 0 0.8rem; border-left: 1px solid var(--line); padding-left: 1.6rem }
  .stacks figcaption { min-height: 4.2rem; align-content: start }
  .with-contents { grid-template-columns: minmax(0, 1fr) 11.5rem }
  .contents { grid-column: 2; grid-row: 1; position: sticky; top: 1.5rem; align-self: start; border-left: 1px solid var(--line); padding-left: 1.2rem; margin-top: 1rem }
  .contents ul { flex-direction: column }
  .with-contents > div { grid-column: 1; grid-row: 1; min-width: 0 }
  .scroll:has(> .matrix) { overflow: visible }
  .matrix thead th { position: sticky; top: 0; z-index: 1 }
  .matrix thead th:first-child { border-top-left-radius: 11px }
  .matrix thead th:last-child { border-top-right-radius: 11px }
}
@media (max-width: 56rem) {
  header.site { grid-template-columns: auto minmax(8rem, 1fr) }
  .find { grid-area: 1 / 2; justify-self: end; width: 100%; max-width: 20rem }
  header.site nav { grid-area: 2 / 1 / 3 / 3; margin-inline: calc(-1 * var(--space)); padding-inline: var(--space); mask-image: linear-gradient(to right, #000 calc(100% - 2.5rem), transparent) }
  header.site ul { width: max-content; padding-right: 2.5rem }
}
@media (max-width: 40rem) {
  .find button { display: none }
  table.matrix thead { position: absolute; left: -99rem }
  table.matrix tr, table.matrix tbody, table.matrix th, table.matrix td, table.properties tr, table.properties th, table.properties td { display: block; width: 100%; min-width: 0 }
  table.matrix th[scope='row'], table.matrix th[scope='rowgroup'], table.properties th { background: var(--sunken); border-bottom: 0; padding-block: 0.5em }
  table.matrix.long th[scope='row'] { background: none; padding-bottom: 0 }
  td[data-name]:not([data-name=''])::before { content: attr(data-name); display: block; font: 600 0.8rem var(--sans); color: var(--soft) }
  .timeline > li, .excerpts li { grid-template-columns: minmax(0, 1fr) }
  .field { flex-wrap: wrap }
  .field input { flex-basis: 100% }
  .field button { flex: 1; padding-block: 0.7em }
  .figures { justify-content: space-between; gap: 0.6rem 1rem }
}
@media print {
  header.site nav, .find, footer.site, .ask, .skip, .pager, .more, .contents, .letters { display: none }
  html { font-size: 10pt; background: none }
  .scroll, .card, .source { border-color: #999; overflow: visible }
  details::details-content { content-visibility: visible; block-size: auto }
  tr, .card, .facts > li, figure { break-inside: avoid }
  a { color: inherit; text-decoration: none }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
`
