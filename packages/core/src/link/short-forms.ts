import type { Registry } from './registry.ts'
import type { Uses } from './uses.ts'

/** Words and what they are short for, folded. */
const SHORT: ReadonlyMap<string, string> = new Map(
  (
    'ad advertisement,amp amplifier,app application,auto automobile,bike bicycle,cam camera,carb carbohydrate,combo combination,' +
    'condo condominium,config configuration,exam examination,fridge refrigerator,gym gymnasium,hippo hippopotamus,info information,' +
    'lab laboratory,lube lubricant,memo memorandum,mic microphone,phone telephone,photo photograph,plane airplane,pram perambulator,' +
    'promo promotion,repo repository,rhino rhinoceros,spec specification,stat statistic,synth synthesizer,tech technology,' +
    'temp temperature,vet veterinarian,veg vegetable,vac vacuum'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string])
)
const LONG: ReadonlyMap<string, string> = new Map([...SHORT].map(([short, long]) => [long, short]))

/** Let a thing be named by the short form of its last word, and by the long one, where the document says both: `field mic`. */
export function joinShortForms(uses: Uses, entities: Registry): void {
  for (const [folded, id] of [...entities.entries()]) {
    const at = folded.lastIndexOf(' ') + 1
    const last = folded.slice(at)
    const other = SHORT.get(last) ?? LONG.get(last)
    if (other === undefined || at === 0) continue
    const name = folded.slice(0, at) + other
    const own = entities.find(name)
    if (own === id) continue
    if (own !== undefined) entities.join(LONG.has(last) ? own : id, LONG.has(last) ? id : own)
    else if (uses.says(name)) entities.add(name, id)
  }
}
