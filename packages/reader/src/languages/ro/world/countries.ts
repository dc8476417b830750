/**
 * States in Romanian: alpha-3 | names, the shown one first (`=` writes out an irregular genitive) | adjectives, which
 * are also nouns for the inhabitants | further nouns for them (`+`: for women). An adjective is given as in
 * `inflect.ts`.
 */
export const COUNTRIES = `
ABW | Aruba
AFG | Afganistan | afgan
AGO | Angola | angolez
ALB | Albania | albanez
AND | Andorra; Principatul Andorra | andorran
ARE | Emiratele Arabe Unite; Emiratele Arabe; Emiratele; EAU | emiratez; emirian
ARG | Argentina | argentinian
ARM | Armenia | armean; armenesc
ATG | Antigua și Barbuda=Antiguei și Barbudei
AUS | Australia | australian
AUT | Austria | austriac/austriacă/austrieci/austriece
AZE | Azerbaidjan; Azerbaijan; Azerbaidzhan | azer; azerbaidjan; azerbaidjanez
BDI | Burundi | burundez
BEL | Belgia | belgian
BEN | Benin | beninez
BFA | Burkina Faso | burkinabez
BGD | Bangladesh; Republica Populară Bangladesh | bangladeshian; bangladez
BGR | Bulgaria | bulgar; bulgăresc
BHR | Bahrain; Bahrein | bahreinian
BHS | Bahamas | bahamian
BIH | Bosnia și Herțegovina=Bosniei și Herțegovinei; Bosnia-Herțegovina=Bosniei-Herțegovina=Bosniei-Herțegovinei; Bosnia; BiH | bosniac; bosnian
BLR | Belarus; Bielorusia; Belarusia; Republica Belarus | belarus; bielorus
BLZ | Belize | belizian
BMU | Bermude
BOL | Bolivia | bolivian
BRA | Brazilia; Republica Federativă a Braziliei; Republica Federativă Brazilia | brazilian
BRB | Barbados | barbadian
BRN | Brunei
BTN | Bhutan; Butan | bhutanez
BWA | Botswana | botswanez
CAF | Republica Centrafricană; Republica Centrafricana | centrafrican
CAN | Canada | canadian
CHE | Elveția; Confederația Elvețiană | elvețian
CHL | Chile | chilian
CHN | China; Republica Populară Chineză; R.P. Chineză; RP Chineză; R.P. China | chinez; chinezesc
CIV | Coasta de Fildeș=Coastei de Fildeș; Côte d'Ivoire | ivorian
CMR | Camerun | camerunez
COD | Republica Democrată Congo; RD Congo; R.D. Congo; RDC; Congo; Congo-Kinshasa | congolez
COG | Republica Congo; Congo-Brazzaville; Congo | congolez
COL | Columbia | columbian
COM | Insulele Comore; Comore=Comorelor; Comorele | comorian
CPV | Capul Verde; Republica Capului Verde | capverdian
CRI | Costa Rica=Costa Ricăi | costarican
CUB | Cuba | cubanez
CUW | Curaçao
CYM | Insulele Cayman
CYP | Cipru; Republica Cipru | cipriot; ciprian
CZE | Republica Cehă; Cehia | ceh; cehesc
DEU | Germania; Republica Federală Germania; RFG | german; nemțesc | neamț//nemți/; nemțoaică+
DJI | Djibouti | djiboutian
DMA | Dominica
DNK | Danemarca | danez
DOM | Republica Dominicană | dominican
DZA | Algeria; Republica Algeriană Democratică și Populară | algerian
ECU | Ecuador | ecuadorian
EGY | Egipt; Republica Arabă Egipt | egiptean
ERI | Eritreea | eritreean
ESH | Sahara Occidentală
ESP | Spania; Regatul Spaniei | spaniol
EST | Estonia | eston; estonian
ETH | Etiopia; Republica Federală Democrată Etiopia | etiopian
FIN | Finlanda | finlandez
FJI | Fiji; Insulele Fiji | fijian
FLK | Insulele Falkland; Insulele Malvine; Malvine=Malvinelor
FRA | Franța; Republica Franceză | francez; franțuzesc | franțuz
FRO | Insulele Feroe | feroez
FSM | Micronezia; Statele Federate ale Microneziei | micronezian
GAB | Gabon | gabonez
GBR | Regatul Unit; Marea Britanie=Marii Britanii; Regatul Unit al Marii Britanii și Irlandei de Nord; Anglia; UK; U.K. | britanic; englez; englezesc
GEO | Georgia | georgian; gruzin
GHA | Ghana | ghanez
GIB | Gibraltar
GIN | Guineea; Guineea-Conakry; Guineea Conakry | guineez
GLP | Guadelupa
GMB | Gambia | gambian
GNB | Guineea-Bissau; Guineea Bissau
GNQ | Guineea Ecuatorială | ecuatoguineean
GRC | Grecia; Republica Elenă | grec/greacă/greci/grece; grecesc; elen | grecoaică+
GRD | Grenada | grenadian
GRL | Groenlanda | groenlandez
GTM | Guatemala | guatemalez
GUF | Guyana Franceză
GUM | Guam
GUY | Guyana | guyanez
HKG | Hong Kong; Hongkong; Hong-Kong | hongkonghez
HND | Honduras | hondurian
HRV | Croația | croat
HTI | Haiti | haitian
HUN | Ungaria | ungar; maghiar; unguresc | ungur; unguroaică+
IDN | Indonezia | indonezian
IND | India | indian
IRL | Irlanda; Republica Irlanda | irlandez
IRN | Iran; Republica Islamică Iran; Republica Islamică; Republica Islamică Iraniană | iranian
IRQ | Irak; Iraq | irakian
ISL | Islanda | islandez
ISR | Israel; Statul Israel; statul evreu=statului evreu; statul israelian=statului israelian | israelian
ITA | Italia; Republica Italiană | italian; italienesc
JAM | Jamaica | jamaican
JOR | Iordania; Regatul Hașemit; Regatul Hașemit al Iordaniei | iordanian
JPN | Japonia; Țara Soarelui Răsare | japonez; nipon
KAZ | Kazahstan; Kazakhstan | kazah
KEN | Kenya; Kenia | kenyan
KGZ | Kârgâzstan; Kîrgîzstan; Kirghizstan; Kirghizistan; Kyrgyzstan | kârgâz; kirghiz
KHM | Cambodgia | cambodgian
KIR | Kiribati
KNA | Saint Kitts și Nevis
KOR | Coreea de Sud; Republica Coreea | sud-coreean
KWT | Kuweit; Kuwait; Statul Kuweit; Statul Kuwait | kuweitian; kuwaitian
LAO | Laos | laoțian
LBN | Liban; Republica Libaneză | libanez
LBR | Liberia | liberian
LBY | Libia | libian
LCA | Sfânta Lucia
LIE | Liechtenstein; Principatul Liechtenstein
LKA | Sri Lanka=Sri Lankăi | srilankez; sri-lankez
LSO | Lesotho
LTU | Lituania | lituanian
LUX | Luxemburg; Marele Ducat; Marele Ducat de Luxemburg | luxemburghez
LVA | Letonia | leton
MAC | Macao; Macau
MAR | Maroc; Regatul Maroc; Regatul Marocului | marocan
MCO | Monaco; Principatul Monaco | monegasc
MDA | Republica Moldova; R. Moldova; R.Moldova; RMoldova; Rep. Moldova; RM; Moldova | moldovean; moldovenesc
MDG | Madagascar | malgaș
MDV | Maldive=Maldivelor; Insulele Maldive; Maldivele | maldivian
MEX | Mexic; Statele Unite Mexicane | mexican
MHL | Insulele Marshall
MKD | Macedonia de Nord; Macedonia; Republica Macedonia de Nord; FYROM | macedonean; nord-macedonean
MLI | Mali | malian
MLT | Malta | maltez
MMR | Myanmar; Birmania; Burma | birmanez
MNE | Muntenegru | muntenegrean
MNG | Mongolia | mongol
MOZ | Mozambic | mozambican
MRT | Mauritania | mauritan; mauritanian
MTQ | Martinica
MUS | Mauritius | mauritian
MWI | Malawi | malawian
MYS | Malaysia; Malaezia; Malaiezia | malaysian; malaezian; malaiezian
NAM | Namibia | namibian
NCL | Noua Caledonie=Noii Caledonii
NGA | Nigeria | nigerian
NER | Niger | nigerian; nigerien; nigerez
NIC | Nicaragua | nicaraguan
NLD | Țările de Jos; Olanda; Regatul Țărilor de Jos | olandez; neerlandez
NOR | Norvegia; Regatul Norvegiei | norvegian
NPL | Nepal | nepalez
NRU | Nauru
NZL | Noua Zeelandă=Noii Zeelande | neozeelandez
OMN | Oman; Sultanatul Oman | omanez
PAK | Pakistan; Republica Islamică Pakistan | pakistanez
PAN | Panama | panamez
PER | Peru | peruan
PHL | Filipine=Filipinelor; Filipinele; Insulele Filipine | filipinez
PLW | Palau
PNG | Papua-Noua Guinee=Papuei-Noua Guinee; Papua Noua Guinee=Papuei Noua Guinee | papuaș
POL | Polonia; Republica Polonă | polonez; polon
PRI | Puerto Rico | portorican
PRK | Coreea de Nord; RPD Coreeană; R.P.D. Coreeană; RPDC; Republica Populară Democrată Coreeană | nord-coreean
PRT | Portugalia; Republica Portugheză | portughez; lusitan
PRY | Paraguay | paraguayan
PSE | Palestina; Teritoriile Palestiniene; teritoriile palestiniene=teritoriilor palestiniene; Statul Palestina; Statul Palestinian | palestinian
PYF | Polinezia Franceză
QAT | Qatar; Katar; Statul Qatar | qatarez; qatariot
REU | Réunion
ROU | România; Romînia; Republica Socialistă România; RSR | român; românesc | româncă+
RUS | Rusia; Federația Rusă; Federația Rusia | rus; rusesc
RWA | Rwanda; Ruanda | rwandez; ruandez
SAU | Arabia Saudită; Regatul Saudit; Regatul Arabiei Saudite; Regatul Arabia Saudită | saudit
SDN | Sudan | sudanez
SEN | Senegal | senegalez
SGP | Singapore; Singapur | singaporez; singaporean
SLB | Insulele Solomon
SLE | Sierra Leone
SLV | El Salvador | salvadorian
SMR | San Marino | sanmarinez
SOM | Somalia | somalez
SRB | Serbia | sârb; sârbesc | sârboaică+
SSD | Sudanul de Sud | sud-sudanez
STP | São Tomé și Príncipe
SUR | Surinam; Suriname | surinamez
SVK | Slovacia; Republica Slovacă | slovac
SVN | Slovenia | sloven
SWE | Suedia | suedez
SWZ | Eswatini; Swaziland
SYC | Seychelles; Insulele Seychelles
SYR | Siria; Republica Arabă Siriană | sirian
TCD | Ciad | ciadian
TGO | Togo | togolez
THA | Thailanda; Tailanda; Regatul Thailandei; Regatul Thailanda | thailandez; tailandez
TJK | Tadjikistan | tadjic
TKM | Turkmenistan | turkmen; turcmen
TLS | Timorul de Est; Timor-Leste | timorez
TON | Tonga | tongan
TTO | Trinidad și Tobago; Trinidad-Tobago
TUN | Tunisia; Republica Tunisiană | tunisian
TUR | Turcia; Türkiye; Republica Turcă | turc; turcesc
TUV | Tuvalu
TWN | Taiwan; Republica China; Taipeiul Chinez | taiwanez
TZA | Tanzania | tanzanian
UGA | Uganda | ugandez
UKR | Ucraina; Ukraina | ucrainean; ucrainian
URY | Uruguay; Republica Orientală a Uruguayului | uruguayan
USA | Statele Unite; Statele Unite ale Americii; SUA; S.U.A.; USA; U.S.A.; America; Statele Unite ale Americii de Nord; US; U.S. | american; statounidens; nord-american; yankeu/yankee/yankei/yankee
UZB | Uzbekistan | uzbec
VAT | Vatican; Statul Vatican; Sfântul Scaun=Sfântului Scaun; Statul Cetății Vaticanului
VCT | Saint Vincent și Grenadine
VEN | Venezuela; Republica Bolivariană Venezuela; Republica Bolivariană a Venezuelei | venezuelean; venezuelan
VNM | Vietnam; Republica Socialistă Vietnam | vietnamez
VUT | Vanuatu
WSM | Samoa | samoan
XKX | Kosovo | kosovar
YEM | Yemen | yemenit
ZAF | Africa de Sud; Republica Africa de Sud; RSA | sud-african
ZMB | Zambia | zambian
ZWE | Zimbabwe | zimbabwean
COK | Insulele Cook
NIU | Niue
BES | Bonaire
AIA | Anguilla
ALA | Insulele Åland
ASM | Samoa Americană
BLM | Saint-Barthélemy; Saint Barthélemy
GGY | Guernsey
IMN | Insula Man
JEY | Jersey?
MAF | Saint-Martin; Saint Martin
MNP | Insulele Mariane de Nord
MSR | Montserrat
MYT | Mayotte
NFK | Insula Norfolk
PCN | Insulele Pitcairn
SHN | Sfânta Elena
SJM | Svalbard; Spitsbergen
SPM | Saint-Pierre și Miquelon
SXM | Sint Maarten
TCA | Insulele Turks și Caicos
TKL | Tokelau
VGB | Insulele Virgine Britanice
VIR | Insulele Virgine Americane
WLF | Wallis și Futuna
`;

/** First parts of compounds (`ruso-ucrainean`) that are not simply the adjective with -o. */
export const COMBINING = `
chino CHN · sino CHN · franco FRA · germano DEU · anglo GBR · britano GBR · italo ITA · hispano ESP · luso PRT · greco GRC · elino GRC
indo IND · israelo ISR · irano IRN · irako IRQ · siro SYR · sirio SYR · turco TUR · armeno ARM · azero AZE · moldo MDA · polono POL
austro AUT · sovieto SUN · euro EU · nipono JPN · ucraino UKR · palestino PSE · belaruso BLR · bielo BLR · americano USA · daco ROU
coreo KOR · egipto EGY · libano LBN · saudo SAU · norvego NOR · danezo DNK · cubano CUB · mexicano MEX · canado CAN
`;

/** Adjectives and nouns for more than one state together, or that leave open which. */
export const AMBIGUOUS_PEOPLES = `
PRK;KOR | coreean
`;

/** Names that leave open which state. */
export const AMBIGUOUS_NAMES = `
KOR;PRK | Coreea
`;
