/**
 * Short names of the states as the page shows them, those of the Unicode CLDR: alpha-3 | Romanian | English. Written out
 * because the names that Node brings take longer to load than a report takes to read, and differ from build to build.
 */
export const COUNTRY_NAMES = `
ABW | Aruba | Aruba
AFG | Afganistan | Afghanistan
AGO | Angola | Angola
AIA | Anguilla | Anguilla
ALA | Insulele Åland | Åland Islands
ALB | Albania | Albania
AND | Andorra | Andorra
ARE | Emiratele Arabe Unite | United Arab Emirates
ARG | Argentina | Argentina
ARM | Armenia | Armenia
ASM | Samoa Americană | American Samoa
ATG | Antigua și Barbuda | Antigua & Barbuda
AUS | Australia | Australia
AUT | Austria | Austria
AZE | Azerbaidjan | Azerbaijan
BDI | Burundi | Burundi
BEL | Belgia | Belgium
BEN | Benin | Benin
BES | Insulele Caraibe Olandeze | Caribbean Netherlands
BFA | Burkina Faso | Burkina Faso
BGD | Bangladesh | Bangladesh
BGR | Bulgaria | Bulgaria
BHR | Bahrain | Bahrain
BHS | Bahamas | Bahamas
BIH | Bosnia și Herțegovina | Bosnia & Herzegovina
BLM | Saint-Barthélemy | St. Barthélemy
BLR | Belarus | Belarus
BLZ | Belize | Belize
BMU | Bermuda | Bermuda
BOL | Bolivia | Bolivia
BRA | Brazilia | Brazil
BRB | Barbados | Barbados
BRN | Brunei | Brunei
BTN | Bhutan | Bhutan
BWA | Botswana | Botswana
CAF | Republica Centrafricană | Central African Republic
CAN | Canada | Canada
CHE | Elveția | Switzerland
CHL | Chile | Chile
CHN | China | China
CIV | Côte d’Ivoire | Côte d’Ivoire
CMR | Camerun | Cameroon
COD | Congo - Kinshasa | Congo - Kinshasa
COG | Congo - Brazzaville | Congo - Brazzaville
COK | Insulele Cook | Cook Islands
COL | Columbia | Colombia
COM | Comore | Comoros
CPV | Capul Verde | Cape Verde
CRI | Costa Rica | Costa Rica
CUB | Cuba | Cuba
CUW | Curaçao | Curaçao
CYM | Insulele Cayman | Cayman Islands
CYP | Cipru | Cyprus
CZE | Cehia | Czechia
DEU | Germania | Germany
DJI | Djibouti | Djibouti
DMA | Dominica | Dominica
DNK | Danemarca | Denmark
DOM | Republica Dominicană | Dominican Republic
DZA | Algeria | Algeria
ECU | Ecuador | Ecuador
EGY | Egipt | Egypt
ERI | Eritreea | Eritrea
ESH | Sahara Occidentală | Western Sahara
ESP | Spania | Spain
EST | Estonia | Estonia
ETH | Etiopia | Ethiopia
FIN | Finlanda | Finland
FJI | Fiji | Fiji
FLK | Insulele Falkland | Falkland Islands
FRA | Franța | France
FRO | Insulele Feroe | Faroe Islands
FSM | Micronezia | Micronesia
GAB | Gabon | Gabon
GBR | Regatul Unit | United Kingdom
GEO | Georgia | Georgia
GGY | Guernsey | Guernsey
GHA | Ghana | Ghana
GIB | Gibraltar | Gibraltar
GIN | Guineea | Guinea
GLP | Guadelupa | Guadeloupe
GMB | Gambia | Gambia
GNB | Guineea-Bissau | Guinea-Bissau
GNQ | Guineea Ecuatorială | Equatorial Guinea
GRC | Grecia | Greece
GRD | Grenada | Grenada
GRL | Groenlanda | Greenland
GTM | Guatemala | Guatemala
GUF | Guyana Franceză | French Guiana
GUM | Guam | Guam
GUY | Guyana | Guyana
HKG | R.A.S. Hong Kong, China | Hong Kong SAR China
HND | Honduras | Honduras
HRV | Croația | Croatia
HTI | Haiti | Haiti
HUN | Ungaria | Hungary
IDN | Indonezia | Indonesia
IMN | Insula Man | Isle of Man
IND | India | India
IRL | Irlanda | Ireland
IRN | Iran | Iran
IRQ | Irak | Iraq
ISL | Islanda | Iceland
ISR | Israel | Israel
ITA | Italia | Italy
JAM | Jamaica | Jamaica
JEY | Jersey | Jersey
JOR | Iordania | Jordan
JPN | Japonia | Japan
KAZ | Kazahstan | Kazakhstan
KEN | Kenya | Kenya
KGZ | Kârgâzstan | Kyrgyzstan
KHM | Cambodgia | Cambodia
KIR | Kiribati | Kiribati
KNA | Saint Kitts și Nevis | St. Kitts & Nevis
KOR | Coreea de Sud | South Korea
KWT | Kuweit | Kuwait
LAO | Laos | Laos
LBN | Liban | Lebanon
LBR | Liberia | Liberia
LBY | Libia | Libya
LCA | Sfânta Lucia | St. Lucia
LIE | Liechtenstein | Liechtenstein
LKA | Sri Lanka | Sri Lanka
LSO | Lesotho | Lesotho
LTU | Lituania | Lithuania
LUX | Luxemburg | Luxembourg
LVA | Letonia | Latvia
MAC | R.A.S. Macao, China | Macao SAR China
MAF | Sfântul Martin | St. Martin
MAR | Maroc | Morocco
MCO | Monaco | Monaco
MDA | Republica Moldova | Moldova
MDG | Madagascar | Madagascar
MDV | Maldive | Maldives
MEX | Mexic | Mexico
MHL | Insulele Marshall | Marshall Islands
MKD | Macedonia de Nord | North Macedonia
MLI | Mali | Mali
MLT | Malta | Malta
MMR | Myanmar (Birmania) | Myanmar (Burma)
MNE | Muntenegru | Montenegro
MNG | Mongolia | Mongolia
MNP | Insulele Mariane de Nord | Northern Mariana Islands
MOZ | Mozambic | Mozambique
MRT | Mauritania | Mauritania
MSR | Montserrat | Montserrat
MTQ | Martinica | Martinique
MUS | Mauritius | Mauritius
MWI | Malawi | Malawi
MYS | Malaysia | Malaysia
MYT | Mayotte | Mayotte
NAM | Namibia | Namibia
NCL | Noua Caledonie | New Caledonia
NER | Niger | Niger
NFK | Insula Norfolk | Norfolk Island
NGA | Nigeria | Nigeria
NIC | Nicaragua | Nicaragua
NIU | Niue | Niue
NLD | Țările de Jos | Netherlands
NOR | Norvegia | Norway
NPL | Nepal | Nepal
NRU | Nauru | Nauru
NZL | Noua Zeelandă | New Zealand
OMN | Oman | Oman
PAK | Pakistan | Pakistan
PAN | Panama | Panama
PCN | Insulele Pitcairn | Pitcairn Islands
PER | Peru | Peru
PHL | Filipine | Philippines
PLW | Palau | Palau
PNG | Papua-Noua Guinee | Papua New Guinea
POL | Polonia | Poland
PRI | Puerto Rico | Puerto Rico
PRK | Coreea de Nord | North Korea
PRT | Portugalia | Portugal
PRY | Paraguay | Paraguay
PSE | Teritoriile Palestiniene | Palestinian Territories
PYF | Polinezia Franceză | French Polynesia
QAT | Qatar | Qatar
REU | Réunion | Réunion
ROU | România | Romania
RUS | Rusia | Russia
RWA | Rwanda | Rwanda
SAU | Arabia Saudită | Saudi Arabia
SDN | Sudan | Sudan
SEN | Senegal | Senegal
SGP | Singapore | Singapore
SHN | Sfânta Elena | St. Helena
SJM | Svalbard și Jan Mayen | Svalbard & Jan Mayen
SLB | Insulele Solomon | Solomon Islands
SLE | Sierra Leone | Sierra Leone
SLV | El Salvador | El Salvador
SMR | San Marino | San Marino
SOM | Somalia | Somalia
SPM | Saint-Pierre și Miquelon | St. Pierre & Miquelon
SRB | Serbia | Serbia
SSD | Sudanul de Sud | South Sudan
STP | São Tomé și Príncipe | São Tomé & Príncipe
SUR | Suriname | Suriname
SVK | Slovacia | Slovakia
SVN | Slovenia | Slovenia
SWE | Suedia | Sweden
SWZ | Eswatini | Eswatini
SXM | Sint-Maarten | Sint Maarten
SYC | Seychelles | Seychelles
SYR | Siria | Syria
TCA | Insulele Turks și Caicos | Turks & Caicos Islands
TCD | Ciad | Chad
TGO | Togo | Togo
THA | Thailanda | Thailand
TJK | Tadjikistan | Tajikistan
TKL | Tokelau | Tokelau
TKM | Turkmenistan | Turkmenistan
TLS | Timor-Leste | Timor-Leste
TON | Tonga | Tonga
TTO | Trinidad și Tobago | Trinidad & Tobago
TUN | Tunisia | Tunisia
TUR | Turcia | Türkiye
TUV | Tuvalu | Tuvalu
TWN | Taiwan | Taiwan
TZA | Tanzania | Tanzania
UGA | Uganda | Uganda
UKR | Ucraina | Ukraine
URY | Uruguay | Uruguay
USA | Statele Unite ale Americii | United States
UZB | Uzbekistan | Uzbekistan
VAT | Statul Cetății Vaticanului | Vatican City
VCT | Saint Vincent și Grenadinele | St. Vincent & Grenadines
VEN | Venezuela | Venezuela
VGB | Insulele Virgine Britanice | British Virgin Islands
VIR | Insulele Virgine Americane | U.S. Virgin Islands
VNM | Vietnam | Vietnam
VUT | Vanuatu | Vanuatu
WLF | Wallis și Futuna | Wallis & Futuna
WSM | Samoa | Samoa
XKX | Kosovo | Kosovo
YEM | Yemen | Yemen
ZAF | Africa de Sud | South Africa
ZMB | Zambia | Zambia
ZWE | Zimbabwe | Zimbabwe
`;
