/** What people need and what is between them, in English. */
export const englishPeople: Readonly<Record<string, string>> = {
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
    called-me-names calls-me-names calls-us has-it-in-for difficult-neighbour bad-feeling bad-words ill-will fuss
    not-get-along`,
  neighbour: `
    neighbour neighbor next-door man-upstairs woman-upstairs lady-upstairs people-upstairs family-upstairs
    man-downstairs woman-downstairs lady-downstairs people-downstairs family-downstairs people-above family-above
    flat-above flat-below across-the-hall across-the-landing across-the-way over-the-fence man-opposite
    woman-opposite chap-upstairs chap-downstairs fellow-upstairs them-upstairs her-upstairs him-upstairs
    folk-upstairs folks-upstairs from-upstairs from-above upstairs downstairs one-above person-above other-family
    neighbours one-below opposite people-opposite next-flat his-balcony her-balcony their-balcony from-his from-her
    from-their above-me below-me the-one-above woman-above man-above lady-above old-man-above her-next-door
    him-next-door them-next-door folks-next-door the-other-side couple-next-door lady-opposite neighbour-s`,
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
    blows blowing blow wet-sheets sheets take-the-sun strip built-a-wall bad-words`,
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
    anything-without without brought-round card-for beyond-me`,
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
    pay-at-the-counter run-around unsteady leave helper no-way-of`,
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
    attestation show-we-are show-that-we have-to-show letter-saying`,
  'paper-for': `
    address resident residence residency i-live where-i-live live-here lives-here living-here related relation
    relationship still-alive alive income low-income poor hardship married marriage single widow death died
    passed-away dead school bank police embassy visa council pension-office employer kindergarten nursery my-son
    my-daughter my-wife my-husband my-mother same-person birth unemployed no-job housing-office housing notary
    scholarship university loan hospital-bill family not-dead i'm-not-dead grandchild grandson granddaughter
    husband-and-wife husband wife spelt spelled where-we-live no-have-job out-of-work lost-my-job have-no-income
    what-i-earn consulate embassy-asks travel-abroad passport-office pension-people tax-office insurance
    benefits-office court-asks school-place enrol enroll enrolment adoption guardian-of custody-of family-tree
    household moved-here council-tax nursing-home unmarried live-alone his-account her-account court community`,
  law: `
    lawyer solicitor attorney barrister legal legally law court judge sue sued will inheritance inherit heir divorce
    custody contract landlord tenant debt owe lend lent loan borrowed iou cheat cheated swindle swindled scam
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
    investment invested pyramid shares lottery-win prize tricked-into after-my-flat after-my-money nephew
    putting-me-out throw-me-out throwing-me-out travel-firm in-my-name won't-pay`,
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
    afraid-of-the-bath too-old-to parkinson parkinson-s plaster bedbound not-wash in-plaster unable`,
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
    left-me no-soul miss-him miss-her day-in-day-out whole-day no-grandchildren unmarried spinster bachelor
    not-spoken germany france japan korea i-am-old-and not-see-anyone`,
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
    phone-me-mornings phone-call a-phone-call put-me-on-the-list not-been-out by-every-week worried-about`,
};
