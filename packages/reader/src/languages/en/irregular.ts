/** English verbs and nouns that aren't inflected by rule. */

/** `lemma past participle`; a slash between forms that both are said. */
export const IRREGULAR_VERBS = `
arise arose arisen | awake awoke awoken | be was/were been | bear bore borne | beat beat beaten | become became become |
begin began begun | bend bent bent | bet bet bet | bid bid bid | bind bound bound | bite bit bitten | bleed bled bled |
blow blew blown | break broke broken | breed bred bred | bring brought brought | broadcast broadcast broadcast |
build built built | burn burned/burnt burned/burnt | burst burst burst | buy bought bought | cast cast cast |
catch caught caught | choose chose chosen | cling clung clung | come came come | cost cost cost | creep crept crept |
cut cut cut | deal dealt dealt | dig dug dug | do did done | draw drew drawn | dream dreamed/dreamt dreamed/dreamt |
drink drank drunk | drive drove driven | eat ate eaten | fall fell fallen | feed fed fed | feel felt felt |
fight fought fought | find found found | flee fled fled | fling flung flung | fly flew flown | forbid forbade forbidden |
forecast forecast forecast | foresee foresaw foreseen | forget forgot forgotten | forgive forgave forgiven |
freeze froze frozen | get got got/gotten | give gave given | go went gone | grind ground ground | grow grew grown |
hang hung hung | have had had | hear heard heard | hide hid hidden | hit hit hit | hold held held | hurt hurt hurt |
keep kept kept | kneel knelt knelt | know knew known | lay laid laid | lead led led | leap leapt/leaped leapt/leaped |
learn learned/learnt learned/learnt | leave left left | lend lent lent | let let let | lie lay lain |
light lit lit | lose lost lost | make made made | mean meant meant | meet met met | mislead misled misled |
mistake mistook mistaken | outdo outdid outdone | overcome overcame overcome | overrun overran overrun |
oversee oversaw overseen | overtake overtook overtaken | overthrow overthrew overthrown | pay paid paid | put put put |
quit quit quit | read read read | rebuild rebuilt rebuilt | rerun reran rerun | resell resold resold | rid rid rid |
ride rode ridden | ring rang rung | rise rose risen | run ran run | say said said | see saw seen | seek sought sought |
sell sold sold | send sent sent | set set set | shake shook shaken | shed shed shed | shine shone shone |
shoot shot shot | show showed shown | shrink shrank shrunk | shut shut shut | sing sang sung | sink sank sunk |
sit sat sat | sleep slept slept | slide slid slid | speak spoke spoken | speed sped sped | spend spent spent |
spill spilled/spilt spilled/spilt | spin spun spun | split split split | spread spread spread | spring sprang sprung |
stand stood stood | steal stole stolen | stick stuck stuck | sting stung stung | strike struck struck/stricken |
strive strove striven | swear swore sworn | sweep swept swept | swim swam swum | swing swung swung | take took taken |
teach taught taught | tear tore torn | tell told told | think thought thought | throw threw thrown |
undergo underwent undergone | understand understood understood | undertake undertook undertaken | undo undid undone |
uphold upheld upheld | wake woke woken | wear wore worn | weep wept wept | win won won | wind wound wound |
withdraw withdrew withdrawn | withhold withheld withheld | withstand withstood withstood | wring wrung wrung |
write wrote written | rewrite rewrote rewritten | retake retook retaken | resend resent resent | oust ousted ousted |
input input input | offset offset offset | reset reset reset | upset upset upset | unwind unwound unwound |
inset inset inset | beset beset beset | outbid outbid outbid | outrun outran outrun | behold beheld beheld`;

/** Verbs of two syllables that double their last letter all the same. */
export const DOUBLING = `
admit commit submit permit omit transmit emit refer defer prefer confer transfer occur incur concur recur deter rebel
compel expel propel repel dispel control patrol regret abet begin forget bar ban stop plan rob grab step ship stab jam ram
trap wrap slam plot cut rig tip top drop trim span scan tap cap map nod pin plug drag beg lag tag jog fit equip embed
abhor impel excel enrol cancel travel label model signal level quarrel`;

/** `singular plural`. */
export const IRREGULAR_PLURALS = `
man men | woman women | child children | person people | policeman policemen | policewoman policewomen | foot feet |
fisherman fishermen | congressman congressmen | congresswoman congresswomen | chairman chairmen | chairwoman chairwomen |
spokesman spokesmen | spokeswoman spokeswomen | spokesperson spokespeople | lawman lawmen | gunman gunmen |
serviceman servicemen | airman airmen | businessman businessmen | businesswoman businesswomen | frontman frontmen |
councilman councilmen | councilwoman councilwomen | assemblyman assemblymen | clergyman clergymen | statesman statesmen |
middleman middlemen | nobleman noblemen | salesman salesmen | seaman seamen | horseman horsemen | swordsman swordsmen |
wife wives | life lives | knife knives | half halves | leaf leaves | loaf loaves | thief thieves | shelf shelves |
wolf wolves | self selves | tooth teeth | goose geese | mouse mice | crisis crises | analysis analyses | basis bases |
hypothesis hypotheses | thesis theses | diagnosis diagnoses | oasis oases | axis axes | datum data | medium media |
criterion criteria | phenomenon phenomena | curriculum curricula | bacterium bacteria | series series | species species |
aircraft aircraft | spacecraft spacecraft | watercraft watercraft | troops troops | police police | headquarters headquarters |
sheep sheep | fish fish | deer deer | offspring offspring | brother-in-law brothers-in-law | son-in-law sons-in-law |
attorney-general attorneys-general | attaché attachés | hero heroes | potato potatoes | tomato tomatoes | veto vetoes |
embargo embargoes | echo echoes | cargo cargoes | mosquito mosquitoes | torpedo torpedoes | passer-by passers-by |
barracks barracks | works works | means means`;
