/** Verbs of news English: what the tagger's and lemmatizer's lexicon knows beyond the treebanks. */
const NEWS_VERBS = `
abandon abduct abet abolish abstain abuse accede accelerate accept access acclaim accompany accomplish accord account accuse
achieve acknowledge acquire acquit act activate adapt add address adhere adjourn adjust administer admire admit adopt advance
advise advocate affect affirm aggravate agree aid aim air alert align allay allege alleviate allocate allow ally alter
ambush amend amount analyse analyze announce annex annul answer anticipate apologise apologize appeal appear applaud apply appoint
appreciate apprehend approach approve arbitrate argue arm arrange arrest arrive ask assail assassinate assault assemble assert
assess assign assist associate assume assure attach attack attain attempt attend attract attribute authorise authorize avert
avoid await award back backtrack bail balance ban banish bar bargain barricade base bash batter battle behead believe belittle
belong berate besiege betray blacklist blackmail blame blast bless block blockade boast bolster bomb bombard boost boycott brand
breach brief broaden broker brush buckle bully burn bury calculate call calm campaign cancel capitulate capture care carry
cause caution cease celebrate censor censure certify challenge champion change characterise characterize charge chase chastise
cheer cite claim clarify clash clear climb close coerce collaborate collapse collect collide combat command commemorate commence
commend comment commit communicate compare compel compensate compete complain complete comply compromise concede conceal
conclude concur condemn condole conduct confer confess confine confirm confiscate conflict confront congratulate connect conquer
consent consider consist console consolidate conspire constitute construct consult consume contact contain contend contest
continue contract contradict contribute control convene convert convey convict convince cooperate coordinate cope counter
counterattack cover crack crackdown crash create credit cripple criticise criticize cross crush curb curtail damage dampen
dare deadlock debate deceive decide declare decline decrease decry deem deepen defame defeat defect defend defer defuse defy
degrade delay delegate delete deliberate deliver demand demilitarise demilitarize demobilise demobilize demolish demonstrate
denounce deny depart depend deplore deploy deport depose deprive deputise derail descend describe deserve designate destabilise
destabilize destroy detail detain detect deter deteriorate determine detonate devastate develop deviate devote dictate die
differ dig diminish direct disagree disappear disappoint disapprove disarm disband discharge disclose discourage discover
discredit discriminate discuss dislodge dismantle dismiss disobey dispatch disperse displace display dispute disqualify disrupt
dissolve distance distribute disturb divert divide divorce dodge dominate donate double doubt down downgrade downplay draft drag
drop drown dub dump ease echo edge eject elaborate elect elevate eliminate elude embargo embarrass embrace emerge emphasise
emphasize employ empower enable enact encircle encounter encourage end endanger endorse endure enforce engage enhance enjoy
enlist ensure enter entertain entrench envision equip eradicate erupt escalate escape escort establish estimate evacuate evade
evaluate evict evolve exaggerate examine exceed exchange exclude excuse execute exempt exercise exhume exile exist expand expect
expedite expel experience expire explain explode exploit explore export expose express extend extort extract extradite face
facilitate fail falsify fasten favor favour fear feature fend field file fill finalise finalize finance fine fire flare flatten
flood flout focus follow fool force forge form formalise formalize formulate foster foil found free fuel fulfil fulfill function
fund gain gather gauge generate grant greet grieve ground guarantee guard guide hack hail halt hamper hand handle happen harass
harbor harbour harm head heighten help highlight hijack hinder hint hire honor honour hope hospitalise hospitalize host house
hunt identify ignite ignore impair impeach impede impersonate implement implicate imply import impose imprison improve include
incorporate increase incur indicate indict infer infiltrate inflict influence inform infringe inhabit initiate initial injure
insist inspect inspire install instigate instruct insult integrate intend intensify intercept interfere interrogate interrupt
intervene interview intimidate introduce invade invest investigate invite involve irk isolate issue jail jeopardise jeopardize join
jostle judge jump justify kidnap kick kill kiss knock label lag lament land lash last laud launch leak lean legalise legalize
legislate lessen level levy liberate lie lift like limit link liquidate list listen load loan lob lobby locate lock loot lower
maim maintain manage mandate manipulate march mark mask massacre match measure mediate menace mention merge mine minimise minimize
mislead mobilise mobilize mock modernise modernize modify molest monitor mount mourn move mull murder muster mutilate name
narrow nationalise nationalize near necessitate negotiate neutralise neutralize nod nominate normalise normalize note notice
notify number obey object oblige observe obstruct obtain occupy occur offend offer omit open operate opine oppose opt order
organise organize oust outlaw outline outnumber overhaul override overrule oversee overturn owe own pack paralyse paralyze
pardon parole participate partner pass patrol pause pave penalise penalize penetrate perform permit persecute persist persuade
pick picket pinpoint place plan plant play plead pledge plot plummet plunder plunge point poison pollute portray pose position
possess post postpone pound pour practise practice praise pray precede predict prefer prepare present preside press pressure
prevail prevent probe proceed process proclaim procure produce profess profit prohibit project prolong promise promote prompt
pronounce propose prosecute protect protest prove provide provoke publicise publicize publish pull punish purchase pursue push
qualify quarantine quash quell question quote raid raise rally ram ramp rape ratify reach react reaffirm realise realize reassure
rebel rebuff rebuke recall recapture receive recite reckon recognise recognize recommend reconcile reconsider reconstruct record
recover recruit reduce refer reflect reform refrain refuse refute regain regard register regret regulate reignite reinforce
reinstate reiterate reject rejoin relate relax relay release relieve relinquish relocate rely remain remark remember remind remove
render renew renounce reopen repair repatriate repay repeal repeat repel replace reply report represent repress reprimand request
require rescind rescue resemble resent reserve reside resign resist resolve resort respect respond restart restate restore
restrain restrict result resume retain retaliate retire retort retract retreat retrieve return reunite reveal reverse review revise
revisit revive revoke revolt reward ridicule rig risk rob rocket rule rush sabotage sack salute sanction satisfy save scale
scold scorn scrap scrutinise scrutinize seal search secure seize sentence separate serve settle shape share shell shelter shield
ship shoot shout shove sign signal silence simplify slam slap slash slaughter smuggle snub soar solve sort spark spearhead specify
speculate spur squash stab stabilise stabilize stage stall stampede start starve state station steer stem step stir stoke stop
storm strangle strengthen stress stretch study stumble subdue submit suffer suggest sue summarise summarize summon supervise
supply support suppose suppress surge surpass surprise surrender surround survive suspect suspend sustain swap sweep switch
sympathise sympathize tackle target tax tear tease telephone televise tempt terminate terrorise terrorize test testify thank thaw
threaten thwart tighten top topple torch torpedo torture total tour trade train transfer transform transit transmit transport
trap travel treat trigger triple trust try turn tweet undercut underline undermine underscore unify unite unleash unveil update
upgrade urge use usurp vacate vaccinate validate value vandalise vandalize vanish veto vie view violate visit voice void
volunteer vote vow wage wait waive walk want warn warrant waste watch weaken weigh welcome widen wield wipe wish withdraw witness
wonder work worry worsen wound yield`;

export const englishVerbs: readonly string[] = NEWS_VERBS.trim().split(/\s+/);
