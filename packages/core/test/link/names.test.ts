import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { compileDocument } from '../../src/index.ts'

/** The entities of a document, as `id: name (aliases)`. */
function entitiesOf(value: string): readonly string[] {
  return compileDocument(new VFile({ path: 'x.md', value })).entities.map(
    ({ id, name, aliases }) => `${id}: ${name}${aliases.length === 0 ? '' : ` (${aliases.join(', ')})`}`
  )
}

const cases: readonly { readonly says: string; readonly document: string; readonly entities: readonly string[] }[] = [
  {
    says: 'a name is shown as one of the thing, with a capital in front',
    document: '# Heat Pumps vs Gas Boilers\n\nHeat pumps move heat. Gas boilers make it.',
    entities: ['gas-boiler: Gas boiler', 'heat-pump: Heat pump']
  },
  {
    says: 'a name in quotation marks is shown without them',
    document: '# "Box kites" vs “delta kites”\n\nBox kites are strong. Delta kites are light. A box kite needs wind.',
    entities: ['box-kite: Box kite', 'delta-kite: Delta kite']
  },
  {
    says: 'things that end in one word stay apart, whatever else is said of it',
    document:
      '# Dark paint vs light paint\n\nDark paint dries slowly. Light paint dries fast. Painting takes a day. Painting is fun.',
    entities: ['dark-paint: Dark paint', 'light-paint: Light paint']
  },
  {
    says: 'a letter in brackets that touches a name is a part of it',
    document:
      '# Kite 12(b) vs box(k) plans\n\nA kite 12(b) is a licence. Kite 12(b) rules are strict. A box(k) plan is a club. Box(k) plans are free.',
    entities: ['box-k-plan: box(k) plan', 'kite-12-b: Kite 12(b)']
  },
  {
    says: 'the first half of what a title compares is said as a whole as well',
    document:
      '# The difference between tethered and free flying toys\n\nTethered flying toys need a line. Free flying toys need none. A tethered flying toy is safe.',
    entities: ['free-flying-toy: Free flying toy', 'tethered: Tethered (Tethered flying toy)']
  },
  {
    says: 'headings of a comparison tell by what things are compared, unless they are proper names',
    document:
      '# Kites vs gliders\n\n## Ease of use\n\nKites need an ease of use. Ease of use is good.\n\n## Aerolab\n\nGliders by Aerolab are light. Kites by Aerolab are too.',
    entities: ['aerolab: Aerolab', 'glider: Gliders', 'kite: Kites']
  },
  {
    says: 'the thing that a title says more of than a table is one, and what stands behind "Vs" opens no name',
    document:
      '# Nala K2 Kite Vs Hura H200\n\nThe Nala K2 Kite Vs Hura H200 is hard. We hold the Nala K2 Kite Vs Hura H200. The Nala K2 is light.\n\n| Side | Nala K2 | Hura H200 |\n|---|---|---|\n| Weight | 1 kg | 2 kg |',
    entities: ['hura-h200: Hura H200', 'nala-k2: Nala K2 (Nala K2 Kite)']
  },
  {
    says: 'labels that stand below several things name none',
    document:
      '# Kites and gliders\n\n## Kites\n\n- **Frame**: a cross of wood.\n\n## Gliders\n\n- **Frame**: a beam of steel.\n\nA kite flies. A glider flies. A frame holds.',
    entities: ['glider: Glider', 'kite: Kite']
  },
  {
    says: 'the bare head of a compared compound is the compound',
    document:
      '# Heat pumps vs gas boilers\n\nA gas boiler burns gas. Boilers last ten years. Heat pumps last twenty. The pump hums.',
    entities: ['gas-boiler: Gas boiler (Boiler)', 'heat-pump: Heat pump (Pump)']
  },
  {
    says: 'what stands behind a name to tell what it is, is not that name',
    document:
      '# Klipo vs Marlo Firmware\n\nA firmware moves the motors. Marlo is old. Klipo is fast. The Marlo firmware fits all boards. Any firmware can be changed.\n\n| Side | Klipo | Marlo |\n|---|---|---|\n| Speed | High | Low |',
    entities: ['firmware: Firmware', 'klipo: Klipo', 'marlo: Marlo (Marlo firmware)']
  },
  {
    says: 'the bare head of two compounds is neither',
    document: '# Box kites vs delta kites\n\nBox kites are strong. Delta kites are light. A kite needs wind.',
    entities: ['box-kite: Box kite', 'delta-kite: Delta kite', 'kite: Kite']
  },
  {
    says: 'acronyms and proper names keep their capitals',
    document:
      '# eBPF vs Kernel Modules\n\nAn eBPF program is checked. Kernel modules run in the Linux kernel. So Linux trusts them.',
    entities: ['ebpf: eBPF', 'kernel-module: Kernel module', 'linux: Linux']
  },
  {
    says: 'a title that says for what names the first of its nouns',
    document: '# Wind for kites\n\nKites need wind. A kite flies low in light wind. The wind must blow.',
    entities: ['kite: Kite', 'wind: Wind']
  },
  {
    says: 'what a title tells how to do is no thing',
    document: '# How to kill all processes\n\nStop them one by one, then start over.',
    entities: []
  },
  {
    says: 'bold labels that no sentence says as a thing are none',
    document:
      '# Kites\n\n- **Simplicity**: no engine.\n- **Save both separately**: kites tear.\n- **Tail**: a strip of cloth.',
    entities: ['kite: Kite', 'tail: Tail']
  },
  {
    says: 'what a verb is done to names no thing, but an activity behind an article does',
    document:
      '# Laundry\n\n## Washing machines\n\nA washing machine spins. Washing machines last ten years.\n\n## Washing clothes\n\nWashing clothes takes an hour.',
    entities: ['laundry: Laundry', 'washing-machine: Washing machine']
  },
  {
    says: 'a title that ends in what no sentence says is about what it opens with',
    document: '# Kitex Deep-Dive\n\nIn short, Kitex flies. People like Kitex. A Kitex line is thin.',
    entities: ['kitex: Kitex (Kitex Deep-Dive)']
  },
  {
    says: 'what the sentences say of a title stays in its name',
    document: '# Kitex Lines\n\nIn short, Kitex flies. People like Kitex. The lines are thin, and lines break.',
    entities: ['kitex: Kitex', 'kitex-line: Kitex line']
  },
  {
    says: 'proper names that open their own sections are things, and so are those beside most of them',
    document:
      '# Leaving Skyhook\n\nSoon Skyhook stops its service. People liked Skyhook for years.\n\n## 1. Windo.io\n\nWindo.io flies high in the summer wind.\n\n## 2. Acme Box Pro (our pick)\n\nBox Pro is cheap. A box breaks, a pro flies.\n\n## 3. Kitehub\n\nIn the north it is liked.\n\n## 4. Wind\n\nWind is what all need. They like wind.',
    entities: ['acme-box-pro: Acme Box Pro (Box Pro)', 'kitehub: Kitehub', 'skyhook: Skyhook', 'windo-io: Windo.io']
  },
  {
    says: 'proper names above the same labels are things',
    document:
      '# Places\n\n## Norderney\n\nSand and a steady wind all day long.\n\n**Season:** all the year.\n\n**Price:** none.\n\n## Tarifa\n\nMore wind than sand on most days.\n\n**Season:** only in summer.\n\n**Price:** high.\n\n## Other places\n\n**Hint:** bring a line.',
    entities: ['norderney: Norderney', 'place: Places', 'tarifa: Tarifa']
  },
  {
    says: 'headings that do not open their sections name nothing',
    document:
      '# Skyhook\n\nSkyhook flies. People like Skyhook.\n\n## Flying High\n\nSkyhook does.\n\n## Kites Galore\n\nSkyhook has many.\n\n## First Aid Kit\n\nFirst Aid Kit\n\nBring one.',
    entities: ['skyhook: Skyhook']
  },
  {
    says: 'small words are no short forms',
    document:
      '# Air\n\nAn air-native deployment is a way to fly. Air and wind meet on the hills. Rain and wind meet there too.',
    entities: ['air: Air', 'air-native-deployment: Air-native deployment']
  },
  {
    says: 'a gloss in a header makes no other thing',
    document:
      '# Box kites vs delta kites\n\n| Aspect | Box kite (two cells) | Delta kite |\n| --- | --- | --- |\n| Wind | strong | light |',
    entities: ['box-kite: Box kites (Box kite (two cells))', 'delta-kite: Delta kite']
  },
  {
    says: 'glosses tell things of one name apart',
    document:
      '# Mercury\n\nMercury is a word. Of Mercury there are two.\n\n| Aspect | Mercury (planet) | Mercury (element) |\n| --- | --- | --- |\n| Size | large | none |',
    entities: ['mercury: Mercury', 'mercury-element: Mercury (element)', 'mercury-planet: Mercury (planet)']
  },
  {
    says: 'what a table calls shortly and headings spell out is one thing',
    document:
      '# Flying\n\n| Way | Wind |\n| --- | --- |\n| Rolling | low |\n| Canary | high |\n\n## Rolling launch\n\nIt is slow.\n\n## Canary launch\n\nIt is quick.',
    entities: ['canary: Canary (Canary launch)', 'rolling: Rolling (Rolling launch)']
  },
  {
    says: 'one such heading alone says nothing',
    document:
      '# Flying\n\n| Way | Wind |\n| --- | --- |\n| Rolling | low |\n| Canary | high |\n\n## Rolling hills\n\nRolling hills are nice. Rolling hills have wind.',
    entities: ['canary: Canary', 'rolling: Rolling']
  },
  {
    says: 'a hyphen or a space makes no other name',
    document: '# Fixed-line kites\n\nA fixed-line kite flies low. Fixed line kites need wind.',
    entities: ['fixed-line-kite: Fixed-line kite']
  },
  {
    says: 'the end of a proper name of other languages is no name, nor is a small word',
    document:
      '# The advantages\n\nWe saw the Tour de France. The kites flew at the Tour de France in the wind of June.',
    entities: ['tour-de-france: Tour de France']
  },
  {
    says: 'amounts, counts, questions, code and sentences before the rows of a table name nothing',
    document:
      '# Kites\n\n| Kite | Fee |\n| --- | --- |\n| $100 | $15 |\n| 2–5 days | $20 |\n| Step 3 | $1 |\n| What is it? | $2 |\n| a = b | $3 |\n| It must not be returned | $4 |\n| 2. Box kite | $5 |\n| ON | $6 |\n| UAV | $7 |',
    entities: ['box-kite: Box kite', 'kite: Kites', 'uav: UAV']
  },
  {
    says: 'key is part of a name, unless what it stands before is only said of something',
    document:
      '# Key Management Cheat Sheet\n\nThis Key Management Cheat Sheet tells how. The sheet is short. The Secret Storage Cheat Sheet is long.\n\nThe key feature of it is speed. Main benefits matter.',
    entities: ['key-management: Key Management']
  },
  {
    says: 'the kind of text that a title announces is no part of the name',
    document: '# Kite Safety Cheat Sheet\n\nKite safety matters on the beach. A cheat sheet is short.',
    entities: ['kite-safety: Kite safety']
  },
  {
    says: 'a heading of adjectives or verbs sets nothing against each other',
    document:
      '# Kites\n\n## New or used?\n\nA used kite is fine.\n\n## Stay or go?\n\nStay in a storm.\n\n## True or false?\n\nFalse.',
    entities: ['kite: Kite']
  },
  {
    says: 'what is written as in code names a thing whatever its words are',
    document:
      '# Settings\n\n## kite.line.length\n\nHow long the line is.\n\n## --dry-run\n\nFlies without any wind.\n\n## How it works\n\nIt flies in the wind.',
    entities: ['dry-run: --dry-run', 'kite-line-length: kite.line.length', 'setting: Settings']
  },
  {
    says: 'a word that is said everywhere is none of its kinds for one row of a table',
    document:
      '# Farms\n\nA crop grows. The crop ripens. Each crop is cut. The crop is sold. A crop is eaten. Any crop tires the soil.\n\n| Plant | Need |\n| --- | --- |\n| Clover seed crop | bees |\n| Rye | wind |',
    entities: ['clover-seed-crop: Clover seed crop', 'crop: Crop', 'rye: Rye']
  },
  {
    says: 'two things that are joined are no one thing, and a part of a text is none',
    document:
      '# Kites\n\n## Wind and rain\n\nWind and rain tear kites.\n\n## Changelog\n\nThe changelog is long.\n\n## Flying tips\n\nGood flying tips help.',
    entities: ['kite: Kite']
  },
  {
    says: 'a column that only counts the rows names none of them',
    document: '# Toys\n\n| ID | Name | Size |\n| --- | --- | --- |\n| 1 | Box kite | 2 m |\n| 2 | Delta kite | 3 m |',
    entities: ['box-kite: Box kite', 'delta-kite: Delta kite']
  },
  {
    says: 'what has initials of its own is not what its last word means, and small words before it are no part of it',
    document:
      '# Access\n\nWe speak of role-based access control (RBAC), and of the danger of man-in-the-middle (MITM). Control is good. The control of roles is access control, and access control is control.',
    entities: [
      'access: Access',
      'man-in-the-middle: Man-in-the-middle (MITM)',
      'role-based-access-control: Role-based access control (RBAC)'
    ]
  },
  {
    says: 'what says how, how often or how many is no thing',
    document:
      '# Kites\n\nPermanently flown kites tear. Permanently flown kites fade. Two kites are a pair. Two kites are fun. Kites also need wind. Kites also need rope. Once is enough, and once is fine.',
    entities: ['kite: Kite']
  },
  {
    says: 'a title that tells to make a thing is about the thing',
    document: '# Design a web crawler\n\nA web crawler reads pages. The web crawler waits.',
    entities: ['web-crawler: Web crawler']
  },
  {
    says: 'one of something is no kind of things',
    document: '# Heating\n\nYou will need a backup such as a stove or a fan heater.',
    entities: ['heating: Heating']
  },
  {
    says: 'headings side by side below which each is said to be one of its kind name things',
    document:
      '# Choosing kites for the beach\n\n## What counts\n\nMoney does.\n\n## Foil\n\nThe foil is one of the most popular toys. It folds.\n\n## Roller\n\nThe roller is another old shape.\n\n## Colour\n\nThe colour is up to you.\n\n## End\n\nKites fly.',
    entities: ['foil: Foil', 'kite: Kites', 'roller: Roller']
  },
  {
    says: 'what one heading alone says so of may be a side of what is told',
    document:
      '# Skyline kite review\n\n## Balance\n\nThe balance is a joy.\n\n## Colour\n\nThe colour is up to you. A Skyline kite flies. The Skyline kite is light.',
    entities: ['skyline-kite-review: Skyline kite review']
  },
  {
    says: 'what is asked about may have four words',
    document: '# Calm days\n\n## What are light wind beach kites?\n\nThey are made of silk and fly low.',
    entities: ['light-wind-beach-kite: Light wind beach kites']
  },
  {
    says: 'what stands behind a colon in a heading over merits says something of the thing',
    document:
      '# Toys\n\n## 1. Sled Kites: The Workhorse of Calm Days\n\n**Pros:** they fold to a small roll.\n\n## 2. Box Kites: Old and Strong\n\n**Pros:** they last for years.',
    entities: ['box-kite: Box Kites', 'sled-kite: Sled Kites']
  },
  {
    says: 'the principles of a thing are no thing',
    document: '# Kiting Principles: What Kiting Is\n\n## Benefits\n\n- It is good for the back.\n- It costs little.',
    entities: ['kiting: Kiting']
  },
  {
    says: 'deeds that are done to one thing are set against each other without it',
    document:
      '# Rent vs Charter a Boat\n\n## When to charter\n\n- Plan to sail for a month\n- Sail with a crew\n\nBoats need care. A boat is dear.',
    entities: ['boat: Boat', 'charter: Charter']
  },
  {
    says: 'labels below a heading of kinds name kinds',
    document:
      '# Sails\n\n## Types of Sails\n\n- Gaff: These sails have four corners.\n- Lateen: These have three corners on a long yard.\n\n## Care\n\n- Rinse: Use fresh water for all sails.',
    entities: ['gaff: Gaff', 'lateen: Lateen', 'sail: Sail']
  },
  {
    says: 'things in bold that open paragraphs of one section are told of there',
    document:
      '# How to pick\n\n## What ropes are made of\n\n**Hemp ropes** (the oldest) are heavy and strong.\n\n**Nylon and silk ropes** are light and dear.',
    entities: ['hemp-rope: Hemp rope']
  },
  {
    says: 'things of a kind that headings count are not what the kind alone means',
    document:
      '# Tying up\n\n## 1. Clove hitch\n\nThe clove hitch is quick. Tie the clove hitch twice.\n\n## 2. Bow knot\n\nThe bow knot holds. A hitch can slip. No hitch holds in ice.',
    entities: ['bow-knot: Bow knot', 'clove-hitch: Clove hitch', 'hitch: Hitch']
  },
  {
    says: 'kinds of what the title names stand above lists of one section',
    document:
      '# Stoves in winter\n\nCold is hard.\n\nOld stoves (before 1980):\n\n- Smoke at the door\n\nSealed stoves:\n\n- Burn all night\n\nFuel costs:\n\n- Wood: $4',
    entities: ['old-stove: Old stove', 'sealed-stove: Sealed stove']
  },
  {
    says: 'what is so is no thing',
    document:
      '# Boat hire\n\n## Rules\n\n**What’s Covered:**\n\n- Storms at sea\n\n## More\n\n**What’s Covered:**\n\n- Theft of the boat\n\n## Is boat hire dear?\n\nBoat hire is cheap.',
    entities: ['boat-hire: Boat hire']
  }
]

describe('names', () => {
  test.each(cases)('$says', ({ document, entities }) => {
    expect(entitiesOf(document)).toEqual(entities)
  })
})
