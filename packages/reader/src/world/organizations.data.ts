/**
 * Organisations that news speaks of, in sections: id | English name | Wikidata | state (alpha-3) | PLOVER group |
 * PLOVER sector. Ids are stable: an acronym known everywhere, or `<alpha-3>-<acronym or kind of body>` for what belongs
 * to one state. A Wikidata id stands only where it is certain.
 */
export const UNIONS_AND_MOVEMENTS = `
# unions and their bodies
EU | European Union | Q458 | | EUR |
EC | European Commission | Q8880 | | EUR | GOV
EP | European Parliament | Q8889 | | EUR | LEG
EUCO | European Council | Q8886 | | EUR | GOV
CEU | Council of the European Union | Q8896 | | EUR | GOV
ECB | European Central Bank | Q8901 | | EUR | BUS
CJEU | Court of Justice of the European Union | Q4951 | | EUR | JUD
ECA | European Court of Auditors | | | EUR |
EPPO | European Public Prosecutor's Office | | | EUR | JUD
OLAF | European Anti-Fraud Office | | | EUR | COP
EEAS | European External Action Service | | | EUR | GOV
EUROPOL | Europol | Q207203 | | EUR | COP
EUROJUST | Eurojust | | | EUR | JUD
FRONTEX | Frontex | | | EUR | COP
EUROSTAT | Eurostat | | | EUR | GOV
EMA | European Medicines Agency | | | EUR | MED
ECDC | European Centre for Disease Prevention and Control | | | EUR | MED
EFSA | European Food Safety Authority | | | EUR |
EASA | European Union Aviation Safety Agency | | | EUR |
EDA | European Defence Agency | | | EUR | MIL
EIB | European Investment Bank | | | EUR | BUS
ESM | European Stability Mechanism | | | EUR |
EUROGROUP | Eurogroup | | | EUR | GOV
COR | European Committee of the Regions | | | EUR |
EUMM | European Union Monitoring Mission | | | EUR |
EUBAM | European Union Border Assistance Mission | | | EUR |
EPP | European People's Party | | | EUR | PTY
PES | Party of European Socialists | | | EUR | PTY
SD-EP | Progressive Alliance of Socialists and Democrats | | | EUR | PTY
RENEW | Renew Europe | | | EUR | PTY
ECR | European Conservatives and Reformists | | | EUR | PTY
NATO | North Atlantic Treaty Organization | Q7184 | | IGO | MIL
NATO-Council | North Atlantic Council | | | IGO | MIL
UN | United Nations | Q1065 | | UNO |
UNSC | United Nations Security Council | Q37470 | | UNO |
UNGA | United Nations General Assembly | Q47423 | | UNO |
UNHRC | United Nations Human Rights Council | | | UNO |
OHCHR | Office of the UN High Commissioner for Human Rights | | | UNO |
UNHCR | UN Refugee Agency | Q132551 | | UNO | REF
UNRWA | UN Relief and Works Agency | | | UNO | REF
UNICEF | UNICEF | Q740308 | | UNO |
UNESCO | UNESCO | Q7809 | | UNO | EDU
UNDP | United Nations Development Programme | | | UNO |
UNEP | United Nations Environment Programme | | | UNO |
UNODC | UN Office on Drugs and Crime | | | UNO |
OCHA | UN Office for the Coordination of Humanitarian Affairs | | | UNO |
UNIFIL | United Nations Interim Force in Lebanon | | | UNO | MIL
MONUSCO | United Nations mission in DR Congo | | | UNO | MIL
MINUSMA | United Nations mission in Mali | | | UNO | MIL
WFP | World Food Programme | Q204344 | | UNO |
FAO | Food and Agriculture Organization | Q82151 | | UNO | AGR
ILO | International Labour Organization | Q54129 | | UNO | LAB
IOM | International Organization for Migration | | | UNO | REF
WHO | World Health Organization | Q7817 | | UNO | MED
WMO | World Meteorological Organization | | | UNO |
IPCC | Intergovernmental Panel on Climate Change | | | UNO |
ICAO | International Civil Aviation Organization | | | UNO |
IMO | International Maritime Organization | | | UNO |
ITU | International Telecommunication Union | | | UNO |
IAEA | International Atomic Energy Agency | Q41984 | | UNO |
ICJ | International Court of Justice | Q7801 | | UNO | JUD
ICC | International Criminal Court | Q47488 | | IGO | JUD
ICTY | International Criminal Tribunal for the former Yugoslavia | | | UNO | JUD
PCA | Permanent Court of Arbitration | | | IGO | JUD
IMF | International Monetary Fund | Q7804 | | IGO | BUS
WB | World Bank | Q7164 | | IGO | BUS
WTO | World Trade Organization | Q7825 | | IGO | BUS
EBRD | European Bank for Reconstruction and Development | | | IGO | BUS
OECD | Organisation for Economic Co-operation and Development | Q41550 | | IGO | BUS
IEA | International Energy Agency | | | IGO | BUS
OSCE | Organization for Security and Co-operation in Europe | Q81299 | | IGO |
ODIHR | OSCE Office for Democratic Institutions and Human Rights | | | IGO |
COE | Council of Europe | Q8908 | | IGO |
PACE | Parliamentary Assembly of the Council of Europe | | | IGO | LEG
VENICE | Venice Commission | | | IGO | JUD
ECTHR | European Court of Human Rights | Q122880 | | IGO | JUD
GRECO | Group of States against Corruption | | | IGO |
AU | African Union | Q7159 | | IGO |
ECOWAS | Economic Community of West African States | | | IGO |
SADC | Southern African Development Community | | | IGO |
AES | Alliance of Sahel States | | | IGO |
ARABLEAGUE | Arab League | Q7172 | | IGO |
GCC | Gulf Cooperation Council | | | IGO |
OIC | Organisation of Islamic Cooperation | | | IGO |
ASEAN | Association of Southeast Asian Nations | Q7768 | | IGO |
APEC | Asia-Pacific Economic Cooperation | | | IGO |
OPEC | Organization of the Petroleum Exporting Countries | Q7795 | | IGO | BUS
OPECPLUS | OPEC+ | | | IGO | BUS
BRICS | BRICS | | | IGO |
G7 | Group of Seven | Q1764511 | | IGO |
G8 | Group of Eight | | | IGO |
G20 | Group of Twenty | Q19771 | | IGO |
QUAD | Quadrilateral Security Dialogue | | | IGO |
AUKUS | AUKUS | | | IGO | MIL
SCO | Shanghai Cooperation Organisation | Q485207 | | IGO |
CSTO | Collective Security Treaty Organization | Q318693 | | IGO | MIL
CIS | Commonwealth of Independent States | Q7779 | | IGO |
EAEU | Eurasian Economic Union | | | IGO | BUS
UNIONSTATE | Union State of Russia and Belarus | | | IGO |
OTS | Organization of Turkic States | | | IGO |
COMMONWEALTH | Commonwealth of Nations | | | IGO |
OIF | International Organisation of La Francophonie | | | IGO |
OAS | Organization of American States | | | IGO |
MERCOSUR | Mercosur | Q4264 | | IGO | BUS
CELAC | Community of Latin American and Caribbean States | | | IGO |
V4 | Visegrád Group | | | IGO |
B9 | Bucharest Nine | | | IGO |
THREESEAS | Three Seas Initiative | | | IGO |
EPC | European Political Community | | | IGO |
MSC | Munich Security Conference | | DEU | NGO |
WEF | World Economic Forum | | CHE | NGO | BUS
INTERPOL | Interpol | Q8475 | | IGO | COP
OPCW | Organisation for the Prohibition of Chemical Weapons | | | IGO |
JCC-MD | Joint Control Commission (Transnistria) | | | IGO |
# non-governmental, religious, sport
ICRC | International Committee of the Red Cross | | CHE | NGO | MED
REDCROSS | Red Cross | | | NGO | MED
REDCRESCENT | Red Crescent | | | NGO | MED
ROU-REDCROSS | Romanian Red Cross | | ROU | NGO | MED
AMNESTY | Amnesty International | Q42970 | | NGO |
HRW | Human Rights Watch | Q187052 | | NGO |
MSF | Doctors Without Borders | Q49330 | | NGO | MED
RSF | Reporters Without Borders | | | NGO | JRN
CPJ | Committee to Protect Journalists | | USA | NGO | JRN
TI | Transparency International | | | NGO |
GREENPEACE | Greenpeace | Q81307 | | NGO |
WWF | World Wide Fund for Nature | Q117892 | | NGO |
SAVETHECHILDREN | Save the Children | | | NGO |
OXFAM | Oxfam | | | NGO |
FREEDOMHOUSE | Freedom House | | USA | NGO |
ISW | Institute for the Study of War | | USA | NGO | EDU
RUSI | Royal United Services Institute | | GBR | NGO | EDU
IISS | International Institute for Strategic Studies | | GBR | NGO | EDU
CSIS | Center for Strategic and International Studies | | USA | NGO | EDU
SIPRI | Stockholm International Peace Research Institute | | SWE | NGO | EDU
RAND | RAND Corporation | | USA | NGO | EDU
ATLANTICCOUNCIL | Atlantic Council | | USA | NGO | EDU
CHATHAM | Chatham House | | GBR | NGO | EDU
CARNEGIE | Carnegie Endowment | | USA | NGO | EDU
BELLINGCAT | Bellingcat | | | NGO | JRN
VIASNA | Viasna | | BLR | NGO |
MEMORIAL | Memorial | | RUS | NGO |
SOHR | Syrian Observatory for Human Rights | | GBR | NGO |
IOC | International Olympic Committee | Q40970 | | NGO |
FIFA | FIFA | Q253414 | | NGO |
UEFA | UEFA | Q35572 | | NGO |
ROC | Russian Orthodox Church | | RUS | | REL
BOR | Romanian Orthodox Church | | ROU | | REL
CATHOLIC | Catholic Church | | VAT | | REL
OCU | Orthodox Church of Ukraine | | UKR | | REL
ECUMENICAL | Ecumenical Patriarchate | | TUR | | REL
# armed groups and movements
HAMAS | Hamas | Q38799 | PSE | | REB
HEZBOLLAH | Hezbollah | Q41571 | LBN | | REB
FATAH | Fatah | | PSE | | PTY
PLO | Palestine Liberation Organization | | PSE | |
PA | Palestinian Authority | | PSE | | GOV
PIJ | Palestinian Islamic Jihad | | PSE | | REB
TALIBAN | Taliban | Q42418 | AFG | | REB
HOUTHI | Houthi movement | | YEM | | REB
ISIS | Islamic State | Q2429253 | | IMG | REB
ISISK | Islamic State – Khorasan Province | | | IMG | REB
ALQAEDA | al-Qaeda | Q34490 | | IMG | REB
BOKOHARAM | Boko Haram | | NGA | | REB
ALSHABAAB | al-Shabaab | | SOM | | REB
HTS | Hay'at Tahrir al-Sham | | SYR | | REB
SDF | Syrian Democratic Forces | | SYR | | REB
PKK | Kurdistan Workers' Party | | TUR | | REB
M23 | March 23 Movement | | COD | | REB
RSF-SDN | Rapid Support Forces | | SDN | | REB
WAGNER | Wagner Group | | RUS | | PRM
AZOV | Azov Brigade | | UKR | | MIL
FARC | FARC | | COL | | REB
ETA | ETA | | ESP | | REB
IRA | Irish Republican Army | | GBR | | REB
IRGC | Islamic Revolutionary Guard Corps | | IRN | | MIL
`;

