/**
 * English verbs and nouns of the rest of the news, of types beyond PLOVER: offices, elections, laws, business; deaths, accidents,
 * disasters, courts. Same table as `verbs-friendly.ts`; read only where no PLOVER rule tells of anything.
 */
export const FURTHER_VERBS = `
# --- APPOINT: who takes an office, and who gives it; somebody named a suspect is not given one
name, appoint, reappoint | obj=person next=@office-title | +APPOINT | subj | obj | agentless recipient
appoint, reappoint | obj=person as=@office-title | +APPOINT | subj | obj | agentless recipient
name, appoint, reappoint | obj=@office-title subj=power !next | +APPOINT | subj | | actor
appoint, reappoint | obj=person passive | +APPOINT | subj | obj | agentless recipient
name | obj=person as=@office-title subj=actor | +APPOINT | subj | obj | recipient
appoint, name | obj=person to=@office-held | +APPOINT | subj | obj | agentless recipient
promote | obj=person to=@rank | +APPOINT | subj | obj | agentless recipient
nominate | obj=person as=@office-title | +APPOINT | subj | obj | agentless recipient planned
nominate | obj=person for=@office-held | +APPOINT | subj | obj | agentless recipient planned
swear | in obj=actor passive | +APPOINT | subj | obj | agentless recipient
swear | in=person | +APPOINT | subj | in | recipient
swear | in=@cabinet | +APPOINT | subj | in | recipient
take | office !present subj=person | +APPOINT | | subj | agentless recipient
succeed, replace | subj=person obj=person as=@office-title | +APPOINT | | subj | agentless recipient
# --- ELECT: who is chosen by vote
elect, reelect, re-elect | obj=person next=@office-title | +ELECT | subj | obj | agentless recipient
elect, reelect, re-elect | obj=person as=@office-title | +ELECT | subj | obj | agentless recipient
elect, reelect, re-elect | obj=person to=@chamber | +ELECT | subj | obj | agentless recipient
elect, reelect, re-elect | obj=person passive | +ELECT | subj | obj | agentless recipient
win | subj=actor obj=@elections | +ELECT | | subj | agentless recipient
win, secure | subj=person obj=@next-term | +ELECT | | subj | agentless recipient
hold, schedule, organise, organize | obj=@elections | +ELECT | | | agentless
call | obj=@elections subj=power | +ELECT | subj | | actor planned
go | polls subj=actor | +ELECT | subj | | actor
# --- LEGISLATE: laws and decisions of those who make them
adopt, approve, pass, amend, repeal, enact | obj=@bill subj=@legislators !gerund | +LEGISLATE | subj | | actor
approve | obj subj=@legislators | +LEGISLATE | subj | | actor
adopt, approve, pass, repeal, enact | obj=@law-text passive !subj=@any | +LEGISLATE | | | agentless
take, come, enter, go | subj=@law-text into=@force | +LEGISLATE | | | agentless
take | subj=@law-text effect | +LEGISLATE | | | agentless
# --- DEAL: what is bought, sold, taken over, agreed on by firms
acquire, buy, purchase | subj=actor obj=organization | +DEAL | subj | obj | actor recipient
take | over subj=organization obj=organization | +DEAL | subj | obj | actor recipient
acquire, buy, purchase | subj=actor obj=@shares in=organization | +DEAL | subj | in | actor recipient
acquire, buy, purchase | subj=actor obj=@shares obj.of=organization | +DEAL | subj | obj.of | actor recipient
sell | subj=organization obj=@shares to=actor | +DEAL | subj | to | actor recipient
sell | subj=actor obj=organization | +DEAL | subj | to,obj | actor recipient
award | obj=@contract to=actor | +DEAL | subj | to | agentless recipient
win, secure | subj=organization obj=@contract | +DEAL | obj.from,from | subj | agentless recipient
merge | subj=organization with=organization | +DEAL | subj | with | mutual actor
file | subj=organization for=@bankruptcy | +DEAL | | subj | agentless recipient
go | bankrupt subj=organization | +DEAL | | subj | agentless recipient
# --- DEATH: who dies, by whatever cause
die | subj=people !of=@laughter | +DEATH | | subj | agentless recipient
lose | subj=people obj=@lives | +DEATH | | subj | agentless recipient
find | dead obj=people | +DEATH | | obj | agentless recipient
drown | subj=people | +DEATH | | subj | agentless recipient
kill | obj=people passive in=@mishap | +DEATH | | obj | agentless recipient
kill | obj=people subj=@unrest | +DEATH | | obj | agentless recipient
kill | obj=people subj=@mishap !subj.adj | +DEATH | | obj | agentless recipient
# --- ACCIDENT: where something crashes, and who is hurt in it
injure, hurt | obj=people passive in=@crash | +ACCIDENT | | obj | agentless recipient
injure, hurt, wound | obj=people subj=@craft | +ACCIDENT | | obj | agentless recipient
injure, hurt | obj=people subj=@crash | +ACCIDENT | | obj | agentless recipient
crash, derail, collide, capsize, overturn | subj=@craft | +ACCIDENT | | | agentless affirmed
collide | subj=@craft with=@craft | +ACCIDENT | | | agentless affirmed
# --- DISASTER: what befalls a place
strike, hit, shake, rock, devastate, batter, flood | subj=@disaster obj=place | +DISASTER | | obj | agentless recipient
strike, hit, shake, rock, devastate, batter, flood, pummel, ravage | subj=@disaster obj | +DISASTER | | obj,obj.of | agentless affirmed
break | out subj=@blaze | +DISASTER | | | agentless affirmed
# --- VERDICT: what courts decide
uphold, overturn, quash, annul, confirm | subj=@court obj=@ruling | +VERDICT | subj | obj.of,obj.against | actor
dismiss, reject, allow, grant | subj=@court obj=@appeal-to-court | +VERDICT | subj | obj.by,obj.from,obj.gen,obj.of | actor
cancel, annul, overturn, quash, suspend, void, invalidate, block, strike, uphold | subj=@court obj=@law-text | +VERDICT | subj | | actor
clear | obj=person passive of=@any | +VERDICT | | obj | agentless recipient
acquit, clear | obj=person passive of=@any | +VERDICT | | obj | agentless recipient
`;

export const FURTHER_NOUNS = `
appointment | of=person | +APPOINT | by | of | recipient
election, referendum, ballot, poll | | +ELECT | | | agentless
acquisition, takeover, purchase | of=organization by=actor | +DEAL | by | of | recipient
adoption, approval, passage, repeal | of=@bill by=actor | +LEGISLATE | by | | actor
death | of=people | +DEATH | | of | recipient
crash, collision, derailment | !of=@market | +ACCIDENT | | | agentless
earthquake, flood, wildfire, landslide, avalanche, hurricane, tornado, cyclone, typhoon | | +DISASTER | | | agentless
acquittal | of=person | +VERDICT | by | of | recipient
`;
