/**
 * English verbs that tell of meetings, agreements, support, help and yielding, as PLOVER types (openeventdata/PLOVER manual;
 * CAMEO verb groups). One rule a line: `lemmas | conditions | TYPE/mode | actor | recipient | flags`, see
 * `language/event-table.ts`. Lemmas are folded. For one verb the first rule whose conditions hold is taken, so the narrower
 * stands above the wider.
 */
export const FRIENDLY_VERBS = `
# --- CONSULT: meetings, visits, calls
meet | subj=power obj=actor !obj=@commitment | CONSULT | subj | obj | mutual
meet | subj=actor obj=actor !obj=@commitment !obj=@opposition | CONSULT | subj | obj | mutual
meet | with=actor | CONSULT | subj | with | mutual
meet | subj=pair !obj=@commitment | CONSULT | subj | with | mutual
meet | subj=@officials !obj=@commitment !obj=@resistance | CONSULT | subj | with | mutual actor
meet | subj=power !obj | CONSULT | subj | with | mutual actor
meet | subj=actor by=@phone | CONSULT/phone | subj | with | mutual actor
gather, convene, assemble | subj=@officials | CONSULT/multilateral | subj | with | mutual actor
speak, talk, confer | with=actor by=@phone | CONSULT/phone | subj | with | mutual
speak, talk, confer | to=actor by=@phone | CONSULT/phone | subj | to | mutual
speak, talk, confer | on=@phone with=actor | CONSULT/phone | subj | with | mutual
speak, talk, confer | with=actor | CONSULT | subj | with | mutual
speak, talk, confer | subj=pair by=@phone | CONSULT/phone | subj | | mutual
talk, confer | subj=pair | CONSULT | subj | | mutual
consult, negotiate, parley, bargain | with=actor | CONSULT | subj | with | mutual durative
consult | obj=actor | CONSULT | subj | obj |
negotiate, confer | subj=pair | CONSULT | subj | | mutual durative
negotiate | subj=power | CONSULT | subj | with | mutual actor durative
discuss, debate, review | with=actor subj=actor | CONSULT | subj | with | mutual
discuss | subj=pair | CONSULT | subj | | mutual
hold, have, conduct | obj=@call | CONSULT/phone | subj | obj.with,with | mutual
hold, have, conduct, attend, chair, host, open, resume, begin, start, continue, conclude, finish, launch, join, complete, renew, restart, relaunch | obj=@meeting | CONSULT | subj | obj.with,with,obj.between | mutual
host, chair, convene | obj=@summit | CONSULT/multilateral | subj | obj.of,obj.with,with | mutual
resume, begin, start, open, conclude | subj=@meeting | CONSULT | subj.between,subj.gen,between,subj.of | subj.with,with | mutual
sit | down with=actor | CONSULT | subj | with | mutual
engage | in=@meeting with=actor | CONSULT | subj | with | mutual
engage | in=@meeting in.with=actor | CONSULT | subj | in.with | mutual
take | part in=@meeting | CONSULT | subj | with,alongside | mutual actor
participate | in=@meeting | CONSULT | subj | with,alongside | mutual actor
return | to=@negotiation-table subj=actor | CONSULT | subj | with | mutual actor
visit, tour | obj=actor subj=power | CONSULT/visit | subj | obj | actor
visit, tour | obj=place subj=power | CONSULT/visit | subj | obj | actor
visit | obj=country | CONSULT/visit | subj | obj | actor
pay, make, begin, start, conclude, end, complete, continue | obj=@visit subj=power | CONSULT/visit | subj | obj.to,to | actor
arrive, land | in=place subj=power !subj=@troops | CONSULT/visit | subj | in | actor
arrive, land | at=place subj=power !subj=@troops | CONSULT/visit | subj | at | actor
arrive, land | in=place subj=@officials !subj=@troops | CONSULT/visit | subj | in | actor
travel, fly, go, head, return, come, journey | to=place subj=power for=@meeting !subj=@troops | CONSULT | subj | for.with,to | actor
travel, fly, go, head, return, come, journey | to=place subj=@officials for=@meeting !subj=@troops | CONSULT | subj | for.with,to | actor
travel, fly, go, head, come, journey | to=place subj=power !subj=@troops !subj=@warplane !into | CONSULT/visit | subj | to | actor
travel, fly, go, head, come, journey | to=place subj=@officials !subj=@troops !subj=@warplane | CONSULT/visit | subj | to | actor
receive, welcome, host, greet | obj=@official subj=power | CONSULT/visit | obj | subj | mutual
receive, host | obj=power subj=power | CONSULT/visit | obj | subj | mutual
give, accord, extend | obj=@welcome subj=power | CONSULT/visit | to,obj.to,iobj | subj | mutual
phone, telephone | obj=actor subj=actor | CONSULT/phone | subj | obj | actor
undertake, launch, begin, start, lead, offer | obj=@mediation-any mediation | CONSULT/third-party | subj | obj.between,between | actor
call, phone, telephone, ring | obj=actor subj=power !compl !for !on !obj=@meeting !obj=@election | CONSULT/phone | subj | obj | actor
mediate, broker | between | CONSULT/third-party | subj | between,obj.between | actor
mediate, facilitate | subj=actor | CONSULT/third-party | subj | between,obj.between,obj | actor
broker | obj=@treaty | CONSULT/third-party | subj | obj.between,between | actor
summon, call | in obj=@envoy | ACCUSE/disapprove | subj | obj |
summon | obj=@envoy | ACCUSE/disapprove | subj | obj |
summon | obj=person subj=@justice | ACCUSE/investigate | subj | obj | actor
summon, convene, call | obj=@meeting | CONSULT | subj | obj.of,obj.with | actor
recall | obj=@envoy | SANCTION/withdraw | subj | from,obj.to,obj.from,obj.in | actor
schedule, plan, arrange, set | obj=@meeting subj=actor | CONSULT | subj | obj.with,with,obj.between | mutual planned actor
schedule, plan, arrange | obj=@meeting | CONSULT | obj.between | obj.with,with | mutual planned

invite | obj=actor subj=actor to=@meeting-any | REQUEST/meet | subj | obj | verbal actor
invite | obj=power subj=actor | REQUEST/meet | subj | obj | verbal actor

# --- AGREE: promises, agreements to do something
# into an office
swear | in=actor | AGREE | | | latent
swear | in passive | AGREE | | | latent
promise, pledge, vow, swear, threaten | obj=@attack | THREATEN/violence | subj | obj.on,obj.against,on,against | verbal actor
promise, pledge, vow, threaten, plan | compl=@protest | PROTEST/demo | subj | | actor planned
promise, pledge, vow, threaten, plan | compl=@strike | PROTEST/strike | subj | | actor planned
promise, pledge, vow | obj=@answer | THREATEN | subj | obj.to,to,against | verbal actor
promise, pledge, vow, swear, undertake, guarantee | | AGREE | subj | iobj,obj,to,obj.to,obj.for,for | verbal themed promise actor
promise, pledge, vow, swear | compl=@fight-verb subj=actor | THREATEN/violence | subj | compl | verbal themed actor
commit | compl | AGREE | subj | to | verbal themed promise actor
commit | to | AGREE | subj | to | verbal themed promise actor
offer | compl | AGREE | subj | iobj,to | verbal themed promise actor
offer | obj=@aid | AGREE | subj | iobj,to,obj.to,for | verbal promise actor
offer | obj=@weapons | AGREE | subj | iobj,to,obj.to,for | verbal promise actor
offer | obj=@mediation subj=actor | AGREE | subj | iobj,to,between | verbal promise actor
offer | obj=@troops subj=actor | AGREE | subj | iobj,to,obj.to,for | verbal promise actor
offer | obj subj=power to=actor | AGREE | subj | to | verbal promise actor
offer | obj=@apology | CONCEDE | subj | to,obj.to,iobj | verbal actor
offer | obj=@condolence | SUPPORT | subj | to,obj.to,iobj | verbal actor
offer | obj=@congratulation | SUPPORT | subj | to,obj.to,iobj | verbal actor
announce, unveil, promise | obj=@aid subj=power | AGREE | subj | for,obj.for,to,obj.to | verbal promise actor
announce | obj=@money subj=power obj.in=@aid | AGREE | subj | for,obj.for,to | verbal promise actor
agree | on=@ceasefire subj=actor | RETREAT/ceasefire | subj | with | mutual actor
agree | to=@ceasefire subj=actor | RETREAT/ceasefire | subj | with | mutual actor
agree, consent | subj=actor | AGREE | subj | with | themed actor verbal
reach, strike, conclude, clinch, seal, finalise, finalize | obj=@treaty subj=actor | AGREE | subj | obj.with,with,obj.between | mutual actor
reach | obj=@treaty | AGREE | obj.between,between | obj.with,with | mutual
come | to=@treaty subj=actor | AGREE | subj | with | mutual actor
accept, meet, satisfy, grant, concede | obj=@demand subj=power | CONCEDE | subj | obj.from,obj.of,obj.by,obj.gen | actor
accept, back | obj=@formula subj=actor | AGREE | subj | obj.gen,obj.of,obj.from,with | verbal actor
accept, approve, back | obj=@proposal subj=actor !obj=@law | AGREE | subj | obj.gen,obj.of,obj.from,obj.by | verbal actor
accept | obj=@ceasefire | AGREE | subj | with,obj.with | verbal actor
give, grant | obj=@consent subj=actor | AGREE | subj | iobj,to,obj.to,obj.for | actor
compromise | subj=actor | AGREE | subj | with | mutual actor

# --- SUPPORT: backing, thanks, praise, signing, recognition
sign, initial, ratify, conclude, ink | obj=@treaty | SUPPORT | subj | obj.with,with,obj.between | mutual agentless
sign, promulgate | obj=@law !obj=@decree | SUPPORT | subj | | actor
sign | into=@law | SUPPORT | subj | | actor
thank | | SUPPORT | subj | obj | verbal actor
praise, laud, commend, applaud, salute, congratulate, hail | obj=actor | SUPPORT | subj | obj | verbal actor
congratulate | | SUPPORT | subj | obj | verbal actor
praise, laud, commend, applaud, salute, hail, welcome | | SUPPORT | subj | obj.gen,obj.of,obj.by,obj.adj,obj.between,compl | verbal actor reaction
support, back, endorse, champion | obj=actor subj=actor | SUPPORT | subj | obj | verbal actor
support, back, endorse, favour, favor, champion | obj=@policy subj=actor | SUPPORT | subj | obj.gen,obj.of,obj.by,obj.adj | verbal actor
defend | obj=actor subj=@politician | SUPPORT | subj | obj | verbal actor
defend, justify | obj=@decision subj=actor | SUPPORT | subj | obj.gen,obj.of | verbal actor
express, voice, reiterate, reaffirm, declare, show, offer, pledge, extend | obj=@backing | SUPPORT | subj | obj.for,obj.with,for,with,to,obj.to | verbal actor
assure | of=@backing obj=actor | SUPPORT | subj | obj | verbal actor
express, extend, convey, send | obj=@condolence | SUPPORT | subj | to,obj.to,iobj | verbal actor
express, extend, convey | obj=@congratulation | SUPPORT | subj | to,obj.to,for | verbal actor
pay | obj=@tribute | SUPPORT | subj | to,obj.to | verbal actor
decorate, award, honour, honor | obj=actor subj=actor | SUPPORT | subj | obj | actor
recognise, recognize | obj=@sovereignty subj=power | SUPPORT | subj | obj.gen,obj.of | actor
recognise, recognize | obj=country subj=power | SUPPORT | subj | obj | actor
stand | by=actor subj=actor | SUPPORT | subj | by | actor
stand | with=actor subj=power | SUPPORT | subj | with | actor
side | with=actor subj=actor | SUPPORT | subj | with | actor
vote | against subj=actor | REJECT | subj | against.gen,against.of | actor
vote | for=@dismissal subj=actor | REJECT | subj | for.of,for.gen | actor
vote | for subj=actor | SUPPORT | subj | | actor
vote | in_favour subj=actor | SUPPORT | subj | | actor
vote | in_favor subj=actor | SUPPORT | subj | | actor
abstain | subj=actor | REJECT | subj | | actor
adopt, approve, pass, ratify | obj=@law subj=power !possible | SUPPORT | subj | | actor
adopt, approve, pass | obj=@resolution subj=actor !possible | SUPPORT | subj | | actor

upgrade, restore, establish, resume, normalise, normalize, strengthen, deepen, expand, boost, improve | obj=@ties subj=power | SUPPORT | subj | obj.with,with,obj.between,to,obj.to | mutual actor
open, reopen | obj=@mission subj=country | SUPPORT | subj | obj.in,in,to,obj.to | actor
defend | obj subj=power !obj=@territory | SUPPORT | subj | obj.of,obj.gen,obj | verbal actor
# --- CONCEDE: verbal yielding
pardon, amnesty | | CONCEDE | subj | obj | actor human
acquit | | CONCEDE | subj | obj | actor
apologise, apologize | | CONCEDE | subj | to,for | verbal actor
regret | subj=actor !future | CONCEDE | subj | | verbal actor
make, offer | obj=@concession subj=actor | CONCEDE | subj | to,obj.to | actor
yield, relent, bow | to subj=actor | CONCEDE | subj | to,to.of | actor
back | down subj=actor | CONCEDE | subj | on | actor
backtrack | subj=actor | CONCEDE | subj | | actor
pay | obj=@compensation subj=actor | CONCEDE | subj | to,obj.to,iobj,for | actor
ease, lift, relax, loosen | obj=@measures subj=power | CONCEDE | subj | on,obj.on,in,obj.in,against | actor
yield, concede, accede, agree | to=@demand subj=actor | CONCEDE | subj | to.of,to.from,to.by,to.gen | actor
lift, ease, relax, loosen, shorten, cancel, end, waive, revoke, scrap, drop | obj=@restriction | CONCEDE | subj | obj.on,on,obj.against,against,for,obj.gen | agentless
lift, end | obj=@emergency | CONCEDE | subj | in,obj.in | agentless
drop, abandon, withdraw, renounce | obj=@demand subj=actor | CONCEDE | subj | obj.against,against,obj.for | actor
drop, dismiss, withdraw | obj=@charge | CONCEDE | subj | obj.against,against | agentless
call | off obj=@strike subj=actor | CONCEDE | subj | | actor
end, suspend, halt, cancel | obj=@strike subj=actor | CONCEDE | subj | | actor
forgive | obj=actor subj=actor | CONCEDE | subj | obj | actor
admit, acknowledge, concede | obj=@misdeed subj=actor | CONCEDE | subj | | verbal actor
pay | obj=@ransom subj=actor | CONCEDE | subj | to,for | actor
pay | obj=@ransom | CONCEDE | subj | to | agentless

# --- COOPERATE: material exchange
cooperate, collaborate | subj=actor with=actor | COOPERATE | subj | with | mutual actor
cooperate, collaborate | subj=pair | COOPERATE | subj | | mutual actor
resume, restart, expand, deepen | obj=@cooperation subj=actor | COOPERATE | subj | obj.with,with | mutual actor
extradite | | COOPERATE | subj | to | agentless
hand | over obj=@suspect subj=actor | COOPERATE | subj | to | actor
exchange, swap | obj=@prisoners subj=actor | COOPERATE | subj | with | mutual
hold, conduct, stage, begin, start, launch, carry | obj=@exercise obj.with=actor | COOPERATE | subj | obj.with | mutual actor
hold, conduct, stage, begin, start, launch | obj=@exercise with=actor | COOPERATE | subj | with | mutual actor
hold, conduct, stage, begin, start, launch | obj=@games war subj=pair | COOPERATE | subj | with | mutual actor
hold, conduct, stage, begin, start, launch | obj=@games war with=actor | COOPERATE | subj | with | mutual actor
hold, conduct, stage, begin, start, launch | obj=@exercise subj=pair | COOPERATE | subj | with | mutual actor
hold, conduct, stage, begin, start, launch | obj=@exercise | MOBILIZE/troops | subj | | actor
sell | obj=@goods subj=actor | COOPERATE | subj | to,iobj | recipient
sell | iobj=actor subj=actor | COOPERATE | subj | iobj | recipient
buy, purchase, import | from=actor obj=@goods subj=actor | COOPERATE | subj | from |
share, exchange | obj=@evidence subj=actor with=actor | COOPERATE | subj | with | mutual
trade | with=actor subj=actor | COOPERATE | subj | with | mutual actor
patrol | subj=actor with=actor | COOPERATE | subj | with | mutual actor

# --- AID: one-sided help
arm | obj=actor subj=actor | AID | subj | obj | actor
help, assist, aid | obj=actor subj=actor | AID | subj | obj | actor
receive, get | obj=@aid from=actor | AID | from | subj | actor
receive, get | obj=@weapons from=actor | AID | from | subj | actor
compensate | obj=actor subj=actor | AID | subj | obj | actor
supply, deliver, export | obj=@gas subj=actor | COOPERATE | subj | to,iobj | recipient
send, deliver, donate, supply, provide, give, grant, allocate, transfer, ship, distribute, airdrop, hand, lend, extend, release, disburse, contribute, approve, allot | obj=@aid subj=actor | AID | subj | iobj,to,for,obj.to,obj.for | actor
send, deliver, donate, supply, provide, give, transfer, ship, lend, airlift | obj=@weapons subj=actor !obj=@peacekeepers | AID | subj | iobj,to,for,obj.to | actor
send, deploy, dispatch | obj=@rescuers subj=actor | AID | subj | to,in,iobj | actor
supply, provide, equip, furnish | obj=actor with=@weapons | AID | subj | obj | actor
supply, provide | obj=actor with=@aid | AID | subj | obj | actor
fund, finance, bankroll, subsidise, subsidize | obj=actor subj=actor | AID | subj | obj | actor
grant, offer, give | obj=@asylum subj=actor | AID | subj | iobj,to | actor human
train | obj=@troops subj=actor | AID | subj | obj,obj.gen,obj.adj | actor
supply, provide, pass, give, hand | obj=@photographs to=actor subj=actor | AID | subj | to | actor
evacuate, airlift | obj=@wounded subj=actor | AID | subj | obj,from | actor
rescue, save, evacuate | obj=person subj=@rescuers | AID | subj | obj | actor
free | obj=@hostages subj=@police | AID | subj | obj | actor
rescue, save | obj=@hostages subj=power | AID | subj | obj | actor
evacuate | obj=actor subj=actor | AID | subj | obj | actor
shelter, host, accommodate | obj=@refugees subj=actor | AID | subj | obj | actor

# --- RETREAT: material yielding
withdraw, pull, evacuate, remove | obj=@troops subj=actor | RETREAT/withdraw | subj | from,out_of | actor
pull | out subj=@troops | RETREAT/withdraw | subj | of,from,out_of | actor
pull | back obj=@troops subj=actor | RETREAT/withdraw | subj | from | actor
withdraw, retreat | subj=@troops | RETREAT/withdraw | subj | from | actor
withdraw, retreat | from=place subj=actor | RETREAT/withdraw | subj | from | actor
withdraw, pull | from=@treaty subj=actor | SANCTION/withdraw | subj | | actor
withdraw | obj=@candidacy subj=actor | RETREAT/resign | subj | | actor
leave, quit | obj=@alliance subj=power !gerund | SANCTION/withdraw | subj | | actor
leave, quit | obj=@office subj=person | RETREAT/resign | subj | | actor
resign | subj=actor | RETREAT/resign | subj | | actor
step | down subj=actor | RETREAT/resign | subj | | actor
stand | down subj=actor | RETREAT/resign | subj | | actor
submit, tender, hand, offer, announce | obj=@resignation subj=actor | RETREAT/resign | subj | | actor
release, free, liberate | obj=actor !obj=@territory | RETREAT/release | subj | obj | agentless
release, free | obj=@prisoners | RETREAT/release | subj | obj | agentless
release, free | obj=@quantity subj=@captors | RETREAT/release | subj | obj.of,obj | agentless
return, hand | obj=@weapons subj=actor to=actor | RETREAT | subj | to | actor
evacuate, dismantle, vacate, abandon | obj=@settlements subj=power | RETREAT/withdraw | subj | obj.in,in,from | actor
demobilise, demobilize, disband | obj=@troops | RETREAT/disarm | subj,obj | | agentless
speed, accelerate, complete, begin, start, finish | obj=@withdrawal subj=power | RETREAT/withdraw | subj | obj.from,from | actor
speed | up obj=@withdrawal subj=power | RETREAT/withdraw | subj | obj.from,from | actor
cease, halt, stop | obj=@fire | RETREAT/ceasefire | subj | with | mutual actor
declare, announce, observe, respect | obj=@ceasefire subj=actor | RETREAT/ceasefire | subj | obj.with,with | actor
disarm | obj=actor | RETREAT/disarm | subj | obj | actor
lay | down obj=@arms | RETREAT/disarm | subj | | actor
surrender, capitulate | subj=actor | RETREAT | subj | to | actor
cede, transfer, hand | obj=@power subj=actor | RETREAT | subj | to | actor
reopen, open | obj=@border subj=actor | RETREAT/access | subj | obj.with,with,obj.to | actor
allow, permit | obj=@return-noun subj=power | RETREAT/access | subj | obj.of | actor
allow, let, permit | obj=@inspectors subj=power compl | RETREAT/access | subj | obj | actor
allow, let, permit | obj=actor subj=country compl | CONCEDE | subj | obj | actor
`;
