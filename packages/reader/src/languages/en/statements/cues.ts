/** Verbs, light verbs, predicates and nouns by which English news tells that something is said; see `language/cue-table.ts`. */
import { lightCues, nounCues, verbCues } from '../../../language/cue-table.js';

const VERBS = `
state | qt | say state declare add note explain argue claim insist stress emphasize emphasise comment continue conclude reply respond
state | qt | report write announce recall admit acknowledge concede suggest believe think observe remark quip joke assert maintain
state | qt | contend reveal disclose tweet post indicate point underline underscore reiterate testify recount
state | qta | tell inform assure notify
confirm | qtn | confirm
deny | qtn | deny dispute refute
promise | qtsn | promise pledge vow swear
ask | qta | ask
ask | qtasn:for | urge call appeal
ask | qtsn | demand request propose recommend seek
order | qtasn | order instruct
accuse | qtna | accuse
accuse | qn | blame criticize criticise denounce slam
warn | qtsa | warn caution
threaten | qtsn:with | threaten
thank | qn:for | thank
praise | qn | praise welcome hail laud commend
apologize | qn:for | apologize apologise
congratulate | qn:on | congratulate
condemn | qtn | condemn decry deplore
estimate | qtn | estimate predict forecast
deny | n | reject
agree | qts | agree
`;

const LIGHT = `
make | statement remark comment | state | qt
issue | statement | state | qt
issue | warning | warn | qts
`;

const PREDICATES = `
state | t | sure confident convinced concerned worried certain optimistic
`;

const NOUNS = `
state | message response statement comment
warn | warning
`;

export const CUES = verbCues(VERBS);
export const PREDICATE_CUES = verbCues(PREDICATES);
export const LIGHT_CUES = lightCues(LIGHT);
export const NOUN_CUES = nounCues(NOUNS);
