/**
 * Romanian nouns that tell of events; same table as `verbs-friendly.ts`. `gen` is the noun's genitive, `adj` its nationality
 * adjective; conditions look at the noun's own modifiers.
 */
export const NOUNS = `
intalnire, intrevedere, intrunire, reuniune, convorbire, discutie, consultare, negociere, tratative, summit, sedinta, bilaterala, dialog | telefonic | CONSULT/phone | dintre,intre,gen,adj | cu | mutual
# a court sits, nobody meets
sedinta | de=@judging | CONSULT | | | latent
# what is said to reporters
conferinta | comun | CONSULT | | | latent
intalnire, discutie, dialog, conferinta | cu=@press | CONSULT | | | latent
summit, conferinta | !de=@press | CONSULT/multilateral | dintre,intre,gen | cu | mutual
intalnire, intrevedere, intrunire, reuniune, convorbire, discutie, consultare, negociere, tratative, bilaterala, dialog | | CONSULT | dintre,intre,gen,adj | cu | mutual
vizita | !gen=@sports | CONSULT/visit | gen,adj | in,la | actor
deplasare, calatorie, turneu | gen=@official | CONSULT/visit | gen | in,la | actor
furnizor | de=@weapons | AID | | gen,pentru,catre | predicate
furnizor, aliat, finantator | de=@aid | AID | | gen,pentru,catre | predicate
schimb | de=@fire | ASSAULT/firearms | dintre,intre,gen | cu | mutual
schimb | de=@prisoners | COOPERATE | dintre,intre,gen | cu | mutual
schimb | gen=@prisoners | COOPERATE | dintre,intre | cu | mutual
reluare, continuare, deschidere, incepere | gen=@meeting | CONSULT | gen.dintre,gen.intre,dintre,intre | gen.cu,cu | mutual
reluare | gen=@cooperation | COOPERATE | gen.dintre,gen.intre,dintre | gen.cu,cu | mutual
convocare, chemare | gen=@envoy | ACCUSE/disapprove | de_catre | gen | recipient
rechemare | gen=@envoy | SANCTION/withdraw | de_catre | din,gen.in |
suspendare, inghetare, sistare, intrerupere, rupere, incetare, reducere, taiere | gen=@relations | SANCTION/discontinue | de_catre | gen.cu,cu |
suspendare, inghetare, sistare, intrerupere, reducere, taiere, blocare, amanare | gen=@aid | SANCTION/discontinue | de_catre,adj,din_initiativa | gen.pentru,pentru,catre,gen.destinat |
suspendare, retragere, revocare, anulare | gen=@permit | SANCTION/discontinue | de_catre | gen.pentru,pentru,gen.gen |
inchidere | gen=@border | COERCE/restrict | de_catre | gen.cu,cu |
inghetare, blocare, sechestrare | gen=@assets | COERCE/seize | de_catre | gen.gen |
ridicare, relaxare, eliminare | gen=@restriction | CONCEDE | de_catre | gen.impotriva,impotriva,gen.pentru,pentru |
retragere | gen=@candidacy | CONCEDE | gen.gen | in_favoarea | 
iesire, retragere | din=@alliance gen=actor | SANCTION/withdraw | gen | | actor
iesire, retragere | de_la=@government gen=actor | SANCTION/withdraw | gen | | actor
retragere | din=@treaty | SANCTION/withdraw | gen,adj | | actor
invadare | gen=place | ASSAULT | de_catre,gen.gen | gen |
anexare, ocupare, cucerire | gen=place | COERCE/seize | de_catre,gen.gen | gen |
demitere, destituire, revocare, concediere, disponibilizare | gen=person | SANCTION | de_catre | gen | recipient
excludere | gen=actor din=@any | SANCTION | de_catre | gen | recipient
inculpare, anchetare | gen=person | ACCUSE/investigate | de_catre | gen | recipient
perchezitie, descindere | | COERCE/seize | gen,adj,de_catre | la | agentless
critica | la_adresa | ACCUSE/disapprove | gen,adj | la_adresa | verbal actor
denunt, plangere, sesizare | impotriva | ACCUSE | gen,adj | impotriva | verbal actor
trimitere, dislocare | de=@troops | MOBILIZE/troops | gen,adj,de_catre | in,la |
trimitere | gen=@troops | MOBILIZE/troops | de_catre | la,in |
mediere | | CONSULT/third-party | gen,adj | intre,dintre |
semnare, parafare, ratificare | gen=@treaty | SUPPORT | de_catre | cu,gen.cu,gen.dintre | mutual
recunoastere | gen=@sovereignty | SUPPORT | de_catre | gen.gen,gen | actor
recunoastere | gen=country | SUPPORT | de_catre | gen | actor
extradare | | COOPERATE | de_catre,din | in,catre,la |
livrare, furnizare, trimitere, donare | de=@aid | AID | de_catre,gen,adj | catre,in,pentru,iobj | actor
livrare, furnizare, trimitere, donare | gen=@aid | AID | de_catre,gen.gen | catre,in,pentru | actor
livrare, furnizare, trimitere, donare | gen=@weapons | AID | de_catre | catre,in,pentru | actor
livrare, furnizare, trimitere, donare | de=@weapons | AID | de_catre,de.gen | catre,in,pentru | actor
retragere | gen=@troops | RETREAT/withdraw | gen | din |
retragere | din=place | RETREAT/withdraw | gen,adj | din | actor
demisie | | RETREAT/resign | gen | | actor
eliberare | gen=people | RETREAT/release | de_catre | gen | recipient
gratiere | | CONCEDE | de_catre | gen | recipient
armistitiu, incetare | | RETREAT/ceasefire | dintre,intre | cu | mutual
arestare, retinere, incarcerare, inchidere | gen=actor | COERCE/arrest | de_catre | gen | agentless recipient
declarare | non | SANCTION/expel | de_catre | gen | recipient
expulzare | | SANCTION/expel | de_catre,adj | gen,de | recipient
condamnare | gen=person | SANCTION/convict | de_catre | gen | agentless recipient
sanctiune | | SANCTION | gen,adj,de_catre | impotriva,asupra,contra | actor
introducere, instituire, impunere, decretare | gen.de=@curfew | COERCE/curfew | de_catre | la,in | agentless
introducere, instituire, impunere, decretare | gen=@emergency | COERCE/martial-law | de_catre | la,in | agentless
confiscare | | COERCE/seize | de_catre | gen | actor
atentat, atac | sinucigas | ASSAULT/suicide-attack | gen,adj,de_catre | asupra,impotriva,contra |
atentat, atac | cu=@bomb | ASSAULT/explosives | gen,adj,de_catre | asupra,impotriva,contra |
atac | armat | ASSAULT/firearms | gen,adj,de_catre | asupra,impotriva,contra |
atac, bombardament, raid, lovitura, ofensiva, invazie, agresiune | cu=@drone | ASSAULT/drone | gen,adj,de_catre,cu.adj | asupra,impotriva,in,contra | 
atac, bombardament, raid, lovitura | cu=@missile | ASSAULT/heavy-weapons | gen,adj,de_catre,cu.adj | asupra,impotriva,in,contra |
atac | informatic | COERCE/cyber | gen,adj,de_catre | asupra,impotriva,contra | actor
bombardament | | ASSAULT/heavy-weapons | gen,adj,de_catre | asupra,impotriva,in,contra |
raid | | ASSAULT/aerial | gen,adj,de_catre | asupra,impotriva,in,contra |
atac, ofensiva, invazie, agresiune, atentat | !la_adresa !gen=@politician | ASSAULT | gen,adj,de_catre | asupra,impotriva,contra |
asasinare, asasinat, ucidere, omorare | | ASSAULT/targeted | de_catre | gen | recipient
rapire, sechestrare | | ASSAULT/abduct | de_catre | gen | recipient
torturare | | ASSAULT/torture | de_catre | gen | recipient
gazduire, primire, adapostire | gen=@refugees | AID | de_catre | gen | 
ciocnire, confruntare, lupta, schimb_de_focuri | | ASSAULT/firearms | dintre,intre,gen | cu | mutual
protest, manifestatie, miting, mars, demonstratie | | PROTEST/demo | gen | impotriva,fata_de |
greva | | PROTEST/strike | gen | impotriva |
pichetare | | PROTEST/demo | de_catre | gen | recipient
boicot, boicotare | | PROTEST/boycott | gen | | actor
concentrare, desfasurare, dislocare, masare, mobilizare | gen=@troops | MOBILIZE/troops | gen | la,in |
concentrare, desfasurare, dislocare | de=@troops | MOBILIZE/troops | gen,adj | la,in |
exercitiu, manevra | cu=actor | COOPERATE | gen,adj | cu | mutual actor
amenintare | cu.in=@any | THREATEN/territory | gen,adj | la_adresa,impotriva,cu.in,cu.in.gen,in.gen | verbal actor
amenintare | | THREATEN | gen,adj | la_adresa,impotriva,in,in.gen | verbal actor
acuzatie | | ACCUSE/allege | gen,adj | la_adresa,impotriva | verbal actor
promisiune | | AGREE | gen,adj | fata_de | verbal actor themed
cerere, solicitare, insistenta, rugaminte | gen=power !de=@resignation | REQUEST | gen | catre,la_adresa | verbal actor themed
cerere, solicitare, insistenta, rugaminte | adj=country | REQUEST | adj | catre,la_adresa | verbal actor themed
apel, insistenta | | REQUEST | gen,adj | catre,la_adresa | verbal actor themed
refuz | | REJECT | gen,adj | | verbal actor themed
`;
