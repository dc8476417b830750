/**
 * Romanian verbs and nouns of the rest of the news, of types beyond PLOVER: offices, elections, laws, business. Same table as
 * `verbs-friendly.ts`; read only where no PLOVER rule tells of anything.
 */
export const PUBLIC_VERBS = `
# --- APPOINT: who takes an office, and who gives it; somebody called a traitor is not made one
numi, desemna, reconfirma, renumi, unge, hirotoni | obj=person next=@office-title | +APPOINT | subj | obj | agentless recipient
numi, desemna, reconfirma, renumi, repune, reinstala, valida, confirma | obj=person in=@office-held | +APPOINT | subj | obj | agentless recipient
numi, desemna, reconfirma, renumi, repune, reinstala, instala | obj=person la=@lead | +APPOINT | subj | obj | agentless recipient
numi, desemna, pune, instala | obj=person in_fruntea | +APPOINT | subj | obj | agentless recipient
instala, repune, reinstala, promova, avansa, investi | obj=person in=@office-held | +APPOINT | subj | obj | agentless recipient
promova, avansa, inainta, ridica | obj=person la=@rank | +APPOINT | subj | obj | agentless recipient
promova, avansa, inainta, ridica | obj=person in=@rank | +APPOINT | subj | obj | agentless recipient
promova, valida, confirma, coopta | obj=person next=@office-title | +APPOINT | subj | obj | agentless recipient
desemna, insarcina | obj=person sa | +APPOINT | subj | obj | agentless recipient
imputernici, delega | obj=person in=@office-held | +APPOINT | subj | obj | agentless recipient
imputernici, delega | obj=person la=@lead | +APPOINT | subj | obj | agentless recipient
ministru, ministra, premier, prim-ministru, presedinte, presedinta, director, directoare, sef, sefa, secretar, prefect, subprefect, ambasador, guvernator, comandant, rector, antrenor, selectioner, purtator, manager, inspector, vicepresedinte, procuror, patriarh, episcop | subj=person beside=@new | +APPOINT | | subj | predicate agentless recipient
investi | obj=@cabinet subj=@legislators | +APPOINT | subj | obj | agentless recipient
investi | obj=@cabinet passive !subj=@any | +APPOINT | | obj | agentless recipient
deveni | subj=person next=@office-become !subj=group | +APPOINT | | subj | agentless recipient
nominaliza, propune | obj=person next=@office-title !la=@any | +APPOINT | subj | obj | agentless recipient planned
nominaliza, propune | obj=person pentru=@office-held !la=@any | +APPOINT | subj | obj | agentless recipient planned
aproba, confirma, valida, vota | obj=@appointing obj.gen=person | +APPOINT | subj | obj.gen | agentless recipient
inlocui | subj=person obj=person in=@office-held | +APPOINT | | subj | agentless recipient
inlocui | subj=person obj=person la=@lead | +APPOINT | | subj | agentless recipient
prelua, lua | subj=person obj=@office-taken !obj.gen=@contest !pe=@any !la=@contest !in=@contest | +APPOINT | | subj | agentless recipient
prelua | subj=country obj=@office-taken | +APPOINT | | subj | agentless recipient
depune | subj=person obj=@oath !militar | +APPOINT | | subj | agentless recipient
depune | subj=@cabinet obj=@oath | +APPOINT | | subj | agentless recipient
vota, valida | subj=@legislators obj=@cabinet | +APPOINT | subj | obj | actor recipient
reveni, intoarce | subj=person la=@lead | +APPOINT | | subj | agentless recipient
ocupa | concurs subj=person obj=@office-held | +APPOINT | | subj | agentless recipient
castiga | obj=@competition obj.pentru=@office-held subj=person | +APPOINT | | subj | agentless recipient
castiga | obj=@competition pentru=@office-held subj=person | +APPOINT | | subj | agentless recipient
castiga | obj=@competition obj.de=@office-title subj=person | +APPOINT | | subj | agentless recipient
ocupa | subj=person obj=@office-held future | +APPOINT | | subj | agentless recipient
# --- ELECT: who is chosen by vote
alege, realege | obj=person next=@office-title | +ELECT | subj | obj | agentless recipient
alege, realege | obj=person in=@office-held | +ELECT | subj | obj | agentless recipient
alege, realege | obj=person la=@lead | +ELECT | subj | obj | agentless recipient
alege, realege | obj=person in_fruntea | +ELECT | subj | obj | agentless recipient
castiga | subj=actor obj=@town-hall !obj=@contest | +ELECT | | subj | agentless recipient
castiga, obtine, primi, adjudeca | subj=organization obj=@seats !near=@warranted !subj=@court-or-police | +ELECT | | subj | agentless recipient
impune se | in=@elections subj=actor | +ELECT | | subj | agentless recipient
impune se | la=@elections subj=actor | +ELECT | | subj | agentless recipient
iesi | invingator subj=actor in=@elections | +ELECT | | subj | agentless recipient
iesi | invingatoare subj=actor in=@elections | +ELECT | | subj | agentless recipient
castiga | subj=actor obj=@elections | +ELECT | | subj | agentless recipient
castiga, obtine | subj=person obj=@next-term !near=@warranted | +ELECT | | subj | agentless recipient
organiza, tine, desfasura, programa | obj=@elections | +ELECT | | | agentless
convoca, declansa, anunta | obj=@elections subj=power | +ELECT | subj | | actor planned
merge, prezenta, veni | la_urne subj=actor | +ELECT | subj | | actor
chema | la_urne obj=actor | +ELECT | obj | | actor planned
# --- LEGISLATE: laws and decisions of those who make them
adopta, aproba, vota, modifica, completa, abroga, emite, inaspri, amenda | obj=@bill subj=@legislators !subj.de=@boardroom | +LEGISLATE | subj | | actor
adopta, aproba | obj subj=@legislators !subj.de=@boardroom | +LEGISLATE | subj | | actor
trece | de=@legislators subj=@bill | +LEGISLATE | de | | actor
adopta, aproba, vota | obj=@bill passive !subj=@any near=@legislators | +LEGISLATE | | | agentless
adopta, aproba, promulga, abroga | obj=@law-text passive !subj=@any | +LEGISLATE | | | agentless
publica | obj=@law-text in=@gazette | +LEGISLATE | | | agentless
intra | in_vigoare subj=@law-text !subj.de=@ceasefire | +LEGISLATE | | | agentless
# --- DEAL: what is bought, sold, taken over, agreed on by firms
cumpara, achizitiona, absorbi | subj=actor obj=organization | +DEAL | subj | obj | actor recipient
# who quotes an agency takes over its report
prelua | obj=@news-agency passive | +DEAL | | | latent
prelua | obj=@news-agency reduced | +DEAL | | | latent
prelua | subj=organization obj=organization passive !subj=@outlet !obj=@public-house | +DEAL | subj | obj | actor recipient
prelua | subj=organization obj=@company !subj=@outlet | +DEAL | subj | obj | actor recipient
prelua | subj=organization obj=organization near=@business !subj=@outlet !obj=@public-house | +DEAL | subj | obj | actor recipient
cumpara, achizitiona, prelua | subj=actor obj=@shares obj.gen=organization | +DEAL | subj | obj.gen | actor recipient
cumpara, achizitiona, prelua | subj=actor obj=@shares obj.din=organization | +DEAL | subj | obj.din | actor recipient
cumpara, achizitiona, prelua | subj=actor obj=@shares obj.la=organization | +DEAL | subj | obj.la | actor recipient
cumpara, achizitiona, prelua | subj=actor part=organization | +DEAL | subj | part | actor recipient
vinde | subj=actor obj=organization | +DEAL | subj | catre,obj | actor recipient
vinde | subj=actor obj=@shares catre=actor | +DEAL | subj | catre | actor recipient
semna, incheia, parafa | subj=actor obj=@contract obj.cu=actor !obj.cu=country | +DEAL | subj | obj.cu | mutual actor
semna, incheia, parafa | subj=actor obj=@contract cu=actor !cu=country | +DEAL | subj | cu | mutual actor
castiga, adjudeca | subj=organization obj=@tender-won | +DEAL | obj.de_la,de_la | subj | agentless recipient
atribui, acorda, incredinta | obj=@tender-won iobj=actor | +DEAL | subj | iobj | agentless recipient
atribui, incredinta | obj=@tender-won obj.gen=organization | +DEAL | subj | obj.gen | agentless recipient
atribui, acorda, incredinta | obj=@tender-won catre=actor | +DEAL | subj | catre | agentless recipient
# plants and shops opened, closed, moved; what a firm reports
inchide, desfiinta, deschide, inaugura, infiinta, muta, reloca, redeschide | obj=@plant subj=organization !subj=power | +DEAL | subj | | actor
decide, anunta, hotari, confirma, planui | obj=@plant-act obj.gen=@plant subj=organization !subj=power | +DEAL | subj | | actor planned
construi, ridica | obj=@factory subj=organization !subj=power | +DEAL | subj | | actor
inchide, desfiinta, deschide, inaugura, redeschide | obj=@plant passive !subj=@any | +DEAL | | obj | agentless recipient
inchide | obj=@gates subj=organization !subj=power | +DEAL | subj | | actor
inchide, inceta, intrerupe, sista, suspenda | obj=@activity subj=organization !subj=power | +DEAL | subj | | actor
opri, muta, reloca, transfera, intrerupe, sista | obj=@production subj=organization !subj=power | +DEAL | subj | | actor
raporta, inregistra, consemna | obj=@results near=@money-word subj=organization !subj=power | +DEAL | subj | | actor
raporta, inregistra, consemna | obj.de=@turnover subj=organization !subj=power | +DEAL | subj | | actor
majora, reduce, mentine, scadea, creste, modifica, pastra | obj=@interest subj=organization | +DEAL | subj | | actor decided
majora, reduce, mentine, scadea, creste, modifica, pastra | obj.gen=@interest subj=organization | +DEAL | subj | | actor decided
decide, hotari | obj=@rate-act obj.gen=@interest subj=organization | +DEAL | subj | | actor
decide, hotari | obj=@rate-act obj.gen.gen=@interest subj=organization | +DEAL | subj | | actor
majora, reduce, scadea, creste, ieftini, scumpi | obj=@prices subj=organization !subj=power | +DEAL | subj | | actor
rezilia | subj=actor obj=@contract obj.cu=actor | +DEAL | subj | obj.cu | mutual actor
rezilia | subj=actor obj=@contract cu=actor | +DEAL | subj | cu | mutual actor
fuziona | subj=organization cu=organization | +DEAL | subj | cu | mutual actor
fuziona | subj=pair | +DEAL | subj | cu | mutual actor
intra | subj=organization in=@bankruptcy | +DEAL | | subj | agentless recipient
da | faliment subj=organization | +DEAL | | subj | agentless recipient
cere, solicita, declara | subj=organization obj=@bankruptcy | +DEAL | | subj | agentless recipient
`;

export const PUBLIC_NOUNS = `
numire, desemnare, reconfirmare, investire, nominalizare | gen=person | +APPOINT | de_catre | gen | recipient
alegere, realegere | gen=person in=@office-held | +ELECT | de_catre | gen | recipient
alegere, realegere | gen=person la=@lead | +ELECT | de_catre | gen | recipient
alegere, realegere | gen=person ca=@office-title | +ELECT | de_catre | gen | recipient
alegere, alegeri, scrutin, referendum | | +ELECT | | | agentless
achizitie, achizitionare, preluare, cumparare | gen=organization de_catre=actor | +DEAL | de_catre | gen | recipient
adoptare, aprobare, promulgare, abrogare | gen=@bill de_catre=actor | +LEGISLATE | de_catre | | actor
`;
