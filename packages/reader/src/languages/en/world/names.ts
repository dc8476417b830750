/**
 * What English calls bodies, seats, institutions, outlets, regions, places and peoples beside the names of the world tables:
 * id | names (the first is shown if it ends in `!`; `?` marks what is often something else) | adjectives | nouns.
 */
export const ORGANIZATIONS = `
EU | EU; E.U. | European; EU
EC | European Commission; EU Commission; EU's executive; EU executive
EP | European Parliament; EU Parliament
EUCO | European Council
CEU | Council of the EU; EU Council
CJEU | European Court of Justice; ECJ; EU's top court
EEAS | EEAS
NATO | NATO!; Nato; Atlantic alliance; Western military alliance
UN | United Nations!; UN; U.N.; United Nations Organization
UNSC | UN Security Council; U.N. Security Council; United Nations Security Council; UNSC; Security Council
UNGA | UN General Assembly; U.N. General Assembly; United Nations General Assembly
UNHRC | UN Human Rights Council; U.N. Human Rights Council; Human Rights Council
OHCHR | UN human rights office; U.N. human rights office; United Nations human rights office; UN Human Rights Office; UN rights office
UNHCR | UNHCR; U.N. refugee agency; UN refugee agency
UNRWA | UNRWA; Unrwa
UNICEF | UNICEF; Unicef
UNESCO | UNESCO; Unesco
WFP | World Food Program; World Food Programme; WFP
WHO | World Health Organization; World Health Organisation
IOM | International Organization for Migration; IOM
IAEA | IAEA!; International Atomic Energy Agency; U.N. nuclear watchdog; UN nuclear watchdog
ICJ | International Court of Justice; ICJ; World Court
ICC | International Criminal Court; ICC
IMF | IMF!; International Monetary Fund
WB | World Bank
WTO | World Trade Organization; WTO
ECB | European Central Bank; ECB
OSCE | OSCE!; Organization for Security and Cooperation in Europe
COE | Council of Europe
ECTHR | European Court of Human Rights; ECHR
AU | African Union; AU?
ECOWAS | ECOWAS!; Ecowas; Economic Community of West African States
ARABLEAGUE | Arab League
GCC | Gulf Cooperation Council; GCC
ASEAN | ASEAN!; Asean
OPEC | OPEC!; Opec
OPECPLUS | OPEC+; Opec+
BRICS | BRICS; Brics
G7 | G7!; G-7; Group of Seven
G20 | G20!; G-20; Group of 20; Group of Twenty
SCO | Shanghai Cooperation Organization; SCO
CSTO | Collective Security Treaty Organization; CSTO
CIS | Commonwealth of Independent States
ICRC | International Committee of the Red Cross; ICRC
AMNESTY | Amnesty International; Amnesty?
HRW | Human Rights Watch; HRW
MSF | Doctors Without Borders; Medecins Sans Frontieres; Médecins Sans Frontières; MSF
RSF | Reporters Without Borders; RSF
CPJ | Committee to Protect Journalists; CPJ
ISW | Institute for the Study of War; ISW
IOC | International Olympic Committee; IOC
HAMAS | Hamas
HEZBOLLAH | Hezbollah; Hizbollah; Hizbullah
TALIBAN | Taliban; the Taliban
HOUTHI | Houthis!; Houthi movement; Ansar Allah | Houthi
ISIS | Islamic State!; Islamic State group; ISIS; ISIL; IS group; Daesh
ALQAEDA | al-Qaeda!; al-Qaida; al Qaeda; Al-Qaeda; Al Qaeda; al-Qa'ida
BOKOHARAM | Boko Haram
ALSHABAAB | al-Shabaab!; al-Shabab; Al-Shabaab; al Shabaab
PKK | PKK!; Kurdistan Workers' Party; Kurdistan Workers’ Party
RSF-SDN | Rapid Support Forces
WAGNER | Wagner Group; Wagner mercenary group; Wagner?
IRGC | Revolutionary Guards!; Islamic Revolutionary Guard Corps; Revolutionary Guard; IRGC; Revolutionary Guard Corps
CIA | CIA!; Central Intelligence Agency
FBI | FBI!; Federal Bureau of Investigation
USA-state-department | State Department!; U.S. State Department; US State Department; Department of State; U.S. Department of State
USA-defence-department | Department of Defense; Defense Department; U.S. Defense Department; Department of War
USA-justice-department | Justice Department!; U.S. Justice Department; Department of Justice; US Justice Department; DOJ
USA-treasury | Treasury Department!; U.S. Treasury; US Treasury; U.S. Treasury Department; Department of the Treasury
USA-homeland-security | Department of Homeland Security!; Homeland Security Department; DHS
USA-congress | Congress; U.S. Congress; US Congress
USA-senate | U.S. Senate; US Senate
USA-house | House of Representatives!; U.S. House; U.S. House of Representatives; US House of Representatives
USA-supreme-court | U.S. Supreme Court; US Supreme Court
USA-nsc | National Security Council
CENTCOM | CENTCOM; Central Command; U.S. Central Command; US Central Command
FED | Federal Reserve!; the Fed; Fed; U.S. Federal Reserve
REPUBLICANS | Republican Party; GOP; Republicans | Republican | Republican
DEMOCRATS | Democratic Party; Democrats |  | Democrat
FSB | FSB!; Federal Security Service
SVR | SVR; Foreign Intelligence Service
GRU | GRU
RUS-duma | State Duma!; Duma; Russian parliament
RUS-federation-council | Federation Council
RUS-security-council | Russian Security Council; Russia's Security Council
RUS-investigative-committee | Investigative Committee!; Russian Investigative Committee
UKR-rada | Verkhovna Rada; Rada?
SBU | SBU!; Security Service of Ukraine; Ukraine's Security Service
HUR | HUR
GBR-commons | House of Commons; Commons?
GBR-lords | House of Lords
SCOTLANDYARD | Metropolitan Police; Scotland Yard; Met Police
LABOUR | Labour Party; Labour?
TORIES | Conservative Party; Tories
REFORMUK | Reform UK
MI5 | MI5
MI6 | MI6
ISR-knesset | Knesset; Israeli parliament
IDF | IDF!; Israel Defense Forces; Israel Defence Forces; Israeli Defense Forces; Israeli Defence Forces
CPC | Chinese Communist Party; Communist Party of China; CCP
PLA | People's Liberation Army; PLA
NIS-KOR | National Intelligence Service; NIS
JCS-KOR | Joint Chiefs of Staff; JCS
WPK | Workers' Party of Korea; Workers’ Party of Korea
AFD | Alternative for Germany; AfD
CDU | Christian Democratic Union; CDU; Christian Democrats
SPD | Social Democratic Party; SPD; Social Democrats
PIS | Law and Justice; PiS
GEORGIANDREAM | Georgian Dream
PA | Palestinian Authority
PLO | Palestine Liberation Organization; PLO
SDF | Syrian Democratic Forces; SDF
ROC | Russian Orthodox Church
CATHOLIC | Catholic Church; Roman Catholic Church
META | Meta Platforms; Meta?
FRONTEX | Frontex
EUROPOL | Europol
INTERPOL | Interpol
`;

