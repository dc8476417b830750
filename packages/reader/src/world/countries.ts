/**
 * States and inhabited territories of ISO 3166-1, with Kosovo under the user-assigned codes that are in common use.
 * Where a state's seat of government isn't its constitutional capital, the column follows GeoNames, except for
 * Palestine, where it is Ramallah.
 */
import { tableRows } from './table.js';
import type { Country } from './world.js';

/** alpha-2 | alpha-3 | Wikidata | English short name | GeoNames id of the capital. */
const TABLE = `
AW | ABW | Q21203 | Aruba | 3577154
AF | AFG | Q889 | Afghanistan | 1138958
AO | AGO | Q916 | Angola | 2240449
AI | AIA | Q25228 | Anguilla | 3573374
AX | ALA | Q5689 | Åland Islands | 3041732
AL | ALB | Q222 | Albania | 3183875
AD | AND | Q228 | Andorra | 3041563
AE | ARE | Q878 | United Arab Emirates | 292968
AR | ARG | Q414 | Argentina | 3435910
AM | ARM | Q399 | Armenia | 616052
AS | ASM | Q16641 | American Samoa | 5881576
AG | ATG | Q781 | Antigua and Barbuda | 3576022
AU | AUS | Q408 | Australia | 2172517
AT | AUT | Q40 | Austria | 2761369
AZ | AZE | Q227 | Azerbaijan | 587084
BI | BDI | Q967 | Burundi | 426272
BE | BEL | Q31 | Belgium | 2800866
BJ | BEN | Q962 | Benin | 2392087
BQ | BES | Q27561 | Caribbean Netherlands | 3513563
BF | BFA | Q965 | Burkina Faso | 2357048
BD | BGD | Q902 | Bangladesh | 1185241
BG | BGR | Q219 | Bulgaria | 727011
BH | BHR | Q398 | Bahrain | 290340
BS | BHS | Q778 | Bahamas | 3571824
BA | BIH | Q225 | Bosnia and Herzegovina | 3191281
BL | BLM | Q25362 | Saint-Barthélemy | 3579132
BY | BLR | Q184 | Belarus | 625144
BZ | BLZ | Q242 | Belize | 3582672
BM | BMU | Q23635 | Bermuda | 3573197
BO | BOL | Q750 | Bolivia | 3903987
BR | BRA | Q155 | Brazil | 3469058
BB | BRB | Q244 | Barbados | 3374036
BN | BRN | Q921 | Brunei | 1820906
BT | BTN | Q917 | Bhutan | 1252416
BW | BWA | Q963 | Botswana | 933773
CF | CAF | Q929 | Central African Republic | 2389853
CA | CAN | Q16 | Canada | 6094817
CH | CHE | Q39 | Switzerland | 2661552
CL | CHL | Q298 | Chile | 3871336
CN | CHN | Q148 | China | 1816670
CI | CIV | Q1008 | Côte d'Ivoire | 2279755
CM | CMR | Q1009 | Cameroon | 2220957
CD | COD | Q974 | Democratic Republic of the Congo | 2314302
CG | COG | Q971 | Republic of the Congo | 2260535
CK | COK | Q26988 | Cook Islands | 4035715
CO | COL | Q739 | Colombia | 3688689
KM | COM | Q970 | Comoros | 921772
CV | CPV | Q1011 | Cape Verde | 3374333
CR | CRI | Q800 | Costa Rica | 3621849
CU | CUB | Q241 | Cuba | 3553478
CW | CUW | Q25279 | Curaçao | 3513090
KY | CYM | Q5785 | Cayman Islands | 3580661
CY | CYP | Q229 | Cyprus | 146268
CZ | CZE | Q213 | Czechia | 3067696
DE | DEU | Q183 | Germany | 2950159
DJ | DJI | Q977 | Djibouti | 223817
DM | DMA | Q784 | Dominica | 3575635
DK | DNK | Q35 | Denmark | 2618425
DO | DOM | Q786 | Dominican Republic | 3492908
DZ | DZA | Q262 | Algeria | 2507480
EC | ECU | Q736 | Ecuador | 3652462
EG | EGY | Q79 | Egypt | 360630
ER | ERI | Q986 | Eritrea | 343300
EH | ESH | Q6250 | Western Sahara | 0
ES | ESP | Q29 | Spain | 3117735
EE | EST | Q191 | Estonia | 588409
ET | ETH | Q115 | Ethiopia | 344979
FI | FIN | Q33 | Finland | 658225
FJ | FJI | Q712 | Fiji | 2198148
FK | FLK | Q9648 | Falkland Islands | 3426691
FR | FRA | Q142 | France | 2988507
FO | FRO | Q4628 | Faroe Islands | 2611396
FM | FSM | Q702 | Micronesia | 2081986
GA | GAB | Q1000 | Gabon | 2399697
GB | GBR | Q145 | United Kingdom | 2643743
GE | GEO | Q230 | Georgia | 611717
GG | GGY | Q25230 | Guernsey | 3042287
GH | GHA | Q117 | Ghana | 2306104
GI | GIB | Q1410 | Gibraltar | 2411585
GN | GIN | Q1006 | Guinea | 2422465
GP | GLP | Q17012 | Guadeloupe | 3579732
GM | GMB | Q1005 | Gambia | 2413876
GW | GNB | Q1007 | Guinea-Bissau | 2374775
GQ | GNQ | Q983 | Equatorial Guinea | 2309527
GR | GRC | Q41 | Greece | 264371
GD | GRD | Q769 | Grenada | 3579925
GL | GRL | Q223 | Greenland | 3421319
GT | GTM | Q774 | Guatemala | 3598132
GF | GUF | Q3769 | French Guiana | 3382160
GU | GUM | Q16635 | Guam | 4044012
GY | GUY | Q734 | Guyana | 3378644
HK | HKG | Q8646 | Hong Kong | 1819729
HN | HND | Q783 | Honduras | 3600949
HR | HRV | Q224 | Croatia | 3186886
HT | HTI | Q790 | Haiti | 3718426
HU | HUN | Q28 | Hungary | 3054643
ID | IDN | Q252 | Indonesia | 1642911
IM | IMN | Q9676 | Isle of Man | 3042237
IN | IND | Q668 | India | 1261481
IE | IRL | Q27 | Ireland | 2964574
IR | IRN | Q794 | Iran | 112931
IQ | IRQ | Q796 | Iraq | 98182
IS | ISL | Q189 | Iceland | 3413829
IL | ISR | Q801 | Israel | 281184
IT | ITA | Q38 | Italy | 3169070
JM | JAM | Q766 | Jamaica | 3489854
JE | JEY | Q785 | Jersey | 3042091
JO | JOR | Q810 | Jordan | 250441
JP | JPN | Q17 | Japan | 1850147
KZ | KAZ | Q232 | Kazakhstan | 1526273
KE | KEN | Q114 | Kenya | 184745
KG | KGZ | Q813 | Kyrgyzstan | 1528675
KH | KHM | Q424 | Cambodia | 1821306
KI | KIR | Q710 | Kiribati | 2110257
KN | KNA | Q763 | St. Kitts and Nevis | 3575551
KR | KOR | Q884 | South Korea | 1835848
KW | KWT | Q817 | Kuwait | 285787
LA | LAO | Q819 | Laos | 1651944
LB | LBN | Q822 | Lebanon | 276781
LR | LBR | Q1014 | Liberia | 2274895
LY | LBY | Q1016 | Libya | 2210247
LC | LCA | Q760 | St. Lucia | 3576812
LI | LIE | Q347 | Liechtenstein | 3042030
LK | LKA | Q854 | Sri Lanka | 1248991
LS | LSO | Q1013 | Lesotho | 932505
LT | LTU | Q37 | Lithuania | 593116
LU | LUX | Q32 | Luxembourg | 2960316
LV | LVA | Q211 | Latvia | 456172
MO | MAC | Q14773 | Macau | 1821274
MF | MAF | Q126125 | Saint-Martin | 3578851
MA | MAR | Q1028 | Morocco | 2538475
MC | MCO | Q235 | Monaco | 2993458
MD | MDA | Q217 | Moldova | 618426
MG | MDG | Q1019 | Madagascar | 1070940
MV | MDV | Q826 | Maldives | 1282027
MX | MEX | Q96 | Mexico | 3530597
MH | MHL | Q709 | Marshall Islands | 2113779
MK | MKD | Q221 | North Macedonia | 785842
ML | MLI | Q912 | Mali | 2460596
MT | MLT | Q233 | Malta | 2562305
MM | MMR | Q836 | Myanmar | 6611854
ME | MNE | Q236 | Montenegro | 3193044
MN | MNG | Q711 | Mongolia | 2028462
MP | MNP | Q16644 | Northern Mariana Islands | 7828758
MZ | MOZ | Q1029 | Mozambique | 1040652
MR | MRT | Q1025 | Mauritania | 2377450
MS | MSR | Q13353 | Montserrat | 3578069
MQ | MTQ | Q17054 | Martinique | 3570675
MU | MUS | Q1027 | Mauritius | 934154
MW | MWI | Q1020 | Malawi | 927967
MY | MYS | Q833 | Malaysia | 1735161
YT | MYT | Q17063 | Mayotte | 921815
NA | NAM | Q1030 | Namibia | 3352136
NC | NCL | Q33788 | New Caledonia | 2139521
NE | NER | Q1032 | Niger | 2440485
NF | NFK | Q31057 | Norfolk Island | 2161314
NG | NGA | Q1033 | Nigeria | 2352778
NI | NIC | Q811 | Nicaragua | 3617763
NU | NIU | Q34020 | Niue | 4036284
NL | NLD | Q55 | Netherlands | 2759794
NO | NOR | Q20 | Norway | 3143244
NP | NPL | Q837 | Nepal | 1283240
NR | NRU | Q697 | Nauru | 7626461
NZ | NZL | Q664 | New Zealand | 2179537
OM | OMN | Q842 | Oman | 287286
PK | PAK | Q843 | Pakistan | 1176615
PA | PAN | Q804 | Panama | 3703443
PN | PCN | Q35672 | Pitcairn Islands | 4030723
PE | PER | Q419 | Peru | 3936456
PH | PHL | Q928 | Philippines | 1701668
PW | PLW | Q695 | Palau | 8063361
PG | PNG | Q691 | Papua New Guinea | 2088122
PL | POL | Q36 | Poland | 756135
PR | PRI | Q1183 | Puerto Rico | 4568127
KP | PRK | Q423 | North Korea | 1871859
PT | PRT | Q45 | Portugal | 2267057
PY | PRY | Q733 | Paraguay | 3439389
PS | PSE | Q219060 | Palestine | 282239
PF | PYF | Q30971 | French Polynesia | 4033936
QA | QAT | Q846 | Qatar | 290030
RE | REU | Q17070 | Réunion | 935264
RO | ROU | Q218 | Romania | 683506
RU | RUS | Q159 | Russia | 524901
RW | RWA | Q1037 | Rwanda | 202061
SA | SAU | Q851 | Saudi Arabia | 108410
SD | SDN | Q1049 | Sudan | 379252
SN | SEN | Q1041 | Senegal | 2253354
SG | SGP | Q334 | Singapore | 1880252
SH | SHN | Q192184 | Saint Helena, Ascension and Tristan da Cunha | 3370903
SJ | SJM | Q842829 | Svalbard and Jan Mayen | 2729907
SB | SLB | Q685 | Solomon Islands | 2108502
SL | SLE | Q1044 | Sierra Leone | 2409306
SV | SLV | Q792 | El Salvador | 3583361
SM | SMR | Q238 | San Marino | 3168070
SO | SOM | Q1045 | Somalia | 53654
PM | SPM | Q34617 | Saint Pierre and Miquelon | 3424934
RS | SRB | Q403 | Serbia | 792680
SS | SSD | Q958 | South Sudan | 373303
ST | STP | Q1039 | São Tomé and Principe | 2410763
SR | SUR | Q730 | Suriname | 3383330
SK | SVK | Q214 | Slovakia | 3060972
SI | SVN | Q215 | Slovenia | 3196359
SE | SWE | Q34 | Sweden | 2673730
SZ | SWZ | Q1050 | Eswatini | 934985
SX | SXM | Q26273 | Sint Maarten | 3513392
SC | SYC | Q1042 | Seychelles | 241131
SY | SYR | Q858 | Syria | 170654
TC | TCA | Q18221 | Turks and Caicos Islands | 3576994
TD | TCD | Q657 | Chad | 2427123
TG | TGO | Q945 | Togo | 2365267
TH | THA | Q869 | Thailand | 1609350
TJ | TJK | Q863 | Tajikistan | 1221874
TK | TKL | Q36823 | Tokelau | 0
TM | TKM | Q874 | Turkmenistan | 162183
TL | TLS | Q574 | Timor-Leste | 1645457
TO | TON | Q678 | Tonga | 4032402
TT | TTO | Q754 | Trinidad and Tobago | 3573890
TN | TUN | Q948 | Tunisia | 2464470
TR | TUR | Q43 | Turkey | 323786
TV | TUV | Q672 | Tuvalu | 2110394
TW | TWN | Q865 | Taiwan | 1668341
TZ | TZA | Q924 | Tanzania | 160196
UG | UGA | Q1036 | Uganda | 232422
UA | UKR | Q212 | Ukraine | 703448
UY | URY | Q77 | Uruguay | 3441575
US | USA | Q30 | United States | 4140963
UZ | UZB | Q265 | Uzbekistan | 1512569
VA | VAT | Q237 | Holy See | 6691831
VC | VCT | Q757 | St. Vincent and the Grenadines | 3577887
VE | VEN | Q717 | Venezuela | 3646738
VG | VGB | Q25305 | British Virgin Islands | 3577430
VI | VIR | Q11703 | United States Virgin Islands | 4795467
VN | VNM | Q881 | Vietnam | 1581130
VU | VUT | Q686 | Vanuatu | 2135171
WF | WLF | Q35555 | Wallis and Futuna | 4034821
WS | WSM | Q683 | Samoa | 4035413
XK | XKX | Q1246 | Kosovo | 786714
YE | YEM | Q805 | Yemen | 71137
ZA | ZAF | Q258 | South Africa | 964137
ZM | ZMB | Q953 | Zambia | 909137
ZW | ZWE | Q954 | Zimbabwe | 890299
`;

export const COUNTRIES: readonly Country[] = tableRows(TABLE).map(
  ([alpha2 = '', alpha3 = '', wikidata = '', name = '', capital]) => ({
    alpha2,
    alpha3,
    wikidata,
    name,
    capital: Number(capital),
  }),
);
