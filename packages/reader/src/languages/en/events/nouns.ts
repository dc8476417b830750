/** English nouns that tell of events; same table as `verbs.ts`. `gen` is the noun's genitive, `adj` its nationality adjective. */
export const NOUNS = `
call, conversation | phone | CONSULT/phone | between,gen,adj | with | mutual
summit, conference | | CONSULT/multilateral | between,of,gen | with | mutual
meeting, talk, talks, negotiation, consultation, discussion, dialogue, encounter | | CONSULT | between,gen,adj | with | mutual
round | of=@meeting | CONSULT | between,of.between,gen,adj | with,of.with | mutual
visit, trip, tour | | CONSULT/visit | gen,by,of,adj | to |
resumption, continuation, opening, start | of=@meeting | CONSULT | of.between,between | of.with,with | mutual
mediation | | CONSULT/third-party | gen,by,adj | between |
summoning, recall | of=@envoy | ACCUSE/disapprove | by | of | recipient
suspension, freeze, severing, halt, end | of=@relations | SANCTION/discontinue | by | of.with,with |
suspension, freeze, halt, cut | of=@aid | SANCTION/discontinue | by,adj,gen | of.to,to,for |
closure, closing | of=@border | COERCE/restrict | by | of.with,with |
freezing, seizure | of=@assets | COERCE/seize | by | of.of |
lifting, easing | of=@restriction | CONCEDE | by | of.on,of.against |
invasion, annexation, occupation | of=place | ASSAULT | by,gen,adj | of |
invasion, annexation, occupation | of=country | ASSAULT | by,gen,adj | of |
invasion | gen=country | ASSAULT | gen,adj | of | 
dismissal, sacking, ouster, removal, impeachment | of=person | SANCTION | by | of | recipient
indictment, prosecution | of=person | ACCUSE/investigate | by | of | recipient
conviction | of=person | SANCTION/convict | by | of | agentless recipient
search, raid | at | COERCE/seize | by,gen,adj | at | agentless actor
criticism, condemnation | | ACCUSE/disapprove | gen,by,from,adj | of | verbal actor recipient
complaint, lawsuit | against | ACCUSE | gen,by,adj | against | verbal actor
deployment, dispatch | of=@troops | MOBILIZE/troops | by,gen,adj | to,in |
deployment, dispatch | of=@weapons | MOBILIZE/weapons | by,gen,adj | to,in |
deployment, buildup | gen=country | MOBILIZE/troops | gen,adj | to,in |
signing, ratification | of=@treaty | SUPPORT | by | with,of.with,of.between | mutual
recognition | of=country | SUPPORT | by,gen,adj | of | actor
extradition | | COOPERATE | by,from | to |
exchange, swap | of=@prisoners | COOPERATE | between,gen | with | mutual
exchange | of=@fire | ASSAULT/firearms | between,gen | with | mutual
delivery, shipment, supply, donation | of=@aid | AID | by,gen,adj,from | to,for | actor
delivery, shipment, supply, donation | of=@weapons | AID | by,gen,adj,from | to,for | actor
withdrawal, pullout, retreat | of=@troops | RETREAT/withdraw | of,gen,adj | from |
withdrawal, pullout, retreat | from=place | RETREAT/withdraw | gen,adj | from | actor
withdrawal | from=@treaty | SANCTION/withdraw | gen,adj | | actor
resignation | | RETREAT/resign | gen,of | | actor
release | of=people | RETREAT/release | by | of | recipient
pardon | | CONCEDE | by,gen | of,for | recipient
ceasefire, truce | | RETREAT/ceasefire | between | with | mutual
arrest, detention, imprisonment | of=actor | COERCE/arrest | by | of | agentless recipient
arrest, detention, imprisonment | gen=actor | COERCE/arrest | by | gen | agentless recipient
expulsion | of=actor | SANCTION/expel | by,gen | of | recipient
deportation | of=actor | COERCE/deport | by,gen | of | recipient
curfew | | COERCE/curfew | by,gen | in | agentless
abduction, kidnapping | of=actor | ASSAULT/abduct | by | of | recipient
assassination, murder, killing | of=actor | ASSAULT/targeted | by,gen | of | recipient
torture, beating | of=actor | ASSAULT/torture | by | of | recipient
bombardment, shelling | | ASSAULT/heavy-weapons | by,gen,adj | of,on |
airstrike, bombing | | ASSAULT/aerial | by,gen,adj | on,of,against |
attack, offensive, assault, raid, strike, aggression, incursion | !at | ASSAULT | by,gen,adj | on,against,into |
fighting, clash, shootout, firefight, skirmish, battle | | ASSAULT/firearms | between,gen | with | mutual
protest, demonstration, rally, march | | PROTEST/demo | gen,by,of | against |
riot, unrest | against | PROTEST/riot | gen,by,adj | against |
ceasefire, truce | between | RETREAT/ceasefire | between | with | mutual
walkout | | PROTEST/strike | gen,by,of | against |
boycott | | PROTEST/boycott | by,gen | of | actor
buildup | of=@troops | MOBILIZE/troops | gen,adj,by | in,on,near |
exercise, drill | with=actor | COOPERATE | gen,adj | with | mutual actor
threat | against | THREATEN | gen,adj,by | against | verbal actor
accusation, allegation | | ACCUSE/allege | gen,adj,by | against | verbal actor
pledge, promise | | AGREE | gen,adj,by | to | verbal actor themed
demand, request, appeal | | REQUEST | gen,adj,by | to | verbal actor themed
refusal, rejection | of=actor | REJECT | adj,by | of | verbal actor
refusal, rejection | | REJECT | gen,adj,by | of.gen | verbal actor themed
`;
