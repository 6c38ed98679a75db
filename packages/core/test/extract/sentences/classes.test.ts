import { describe, expect, test } from 'vitest'
import { type Case, problemsOf } from './read.ts'

const classes: Readonly<Record<string, readonly Case[]>> = {
  'things set against each other': [
    [
      'Kits vs bags',
      'Kits that hold cloth, line, and bags of sand are heavy.',
      'statement kit: Kits that hold cloth, line, and bags of sand are heavy'
    ],
    [
      'Box kites vs delta kites',
      'Box kites need 15 to 25 mph of wind, while delta kites fly from 6 mph.',
      'attribute box-kite.wind: Box kites need 15 to 25 mph of wind',
      'attribute delta-kite.wind: Delta kites fly from 6 mph'
    ],
    [
      'Heat pumps vs gas boilers',
      'Installing an air-source heat pump typically costs between $8,000 and $15,000, whereas a gas boiler can be fitted for $3,000 to $5,000.',
      'attribute heat-pump.cost: Installing an air-source heat pump typically costs between $8,000 and $15,000',
      'attribute gas-boiler.cost: A gas boiler can be fitted for $3,000 to $5,000'
    ],
    [
      'Oak vs pine',
      'Oak lasts 50 years; pine is usually replaced after 15 years.',
      'attribute oak.lifespan: Oak lasts 50 years',
      'attribute pine.lifespan: Pine is usually replaced after 15 years'
    ],
    ['Canoe vs kayak', 'A canoe weighs 30 kg, a kayak 20.', 'attribute canoe.weight: A canoe weighs 30 kg, a kayak 20'],
    [
      'Ferry or Train',
      'They have little in common: the ferry carries 900 passengers, while the train carries 400.',
      'attribute ferry.capacity: The ferry carries 900 passengers',
      'attribute train.capacity: The train carries 400'
    ],
    [
      'Sourdough vs yeast bread',
      'Sourdough is a bread raised by wild yeast, whereas yeast bread is a bread raised by one cultivated strain.',
      'definition sourdough: Sourdough is a bread raised by wild yeast',
      'definition yeast-bread: Yeast bread is a bread raised by one cultivated strain'
    ],
    ['Oak vs pine', 'Oak is hard, but the weather is bad.', '!attribute'],
    ['Oak vs pine', 'Oak grows slowly while 50 people watch.', '!attribute'],
    ['Oak vs pine', 'The bill was $500, and oak was not on it.', '!attribute']
  ],
  'a verb or noun with an amount': [
    [
      'Lighthouses',
      'A modern unit produces 60 dB of noise.',
      'attribute lighthouse.noise: A modern unit produces 60 dB of noise'
    ],
    ['Lighthouses', 'The battery produces 60 dB of noise.', '!attribute lighthouse.noise'],
    ['Brokers', 'A broker listens on port 5672.', 'attribute broker.port: A broker listens on port 5672'],
    ['Brokers', 'Brokers ship with four queues.', 'attribute broker.queue: Brokers ship with four queues'],
    ['Brokers', 'Brokers have two advantages.', '!attribute'],
    [
      'Violins',
      'A violin is on average 2 % more efficient than a viola.',
      'attribute violin.efficiency: A violin is on average 2 % more efficient than a viola'
    ],
    [
      'The delta kite',
      'The delta kite takes 5 minutes to assemble.',
      'attribute delta-kite.time-to-assemble: The delta kite takes 5 minutes to assemble'
    ],
    ['Tandoor', 'A tandoor costs about €400.', 'attribute tandoor.cost: A tandoor costs about €400'],
    ['Pianos', 'A grand piano weighs up to 500 kg.', 'attribute grand-piano.weight: A grand piano weighs up to 500 kg'],
    ['Candles', 'Candles last about six hours.', 'attribute candle.lifespan: Candles last about six hours'],
    [
      'Falcons',
      'A falcon reaches a speed of 300 km/h.',
      'attribute falcon.speed: A falcon reaches a speed of 300 km/h'
    ],
    ['Redwoods', 'A redwood has a height of 100 m.', 'attribute redwood.height: A redwood has a height of 100 m'],
    ['Violins', 'The length of a violin is 36 cm.', 'attribute violin.length: The length of a violin is 36 cm'],
    ['Lighthouses', 'A lighthouse is 40 m tall.', 'attribute lighthouse.height: A lighthouse is 40 m tall'],
    ['Bivouacs', 'A bivouac sleeps two people.', 'attribute bivouac.capacity: A bivouac sleeps two people'],
    [
      'Kettles',
      'Kettles are fine. Their price ranges from $20 to $80.',
      'attribute kettle.price: Their price ranges from $20 to $80'
    ],
    ['Kettles', 'Kettles are fine. They cost next to nothing.', 'attribute kettle.cost: They cost next to nothing'],
    [
      'Nylon or steel?',
      'A set of nylon strings costs €8 to €15 and lasts three to six months.',
      'attribute nylon.cost: A set of nylon strings costs €8 to €15',
      'attribute nylon.lifespan: A set of nylon strings lasts three to six months'
    ],
    [
      'Nylon or steel?',
      'Nylon strings stretch. Steel strings put 75 kg of tension on the neck.',
      'attribute steel.tension: Steel strings put 75 kg of tension on the neck'
    ],
    [
      'Compost and manure: the differences',
      'Manure contains 0.7 % nitrogen, whereas compost has 0.5 %.',
      'attribute manure.nitrogen: Manure contains 0.7 % nitrogen',
      'attribute compost.nitrogen: Compost has 0.5 %'
    ],
    [
      'Gravel bikes vs road bikes',
      'A rider reaches 28 km/h on a gravel bike and 32 km/h on a road bike.',
      'attribute gravel-bike.speed: A rider reaches 28 km/h on a gravel bike',
      'attribute road-bike.speed: A rider reaches 32 km/h on a road bike'
    ],
    [
      'Gravel bikes',
      'Gravel bikes are new. Prices start at €900.',
      'attribute gravel-bike.price: Prices start at €900'
    ],
    ['Kettles', 'You can get a kettle for $20.', 'attribute kettle.cost: You can get a kettle for $20'],
    ['Flutes vs pipes', 'A flute is cheaper than a pipe.', 'attribute flute.cost: A flute is cheaper than a pipe'],
    ['Kettles', 'The bridge was 300 m long.', '!attribute'],
    ['Kettles', 'The bill was $300 for kettles and 40 for cups.', '!attribute'],
    ['Candles', 'Candles cost him his house.', '!attribute'],
    ['Candles', 'The last 6 candles burned down.', '!attribute'],
    ['Candles', 'It took 3 years to find candles.', '!attribute'],
    ['Kettles', 'In 1954 kettles changed a number of things.', '!attribute'],
    ['Kettles', 'A museum has a collection of 300 kettles.', '!attribute']
  ],
  'what a thing is': [
    ['Oak', 'Because an oak is a tree of the north, it grows slowly.', '!definition'],
    ['Oak', 'An oak is the second most common tree.', '!definition'],
    [
      'Sundials',
      'A sundial is a clock that the sun drives.',
      'definition sundial: A sundial is a clock that the sun drives'
    ],
    [
      'Sundials vs clocks',
      'A clock, on the other hand, is an instrument with a spring.',
      'definition clock: A clock, on the other hand, is an instrument with a spring'
    ],
    [
      'Kayaks',
      'Technically, a kayak is a canoe with a deck.',
      'definition kayak: Technically, a kayak is a canoe with a deck'
    ],
    ['Ghee', 'Ghee refers to butter without its water.', 'definition ghee: Ghee refers to butter without its water'],
    [
      'Roux',
      'Cook flour in butter until it smells of nuts; that is called a roux.',
      'definition roux: Cook flour in butter until it smells of nuts; that is called a roux'
    ],
    [
      'Kayaks',
      'He sat in a kayak, a narrow boat with a deck, and waited.',
      'definition kayak: Kayak, a narrow boat with a deck'
    ],
    [
      'Kayaks',
      '**Kayak**: a narrow boat that one person sits in.',
      'definition kayak: Kayak: a narrow boat that one person sits in'
    ],
    ['Kites', 'Kites are light toys that fly on a line.', 'definition kite: Kites are light toys that fly on a line'],
    ['Kites', 'Kites are often toys that break.', '!definition'],
    ['Kayaks', 'In kayaks, the water is never far.', '!definition'],
    ['Kayaks', 'A kayak is the best of all.', '!definition'],
    ['Kayaks', 'We saw a kayak, the sun and a lake.', '!definition'],
    [
      'Kites vs gliders',
      'A kite is a light toy that resembles a sail but flies.',
      'definition kite: A kite is a light toy that resembles a sail but flies'
    ],
    [
      'Kites vs gliders',
      'A kite is a much harder toy to fly without help.',
      '!definition',
      'statement kite: A kite is a much harder toy to fly without help'
    ],
    [
      'Camping',
      'Your “flight kit” refers to all that you need to fly on a beach.',
      'definition flight-kit: Your “flight kit” refers to all that you need to fly on a beach'
    ],
    [
      'Kites vs gliders',
      'Kites are a calm toy that folds. This pretty toy is full of colour and air.',
      'statement kite: Kites are a calm toy that folds. This pretty toy is full of colour and air'
    ]
  ],
  'what to choose when': [
    [
      'Sledges vs snowshoes',
      'Choose sledges if the snow is deep.',
      'recommendation sledge: Choose sledges if the snow is deep'
    ],
    [
      'Sledges vs snowshoes',
      'If you carry a child, snowshoes are the better choice.',
      'recommendation snowshoe: If you carry a child, snowshoes are the better choice'
    ],
    [
      'Sledges vs snowshoes',
      'Snowshoes make sense when the forest is dense.',
      'recommendation snowshoe: Snowshoes make sense when the forest is dense'
    ],
    [
      'Sledges vs snowshoes',
      'For a first winter I would always start with snowshoes.',
      'recommendation snowshoe: For a first winter I would always start with snowshoes'
    ],
    [
      'Sledges vs snowshoes',
      'When the path is flat, we recommend sledges.',
      'recommendation sledge: When the path is flat, we recommend sledges'
    ],
    [
      'Sledges vs snowshoes',
      'Avoid sledges if your knees hurt.',
      'recommendation sledge: Avoid sledges if your knees hurt'
    ],
    [
      'Sledges vs snowshoes',
      'For short walks, snowshoes are enough.',
      'recommendation snowshoe: For short walks, snowshoes are enough'
    ],
    [
      'Sledges vs snowshoes',
      'You should use sledges for long tours.',
      'recommendation sledge: You should use sledges for long tours'
    ],
    ['Sledges vs snowshoes', 'Do you use sledges if it rains?', '!recommendation'],
    ['Sledges vs snowshoes', 'He chose sledges for his birthday.', '!recommendation'],
    ['Sledges vs snowshoes', 'If it snows, stay at home.', '!recommendation'],
    [
      'Kites vs gliders',
      'If you value calm and thrift, a kite may be the way to go.',
      'recommendation kite: If you value calm and thrift, a kite may be the way to go'
    ],
    [
      'Kites vs gliders',
      'If you like speed, gliders might be the better choice.',
      'recommendation glider: If you like speed, gliders might be the better choice'
    ],
    [
      'Kites vs gliders',
      'If you live by the sea, a kite could be a great option.',
      'recommendation kite: If you live by the sea, a kite could be a great option'
    ]
  ],
  'what speaks for and against a thing': [
    ['Bamboo', 'Bamboo makes it easy to build a hut.', 'advantage bamboo: Bamboo makes it easy to build a hut'],
    ['Bamboo', 'Bamboo excels at bending.', 'advantage bamboo: Bamboo excels at bending'],
    ['Bamboo', 'Weight is the main advantage of bamboo.', 'advantage bamboo: Weight is the main advantage of bamboo'],
    ['Bamboo', 'Bamboo is hard to nail.', 'drawback bamboo: Bamboo is hard to nail'],
    ['Bamboo', 'Bamboo is not hard to cut.', '!drawback'],
    ['Bamboo', 'Bamboo, which farmers say is hard to sell, grows fast.', '!drawback'],
    ['Bamboo', 'Rainy years make it hard to find bamboo.', '!drawback'],
    [
      'Bamboo',
      'The main advantage of bamboo is that it grows fast.',
      'advantage bamboo: The main advantage of bamboo is that it grows fast'
    ],
    ['Bamboo', 'On the plus side, bamboo is cheap.', 'advantage bamboo: On the plus side, bamboo is cheap'],
    [
      'Bamboo',
      'Bamboo has the disadvantage of splitting in frost.',
      'drawback bamboo: Bamboo has the disadvantage of splitting in frost'
    ],
    ['Bamboo', 'Bamboo suffers from damp.', 'drawback bamboo: Bamboo suffers from damp'],
    ['Bamboo', 'However, bamboo is hard to glue.', 'drawback bamboo: Bamboo is hard to glue'],
    ['Bamboo', 'The advantages of bamboo are many.', '!advantage'],
    ['Bamboo', 'He took advantage of bamboo.', '!advantage']
  ],
  'instances of a thing': [
    ['Heaps', 'Turn it with a tool (such as a fork, rake or hoe, then wait).', '!example heap: hoe, then wait'],
    ['Heaps', 'Materials (e.g. by the bag) are sold here.', '!example'],
    ['Heaps', 'Disasters like a woman cutting through a cable, resulting in a loss of power happen.', '!example'],
    ['Heaps', 'At stake (e.g. worms) is the heap.', '!example'],
    [
      'Funds',
      'A fund holds large firms, including Apple, Nestlé and Toyota.',
      'example firm: firms: Apple, Nestlé, Toyota'
    ],
    [
      'Cats',
      'Some breeds, like the Maine Coon and the Ragdoll, grow to twice that.',
      'example breed: breeds: Maine Coon, Ragdoll'
    ],
    [
      'Heaps',
      'Brown materials, such as leaves, cardboard or sawdust, should make up two thirds.',
      'example brown-material: Brown materials: leaves, cardboard, sawdust'
    ],
    [
      'Heaps',
      'Examples of green material are grass clippings and kitchen scraps.',
      'example green-material: green material: grass clippings, kitchen scraps'
    ],
    ['Mail', 'It suits simple letters like invoices and reminders.', 'example letter: letters: invoices, reminders'],
    ['Heaps', 'Add some greens, for example, clippings and peel.', 'example green: greens: clippings, peel'],
    ['Toys', 'Many toys like Drachen, Kreisel and Bälle need no power.', 'example toy: toys: Drachen, Kreisel, Bälle'],
    ['Toys', 'Toys with wings (kites, gliders and drones) need wind.', 'example wing: wings: kites, gliders, drones'],
    ['Heaps', 'Turn the heaps (often, if you can, or weekly).', '!example'],
    ['Heaps', 'Turn the heap (weekly, if you can, or monthly).', '!example'],
    ['Heaps', 'It smells like leaves and earth.', '!example'],
    ['Heaps', 'They like leaves and earth.', '!example']
  ],
  'what a thing is like': [
    ['Kites', 'Consider kites as an alternative to gliders.', '!analogy'],
    ['Roots', 'Think of roots as straws.', 'analogy root: Think of roots as straws'],
    ['Roots', 'A root is more like a pump.', 'analogy root: A root is more like a pump'],
    [
      'Roots',
      'Roots are to a tree what a harbour is to a town.',
      'analogy root: Roots are to a tree what a harbour is to a town'
    ],
    ['Weeding', 'Weeding is like combing a lawn.', 'analogy weeding: Weeding is like combing a lawn'],
    ['Roots', 'It helps to picture roots as a net.', 'analogy root: It helps to picture roots as a net'],
    ['Roots', 'Children like roots.', '!analogy'],
    ['Roots', 'I think of roots and of leaves.', '!analogy'],
    ['Kites', 'A kite resembles a sail on a string.', 'analogy kite: A kite resembles a sail on a string'],
    ['Kites', 'A kite is a parachute turned upside down.', 'analogy kite: A kite is a parachute turned upside down'],
    [
      'Kites vs gliders',
      'If a kite is a sail, then a glider is a boat.',
      'analogy kite: If a kite is a sail, then a glider is a boat'
    ],
    [
      'Kites vs gliders',
      'Here is a comparison from the sea: a kite is a flag, a glider the gull above it.',
      'analogy kite: Here is a comparison from the sea: a kite is a flag, a glider the gull above it'
    ],
    ['Kites', 'Imagine a harbour. A kite is the flag on its mast.', 'analogy kite: A kite is the flag on its mast'],
    [
      'Kites',
      'Treat the kite as a sail and keep away from it.',
      'analogy kite: Treat the kite as a sail and keep away from it'
    ],
    ['Kites', 'Imagine a harbour. A kite is a tool that measures the wind.', '!analogy'],
    ['Kites', 'If a kite is a gift, then the box is a sight.', '!analogy'],
    ['Kites', 'A kite is a frame with a cloth.', '!analogy'],
    ['Kites', 'A kite feels the wind at once.', '!analogy'],
    ['Kites vs gliders', 'A kite is the second largest of the toy family.', '!analogy'],
    [
      'Kites vs gliders',
      'A kite is the Rolls-Royce of the toy world.',
      'analogy kite: A kite is the Rolls-Royce of the toy world'
    ]
  ],
  'who should take what': [
    ['How to choose a kite', 'Note: kites, which are rarely used, need wind.', '!recommendation'],
    ['Kites vs gliders', 'Beginners should get a kite.', 'recommendation kite: Beginners should get a kite'],
    [
      'Kites vs gliders',
      'Below 10 mph we advise against gliders.',
      'recommendation glider: Below 10 mph we advise against gliders'
    ],
    [
      'Kites vs gliders',
      'Our pick for beginners: start with a kite.',
      'recommendation kite: Our pick for beginners: start with a kite'
    ],
    ['Kites vs gliders', 'Kites should get a new tail each year.', '!recommendation'],
    ['Kites vs gliders', 'Beginners should get some sleep.', '!recommendation'],
    ['Kites vs gliders', 'Our advice for beginners: read on.', '!recommendation']
  ],
  'when a thing fits': [
    [
      'Linen',
      'Linen is often used to wrap bread or outside the kitchen.',
      'use-case linen: Often used to wrap bread or outside the kitchen'
    ],
    ['Linen', 'Linen is used for even if it is dear.', '!use-case'],
    ['Linen', 'Linen excels in heat and wind, with the coolest touch of all.', 'use-case linen: Excels in heat'],
    ['Linen', 'It is best to wash linen cold.', '!use-case'],
    ['Linen', 'Linen is not recommended for shoes yet.', '!use-case'],
    ['Linen', 'Linen is great for dresses, you must only wash it cold.', 'use-case linen: Great for dresses'],
    ['Linen', 'Linen is meant for hot days.', 'use-case linen: Is meant for hot days'],
    ['Linen', 'Linen is ideal for summer dresses.', 'use-case linen: Ideal for summer dresses'],
    ['Linen', 'Linen is often used for towels.', 'use-case linen: Often used for towels'],
    ['Linen', 'Linen shines in dry heat.', 'use-case linen: Shines in dry heat'],
    ['Linen', 'Linen is at its best when it is ironed damp.', 'use-case linen: Is at its best when it is ironed damp'],
    [
      'Linen',
      'Linen is found mostly in the wardrobes of the south.',
      'use-case linen: Is found mostly in the wardrobes of the south'
    ],
    ['Linen', 'Linen was found in a tomb.', '!use-case'],
    ['Linen', 'He is meant for greatness.', '!use-case'],
    ['Linen', 'Linen was popular in the 1920s.', '!use-case'],
    [
      'Linen',
      'Linen has a soft hand and can be used in a variety of bags, from totes to sacks.',
      'use-case linen: Can be used in a variety of bags, from totes to sacks'
    ],
    ['Linen', 'Linen can be used in the rain.', '!use-case'],
    [
      'Linen',
      'Linen has a hard hand and can be used in a variety of bags, from totes to sacks and nets.',
      'statement linen: Linen has a hard hand and can be used in a variety of bags, from totes to sacks and nets'
    ],
    ['Linen', 'Linen works fine for small bags.', 'recommendation linen: Linen works fine for small bags']
  ],
  'what says nothing of a thing': [
    ['Linen', 'I washed my linen in the river last year.', '!statement'],
    ['Linen', 'When I was in town, I lost a bag of linen.', '!statement'],
    ['Linen', 'You might wonder who wears linen at all.', '!statement'],
    ['Linen', 'Imagine a ship full of linen.', '!statement'],
    ['Linen', 'Linen dries fast in the sun. That is why it is worn.', 'statement linen: Linen dries fast in the sun'],
    ['Linen', 'Linen dries fast in the sun. That is why it is worn.', '!statement linen: That'],
    ['Linen', 'For example, wash the linen like so:', '!statement'],
    ['Linen', 'Linen dries fast in the sun. It is really confusing!', '!statement linen: It'],
    ['Linen', '- B) Linen is made of milk.', '!statement'],
    ['Linen', 'Q. You have wet linen. Does it dry in a day?', '!statement'],
    ['Linen', 'Tags: linen, cloth', '!statement'],
    ['Linen', 'Code example: linen = 1', '!statement'],
    [
      'Linen',
      '(Linen dries fast in the sun. Linen lasts for many years.)',
      'statement linen: Linen dries fast in the sun',
      'statement linen: Linen lasts for many years'
    ],
    ['Linen', 'I recommend linen in the heat.', 'statement linen: I recommend linen in the heat'],
    ['Linen', 'Imagination made linen famous.', 'statement linen: Imagination made linen famous']
  ]
}

describe.each(Object.entries(classes))('%s', (_, cases) => {
  test.each(cases.map((one) => [one[1], one] as const))('%s', (_text, one) => {
    expect(problemsOf(one)).toEqual([])
  })
})
