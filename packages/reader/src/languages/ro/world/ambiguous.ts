/** Words of the world tables that are often something else. */

/**
 * Inhabitants and adjectives of cities; they stand for the city or, in reports on politics, for the state behind it.
 */
export const CITY_PEOPLES = `
524901 | | moscovit
703448 | | kievean
2643743 | | londonez
2988507 | | parizian
2761369 | | vienez
2950159 | | berlinez
683506 | | bucureștean
618426 | | chișinăuan
681290 | | clujean
675810 | | ieșean
665087 | | timișorean
683844 | | brașovean
680963 | | constănțean
5128581 | | newyorkez/newyorkeză/newyorkezi/newyorkeze
727011 | | sofiot
2800866 | | bruxellez
792680 | | belgrădean
3054643 | | budapestan
1816670 | | pekinez
281184 | | ierusalimitean
281133 | | gazan
`;

/** `roman` is a novel, `român` a Romanian: with diacritics in the text, only the latter counts. */
export const NEED_MARKS = `
român românul românului români românii românilor română româna românei române românele românelor sârbă sârba sârbe sârbele
țigan țigana săsesc sași sas sașii sasul mureșean
`;

/** With a capital these are given names or family names. */
export const LOWER_ONLY = `
georgiana georgianei elena elenei indiana indianei germana germanei româna romana romanei slava slavei maltezei cristina latina
florentina adriana ardelean ardeleanul muntean munteanul moldovean moldoveanu oltean olteanul neamț turcu rus rusu grecu roman
bulgar bulgaru sârb sârbu ungur ungureanu catalan tătar tătaru sasu secui secuiul croat polon muntean leton creștin creștini creștina
catolic arab gruzin lombard piemont toscana siciliana
`;

/**
 * Folded place names of the gazetteer that are ordinary words too; those that are given names are found by the list of
 * given names.
 */
export const WEAK_PLACES = `
aburi acu adanca adunati afumati albi aleg ales amagi amara amarasti apa apas arai arbore ardea arsura arta ati aurora
aventura avion bage baia balta baltati banca band banda banesti bani bar bara barati barbatesti barca barna barsa
barza basi bata bath bati batrana batrani batu bauta baza beli biga blanzi boboc bogata bogati boli borna brad breb
buba bucium buciumi bursa busteni buza cadea cainta capela carand carora carta cata cativa central cerneti cernu
cetate cetatea cetateni cine ciocarlia colti comandau cotesti crema crivat cumpana curatele curtea custodia cuvin dadu
data date deal deja delta diadema dori drama dura este fada faget fasa fauresti federal feresti fier fierbinti foca
focuri frasin fratesti frumoasa galbeni garoafa geaca geamana gemenele gemeni golesti gradina grajduri gratia gravata
grosi gudur hotar hotarele iapa icoana imperial inca independenta izvoare izvoarele jind jos labe lac lai lampa
lanurile larga latina laur lens lespezi leu liberal licurici lima lins livada livezi livezile luau lucea lumina
luminis luna lunca lunga lungesti macin magaria mal male man manastirea mandra mandresti maner mangai mansa mari marin
marina maruntei masina matei meridian mica mineri miri mirosi misca mobile mol mori most mosteni movila muriti mut
mutare nan natal nava negara negri nice normal nou nucsoara odaile of oglinzi ograda oi oita oliva onesti oral orange
pace paine palma palmares paltin papa parang pare parola pasaje paterna pati patra pen penal pestera piatra pietroasa
pietroasele pipirig pita poduri pomi potcoava prajesti propria pui puma pune rahat rasa rasi reading recea reci reda
reforma regina repedea risca robit roseau rosia rosiile rosu rotunda rubla rugby ruginesti rupea sageata sala sale
salina salt salta salva samba sambata same san sanger sant sapele sarata sari sateni scanteia scurta seaca secunda
sens seria seriate sete sfintesti singur soba soma sora soro sparta sparti split spulber stana stanca stiuca straja
strunga suita sumare summit sunam superior sur tabara tara tari tata teapa tema temple terme tiganesti tinde tintea
tintesti tipar tisa toaca topi tours tuni tur tura turbat uda ulm uman un una unirea urca urla urlati vad vada vama
van vanatori varfurile vargata vatra vedea vicar victoria vidra viile vinerea vise visina voi voluntari vulcan ziduri
zidurile zile
`;
