/** Written by `pnpm train:thesaurus` from WordNet 3.1 (see `wordnet-license.txt`) and GloVe 6B. */
export const alike = `
abandon forgo leave relinquish renounce|abandoned derelict deserted|abatement mitigation|abbey church convent monastery
abbreviated shortened|abdomen abdominal belly stomach|abdominal oblique|abduct kidnap|aberration distortion
abhorrent obscene repugnant repulsive|ability able capability hand knowledge leadership quality skill|abject miserable
ablaze afire alight|able capable fit|ably aptly|abnormal anomalous atypical irregular unnatural|abnormality anomaly
abolish abolition|abominable atrocious odious unspeakable|aboriginal native|abortive unsuccessful|abound abundance
abroad foreign overseas|abrupt precipitous sudden|abruptly suddenly|absence absent lack|absent lacking
absolutely perfectly utterly|absolved exonerated vindicated|absorb absorption assimilate attract suck
absorbing engrossing gripping riveting|absorption concentration|abstain abstention abstinence refrain
abstract concept conceptual outline theoretical
absurd idiotic illogical laughable ludicrous nonsensical preposterous ridiculous|absurdity silliness
abundance quantity richness|abundant ample copious lush plentiful|abuse abuser cruelty maltreatment misuse persecution
abused mistreated|abuser offender|abuzz buzzing|academia academic|academic academy professor scholarly theoretical
academician academy|academy institution school|accede accession succumb|accelerate deepen hasten intensify|acceleration speed
accelerator pedal|accent dialect drawl idiom pronunciation|accentuate emphasise underline
accept acknowledge admit agree allow assume receive recognize|acceptance recognition|access admission entry
accessible approachable available convenient|accident accidental collision crash mishap wreck
accidental inadvertent incidental unintended|accidentally unintentionally|acclaim plaudits|accolade award
accommodate adapt cater|accompanied attended|accomplish achieve attain execute fulfill|accomplished realized
accomplishment feat skill|accord agree agreement alliance pact peace treaty|accordance conformity|according reported
accordingly consequently|account balance credit report|accountable responsible|accountant auditor bookkeeper
accounting audit bookkeeping|accreditation certification|accredited licensed|accrued accumulated|accumulate amass
accuracy quality|accurate correct exact precise true|accusation allegation assertion complaint|accuse blame|accused suspect
accustomed usual|ace star|acerbic caustic virulent vitriolic|acetaminophen tylenol|achievable doable
achieve attain reach succeed|achievement performance|acid caustic|acknowledge admit concede know mention recognize respond
acknowledgment apology|acquaintance friend|acquiescence assent|acquire acquisition buy develop obtain purchase share
acquisition buyout purchase transfer|acquit acquittal exonerate|acquitted innocent|acrid caustic pungent|acrimony bitterness
acrobatics gymnastics|acrylic paint|act action conduct enactment order statute|action challenge effect fight process taking war
activate initiate modify|active participating|activism activist|activist militant|activity behavior demand
actor actress comedian performer star|actual current real true|acutely keenly|adage proverb|adamant intransigent
adapt adjust alter assimilate conform|adaptable flexible|adaptation version|adapted modified|add addition combine mix
addict junkie|addicted alcoholic|addiction dependency|addition component plus|additional extra|address keynote speaking speech
adept proficient skillful|adequate competent enough equal satisfactory sufficient|adhere adopt implement|adhesion attachment
adjacent connected contiguous near neighboring|adjourn recess|adjunct associate|adjust conform modify readjust
adjustment modification|administer dispense oversee supervise|administration government justice legislation
administrator chief commissioner director executive|admiration amazement appreciation astonishment esteem|admire admirer
admired loved|admirer supporter|admission admit admittance|admit concede confess|admonition rebuke reprimand
adolescent juvenile teen teenage teenager|adopt choose|adoption approval|adoptive surrogate|adorable endearing lovable lovely
adored idolized worshipped|adorned clad decorated embossed fringed paneled sequined studded|adrift afloat
adult adulthood mature|adulterous adultery extramarital unfaithful|adulthood manhood maturity|advance early gain progress push
advantage benefit favor gain lead leverage|advantageous beneficial expedient|adventure adventurer
adventurer explorer mountaineer|adventurous audacious daring enterprising|adversary antagonist enemy foe opponent
adverse unfavorable unfavourable|adversity hardship misfortune|advert advertisement promo|advertise advertiser
advertising business commercial|advice recommendation|advisable prudent
advise consult counsel inform notify recommend urge warn|adviser advisor consultant counselor|advisor consultant counselor
advisory consultative|advocacy advocate|advocate counsel lawyer proponent supporter|aerial air|aerodrome airfield
aerodynamic streamlined|aeroplane airplane biplane|aesthetic artistic esthetic|aesthetics philosophy|affable amiable genial
affairs politics|affect alter impact|affection affectionate fondness tenderness|affectionate fond|affidavit testimony
affinity kinship|affirm assert reaffirm swear validate|afflicted ill impaired sick stricken|affluence affluent|affluent wealthy
afford spend|affordable cheap inexpensive|affront insult|afire alight
afraid appalled concerned fearful frightened horrified scared shocked terrified|after afterwards later subsequently
afterlife immortality|aftermath wake|afternoon day|aftershock tremor|afterwards later subsequently|age mature years
aged elderly older|agency agent bureau office state|agenda schedule|agent operative|aggravate exacerbate inflame worsen
aggravation annoyance|aggression provocation violence|aggressive assertive competitive predatory|aggressively sharply
aggressiveness boldness|aghast appalled dismayed|agile intelligent nimble|aging old
agitated distraught feverish hysterical impatient|agitation ferment unrest upheaval|ago past
agonizing excruciating harrowing painful|agony torment|agrarian agricultural|agree agreement concede conclude resolve settle
agreed united|agreement arrangement concession consensus deal settlement statement|agribusiness agriculture
agricultural farming rural|agriculture cultivation horticulture husbandry|ahead before forward leading
aid assistance benefit intervention relief support welfare|ailing sickly|ailment disorder
aim goal intend intention objective purpose target|air airspace|airbus airliner|aircraft craft|airfare fare
airfield airport airstrip|airline airliner|airliner airplane plane|airplane bomber fighter jet plane|airship blimp
airy ethereal|alarm alert signal|alarming appalling frightening horrifying ominous unnerving|alas regrettably unfortunately
alchemist alchemy|alcohol booze drink liquor|alcoholic drunk intoxicating|alcoholism drunkenness|ale beer|alert signal warning
alertness arousal vigilance|algae seaweed|alien exotic extraterrestrial stranger unknown
alienation disaffection estrangement isolation|alight lit|alike likewise|alive live|allay assuage soothe|allegiance loyalty
allegorical allegory|allegory fable parable|allele recessive|allergic allergy susceptible
alleviate assuage ease facilitate relieve soothe|alleviated mitigated|alliance allies bloc coalition organization pact
allied confederate|allies coalition|alligator gator|allocate assign|allocation allotment quota
allow give leave permit provide set|allowable permissible|allowance deduction|alloy metal steel|allure attractiveness
alluring beguiling enticing seductive tempting|allusion reference|almost most near nearly virtually|alone exclusively solely
aloud loudly|alphabet cyrillic script|alright okay|als sclerosis|alteration modification revision|altercation fracas
altered modified revised|alternative choice option unconventional|altitude distance elevation height
altogether completely entirely totally whole|altruistic selfless unselfish|alum alumnus|aluminium aluminum metal|aluminum metal
alumnus graduate|always constantly ever forever invariably|amalgamated consolidated|amalgamation merger|amass compile
amazed astonished astounded stunned surprised|amazing awesome impressive|amazingly astonishingly surprisingly
ambassador diplomat representative|ambiance ambience atmosphere surroundings|ambience ambient atmosphere surroundings
ambiguous enigmatic evasive|ambition ambitious desire dream|ambivalent unsure|amend modify rectify revise
amenities comforts conveniences|america american usa|amiable cordial genial|amiss awry|ammo ammunition|ammonia ammonium liquid
ammunition arms weaponry|amnesty clemency freedom pardon|amok berserk|amorphous inorganic
amount contribution decrease increase quantity revenue sum total value|amphetamine meth methamphetamine stimulant
amphitheater amphitheatre coliseum|amphitheatre coliseum|ample copious plentiful sufficient|amplifier amplify|amplify heighten
amply richly|amuse entertain|amusement recreation|amusing comical funny humorous interesting laughable
anachronism anachronistic|anal anus|analog analogue|analogy inference|analyse analyze dissect scrutinize
analysis analytical analyze|analytic logical|analyze compare diagnose dissect examine scrutinize|anarchic lawless
anarchist radical|anarchy lawlessness|anatomical anatomy|anatomy morphology|ancestor ancestral
ancestry descent lineage origin parentage|anchor anchorman|anemic weak|anesthesia anesthetic|angelic saintly
anger emotion fury indignation outrage rage|angered angry enraged infuriated|angioplasty surgery
angle angular slope tilt tip weight|angler fisherman|angling fishing
angry enraged furious incensed infuriated irate outraged provoked|angst anxiety|anguish distress pain suffering torment
anguished sorrowful|animal creature fauna pet|animation cinematography|anime cartoon|animosity enmity hostility
annexation incorporation|annihilated exterminated|annihilation disintegration
anniversary bicentennial birthday centenary centennial jubilee|announce declare|announcement release statement
announcer broadcaster newscaster sportscaster|annoy bother harass
annoyance displeasure exasperation frustration impatience irritation|annoyed displeased irritated miffed riled stung
annoying teasing|annual yearly|annul invalidate nullify overturn rescind revoke vacate|anomalous anomaly unnatural
anonymous unidentified unknown unnamed|answer reply respond response say solution solve tell
antagonism antagonistic enmity hostility|antarctic polar|anterior frontal|anthem hymn song|anthology compendium
anthropologist anthropology archaeologist archeologist|anthropology archaeology archeology ethnography
antibiotic cipro penicillin|anticipate expect foresee happen predict reckon speculate|anticipated awaited
antidepressant medication|antipathy aversion dislike distaste|antiquated archaic|antique shop|antisemitism racism
antiviral medication|anxiety concern fear insecurity nervousness panic uneasiness worry|anxious eager nervous uneasy
anyhow anyway|aorta aortic artery|apart aside isolated separate|apartment rooms|apathetic apathy indifferent uninterested
apathy indifference passivity|ape parrot|aplomb poise|apocalypse apocalyptic|apocalyptic prophetic|apologetic apology
apologize excuse|apostle apostolic disciple|apostolic papal pontifical|appalled dismayed shocked|apparel clothing garment shoe
apparent obvious seeming|apparently obviously ostensibly seemingly|appeal challenge petition plea proceedings request suit
appealing attractive|appear emerge look occur seem|appearance cast show|appease assuage mollify pacify placate quell satisfy
appetite craving|applause clapping|appliance convenience gadget|applicable relevant|application apply request technology
apply employ implement utilize|appoint designate nominate|appointed assigned ordained|appointee appointment
appraisal assessment estimation evaluation valuation|appreciate realize understand|appreciated understood
appreciative grateful thankful|apprehension trepidation|apprentice apprenticeship|approach formulation way
appropriate assume fit proper|appropriately properly|appropriateness propriety suitability
approval favor permission recognition|approve authorize endorse|approximately around roughly
approximation calculation computation estimation|apricot peach|apt clever|aqua turquoise|aquatic flora|aquatics swimming
arbiter arbitrator|arbitrarily indiscriminately randomly|arbitrary capricious|arbitration mediation|arbitrator umpire
arcane esoteric|archaeological archeological|archaeologist archaeology archeologist|archaic primitive|archbishop bishop
archdiocese diocese|arched curved|archeologist archeology|architect designer|architecture structure
archive archivist repository|archives collection|arctic frigid icy polar|ardent enthusiastic fervent impassioned passionate
arduous grueling gruelling laborious strenuous|area center corner land neighborhood region section side territory
arena ballpark bowl coliseum stadium|argue contend debate oppose reason|arguing argument controversy dispute
argument controversy debate dispute proof|arid dry|arise happen occur|aristocracy aristocratic gentry nobility
aristocratic noble patrician|arm armor branch|arming equipping|armistice truce|armored bulletproof equipped|arms weaponry
aroma aromatic fragrance odor perfume scent smell sweetness|aromatic fragrant|around roughly|arousal stimulation
arouse elicit inflame offend provoke rekindle|aroused stirred|arrange coordinate|arrangement structure|arranging composing
array display range spectrum|arrears debt|arrest capture halt seizure stay|arrival return|arrive come|arrogance hubris
art artist artwork ceramics dance painting sculpture|artful crafty|arthritis gout|article clause column editorial section
articulate eloquent fluent formulate|artificial synthetic|artillery cannon gun ordnance weapon|artisan craftsman
artist illustrator master musician painter photographer sculptor|artistry musicianship prowess|arts humanities|artwork graphics
ascend ascension ascent|ascendancy dominance supremacy|ascension ascent|ascent climb|ascertain determine locate rectify verify
ascetic austere|ashamed embarrassed humiliated shamed|aside away|ask consult expect invite need question
asking notice request wish|asleep numb unconscious|aspect expression facet|asphalt pavement
asphyxiation strangulation suffocation|aspirin painkiller|ass backside butt fucking|assailant attacker|assassin murderer
assassinate kill|assassination murder slaying|assault attack battle rape violation|assemble gather
assembly chamber congress council forum legislature|assert insist|assertion claim denial testimony|assertive forceful
assess determine evaluate reassess|assessment judgment review|assets credit equity finances funds investment share
assign attribute evaluate|assignment duty|assist facilitate help|assistance grant relief support|assistant deputy secretary
associate fellow member|association club institute organization society union|assorted miscellaneous sundry various
assortment motley variety|assuage mollify pacify placate relieve soothe|assume assumption presume take|assumption premise
assure ensure guarantee insure persuade promise reassure secure|assured confident|astonished astounded stunned
astonishing impressive staggering surprising|astonishingly surprisingly|astounded stunned surprised
astounding incredible staggering unbelievable|astrologer astrology|astronaut cosmonaut|astronomer astrophysicist physicist
astronomical astronomy|astronomy astrophysics physics|astrophysicist astrophysics|astrophysics cosmology|astute shrewd
asylum refuge|asymmetric asymmetry|atheism atheist|athlete olympian skater skier swimmer weightlifter
athletics gymnastics olympics skating|atmosphere aura conditions|atom molecule particle|atomic nuclear thermonuclear
atone repent|atonement redemption|atrium courtyard|atrocious atrocity dreadful horrible horrifying unspeakable
attach bind insert|attached connected intended|attack attempt blast bombing fire operation raid strike|attainment literacy
attempt bid effort run seeking struggle try|attend attention|attention notice regard|attentive thoughtful
attested authenticated|attic loft|attire costume dress garb wear
attitude mentality mindset posture respect stance tendency tolerance|attorney counsel lawyer prosecutor solicitor|attract draw
attractive cute|auction sale sell|audacious audacity bold brazen daring fearless|audacity boldness|audible loud
audience interview viewers|audio disc disk recording sound soundtrack|audit auditor examination scrutinize|audition tryout
auditor comptroller|augustinian friar|aura glory mystique|authentic genuine reliable|authentication validation
authenticity legitimacy|author biographer journalist novelist poet writer
authoritarian autocratic dictator dictatorial tyrannical undemocratic|authoritarianism dictatorship totalitarianism tyranny
authoritative definitive influential|authorities government|authority control|autism autistic syndrome|auto automobile car
autobahn motorway|autobiographical autobiography|autobiography biography memoir|autocratic dictatorial tyrannical undemocratic
automaker carmaker maker manufacturer|automated automatic|automatic handgun pistol semiautomatic|automobile car electric suv
autonomous autonomy independent|autonomy independence|autumn fall|available free usable|avatar incarnation
avenge retaliate revenge|avenue boulevard street|average figure median normal ordinary ratio total|averse loath
aversion distaste|avert avoid forestall prevent|aviation flight industry|avid enthusiastic|avoid escape keep prevent
avowed professed|await wait|awake awakened sleepless waking|award emmy honor medal oscar prize scholarship trophy
aware conscious mindful sensitive|awareness consciousness|awash overflowing|away forth
awful bad dreadful frightening horrendous horrific lousy terrible unpleasant|awfully horribly terribly
awkward clumsy embarrassing inept ugly uncomfortable|awkwardness ineptitude|axe hatchet|axial axis
baby child infant kid newborn|back backwards cover second side|backbone linchpin|backer supporter|backfire backlash
background scene|backpack bag|backside buttocks|backstage offstage|backup replacement|bacteria bacterial bacterium
bacterial bacterium|bad big negative pretty terrible tough worse worst|badge emblem insignia
badly gravely ill poorly seriously severely|badminton doubles
baffled befuddled bemused bewildered confounded confused perplexed|baffling problematic
bag baggage handbag luggage pack pocket suitcase tote|baggage luggage|bail bond|bait decoy hook lure|baked cooked dry
bakery shop store|balance equilibrium proportion rest|balanced stable|ball shot|ballad poem song|ballet choreography
ballot voting|ballpark park stadium|balm salve|bam bang|bamboo wood|ban embargo|banal commonplace|bang smash|banging thumping
banish dispel|banishment expulsion|bank banker deposit funds|banker financier|banking finance|bankrupt bankruptcy insolvent
bankruptcy insolvency|banned illegal prohibited|banner flag headline|banning forbidding|banquet dinner feast|bantamweight boxer
baptism sacrament|bar block|barbarian barbaric|barbaric savage|barbarism brutality savagery|barbecued cooked grilled|bare naked
barely hardly scarcely|bargain buy|bargaining negotiation|barge boat ship|bark skin|barley grain|baron lord|baronetcy barony
barrage bombardment firing onslaught shelling|barren desolate inhospitable wasteland|barricade roadblock|barricaded blockaded
barrier fence obstacle|barter swap|baseball softball|baseless groundless unfounded unsupported unwarranted
basement cellar floor|basic fundamental primary standard underlying|basically essentially|basilica church|basin watershed
bask savor|basketball hoops|bass singer vocalist|bastard illegitimate shit|bastion citadel stronghold|bat batter
bathing shower washing|bathroom closet restroom room toilet|bathtub tub|batter hitter|battered damaged
battle combat duel fight struggle war|battlefield battleground|bazaar bazar marketplace|beachhead bridgehead foothold
beacon lighthouse|beads rosary|beak snout|beam shaft|beaming radiant|bean noodle soy soya|beard goatee hair|bearish pessimistic
beast creature savage wolf|beat defeat round|beating drubbing thrashing trouncing
beautiful glorious gorgeous graceful handsome lovely pretty splendid|beauty glamour|bebop bop jazz|become form grow turn
bed bottom bunk couch couple|bedroom dormitory room|beef cattle cows meat|beefy burly husky strapping|beehive hive
beer brew lager|beetle insect|before earlier|befuddled bemused bewildered confounded muddled perplexed|beg pray
begin commence launch start|beginner novice|beginning creation first introduction opening spring
beguiling enticing seductive tempting|behavior conduct demeanor manner|beheaded decapitated|behemoth colossus giant titan
behind bottom seat slow|beholden obligated|beijing peking|belated tardy
belief believe doctrine faith notion religion values view|believe consider expect feel see think understand view
bellicose combative|belly stomach|beloved dear loved lover|belt conveyor|beluga sturgeon
bemused bewildered confounded perplexed|bend bow curve|benefactor patron|beneficial benefit|benefit interest payment welfare
benevolence kindness|benign harmless|bereaved grieving|berry fruit|besides likewise|besieging siege|best better first good top
bestow confer impart|bet wager|betray betrayal deceive|betrayal treachery|betrothed fiance fiancee
better develop good help improve perfect turn|beverage coffee drink food|bewildered confounded confused perplexed
bewitched enchanted|biannual semiannual|bias prejudice racism|biased slanted|bible biblical|biblical scriptural
bickering quarrel spat squabble wrangle|bicycle bike ride wheel|bid bidder challenge effort offer seek|bidding contract
big bigger enormous great huge large larger massive|bigger larger|bigotry intolerance|bike motorbike motorcycle ride wheel
bikers rockers|bikini swimsuit|bilateral multilateral mutual reciprocal|bilingual multilingual|bill measure
billion million trillion|bimonthly periodical|binge orgy splurge|biochemical biochemistry|biochemist biochemistry chemist
biodegradable perishable|biodiversity diversity|biographer biography writer|biographical biography|biography story
biological biology natural|biologist biology botanist ecologist geneticist microbiologist naturalist scientist zoologist
biology botany ecology genetics microbiology physiology zoology|biosynthesis synthesis|biotech biotechnology
biotechnology technology|birch wood|bird fowl poultry|birth childbirth parentage|birthplace cradle|biscuit cake cookie
bishop cardinal diocesan episcopal priest suffragan|bishopric diocese episcopate|bistro eatery restaurant|bit moment piece
biting sarcastic|bitter bitterly unpleasant|bitterness enmity envy hostility rancor resentment|bizarre eccentric outlandish
black colored dark|blackmail extortion|blackout interruption|blade steel sword|blame fault|blank empty
blaring blasting cacophony loud|blasphemous blasphemy profane|blast blow bomb explosion hit shell|blaze fire|blazer jacket
blazing blinding dazzling|bleached dyed|bleak desolate dim stark|bleeding hemorrhage|blend blender mix mixture|blender mixer
blending combining|blessed fortunate holy|blessing prayer|blight plague|blinding dazzling|blink twinkle wink
blistering caustic vitriolic|blithely happily|blitz onslaught|blizzard snowstorm storm|bloc coalition|block halt stop
blockade encirclement siege|blog journal|bloodbath bloodletting bloodshed carnage|bloodletting bloodshed carnage
bloodshed carnage|bloody internecine murderous violent|bloom blossom flower|blossom flower|blot smear stain
blow impact knock setback strike|blue sky turquoise|bluefin tuna|blueprint draft plan|blunder gaffe misstep mistake
blunt outspoken stark|bluntly roundly|blurred blurry|blurry fuzzy hazy|bluster bravado swagger|blustery stormy
board commission committee|boast brag|boat ferry ride sail tug tugboat vessel yacht|bobcat lynx|bobsled bobsleigh
bodily body physical|body corpse shape torso|bodybuilding weightlifting|bogus counterfeit fake phony|bohemia bohemian
boil boiler simmer|boiled cooked poached|boisterous rambunctious spirited unruly|bold brave|bolshevik communist marxist
bolster reinforce|bomb bomber grenade|bombardment bombing onslaught shelling|bomber plane torpedo|bonanza boom godsend windfall
bond mortgage|bondage servitude slavery|bone bony jaw rib skull tooth|bonus incentive
book collection fact journal novel paperback publication reference text|booklet brochure folder leaflet pamphlet
bookshop bookstore|bookstore shop store|booming flourishing prosperous thriving
boost encourage help increase promote push raise spur support|booster rocket|booth kiosk shop|bootleg moonshine|booty loot
booze drink liquor whiskey|border edge perimeter|bored tired|boredom fatigue|boring dull tedious tiresome|borrow borrower
boss chief|botanical botany|botanist botany|botched bungled|bother fuss|bottle jug|bottom side underside|bottomless limitless
boulevard street|bounce bouncy kick rebound|bound destined|boundary demarcation edge|boundless limitless|bountiful plentiful
bouquet fragrance|bourbon whiskey|bourgeois materialistic|boutique shop store|bowel intestine|bowl stadium|bowler cricketer
box package|boxer featherweight heavyweight lightweight middleweight welterweight|boy man son|boycott protest
boyfriend lover man|boyhood childhood|brackish salty|brahmin hindu|braid lace|braided woven|brand label trademark|brandy cognac
brash cheeky|brass trumpet|brave desperate fearless gallant heroic resolute valiant|bravely courageously
bravery courage gallantry heroism valour|breach violate|bread cabbage dough lettuce loaf sugar toast|breadth width
break breaker end fall shift|breakaway separatist|breakdown failure|breakfast eat meal|breaking cracking smashing
breakthrough discovery|breakup dissolution|breakwater jetty|breast chest|breath breather|breathe exhale inhale survive
breather respite|breathing ventilation|breed breeder|breeding rearing reproduction|breeze breezy wind
breezy lively stormy windy|brew brewery|bribe bribery kickback payoff|bribery felony graft|bridal bride|bridegroom groom
bridge construction cross footbridge link overpass span viaduct|bridgehead foothold|brie cheese|brief short|briefly shortly
bright brightly brilliant colorful light luminous shiny vivid|brighten lighten|brightly brilliantly|brightness luminosity
brilliance genius grandeur|brilliant glorious impressive magnificent splendid superb vivid|brine saltwater seawater
bring carry create deliver make raise reduce return|brink verge|broad clear comprehensive encompassing extensive sweeping wide
broadcast broadcaster news rebroadcast satellite show telecast|broadcasting radio television|broaden diversify extend widen
broadly loosely|brochure leaflet pamphlet|broiler oven|broken crushed damaged injured|broker brokerage stockbroker
bronze sculpture|brooding contemplative melancholy|brook creek|broth soup|brother buddy friend|brotherly fraternal
brow eyebrow forehead|brownie cookie|browse browser|bruise wound|brunch meal|brutal cruel unrelenting vicious
brutality cruelty savagery|brutally savagely viciously|bubbly champagne frothy|bucolic rustic|buddhism religion|buddy sidekick
budget budgetary plan|buffer zone|buffet meal|bug glitch|build construct create develop improve rebuild|builder contractor
building house structure|built reinforced|bulk majority volume|bulldozer tractor|bullish optimistic|bullying intimidation
bumbling bungling|bump bumper bumpy hump|bumpy rocky rough|bunch lot|bundle sheaf|bungalow cottage|bungee rope
bungling clumsy fumbling incompetent|bunny rabbit|buoy buoyant|buoyant cheerful|burden load weight
burdened overburdened saddled|burdensome onerous taxing|bureau cdc office|bureaucracy bureaucratic|burger hamburger sandwich
burglar thief|burglary felony|burial burying funeral interment|buried interred|burlesque parody|burly strapping
burned burnt destroyed|burning fire flaming|burnished polished|burst explode explosion fire rush|bus car minibus ride transport
bushy shaggy|business enterprise firm industry job trade venture work|businesslike earnest purposeful
businessman industrialist magnate owner tycoon|bustle hustle|butter buttery|buttery oily|buttoned fastened
buy buyer pay purchase steal stock|buyback repurchase|buyer customer purchaser|buying shopping|buyout takeover|buzzing noisy
bye goodbye|bygone yesteryear|cab car carriage ride taxi|cabaret nightclub|cabbage kale lettuce
cable telegraph television video wire|cache stash|cacophony clamor|cadet midshipman|cafe coffeehouse eatery restaurant
cafeteria restaurant|cake cheesecake cookie dish pancake|calamitous calamity disastrous fateful
calamity catastrophe disaster meltdown tragedy tsunami|calculate compute evaluate predict specify|calculated measured
calculation estimation reckoning|caliber calibre|call meet order phone say telephone tell visit|callous insensitive
calm cool peaceful quiet steady tranquil|calmness composure poise serenity|caloric calorie|camcorder camera
cameraman cinematographer photographer|camouflage disguise|camp encampment tent|campaign candidacy crusade effort reform war
campground campsite encampment|campsite encampment|campy tasteless|canal channel waterway|cancel rescind revoke
cancer leukemia lymphoma|cancerous malignant|candid forthright|candidacy candidature|candidate nominee politician
candidly frankly honestly|candle lamp|candor fairness honesty|candy caramel fudge sweet|cane rattan sugarcane|canine dog
cannabis hemp marijuana|cannon gun|canny clever|canoe kayak|cantata oratorio|cap cover limit|capability capacity strength
capable competent confident|capitalism capitalist|capitulation surrender|capricious impulsive unpredictable|capsule spacecraft
captain skipper|caption subtitle|captivated charmed enthralled|captivating enchanting fascinating
captive hostage imprisoned jailed prisoner|capture hunt recapture seize|car jeep minivan suv taxi|carbine rifle|card check
cardboard paper|cardigan sweater|cardinal xvi|cardiologist cardiology|cardiology medicine|care healthcare nursing treatment
career job|carefree freewheeling|careful cautious prudent sure thorough|carefully cautiously|careless haphazard reckless sloppy
carelessness neglect negligence|cargo freight loading payload shipment|caribou deer reindeer|caricature imitation parody
carmaker maker manufacturer|carmelite friar|carnage massacre|carnal sensual|carnival circus festival|carpenter carpentry
carpentry woodworking|carpet rug|carriage stroller|carriageway roadway|carry conduct drive express fly transmit transport
cart truck wagon|cartoon cartoonist sketch|carved engraved etched inscribed sculpted sculptured
case client example fact instance lawsuit proceedings suit|cash currency exchange payment|cashier teller|cashmere wool
casket coffin|cassava starch|casserole dish|cassette videocassette|castle mansion palace residence|casual everyday
casualty fatality|cat guy|cataclysmic destructive|catalog catalogue|catapult propel
catastrophe disaster famine meltdown tragedy tsunami|catastrophic ruinous|catch grab haul hit pick|catcher infielder
catching spotting|catchphrase phrase slogan|categorically flatly|categorization classification|categorize classify
category class|catharsis cathartic|cathedral church|cathode electrode|catholic pope|cattle cows oxen|caudal posterior
cause danger|causing trigger|caustic corrosive vitriolic|caution cautious|cautious restrained timid|cavalry squadron troops
cave cavern grotto|cayenne chili jalapeno pepper|cease cessation withdraw|cede concede surrender|ceding relinquishing
ceiling roof|celebrate commemorate honor mourn|celebrated famous|celebration festival gala occasion ritual|celestial heavenly
celibacy chastity|celibate chaste|cell cellphone cellular|cellist cello|cement concrete|cemetery graveyard|censor censorship
censure reprimand|cent penny|centenary centennial|center central focus heart|centerpiece centrepiece
central exchange inner key middle|centre hub|centrist moderate|century hundred period|cereal corn grain maize rice wheat
ceremony commemoration funeral occasion opening presentation wedding|certain convinced definite sure|certainly surely
certainty predictability|certificate credential diploma registration|certification certify validation
certified qualified registered|certiorari writ|chair chairman chairperson chairwoman head president professorship seat
chairman chairmanship chairperson chairwoman head president|chairperson chairwoman|challenge challenger contest
challenger champion competitor contender rival|challenging difficult|champ champion
champion competition contender hero superstar|championship competition contest title
chance find happen luck opportunity possibility say try|chancellor premier|chandelier pendant
change come effect make move result shift take turn|chanting singing|chaos chaotic confusion pandemonium|chaotic disorganized
chaparral scrub|chaplain clergyman|character hero portrayal protagonist role villain
characteristic distinctive feature peculiar typical|characterize define differentiate distinguish|charge complaint
charisma charismatic|charitable philanthropic|charity foundation|charmed enchanted enthralled|charming magical pleasing
charter lease|chase hunt|chasm gap|chassis frame|chaste chastity virtuous|chat chatter conversation gossip|chatter gossip
cheap cheesy inexpensive tacky|check ensure stay stop verify watch|cheddar cheese|cheek cheeky
cheerful cheery jaunty lighthearted perky smiling upbeat|cheering shouting|cheery sunny|cheese mozzarella parmesan ricotta
cheesy sleazy|chemical chemistry fertilizer material pesticide|chemist chemistry pharmacist scientist|chemotherapy therapy
cherish yearn|cherished treasured|cherry red|chew gum|chic fashionable stylish|chicago michigan|chicken poultry
chief executive general head leader principal secretary|chiefly mainly primarily principally
child childhood infant kid orphan person someone toddler|childbearing childbirth|childcare daycare|childlike naive
chili jalapeno|chill chilly cold cool|chilling scary|chilly cold|chimney flue|chimp chimpanzee|chinook salmon|chipotle jalapeno
chlorine gas|chocolate cocoa coffee|choice deciding decision favorite option pick preference selection|choir choral chorus
choke strangle|choked clogged|choose decide elect nominate opt pick prefer select|chop mince|chopped shredded sliced
chopper helicopter|choppy stormy|choral chorus|chord tone|choreography dance|chorus ensemble sing|chosen elect
christ christian jesus messiah redeemer savior|christiania oslo|christianity faith religion|chronic degenerative
chronicle chronicler|chronicler historian|chronology timeline|chubby plump|chuck pat|chuckle laugh laughter|chunk lump
chunky lumpy|church faith protestant|churning roiling|cigarette smoke|cilantro coriander
cinema cinematic film multiplex theater|cinematographer cinematography photographer|cinematography photography|cinnamon spice
circle circular|circular spherical|circumference girth length|circumspect discreet|circumstance context
circumstances condition fate|circumvent evade sidestep|circus troupe|cistercian monastic|citation commendation
citizen citizenship|citrus grapefruit lemon lime|city metropolis|civil civilian|civilization culture|civilized genteel
clad costumed decorated dressed robed uniformed|claim claimant contend exact right|clamor outcry|clan tribe
clandestine covert secret undercover underground|clarification clarify|clarify explain modify|clarinet clarinetist
clarity transparency|clash encounter skirmish|class course division family grade
classical genre neoclassical standard traditional|classicism idiom|classification classify|classified confidential sensitive
classy posh stylish|clay mud|clean cleaner fair fairly perfect wash|cleaning cleanup scrubbing|cleanly flawlessly
clear clearly country free make|clemency commutation leniency mercy pardon reprieve|clergy clerical priesthood
clergyman pastor preacher priest rector reverend vicar|clever cunning ingenious intelligent smart|cleverly smartly
cliche commonplace|client customer|climactic climax|climax culmination|climb climber jump mount rise slope soar uphill
climber mountaineer|clique coterie|cloak disguise drape mask robe shawl tunic|cloister convent courtyard monastery priory
cloistered monastic secluded|close closer last near next|closed shut|closer nearer|closest nearest
closet cubicle cupboard toilet wardrobe|closing ending final|closure settlement stoppage|cloth fabric linen silk wool
clothes dress wear|clothing footwear|cloud fog mist|cloudy foggy hazy overcast|clove garlic|clue hint indication
clueless uninformed|clumsy clunky cumbersome fumbling incompetent inept unwieldy|clunky unwieldy|cluttered littered
coach manager|coal supply|coalesce meld|coalition union|coarse granulated vulgar|coast coastal seaboard shore|coastal maritime
coat dress hair jacket paint wool|coating enamel glaze pigment|coax persuade|cock rooster|cocker spaniel|cockpit compartment
cocktail martini|coconut palm|codex manuscript|codified statute|coding decoding encoding
coerce coercion coercive compel terrorize|coercion compulsion|coffee drink espresso|coffeehouse eatery|cofounder founder
cognition perception|coherence cohesion consistency|coherent logical rational seamless|coin coinage mint|coke cola|cola pepsi
cold cool frigid frozen icy temperature wintry|coliseum stadium|collaborate cooperate|collage montage
collapse crash debacle slump|collar nail|colleague fellow|collect gather raise|collecting compiling
collection exhibition library|collide collision|colloquial conversational|colonize colony|colonized inhabited
colored painted red|colorful colourful flashy multicolored vivid|colossal colossus|colossus titan
colourful flashy gaudy noisy showy vibrant|column columnist editorial|columnist journalist|comatose unconscious|combat fighting
combine incorporate integrate mix mixture|combustible flammable incendiary|combustion ignition
come grow happen move reach survive|comedian comic performer|comedy comic drama farce fun melodrama sitcom slapstick
comfort pleasure solace|comfortable comfy cozy easy|comforting reassuring|comforts conveniences|comfy cozy homey snug
comical funny humorous laughable|coming future|comma punctuation|command commander control force general officer regiment
commander leader officer|commemoration memorial observance remembrance|commence embark|commencement graduation inauguration
commendable laudable|commensurate proportionate|comment explain mention note notice remark report statement
commerce commercial trade|commission commissioner committee delegation mission panel subcommittee|commissioner executive
commit engage|commitment cooperation dedication faith participation pledge promise|committed involved
committee panel subcommittee|commodity export|common familiar mutual ordinary popular shared standard usual
commonly normally usually|commonplace prosaic|commotion ruckus tumult uproar|communicable contagious infectious
communicate convey interact speak transmit|communism communist marxism socialism|communist socialist|community neighborhood
commute commuter|commuter passenger|companion friend|company distributor service subsidiary|comparable corresponding equal same
comparatively relatively|compare comparison equate|comparison contrast|compartment module
compassion compassionate mercy sympathy tenderness|compassionate humane merciful sympathetic|compatriot countryman countrywoman
compel constrain impose induce oblige|compelling persuasive|compensate recoup redress reimburse|compensated paid
compensation damages restitution|compete competition competitor play|competency proficiency|competent skilled
competition competitor contest match tournament|competitor contender rival|compile compiler compose|complain complaint
complaint grievance objection|complement complementary|complete comprehensive end full perfect
completely entirely totally whole|complex complicated compound construction intricate structure
compliance compliant comply conformity|compliant comply|compliment complimentary|comply follow obey
component element factor hardware ingredient input particular unit|compose composer write|composer musician songwriter
composing composition|composure poise|comprehend comprehension grasp perceive|comprehensive extensive inclusive
comprise consist constitute|compulsion obsession|compulsive neurotic|compulsory mandatory obligatory|computation estimation
compute multiply|computer machine server|computing engineering technology|conceal disguise hide|concealed hidden
concealment covert secrecy|concede concession|conceivable imaginable|concentrate focus
concept conceptual dimension idea notion theory whole|concern fear regard worry|concerned interested involved
concert performance|concerted cooperative|conciliation mediation|concise cryptic succinct terse|conclude conclusion resolve
concluding final|conclusion decision judgment outcome|conclusive definitive|concoction mixture|concrete pavement paving solid
concubine mistress|concurrent simultaneous|concussion injury|condemn decry denounce|condemnation denunciation disapproval
condescending patronizing|condition health illness situation status|conditions weather|condo condominium|condom contraceptive
condone excuse|conduct manner perform|cone conical|confederacy confederate|confederation federation
conference interview league meeting seminar session symposium|confess profess|confidant confidante|confidence trust
confident convinced reassured sure|confidentiality privacy secrecy|configuration design|confine constrain restrain
confined restricted|confinement custody detention imprisonment incarceration solitary
confirm corroborate prove substantiate verify|confirmation ratification|confirmed official|confiscate seize
confiscation expropriation seizure|conflagration inferno|conflict disagreement fighting rebellion strife struggle war warfare
conflicting contradictory|confounded perplexed|confront face|confrontation disagreement encounter opposition showdown
confuse distract embarrass|confused disoriented perplexed|confusing puzzling|congestion crowding|conglomerate corp corporation
congratulate congratulatory|congratulations praise|congress legislature|congressman congresswoman representative
conifer fir hemlock pine|coniferous evergreen|conjecture hypothesis|conjunction joint|conjure conspire evoke invoke
connect connector|connected wired|connection involvement link relation|conniving scheming shrewd|conquer conqueror seize
conquering conquest|conscience morality|conscious consciousness sensible|consciousness sense|conscript serviceman
consecrated ordained|consecutive straight successive|consent permission permit|consequence effect impact outcome phenomenon
consequent resultant|consequently therefore|conservation conservationist preservation|conservationist environmentalist
conservatism ideology|conservative member moderate orthodox traditionalist|conservatoire conservatory|conservator curator
consider discuss expect reconsider regard see|considerable significant|considerably substantially|consignment shipment
consist correspond|consistency uniformity|consistent logical rational|consolation solace
consolidate merge solidify strengthen unify|consolidation integration merger|conspiracy plot|conspirator plotter
constabulary gendarmerie rcmp|constant continuous incessant perpetual|constantly incessantly invariably perpetually
consternation dismay|constitution law|constrain restrain|construct reconstruct|construction housing structure|consul diplomat
consular consulate|consult discuss|consultant counselor|consume consumption devour eat feed|consumer customer
consummate masterful|consumption demand expenditure intake|contact touch|contagion contagious|contagious infectious
contain content include incorporate|container vessel|contaminate infect pollute|contemplate ponder
contemplation introspection reflection|contemplative meditative|contemporary modern
contempt contemptuous disdain disrespect scorn|contemptuous disrespectful insulting|contend oppose
contender favorite favourite rival|content core subject|contented smug|contentious controversial
contentment happiness satisfaction|contest game match race tournament|context contextual discourse environment
continent continental|contingency eventuality|contingent force|continual relentless
continue hold keep maintain move proceed resume|contraband illegal smuggled|contraceptive pill
contract contractor contractual lease sign|contraction decrease shrinkage|contractor subcontractor
contradict contradictory disprove negate rebut refute|contradiction paradox|contradictory inconsistent|contraption gadget
contribute encourage promote|contribution donation sum|control operate power rule|controllable manageable|controlled dominated
controversy dispute firestorm|conundrum riddle|convene convention reconvene|convenient expedient|convent nunnery
convention gathering|conventional traditional|conversation speech talk|conversion convert|convey express impart transmit
convict inmate|conviction sentence|convince persuade|convinced sure|convincing credible persuasive|convoluted tangled tortuous
convoy escort|cook fry|cooked fried grilled roasted sauteed|cool cooler fine|coolant fluid|cooling freezing refrigeration
cooperation reconciliation|cooperative joint|cope grapple manage|copier xerox|copious voluminous|copper metal
copy facsimile print text transcript write|cordial friendly sincere|core essence|corn grain maize|cornea corneal
cornerstone foundation groundwork|coronary thrombosis|coronation investiture|coroner investigator|corp corporation
corporation firm|correct exact precise proper reverse|corrected rectified|correctness propriety|correlate correspond relate
correspondent journalist|corresponding same similar|corridor passageway|corroborate substantiate validate|corrosion erosion
corrosive destructive|corrupt crooked dishonest immoral|corruption subversion|cortex cortical|cosmic cosmos
cosmology metaphysics|cosmos universe|cost demand expense need payment price require spending value|costly expensive pricey
cot crib|cotton textile yarn|cottonwood poplar|couch lounge sofa|cougar panther puma|council meeting|counsel counselor lawyer
counseling guidance|counsellor counselor|countenance tolerate|counter response|counteract counterbalance neutralize undermine
counterattack onslaught|counterbalance counterweight neutralize|counterfeit fake forgery phony|counterinsurgency pacification
counterintelligence intelligence|counterproductive harmful|countess lady|counting recount tally|countless innumerable myriad
country kingdom middle nation people region state|countrywide nationwide|coup putsch|couple family pair twin two
courage fortitude heroism|courageous fearless gallant heroic resolute|course grade path run track way
court courtroom government tribunal|courteous gracious polite respectful|courting courtship wooing|couscous pasta|cove inlet
cover coverage include paper sheet|coverage reporting|covered white wrapped|covert secret undercover|coward cowardly|cows oxen
coyote wolf|cozy intimate snug|cpr resuscitation|cpu hardware mainframe processor|crab fish shellfish|crackdown suppression
crackers nuts|craft spacecraft vessel|craftsman craftsmanship|craftsmanship skill workmanship|crafty cunning sly wily
craggy hilly mountainous|crank cranky|cranky scratchy testy|crap shit|crash mishap wreck|crawfish crayfish lobster shellfish
crawling creeping|crayfish lobster|craze fad frenzy hysteria mania|crazed deranged
craziness foolishness indulgence lunacy stupidity|crazy excited insane mad strange|creaky decrepit derelict|cream creamy
creamy thick|create creation develop establish generate make produce
creation existence founding innovation institution nature original|creative inventive
creativity imagination ingenuity innovation|creator producer|creature mutant|credibility legitimacy|credible plausible
credit creditor finance payment trust|creek stream|crematorium mortuary|crewman sailor|cricket cricketer|crime criminal fraud
criminal guilty illegal|criminalize forbid prohibit|criminology sociology|crimson red reddish scarlet|cringe flinch wince
cripple weaken|crippling disabling|crisis situation slump|crisp crispy snappy tender|critic reviewer
critical crucial important serious vital|criticise deplore|criticism rebuke|criticize denounce|cronyism favoritism
crooner singer|crop harvest|cross pass track|crossing intersection junction path|crossroads hamlet intersection juncture
crossword puzzle|crowd gathering throng|crowded jammed packed|crucial decisive essential important pivotal|crude oil petroleum
cruel inhumane savage vicious|cruelty harshness maltreatment ruthlessness savagery|cruise cruiser sail voyage|cruiser warship
crumble deteriorate disintegrate|crusade crusader|crush smash suppress|crushing devastating|crust crusty layer|crusty gruff
cry scream shout yell|crying sobbing tears wailing weeping|cryptography encryption|crystal quartz|cubism cubist|cucumber melon
cuddly lovable|culpability guilt|culpable guilty|culprit perpetrator|cultivation farming husbandry|cultural ethnic social
culture society|cumbersome unwieldy|cunning guile ingenious sly wily|cupola dome|curate pastor rector|curator curatorial
curb curtail restrain restrict|cure remedy|cured healed|curiosity curious oddity|curious odd peculiar strange wondering
curiously inexplicably oddly|curl curly|curly wavy|currency current|current flow latest modern new ongoing|currently presently
curricular curriculum|curriculum program programme syllabus|curse torment|cursory perfunctory superficial
curtail rationalize restrict|curvature curve|curved serpentine|cushioned padded|custodial custodian
custody detention imprisonment|custom customary tradition usage|customary usual|customer subscriber|customize modify
cut reduce saw slash trimmed|cyberspace internet|cycling motorcycling sport|cyclone hurricane tornado typhoon
cynical distrustful|cynicism pessimism|cypress juniper redwood|cyst cystic|czar tsar|dad daddy father|daddy papa
daily newspaper|dairy farm|dam dike|damage harm|damaged destroyed injured|damages restitution|damaging destructive|dame lady
damn darn shit|damp dampen moist wet|dampen stifle weaken|dance dancer disco duet hop tango|dancer performer|danger risk threat
dangerous hazardous serious treacherous vulnerable|dangerously perilously|dangling hanging|dare presume
dark darkened scene shadow sinister twilight|darkness night|darn shit|dash sprint|data information|database listing
date month present|daughter girl|dawn daybreak hour morning sunrise|day eve evening holiday time today tomorrow
daybreak morning sunrise|daylight daytime|days years|dazed stunned|dazzling impressive|ddt insecticide|deacon reverend
dead deceased executed fallen gone murdered people slain suddenly|deadlock impasse stalemate standstill
deadly fatal lethal toxic virulent|deafening loud thunderous|deal discuss sell trade transaction|dealer dealership trader
dealing handling|dear dearest|dearth paucity scarcity shortage|death demise die dying last|debacle drubbing fiasco
debatable moot problematic|debate discourse discussion dispute|debris dust rubble trash|debt liabilities loan obligation
decade period ten|decadent indulgent|decapitated headless|decay decomposition disintegration
deceit deception dishonesty falsification misrepresentation trickery|deceive deception mislead|deceleration slowing
decency modesty|decent good modest nice respectable satisfactory|deception falsification illusion misrepresentation trickery
deceptive dishonest misleading|decide decision order try|deciding determining option|decipher decode
decision judgment move outcome result|deck floor porch|declaration document manifesto proclamation resolution statement
declare promise|declared proclaimed|declassified unclassified|decline decrease deterioration dip drop fall loss slump
decorate stucco|decoration medal ribbon|decorative ornamental|decorum propriety|decrease drop lower reduce reduction
decreasing diminishing|decree edict rule|decrepit derelict rickety|decry denounce|dedicated sacred|dedication devotion loyalty
deduce derive infer|deduct recoup subtract|deduction exemption|deep deeply low profound trench
deepen enhance enlarge heighten sharpen|deepening intensifying|deeply intensely profoundly|deer elk moose
defamation libel slander|default option|defeat drubbing failure overcome rout thrashing upset vote|defect defector fault flaw
defective faulty malfunctioning|defector deserter|defence defense|defend fight keep oppose protect resist uphold
defendant suspect|defender keeper|defenseless unarmed vulnerable|defer postpone shelve submit suspend|defiance defiant defy
defiant defy|deficient inadequate lacking substandard|deficit shortfall|define definition redefine specify|defined distinct
defining shaping|definite explicit|definitive unequivocal|deflate diminish|deflation deflationary|deflect distract
deformation distortion shear|defy refuse resist|degeneration degradation|degree doctorate|dehydration evaporation thirst
deity god goddess|dejected dispirited glum|delay postponement slow stay wait|delegate representative|delegation mission
delete edit erase|deletion mutation|deliberate intended intentional|deliberately intentionally purposely
delicate fragile soft touchy|delicately exquisitely finely|delicious delightful luscious tasty|delight joy pleasure
delighted enthralled pleased|delirious delirium|delirium hysteria|deliver delivery render|deliverance redemption
deluge downpour flood torrent|delusion delusional illusion|delusional neurotic|deluxe luxurious|demand lack need
demeaning humiliating|demeanor manner|demented insane|demobilization disarmament|democracy democratic republic
democrat politician|democratic elected parliamentary popular representative republican|demographer demography sociologist
demolish demolition|demolished destroyed dismantled razed|demolition destruction|demon devil monster|demonic evil satanic
demonstrate establish prove reflect|demonstration protest|demonstrator protester|demoralizing disheartening|denial deny
denim jeans trousers|denote refer signify|dense density impenetrable thick|densely thickly|dentistry medicine|deny refuse
depart departure|department personnel security|departure exit release|depend rely|dependable honest reliable trustworthy
dependence reliance|dependent reliant|depict describe illustrate|depicted pictured portrayed
depiction description portrait portrayal|deplorable distressing miserable pitiful reprehensible wretched|deplore lament
deploy deployment redeploy|deployment redeployment|deport expel extradite repatriate|deportation exile expulsion
depose oust overthrow|deposit payment|depositary depository|depot station storage store storehouse terminal terminus warehouse
depraved perverse perverted|depressing dismal dreary gloomy grim|deprivation starvation|deprive starve|deprived disadvantaged
depth extent level|deputy legislator lieutenant|derail sabotage undermine|derailment mishap|deranged insane
derelict deserted dilapidated ramshackle|dereliction negligence|derision ridicule|derive infer|dermatologist dermatology
derogatory disparaging|descend descent|descent lineage origin|describe description distinguish identify trace|desert desolate
deserved merited|deserving worthy|design designer layout redesign system|desirable suitable
desire hope passion seek urge want wish|desist refrain|desolate inhospitable|desolation devastation loneliness
despair desperation dismay hopelessness pessimism|desperate dire hopeless|desperately urgently
despicable evil ugly unworthy vile|despise disdain|despised hated scorned|despondent hopeless|despot tyrant
dessert mousse pudding|destiny fate|destitute impoverished indigent needy|destroy destruction kill
destroyed razed ruined wrecked|destroyer warship|destructive devastating harmful|detachment patrol|detail item particular
detailed elaborate|detain detention imprison|detainee prisoner|detect detector|detection sensing
detective investigator sherlock|detector sensor|deter deterrent discourage dissuade|deteriorate fade worsen
determination resolve tenacity|determine find identify|determined set|detonate explode|detonation explosion|detour route
detriment expense|detrimental harmful prejudicial|devastate overwhelm|devastation disaster|develop improve
development growth process progress|deviant deviate unnatural|deviation divergence variance variation
device instrument launcher machine sensor|devil lucifer monster satan|devilish diabolical playful
devise forge formulate initiate invent|devising fashioning|devotee follower lover|devotion loyalty veneration worship
devout religious|dexterity quickness sleight|diabolical unholy|diagnose diagnosis|diagnosis diagnostic|diagonal oblique
diagram graph schematic|dialect idiom|dialog dialogue|dialogue diplomacy discussion mediation negotiation talks|diameter length
diamond gem|diaper napkin|diarrhea diarrhoea|diary journal|dichotomy duality|dictate govern impose prescribe
dictator dictatorial dictatorship ruler strongman|dictatorial domineering overbearing tyrannical undemocratic
dictatorship totalitarianism tyranny|diction phrasing|dictionary lexicon|didactic instructive|die dying fail perish suffer
diet dietary|differ vary|different distinct diverse several unlike unusual various|differentiate distinguish identify
differentiation specialization|difficult hard problematic rough serious tough tricky trying|difficulty problem stress trouble
diffusion dispersion|dig unearth|digging excavation|dignity pride|dilapidated ramshackle|dilemma quandary
diligent hardworking industrious tireless|dim faint|dimensional multidimensional|diminish lessen weaken|diminished reduced
diminutive petite|dine diner dinner eat|diner eatery restaurant|ding dong|dingy drab dreary grimy|dinner meal|diocesan diocese
dioxide oxide|dip drop plunge|diplomacy diplomatic negotiation|diplomat envoy official|dire horrendous
direct directly immediate take|direction path way|directly immediately instantly|director manager supervisor
dirt dirty mud sand soil|dirty filthy nasty|disability impairment|disabled handicapped|disadvantage drawback
disadvantaged underprivileged|disaffected rebellious|disaffection disloyalty|disagree disagreement
disagreement discord discrepancy dispute dissension divergence|disappear evaporate fade melt vanish wither
disappointment dissatisfaction failure frustration letdown|disapproval dislike|disarmament disarming
disaster disastrous famine tragedy tsunami|disastrous fatal fateful unfortunate|disband dissolve|disbelief skepticism
disbursement outlay|disc disk|discard dispose remove toss|discern distinguish|discernible noticeable observable
discerning perceptive|disciple follower|disciplinary discipline|disciplined trained|disclose disclosure divulge expose reveal
disclosure revealing|discomfort inconvenience irritation malaise soreness suffering unease|disconnected unconnected
discontent dissatisfaction|discontinue terminate|discord dissension strife|discourage intimidate warn|discouraged disheartened
discouraging unhelpful|discourse discussion|discover discovery expose find reveal uncover|discoverer inventor
discredited disgraced|discrepancy divergence variance|discrete distinct|discretion discretionary judgement prudence
discriminate discriminatory|discrimination racism sexism|discriminatory homophobic preferential prejudiced racist sexist
discuss negotiate|discussion talk|disdain dislike scorn|disease illness sickness|disenchanted disillusioned
disenchantment disillusionment|disengagement pullout|disgrace humiliation|disgraceful immoral scandalous shameful shocking
disgruntled dissatisfied|disguise hide mask|disgust dislike outrage revulsion|disgusted displeased
disgusting distasteful revolting wicked|dish pasta pizza risotto salad soup stew|disheveled rumpled
dishonest dishonorable fraudulent misleading untrustworthy|dishonesty falsification misconduct treachery
disinformation misinformation|disintegration dissolution|disinterested impartial|disjointed illogical incoherent unconnected
disk floppy|dislike distaste resent scorn tendency|dislocation disruption|disloyal subversive unpatriotic|disloyalty treachery
dismal dreary gloomy grim|dismantled razed|dismayed shocked|dismiss ignore reject|dismissal sacking termination
disorder hyperactivity|disparate heterogeneous|disparity gap inequality|dispatch dispatcher send|dispense distribute
dispersal dissemination|disperse scatter|dispirited listless|displace supplant|display exhibit screen showing sight
displeased exasperated irritated miffed offended riled|displeasure dissatisfaction|disposition temperament
disprove negate rebut refute|dispute quarrel row spat|disqualification disqualify|disqualified ineligible|disqualify recuse
disquiet unease uneasiness|disregard ignore neglect|disrespectful insulting irreverent mocking sarcastic
disruption interruption upheaval|disseminate distribute popularize propagate publicize|dissension dissent dissonance disunity
dissertation thesis treatise|dissipate scatter|dissolution dissolving|distal lateral|distance distant length space
distant far faraway remote|distasteful revolting unpalatable unsavory|distinct separate|distinction distinguish
distinctive typical|distinguish identify recognize|distorted misrepresented perverted twisted|distortion misrepresentation
distract disturb|distressing disturbing pitiful troubling worrisome|distribute distributor sell spread
distributor retailer supplier wholesaler|distrust mistrust suspicion|distrustful jealous leery sceptical skeptical
disturb interrupt|disturbance storm|disturbing troubling worrisome worrying|dive diver plunge|diver swimmer
divergence variance variation|diverse various|diversification diversify|diversion divert|divest divestiture|divide watershed
divided separate split|dividend earnings profit|divine heavenly sacred|diving swimming|divinity theology
division divisional league section|divorced unmarried|divulge reveal|dizziness vertigo|docile obedient|dock pier wharf
doctor physician surgeon|doctrine dogma|document letter papers report resolution source|documentary film movie
documentation proof validation|dog hound puppy tail|dogfight tussle|dogged unyielding|dogma dogmatic|doldrums stagnation
doll girl toy|dollar greenback|dolphin orca|dome roof|domestic internal|dominance supremacy|dominant predominant
domination superiority|domineering overbearing tyrannical|donation gift|doom doomsday|doomed fated|door doorway entrance room
doorway entrance|dorm dormitory|dormitory hall|dosage dose medication|dose drug medication pill|dotted speckled
double dual hit multiple repeat twice|doubles tennis|doubt question skepticism uncertainty
doubtful dubious uncertain unsettled unsure|doubting sceptical|doubtless undoubtedly|dough mixture pastry sugar
dour glum grim sullen|douse extinguish|downfall ruin|downplay emphasise|downpour rain rainfall|downriver downstream
downsizing retrenchment|downturn worsening|dozen twelve|dozens lots scores|drab dreary dull gloomy somber sombre|draft outline
drag pull|drain drainage|draining exhausting|drama dramatic episode genre|dramatic spectacular striking
dramatist playwright writer|dramatize overstate|draped wrapped|draw tie|drawing pulling|dread foreboding trepidation
dreadful horrendous horrific terrible|dream dreamer fantasy imagine nightmare|dreamer idealist|dreary dull gloomy grim
dress gown jacket shirt wear|dried dry|drier dry|drift tendency|drifting floating wandering|drill exercise
drink food milk tea wine|dripping soaking|drive driver effort push road|driven motivated|driver motorist racer
driving traveling|drizzle sprinkle|drop fall plunge slump|droppings feces|drown swim|drubbing thrashing trouncing
drug medication|drugged drunk intoxicated|drugstore pharmacy|drum drummer snare|drummer percussionist|drumming percussion
drunk drunken intoxicated stoned|drunkenness intoxication|dry parched|dual multiple|dubious questionable|ducal duke
duchess lady|dud flop|due expected|duet duo|dull lacklustre monotonous soft tedious tiresome|duma legislature|dumb stupid
dumplings pasta|duo pair|duplicate replicate|duration length|dusk nightfall twilight|dust dusty rubble|dutiful obedient
duty obligation|dwell inhabit populate|dwelling habitation|dynamic energetic|dynamics mechanics|dynamism vigor|dynastic dynasty
dynasty han ming qin qing shang tang zhou|eager enthusiastic impatient|eagerness enthusiasm willingness zeal|earl earldom
earlier earliest early|earliest early|early first past previous young|earn pay win|earnest sincere|earnings income net profit
earth object world|earthly worldly|earthquake quake temblor tremor|ease facilitate relieve rest|easily easy
east eastern eastward|eastern northeastern southeastern|easy gentle simple slow soft|easygoing leisurely|eat feed lunch snack
eatery restaurant steakhouse|eavesdrop wiretap|ebbing wane|ebullient exuberant|eccentric oddball outlandish|ecologist ecology
ecology environment|economic economy|economical efficient|economist economy|ecotourism tourism|ecstatic joyous rapt rapturous
eden paradise|edge line side touch|edgy jittery uptight|edict proclamation|edifice skyscraper|edit publish|editing writing
edition version|editor editorial editorship|educate instruct|education learning scholarship school teaching training
educator lecturer teacher|effect impact result|effective efficient useful|effectiveness efficacy|efficient streamlined
efficiently expeditiously|effort reform seeking struggle try|ego psyche self|egregious flagrant glaring|eject expel
elaborate fancy|elaborately intricately|elaboration refinement|elastic flexible|elated euphoric gleeful joyful jubilant
elation euphoria joy|elder older senior|elderly older|election electoral primary reelection runoff vote|electricity energy
electrifying thrilling|elegance flair grandeur panache splendor|elegant exquisite graceful sophisticated tasteful|elegy poem
element factor ingredient|elementary primary|elevate heighten|elevation height peak|elicited evoked|eligible qualified
eliminate eradicate rid|elixir potion|elk moose|eloquence fluency|elude evade|emaciated gaunt skeletal|email spam
embarrassed humiliated|embarrassing unpleasant|embarrassment shame|embattled troubled|embezzled misappropriated
embezzlement larceny theft|emblem emblematic flag symbol|emblematic symbolic|embodiment incarnation personification
embody symbolize|embroiled entangled|embryo embryonic|emcee entertainer|emerald gem jewel|emergence growth outgrowth
emerging future nascent|emigration migration|emir ruler|emissary envoy legate|emission emit|emotion joy
emotional passionate sentimental|empathetic empathy sympathetic|empathy sympathy|emperor empress imperial
emphasis emphasize focus importance stress|emphasise underline|emphasize underscore|emphasized stressed|empire imperial
empirical experimental observational|employ employer employment hire utilize|employed engaged working|employee worker
employment job services utilization|empower enable|emptiness void|empty hollow vacant|emulate imitate|enable equip invest
enactment legislation passage|enamel pigment|enamored infatuated smitten|enchanting fascinating|encircled surrounded
encircling skirting|enclave territory|enclose insert|enclosed surrounded|enclosing enclosure|encoding encryption
encounter showdown skirmish|encourage help inspire promote stimulate urge|encroachment intrusion|encyclopaedia encyclopedia
end last period point stop|endanger expose imperil jeopardize threaten|endangered vulnerable|endearing lovable
endeavor enterprise strive undertaking|endless infinite interminable|endlessly incessantly infinitely
endocrine hormone pituitary thyroid|endurance stamina|endure suffer survive tolerate withstand|enduring lasting
energetic enterprising indefatigable industrious lively spirited tireless vigorous|energize invigorate reinvigorate
enforce implement impose|engage hire pursue|engaged involved|engine generator locomotive motor|engineer programmer surveyor
engineering technology|engraved inscribed|engraving etching printmaking|engrossing fascinating gripping riveting
enhance heighten improve intensify|enigmatic puzzling|enjoy enjoyment experience savor
enjoyable gratifying pleasant pleasurable|enlarge expand|enlargement expansion|enlightening illuminating informative
enlist recruit|enmeshed tangled|enmity hatred hostility rancor resentment|enormous large|enormously hugely tremendously
enough fill plenty sufficient|enquirer inquirer|enquiry inquest inquiry investigation probe|enraged furious infuriated
enroll recruit|ensure guarantee insure secure|entail imply|entangled tangled|enter entry participate|entering entrance
enterprise project|enterprising entrepreneurial industrious|entertainer performer|entertaining interesting
enthusiasm enthusiastic exuberance|enthusiast fanatic|enthusiastic passionate zealous|entice lure seduce tempt
enticing seductive|entire full whole|entirely exclusively solely totally wholly|entomologist entomology zoologist
entomology zoology|entourage retinue|entrance entry|entrepreneur entrepreneurial|entry introduction registration
envious envy jealous|environment environmental situation|environmentalism environmentalist|environs surroundings
envisage envision foresee|envision foresee visualize|envoy representative|envy jealousy resentment
enzyme kinase polymerase protease protein reductase|ephemeral transitory|epic heroic poem|epicenter epicentre
epidemic outbreak pandemic|epidemiologist epidemiology|epilepsy epileptic|episcopal pontifical
episode film installment sequence|epistemology philosophy|epitaph inscription|epoch era|epoxy glue
equal equivalent individual represent same|equaliser equalizer|equalize equalizer|equation equivalence quadratic
equator equatorial|equipment gear material satellite technology|equipped outfitted|equity stake|eradicate exterminate uproot
erase wipe|erect upright|eroding erosion|erotica porn porno pornography|erratic fickle mercurial temperamental unreliable
erroneous incorrect|erroneously mistakenly|error fault mistake|erstwhile onetime|erudite scholarly|erupt flare ignite
eruption outbreak|escalate intensify|escalator staircase stairway|escape evade flee|escarpment slope|eschew shun
esoteric mystical occult|especially particularly|espionage spying|esplanade promenade|espresso latte
essay essayist memoir writing|essayist writer|essence substance
essential important indispensable necessary necessity need vital|establish introduce support|established recognized
establishment institution organization|estate manor plantation property|esteem reverence|esteemed prestigious reputable
esthetic sensuous|estimate figure forecast|etched inscribed|etching printmaking|eternal everlasting perpetual unending
eternally forever|ethics morality|eucalyptus gum|eucharist liturgy sacrament|evade evasion sidestep|evaluate examine reassess
evangelism evangelist preaching|evangelist preacher|evaporate melt|evaporation vapor|eve evening|event outcome
eventual ultimate|eventually finally|everlasting perpetual|everyday familiar mundane ordinary routine
evidence indication proof prove testimony|evident obvious palpable|evidently obviously plainly
evil malevolent sinister vicious wicked|evocative evoke reminiscent resonant|evolution evolutionary evolve phylogeny
exacerbate inflame worsen|exact precise|exacting strict|exactly precisely properly|exaggerate overstate
exaggerated magnified overdone|exaggeration hyperbole misrepresentation|exalted lofty rarefied|exam examination test
examination study|examine inspect investigate scrutinize|example exception ideal image instance model original time
excavate unearth|excavation mining site|exceed surpass|exceeding surpassing|exceedingly extremely|excellence quality
excellent splendid|exception instance|exceptional extraordinary uncommon|excess extra surplus|excessive undue unreasonable
excessively overly|exchange swap trade transaction|exchequer treasury|excise tax vat|excited nervous thrilled
excitement fervor joy sensation|exciting exhilarating interesting|exclude exclusion omit prohibit|exclusion expulsion
exclusively solely|excrement feces urine vomit|excruciating harrowing painful|excursion expedition jaunt journey|excuse justify
executive head|exemption immunity waiver|exercise practice practise preparation training workout|exert maintain wield
exhaust fumes|exhausting tiring|exhaustion fatigue|exhaustive thorough|exhibition expo exposition|exhilarating invigorating
exist lie survive|existence life nature universe|exonerated vindicated|exorbitant unconscionable|exorcism exorcist
expand expansion grow increase|expansion extension|expect see think wait|expedient opportunist|expedite hasten
expedition expeditionary|expel expulsion extradite oust suspend|expend squander|expenditure expense outlay spending
expense spending|expensive overpriced pricey|experience feel find know life reality time|experienced skilled veteran
experiment experimentation|expert investigator specialist technical|expiration expiry|expired terminated
explain explanation interpret justify say tell|explanation interpretation justification rationale reason statement theory
explicit overt unambiguous|explode explosion|exploit maximize tap utilize|exploited misused victimized|exploratory explore
explore search|explorer navigator|explosive volatile warhead|expo exposition|exponential function|export exporter trade
expose exposure reveal uncover|exposed uncovered|expressed stated|expression language phrase reflection
expressionism expressionist|expressway freeway highway motorway turnpike|exquisitely finely|extant surviving
extend extension provide reach widen|extended lengthy long stretched|extensive wide|extent scope|exterminate uproot
external foreign|extinguish extinguisher|extortion felony|extra spare|extraneous irrelevant
extraordinary fantastic great remarkable special tremendous unusual wonderful|extravagant exuberant|extremely highly
extremism extremist|extremist radical|exuberant spirited unrestrained|eye heart
eyeglasses glasses goggles spectacles sunglasses|eyewitness witness|fable fiction legend parable|fabled legendary
fabric linen mesh nylon polyester silk wool|fabricate invent|fabulous incredible unbelievable|facade frontage
face facial front look side top|facelift renovation|facility installation station|facsimile fax
fact particular point reality reason specific truth|faction sect|factory mill plant|faculty staff|fade melt vanish wither
failing failure|failure loss|fair fairly|fairly moderately pretty reasonably somewhat|fairness impartiality
faith loyalty religion|faithful followers loyal|faithfully reliably|fake false faux imitation phony|falcon hawk
fall plunge slump turn|false incorrect mistaken spurious untrue wrong|falsely incorrectly
falsification falsifying forgery misrepresentation|falter stumble waver|fame honor|famed famous known renowned|familial genetic
familiar intimate usual|familiarity friendliness intimacy|family house household marriage|famine shortage
famous illustrious known notable noted renowned|fan fandom lover|fanatical overzealous rabid|fanaticism intolerance
fantastic marvelous terrific tremendous wonderful wondrous|fantastical grotesque|fantasy fiction|far farther long remote right
farce farcical travesty|farcical ludicrous|fare menu transportation|farewell goodbye|farm farmer|farmer rancher
farming husbandry planting ranching rural|farmland land|farthest furthest|fascinated mesmerized transfixed
fascinating gripping interesting riveting|fascism fascist ideology nazism|fascist nazi|fashion lifestyle style vogue
fashionable posh stylish trendy|fast quick rapid smart smooth tight|fastball pitch slider|fastened knotted|faster quicker
fastest quickest|fasting ramadan|fat fatty|fatal lethal|fate inevitable|father mother priest|fatherland motherland
fathom quantify|fatigue weariness|fatigued tired|fault faulty flaw mistake|faulty inaccurate incorrect|fauna invertebrate
faux imitation|favorable preferential|favorably favourably|favored preferred|favorite favourite popular|favoritism nepotism
favourable preferential|fear panic scare terror worry|fearless unafraid|feasible practicable viable workable|feast fete meal
feature film movie picture star|feces stool|fed federal|fedayeen paramilitary|federal national|fee tuition
feeble frail powerless weak|feed feeder food forage supply|feeding grazing|feel find look reason sense think|feeling impression
feisty plucky spirited|fellow fellowship friend man member|fellowship society|felon murderer rapist
felony larceny racketeering theft|female girl woman|feminism feminist|fence wall
ferocious ferocity fierce furious savage violent|ferocity fury intensity savagery|ferry shipping transport|fertile rich
fertiliser fertilizer|fervent fiery impassioned passionate|fervor zeal|festive joyous|fetal fetus|feverish hectic
fiber fibre fibrous|fibre filament|fickle mercurial|fiction novel story|fictional fictitious|fiddle fiddler violin|fief fiefdom
field fielder major play|fielder infielder outfielder|fierce furious intense savage vehement violent
fiery impassioned passionate|fight struggle war|fighter hero interceptor plane|figurative metaphorical poetic|file register
fill filler occupy|filling mixture|film movie musical picture show|filmmaker producer|filter filtration|filth filthy grime
filthy nasty soiled unclean|final last match test|finale finish|finally ultimately|finance financial investment management
financial fiscal|financing funding|find locate reason see|finesse tact|finger thumb|fingerprint identification
finish finisher goal tie|firearm gun handgun pistol|fireball meteor|firecracker firework|firefighter fireman|fireplace hearth
firepower strength|firing shelling shooting shot|firmly steadfastly|first initial opening original point start
fish fishery food salmon shark shrimp trout|fisherman trawler|fit healthy manner ready shape suited way|fittingly suitably
fix mess repair specify|fixation obsession|fixture regular|fjord inlet|flack flak|flagrant glaring|flair panache
flamboyant ostentatious showy|flame flare|flank flanker wing|flannel trousers tweed|flapping fluttering|flash instant lightning
flashpoint hotspot|flashy garish gaudy showy sporty tacky tawdry|flat plain straight|flavor lemon sauce spice taste vanilla
flavorful tasty|flavoring ingredient sweetener|flaw glitch|flawed imperfect|flawless perfect|fledged fledgling|fleece wool
fleet flotilla|fleeting momentary|flesh fleshy|flex flexible|flick movie|flicker flutter|flier flyer|flight flying
flimsy unconvincing|flinch wince|flip flipper switch|flirt tease|flirtation flirting|flirting toying|float flotation|flood tide
flooded inundated overflowing|floor storey|flora vegetation|floral flowered patterned|flourishing prosperous thriving
flow flux inflow outflow stream|flower orchid pink|flowered patterned|flu influenza|fluency fluent|fluff fluffy|fluffy soft
fluid liquid smooth unstable|flustered perturbed|flute piccolo|flutter waver|fly jet pilot|flyover overpass|foam styrofoam
focus focusing focussing sharpen stress|focused focussed|foe opponent|fog foggy haze mist|foggy hazy misty|foiled thwarted
foliage greenery leaf|folk gospel|folklore lore|folks people|follies revue|follow travel|following next|folly madness stupidity
foment provoke|fondly lovingly|fondness tenderness warmth|font typeface|food meat nutrition seafood water|fool joke
foolhardy reckless|foolish idiotic ludicrous misguided ridiculous stupid unwise|foolishness silliness|foolproof infallible
foot footer hoof walk|football footballer rugby soccer|footballer player|foothold footing|footwear shoe
forage grass pasture prey|forbid preclude prohibit|forbidden prohibited taboo|force military personnel troops unit
forecast forecaster prediction|forego forfeit forgo relinquish waive|foreign international overseas|foreigner outsider
forerunner precursor|foresee forestall|forest forestry grove jungle land rainforest vegetation woodland
forestall preclude stymie thwart|forested wooded|foreword preface|forfeit forfeiture forgo waive|forge formulate|forget lose
forgiveness mercy pardon|forgo relinquish waive|forlorn hopeless|form formation shape structure type|formally officially
former old onetime previous|formulate invent|fort fortress garrison|forth forward|forthcoming future upcoming
forthright outspoken|fortification stockade|fortify reinforce strengthen|fortitude grit|fortunate happy lucky
fortunately luckily|fortune luck|forum meeting|foster promote|fostering nurture|foul nasty|founding institution|foundry mill
fourth quarter|fowl poultry|foyer lobby vestibule|fracas quarrel|fractious testy|fracture injury|fragile frail tenuous
fragility vulnerability|fragment fragmentary|fragrance fragrant perfume scent|fragrant scented sweet|frail infirm|frame shape
framework model|franciscan friar|frankly honestly|frantic frenetic frenzied|frat fraternity|freak monster
free independent loose release unrestricted|freedom independence liberty|freelance freelancer|freeway highway motorway turnpike
freeze freezer halt suspend|freezer fridge|freight freighter loading shipment shipping transport|frenetic frenzied
frenzy hysteria mania|frequency frequent|fresco mural painting|fresh freshly warm|freshman starter|freshness originality
fridge refrigerator|friend girlfriend roommate someone|friendly neighborly warm|friendship relationship|fries potato
frigate warship|frighten intimidate terrorize|frightened panicked scared terrified|frigid frosty icy wintry|frivolous trivial
frog toad|front side|frosting icing|frosty icy wintry|frugal thrifty|fruit fruity olive|fruitful productive
fruition realization|fruitless futile vain|fruity nutty tasty|frustrate harass preclude spoil thwart|fry fryer saute
fuel gas gasoline kerosene petrol propane supply|fulfill satisfy|full fully total whole|fullness richness|fun funny
function relation transformation|functional usable useful|fund invest money savings|fundamental profound underlying
fundamentalism fundamentalist ideology|fundamentalist protestant|funds treasury|funeral funerary|fungal fungus
fungus mildew rust|funk funky jazz|funky smelly|funny humorous joke laugh odd strange|fur furry mink
furious fury infuriated violent|furnace kiln|furnished outfitted|furnishing furniture|furry hairy|furthermore moreover
fury hysteria rage wrath|fuse fusion|fuss fussy hassle|fussy grumpy picky|futile ineffectual meaningless useless vain
future next tomorrow upcoming|fuzzy hazy|gag joke|gain increase net obtain profit reach|galactic galaxy
gallantry heroism valour|gallery salon|gallic gaul|gambit ploy|gambling gaming|game score|gang gangster mob ring
gangster mobster yakuza|gaol remand workhouse|garage store|garb jacket robe wear|garbage rubbish scraps trash waste
garden gardener grove orchard|gardening horticulture landscaping|garish gaudy tacky tawdry|garlic seasoning|garment shoe
garrison troops|gas gasoline hydrogen methane oxygen petrol propane|gasoline petrol|gasp heave|gastropod mollusk snail
gathering meeting|gaudy showy tacky tawdry trashy|gaunt haggard|gay homosexual lesbian queer|gaze stare|gazette newspaper
gear wheel|gecko lizard|gem gemstone jewel treasure|gender sex sexuality|gene genetic|genealogy lineage|generally mostly
generate produce|generic product|generosity kindness|generously liberally|genetic inherited|geneticist genetics
genetics genomics|genitalia genitals|genitive possessive|genius intellect talent virtuoso whiz wizard|genre music poetry style
genteel polite|gentle mild quiet soft|gently lightly softly|genuine honest real sincere true|genuinely truly|genus taxon
geographer geography|geographical geography|geography topography|geological geology|geologist geology scientist
geometric geometry|geophysics hydrology seismology|gestation pregnancy|ghastly grim grisly gruesome macabre
ghost ghostly haunt phantom shadow|giant gigantic monster titan|gift offering|gifted talented|gigantic mammoth|giggle laugh
gilded gilt luxurious opulent sumptuous|gimmick twist|gin rum|ginger spice zest|girl girlfriend lover miss woman
girlfriend lover woman|give hold leave offer provide return say tell|given granted|glacial glaciation glacier
glad grateful happy thankful|glare spotlight|glass ice|glasses goggles spectacles sunglasses|glassy glazed shiny|glazed shiny
gleeful joyful joyous jubilant|glib persuasive plausible|glide glider|glistening shiny|glitter sparkle
global globe international world worldwide|globally internationally|gloom gloomy|gloomy grim|glorification glorify
glorify proclaim|glorious glory magnificent splendid sublime|glory triumph|glossy shiny slick|glow light radiate shine
glum sullen|glut oversupply|gmt utc|goalie goalkeeper goaltender|goalkeeper goaltender|goalless scoreless|god goddess immortal
going leave passing|gold golden|golf golfer|golfer player|gone past spent tired|good great nice quality right solid
goofy silly wacky zany|google search|gop party|gorge ravine|gospel soul|gossip rumor|gothic mediaeval medieval
governance management|government regime state system|governmental political|governor governorship gubernatorial|gown robe
grab seize snap snatch touch|graceful gracious smooth supple|gracefully graciously|gracious merciful nice polite|grad graduate
grade grader level rank tier|gradient slope|gradual slow|graduate postgraduate student|grain rice wheat
grammar grammatical syntax|gramophone phonograph|grandchild granddaughter grandson|grandeur splendor|grandiose pretentious
grandma grandmother granny|grape vine|graphic pictorial picture vivid|grapple wrestle|grass grassy pasture weed
grassland pasture savanna|grateful thankful|gratification indulgence|gratified pleased|gratifying pleasurable|grating scratchy
gratuitous needless unnecessary|grave serious tomb|gravel gravelly|gravelly raspy scratchy|gravely seriously severely
gravestone headstone tombstone|gravy sauce|gray grey|graze pasture|grease greasy|greasy oily|great important keen old success
greed greedy|green park|greet welcome|grief heartache heartbreak sorrow|grieving mourning|grill restaurant|grim grisly gruesome
grime grimy|grin smile|grind grinder|grip traction|gripping riveting|grisly gruesome macabre|grit gritty guts|groan moan
grocery mart supermarket|gross overall receipts revenue|grotesque monstrous ugly|ground land soil|groundbreaking innovative
groundless unfounded unsupported unwarranted|group radical unit|grove orchard plantation|grow mature rise thrive|growing growth
growl grumble|grown mature|growth increase rise|grueling gruelling laborious|gruelling laborious|gruesome macabre
gruff hoarse husky|grumbling murmur muttering rumbling|guarantee guarantor insure pledge promise secure
guard patrol police safety|guerilla guerrilla insurgent|guerrilla insurgent|guess imagine pretend reckon suppose tell think
gui interface|guidance guide|guide guidebook scout|guidebook handbook|guild society|guile trickery|guilt guilty remorse
guise pretense pretext|guitar guitarist|guitarist musician|gullible naive|gumbo okra|gun gunner shoot shot torpedo weapon
gunfight shootout|gunfire gunshot|gunman shooter shot|gunpowder powder|gushing pouring|gust gusty wind|gutsy plucky
gutter toilet|guy joke laugh man|gym gymnasium|gymnasium lyceum|gynecologist gynecology|hack hacker|hackles ire
hades underworld|haggling wrangling|hair hairstyle|haircut hairstyle|hairdresser stylist|haired hairy wiry|hairstyle ponytail
hairy wiry woolly|haj hajj|haji hajji|hajj pilgrimage|hakeem hakim|halftime intermission|halfway midway|hall room
hallowed sacred|halt prevent stop|hamburger sandwich|hamlet village|hammering pounding|hamper hinder hobble strangle
hamstring tendon|hand left right side take|handbag purse|handgun pistol revolver semiautomatic|handicraft weaving
handle manage treat|handling treatment|hands men|handwriting script|handwritten written|handy useful|haphazard sloppy
hapless pathetic|happen occur|happening wonder|happiness spirit|happy laughing willing|harassment mistreatment molestation
harbour port seaport|hard hardly rough serious solid strong tough trying|hardback hardcover|hardening solidifying
hardline uncompromising|hardly scarcely|hardship misfortune|hardware mainframe processor storage upgrade|hardwood wood
hardworking industrious tireless|hare rabbit|harm hurt|harmful noxious prejudicial toxic|harmless innocuous painless
harmonic harmony|harmonica harp|harsh heavy|haste hasty hurry|hasten induce|hastily hurriedly|hasty hurried|hate hatred
hated scorned|hateful nasty odious|hatred hostility loathing|haughty imperious overbearing|hauling trucking|haunted obsessed
haunting unforgettable|havoc mayhem|hawk hawker|hazard peril risk|hazardous unsafe|haze hazy|hazy misty|headache migraine
headdress headgear turban|headgear helmet wear|headland promontory|headmaster schoolmaster|headquarters office|headscarf hijab
headstone monument tombstone|headway progress|heal mend|healed recovered|healing therapeutic|health healthy welfare wellness
healthful wholesome|healthy robust whole wholesome|heap mess|heaps piles stacks|hear learn listen|hearing proceedings session
hearsay rumor|heart marrow nerve|heartache heartbreak sorrow|heartbeat pulse|heartfelt sincere|heartily warmly
hearty lusty warm wholesome|heat heater stir temperature|heated hot|heater radiator stove|heaven heavenly paradise
heavenly sacred|heavily heavy|heavy massive|heed listen|hefty sizable sizeable|height level peak stature|heighten sharpen
heightening intensifying|heights high|heir heiress successor|heist holdup robbery|hellish unholy unpleasant
help improve provide support|helpful useful|helpless hopeless incapacitated powerless|hence therefore|herb herbal|herbal tea
hereditary inherited|heresy heretical|heretofore hitherto|hermit recluse|heroism valour|hesitant indecisive
hesitate pause waver|hesitation reluctance|hidden invisible obscure secret|hide mask|hideaway hideout
hideous horrid horrific repulsive ugly|hierarchical hierarchy|high higher level sharp soaring top upper|highland upland
highlight spotlight|highway interstate motorway road route|hijack hijacker|hijacking robbery|hike raise|hilarious humorous
hill mound|hillside slope|hilly mountainous rough|hind posterior
hinder hobble impede inhibit interfere obstruct preclude stymie|hindrance impediment|hinduism religion
hint indication suggestion tinge|hippie hipster|hire job rent|historian scholar|historical history|historiography literature
history knowledge past record story|hit knock single smash|hitch snag|hitless scoreless|hitter slugger|hitting striking
hoard stash|hoarse husky|hobble impede|hobby pastime|hodgepodge jumble patchwork|hog pig|hold keep last maintain wait
holdup robbery|hole hollow|holiday vacation|holler scream shout yell|holy sacred|home house location residence return
homecoming reunion|homeless poor|homemaker housewife|homepage webpage|hometown town|homicide manslaughter murder|homily sermon
homophobia prejudice|homophobic prejudiced|homosexual lesbian|homosexuality sex|hone sharpen
honest reliable sincere true trustworthy truthful|honesty integrity truthfulness|honeymoon vacation
honor honorary medal respect salute|honorable honourable|hook rob|hooligan skinhead|hooliganism vandalism|hoopla hype
hope optimism promise want wish|hopeful optimistic|hopeless impossible|horde swarm throng
hormone insulin melatonin secretion steroid|horn trumpet|horrendous horrific terrible|horrible horrifying ugly|horrid horrific
horrific terrible|horrifying ugly|horticulture husbandry|hose tube|hospitable welcoming|hospital infirmary|hostage prisoner
hostile unfriendly|hostility rancor resentment|hot warm|hotel inn resort ritz|hour hourly midday midnight minute morning noon
house legislature mansion residence|housekeeping housework|housing quarters|howitzer mortar|howl roar scream
huge immense large vast|hugely tremendously|hugging kissing|humanism humanistic philosophy|humanities linguistics
humanity humankind mankind|humankind mankind|humanoid robot|humble humility modest|humbling humiliating|humid wet
humiliate injure offend|humiliation shame|humor satire wit|humorist satirist|humorous ironic witty|hunch intuition
hunger hungry starvation thirst|hungry starved thirsty|hunk lump|hunt hunter search|hurdle obstacle|hurried rushed
hurrying scurrying|hurt injured injury wounded|husband partner spouse|hushed muted subdued|hut shack|hydrogen tritium
hygienic sanitary|hype publicity|hypnosis hypnotic|hypnotic mesmerizing|hypocrisy hypocritical|hypothesis hypothetical theory
hysteria hysterical mania|hysterical neurotic|icbm minuteman|ice icy|icon image symbol|iconoclastic unorthodox|icy wintry
idea mind notion plan purpose suggestion thought view|ideal model perfect|idealism idealistic romanticism|idealist visionary
identical indistinguishable same|identifiable recognisable recognizable|identification identify identity recognition
identify identity|ideology liberalism radicalism socialism totalitarianism|idiom parlance phrase|idiot moron
idiotic laughable ludicrous nonsensical preposterous|idle unused|idol star|idolized worshipped|idyllic pleasant
ignite inflame provoke reignite stir|ignited lit|ignorant illiterate uneducated uninformed|ignore reject|ignored neglected
ill poorly sick stricken|illegal illicit prohibited smuggled unlawful|illegitimate invalid|illicit unlawful
illiterate uneducated|illogical incoherent inconsequential irrational unreasonable|illuminated lighted lit
illusion illusory magic|illustrate instance|illustrative instructive|image imagery picture|imaginative inventive|imagine think
imaging mri radiology tomography ultrasound|imbalance instability|imitate mimic reproduce resemble simulate
immediate prompt quick|immediately instantly|immense vast|immensely vastly|immigrant migrant|immigration migration
imminent impending|immoral scandalous shameful|immorality transgression|immunity waiver|immunization inoculation vaccination
impact influence outcome result|impart instill|impartial unbiased|impasse stalemate standstill|impassioned passionate
impatience irritation|impede impediment inhibit interfere obstruct stifle|impediment obstacle|imperial royal
imperialism imperialist|imperil jeopardise threaten|imperious overbearing|implacable merciless unrelenting
implausible improbable unconvincing|implication imply inference|implicit tacit unspoken|imploring pleading
imply mean suggest suppose|importance significance|important key valuable|importantly significantly|impose imposition order
impossible impractical inconceivable unacceptable unrealistic unthinkable|impotence infertility
impotent ineffective ineffectual powerless|impoverished needy poor|impractical unrealistic|imprecise inaccurate
impresario promoter showman|impressionism impressionist|impressionist painter|impressive magnificent spectacular stunning
imprisoned jailed|imprisonment incarceration punishment|improbable unbelievable unconvincing unlikely
improper inappropriate incorrect unlawful|impropriety misbehavior|improve restore upgrade|improvement recovery
impulsive spontaneous|inaccessible remote unavailable|inaccurate incorrect wrong|inactivity inertia lethargy stagnation
inadequate insufficient lacking poor understaffed unsatisfactory|inadvertent unintended|inadvertently unknowingly unwittingly
inappropriate wrong|inaugural maiden opening|incalculable untold|incapable incompetent|incarnation reincarnation
incendiary inflammatory|incensed indignant outraged|incessant unremitting|incidence morbidity|incident scene|incision slit
incisive penetrating perceptive|incite instigate motivate provoke|incitement provocation|inclination tendency|incline slope
inclined willing|include inclusion involve|income net profits sales|incomparable unmatched unparalleled unrivaled
incompetent ineffective inefficient inept unqualified|incomplete partial sketchy
incomprehensible inexplicable paradoxical puzzling unfathomable|inconceivable unimaginable unthinkable|inconclusive indecisive
incongruous ironic|inconsequential unimportant|inconsistent uneven|incorporate integrate|incorporated merged
incorrect mistaken wrong|incorrectly wrong wrongly|increase raise rise surge|increasingly progressively
incredible marvelous unbelievable|incredulous sceptical skeptical|incurable sufferer|incursion onslaught raid
indecent obscene suggestive|indefatigable tireless|indefensible inexcusable unjustifiable unreasonable untenable unwarranted
indemnity insurance|independent main nonpartisan separate|indeterminate undetermined|index indicator|indicate predict reflect
indifference passivity|indifferent unconcerned uninterested|indigenous native|indigent needy|indignation outrage
indiscriminately randomly|indispensable vital|indisputable undeniable|individual person private respective subject various
individuality uniqueness|individually separately|indivisible inseparable|induce prompt stimulate|induction initiation
indulgence lunacy|industry market|ineffective ineffectual inefficient powerless useless
ineffectual inefficient powerless toothless|inefficient wasteful|ineptitude slowness|inertia passivity
inescapable inevitable unavoidable|inevitable predictable unavoidable|inevitably necessarily
inexcusable unforgivable unjustifiable unwarranted|inexorable relentless|inexperienced naive unskilled untested young
inexplicable mysterious paradoxical unexplained|inexplicably oddly|infamous notorious|infamy notoriety|infancy infant
infant newborn|infatuated smitten|infection infectious transmission|inference presumption|inferno wildfire|infertile sterile
infestation plague|infield infielder|infielder shortstop|infiltrate penetrate|infinite infinity limitless
inflame inflammatory provoke worsen|inflammation tendinitis|inflammatory provocative|inflation inflationary
inflection intonation|inflexible intransigent rigid stubborn sturdy uncompromising|inflow influx
influence influential power pressure sway|influential powerful|inform notify|informant informer
information intelligence knowledge|informative instructive|infraction misdemeanor violation|infrequent occasional
infringe violate|infuriating maddening vexing|infuse inject instill|ingenious ingenuity|ingestion uptake|inhabit reside
inhabited occupied populated|inherent intrinsic underlying|inhibit inhibitor inhibitory|inhibited stifled
inhospitable unfriendly windswept|initiate introduce undertake|injure maim offend|injured wounded|injury trauma wound
injustice unfairness|inmate prisoner|inn lodge|inner innermost internal|innocence purity|innovation invention|innovative modern
innovator pioneer|innumerable myriad|inoculation vaccination|inordinate undue|input signal|inquest inquiry|inquire inquiry
inquiry investigation probe questioning|insane irrational lunatic paranoid schizophrenic|inscription lettering|insect worm
insecticide pesticide|insecure precarious vulnerable|insidious pernicious seductive subtle|insightful perceptive
insignificant meaningless trivial unimportant|insist maintain|insistence pressure|inspect inspector scrutinize
inspector investigator officer|inspire instigate invigorate prompt urge|instance time|instant instantaneous
instantaneously instantly|instigate provoke|instruction teaching|instructor teacher|instrument tool
instrumentation orchestration|insufficient poor scant|insulate isolate|insult offend|insurance protection reinsurance
insure underwrite|insurer underwriter|insurgency insurrection rebellion revolt uprising|insurgent rebel
insurrection mutiny rebellion revolt uprising|intact undamaged|intake uptake|integrate unify|integrity unity
intellect intellectual|intellectual scholarly|intelligent rational sensible smart sophisticated
intend intention propose specify|intended planned|intense intensified strong unrelenting violent|intensification intensify
intensify redouble|intensity strength|intent purpose|intention willing|intentional unintentional|intentionally purposely
interact relate socialize|interaction interplay|intercede intercession|intercept interceptor|interchange junction
interconnected interrelated|intercourse sex|interested involved|interesting intriguing|interfaith religious
interfere intervene meddle|interference intervention|interfering meddling|interlocking interwoven mesh|intermission interval
intermittent sporadic|intern internship|international world worldwide|internet net|interpret render translate understand
interpreted understood|interpreter translator|interrogation questioning|interrogator questioner|intersection junction
intervene intervention|intervention mediation treatment|interview interviewer|interviewer questioner|intifada uprising
intimacy togetherness|intimate sexual|intolerable unacceptable unbearable|intonation modulation monotone|intoxicated stoned
intoxication poisoning|intractable stubborn|intransigence stubbornness|introduce introduction reintroduce|introduction text
introspection reflection|intrude intrusion|intrusive invasive|intuitive visceral|inundated overflowing|invade invasion occupy
invalid null void|invalidate negate nullify quash|invaluable priceless valuable|invective vitriol|invent manipulate
inventory stock|invest investor spend|investigation probe|investment venture|investor shareholder
invigorate reinvigorate stimulate|invigorating refreshing revitalizing|invincible unbeatable|invisible unseen
invitation letter request|invocation invoke|invoke summon|involve require|involved participating|ion ionic|ipod stereo
ire outrage wrath|iron metal|ironed smoothed|ironic irony wry|irony sarcasm satire wit|irrational superstitious unreasonable
irrefutable undeniable|irrelevant moot unsuitable|irrepressible uncontrollable|irrespective regardless|irreverent profane
irritated miffed riled stung|island land|isolation loneliness|isolationism isolationist|issuance issuing
issue matter provision release subject take topic|itch itchy scratch|jab poke|jaded tired|jail remand|jalapeno pepper
jammed packed|jargon lingo slang|jaunty snappy stylish|jaw mouth|jazz jazzy|jeans trousers|jeopardize threaten|jeopardy peril
jesus redeemer savior|jet jetliner pilot plane|jewel jeweler jewellery jewelry|jewellery jewelry|jewelry necklace
jihad jihadist|jitters nervousness|job position post put work|jobless unemployed|join joint rejoin|joined united|joint separate
joke laugh prank trick|jolly merry|jolted shaken|journalism journalistic profession|journalist photojournalist writer
journey odyssey pilgrimage ride travel trek trip voyage|joy joyous pleasure rejoice|joyful joyous jubilant overjoyed
joyous jubilant rapturous|jubilant triumphant|jubilation rejoicing|judaism religion
judge judgment judicial judiciary justice magistrate review|judgement judgment|judgment justice opinion|judicial legal
judicious prudent|juice juicy|juicy luscious racy sexy spicy succulent|jumble patchwork|jump leap rebound|junction roundabout
junk trash|jurisprudence jurist law philosophy sharia shariah|jury panel|justification justify|justly rightly
jutting protruding|kale lettuce|kathmandu katmandu|keep maintain prevent save|kettle pot|kick kicker rebound rush|kicker punter
kid youngster|kidnap kidnapper|kill killer murder poison shoot|killer murderer|killing suicide|kilo kilogram
kilometer kilometre|kimono robe|kind like make manner sort|kindergarten preschool|king kingdom kingship monarch queen
kingdom monarchy realm|kinky offbeat|kinship relationship|kitchen room|kitten kitty|knesset parliament
knife machete stab tongue|knock smash whack|knockout tko|know live realize recognize|knowing learned|knowledge mind perception
knowledgeable versed|known legendary notable noted renowned|koran quran|kudos praise|kuomintang party|lab laboratory
labeled tagged|labor laborer|laborer labourer|laboring toiling|labour labourer|labyrinth maze|lace lacy|lack need shortage
lackluster lacklustre|lady woman|lag slowdown|lager malt|lagoon laguna|lake pond reservoir water|lamb meat|lamp lantern
lampoon spoof|land shore|lander spacecraft|landlord landowner|landscape scenery|landslide mudslide
language pronunciation terminology text usage word|lanky tall|larceny robbery shoplifting theft
large larger massive significant vast|largely mostly|larva larval|lasagna pasta|lashing whipping|last past unlikely
late later recent|latency latent|later subsequently|latest news|latex rubber|latter second|laugh laughter scream
laughable ludicrous nonsensical preposterous ridiculous|launch launcher|laundry washing|lavender lilac purple|lavish plush
lavishly richly|law lawyer precedent principle sharia|lawful legitimate|lawfully legally legitimately
lawmaker leader legislator|lawsuit proceedings suit|lawyer prosecutor solicitor|layer surface|lead result run take
leader politician|leaders leadership|leadership leading position power|leading major|leaf leafy|leaflet pamphlet
leak leakage leaky|lean leaner skinny tend thin|leaning tilted|learn prepare teach|learning study|lease rent rental|leash rope
leather strap suede|leave make permission start|lecture lecturer speech|lecturing teaching|leery wary|left near remaining
lefthander lefty pitcher southpaw|leftist socialist|lefty pitcher southpaw|legal legitimate statutory|legality validity
legend legendary|legislation passage|legislator parliamentarian politician|legislature parliament senate|legitimacy legitimate
legitimate logical valid|lego toy|lend loan|length lengthy size|lengthen prolong|lengthy prolonged protracted|leniency lenient
lessen minimize mitigate reduce weaken|lesson moral|lethargic listless|lethargy sluggishness|letter text|lettuce romaine
level low point quality top|lever leverage|lewd obscene raunchy salacious|lexical lexicon|lexicon vocabulary|liability liable
libel slander|liberal progressive reformist whig|licence license licensee permit|license licensee permission permit|lick poke
lie lying|life lifetime living survival|lifelike vivid|lift reverse|lifter weightlifter|light lighter sun sunlight|lighted lit
lighthouse tower|lightly thinly|lightness silliness|likable sympathetic|like same see sort want|likelihood probability
likely possible potential probably|likewise similarly|limbo oblivion|limelight spotlight|limestone stone
limit maximum minimum range|limited small special specific|limiting restricting|limitless unlimited|limo limousine
linchpin mainstay|line liner pass run|lineage parentage pedigree|linear simple|lineman tackle|lineup roster|linger lurk persist
lingerie underwear|lingo slang|linguist translator|linguistics philology science|link linkage|liquid melted molten smooth water
liquor vodka whiskey whisky|list name number roster|listen listener|liter litre|literary literature|literature writing
lithography printmaking|litigation proceedings|litter trash|little low short slight small smaller soft tiny young
liturgical liturgy|liturgy rite sacrament|livelihood subsistence sustenance|lively spirited|liver organs|living people
load payload weight|loaded smashed|loads piles tons|loath reluctant unwilling|lobby lobbyist|lobster shellfish
locality neighbourhood vicinity|locate pinpoint|located situated|lofty majestic soaring|logical rational sensible
logo trademark|lone single sole|loneliness lonely sadness|lonely lonesome solitary|loner recluse|long longer stretch
longer someone|longing nostalgia yearning|longtime old|look seem sight tend view|looking watching|lookout sentry
loom predominate|loosen relax undo|loot steal|looted pillaged plundered ransacked|looting robbery|lord lordship noble
lorry truck|lose loser suffer|loser underdog|lost missing|lot luck mess plenty|lots much|lottery sweepstakes
loud loudly noisy shouted thunderous yelled|lounge room sofa|lousy nasty|love lover passion romance|lover mistress
low reduced short soft|lowering reduction|lowest worst|loyal patriotic|loyalty patriotism|lucifer satan|luck lucky misfortune
lucrative profitable|ludicrous nonsensical preposterous ridiculous|lug luggage tote|luggage suitcase|lukewarm tepid warm
lumber timber|luminosity luminous|lump lumpy|lunacy lunatic madness|lunatic maniac|lunch luncheon meal|lurch stagger stumble
lure tempt|lurid sensational|luscious lush sexy voluptuous|lush luxurious opulent sumptuous|lust thirst|luster sheen
luxurious opulent sumptuous|lymph lymphatic|lyric lyricist poem|lyrical melodic|mac macintosh|macaroni pasta|machine machinery
machinery technology|machinist mechanic|machismo masculinity|mad sick wild|maddening vexing|made successful|madman maniac
madness rage stupidity|maelstrom vortex|mafia mob|magazine press publication publisher|magic magician trick
magical supernatural wizard|magician sorcerer wizard|magnate mogul tycoon|magnificent splendid|mahogany wood
mail mailer message send|maimed mutilated wounded|main primary principal|mainly primarily principally|maintain preserve sustain
maintained retained|maintenance repair upkeep|majestic majesty regal|major star|make sort start|maker manufacturer
makeshift temporary|malady sickness|malaise unease uneasiness|malfeasance misconduct wrongdoing|malice malicious
malicious vindictive|mall outlet plaza promenade|malnourished starving|maltreatment mistreatment|mama mamma mom momma mommy
mamma momma|mammal mammalian|mammalian vertebrate|man person somebody someone|manage oversee|manager managerial
mandate mandatory|mandatory obligatory required|maneuver manoeuvre tactic|mania manic|manifestation reflection
manner sort style way|manoeuvre tactic|manor mansion|manpower workforce|mansion palace residence|mantra slogan
manufacture manufacturer produce|manufacturer producer|manure muck|many numerous|marauding raiding|marble sculpture stone
march parade|marine maritime|maritime nautical|marker marking|market marketplace mart sell trade|marketer seller vendor
marketing merchandising retail|marking milestone|marksman marksmanship sharpshooter|marooned stranded|marquess marquis
marriage marry wedding wedlock|marry remarry wed|marsh marshland marshy|marshland wetland|marshy muddy soggy swampy waterlogged
martyr martyrdom|marvelous miraculous terrific unbelievable wonderful wondrous|marxist radical|masculinity sexuality
massacre murder slaughter slaying|massive monumental|master mastery principal|masterful virtuoso|mastery superiority
match pair quarterfinal score semi semifinal|mate teammate|material paper physical substance waste|materialism materialistic
materialistic worldly|maternal parental paternal|maternity pregnancy|math mathematics science|mathematical numerical
mathematician mathematics scientist statistician|mathematics science|matter moment problem subject substance topic
maturation ripening|mature ripe|maximize maximum|maybe perhaps possibly|maze tangle|meager meagre paltry scarce|meagre paltry
meal snack supper|mean normal|meandering rambling winding|meaning reference sense|meaningful significant substantive
meaningless nonsensical unimportant useless|means tool way|meantime meanwhile|measure rate standard step value
measurement sampling|meat mutton pork sausage veal|mechanic repairman|mechanical technical|mechanics physics
mechanized motorized|medal medalist medallist ribbon|medalist medallist winner|medallion ribbon|mediaeval medieval
mediation negotiation talks|medical medicine|medication prescription therapy
medicine neurology pediatrics pharmacology pharmacy psychiatry|mediocre middling|meeting session summit visit|megahertz mhz
melancholy sadness somber sombre|meld merge|melodrama melodramatic|melody tune|melon watermelon|meltdown overheating
melted molten thawed|melting warming|member membership|memo memorandum|memorable unforgettable
memorial monument plaque remembrance|memory remembering storage|menace peril threat|menacing ominous sinister threatening
mending patching|menial unskilled|mental moral psychological|mentality mindset|mention name notice quote reference remember
merchandise product sell|merchandising retailing|merciless ruthless|mere simple|merely simply|merge merger unify
merit meritorious virtue|mesmerized transfixed|mess messy pile|message statement|messiah messianic savior
metabolism respiration|metal steel titanium|metallic silver|metallurgical metallurgy|metaphysical supernatural theoretical
metaphysics ontology philosophy|meteor meteorite|meteorologist meteorology|meter metre metric|meth methamphetamine
method methodology solution system technique|metro railway subway|metropolis metropolitan|mezzo soprano|microbe microbial
microbiologist microbiology|microchip semiconductor|microscopic microscopy|mid middle|midday noon|middle region|midwife nurse
miffed riled stung|migrant migrate|migrate migratory|mild moderate|mildew mold|milieu surroundings|militarism militaristic
military personnel|mill sawmill windmill|millennial millennium|millet sorghum|million trillion|mime mimic|mimic simulate
mind remember thought worry|minded oriented|mindless senseless|mine miner|mineral ore|miniature toy|minimal minimum negligible
minimalism minimalist|minimum nominal|minister ministerial|minor secondary|minstrel troubadour|minute moment second
miracle miraculous|mirrored reflected|misbehavior misconduct|miscalculation mistake|miscellaneous sundry
mischievous playful wicked|misconception misunderstanding|misconduct wrongdoing|misdemeanor perjury violation
miserable pathetic pitiful poor unhappy woeful wretched|misery suffering woe|misfortune tragedy|misguided mistaken wrong
misrepresentation trickery|missile rocket weapon|mission operation|misstep stumble|mist misty spray|mistake misunderstanding
mistaken wrong|mistreatment neglect|mistrust suspicion|mix mixer mixture|mixer whisk|mob mobster|mockery travesty
mocking playful taunting teasing|mode setup|model theory|modeling simulation|moderately somewhat|moderating weakening
moderation restraint|modernism modernist|modernize overhaul|modest small|modesty propriety|modify simplify|modular module
mogul tycoon|moist wet|molasses syrup|mold mould|molded shaped wrought|molecular molecule|molecule particle
mollify pacify placate|mom momma mommy mother mum|moment momentary second time|momentum strength|momma mommy|mommy mum
monarch ruler sovereign|monarchist royalist|monastic monk|monetary money|money wealth|moniker nickname
monitor observe supervise|monograph treatise|monopolistic monopoly|monoxide oxide|monsignor priest|monsoon rain rainfall
monster monstrous|month monthly|monument plaque site|mopping scrubbing|morality virtue|morass quagmire|morbid pathological
morgue mortuary|moribund stagnant|morning start sunrise|morphine painkiller|mortality rate|most near nearly virtually
mother motherhood|motif theme|motivate propel|motorbike motorcycle|motorcade procession|motorway thruway|mottled patterned
motto slogan|mound pile pitcher|mount mountain|mountainous rough|mountainside slope|mounting rising
mournful plaintive sorrowful|moustache mustache|move push put step turn|movement reform|movie musical picture show|mow mower
mri tomography|mrna rna|muck mud slime sludge|mucus secretion|mud muddy|muddy murky soggy swampy waterlogged wet|muffled muted
mujahedeen mujahedin mujahideen|mujahedin mujahideen|mull ponder|multilateral trilateral|multiplication multiply
multiply proliferate reproduce|mundane routine unremarkable worldly|municipality town|mural painting|murder murderer slaying
murky opaque|muscle muscular strength|mush mushy|mushy sentimental|music sound tune vocal|musical singing
musician percussionist pianist saxophonist singer vocalist|musicologist scholar|mutant mutation|mute silent
muted softened subdued|mutinous mutiny|mutiny rebellion revolt|mutual reciprocal shared|mysterious mystical|mystery story
mystical occult|mysticism religion sufism|mystified perplexed|myth mythical|mythical mythological
naive uninformed unsophisticated|naked nude|name nickname refer surname term title|nanny nurse|nap sleep
narcissism narcissistic|narcissistic selfish|narration narrative tale|narrative story tale|narrator storyteller
narrow slender thin|nasty unpleasant|nation people state|national public|nationalism nationalistic patriotism
nationalistic patriotic|nationally nationwide|naturalism naturalistic realism|naturalist philosopher|naturalistic realistic
naughty racy risque sexy|nausea sickness|naval navy|navy service|nazism socialism|near nearby nearly|nearly virtually
neat nifty slick tidy|necessary necessity needed required requisite want|necessity urgency|need want|needed required
needless unnecessary|needy poor|nefarious villainous|negate neutralize nullify|negative unfavorable|neglect negligence
negligible paltry|negotiate renegotiate|negotiation talks|neighbor neighborhood
neighborhood neighbourhood region street vicinity|neighbourhood vicinity|neophyte novice|nerve nervous|nerves nervousness
nervous nervousness queasy skittish|nervousness uneasiness|net profit|network system web|neural neuronal|neurologist neurology
neuroscience neuroscientist|neurosurgeon surgeon|neurotic obsessive|nevertheless nonetheless notwithstanding
new newly original recent|news report|newsman reporter|newspaper paper press publisher tabloid|nice pleasant
night nightly nighttime|nightingale thrush|nitric nitrous|nobility noble|noble nobleman|nodding weeping|noise noisy sound
noisy vociferous|nomenclature terminology|nonetheless notwithstanding|nonfiction prose|nonprofit organization
nonsensical preposterous|noodle pasta|normal pattern typical|normalcy normality|normally ordinarily usually
north northeast northeastern northern northwest northwestern|northbound northward|northeast northeastern|northerly northward
northwest northwestern|northwestern western|nosedive plunge|nostalgia nostalgic
notable noted noteworthy remarkable renowned significant|note tone|noted renowned|noteworthy remarkable|nothing zero
notice request sign|notification notify|notion opinion thought|notoriety reputation|nourishment sustenance
novel novelist novella original romance|novelist writer|nowadays today|noxious toxic|nuance refinement subtlety|nude nudity
nudge prod|null void|nullify quash|number record total|numerical quantitative|nuptials wedding|nurse nursery woman
nurture sustain|nutrient nutritious|nutrition nutritionist nutritious|nutritious wholesome|nutty tasty wacky|oak tree wood
oath swearing|oatmeal porridge|obedience obey|obedient submissive|obesity overweight|objectionable obnoxious|objective target
obligation responsibility|oblivion obscurity|oblivious unaware|obscene raunchy repugnant salacious|obscenity profanity
obscure unknown vague|observe supervise|obsessed preoccupied|obsession preoccupation|obstetrician obstetrics
obstruct preclude stymie|obtain procure receive secure|obvious overt unmistakable|obviously plainly|occasion opportunity
occasional sporadic|occult supernatural|occupation occupy|occupy reside|ocean sea water
odd oddity peculiar singular strange unusual|oddity rarity|oddly strangely|odor scent smell stench sweetness
offbeat quirky unconventional|offence offense|offend provoke violate|offer pay proposal provide|offering special
office official staff state|officer official policeman|official provincial|officiating refereeing|offload unload
offshoot outgrowth|offspring progeny|oil petroleum|old older|omen ominous|omission omit|omnipresent ubiquitous
oncologist oncology|onerous taxing|onion vegetable|oozing seeping|opaque whitish|open tournament|opening start
opera operatic theatre|operate service|operation search|ophthalmologist ophthalmology|opinion politics ruling sentiment
opponent opposing opposition|opportunism opportunist selfishness|oppose opposition resist veto|oppression persecution
oppressive tyrannical|opt option prefer|optical visual|optics physics|optimal optimum|optimism optimistic
optimistic rosy sanguine upbeat|option possibility willing|opulent sumptuous|orbit orbiter sphere|orbiter satellite spacecraft
orchard plantation|orchestra orchestral philharmonic symphony|order request require|ordinance regulation statute
ordinarily usually|organisational organizational|organiser organizer|organism parasite|organization union|organize prepare
orgy revelry|orientation preference|ornithologist zoologist|orphan orphanage|orthodox traditional|orthogonal perpendicular
orthography spelling|orthopaedic orthopedic|oscillation vibration|ostentatious pretentious showy splashy
otherworldly supernatural|ouster ousting|outcast pariah|outcome result|outdoor outside|outer outermost|outfield outfielder
outlandish unconventional|outlet store|outpace outstrip|output produce production|outrageous unconscionable|outsize oversize
outspoken vocal|outstrip outweigh surpass|ovarian ovary|overblown pompous pretentious|overcome survive|overdone overstated
overgrown wooded|overhaul redevelopment renovation|overpower overtake overwhelm|overreact react|override overrule overturn
overrule overturn|oversee supervise|oversight supervising supervision|overtake overwhelm|overthrow subvert|overture prelude
overturn repeal rescind reverse revoke|own owner personal|owner ownership proprietor publisher|oxide silica|oyster shellfish
pace rate speed step stride tempo|pacifism pacifist|pacify placate|pack package|pact peace treaty|paedophile pedophile
page pager|pagoda temple|paid paying|pain suffering|painful traumatic unpleasant wrenching|painted stained|painter realist
painting watercolor|pair set twin two|palace palatial residence|pale thin|paleontologist paleontology|pall shroud|palm tree
palpable unmistakable|palsy paralysis|pamphlet treatise|pancreas pancreatic|panic panicky scare|panicked panicky terrified
panicky terrified|panorama panoramic|pant trousers|papacy pontificate|papal pontifical pope|paper press sheet|paprika pepper
par score|parachuting skydiving|parade procession|paradigm perspective|paranoia psychosis|paranoid psychotic|paranormal psychic
parched scorched|pare whittle|parent parenthood|parentage pedigree|paris parisian|parish parochial|park parkland stadium
parkway road route|parliament parliamentary|parody spoof|part particular place portion region rest role separate
partially partly|participant player|participation status|particular peculiar primary special specific|partisan partisanship
partner partnership wife|partnership relationship|party social|pass passage walk|past previous recent time|pasta spaghetti
pastor rector reverend|pastry pie puff tart|patch spot|patchwork quilt|patently plainly|path route steps track trail way
pathetic pathos pitiful ridiculous silly unfortunate wretched|pathologist pathology|pathos poignancy|patio terrace
patrol personnel police|patron supporter|pattern structure|patterned striped|paucity scarcity|pause wait
pavement sidewalk walkway|pay payment salary spend|payback payoff retribution vengeance|payload warhead
payment refund repayment|payoff reward|pct percent percentage|peace treaty truce|peaceful quiet|peak pinnacle
peculiar singular strange unusual|pedagogical pedagogy|pedagogy teaching|pedal throttle wheel|pediatrician pediatrics
pedigree thoroughbred|pee wee|pellet projectile|pelvic pelvis|penalize punish|penalty punishment|penance repentance sacrament
penetrating piercing|peninsula peninsular|people poor public|pepper seasoning spice zest|perceive perception understand
percent percentage proportion|percentage proportion|perception perceptual|percussion percussionist|perfect pure
perfectly utterly|perforated pierced punctured|perform rehearse|performance presentation show|performer player
performing playing|perfume scent|perfunctory superficial|perhaps possibly|peril risk|perilous precarious|period time years
periodical publication|periodically sporadically|peripheral periphery|perish starve succumb|permissible tolerable
permission permit|perpendicular rectangular vertical|perpetual unending|perplexed puzzled|persecution torture
perseverance persistence tenacity|persist prevail|persistence tenacity|persistent relentless stubborn unrelenting
person someone sort victim|personal physical|personnel police service staff troops|perspective view|persuade sway tempt
pertinent relevant|perverse perverted|pessimism pessimistic|pesto sauce|petition petitioner request|petitioner plaintiff
pharmaceutical pharmacy|pharmacist pharmacy|pharmacology toxicology|phase stage|philanthropic philanthropy
philanthropist philanthropy|philharmonic symphony|philosopher philosophical philosophy realist scholar|philosophical philosophy
philosophy teaching|phone telephone|photo photograph|photograph photographer|photographer photography|photographic photography
phrase word|physical physiological|physician resident specialist surgeon veterinarian veterinary|physicist physics scientist
physiologist physiology|physiotherapist physiotherapy|physiotherapy rehabilitation therapy|pianist piano|pick select
pickle relish|pickup truck|pie tart|pier quay wharf|pierced punctured|piety righteousness|piles stacks|pill tablet
pillaged ransacked raped|pillaging plundering|pillar tower|pin stick|pine wood|pious virtuous|pipe riser tube|piracy pirate
pistol revolver semiautomatic|pitch pitcher throw|pitcher reliever|pitiful wretched|pity shame sorrow sympathy|pivot swivel
placard poster|place point position put set spot top|placid tranquil|plaid tartan|plain simple|plainly simply
plan program project propose scheme|planet planetary|plant refinery|plaster stucco|play player show|player scorer star
playful rollicking teasing wicked|playwright writer|plaza square|please wish|pleased proud|pleasing rewarding
pledge promise vow|plenary plenum|plight predicament|plot plotter story|plotted premeditated|ploughed plowed|pluck plucky
plug tap|plunder rape|plundered ransacked|pluralism pluralistic|pocketbook wallet|poem sonnet verse|poet poetic writer
poetic poetry rhetorical|poetry verse|poignancy poignant|poignant touching|point position second|pointed sharp
pointless senseless superfluous|poisonous toxic venomous|poke prod pry stab|poking thrusting|polished refined shiny
politician politics socialist whig|poll pollster survey tally vote|polygamist polygamy|polynomial quadratic|pompous pretentious
pond pool|ponder speculate|pontiff pope|pop popular sound|populism populist|porch portico|porn porno pornography
pornographic pornography|port seaport|portal website|portion remainder rest section segment|portrait portraiture portrayal
portrayal portraying role|position put right|possibility prospect speculation|possible potential|post send site situation
postage stamp|postpone shelve suspend|posture stance|potency potent|potent powerful|potential prospective|pounding throbbing
pow prisoner|powder powdery|power state supply|powerful strong|practical realistic|practicality pragmatism usefulness
practice tradition training|practiced practised|pragmatic realistic|pragmatism pragmatist realism|pragmatist realist
prawn shrimp|pray prayer|prayer worship|preach preacher|preacher reverend|preaching sermon|preamble preface
precarious shaky unstable|precaution precautionary|precautionary preventative|preceding previous|precious treasured valuable
precipitation rain rainfall snow snowfall weather|precipitous steep|precipitously sharply|precise specific|precisely properly
precondition prerequisite|predetermined preset|predicament quandary|prediction projection|predisposition susceptibility
predominant prevailing prevalent|preempt preemptive|preference preferential|pregnancy pregnant|prehistoric prehistory
prejudice prejudicial racism|prejudiced sexist|prelate priest|premature untimely|premier premiership prime|premise scenario
premium value|preparation training|prepared ready willing|preparedness readiness|preposterous ridiculous|prerogative privilege
prescribe prescription recommend|preseason season|presence present|present stage today|preserve protect save sustain uphold
presidency presidential|pressing pressure pushing urgent|pressure push squeeze|presume presumption suppose|pretending pretense
pretense pretentious pretext|pretentious tasteless|pretty somewhat|prevailing prevalent|prevalent rife
prevent restrict stop thwart|price terms value worth|priceless valuable|pricing valuation|prickly thorny
priest priesthood priestly vicar|primarily principally|primary principal|primeval primordial|principle rationale rule
print printer publish|prioritize priority|privacy secrecy|private secret|prize scholarship trophy|pro professional
probation probationary|problem problematic question trouble|procedure proceed process routine|proceed proceeding
proceedings trial|process work|processed refined|proclaim proclamation|proclamation promulgation|prod spur
produce production raise|production work|prof professor|profession vocation|professor professorship|proficient skilled
profusion richness|program programme project schedule scheme show system|programme project|prohibit require
prohibited proscribed|project undertaking venture work|projectile rocket|proletarian proletariat|prolonged protracted
promenade stroll walkway|prominence spotlight|promote push|prompt quick|prompting suggestion|promptly quickly readily
pronounce pronunciation|propagate transmit|propeller screw|propensity tendency|proper specific|property trust wealth
prophecy prophetic|proponent supporter|proportion rate ratio|proportional proportionate|proposal suggestion
propose recommend submit|proprietor publisher|prosaic prose|prosecute prosecutor pursue|prosperous rich thriving
prostitute whore woman|protect safeguard|protection security shelter|protectionism protectionist|protest protester walkout
protruding sticking|proved proven|proven tested|proverb proverbial|provide serve supply support|provider supplier
province provincial|proximity vicinity|prudence prudent|prudent wise|pruning trimming|psyche soul|psychiatric psychiatry
psychiatrist psychiatry psychoanalyst|psychiatry psychotherapy|psychoanalysis psychoanalytic psychotherapy
psychologist psychology scientist|psychology science|psychosis psychotic schizophrenia|psychotherapist psychotherapy therapist
psychotherapy therapy|psychotic schizophrenic|pub saloon tavern|publication publishing|publish publisher release
puff puffed puffy|pull remove twist|pullback withdrawal|pulpit stump|pump supply|pumpkin squash vegetable|pun wordplay
pungent sarcastic|punish punitive retaliate|punitive retaliatory|punk rock|punt punter|pup puppy|pupil student
purchase purchaser stock|pure purity|purely strictly|purification purify|purple violet|purportedly supposedly|purpose role
pursue pursuit seek|pursuit quest|push urge|put set sign throw|putt putter|puzzle solve|quaint stylish|quake temblor tremor
qualification qualify|qualifier qualify|quantify quantity|quarrel spat squabble wrangle|quarter quarterly|quash subdue suppress
quay wharf|quell squelch subdue suppress|quest search|question subject topic|quick quickly speedy|quickly rapidly speedily
quiet quietly silence silent subdued tranquil|quietly softly|quip remark|quirk quirky|quirky unconventional
quit resign retire withdraw|quotation quote reference|rabbi rabbinical|race racer racial speed
racecourse racetrack raceway velodrome|racehorse thoroughbred|racetrack raceway speedway velodrome|raceway speedway
racial racist|racing sport|racism racist|rack wheel|racket racquet|racking wrenching|racy risque sexy|radial radius
radiant radiate|radiation radioactivity|radical revolutionary terrorist ultra|radio wireless|raft slew|rage violence
rail railroad railway transport|railroad railway|railway subway|rain rainfall rainstorm rainy|rainstorm storm|rainy wet
raise rise|rally rebound|rambunctious unruly|ramp staircase|ranch rancher|rancid stale|rancor resentment|range scope variety
rank status|ranking senior|rant rave|rapid speedy|rapper singer vocalist|rapprochement reconciliation|rapt rapturous
rare rarity uncommon|rarely seldom|raspy scratchy|rat rodent shit skunk|rate value|rates tax|ratification ratify
rational sensible|rationalization simplification|rattle shake|raucous rowdy strident|raunchy salacious sexy|razing wrecking
reach top|react reaction reactive resist respond|reaction response|read reader speak|reader readership reviewer
readiness willingness|ready waiting willing|real reality serious tangible true|realism realist reality|realistic vivid
reality world|realize recognize understand|reappear resurface|rear seat tail|reason think|reasonable sensible
reassessment revaluation|reassuring soothing|rebate refund|rebel rebellion renegade revolutionary|rebellion revolt uprising
rebirth redemption reincarnation|reborn revitalized|rebroadcast rerun|rebuff snub|rebuilding reconstruction
rebuke reprimand scolding|rebut rebuttal refute|recall remember|recapture retake|receipts revenue
receive reception recipient welcome|recharge reload|reciprocal trilateral|reckon suppose|reclaim recover|recluse solitary
recognisable recognizable|recognition recognize|recognize wish|recommend urge|reconcile reconciliation
reconstruct redo regenerate rehabilitate remodel restore|reconstruction repair|record score|recording tape video
recoup recover reimburse|recover recovery recuperate regain retrieve|recovery rescue|recreate reinvent|recruit recruiter
rectangle rectangular|rectify remedy|rector reverend|rectory vicarage|recur recurrence|recyclable reusable|recycle reuse
red reddish scarlet|reddish ruddy|redeem redemption|redeemer savior|redemption salvation|redeploy redeployment
redevelopment renovation|redo remodel|redress remedy restitution|reduce slash|reducing reduction|reduction simplification
redundant superfluous unnecessary unneeded|redwood sequoia|reestablish restore|referee umpire|referendum vote|refill replenish
refined sophisticated|refinement subtlety|refocus sharpen|reform reformer reformist|reformer reformist|refreshed reinvigorated
refuge sanctuary shelter|refund reimburse repay repayment|refurbish renovate|refurbishment restoration
refuse reject resist withhold|refute repudiate|regard respect view wish|regency regent|regenerate rejuvenate
region territory zone|register registration registry|regret remorse sadness sorrow|regrettable unfortunate|regroup reorganize
regular scheduled standard typical usual|regulate regulatory standardize|regulation restriction rule|rehabilitate restore
reign rule|reimburse repay|rein restrain|reinforce strengthen|reintroduce reintroduction|reinvigorate stimulate|reissue reprint
reject renounce resist|rejected spurned|rejuvenate resurrect revitalize revive|relation relationship relative
relativistic relativity|relax unwind|relent soften|relentless unrelenting|reliable trustworthy|reliance reliant rely
reliant rely|relieve soothe|religion religious|religious sacred spiritual|relinquish renounce resign waive withdraw|relish zest
relishing savoring|relocation resettlement|reluctance unwillingness|reluctant unwilling|remain remainder rest stay
remainder rest|remarkable significant|remarkably unusually|remember remembering|remind reminder|remorse repentance sorrow
remuneration salary|renaissance revival|rendering translation|renewal restoration|renewing reviving
renounce renunciation repudiate withdraw|renovate repair|renovation restoration|rent rental|renunciation repudiation
reorganization revision shakeup|reorganize retool revise|reparation restitution|repay repayment|repeal rescind revoke
repeating repetition|repel repulse|repertoire repertory|replace succeed|replacement substitute successor switch
replicate reproduce|reply respond|report study|repose serenity|represent representation
repress smother stifle strangle subdue suppress|repressive restrictive|reprieve respite|reprimand scolding
reprisal retaliation revenge|reproduce reproduction|repudiate retract|repugnant repulsive|rescind revoke vacate|rescue salvage
rescued saved|research researcher|researcher scientist|resell sell|reservist soldier|reshuffling shuffle|resign retire vacate
resist respond|resolute steadfast unwavering|resolution resolve|resolve settle solve|resonance vibration|respective various
respirator ventilator|response result statement|rest stand stay|restart resume|restive tense|restore revive|restrain restrict
restrained subdued|restroom toilet|resume resumption|resurrect resuscitate revive|resuscitate revive|retail retailer selling
retaliate retaliatory|retaliation retribution revenge|retina retinal|retire withdraw|retool revise|retrial trial
retribution revenge vengeance|return take travel turn|reunification reunify unification|reunify reunite unify|reunion reunite
reunite unite|reuse utilize|reveal tell uncover|revealing revelation|revenge vengeance|revenue taxation|reverence veneration
reverend vicar|reversal setback turnabout turnaround|review reviewer study survey|revise rewrite|revising revision
revision rewrite|revitalizing reviving|revive stimulate|revocation revoke|revoke vacate|revolt revolution uprising
revolution revolutionary|rhetorical stylistic|rhino rhinoceros|rhododendron shrub|rhyme verse|rhythm rhythmic|rib roast
ribbon thread|rich valuable wealthy|riches wealth|ricin toxin|rickety wobbly|ride taxi wheel|ridiculous silly
rift rupture schism|right true turn|righteous righteousness virtuous|rigid stiff strict|rigorous strict stringent
rigorously strictly|riled roiled stung|rinse wash|ripped smashed|rise soar surge|risk risky|risky speculative|risque sexy
rite ritual|rival rivalry|river stream|riverbank riverside|road roadway route|roadway route|roam wander|roar scream thunder
robber thief|robbery theft|robe vest|robust strong vigorous|rock rocker rocky stone|rocket vehicle|rocky rough stony
rodent squirrel|roiling turbulent|roll roller wheel wind wrap|roma rome|romance romantic romanticism story|romantic romanticism
rooms suite|roomy spacious|root solution source stem|rotten stinking|rough rugged uneven|rub scrape|rubbish trash waste
ruin ruinous spoil undo|ruining wrecking|rule ruler|ruler sultan|runner sprinter|rush speed|rusted rusty|rustling whispering
saber sabre|sabotage subvert undermine|sacred spiritual|sacrifice sacrificial|sad sorry tragic|sadly woefully
sadness sorrow unhappiness|safe safety secure|safety security|said same|sail sailor voyage|salami sausage|salary wage|sale sell
salesperson saleswoman|salon shop|saloon sedan tavern|salt salty seasoning soda sprinkle taste|saltwater seawater|salty tasty
salvage save|same similar|samurai warrior|sanatorium sanitarium|sanctuary shelter|sand sandy soil|sarcasm sarcastic satire wit
sarcastic sardonic satiric|satanic unholy|satellite spacecraft|satire satirist wit|satisfaction satisfy|satisfying wholesome
saute sauteed|savage vicious|savagely viciously|savory tasty|saw saying|sax saxophone|saxophone saxophonist|say tell warn
scalp skin|scam swindle|scan scanner|scandalous shameful shocking|scarce scarcity|scare scary|scatter sprinkle|scene shot
scent smell sweetness|scepticism skepticism|scheme strategy system|scheming shrewd|schizophrenia schizophrenic
scholar scholarly scholarship student theologian|scholastic school|school train|schooling teaching|schoolteacher teacher
science scientist study|scientific technological|scissors shears|score scorer win|scotch whiskey whisky|scrap trash
scraping scratching|scream shout yell|screaming shrieking|screeching shrieking|screening testing|screenplay script
screenwriter scriptwriter|script writing|scrub vegetation|scruffy seedy|scrutinize scrutiny|scuffle tussle|sculpted sculptured
sculpture statue|sea water|seafood shellfish shrimp|seafront waterfront|seamless smooth|season spring summer winter
seated sitting|seawater water|secede secession|second time|secrecy silence|secret undercover|secretary undersecretary|sect shia
section segment|secularism secularist|sedate staid|sediment sedimentary|sedition seditious|seditious subversive
seduce seduction tempt|seductive sexy tempting|see think understand view|seedy sleazy sordid|seek try want
seismologist seismology|seize seizure wrest|selfless unselfish|seller vendor|semi semifinal|semiconductor silicon
semifinal semifinalist|senator senatorial|sensation star superstar|sensational shocking stunning
sense sensibility significance understand|sensitive touchy|sensual sultry|separate split|separatism separatist
sequence sequential|sequined spangled|serene tranquil|serial series|series string|serious severe|seriously severely
seriousness sincerity|serpent snake|serrated toothed|serviceable usable|servitude slavery|setting stage|settle settlement
settlement village|several various|sewage sewerage waste|sewer sewerage|sewing stitching|sewn stitched|sex sexual|sexism sexist
sexy voluptuous|shades sunglasses|shadow shadowy|shadowy shady|shake stir sway|shaking trembling|shaky unsteady wobbly
shameful shocking|shantytown slum|shape solid|share stake stock|shareholder stockholder|sharia shariah|sharp sharply
sharpshooter sniper|shattered tattered|shattering smashing|shaved shaven|sheared shorn|sheik sheikh|shelter tent
shift switch transformation transition|shine shiny sparkle|ship steamer vessel warship|shipping transport trucking
shipwreck wreck|shiver shudder|shivering trembling|shock surprise|shoe sneaker|shoot shooter|shooting shot|shop store
shoplifting theft|shortage shortfall|shortened truncated|shortly soon|shorts trousers|shot stroke|shouted yelled|shove squeeze
showy splashy|shredded sliced|shrewd smart|shrill strident|shrink wither|shrinkage shrinking|shrunken withered|shy timid
sidewalk walkway|sight vision|sign signal signature signify|significant substantial|silence silent|silk silky|silky sleek
silly wacky zany|silt soil|silvan sylvan|simple simplicity smooth uncomplicated|simplification simplify|simulation technique
sin sinner|sincerity truthfulness|sinful wicked|sing singer song speak|singapore singaporean|singer soprano tenor vocalist
single unique|singles tennis|singular unique|site station website|sizable sizeable|size small|skate skater|skeletal skeleton
skepticism uncertainty|ski skier slalom|skid slide|skill virtuosity|skin skinny surface|slab tile|slacks trousers
slam sweep triumph victory|slander smear|slang vernacular|slanted sloped|slap smack|slash trim|slave slavery|sleaze sleazy
sleazy sordid|sled sledge sleigh|sleek slick streamlined|slender slim thin|slew spate|slick slippery tricky|slide slip slump
slightly somewhat|slim thin|slime slimy sludge|slimy ugly vile|slippery tricky|sloppy soggy|slow slowly sluggish
slump worsening|slur smear|small smaller tiny young|smart stylish wise|smell stench stink sweetness whiff|smelly stinking
smoke smoker smoky|smooth smoother|smother stifle strangle|smothering suffocating|smuggle smuggler|snappy stylish|snare trap
snarl tangle|sneak steal|sniff sniffer whiff|snow snowfall snowy|snowboard snowboarder|snowstorm storm|soak wash|soaked wet
soar surge|soaring towering|sobbing tears weeping|sober solemn somber sombre|social societal|socialism socialist
societal society|sociologist sociology|soften weaken|software upgrade|soggy swampy waterlogged wet|solid substantial
solo soloist|solution solve|solve understand|somber sombre|somebody someone sort stranger|someone sort victim
someplace somewhere|song sound vocal|sonnet verse|sorcerer wizard|sorcery witchcraft|sought wanted|soul spirit|sound voice
sour tart taste|south southeast southeastern southern southwest southwestern|southeast southeastern|southerly southward
southwest southwestern|southwestern western|soy soya soybean|soya soybean|space spacious|spacecraft spaceship
spaceship starship|spark trigger|sparkle twinkle|spat squabble wrangle|spate surge upsurge|spattered splashed splattered
speak speaker talk|speaking speech|special specific|speciality specialty|specific specified unique|specify stipulate
spectacle spectacular|spectacles sunglasses|spectacular striking|spectacularly stunningly|spectral spectrum|speech tone words
speed speedy velocity|spend vacation|sphere spherical|spicy tasty|spin spinner twist|spinach vegetable|spinal spine
spire steeple tower|spit tongue|splash splashy|splashed splattered|spoken uttered|spokesman spokesperson
spokesperson spokeswoman|sponsor sponsorship|sport sportsman|sportsman sportsmanship|spot top|spousal spouse|spouse wife
spring springtime|sprint sprinter|squabble wrangle|squad team|squandered wasted|squeeze wring|squelch suppress|stab wound
stability stable|stabilize strengthen|stable steady|stage theater|stain tarnish|staircase stairs stairway|stairs stairway
stake venture|stalemate standoff standstill|stalling stonewalling|stallion stud|stalwart supporter|stamina toughness
stance stand|stand stop table|standard stock|standpoint viewpoint|star superstar|start turn|startling surprising
starvation starving|station terminal terminus|statistician statistics|statue statuette|status terms|staunch steadfast
stay stop visit|steadfast unshakable unwavering|steadily steady|stealing theft|steam steamer|steamer steamship|steamy sticky
steep steeper|stick wedge|sticky viscous|stiffen tighten|stifle strangle suppress|stimulate stimulus|stirred touched
stodgy stuffy|storage warehouse warehousing|store warehouse|storm stormy thunderstorm|stormy tempestuous windy|story tale
stout sturdy|straight stretch|straightforward unambiguous|strain stress|strained tense|strange unusual weird
strangling strangulation|strangulation suffocation|strategic strategy|strategist strategy|stream torrent water
streetcar tram trolley|strength toughness|strengthened strong|stress tension|strident vociferous|strike striker walkout
stroll walk|strong substantial tough|structure system|struggle war|struggling troubled
stubborn tenacious uncompromising unyielding|study subject survey work|stuff stuffing|stunned surprised|style variety
stylish trendy|subdue suppress|subgenus taxon|subject topic|submarine torpedo undersea|submerged underwater|submission submit
submissive subservient|subscribe subscriber subscription|subsidize subsidy|substantiate validate|subsurface subterranean
suburban suburbia|subversion subvert|subvert undermine|subway tunnel underground underpass|succeed successor
success triumph victory winner winning|sucking suction|sue suit|suffer worsen|suffice sufficient|sugary sweetened
suitable suited worthy|sulfur sulphur|summer summertime|summons writ|sumo wrestling|sun sunlight sunshine|sundown sunset
sunlight sunshine|superbly wonderfully|superfluous unnecessary unneeded worthless|superintendent supervisor|superior supreme
superiority supremacy|supernatural weird|superstition superstitious|supervising supervision|supplemental supplementary
supplier supply|supply water|supposed unlikely|surf surfer|surge tide upsurge wave|surgery surgical transplant
surprising unexpected|surrealism surrealist|survey surveyor|susceptible vulnerable|suspect suspicion suspicious
suspend suspension|suspicion suspicious|sustain underpin|swamp swampy wetland|swampy waterlogged|sway tilt|swear vow
sweat sweater|sweep victory|sweeping wide|sweet tasty|sweeten sweetener|sweetener syrup|sweetness taste|swerving veering
swim swimmer|swirl whirl|symmetric symmetry|sympathetic sympathy|symphonic symphony|symptom symptomatic syndrome
synagogue temple|syntactic syntax|synthesis synthetic|systematics taxonomy|tacky tasteless tawdry trashy|taken understood
talk tell|tangled tortuous|tantalizing tempting|tape videotape|task undertaking|tasteful understated unpretentious
tasteless tawdry|taunt tease|tawdry trashy|tax taxable taxation|taxonomic taxonomy|teach teacher|teacher tutor|tearful teary
tears weeping|technical technique technological|technician technique|tedious tiresome|teen teenage teenager young|teenage young
teheran tehran|telecast televise|telecom telecommunication wireless|telecommunication telephony wireless|telegraph wire
telephone telephony|televise television|television video|temblor tremor|temperament temperamental|tenacious tenacity unyielding
tend tendency|tendency trend|tenderness warmth|tense tension uneasy|tenure term|term word|terminal terminus
terrible unspeakable|terrific tremendous wonderful wondrous|terror terrorist threat|testify testimony|testimony witness
text textual words|textile wool|theater theatrical|thematic theme|theme topic tune|theological theology|theorist theory
therapeutic therapy|therapist therapy|thesis treatise|thick thickly wide|thin thinner transparent|think thought|thirst thirsty
thrashing trouncing|thread weave yarn|threat warning|threaten warn|threatened vulnerable|threefold twofold|thrift thrifty
thrill thriller|throttle valve|throw thrower|thruway turnpike|thud thump|thwarted unsuccessful|tidal tide|tie tier tying
tilt wobble|timbre tone|tinge tint|tire tyre|tired weary|toast toaster|tonal tone|topographical topography|tormented tortured
tornado twister|torrent torrential|torso trunk|tortoise turtle|tortuous winding|totalitarian undemocratic
totalitarianism tyranny|totally wholly|touch way|tough violent|tour tourist visit|tourism tourist|tournament tourney|tow tug
town township|townsfolk townspeople|toxic toxin|track trail|tractor truck|tragedy tragic|tram tramway trolley
transaction transfer|transformation transition|transit transportation|translation version|transmission transmitting
transmit transmitter|trash waste|trauma traumatic|travel trip visit|traveler traveller|treacherous treachery|treachery treason
treasure trove|treat treatment|tree willow|trespass violation|triangle triangular|tribal tribe|trick trickery tricky|trip visit
triumph triumphant victory win|triumphal triumphant|triumphant victorious|trivia trivial|trivial unimportant|trouble worry
troubling worrisome|truck trucker|true typical|trumpet trumpeter|trust trustee|trusted trustworthy|truthfulness veracity
tube tubular|tug tugboat|tumult tumultuous turmoil uproar|tumultuous turbulent|tunnel underpass|turbulence upheaval
turmoil upheaval|turnabout turnaround|turnover volume|tutelage tutor|tutor tutorial|twisting winding
type variant variation variety|tyrannical tyranny undemocratic|ugly vile|ultrasonic ultrasound|unacceptable unsatisfactory
unaffected unmoved untouched|unaltered unedited|unambiguous unequivocal|unambiguously uniquely
unanticipated unexpected unforeseen|unassailable unshakable|unauthorized unlicensed|unbalanced unequal|unbeatable unstoppable
unbeaten undefeated|unbelievable unthinkable|unbridled unchecked unrestrained|unbroken uninterrupted
uncertain unpredictable unsettled unsure|uncertainty unpredictability|unchallenged undisputed unquestioned
unchecked unrestrained|uncomfortable uneasy|uncommitted undecided|uncommon unusual|uncomplicated unsophisticated
unconnected unrelated|uncontrollable unruly|uncontrolled unrestrained|unconventional unorthodox|undamaged uninjured
undefined vague|underbelly underside|underline underscore|undermine weaken|understated unpretentious|underwrite underwriter
undesirable unsuitable unwanted|undetermined unexplained|undeveloped untapped|undisciplined untrained|undiscovered unexplored
undisputed unquestioned|undue unjustified unreasonable unwarranted|unease uneasiness|uneducated uninformed
unexpected unforeseen upset|unfair unjust|unfaithful untrustworthy|unfavorable unfavourable|unfit unsuitable
unforgiving unrelenting|unfortunate unhappy unlucky|unfounded unsupported unwarranted|unhappy unpleasant
unharmed unhurt uninjured unscathed|unheeded unnoticed|unhurt uninjured unscathed|unidentified unknown unnamed
unification unify|uniform wear|unify unite|unimaginable unthinkable|unincorporated unorganized|uninhabited unoccupied
uninjured unscathed|unintended unintentional|unionism unionist|unique unusual|universal worldwide
unjustified unreasonable unwarranted|unknowingly unwittingly|unknown unnamed|unlawful wrongful|unmarried unwed widowed
unmatched unrivaled|unnecessary unneeded|unnoticed unseen|unpalatable unpleasant unsavory|unpredictability volatility
unprovoked wanton|unreasonable unwarranted|unreliable untrustworthy|unresolved unsettled unsolved|unresponsive unsympathetic
unrest upheaval|unseemly untoward|unshakable unwavering|unstable volatile|unsubstantiated unsupported|unusable useless
unwanted unwelcome|unwilling unwillingness|upmarket upscale|upright vertical|upriver upstream|upset worried|urge urgent
urgency urgent|urinary urine|usable useful|uterus womb|utopia utopian|utopian visionary|vacancy vacant|vacant vacate
vagina vaginal|valuable worthy|value worth|vanish wither|variability variance|variable varying|variance vary
variant variation vary version|variation vary|varied various|vault vaulter|vegan vegetarian|vein venous|veneration worship
vengeful vindictive|venomous virulent|ventricle ventricular|verb verbal|verification verify|vernacular vulgar|vessel yacht
vet veterinarian|veterinarian veterinary|veto vote|viability viable|viable workable|vicious wicked|victory win|video videotape
vigilant watchful|vigor vitality|vile wretched|violence violent|violin violinist|viral virus|virulent vitriolic
viscosity viscous|vision visionary|visit visitor|volcanic volcano|voluntary volunteer|vote voter|voyage voyager|vulnerable weak
wacky zany|wailing weeping|waiter waitress|waive waiver|wake wave|walk walker|want wish|war warfare|warehouse warehousing
warm warmer|wash washer|waste wastewater|weak weakened|wealth wealthy|wear wearer|weather wind|week weekly|weekday workday
wellbeing wellness|west western|westerly westward|whimsical whimsy|whiskey whisky|whiz wizard|wholesale wholesaler|widow woman
wife woman|wild wilderness|willing willingness|win winner|wind windy|windscreen windshield|wine winery|winter wintry|wit witty
woeful wretched|wonderful wondrous|wonderfully wondrous|wool woolen woolly|world worldwide|worrisome worrying|worse worsened
worth worthy|worthwhile worthy|wreck wreckage|wrestle wrestler|xenophobia xenophobic|year yearly|yellow yellowish
young youthful|zeal zealous|zoological zoology|zoologist zoology
`
