/**
 * Romanian nouns that tell of events; same table as `verbs-friendly.ts`. `gen` is the noun's genitive, `adj` its nationality
 * adjective; conditions look at the noun's own modifiers.
 */
export const NOUNS = `
intalnire, intrevedere, intrunire, reuniune, convorbire, discutie, consultare, negociere, tratative, summit, sedinta, bilaterala, dialog | telefonic | CONSULT/phone | dintre,intre,gen,adj | cu | mutual
summit, conferinta | | CONSULT/multilateral | dintre,intre,gen | cu | mutual
intalnire, intrevedere, intrunire, reuniune, convorbire, discutie, consultare, negociere, tratative, bilaterala, dialog | | CONSULT | dintre,intre,gen,adj | cu | mutual
vizita, deplasare, calatorie, turneu | | CONSULT/visit | gen,adj | in,la |
furnizor | de=@weapons | AID | | gen,pentru,catre | predicate
furnizor, aliat, finantator | de=@aid | AID | | gen,pentru,catre | predicate
mediere | | CONSULT/third-party | gen,adj | intre,dintre |
semnare, parafare, ratificare | gen=@treaty | SUPPORT | de_catre | cu,gen.cu,gen.dintre | mutual
recunoastere | | SUPPORT | de_catre | gen | actor
extradare | | COOPERATE | de_catre,din | in,catre,la |
livrare, furnizare, trimitere, donare | gen=@aid | AID | de_catre,gen.gen | catre,in,pentru | actor
livrare, furnizare, trimitere, donare | gen=@weapons | AID | de_catre | catre,in,pentru | actor
livrare, furnizare | de=@weapons | AID | de_catre,de.gen | catre,in,pentru | actor
retragere | gen=@troops | RETREAT/withdraw | gen | din |
retragere | din=place | RETREAT/withdraw | gen,adj | din | actor
demisie | | RETREAT/resign | gen | | actor
eliberare | gen=people | RETREAT/release | de_catre | gen | recipient
gratiere | | CONCEDE | de_catre | gen | recipient
armistitiu, incetare | | RETREAT/ceasefire | dintre,intre | cu | mutual
arestare, retinere, incarcerare, inchidere | gen=actor | COERCE/arrest | de_catre | gen | agentless recipient
expulzare | | SANCTION/expel | de_catre,adj | gen,de | recipient
condamnare | gen=person | SANCTION/convict | de_catre | gen | agentless recipient
sanctiune | | SANCTION | gen,adj,de_catre | impotriva,asupra,contra | actor
introducere, instituire, impunere, decretare | gen.de=@curfew | COERCE/curfew | de_catre | la,in | agentless
introducere, instituire, impunere, decretare | gen=@emergency | COERCE/martial-law | de_catre | la,in | agentless
confiscare | | COERCE/seize | de_catre | gen | actor
atac, bombardament, raid, lovitura, ofensiva, invazie, agresiune | cu=@drone | ASSAULT/drone | gen,adj,de_catre | asupra,impotriva,in,contra | 
atac, bombardament, raid, lovitura | cu=@missile | ASSAULT/heavy-weapons | gen,adj,de_catre | asupra,impotriva,in,contra |
atac | informatic | COERCE/cyber | gen,adj,de_catre | asupra,impotriva,contra | actor
bombardament | | ASSAULT/heavy-weapons | gen,adj,de_catre | asupra,impotriva,in,contra |
raid | | ASSAULT/aerial | gen,adj,de_catre | asupra,impotriva,in,contra |
atac, ofensiva, invazie, agresiune, atentat | | ASSAULT | gen,adj,de_catre | asupra,impotriva,contra |
asasinare, asasinat, ucidere, omorare | | ASSAULT/targeted | de_catre | gen | recipient
rapire, sechestrare | | ASSAULT/abduct | de_catre | gen | recipient
torturare | | ASSAULT/torture | de_catre | gen | recipient
gazduire, primire | gen=@refugees | AID | de_catre | gen | actor
ciocnire, confruntare, lupta, schimb_de_focuri | | ASSAULT/firearms | dintre,intre,gen | cu | mutual
protest, manifestatie, miting, mars, demonstratie | | PROTEST/demo | gen | impotriva,fata_de |
greva | | PROTEST/strike | gen | impotriva |
boicot, boicotare | | PROTEST/boycott | gen | | actor
concentrare, desfasurare, dislocare, masare, mobilizare | gen=@troops | MOBILIZE/troops | gen | la,in |
concentrare, desfasurare, dislocare | de=@troops | MOBILIZE/troops | gen,adj | la,in |
exercitiu, manevra | cu=actor | COOPERATE | gen,adj | cu | mutual actor
amenintare | | THREATEN | gen,adj | la_adresa,impotriva | verbal actor
acuzatie | | ACCUSE/allege | gen,adj | la_adresa,impotriva | verbal actor
promisiune | | AGREE | gen,adj | fata_de | verbal actor themed
cerere, solicitare, apel | | REQUEST | gen,adj | catre,la_adresa | verbal actor themed
refuz | | REJECT | gen,adj | | verbal actor themed
`;
