/** English verbs that tell of mobilization, coercion and violence; see `verbs-friendly.ts`. */
export const FORCEFUL_VERBS = `
# --- MOBILIZE
mobilise, mobilize, mass, amass, deploy, station, move, redeploy, concentrate, assemble | obj=@troops | MOBILIZE/troops | subj,obj | to,in,on,along,near | agentless
mobilise, mobilize, deploy, station, move, redeploy, install | obj=@weapons | MOBILIZE/weapons | subj | to,in,on,along,near | agentless
send, dispatch, rush | obj=@troops !obj=@message | MOBILIZE/troops | subj | to,into,in,iobj | actor
send, dispatch, deploy | obj=@police | MOBILIZE/police | subj | to,into,in | actor
bring | forward obj=@deployment subj=power | MOBILIZE/troops | subj | obj.to,to,obj.in | actor
accelerate, expand, increase, step | obj=@deployment subj=power | MOBILIZE/troops | subj | obj.to,to,obj.in | actor
reinforce, bolster, strengthen, boost, increase | obj=@presence subj=power | MOBILIZE/troops | subj | in,on,obj.in,obj.on,along | actor
scramble | obj=@warplane | MOBILIZE/weapons | subj | | actor
test, launch, fire | obj=@missile !at !into=country !on !against | MOBILIZE/weapons | subj | | actor
conduct, carry | obj=@test nuclear | MOBILIZE/weapons | subj | | actor
put, place | on=@alert | MOBILIZE/troops | subj | | actor
leave, depart | subj=@troops obj=place | MOBILIZE/troops | subj | | actor
arrive | subj=@troops in=place | MOBILIZE/troops | subj | | actor
fly | subj=@warplane into=place | MOBILIZE/weapons | subj.adj,subj.gen,subj | into | 
fly | subj=@warplane into.adj=country | MOBILIZE/weapons | subj.adj,subj.gen,subj | into.adj |
violate, breach, enter | obj=@airspace subj=@warplane | MOBILIZE/weapons | subj.adj,subj.gen,subj | obj.gen,obj.of,obj.adj |
violate, breach | obj=@airspace subj=actor | MOBILIZE/weapons | subj | obj.gen,obj.of,obj.adj | actor
remain, stay | on=@alert subj=@troops | MOBILIZE/troops | subj | in | actor
strengthen, reinforce, bolster | obj=@troops subj=power | MOBILIZE/troops | subj | in,obj.in,along,on | actor
patrol | subj=@troops | MOBILIZE/troops | subj | | actor
have, keep, maintain | obj=@troops in=place subj=country | MOBILIZE/troops | subj | in | actor
declare, order | obj=@mobilization subj=power | MOBILIZE/troops | subj | | actor
call | up obj=@reservists subj=power | MOBILIZE/troops | subj | | actor

# --- COERCE
arrest, detain, apprehend, nab, handcuff | | COERCE/arrest | subj | obj,obj.of | agentless human
jail, imprison, incarcerate | | COERCE/arrest | subj | obj | agentless human
take | into=@custody obj | COERCE/arrest | subj | obj | agentless
remand | obj=person | COERCE/arrest | subj | obj | agentless
hold | in=@custody obj=person | COERCE/arrest | subj | obj | agentless
place, put | under=@custody obj | COERCE/arrest | subj | obj | agentless
round | up obj=person | COERCE/arrest | subj | obj | agentless
capture, catch, seize | obj=person subj=@police | COERCE/arrest | subj | obj | actor
order, approve, extend, uphold | obj=@arrest subj=actor | COERCE/arrest | subj | obj.of | actor
issue | obj=@warrant subj=actor | THREATEN/arrest | subj | obj.for,for,obj.against | actor
raid, search, storm | subj=@police obj | COERCE/seize | subj | obj,obj.of,obj.gen | actor
raid, search | obj=@building passive | COERCE/seize | subj | obj.of,obj.gen,obj | agentless
conduct, carry | obj=@search subj=actor | COERCE/seize | subj | obj.at,obj.of,at | actor
confiscate, seize, impound, nationalise, nationalize | obj=@property | COERCE/seize | subj | obj.of,obj.gen,from | agentless
freeze | obj=@assets | COERCE/seize | subj | obj.of,obj.gen | agentless
impose, introduce, declare, order, extend, announce, enforce | obj=@curfew | COERCE/curfew | subj | in,on,obj.in,obj.on | agentless
impose, introduce, declare, proclaim, extend, announce | obj=@emergency | COERCE/martial-law | subj | in,obj.in | agentless
impose, introduce, enforce, reimpose, tighten | obj=@restriction subj=actor | COERCE/restrict | subj | on,obj.on,against,obj.against | actor
prevent, stop, halt, ban, outlaw | obj=@protest subj=power | COERCE/restrict | subj | obj.by,obj.of | actor
ban, bar, prohibit, outlaw, forbid | subj=power | COERCE/restrict | subj | obj,obj.of,obj.gen,from | actor
censor, block, suspend, shut, close | obj=@media subj=power | COERCE/censor | subj | obj | actor
close, shut, seal, block | obj=@border subj=actor | COERCE/restrict | subj | obj.with,with,obj.to,to,for,obj.gen | agentless
close | obj=@airspace subj=actor | COERCE/restrict | subj | obj.with,with,to,for | agentless
block, withhold | obj=@aid subj=actor | COERCE/withhold | subj | to,obj.to,from,into,obj.into | actor
deport | | COERCE/deport | subj | obj | agentless
push | back obj=@refugees subj=actor | COERCE/deport | subj | obj | actor
drive, force | out obj=actor subj=@troops | COERCE/deport | subj | obj | actor
force, compel, coerce | obj=actor subj=power compl | COERCE | subj | obj | actor
hack | into=@any subj=actor | COERCE/cyber | subj | into.of,into.gen,into | actor
deface | subj=actor | COERCE/cyber | subj | obj.adj,obj.of,obj.gen | actor
hack, breach, compromise, attack, target | obj=@computers | COERCE/cyber | subj | obj.gen,obj.of | actor
spread, circulate | obj=@fakes subj=actor | COERCE/misinformation | subj | in,about | actor
censor | | COERCE/censor | subj | obj | actor
strip | of obj=person subj=power | COERCE/restrict | subj | obj | actor

# --- ASSAULT
use, fire, deploy | obj=@crowd-control | ASSAULT/crowd-control | subj | against,on,at,into,obj.against,obj.at | actor
disperse | obj=@protesters | ASSAULT/crowd-control | subj | obj | actor
break | up obj=@protest | ASSAULT/crowd-control | subj | obj.of,obj.by,obj | actor
clear | obj=@protesters subj=@police | ASSAULT/crowd-control | subj | obj | actor
charge | at=@protesters subj=@police | ASSAULT/crowd-control | subj | at | actor
bomb, strike, hit, attack, target | subj=@air-force | ASSAULT/aerial | subj | obj,in | actor
strike, hit, target, attack | with=@drone | ASSAULT/drone | subj | obj,in | actor
strike, hit, target, attack | with=@missile | ASSAULT/heavy-weapons | subj | obj,in | actor
strike, hit, target, attack | subj=@drone obj | ASSAULT/drone | subj.adj,subj.gen | obj,in | agentless recipient
strike, hit, target, slam | subj=@missile obj | ASSAULT/heavy-weapons | subj.adj,subj.gen | obj,in | agentless recipient
bomb, bombard, shell, pound, pummel | | ASSAULT/heavy-weapons | subj | obj,obj.gen | actor
launch, fire | obj=@missile | ASSAULT/heavy-weapons | subj | at,on,into,against,toward,towards | actor
launch, send, fly | obj=@drone at | ASSAULT/drone | subj | at,on,into,against | actor
launch, mount, carry, stage, conduct, begin, start | obj=@offensive subj=@police | COERCE/seize | subj | on,against,obj.on,obj.against | actor recipient
launch, mount, carry, stage, conduct, begin, start | obj=@offensive subj=actor | ASSAULT | subj | on,against,obj.on,obj.against,in,into | actor
open | obj=@fire | ASSAULT/firearms | subj | on,at,obj.on,obj.at | actor
return | obj=@fire subj=actor | ASSAULT/firearms | subj | on,at | actor
exchange, trade | obj=@fire subj=actor | ASSAULT/firearms | subj | with | mutual actor
shoot, fire | at=actor | ASSAULT/firearms | subj | at | actor
fire | on=actor | ASSAULT/firearms | subj | on | actor
fire | into subj=actor !obj=@officials | ASSAULT/firearms | subj | into | actor
gun | down obj | ASSAULT/firearms | subj | obj | agentless
shoot | dead obj | ASSAULT/firearms | subj | obj | agentless
shoot | down | ASSAULT | subj | obj,obj.adj,obj.gen | actor
shoot | obj=person | ASSAULT/firearms | subj | obj | agentless
kill, wound, injure | in=@clashes in.with=actor | ASSAULT/firearms | in.between,obj,obj.gen | in.with,with | mutual
kill, wound, injure | in=@clashes | ASSAULT | in.between | obj | recipient agentless
kill, wound, injure, destroy, hit | subj=@attack obj | ASSAULT | subj.gen,subj.adj,subj.by,subj.of | obj,subj.on | agentless recipient
kill, wound, injure | passive in=@attack !subj=@mishap | ASSAULT | in.by,in.adj | obj | agentless recipient
kill, wound, injure | passive by=@explosives | ASSAULT/explosives | | obj | agentless recipient
die | in=@attack | ASSAULT | in.by | subj | agentless recipient
kill, wound, injure, maim | subj=@drone | ASSAULT/drone | subj.adj,subj.gen | obj | agentless recipient
kill, wound, injure | by=@stones | ASSAULT | | obj | agentless
kill, murder, assassinate, execute, massacre, slaughter, slay | subj=actor !subj=@mishap | ASSAULT/targeted | subj | obj | actor
wound, injure, maim, hurt | subj=actor | ASSAULT | subj | obj | actor
assassinate, murder, execute, massacre, behead, lynch | obj=actor | ASSAULT/targeted | subj | obj | agentless
poison, stab, strangle | obj=actor | ASSAULT/targeted | subj | obj | agentless
abduct, kidnap | | ASSAULT/abduct | subj | obj | agentless
seize, capture | obj=@civilians subj=@captors | ASSAULT/abduct | subj | obj | actor
capture | obj=actor | ASSAULT/abduct | subj | obj | actor
take | hostage obj=actor | ASSAULT/abduct | subj | obj | actor
take | obj=@hostages subj=actor | ASSAULT/abduct | subj | obj | actor
torture | | ASSAULT/torture | subj | obj | agentless human
hold, use, take | as=@shields subj=actor | ASSAULT | subj | obj | actor
abuse, molest | sexually obj=actor | ASSAULT/sexual | subj | obj | agentless
abuse, mistreat | obj=people subj=power | ASSAULT/beat | subj | obj | actor
beat, assault, manhandle, club, batter, rough | obj=actor !subj=@sports | ASSAULT/beat | subj | obj | agentless
rape | obj=person | ASSAULT/sexual | subj | obj | agentless
attack | obj=person subj=@politician | ACCUSE/disapprove | subj | obj | verbal actor
attack, assail, raid, ambush, storm | subj=actor !subj=@sports | ASSAULT | subj | obj | actor
strike, hit | subj=country obj | ASSAULT | subj | obj,obj.gen | actor
strike, hit | subj=@troops obj | ASSAULT | subj | obj,obj.gen | actor
target | obj=actor subj=@troops | ASSAULT | subj | obj | actor
destroy, demolish, raze, level | subj=@bulldozers obj=@building | ASSAULT/destroy | subj.adj,subj.gen,subj | obj.adj,obj.gen,obj.of,obj | 
destroy, demolish, raze, level | subj=actor obj=@building | ASSAULT/destroy | subj | obj.gen,obj.of,obj.adj,obj | actor
torch, burn | subj=actor obj=@building | ASSAULT/destroy | subj | obj.gen,obj | actor
fight, battle, clash, skirmish | with=actor | ASSAULT | subj | with | mutual actor
fight, battle | obj=actor subj=actor | ASSAULT | subj | obj | mutual actor
fight, battle | against=actor subj=actor | ASSAULT | subj | against | mutual actor
fight | obj=@war subj=pair | ASSAULT | subj | | mutual
fight | obj=@war subj=actor | ASSAULT | subj | against,with | mutual actor
clash, skirmish | subj=actor | ASSAULT | subj | with | mutual actor
start, resume, provoke | obj=@fighting subj=actor | ASSAULT | subj | with,against | actor
invade, occupy, overrun | subj=actor | ASSAULT | subj | obj | actor
capture, seize, conquer, retake, recapture, overrun | subj=@troops | ASSAULT | subj | obj | actor
sink, down, torpedo | subj=actor obj | ASSAULT | subj | obj,obj.gen,obj.adj | actor
besiege, encircle | subj=actor | ASSAULT | subj | obj | actor
detonate, plant | obj=@explosives | ASSAULT/explosives | subj | in,outside | actor
blow | up subj=actor | ASSAULT/explosives | subj | obj | actor
use | obj=@unconventional | ASSAULT/unconventional | subj | against,on | actor
use | obj=@violence subj=actor | ASSAULT | subj | against | actor
wage | obj=@war | ASSAULT | subj | against,on,obj.against,obj.on | actor
`;