export const SEATS = `
kremlin | Kremlin!; the Kremlin
white-house | White House!; the White House
oval-office | Oval Office
pentagon | Pentagon!; the Pentagon
capitol | Capitol Hill!; U.S. Capitol; US Capitol
downing-street | Downing Street!; 10 Downing Street; Number 10; No. 10
whitehall | Whitehall
westminster | Westminster
elysee | Elysee!; Élysée; Elysee Palace; Élysée Palace
quai-d-orsay | Quai d'Orsay; Quai d’Orsay
blue-house | Blue House
zhongnanhai | Zhongnanhai
holy-see | Holy See
bankova | Bankova
chancellery-berlin | Federal Chancellery
foreign-office | Foreign Office!; British Foreign Office
`;

/** Kinds of `world/institutions.ts`. Names that leave open whose. */
export const INSTITUTIONS = `
government | Government; Council of Ministers; Cabinet?
presidency | Presidency; presidential office; Presidential Office; Office of the President; presidential administration; Presidential Administration; president's office
parliament | Parliament; National Assembly; parliament's lower house
senate | Senate; Upper House; upper house of parliament
chamber | Chamber of Deputies; House of Deputies; lower house of parliament
foreign-ministry | Foreign Ministry; foreign ministry; Ministry of Foreign Affairs; Foreign Affairs Ministry; Ministry of External Affairs
defence-ministry | Defence Ministry; Defense Ministry; defence ministry; defense ministry; Ministry of Defence; Ministry of Defense; Ministry of National Defense
interior-ministry | Interior Ministry; interior ministry; Ministry of the Interior; Ministry of Interior; Ministry of Internal Affairs; Internal Affairs Ministry
justice-ministry | Justice Ministry; justice ministry; Ministry of Justice
finance-ministry | Finance Ministry; finance ministry; Ministry of Finance
economy-ministry | Economy Ministry; economy ministry; Ministry of Economy
energy-ministry | Energy Ministry; energy ministry; Ministry of Energy
health-ministry | Health Ministry; health ministry; Ministry of Health
education-ministry | Education Ministry; education ministry; Ministry of Education
transport-ministry | Transport Ministry; transport ministry; Ministry of Transport; Transportation Ministry
agriculture-ministry | Agriculture Ministry; agriculture ministry; Ministry of Agriculture
environment-ministry | Environment Ministry; environment ministry; Ministry of Environment
labour-ministry | Labour Ministry; Labor Ministry; labour ministry; labor ministry; Ministry of Labour
culture-ministry | Culture Ministry; culture ministry; Ministry of Culture
development-ministry | Development Ministry
digital-ministry | Digital Ministry; Ministry of Digital Affairs; Ministry of Digital Transformation
emergency-ministry | Emergencies Ministry; Emergency Situations Ministry; emergencies ministry; Ministry of Emergency Situations; State Emergency Service
trade-ministry | Trade Ministry; Commerce Ministry; Ministry of Commerce; commerce ministry; trade ministry
unification-ministry | Unification Ministry; unification ministry
state-security-ministry | Ministry of State Security; State Security Ministry
constitutional-court | Constitutional Court; constitutional court
supreme-court | Supreme Court; supreme court; High Court
court-of-appeal | Court of Appeal; Court of Appeals; Appeals Court
prosecution | Prosecutor General's Office; General Prosecutor's Office; Prosecutor's Office; Attorney General's Office; attorney general's office; prosecutor general's office; public prosecutor's office
police | National Police; national police
border-guard | Border Guard; Border Guards; Border Guard Service; State Border Guard
gendarmerie | Gendarmerie
army | Armed Forces
general-staff | General Staff
navy | Navy
air-force | Air Force
security-council | National Security and Defense Council
central-bank | Central Bank; central bank
election-commission | Central Election Commission; central election commission; Electoral Commission; election commission; National Electoral Commission
intelligence-service | intelligence service
city-hall | City Hall
`;

