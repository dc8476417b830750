/** More Romanian verbs of types beyond PLOVER, read where no rule of `further-public.ts` and `further-harm.ts` holds. */
export const EVERYDAY_FURTHER_VERBS = `
# --- INDICATOR: what is measured goes up or down, polls, ratings
scadea, creste, urca, cobori, pierde, castiga, sari, diminua, avansa | subj=@indicator near=@measured !obj=people | +INDICATOR | | | agentless affirmed
ajunge, situa, cifra, ridica, stabili, totaliza, insuma, depasi, atinge, reveni, stagna, plasa | subj=@indicator near=@measured !subj=people !obj=people | +INDICATOR | | | agentless affirmed
situa, cifra, ridica, stabili, plasa se | subj=@indicator near=@measured | +INDICATOR | | | agentless affirmed
inregistra, consemna, marca, cunoaste, avea | subj=@indicator obj=@change near=@measured | +INDICATOR | | | agentless affirmed
inregistra | obj=@change near=@measured !subj=organization | +INDICATOR | | | agentless affirmed
deprecia, aprecia, dubla, tripla, injumatati, majora, reduce, diminua, ieftini, scumpi se | subj=@indicator near=@measured | +INDICATOR | | | agentless affirmed
confirma, reconfirma, mentine, retrograda, cobori, imbunatati | obj=@rating subj=organization | +INDICATOR | subj | obj.gen | actor
obtine, aduna, strange, inregistra | told=@poll near=@percent subj=actor | +INDICATOR | subj | | actor
cota, credita | cu=@percent obj=actor passive | +INDICATOR | | obj | agentless recipient
# --- ELECT
prezenta, merge, veni, iesi | la_vot subj=people | +ELECT | subj | | actor
anunta, depune | obj=@candidacy-noun subj=person !obj.gen=@any | +ELECT | | subj | agentless recipient planned
castiga | near=@ballot-word subj=actor !obj=@any | +ELECT | | subj | agentless recipient
devansa, invinge | near=@ballot-word subj=person obj=person | +ELECT | | subj | agentless recipient
# --- LEGISLATE
aproba, decide, hotari | obj=@rate-act obj.gen=@levies subj=organization | +LEGISLATE | subj | | actor
trece | de=@vote-word subj=@bill | +LEGISLATE | de.gen | | agentless
angaja, asuma | obj=@answerability subj=@cabinet near=@lower-house | +LEGISLATE | subj | | actor
dezbate | obj=@bill subj=@legislators future | +LEGISLATE | subj | | actor
prelungi | obj=@law subj=@legislators | +LEGISLATE | subj | | actor
majora, reduce, creste, scumpi | obj=@levies subj=@legislators | +LEGISLATE | subj | | actor
# --- VERDICT
declara se | necompetent subj=@court-body | +VERDICT | subj | | actor
judeca | subj=@court-body obj=@court-plea | +VERDICT | subj | obj.gen | actor
pronunta se | asupra subj=@court-body | +VERDICT | subj | asupra.gen.gen | actor
decide, hotari, stabili | subj=@court-body compl=@speech !near=@lawfulness | +VERDICT | subj | | actor
obliga | obj=actor subj=@court-body | +VERDICT | subj | obj | actor
# --- APPOINT
numi, desemna | obj=@interim subj=actor | +APPOINT | subj | | actor
incredinta, acorda | obj=@interim-office iobj=person | +APPOINT | subj | iobj | agentless recipient
asigura, prelua | obj=@interim-office subj=person | +APPOINT | | subj | agentless recipient
inscauna, introna | obj=person passive | +APPOINT | | obj | agentless recipient
alege, numi, coopta | obj=person in=@board | +APPOINT | subj | obj | agentless recipient
numi | obj=person passive near=@competition | +APPOINT | subj | obj | agentless recipient
# --- DEAL
cumpara, achizitiona | subj=actor obj=@purchased | +DEAL | subj | de_la | actor
finaliza, incheia | obj=@acquisition subj=organization | +DEAL | subj | obj.gen,obj.gen.gen | actor
semna, incheia | obj=@contract near=@acquisition subj=organization !subj=power | +DEAL | subj | obj.pentru.gen | actor
semna | obj=@works-contract obj.de=@works-kind subj=actor !reduced | +DEAL | subj | | actor affirmed
semna | obj=@works-contract subj=organization !reduced | +DEAL | subj | | actor affirmed
deschide, inchide, inaugura | obj=@shops subj=organization !subj=power | +DEAL | subj | | actor
# --- ACCIDENT, DISASTER
cadea | de_la=@metres subj=people | +ACCIDENT | | subj | agentless recipient affirmed
prejudicia, insela, frauda | obj=people subj=organization near=@money-word | +CRIME | subj | obj | actor
ataca, musca, sfasia, rani, ucide | obj=people subj=@animal | +ACCIDENT | | obj | agentless recipient affirmed
rataci se | subj=people near=@mountain | +ACCIDENT | | subj | agentless recipient affirmed
face | obj=@havoc | +DISASTER | | | agentless affirmed
intra, patrunde | in=@yards subj=@water | +DISASTER | | | agentless affirmed
`;
