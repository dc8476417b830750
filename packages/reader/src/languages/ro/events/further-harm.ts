/**
 * Romanian verbs and nouns of the rest of the news, of types beyond PLOVER: deaths, accidents, disasters, crimes, courts. Same
 * table as `verbs-friendly.ts`; read only where no PLOVER rule tells of anything.
 */
export const HARM_VERBS = `
# --- DEATH: who dies, by whatever cause
muri | de=@death-figure | +DEATH | | | latent
# what happens to anybody, and year after year
muri, deceda, pieri | present cand | +DEATH | | | latent
muri, deceda, pieri, pierde | near=@every | +DEATH | | | latent
muri, deceda, pieri, sucomba | subj=people !near=@drill | +DEATH | | subj | agentless recipient
pierde | viata subj=people !obj=@belongings !near=@drill | +DEATH | | subj | agentless recipient
gasi, afla | moartea subj=people | +DEATH | | subj | agentless recipient
gasi, afla | sfarsitul subj=people | +DEATH | | subj | agentless recipient
stinge, inceta, trece | din_viata subj=people | +DEATH | | subj | agentless recipient
stinge, inceta se | din=@life-lost subj=people | +DEATH | | subj | agentless recipient
trece | in_nefiinta subj=people | +DEATH | | subj | agentless recipient
prapadi se | subj=people | +DEATH | | subj | agentless recipient
gasi, descoperi, depista | mort obj=people | +DEATH | | obj | agentless recipient
gasi, descoperi, depista | decedat obj=people | +DEATH | | obj | agentless recipient
gasi, descoperi, depista | fara_viata obj=people | +DEATH | | obj | agentless recipient
gasi, descoperi, depista | fara_suflare obj=people | +DEATH | | obj | agentless recipient
gasi, descoperi, depista | carbonizat obj=people | +DEATH | | obj | agentless recipient
gasi, descoperi, identifica, recupera, scoate | obj=@corpse obj.gen=people | +DEATH | | obj.gen | agentless recipient
gasi, descoperi, identifica, recupera | obj=@corpse obj.de=people | +DEATH | | obj.de | agentless recipient
declara, constata | decedat obj=people | +DEATH | | obj | agentless recipient
declara, constata | obj=@death-word obj.gen=people | +DEATH | | obj.gen | agentless recipient
surveni, produce, interveni | subj=@death-word subj.gen=people | +DEATH | | subj.gen | agentless recipient
provoca, cauza, produce, determina | obj=@death-word obj.gen=people | +DEATH | | obj.gen | agentless recipient
# what a law provides for
solda | near=@statute-part | +DEATH | | | latent
solda | cu=@death-word cu.gen=people !present | +DEATH | | cu.gen | agentless recipient
# of an illness that kills year after year nobody in particular dies
ucide, omori, rapune | subj=@illness present | +DEATH | | | latent
ucide, omori, rapune | subj=@death-cause obj=people | +DEATH | | obj | agentless recipient
ucide, omori, rapune | obj=people passive near=@mishap-word !near=@deliberate-word | +DEATH | | obj | agentless recipient

# --- ACCIDENT: where something crashes, and who is hurt in it
produce, petrece, intampla se | subj=@accident !near=@drill | +ACCIDENT | | | agentless affirmed
avea | loc subj=@accident !near=@drill | +ACCIDENT | | | agentless affirmed
produce, petrece, surveni, inregistra -se | subj=@accident reduced !near=@drill | +ACCIDENT | | | agentless affirmed
surveni | subj=@accident | +ACCIDENT | | | agentless affirmed
suferi | obj=@accident vascular | +ACCIDENT | | | latent
suferi | obj=@accident cerebral | +ACCIDENT | | | latent
suferi | obj=@accident subj=people | +ACCIDENT | | subj | agentless recipient affirmed
provoca, produce, cauza | obj=@accident subj=people | +ACCIDENT | subj | | agentless actor affirmed
provoca, produce, cauza | obj=@accident subj=person | +ACCIDENT | subj | | agentless actor affirmed
implica | obj=@moving passive intr=@accident | +ACCIDENT | | | agentless affirmed
implica | obj=people passive in=@accident | +ACCIDENT | | obj | agentless recipient affirmed
implica | obj=people passive intr=@accident | +ACCIDENT | | obj | agentless recipient affirmed
rani, accidenta, mutila | obj=people passive told=@natural !told=@deliberate-word !near=@accident | +DISASTER | | obj | agentless recipient affirmed
rani, accidenta, mutila | obj=people passive told=@mishap-word !told=@deliberate-word | +ACCIDENT | | obj | agentless recipient affirmed
rani, accidenta, mutila | obj=people passive told=@blast told=@gas-thing !told=@deliberate-word !told=@warring | +ACCIDENT | | obj | agentless recipient affirmed
rani, accidenta, mutila | obj=people passive told=@blast told=@indoors !told=@deliberate-word !told=@warring | +ACCIDENT | | obj | agentless recipient affirmed
rani, accidenta se | subj=people near=@mishap-word !near=@deliberate-word | +ACCIDENT | | subj | agentless recipient affirmed
afla se | in=@coma subj=people near=@mishap-word !near=@deliberate-word | +ACCIDENT | | subj | agentless recipient affirmed
solda | cu=@victims near=@accident !present | +ACCIDENT | | | agentless affirmed
suferi | obj=@burn subj=people !told=@deliberate-word | +ACCIDENT | | subj | agentless recipient affirmed
suferi | obj=@injury subj=people told=@mishap-word !told=@deliberate-word | +ACCIDENT | | subj | agentless recipient affirmed
lovi, acrosa, spulbera, accidenta, strivi, izbi | obj=people subj=@road-vehicle !cu= | +ACCIDENT | | obj | agentless recipient affirmed
lovi, acrosa, spulbera, accidenta, strivi, izbi | obj=people passive near=@vehicle-hit !near=@deliberate-word | +ACCIDENT | | obj | agentless recipient affirmed
acrosa, spulbera, accidenta | obj=people near=@vehicle-hit !near=@deliberate-word | +ACCIDENT | | obj | agentless recipient affirmed
lovi, spulbera, izbi, acrosa, tampona, tari | obj=@road-vehicle subj=@road-vehicle !near=@deliberate-word | +ACCIDENT | | | agentless affirmed
ciocni, tampona, acrosa se | subj=@road-vehicle | +ACCIDENT | | | agentless affirmed
ciocni, izbi, tampona, lovi se | subj=people cu=@road-partner | +ACCIDENT | | subj | agentless recipient affirmed
ciocni, izbi, tampona, lovi se | subj=people de=@road-partner | +ACCIDENT | | subj | agentless recipient affirmed
intra | in=@collision subj=@road-vehicle | +ACCIDENT | | | agentless affirmed
intra | in=@collision subj=people | +ACCIDENT | | subj | agentless recipient affirmed
rasturna se | subj=@road-vehicle | +ACCIDENT | | | agentless affirmed
rasturna se | subj=@vessel | +ACCIDENT | | | agentless affirmed
rasturna se | cu=@road-vehicle subj=people | +ACCIDENT | | subj | agentless recipient affirmed
deraia | subj=@road-vehicle | +ACCIDENT | | | agentless affirmed
esua, naufragia, scufunda | subj=@vessel !near=@deliberate-word !subj=actor | +ACCIDENT | | | agentless affirmed
prabusi, surpa se | subj=@collapsing near=@natural | +DISASTER | | | agentless affirmed
prabusi, surpa se | subj=@collapsing !near=@deliberate-word !near=@drill | +ACCIDENT | | | agentless affirmed
prabusi se | cu=@aircraft subj=people !near=@deliberate-word | +ACCIDENT | | subj | agentless recipient affirmed
pierde | obj=@wheel subj=people | +ACCIDENT | | subj | agentless recipient affirmed
pierde | obj.gen=@wheel subj=people | +ACCIDENT | | subj | agentless recipient affirmed
cadea | de_la=@height subj=people | +ACCIDENT | | subj | agentless recipient affirmed
cadea | de_pe=@height subj=people | +ACCIDENT | | subj | agentless recipient affirmed
cadea | din=@height subj=people | +ACCIDENT | | subj | agentless recipient affirmed
cadea | in=@pit subj=people | +ACCIDENT | | subj | agentless recipient affirmed
cadea | intr=@pit subj=people | +ACCIDENT | | subj | agentless recipient affirmed
ineca | in=@money-word | +ACCIDENT | | | latent
ineca se | subj=people !aproape | +ACCIDENT | | subj | agentless recipient affirmed
intoxica se | cu=@toxic-thing subj=people | +ACCIDENT | | subj | agentless recipient affirmed
intoxica se | subj=people !near=@deliberate-word | +ACCIDENT | | subj | agentless recipient affirmed
intoxica | cu=@toxic-thing obj=people passive | +ACCIDENT | | obj | agentless recipient affirmed
electrocuta, opari se | subj=people | +ACCIDENT | | subj | agentless recipient affirmed
electrocuta, opari | obj=people passive | +ACCIDENT | | obj | agentless recipient affirmed
surprinde | obj=people passive subj=@calamity | +DISASTER | | obj | agentless recipient affirmed
surprinde | obj=people passive subj=@flames | +ACCIDENT | | obj | agentless recipient affirmed
prinde, surprinde, strivi, ingropa | obj=people sub=@debris near=@natural | +DISASTER | | obj | agentless recipient affirmed
prinde, surprinde, strivi, ingropa | obj=people sub=@debris | +ACCIDENT | | obj | agentless recipient affirmed
exploda | subj=@gas-thing !near=@deliberate-word | +ACCIDENT | | | agentless affirmed
produce se | subj=@blast near=@gas-thing !told=@deliberate-word !told=@warring !near=@drill | +ACCIDENT | | | agentless affirmed
produce se | subj=@blast near=@indoors !told=@deliberate-word !told=@warring !near=@drill | +ACCIDENT | | | agentless affirmed
avea | loc subj=@blast near=@gas-thing !told=@deliberate-word !told=@warring !near=@drill | +ACCIDENT | | | agentless affirmed
avea | loc subj=@blast near=@indoors !told=@deliberate-word !told=@warring !near=@drill | +ACCIDENT | | | agentless affirmed
ajunge | la=@hospital-place subj=people near=@mishap-word !near=@deliberate-word | +ACCIDENT | | subj | agentless recipient affirmed

ajunge | la=@hospital-place cu=@injury subj=people !told=@deliberate-word | +ACCIDENT | | subj | agentless recipient affirmed

# --- DISASTER: what befalls a place
izbucni, surveni | subj=@calamity !near=@drill | +DISASTER | | | agentless affirmed
izbucni | subj=@fire-word !near=@drill !near=@deliberate-word | +DISASTER | | | agentless affirmed
produce, declansa, manifesta, inregistra, porni, abate se | subj=@calamity !near=@drill | +DISASTER | | | agentless affirmed
avea | loc subj=@calamity !near=@drill | +DISASTER | | | agentless affirmed
produce, inregistra, provoca -se | subj=@calamity reduced !near=@drill | +DISASTER | | | agentless affirmed
lovi, zgudui, devasta, afecta, matura, inunda, distruge, mistui, cuprinde | subj=@calamity obj=@state-noun | +DISASTER | | | agentless affirmed
lovi, zgudui, devasta, afecta, matura, inunda, distruge, mistui, cuprinde, rascoli | subj=@calamity obj=place | +DISASTER | | obj | agentless affirmed
lovi, zgudui, devasta, afecta, matura, inunda, distruge, mistui, cuprinde | subj=@calamity obj=people !reduced | +DISASTER | | obj | agentless affirmed
lovi, zgudui, devasta, afecta, matura, inunda, distruge, mistui, cuprinde | subj=@calamity obj !obj=people | +DISASTER | | obj | agentless affirmed
distruge, avaria | subj=@blast obj=@burnable !told=@deliberate-word !told=@warring | +ACCIDENT | | | agentless affirmed
distruge, cuprinde, mistui, avaria, afecta, devasta | subj=@flames obj=@burnable | +DISASTER | | obj | agentless affirmed
dobori, rupe, smulge | obj=@felled subj=@wind | +DISASTER | | | agentless affirmed
dobori, rupe, smulge | obj=@felled passive near=@wind | +DISASTER | | | agentless affirmed
smulge, lua, rupe, spulbera | obj=@roof subj=@wind | +DISASTER | | obj.gen | agentless affirmed
ramane | fara=@roof near=@wind subj=@burnable | +DISASTER | | subj | agentless affirmed
arde | subj=@burnable !near=@deliberate-word | +DISASTER | | subj | agentless affirmed
lua | foc subj=@burnable !near=@deliberate-word | +DISASTER | | subj | agentless affirmed
inunda | obj=@burnable passive | +DISASTER | | obj | agentless affirmed
inunda | obj=place passive | +DISASTER | | obj | agentless affirmed

# --- VERDICT: what courts decide
amana | obj=@hearing-word subj=@court-body | +VERDICT | subj | obj.gen,obj.gen.gen | actor
amana, suspenda | obj=@hearing-word passive obj.gen=actor | +VERDICT | | obj.gen | agentless recipient
amana | obj=@court-decision subj=@court-body | +VERDICT | subj | obj.gen | actor
mentine, confirma, valida | obj=@court-decision subj=@court-body | +VERDICT | subj | obj.gen,iobj | actor decided
desfiinta, casa, infirma | obj=@court-decision subj=@court-body | +VERDICT | subj | obj.gen | actor
inlocui, schimba | obj=@arrest-measure cu=@house-arrest subj=@court-body | +VERDICT | subj | obj.gen,pentru | actor
inlocui, schimba | obj=@arrest-measure cu=@house-arrest passive | +VERDICT | | obj.gen,pentru | agentless recipient
plasa | in=@house-arrest domiciliu obj=people | +VERDICT | subj | obj | agentless recipient
acorda | obj=@damages subj=@court-body | +VERDICT | subj | iobj | actor
castiga | obj=@trial-word subj=actor | +VERDICT | | subj | agentless recipient
pierde | obj=@trial-word subj=actor | +VERDICT | | subj | agentless recipient
da | castig subj=@court-body | +VERDICT | subj | iobj | actor recipient

anula | obj=@fine subj=@court-body | +VERDICT | subj | obj.gen | actor
lua | obj=@court-decision subj=@court-body !calcul !considerare | +VERDICT | subj | | actor
pronunta | obj=@court-decision passive la=@court-body | +VERDICT | la | | actor
accepta, admite, incuviinta | obj=@court-plea subj=@court-body | +VERDICT | subj | obj.gen | actor
dispune, incuviinta | obj=@start obj.gen=@judging subj=@court-body | +VERDICT | subj | | actor
constata | obj=@legality subj=@court-body | +VERDICT | subj | | actor

gasi, declara | nevinovat obj=people | +VERDICT | subj | obj | agentless recipient
gasi, declara | vinovat daca | +VERDICT | | | latent
gasi, declara, recunoaste | vinovat obj=people passive | +VERDICT | subj | obj | agentless recipient
reduce, micsora, majora, diminua | obj=@sentence-word subj=@court-body | +VERDICT | subj | obj.gen,iobj | actor
suspenda | obj=@suspended-act subj=@court-body | +VERDICT | subj | obj.gen | actor
dispune, constata, decide, pronunta | obj=@termination subj=@court-body | +VERDICT | subj | obj.gen,fata_de | actor
restitui, retrimite | obj=@case-file subj=@court-body | +VERDICT | subj | iobj,la | actor
dispune, decide | obj=@payment subj=@court-body | +VERDICT | subj | | actor
pronunta | obj=@court-decision subj=@court-body | +VERDICT | subj | | actor
revoca, ridica | obj=@arrest-measure subj=@court-body | +VERDICT | subj | obj.gen,pentru,fata_de | actor

# --- CRIME: as told by the report or by those who investigate
fura, sustrage | obj=@figurative | +CRIME | | | latent
lua, primi, pretinde, da, oferi | obj=@bribe-word subj=people | +CRIME | subj | | actor
fura, sustrage | obj=@loot subj=people | +CRIME | subj | iobj,de_la,obj.gen | actor
jefui, talhari, prada | obj=actor subj=people | +CRIME | subj | obj | actor
jefui, talhari, prada | obj=people passive | +CRIME | | obj | agentless recipient
deposeda | obj=people | +CRIME | subj | obj | agentless recipient
escroca | obj=actor | +CRIME | subj | obj | agentless recipient
insela, prejudicia, frauda, delapida | obj=actor near=@money-word subj=people -se | +CRIME | subj | obj | actor
sparge | obj=@broken-into subj=people | +CRIME | subj | obj.gen | actor
conduce | baut subj=people | +CRIME | subj | | actor
conduce | beat subj=people | +CRIME | subj | | actor
conduce | obj=@road-vehicle near=@drunk !near=@negative subj=people | +CRIME | subj | | actor
conduce | obj=@road-vehicle near=@licence near=@lacking subj=people | +CRIME | subj | | actor
conduce | sub_influenta near=@drunk subj=people | +CRIME | subj | | actor
conduce | fara=@licence subj=people | +CRIME | subj | | actor
depista, prinde, surprinde, gasi | obj=people passive near=@drunk near=@wheel | +CRIME | obj | | actor
depista, prinde, surprinde, gasi | obj=people near=@drunk near=@wheel | +CRIME | obj | | actor
prinde, surprinde | obj=people passive near=@stealing near=@loot-place | +CRIME | obj | | actor
fugi | de_la=@spot-word subj=people near=@accident | +CRIME | subj | | actor
parasi | obj=@spot-word subj=people obj.gen=@accident | +CRIME | subj | | actor
evada | din=@jail-place subj=people | +CRIME | subj | | actor
comite, savarsi | obj=@theft-word subj=people | +CRIME | subj | | actor
transporta, ascunde, vinde, trafica | obj=@smuggled-goods subj=people | +CRIME | subj | | actor
transporta, ascunde, vinde, trafica | obj.de=@smuggled-goods subj=people | +CRIME | subj | | actor
`;

export const HARM_NOUNS = `
deces, moarte | gen=people !gen=@pointing !gen=@kin | +DEATH | | gen | recipient
deces, moarte | gen=people gen=@kin !gen=@pointing !gen.gen=@any | +DEATH | | gen | recipient
`;
