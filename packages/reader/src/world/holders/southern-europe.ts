/** Hungary, Bulgaria, the western Balkans, Greece, Cyprus, Turkey. Format: see holders.ts. */
export const SOUTHERN_EUROPE = `
# Hungary
HUN/president | János Áder | Q57467 | m | 2012-05-10 | 2022-05-09 | alias: Ader Janos, Áder
HUN/president | Katalin Novák | | f | 2022-05-10 | 2024-02-25 | alias: Novák Katalin
HUN/president | Tamás Sulyok | | m | 2024-03-05 | 2026-04..2026-08 | alias: Sulyok Tamás
HUN/prime-minister | Viktor Orbán | Q57641 | m | 2010-05-29 | 2026-04..2026-05 | alias: Orbán Viktor
HUN/prime-minister | Péter Magyar | Q124488292 | m | 2026-04..2026-08 | | alias: Magyar Péter
HUN/foreign-minister | Péter Szijjártó | Q685293 | m | 2014-09-23 | 2026-04..2026-05 | alias: Szijjártó Péter
HUN/defence-minister | Tibor Benkő | | m | 2018-05-18 | 2022-05-23 | alias: Benkő Tibor
HUN/defence-minister | Kristóf Szalay-Bobrovniczky | | m | 2022-05-24 | 2026-04..2026-05 | alias: Szalay-Bobrovniczky Kristóf

# Bulgaria
BGR/president | Rumen Radev | Q26257557 | m | 2017-01-22 | 2026-01-18 |
BGR/president | Iliana Iotova | Q433338 | f | 2026-01..2026-02 | | alias: Iliana Yotova, Yotova
BGR/prime-minister | Boiko Borisov | | m | 2017-05-04 | 2021-05-11 | alias: Boyko Borisov, Boyko Borissov, Borissov
BGR/prime-minister | Stefan Ianev | | m | 2021-05-12 | 2021-12-12 | acting; alias: Stefan Yanev
BGR/prime-minister | Kiril Petkov | Q106928258 | m | 2021-12-13 | 2022-08-01 |
BGR/prime-minister | Gălăb Donev | | m | 2022-08-02 | 2023-06-05 | acting; alias: Galab Donev, Gâlâb Donev
BGR/prime-minister | Nikolai Denkov | | m | 2023-06-06 | 2024-04-08 | alias: Nikolay Denkov
BGR/prime-minister | Dimităr Glavcev | | m | 2024-04-09 | 2025-01-15 | acting; alias: Dimitar Glavcev, Dimitar Glavchev, Glavchev
BGR/prime-minister | Rosen Jeliazkov | | m | 2025-01-16 | 2026-01..2026-02 | alias: Rossen Jeliazkov; en: Rosen Zhelyazkov, Rossen Zhelyazkov, Zhelyazkov
BGR/prime-minister | Rumen Radev | Q26257557 | m | 2026-04..2026-08 | |
BGR/foreign-minister | Ekaterina Zaharieva | | f | 2017-05-04 | 2021-05-11 | en: Ekaterina Zaharieva
BGR/foreign-minister | Teodora Genciovska | | f | 2021-12-13 | 2022-08-01 | en: Teodora Genchovska
BGR/foreign-minister | Nikolai Milkov | Q56122078 | m | 2022-08-02 | 2023-06-05 | alias: Nikolay Milkov
BGR/foreign-minister | Maria Gabriel | | f | 2023-06-06 | 2024-04-08 | alias: Mariya Gabriel
BGR/foreign-minister | Ivan Kondov | | m | 2024-08-27 | 2025-01-15 |
BGR/foreign-minister | Gheorg Gheorghiev | | m | 2025-01-16 | 2026-01..2026-02 | alias: Georg Gheorghiev; en: Georg Georgiev
BGR/defence-minister | Krasimir Karakacianov | | m | 2017-05-04 | 2021-05-11 | en: Krasimir Karakachanov
BGR/defence-minister | Todor Tagarev | | m | 2023-06-06 | 2024-04-08 |
BGR/defence-minister | Atanas Zaprianov | | m | 2024-04-09 | 2026-01..2026-02 | en: Atanas Zapryanov

# Serbia
SRB/president | Aleksandar Vučić | Q222031 | m | 2017-05-31 | | alias: Aleksandar Vucici, Vucici, Alexandar Vucic, Alexandru Vucic
SRB/prime-minister | Ana Brnabić | | f | 2017-06-29 | 2024-03-19 | alias: Ana Brnabici
SRB/prime-minister | Miloš Vučević | | m | 2024-05-02 | 2025-04-15 | alias: Miloș Vucevici, Milos Vucevici
SRB/prime-minister | Đuro Macut | Q42478807 | m | 2025-04-16 | | alias: Djuro Macut, Giuro Macut
SRB/foreign-minister | Ivica Dačić | | m | 2014-04-27 | 2020-10-21 | alias: Ivica Dacici
SRB/foreign-minister | Nikola Selaković | Q7438681 | m | 2020-10-28 | 2022-10-25 |
SRB/foreign-minister | Ivica Dačić | | m | 2022-10-26 | 2024-05-01 | alias: Ivica Dacici
SRB/foreign-minister | Marko Đurić | | m | 2024-05-02 | | alias: Marko Djuric, Marko Giurici
SRB/defence-minister | Aleksandar Vulin | | m | 2017-06-29 | 2020-10-27 |
SRB/defence-minister | Nebojša Stefanović | | m | 2020-10-28 | 2022-10-25 |
SRB/defence-minister | Miloš Vučević | | m | 2022-10-26 | 2024-05-01 |
SRB/defence-minister | Bratislav Gašić | | m | 2024-05-02 | |

# Croatia
HRV/president | Kolinda Grabar-Kitarović | | f | 2015-02-19 | 2020-02-18 | alias: Kolinda Grabar-Kitarovici
HRV/president | Zoran Milanović | Q57687 | m | 2020-02-19 | | alias: Zoran Milanovici
HRV/prime-minister | Andrej Plenković | Q11685764 | m | 2016-10-19 | | alias: Andrej Plenkovici
HRV/foreign-minister | Marija Pejčinović Burić | | f | 2017-06-19 | 2019-07-18 |
HRV/foreign-minister | Gordan Grlić Radman | Q46511044 | m | 2019-07-22 | | alias: Gordan Grlic-Radman, Grlić Radman
HRV/defence-minister | Damir Krstičević | | m | 2016-10-19 | 2020-05 |
HRV/defence-minister | Mario Banožić | | m | 2020-07-23 | 2023-11 |
HRV/defence-minister | Ivan Anušić | | m | 2023-11 | |

# Slovenia
SVN/president | Borut Pahor | Q206471 | m | 2012-12-22 | 2022-12-22 |
SVN/president | Nataša Pirc Musar | Q12797332 | f | 2022-12-23 | | alias: Pirc Musar, Natasha Pirc Musar
SVN/prime-minister | Miro Cerar | | m | 2014-09-18 | 2018-09-12 |
SVN/prime-minister | Marjan Šarec | | m | 2018-09-13 | 2020-03-12 |
SVN/prime-minister | Janez Janša | Q57627 | m | 2020-03-13 | 2022-05-31 | alias: Janez Jansa
SVN/prime-minister | Robert Golob | | m | 2022-06-01 | 2026-03..2026-08 |
SVN/prime-minister | Janez Janša | Q57627 | m | 2026-03..2026-08 | |
SVN/foreign-minister | Tanja Fajon | Q462744 | f | 2022-06-01 | 2026-03..2026-08 |

# Bosnia and Herzegovina
BIH/prime-minister | Zoran Tegeltija | | m | 2019-12-23 | 2023-01-24 |
BIH/prime-minister | Borjana Krišto | Q387491 | f | 2023-01-25 | | alias: Borjana Kristo
BIH/foreign-minister | Bisera Turković | Q4917286 | f | 2019-12-23 | 2023-01-24 |
BIH/foreign-minister | Elmedin Konaković | | m | 2023-01-25 | |

# Montenegro
MNE/president | Milo Đukanović | | m | 2018-05-20 | 2023-05-19 | alias: Milo Djukanovici, Djukanovici, Milo Djukanovic
MNE/president | Jakov Milatović | Q104417661 | m | 2023-05-20 | | alias: Iakov Milatovici, Jakov Milatovici
MNE/prime-minister | Duško Marković | | m | 2016-11-28 | 2020-12-03 |
MNE/prime-minister | Zdravko Krivokapić | Q97999161 | m | 2020-12-04 | 2022-04-27 |
MNE/prime-minister | Dritan Abazović | | m | 2022-04-28 | 2023-10-30 |
MNE/prime-minister | Milojko Spajić | Q101225458 | m | 2023-10-31 | |

# Kosovo
XKX/president | Hashim Thaçi | | m | 2016-04-07 | 2020-11-04 | alias: Hashim Thaci
XKX/president | Vjosa Osmani | Q13047644 | f | 2021-04-04 | 2026-04 | alias: Vjosa Osmani-Sadriu
XKX/prime-minister | Ramush Haradinaj | | m | 2017-09-09 | 2020-02-02 |
XKX/prime-minister | Albin Kurti | Q441633 | m | 2020-02-03 | 2020-06-02 |
XKX/prime-minister | Avdullah Hoti | | m | 2020-06-03 | 2021-03-21 |
XKX/prime-minister | Albin Kurti | Q441633 | m | 2021-03-22 | |
XKX/foreign-minister | Donika Gërvalla-Schwarz | Q106119866 | f | 2021-03-22 | 2025-10..2026-02 | alias: Donika Gervalla

# North Macedonia
MKD/president | Gjorge Ivanov | | m | 2009-05-12 | 2019-05-11 |
MKD/president | Stevo Pendarovski | | m | 2019-05-12 | 2024-05-11 |
MKD/president | Gordana Siljanovska-Davkova | Q12277168 | f | 2024-05-12 | | alias: Siljanovska
MKD/prime-minister | Zoran Zaev | Q220579 | m | 2017-05-31 | 2020-01-02 |
MKD/prime-minister | Oliver Spasovski | | m | 2020-01-03 | 2020-08-29 | acting
MKD/prime-minister | Zoran Zaev | Q220579 | m | 2020-08-30 | 2022-01-15 |
MKD/prime-minister | Dimitar Kovačevski | | m | 2022-01-16 | 2024-01-27 |
MKD/prime-minister | Talat Xhaferi | | m | 2024-01-28 | 2024-06-22 | acting
MKD/prime-minister | Hristijan Mickoski | Q46675558 | m | 2024-06-23 | | alias: Hristian Mickoski, Hristijan Mițkoski
MKD/foreign-minister | Nikola Dimitrov | | m | 2017-05-31 | 2020-08-29 |
MKD/foreign-minister | Bujar Osmani | Q2064061 | m | 2020-08-30 | 2024-06-22 |
MKD/foreign-minister | Timčo Mucunski | | m | 2024-06-23 | |

# Albania
ALB/president | Ilir Meta | Q727132 | m | 2017-07-24 | 2022-07-23 |
ALB/president | Bajram Begaj | Q107422711 | m | 2022-07-24 | |
ALB/prime-minister | Edi Rama | Q316901 | m | 2013-09-15 | |
ALB/foreign-minister | Olta Xhaçka | Q13043722 | f | 2020-12-31 | 2023-09 |
ALB/foreign-minister | Igli Hasani | | m | 2023-09 | 2025-09 |
ALB/foreign-minister | Elisa Spiropali | | f | 2025-09 | 2026-02..2026-08 |

# Greece
GRC/president | Prokopis Pavlopoulos | | m | 2015-03-13 | 2020-03-12 |
GRC/president | Katerina Sakellaropoulou | | f | 2020-03-13 | 2025-03-12 | alias: Ekaterini Sakellaropoulou
GRC/president | Konstantinos Tasoulas | Q20995518 | m | 2025-03-13 | | alias: Constantine Tassoulas, Tassoulas
GRC/prime-minister | Alexis Tsipras | | m | 2015-09-21 | 2019-07-07 |
GRC/prime-minister | Kiriakos Mițotakis | Q552751 | m | 2019-07-08 | 2023-05-23 | alias: Kyriakos Mițotakis; en: Kyriakos Mitsotakis, Mitsotakis
GRC/prime-minister | Ioannis Sarmas | | m | 2023-05-25 | 2023-06-25 | acting
GRC/prime-minister | Kiriakos Mițotakis | Q552751 | m | 2023-06-26 | | alias: Kyriakos Mițotakis; en: Kyriakos Mitsotakis, Mitsotakis
GRC/foreign-minister | Nikos Kotzias | | m | 2015-09-23 | 2018-10-16 | alias: Nikos Koțias
GRC/foreign-minister | Nikos Dendias | Q247424 | m | 2019-07-09 | 2023-05-25 |
GRC/foreign-minister | Ghiorgos Gherapetritis | | m | 2023-06-27 | | alias: Giorgos Gerapetritis, Gerapetritis; en: George Gerapetritis
GRC/defence-minister | Panos Kammenos | | m | 2015-09-23 | 2019-01-13 |
GRC/defence-minister | Nikos Panagiotopoulos | | m | 2019-07-09 | 2023-05-25 |
GRC/defence-minister | Nikos Dendias | Q247424 | m | 2023-06-27 | |

# Cyprus
CYP/president | Nicos Anastasiades | | m | 2013-02-28 | 2023-02-27 | alias: Nikos Anastasiades
CYP/president | Nikos Hristodoulidis | Q48905549 | m | 2023-02-28 | | alias: Nikos Christodoulides, Nicos Christodoulides, Christodoulides, Nikos Christodoulidis, Christodoulidis
CYP/foreign-minister | Nikos Hristodoulidis | Q48905549 | m | 2018-03-01 | 2022-01-10 | alias: Nikos Christodoulides, Nicos Christodoulides, Christodoulides
CYP/foreign-minister | Ioannis Kasoulides | Q1671928 | m | 2022-01-11 | 2023-02-27 |
CYP/foreign-minister | Constantinos Kombos | | m | 2023-03-01 | |

# Turkey
TUR/president | Recep Tayyip Erdogan | Q39259 | m | 2014-08-28 | | alias: Erdoğan, Recep Erdogan, Tayyip Erdogan
TUR/prime-minister | Binali Yildirim | | m | 2016-05-24 | 2018-07-09 | alias: Binali Yıldırım
TUR/foreign-minister | Mevlut Cavusoglu | Q249206 | m | 2015-11-24 | 2023-06-02 | alias: Mevlüt Çavuşoğlu
TUR/foreign-minister | Hakan Fidan | | m | 2023-06-04 | |
TUR/defence-minister | Hulusi Akar | | m | 2018-07-10 | 2023-06-02 |
TUR/defence-minister | Yasar Guler | | m | 2023-06-04 | | alias: Yaşar Güler
TUR/interior-minister | Suleyman Soylu | | m | 2016-08-31 | 2023-06-02 | alias: Süleyman Soylu
TUR/interior-minister | Ali Yerlikaya | | m | 2023-06-04 | 2026-02 |
`;