export const OUTLETS = `
ap | Associated Press!; AP; The Associated Press
afp | AFP!; Agence France-Presse; Agence France Presse
dpa | dpa!; DPA; Deutsche Presse-Agentur
tass | TASS!; Tass; ITAR-TASS; Itar-Tass
ria | RIA Novosti!; RIA; RIA news agency
xinhua | Xinhua!; Xinhua News Agency
yonhap | Yonhap!; Yonhap News Agency; Yonhap news agency
kcna | KCNA!; Korean Central News Agency
kyodo | Kyodo!; Kyodo News
anadolu | Anadolu!; Anadolu Agency
pap | PAP; Polish Press Agency
ctk | CTK; Czech News Agency
apa-aut | APA; Austria Press Agency
ansa | ANSA; Ansa
efe | EFE!; Efe
spa-sau | SPA; Saudi Press Agency
pti | PTI; Press Trust of India
sana | SANA; Sana
bbc | BBC!; British Broadcasting Corporation; BBC News
guardian | Guardian!; The Guardian
ft | Financial Times; FT
times-uk | Times of London; The Times
nyt | New York Times!; The New York Times; NYT
wsj | Wall Street Journal!; The Wall Street Journal; WSJ
bloomberg | Bloomberg!; Bloomberg News
belta | BelTA!; Belta
agerpres | Agerpres; AGERPRES
`;

export const REGIONS = `
US-NY | New York state
US-WA | Washington state
europe | Europe; continental Europe
west | West!; the West | Western
middle-east | Middle East; Mideast | Middle Eastern
africa | Africa | African
asia | Asia | Asian
latin-america | Latin America | Latin American
donbas | Donbas; Donbass
UA-43 | Crimea; Crimean peninsula | Crimean
RU-CE | Chechnya | Chechen
MD-SN | Transnistria; Trans-Dniester; Transdniestria | Transnistrian
GE-AB | Abkhazia | Abkhaz; Abkhazian
ES-CT | Catalonia | Catalan
GB-SCT | Scotland | Scottish | Scot
GB-WLS | Wales | Welsh
GB-NIR | Northern Ireland | Northern Irish
DE-BY | Bavaria | Bavarian
nagorno-karabakh | Nagorno-Karabakh!; Karabakh; Artsakh
west-bank | West Bank; occupied West Bank
gaza | Gaza Strip!; Gaza
baltics | Baltic states!; Baltics; Baltic countries
balkans | Balkans; Western Balkans | Balkan
nordics | Nordics!; Nordic countries | Nordic
soviet-union | Soviet Union!; USSR; U.S.S.R. | Soviet
eurozone | eurozone!; euro zone; euro area
mediterranean | Mediterranean!; Mediterranean Sea
gulf | Persian Gulf!; the Gulf?
english-channel | English Channel!; the Channel?
CN-XZ | Tibet | Tibetan
CN-XJ | Xinjiang
korean-peninsula | Korean Peninsula; Korean peninsula
jordan-river | Jordan River
zaporizhzhia-npp | Zaporizhzhia nuclear plant!; Zaporizhzhia Nuclear Power Plant; Zaporizhzhia nuclear power plant
chernobyl | Chernobyl; Chornobyl
`;

