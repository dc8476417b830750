/** Romanian verbs that tell of mobilization, coercion and violence; see `verbs-friendly.ts`. */
export const FORCEFUL_VERBS = `
# --- MOBILIZE
# those sent out in a storm are no show of force
mobiliza, concentra, disloca, desfasura, trimite | obj=@troops near=@weather | MOBILIZE | | | latent
mobiliza, disloca, detasa, repozitiona, redisloca, muta, transfera | obj=@troops passive !subj=@any | MOBILIZE/troops | obj.adj,obj.gen,obj | in,la,spre | actor
mobiliza, concentra, masa, disloca, desfasura, muta, amplasa, stationa | obj=@troops | MOBILIZE/troops | subj | la,in,spre | actor
mobiliza, concentra, masa, disloca, desfasura, muta, amplasa, instala | obj=@weapons | MOBILIZE/weapons | subj | la,in,spre | actor
trimite | obj=@troops !obj=@message la=@border | MOBILIZE/troops | subj | la,spre | actor
trimite | obj=@troops !obj=@message | MOBILIZE/troops | subj | in,la,spre | actor
trimite | obj=@police | MOBILIZE/police | subj | in,la,spre | actor
efectua, face, desfasura | obj=@test obj.cu=@missile | MOBILIZE/weapons | subj | | actor
efectua, face, desfasura | obj=@test nuclear | MOBILIZE/weapons | subj | | actor
testa, lansa | obj=@missile !asupra !spre=country !impotriva !near=@drone !near=@air-raid !near=@target | MOBILIZE/weapons | subj | | actor
pune, plasa | in=@state in.de=@alert obj=@troops | MOBILIZE/troops | subj,obj | | actor
pune, plasa | in=@alert | MOBILIZE/troops | subj,obj | | actor
intra | in=@alert subj=actor | MOBILIZE/troops | subj | | actor
pleca, porni, ajunge, sosi, intra, merge | subj=@troops in=place | MOBILIZE/troops | subj | in | actor
pleca, porni, ajunge, sosi, merge | subj=@troops la=place | MOBILIZE/troops | subj | la | actor
pleca, porni | subj=@troops din=place | MOBILIZE/troops | subj | | actor
afla se | subj=@troops in=place | MOBILIZE/troops | subj | in | actor
stationa, disloca, desfasura, amplasa | obj=@troops passive | MOBILIZE/troops | subj,obj.adj,obj.gen | in,la | actor
stationa | subj=@troops | MOBILIZE/troops | subj | in | actor
mentine, avea | obj=@troops in=place subj=power | MOBILIZE/troops | subj | in | actor
mentine | obj=@troops subj=power | MOBILIZE/troops | subj | in | actor
participa | la=@exercise subj=@troops | MOBILIZE/troops | subj | | actor
decola, ridica, patrula | subj=@warplane | MOBILIZE/weapons | subj | | actor
ridica | obj=@warplane subj=actor | MOBILIZE/weapons | subj | | actor
intari, suplimenta, consolida | obj=@presence subj=power | MOBILIZE/troops | subj | in,la,pe | actor
concentra, masa se | subj=@troops | MOBILIZE/troops | subj | la | actor
mobiliza, interveni | subj=@police | MOBILIZE/police | subj | | actor

# --- COERCE
inchide | obj=@inspected | COERCE | | | latent
aresta, incatusa, inchide | obj=person | COERCE/arrest | subj | obj | agentless
retine, captura | obj=@hostages | ASSAULT/abduct | subj | obj | agentless
retine, aresta, incarcera | obj=@those passive !subj=civil | COERCE/arrest | subj | obj | agentless
retine | obj=person !s- !se !subj=civil | COERCE/arrest | subj | obj | agentless
aresta, incarcera, incatusa | obj | COERCE/arrest | subj | obj | agentless
prinde, depista | in_flagrant obj=person | COERCE/arrest | subj | obj | agentless
prinde, depista | flagrant obj=person | COERCE/arrest | subj | obj | agentless
# who is caught is wanted or taken in the act; who is caught speeding is not held
prinde, depista, surprinde | near=@driving | COERCE | | | latent
prinde, captura, imobiliza, depista | obj=person passive near=@manhunt !near=@mishap !subj=@radar !subj=@protesters !obj=@police | COERCE/arrest | subj | obj | agentless
ridica | obj=person passive acasa | COERCE/arrest | subj | obj | agentless
ridica | obj=person passive near=@manhunt | COERCE/arrest | subj | obj | agentless
cadea | in=@hands subj=person | COERCE/arrest | in.gen | subj | agentless recipient human
ajunge, nimeri | gratii subj=person | COERCE/arrest | | subj | agentless recipient human
ajunge, nimeri | gratiilor subj=person | COERCE/arrest | | subj | agentless recipient human
ajunge, nimeri | in=@custody subj=person | COERCE/arrest | | subj | agentless recipient human
ramane | in=@arrest subj=person | COERCE/arrest | | subj | agentless recipient human
ramane | dupa=@bars subj=person | COERCE/arrest | | subj | agentless recipient human
ajunge, nimeri | dupa=@bars subj=person | COERCE/arrest | | subj | agentless recipient human
baga, trimite, tine | gratii obj=person | COERCE/arrest | subj | obj | agentless
baga, trimite, tine | gratiilor obj=person | COERCE/arrest | subj | obj | agentless
prinde, depista, ridica, imobiliza, captura | obj=person subj=@police | COERCE/arrest | subj | obj | actor
duce, conduce, ridica, transporta, escorta | la=@station obj=person | COERCE/arrest | subj | obj | agentless
taia, opri, inchide | obj=@microphone | COERCE/censor | subj | iobj,obj.gen | actor
obliga, forta, constrange, sili | obj=actor subj=power compl | COERCE | subj | obj | actor
impiedica | obj=actor subj=power compl | COERCE/restrict | subj | obj | actor
incarcera, intemnita | obj=actor | COERCE/arrest | subj | obj | agentless
# judicial control leaves people free, with bans
pune, plasa, cerceta, lasa | sub=@custody-control obj=person | COERCE/restrict | subj | obj | agentless
pune, plasa, cerceta | sub=@custody obj=person | COERCE/arrest | subj | obj | agentless
impinge | subj=@police obj=@protesters | ASSAULT/crowd-control | subj | obj | actor
ridica | obj=@suspect subj=@police | COERCE/arrest | subj | obj | actor
dispune, decide, emite, prelungi, mentine, confirma, hotari, lua, aplica | obj=@arrest subj=actor | COERCE/arrest | subj | obj.gen,fata_de,pe_numele,impotriva,pentru,obj.pe_numele,obj.fata_de | actor
dispune, decide, hotari, lua, prelungi, mentine | obj=@arrest !subj=@any | COERCE/arrest | | obj.gen,fata_de,iobj,impotriva,pe_numele,obj.pe_numele,obj.fata_de | agentless recipient
dispune, decide, hotari, lua | obj=@measure obj.de=@placing obj.de.sub=@custody-control | COERCE/restrict | subj | obj.de.gen | agentless
dispune, decide, hotari, lua | obj=@measure obj.de=@placing | COERCE/arrest | subj | obj.de.gen | agentless
dispune, decide, hotari, prelungi, mentine, confirma, lua, aplica, institui | obj=@measure obj.gen=@arrest | COERCE/arrest | subj | obj.gen.gen,iobj,fata_de,impotriva,pentru,pe_numele,obj.fata_de,obj.gen.fata_de,cu_privire_la,in_cazul | agentless
dispune, decide, hotari | obj=@inspection !judiciar !iobj=person | ACCUSE/investigate | subj | obj.la,la | actor
dispune, decide, hotari, prelungi, mentine | obj=@custody-control subj=actor | COERCE/restrict | subj | obj.gen,fata_de,pentru,impotriva,obj.pentru | actor
dispune, decide, hotari | obj=@placing obj.sub=@custody-control subj=actor | COERCE/restrict | subj | obj.gen | actor
dispune, decide, hotari | obj=@placing subj=actor | COERCE/arrest | subj | obj.gen | actor
emite | obj=@warrant | COERCE/arrest | subj | pe_numele.gen,pe_numele,obj.pe_numele,impotriva,obj.impotriva,pentru,obj.pentru | agentless recipient
primi | obj=@warrant subj=person obj.de=@arrest-word | COERCE/arrest | de_la,din_partea | subj | recipient agentless human
plasa | sub=@custody-control | COERCE/restrict | subj | obj | agentless
plasa | sub=@custody | COERCE/arrest | subj | obj | agentless
impinge, goni, respinge | obj=@refugees subj=actor | COERCE/deport | subj | obj | actor
folosi, practica, utiliza | obj=@torture subj=actor | ASSAULT/torture | subj | impotriva | actor
pune, institui, aplica, dispune | obj=@seal | COERCE/seize | subj | pe.gen,pe,obj.pe,obj.pe.gen,asupra.gen,obj.asupra.gen | agentless
da | in_urmarire obj | THREATEN/arrest | subj | obj | agentless
plasa, retine | in=@custody obj=actor | COERCE/arrest | subj | obj | agentless
perchezitiona | | COERCE/seize | subj | obj,la | actor
efectua, face, desfasura, descinde | obj=@search | COERCE/seize | subj | obj.la,la | actor
descinde | la subj=@police | COERCE/seize | subj | la | actor
descinde | in subj=@police | COERCE/seize | subj | in.gen | actor
confisca, sechestra, nationaliza, rechizitiona | obj=@property | COERCE/seize | subj | obj.gen,iobj,de_la | agentless
confisca, nationaliza, rechizitiona | | COERCE/seize | subj | obj.gen,iobj,de_la | actor
dispune, decide, hotari | obj=@confiscation subj=actor | COERCE/seize | subj | obj.de_la,de_la | actor
descoperi, gasi, depista | obj=@contraband subj=@police | COERCE/seize | subj | la,asupra,de_la | actor
descoperi, gasi, depista | obj.de=@contraband subj=@police | COERCE/seize | subj | la,asupra,de_la | actor
ridica, indisponibiliza | obj=@vehicle in_vederea | COERCE/seize | subj | de_la | agentless
dispune, decide, hotari, lua, institui, aplica | obj=@measure obj.gen=@seal | COERCE/seize | subj | obj.asupra.gen,asupra.gen | agentless
indisponibiliza | subj=@police | COERCE/seize | subj | obj.gen | actor
pune | in_executare obj=@warrant near=@search | COERCE/seize | subj | | agentless
pune | in_aplicare obj=@warrant near=@search | COERCE/seize | subj | | agentless
pune | in_executare obj=@warrant near=@bringing | COERCE/arrest | subj | obj.pe_numele.gen,obj.pe_numele,pe_numele.gen,pe_numele | agentless recipient
pune | in_aplicare obj=@warrant near=@bringing | COERCE/arrest | subj | obj.pe_numele.gen,obj.pe_numele,pe_numele.gen,pe_numele | agentless recipient
ridica, confisca, indisponibiliza | obj=@contraband passive | COERCE/seize | subj | | agentless
ridica, confisca, indisponibiliza | obj=@evidence passive | COERCE/seize | subj | | agentless
ridica, indisponibiliza | obj=@evidence subj=@police | COERCE/seize | subj | de_la,din | actor
impune, introduce, institui, decreta, declara, prelungi | obj=@ban obj.de=@curfew | COERCE/curfew | subj | in,obj.in | agentless
impune, introduce, institui, decreta, declara, prelungi | obj=@curfew | COERCE/curfew | subj | in,obj.in | agentless
impune, introduce, institui, decreta, declara, prelungi | obj=@emergency | COERCE/martial-law | subj | in,obj.in | agentless
impune, introduce, institui | obj=@restriction | COERCE/restrict | subj | iobj,pentru,obj.pentru,asupra | actor
interzice, restrictiona | subj=actor | COERCE/restrict | subj | iobj,pentru | actor
cenzura | | COERCE/censor | subj | obj,obj.gen | actor
inchide, bloca | obj=@checkpoint | COERCE/restrict | subj | obj.cu,cu,pentru,obj.gen | agentless
inchide | obj=@media reduced !subj=power | COERCE | | | latent
bloca, inchide, suspenda, interzice | obj=@media !isi !si- !si | COERCE/censor | subj | obj.gen,obj | actor
inchide, bloca | obj=@border | COERCE/restrict | subj | obj.cu,cu,pentru,obj.gen | agentless
bloca, opri, retine | obj.cu=@aid | COERCE/withhold | subj | catre,in,obj.pentru,obj.catre | actor
bloca | obj=@aid | COERCE/withhold | subj | catre,in,obj.pentru,obj.catre | actor
deporta, exila, surghiuni | obj=actor | COERCE/deport | subj | obj | agentless
dispune | obj=@internment subj=power | COERCE/arrest | subj | obj.gen | actor
destructura, anihila, dezmembra | obj=@gang subj=@police | COERCE | subj | obj | actor
maltrata | obj=actor | ASSAULT/beat | subj | obj | agentless
# a raid of the police is a search
efectua, desfasura | obj=@raid subj=@police | ASSAULT | | | latent
comite, intensifica, continua | obj=@offensive subj=power | ASSAULT | subj | impotriva,asupra,obj.impotriva,obj.asupra | actor
efectua, desfasura | obj=@raid subj=power | ASSAULT | subj | impotriva,asupra,obj.impotriva,obj.asupra | actor
ingheta | obj=@assets | COERCE/seize | subj | obj.gen | agentless
sparge, pirata, compromite | obj=@computers | COERCE/cyber | subj | obj.gen | actor
ataca | obj=@computers | COERCE/cyber | subj | obj.gen | actor
raspandi, difuza, distribui, propaga | obj=@news fals | COERCE/misinformation | subj | in,despre | 
raspandi, difuza, distribui, propaga, publica | obj=@fakes | COERCE/misinformation | subj | in,despre | actor
pune | in=@custody obj=actor | COERCE/arrest | subj | obj | agentless
retine | in=@custody | COERCE/arrest | subj | obj | agentless
folosi, utiliza, trage | obj=@crowd-control | ASSAULT/crowd-control | subj | impotriva,asupra,pentru | actor
folosi, trage | cu=@crowd-control | ASSAULT/crowd-control | subj | impotriva,asupra,in | actor
dispersa, imprastia | subj=@police obj=@any | ASSAULT/crowd-control | subj | obj | actor
dispersa, imprastia, brusca, matura | obj=@protesters | ASSAULT/crowd-control | subj | obj | actor
impinge, lovi | subj=@police obj=@protesters | ASSAULT/crowd-control | subj | obj | actor

# --- ASSAULT
bombarda, lovi, ataca | subj=@air-force | ASSAULT/aerial | subj | obj,in | actor
ordona, comanda, orchestra, comite, savarsi, executa, planui | obj=@killing | ASSAULT/targeted | subj | obj.gen | actor
comite, savarsi, executa, orchestra, efectua, desfasura, intreprinde | obj=@offensive subj=actor | ASSAULT | subj | impotriva,asupra,obj.impotriva,obj.asupra,in,obj.in | actor
pregati, planui | obj=@offensive | ASSAULT | subj | impotriva,asupra,obj.impotriva,obj.asupra | actor planned
bombarda | obj=place passive !cu= | ASSAULT/heavy-weapons | subj | obj | agentless recipient durative
bombarda | obj=place passive cu=@weapons | ASSAULT/heavy-weapons | subj | obj | agentless recipient durative
bombarda | obj=place passive cu=@missile | ASSAULT/heavy-weapons | subj | obj | agentless recipient durative
bombarda | obj=place passive cu=@drone | ASSAULT/drone | subj | obj | agentless recipient durative
bombarda | | ASSAULT/heavy-weapons | subj | obj | actor
lovi, viza, tinti, ataca, bombarda | cu=@drone passive !subj=@any obj=place | ASSAULT/drone | | obj | agentless recipient
lovi, viza, tinti, ataca, bombarda | cu=@missile passive !subj=@any obj=place | ASSAULT/heavy-weapons | | obj | agentless recipient
lovi, viza, tinti, ataca | cu=@drone | ASSAULT/drone | subj | obj,in | actor
lovi, viza, tinti, ataca | cu=@missile | ASSAULT/heavy-weapons | subj | obj,in | actor
lovi, ataca, injunghia, taia, ameninta | cu=@hand-weapon obj=person subj=person | ASSAULT/beat | subj | obj | actor
lua, tine | ca_ostatic obj | ASSAULT/abduct | subj | obj | agentless
lua, tine | ca_ostatici obj | ASSAULT/abduct | subj | obj | agentless
# a town or a house held hostage is a figure of speech
lua, tine | ostatic obj=place | ASSAULT | | | latent
lua, tine | ostatic obj=organization | ASSAULT | | | latent
lua, tine | ostatic obj=@inspected | ASSAULT | | | latent
lua, tine | ostatic obj=@state-held | ASSAULT | | | latent
lua, tine | ostatic obj | ASSAULT/abduct | subj | obj | agentless
lua, tine | ostatici obj | ASSAULT/abduct | subj | obj | agentless
lua | obj=@hostages subj=actor | ASSAULT/abduct | subj | obj | actor
ataca | obj=person subj=@politician !cu=@hand-weapon | ACCUSE/disapprove | subj | obj | verbal actor
otravi, decapita, linsa, spanzura, strangula, sugruma, injunghia | obj=actor subj=actor | ASSAULT/targeted | subj | obj | actor
schingiui | obj=actor | ASSAULT/torture | subj | obj | agentless
asalta, teroriza | obj=actor subj=actor !cu=@questions | ASSAULT | subj | obj | actor
# a shot of warning is meant for nobody's body
trage, executa, efectua | obj=@shots avertisment subj=actor | COERCE | subj | | actor
lansa, trage | obj=@missile passive asupra=@any !subj=@any | ASSAULT/heavy-weapons | | asupra | agentless recipient
lansa, trimite | obj=@drone passive asupra=@any !subj=@any | ASSAULT/drone | | asupra | agentless recipient
lansa | obj=@drone obj=@missile subj=actor | ASSAULT/heavy-weapons | subj | asupra,spre,in,impotriva,catre | actor
lansa | obj=@missile subj=actor near=@drone | ASSAULT/heavy-weapons | subj | asupra,spre,in,impotriva,catre | actor
lansa, trimite | obj=@drone subj=actor near=@air-raid | ASSAULT/drone | subj | asupra,spre,in,impotriva,catre | actor
lansa | obj=@missile subj=actor near=@air-raid | ASSAULT/heavy-weapons | subj | asupra,spre,in,impotriva,catre | actor
trage | cu=@weapons subj=actor | ASSAULT/firearms | subj | asupra,in,spre,asupra.gen | actor
trage | obj=@shots subj=actor | ASSAULT/firearms | subj | asupra,in,spre,asupra.gen | actor
# laws, decisions and motions are attacked in words
ataca | la=@court !passive | ACCUSE | subj | | actor
ataca | la=organization near=@contested !passive | ACCUSE | subj | | actor
ataca | prin=@motion | ACCUSE | | | latent
ataca | prin=@litigation | ACCUSE | | | latent
ataca | obj=@debated | ACCUSE | | | latent
ataca | | ASSAULT | subj | obj | actor
bombarda, lovi, ataca | subj=@air-force | ASSAULT/aerial | subj | obj,in | actor
lovi, bombarda, pilona, distruge, demola, rade | subj=@troops | ASSAULT/destroy | subj | obj | actor
lovi, distruge, avaria | subj=@bomb obj | ASSAULT/aerial | subj.adj,subj.gen | obj,in | agentless recipient
lovi, viza, tinti | subj=@missile obj | ASSAULT/heavy-weapons | subj.adj,subj.gen | obj,in | agentless recipient
lovi | subj=country obj | ASSAULT | subj | obj,obj.gen | actor
lovi, viza, tinti, ataca | subj=@drone obj | ASSAULT/drone | subj.adj,subj.gen | obj,in | agentless recipient
distruge, demola | subj=actor obj=@building | ASSAULT/destroy | subj | obj.gen,obj | actor
lansa, trage | obj=@missile | ASSAULT/heavy-weapons | subj | asupra,spre,in,impotriva,catre | actor
lansa, trimite | obj=@drone asupra | ASSAULT/drone | subj | asupra | actor
lansa, trimite | obj=@drone impotriva | ASSAULT/drone | subj | impotriva,impotriva.gen | actor
lansa, trimite | obj=@missile impotriva | ASSAULT/heavy-weapons | subj | impotriva,impotriva.gen | actor
lansa, trimite | obj=@missile asupra | ASSAULT/heavy-weapons | subj | asupra | actor
lansa, declansa | obj=@offensive !subj=@politician !subj=@company !la_adresa !isi !si- !si | ASSAULT | subj | impotriva,asupra,obj.impotriva,obj.asupra | actor
deschide | obj=@gunfire | ASSAULT/firearms | subj | asupra,spre,in,impotriva | actor
raspunde | iobj=@fire | ASSAULT/firearms | subj | | actor
trage | asupra | ASSAULT/firearms | subj | asupra,spre | actor
trage | in=actor | ASSAULT/firearms | subj | in | actor
trage | primii subj=actor | ASSAULT/firearms | subj | asupra,in,spre | actor
trage | primul subj=actor | ASSAULT/firearms | subj | asupra,in,spre | actor
lovi | obj=place passive !subj=actor !subj=@attack near=@attack !near=@mishap | ASSAULT | | obj | agentless recipient
impusca | subj=@any | ASSAULT/firearms | subj | obj | actor
impusca | obj=person passive !near=@mishap | ASSAULT/firearms | | obj | agentless
# gas and fuel blow up by themselves
ucide, omori, rani, distruge | subj=@blast near=@gas-thing !near=@strike-word !near=@warring | ASSAULT | | | latent
ucide, omori, rani, distruge | subj=@blast near=@fuel !near=@strike-word !near=@warring | ASSAULT | | | latent
ucide, omori, rani, distruge, lovi, viza, tinti | subj=@attack obj | ASSAULT | subj.gen,subj.adj | obj,subj.asupra,subj.impotriva | agentless
ucide, omori, asasina, masacra | subj=actor | ASSAULT/targeted | subj | obj | actor
executa | subj=actor obj=people | ASSAULT/targeted | subj | obj | actor
ucide, omori, rani | subj=@drone | ASSAULT/drone | subj | obj | agentless recipient
ucide, omori, rani, mutila -se | subj=actor obj=actor !si- !isi | ASSAULT | subj | obj | actor
ucide, omori, rani | intr=@exchange | ASSAULT/firearms | obj | cu,intr.cu | mutual
ucide, omori, rani | in=@clashes in.cu=actor | ASSAULT | in.cu | obj | agentless
ucide, omori, rani | in=@clashes cu=actor | ASSAULT | cu | obj | agentless
ucide, omori, rani | in=@clashes | ASSAULT/firearms | obj | cu,in.cu | mutual
# who is hurt where it was told before that weapons were used
rani, mutila | obj=people passive told=@strike-word !near=@strike-word !subj=@any !told=@mishap-word | ASSAULT | | obj | agentless recipient
asasina | obj=actor | ASSAULT/targeted | subj | obj | agentless
otravi, incendia, ucide, omori, executa, masacra, injunghia, rapune | obj=person passive !subj=@any !near=@mishap | ASSAULT | | obj | agentless
rapi | subj=@death-cause | ASSAULT | | | latent
rapi | near=@famine | ASSAULT | | | latent
rapi | subj=@robber | ASSAULT | | | latent
rapi | subj=actor obj=@any !obj=actor !obj=@property | ASSAULT/abduct | subj | | actor
rapi, sechestra | obj=actor | ASSAULT/abduct | subj | obj | agentless
captura | obj=actor | ASSAULT/abduct | subj | obj | actor
tortura | | ASSAULT/torture | subj | obj,iobj,pe,behind | agentless human
bate | obj=organization subj=organization | ASSAULT/beat | subj | obj | latent actor
bate, agresa, brutaliza, molesta, injunghia | obj=people subj=actor | ASSAULT/beat | subj | obj | actor
bate, brutaliza, molesta | obj=actor !subj=@sports | ASSAULT/beat | subj | obj | agentless
agresa, viola, abuza | sexual obj=actor | ASSAULT/sexual | subj | obj | agentless
viola | obj=person | ASSAULT/sexual | subj | obj | agentless
lovi, palmui, plesni, snopi, imbranci | obj=person subj=person !subj=@politician !near=@traffic !near=@mishap | ASSAULT/beat | subj | obj | actor
agresa | obj=people | ASSAULT/beat | subj | obj | agentless
lupta, bate se | impotriva=actor subj=actor | ASSAULT | subj | impotriva,contra | actor
lupta | impreuna_cu subj=actor | COOPERATE | subj | impreuna_cu | mutual actor
lupta | alaturi_de subj=actor | COOPERATE | subj | alaturi_de | mutual actor
lupta se | subj=actor cu=actor | ASSAULT | subj | cu | mutual actor
lupta | impotriva subj=actor | ASSAULT | subj | impotriva | actor
lupta se | subj=pair !pentru | ASSAULT | subj | cu | mutual actor
lupta se | subj=@troops !pentru | ASSAULT | subj | cu | mutual actor
lupta -se | cu=@troops subj=actor | ASSAULT | subj | cu | mutual actor
invada | subj=actor obj=place | ASSAULT | subj | obj | actor
# territory taken is seized (CAMEO 192)
ocupa, cuceri | subj=actor obj=place | COERCE/seize | subj | obj | actor
prelua, lua, castiga | obj=@control-of asupra=place subj=@troops | COERCE/seize | subj | asupra | actor
prelua, lua, castiga | obj=@control-of obj.asupra=place subj=@troops | COERCE/seize | subj | obj.asupra | actor
ocupa, cuceri | subj=@troops | COERCE/seize | subj | obj | actor
captura | subj=@troops obj=place | COERCE/seize | subj | obj | actor
captura | subj=@troops obj=@building | COERCE/seize | subj | obj | actor
captura | subj=@troops | ASSAULT | subj | obj | actor
incendia | subj=actor | ASSAULT/destroy | subj | obj,obj.gen | actor
mina | subj=actor | ASSAULT/explosives | subj | obj | actor
folosi, utiliza | obj=@unconventional | ASSAULT/unconventional | subj | impotriva,asupra | actor
# to stop what has been fired is no attack on whose it is
doborî, dobori, intercepta, neutraliza, distruge | obj=@interceptable | SUPPORT | subj | | latent
scufunda, doborî, dobori | subj=actor !obj=@everything !tot_ce | ASSAULT | subj | obj,obj.gen,obj.adj | actor
asedia, incercui | subj=actor | ASSAULT | subj | obj | actor
detona | obj=@explosives | ASSAULT/explosives | subj | | actor
arunca | in=@aer | ASSAULT/explosives | subj | obj | actor
purta, duce | obj=@war | ASSAULT | subj | impotriva,cu,obj.impotriva,obj.cu | mutual actor
alunga, izgoni | obj=actor subj=actor | ASSAULT | subj | obj | actor
taia, inchide | obj=@gas | SANCTION/discontinue | subj | catre,obj.catre,iobj,pentru,in | actor
opri | obj=@gas | SANCTION/discontinue | subj | catre,obj.catre,iobj,pentru,in | actor
`;
