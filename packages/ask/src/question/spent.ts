import type { Intent } from '../answer.ts'

/** Words that say which kind of answer is wanted. They are not looked for in the documents. */
export function spentWords(intent: Intent): ReadonlySet<string> {
  return new Set([...always, ...(byIntent[intent] ?? '').split(/\s+/)])
}

const always =
  `summarize summarise summary give please explain tell describe know want wonder wondering think actually exactly basically briefly question
  answer anyone somebody someone anybody guy guys help hi hello hey ok okay lot bit say mean means need stuff thing
  happen happens happened happend things way exist work works`.split(/\s+/)

const comparing = `2 3 4 5 two three four five list versus vs more most much same differ differs different difference differences differently compare compared compares comparing comparison between
  contrast documents document sources source articles agree disagree strong distinguish better best worse worst apart similar similarities`

const byIntent: Partial<Record<Intent, string>> = {
  metadata:
    'who wrote written author authored when published updated modified guide article post page document tutorial',
  source:
    'source sources reference references link links read learn document documents article articles page pages guide guides post posts mention mentions cover covers talk talks discuss say says about find more',
  summary:
    'tldr tl dr summary summaries summarize summarise verdict conclusion conclusions bottom line takeaway takeaways key main gist point points short nutshell overview final overall document documents article articles guide',
  count: 'many number count total steps stages layers ways take takes stack architecture set setup',
  procedure: 'how step steps guide tutorial instructions instruction procedure process way walk set setup',
  command: 'command commands snippet code syntax run exact example option options flag flags change changes set sets',
  history: 'history timeline evolution evolve evolved chronology brief',
  when: 'introduce introduced appear appears when year date time decade century first appear appeared happen happened occur occurred begin began start started come came out happens',
  analogy: 'analogy analogies metaphor like simple terms layman',
  example: 'example examples instance instances such name',
  stack: 'layer layers stack architecture sit sits between top bottom order look looks like sequence',
  pros: 'pros pro advantage advantages benefit benefits upside upsides strength strengths perk perks positives list main',
  cons: `cons con disadvantage disadvantages drawback drawbacks downside downsides weakness weaknesses limitation limitations
    problem problems challenge challenges shortcomings risks negatives list main`,
  uses: 'use case cases usecase usecases used good useful best suited suitable ideal uses applications fit list common',
  compare: comparing,
  which: `${comparing} verdict final conclusion fit solution way which choose pick prefer one option choice`,
  recommend: `${comparing} which choose pick prefer recommend recommended recommendation advise one option choice right make makes sense appropriate suitable buy get take live need want safe safer safest wise smart sensible bet pick sure`,
  yesno: 'possible able true',
  define: 'define definition meaning term stand',
  why: 'reason reasons why come cause causes',
  quantity: `many much number amount typical typically usually average long take takes fast quick quickly slow slowly big large
    small heavy high low old far often soon need needs versus vs compared compare comparison cost costs price prices pay handle hold support process store serve sustain`,
  list: 'list name enumerate all main'
}
