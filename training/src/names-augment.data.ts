/** Family names of many countries in the spellings of Romanian news, to put new people into training sentences. */
export const SURNAMES = `
Popescu Ionescu Marinescu Vasiliu Cojocaru Munteanu Ardeleanu Moraru Rotaru Bejan Grosu Croitoru Țurcanu Șoșoacă Brătianu Cernea Stănescu
Lupașcu Gherasim Pădureanu Zamfirescu Crăciun Negoiță Bârsan Tănăsescu Vlădescu Călinescu Oprișan Mocanu Ciorbea Hurezeanu Voiculescu
Kovács Szabó Nagy Tóth Varga Horváth Molnár Farkas Balogh Lakatos Kerekes Székely Bíró Hegedűs
Ivanov Petrov Sidorov Volkov Kuznețov Sokolov Morozov Lebedev Novikov Fiodorov Egorov Orlov Zaițev Soloviov Gromov Kiriienko Cerneșov Belousov
Pankratov Șuvalov Nabiullin Karaganov Jukov Romanenko Vorobiov Medinskov Tatarinov Rogozin Kozlov Dmitriev Ușakov Belozerov
Șevcenko Kovalenko Bondarenko Tkacenko Melnîk Kravciuk Oliinîk Lîsenko Savciuk Rudenko Moroz Petrenko Pavlenko Hrițenko Iermolenko Sviridenko
Umierov Zalujnîi Budanenko Danilov Podoleac Stefanciuk Kuleba Marcenko Honciaruk Zahorodniuk Tarasiuk Demcenko Hordiienko Ponomarenko
Kowalski Nowak Wiśniewski Zieliński Lewandowski Kamiński Wójcik Mazurek Szymański Dąbrowski Sikora Wojtaszek Jabłoński
Novák Svoboda Dvořák Černý Procházka Kučera Veselý Horák Němec Pospíšil Beneš Hašek Havlíček Lipavský Čaputek Pellegrin Kaliňák
Petrović Jovanović Nikolić Marković Đorđević Stojanović Ilić Pavlović Milošević Dačić Brnabić Krstić Kovačević Babić Horvat Marić Plenković
Milanović Dodić Janša Golob Pahor Kučan Krasniqi Gashi Berisha Hoxha Shehu Rexhepi Thaçi Osmani Bajrami Ahmetaj Mickoski Zaev Gruevski
Dimitrov Georgiev Stoianov Todorov Hristov Angelov Kolev Iliev Denkov Petkov Ianev Gabrielov
Papadopoulos Georgiou Nikolaidis Pavlidis Karamanlis Stavridis Dendias Samaras Venizelos Anastasiadis Christodoulou
Yılmaz Demir Kaya Çelik Şahin Öztürk Aydın Arslan Doğan Kılıç Fidan Akar Güler Kalın Çavuş Soylu İmamoğlu Özel Babacan Davut
Aliev Mammadov Bairamov Hasanov Harutiunian Petrosian Sargsian Mirzoian Grigorian Pașian Maisuradze Kvirikașvili Garibașvili Kobahidze
Zurabadze Lomidze Tokaiev Nazarbekov Sultanov Mirziiev Karimov Rahmonov Japarov Berdimuhamedov
Smith Johnson Williams Jones Miller Davis Garcia Wilson Anderson Taylor Moore Thompson Harris Clark Robinson Walker Hall Wright Hill
Green Baker Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Collins Stewart Morris Murphy Cook Rogers Reed Cooper Bailey
Kelly Howard Ward Brooks Bennett Hughes Foster Sullivan Ross Henderson Coleman Jenkins Perry Powell Patterson Hegseth Witkoff Kellogg
MacDonald McConnell McCarthy O'Brien O'Neill Fitzgerald Whitmore Hathaway Pemberton Ashcroft
Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann
Schwarz Zimmermann Krüger Hofmann Lange Pistorius Habeck Lindner Söder Klingbeil Kurz Nehammer Schallenberg Stocker Keller Brunner
Martin Bernard Dubois Thomas Robert Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Bertrand Roux Fournier Girard Bonnet Dupont
Lambert Fontaine Rousseau Vincent Faure Mercier Blanc Barnier Attal Séjourné Lecornu Bayrou Colonna Charpentier Delacroix
Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Mancini Costa Giordano Rizzo Lombardi Moretti
Salvini Tajani Crosetto Mattarella Letta García Fernández González Rodríguez López Martínez Sánchez Pérez Gómez Ruiz Hernández Díaz
Álvarez Moreno Muñoz Romero Navarro Torres Domínguez Vázquez Feijóo Abascal Albares Borrell Silva Santos Ferreira Pereira Oliveira
Rodrigues Almeida Carvalho Ribeiro Figueira Monteiro Montenegro Guterres Bolsonaro Milei Petro Boric Maduro Castillo Boluarte Noboa
de Vries van Dijk Bakker Visser Smit Meijer de Boer Mulder Peeters Janssens Maes Jacobs Michielsen De Croo
Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Nielsen Rasmussen Frederiksen Eriksson Karlsson Lindström
Bergman Andersson Kristersson Billström Virtanen Korhonen Mäkinen Nieminen Heikkinen Orponen Valtonen Niinistö Stubbson Kallasmaa Tamm
Saar Sepp Mägi Bērziņš Kalniņš Ozoliņš Rinkēvičs Siliņa Braže Kazlauskas Petrauskas Jankauskas Stankevičius Nausėdas Šimonytė Landsbergis
Budrys Paluckas Lukașevici Makeev Halubovici Sviridovici Karpenkov Aleinik Rîjenkov Tihanovski Kolesnik Bialiațki Hrînevici
Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Qin Dong Lai Tsai
Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Ri Pak Choe Jo Hwang-bo
Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi
Shimizu Saito Mori Abe Ikeda Hashimoto Ishikawa Ogawa Okada Hasegawa Fujita Goto Takaichi Hayasaka Iwaya Nakatani
Nguyen Tran Pham Hoang Phan Vu Dang Bui Shinawatra Chinnawat Srisuwan Widodo Subianto Hartarto Marcosa Duterta Aquina Ibrahim Anwar
Singh Kumar Sharma Patel Gupta Reddy Rao Nair Mehta Joshi Desai Kapoor Chatterjee Banerjee Mukherjee Khan Malik Qureshi Butt Bhutta
Chaudhry Zardar Munir Hussain Rahman Hasan Chowdhury Yunas Rajapaksa Wickremesinghe Dissanayake Oli Dahal
al-Assadi al-Hariri al-Sharif al-Maliki al-Sudani al-Saudi al-Thani al-Nahyan al-Burhani al-Jubeir al-Shaabi al-Baghdadi al-Zawahiri
Hassan Hussein Mahmoud Abdallah Mansour Khalil Nasser Saleh Hamdan Haddad Khoury Mikati Salam Aoun Berri Nasrallah Qassem Safadi Shtayyeh
Mustafa Barghouti Haniyeh Deif Sinwari Cohen Levy Mizrahi Peretz Biton Dahan Friedman Katz Gantz Lapid Bennetti Barak Saar Barzilai
Rosenberg Goldstein Ahmadi Hosseini Mohammadi Karimi Rezaei Moradi Jafari Araghi Larijani Zarif Salami Bagheri Tavakoli Mortazavi
Keita Traoré Coulibaly Diallo Diarra Touré Konaté Ouattara Sanogo Goïta Tchiani Sall Faye Sonko Ndiaye Mensah Osei Akufo Mahama Okafor
Adeyemi Olatunji Buhara Tinuba Abubakar Obasi Mwangi Kamau Odinge Otieno Rutu Kagama Museven Tshisekeda Kabile Zuma Ramaphose Mbeke Dlamini
Nkosi Mokoena Haile Tesfaye Bekele Abiye Gebre Deby Itno Dagalu Hemetti Osman Idris Bashir Hamdok Haftari Dbeibah Menfi Saied Tebboune
`;

