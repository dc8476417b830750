/** Regions, seas, rivers and continents in Romanian: id | names | adjectives. Format as in organizations.ts. */
export const REGIONS = `
# Romania: counties and lands
RO-AB | Alba?; județul Alba=județului Alba; Județul Alba=Județului Alba
RO-AR | județul Arad=județului Arad; Județul Arad=Județului Arad
RO-AG | Argeș; județul Argeș=județului Argeș; Județul Argeș=Județului Argeș
RO-BC | județul Bacău=județului Bacău; Județul Bacău=Județului Bacău
RO-BH | Bihor; județul Bihor=județului Bihor; Județul Bihor=Județului Bihor | bihorean
RO-BN | Bistrița-Năsăud; Bistriţa-Năsăud; județul Bistrița-Năsăud=județului Bistrița-Năsăud; Județul Bistrița-Năsăud=Județului Bistrița-Năsăud
RO-BT | județul Botoșani=județului Botoșani; Județul Botoșani=Județului Botoșani
RO-BV | județul Brașov=județului Brașov; Județul Brașov=Județului Brașov
RO-BR | județul Brăila=județului Brăila; Județul Brăila=Județului Brăila
RO-BZ | județul Buzău=județului Buzău; Județul Buzău=Județului Buzău
RO-CS | Caraș-Severin; Caraş-Severin; Caraș Severin; județul Caraș-Severin=județului Caraș-Severin; Județul Caraș-Severin=Județului Caraș-Severin
RO-CL | județul Călărași=județului Călărași; Județul Călărași=Județului Călărași
RO-CJ | județul Cluj=județului Cluj; Județul Cluj=Județului Cluj
RO-CT | județul Constanța=județului Constanța; Județul Constanța=Județului Constanța
RO-CV | Covasna; județul Covasna=județului Covasna; Județul Covasna=Județului Covasna
RO-DB | Dâmbovița; județul Dâmbovița=județului Dâmbovița; Județul Dâmbovița=Județului Dâmbovița
RO-DJ | Dolj; județul Dolj=județului Dolj; Județul Dolj=Județului Dolj | doljean
RO-GL | județul Galați=județului Galați; Județul Galați=Județului Galați
RO-GR | județul Giurgiu=județului Giurgiu; Județul Giurgiu=Județului Giurgiu
RO-GJ | Gorj; județul Gorj=județului Gorj; Județul Gorj=Județului Gorj | gorjean
RO-HR | Harghita; județul Harghita=județului Harghita; Județul Harghita=Județului Harghita
RO-HD | județul Hunedoara=județului Hunedoara; Județul Hunedoara=Județului Hunedoara
RO-IL | Ialomița; județul Ialomița=județului Ialomița; Județul Ialomița=Județului Ialomița
RO-IS | județul Iași=județului Iași; Județul Iași=Județului Iași
RO-IF | Ilfov; județul Ilfov=județului Ilfov; Județul Ilfov=Județului Ilfov
RO-MM | Maramureș; județul Maramureș=județului Maramureș; Județul Maramureș=Județului Maramureș | maramureșean
RO-MH | Mehedinți; județul Mehedinți=județului Mehedinți; Județul Mehedinți=Județului Mehedinți | mehedințean
RO-MS | Mureș; județul Mureș=județului Mureș; Județul Mureș=Județului Mureș | mureșean
RO-NT | Neamț; județul Neamț=județului Neamț; Județul Neamț=Județului Neamț | nemțean
RO-OT | Olt; județul Olt=județului Olt; Județul Olt=Județului Olt | oltean
RO-PH | Prahova; județul Prahova=județului Prahova; Județul Prahova=Județului Prahova | prahovean
RO-SM | județul Satu Mare=județului Satu Mare; Județul Satu Mare=Județului Satu Mare
RO-SJ | Sălaj; județul Sălaj=județului Sălaj; Județul Sălaj=Județului Sălaj | sălăjean
RO-SB | județul Sibiu=județului Sibiu; Județul Sibiu=Județului Sibiu
RO-SV | județul Suceava=județului Suceava; Județul Suceava=Județului Suceava
RO-TR | Teleorman; județul Teleorman=județului Teleorman; Județul Teleorman=Județului Teleorman | teleormănean
RO-TM | Timiș; județul Timiș=județului Timiș; Județul Timiș=Județului Timiș | timișean
RO-TL | județul Tulcea=județului Tulcea; Județul Tulcea=Județului Tulcea
RO-VS | județul Vaslui=județului Vaslui; Județul Vaslui=Județului Vaslui
RO-VL | Vâlcea; județul Vâlcea=județului Vâlcea; Județul Vâlcea=Județului Vâlcea | vâlcean
RO-VN | Vrancea; județul Vrancea=județului Vrancea; Județul Vrancea=Județului Vrancea | vrâncean
transylvania | Transilvania; Ardeal; Ardealul | transilvănean; ardelean
banat | Banat | bănățean
crisana | Crișana | crișean
oltenia | Oltenia
muntenia | Muntenia; Țara Românească=Țării Românești | muntean
dobrogea | Dobrogea | dobrogean
bucovina | Bucovina; Bucovina de Nord | bucovinean
szeklerland | Ținutul Secuiesc; Ținutul Secuilor | secuiesc
moldavia-region | Moldova
danube-delta | Delta Dunării=Deltei Dunării
prahova-valley | Valea Prahovei
jiu-valley | Valea Jiului
# Moldova
MD-SN | Transnistria; Pridnestrovie; regiunea transnistreană=regiunii transnistrene; stânga Nistrului=stângii Nistrului | transnistrean
MD-GA | Găgăuzia; UTA Găgăuzia; Gagauzia; UTAG | găgăuz
bessarabia | Basarabia | basarabean
# Ukraine
UA-43 | Crimeea; Peninsula Crimeea=Peninsulei Crimeea; peninsula Crimeea=peninsulei Crimeea | crimeean
donbas | Donbas; Donbass; Donbasul; Bazinul Donețk
DPR | Republica Populară Donețk; Republica Populară Donetk; RPD; DNR
LPR | Republica Populară Lugansk; Republica Populară Luhansk; RPL; LNR
UA-14 | regiunea Donețk=regiunii Donețk; oblastul Donețk=oblastului Donețk; regiunea Donetsk=regiunii Donetsk
UA-09 | regiunea Lugansk=regiunii Lugansk; regiunea Luhansk=regiunii Luhansk
UA-63 | regiunea Harkov=regiunii Harkov; regiunea Harkiv=regiunii Harkiv
UA-23 | regiunea Zaporojie=regiunii Zaporojie; regiunea Zaporijjia=regiunii Zaporijjia
UA-65 | regiunea Herson=regiunii Herson; regiunea Kherson=regiunii Kherson
UA-51 | regiunea Odesa=regiunii Odesa; regiunea Odessa=regiunii Odessa
UA-48 | regiunea Mikolaiv=regiunii Mikolaiv; regiunea Nikolaev=regiunii Nikolaev
UA-12 | Dnipropetrovsk; Dnepropetrovsk; regiunea Dnipropetrovsk=regiunii Dnipropetrovsk; regiunea Dnipro=regiunii Dnipro
UA-59 | regiunea Sumî=regiunii Sumî; regiunea Sumy=regiunii Sumy; regiunea Sumi=regiunii Sumi
UA-74 | regiunea Cernihiv=regiunii Cernihiv; regiunea Cernigov=regiunii Cernigov
UA-77 | regiunea Cernăuți=regiunii Cernăuți
UA-46 | regiunea Liov=regiunii Liov; regiunea Lviv=regiunii Lviv
UA-21 | Transcarpatia; Zakarpatia | transcarpatic
UA-32 | regiunea Kiev=regiunii Kiev
UA-53 | regiunea Poltava=regiunii Poltava
UA-68 | regiunea Hmelnițki=regiunii Hmelnițki
zmiinyi | Insula Șerpilor
budjak | Bugeac; Bugeacul
# Russia
RU-KRS | regiunea Kursk=regiunii Kursk
RU-BEL | regiunea Belgorod=regiunii Belgorod
RU-BRY | regiunea Briansk=regiunii Briansk
RU-ROS | regiunea Rostov=regiunii Rostov
RU-KGD | enclava Kaliningrad=enclavei Kaliningrad; exclava Kaliningrad=exclavei Kaliningrad; regiunea Kaliningrad=regiunii Kaliningrad
RU-CE | Cecenia | cecen
RU-DA | Daghestan; Dagestan | daghestanez
RU-IN | Ingușetia | inguș
RU-SE | Osetia de Nord | nord-oset
RU-TA | Tatarstan
RU-BA | Bașkortostan; Bașkiria | bașkir
RU-KDA | regiunea Krasnodar=regiunii Krasnodar
RU-SA | Iakuția
RU-MUR | regiunea Murmansk=regiunii Murmansk
siberia | Siberia | siberian
far-east-rus | Extremul Orient rus; Orientul Îndepărtat rus
urals | Ural; Munții Ural
kamchatka | Kamceatka; Kamchatka
sakhalin | Sahalin
kurils | Insulele Kurile; Kurile=Kurilelor
# Caucasus and Central Asia
GE-AB | Abhazia | abhaz
south-ossetia | Osetia de Sud; Osetia | oset
GE-AJ | Adjaria; Ajaria
nagorno-karabakh | Nagorno-Karabah; Nagorno-Karabakh; Nagorno Karabah; Nagorno Karabakh; Karabah; Karabahul de Munte; Artsakh; Arțah | karabahean
AZ-NX | Nahicevan; Nahcivan
zangezur | Zangezur; Coridorul Zangezur; Siunik; Syunik
# Middle East
gaza | Fâșia Gaza=Fâșiei Gaza; fâșia Gaza=fâșiei Gaza; Fașia Gaza=Fașiei Gaza; enclava palestiniană=enclavei palestiniene
west-bank | Cisiordania; Iudeea și Samaria; Malul de Vest
golan | Înălțimile Golan; Înălţimile Golan; Platoul Golan; Golan
galilee | Galileea
negev | Negev
kurdistan | Kurdistan; Kurdistanul irakian; Kurdistanul
rojava | Rojava
sinai | Sinai; Peninsula Sinai=Peninsulei Sinai
hormuz | Strâmtoarea Ormuz; Strâmtoarea Hormuz; Ormuz
bab-el-mandeb | Bab el-Mandeb; Strâmtoarea Bab el-Mandeb
suez-canal | Canalul Suez
middle-east | Orientul Mijlociu=Orientului Mijlociu; Orientul Apropiat=Orientului Apropiat
gulf | Golful Persic; Golf?; Golful?
# Africa
darfur | Darfur; Darfurul
kordofan | Kordofan
tigray | Tigray | tigrean
puntland | Puntland
somaliland | Somaliland
kivu | Kivu; Nord-Kivu; Sud-Kivu; Kivu de Nord; Kivu de Sud
cabo-delgado | Cabo Delgado
biafra | Biafra
sahel | Sahel; Sahelul | sahelian
maghreb | Maghreb; Maghrebul | maghrebian
horn-of-africa | Cornul Africii=Cornului Africii
sub-saharan | Africa Subsahariană; Africa subsahariană
west-africa | Africa de Vest; Africa Occidentală
north-africa | Africa de Nord
east-africa | Africa de Est
central-africa | Africa Centrală
# Europe
ES-CT | Catalonia; Catalunia | catalan
ES-PV | Țara Bascilor=Țării Bascilor | basc//basci/
ES-AN | Andaluzia | andaluz
ES-VC | Comunitatea Valenciană
ES-CN | Insulele Canare; Canare=Canarelor
ES-IB | Insulele Baleare; Baleare=Balearelor
GB-SCT | Scoția | scoțian
GB-WLS | Țara Galilor=Țării Galilor; Wales | galez
GB-NIR | Irlanda de Nord; Ulster | nord-irlandez
DE-BY | Bavaria | bavarez
DE-SN | Saxonia
DE-TH | Turingia
DE-HE | Hessa; Hessen; Hesse
DE-NW | Renania de Nord-Westfalia; Renania de Nord - Westfalia
DE-NI | Saxonia Inferioară=Saxoniei Inferioare
DE-BW | Baden-Württemberg; Baden-Wurttemberg
DE-BB | Brandenburg
DE-ST | Saxonia-Anhalt
DE-SH | Schleswig-Holstein
DE-RP | Renania-Palatinat
IT-21 | Piemont | piemontez
IT-25 | Lombardia | lombard
IT-34 | Veneto
IT-52 | Toscana | toscan
IT-62 | Lazio
IT-72 | Campania?
IT-82 | Sicilia | sicilian
IT-88 | Sardinia
IT-45 | Emilia-Romagna; Emilia Romagna
IT-78 | Calabria
lampedusa | Lampedusa
FR-20R | Corsica | corsican
FR-BRE | Bretania
FR-NOR | Normandia
alsace | Alsacia
BE-VLG | Flandra | flamand
BE-WAL | Valonia | valon
BA-SRP | Republica Srpska=Republicii Srpska; Republika Srpska=Republicii Srpska; entitatea sârbă=entității sârbe
BA-BIH | Federația Croato-Musulmană; Federația croato-musulmană
RS-VO | Voivodina; Vojvodina
timok | Valea Timocului
presevo | Valea Preșevo
northern-cyprus | Ciprul de Nord=Ciprului de Nord; RTCN | turco-cipriot
GR-crete | Creta | cretan
CH-GE | cantonul Geneva=cantonului Geneva
PT-30 | Madeira?
PT-20 | Insulele Azore; Azore=Azorelor
TR-34 | provincia Istanbul=provinciei Istanbul
anatolia | Anatolia
scandinavia | Scandinavia; Peninsula Scandinavă=Peninsulei Scandinave | scandinav
nordics | țările nordice=țărilor nordice
baltics | Țările Baltice=Țărilor Baltice; țările baltice=țărilor baltice; statele baltice=statelor baltice; Statele Baltice=Statelor Baltice | baltic
balkans | Balcani; Balcanii; Balcanii de Vest=Balcanilor de Vest; Peninsula Balcanică=Peninsulei Balcanice; Balcanii Occidentali=Balcanilor Occidentali | balcanic
eastern-europe | Europa de Est; Europa Răsăriteană; Europa Centrală și de Est=Europei Centrale și de Est | est-european
western-europe | Europa de Vest; Europa Occidentală | vest-european
central-europe | Europa Centrală | central-european
southeast-europe | Europa de Sud-Est; sud-estul Europei | sud-est-european
visegrad | Visegrad?
caucasus | Caucaz; Caucazul de Sud=Caucazului de Sud; Caucazul de Nord=Caucazului de Nord; Transcaucazia | caucazian
carpathians | Carpați=Carpaților; Carpații=Carpaților; Munții Carpați=Munților Carpați | carpatic
alps | Alpi=Alpilor; Alpii=Alpilor; Munții Alpi=Munților Alpi | alpin
iberia | Peninsula Iberică=Peninsulei Iberice | iberic
schengen | Schengen; spațiul Schengen=spațiului Schengen; Spațiul Schengen=Spațiului Schengen
eurozone | zona euro=zonei euro; Zona Euro=Zonei Euro; Zona euro=Zonei euro; eurozona=eurozonei
# Americas
US-AL | Alabama
US-AK | Alaska
US-AZ | Arizona
US-AR | Arkansas
US-CA | California | californian
US-CO | Colorado
US-CT | Connecticut
US-DE | Delaware
US-FL | Florida
US-GA | Georgia; statul Georgia=statului Georgia
US-HI | Hawaii=Hawaii-ului | hawaiian
US-ID | Idaho
US-IL | Illinois
US-IN | Indiana
US-IA | Iowa
US-KS | Kansas
US-KY | Kentucky
US-LA | Louisiana
US-ME | Maine?
US-MD | Maryland
US-MA | Massachusetts
US-MI | Michigan
US-MN | Minnesota
US-MS | Mississippi
US-MO | Missouri
US-MT | Montana?
US-NE | Nebraska
US-NV | Nevada
US-NH | New Hampshire
US-NJ | New Jersey
US-NM | New Mexico; Noul Mexic=Noului Mexic
US-NY | statul New York=statului New York
US-NC | Carolina de Nord
US-ND | Dakota de Nord
US-OH | Ohio
US-OK | Oklahoma
US-OR | Oregon
US-PA | Pennsylvania
US-RI | Rhode Island
US-SC | Carolina de Sud
US-SD | Dakota de Sud
US-TN | Tennessee
US-TX | Texas | texan
US-UT | Utah
US-VT | Vermont
US-VA | Virginia?
US-WA | statul Washington=statului Washington
US-WV | Virginia de Vest; West Virginia
US-WI | Wisconsin
US-WY | Wyoming
US-DC | Districtul Columbia
silicon-valley | Silicon Valley
guantanamo | Guantanamo; Guantánamo
CA-QC | Quebec; Québec | quebechez
CA-ON | Ontario
CA-AB | Alberta
CA-BC | Columbia Britanică=Columbiei Britanice
esequibo | Essequibo; Esequibo
amazonia | Amazonia; pădurea amazoniană=pădurii amazoniene | amazonian
patagonia | Patagonia
# Asia and Pacific
CN-XJ | Xinjiang
CN-XZ | Tibet; Tibetul | tibetan
CN-GD | Guangdong
CN-SC | Sichuan
CN-HB | Hubei
CN-FJ | Fujian
CN-YN | Yunnan
CN-NM | Mongolia Interioară=Mongoliei Interioare
manchuria | Manciuria | manciurian
JP-47 | Okinawa
JP-01 | Hokkaido
kyushu | Kyushu
honshu | Honshu
kashmir | Cașmir; Kașmir; Cașmirul | cașmirez
IN-PB | Punjab
PK-BA | Balucistan; Balochistan; Beluchistan | baluci!
PK-KP | Khyber Pakhtunkhwa
MM-16 | Rakhine
korean-peninsula | Peninsula Coreeană=Peninsulei Coreene; peninsula Coreea=peninsulei Coreea
dmz | DMZ; zona demilitarizată=zonei demilitarizate; Zona Demilitarizată=Zonei Demilitarizate
java | Java?
bali | Bali
sumatra | Sumatra
mindanao | Mindanao
AU-NSW | Noua Galie de Sud=Noii Galii de Sud
AU-VIC | statul Victoria=statului Victoria
AU-QLD | Queensland
central-asia | Asia Centrală | central-asiatic
southeast-asia | Asia de Sud-Est; sud-estul Asiei | sud-est-asiatic
east-asia | Asia de Est | est-asiatic
indo-pacific | Indo-Pacific; regiunea indo-pacifică=regiunii indo-pacifice | indo-pacific/indo-pacifică/indo-pacifici/indo-pacifice
# continents and wide regions
europe | Europa; Bătrânul Continent=Bătrânului Continent; Bătrânul continent=Bătrânului continent | european
asia | Asia | asiatic
africa | Africa; Continentul Negru | african
north-america | America de Nord
south-america | America de Sud | sud-american
latin-america | America Latină=Americii Latine | latino-american
central-america | America Centrală=Americii Centrale
caribbean | Caraibe=Caraibelor; Caraibele | caraibian
oceania | Oceania
antarctica | Antarctica; Antarctida
arctic | Arctica; Arctic; Zona Arctică=Zonei Arctice; Cercul Polar
west | Occident; Occidentul; Vestul? | occidental
global-south | Sudul Global=Sudului Global; Sudul global=Sudului global
eurasia | Eurasia | eurasiatic
arab-world | lumea arabă=lumii arabe; Lumea arabă=Lumii arabe
soviet-union | Uniunea Sovietică; URSS; U.R.S.S. | sovietic
yugoslavia | Iugoslavia; Jugoslavia | iugoslav
czechoslovakia | Cehoslovacia | cehoslovac
east-germany | RDG; Germania de Est; Republica Democrată Germană | est-german
ottoman | Imperiul Otoman | otoman
roman-empire | Imperiul Roman
austria-hungary | Austro-Ungaria; Imperiul Austro-Ungar; Imperiul Habsburgic | habsburgic
# waters
black-sea | Marea Neagră=Mării Negre
azov-sea | Marea Azov=Mării Azov; Marea de Azov=Mării de Azov
baltic-sea | Marea Baltică=Mării Baltice
mediterranean | Marea Mediterană=Mării Mediterane; Mediterana=Mediteranei; Mediterana de Est=Mediteranei de Est | mediteranean
red-sea | Marea Roșie=Mării Roșii
north-sea | Marea Nordului=Mării Nordului
caspian | Marea Caspică=Mării Caspice
aegean | Marea Egee=Mării Egee
adriatic | Marea Adriatică=Mării Adriatice; Adriatica?=Adriaticii
dead-sea | Marea Moartă=Mării Moarte
japan-sea | Marea Japoniei=Mării Japoniei; Marea de Est=Mării de Est
yellow-sea | Marea Galbenă=Mării Galbene
south-china-sea | Marea Chinei de Sud=Mării Chinei de Sud; Marea Chinei Meridionale=Mării Chinei Meridionale
east-china-sea | Marea Chinei de Est=Mării Chinei de Est; Marea Chinei Orientale=Mării Chinei Orientale
arabian-sea | Marea Arabiei=Mării Arabiei
taiwan-strait | Strâmtoarea Taiwan; strâmtoarea Taiwan=strâmtorii Taiwan; Strâmtoarea Taiwanului
bosphorus | Bosfor; Strâmtoarea Bosfor
dardanelles | Dardanele=Dardanelelor
kerch | Strâmtoarea Kerci; Podul Kerci; podul Kerci=podului Kerci; podul Crimeii=podului Crimeii
english-channel | Canalul Mânecii=Canalului Mânecii; Marea Mânecii=Mării Mânecii
gulf-of-aden | Golful Aden
gulf-of-mexico | Golful Mexic; Golful Mexicului; Golful Americii
gulf-of-finland | Golful Finlandei
atlantic | Oceanul Atlantic=Oceanului Atlantic; Atlantic; Atlanticul; Atlanticul de Nord=Atlanticului de Nord
pacific | Oceanul Pacific=Oceanului Pacific; Pacific?; Pacificul; Pacificul de Sud=Pacificului de Sud
indian-ocean | Oceanul Indian=Oceanului Indian
arctic-ocean | Oceanul Arctic=Oceanului Arctic; Oceanul Înghețat=Oceanului Înghețat
danube | Dunăre=Dunării; Dunărea=Dunării; fluviul Dunărea | dunărean
prut | Prut; râul Prut=râului Prut
dniester | Nistru; Nistrul=Nistrului; râul Nistru=râului Nistru; fluviul Nistru=fluviului Nistru
siret | râul Siret=râului Siret
olt-river | râul Olt=râului Olt
mures-river | râul Mureș=râului Mureș
dnieper | Nipru; Nipru=Niprului; Niprul=Niprului; râul Nipru=râului Nipru; fluviul Nipru=fluviului Nipru
volga | Volga
rhine | Rin; Rinul
seine | Sena=Senei
thames | Tamisa=Tamisei
nile | Nil; Nilul
jordan-river | Iordan?; râul Iordan=râului Iordan
euphrates | Eufrat; Eufratul
litani | râul Litani=râului Litani; Litani
zaporizhzhia-npp | centrala nucleară Zaporojie=centralei nucleare Zaporojie; centrala nucleară de la Zaporojie=centralei nucleare de la Zaporojie; centrala de la Zaporojie=centralei de la Zaporojie
chernobyl | Cernobîl; Cernobâl; Cernobil
`;
