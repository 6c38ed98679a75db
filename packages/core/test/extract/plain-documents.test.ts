import { compileDocument } from '@docfacts/core'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'

/** A document, and facts that it must give: `kind subject: value`. A fact behind `!` it must not give. */
interface Case {
  readonly says: string
  readonly document: string
  readonly facts: readonly string[]
}

const cases: readonly Case[] = [
  {
    says: 'kinds that only spell out what is compared are the things compared',
    document:
      '# Box vs Sled\n\nBox kites have hard corners. Sled kites have none. Box kites are stable. Sled kites are not.',
    facts: ['statement box: Box kites have hard corners.', 'statement sled: Sled kites have none.']
  },
  {
    says: 'a common word is a name where it is written in capitals',
    document: '# REST vs WIND\n\nThe rest of the kites fly on. REST is a way to land.',
    facts: ['definition rest: REST is a way to land.', '!statement rest: The rest of the kites fly on.']
  },
  {
    says: 'a title sets two names against each other, and says for what',
    document: '# Kite or Glider for Beginners: What I Learned\n\n## Cons of the Glider\n\n- Heavy',
    facts: ['drawback glider: Heavy']
  },
  {
    says: 'a name without its letter is the same name',
    document: '# E-Kite or Balloon for Beginners\n\nThe e-kite is quick. Charge the kite often.',
    facts: ['statement e-kite: Charge the kite often.']
  },
  {
    says: 'a sentence says itself that it is a drawback',
    document: '# Kites vs gliders\n\nKites are cheap. A major drawback of gliders is the runway.',
    facts: ['drawback glider: A major drawback of gliders is the runway.']
  },
  {
    says: 'what a sentence does not tell of is no subject of it',
    document:
      '# Kites vs gliders\n\nThe crowd at the glider race was small. With a kite, as a beginner, you learn fast. Consider gliders with a motor.',
    facts: [
      'statement document:plain: The crowd at the glider race was small.',
      'statement kite: With a kite, as a beginner, you learn fast.',
      'statement glider: Consider gliders with a motor.'
    ]
  },
  {
    says: 'a heading is not about where or with what something is done, and a long one leaves nothing to the title',
    document:
      '# Kites\n\n## Tying knots with hooks\n\nTwo turns will do. Hooks grip well. A hook is cheap. Hooks need care.\n\n## What the wind taught me last year\n\nNobody should go alone.\n\n## Weight\n\nEven the large ones are light.',
    facts: [
      'statement document:plain: Two turns will do.',
      'statement hook: Hooks grip well.',
      'statement document:plain: Nobody should go alone.',
      'statement kite: Even the large ones are light.'
    ]
  },
  {
    says: 'what stands below a heading in its own section is about the thing of the section',
    document:
      '# Kites vs gliders\n\n## Kites:\n\n### Here is how the sums work out\n\n- Price: about $20\n- Repairs: $5\n\n## Gliders:\n\n### Here is how the sums work out\n\n- Price: about $9,000\n- Repairs: $700',
    facts: ['attribute kite.price: about $20', 'attribute glider.repair: $700']
  },
  {
    says: 'the item that a label names is what the rest of it tells of',
    document:
      '# Kites vs gliders\n\n1. **Wind**:\n   - **Kites**: In kites, the wind lifts a sail. The string holds against it.\n   - **Gliders**: In gliders, it lifts a wing. The string is gone.',
    facts: ['statement kite: Kites: The string holds against it.', 'statement glider: Gliders: The string is gone.']
  },
  {
    says: 'what fits is what stands before the words that say so',
    document:
      '# Kites\n\nThe red tail, which is commonly used for shows, is long. Kites are useful for drying the tails of kites and gliders.',
    facts: [
      '!use-case kite: Commonly used for shows',
      'use-case kite: Useful for drying the tails of kites and gliders'
    ]
  },
  {
    says: 'a table below a heading of images has images',
    document:
      '# Kites vs gliders\n\n## Real-world analogies\n\n| Scene | Kites | Gliders |\n|---|---|---|\n| A post office | A postcard | A parcel |',
    facts: ['analogy kite: A post office: A postcard', 'analogy glider: A post office: A parcel']
  },
  {
    says: 'numbered steps of how something works are a procedure, though they have labels',
    document:
      '# Kites\n\n## How does a kite work?\n\n1. Rising: The wind fills the sail.\n2. Holding: The string keeps it at an angle.',
    facts: [
      'procedure kite: How does a kite work?: 1. Rising: The wind fills the sail. 2. Holding: The string keeps it at an angle.'
    ]
  },
  {
    says: 'what is better for one and worse for another is no advice',
    document: '# Kites vs gliders\n\nKites are better for wind but worse for distance.',
    facts: ['!recommendation kite: Kites are better for wind but worse for distance.']
  },
  {
    says: 'what points back is told with the sentence before it',
    document:
      '# Kites vs gliders\n\nThe red tail is three metres long. This keeps the whole thing steady in strong wind. Kites fly on a line. They need wind.',
    facts: [
      'statement document:plain: The red tail is three metres long. This keeps the whole thing steady in strong wind.',
      'statement kite: Kites fly on a line. They need wind.'
    ]
  },
  {
    says: 'a pronoun of several stands for no single thing, and the other way round',
    document:
      '# Kites vs gliders\n\nA kite is held by a crew. They hold it tight. Kites are tied to a peg. It must be long.',
    facts: [
      'statement document:plain: A kite is held by a crew. They hold it tight.',
      'statement document:plain: Kites are tied to a peg. It must be long.'
    ]
  },
  {
    says: 'a heading above headings of merits names a thing, whatever the title compares',
    document:
      '# Kites vs gliders\n\n## Towed flying\n\n### Advantages\n\n- No slope needed\n\n### Disadvantages\n\n- Costs fuel',
    facts: ['advantage towed-flying: No slope needed', 'drawback towed-flying: Costs fuel']
  },
  {
    says: 'below a question an answer of one word belongs to that',
    document:
      '# Kites vs gliders\n\n## Does the wind matter?\n\nYes. The wind lifts every kite we know.\n\n## Is a tail a must?\n\nYes, in most cases.',
    facts: [
      'statement document:plain: The wind lifts every kite we know.',
      '!statement document:plain: Yes, in most cases.'
    ]
  },
  {
    says: 'a title is not about what stands behind a dash, nor a heading about where it comes from and gets to',
    document:
      '# The best toys for small rooms - Aerolab Club\n\nMembers of Aerolab meet on Sundays. We like Aerolab. Nobody needs a hall.\n\n## From meadows to Aerolab halls\n\nIn winter one moves inside.',
    facts: ['statement document:plain: Nobody needs a hall.', 'statement document:plain: In winter one moves inside.']
  },
  {
    says: 'orders below words that say how are steps, with numbers or without',
    document:
      '# Kites\n\n**Here is how:**\n\n- Put the kite on the ground.\n- Hold the line.\n- Run into the wind.\n\n## As follows\n\n- A tail\n- A line\n- A sail',
    facts: [
      'procedure kite: Here is how: 1. Put the kite on the ground. 2. Hold the line. 3. Run into the wind.',
      '!procedure kite: As follows: 1. A tail 2. A line 3. A sail'
    ]
  },
  {
    says: 'an order to take something in a situation is advice',
    document: '# Kites vs gliders\n\nUse kites in open fields. Use gliders in pairs.',
    facts: ['recommendation kite: Use kites in open fields.', '!recommendation glider: Use gliders in pairs.']
  },
  {
    says: 'below a question what names no subject is told with the question',
    document:
      '# Kites vs gliders\n\n## 2. Can a child hold one?\n\nA grown-up must help.\n\n## Do kites need wind?\n\nKites need a breeze at least.',
    facts: [
      'statement document:plain: Can a child hold one? A grown-up must help.',
      'statement kite: Kites need a breeze at least.'
    ]
  },
  {
    says: 'words before a name may set it against another, deny it, or be a label with it',
    document:
      '# Kites vs gliders\n\nThe main difference between kites and gliders is the line. Not all gliders have a seat. Price of a kite: about $20. Both toys are fun. A toy is light. A toy is cheap.\n\n## Verdict\n\nThe winner on most days is the kite.',
    facts: [
      'statement kite: The main difference between kites and gliders is the line.',
      'statement glider: Not all gliders have a seat.',
      'statement document:plain: Price of a kite: about $20. Both toys are fun.',
      'verdict kite: The winner on most days is the kite.'
    ]
  },
  {
    says: 'a label says when a thing fits',
    document: '# Kites vs gliders\n\nWhen to use kites: beaches, fields and hills.',
    facts: ['use-case kite: Beaches, fields and hills.']
  },
  {
    says: 'single sentences under a heading of merits are its items',
    document:
      '# Kites vs gliders\n\n## Kite advantages\n\nA child can fly one.\n\nStorage takes no room.\n\n## History\n\nKites are old.',
    facts: [
      'advantage kite: A child can fly one.',
      'advantage kite: Storage takes no room.',
      '!advantage kite: Kites are old.'
    ]
  },
  {
    says: 'a paragraph that ties itself to another is no item',
    document: '# Kites vs gliders\n\n## Kite advantages\n\nKites are known everywhere.\n\nHowever, they need wind.',
    facts: ['!advantage kite: Kites are known everywhere.']
  },
  {
    says: 'thumbs speak for and against what stands in bold above them',
    document: '# Kites vs gliders\n\n**Kites**\n\n👍 Cheap to buy\n👍 Easy to fly\n👎 Need a wind',
    facts: ['advantage kite: Cheap to buy', 'drawback kite: Need a wind']
  },
  {
    says: 'a numbered list of merits is no procedure',
    document:
      '# Kites\n\nKites fly. Kites are toys.\n\n## Strengths of kites\n\n1. They are light.\n2. They are cheap.',
    facts: [
      'advantage kite: They are light.',
      '!procedure kite: Strengths of kites: 1. They are light. 2. They are cheap.'
    ]
  },
  {
    says: 'items that count their steps are a procedure',
    document: '# How to launch\n\n- Step 1: Face the wind.\n- Step 2: Let go.',
    facts: ['procedure document:plain: How to launch: 1. Face the wind. 2. Let go.']
  },
  {
    says: 'who should do it is when it fits',
    document:
      '# Buying vs renting\n\nBuying is dear. Renting is cheap.\n\n## Who should buy\n\n- People who fly each week',
    facts: ['use-case buying: People who fly each week']
  },
  {
    says: 'a sentence in the past with a date tells an event, wherever the date stands',
    document:
      '# A history of Kitetown\n\nKitetown is a town. Two brothers opened the first field on 14 May 1903. Kitetown has 1903 people.',
    facts: [
      'event kitetown: Two brothers opened the first field on 14 May 1903.',
      '!event kitetown: Kitetown has 1903 people.'
    ]
  },
  {
    says: 'early years open items of a timeline, and the item is no statement besides',
    document: '# A history of kites\n\n- **c. 500 BC:** Kites fly in China.\n- **1752:** Franklin flies a kite.',
    facts: ['event kite: Kites fly in China.', '!statement kite: c. 500 BC: Kites fly in China.']
  },
  {
    says: 'examples are of the thing in bold that opens their item',
    document: '# Kites\n\n- **Sport kites** have two lines (e.g. Delta, Quad).\n- **Power kites** pull (e.g. Foil).',
    facts: ['example sport-kite: Sport kites: Delta, Quad']
  },
  {
    says: 'labels that come back under another heading are aspects',
    document:
      '# Kites vs gliders\n\n## Kites\n\nKites are toys on a string, flown for fun since anyone can remember.\n\nCost: One pays little.\n\nAge: The first flew long ago.\n\n## Gliders\n\nGliders are planes without an engine.\n\nCost: One pays much.\n\nAge: They are newer.',
    facts: ['attribute kite.cost: One pays little.', 'attribute glider.cost: One pays much.']
  },
  {
    says: 'the better one wins, and one buys it',
    document: '# Kites vs gliders\n\nFor beaches, the kite wins. If you own a hill, buy the glider.',
    facts: [
      'recommendation kite: For beaches, the kite wins.',
      'recommendation glider: If you own a hill, buy the glider.'
    ]
  },
  {
    says: 'a time is no use, and adjectives of one thing are one use',
    document: '# Kites vs gliders\n\nKites became popular in the 1980s. Kites are ideal for small, windy beaches.',
    facts: ['!use-case kite: Popular in the 1980s', 'use-case kite: Ideal for small, windy beaches']
  },
  {
    says: 'calls on the reader, and quoted opinions before the answer, say nothing',
    document:
      '# Kites vs gliders\n\nLet’s look at kites first.\n\n**"A kite is a toy."** Kites carry cameras too.\n\nSign up for free kites!',
    facts: [
      '!statement kite: Let’s look at kites first.',
      '!definition kite: "A kite is a toy."',
      'statement kite: Kites carry cameras too.',
      '!statement kite: Sign up for free kites!'
    ]
  },
  {
    says: 'a list answers the question above it',
    document: '# Kites vs gliders\n\n## Which kite should I buy?\n\n- a sled for beginners\n- a delta for the beach',
    facts: ['question kite: a sled for beginners; a delta for the beach']
  },
  {
    says: 'cons behind the pros of a thing are of it as well',
    document: '# Kites vs gliders\n\n## Pros of kites\n\n- cheap\n\n## Cons\n\n- need wind',
    facts: ['advantage kite: cheap', 'drawback kite: need wind']
  },
  {
    says: 'merits behind labels in bold are items, and two lines below a heading of merits as well',
    document:
      '# Kites vs gliders\n\n## The good parts of kites\n\n**Price.** Anyone can afford one.\n\n**Size.** They fit into a bag. Most do.\n\n## Cons of kites\n\nNeed wind\nTear soon',
    facts: [
      'advantage kite: Price. Anyone can afford one.',
      'advantage kite: Size. They fit into a bag. Most do.',
      'drawback kite: Need wind',
      'drawback kite: Tear soon'
    ]
  },
  {
    says: 'a label above all that the title compares is an aspect',
    document:
      '# Kites vs gliders\n\n**Launch speed**: Kites need a breeze. Gliders need a tow.\n\n**Weight**: Kites are light and gliders heavy.',
    facts: ['attribute kite.launch-speed: Kites need a breeze.', 'attribute glider.launch-speed: Gliders need a tow.']
  },
  {
    says: 'the situation may come first, and one may be better off with a thing',
    document: '# Kites vs gliders\n\nWindy hills are ideal for kites. Rich people are better off with a glider.',
    facts: [
      'use-case kite: Windy hills are ideal for kites.',
      'recommendation glider: Rich people are better off with a glider.'
    ]
  },
  {
    says: 'questions and answers by their marks',
    document: '# Kites vs gliders\n\n**Q: Do kites need wind?**\n\nA: Yes, a breeze will do for most kites.',
    facts: ['question kite: Yes, a breeze will do for most kites.']
  },
  {
    says: 'behind a label, each thing gets its own amount',
    document:
      '# Kites vs gliders\n\nTop speed: 40 km/h for the kite, 90 km/h for the glider.\n\nRange: a kite flies 100 m, a glider 50 km.',
    facts: [
      'attribute kite.top-speed: 40 km/h for the kite',
      'attribute glider.top-speed: 90 km/h for the glider',
      'attribute glider.range: A glider 50 km'
    ]
  },
  {
    says: 'a heading above the cells of a table, each a paragraph, is no cell',
    document:
      '# Kites vs gliders\n\nBoth are fun to fly on a long summer day with friends at the seaside.\n\nComparison\n\nCriterion\n\nKite\n\nGlider\n\nPrice\n\n€20\n\n€9,000\n\nWeight\n\n1 kg\n\n300 kg\n\nRange\n\n100 m\n\n50 km\n\nVerdict\n\nThe kite is what most people should fly on a long summer day.',
    facts: ['attribute kite.price: €20', 'attribute glider.range: 50 km']
  },
  {
    says: 'stars are counted',
    document: '# Kites vs gliders\n\n| | Kite | Glider |\n|---|---|---|\n| Fun | ⭐⭐⭐ | ⭐ |',
    facts: ['attribute kite.fun: 3 stars', 'attribute glider.fun: 1 star']
  }
]

describe('plain documents', () => {
  test.each(cases)('$says', ({ document, facts }) => {
    const found = compileDocument(new VFile({ path: 'plain.md', value: document })).facts.map(
      ({ kind, subject, aspect, value }) => `${kind} ${subject}${aspect === undefined ? '' : `.${aspect}`}: ${value}`
    )
    for (const fact of facts)
      if (fact.startsWith('!')) expect(found).not.toContain(fact.slice(1))
      else expect(found).toContain(fact)
  })
})
