/** What goes wrong with things and places, in English. */
export const englishThings: Readonly<Record<string, string>> = {
  lift: `lift elevator`,
  tradesman: `plumber electrician locksmith carpenter handyman repairman repair-man joiner glazier workman technician`,
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
    not-shut-properly not-level blocked-up-with splintered potholes broken-off tilting tipping in-half no-glass
    rickety sag sagging decayed not-sit iron-cover`,
  fix: `
    fix mend repair replace change fit install put-up put-in someone-to-look have-a-look look-at workman handyman
    repairman repair-man man-to-look fitter seen-to sort-out see-to take-a-look come-and-look service attend-to sort
    hang change-the assemble attach screw tighten unblock unjam oil adjust drill-a-hole give-me-a-hand put-right`,
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
    dies pop flicks tilting tilted lean leaning not-worked key dizzy`,
  dark: `
    dark darkness darker pitch-black pitch-dark blackness unlit poorly-lit badly-lit no-light without-light
    without-a-light not-see-a-thing not-see-a-hand not-see-my-hand not-see-my-feet not-see-where not-see-the-step
    not-see-the-path not-see-anything not-see-the-way not-see-the-keyhole see-nothing see-where flashlight torch
    gloomy black-as blacked-out no-lighting no-lamp feel-my-way feeling-my-way grope fumble cave coal-hole
    coal-cellar not-see-in-front lights-out not-make-out not-make-anything-out gloom dingy murky sack shadow shadows
    after-dark nightfall not-see-a-soul-in no-street-lights no-lights dimly-lit not-enough-light too-little-light
    lightless not-lit blind-as not-see-the-kerb not-see-the-steps not-see-the-stairs not-see-my-own
    not-see-the-ground see-a-thing see-the-path see-the-steps see-my-hand matches candle so-black too-black
    that-black black-out-there no-torch feel-for-the feeling-for`,
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
    in-my-flat where-i-live-inside mine my-bath`,
  'lift-part': `
    door button floor cabin car shaft doors-shut between-floors bell alarm display panel call-button stair climb climbing`,
  'lift-fault': `
    shake shaking judder jerk jolt bounce drop sink noise grind grinding creak creaking rattle rattling groan bang
    stops-between between-floors stuck past-my-floor not-stop skips skip wrong-floor slow not-level level frightened
    afraid scared wobble lurch screech squeal clunk slam shuts-on closes-on trap hit close bump bumps thud lands
    too-high too-low stumble arm never-arrived never-arrive never-come wait waited ages slammed hum vibrate plummet
    misses miss pinched flash wrong roof top burn burning rubber smash`,
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
    stamping-feet unloading practice practising roars roaring strum strumming piped`,
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
    television-set stairs-running poker cards trumpet-practice high-heels`,
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
    in-the-entrance turning-circle stop pass not-pass two-deep wreck`,
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
    doors windows table-tops kit items possessions parcels parcel goods pickles cabbages attic stove scooter
    bags-of-cement lumber-room lumber`,
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
};
