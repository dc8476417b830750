/**
 * Romanian verbs and nouns of the rest of the news, of types beyond PLOVER; same table as `verbs-friendly.ts`. Read only
 * where no PLOVER rule tells of anything.
 */
export const FURTHER_VERBS = `
# --- APPOINT: who takes an office, and who gives it
numi, desemna, reconfirma | obj=person | +APPOINT | subj | obj | agentless recipient
# --- ELECT: who is chosen by vote
alege, realege | obj=person | +ELECT | subj | obj | agentless recipient
# --- DEATH: who dies, by whatever cause
muri, deceda | subj=people | +DEATH | | subj | agentless recipient
# --- DISASTER: what befalls a place
izbucni, produce | subj=@disaster | +DISASTER | | | agentless
# --- DEAL: what is bought, sold, taken over
cumpara, achizitiona, prelua | subj=actor obj=organization | +DEAL | subj | obj | actor recipient
`;

export const FURTHER_NOUNS = `
numire, desemnare, reconfirmare | gen=person | +APPOINT | de_catre | gen | recipient
deces, moarte | gen=person | +DEATH | | gen | recipient
`;
