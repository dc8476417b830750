/**
 * Romanian verbs that tell of meetings, agreements, support, help and yielding, as PLOVER types (openeventdata/PLOVER manual; CAMEO verb groups). One rule a line:
 * `lemmas | conditions | TYPE/mode | actor | recipient | flags`, see `language/event-table.ts`. Lemmas are folded. For one
 * verb the first rule whose conditions hold is taken, so the narrower stands above the wider.
 */
export const FRIENDLY_VERBS = `
# --- CONSULT: meetings, visits, calls
# who is suspected and whom he came across
intalni se | subj=@suspect | CONSULT | | | latent
intalni se | cu=@suspect | CONSULT | | | latent
intalni se | cu=actor | CONSULT | subj | cu | mutual
intalni se | subj=pair | CONSULT | subj | cu | mutual
intalni se | subj=power | CONSULT | subj | cu | mutual
intalni se | subj=@officials | CONSULT | subj | cu | mutual
intalni, revedea -se | obj=actor !obj=@opposition | CONSULT | subj | obj | mutual
reuni, aduna, strange se | subj=@officials | CONSULT/multilateral | subj | cu | mutual
reuni se | subj=actor | CONSULT/multilateral | subj | cu | mutual
consulta, sfatui se | subj=power | CONSULT | subj | cu | mutual
consulta, sfatui se | cu=actor | CONSULT | subj | cu | mutual
# papers are looked into
consulta -se | obj=@paper | CONSULT | | | latent
consulta -se | obj=person | CONSULT | subj | obj | agentless
discuta, vorbi, dialoga, conversa, negocia | cu=actor despre=@any | CONSULT | subj | cu | mutual recipient affirmed
vedea, revedea se | subj=actor cu=actor | CONSULT | subj | cu | mutual
revedea se | subj=actor | CONSULT | subj | cu | mutual actor
discuta, vorbi, dialoga, conversa, convorbi, intretine | telefonic cu=actor | CONSULT/phone | subj | cu | mutual
discuta, vorbi, dialoga | prin_telefon cu=actor | CONSULT/phone | subj | cu | mutual
discuta, vorbi, dialoga, conversa | la=@phone subj=pair | CONSULT/phone | subj | cu | mutual
discuta, vorbi, dialoga, conversa | la=@phone | CONSULT/phone | subj | cu | mutual recipient
discuta, vorbi, dialoga, conversa | cu=actor | CONSULT | subj | cu | mutual recipient
discuta | intre=actor | CONSULT | subj | intre | mutual recipient
discuta, dialoga, negocia | subj=pair | CONSULT | subj | cu | mutual
negocia, trata, parlamenta | cu=actor | CONSULT | subj | cu | mutual durative
negocia | subj=actor | CONSULT | subj | cu | mutual actor durative
# a court sits, nobody meets
avea | loc near=@judging | CONSULT | | | latent
avea, purta, tine, desfasura, efectua | obj=@call | CONSULT/phone | subj | obj.cu,cu | mutual
avea, purta, tine, desfasura, sustine | obj=@meeting telefonic | CONSULT/phone | subj | obj.cu,cu | mutual
avea, purta | obj=@meeting prin_telefon | CONSULT/phone | subj | obj.cu,cu | mutual
stabili, programa, fixa, planifica, pregati, aranja | obj=@meeting subj=actor | CONSULT | subj | obj.cu,cu,obj.intre | mutual planned actor
avea | obj=@meeting programata | CONSULT | subj | obj.cu,cu,obj.intre | mutual planned actor
avea | obj=@meeting programate | CONSULT | subj | obj.cu,cu,obj.intre | mutual planned actor
avea | obj=@meeting programat | CONSULT | subj | obj.cu,cu,obj.intre | mutual planned actor
aseza | la=@negotiation-table subj=power | CONSULT | subj | cu | mutual actor
reveni, intoarce se | la=@negotiation-table subj=actor | CONSULT | subj | cu | mutual actor
avea, purta, tine, desfasura, sustine, gazdui, prezida, incheia, incepe, relua, continua | obj=@meeting | CONSULT | subj | obj.cu,cu,obj.intre | mutual
relua, incepe, redeschide, debuta se | subj=@meeting | CONSULT | obj.intre,obj.dintre,intre,dintre,obj.cu,obj.gen,cu | | mutual
avea se | obj=@meeting | CONSULT | subj | obj.cu,cu | mutual
include, cuprinde | obj=@meeting subj=@agenda | CONSULT | subj.gen.gen,subj.gen | obj.cu,cu | mutual planned actor
avea, purta, face, efectua | obj=@exchange obj.de=@views | CONSULT | subj | obj.cu,cu | mutual actor
sustine, tine, face | obj=@statement obj.de=@press comun subj=pair | CONSULT | subj | | mutual actor
sustine, tine, avea | obj=@conference subj=pair | CONSULT | subj | | mutual actor
participa, lua_parte | la=@summit subj=power | CONSULT/multilateral | subj | cu,alaturi_de,impreuna_cu | mutual
participa, asista, lua | la=@meeting subj=actor | CONSULT | subj | la.cu,alaturi_de,cu | mutual
vizita -se | obj=actor subj=power | CONSULT/visit | subj | obj | actor
vizita -se | obj=place subj=power | CONSULT/visit | subj | obj | actor
# who drives on visits nobody
efectua, realiza, face, intreprinde, incheia, incepe, continua, finaliza | obj=@trip !obj.la=@any !obj.in=@any !la=place !in=place | CONSULT | | | latent
efectua, realiza, face, intreprinde, incheia, incepe, continua, finaliza | obj=@visit subj=power | CONSULT/visit | subj | obj.la,obj.in,la,in | actor
sosi, veni, ajunge, ateriza, merge, pleca, calatori, descinde | subj=@official la=@visit | CONSULT/visit | subj | in,la | actor
sosi, ajunge, ateriza, calatori, descinde, deplasa | subj=@official subj=power la=place | CONSULT/visit | subj | la | actor
sosi, ajunge, ateriza, calatori, deplasa | subj=@official subj=power in=place | CONSULT/visit | subj | in | actor
merge, pleca, ajunge, sosi, calatori, deplasa | la=place subj=power !subj=@troops !subj=@court-or-police !subj=@rescuers | CONSULT/visit | subj | la | actor
merge, pleca, ajunge, sosi, calatori | in=place subj=power !subj=@troops !subj=@court-or-police !subj=@rescuers | CONSULT/visit | subj | in | actor
veni, merge, pleca | subj=@official in=@visit | CONSULT/visit | subj | in,la | actor
veni, merge, pleca | subj=@official subj=power la=place | CONSULT/visit | subj | la | actor
afla | subj=@official in=@visit | CONSULT/visit | subj | la,in | actor
afla | in=@visit | CONSULT/visit | subj | la,in | actor
afla | intr=@visit | CONSULT/visit | subj | la,intr.la,in,intr.in | actor
astepta | obj=power in=place !la=@return | CONSULT/visit | obj | in | planned actor
astepta | obj=power la=place !la=@return | CONSULT/visit | obj | la | planned actor
astepta | obj=power subj=power !la=@return | CONSULT/visit | obj | subj | planned actor
primi, gazdui -se | obj=@official !de_la=actor !din_partea=actor | CONSULT/visit | obj | subj | mutual
primi, gazdui, intampina -se | obj=power subj=power | CONSULT/visit | obj | subj | mutual
primi -se | in=@audience obj=actor | CONSULT/visit | obj | subj | mutual
# those who cheat ring up whom they cheat
telefona, suna, apela | obj=@victims | CONSULT | | | latent
telefona, suna | iobj=actor | CONSULT/phone | subj | iobj | actor
suna, apela -se | obj=actor !la=@any | CONSULT/phone | subj | obj | actor
media, intermedia, facilita, mijloci | obj=@exchange | CONSULT/third-party | subj | obj.dintre,obj.intre,intre,dintre | actor
media, intermedia, facilita, mijloci | subj=power !obj=@brokered | CONSULT/third-party | subj | intre,obj.intre,obj.dintre,dintre | actor
chema, mobiliza, convoca | obj=@reservists subj=actor | MOBILIZE/troops | subj | | actor
convoca, chema, cita, invita | obj=@envoy la=@ministry | ACCUSE/disapprove | subj,la | obj | actor
chema, cita, convoca | la=@hearing obj=person | ACCUSE/investigate | subj | obj | agentless
convoca | obj=@meeting | CONSULT | subj | obj.cu,cu,obj.gen | actor planned
convoca | obj=@envoy !obj=@delegate | ACCUSE/disapprove | subj | obj | agentless
chema | obj=@envoy !in=@home | ACCUSE/disapprove | subj | obj | actor
convoca | obj=actor pentru=@meeting-any | CONSULT | subj | obj | actor planned
convoca | obj=actor la=@meeting-any | CONSULT | subj | obj | actor planned
convoca | obj=actor | CONSULT | subj | obj | actor
organiza, gazdui, prezida | obj=@summit subj=power | CONSULT/multilateral | subj | obj.cu | actor

invita | obj=actor subj=actor la=@meeting-any | REQUEST/meet | subj | obj | verbal actor
invita | obj=power subj=actor compl | REQUEST/meet | subj | obj | verbal actor
invita | obj=power subj=actor la=place | REQUEST/meet | subj | obj | verbal actor

# --- AGREE: promises, agreements to do something
promite, fagadui, anunta, pregati | obj=@retaliation | THREATEN | subj | obj.impotriva,impotriva,obj.asupra,asupra,obj.pentru,iobj | verbal actor
promite, fagadui, anunta | obj=@reply dur | THREATEN | subj | obj.impotriva,impotriva,iobj | verbal actor
promite, fagadui, anunta | obj=@reply ferm | THREATEN | subj | obj.impotriva,impotriva,iobj | verbal actor
promite, fagadui, anunta | obj=@reply zdrobitor | THREATEN | subj | obj.impotriva,impotriva,iobj | verbal actor
promite, fagadui, anunta | obj=@reply devastator | THREATEN | subj | obj.impotriva,impotriva,iobj | verbal actor
promite, fagadui, anunta | obj=@reply pe_masura | THREATEN | subj | obj.impotriva,impotriva,iobj | verbal actor
promite, fagadui, anunta | obj=@reply sever | THREATEN | subj | obj.impotriva,impotriva,iobj | verbal actor
promite, fagadui, anunta | obj=@reply militar | THREATEN/violence | subj | obj.impotriva,impotriva,iobj | verbal actor
promite, fagadui | obj=@strike | THREATEN | subj | obj.impotriva,impotriva | verbal actor
promite, fagadui | obj=@protest | THREATEN | subj | obj.impotriva,impotriva | verbal actor
promite, fagadui | obj=@punishment | THREATEN | subj | obj.impotriva,impotriva,obj.pentru,iobj | verbal actor
promite, fagadui | obj=@attack | THREATEN/violence | subj | obj.asupra,asupra,obj.impotriva,iobj | verbal
promite, fagadui | | AGREE | subj | iobj,obj,pentru,obj.pentru,compl | verbal themed promise
angaja, obliga se | subj=actor compl | AGREE | subj | fata_de | verbal themed promise
angaja se | subj=actor sa=@any | AGREE | subj | fata_de | verbal themed promise
conveni, intelege, cadea se | subj=actor !compl=@speech | AGREE | subj | cu | mutual themed actor verbal
conveni | | AGREE | subj | cu | mutual themed actor verbal
cadea | de_acord subj=actor | AGREE | subj | cu | mutual themed actor verbal
pune se | de_acord subj=actor | AGREE | subj | cu | mutual themed actor verbal
bate | palma subj=actor | AGREE | subj | cu | mutual actor
da | curs subj=actor | AGREE | subj | iobj.gen,iobj | actor
raspunde | favorabil subj=actor | AGREE | subj | iobj.gen,iobj | actor
obtine, primi | obj=@promise subj=actor | AGREE | obj.gen,obj.de_la,de_la,obj.din_partea,din_partea | subj | themed promise agentless
anunta, promite | obj=@money subj=power | AGREE | subj | pentru,obj.pentru,iobj | verbal promise actor
anunta | obj=@aid subj=power | AGREE | subj | pentru,obj.pentru,iobj | verbal promise actor
# what a court lets in it has not agreed to
declara | neconstitutional subj=@court | REJECT | subj | obj.gen | actor
declara | nelegal subj=@court | REJECT | subj | obj.gen | actor
declara | constitutional subj=@court | SUPPORT | subj | | actor
neconstitutional | subj=@law said=@court | REJECT | said | | predicate actor
constitutional | subj=@law said=@court | SUPPORT | said | | predicate actor
anula, suspenda, desfiinta, invalida | obj=@legal-decision subj=@court | REJECT | subj | obj.gen | actor
# what a court admits it agrees to with nobody: the rule only takes the request for itself
accepta, admite, aproba, incuviinta | subj=@court obj=@proposal | AGREE | subj | obj.gen | latent actor
accepta | obj=@ceasefire | AGREE | subj | cu,obj.cu | verbal actor
da, emite | obj=@consent negativ subj=actor | REJECT | subj | iobj,obj.pentru | actor
da | obj=@consent subj=actor | AGREE | subj | iobj,obj.pentru | actor
accepta, consimti | compl | AGREE | subj | iobj | verbal themed actor
accepta, aproba, admite, incuviinta | obj=@plan subj=power !subj=@court | AGREE | subj | obj.adj,obj.de_la,obj.din_partea | verbal actor
accepta, aproba, admite, incuviinta | obj=@proposal subj=power !obj=@law !subj=@court | AGREE | subj | obj.gen,obj.adj,obj.de_la,obj.din_partea | verbal actor
accepta | obj=@proposal !subj=@court | AGREE | subj | obj.gen,obj.de_la | verbal actor
agrea, aproba | obj=@aid subj=power | AGREE | subj | obj.pentru,pentru | actor recipient
oferi se | posibilitatea | SUPPORT | subj | | latent
oferi se | ocazia | SUPPORT | subj | | latent
oferi se | sansa | SUPPORT | subj | | latent
oferi se | compl | AGREE | subj | iobj | verbal themed promise
oferi -se | obj=@mediation | AGREE | subj | iobj | actor
accepta, aproba | obj=@resignation subj=actor | AGREE | subj | obj.gen | verbal actor
ajunge | la=@agreement | AGREE | subj | cu | mutual actor
incheia, parafa | obj=@pact !subj=@company | SUPPORT | subj | obj.cu,cu,obj.dintre | mutual agentless
incheia, parafa | obj=@treaty subj=power | SUPPORT | subj | obj.cu,cu,obj.dintre | mutual
incheia, parafa | obj=@treaty obj.cu=power !subj=@company | SUPPORT | subj | obj.cu,cu | mutual
incheia, parafa | obj=@treaty obj.dintre=actor | SUPPORT | subj | obj.dintre | mutual agentless

# --- SUPPORT: backing, thanks, praise, signing, recognition
ratifica | obj=@treaty subj=actor | SUPPORT | subj | | actor
# what a town hall signs with a builder is business
semna, contrasemna | obj=@works-contract !obj.cu=power !cu=power | SUPPORT | | | latent
semna, contrasemna | obj=@pact | SUPPORT | subj | obj.cu,cu,obj.dintre,obj.intre | mutual agentless
semna, contrasemna | obj=@treaty subj=power | SUPPORT | subj | obj.cu,cu,obj.dintre,obj.intre | mutual
semna, contrasemna | obj=@treaty cu=@official | SUPPORT | subj | cu | mutual actor
semna, contrasemna | obj=@treaty subj=@political | SUPPORT | subj | obj.cu,cu,obj.dintre,obj.intre | mutual
# a player's or a clerk's contract is no treaty
semna, contrasemna | obj=@contract subj=civil | SUPPORT | | | latent
semna, contrasemna | obj=@treaty obj.cu=power | SUPPORT | subj | obj.cu,cu | mutual
semna, contrasemna | obj=@treaty cu=power | SUPPORT | subj | obj.cu,cu | mutual
semna, contrasemna | obj=@treaty obj.dintre=actor | SUPPORT | subj | obj.dintre | mutual agentless
semna, contrasemna | obj=@treaty obj.intre=actor | SUPPORT | subj | obj.intre | mutual agentless
da | unda verde subj=power | SUPPORT | subj | iobj | actor
semna, promulga | obj=@statute | SUPPORT | subj | | actor
semna | obj=@decree obj.de=@dismissing subj=power | SANCTION | subj | obj.de.gen | actor recipient
semna | obj=@decree obj.de=@dismissing | SUPPORT | | | latent
semna | obj=@decree obj.de=@ending | SUPPORT | | | latent
# what a decree does to somebody is not told by its being signed
semna | obj=@decree-law near=@harsh | SUPPORT | | | latent
semna | obj=@decree-law subj=power | SUPPORT | subj | | actor
multumi | | SUPPORT | subj | iobj,obj | verbal
lauda, elogia, omagia, aprecia, felicita, congratula, salua, aplauda | obj=actor | SUPPORT | subj | obj,iobj | verbal
felicita, congratula | | SUPPORT | subj | obj,iobj | verbal
# who says what he thinks of it
aprecia | drept | SUPPORT | | | latent
aprecia | el | SUPPORT | | | latent
aprecia | ea | SUPPORT | | | latent
aprecia | obj subj=actor !compl=@speech !passive !reduced | SUPPORT | subj | obj.gen,obj.adj,obj,obj.de_la,obj.din | verbal actor reaction
lauda, elogia, omagia, aplauda -se | | SUPPORT | subj | obj.gen,obj.adj,obj | verbal actor reaction
# who greets somebody backs nothing
saluta se | | SUPPORT | | | latent
saluta | subj=actor | SUPPORT | subj | obj.gen,obj.adj,obj,compl,obj.intre,obj.dintre,obj.de_la,obj.din | verbal actor reaction
primi, obtine, avea | obj=@backing subj=actor | SUPPORT | obj.gen,obj.din_partea,din_partea,obj.de_la,de_la | subj | actor
bucura se | de=@backing subj=actor | SUPPORT | de.gen,de.din_partea,din_partea | subj | actor
apara -se | obj=actor subj=actor !impotriva | SUPPORT | subj | obj | verbal actor
exprima, manifesta, transmite, adresa | obj=@congratulation | SUPPORT | subj | iobj,obj.pentru,obj.catre | verbal actor
declara | obj=@trust in=actor | SUPPORT | subj | in | verbal actor
avea | obj=@trust in=actor subj=actor | SUPPORT | subj | in | verbal actor
sustine, sprijini | obj=@crews | SUPPORT | | | latent
# those who help search a house, and what somebody leans on
sprijini, sustine | subj=@police passive | SUPPORT | | | latent
sprijini, sustine | subj=@police reduced | SUPPORT | | | latent
sprijini se | pe=@any | SUPPORT | | | latent
sustine, sprijini, sustinea | obj=actor !compl !sustinand_ca !sustine_ca !sustin_ca | SUPPORT | subj | obj | verbal actor
sustine, sprijini | obj=@investigation | SUPPORT | subj | obj.gen | verbal actor reaction
sustine, sprijini, andosa | obj=@policy | SUPPORT | subj | obj.gen | verbal actor
exprima, reitera, manifesta, arata, declara, reafirma, transmite | obj=@backing | SUPPORT | subj | obj.cu,obj.pentru,obj.fata_de,cu,pentru,fata_de,iobj | verbal
exprima, manifesta, transmite, prezenta | obj=@condolence | SUPPORT | subj | iobj,obj.pentru | verbal
aduce | obj=@tribute | SUPPORT | subj | iobj | verbal actor human
recunoaste | obj=country | SUPPORT | subj | obj | actor
recunoaste | obj=@sovereignty | SUPPORT | subj | obj.gen | actor
ratifica, promulga | | SUPPORT | subj | | actor
vota, pronunta, opta, declara, pleda | in_favoarea subj=actor | SUPPORT | subj | in_favoarea,in_favoarea.gen | actor
# a court that rules on a charge backs nobody
pronunta se | pentru=@deed subj=@court-body | +VERDICT | subj | | actor
pronunta se | pentru=@crime subj=@court-body | +VERDICT | subj | | actor
pronunta se | pentru subj=@court-body | SUPPORT | | | latent
pronunta, declara se | pentru subj=actor | SUPPORT | subj | | actor
pronunta, declara, exprima se | impotriva subj=actor | REJECT | subj | impotriva,impotriva.gen | actor
# a state or party that abstains doesn't back; a member of a board is told of for the count
abtine se | subj=power !de_la !sa | REJECT | subj | | actor
abtine se | | SUPPORT | subj | | latent
# a motion that is voted on may pass or fall
vota | obj=@motion obj.de=@censure future | ACCUSE/disapprove | subj | obj.impotriva,impotriva,obj.contra,contra | actor
adopta, aproba, vota | obj=@motion obj.de=@censure subj=actor !possible | SANCTION | subj | obj.impotriva,impotriva,obj.la_adresa,la_adresa,obj.contra,contra | actor
adopta, aproba | obj=@motion subj=actor !possible | ACCUSE/disapprove | subj | obj.impotriva,impotriva,obj.la_adresa,la_adresa,obj.contra,contra | actor
vota | obj=@motion | SUPPORT | subj | | latent
vota | obj=@removal obj.gen=person subj=actor | SANCTION | subj | obj.gen | actor recipient
# why something is voted is not what is voted for
vota | obj=@removal pentru | SUPPORT | | | latent
vota | pentru=@dismissal subj=actor | REJECT | subj | pentru.gen | actor
# to lift what weighs on somebody refuses nothing
vota | pentru=@refusal pentru.gen=@restriction | SUPPORT | | | latent
vota | pentru=@refusal pentru.gen=@sanction | SUPPORT | | | latent
vota | pentru=@refusal subj=actor | REJECT | subj | | actor
vota | pentru subj=actor | SUPPORT | subj | | actor
vota | impotriva subj=actor !relative | REJECT | subj | | actor
vota | contra subj=actor !relative | REJECT | subj | | actor
# crews that come to help others
alatura se | near=@crews | SUPPORT | | | latent
alatura, ralia se | subj=actor | SUPPORT | subj | iobj | actor
solidariza se | subj=actor | SUPPORT | subj | cu | actor
aproba, adopta, valida, aviza | obj=@treaty subj=power !possible | SUPPORT | subj | obj.cu,obj.dintre | actor
ramane, sta | alaturi iobj=actor subj=actor | SUPPORT | subj | iobj | actor
ramane, sta | alaturi_de=actor subj=actor | SUPPORT | subj | alaturi_de | actor
adopta, aproba, vota | obj=@law subj=power !possible | SUPPORT | subj | | actor
adopta, vota | obj=@resolution obj.de=@condemnation | ACCUSE/disapprove | subj | obj.gen | actor
adopta, vota | obj=@resolution obj.de=@backing | SUPPORT | subj | obj.pentru,obj.gen | actor
vota | obj=@resolution obj=@word | SUPPORT | subj | | latent
adopta, aproba, vota | obj=@resolution subj=actor !possible | SUPPORT | subj | | actor
apara, sustine -se | obj=@decision subj=actor | SUPPORT | subj | obj.gen | verbal actor

# --- CONCEDE: verbal yielding
achita | obj=person !obj=@money !obj=@price | CONCEDE | subj | obj | agentless human
gratia, amnistia | | CONCEDE | subj | obj | actor human
scuza se | | CONCEDE | subj | iobj,fata_de,pentru | verbal
cere | obj=@apology si- | CONCEDE | subj | iobj | verbal
cere | obj=@apology isi | CONCEDE | subj | iobj | verbal
cere | obj=@apology imi | CONCEDE | subj | iobj | verbal
cere | obj=@apology ne | CONCEDE | subj | iobj | verbal
cere | obj=@apology le- | CONCEDE | subj | iobj,obj.gen | verbal
cere | obj=@apology i- | CONCEDE | subj | iobj,obj.gen | verbal
cere | obj=@apology iobj | CONCEDE | subj | iobj | verbal
prezenta, adresa | obj=@apology | CONCEDE | subj | iobj | verbal
regreta | subj=actor | CONCEDE | subj | | verbal actor
ceda | subj=actor !in_fata=@sports !subj=@sports !near=@match | CONCEDE | subj | iobj,in_fata | actor
ridica, relaxa, anula, suspenda -se | obj=@restriction | CONCEDE | subj | obj.impotriva,impotriva,pentru,obj.gen | agentless
ridica se | subj=@restriction | CONCEDE | | obj.pentru,pentru |
renunta | la=@office subj=person | RETREAT/resign | subj | | actor
renunta | la=@demand subj=actor | CONCEDE | subj | la.gen,la.impotriva | actor
renunta | la=@strike subj=actor | CONCEDE | subj | | actor
incheia, suspenda, intrerupe, opri | obj=@strike subj=actor | CONCEDE | subj | | actor
ierta | obj=actor subj=actor | CONCEDE | subj | obj | actor
face | obj=@concession subj=actor | CONCEDE | subj | iobj,fata_de | actor
recunoaste | obj=@misdeed subj=actor | CONCEDE | subj | | verbal actor
plati | obj=@ransom subj=actor | CONCEDE | subj | iobj,catre,pentru | actor

# --- COOPERATE: material exchange
relua se | subj=@cooperation | COOPERATE | subj.dintre,subj.intre,subj.gen | subj.cu | mutual
relua, reincepe | obj=@cooperation subj=actor | COOPERATE | subj | obj.cu,cu | mutual actor
preda -se | obj=person iobj=power subj=actor | COOPERATE | subj | iobj | actor
antrena, instrui se | subj=@troops cu=actor | COOPERATE | subj | cu | mutual actor
curata, demina, patrula, construi, produce, dezvolta, fabrica, investi | impreuna subj=pair | COOPERATE | subj | impreuna_cu | mutual actor
curata, demina, construi, produce, dezvolta, fabrica | impreuna_cu=actor subj=actor | COOPERATE | subj | impreuna_cu | mutual actor
coopera, colabora, conlucra | subj=actor | COOPERATE | subj | cu | mutual actor
extrada | | COOPERATE | subj | catre,in,iobj,la | agentless
preda -se | obj=@suspect | COOPERATE | subj | iobj,catre | actor
schimba -se | obj=@prisoners | COOPERATE | subj | cu | mutual actor
desfasura, efectua, organiza, derula, incepe, continua, lansa | obj=@exercise obj.cu=actor | COOPERATE | subj | obj.cu | mutual actor
desfasura, efectua, organiza, derula, incepe, continua, lansa | obj=@exercise cu=actor | COOPERATE | subj | cu | mutual actor
desfasura, efectua, organiza, derula, incepe, lansa, executa | obj=@exercise impreuna_cu=actor | COOPERATE | subj | impreuna_cu | mutual actor
desfasura, efectua, organiza, derula, incepe, lansa, executa | obj=@exercise obj=@joint | COOPERATE | subj | cu | mutual actor
desfasura, efectua, organiza, derula, incepe, lansa, executa, anunta | obj=@exercise | MOBILIZE/troops | subj | | actor
vinde | obj=@goods subj=actor | COOPERATE | subj | iobj,catre | recipient
vinde | iobj=actor subj=actor | COOPERATE | subj | iobj | recipient
cumpara, achizitiona, importa | de_la=actor obj=@goods subj=actor | COOPERATE | subj | de_la |
impartasi, imparti, transmite, furniza, partaja | obj=@evidence iobj=actor | COOPERATE | subj | iobj,cu |
patrula | subj=actor | COOPERATE | subj | cu,impreuna_cu,alaturi_de | mutual actor
relua | obj=@exercise subj=power | COOPERATE | subj | cu,obj.cu | mutual actor
participa | la=@exercise | COOPERATE | | | litotes latent
participa | la=@exercise subj=actor | COOPERATE | subj | cu,alaturi_de | mutual actor
relua | obj=@cooperation | COOPERATE | subj | obj.cu,cu,obj.dintre | mutual actor

# --- AID: one-sided help
inarma | obj=actor subj=actor | AID | subj | obj | actor
reda, acorda, retrage | obj=@citizenship | CONCEDE | subj | iobj | actor human
ajuta, asista | obj=actor !subj=@sports | AID | subj | obj,iobj | actor
ajuta, asista | subj=actor !la=@any !subj=@sports | AID | subj | obj,iobj | actor recipient
da, arunca | vina pe=actor | ACCUSE/allege | subj | pe | verbal actor
da, arunca | vina | AID | | | latent
# what is paid to bend somebody's duty helps nobody
primi, obtine, oferi, acorda, da, trimite, transfera, vira, imprumuta, plati, dona | told=@bribery obj=@bribe | AID | | | latent
primi, obtine, lua | obj=@bribe near=@caught | AID | | | latent
imprumuta, credita | cu=@usury | AID | | | latent
primi, obtine | obj=@aid de_la=actor | AID | de_la | subj | actor
primi, obtine | obj=@aid din_partea=actor | AID | din_partea | subj | actor
primi, obtine | obj=@asylum in=country | AID | in | subj | actor
compensa, despagubi | obj=actor subj=actor | AID | subj | obj | actor
interveni, actiona | subj=@rescuers | AID | subj | | actor
salva, scoate, evacua | obj=person subj=@rescuers | AID | subj | obj | agentless recipient
dispune, decide, hotari, ordona, aproba | obj=@evacuation subj=power obj.gen=@evacuees | AID | subj | obj.gen | actor planned
livra, furniza, exporta | obj=@gas subj=actor | COOPERATE | subj | iobj,catre,in | recipient
livra, furniza, exporta, vinde | subj=@company iobj=actor | COOPERATE | subj | iobj | recipient
asigura | de=@aid obj | SUPPORT | subj | obj | latent
asigura | de=@backing obj | SUPPORT | subj | obj | latent
oferi, acorda, furniza, livra, trimite, dona, aloca, transfera, da, asigura, expedia, vira, distribui, imparti, debloca, parasuta, pune | obj=@aid subj=power !isi | AID | subj | iobj,catre,pentru,in,la,spre | actor
# what is given where nobody is named
aloca, debloca, acorda, dona | obj=@money subj=power near=@humanitarian !iobj=@any !catre=@any | AID | subj | | actor
dona, imparti, distribui, trimite | obj=@relief subj=organization !iobj=@any !catre=@any !pentru=@any | AID | subj | | actor
oferi, acorda, furniza, livra, trimite, dona, aloca, transfera, da, asigura, expedia, vira, distribui, imparti, debloca, parasuta, pune | obj=@aid !isi !subj=@company !iobj=@customers | AID | subj | iobj,catre,pentru,in,la,spre | actor recipient
# sent to strike somebody, not to help
trimite | obj=@drone near=@striking !iobj=actor | ASSAULT | | | latent
trimite | obj=@missile near=@striking !iobj=actor | ASSAULT | | | latent
furniza, livra, dona, trimite, oferi, acorda, transfera, expedia | obj=@weapons subj=power !impotriva !asupra | AID | subj | iobj,catre,pentru,in,la | actor
furniza, livra, dona, trimite, oferi, acorda, transfera, expedia | obj=@weapons !spre_inchiriere !impotriva !asupra | AID | subj | iobj,catre,pentru,in,la | actor recipient
aloca, debloca, acorda, oferi, transfera, vira, dona | obj=@money subj=power !isi | AID | subj | iobj,catre,pentru,pentru.gen | actor recipient
prelua, trata | obj=@patients subj=country | AID | subj | obj | actor
# those who come to see whether it is all right
trimite, mobiliza, deplasa | obj=@rescuers obj.de=@inspection subj=actor | ACCUSE/investigate | subj | la,in | actor
trimite, mobiliza, deplasa | obj=@rescuers obj.de=@inspectors subj=actor | ACCUSE/investigate | subj | la,in | actor
trimite, oferi, mobiliza | obj=@rescuers | AID | subj | iobj,in,la,pentru | actor
pune | la_dispozitie obj=@rescuers | AID | subj | iobj,pentru | actor
ajunge, veni, sosi, deplasa, prezenta | subj=@crews la=@scene | AID | subj.gen,subj | | actor
trimite, mobiliza, alerta, dirija, deplasa | obj=@crews passive !subj=@any | AID | obj.gen,obj | | actor
trimite, expedia | iobj=power subj=power obj !obj=@troops !obj=person !obj=@message !obj=@evidence !obj=@demand-note !obj=@paper | AID | subj | iobj | actor
furniza, livra, dona, parasuta | iobj=actor subj=actor !obj=@evidence | AID | subj | iobj |
imprumuta, credita, finanta | | AID | subj | iobj,obj | recipient actor
acorda, oferi | obj=@asylum | AID | subj | iobj,obj.gen | actor human
antrena, instrui | obj=@troops subj=actor !compl | AID | subj | obj | actor
elibera | obj=@hostages subj=actor !subj=@troops !subj=@police | RETREAT/release | subj | obj | actor
salva, evacua | obj=person passive !subj=@any !possible !gerund | AID | subj | obj | agentless human affirmed
# who is put at his superiors' disposal has lost his post
pune | la_dispozitie pe obj=person subj=power !iobj=actor !pentru=@any | SANCTION | subj | obj | actor recipient
pune | la_dispozitie reduced | AID | | | latent
pune | la_dispozitie !obj=@any | AID | | | latent
pune | la_dispozitie subj=power !obj=@paper !obj=person | AID | subj | iobj | actor
salva | obj=@life iobj=actor subj=actor | AID | subj | iobj | actor
salva | obj=@hostages | AID | subj | obj | actor
elibera | obj=@hostages subj=@troops | AID | subj | obj | actor
elibera | obj=@hostages subj=@police | AID | subj | obj | actor
evacua, indeparta | obj=@protesters subj=actor | COERCE/restrict | subj | obj | actor
evacua, salva | obj=actor subj=actor | AID | subj | obj | actor
contribui | cu=@money subj=actor | AID | subj | la,pentru |
gazdui, adaposti, primi | obj=@refugees subj=actor | AID | subj | obj | actor

# --- RETREAT: material yielding
retrage -se | obj=@troops | RETREAT/withdraw | subj | din,de_la | actor
retrage se | subj=@troops | RETREAT/withdraw | subj | din,de_la | actor
retrage se | din=place subj=actor | RETREAT/withdraw | subj | din | actor
retrage se | din=@treaty subj=actor | SANCTION/withdraw | subj | | actor
# who takes back a resignation stays
retrage | obj=@resignation | CONCEDE | | | latent
retrage se | din=@office subj=person | RETREAT/resign | subj | | actor
retrage -se | obj=@demand | CONCEDE | subj | obj.gen | actor
retrage -se | obj=@envoy | SANCTION/withdraw | subj | din,de_la | actor
parasi | subj=@troops | RETREAT/withdraw | subj | obj | actor
parasi | obj=@office | RETREAT/resign | subj | | actor
autosuspenda se | subj=actor | RETREAT/resign | subj | | actor
pleca, retrage | din=@office subj=person | RETREAT/resign | subj | | actor
pleca, retrage | de_la=@office subj=person | RETREAT/resign | subj | | actor
demisiona | subj=actor | RETREAT/resign | subj | | actor
da | mandat | SUPPORT | subj | | latent
depune, inainta, prezenta | obj=@resignation reduced subj=person | RETREAT/resign | subj | | actor
depune, inainta, da, prezenta, anunta | obj=@resignation !obj.gen=@any !alb | RETREAT/resign | subj | | actor
depune | obj=@mandate !nou subj=person | RETREAT/resign | subj | | actor
preda, returna, restitui, repatria | obj=@captives subj=power | RETREAT/release | subj | iobj,catre | actor
elibera | de_la=@lead obj=person passive | SANCTION | subj | obj | agentless
elibera | din=@office obj=person passive | SANCTION | subj | obj | agentless
# from an office, not from prison
elibera | din=@office | RETREAT | | | latent
elibera | obj=person !obj=@territory | RETREAT/release | subj | obj | agentless
pune, lasa, judeca | in_libertate obj=actor | RETREAT/release | subj | obj | agentless
dispune, decide, hotari | obj=@release in_libertate subj=actor | RETREAT/release | subj | obj.gen | actor
elibera | obj=@prisoners | RETREAT/release | subj | obj | agentless
repatria | obj=@prisoners | RETREAT/release | subj | obj |
inceta, opri, suspenda | obj=@fire | RETREAT/ceasefire | subj | cu | mutual actor
respecta, incheia, declara, stabili | obj=@ceasefire | RETREAT/ceasefire | subj | cu,obj.cu | mutual actor
dezarma | | RETREAT/disarm | subj | obj | actor
depune, preda | obj=@arms | RETREAT/disarm | subj | iobj | actor
preda, capitula se | subj=@troops | RETREAT | subj | iobj | actor
preda, ceda | obj=@power | RETREAT | subj | iobj,catre | actor
redeschide, deschide | obj=@border subj=actor | RETREAT/access | subj | obj.cu,obj.gen | actor
permite | obj=@access | RETREAT/access | subj | iobj | actor
`;
