/**
 * Regions, provinces, seas, rivers and continents in the news, by ISO 3166-2 code where they have one. The point is
 * that of the chief town, or a point within, to a tenth of a degree or less.
 */
import { tableRows } from './table.js';
import type { Region } from './world.js';

/** id | English name | state (alpha-3), none if it lies in several | kind | latitude | longitude. */
const TABLE = `
# Romania: counties and lands
RO-AB | Alba | ROU | county | 46.1 | 23.6
RO-AR | Arad | ROU | county | 46.2 | 21.3
RO-AG | Argeș | ROU | county | 44.9 | 24.9
RO-BC | Bacău | ROU | county | 46.6 | 26.9
RO-BH | Bihor | ROU | county | 47 | 21.9
RO-BN | Bistrița-Năsăud | ROU | county | 47.1 | 24.5
RO-BT | Botoșani | ROU | county | 47.8 | 26.7
RO-BV | Brașov | ROU | county | 45.6 | 25.6
RO-BR | Brăila | ROU | county | 45.3 | 28
RO-BZ | Buzău | ROU | county | 45.1 | 26.8
RO-CS | Caraș-Severin | ROU | county | 45.3 | 21.9
RO-CL | Călărași | ROU | county | 44.2 | 27.3
RO-CJ | Cluj | ROU | county | 46.8 | 23.6
RO-CT | Constanța | ROU | county | 44.2 | 28.6
RO-CV | Covasna | ROU | county | 45.9 | 25.8
RO-DB | Dâmbovița | ROU | county | 44.9 | 25.5
RO-DJ | Dolj | ROU | county | 44.3 | 23.8
RO-GL | Galați | ROU | county | 45.4 | 28.1
RO-GR | Giurgiu | ROU | county | 43.9 | 26
RO-GJ | Gorj | ROU | county | 45 | 23.3
RO-HR | Harghita | ROU | county | 46.4 | 25.8
RO-HD | Hunedoara | ROU | county | 45.9 | 22.9
RO-IL | Ialomița | ROU | county | 44.6 | 27.4
RO-IS | Iași | ROU | county | 47.2 | 27.6
RO-IF | Ilfov | ROU | county | 44.6 | 25.9
RO-MM | Maramureș | ROU | county | 47.7 | 23.6
RO-MH | Mehedinți | ROU | county | 44.6 | 22.7
RO-MS | Mureș | ROU | county | 46.5 | 24.6
RO-NT | Neamț | ROU | county | 46.9 | 26.3
RO-OT | Olt | ROU | county | 44.4 | 24.4
RO-PH | Prahova | ROU | county | 45 | 26
RO-SM | Satu Mare | ROU | county | 47.8 | 22.9
RO-SJ | Sălaj | ROU | county | 47.2 | 23.1
RO-SB | Sibiu | ROU | county | 45.8 | 24.1
RO-SV | Suceava | ROU | county | 47.6 | 26.3
RO-TR | Teleorman | ROU | county | 44 | 25.3
RO-TM | Timiș | ROU | county | 45.8 | 21.2
RO-TL | Tulcea | ROU | county | 45.2 | 28.8
RO-VS | Vaslui | ROU | county | 46.6 | 27.7
RO-VL | Vâlcea | ROU | county | 45.1 | 24.4
RO-VN | Vrancea | ROU | county | 45.7 | 27.2
transylvania | Transylvania | ROU | region | 46.8 | 23.6
banat | Banat | ROU | region | 45.8 | 21.2
crisana | Crișana | ROU | region | 47 | 21.9
oltenia | Oltenia | ROU | region | 44.3 | 23.8
muntenia | Muntenia | ROU | region | 45 | 26
dobrogea | Dobrogea | ROU | region | 44.2 | 28.6
bucovina | Bucovina | ROU | region | 47.6 | 26.3
szeklerland | Székely Land | ROU | region | 46.4 | 25.8
moldavia-region | Western Moldavia | ROU | region | 47.2 | 27.6
danube-delta | Danube Delta | ROU | water | 45.1 | 29.4
prahova-valley | Prahova Valley | ROU | region | 45.4 | 25.6
jiu-valley | Jiu Valley | ROU | region | 45.4 | 23.4
# Moldova
MD-SN | Transnistria | MDA | region | 46.8 | 29.6
MD-GA | Gagauzia | MDA | region | 46.3 | 28.7
bessarabia | Bessarabia | MDA | region | 47 | 28.9
# Ukraine
UA-43 | Crimea | UKR | region | 45 | 34.1
donbas | Donbas | UKR | region | 48 | 37.8
DPR | Donetsk People's Republic | UKR | region | 48 | 37.8
LPR | Luhansk People's Republic | UKR | region | 48.6 | 39.3
UA-14 | Donetsk Oblast | UKR | oblast | 48 | 37.8
UA-09 | Luhansk Oblast | UKR | oblast | 48.6 | 39.3
UA-63 | Kharkiv Oblast | UKR | oblast | 50 | 36.3
UA-23 | Zaporizhzhia Oblast | UKR | oblast | 47.8 | 35.2
UA-65 | Kherson Oblast | UKR | oblast | 46.7 | 32.6
UA-51 | Odesa Oblast | UKR | oblast | 46.5 | 30.7
UA-48 | Mykolaiv Oblast | UKR | oblast | 47 | 32
UA-12 | Dnipropetrovsk Oblast | UKR | oblast | 48.5 | 35
UA-59 | Sumy Oblast | UKR | oblast | 50.9 | 34.8
UA-74 | Chernihiv Oblast | UKR | oblast | 51.5 | 31.3
UA-77 | Chernivtsi Oblast | UKR | oblast | 48.3 | 25.9
UA-46 | Lviv Oblast | UKR | oblast | 49.8 | 24
UA-21 | Zakarpattia Oblast | UKR | oblast | 48.6 | 22.3
UA-32 | Kyiv Oblast | UKR | oblast | 50.5 | 30.5
UA-53 | Poltava Oblast | UKR | oblast | 49.6 | 34.5
UA-68 | Khmelnytskyi Oblast | UKR | oblast | 49.4 | 27
zmiinyi | Snake Island | UKR | island | 45.3 | 30.2
budjak | Budjak | UKR | region | 45.35 | 28.84
# Russia
RU-KRS | Kursk Oblast | RUS | oblast | 51.7 | 36.2
RU-BEL | Belgorod Oblast | RUS | oblast | 50.6 | 36.6
RU-BRY | Bryansk Oblast | RUS | oblast | 53.3 | 34.4
RU-ROS | Rostov Oblast | RUS | oblast | 47.2 | 39.7
RU-KGD | Kaliningrad Oblast | RUS | oblast | 54.7 | 20.5
RU-CE | Chechnya | RUS | republic | 43.3 | 45.7
RU-DA | Dagestan | RUS | republic | 43 | 47.5
RU-IN | Ingushetia | RUS | republic | 43.2 | 44.8
RU-SE | North Ossetia | RUS | republic | 43 | 44.7
RU-TA | Tatarstan | RUS | republic | 55.8 | 49.1
RU-BA | Bashkortostan | RUS | republic | 54.7 | 56
RU-KDA | Krasnodar Krai | RUS | krai | 45 | 39
RU-SA | Yakutia | RUS | republic | 62 | 129.7
RU-MUR | Murmansk Oblast | RUS | oblast | 69 | 33.1
siberia | Siberia | RUS | region | 55 | 82.9
far-east-rus | Russian Far East | RUS | region | 43.1 | 131.9
urals | Urals | RUS | mountains | 60 | 60
kamchatka | Kamchatka | RUS | region | 53 | 158.7
sakhalin | Sakhalin | RUS | island | 47 | 142.7
kurils | Kuril Islands | RUS | island | 46 | 151
# Caucasus and Central Asia
GE-AB | Abkhazia | GEO | region | 43 | 41
south-ossetia | South Ossetia | GEO | region | 42.2 | 44
GE-AJ | Adjara | GEO | region | 41.6 | 41.6
nagorno-karabakh | Nagorno-Karabakh | AZE | region | 39.8 | 46.8
AZ-NX | Nakhchivan | AZE | region | 39.2 | 45.4
zangezur | Syunik | ARM | region | 39.2 | 46.4
# Middle East
gaza | Gaza Strip | PSE | region | 31.5 | 34.5
west-bank | West Bank | PSE | region | 31.9 | 35.2
golan | Golan Heights | SYR | region | 33 | 35.75
galilee | Galilee | ISR | region | 32.8 | 35.5
negev | Negev | ISR | region | 31.3 | 34.8
kurdistan | Kurdistan | | region | 36.2 | 44
rojava | Rojava | SYR | region | 36.5 | 40.7
sinai | Sinai | EGY | region | 29.5 | 33.8
hormuz | Strait of Hormuz | | water | 26.6 | 56.5
bab-el-mandeb | Bab-el-Mandeb | | water | 12.6 | 43.3
suez-canal | Suez Canal | EGY | water | 30.6 | 32.3
middle-east | Middle East | | continent | 31 | 42
gulf | Persian Gulf | | water | 27 | 51
# Africa
darfur | Darfur | SDN | region | 14 | 25
kordofan | Kordofan | SDN | region | 12 | 30
tigray | Tigray | ETH | region | 13.5 | 39.5
puntland | Puntland | SOM | region | 8.4 | 48.5
somaliland | Somaliland | SOM | region | 9.56 | 44.06
kivu | Kivu | COD | region | -1.7 | 29.2
cabo-delgado | Cabo Delgado | MOZ | region | -13 | 40.5
biafra | Biafra | NGA | region | 6.4 | 7.5
sahel | Sahel | | region | 15 | 0
maghreb | Maghreb | | region | 32 | 3
horn-of-africa | Horn of Africa | | region | 8 | 46
sub-saharan | Sub-Saharan Africa | | region | 0 | 20
west-africa | West Africa | | region | 12 | -3
north-africa | North Africa | | region | 28 | 15
east-africa | East Africa | | region | 0 | 37
central-africa | Central Africa | | region | 3 | 20
# Europe
ES-CT | Catalonia | ESP | region | 41.4 | 2.2
ES-PV | Basque Country | ESP | region | 43.3 | -2.9
ES-AN | Andalusia | ESP | region | 37.4 | -6
ES-VC | Valencian Community | ESP | region | 39.5 | -0.4
ES-CN | Canary Islands | ESP | island | 28.1 | -15.4
ES-IB | Balearic Islands | ESP | island | 39.6 | 2.7
GB-SCT | Scotland | GBR | country-part | 56 | -3.2
GB-WLS | Wales | GBR | country-part | 51.5 | -3.2
GB-NIR | Northern Ireland | GBR | country-part | 54.6 | -5.9
DE-BY | Bavaria | DEU | state | 48.1 | 11.6
DE-SN | Saxony | DEU | state | 51.1 | 13.7
DE-TH | Thuringia | DEU | state | 51 | 11
DE-HE | Hesse | DEU | state | 50.1 | 8.2
DE-NW | North Rhine-Westphalia | DEU | state | 51.2 | 6.8
DE-NI | Lower Saxony | DEU | state | 52.4 | 9.7
DE-BW | Baden-Württemberg | DEU | state | 48.8 | 9.2
DE-BB | Brandenburg | DEU | state | 52.4 | 13.1
DE-ST | Saxony-Anhalt | DEU | state | 52.1 | 11.6
DE-SH | Schleswig-Holstein | DEU | state | 54.3 | 10.1
DE-RP | Rhineland-Palatinate | DEU | state | 50 | 8.3
IT-21 | Piedmont | ITA | region | 45.1 | 7.7
IT-25 | Lombardy | ITA | region | 45.5 | 9.2
IT-34 | Veneto | ITA | region | 45.4 | 12.3
IT-52 | Tuscany | ITA | region | 43.8 | 11.2
IT-62 | Lazio | ITA | region | 41.9 | 12.5
IT-72 | Campania | ITA | region | 40.9 | 14.3
IT-82 | Sicily | ITA | region | 38.1 | 13.3
IT-88 | Sardinia | ITA | region | 39.2 | 9.1
IT-45 | Emilia-Romagna | ITA | region | 44.5 | 11.3
IT-78 | Calabria | ITA | region | 38.9 | 16.6
lampedusa | Lampedusa | ITA | island | 35.5 | 12.6
FR-20R | Corsica | FRA | region | 41.9 | 8.7
FR-BRE | Brittany | FRA | region | 48.1 | -1.7
FR-NOR | Normandy | FRA | region | 49.4 | 1.1
alsace | Alsace | FRA | region | 48.6 | 7.7
BE-VLG | Flanders | BEL | region | 51 | 3.7
BE-WAL | Wallonia | BEL | region | 50.5 | 4.9
BA-SRP | Republika Srpska | BIH | region | 44.8 | 17.2
BA-BIH | Federation of Bosnia and Herzegovina | BIH | region | 43.8 | 18.4
RS-VO | Vojvodina | SRB | region | 45.3 | 19.8
timok | Timok Valley | SRB | region | 44.1 | 22.1
presevo | Preševo Valley | SRB | region | 42.3 | 21.6
northern-cyprus | Northern Cyprus | CYP | region | 35.3 | 33.4
GR-crete | Crete | GRC | island | 35.3 | 25.1
CH-GE | Canton of Geneva | CHE | canton | 46.2 | 6.1
PT-30 | Madeira | PRT | island | 32.7 | -16.9
PT-20 | Azores | PRT | island | 37.7 | -25.7
TR-34 | Istanbul Province | TUR | region | 41 | 28.9
anatolia | Anatolia | TUR | region | 39.9 | 32.9
scandinavia | Scandinavia | | region | 62 | 15
nordics | Nordic countries | | region | 63 | 18
baltics | Baltic states | | region | 57 | 25
balkans | Balkans | | region | 43 | 21
eastern-europe | Eastern Europe | | region | 50 | 30
western-europe | Western Europe | | region | 48 | 5
central-europe | Central Europe | | region | 49 | 15
southeast-europe | Southeastern Europe | | region | 43 | 23
visegrad | Visegrád | HUN | region | 47.8 | 19
caucasus | Caucasus | | region | 42.5 | 45
carpathians | Carpathians | | mountains | 47 | 25
alps | Alps | | mountains | 46 | 9
iberia | Iberian Peninsula | | region | 40 | -4
schengen | Schengen Area | | region | 50 | 10
eurozone | Euro area | | region | 48 | 9
# Americas
US-AL | Alabama | USA | state | 32.4 | -86.3
US-AK | Alaska | USA | state | 58.3 | -134.4
US-AZ | Arizona | USA | state | 33.4 | -112.1
US-AR | Arkansas | USA | state | 34.7 | -92.3
US-CA | California | USA | state | 38.6 | -121.5
US-CO | Colorado | USA | state | 39.7 | -105
US-CT | Connecticut | USA | state | 41.8 | -72.7
US-DE | Delaware | USA | state | 39.2 | -75.5
US-FL | Florida | USA | state | 30.4 | -84.3
US-GA | Georgia | USA | state | 33.7 | -84.4
US-HI | Hawaii | USA | state | 21.3 | -157.9
US-ID | Idaho | USA | state | 43.6 | -116.2
US-IL | Illinois | USA | state | 39.8 | -89.6
US-IN | Indiana | USA | state | 39.8 | -86.2
US-IA | Iowa | USA | state | 41.6 | -93.6
US-KS | Kansas | USA | state | 39 | -95.7
US-KY | Kentucky | USA | state | 38 | -84.5
US-LA | Louisiana | USA | state | 30 | -90.1
US-ME | Maine | USA | state | 43.7 | -70.3
US-MD | Maryland | USA | state | 39 | -76.5
US-MA | Massachusetts | USA | state | 42.4 | -71.1
US-MI | Michigan | USA | state | 42.3 | -83
US-MN | Minnesota | USA | state | 45 | -93.3
US-MS | Mississippi | USA | state | 32.3 | -90.2
US-MO | Missouri | USA | state | 38.6 | -90.2
US-MT | Montana | USA | state | 46.6 | -112
US-NE | Nebraska | USA | state | 40.8 | -96.7
US-NV | Nevada | USA | state | 36.2 | -115.1
US-NH | New Hampshire | USA | state | 43.2 | -71.5
US-NJ | New Jersey | USA | state | 40.7 | -74.2
US-NM | New Mexico | USA | state | 35.1 | -106.7
US-NY | New York (state) | USA | state | 42.7 | -73.8
US-NC | North Carolina | USA | state | 35.8 | -78.6
US-ND | North Dakota | USA | state | 46.8 | -100.8
US-OH | Ohio | USA | state | 40 | -83
US-OK | Oklahoma | USA | state | 35.5 | -97.5
US-OR | Oregon | USA | state | 45.5 | -122.7
US-PA | Pennsylvania | USA | state | 40 | -75.2
US-RI | Rhode Island | USA | state | 41.8 | -71.4
US-SC | South Carolina | USA | state | 34 | -81
US-SD | South Dakota | USA | state | 43.5 | -96.7
US-TN | Tennessee | USA | state | 36.2 | -86.8
US-TX | Texas | USA | state | 30.3 | -97.7
US-UT | Utah | USA | state | 40.8 | -111.9
US-VT | Vermont | USA | state | 44.5 | -73.2
US-VA | Virginia | USA | state | 37.6 | -77.5
US-WA | Washington (state) | USA | state | 47.6 | -122.3
US-WV | West Virginia | USA | state | 38.3 | -81.6
US-WI | Wisconsin | USA | state | 43 | -87.9
US-WY | Wyoming | USA | state | 41.1 | -104.8
US-DC | District of Columbia | USA | state | 38.9 | -77
silicon-valley | Silicon Valley | USA | region | 37.3 | -121.9
guantanamo | Guantánamo Bay | USA | region | 19.9 | -75.1
CA-QC | Quebec | CAN | province | 46.8 | -71.2
CA-ON | Ontario | CAN | province | 43.7 | -79.4
CA-AB | Alberta | CAN | province | 51.1 | -114.1
CA-BC | British Columbia | CAN | province | 49.2 | -123.1
esequibo | Essequibo | GUY | region | 6 | -59
amazonia | Amazonia | | region | -4 | -62
patagonia | Patagonia | ARG | region | -45 | -69
# Asia and Pacific
CN-XJ | Xinjiang | CHN | region | 43.8 | 87.6
CN-XZ | Tibet | CHN | region | 29.6 | 91.1
CN-GD | Guangdong | CHN | province | 23.1 | 113.3
CN-SC | Sichuan | CHN | province | 30.7 | 104.1
CN-HB | Hubei | CHN | province | 30.6 | 114.3
CN-FJ | Fujian | CHN | province | 26.1 | 119.3
CN-YN | Yunnan | CHN | province | 25 | 102.7
CN-NM | Inner Mongolia | CHN | region | 40.8 | 111.7
manchuria | Manchuria | CHN | region | 45.8 | 126.7
JP-47 | Okinawa | JPN | island | 26.2 | 127.7
JP-01 | Hokkaido | JPN | island | 43.1 | 141.3
kyushu | Kyushu | JPN | island | 33.6 | 130.4
honshu | Honshu | JPN | island | 35.7 | 139.7
kashmir | Kashmir | | region | 34.1 | 74.8
IN-PB | Punjab | IND | region | 30.7 | 76.8
PK-BA | Balochistan | PAK | province | 30.2 | 67
PK-KP | Khyber Pakhtunkhwa | PAK | province | 34 | 71.6
MM-16 | Rakhine | MMR | state | 20.1 | 92.9
korean-peninsula | Korean Peninsula | | region | 38 | 127
dmz | Korean Demilitarized Zone | | region | 38 | 127
java | Java | IDN | island | -6.2 | 106.8
bali | Bali | IDN | island | -8.7 | 115.2
sumatra | Sumatra | IDN | island | 3.6 | 98.7
mindanao | Mindanao | PHL | island | 7.1 | 125.6
AU-NSW | New South Wales | AUS | state | -33.9 | 151.2
AU-VIC | Victoria (Australia) | AUS | state | -37.8 | 145
AU-QLD | Queensland | AUS | state | -27.5 | 153
central-asia | Central Asia | | region | 43 | 65
southeast-asia | Southeast Asia | | region | 10 | 106
east-asia | East Asia | | region | 35 | 115
indo-pacific | Indo-Pacific | | region | 0 | 110
# continents and wide regions
europe | Europe | | continent | 50 | 15
asia | Asia | | continent | 35 | 95
africa | Africa | | continent | 5 | 20
north-america | North America | | continent | 45 | -100
south-america | South America | | continent | -15 | -60
latin-america | Latin America | | continent | -10 | -65
central-america | Central America | | continent | 14 | -87
caribbean | Caribbean | | region | 17 | -70
oceania | Oceania | | continent | -20 | 150
antarctica | Antarctica | | continent | -80 | 0
arctic | Arctic | | region | 75 | 0
west | the West | | region | 48 | 0
global-south | Global South | | region | 0 | 20
eurasia | Eurasia | | continent | 50 | 60
arab-world | Arab world | | region | 27 | 20
soviet-union | Soviet Union | | former-state | 55.75 | 37.6
yugoslavia | Yugoslavia | | former-state | 44.8 | 20.5
czechoslovakia | Czechoslovakia | | former-state | 50.1 | 14.4
east-germany | East Germany | | former-state | 52.5 | 13.4
ottoman | Ottoman Empire | | former-state | 41 | 29
roman-empire | Roman Empire | | former-state | 41.9 | 12.5
austria-hungary | Austria-Hungary | | former-state | 48.2 | 16.4
# waters
black-sea | Black Sea | | water | 43 | 34
azov-sea | Sea of Azov | | water | 46 | 36.5
baltic-sea | Baltic Sea | | water | 58 | 20
mediterranean | Mediterranean Sea | | water | 35 | 18
red-sea | Red Sea | | water | 20 | 38
north-sea | North Sea | | water | 56 | 3
caspian | Caspian Sea | | water | 42 | 50.5
aegean | Aegean Sea | | water | 39 | 25
adriatic | Adriatic Sea | | water | 43 | 15
dead-sea | Dead Sea | | water | 31.5 | 35.5
japan-sea | Sea of Japan | | water | 40 | 135
yellow-sea | Yellow Sea | | water | 36 | 123
south-china-sea | South China Sea | | water | 12 | 114
east-china-sea | East China Sea | | water | 29 | 125
arabian-sea | Arabian Sea | | water | 15 | 65
taiwan-strait | Taiwan Strait | | water | 24.5 | 119.5
bosphorus | Bosphorus | TUR | water | 41.1 | 29.1
dardanelles | Dardanelles | TUR | water | 40.2 | 26.4
kerch | Kerch Strait | | water | 45.3 | 36.6
english-channel | English Channel | | water | 50 | -2
gulf-of-aden | Gulf of Aden | | water | 12 | 48
gulf-of-mexico | Gulf of Mexico | | water | 25 | -90
gulf-of-finland | Gulf of Finland | | water | 60 | 27
atlantic | Atlantic Ocean | | water | 30 | -40
pacific | Pacific Ocean | | water | 0 | -160
indian-ocean | Indian Ocean | | water | -20 | 80
arctic-ocean | Arctic Ocean | | water | 85 | 0
danube | Danube | | water | 45.2 | 28.8
prut | Prut | | water | 46.5 | 28.2
dniester | Dniester | | water | 47 | 29
siret | Siret (river) | ROU | water | 46 | 27
olt-river | Olt (river) | ROU | water | 45 | 24.3
mures-river | Mureș (river) | ROU | water | 46.2 | 23
dnieper | Dnieper | UKR | water | 48 | 35
volga | Volga | RUS | water | 53 | 48
rhine | Rhine | | water | 50.5 | 7.5
seine | Seine | FRA | water | 48.85 | 2.35
thames | Thames | GBR | water | 51.5 | 0
nile | Nile | | water | 24 | 32.9
jordan-river | Jordan River | | water | 32 | 35.55
euphrates | Euphrates | | water | 35 | 40
litani | Litani | LBN | water | 33.3 | 35.3
zaporizhzhia-npp | Zaporizhzhia Nuclear Power Plant | UKR | facility | 47.5 | 34.6
chernobyl | Chernobyl | UKR | place | 51.3 | 30.2
`;

export const REGIONS: readonly Region[] = tableRows(TABLE).map(
  ([id = '', name = '', country, kind = '', latitude, longitude]) => ({
    id,
    name,
    country: country || null,
    kind,
    latitude: Number(latitude),
    longitude: Number(longitude),
  }),
);
