/** English verbs that tell of requests, reproaches, refusals, threats, protest and sanctions; see `verbs-friendly.ts`. */
export const HOSTILE_VERBS = `
# --- REQUEST
demand, request, seek | obj=@meeting subj=actor | REQUEST/meet | subj | from,with,obj.with | verbal themed actor
demand, request, seek | obj=@aid subj=actor | REQUEST/assist | subj | from,obj.from | verbal themed actor
demand, request, seek | obj=@weapons subj=actor | REQUEST/assist | subj | from,obj.from | verbal themed actor
demand, request, seek | obj=@dismissal subj=actor | REQUEST/change | subj | from,obj.of,obj.gen | verbal themed actor
demand, request, seek | obj=@withdrawal subj=actor | REQUEST/yield | subj | from,obj.of,obj.gen,obj.by | verbal themed actor
demand | !compl=@anonymity | REQUEST | subj | from,obj.from,compl | verbal themed actor
request | subj=actor | REQUEST | subj | from,obj.from | verbal themed actor
insist | compl subj=actor | REQUEST | subj | compl | verbal themed actor
insist | on subj=actor | REQUEST | subj | | verbal themed actor
call | on=actor compl | REQUEST | subj | on | verbal themed actor
call | on=actor for | REQUEST | subj | on | verbal themed actor
call | upon=actor | REQUEST | subj | upon | verbal themed actor
call, appeal, plead, ask | for=@help subj=actor | REQUEST/assist | subj | from,to | verbal actor
call | for subj=actor | REQUEST | subj | | verbal themed actor
appeal | to=actor | REQUEST | subj | to | verbal themed actor
appeal | for subj=actor !to=@court | REQUEST | subj | | verbal themed actor
urge, implore, exhort, beseech | | REQUEST | subj | obj,on | verbal themed actor
press, pressure, lobby | obj=actor subj=actor | REQUEST | subj | obj | verbal themed actor
ask, beg | obj=actor for=@any | REQUEST | subj | obj | verbal themed actor
ask, beg | obj=actor compl !compl=@speech | REQUEST | subj | obj | verbal themed actor
ask, plead | for subj=actor !for=@comment | REQUEST | subj | | verbal themed actor
push, press, campaign, lobby | for subj=actor | REQUEST | subj | | verbal themed actor
seek, request | obj=@asylum subj=actor | REQUEST/assist | subj | in,from,obj.from | verbal actor
order, instruct, command | obj=actor compl subj=actor | REQUEST | subj | obj | verbal themed actor
order | obj=@withdrawal subj=power | REQUEST/yield | subj | obj.of,obj.gen | verbal themed actor
propose, suggest, recommend | compl subj=power | REQUEST | subj | to,compl | verbal themed actor
propose | obj subj=power | REQUEST | subj | to,obj.to | verbal themed actor
warn, advise | obj=actor compl !compl=@speech | REQUEST | subj | obj | verbal themed actor
sign, submit, launch, file | obj=@petition subj=actor | REQUEST | subj | to,against,obj.against | actor
issue, deliver, set, give | obj=@ultimatum subj=actor | REQUEST | subj | to,obj.to,iobj,obj.for | verbal themed actor
make, issue, launch, renew | obj=@appeal subj=actor | REQUEST | subj | to,obj.to | verbal themed actor
submit, table, file, introduce | obj=@motion subj=actor | REQUEST/change | subj | against,obj.against,in | actor

# --- ACCUSE
accuse, blame, trade | obj=@each-other subj=pair | ACCUSE/allege | subj | | mutual verbal
trade, exchange | obj=@accusation-word subj=pair | ACCUSE/allege | subj | | mutual verbal
accuse, suspect | passive !subj=@any | ACCUSE/allege | | obj | agentless
accuse, blame, fault | | ACCUSE/allege | subj | obj,on | verbal actor
blame, pin | on=actor subj=actor | ACCUSE/allege | subj | on | verbal actor
lay, put | obj=@blame on=actor | ACCUSE/allege | subj | on | verbal actor
hold | obj=actor responsible | ACCUSE/allege | subj | obj | verbal actor
attribute | obj=@attack to=actor | ACCUSE/allege | subj | to | verbal actor
claim | obj=@guilt-word subj=actor | ASSAULT | subj | obj.for,for | actor
condemn | to=@prison | SANCTION/convict | subj | obj | agentless
convict | | SANCTION/convict | subj | obj | agentless human
find | guilty obj=person | SANCTION/convict | subj | obj | agentless
sentence | | COERCE/arrest | subj | obj | agentless human
give, hand | near=@jail-term passive obj=person | SANCTION/convict | subj | obj | agentless human
give, hand | near=@prison-word near=@term-length passive obj=person | SANCTION/convict | subj | obj | agentless human
receive | obj=@jail-term subj=person | SANCTION/convict | | subj | agentless recipient human
jail, imprison | subj=@court | COERCE/arrest | subj | obj | agentless
fine | | COERCE/restrict | subj | obj | agentless
criticise, criticize, denounce, condemn, deplore, decry, slam, blast, lambast, lambaste, assail, berate, rebuke, censure, chide, chastise, excoriate, castigate | subj=actor | ACCUSE/disapprove | subj | obj,obj.by,obj.of,obj.gen,obj.adj,obj.against | verbal actor reaction
hit | out at=actor | ACCUSE/disapprove | subj | at | verbal actor
lash | out at=actor | ACCUSE/disapprove | subj | at | verbal actor
insult, mock, ridicule, deride, boo, heckle | obj=actor subj=actor | ACCUSE/disapprove | subj | obj | actor
call, describe, brand, label, dub, term | obj=actor near=@insult subj=actor | ACCUSE/disapprove | subj | obj | verbal actor reaction
call, describe, brand, label, dub, term | near=@insult subj=actor obj | ACCUSE/disapprove | subj | obj.gen,obj.of,obj.by,obj.adj,obj | verbal actor reaction
dismiss | as=@insult subj=actor | REJECT | subj | obj.gen,obj.of,obj.by,obj.adj | verbal actor
protest | subj=@official against=@any | ACCUSE/disapprove | subj | against.gen,against.by,against | verbal actor
lodge, file | obj=@protest subj=power | ACCUSE/disapprove | subj | with,against,to | verbal actor
file, lodge, bring, submit, press | obj=@complaint subj=actor | ACCUSE | subj | against,obj.against | actor
sue | | ACCUSE | subj | obj | actor
prosecute, try, indict, charge | obj=person | ACCUSE/allege | subj | obj | agentless
charge | with=@crime | ACCUSE/allege | subj | obj | agentless
put, place | under=@investigation obj | ACCUSE/investigate | subj | obj | agentless
open, begin, start, hold | obj=@hearing subj=@court | ACCUSE/investigate | subj | | actor
complain | subj=actor | ACCUSE/disapprove | subj | about,over.adj,over.by,of,over | verbal actor
investigate, probe, question, interrogate | obj=actor | ACCUSE/investigate | subj | obj | agentless
investigate, probe | subj=@justice | ACCUSE/investigate | subj | obj,obj.of,obj.by | actor
investigate, probe | subj=power obj | ACCUSE/investigate | subj | obj.by,obj.of,obj | actor
open, launch, begin, start, initiate, complete, conclude | obj=@investigation subj=actor | ACCUSE/investigate | subj | obj.against,against | actor
open, launch | obj=@investigation | ACCUSE/investigate | subj | obj.against,against | agentless

# --- REJECT
accept, tolerate, recognise, recognize | subj=actor obj | REJECT | subj | obj.gen,obj.of,obj.from,obj.adj,obj.by | verbal actor litotes
negotiate | subj=power | REJECT/meet | subj | with | actor litotes
veto | | REJECT | subj | | actor
use, exercise, wield, cast | obj=@veto subj=actor | REJECT | subj | against,obj.against | actor
ignore, defy, flout | obj=@demand-note subj=actor | REJECT | subj | obj.gen,obj.of,obj.by,obj.from,obj.adj | actor
ignore, defy, flout | obj=@decision subj=actor | REJECT | subj | obj.gen,obj.of,obj.by | actor
meet, satisfy | subj=actor obj=@demand | REJECT | subj | obj.gen,obj.of,obj.from,obj.by | verbal actor litotes
decline, refuse | compl=@comment | REJECT | | | latent
refuse, decline | compl subj=actor | REJECT | subj | compl,obj | verbal themed actor
deny, refuse | obj=@permission subj=power | REJECT | subj | iobj,to,obj.to,for,obj.for | actor
violate, break, breach | obj=@truce subj=actor | ASSAULT | subj | obj.with,with | actor
violate, defy, flout, ignore | obj=@prohibition subj=actor | REJECT | subj | obj.by,obj.of,obj.adj,obj.gen | actor
defy | obj=actor subj=actor | REJECT | subj | obj | actor
oppose | passive to !by | REJECT | obj | to.adj,to.by,to.of,to.gen | verbal
renege | on subj=actor | REJECT | subj | on.to,to | actor
refuse, decline | obj=@meeting subj=actor | REJECT/meet | subj | obj.with,with | verbal themed actor
refuse, decline, turn | obj=@proposal subj=actor | REJECT | subj | obj.by,obj.gen,obj.from,obj.of | verbal actor
turn | down subj=actor | REJECT | subj | obj.by,obj.gen,obj.from,obj.of | verbal actor
reject, rebuff, spurn, snub | obj=@aid subj=actor | REJECT/assist | subj | obj.from,obj.gen,obj.adj | verbal actor
reject, rebuff, spurn, dismiss | obj=@proposal | REJECT/change | subj | obj.by,obj.gen,obj.from,obj.of,obj.adj | verbal
reject, dismiss, refute, rebut | obj=@accusation-word | REJECT | subj | obj.by,obj.gen,obj.from,obj.of,obj.adj | verbal
reject, rebuff, spurn | obj | REJECT | subj | obj.by,obj.gen,obj.from,obj.of,obj.adj | verbal agentless
deny | obj=@accusation-word subj=actor !compl | REJECT | subj | obj.gen,obj.of,obj.by,obj.from,obj.adj | verbal actor
rule | out subj=actor | REJECT | subj | with | verbal actor affirmed
cancel, postpone, suspend, scrap | obj=@meeting subj=actor | REJECT/meet | subj | obj.with,with,obj.in | themed actor
cancel, postpone, scrap | obj=@visit subj=actor | REJECT/meet | subj | obj.to | themed actor
call | off obj=@meeting | REJECT/meet | subj | obj.with,with | themed actor
oppose, resist | obj=@policy subj=actor | REJECT | subj | obj.gen,obj.of,obj.by,obj.adj | verbal actor
oppose | obj=actor subj=actor | REJECT | subj | obj | verbal actor
object | to subj=actor | REJECT | subj | to.gen,to.of,to | verbal actor
block, reject, obstruct, veto, stall | obj=@decision subj=power | REJECT | subj | obj.gen,obj.of,obj.by | actor
block, veto, obstruct | obj=@law subj=power | REJECT | subj | obj.gen,obj.of | actor
block, veto, obstruct | obj=@resolution subj=power | REJECT | subj | obj.gen,obj.of,obj.by | actor
boycott | subj=power | REJECT/meet | subj | obj | actor
deny, refuse, bar | obj=@entry subj=power | REJECT | subj | iobj,to,obj.to | actor
overturn, annul, invalidate | subj=@court | REJECT | subj | obj.gen,obj.of | actor

# --- THREATEN
threaten | with=@seizure | THREATEN/territory | subj | obj | verbal themed actor
threaten | with=@rupture | THREATEN/relations | subj | obj | verbal themed actor
threaten | with=@expulsion | THREATEN/expel | subj | obj | verbal themed actor
threaten | with=@arrest | THREATEN/arrest | subj | obj | verbal themed actor
threaten | with=@sanction | THREATEN/restrict | subj | obj | verbal themed actor
threaten | obj=@sanction | THREATEN/restrict | subj | against,on,obj.against,obj.on | verbal themed actor
threaten | with=@violence | THREATEN/violence | subj | obj | verbal themed actor
threaten | obj=@violence | THREATEN/violence | subj | against,on,obj.against,obj.on | verbal themed actor
threaten | subj=actor | THREATEN | subj | obj,against,cond | verbal themed actor
issue, make | obj=@threat subj=actor | THREATEN | subj | against,to,obj.against,obj.to | verbal themed actor
hesitate | compl subj=actor | THREATEN | subj | | themed litotes verbal actor
warn, caution | threatens | THREATEN | subj | obj,cond | verbal themed actor
hunt, crush, annihilate, obliterate | | THREATEN/violence | subj | obj | latent
retaliate | | THREATEN/violence | subj | against,to | latent
respond, react, act, answer | | THREATEN | subj | to,against | latent
regret | subj=country | THREATEN | said | subj | latent
follow | subj=@countermeasures | THREATEN | said | | latent
take | obj=@countermeasures | THREATEN | subj | against | latent
resort | to=@violence | THREATEN/violence | subj | against | latent

# --- PROTEST
protest, demonstrate, rally | subj=people against=@befalling !subj=@markets | PROTEST/demo | subj | against.by | actor
protest, demonstrate, rally | subj=people !subj=@markets | PROTEST/demo | subj | against,against.gen,at,obj,outside,over.gen | actor
protest, demonstrate | | PROTEST/demo | subj | against,against.gen,outside | actor
march | subj=people !subj=@troops | PROTEST/demo | subj | against,on | actor
gather, assemble, turn | subj=people outside=@any | PROTEST/demo | subj | against,outside | actor
gather, assemble | subj=@protesters | PROTEST/demo | subj | against,outside | actor
gather, assemble | subj=people at=@protest | PROTEST/demo | subj | against | actor
take | to=@street subj=people | PROTEST/demo | subj | against | actor
take | part in=@protest subj=people | PROTEST/demo | subj | against,in.against | actor
join, attend, participate | obj=@protest subj=people | PROTEST/demo | subj | obj.against,against | actor
chant, shout | obj=@slogan subj=people | PROTEST/demo | subj | against | actor
chant | subj=people | PROTEST/demo | subj | against | actor
picket | subj=actor | PROTEST/demo | subj | obj | actor
stop, shun | obj=@work subj=people | PROTEST/strike | subj | against | actor
begin, start, stage, launch, declare, continue, go | obj=@hunger-strike hunger | PROTEST/hunger | subj | against,obj.against | actor
go | on=@hunger-strike hunger | PROTEST/hunger | subj | against | actor
go | on=@strike subj=actor | PROTEST/strike | subj | against,over | actor
walk | out subj=people | PROTEST/strike | subj | against,over | actor
strike | subj=@workers !obj | PROTEST/strike | subj | against | actor
begin, start, stage, launch, hold, declare, continue, extend | obj=@strike subj=actor !subj=country !subj=@troops | PROTEST/strike | subj | against,obj.against | actor
call, announce, plan, schedule, threaten, confirm | obj=@strike subj=actor !off !obj.on=country !on=country | PROTEST/strike | subj | against,obj.against | actor planned
resort | to=@strike subj=actor | PROTEST/strike | subj | against | actor
down | obj=@tools subj=people | PROTEST/strike | subj | against | actor
boycott | subj=actor | PROTEST/boycott | subj | obj | actor
occupy | obj=@building subj=@protesters | PROTEST/obstruct | subj | obj | actor
block, barricade, blockade | obj=@road subj=@police | COERCE/restrict | subj | | actor
block, barricade, blockade | obj=@road subj=people | PROTEST/obstruct | subj | obj.to,obj.of | actor
block, blockade | obj subj=@protesters | PROTEST/obstruct | subj | obj | actor
vandalise, vandalize, ransack, loot | subj=people | PROTEST/vandalize | subj | obj,obj.gen | actor
torch, burn | subj=@protesters | PROTEST/riot | subj | obj,obj.gen | actor
set | obj=@blaze subj=@protesters | PROTEST/riot | subj | to,obj.to | actor
set | obj=@blaze subj=@troops | ASSAULT/destroy | subj | to,obj.to | actor
throw, hurl, pelt, toss, lob | obj=@stones | PROTEST/riot | subj | at,on,against | actor
pelt | with=@stones | PROTEST/riot | subj | obj | actor
riot | subj=people | PROTEST/riot | subj | against | actor
organise, organize, stage, hold, lead | obj=@protest subj=people | PROTEST/demo | subj | against,obj.against,outside | actor
organise, organize, stage, hold, lead | obj=@protest subj=actor | PROTEST/demo | subj | against,obj.against,outside | actor
plan, announce, call | obj=@protest !obj=@strike subj=actor | PROTEST/demo | subj | obj.against,against | actor planned

# --- SANCTION
sanction | obj=actor | SANCTION | subj | obj | agentless
blacklist | obj=actor | SANCTION | subj | obj | agentless
impose, slap, adopt, introduce, extend, renew, widen, tighten, expand, announce, approve | obj=@sanction subj=actor | SANCTION | subj | on,against,obj.on,obj.against,obj.adj | actor
impose, slap | obj=@sanction | SANCTION | subj | on,against,obj.on,obj.against | agentless
expel | obj=actor | SANCTION/expel | subj | obj,obj.adj | agentless
declare | non_grata obj=actor | SANCTION/expel | subj | obj,obj.adj | actor
declare | grata obj=actor | SANCTION/expel | subj | obj,obj.adj | actor
kick | out obj=actor subj=power | SANCTION/expel | subj | obj,obj.adj | actor
dismiss, sack, fire, oust, remove, suspend | obj=person subj=actor !obj=@press | SANCTION | subj | obj | actor
impeach, depose | obj=person | SANCTION | subj | obj | agentless
sever, break, cut, suspend, halt, freeze, end, terminate, downgrade, scrap | obj=@relations subj=power | SANCTION/discontinue | subj | obj.with,with,obj.to,to,obj.from,obj.on.with,obj.on | actor
break | off obj=@relations subj=power | SANCTION/discontinue | subj | obj.with,with | actor
ban, prohibit, forbid, reduce | obj=@aid subj=power | SANCTION/discontinue | subj | to,obj.to,for,obj.for | actor
end, halt, suspend, abandon | obj=@mediation-any mediation subj=power | SANCTION/discontinue | subj | obj.between,between | actor
force | out obj=actor subj=power | SANCTION/expel | subj | obj | actor
suspend, halt, cut, freeze, stop, withhold, cancel, slash, terminate | obj=@aid subj=power | SANCTION/discontinue | subj | to,obj.to,for,obj.for | actor
suspend, cancel, revoke, withdraw, cut, stop | obj=@permit | SANCTION/discontinue | subj | for,obj.for,obj.of | actor
denounce, terminate, abrogate | obj=@treaty subj=power | SANCTION/discontinue | subj | obj.with | actor
close, shut | obj=@mission subj=power | SANCTION/withdraw | subj | obj.in,in,obj.adj | actor
withdraw | obj=@envoy subj=power | SANCTION/withdraw | subj | from | actor
cut | off obj=@gas subj=actor | SANCTION/discontinue | subj | to,obj.to | actor
halt, stop | obj=@gas subj=actor | SANCTION/discontinue | subj | to,obj.to | actor
quit, leave, exit | obj=@treaty subj=power | SANCTION/withdraw | subj | | actor
`;
