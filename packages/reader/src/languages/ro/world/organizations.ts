/**
 * Organisations in Romanian: id | names, the shown one first | adjectives | nouns for its members. `=` writes out a
 * genitive that the rules would not make, `?` marks a name that is often something else. Ids are those of
 * `world/organizations.data.ts`.
 */
import { BODIES } from './bodies.js';

const UNIONS = `
# unions and their bodies
EU | Uniunea Europeană; UE; U.E.; Uniunea?; blocul comunitar=blocului comunitar; blocul european=blocului european | european
EC | Comisia Europeană; Executivul european=Executivului european; executivul comunitar=executivului comunitar; Executivul comunitar=Executivului comunitar; executivul european=executivului european; executivul de la Bruxelles=executivului de la Bruxelles; Executivul de la Bruxelles=Executivului de la Bruxelles
EP | Parlamentul European; Legislativul european=Legislativului european; legislativul european=legislativului european
EUCO | Consiliul European
CEU | Consiliul Uniunii Europene; Consiliul UE; Consiliul de Miniștri al UE
ECB | Banca Centrală Europeană; BCE
CJEU | Curtea de Justiție a Uniunii Europene; Curtea de Justiție a UE; Curtea Europeană de Justiție; CJUE; CJE
ECA | Curtea de Conturi Europeană; Curtea Europeană de Conturi
EPPO | Parchetul European; EPPO
OLAF | Oficiul European de Luptă Antifraudă; OLAF
EEAS | Serviciul European de Acțiune Externă; SEAE
EUROPOL | Europol
EUROJUST | Eurojust
FRONTEX | Frontex
EUROSTAT | Eurostat
EMA | Agenția Europeană pentru Medicamente; Agenția Europeană a Medicamentului; EMA
ECDC | Centrul European pentru Prevenirea și Controlul Bolilor; Centrul European de Prevenire și Control al Bolilor; ECDC
EFSA | Autoritatea Europeană pentru Siguranța Alimentară; EFSA
EASA | Agenția Europeană pentru Siguranța Aviației; Agenția Uniunii Europene pentru Siguranța Aviației; EASA
EDA | Agenția Europeană de Apărare
EIB | Banca Europeană de Investiții; BEI
ESM | Mecanismul European de Stabilitate
EUROGROUP | Eurogrupul=Eurogrupului; Eurogrup
COR | Comitetul European al Regiunilor; Comitetul Regiunilor
EUMM | Misiunea de observare a Uniunii Europene; Misiunea de Monitorizare a Uniunii Europene; EUMM
EUBAM | EUBAM
EPP | Partidul Popular European; PPE; popularii europeni=popularilor europeni
PES | Partidul Socialiștilor Europeni; PES
SD-EP | Alianța Progresistă a Socialiștilor și Democraților; S&D
RENEW | Renew Europe; Renew?
ECR | Conservatorii și Reformiștii Europeni; ECR
NATO | NATO; Alianța Nord-Atlantică=Alianței Nord-Atlantice; Organizația Tratatului Atlanticului de Nord; Organizația Tratatului Nord-Atlantic; Alianța?; Alianța Atlantică; OTAN; Pactul Nord-Atlantic
NATO-Council | Consiliul Nord-Atlantic; Consiliul Atlanticului de Nord
UN | Organizația Națiunilor Unite; ONU; O.N.U.; Națiunile Unite; Naţiunile Unite
UNSC | Consiliul de Securitate al ONU; Consiliul de Securitate al Națiunilor Unite; Consiliul de Securitate al Organizației Națiunilor Unite
UNGA | Adunarea Generală a ONU; Adunarea Generală a Națiunilor Unite; Adunarea Generală a Organizației Națiunilor Unite
UNHRC | Consiliul ONU pentru Drepturile Omului; Consiliul pentru Drepturile Omului al ONU
OHCHR | Înaltul Comisariat al ONU pentru Drepturile Omului=Înaltului Comisariat al ONU pentru Drepturile Omului; OHCHR; Biroul ONU pentru drepturile omului
UNHCR | UNHCR; Înaltul Comisariat al ONU pentru Refugiați=Înaltului Comisariat al ONU pentru Refugiați; Agenția ONU pentru Refugiați; ICNUR
UNRWA | UNRWA; Agenția ONU pentru Refugiații Palestinieni
UNICEF | UNICEF; Fondul Națiunilor Unite pentru Copii; Fondul ONU pentru Copii
UNESCO | UNESCO
UNDP | PNUD; Programul Națiunilor Unite pentru Dezvoltare; Programul ONU pentru Dezvoltare; UNDP
UNEP | UNEP; Programul ONU pentru Mediu; Programul Națiunilor Unite pentru Mediu
UNODC | UNODC; Biroul ONU pentru Droguri și Criminalitate
OCHA | OCHA; Biroul ONU pentru Coordonarea Afacerilor Umanitare; Oficiul ONU pentru Coordonarea Afacerilor Umanitare
UNIFIL | UNIFIL; Forța Interimară a ONU în Liban; Forța Interimară a Națiunilor Unite în Liban
MONUSCO | MONUSCO
MINUSMA | MINUSMA
WFP | Programul Alimentar Mondial; PAM
FAO | FAO; Organizația Națiunilor Unite pentru Alimentație și Agricultură; Organizația ONU pentru Alimentație și Agricultură
ILO | Organizația Internațională a Muncii; OIM
IOM | Organizația Internațională pentru Migrație; Organizația Internațională a Migrației
WHO | Organizația Mondială a Sănătății; OMS
WMO | Organizația Meteorologică Mondială; OMM
IPCC | IPCC; Grupul interguvernamental privind schimbările climatice
ICAO | Organizația Aviației Civile Internaționale; OACI; ICAO
IMO | Organizația Maritimă Internațională
ITU | Uniunea Internațională a Telecomunicațiilor
IAEA | Agenția Internațională pentru Energie Atomică; AIEA; Agenția Internațională pentru Energia Atomică; Agenția Internațională de Energie Atomică
ICJ | Curtea Internațională de Justiție; CIJ; Curtea Internațională de Justiție a ONU
ICC | Curtea Penală Internațională; CPI; Tribunalul Penal Internațional; TPI
ICTY | Tribunalul Penal Internațional pentru fosta Iugoslavie; TPII
PCA | Curtea Permanentă de Arbitraj
IMF | Fondul Monetar Internațional; FMI
WB | Banca Mondială
WTO | Organizația Mondială a Comerțului; OMC
EBRD | Banca Europeană pentru Reconstrucție și Dezvoltare; BERD
OECD | Organizația pentru Cooperare și Dezvoltare Economică; OCDE
IEA | Agenția Internațională a Energiei; Agenția Internațională pentru Energie; AIE
OSCE | Organizația pentru Securitate și Cooperare în Europa; OSCE; Organizația pentru Securitate şi Cooperare în Europa
ODIHR | ODIHR; BIDDO; Biroul OSCE pentru Instituții Democratice și Drepturile Omului
COE | Consiliul Europei; CoE
PACE | Adunarea Parlamentară a Consiliului Europei; APCE
VENICE | Comisia de la Veneția
ECTHR | Curtea Europeană a Drepturilor Omului; CEDO; CtEDO; Curtea Europeană pentru Drepturile Omului
GRECO | GRECO
AU | Uniunea Africană
ECOWAS | CEDEAO; ECOWAS; Comunitatea Economică a Statelor Vest-Africane; Comunitatea Economică a Statelor Africii de Vest; Comunitatea Economică a Statelor din Africa de Vest
SADC | SADC; Comunitatea de Dezvoltare a Africii Australe
AES | Alianța Statelor din Sahel; Alianța Statelor Sahelului; AES
ARABLEAGUE | Liga Arabă; Liga Statelor Arabe
GCC | Consiliul de Cooperare al Golfului; Consiliul de Cooperare al Statelor din Golf; CCG
OIC | Organizația Cooperării Islamice; Organizația de Cooperare Islamică; OCI
ASEAN | ASEAN; Asociația Națiunilor din Asia de Sud-Est; Asociația Națiunilor din Sud-Estul Asiei
APEC | APEC; Cooperarea Economică Asia-Pacific
OPEC | OPEC; Organizația Țărilor Exportatoare de Petrol
OPECPLUS | OPEC+; OPEC Plus
BRICS | BRICS
G7 | G7; Grupul celor Șapte; Grupul G7
G8 | G8
G20 | G20; Grupul G20; Grupul celor 20
QUAD | QUAD
AUKUS | AUKUS
SCO | Organizația de Cooperare de la Shanghai; Organizația pentru Cooperare de la Shanghai; OCS
CSTO | Organizația Tratatului de Securitate Colectivă; OTSC
CIS | Comunitatea Statelor Independente; CSI
EAEU | Uniunea Economică Eurasiatică; UEE; UEEA
UNIONSTATE | Uniunea Statală
OTS | Organizația Statelor Turcice
COMMONWEALTH | Commonwealth; Commonwealthul=Commonwealthului
OIF | Organizația Internațională a Francofoniei; OIF
OAS | Organizația Statelor Americane; OSA
MERCOSUR | Mercosur
CELAC | CELAC
V4 | Grupul de la Vișegrad; Grupul Vișegrad; Grupul de la Visegrad; V4
B9 | Formatul București 9; București 9; Formatul B9; B9
THREESEAS | Inițiativa celor Trei Mări=Inițiativei celor Trei Mări; I3M
EPC | Comunitatea Politică Europeană; CPE
MSC | Conferința de Securitate de la München; Conferința pentru Securitate de la München; Conferința de Securitate de la Munchen
WEF | Forumul Economic Mondial; WEF
INTERPOL | Interpol
OPCW | Organizația pentru Interzicerea Armelor Chimice; OIAC; OPCW
JCC-MD | Comisia Unificată de Control
# non-governmental, religious, sport
ICRC | Comitetul Internațional al Crucii Roșii; CICR
REDCROSS | Crucea Roșie=Crucii Roșii; Crucea Roșie Internațională=Crucii Roșii Internaționale; Federația Internațională a Societăților de Cruce Roșie
REDCRESCENT | Semiluna Roșie=Semilunei Roșii
ROU-REDCROSS | Crucea Roșie Română=Crucii Roșii Române
AMNESTY | Amnesty International; Amnesty?
HRW | Human Rights Watch; HRW
MSF | Medici Fără Frontiere; Medicii Fără Frontiere; Médecins Sans Frontières; MSF
RSF | Reporteri fără Frontiere; Reporterii fără Frontiere; Reporteri Fără Frontiere; Reporters sans frontières; RSF
CPJ | Comitetul pentru Protejarea Jurnaliștilor; Comitetul pentru Protecția Jurnaliștilor; CPJ
TI | Transparency International
GREENPEACE | Greenpeace
WWF | WWF
SAVETHECHILDREN | Salvați Copiii; Save the Children
OXFAM | Oxfam
FREEDOMHOUSE | Freedom House
ISW | Institutul pentru Studiul Războiului; ISW; Institutul american pentru Studiul Războiului; Institute for the Study of War
RUSI | RUSI; Royal United Services Institute
IISS | IISS; Institutul Internațional pentru Studii Strategice
CSIS | CSIS
SIPRI | SIPRI; Institutul Internațional de Cercetare a Păcii din Stockholm; Institutul Internațional de Cercetare pentru Pace din Stockholm
RAND | RAND Corporation; Rand Corporation
ATLANTICCOUNCIL | Atlantic Council
CHATHAM | Chatham House
CARNEGIE | Carnegie?; Fondul Carnegie pentru Pace Internațională
BELLINGCAT | Bellingcat
VIASNA | Viasna
MEMORIAL | Memorial?
SOHR | Observatorul Sirian pentru Drepturile Omului; OSDO
IOC | Comitetul Internațional Olimpic; Comitetul Olimpic Internațional; CIO
FIFA | FIFA
UEFA | UEFA
ROC | Biserica Ortodoxă Rusă; Patriarhia Moscovei; Patriarhia Rusă
BOR | Biserica Ortodoxă Română; Patriarhia Română; BOR
CATHOLIC | Biserica Catolică; Biserica Romano-Catolică
OCU | Biserica Ortodoxă a Ucrainei
ECUMENICAL | Patriarhia Ecumenică
# armed groups and movements
HAMAS | Hamas
HEZBOLLAH | Hezbollah; Hizbullah; Hizballah
FATAH | Fatah
PLO | Organizația pentru Eliberarea Palestinei; OEP
PA | Autoritatea Palestiniană; Autoritatea Națională Palestiniană
PIJ | Jihadul Islamic Palestinian; Jihadul Islamic; Jihadul islamic palestinian
TALIBAN | Taliban | | taliban
HOUTHI | Houthi; Ansar Allah; Huthi | | houthi!; houthist; huthi!
ISIS | Statul Islamic; ISIS; Daesh; ISIL; DAESH; Stat Islamic; gruparea Stat Islamic=grupării Stat Islamic
ISISK | ISIS-K; Statul Islamic Khorasan
ALQAEDA | Al-Qaida; Al Qaida; Al-Qaeda; Al Qaeda
BOKOHARAM | Boko Haram
ALSHABAAB | Al-Shabab; Al-Shabaab; Al Shabab; Shebab; al-Shabab
HTS | Hayat Tahrir al-Sham; HTS
SDF | Forțele Democratice Siriene; FDS
PKK | Partidul Muncitorilor din Kurdistan; PKK
M23 | M23; Mișcarea 23 Martie
RSF-SDN | Forțele de Sprijin Rapid; Forțele de Susținere Rapidă; FSR
WAGNER | Wagner?; Grupul Wagner; Gruparea Wagner; grupul Wagner=grupului Wagner; gruparea Wagner=grupării Wagner
AZOV | Azov; Regimentul Azov; Brigada Azov; regimentul Azov=regimentului Azov; batalionul Azov=batalionului Azov
FARC | FARC
ETA | ETA
IRA | IRA; Armata Republicană Irlandeză
IRGC | Gărzile Revoluției=Gărzilor Revoluției; Gardienii Revoluției=Gardienilor Revoluției; Corpul Gardienilor Revoluției Islamice; Corpul Gărzilor Revoluției Islamice; Garda Revoluționară; Gărzile Revoluționare=Gărzilor Revoluționare; Gardienii Revoluției Islamice=Gardienilor Revoluției Islamice
`;

export const ORGANIZATIONS = UNIONS + BODIES;
