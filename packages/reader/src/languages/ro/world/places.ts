/**
 * Cities whose Romanian name or names differ from those of the gazetteer, or that the news writes in several ways:
 * GeoNames id | names, the shown one first. Format as in organizations.ts. All other cities are found by their own
 * name.
 */
export const PLACES = `
683506 | București; Bucureștiul=Bucureștiului
618426 | Chișinău; Chișinăul=Chișinăului
617239 | Tiraspol
617486 | Rîbnița; Râbnița
618577 | Bender; Tighina; Benderi
618605 | Bălți
618365 | Dubăsari
618405 | Comrat
618450 | Ceadîr-Lunga; Ceadâr-Lunga
617993 | Hîncești; Hâncești
524901 | Moscova
498817 | Sankt Petersburg; Petersburg; St. Petersburg; Sankt-Petersburg; Saint Petersburg
520555 | Nijni Novgorod; Nijnîi Novgorod
1486209 | Ekaterinburg
501175 | Rostov; Rostov pe Don; Rostov-pe-Don
472045 | Voronej
472757 | Volgograd; Stalingrad
554234 | Kaliningrad
538560 | Kursk
578072 | Belgorod
571476 | Briansk
542420 | Krasnodar
1502026 | Krasnoiarsk
1508291 | Celiabinsk
2022890 | Habarovsk
2013348 | Vladivostok
500096 | Riazan
468902 | Iaroslavl
558418 | Groznîi; Groznîy; Grozny
532096 | Mahacikala
491422 | Soci
491687 | Smolensk
484907 | Taganrog
518255 | Novorossiisk; Novorosiisk
563464 | Engels
480716 | Tuapse
554840 | Ijevsk
1488754 | Tiumen
479123 | Ulianovsk
580497 | Astrahan
581049 | Arhanghelsk
496285 | Severodvinsk
524305 | Murmansk
482283 | Toliatti; Togliatti
515012 | Oriol
551487 | Kazan
2123628 | Magadan
2122104 | Petropavlovsk-Kamceatski
703448 | Kiev; Kyiv
706483 | Harkov; Harkiv; Kharkiv; Harkîv
702550 | Liov; Lviv; Lvov
698740 | Odesa; Odessa
709930 | Dnipro; Nipru-oraș; Dnepr
687700 | Zaporojie; Zaporijia; Zaporijjea; Zaporijjia; Zaporojia
706448 | Herson; Kherson
700569 | Mikolaiv; Nikolaev; Mîkolaiv; Mykolaiv
710719 | Cernăuți
710735 | Cernihiv; Cernigov
692194 | Sumî; Sumi; Sumy
709717 | Donețk; Donetsk; Donețc
702658 | Lugansk; Luhansk
701822 | Mariupol
703845 | Krivoi Rog; Krîvîi Rih; Krivîi Rih; Krivii Rih
704508 | Kramatorsk
693468 | Sloviansk; Slaviansk
713174 | Bahmut; Bakhmut
713122 | Avdiivka; Avdeevka
704422 | Pokrovsk
705104 | Kostiantînivka; Konstantinovka; Kostiantinivka
709354 | Torețk; Toretsk
710915 | Ceasiv Iar; Ciasiv Iar; Ceasov Iar
703656 | Kupiansk
707292 | Izium
704204 | Lîman; Liman
689304 | Vovceansk; Volceansk; Vovchansk
701404 | Melitopol
712451 | Berdiansk
709276 | Energodar; Enerhodar
700051 | Nikopol
696643 | Poltava
704147 | Kremenciuk; Kremenciug
689558 | Vinița; Vinnița; Vinîția
686967 | Jitomir; Jîtomîr
706369 | Hmelnițki; Hmelnîțkîi
691650 | Ternopil; Tarnopol
707471 | Ivano-Frankivsk
690548 | Ujhorod; Ujgorod
700646 | Mukacevo
695594 | Rivne
702569 | Luțk; Lutsk
710791 | Cerkasî; Cerkassi; Cerkasi
712165 | Bila Țerkva
707308 | Ismail; Izmail
12129128 | Reni
712160 | Cetatea Albă=Cetății Albe; Bilhorod-Dnistrovskîi
693805 | Simferopol
694423 | Sevastopol
688533 | Ialta
706524 | Kerci
709161 | Feodosia
711350 | Bucea; Bucha
707565 | Irpin; Irpen
756135 | Varșovia
3094802 | Cracovia
3099434 | Gdansk
3081368 | Wroclaw; Vroțlav
3093133 | Lodz
759734 | Rzeszow
765876 | Lublin
3088171 | Poznan
3067696 | Praga
3078610 | Brno
2761369 | Viena
2766824 | Salzburg
3054643 | Budapesta
721472 | Debrețin
715429 | Seghedin; Szeged
792680 | Belgrad
787657 | Niș
3194360 | Novi Sad
786714 | Priștina; Pristina
789225 | Mitrovica
785842 | Skopje
3183875 | Tirana
3193044 | Podgorica
3191281 | Sarajevo
3204541 | Banja Luka
3196359 | Ljubljana
3186886 | Zagreb
727011 | Sofia
726050 | Varna
727523 | Ruse; Rusciuk
728193 | Plovdiv
732770 | Burgas
264371 | Atena
734077 | Salonic; Thessaloniki
736928 | Alexandroupolis
255274 | Pireu
745044 | Istanbul; Constantinopol
323786 | Ankara
311046 | Izmir; Smirna
314830 | Gaziantep
316541 | Diyarbakir
146268 | Nicosia
3169070 | Roma
3173435 | Milano
3165524 | Torino
3176959 | Florența
3164603 | Veneția
3172394 | Napoli
3176219 | Genova
3181928 | Bologna
2523920 | Palermo
3171728 | Padova
2525068 | Catania
3165185 | Trieste
6691831 | Vatican
2988507 | Paris
2995469 | Marsilia; Marseille
2996944 | Lyon; Lion
2990440 | Nisa
2973783 | Strasbourg
3031582 | Bordeaux
2969679 | Versailles
3029162 | Calais
3028808 | Cannes
3117735 | Madrid
3128760 | Barcelona
2510911 | Sevilia; Sevilla
2509954 | Valencia
3104324 | Zaragoza
2517117 | Granada
2267057 | Lisabona
2735943 | Porto
2643743 | Londra
2650225 | Edinburgh
2643123 | Manchester
2964574 | Dublin
2800866 | Bruxelles; Bruxellesul=Bruxellesului; Bruxel
2803138 | Anvers; Antwerp; Antwerpen
2797656 | Gand=Gandului; Gent
2792413 | Liège; Liege
2759794 | Amsterdam
2747373 | Haga
2747891 | Rotterdam
2960316 | Luxemburg
2950159 | Berlin
2867714 | München; Munchen; Munich; Muenchen
2886242 | Köln; Koln; Colonia
2925533 | Frankfurt; Frankfurt pe Main
2911298 | Hamburg
2935022 | Dresda
2879139 | Leipzig
2861650 | Nürnberg; Nurnberg
2934246 | Düsseldorf; Dusseldorf
2825297 | Stuttgart
2910831 | Hanovra
3247449 | Aachen
2821164 | Trier
2850536 | Ramstein
2661552 | Berna
2660646 | Geneva
2657896 | Zürich; Zurich
2661604 | Basel
2659994 | Lausanne
2661039 | Davos
2618425 | Copenhaga
2673730 | Stockholm
2711537 | Göteborg; Goteborg
3143244 | Oslo
658225 | Helsinki
3413829 | Reykjavik
588409 | Tallinn; Tallin
456172 | Riga
593116 | Vilnius; Vilna
625144 | Minsk
627907 | Gomel; Homel
629634 | Brest
627904 | Grodno
620127 | Vitebsk
625665 | Moghilev; Moghiliov
611717 | Tbilisi
615532 | Batumi
613607 | Kutaisi
614455 | Gori
616052 | Erevan; Yerevan
616635 | Gyumri; Ghiumri
587084 | Baku
146970 | Stepanakert; Hankendi; Khankendi
147105 | Șușa; Shusha
147429 | Nahicevan
1526273 | Astana; Nur-Sultan
1526384 | Almatî; Almaty
1512569 | Tașkent
1216265 | Samarkand
1528675 | Bișkek
1221874 | Dușanbe
162183 | Așgabat
1138958 | Kabul
1138336 | Kandahar
1176615 | Islamabad
1174872 | Karachi
1172451 | Lahore
1168197 | Peshawar
1166993 | Rawalpindi
1261481 | New Delhi; Delhi
1275339 | Mumbai; Bombay
1275004 | Calcutta; Kolkata
1255634 | Srinagar
1283240 | Kathmandu; Katmandu
1185241 | Dhaka; Dacca
1248991 | Colombo
6611854 | Naypyidaw; Naypyitaw
1298824 | Yangon; Rangoon
1609350 | Bangkok
1581130 | Hanoi
1566083 | Ho Și Min; Orașul Ho Și Min; Ho Chi Minh; Saigon
1821306 | Phnom Penh
1651944 | Vientiane
1735161 | Kuala Lumpur
1880252 | Singapore; Singapur
1642911 | Jakarta; Djakarta
1701668 | Manila
1816670 | Beijing; Peking; Pekin
1796236 | Shanghai; Șanghai
1809858 | Guangzhou; Canton
1795565 | Shenzhen
1792947 | Tianjin
1791247 | Wuhan
1815286 | Chengdu
1814087 | Dalian
2037013 | Harbin
1280737 | Lhasa
1819729 | Hong Kong
1668341 | Taipei; Taipeiul=Taipeiului
1835848 | Seul; Seoul
1838524 | Busan; Pusan
1843564 | Incheon
1871859 | Phenian; Pyongyang; Phenianul=Phenianului
1866923 | Wonsan
1850147 | Tokyo; Tokio
1853909 | Osaka
1862415 | Hiroshima
1856177 | Nagasaki
2128295 | Sapporo
2112923 | Fukushima
1857910 | Kyoto
1856057 | Nagoya
2028462 | Ulan Bator; Ulaanbaatar
281184 | Ierusalim
293397 | Tel Aviv; Tel-Aviv
294801 | Haifa
295530 | Beer Sheva; Beersheba; Beer-Șeva
295620 | Ashkelon; Așkelon
293619 | Sderot
295277 | Eilat
294098 | Nazaret
281133 | Gaza; Orașul Gaza
282239 | Ramallah
281102 | Rafah
281124 | Khan Younis; Khan Yunis; Han Iunis; Khan Iunis
281129 | Jabalia; Jabaliya
283506 | Jenin
282615 | Nablus
285066 | Hebron
284315 | Betleem
284899 | Ierihon
170654 | Damasc
170063 | Alep
169577 | Homs
169389 | Idlib
173576 | Latakia
170794 | Deir Ezzor; Deir ez-Zor; Deir al-Zor
163808 | Palmira
172408 | Sweida; Suwayda
173334 | Quneitra
276781 | Beirut
266826 | Tripoli
250441 | Amman
98182 | Bagdad
99532 | Basra
99072 | Mosul
99454 | Fallujah; Falluja
95446 | Erbil; Irbil
94787 | Kirkuk
112931 | Teheran
418863 | Isfahan
124665 | Mashhad
115019 | Shiraz
113646 | Tabriz
141681 | Bandar Abbas
108410 | Riad; Riyadh
105343 | Jeddah; Jedda; Djedda
104515 | Mecca
109223 | Medina
290030 | Doha
292968 | Abu Dhabi; Abu Dabi
292223 | Dubai
287286 | Muscat
285787 | Kuweit City
290340 | Manama
71137 | Sanaa
415189 | Aden
79415 | Hodeida; Hodeidah
360630 | Cairo
361058 | Alexandria
349340 | Sharm el-Sheikh; Sharm el Sheikh; Șarm el-Șeik; Sharm El-Sheikh
359796 | Suez
379252 | Khartoum; Khartum; Hartum
365137 | Omdurman
377039 | Port Sudan
379555 | El-Fașer; El Fasher; El-Fasher; Al-Fasher; Al Fașir
373303 | Juba
344979 | Addis Abeba; Addis Ababa
184745 | Nairobi
53654 | Mogadishu; Mogadiscio; Mogadișu
232422 | Kampala
202061 | Kigali
2314302 | Kinshasa
216281 | Goma
217831 | Bukavu
2260535 | Brazzaville
2332459 | Lagos
2352778 | Abuja
2306104 | Accra
2293538 | Abidjan
2460596 | Bamako
2449067 | Timbuktu; Tombouctou
2457163 | Gao
2357048 | Ouagadougou
2440485 | Niamey
2448085 | Agadez
2427123 | N'Djamena; Ndjamena
2253354 | Dakar
2422465 | Conakry
2210247 | Tripoli
88319 | Benghazi; Bengazi
2210554 | Sirte
2464470 | Tunis
2507480 | Alger
2538475 | Rabat
2553604 | Casablanca
2542997 | Marrakech; Marakesh
964137 | Pretoria
993800 | Johannesburg
3369157 | Cape Town
1007311 | Durban
2240449 | Luanda
1040652 | Maputo
890299 | Harare
909137 | Lusaka
4140963 | Washington; Washington D.C.; Washington DC
5128581 | New York; New York City
5368361 | Los Angeles
5391959 | San Francisco
4887398 | Chicago
4560349 | Philadelphia
4930956 | Boston
4164138 | Miami
4699066 | Houston
4684888 | Dallas
4180439 | Atlanta
5809844 | Seattle
4990729 | Detroit
4335045 | New Orleans
5037649 | Minneapolis
5879400 | Anchorage
5506956 | Las Vegas
5391811 | San Diego
4671240 | Arlington
6094817 | Ottawa
6167865 | Toronto
6077243 | Montreal
6173331 | Vancouver
6325494 | Quebec City
3530597 | Ciudad de Mexico; Ciudad de México; Mexico City
3553478 | Havana
3646738 | Caracas
3688689 | Bogota; Bogotá
3936456 | Lima
3652462 | Quito
3911925 | La Paz
3871336 | Santiago de Chile
3435910 | Buenos Aires
3441575 | Montevideo
3439389 | Asuncion; Asunción
3469058 | Brasilia; Brasília
3451190 | Rio de Janeiro
3448439 | Sao Paulo; São Paulo
3405870 | Belem; Belém
3598132 | Ciudad de Guatemala
3703443 | Ciudad de Panama
3583361 | San Salvador
3617763 | Managua
3718426 | Port-au-Prince
2172517 | Canberra
2147714 | Sydney
2158177 | Melbourne
2179537 | Wellington
2193733 | Auckland
2192362 | Christchurch
3421319 | Nuuk
675810 | Iași; Iașiul=Iașiului; Iașii=Iașilor
784136 | Vârșeț
2624652 | Aarhus
681290 | Cluj-Napoca; Cluj
665087 | Timișoara
680963 | Constanța
665004 | Târgu Mureș; Târgu-Mureș; Tg. Mureș
665010 | Târgu Jiu; Târgu-Jiu; Tg. Jiu
678817 | Drobeta-Turnu Severin; Drobeta Turnu Severin; Turnu Severin
684657 | Bistrița
677697 | Galați
670474 | Ploiești
670609 | Pitești
683844 | Brașov
673441 | Miercurea Ciuc; Miercurea-Ciuc
668872 | Râmnicu Vâlcea; Rm. Vâlcea
670889 | Piatra Neamț; Piatra-Neamț
662699 | Vișeu de Sus
667227 | Sighetu Marmației
673382 | Mihail Kogălniceanu?
679448 | Deveselu
681865 | Câmpia Turzii
681827 | Cincu
`;
