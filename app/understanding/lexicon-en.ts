/**
 * Classes of English words, British and American, that mean much the same at the machine; forms of a word are found by
 * its stem (stem.ts), and a hyphen joins words that stand next to each other. "not" is any word that denies.
 */
export const englishLexicon: Readonly<Record<string, string>> = {
  broken: `
    broken broke break bust busted dead died faulty fault kaput jam stuck stick stop stopped malfunction damage
    useless not-work not-been-work not-go not-turn not-start not-open not-close not-shut not-lock not-move not-run
    not-respond not-come-on not-light not-do-anything not-heat not-switch not-fit not-catch not-stay not-budge
    not-answer not-ring not-drop not-function not-be-use not-use no-longer no-good out-of-order out-of-action
    out-of-use out-of-service packed-up packed-in given-up gave-up give-up conked-out had-it playing-up acting-up
    not-right trouble-with problem-with something-wrong wrong-with on-the-blink on-the-fritz out-again down-again
    is-down gone never-work does-nothing do-nothing keep-trip keep-tripping seized sticking packed gone-wrong
    went-wrong no-power defective shorted sparks bad not-warm not-hot not-cold not-charge not-print not-boil
    not-spin not-drain-away not-running not-pick-up not-recognise fused conk-out went-off goes-off keeps-going-off
    keep-cutting-out cuts-out cut-out ceased expired sticks sluggish noisy knackered clapped-out dodgy bust-up
    wrecked ruined not-flush won't-take not-answering leaking playing-up-again jumps not-let-me rattle rattling
    squeak squeaking old-and cold not-come-through not-get-warm not-recognize hanging-on snapped-in`,
  damaged: `
    broken broke break bust damage crack snap smash loose come-off fall-off fallen-off fell-off came-off come-away
    hang-off missing bent wobbly wobble wobbling wonky rusty rust rusted collapse torn tear hole split uneven sunk
    sinking sink-in lean leaning lifted tilted tilt chipped rotten rot peeling sticking-out sharp splinter stolen
    gone fell-down fallen-down fall-down fallen come-loose worked-loose knocked-over knocked-down caved-in
    giving-way give-way lopsided crooked lost vandalised vandalized slat pedal not-work not-open not-close not-shut
    not-lock not-ring not-go stuck jam swing-open falling hang hanging cover-missing lid-missing dip bump slippery
    trip trip-over tripped split-in came-down come-down come-away-from has-come-off forced forced-open prised
    battered dented dent bent-over buckled worn worn-out subsided cracked-open open-hole gap gaping dropping-off
    drop-off dropping shattered smashed-in kicked-in no-rail no-seat frayed exposed dangling dangle dangerous
    crumble crumbling pulled-off ripped-off-the graffiti scratched sway swaying snapped-off blown-down blew-down
    not-shut-properly not-level blocked-up-with splintered potholes broken-off`,
  fix: `
    fix mend repair replace change fit install put-up put-in someone-to-look have-a-look look-at workman handyman
    repairman repair-man man-to-look fitter seen-to sort-out see-to take-a-look come-and-look service attend-to sort
    hang change-the assemble attach screw tighten unblock unjam oil adjust drill-a-hole give-me-a-hand put-right`,
  tradesman: `plumber electrician locksmith carpenter handyman repairman repair-man joiner glazier workman technician`,
  light: `
    light lamp bulb lightbulb lighting lantern spotlight floodlight tube light-fitting fluorescent illumination
    globe lampshade lights-out`,
  lamppost: `
    lamppost lamp-post lamp-pole streetlight streetlamp street-light street-lamp light-pole light-post hall-light
    hallway-light stair-light landing-light porch-light path-light yard-light corridor-light outside-light entrance-light
    motion-sensor sensor-light security-light`,
  unlit: `
    out off gone gone-out went-out go-out not-come-on not-light not-turn-on not-switch-on not-go-on burnt-out
    burned-out burn-out burn blown blew flicker blink flash on-and-off dim faint weak not-lit dead broken broke
    not-work not-been-work smash all-day stay-on left-on in-the-daytime daytime daylight broad-daylight dark bust
    packed-up not-been-on not-on stopped-work stopped-come hang loose fused buzz buzzing pops popped not-shine fail
    failed wink come-on goes-on comes-on goes-off go-off burning want-changing needs-changing replace shatter
    shattered glass not-replaced not-lit-up nobody-replaced given-up on-at-noon at-noon when-it-s-light at-midday
    dies`,
  dark: `
    dark darkness darker pitch-black pitch-dark blackness unlit poorly-lit badly-lit no-light without-light
    without-a-light not-see-a-thing not-see-a-hand not-see-my-hand not-see-my-feet not-see-where not-see-the-step
    not-see-the-path not-see-anything not-see-the-way not-see-the-keyhole see-nothing see-where flashlight torch
    gloomy black-as blacked-out no-lighting no-lamp feel-my-way feeling-my-way grope fumble cave coal-hole
    coal-cellar not-see-in-front lights-out not-make-out not-make-anything-out gloom dingy murky sack shadow shadows
    after-dark nightfall not-see-a-soul-in no-street-lights no-lights dimly-lit not-enough-light too-little-light
    lightless not-lit blind-as not-see-the-kerb not-see-the-steps not-see-the-stairs not-see-my-own
    not-see-the-ground see-a-thing see-the-path see-the-steps see-my-hand matches candle`,
  public: `
    street road path pavement sidewalk footpath alley lane yard courtyard garden park square car-park entrance entry
    outside block corner bus-stop playground gate front-door doorway out-front out-back round-the-back behind-the
    between-the building estate neighbourhood neighborhood driveway walkway bridge underpass compound carpark
    bike-shed cycle-shed steps-outside drive way-home back-door porch crossroads roundabout plaza green lawn bins
    bin-area mailboxes pond benches parade terrace close cul-de-sac crossing passage-between subway gateway
    bike-rack under-the-bridge market number-building outside-number out-there roadside slope bend archway pergola`,
  stairs: `
    stair stairs stairwell staircase stairway landing hall hallway corridor passage passageway lobby step foyer
    communal-area upstairs-landing every-floor each-floor our-floor my-floor second-floor third-floor fourth-floor
    fifth-floor sixth-floor ground-floor basement cellar vestibule banister porch flight-of-stairs flights top-floor
    seventh-floor eighth-floor ninth-floor tenth-floor floor-below hallways landings stairhead under-the-stairs
    on-the-stair half-landing mezzanine attic`,
  home: `
    kitchen bedroom bathroom living-room sitting-room front-room lounge my-room my-flat my-home my-house
    my-apartment my-place our-flat our-house our-apartment our-home at-home indoors inside-my in-my in-the-house
    in-the-flat flat apartment home balcony dining-room spare-room my-own my-hall my-bathroom my-kitchen my-bedroom
    my-toilet my-living-room my-window my-ceiling my-wall loft pantry larder study utility-room inside-the-flat
    in-my-flat where-i-live-inside mine`,
  lift: `lift elevator`,
  'lift-part': `
    door button floor cabin car shaft doors-shut between-floors bell alarm display panel call-button stair climb climbing`,
  'lift-fault': `
    shake shaking judder jerk jolt bounce drop sink noise grind grinding creak creaking rattle rattling groan bang
    stops-between between-floors stuck past-my-floor not-stop skips skip wrong-floor slow not-level level frightened
    afraid scared wobble lurch screech squeal clunk slam shuts-on closes-on trap hit close bump bumps thud lands
    too-high too-low stumble arm never-arrived never-arrive never-come wait waited ages slammed hum vibrate plummet
    misses miss pinched flash`,
  leak: `
    leak leaking leaky drip burst flood flooded flooding seep ooze damp soak wet gush spurt pour trickle puddle
    water-coming coming-through come-through coming-in water-everywhere running-down running-out run-down mould mold
    water-stain stain wet-patch damp-patch swamp swimming spray spout dribble pool pours-out running-down-the
    dribbling dripping-on soaking sodden saturated waterlogged under-water running-through spraying peel-off bulge
    bulging damp-coming ankle-deep deeper sprung seeped`,
  blocked: `
    block clog clogged plug-up back-up backed-up backing-up bung bunged-up not-drain not-flush not-go-down not-run
    not-empty overflow stopped-up comes-up coming-up come-back-up bubble bubbling gurgle full-up fill-up fills-up
    won't-clear not-clear slow-to-drain drains-slowly standing-water rises rise choked not-swallow stays-in
    over-the-top comes-back come-back not-go-away not-empty-out slow overflowing stuck-down plunger full-to-the-brim
    over-the-rim not-take backs-up`,
  smelly: `
    smell smelly stink stinky stank stench pong reek foul rotten whiff odour odor high-heaven eggs gag niff putrid
    hold-my-nose hold-your-nose honk`,
  drain: `
    drain drainage sewer sewage sewerage drainpipe downpipe gutter plughole sink basin bath bathtub toilet loo
    lavatory wc shower gully waste-pipe pipe plumbing u-bend septic cesspit bog plug-hole washbasin washbowl
    hand-basin kitchen-sink privy john restroom outlet-pipe soakaway ditch culvert pump guttering manhole-full
    cesspool stack latrine`,
  'no-water': `
    no-water without-water without-any-water not-any-water water-off water-cut water-stopped water-gone water-is-off
    water-has-gone dry not-a-drop no-pressure water-pressure low-pressure trickle only-trickles no-running-water
    water-supply brown-water dirty-water cloudy rusty yellow brown murky discoloured discolored water-is-off
    pressure mains not-have-water haven't-any-water no-drop taps-are-dry tap-is-dry dried-up not-got-water drip-drip
    not-a-trickle dribbles lost-water no-tap-water been-off without-tap-water turned-the-water shut-off-the-water
    cut-the-water muddy chlorine tastes`,
  rubbish: `
    rubbish trash garbage waste litter refuse bin dustbin skip dumpster binbag bin-bag bin-bags bag mattress sofa
    mess dog-mess dog-poo dog-dirt dog-muck poo poop faeces feces dropping droppings urine pee wee vomit sick
    cigarette-end butt bottle tin-can beer-can leaf leaves weed rubble debris leftovers peelings flytipping
    fly-tipping recycling turd dog-turd broken-glass wrapper spit puke carcass dung old-fridge old-sofa business-on
    food-scraps scraps nappies diapers crap tip bags pigeon-dropping cat-mess bin-room refuse-room bin-store
    bin-shed nappy beer-bottle cartons cast-offs takeaway-boxes peel banana-skin skins shells sunflower-seeds
    fish-guts slops swill fly-tipped-rubbish plastic-bag plastic-bags packaging polystyrene tissue tissues mask
    masks dog-s-dirt dirt-in-front dogs-dirt trod-in poo-bags filth bin-lid dead-rat dead-cat dead-pigeon dead-bird
    sweepings fag-ends fag-end chewing-gum gum condom needle syringes cig`,
  uncollected: `
    collect not-collect empty emptied not-been-emptied clean cleaned cleaner not-clean sweep swept mop wipe scrub
    overflow overflowing spill spilling full piling-up piled-up pile-up pile heap pick-up picked-up clear cleared
    take-away taken-away took-away stinking up-to-here days week ages wash come-round caretaker janitor binmen
    dustmen hoover disinfect not-come didn't-come not-been-round never-empty never-clean never-sweep
    hasn't-been-done mopped scrubbed swept-up cart-away carted-away hauled-away haul overfull brim cleared-up tidy
    tidied days-on-end rots rotting hosed washed-down bin-day collection sprayed spray fumigate exterminator
    pest-control poison`,
  throw: `
    throw threw thrown dump chuck tip toss fling flung litter left leave drop spit pee wee urinate poo fly-tip sling
    scatter strewn out-of-the-window from-the-window out-of-their-window from-upstairs tossed-out hurl hurled
    discard discarded empties off-the-balcony from-the-balcony throws trod trodden pours fling-out shake-out tread`,
  pest: `
    rat mouse mice cockroach roach fly flies mosquito maggot ant wasp bedbug bed-bug bug vermin termite insect flea
    mosquitoes rodent hornet creepy-crawlies pigeon-droppings midge gnat beetle worm fleas spider silverfish
    woodlice moth bat weevil hornets locust slug`,
  dirty: `
    dirty filthy filth muck mucky mess messy disgusting unhygienic grime grimy grubby sticky dusty dust dirt slimy
    pigsty cobwebs cobweb revolting greasy stain slippery-with unclean foul tip grim scruffy sordid squalid
    black-with mucky-with stained smeared smear gunge scum mouldy reeking soiled shabby`,
  loud: `
    noise noisy noisily loud loudly racket din row bang thump thud stomp hammer drill blare blast shout scream yell
    bark howl hum buzz deafening full-blast full-volume pound clatter rumble roar volume hubbub commotion turned-up
    turn-it-down turn-down crow crowing rowdy quiet run-about run-around up-and-down jump jumping clomp clump
    vibrate vibration whine whining yap yapping boom booming thunder whistle crash crashing scraping scrape dragging
    drag bounce bouncing ear-splitting honk honking hoot wail play played bawl bawling booms beep revving rev
    row-going squeal shriek squabble brawl tap-tap tapping knock-knock patter pattering clack clacking rattle
    rattles drone droning chug grinding hullabaloo rumpus turn-the-music-down turn-down-the carrying-on singing-at
    shouty noises rings creaking banging-on jabber screech sawing tramp tramping gallop galloping trample thrum
    throb throbbing pulse quieter hush shut-up stamp-about stamp-around stamp-over stamp-up stamp-on-the-floor
    stamping-feet`,
  'noise-maker': `
    music karaoke party partying television tv telly radio speaker loudspeaker piano trumpet drum drilling hammering
    jackhammer construction builder builders building-site building-work renovation decorating renovate renovating
    dancer dancing dance square-dance square-dancing footstep heels ball children kids kid band mahjong engine
    motorbike horn firework firecracker generator compressor sing singing violin practise practising practice
    cockerel rooster dog dogs saxophone stereo nightclub bar pub restaurant teenagers youths youngsters lodgers
    students power-tool saw sawing machine machinery pump ventilator extractor roadworks workmen lorries tenants
    airbnb games video-games bass loud-music boombox flute erhu guitar choir baby furniture machines chairs drums
    building-works drunks drunkards boy lad girl lads grandchildren toddler washing-machine dishwasher trolley
    suitcase lorry truck delivery market stall hawker megaphone church-bell school gym nightlife street-sweeper
    leaf-blower lawnmower mower excavator digger pile-driver cement-mixer shutter boiler pipes garage door doors
    gate-slams slamming scooter-alarm birds pigeons parrot cat cats frogs geese goose turkeys disco dj concert
    rehearsal opera house-party gathering done-up doing-up refurbishing refurbishment decorators kitchen-fitted diy
    television-set stairs-running poker cards`,
  sleepless: `
    sleep asleep nap awake wake woken woke wink kip nod-off peace peace-and-quiet quiet all-night late-at-night
    midnight small-hours in-the-morning every-night at-night two-in-the-morning nerves headache rest migraine lie-in
    dawn my-ears all-afternoon every-day all-day sundays sunday morning two-o-clock three-o-clock one-o-clock
    till-one till-two till-three goes-right-through-my-head through-my-head splitting-headache drives-me-mad
    driving-me-mad drive-me-crazy driving-me-crazy up-the-wall unbearable lie-there-awake listening-to
    can't-hear-myself hear-myself-think non-stop nonstop of-the-night every-evening all-hours ungodly-hour
    crack-of-dawn at-dawn shut-my-eyes drop-off dozed doze heart-pounding concentrate`,
  above: `
    upstairs next-door neighbour neighbor above overhead downstairs flat-above opposite ceiling across-the-hall
    across-the-landing over-my-head below underneath over-the-way other-side through-the-wall through-the-walls
    over-us above-us the-boy-above upstairs-neighbour on-top-of-us over-me above-me beneath next-flat adjoining
    the-flat-next downstairs-neighbour through-the-ceiling people-opposite the-people-above the-ones-above
    them-upstairs next-floor`,
  vehicle: `
    car van lorry truck scooter moped bike ebike e-bike bicycle motorbike motorcycle vehicle taxi tricycle suv
    minibus trailer camper caravan three-wheeler electric-bike delivery-van delivery-bike lorries pickup
    pick-up-truck motor coach bikes hire-bike hire-bikes rental-bike shared-bike e-scooter e-scooters
    mobility-scooter cart quad jeep limousine rickshaw caravans motor-bike motor-scooter push-bike cyclist trikes`,
  parked: `
    park parked parking block in-the-way in-my-way left abandon double-parked hog hogging take-up taken-up boxed-in
    parking-space parking-spot space bay not-get-out not-get-past not-get-through not-get-in not-get-by pavement
    sidewalk squeeze footpath across fire-lane dump dumped obstruct stand standing fill filled clear-of move no-room
    not-come-in blocks-the stranded rust-away flat-tyres wedged hemmed-in ramp kerb curb on-the-kerb disabled-bay
    my-bay my-space my-spot my-parking by-the-entrance right-by right-outside right-in-front in-front-of tow towed
    heap heaped litter-the-pavement straddle straddling nose-to-tail bumper-to-bumper both-sides no-way-through
    not-reach couldn't-get barely-walk wheelchair pram pushchair taken occupied occupies hogs lean leaning chained
    lock locked standing-there dumped-there everywhere on-the-grass on-the-lawn on-the-flowerbed parks
    in-the-entrance turning-circle`,
  charging: `
    charge charger charging battery extension-lead extension-cord cable lead wire charging-point charging-station
    plug plugged socket charging-post lead-out lead-down runs-a-lead run-a-lead runs-a-wire recharge recharging
    plugging power-cable trailing-cable trailing-lead power-strip`,
  clutter: `
    box boxes cardboard carton furniture junk stuff clutter shoe shoes shoe-rack pram pushchair stroller buggy bike
    bicycle tricycle cupboard wardrobe sofa armchair crate flowerpot flower-pot plant newspaper suitcase things
    belongings sacks jars table chairs mattress coal firewood trolley old-fridge bric-a-brac tyres timber planks
    washing airer clothes-rack pots rack racks cabinet wheelchair ladder paint tins odds-and-ends bags rubbish
    fridge freezer-box flower-pots pot-plants old-newspaper old-newspapers logs pallets bedstead bed-frame
    bed-frames old-bed drawers chest-of-drawers dresser sideboard washing-machine old-cooker television-set toys toy
    sledge skis suitcases barrels bucket buckets jerrycans gas-bottle gas-bottles gas-cylinder shopping-trolley
    umbrella-stand coat-rack bookcase shelves paper bundles rags clothes old-clothes tools cement building-materials
    doors windows table-tops kit items possessions parcels parcel goods pickles cabbages attic stove scooter`,
  'in-the-way': `
    in-the-way block not-get-past not-get-by not-get-through not-pass squeeze trip clutter pile store stored stack
    keep dump left leave full climb-over step-over cluttered fall-over obstruct hardly-get barely-get hardly-move
    sideways all-over jam-packed packed room put everywhere on-every tripped-over stumble all-along crammed parked
    stuffed bang-into knock fill caught-my-foot under-the-stairs attic storeroom store-room warehouse hardly-room
    no-room piled-up can't-move not-get-my-wheelchair not-get-my-pram not-get-a-stretcher stretcher clear-a-path
    obstacle course outside-his-door outside-her-door outside-the-door leans stacked-up someone-leaves
    somebody-leaves someone-s-put put-a not-open-my-door halfway narrow bang-my bang-my-shin shin bruise littered`,
  fire: `
    extinguisher fire-extinguisher fire-door fire-exit fire-escape emergency-exit emergency-door escape-route
    hydrant fire-hose hose smoke-alarm smoke-detector sprinkler fire-alarm fire-safety fire-hazard fire-equipment
    fire-risk fire-hydrant fire-stairs fire-engine fire-brigade fire-box firemen fire-drill-sign exit-sign
    emergency-light emergency-lights safety-door death-trap deathtrap up-in-flames goes-up go-up-in
    if-there-was-a-fire if-there-is-a-fire if-a-fire in-case-of-fire if-there-s-a-fire hose-cabinet hose-reel
    alarm-on-our-floor detector break-glass fire-bucket fire-blanket safety-exit way-out escape-stairs roof-exit
    roof-door fire-doors fire-extinguishers fire-point standpipe danger-if-fire if-fire fire-danger fire-trap
    firetrap`,
  'fire-fault': `
    lock locked padlock padlocked chain chained propped open shut wedged expired past out-of-date empty missing beep
    chirp no-hose inspect inspected check checked blocked not-open gone stolen old broken date bleep rusty nailed
    tied chained-up ran-out run-out bleeps chirps bleeping goes-off nobody-tests test tested serviced hanging-off
    unplugged disconnected smashed blocked-off barred welded jammed no-pressure pin-missing dusty`,
  quarrel: `
    quarrel argue argument fell-out fallen-out fall-out falling-out feud dispute disagreement row-with not-speak
    not-talk not-on-speaking speaking-terms insult swear swore nasty rude bully mediate mediator mediation step-in
    talk-sense talk-to-them talk-to-him talk-to-her have-a-word unfair spiteful harass accuse blame call-me-names
    threaten unreasonable get-on-with get-along make-peace make-it-up grudge hostile shout-at shouts-at shouted-at
    horrible pick-on picks-on cross-with hates-me glare bad-blood sort-it-out settle fight bad-terms won't-listen
    not-listen apologise apologize conflict complain-about at-loggerheads abusive abuse curse cursed trouble
    talk-it-over patch-up patch-things ill-feeling reconcile refuses-to each-other-s-throats at-each-other throats
    go-between row-about rows argued bickering bicker cold-shoulder won't-say-hello not-say-hello not-greet
    not-say-a-word stopped-speaking stopped-talking hit-the-roof makes-my-life misery picking-on intimidate
    intimidating offend offended slander gossip lies-about tell-lies telling-lies rumours stealing steals accuses
    hostility tension tensions peacemaker referee intervene arbitrate persecute provoke provoking taunt mock mocks
    slams-the-door spat-at spat-on jealous enemy enemies make-up-with on-bad-terms in-the-wrong calls-me
    called-me-names calls-me-names calls-us has-it-in-for difficult-neighbour`,
  neighbour: `
    neighbour neighbor next-door man-upstairs woman-upstairs lady-upstairs people-upstairs family-upstairs
    man-downstairs woman-downstairs lady-downstairs people-downstairs family-downstairs people-above family-above
    flat-above flat-below across-the-hall across-the-landing across-the-way over-the-fence man-opposite
    woman-opposite chap-upstairs chap-downstairs fellow-upstairs them-upstairs her-upstairs him-upstairs
    folk-upstairs folks-upstairs from-upstairs from-above upstairs downstairs one-above person-above other-family
    neighbours one-below opposite people-opposite next-flat his-balcony her-balcony their-balcony from-his from-her
    from-their above-me below-me the-one-above woman-above man-above lady-above old-man-above her-next-door
    him-next-door them-next-door folks-next-door the-other-side`,
  nuisance: `
    smoke smoking fumes cooking-smell washing laundry camera fence hedge ivy branch barbecue bbq incense cigarette
    my-side boundary air-conditioner aircon blocks-my-light my-light my-sunlight sunlight plant pigeon chicken hens
    wall shed cooking my-window my-balcony my-door my-sheets my-plants drips-on drip-on water-on water-onto
    water-his water-her ash ashes dust fat frying frying-fumes spy spies his-dog her-dog dog bit cats shakes rug mat
    rugs crumbs ball tree geraniums waters-her waters-his waters-the watering plant-pots my-laundry onto-my-balcony
    over-my-balcony into-my-garden into-my-bedroom in-my-bedroom in-my-room coughing cough cat-flap bonfire
    burning-paper burns-paper joss-sticks mirror glare floodlight light-shines drying-rack awning satellite-dish
    extension digs digging overlooks peers peer stare-in stares camera-pointing doorbell-camera over-the-boundary
    rubbish-outside-my shoes-outside shoes-in-front over-the-line cockerel vegetables spits stink smelly hot-air
    blows blowing blow`,
  facility: `
    bench seat manhole manhole-cover drain-cover gate railing rail handrail banister step kerb curb paving
    paving-slab paving-stone paving-stones slab flagstone pavement sidewalk path footpath road pothole pot-hole
    tarmac asphalt fence wall tree branch swing slide playground see-saw seesaw climbing-frame exercise-machine
    exercise-bike exercise-equipment equipment gym outdoor-gym fitness-machine table-tennis ping-pong
    basketball-hoop hoop noticeboard notice-board sign signpost mailbox letterbox letter-box postbox intercom
    entryphone entry-phone buzzer key-fob fob keycard key-card barrier bollard ramp shelter pavilion pergola
    fountain tile plaster roof-tile washing-line clothes-line door-closer main-door front-gate entrance-door
    glass-door street-sign telegraph-pole overhead-wire cable bike-rack bus-shelter picnic-table statue goalpost net
    security-door automatic-door entry-door playground-equipment footbridge speed-bump cover car-park-barrier brick
    bricks trellis gazebo flower-bed stone chain pavement-slab hole-in-the-pavement hole-in-the-road gadget
    push-button entry-system door-entry main-door-to entrance-gate tiles mailboxes letterboxes letter-boxes trees
    bough roots root branches seats benches picnic-bench notice bus-stop-sign house-number street-nameplate
    traffic-mirror bandstand summerhouse climbing-wall monkey-bars chess-table stone-table planter flowerbed lawn
    drinking-fountain water-fountain parasol canopy awning-outside gutter-grating grating grate grid lid hatch
    cat-s-eye cycle-rack parcel-locker locker vending-machine automatic-gate turnstile card-reader reader
    lamppost-base telephone-pole wire wires sandpit zip-wire trampoline roundabout path-stones boardwalk decking
    wooden-steps brickwork render cladding facade railings steps banisters fencing chain-link gatepost road-surface
    surface`,
  appliance: `
    washing-machine washer fridge freezer refrigerator cooker stove oven hob kettle microwave toaster tv television
    telly telephone landline radio heater heating boiler radiator water-heater hot-water air-conditioner
    air-conditioning aircon air-con electric-fan hoover vacuum vacuum-cleaner iron dryer tumble-dryer dishwasher
    computer clock hearing-aid doorbell door-bell rice-cooker electric-blanket immersion gas-ring gas-stove
    gas-cooker gas-fire burner thermostat geyser extractor-fan cooker-hood router electric-shower food-mixer
    sewing-machine wheelchair walking-frame storage-heater grill shower-unit telly-set set-top-box remote
    remote-control alarm-clock wall-clock air-purifier humidifier dehumidifier mobility-scooter stairlift
    rice-steamer pressure-cooker slow-cooker blender lamp-timer bread-maker central-heating underfloor-heating
    gas-boiler gas-heater heat-pump electric-fire electric-heater night-storage hair-dryer shaver razor printer
    laptop tablet-computer washing-line-indoor bed-lift hoist phone-line phone-is-dead my-phone-line`,
  fitting: `
    tap faucet socket plug switch power-point outlet fuse fusebox fuse-box trip-switch wiring electric electrics
    electricity power lock key door window handle doorknob knob hinge curtain curtain-rail curtain-rod shelf shelves
    cupboard drawer wardrobe bed chair blind glass pane window-pane toilet-seat cistern shower-head showerhead
    shower-hose floorboard bulb light-bulb lightbulb light lamp grab-rail grab-bar screen-door mosquito-screen
    fly-screen bolt latch sash letterbox peephole stopcock valve loo-seat tile skirting lampshade strip-light
    sink-tap breaker circuit-breaker meter deadbolt letter-flap plug-socket flush gas-pipe gas-hose picture
    ceiling-fan sockets fuses plughole-cover mirror hook hooks picture-frame coat-hook towel-rail bath-panel
    shower-door shower-screen shower-curtain toilet-lid loo-lid toilet-handle toilet-flush ballcock sink-plug
    worktop countertop kitchen-unit kitchen-cupboard hob-knob gas-tap gas-valve radiator-valve mains-switch
    light-fitting ceiling-light ceiling-lamp table-lamp bedside-lamp reading-lamp standing-lamp pull-cord
    light-switch dimmer chain-lock security-chain spyhole door-chain door-frame doorframe door-hinge letter-plate
    shutter shutters roller-blind venetian-blind balcony-door patio-door sliding-door bedroom-door bathroom-door
    kitchen-door wardrobe-door cupboard-door windowsill window-catch window-latch window-frame carpet lino linoleum
    floor-tile wall-tile wallpaper plaster gas-meter electric-meter water-meter bed-leg table-leg chair-leg sofa-leg
    castor wheel spring zip`,
  meal: `
    meal food eat eaten ate lunch dinner supper breakfast canteen cafeteria dining-room dining-hall soup dishes menu
    meals-on-wheels takeaway diet hungry starve starving bread porridge rice noodle feed feeding bite-to-eat
    hot-food hot-meal warm-food square-meal lunch-club nourishing vegetarian halal diabetic-food something-hot
    something-warm toast biscuits tinned dumplings fed decent-meal sandwiches sandwich packet-soup warm-dinner
    hot-dinner dinners lunches toast-and-tea tea-and-toast pork meat fish veg vegetables portion portions tray eats
    eater eating cookery dining-club luncheon luncheon-club takeaways stew casserole bowl-of pasta sunday-lunch
    roast beans-on-toast tin-of-soup out-of-tins from-a-tin microwave-meals catering food-parcel groceries cereals`,
  cook: `
    cook cooking not-cook stand-at-the-stove at-the-stove over-a-stove peel chop pots-and-pans chopping own-dinner
    own-meals prepare make-my-own appetite-for-cooking chop-vegetables chopping-vegetables saucepan saucepans
    frying-pan in-the-kitchen-long get-a-meal make-meals make-dinner making-dinner make-lunch making-lunch
    make-a-meal cooks cooked-for`,
  'want-meal': `
    bring brought deliver delivered delivery deliveries order sign-up cheap cheaply price how-much cost afford
    on-wheels subsidised subsidized pensioner canteen elderly community at-noon at-midday put-my-name reserve book
    card voucher discount to-my-door to-my-home old-people old-folk seniors send anywhere somewhere is-there
    too-tired not-manage cannot-manage on-my-own alone drop-off somebody-bring dear expensive put-my-name-down
    my-name-down how-do-i-order subscribe every-day want-buy buy tomorrow today serve served opening join
    can't-be-bothered no-appetite cater provide come-and-eat eat-here eating-here forgets forget for-one for-two
    anything-without without`,
  hospital: `
    hospital clinic doctor gp surgery specialist consultant dentist dental hospital-appointment check-up checkup
    x-ray xray scan mri ct blood-test blood-tests blood-pressure injection operation dialysis chemo chemotherapy
    radiotherapy physiotherapy physio prescription medicine medication tablet pill pharmacy chemist drip outpatient
    out-patients outpatients cataract cardiologist treatment appointment eye-test eye-clinic eye-doctor hospital-bed
    health-centre health-center follow-up stitches plaster-cast transfusion drops-for ultrasound endoscopy biopsy
    test-results results tooth tooth-out have-my-eyes have-a-scan heart-doctor eye-hospital eye-specialist
    heart-specialist hearing-test hearing-clinic ear-doctor nurse pills medicines chemo-session medical
    hip-replacement cataracts check-my-eyes jabs tooth-that filling dentures root-canal physiotherapist
    podiatrist-clinic infusion insulin-clinic diabetic-clinic ecg mammogram colonoscopy gastroscopy specialist-visit
    casualty a-and-e admission admitted discharge discharged kidney heart-check memory-clinic orthopaedic ointment
    eye-drops-from medical-exam health-check`,
  accompany: `
    accompany go-with come-with come-along with-me escort take-me took-me takes-me to-take take-him take-her take-my
    no-one-to-take nobody-to-take drive drives by-myself on-my-own alone company volunteer push find-my-way
    way-round way-around know-my-way fetch collect pick-up get-there getting-there hold-my-arm arm queue at-work
    working-away lives-away get-lost lost nobody-goes nobody-go no-one-goes to-go-with not-register register help-me
    bring-me go-along wait-with sit-with lead lift-to a-ride ride get-to getting-to far my-legs read-the-signs
    understand-the-doctor too-nervous lean-on be-with-me not-read guide translate son daughter time-off
    take-time-off hold-my-hand driving a-lift-to lift-to-the push-the-chair push-him push-her see-to-get
    go-by-myself not-dare don't-dare afraid nervous not-understand understand-what getting-a-number get-a-number
    book-on-the-phone on-the-phone on-the-app with-the-app not-walk-far walk-that-far get-off-the-bus go-in-with
    go-there-with someone-beside stay-with me-there guide-me lead-me carry-me legs is-working works-all-day
    can't-get-away not-get-away not-go-alone goes-alone frightened wheelchair-to stand-in-line line-up
    pay-at-the-counter run-around`,
  old: `
    eighty ninety hundred seventy 80 90 100 81 82 83 84 85 86 87 88 89 91 92 95 99 eighty-one eighty-two
    eighty-three eighty-five eightieth ninetieth aged elderly old-age pensioner senior very-old old old-people older
    century centenarian years-old long-life longevity ninety-one ninety-two ninety-five old-folk birthday
    over-eighty eighties nineties old-person gran granny grandma grandmother grandpa grandfather nan
    great-grandmother 80th 90th 100th eighty-four eighty-six eighty-seven eighty-eight eighty-nine ninety-three
    ninety-four old-folks over-eighties over-80 over-90 age elder elders oldies aged-eighty the-big-eight-o`,
  money: `
    money allowance subsidy benefit payment pay paid grant bonus extra-money cash entitle entitled entitlement
    government state council pension-money give-me get-anything anything-extra extra handout support supplement
    top-up scheme apply due came-through come-through bank-card bank-account my-account my-card monthly
    get-something give-something give-you give-us something-from-the mayor book into-my-book account
    different-account monthly-money every-month each-month claim claimed claiming eligible qualify amount sum
    topping-up stipend funds financial-help payout bit-extra pay-out back-pay backdated stop stopped`,
  paper: `
    certificate letter paper document stamp stamped proof prove form writing in-writing certify certified confirm
    confirmation official statement seal declaration slip certification attest vouch note signed-and-stamped papers
    paperwork sign-and-stamp signed-by signature-and-stamp something-official official-paper vouch-for testify
    black-and-white letterhead affidavit reference written-statement written-proof documentation confirmed
    attestation show-we-are show-that-we have-to-show`,
  'paper-for': `
    address resident residence residency i-live where-i-live live-here lives-here living-here related relation
    relationship still-alive alive income low-income poor hardship married marriage single widow death died
    passed-away dead school bank police embassy visa council pension-office employer kindergarten nursery my-son
    my-daughter my-wife my-husband my-mother same-person birth unemployed no-job housing-office housing notary
    scholarship university loan hospital-bill family not-dead i'm-not-dead grandchild grandson granddaughter
    husband-and-wife husband wife spelt spelled where-we-live no-have-job out-of-work lost-my-job have-no-income
    what-i-earn consulate embassy-asks travel-abroad passport-office pension-people tax-office insurance
    benefits-office court-asks school-place enrol enroll enrolment adoption guardian-of custody-of family-tree
    household moved-here council-tax nursing-home`,
  law: `
    lawyer solicitor attorney barrister legal legally law court judge sue sued will inheritance inherit heir divorce
    custody contract landlord tenant debt owe lend lent loan borrow borrowed iou cheat cheated swindle swindled scam
    scammed con conned conman fraud fraudster compensation wages unpaid lawsuit testament power-of-attorney deed
    deeds guardian refund rights maintenance alimony evict eviction agreement last-will lawful illegal trick tricked
    pay-me-back pay-back paid-back money-back give-it-back savings rip-off ripped-off con-man inherited my-will
    make-a-will write-a-will will-and-testament leave-my-flat leave-my-house leave-my-home leave-everything
    my-rights suing claim fake fake-medicine get-my-money duped house-is-his on-the-deeds name-on signature sign
    signed rent deposit small-print liable witness estate-agent not-support salesman salesmen doorstep-seller
    sold-me bought-fake pressure-selling who-gets gets-the-flat gets-the-house when-i-m-gone when-i-die
    when-i-am-dead leave-it-to leave-my-money leave-the-flat leave-the-house flat-over-to sign-the-flat
    sign-the-house sign-over signed-over in-his-name in-her-name my-name-off says-he-s-from from-the-bank
    account-is-empty emptied-my-account account-was-emptied bank-details my-pin gave-him-my took-all-my
    took-my-money taken-my-money not-refund paid-in-advance in-advance advance-payment knows-about-the-law
    the-law-say what-does-the-law bailiff bailiffs summons subpoena solicitors prenup dispute-the-will contest
    probate executor estate-of lawsuits prosecute charge-him sentence magistrate mortgage tenancy overcharged
    overcharge guarantee warranty insurance-claim insurance-won compensate knocked-down-by injury injured-at
    pension-rights cancel-the-contract cancel-contract get-out-of-a-contract subscription hasn't-paid-rent
    not-paid-rent not-paid-me owes-us never-paid demolition compensation-for-the-house relocation promissory
    investment invested pyramid shares lottery-win prize`,
  hair: `
    hair haircut barber hairdresser shave beard trim toenail nail nails feet hairwash shampoo perm fringe toenails
    hair-cut whiskers corns chiropodist pedicure fingernails hair-done hairs claws shaver-for hair-trimmed trimmed
    clip clippers clipped hair-down combed comb haircutter scissors ingrown bunions blow-dry hair-dyed whiskery
    stubble hairdressing`,
  bath: `
    bath bathe bathing wash shower bed-bath bedbath sponge-bath sponge-down scrub bathtub soap clean-himself
    clean-herself a-wash a-bath washing get-washed hot-bath back-scrubbed keep-clean tub bathed be-bathed freshen-up
    flannel clean-up-my dirty-myself bathe-him wash-him wash-her wash-me wash-my washes showering soak-my sponged
    lathered hygiene towel tub-on`,
  frail: `
    bedridden in-bed not-get-out housebound not-go-out not-leave paralyse paralysed paralyzed stroke wheelchair
    not-reach not-bend shaky unsteady slip slippery frail weak disabled by-himself by-herself not-stand at-home
    come-to-the-house come-to-my-house to-the-house home-visit dementia not-walk shake tremble dizzy stiff bad-back
    afraid-to-fall afraid-of-falling scared-of-falling not-lift not-manage reach bend too-far-down come-home
    come-round to-my-flat too-much-for-me not-on-my-own broken-hip broken-arm not-himself himself herself not-safe
    get-into get-in-and-out climb-into not-lift-her not-lift-him daren't not-dare shoulder bad-shoulder arthritis
    arthritic not-turn-over legs-no-good bad-legs bad-hip bad-knees leave-his-bed leave-her-bed lie-in-bed
    lies-in-bed stuck-in-bed not-sit-up poorly stiff-fingers not-hold-the after-her-stroke had-a-stroke crippled
    infirm more-than-i-can not-raise-my raise-my-arms balance over-the-side blind not-see-to falls
    afraid-of-the-bath too-old-to parkinson parkinson-s plaster`,
  alone: `
    alone lonely lonesome loneliness on-my-own by-myself all-alone widow widower widowed no-family no-children
    abroad overseas isolated nobody-to-talk no-one-to-talk four-walls nobody-comes no-one-comes nobody-visits
    never-visit never-come nobody-would-know no-one-would-know nobody-know no-one-know a-soul no-company
    husband-died wife-died lost-my-husband lost-my-wife husband-passed wife-passed passed-away died america
    australia canada moved-away live-away far-away another-city on-her-own on-his-own by-herself empty-house
    nobody-calls nobody-phones never-ring never-phone quiet-house no-relatives no-kin talk-to-the-wall
    talk-to-the-telly all-day-long children-are-away gone-now left-on-my-own same-four no-visitors childless
    passed-on since-he-passed since-she-passed since-he-died since-she-died since-my-husband since-my-wife
    i've-nobody i've-no-one have-nobody have-no-one got-nobody got-no-one only-me just-me by-himself
    stare-at-the-walls at-the-walls talk-to-the-cat talk-to-myself so-quiet too-quiet in-canada in-australia
    in-america in-england in-shanghai in-beijing other-end-of-the-country long-way-away very-alone forgotten
    forgotten-about no-friends friends-are-dead friends-have-died all-gone bury outlived empty-nest empty-flat
    left-me no-soul miss-him miss-her day-in-day-out whole-day no-grandchildren unmarried spinster bachelor`,
  visit: `
    visit call-on pop-in pop-by pop-round drop-in drop-by look-in look-in-on check-on check-up-on checked-on
    check-in ring-me call-me phone-me telephone-me give-me-a-ring give-me-a-call knock-on knock chat chatting
    to-talk talk-to keep-an-eye come-round come-by come-over come-and-see come-see see-me been-seen seen-her
    seen-him seen-the seen-my company how-i-am say-hello regularly now-and-then once-a-week from-time-to-time
    still-all-right natter friendly-face cup-of-tea befriend befriending someone-to-talk somebody-to-talk visitor
    human-voice seen-or-heard keep-me-company a-word-with if-i'm-alive if-i-am-alive if-i-was-alright look-after-me
    see-how see-if lie-there lying-there found-me find-me something-happened anything-happened if-i-fell
    give-me-a-bell if-i-fall find-me-for found-for-days nobody'd-find still-here still-alive still-breathing
    opened-his-curtains opened-her-curtains curtains-for-days not-opened-the-door milk-outside newspapers-outside
    paper-still-in bit-of-company on-a-sunday young-person stop-by sit-with-me read-to-me play-cards play-chess
    tea-with cuppa make-sure-i make-sure-she make-sure-he look-after while-i'm-away keep-me-in-mind watch-over
    watch-out-for every-morning every-so-often check-i'm check-that check-if wellbeing welfare home-call house-call
    buddy hear-a-voice hear-from anyone-at-all human-being chinwag wave-at have-a-laugh hold-a-conversation
    conversation come-for-tea go-for-a-walk-with bell-every call-in call-round see-that-i see-she's see-he's
    phone-me-mornings`,
};
