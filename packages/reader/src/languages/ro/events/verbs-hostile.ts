/** Romanian verbs that tell of requests, reproaches, refusals, threats, protest and sanctions; see `verbs-friendly.ts`. */
export const HOSTILE_VERBS = `
# --- REQUEST
# bribes are what an inquiry is about, no demand of its own
pretinde | obj=@bribe | REQUEST | | | latent
cere, solicita | obj=@bribe told=@bribery | REQUEST | | | latent
# who is asked for a comment
cere, solicita, ruga | compl=@commenting | REQUEST | | | latent
cere, solicita | obj=@instruction | REQUEST | | | actor
# who asks for the ball in a game
cere, solicita, reclama, revendica | obj=@play | REQUEST | | | latent
cere, solicita, pretinde, revendica | obj=@meeting | REQUEST/meet | subj | iobj,de_la,cu,obj.cu | verbal themed
# who feels ill asks a doctor
cere, solicita | obj=@care medical !subj=power | REQUEST | | | latent
cere, solicita | obj=@aid | REQUEST/assist | subj | iobj,de_la,obj.de_la,obj.gen | verbal themed
cere, solicita | obj=@weapons | REQUEST/assist | subj | iobj,de_la,obj.de_la | verbal themed
cere, solicita | obj=@convening | REQUEST/meet | subj | iobj,de_la,obj.gen | verbal themed
# what somebody is asked for by nobody named
cere, solicita, pretinde se | iobj !subj=actor | REQUEST | | iobj | verbal themed latent
# who is to go is not who is asked
cere, solicita | obj=@removal | REQUEST/change | subj | iobj,de_la | verbal themed
cere, solicita | obj=@dismissal | REQUEST/change | subj | iobj,de_la,obj.gen | verbal themed
conditiona | obj subj=actor | REQUEST | subj | | verbal actor
# a motion that only blames
depune, inainta | obj=@motion simplu !reduced | ACCUSE/disapprove | subj | obj.impotriva,impotriva,obj.la_adresa | actor
anunta, pregati | obj=@motion simplu | ACCUSE/disapprove | subj | obj.impotriva,impotriva,obj.la_adresa | actor planned
depune, inainta | obj=@motion !reduced | REQUEST/change | subj | la,iobj,obj.impotriva,impotriva | actor
revendica | obj=@attack | ASSAULT | subj | | latent
revendica | obj=@guilt-word | ASSAULT | subj | | latent
revendica | obj=@claimed | SUPPORT | subj | | latent
revendica | obj=person | SUPPORT | subj | | latent
revendica | obj=@seats | SUPPORT | subj | | latent
revendica | obj=@town-hall | SUPPORT | subj | | latent
revendica | obj=@win | SUPPORT | subj | | verbal actor
cere, solicita, revendica, pretinde | obj=@withdrawal | REQUEST/yield | subj | iobj,de_la,obj.gen,obj.adj,compl | verbal themed
reclama | compl=@speech | ACCUSE/allege | subj | compl | verbal actor
reclama | obj=@irregularity subj=actor | ACCUSE/allege | subj | obj.by | verbal actor
reclama | la=@authority obj=actor subj=actor | ACCUSE | subj | obj | actor
sesiza | cu=@demand-note obj=@court | REQUEST | subj | obj | agentless
sesiza | cu=@demand-note | REQUEST | subj | obj | agentless human
vota, decide, hotari, aproba | obj=@referral subj=actor | REQUEST | subj | obj.gen | actor
cere, solicita | obj=person reduced | REQUEST | | | actor
# "li se cere": by whom isn't said
cere, solicita se | !subj=@any iobj | REQUEST | agent | iobj | verbal themed latent
cere, solicita, revendica | !compl=@anonymity | REQUEST | subj | iobj,de_la,compl | verbal themed
reclama | obj=@demanded subj=actor | REQUEST | subj | iobj,de_la | verbal themed actor
pretinde | obj | REQUEST | subj | iobj,de_la | verbal themed actor
avertiza, atentiona, sfatui | obj=actor compl !compl=@speech | REQUEST | subj | obj,iobj | verbal themed actor
sfatui, recomanda | iobj=actor compl !compl=@speech | REQUEST | subj | iobj | verbal themed actor
recomanda | subj=power compl !compl=@speech | REQUEST | subj | iobj | verbal themed actor
semna, depune, initia, lansa, inainta | obj=@petition subj=actor | REQUEST | subj | catre,obj.catre,la,obj.impotriva | actor
# a day set for a hearing asks nothing of anybody
da, fixa, acorda | obj=@hearing-day iobj=power !subj=@court subj=actor | REQUEST | subj | iobj | verbal themed actor
da, fixa, acorda | obj=@hearing-day iobj=actor compl !subj=@court subj=actor | REQUEST | subj | iobj | verbal themed actor
fixa, stabili, da, acorda | obj=@hearing-day | SUPPORT | subj | | latent
da, transmite, emite | obj=@command iobj=actor subj=actor | REQUEST | subj | iobj | verbal themed actor
da, transmite, emite | obj=@command compl subj=actor | REQUEST | subj | iobj | verbal themed actor
da, adresa, lansa, transmite, fixa | obj=@ultimatum subj=actor | REQUEST | subj | iobj,obj.catre,catre | verbal themed actor
chema, da, actiona | in=@court !reduced | ACCUSE | subj | obj | actor
indemna, chema, implora, somat, soma, conjura | | REQUEST | subj | obj,iobj,pe | verbal themed
ruga -se | | REQUEST | subj | obj,iobj | verbal themed reported
face | obj=@appeal niciun | SUPPORT | subj | | latent
face, lansa, adresa, transmite | obj=@appeal !obj.de=@tender | REQUEST | subj | iobj,obj.catre,catre,la | verbal themed
# who is willing
dispune | compl participle | REQUEST | | | latent
dispune | compl passive | REQUEST | | | latent
ordona, dispune | compl | REQUEST | subj | iobj | verbal themed actor
ordona | iobj=actor | REQUEST | subj | iobj | verbal themed
propune | subj=actor iobj=power compl | REQUEST | subj | iobj | verbal themed actor reported
propune | subj=power compl !isi !si- !si | REQUEST | subj | iobj | verbal themed actor
propune | subj=actor obj=@proposed !isi !obj=person !reduced | REQUEST | subj | iobj | verbal themed actor
propune | subj=power obj=@proposed reduced | REQUEST | subj | iobj | verbal themed actor
propune | subj=power obj=@any !isi !si- !si !obj=person !reduced !iobj=@audience-of | REQUEST | subj | iobj | verbal themed actor
insista | compl | REQUEST | subj | pe_langa | verbal themed
presa | obj=actor | REQUEST | subj | obj | verbal themed
pledeaza, pleda, milita | pentru subj=power | REQUEST | subj | | verbal themed
apela | la=actor compl | REQUEST | subj | la | verbal themed

# --- ACCUSE
acuza, invinui, invinovati se | subj=pair | ACCUSE/allege | subj | cu | mutual verbal
acuza, invinui, invinovati se | reciproc subj=actor | ACCUSE/allege | subj | cu | mutual verbal
acuza, invinui, suspecta, banui | obj=person !subj=@any | ACCUSE/allege | subj | obj | agentless
acuza, invinui, invinovati, blama | | ACCUSE/allege | subj | obj,compl,pe | verbal
atribui | obj=@attack iobj=actor subj=actor | ACCUSE/allege | subj | iobj | verbal actor
atribui | obj=@blame iobj=actor subj=actor | ACCUSE/allege | subj | iobj | verbal actor
atribui | obj=@attack obj.gen=actor subj=actor | ACCUSE/allege | subj | obj.gen | verbal actor
pune | pe_seama=actor subj=actor | ACCUSE/allege | subj | pe_seama | verbal actor
pune | pe_seama.gen=actor subj=actor | ACCUSE/allege | subj | pe_seama.gen | verbal actor
invoca, acuza | obj=@guilt-word subj=actor | ACCUSE/allege | subj | obj.gen | verbal actor
huidui, fluiera | obj=person passive !subj=@any !subj=@sports | ACCUSE/disapprove | subj | obj | agentless
huidui, fluiera, insulta, jigni, calomnia, injura, mustra, admonesta, certa, ironiza, stigmatiza, infiera | obj=actor subj=actor | ACCUSE/disapprove | subj | obj | actor
reprosa, imputa se | | ACCUSE/disapprove | | iobj | latent
reprosa, imputa | | ACCUSE/disapprove | subj | iobj,compl | verbal
denunta | obj=@treaty | SANCTION/discontinue | subj | obj.cu | actor
critica, denunta, deplora, dezaproba | subj=actor !obj=@territory | ACCUSE/disapprove | subj | obj,obj.by,obj.gen,obj.adj | verbal actor reaction
primi, lua | obj=@prison-years cu=@suspension subj=person !reduced | SANCTION/convict | obj.de_la,de_la | subj | agentless recipient human
primi | obj=@sentence subj=person !reduced | SANCTION/convict | de_la | subj | agentless recipient human
primi | inchisoare subj=person obj=@duration !reduced | SANCTION/convict | de_la | subj | agentless recipient human
condamna | la=@prison | SANCTION/convict | subj | obj | agentless
condamna | la=@duration | SANCTION/convict | subj | obj | agentless
condamna | pentru=@crime obj=person | SANCTION/convict | subj | obj | agentless
condamna | subj=@court obj=person | SANCTION/convict | subj | obj | actor
condamna | subj=@court obj=organization | SANCTION/convict | subj | obj | actor
condamna | subj=@court obj=country | SANCTION/convict | subj | obj | actor
condamna | inchisoare obj=person | SANCTION/convict | subj | obj | agentless
condamna | obj=person definitiv | SANCTION/convict | subj | obj | agentless
condamna | obj=person passive near=@trial !subj=actor | SANCTION/convict | | obj | agentless
condamna | subj=actor | ACCUSE/disapprove | subj | obj.gen,obj.adj,obj | verbal actor reaction
protesta | subj=@official fata_de=@any | ACCUSE/disapprove | subj | fata_de.gen,fata_de.adj,fata_de | verbal actor
protesta | subj=@diplomatic | ACCUSE/disapprove | subj | fata_de,la,impotriva | verbal actor
depune, inainta, formula, introduce | obj=@complaint impotriva=@contested !reduced | ACCUSE | subj | | actor
depune, inainta, formula, introduce | obj=@complaint obj.impotriva=@contested !reduced | ACCUSE | subj | | actor
depune, inainta, formula, introduce | obj=@complaint !reduced | ACCUSE | subj | impotriva,obj.impotriva,la,obj.la | actor
ataca | obj=@law subj=actor | ACCUSE | subj | obj.gen | actor
ataca | obj=@decision subj=actor | ACCUSE | subj | obj.gen | actor
ataca | in=@litigation subj=actor | ACCUSE | subj | obj.gen | actor
ataca | cu=@litigation subj=actor | ACCUSE | subj | obj.gen | actor
ataca | obj=@legal-act subj=actor | ACCUSE | subj | obj.gen | actor
ataca | in=@speech-word obj=actor | ACCUSE/disapprove | subj | obj | verbal actor
ataca | direct obj=country subj=person | ACCUSE/disapprove | subj | obj | verbal actor
ataca | verbal obj=actor | ACCUSE/disapprove | subj | obj | verbal actor
ataca | dur obj=person | ACCUSE/disapprove | subj | obj | verbal actor
adresa se | la=@court subj=actor | REQUEST | subj | la | actor
adresa se | iobj=@court subj=actor | REQUEST | subj | iobj | actor
adresa se | obj=@court subj=actor | REQUEST | subj | obj | actor
trimite, transmite, adresa | obj=@complaint iobj=@court subj=actor | REQUEST | subj | iobj | actor
trimite, transmite, adresa | obj=@complaint la=@court subj=actor | REQUEST | subj | la | actor
sesiza | obj=@court subj=actor future | ACCUSE | subj | | latent
sesiza | obj=@court subj=actor | REQUEST | subj | obj | verbal actor
contesta | la=@court obj subj=actor | REJECT | subj | obj.gen,la | actor
ataca | la=@court obj subj=actor | ACCUSE | subj | obj.gen | actor
trimite, deferi | in=@court obj=actor | ACCUSE | subj | obj | agentless
pune | sub=@inculpation obj=actor | ACCUSE/allege | subj | obj | agentless
dispune, solicita, decide | obj=@sending subj=@court-or-police | ACCUSE | subj | obj.gen | actor
dispune, decide | obj=@release in_miscare subj=actor | ACCUSE/investigate | subj | fata_de,obj.fata_de,impotriva,obj.impotriva,obj.gen.fata_de,obj.gen.impotriva | actor
pune | in_miscare obj=@prosecution subj=actor | ACCUSE/investigate | subj | fata_de,impotriva,obj.fata_de,obj.impotriva | actor
dispune, decide, anunta | obj=@opening subj=@court-or-police obj.gen=@investigation | ACCUSE/investigate | subj | obj.gen.impotriva,obj.gen.pe_numele | actor
dispune, decide | obj=@halting subj=power obj.gen=@media | COERCE/censor | subj | obj.gen | actor
face | raspunzator obj=actor subj=actor | ACCUSE/allege | subj | obj | verbal actor
face, gasi, considera | vinovat obj=actor subj=actor | ACCUSE/allege | subj | obj | verbal actor
# a witness is heard, not looked into
audia, interoga | obj=@witness | ACCUSE/investigate | | | latent
ancheta, investiga, cerceta, audia, interoga, suspecta, banui | obj=actor subj=actor | ACCUSE/investigate | subj | obj | actor
judeca | obj=person !subj=@any | ACCUSE | subj | obj | agentless durative
incrimina, inculpa | obj=actor | ACCUSE/allege | subj | obj | agentless
urmari | penal obj=actor | ACCUSE/investigate | subj | obj | agentless
banui, suspecta | obj=person passive | ACCUSE/allege | subj | obj | agentless
cerceta, ancheta, investiga | obj=@those passive | ACCUSE/investigate | subj | obj | agentless
cerceta, ancheta | obj=person | ACCUSE/investigate | subj | obj | agentless
audia, interoga | obj=person | ACCUSE/investigate | subj | obj | agentless human
audia, interoga | obj=country subj=@court | ACCUSE/investigate | subj | obj | actor human
ancheta, investiga | subj=@justice | ACCUSE/investigate | subj | obj | actor
# a chase on the road is no prosecution
deschide, demara, declansa, incepe, initia, continua, relua | obj=@chase !penal | ACCUSE | | | latent
extinde | obj=@investigation subj=@justice | ACCUSE/investigate | subj | obj.asupra,asupra | actor
continua, desfasura, efectua, coordona, conduce, prelua | obj=@inquiry subj=power | ACCUSE/investigate | subj | obj.pe_numele,obj.impotriva,impotriva | actor durative
alege se | cu=@file subj=person | ACCUSE/investigate | | subj | agentless recipient human
alege se | cu=@fine subj=actor | COERCE/restrict | | subj | agentless recipient
face | obiectul obj.gen=@investigation subj=actor | ACCUSE/investigate | | subj | agentless recipient
viza | subj=@investigation obj=actor | ACCUSE/investigate | subj.gen | obj | agentless recipient human
efectua, face, desfasura, demara, derula, intreprinde, realiza | obj=@inspection subj=@controllers | ACCUSE/investigate | subj | obj.la,la | actor
efectua, face, desfasura, demara, derula, intreprinde, incepe | obj=@inspection subj=@inspectors obj.la=@inspected | ACCUSE/investigate | subj | obj.la | actor
efectua, face, desfasura, demara, derula, intreprinde, incepe | obj=@inspection subj=@inspectors la=@inspected | ACCUSE/investigate | subj | la | actor
efectua, face, desfasura, demara, derula, intreprinde, incepe | obj=@inspection subj=power obj.la=@inspected | ACCUSE/investigate | subj | obj.la | actor
efectua, face, desfasura, demara, derula, intreprinde, incepe | obj=@inspection subj=power la=@inspected | ACCUSE/investigate | subj | la | actor
controla, verifica, inspecta | obj=@inspected subj=@inspectors | ACCUSE/investigate | subj | obj | actor
controla, verifica, inspecta | obj=@activity obj.gen=@inspected subj=@inspectors | ACCUSE/investigate | subj | obj.gen | actor
controla, verifica, inspecta | obj=@activity obj.gen=@inspected subj=power | ACCUSE/investigate | subj | obj.gen | actor
controla, verifica, inspecta | obj=@inspected subj=power | ACCUSE/investigate | subj | obj | actor
trimite | control obj=@inspectors subj=actor | ACCUSE/investigate | subj | la,in | actor
deschide, demara, declansa, incepe, initia | obj=@investigation subj=actor | ACCUSE/investigate | subj | obj.pe_numele,obj.impotriva,impotriva,obj.asupra,in_cazul.gen | actor
deschide, demara, declansa, incepe, initia, intocmi | obj=@investigation !obj=@procedure !subj=@any | ACCUSE/investigate | subj | obj.pe_numele.gen,obj.pe_numele,pe_numele.gen,pe_numele,obj.impotriva,impotriva | agentless
deschide, demara, declansa, incepe, initia | obj=@investigation | ACCUSE/investigate | subj | obj.pe_numele,obj.impotriva,impotriva,obj.asupra,in_cazul.gen | actor
intocmi, deschide | obj=@file penal subj=@police obj.pentru=@any | ACCUSE/investigate | subj | pe_numele,impotriva,obj.pe_numele | actor
intocmi, deschide | obj=@file penal subj=@police pentru=@any | ACCUSE/investigate | subj | pe_numele,impotriva,obj.pe_numele | actor
intocmi, deschide | obj=@file penal subj=@police | ACCUSE/investigate | subj | pe_numele,impotriva,iobj,obj.pe_numele | actor
sesiza se | subj=@justice | ACCUSE/investigate | subj | | actor
pune | sub=@custody-control | COERCE/restrict | subj | obj | agentless
pune | sub=@custody | COERCE/arrest | subj | obj | agentless
pune | sub=@investigation | ACCUSE/investigate | subj | obj | agentless
contesta | subj=actor | REJECT | subj | obj.gen | verbal actor
califica, numi, descrie, considera, cataloga, eticheta, categorisi, taxa | drept=@insult subj=actor | ACCUSE/disapprove | subj | obj.gen,obj.adj,obj | verbal actor reaction
replica, riposta | iobj=actor ca=@accusation | ACCUSE/allege | subj | iobj | verbal

# --- REJECT
# who will not tolerate something warns of what is to come
tolera | future | THREATEN | | | latent
recunoaste, accepta | subj=actor obj=@territory | REJECT | subj | | verbal actor litotes
accepta, tolera, admite, recunoaste | subj=actor obj | REJECT | subj | obj.gen,obj.adj,obj.de_la | verbal actor litotes
accepta, tolera, admite | subj=actor compl | REJECT | subj | | verbal actor litotes
negocia, dialoga | subj=actor cu=@any | REJECT/meet | subj | cu | actor litotes
negocia | subj=power | REJECT/meet | subj | cu | actor litotes
participa | la=@meeting-any subj=actor | REJECT/meet | subj | la.gen,la.cu | actor litotes
da | vot_negativ subj=actor | REJECT/change | subj | iobj.by,iobj.gen,iobj | actor
da | obj=@vote negativ subj=actor | REJECT | subj | iobj.gen,iobj | actor
exercita, folosi, opune, uza | obj=@veto subj=actor | REJECT | subj | obj.impotriva,impotriva | actor
ignora, sfida, nesocoti | obj=@demand-note subj=actor | REJECT | subj | obj.gen,obj.adj | actor
ignora, sfida, nesocoti | obj=@decision subj=actor | REJECT | subj | obj.gen,obj.adj | actor
intoarce | spatele iobj=actor subj=actor | REJECT | subj | iobj | actor
absurd, fals, nefondat, neadevarat, ridicol, mincinos, tendentios, neintemeiat, aberant, fantezist, nedrept, speculatie, minciuna, inventie, fabulatie, calomnie | subj=@accusation-word | REJECT | said | subj.gen,subj.adj | verbal predicate actor
refuza | compl !compl=@comment | REJECT | subj | iobj | verbal themed
refuza | subj=actor obj=@meeting | REJECT/meet | subj | obj.cu,cu | verbal themed
refuza, declina | obj=@proposal subj=actor | REJECT | subj | obj.by,obj.gen,iobj,obj.de_la,obj.din_partea,obj.din | verbal actor
refuza | subj=actor !compl=@comment | REJECT | subj | obj.gen,iobj,obj.de_la | verbal actor
# an attack that is beaten off is no request turned down
respinge | obj=@attack | REJECT | | | latent
respinge | obj=@offensive | REJECT | | | latent
respinge | obj=@motion passive !subj=@any | REJECT/change | in.gen | obj.by | agentless
respinge, declina | obj=@aid | REJECT/assist | subj | obj.gen,obj.de_la,obj.adj | verbal
respinge, declina, contesta, refuza | obj=@proposal | REJECT/change | subj | obj.by,obj.gen,obj.de_la,obj.adj,obj.din_partea,obj.din | verbal
infirma, dezminti, nega | subj=actor obj=@accusation-word !compl | REJECT | subj | obj.gen,obj.adj,obj.de_la | verbal actor
respinge | subj=actor | REJECT | subj | obj.gen,obj.adj,obj.de_la | verbal actor
respinge | obj | REJECT | subj | obj.gen,obj.adj | verbal
exclude | -o !din=@any | SUPPORT | | | latent
exclude | gerund | SUPPORT | subj | | latent
exclude | din=@membership obj=actor subj=actor | SANCTION/expel | subj | obj | actor
exclude | pe=@life subj=actor | SANCTION/expel | subj | obj | actor
exclude | obj=@chance | REJECT | subj | | verbal actor affirmed
exclude | subj=actor !obj=person | REJECT | subj | obj.cu | verbal actor affirmed
anula, amana, suspenda, contramanda | obj=@meeting | REJECT/meet | subj | obj.cu,cu,obj.in,obj.la | themed actor
anula, contramanda | obj=@visit | REJECT/meet | subj | obj.la,obj.in | themed actor
opune se | subj=actor | REJECT | subj | iobj | verbal actor
bloca, respinge | obj=@decision subj=actor | REJECT | subj | obj.gen,obj.adj | actor
retrimite, reintoarce | obj=@law subj=power | REJECT | subj | iobj | actor
bloca | obj=@law subj=actor | REJECT | subj | obj.gen | actor
vota | contra subj=actor | REJECT | subj | | actor
interzice | obj=@entry | REJECT | subj | iobj,obj.gen | actor

delimita, distanta, dezice, disocia se | de=actor subj=actor | REJECT | subj | de | actor

# --- THREATEN
ameninta | cu=@seizure | THREATEN/territory | subj | obj,pe,iobj,cu.gen,cond | verbal themed
ameninta | cu=@rupture | THREATEN/relations | subj | obj,pe,iobj,cond | verbal themed
ameninta | cu=@expulsion | THREATEN/expel | subj | obj,pe,iobj,cu.gen,cond | verbal themed
ameninta | cu=@arrest | THREATEN/arrest | subj | obj,pe,iobj,cu.gen,cond | verbal themed
ameninta | cu=@sanction | THREATEN/restrict | subj | obj,pe,iobj,cond | verbal themed
ameninta | cu=@violence | THREATEN/violence | subj | obj,pe,iobj,cond | verbal themed
ameninta | subj=actor | THREATEN | subj | obj,iobj,cond | verbal themed actor
adresa, lansa, formula, profera | obj=@threat | THREATEN/violence | subj | iobj,obj.la_adresa,la_adresa,obj.catre | verbal themed
ramane | fara=@answer | THREATEN | said | | litotes verbal actor
ezita | compl subj=actor | THREATEN | subj | | themed litotes verbal actor
da | de_inteles threatens | THREATEN | subj | iobj | verbal themed actor
avertiza, preveni, atentiona | threatens | THREATEN | subj | obj,iobj,cond | verbal themed actor

# who is put out of action for good
elimina, lichida, anihila, neutraliza | obj=people subj=@troops !future | ASSAULT/targeted | subj | obj | actor
elimina, lichida, anihila | obj=people subj=@air-force !future | ASSAULT/targeted | subj | obj | actor
elimina, lichida, anihila | obj=people subj=@drone !future | ASSAULT/drone | subj.adj,subj.gen | obj | agentless recipient
interveni | cu=@crowd-control subj=@police | ASSAULT/crowd-control | subj | impotriva,asupra | actor
interveni | in_forta subj=@police | ASSAULT/crowd-control | subj | impotriva,asupra | actor
vana, zdrobi, spulbera, lichida, nimici, anihila, starpi |  | THREATEN/violence | subj | obj | latent
riposta | | THREATEN/violence | subj | impotriva,iobj,obj | latent
razbuna | | THREATEN/violence | subj | impotriva | latent
# to put in a word with somebody
interveni | la | SUPPORT | subj | | latent
interveni | pe_langa | SUPPORT | subj | | latent
interveni | pentru | SUPPORT | subj | | latent
interveni | in_favoarea | SUPPORT | subj | | latent
reactiona, pedepsi, actiona, interveni | | THREATEN | subj | impotriva,iobj,obj | latent
urma, exista, fi | subj=@countermeasures | THREATEN | said | | latent
lua, adopta | obj=@countermeasures | THREATEN | subj | impotriva | latent
rezerva | obj=@right | THREATEN | subj | | latent
raspunde | prin=@countermeasures | THREATEN | subj | iobj | latent
raspunde | cu=@countermeasures | THREATEN | subj | iobj | latent
raspunde | prin=@violence | THREATEN/violence | subj | iobj | latent
raspunde | militar | THREATEN/violence | subj | iobj | latent
raspunde | ferm | THREATEN | subj | iobj | latent
raspunde | dur | THREATEN | subj | iobj | latent
raspunde | simetric | THREATEN | subj | iobj | latent
raspunde | pe_masura | THREATEN | subj | iobj | latent
recurge | la=@violence | THREATEN/violence | subj | impotriva,asupra | latent

# --- PROTEST
forma | obj=@chain subj=people | PROTEST/demo | subj | impotriva | actor
protesta, demonstra | subj=people | PROTEST/demo | subj | impotriva,fata_de,impotriva.gen,fata_de.gen,fata_de.adj,impotriva.adj,in_fata | actor
manifesta -se | subj=people !obj !isi !si- !si | PROTEST/demo | subj | impotriva,fata_de,impotriva.gen,fata_de.gen,fata_de.adj,impotriva.adj,in_fata | actor
protesta | | PROTEST/demo | subj | impotriva,fata_de,impotriva.gen,fata_de.gen,fata_de.adj,impotriva.adj,in_fata | actor
participa | la=@protest subj=actor | PROTEST/demo | subj | impotriva,la.impotriva | actor
manifesta -se | impotriva | PROTEST/demo | subj | impotriva | actor
iesi | in=@street subj=actor | PROTEST/demo | subj | impotriva | actor
iesi | pe=@street subj=people near=@outcry | PROTEST/demo | subj | impotriva | actor
iesi | in=@march subj=people | PROTEST/demo | subj | impotriva | actor
aduna, strange, reuni se | subj=people in_fata=@any | PROTEST/demo | subj | impotriva,in_fata | actor
marsalui | subj=people | PROTEST/demo | subj | impotriva | actor
intra, fi, face, declara, declansa, incepe, continua, anunta | obj=@hunger-strike | PROTEST/hunger | subj | impotriva | actor
intra, fi | in=@hunger-strike | PROTEST/hunger | subj | impotriva | actor
intra, fi, ramane | in=@strike | PROTEST/strike | subj | impotriva,cu,cond | actor
declansa, incepe, continua, organiza, face | obj=@strike | PROTEST/strike | subj | impotriva | actor
merge, porni, pleca | in=@march subj=people | PROTEST/demo | subj | impotriva | actor
aduna, strange, reuni se | subj=people in=@square near=@outcry | PROTEST/demo | subj | impotriva | actor
scanda | subj=people | PROTEST/demo | subj | impotriva | actor
picheta | subj=actor | PROTEST/demo | subj | obj | actor
ocupa | obj=@square subj=people !subj=@troops !subj=@police | PROTEST/obstruct | subj | | actor
ocupa | obj=@building subj=@protesters | PROTEST/obstruct | subj | obj | actor
parasi | obj=@hall subj=actor | PROTEST | subj | | actor
bloca, ocupa | obj=@rostrum subj=actor | PROTEST/obstruct | subj | | actor
intrerupe, opri, inceta, sista | obj=@work subj=people | PROTEST/strike | subj | impotriva | actor
intra | in=@protest subj=actor | PROTEST/demo | subj | impotriva | actor
aduna, strange, reuni se | subj=people la=@protest | PROTEST/demo | subj | impotriva | actor
aduna, strange se | subj=@protesters | PROTEST/demo | subj | impotriva | actor
boicota | subj=actor | PROTEST/boycott | subj | obj | actor
bloca, inchide | obj=@road subj=@police | COERCE/restrict | subj | | actor
bloca, ocupa | obj=@road subj=@vehicle | PROTEST/obstruct | subj | | actor
bloca, inchide | obj=@road subj=@protesters | PROTEST/obstruct | subj | | actor
bloca, ocupa | obj=@road subj=people | PROTEST/obstruct | subj | | actor
sparge | obj=@broken-into subj=@protesters | PROTEST/riot | subj | obj.gen | actor
vandaliza, devasta | subj=actor | PROTEST/vandalize | subj | obj,obj.gen | actor
incendia | subj=@protesters | PROTEST/riot | subj | obj.gen | actor
arunca | cu=@stones | PROTEST/riot | subj | in,asupra,spre | actor
arunca | obj=@stones subj=people | PROTEST/riot | subj | in,asupra,spre | actor
arunca | obj=@stones asupra=@any | PROTEST/riot | subj | asupra | agentless recipient
arunca | obj=@stones in=@police | PROTEST/riot | subj | in | agentless recipient
arunca | obj=@stones spre=actor | PROTEST/riot | subj | spre | agentless recipient
anunta, pregati, programa, convoca, planui | obj=@strike | PROTEST/strike | subj | obj.impotriva,impotriva,obj.fata_de | actor planned
anunta, pregati, programa, convoca, planui | obj=@protest | PROTEST/demo | subj | obj.impotriva,impotriva,obj.fata_de | actor planned
relua, reincepe, incepe, continua, declansa, intensifica, relansa | obj=@protest subj=actor | PROTEST/demo | subj | obj.impotriva,impotriva,obj.fata_de | actor
organiza, tine, desfasura | obj=@protest | PROTEST/demo | subj | obj.impotriva,impotriva | actor

# a company that flies no longer punishes nobody
suspenda, anula, opri, sista, reduce, intrerupe | obj=@flights subj=@company | SUPPORT | subj | | latent
# who stops a train or a machine punishes nobody
opri, bloca | obj=@march subj=@police | COERCE/restrict | subj | | actor
opri | obj=@road-vehicle | SANCTION | | | latent
opri | obj.de=@road-vehicle | SANCTION | | | latent
# --- SANCTION
sanctiona | obj=actor subj=actor !subj=@sports !obj=@sports | SANCTION | subj | obj | actor
sanctiona | subj=power obj cu=@fine | SANCTION | subj | obj | actor
sanctiona | obj=actor !subj=@sports !obj=@sports | SANCTION | subj | obj | agentless
pune | in_aplicare obj=@sanction | SANCTION | subj | obj.impotriva,impotriva,obj.asupra,asupra | actor
anunta, pregati, planui | obj=@sanction | SANCTION | subj | obj.impotriva,impotriva,obj.asupra,asupra,iobj,obj.contra | actor planned
aplica, da | obj=@sanction subj=@police | COERCE/restrict | subj | iobj,obj.gen | actor
aplica, da | obj=@sanction contraventional | COERCE/restrict | subj | iobj,obj.gen | actor
retrage, suspenda | obj=@backing subj=actor | SANCTION/discontinue | subj | iobj,obj.pentru,pentru | actor
impune, introduce, aduce, adauga | obj=@sanction subj=@statute-text | SANCTION | subj.gen,subj.adj | obj.impotriva,impotriva,obj.asupra,asupra,iobj,obj.contra | agentless recipient
adopta, aproba, agrea, impune, introduce, aplica, decide, extinde, prelungi, institui, viza, inaspri | obj=@sanction !subj=@company | SANCTION | subj | obj.impotriva,impotriva,obj.asupra,asupra,iobj,obj.contra | actor
expulza | obj=actor | SANCTION/expel | subj | obj,obj.adj | agentless
declara | non-grata | SANCTION/expel | subj | obj,obj.adj,behind | actor
declara | non_grata | SANCTION/expel | subj | obj,obj.adj,behind | actor
da | afara obj=person | SANCTION/expel | subj | obj | agentless
declara | obj=@envoy non_grata | SANCTION/expel | subj | obj,obj.adj | actor
concedia, disponibiliza | obj=person | SANCTION | subj | obj | agentless
decide, hotari, anunta, vota, aproba | obj=@exit near=@coalition subj=organization | SANCTION/withdraw | subj | | actor planned
iesi | din=@alliance subj=actor | SANCTION/withdraw | subj | | actor
iesi | de_la=@government subj=actor | SANCTION/withdraw | subj | | actor
retrage se | din=@alliance subj=actor | SANCTION/withdraw | subj | | actor
retrage se | de_la=@government subj=actor | SANCTION/withdraw | subj | | actor
pica, cadea | subj=@cabinet near=@motion | SANCTION | | subj | agentless recipient
anunta, pregati, planui, notifica, preconiza, programa | obj=@layoff subj=organization !subj=power | SANCTION | subj | obj.gen | actor planned
notifica, anunta | pentru=@layoff subj=organization | SANCTION | subj | pentru.gen | actor planned
opera, efectua, face, demara, incepe, finaliza | obj=@layoff subj=organization | SANCTION | subj | obj.gen | actor
renunta | la=@staff subj=organization | SANCTION | subj | la | actor
trimite | somaj obj=person | SANCTION | subj | obj | agentless
lasa | fara=@job obj=person !obj=organization | SANCTION | subj | obj | actor
taia, desfiinta, elimina, suprima, reduce | obj=@jobs subj=organization | SANCTION | subj | | actor
ramane | fara=@job subj=people | SANCTION | | subj | agentless recipient human
pierde | obj=@jobs subj=people !possible | SANCTION | | subj | agentless recipient human
trece, include, pune, inscrie, adauga | pe=@blacklist neagra obj=actor | SANCTION | subj | obj | actor
exmatricula | obj=person | SANCTION/expel | subj | obj | agentless
exclude | obj=person !obj=@chance | SANCTION/expel | subj | obj | agentless
rupe, suspenda, inceta, ingheta, intrerupe, taia, reduce, opri, sista, anula | obj=@relations | SANCTION/discontinue | subj | obj.cu,cu,catre,obj.catre,iobj,obj.pentru,obj.din,obj.adj,obj.de.adj | actor decided
rupe, suspenda, inceta, ingheta, intrerupe, taia, opri, sista, reduce | obj=@aid !isi | SANCTION/discontinue | subj | catre,obj.catre,iobj,pentru,obj.pentru,obj.gen | actor
rechema | obj=@envoy | SANCTION/withdraw | subj | din,de_la,obj.in,obj.din | actor
chema | obj=@envoy | SANCTION/withdraw | subj | din,obj.in,obj.din | actor
suspenda, anula, retrage, revoca | obj=@permit subj=power !isi !si- | SANCTION/discontinue | subj | obj.pentru,pentru,iobj,obj.gen | actor
dispune, decide, hotari, vota, aproba | obj=@removal obj.gen=person subj=power | SANCTION | subj | obj.gen | actor recipient decided
suspenda, destitui, demite, concedia, revoca | obj=person subj=actor | SANCTION | subj | obj | actor
inlatura, schimba, indeparta | obj=person din=@office | SANCTION | subj | obj | agentless human
inlatura, schimba, indeparta | obj=person de_la=@office | SANCTION | subj | obj | agentless human
demite | obj=@cabinet passive | SANCTION | subj | obj | agentless
suspenda, destitui, demite, revoca | obj=person passive !subj=@sports !obj=@sports | SANCTION | subj | obj | agentless
supune | iobj=@sanction obj=actor | SANCTION | subj | obj | agentless
adopta, aproba, introduce, impune, lua | obj=@measure punitiv | SANCTION | subj | obj.impotriva,impotriva,obj.asupra,asupra | actor
suspenda, destitui, demite, revoca | obj=person reduced !subj=@sports !obj=@sports | SANCTION | subj | obj | agentless
obliga | obj=actor subj=@court | SANCTION | subj | obj | actor
adauga, include, trece, pune, inscrie | pe=@blacklist sanctiune obj=actor | SANCTION | subj | obj | agentless
suspenda, opri, sista | obj=@activity obj.gen=@inspected passive | COERCE/restrict | subj | obj.gen | agentless recipient
suspenda, opri, sista | obj=@activity obj.gen=@inspected subj=@inspectors | COERCE/restrict | subj | obj.gen | actor
# a bill is amended, not fined
amenda | obj=@bill | COERCE | | | latent
amenda | | COERCE/restrict | subj | obj | agentless
aplica, da | obj=@fine passive | COERCE/restrict | subj | iobj | agentless
aplica, da | obj=@fine subj=actor | COERCE/restrict | subj | iobj | actor
primi | obj=@fine subj=actor | COERCE/restrict | obj.de_la,de_la,din_partea | subj |
inchide | obj=@mission | SANCTION/withdraw | subj | obj.gen,obj.adj | actor
`;
