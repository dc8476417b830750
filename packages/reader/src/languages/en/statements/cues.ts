/** Verbs, light verbs, predicates and nouns by which English news tells that something is said; see `language/cue-table.ts`. */
import { lightCues, nounCues, verbCues } from '../../../language/cue-table.js';

const VERBS = `
state | qt | say state declare add note explain argue claim insist stress emphasize emphasise comment continue conclude reply respond
state | qt | report write announce recall admit acknowledge concede suggest believe think observe remark quip joke assert maintain
state | qt | contend reveal disclose tweet post indicate underline underscore reiterate testify recount confide elaborate clarify
state | qt | reaffirm affirm allege proclaim point_out go_on counter retort interject exclaim summarise summarize specify mention
state | qt | relate narrate recite read repeat echo signal vouch grumble lament complain boast brag muse speculate wonder
state | qt | fear hope worry feel doubt suspect deduce surmise infer reckon figure hint message text email cable
state | q | shout chant cry yell whisper mutter murmur shrug sigh laugh smile scream hit_back fire_back shoot_back lash_out chime_in
state | qtr | report write
state | qta | tell inform notify remind convince
state | qtan:of | assure reassure
state | n:as | describe characterise characterize brand label dub portray depict term call
state | no | stress emphasize emphasise underline underscore reiterate highlight reaffirm
confirm | qtn | confirm corroborate verify certify
deny | qtn | deny dispute refute rebut
deny | qn | reject dismiss disavow contradict
deny | qn | rule_out shrug_off brush_off brush_aside wave_away
promise | qtsn | promise pledge vow swear guarantee
promise | tsn | offer
promise | qts | undertake
ask | qta | ask question
ask | qtas | urge implore beg invite exhort beseech encourage advise
ask | qtasn:for | ask press lobby
ask | qtasn:for | appeal
ask | qtsn:for | call_for push_for plead_for appeal_for argue_for ask_for press_for
ask | qtas | call_on call_upon appeal_to
ask | qtsn | demand request propose recommend seek
order | qtasn | order instruct
order | qtas | command direct
accuse | qtan:of | accuse suspect
accuse | qtan:for | blame fault
accuse | qtn | criticize criticise slam blast lambast lambaste assail berate rebuke chide chastise deride ridicule mock decry
accuse | qtn | denounce
warn | qtsan:of | warn alert
warn | qts | caution
threaten | qtsn:with | threaten
thank | qn:for | thank
praise | qtn | praise welcome hail laud commend applaud salute
apologize | qtn:for | apologize apologise
congratulate | qn:on | congratulate
condemn | qtn | condemn deplore
condemn | n:as | denounce
estimate | qtn | estimate predict forecast project
estimate | qt | expect anticipate assess calculate
agree | qts | agree concur
`;

const LIGHT = `
make | statement remark comment clear plain | state | qt
make | pledge promise vow | promise | qts
make | appeal plea | ask | qtsn:for
make | accusation allegation | accuse | qt
issue | statement | state | qt
issue | warning alert | warn | qts
issue | appeal call | ask | qtsn:for
issue | order | order | qts
issue | denial | deny | qt
issue | threat | threaten | qts
issue | apology | apologize | qn:for
give | assurance assurances | state | qt
give | order | order | qts
give | warning | warn | qts
deliver | warning | warn | qts
deliver | message statement speech | state | qt
express | hope concern confidence regret belief view fear surprise disappointment | state | qtn:at
express | gratitude thanks | thank | qtn:for
express | outrage indignation | condemn | qtn:at
express | doubt doubts | state | qt
voice | hope concern concerns fear fears | state | qtn:at
raise | concern concerns alarm | warn | qt
lay | blame | accuse | qt
put | blame | accuse | qt
take | issue | deny | q
offer | apology apologies | apologize | qn:for
offer | condolence condolences | state | q
offer | thanks | thank | qn:for
pay | tribute | praise | q
send | message | state | qt
sound | alarm | warn | qt
`;

const PREDICATES = `
state | t | sure confident convinced concerned worried certain optimistic pessimistic adamant hopeful sceptical skeptical unaware aware disappointed sorry pleased glad proud afraid clear unsure
`;

const NOUNS = `
state | message response statement comment verdict conclusion reply reaction assessment
warn | warning
ask | appeal plea request demand
promise | promise pledge
`;

export const CUES = verbCues(VERBS);
export const PREDICATE_CUES = verbCues(PREDICATES);
export const LIGHT_CUES = lightCues(LIGHT);
export const NOUN_CUES = nounCues(NOUNS);
