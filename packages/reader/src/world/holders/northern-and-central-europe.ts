/** Poland, Czechia, Slovakia, Austria, the Baltic and Nordic states. Format: see holders.ts. */
export const NORTHERN_AND_CENTRAL_EUROPE = `
# Poland
POL/president | Andrzej Duda | | m | 2015-08-06 | 2025-08-05 |
POL/president | Karol Nawrocki | Q17704749 | m | 2025-08-06 | |
POL/prime-minister | Mateusz Morawiecki | | m | 2017-12-11 | 2023-12-12 |
POL/prime-minister | Donald Tusk | Q946 | m | 2023-12-13 | |
POL/foreign-minister | Jacek Czaputowicz | | m | 2018-01-09 | 2020-08-25 |
POL/foreign-minister | Zbigniew Rau | Q9388252 | m | 2020-08-26 | 2023-11-26 |
POL/foreign-minister | Szymon Szynkowski vel Sęk | | m | 2023-11-27 | 2023-12-12 |
POL/foreign-minister | Radosław Sikorski | | m | 2023-12-13 | | alias: Radek Sikorski
POL/defence-minister | Mariusz Błaszczak | | m | 2018-01-09 | 2023-12-12 |
POL/defence-minister | Władysław Kosiniak-Kamysz | | m | 2023-12-13 | | alias: Kosiniak Kamysz
POL/interior-minister | Mariusz Kamiński | | m | 2019-08-14 | 2023-11-26 |
POL/interior-minister | Marcin Kierwiński | | m | 2023-12-13 | 2024-05-09 |
POL/interior-minister | Tomasz Siemoniak | | m | 2024-05-13 | 2025-07-23 |
POL/interior-minister | Marcin Kierwiński | | m | 2025-07-24 | |
POL/capital-mayor | Rafał Trzaskowski | | m | 2018-11-22 | |

# Czechia
CZE/president | Miloš Zeman | | m | 2013-03-08 | 2023-03-08 |
CZE/president | Petr Pavel | Q2080040 | m | 2023-03-09 | |
CZE/prime-minister | Andrej Babiš | | m | 2017-12-06 | 2021-12-16 | alias: Andrej Babis
CZE/prime-minister | Petr Fiala | | m | 2021-12-17 | 2025-12-08 |
CZE/prime-minister | Andrej Babiš | | m | 2025-12-09 | | alias: Andrej Babis
CZE/foreign-minister | Tomáš Petříček | | m | 2018-10-16 | 2021-04-12 |
CZE/foreign-minister | Jakub Kulhánek | | m | 2021-04-21 | 2021-12-16 |
CZE/foreign-minister | Jan Lipavský | Q42402111 | m | 2021-12-17 | 2025-12-14 |
CZE/foreign-minister | Petr Macinka | | m | 2025-12-15 | |
CZE/defence-minister | Lubomír Metnar | | m | 2018-06-27 | 2021-12-16 |
CZE/defence-minister | Jana Černochová | | f | 2021-12-17 | 2025-12-14 | alias: Jana Cernochova
CZE/defence-minister | Jaromír Zůna | | m | 2025-12-15 | | alias: Jaromir Zuna

# Slovakia
SVK/president | Andrej Kiska | | m | 2014-06-15 | 2019-06-14 |
SVK/president | Zuzana Čaputová | | f | 2019-06-15 | 2024-06-14 | alias: Zuzana Caputova
SVK/president | Peter Pellegrini | Q17330556 | m | 2024-06-15 | |
SVK/prime-minister | Robert Fico | Q57606 | m | 2012-04-04 | 2018-03-21 |
SVK/prime-minister | Peter Pellegrini | Q17330556 | m | 2018-03-22 | 2020-03-20 |
SVK/prime-minister | Igor Matovič | | m | 2020-03-21 | 2021-03-31 | alias: Igor Matovici
SVK/prime-minister | Eduard Heger | | m | 2021-04-01 | 2023-05-14 |
SVK/prime-minister | Ľudovít Ódor | | m | 2023-05-15 | 2023-10-24 | alias: Ludovit Odor
SVK/prime-minister | Robert Fico | Q57606 | m | 2023-10-25 | |
SVK/foreign-minister | Miroslav Lajčák | Q467905 | m | 2012-04-04 | 2020-03-20 |
SVK/foreign-minister | Ivan Korčok | Q3156132 | m | 2020-04-08 | 2022-09-12 |
SVK/foreign-minister | Rastislav Káčer | | m | 2022-09-13 | 2023-05-14 |
SVK/foreign-minister | Miroslav Wlachovský | | m | 2023-05-15 | 2023-10-24 |
SVK/foreign-minister | Juraj Blanár | | m | 2023-10-25 | |
SVK/defence-minister | Jaroslav Naď | | m | 2020-03-21 | 2023-05-14 |
SVK/defence-minister | Robert Kaliňák | | m | 2023-10-25 | | alias: Robert Kalinak

# Austria
AUT/president | Alexander Van der Bellen | Q78869 | m | 2017-01-26 | |
AUT/prime-minister | Sebastian Kurz | | m | 2017-12-18 | 2019-05-27 |
AUT/prime-minister | Brigitte Bierlein | | f | 2019-06-03 | 2020-01-06 |
AUT/prime-minister | Sebastian Kurz | | m | 2020-01-07 | 2021-10-10 |
AUT/prime-minister | Alexander Schallenberg | Q64168538 | m | 2021-10-11 | 2021-12-05 |
AUT/prime-minister | Karl Nehammer | | m | 2021-12-06 | 2025-01-09 |
AUT/prime-minister | Alexander Schallenberg | Q64168538 | m | 2025-01-10 | 2025-03-02 | acting
AUT/prime-minister | Christian Stocker | Q64576653 | m | 2025-03-03 | |
AUT/foreign-minister | Karin Kneissl | | f | 2017-12-18 | 2019-06-02 |
AUT/foreign-minister | Alexander Schallenberg | Q64168538 | m | 2019-06-03 | 2021-10-10 |
AUT/foreign-minister | Michael Linhart | | m | 2021-10-11 | 2021-12-05 |
AUT/foreign-minister | Alexander Schallenberg | Q64168538 | m | 2021-12-06 | 2025-03-02 |
AUT/foreign-minister | Beate Meinl-Reisinger | | f | 2025-03-03 | |
AUT/defence-minister | Klaudia Tanner | | f | 2020-01-07 | |
AUT/interior-minister | Karl Nehammer | | m | 2020-01-07 | 2021-12-05 |
AUT/interior-minister | Gerhard Karner | | m | 2021-12-06 | |

# Lithuania
LTU/president | Dalia Grybauskaitė | | f | 2009-07-12 | 2019-07-11 |
LTU/president | Gitanas Nausėda | Q9268379 | m | 2019-07-12 | |
LTU/prime-minister | Saulius Skvernelis | | m | 2016-11-22 | 2020-12-10 |
LTU/prime-minister | Ingrida Šimonytė | | f | 2020-12-11 | 2024-12-11 | alias: Ingrida Simonyte
LTU/prime-minister | Gintautas Paluckas | | m | 2024-12-12 | 2025-08-03 |
LTU/prime-minister | Rimantas Šadžius | | m | 2025-08-05 | 2025-09-24 | acting
LTU/prime-minister | Inga Ruginienė | | f | 2025-09-25 | 2026-03..2026-08 |
LTU/prime-minister | Mindaugas Sinkevičius | Q1936326 | m | 2026-03..2026-08 | |
LTU/foreign-minister | Linas Linkevičius | | m | 2012-12-13 | 2020-12-10 |
LTU/foreign-minister | Gabrielius Landsbergis | Q17118365 | m | 2020-12-11 | 2024-12-11 |
LTU/foreign-minister | Kęstutis Budrys | | m | 2024-12-12 | 2026-03..2026-08 |
LTU/defence-minister | Arvydas Anušauskas | | m | 2020-12-11 | 2024-03-24 |
LTU/defence-minister | Laurynas Kasčiūnas | | m | 2024-03-25 | 2024-12-11 |
LTU/defence-minister | Dovilė Šakalienė | | f | 2024-12-12 | 2025-10-21 |
LTU/defence-minister | Robertas Kaunas | | m | 2025-11 | 2026-03..2026-08 |

# Latvia
LVA/president | Raimonds Vējonis | | m | 2015-07-08 | 2019-07-07 |
LVA/president | Egils Levits | | m | 2019-07-08 | 2023-07-07 |
LVA/president | Edgars Rinkēvičs | Q3047551 | m | 2023-07-08 | |
LVA/prime-minister | Māris Kučinskis | | m | 2016-02-11 | 2019-01-22 |
LVA/prime-minister | Krišjānis Kariņš | | m | 2019-01-23 | 2023-09-14 | alias: Krisjanis Karins
LVA/prime-minister | Evika Siliņa | | f | 2023-09-15 | 2026-03..2026-08 | alias: Evika Silina
LVA/prime-minister | Andris Kulbergs | Q115604300 | m | 2026-03..2026-08 | |
LVA/foreign-minister | Edgars Rinkēvičs | Q3047551 | m | 2011-10-25 | 2023-07-07 |
LVA/foreign-minister | Krišjānis Kariņš | | m | 2023-09-15 | 2024-04-09 |
LVA/foreign-minister | Baiba Braže | | f | 2024-04-19 | 2026-03..2026-08 | alias: Baiba Braze
LVA/defence-minister | Artis Pabriks | | m | 2019-01-23 | 2022-12-13 |
LVA/defence-minister | Ināra Mūrniece | | f | 2022-12-14 | 2023-09-14 |
LVA/defence-minister | Andris Sprūds | | m | 2023-09-15 | 2026-03..2026-08 |

# Estonia
EST/president | Kersti Kaljulaid | | f | 2016-10-10 | 2021-10-10 |
EST/president | Alar Karis | Q12358575 | m | 2021-10-11 | 2026-10 |
EST/prime-minister | Jüri Ratas | | m | 2016-11-23 | 2021-01-25 |
EST/prime-minister | Kaja Kallas | | f | 2021-01-26 | 2024-07-22 |
EST/prime-minister | Kristen Michal | Q1789192 | m | 2024-07-23 | |
EST/foreign-minister | Sven Mikser | | m | 2016-11-23 | 2019-04-28 |
EST/foreign-minister | Urmas Reinsalu | Q645970 | m | 2019-04-29 | 2021-01-25 |
EST/foreign-minister | Eva-Maria Liimets | | f | 2021-01-26 | 2022-06-02 |
EST/foreign-minister | Urmas Reinsalu | Q645970 | m | 2022-07-18 | 2023-04-16 |
EST/foreign-minister | Margus Tsahkna | | m | 2023-04-17 | |
EST/defence-minister | Hanno Pevkur | | m | 2022-07-18 | |

# Finland
FIN/president | Sauli Niinistö | | m | 2012-03-01 | 2024-02-29 |
FIN/president | Alexander Stubb | Q503143 | m | 2024-03-01 | |
FIN/prime-minister | Juha Sipilä | | m | 2015-05-29 | 2019-06-05 |
FIN/prime-minister | Antti Rinne | | m | 2019-06-06 | 2019-12-09 |
FIN/prime-minister | Sanna Marin | | f | 2019-12-10 | 2023-06-19 |
FIN/prime-minister | Petteri Orpo | Q6029546 | m | 2023-06-20 | |
FIN/foreign-minister | Timo Soini | | m | 2015-05-29 | 2019-06-05 |
FIN/foreign-minister | Pekka Haavisto | Q317485 | m | 2019-06-06 | 2023-06-19 |
FIN/foreign-minister | Elina Valtonen | | f | 2023-06-20 | |
FIN/defence-minister | Antti Kaikkonen | | m | 2019-06-06 | 2023-01 |
FIN/defence-minister | Antti Häkkänen | | m | 2023-06-20 | |

# Sweden
SWE/monarch | Carl al XVI-lea Gustaf | Q45068 | m | 1973-09-15 | | alias: Carl Gustaf, Carl Gustaf al XVI-lea, Carl XVI Gustaf
SWE/prime-minister | Stefan Löfven | | m | 2014-10-03 | 2021-11-29 |
SWE/prime-minister | Magdalena Andersson | Q4935873 | f | 2021-11-30 | 2022-10-17 |
SWE/prime-minister | Ulf Kristersson | Q1780398 | m | 2022-10-18 | 2026-09..2026-12 |
SWE/foreign-minister | Margot Wallström | | f | 2014-10-03 | 2019-09-09 |
SWE/foreign-minister | Ann Linde | Q18243775 | f | 2019-09-10 | 2022-10-17 |
SWE/foreign-minister | Tobias Billström | | m | 2022-10-18 | 2024-09-09 |
SWE/foreign-minister | Maria Malmer Stenergard | | f | 2024-09-10 | 2026-09..2026-12 | alias: Malmer Stenergard
SWE/defence-minister | Peter Hultqvist | | m | 2014-10-03 | 2022-10-17 |
SWE/defence-minister | Pål Jonson | | m | 2022-10-18 | 2026-09..2026-12 |

# Norway
NOR/monarch | Harald al V-lea | Q57287 | m | 1991-01-17 | | alias: regele Harald; en: Harald V, King Harald
NOR/prime-minister | Erna Solberg | | f | 2013-10-16 | 2021-10-13 |
NOR/prime-minister | Jonas Gahr Støre | Q467948 | m | 2021-10-14 | | alias: Jonas Gahr Stoere, Gahr Støre, Stoere
NOR/foreign-minister | Ine Marie Eriksen Søreide | | f | 2017-10-20 | 2021-10-13 | alias: Ine Eriksen Søreide
NOR/foreign-minister | Anniken Huitfeldt | Q156540 | f | 2021-10-14 | 2023-10-15 |
NOR/foreign-minister | Espen Barth Eide | | m | 2023-10-16 | | alias: Barth Eide
NOR/defence-minister | Bjørn Arild Gram | | m | 2022-04-12 | 2025-02-03 |
NOR/defence-minister | Tore Sandvik | | m | 2025-02-04 | | alias: Tore Onshuus Sandvik

# Denmark
DNK/monarch | Margareta a II-a | | f | 1972-01-14 | 2024-01-13 | alias: regina Margareta, Margrethe a II-a; en: Margrethe II
DNK/monarch | Frederik al X-lea | Q1004037 | m | 2024-01-14 | | alias: regele Frederik; en: Frederik X
DNK/prime-minister | Lars Løkke Rasmussen | | m | 2015-06-28 | 2019-06-26 | alias: Lars Loekke Rasmussen
DNK/prime-minister | Mette Frederiksen | Q5015 | f | 2019-06-27 | |
DNK/foreign-minister | Anders Samuelsen | | m | 2016-11-28 | 2019-06-26 |
DNK/foreign-minister | Jeppe Kofod | Q1799046 | m | 2019-06-27 | 2022-12-14 |
DNK/foreign-minister | Lars Løkke Rasmussen | | m | 2022-12-15 | 2026-03..2026-08 | alias: Lars Loekke Rasmussen
DNK/defence-minister | Trine Bramsen | | f | 2019-06-27 | 2022-02-03 |
DNK/defence-minister | Morten Bødskov | | m | 2022-02-04 | 2022-12-14 |
DNK/defence-minister | Troels Lund Poulsen | | m | 2023-08-22 | 2026-03..2026-08 | alias: Lund Poulsen

# Iceland
ISL/president | Guðni Jóhannesson | | m | 2016-08-01 | 2024-07-31 | alias: Gudni Johannesson
ISL/president | Halla Tómasdóttir | Q24494577 | f | 2024-08-01 | |
ISL/prime-minister | Katrín Jakobsdóttir | | f | 2017-11-30 | 2024-04-08 |
ISL/prime-minister | Bjarni Benediktsson | | m | 2024-04-09 | 2024-12-20 |
ISL/prime-minister | Kristrún Frostadóttir | Q108856371 | f | 2024-12-21 | |
`;
