/**
 * Romanian verbs of what people, offices, clubs and firms do to each other beside high politics, as PLOVER types; see
 * `verbs-friendly.ts`. These rules stand behind all others: they are read where none of those holds.
 */
export const EVERYDAY_VERBS = `
# --- ACCUSE: scorn, complaints, inquiries
cataloga, califica, descrie, eticheta, categorisi, numi, considera, taxa | drept near=@scorn subj=actor !gerund | ACCUSE/disapprove | subj | obj.gen,obj.adj,obj | verbal actor
numi, considera, face | „ near=@scorn subj=actor obj=actor !next=@office-title | ACCUSE/disapprove | subj | obj | verbal actor
vorbi | despre=@scorn subj=actor | ACCUSE/disapprove | subj | | verbal actor
considera, gasi | responsabil subj=actor obj=actor | ACCUSE/allege | subj | obj | verbal actor
plange se | subj=actor compl | ACCUSE/disapprove | subj | | verbal actor
plange se | subj=actor de=@any | ACCUSE/disapprove | subj | de | verbal actor
certa se | subj=power | ACCUSE/disapprove | subj | cu | mutual verbal actor
sesiza | obj=@notified subj=actor !future | REQUEST | subj | obj | verbal actor
face, declara, formula, exercita | obj=@complaint subj=actor !obj=@appeal !reduced | ACCUSE | subj | impotriva,obj.impotriva,la,obj.la,iobj | actor
face, aduce, lansa, formula | obj=@charges subj=actor | ACCUSE/allege | subj | la_adresa,obj.la_adresa,iobj,impotriva,obj.impotriva | verbal actor
deschide, intenta, incepe | obj=@lawsuit subj=actor impotriva | ACCUSE | subj | impotriva,obj.impotriva | actor
deschide, intenta | obj=@lawsuit subj=actor | ACCUSE | subj | impotriva,obj.impotriva,iobj,obj.cu | actor
dispune, ordona | obj=@investigation subj=actor | ACCUSE/investigate | subj | obj.impotriva,impotriva,obj.la,la,obj.pe_numele | actor
dispune, ordona | obj.gen=@investigation subj=actor | ACCUSE/investigate | subj | obj.gen.impotriva,impotriva,obj.impotriva | actor
declansa, demara, initia | obj=@check subj=actor | ACCUSE/investigate | subj | obj.la,la,obj.gen | actor
constitui, infiinta, forma | obj=@inquest obj.de=@investigation subj=actor | ACCUSE/investigate | subj | | actor
autosesiza se | subj=actor | ACCUSE/investigate | subj | | actor
intocmi, incheia | near=@citation subj=actor pe_numele | COERCE/restrict | subj | pe_numele.gen,pe_numele,obj.pe_numele.gen,obj.pe_numele | actor
# --- SUPPORT
lua | obj=@defence subj=actor | SUPPORT | subj | iobj,obj.gen | verbal actor recipient
face | zid subj=actor | SUPPORT | subj | in_jurul,obj.in_jurul | verbal actor
declara, arata se | solidar subj=actor | SUPPORT | subj | cu | verbal actor
anunta, confirma | obj=@backing subj=actor obj.pentru=actor | SUPPORT | subj | obj.pentru | verbal actor
anunta, confirma | obj=@backing subj=actor pentru=actor | SUPPORT | subj | pentru | verbal actor
# --- CONCEDE
recunoaste | obj=@deed subj=person | CONCEDE | subj | | verbal actor
anunta | obj=@departure subj=person si- !obj.gen=@any | RETREAT/resign | subj | | actor
anunta | obj=@departure subj=person isi !obj.gen=@any | RETREAT/resign | subj | | actor
retrage | obj=@staff subj=power | RETREAT/withdraw | subj | din,de_la | actor
prezenta, transmite, adresa | obj=@regret subj=actor | CONCEDE | subj | iobj | verbal actor
exprima | obj=@regret subj=actor !fata_de !obj.fata_de=@any | CONCEDE | subj | iobj,pentru | verbal actor
pune | capat iobj=@stood-out subj=people | CONCEDE | subj | | actor
lasa | liber obj=person | RETREAT/release | subj | obj | agentless
# --- REJECT
contrazice | subj=actor obj=actor | REJECT | subj | obj | verbal actor
# --- AGREE
oferi | obj=@guarantee subj=power | AGREE | subj | iobj | verbal promise actor
da, oferi | obj=@promise subj=actor iobj=actor | AGREE | subj | iobj | verbal themed promise actor
# --- REQUEST
invita | obj=person subj=power in=@party-noun | REQUEST | subj | obj | verbal actor
invita | obj=actor subj=actor la=@hearing | REQUEST/meet | subj | obj | verbal actor
invita | obj=person subj=power compl | REQUEST | subj | obj | verbal actor
invita | obj=person subj=power in=organization | REQUEST | subj | obj | verbal actor
recomanda, cere | iobj=actor obj=@conduct subj=actor | REQUEST | subj | iobj | verbal actor
transmite, adresa, trimite, inainta, remite | obj=@demand-note obj.de=@handover subj=actor | REQUEST | subj | iobj,catre,la | actor
transmite, adresa, trimite, inmana | obj=@invitation subj=actor iobj=actor | REQUEST/meet | subj | iobj | verbal actor
# --- CONSULT
discuta, negocia | subj=group subj=power !obj=@any !compl=@speech | CONSULT | subj | cu | mutual actor
sta | de_vorba cu=actor subj=power | CONSULT | subj | cu | mutual recipient
suna -se | obj=power subj=power | CONSULT/phone | subj | obj | actor
primi | obj=person la=@seat passive | CONSULT/visit | obj | la | actor
intruni se | subj=pair | CONSULT | subj | cu | mutual
intruni se | subj=actor cu=actor | CONSULT | subj | cu | mutual
intruni se | subj=organization !subj=@court | CONSULT | subj | cu | actor
# --- PROTEST
manifesta -se | subj=people la=place !obj | PROTEST/demo | subj | impotriva,fata_de | actor
manifesta -se | subj=people in_fata=@any | PROTEST/demo | subj | impotriva,in_fata | actor
manifesta -se | subj=people near=@chant | PROTEST/demo | subj | impotriva | actor
aduna, strange, reuni se | subj=people near=@chant | PROTEST/demo | subj | impotriva | actor
patrunde, navali | subj=people near=@chant | PROTEST/obstruct | subj | in | actor
iesi | in=@street subj=people near=@outcry | PROTEST/demo | subj | impotriva | actor
baricada se | subj=people near=@outcry | PROTEST/obstruct | subj | | actor
bloca se | in_subteran subj=people | PROTEST/strike | subj | | actor
parasi | obj=@proceedings subj=actor | PROTEST | subj | | actor
bloca | obj=@sitting subj=organization | PROTEST/obstruct | subj | | actor
bloca | obj=@dock subj=people | PROTEST/obstruct | subj | | actor
bloca | timp near=@road subj=people | PROTEST/obstruct | subj | | actor
ridica, inalta, construi | obj=@barricade subj=people | PROTEST/obstruct | subj | | actor
intrerupe, opri, inceta, sista | obj=@labour subj=@union | PROTEST/strike | subj | impotriva | actor
tine | blocat obj=@road subj=people | PROTEST/obstruct | subj | | actor
# --- SANCTION, COERCE
# what is only warned of
taia, reduce, retrage, suspenda | obj=@subsidy subj=actor !obj.gen=actor | SANCTION | subj | | latent
suspenda, opri, sista | obj=@payment-noun subj=power | SANCTION/discontinue | subj | obj.catre,catre,iobj,pentru | actor
dispune, decide, hotari | obj=@removal subj=actor obj.gen=actor | SANCTION | subj | obj.gen | actor recipient
declara | near=@persona subj=power | SANCTION/expel | subj | obj,obj.adj,behind | actor
prelungi, extinde, mentine | obj=@restriction subj=power | COERCE/restrict | subj | iobj,pentru,obj.pentru,asupra | actor
duce, conduce | in=@custody obj=person | COERCE/arrest | subj | obj | agentless
ridica | obj=@evidence subj=people near=@search | COERCE/seize | subj | de_la,din | actor
retine, aresta | subj=@justice pentru=@any !obj=@any !compl | COERCE/arrest | subj | | actor
patrunde, intra | in_forta subj=@police | COERCE | subj | in | actor
patrunde, intra | in_forta subj=@troops | COERCE | subj | in | actor
pune | la_dispozitie obj=person subj=actor !obj=@rescuers | SANCTION | subj | obj | actor
suspenda | obj=organization subj=organization din=@right | SANCTION | subj | obj | actor
suspenda | obj=@participation subj=actor | SANCTION/discontinue | subj | obj.la,la | actor
taia, reduce, retrage | obj=@subsidy subj=actor obj.gen=actor | SANCTION/discontinue | subj | obj.gen | actor
dicta | obj=@suspended-rounds subj=organization | SANCTION | subj | iobj,pentru | actor
sista, opri, suspenda | obj=@works subj=@inspectors | COERCE/restrict | subj | obj.gen | actor
opri | obj=@procession-word subj=@police | COERCE/restrict | subj | obj | actor
opri | obj=@procession-word subj=power | COERCE/restrict | subj | obj | actor
interzice se | iobj=person | COERCE/restrict | | iobj | agentless recipient
conduce, scoate, da | afara obj=person subj=@police | COERCE/restrict | subj | obj | actor
prezenta | obj=person iobj=@court passive | ACCUSE | | obj | agentless recipient
ridica | passive subj=@police obj=people | COERCE/arrest | subj | obj | actor
# --- MOBILIZE
suplimenta | obj=@effectives subj=@police | MOBILIZE/police | subj | in,la | actor
inconjura | obj=@ringed subj=@troops | MOBILIZE/police | subj | | actor
inconjura | obj=@ringed subj=@police | MOBILIZE/police | subj | | actor
# --- ASSAULT
raspunde | cu=@crowd-control subj=@police | ASSAULT/crowd-control | subj | iobj | actor
recurge | la=@crowd-control subj=actor | ASSAULT/crowd-control | subj | impotriva,asupra | actor
ucide, omori, rani | obj=people subj=@bullet passive | ASSAULT/firearms | | obj | agentless recipient
imbrinci | obj=person subj=person | ASSAULT/beat | subj | obj | actor
trage, aplica | obj=@slap iobj=person subj=person | ASSAULT/beat | subj | iobj | actor
incaiera se | subj=people | ASSAULT/beat | subj | cu | mutual actor
lua se | la_bataie subj=people | ASSAULT/beat | subj | cu | mutual actor
lua | cu_asalt subj=actor | ASSAULT | subj | obj | actor
# --- AID
plati, vira | iobj=actor obj=@support-money subj=power | AID | subj | iobj | actor
trimite | obj=@relief fata_locului subj=power | AID | subj | | actor
descarcera | obj=person subj=@rescuers | AID | subj | obj | actor recipient
descarcera | obj=person passive | AID | subj | obj | agentless recipient affirmed
scoate | obj=person passive near=@rubble | AID | subj | obj | agentless recipient human affirmed
prelua | obj=people passive subj=@crews | AID | subj.gen,subj | obj | actor recipient
caza | obj=@sheltered passive | AID | subj | obj | agentless recipient affirmed
salva | obj=person passive !possible !gerund | AID | subj | obj | agentless recipient human affirmed
dona, imparti | obj=@aid subj=actor | AID | subj | iobj,catre,pentru | actor
trimite, expedia | obj=@relief subj=power la=place | AID | subj | iobj,la | actor
trimite, expedia | obj=@relief subj=organization in=@any | AID | subj | in | actor
`;
