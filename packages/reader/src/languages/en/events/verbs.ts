/** English verbs that tell of events, as PLOVER types; `lemmas | conditions | TYPE/mode | actor | recipient | flags`, see `language/event-table.ts`. */
export const VERBS = `
# --- CONSULT
meet | obj=actor | CONSULT | subj | obj | mutual
meet | with=actor | CONSULT | subj | with | mutual
meet | subj=pair | CONSULT | subj | | mutual
speak, talk | with=actor by=@any | CONSULT/phone | subj | with | mutual
speak, talk | with=actor | CONSULT | subj | with | mutual
visit | obj=place | CONSULT/visit | subj | obj |
travel, fly | to=place subj=actor | CONSULT/visit | subj | to |
hold | obj=@meeting | CONSULT | subj | obj.with,with | mutual
# --- AGREE, COOPERATE
sign | obj=@treaty | COOPERATE | subj | obj.with,with | mutual
agree | | AGREE | subj | with | themed
promise, pledge, vow | | AGREE | subj | to | themed promise verbal
# --- SUPPORT
support, back, endorse, praise, welcome, hail | obj=actor | SUPPORT | subj | obj |
thank, congratulate | obj=actor | SUPPORT | subj | obj | verbal
# --- REQUEST
demand, request | | REQUEST | subj | from | themed verbal
urge | obj=actor | REQUEST | subj | obj | themed verbal
call | on=actor | REQUEST | subj | on | themed verbal
ask | obj=actor | REQUEST | subj | obj | themed verbal
# --- ACCUSE
accuse, blame | obj=actor | ACCUSE | subj | obj | verbal
condemn, criticize, criticise, denounce | | ACCUSE/disapprove | subj | obj,obj.of,obj.by | verbal
investigate, charge, indict | | ACCUSE/investigate | subj | obj | agentless
# --- REJECT
reject, refuse | | REJECT | subj | obj,obj.of | themed verbal
# --- THREATEN
threaten | | THREATEN | subj | obj | themed verbal
# --- SANCTION
expel | obj=actor | SANCTION/expel | subj | obj |
impose | obj=@sanction | SANCTION | subj | on,obj.on,against,obj.against | agentless
suspend | obj=@relations | SANCTION/discontinue | subj | obj.with,with |
# --- COERCE
arrest, detain, jail, imprison | | COERCE/arrest | subj | obj | agentless
sentence | | COERCE/arrest | subj | obj | agentless
# --- MOBILIZE
deploy | obj=@troops | MOBILIZE/troops | subj | to | agentless
# --- ASSAULT
attack, bomb, shell, storm | | ASSAULT | subj | obj | agentless
kill, wound, injure | | ASSAULT | subj | obj | agentless
abduct, kidnap | | ASSAULT/abduct | subj | obj | agentless
open | obj=@fire | ASSAULT/firearms | subj | on | agentless
# --- PROTEST
protest, demonstrate, rally, march | | PROTEST/demo | subj | against |
# --- AID, RETREAT
withdraw | obj=@troops | RETREAT/withdraw | subj | from |
release, free | | RETREAT/release | subj | obj | agentless
`;