/** Abbreviations that no body bears or that several do, to put new bodies into training sentences. */
export const ACRONYMS = `
ABT ACN ADR AFN AGR AJN ALT AMR ANC ANE APC ARF ASN ATR AVP BDF BIR BNF BPR BRT CAD CDF CEF CFN CGR CIR CLN CMA CNE CNF CNT COR CPN CRN CSI CTR
DAF DGA DGP DIS DNF DPN DRS DSI ECF EDF EMF ENR ESF EUF FAR FDL FGN FIR FNA FPR FRC FSN GDF GIR GNP GRT HAL HDP HNS IAF ICR IDN IGN INC INF IPR ISN ISR
JDP JKP KDN KGN KPR KSF LDN LFR LNP LPR MAN MCF MDR MFR MGP MIR MLN MNR MPF MRT MSN MTR NAF NCR NDP NFR NGA NIR NLP NPD NSC NTR OAF OCR ODF OFR OGN
OIR ONF OPR ORT OSF PAD PCN PDF PFR PGN PIR PLR PMN PNR PPN PRN PSN PTR RAN RCF RDN RFN RGP RIN RLP RMN RNP RSF SAF SBN SCR SDN SFP SGR SIN SLF SMN
SNR SOF SPN SRN SSF STN TAF TCN TDR TFN TGR TIN TNR TPF TRN UAF UCN UDR UFN UGT UIN UNF UPR URN USN VAF VDN VNR VPF WFN ZNR
BelNov RoNet EuroStat MedPress NordInfo SudNews UkrPres BaltNet Info24 News7 Canal9 Radio21 TeleStar FinExpert
`;
