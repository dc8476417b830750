/**
 * News agencies as credit lines name them, in any language: short name | state (alpha-3) | other names.
 * `voice` marks state agencies that are mostly cited as the voice of their government, less as who wrote a report.
 */
export const AGENCIES = `
AFP | FRA | Agence France-Presse; Agence France Presse; France Presse
Reuters | GBR | Thomson Reuters
AP | USA | Associated Press; The Associated Press
UPI | USA | United Press International
Bloomberg | USA |
dpa | DEU | DPA; Deutsche Presse-Agentur
epd | DEU | EPD
EFE | ESP | Agencia EFE
Europa Press | ESP |
ANSA | ITA |
Adnkronos | ITA | AdnKronos
Lusa | PRT |
PA Media | GBR | Press Association
APA | AUT | Austria Presse Agentur; Austria Press Agency
Keystone-ATS | CHE | Keystone-SDA
Belga | BEL |
ANP | NLD |
Ritzau | DNK |
NTB | NOR |
STT | FIN |
BNS | LTU | Baltic News Service
ELTA | LTU |
LETA | LVA |
PAP | POL | Polska Agencja Prasowa
MTI | HUN |
BTA | BGR |
CTK | CZE | ČTK
TASR | SVK |
Tanjug | SRB | Taniug
FoNet | SRB |
HINA | HRV | Hina
FENA | BIH |
ANA-MPA | GRC | AMNA
Agerpres | ROU | AGERPRES
Mediafax | ROU | MEDIAFAX
News.ro | ROU | NEWS.RO
Rador | ROU | RADOR; Rador Radio România
Moldpres | MDA | MOLDPRES
IPN | MDA |
Infotag | MDA |
Interfax | RUS |
TASS | RUS | ITAR-TASS; Tass | voice
RIA Novosti | RUS | Ria Novosti | voice
Sputnik | RUS | | voice
Interfax-Ukraine | UKR | Interfax Ucraina; Interfax-Ucraina
Ukrinform | UKR |
UNIAN | UKR | Unian
RBC-Ukraine | UKR | RBC-Ucraina
BelTA | BLR | Belta; BELTA | voice
Armenpress | ARM |
Azertac | AZE | AZERTAC
InterPressNews | GEO | Interpressnews
Kazinform | KAZ |
Anadolu | TUR | Anadolu Agency; Agenția Anadolu
DHA | TUR | Demirören
Xinhua | CHN | China Nouă | voice
Yonhap | KOR |
Newsis | KOR |
KCNA | PRK | Korean Central News Agency | voice
Kyodo | JPN | Kyodo News
Jiji | JPN | Jiji Press
IRNA | IRN | | voice
ISNA | IRN | | voice
Tasnim | IRN | | voice
SANA | SYR | | voice
WAFA | PSE | Wafa | voice
SUNA | SDN | | voice
PTI | IND | Press Trust of India
Antara | IDN |
Bernama | MYS |
Prensa Latina | CUB | | voice
Télam | ARG | Telam
`;
