/**
 * Romanian verbs and nouns of the rest of the news, of types beyond PLOVER: deaths, accidents, disasters, crimes, courts. Same
 * table as `verbs-friendly.ts`; read only where no PLOVER rule tells of anything.
 */
export const HARM_VERBS = `
# --- DEATH: who dies, by whatever cause
muri, deceda | subj=people | +DEATH | | subj | agentless recipient
# --- DISASTER: what befalls a place
izbucni, produce | subj=@disaster | +DISASTER | | | agentless
`;

export const HARM_NOUNS = `
deces, moarte | gen=person | +DEATH | | gen | recipient
`;
