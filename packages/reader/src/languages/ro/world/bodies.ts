/** Bodies, parties and companies of single states in Romanian; format as in organizations.ts. */
export const BODIES = `
# services, chambers, ministries and courts of other states
CIA | CIA; Agenția Centrală de Informații; Agenția Centrală de Informații a SUA
FBI | FBI; Biroul Federal de Investigații
NSA | NSA; Agenția Națională de Securitate
DEA | DEA
ICE | ICE
NASA | NASA
ESA | Agenția Spațială Europeană; ESA
FED | Rezerva Federală; Fed; Federal Reserve; Banca Centrală a SUA
FDA | FDA
CDC | CDC; Centrele pentru Controlul și Prevenirea Bolilor
USGS | USGS; Institutul american de Geofizică; Institutul American de Geofizică; Serviciul Geologic al SUA
USAID | USAID
CENTCOM | CENTCOM; Comandamentul Central American; Comandamentul Central al SUA; Comandamentul Central al armatei americane
EUCOM | EUCOM
USA-state-department | Departamentul de Stat; Departamentul de Stat al SUA; Departamentul american de Stat
USA-defence-department | Departamentul Apărării; Departamentul american al Apărării; Departamentul Apărării al SUA; Departamentul de Război
USA-justice-department | Departamentul de Justiție; Departamentul Justiției; Departamentul american de Justiție; Departamentul american al Justiției
USA-treasury | Departamentul Trezoreriei; Trezoreria SUA; Trezoreria americană; Departamentul american al Trezoreriei
USA-homeland-security | Departamentul pentru Securitate Internă; Departamentul Securității Interne; Departamentul pentru Securitatea Internă
USA-congress | Congresul SUA; Congresul american=Congresului american; Congresul Statelor Unite
USA-senate | Senatul SUA; Senatul american=Senatului american; Senatul Statelor Unite
USA-house | Camera Reprezentanților; Camera Reprezentanților a SUA
USA-supreme-court | Curtea Supremă a SUA; Curtea Supremă a Statelor Unite; Curtea Supremă americană
USA-nsc | Consiliul Național de Securitate al SUA; Consiliul pentru Securitate Națională al Casei Albe; Consiliul Național de Securitate al Casei Albe
REPUBLICANS | Partidul Republican
DEMOCRATS | Partidul Democrat
KGB | KGB
FSB | FSB; Serviciul Federal de Securitate; Serviciul Federal de Securitate al Rusiei
SVR | SVR; Serviciul rus de Informații Externe; Serviciul de Informații Externe al Rusiei
GRU | GRU
RUS-duma | Duma de Stat; Duma; Duma de Stat a Rusiei
RUS-federation-council | Consiliul Federației
RUS-security-council | Consiliul de Securitate al Rusiei; Consiliul de Securitate al Federației Ruse; Consiliul rus de Securitate
RUS-investigative-committee | Comitetul de Anchetă; Comitetul de Anchetă al Rusiei; Comitetul de Investigații al Rusiei; Comitetul rus de Anchetă
ROSKOMNADZOR | Roskomnadzor
ROSAVIATSIA | Rosaviația; Rosaviatsia
ROSATOM | Rosatom
GAZPROM | Gazprom
ROSNEFT | Rosneft
LUKOIL | Lukoil; LUKoil
UNITEDRUSSIA | Rusia Unită=Rusiei Unite
UKR-rada | Rada Supremă; Verhovna Rada; Rada?; Verkhovna Rada
SBU | SBU; Serviciul de Securitate al Ucrainei; Serviciul ucrainean de Securitate
HUR | HUR; GUR; Direcția Principală de Informații; Direcția generală de informații; Direcția Generală de Informații
NABU | NABU; Biroul Național Anticorupție al Ucrainei; Biroul Național Anticorupție din Ucraina
SAPO | SAPO; SAP?
UKR-general-staff | Statul Major General al Forțelor Armate ale Ucrainei=Statului Major General al Forțelor Armate ale Ucrainei; Statul Major General ucrainean=Statului Major General ucrainean
UKR-air-force | Forțele Aeriene ucrainene=Forțelor Aeriene ucrainene; Forțele Aeriene ale Ucrainei
NAFTOGAZ | Naftogaz
UKRENERGO | Ukrenergo; Ucrenergo
ENERHOATOM | Energoatom; Enerhoatom
UKRZALIZNYTSIA | Ukrzaliznîțea; Ukrzaliznytsia; Ukrzaliznița
DEU-bundestag | Bundestag; Bundestagul=Bundestagului
DEU-bundesrat | Bundesrat
BUNDESWEHR | Bundeswehr
BND | BND; Serviciul Federal de Informații
BKA | BKA
CDU | CDU; Uniunea Creștin-Democrată; CDU/CSU
CSU | CSU
SPD | SPD; Partidul Social-Democrat din Germania
AFD | AfD; Alternativa pentru Germania; Alternative für Deutschland
FDP | FDP
BSW | BSW
FRA-national-assembly | Adunarea Națională franceză=Adunării Naționale franceze; Adunarea Națională a Franței
RN | Rassemblement National; Raliul Național; Adunarea Națională (RN)
DGSE | DGSE
LFI | La France Insoumise; Franța Nesupusă=Franței Nesupuse; LFI
GBR-commons | Camera Comunelor
GBR-lords | Camera Lorzilor
MI5 | MI5
MI6 | MI6
SCOTLANDYARD | Scotland Yard; Poliția Metropolitană din Londra
LABOUR | Partidul Laburist
TORIES | Partidul Conservator britanic
REFORMUK | Reform UK
BOE | Banca Angliei
ISR-knesset | Knesset; Knessetul=Knessetului
IDF | IDF; Forțele de Apărare ale Israelului; Forțele de Apărare Israeliene; Forțele de apărare israeliene=Forțelor de apărare israeliene; Tsahal; Forțele israeliene de apărare=Forțelor israeliene de apărare
MOSSAD | Mossad
SHINBET | Shin Bet; Shabak
LIKUD | Likud
MIT-TUR | MIT?
AKP | AKP; Partidul Justiției și Dezvoltării
CHP | CHP; Partidul Republican al Poporului
POL-sejm | Sejm; Seim; Seimul=Seimului
PIS | PiS; Lege și Justiție; Partidul Lege și Justiție
PO-POL | Platforma Civică; Coaliția Civică
FIDESZ | Fidesz
TISZA | Tisza?; Partidul Tisza; partidul Tisza=partidului Tisza
SMER | Smer; Smer-SD
ANO | ANO?; ANO 2011
GERB | GERB
SNS-SRB | Partidul Progresist Sârb; SNS
FPO | FPÖ; FPOe; Partidul Libertății din Austria
OVP | ÖVP; Partidul Popular Austriac
SPO | SPÖ
PSOE | PSOE
VOX | Vox?
PP-ESP | PP?
FDI | Frații Italiei=Fraților Italiei; Fratelli d'Italia
LEGA | Lega?; Liga Nordului
M5S | Mișcarea 5 Stele; M5S; Mișcarea Cinci Stele
GEORGIANDREAM | Visul Georgian; Visul georgian=Visului georgian
CPC | Partidul Comunist Chinez; PCC; Partidul Comunist din China
PLA | Armata Populară de Eliberare; Armata chineză de eliberare; APL
HUAWEI | Huawei
NIS-KOR | NIS; Serviciul Național de Informații sud-coreean=Serviciului Național de Informații sud-coreean; Serviciul Național de Informații
NIS-SRB | NIS; Naftna Industrija Srbije; Petrolul Sârb
JCS-KOR | JCS; Comitetul șefilor de stat major sud-coreean; Statul Major Interarme sud-coreean
WPK | Partidul Muncitorilor din Coreea; Partidul Muncii din Coreea; Partidul Muncitorilor?
# companies spoken of as actors
GOOGLE | Google
MICROSOFT | Microsoft
APPLE | Apple
AMAZON | Amazon?
META | Meta?
OPENAI | OpenAI
TESLA | Tesla
SPACEX | SpaceX
STARLINK | Starlink
BOEING | Boeing
AIRBUS | Airbus
LOCKHEED | Lockheed Martin
RHEINMETALL | Rheinmetall
OMV | OMV
ERSTE | Erste?; Erste Group
# Romania
ROU-government | Guvernul României; Guvernul Romaniei
ROU-presidency | Administrația Prezidențială; Președinția României
ROU-parliament | Parlamentul României
ROU-senate | Senatul României
ROU-chamber | Camera Deputaților
ROU-CSAT | CSAT; CSAȚ; Consiliul Suprem de Apărare a Țării; Consiliul Suprem de Apărare al Țării
ROU-foreign-ministry | MAE
ROU-defence-ministry | MApN; Ministerul Apărării Naționale
ROU-interior-ministry | MAI
ROU-finance-ministry | Ministerul Finanțelor Publice; MFP; MF
ROU-labour-ministry | Ministerul Muncii și Solidarității Sociale
ROU-development-ministry | Ministerul Dezvoltării, Lucrărilor Publice și Administrației; MDLPA
ROU-agriculture-ministry | Ministerul Agriculturii și Dezvoltării Rurale; MADR
ROU-eu-funds-ministry | Ministerul Investițiilor și Proiectelor Europene; MIPE; Ministerul Fondurilor Europene
ROU-DNA | Direcția Națională Anticorupție; DNA; Direcția Națională Anticoruptie
ROU-DIICOT | Direcția de Investigare a Infracțiunilor de Criminalitate Organizată și Terorism; DIICOT
ROU-PICCJ | Parchetul General; PÎCCJ; PICCJ; Parchetul de pe lângă Înalta Curte de Casație și Justiție; Ministerul Public
ROU-ICCJ | Înalta Curte de Casație și Justiție=Înaltei Curți de Casație și Justiție; ÎCCJ; ICCJ; Înalta Curte=Înaltei Curți
ROU-CCR | Curtea Constituțională a României; CCR
ROU-CSM | Consiliul Superior al Magistraturii; CSM
ROU-IJ | Inspecția Judiciară
ROU-AP | Avocatul Poporului
ROU-CC | Curtea de Conturi; Curtea de Conturi a României
ROU-SRI | Serviciul Român de Informații; SRI; Serviciul Roman de Informatii
ROU-SIE | Serviciul de Informații Externe; SIE
ROU-SPP | Serviciul de Protecție și Pază; SPP
ROU-STS | Serviciul de Telecomunicații Speciale; STS
ROU-DGPI | Direcția Generală de Protecție Internă; DGPI
ROU-DGIA | Direcția Generală de Informații a Apărării; DGIA
ROU-DNSC | Directoratul Național de Securitate Cibernetică; DNSC
ROU-SMAP | Statul Major al Apărării=Statului Major al Apărării; SMAp
ROU-IGSU | Inspectoratul General pentru Situații de Urgență; IGSU
ROU-ISU | ISU; Inspectoratul pentru Situații de Urgență
ROU-DSU | Departamentul pentru Situații de Urgență; DSU
ROU-SMURD | SMURD
ROU-IGPR | Poliția Română=Poliției Române; IGPR; Inspectoratul General al Poliției Române
ROU-IPJ | IPJ; Inspectoratul de Poliție Județean; Inspectoratul Județean de Poliție
ROU-DGPMB | Poliția Capitalei; DGPMB; Direcția Generală de Poliție a Municipiului București
ROU-IGPF | Poliția de Frontieră; Poliția de Frontieră Română; IGPF; Inspectoratul General al Poliției de Frontieră
ROU-IGI | Inspectoratul General pentru Imigrări; IGI
ROU-gendarmerie | Jandarmeria Română=Jandarmeriei Române
ROU-army | Armata Română=Armatei Române; Armata României
ROU-air-force | Forțele Aeriene Române
ROU-navy | Forțele Navale Române
ROU-BNR | Banca Națională a României; BNR; Banca Națională?
ROU-INS | Institutul Național de Statistică; INS
ROU-ANAF | Agenția Națională de Administrare Fiscală; ANAF; Fiscul=Fiscului
ROU-CNP | Comisia Națională de Strategie și Prognoză; Comisia Națională de Prognoză; CNSP
ROU-CF | Consiliul Fiscal
ROU-ASF | Autoritatea de Supraveghere Financiară; ASF
ROU-BVB | BVB; Bursa de Valori București
ROU-competition-council | Consiliul Concurenței
ROU-ANPC | Autoritatea Națională pentru Protecția Consumatorilor; ANPC; Protecția Consumatorilor=Protecției Consumatorilor
ROU-ANRE | Autoritatea Națională de Reglementare în Domeniul Energiei; ANRE
ROU-ANCOM | ANCOM
ROU-CNA | Consiliul Național al Audiovizualului; CNA
ROU-ANI | Agenția Națională de Integritate; ANI
ROU-AEP | Autoritatea Electorală Permanentă; AEP
ROU-BEC | Biroul Electoral Central; BEC
ROU-CNCD | Consiliul Național pentru Combaterea Discriminării; CNCD
ROU-CNSAS | Consiliul Național pentru Studierea Arhivelor Securității; CNSAS
ROU-IICCMER | IICCMER
ROU-securitate | Securitatea=Securității
ROU-ANM | Administrația Națională de Meteorologie; ANM
ROU-apele-romane | Apele Române=Apelor Române; Administrația Națională Apele Române; ANAR
ROU-INHGA | Institutul Național de Hidrologie și Gospodărire a Apelor; INHGA
ROU-INFP | Institutul Național de Cercetare-Dezvoltare pentru Fizica Pământului; INFP; Institutul Național pentru Fizica Pământului; Institutul pentru Fizica Pământului
ROU-INSP | Institutul Național de Sănătate Publică; INSP
ROU-DSP | DSP; Direcția de Sănătate Publică
ROU-CNAS | Casa Națională de Asigurări de Sănătate; CNAS; CJAS
ROU-ANMDMR | Agenția Națională a Medicamentului; ANMDMR
ROU-ANSVSA | ANSVSA; DSVSA; Autoritatea Națională Sanitară Veterinară și pentru Siguranța Alimentelor
ROU-INML | Institutul Național de Medicină Legală; INML; IML
ROU-CMR | Colegiul Medicilor din România; Colegiul Medicilor; CMR
ROU-CNAIR | Compania Națională de Administrare a Infrastructurii Rutiere; CNAIR
ROU-CFR | CFR; CFR Călători; CFR SA; CFR Infrastructură; CFR Marfă
ROU-METROREX | Metrorex
ROU-STB | STB
ROU-TAROM | TAROM; Tarom
ROU-ROMATSA | ROMATSA; Romatsa
ROU-ANR | Autoritatea Navală Română=Autorității Navale Române; ANR
ROU-ARSVOM | ARSVOM
ROU-AIR | AFER; AGIFER
ROU-IM | Inspecția Muncii; ITM
ROU-ISC | Inspectoratul de Stat în Construcții; ISC
ROU-garda-de-mediu | Garda de Mediu; Garda Națională de Mediu
ROU-romsilva | Romsilva
ROU-nuclearelectrica | Nuclearelectrica
ROU-hidroelectrica | Hidroelectrica
ROU-transelectrica | Transelectrica
ROU-transgaz | Transgaz
ROU-romgaz | Romgaz
ROU-petrom | OMV Petrom; Petrom
ROU-rompetrol | Rompetrol
ROU-electrica | Electrica SA
ROU-romarm | Romarm
ROU-dacia | Automobile Dacia
ROU-bancatransilvania | Banca Transilvania=Băncii Transilvania
ROU-BCR | Banca Comercială Română; BCR
ROU-BRD | BRD
ROU-CEC | CEC Bank
ROU-academy | Academia Română=Academiei Române
ROU-INSCOP | INSCOP; INSCOP Research
ROU-IRES | IRES
ROU-CURS | CURS?
ROU-AVANGARDE | Avangarde
ROU-PMB | Primăria Capitalei; PMB; Primăria Municipiului București; Primăria București; Primăria Generală; CGMB; Consiliul General al Municipiului București
PSD | Partidul Social Democrat; PSD; Partidul Social-Democrat | | pesedist; social-democrat
PNL | Partidul Național Liberal; PNL | | penelist
USR | Uniunea Salvați România; USR; USR PLUS; USR-PLUS | | userist
AUR | Alianța pentru Unirea Românilor; AUR | | aurist
UDMR | Uniunea Democrată Maghiară din România; UDMR; Uniunea Democrată a Maghiarilor din România | | udemerist
POT | Partidul Oamenilor Tineri; POT
SOS | SOS România=SOS România; S.O.S. România; SOS
PMP | Partidul Mișcarea Populară; PMP
REPER | REPER
PRO | Pro România; PRO România
FD | Forța Dreptei=Forței Dreptei
SENS | SENS?; Partidul SENS
PPU | PPU; PUSL
PDL | PDL; PD-L
PRM | Partidul România Mare; PRM
PCR | Partidul Comunist Român; PCR
FSN | Frontul Salvării Naționale; FSN
ROU-minorities | grupul minorităților naționale=grupului minorităților naționale; Grupul minorităților naționale=Grupului minorităților naționale
ROU-cartel-alfa | Cartel Alfa; CNS Cartel Alfa; Cartel ALFA
ROU-BNS | Blocul Național Sindical
ROU-FSLI | Federația Sindicatelor Libere din Învățământ; FSLI
ROU-sanitas | Sanitas; Federația Sanitas
ROU-expert-forum | Expert Forum; EFOR
ROU-declic | Declic
ROU-FRF | Federația Română de Fotbal; FRF
ROU-COSR | COSR
# Moldova
MDA-government | Guvernul Republicii Moldova; Guvernul R. Moldova
MDA-parliament | Parlamentul Republicii Moldova; Parlamentul R. Moldova
MDA-presidency | Președinția Republicii Moldova
MDA-foreign-ministry | MAE; MAEIE; Ministerul Afacerilor Externe și Integrării Europene
MDA-interior-ministry | MAI
MDA-reintegration-bureau | Biroul Politici de Reintegrare; Biroul politici de reintegrare; Biroul pentru Politici de Reintegrare
MDA-SIS | Serviciul de Informații și Securitate; SIS
MDA-INSP | Inspectoratul Național de Securitate Publică
MDA-IGP | Inspectoratul General al Poliției; IGP
MDA-carabinieri | Inspectoratul General de Carabinieri; IGC
MDA-border-police | Inspectoratul General al Poliției de Frontieră al Republicii Moldova
MDA-national-army | Armata Națională?
MDA-PA | Procuratura Anticorupție
MDA-PG | Procuratura Generală; PCCOCS
MDA-CNA | Centrul Național Anticorupție; CNA
MDA-CEC | Comisia Electorală Centrală; CEC
MDA-BNM | Banca Națională a Moldovei; BNM
MDA-CA | Consiliul Audiovizualului
MDA-ANRE | ANRE
MDA-moldovagaz | Moldovagaz
MDA-moldelectrica | Moldelectrica
MDA-energocom | Energocom
MDA-ttg | Tiraspoltransgaz
MDA-mgres | MGRES; Centrala de la Cuciurgan
MDA-mitropolia | Mitropolia Moldovei; Mitropolia Basarabiei
PAS | Partidul Acțiune și Solidaritate; PAS; Partidul Acțiunii și Solidarității
PSRM | Partidul Socialiștilor; PSRM; Partidul Socialiștilor din Republica Moldova
PCRM | Partidul Comuniștilor; PCRM; Partidul Comuniștilor din Republica Moldova
PDM | Partidul Democrat din Moldova; PDM
SHOR | Partidul Șor; partidul Șor=partidului Șor; Partidul Șor (interzis)
BEP-MD | Blocul Patriotic; Blocul Electoral Patriotic
ALTERNATIVA-MD | Blocul Alternativa; blocul Alternativa=blocului Alternativa
PN-MD | Partidul Nostru
PPDA | Platforma DA; PPDA
PDCM | PPDA Democrația Acasă; Democrația Acasă=Democrației Acasă
PLDM | PLDM
`;
