/** English nouns that tell of events; same table as `verbs.ts`. `gen` is the noun's genitive, `adj` its nationality adjective. */
export const NOUNS = `
meeting, talks, summit | | CONSULT | between,gen,of,adj | with | mutual
visit, trip | | CONSULT/visit | gen,by,adj | to |
attack, strike, bombing, shelling | | ASSAULT | by,gen,adj | on,against |
protest, demonstration, rally | | PROTEST/demo | by,gen,of | against |
`;
