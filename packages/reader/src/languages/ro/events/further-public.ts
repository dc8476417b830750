/**
 * Romanian verbs and nouns of the rest of the news, of types beyond PLOVER: offices, elections, laws, business. Same table as
 * `verbs-friendly.ts`; read only where no PLOVER rule tells of anything.
 */
export const PUBLIC_VERBS = `
# --- APPOINT: who takes an office, and who gives it
numi, desemna, reconfirma | obj=person | +APPOINT | subj | obj | agentless recipient
# --- ELECT: who is chosen by vote
alege, realege | obj=person | +ELECT | subj | obj | agentless recipient
# --- DEAL: what is bought, sold, taken over
cumpara, achizitiona, prelua | subj=actor obj=organization | +DEAL | subj | obj | actor recipient
`;

export const PUBLIC_NOUNS = `
numire, desemnare, reconfirmare | gen=person | +APPOINT | de_catre | gen | recipient
`;