export const BODIES_OF_STATES = `
# services, chambers, ministries and courts of other states
CIA | Central Intelligence Agency | Q37230 | USA | | SPY
FBI | Federal Bureau of Investigation | Q8333 | USA | | COP
NSA | National Security Agency | Q121194 | USA | | SPY
DEA | Drug Enforcement Administration | | USA | | COP
ICE | Immigration and Customs Enforcement | | USA | | COP
NASA | NASA | Q23548 | USA | | GOV
ESA | European Space Agency | Q42262 | | IGO | EDU
FED | Federal Reserve | Q53536 | USA | | BUS
FDA | Food and Drug Administration | | USA | | MED
CDC | Centers for Disease Control and Prevention | | USA | | MED
USGS | United States Geological Survey | | USA | | EDU
USAID | USAID | | USA | | GOV
CENTCOM | United States Central Command | | USA | | MIL
EUCOM | United States European Command | | USA | | MIL
USA-state-department | United States Department of State | Q789915 | USA | | GOV
USA-defence-department | United States Department of Defense | Q11209 | USA | | MIL
USA-justice-department | United States Department of Justice | | USA | | GOV
USA-treasury | United States Department of the Treasury | | USA | | GOV
USA-homeland-security | United States Department of Homeland Security | | USA | | GOV
USA-congress | United States Congress | Q11268 | USA | | LEG
USA-senate | United States Senate | Q66096 | USA | | LEG
USA-house | United States House of Representatives | Q11701 | USA | | LEG
USA-supreme-court | Supreme Court of the United States | Q11201 | USA | | JUD
USA-nsc | United States National Security Council | | USA | | GOV
REPUBLICANS | Republican Party | Q29468 | USA | | PTY
DEMOCRATS | Democratic Party | Q29552 | USA | | PTY
KGB | KGB | | | | SPY
FSB | Federal Security Service | | RUS | | SPY
SVR | Foreign Intelligence Service (Russia) | | RUS | | SPY
GRU | Main Intelligence Directorate (Russia) | | RUS | | SPY
RUS-duma | State Duma | | RUS | | LEG
RUS-federation-council | Federation Council | | RUS | | LEG
RUS-security-council | Security Council of Russia | | RUS | | GOV
RUS-investigative-committee | Investigative Committee of Russia | | RUS | | COP
ROSKOMNADZOR | Roskomnadzor | | RUS | | GOV
ROSAVIATSIA | Rosaviatsia | | RUS | | GOV
ROSATOM | Rosatom | | RUS | | BUS
GAZPROM | Gazprom | Q102673 | RUS | | BUS
ROSNEFT | Rosneft | | RUS | | BUS
LUKOIL | Lukoil | | RUS | | BUS
UNITEDRUSSIA | United Russia | | RUS | | PTY
UKR-rada | Verkhovna Rada | | UKR | | LEG
SBU | Security Service of Ukraine | | UKR | | SPY
HUR | Main Directorate of Intelligence (Ukraine) | | UKR | | SPY
NABU | National Anti-Corruption Bureau of Ukraine | | UKR | | COP
SAPO | Specialized Anti-Corruption Prosecutor's Office | | UKR | | JUD
UKR-general-staff | General Staff of the Armed Forces of Ukraine | | UKR | | MIL
UKR-air-force | Ukrainian Air Force | | UKR | | MIL
NAFTOGAZ | Naftogaz | | UKR | | BUS
UKRENERGO | Ukrenergo | | UKR | | BUS
ENERHOATOM | Energoatom | | UKR | | BUS
UKRZALIZNYTSIA | Ukrainian Railways | | UKR | | BUS
DEU-bundestag | Bundestag | Q154797 | DEU | | LEG
DEU-bundesrat | Bundesrat | | DEU | | LEG
BUNDESWEHR | Bundeswehr | | DEU | | MIL
BND | Federal Intelligence Service (Germany) | | DEU | | SPY
BKA | Federal Criminal Police Office (Germany) | | DEU | | COP
CDU | Christian Democratic Union | | DEU | | PTY
CSU | Christian Social Union in Bavaria | | DEU | | PTY
SPD | Social Democratic Party of Germany | | DEU | | PTY
AFD | Alternative for Germany | | DEU | | PTY
FDP | Free Democratic Party | | DEU | | PTY
BSW | Sahra Wagenknecht Alliance | | DEU | | PTY
FRA-national-assembly | National Assembly (France) | | FRA | | LEG
RN | National Rally | | FRA | | PTY
DGSE | Directorate-General for External Security | | FRA | | SPY
LFI | La France insoumise | | FRA | | PTY
GBR-commons | House of Commons | | GBR | | LEG
GBR-lords | House of Lords | | GBR | | LEG
MI5 | MI5 | | GBR | | SPY
MI6 | MI6 | | GBR | | SPY
SCOTLANDYARD | Metropolitan Police | | GBR | | COP
LABOUR | Labour Party | | GBR | | PTY
TORIES | Conservative Party (United Kingdom) | | GBR | | PTY
REFORMUK | Reform UK | | GBR | | PTY
BOE | Bank of England | | GBR | | BUS
ISR-knesset | Knesset | | ISR | | LEG
IDF | Israel Defense Forces | | ISR | | MIL
MOSSAD | Mossad | | ISR | | SPY
SHINBET | Shin Bet | | ISR | | SPY
LIKUD | Likud | | ISR | | PTY
MIT-TUR | National Intelligence Organization (Turkey) | | TUR | | SPY
AKP | Justice and Development Party (Turkey) | | TUR | | PTY
CHP | Republican People's Party (Turkey) | | TUR | | PTY
POL-sejm | Sejm | | POL | | LEG
PIS | Law and Justice | | POL | | PTY
PO-POL | Civic Platform | | POL | | PTY
FIDESZ | Fidesz | | HUN | | PTY
TISZA | Tisza Party | | HUN | | PTY
SMER | Smer | | SVK | | PTY
ANO | ANO 2011 | | CZE | | PTY
GERB | GERB | | BGR | | PTY
SNS-SRB | Serbian Progressive Party | | SRB | | PTY
FPO | Freedom Party of Austria | | AUT | | PTY
OVP | Austrian People's Party | | AUT | | PTY
SPO | Social Democratic Party of Austria | | AUT | | PTY
PSOE | Spanish Socialist Workers' Party | | ESP | | PTY
VOX | Vox | | ESP | | PTY
PP-ESP | People's Party (Spain) | | ESP | | PTY
FDI | Brothers of Italy | | ITA | | PTY
LEGA | Lega | | ITA | | PTY
M5S | Five Star Movement | | ITA | | PTY
GEORGIANDREAM | Georgian Dream | | GEO | | PTY
CPC | Chinese Communist Party | | CHN | | PTY
PLA | People's Liberation Army | | CHN | | MIL
HUAWEI | Huawei | | CHN | MNC | BUS
NIS-SRB | Naftna Industrija Srbije | | SRB | MNC | BUS
NIS-KOR | National Intelligence Service | | KOR | | SPY
JCS-KOR | Joint Chiefs of Staff (South Korea) | | KOR | | MIL
WPK | Workers' Party of Korea | | PRK | | PTY
# companies spoken of as actors
GOOGLE | Google | Q95 | USA | MNC | BUS
MICROSOFT | Microsoft | Q2283 | USA | MNC | BUS
APPLE | Apple | Q312 | USA | MNC | BUS
AMAZON | Amazon | Q3884 | USA | MNC | BUS
META | Meta Platforms | Q380 | USA | MNC | BUS
OPENAI | OpenAI | Q21708200 | USA | MNC | BUS
TESLA | Tesla | Q478214 | USA | MNC | BUS
SPACEX | SpaceX | Q193701 | USA | MNC | BUS
STARLINK | Starlink | | USA | MNC | BUS
BOEING | Boeing | Q66 | USA | MNC | BUS
AIRBUS | Airbus | Q67 | FRA | MNC | BUS
LOCKHEED | Lockheed Martin | | USA | MNC | BUS
RHEINMETALL | Rheinmetall | | DEU | MNC | BUS
OMV | OMV | | AUT | MNC | BUS
ERSTE | Erste Group | | AUT | MNC | BUS
# Romania
ROU-government | Government of Romania | | ROU | | GOV
ROU-presidency | Presidential Administration of Romania | | ROU | | GOV
ROU-parliament | Parliament of Romania | | ROU | | LEG
ROU-senate | Senate of Romania | | ROU | | LEG
ROU-chamber | Chamber of Deputies of Romania | | ROU | | LEG
ROU-CSAT | Supreme Council of National Defence | | ROU | | GOV
ROU-foreign-ministry | Ministry of Foreign Affairs of Romania | | ROU | | GOV
ROU-defence-ministry | Ministry of National Defence of Romania | | ROU | | MIL
ROU-interior-ministry | Ministry of Internal Affairs of Romania | | ROU | | COP
ROU-finance-ministry | Ministry of Finance of Romania | | ROU | | GOV
ROU-labour-ministry | Ministry of Labour of Romania | | ROU | | GOV
ROU-development-ministry | Ministry of Development of Romania | | ROU | | GOV
ROU-agriculture-ministry | Ministry of Agriculture of Romania | | ROU | | GOV
ROU-eu-funds-ministry | Ministry of European Funds of Romania | | ROU | | GOV
ROU-DNA | National Anticorruption Directorate | | ROU | | JUD
ROU-DIICOT | Directorate for Investigating Organized Crime and Terrorism | | ROU | | JUD
ROU-PICCJ | Prosecutor's Office attached to the High Court | | ROU | | JUD
ROU-ICCJ | High Court of Cassation and Justice | | ROU | | JUD
ROU-CCR | Constitutional Court of Romania | | ROU | | JUD
ROU-CSM | Superior Council of Magistracy | | ROU | | JUD
ROU-IJ | Judicial Inspection | | ROU | | JUD
ROU-AP | Ombudsman of Romania | | ROU | | GOV
ROU-CC | Court of Accounts of Romania | | ROU | | GOV
ROU-SRI | Romanian Intelligence Service | | ROU | | SPY
ROU-SIE | Foreign Intelligence Service (Romania) | | ROU | | SPY
ROU-SPP | Protection and Guard Service | | ROU | | SPY
ROU-STS | Special Telecommunications Service | | ROU | | SPY
ROU-DGPI | General Directorate for Internal Protection | | ROU | | SPY
ROU-DGIA | General Directorate for Defence Intelligence | | ROU | | SPY
ROU-DNSC | National Cyber Security Directorate | | ROU | | GOV
ROU-SMAP | Defence Staff of Romania | | ROU | | MIL
ROU-IGSU | General Inspectorate for Emergency Situations | | ROU | | GOV
ROU-ISU | Inspectorate for Emergency Situations | | ROU | | GOV
ROU-DSU | Department for Emergency Situations | | ROU | | GOV
ROU-SMURD | SMURD | | ROU | | MED
ROU-IGPR | Romanian Police | | ROU | | COP
ROU-IPJ | County Police Inspectorate | | ROU | | COP
ROU-DGPMB | Bucharest Police | | ROU | | COP
ROU-IGPF | Romanian Border Police | | ROU | | COP
ROU-IGI | General Inspectorate for Immigration | | ROU | | GOV
ROU-gendarmerie | Romanian Gendarmerie | | ROU | | COP
ROU-army | Romanian Armed Forces | | ROU | | MIL
ROU-air-force | Romanian Air Force | | ROU | | MIL
ROU-navy | Romanian Navy | | ROU | | MIL
ROU-BNR | National Bank of Romania | | ROU | | BUS
ROU-INS | National Institute of Statistics | | ROU | | GOV
ROU-ANAF | National Agency for Fiscal Administration | | ROU | | GOV
ROU-CNP | National Commission for Strategy and Prognosis | | ROU | | GOV
ROU-CF | Fiscal Council of Romania | | ROU | | GOV
ROU-ASF | Financial Supervisory Authority | | ROU | | GOV
ROU-BVB | Bucharest Stock Exchange | | ROU | | BUS
ROU-competition-council | Competition Council | | ROU | | GOV
ROU-ANPC | National Authority for Consumer Protection | | ROU | | GOV
ROU-ANRE | National Energy Regulatory Authority | | ROU | | GOV
ROU-ANCOM | National Authority for Communications | | ROU | | GOV
ROU-CNA | National Audiovisual Council | | ROU | | GOV
ROU-ANI | National Integrity Agency | | ROU | | GOV
ROU-AEP | Permanent Electoral Authority | | ROU | | GOV
ROU-BEC | Central Electoral Bureau | | ROU | | GOV
ROU-CNCD | National Council for Combating Discrimination | | ROU | | GOV
ROU-CNSAS | National Council for the Study of the Securitate Archives | | ROU | | GOV
ROU-IICCMER | IICCMER | | ROU | | GOV
ROU-securitate | Securitate | | ROU | | SPY
ROU-ANM | National Meteorological Administration | | ROU | | GOV
ROU-apele-romane | Romanian Waters | | ROU | | GOV
ROU-INHGA | National Institute of Hydrology | | ROU | | GOV
ROU-INFP | National Institute for Earth Physics | | ROU | | EDU
ROU-INSP | National Institute of Public Health | | ROU | | MED
ROU-DSP | Public Health Directorate | | ROU | | MED
ROU-CNAS | National Health Insurance House | | ROU | | GOV
ROU-ANMDMR | National Agency for Medicines | | ROU | | GOV
ROU-ANSVSA | National Sanitary Veterinary Authority | | ROU | | GOV
ROU-INML | National Institute of Legal Medicine | | ROU | | MED
ROU-CMR | College of Physicians of Romania | | ROU | | MED
ROU-CNAIR | National Company for Road Infrastructure | | ROU | | GOV
ROU-CFR | Romanian Railways | | ROU | | BUS
ROU-METROREX | Metrorex | | ROU | | BUS
ROU-STB | Bucharest Transport Company | | ROU | | BUS
ROU-TAROM | TAROM | | ROU | | BUS
ROU-ROMATSA | ROMATSA | | ROU | | GOV
ROU-ANR | Romanian Naval Authority | | ROU | | GOV
ROU-ARSVOM | Romanian Agency for Saving Life at Sea | | ROU | | GOV
ROU-AIR | Romanian Railway Safety Authority | | ROU | | GOV
ROU-IM | Labour Inspectorate | | ROU | | GOV
ROU-ISC | State Inspectorate in Constructions | | ROU | | GOV
ROU-garda-de-mediu | National Environmental Guard | | ROU | | GOV
ROU-romsilva | Romsilva | | ROU | | AGR
ROU-nuclearelectrica | Nuclearelectrica | | ROU | | BUS
ROU-hidroelectrica | Hidroelectrica | | ROU | | BUS
ROU-transelectrica | Transelectrica | | ROU | | BUS
ROU-transgaz | Transgaz | | ROU | | BUS
ROU-romgaz | Romgaz | | ROU | | BUS
ROU-petrom | OMV Petrom | | ROU | | BUS
ROU-rompetrol | Rompetrol | | ROU | | BUS
ROU-electrica | Electrica | | ROU | | BUS
ROU-romarm | Romarm | | ROU | | BUS
ROU-dacia | Dacia | | ROU | | BUS
ROU-bancatransilvania | Banca Transilvania | | ROU | | BUS
ROU-BCR | BCR | | ROU | | BUS
ROU-BRD | BRD | | ROU | | BUS
ROU-CEC | CEC Bank | | ROU | | BUS
ROU-academy | Romanian Academy | | ROU | | EDU
ROU-INSCOP | INSCOP | | ROU | | BUS
ROU-IRES | IRES | | ROU | | BUS
ROU-CURS | CURS | | ROU | | BUS
ROU-AVANGARDE | Avangarde | | ROU | | BUS
ROU-PMB | Bucharest City Hall | | ROU | | GOV
PSD | Social Democratic Party (Romania) | | ROU | | PTY
PNL | National Liberal Party (Romania) | | ROU | | PTY
USR | Save Romania Union | | ROU | | PTY
AUR | Alliance for the Union of Romanians | | ROU | | PTY
UDMR | Democratic Alliance of Hungarians in Romania | | ROU | | PTY
POT | Party of Young People | | ROU | | PTY
SOS | S.O.S. Romania | | ROU | | PTY
PMP | People's Movement Party | | ROU | | PTY
REPER | REPER | | ROU | | PTY
PRO | Pro Romania | | ROU | | PTY
FD | Force of the Right | | ROU | | PTY
SENS | SENS | | ROU | | PTY
PPU | Humanist Power Party | | ROU | | PTY
PDL | Democratic Liberal Party | | ROU | | PTY
PRM | Greater Romania Party | | ROU | | PTY
PCR | Romanian Communist Party | | ROU | | PTY
FSN | National Salvation Front | | ROU | | PTY
ROU-minorities | national minorities group | | ROU | | LEG
ROU-cartel-alfa | Cartel Alfa | | ROU | | LAB
ROU-BNS | National Trade Union Block | | ROU | | LAB
ROU-FSLI | Federation of Free Trade Unions in Education | | ROU | | LAB
ROU-sanitas | Sanitas | | ROU | | LAB
ROU-expert-forum | Expert Forum | | ROU | NGO |
ROU-declic | Declic | | ROU | NGO |
ROU-FRF | Romanian Football Federation | | ROU | |
ROU-COSR | Romanian Olympic and Sports Committee | | ROU | |
# Moldova
MDA-government | Government of Moldova | | MDA | | GOV
MDA-parliament | Parliament of Moldova | | MDA | | LEG
MDA-presidency | Presidency of Moldova | | MDA | | GOV
MDA-foreign-ministry | Ministry of Foreign Affairs of Moldova | | MDA | | GOV
MDA-interior-ministry | Ministry of Internal Affairs of Moldova | | MDA | | COP
MDA-reintegration-bureau | Bureau for Reintegration Policies | | MDA | | GOV
MDA-SIS | Intelligence and Security Service (Moldova) | | MDA | | SPY
MDA-INSP | National Public Security Inspectorate (Moldova) | | MDA | | COP
MDA-IGP | General Police Inspectorate (Moldova) | | MDA | | COP
MDA-carabinieri | Carabinieri of Moldova | | MDA | | COP
MDA-border-police | Border Police of Moldova | | MDA | | COP
MDA-national-army | National Army of Moldova | | MDA | | MIL
MDA-PA | Anticorruption Prosecutor's Office (Moldova) | | MDA | | JUD
MDA-PG | Prosecutor General's Office (Moldova) | | MDA | | JUD
MDA-CNA | National Anticorruption Centre (Moldova) | | MDA | | COP
MDA-CEC | Central Electoral Commission (Moldova) | | MDA | | GOV
MDA-BNM | National Bank of Moldova | | MDA | | BUS
MDA-CA | Audiovisual Council (Moldova) | | MDA | | GOV
MDA-ANRE | National Energy Regulator (Moldova) | | MDA | | GOV
MDA-moldovagaz | Moldovagaz | | MDA | | BUS
MDA-moldelectrica | Moldelectrica | | MDA | | BUS
MDA-energocom | Energocom | | MDA | | BUS
MDA-ttg | Tiraspoltransgaz | | MDA | | BUS
MDA-mgres | Cuciurgan power station | | MDA | | BUS
MDA-mitropolia | Metropolis of Moldova | | MDA | | REL
PAS | Party of Action and Solidarity | | MDA | | PTY
PSRM | Party of Socialists of the Republic of Moldova | | MDA | | PTY
PCRM | Party of Communists of the Republic of Moldova | | MDA | | PTY
PDM | Democratic Party of Moldova | | MDA | | PTY
SHOR | Șor Party | | MDA | | PTY
BEP-MD | Patriotic Electoral Bloc | | MDA | | PTY
ALTERNATIVA-MD | Alternative Bloc | | MDA | | PTY
PN-MD | Our Party | | MDA | | PTY
PPDA | Dignity and Truth Platform | | MDA | | PTY
PDCM | Democracy at Home | | MDA | | PTY
PLDM | Liberal Democratic Party of Moldova | | MDA | | PTY
`;