/** GeoNames id | English names of places that the gazetteer spells otherwise, or that the news writes in several ways. */
export const PLACES = `
703448 | Kyiv; Kiev
5128581 | New York!; New York City
4140963 | Washington!; Washington, D.C.; Washington D.C.; Washington, DC; Washington DC
524901 | Moscow
498817 | St. Petersburg!; St Petersburg; Saint Petersburg
627907 | Gomel!; Homel; Homyel
3469058 | Brasilia; Brasília
3448439 | Sao Paulo; São Paulo
3451190 | Rio de Janeiro; Rio
2886242 | Cologne
2510911 | Seville
1138336 | Kandahar
1298824 | Yangon; Rangoon
311046 | Izmir; İzmir
2657896 | Zurich; Zürich
2747373 | The Hague!; Hague
2803138 | Antwerp
2797656 | Ghent
2861650 | Nuremberg
2925533 | Frankfurt
3094802 | Krakow; Kraków; Cracow
3099434 | Gdansk; Gdańsk
698740 | Odesa; Odessa
706483 | Kharkiv; Kharkov
702550 | Lviv; Lvov
709930 | Dnipro; Dnipropetrovsk
281184 | Jerusalem; East Jerusalem; West Jerusalem
293397 | Tel Aviv; Tel-Aviv
683506 | Bucharest
618426 | Chisinau; Chișinău; Kishinev
2800866 | Brussels
745044 | Istanbul
71137 | Sanaa; Sana'a
79415 | Hodeidah; Hudaydah
1866923 | Wonsan
2660646 | Geneva
2711537 | Gothenburg
3171728 | Padua
2910831 | Hanover
2659811 | Lucerne
2800931 | Bruges
172955 | Raqqa
281124 | Khan Younis; Khan Yunis
99454 | Fallujah; Falluja
627904 | Grodno; Hrodna
625665 | Mogilev; Mahilyow
687700 | Zaporizhzhia; Zaporizhia; Zaporozhye
501175 | Rostov-on-Don; Rostov-na-Donu
558418 | Grozny
700569 | Mykolaiv; Mykolayiv; Nikolaev
704508 | Kramatorsk
703656 | Kupiansk; Kupyansk
6611854 | Naypyidaw; Naypyitaw
1566083 | Ho Chi Minh City; Saigon
281102 | Rafah
283506 | Jenin
99532 | Basra
786714 | Pristina; Prishtina
146268 | Nicosia
`;

/** Inhabitants of cities. */
export const CITY_PEOPLES = `
2643743 | | | Londoner
2988507 | | Parisian
2950159 | | | Berliner
5128581 | | | New Yorker
524901 | | | Muscovite
281133 | | Gazan
`;

export const PEOPLES = `
jews | | Jewish | Jew
kurds | | Kurdish | Kurd
arabs | | Arab | Arab
roma | | Roma!
tatars | | Tatar | Tatar
uyghurs | | Uyghur; Uighur
rohingya | | Rohingya!
druze | | Druze!
alawites | | Alawite
yazidis | | Yazidi; Yezidi
hutu | | Hutu
tutsi | | Tutsi
pashtuns | | Pashtun
hazara | | Hazara
slavs | | Slavic | Slav
christians | | Christian
orthodox | | Orthodox!
catholics | | Catholic
protestants | | Protestant
muslims | | Muslim; Moslem
sunnis | | Sunni
shiites | | Shiite; Shia!
buddhists | | Buddhist
hindus | | Hindu
sikhs | | Sikh
islamists | | Islamist; jihadist
zionists | | Zionist
nazis | | Nazi
communists | | communist
russophiles | | pro-Russian
europhiles | | pro-European
`;

/** Folded place names of the gazetteer that are ordinary words or people's names as well. */
export const WEAK_PLACES = `
of nice reading mobile bath split van same most police male goes can many best born bar sale liege deal march troy orange
independence lincoln jackson houston madison clinton jefferson bush ford wells rice wood hill field lake park union enterprise
liberty normal hope surprise paradise university date bor ali hama tours essen halle kent derby lancaster warren wayne
marion gary paterson cary tyler allen irving garland carson anderson austin charlotte jordan victoria florence sydney alexandria
santiago valencia leon cordoba san santa los mission buy opera central north south east west bay rock ball man woman sun moon
bandar kandy pune noon nome over under both same this that these the and for with from into about after before during while
commerce gates mine power signal summit senate salem sale hull battle rugby eagle delta media premier general major
`;
