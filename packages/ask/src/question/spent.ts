import type { Intent } from '../answer.ts'
import { stemWord } from '../search/tokenise.ts'

/** Stems of words that say which kind of answer is wanted. They are not looked for in the documents. */
export function spentStems(intent: Intent): ReadonlySet<string> {
  return new Set(`${always} ${byIntent[intent] ?? ''}`.split(' '))
}

const always =
  'give pleas explain tell know want wonder think actual exactli basic briefli question answer anyon somebodi someon anybodi gui help hi hello hei ok lot bit sai mean need stuff happen happend wai exist work ok anyth'

const documents = 'document sourc articl guid page post'

const comparing = `${documents} 2 3 4 two three four list differ compar comparison between contrast agre disagre strong distinguish better best wors worst apart similar`

const choosing = 'choos pick prefer option choic'

const byIntent: Partial<Record<Intent, string>> = {
  metadata: `${documents} wrote written author publish updat modifi tutori`,
  source: `${documents} refer link read learn mention cover talk discuss find`,
  summary: `${documents} tldr tl dr summar summari verdict conclus bottom line takeawai kei main gist point short nutshel`,
  count: 'mani number count total step stage layer take stack architectur set setup',
  procedure: 'step guid tutori instruct procedur process walk set setup',
  command: 'command snippet code syntax run exact exampl option flag chang set',
  history: 'histori timelin evolut evolv chronolog brief',
  when: 'show emerg introduc appear year date time decad centuri first occur begin began start come came',
  analogy: 'analog metaphor like simpl term layman',
  example: 'exampl instanc name',
  stack: 'layer stack architectur sit top bottom order look sequenc',
  pros: 'pro advantag benefit upsid strength perk posit list main',
  cons: 'pro advantag benefit upsid strength perk posit side effect bad wrong danger con disadvantag drawback downsid weak limit problem challeng shortcom risk neg list main',
  uses: 'case usecas good best suit suitabl ideal applic fit list common',
  compare: comparing,
  which: `${comparing} ${choosing} fit solut`,
  recommend: `${comparing} ${choosing} recommend adviz right make sens appropri suitabl bui take live safe safer safest wise smart sensibl bet sure`,
  yesno: 'possibl abl true',
  define: 'defin definit describ term stand',
  why: 'reason come caus',
  quantity:
    'come mani much number amount typic usual averag long take last fast quick quickli slow slowli big larg small heavi high low old far soon compar comparison cost price pai percent percentag share proport fraction handl hold support process store serv sustain fit',
  list: 'list name enumer main'
}

/** Of `how much weight can a shelf hold` the weight, which is not what the shelf weighs; of `what is it called` the calling. */
export function spentByForm(words: readonly string[]): string[] {
  const text = words.join(' ')
  const [, load] = bearing.exec(text) ?? []
  const [, naming] = calling.exec(text) ?? []
  return [load, naming].flatMap((word) => (word === undefined ? [] : stemWord(word)))
}

const bearing =
  /\bhow (?:much|many) (\w+) (?:can|could|do|does|did|will|would|may|should) .*\b(?:bear|carr(?:y|ies)|hold|lift|support|handle|store)\b/

const calling = /^(?:so )?(?:what|how) (?:is|are|was|were|do|does|did)\b.* (call(?:ed)?|named)$/
