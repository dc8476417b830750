/**
 * States in English: alpha-3 | names beside the short name of `world/countries.ts` (the first is shown if it ends in `!`) |
 * adjectives | nouns for inhabitants, singular, where they aren't the adjective.
 */
export const COUNTRIES = `
AFG | | Afghan | Afghan
AGO | | Angolan
ALB | | Albanian
AND | | Andorran
ARE | UAE; U.A.E.; Emirates? | Emirati
ARG | | Argentine; Argentinian; Argentinean
ARM | Republic of Armenia | Armenian
AUS | | Australian
AUT | | Austrian
AZE | | Azerbaijani; Azeri
BDI | | Burundian
BEL | | Belgian
BEN | | Beninese
BFA | | Burkinabe; Burkinabè
BGD | | Bangladeshi
BGR | | Bulgarian
BHR | | Bahraini
BHS | The Bahamas | Bahamian
BIH | Bosnia-Herzegovina; Bosnia | Bosnian
BLR | Belorussia; Byelorussia; Republic of Belarus | Belarusian; Belarussian; Byelorussian
BLZ | | Belizean
BOL | | Bolivian
BRA | | Brazilian
BRB | | Barbadian
BRN | | Bruneian
BTN | | Bhutanese
BWA | | Botswanan
CAF | Central African Republic | Central African
CAN | | Canadian
CHE | | Swiss
CHL | | Chilean
CHN | People's Republic of China; PRC; Communist China | Chinese
CIV | Ivory Coast!; Cote d'Ivoire; Côte d'Ivoire | Ivorian; Ivoirian
CMR | | Cameroonian
COD | Democratic Republic of Congo!; Democratic Republic of the Congo; DRC; DR Congo; D.R. Congo; Congo-Kinshasa; Congo | Congolese
COG | Republic of Congo!; Republic of the Congo; Congo-Brazzaville
COL | | Colombian
COM | | Comorian
CPV | Cape Verde | Cape Verdean
CRI | | Costa Rican
CUB | | Cuban
CYP | Republic of Cyprus | Cypriot; Greek Cypriot
CZE | Czech Republic; Czechia | Czech
DEU | | German; West German; East German
DJI | | Djiboutian
DMA | | 
DNK | | Danish | Dane
DOM | | Dominican
DZA | | Algerian
ECU | | Ecuadorian; Ecuadorean
EGY | | Egyptian
ERI | | Eritrean
ESP | | Spanish | Spaniard
EST | | Estonian
ETH | | Ethiopian
FIN | | Finnish | Finn
FJI | | Fijian
FRA | | French | Frenchman; Frenchwoman
GAB | | Gabonese
GBR | UK; U.K.; Britain; Great Britain; England; United Kingdom of Great Britain and Northern Ireland | British; English | Briton; Brit; Englishman
GEO | Republic of Georgia | Georgian
GHA | | Ghanaian
GIN | | Guinean
GMB | The Gambia | Gambian
GNB | | Bissau-Guinean
GNQ | | Equatoguinean
GRC | | Greek
GRD | | Grenadian
GTM | | Guatemalan
GUY | | Guyanese
HND | | Honduran
HRV | | Croatian; Croat | Croat
HTI | | Haitian
HUN | | Hungarian; Magyar
IDN | | Indonesian
IND | | Indian
IRL | Republic of Ireland | Irish | Irishman
IRN | Islamic Republic of Iran; Islamic Republic | Iranian
IRQ | | Iraqi
ISL | | Icelandic | Icelander
ISR | Jewish state | Israeli
ITA | | Italian
JAM | | Jamaican
JOR | | Jordanian
JPN | | Japanese
KAZ | | Kazakh; Kazakhstani
KEN | | Kenyan
KGZ | Kyrgyz Republic | Kyrgyz
KHM | | Cambodian
KOR | South Korea!; Republic of Korea; ROK; S. Korea; S.Korea | South Korean; S. Korean
KWT | | Kuwaiti
LAO | Laos! | Laotian; Lao
LBN | | Lebanese
LBR | | Liberian
LBY | | Libyan
LKA | | Sri Lankan
LSO | | 
LTU | | Lithuanian
LUX | | Luxembourgish | Luxembourger
LVA | | Latvian
MAR | | Moroccan
MCO | | Monegasque
MDA | Moldova!; Republic of Moldova | Moldovan
MDG | | Malagasy; Madagascan
MDV | | Maldivian
MEX | | Mexican
MKD | North Macedonia!; Macedonia | Macedonian; North Macedonian
MLI | | Malian
MLT | | Maltese
MMR | Myanmar!; Burma | Burmese
MNE | | Montenegrin
MNG | | Mongolian
MOZ | | Mozambican
MRT | | Mauritanian
MUS | | Mauritian
MWI | | Malawian
MYS | | Malaysian
NAM | | Namibian
NER | | Nigerien
NGA | | Nigerian
NIC | | Nicaraguan
NLD | Holland; The Netherlands | Dutch | Dutchman
NOR | | Norwegian
NPL | | Nepali; Nepalese
NZL | | New Zealand | New Zealander
OMN | | Omani
PAK | | Pakistani
PAN | | Panamanian
PER | | Peruvian
PHL | The Philippines | Philippine; Filipino; Filipina
PNG | | Papua New Guinean
POL | | Polish | Pole
PRK | North Korea!; Democratic People's Republic of Korea; DPRK; N. Korea; N.Korea; the North? | North Korean; N. Korean
PRT | | Portuguese
PRY | | Paraguayan
PSE | Palestine!; Palestinian territories; Palestinian Territories; State of Palestine; Occupied Palestinian Territory | Palestinian
QAT | | Qatari
ROU | Rumania | Romanian; Rumanian
RUS | Russia!; Russian Federation | Russian
RWA | | Rwandan
SAU | Saudi | Saudi; Saudi Arabian
SDN | The Sudan | Sudanese
SEN | | Senegalese
SGP | | Singaporean
SLE | | Sierra Leonean
SLV | | Salvadoran
SOM | | Somali; Somalian
SRB | | Serbian; Serb | Serb
SSD | | South Sudanese
SUR | | Surinamese
SVK | Slovak Republic | Slovak; Slovakian
SVN | | Slovenian; Slovene
SWE | | Swedish | Swede
SWZ | Swaziland | Swazi
SYR | Syrian Arab Republic | Syrian
TCD | | Chadian
TGO | | Togolese
THA | | Thai
TJK | | Tajik
TKM | | Turkmen
TLS | East Timor | East Timorese; Timorese
TTO | Trinidad and Tobago | Trinidadian
TUN | | Tunisian
TUR | Türkiye; Turkiye | Turkish | Turk
TWN | Republic of China; Chinese Taipei | Taiwanese
TZA | | Tanzanian
UGA | | Ugandan
UKR | Ukraine!; the Ukraine | Ukrainian
URY | | Uruguayan
USA | United States!; U.S.; US; USA; U.S.A.; United States of America; America; the States? | American; U.S.; US
UZB | | Uzbek; Uzbekistani
VAT | Holy See; Vatican; Vatican City; The Vatican | 
VEN | Bolivarian Republic of Venezuela | Venezuelan
VNM | Viet Nam | Vietnamese
XKX | | Kosovan; Kosovar
YEM | | Yemeni
ZAF | | South African
ZMB | | Zambian
ZWE | | Zimbabwean
GRL | | Greenlandic | Greenlander
HKG | Hong Kong!; Hongkong | Hongkonger
MAC | Macau!; Macao
PRI | | Puerto Rican
FRO | | Faroese
`;

/** Names and adjectives that leave open which state. */
export const AMBIGUOUS = `
KOR;PRK | Korea; Koreas? | Korean
`;

/** Folded first parts of compounds: `Sino-Russian`, `US-led`. */
export const COMBINING = `
sino CHN · franco FRA · anglo GBR · italo ITA · greco GRC · indo IND · russo RUS · austro AUT · polish POL · us USA · u.s. USA
uk GBR · turco TUR · israeli ISR · american USA
`;
