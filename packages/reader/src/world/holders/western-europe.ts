/** France, Germany, the British Isles, Benelux, Iberia, Italy, Malta, Switzerland, the Vatican. Format: see holders.ts. */
export const WESTERN_EUROPE = `
# France
FRA/president | Emmanuel Macron | Q3052772 | m | 2017-05-14 | |
FRA/prime-minister | Edouard Philippe | | m | 2017-05-15 | 2020-07-02 | alias: Édouard Philippe
FRA/prime-minister | Jean Castex | Q3171170 | m | 2020-07-03 | 2022-05-15 |
FRA/prime-minister | Elisabeth Borne | | f | 2022-05-16 | 2024-01-08 | alias: Élisabeth Borne
FRA/prime-minister | Gabriel Attal | | m | 2024-01-09 | 2024-09-04 |
FRA/prime-minister | Michel Barnier | | m | 2024-09-05 | 2024-12-12 |
FRA/prime-minister | François Bayrou | | m | 2024-12-13 | 2025-09-08 |
FRA/prime-minister | Sébastien Lecornu | Q20089181 | m | 2025-09-09 | |
FRA/foreign-minister | Jean-Yves Le Drian | | m | 2017-05-17 | 2022-05-19 |
FRA/foreign-minister | Catherine Colonna | Q273396 | f | 2022-05-20 | 2024-01-10 |
FRA/foreign-minister | Stéphane Séjourné | | m | 2024-01-12 | 2024-09-20 |
FRA/foreign-minister | Jean-Noël Barrot | | m | 2024-09-21 | |
FRA/defence-minister | Florence Parly | | f | 2017-06-21 | 2022-05-19 |
FRA/defence-minister | Sébastien Lecornu | Q20089181 | m | 2022-05-20 | 2025-09-08 |
FRA/defence-minister | Catherine Vautrin | | f | 2025-10-12 | |
FRA/interior-minister | Christophe Castaner | | m | 2018-10-16 | 2020-07-05 |
FRA/interior-minister | Gérald Darmanin | | m | 2020-07-06 | 2024-09-20 |
FRA/interior-minister | Bruno Retailleau | | m | 2024-09-21 | 2025-10-11 |
FRA/interior-minister | Laurent Nuñez | | m | 2025-10-12 | |
FRA/capital-mayor | Anne Hidalgo | | f | 2014-04-05 | 2026-03 |

# Germany
DEU/president | Frank-Walter Steinmeier | Q76658 | m | 2017-03-19 | |
DEU/prime-minister | Angela Merkel | Q567 | f | 2005-11-22 | 2021-12-07 |
DEU/prime-minister | Olaf Scholz | Q61053 | m | 2021-12-08 | 2025-05-05 |
DEU/prime-minister | Friedrich Merz | Q566257 | m | 2025-05-06 | |
DEU/foreign-minister | Sigmar Gabriel | | m | 2017-01-27 | 2018-03-13 |
DEU/foreign-minister | Heiko Maas | | m | 2018-03-14 | 2021-12-07 |
DEU/foreign-minister | Annalena Baerbock | Q564328 | f | 2021-12-08 | 2025-05-05 |
DEU/foreign-minister | Johann Wadephul | | m | 2025-05-06 | |
DEU/defence-minister | Ursula von der Leyen | Q60772 | f | 2013-12-17 | 2019-07-16 |
DEU/defence-minister | Annegret Kramp-Karrenbauer | | f | 2019-07-17 | 2021-12-07 |
DEU/defence-minister | Christine Lambrecht | | f | 2021-12-08 | 2023-01-18 |
DEU/defence-minister | Boris Pistorius | | m | 2023-01-19 | |
DEU/interior-minister | Horst Seehofer | | m | 2018-03-14 | 2021-12-07 |
DEU/interior-minister | Nancy Faeser | | f | 2021-12-08 | 2025-05-05 |
DEU/interior-minister | Alexander Dobrindt | | m | 2025-05-06 | |
DEU/finance-minister | Olaf Scholz | Q61053 | m | 2018-03-14 | 2021-12-07 |
DEU/finance-minister | Christian Lindner | | m | 2021-12-08 | 2024-11-06 |
DEU/finance-minister | Jörg Kukies | | m | 2024-11-08 | 2025-05-05 |
DEU/finance-minister | Lars Klingbeil | | m | 2025-05-06 | |
DEU/economy-minister | Peter Altmaier | | m | 2018-03-14 | 2021-12-07 |
DEU/economy-minister | Robert Habeck | | m | 2021-12-08 | 2025-05-05 |
DEU/economy-minister | Katherina Reiche | | f | 2025-05-06 | |

# United Kingdom
GBR/monarch | Elisabeta a II-a | Q9682 | f | 1952-02-06 | 2022-09-07 | alias: regina Elisabeta; en: Elizabeth II, Queen Elizabeth
GBR/monarch | Charles al III-lea | Q43274 | m | 2022-09-09 | | alias: regele Charles; en: Charles III, King Charles
GBR/prime-minister | Theresa May | | f | 2016-07-13 | 2019-07-23 |
GBR/prime-minister | Boris Johnson | Q180589 | m | 2019-07-24 | 2022-09-05 |
GBR/prime-minister | Liz Truss | Q272201 | f | 2022-09-06 | 2022-10-24 | alias: Elizabeth Truss
GBR/prime-minister | Rishi Sunak | | m | 2022-10-25 | 2024-07-04 |
GBR/prime-minister | Keir Starmer | | m | 2024-07-05 | 2026-03..2026-08 |
GBR/prime-minister | Andy Burnham | Q269909 | m | 2026-03..2026-08 | |
GBR/foreign-minister | Boris Johnson | Q180589 | m | 2016-07-13 | 2018-07-08 |
GBR/foreign-minister | Jeremy Hunt | | m | 2018-07-10 | 2019-07-23 |
GBR/foreign-minister | Dominic Raab | | m | 2019-07-24 | 2021-09-14 |
GBR/foreign-minister | Liz Truss | Q272201 | f | 2021-09-15 | 2022-09-05 |
GBR/foreign-minister | James Cleverly | | m | 2022-09-06 | 2023-11-12 |
GBR/foreign-minister | David Cameron | | m | 2023-11-13 | 2024-07-04 |
GBR/foreign-minister | David Lammy | | m | 2024-07-05 | 2025-09-04 |
GBR/foreign-minister | Yvette Cooper | | f | 2025-09-05 | 2026-03..2026-08 |
GBR/defence-minister | Gavin Williamson | | m | 2017-11-02 | 2019-04-30 |
GBR/defence-minister | Penny Mordaunt | | f | 2019-05-01 | 2019-07-23 |
GBR/defence-minister | Ben Wallace | | m | 2019-07-24 | 2023-08-30 |
GBR/defence-minister | Grant Shapps | | m | 2023-08-31 | 2024-07-04 |
GBR/defence-minister | John Healey | | m | 2024-07-05 | 2026-03..2026-08 |
GBR/interior-minister | Priti Patel | | f | 2019-07-24 | 2022-09-05 |
GBR/interior-minister | Suella Braverman | | f | 2022-10-25 | 2023-11-12 |
GBR/interior-minister | James Cleverly | | m | 2023-11-13 | 2024-07-04 |
GBR/interior-minister | Yvette Cooper | | f | 2024-07-05 | 2025-09-04 |
GBR/interior-minister | Shabana Mahmood | | f | 2025-09-05 | 2026-03..2026-08 |
GBR/finance-minister | Philip Hammond | | m | 2016-07-13 | 2019-07-23 |
GBR/finance-minister | Sajid Javid | | m | 2019-07-24 | 2020-02-12 |
GBR/finance-minister | Rishi Sunak | | m | 2020-02-13 | 2022-07-04 |
GBR/finance-minister | Jeremy Hunt | | m | 2022-10-14 | 2024-07-04 |
GBR/finance-minister | Rachel Reeves | | f | 2024-07-05 | 2026-03..2026-08 |
GBR/deputy-prime-minister | Angela Rayner | | f | 2024-07-05 | 2025-09-04 |
GBR/deputy-prime-minister | David Lammy | | m | 2025-09-05 | 2026-03..2026-08 |
GBR/capital-mayor | Sadiq Khan | | m | 2016-05-09 | |

# Ireland
IRL/president | Michael D. Higgins | | m | 2011-11-11 | 2025-11-10 | alias: Michael Higgins
IRL/president | Catherine Connolly | Q5052598 | f | 2025-11-11 | |
IRL/prime-minister | Leo Varadkar | | m | 2017-06-14 | 2020-06-26 |
IRL/prime-minister | Micheál Martin | Q920403 | m | 2020-06-27 | 2022-12-16 |
IRL/prime-minister | Leo Varadkar | | m | 2022-12-17 | 2024-04-08 |
IRL/prime-minister | Simon Harris | | m | 2024-04-09 | 2025-01-22 |
IRL/prime-minister | Micheál Martin | Q920403 | m | 2025-01-23 | |
IRL/foreign-minister | Simon Coveney | Q1670096 | m | 2017-06-14 | 2022-12-16 |
IRL/foreign-minister | Micheál Martin | Q920403 | m | 2022-12-17 | 2025-01-22 |
IRL/foreign-minister | Simon Harris | | m | 2025-01-23 | 2025-11 |
IRL/foreign-minister | Helen McEntee | | f | 2025-11 | |

# Netherlands
NLD/monarch | Willem-Alexander | Q154952 | m | 2013-04-30 | | alias: Willem Alexander
NLD/prime-minister | Mark Rutte | | m | 2010-10-14 | 2024-07-01 |
NLD/prime-minister | Dick Schoof | | m | 2024-07-02 | 2026-02 |
NLD/prime-minister | Rob Jetten | Q28860866 | m | 2026-02 | |
NLD/foreign-minister | Stef Blok | | m | 2018-03-07 | 2021-05-24 |
NLD/foreign-minister | Wopke Hoekstra | Q14520235 | m | 2022-01-10 | 2023-09-01 |
NLD/foreign-minister | Hanke Bruins Slot | | f | 2023-09-05 | 2024-07-01 |
NLD/foreign-minister | Caspar Veldkamp | | m | 2024-07-02 | 2025-08-22 |
NLD/foreign-minister | David van Weel | | m | 2025-09 | 2026-02 |
NLD/defence-minister | Ank Bijleveld | | f | 2017-10-26 | 2021-09-16 |
NLD/defence-minister | Kajsa Ollongren | | f | 2022-01-10 | 2024-07-01 |
NLD/defence-minister | Ruben Brekelmans | | m | 2024-07-02 | 2026-02 |

# Belgium
BEL/monarch | Filip al Belgiei | Q155004 | m | 2013-07-21 | | alias: regele Philippe, regele Filip, Philippe al Belgiei; en: King Philippe
BEL/prime-minister | Charles Michel | | m | 2014-10-11 | 2019-10-26 |
BEL/prime-minister | Sophie Wilmès | | f | 2019-10-27 | 2020-09-30 |
BEL/prime-minister | Alexander De Croo | | m | 2020-10-01 | 2025-02-02 |
BEL/prime-minister | Bart De Wever | Q336599 | m | 2025-02-03 | |
BEL/foreign-minister | Didier Reynders | | m | 2011-12-06 | 2019-11-30 |
BEL/foreign-minister | Sophie Wilmès | | f | 2020-10-01 | 2022-07-14 |
BEL/foreign-minister | Hadja Lahbib | Q3125551 | f | 2022-07-15 | 2024-11-30 |
BEL/foreign-minister | Maxime Prévot | | m | 2025-02-03 | |
BEL/defence-minister | Ludivine Dedonder | | f | 2020-10-01 | 2025-02-02 |
BEL/defence-minister | Theo Francken | | m | 2025-02-03 | |

# Luxembourg
LUX/monarch | Henri de Luxemburg | | m | 2000-10-07 | 2025-10-02 | alias: Marele Duce Henri, Henri al Luxemburgului
LUX/monarch | Guillaume al V-lea | | m | 2025-10-03 | | alias: Marele Duce Guillaume
LUX/prime-minister | Xavier Bettel | | m | 2013-12-04 | 2023-11-16 |
LUX/prime-minister | Luc Frieden | Q592101 | m | 2023-11-17 | |
LUX/foreign-minister | Jean Asselborn | Q58200 | m | 2004-07-31 | 2023-11-16 |
LUX/foreign-minister | Xavier Bettel | | m | 2023-11-17 | |

# Spain
ESP/monarch | Felipe al VI-lea | Q191045 | m | 2014-06-19 | | alias: Filip al VI-lea, regele Felipe; en: Felipe VI
ESP/prime-minister | Mariano Rajoy | | m | 2011-12-21 | 2018-06-01 |
ESP/prime-minister | Pedro Sánchez | Q6070218 | m | 2018-06-02 | |
ESP/foreign-minister | Alfonso Dastis | | m | 2016-11-04 | 2018-06-01 |
ESP/foreign-minister | Josep Borrell | Q312901 | m | 2018-06-07 | 2019-11-29 |
ESP/foreign-minister | Arancha González Laya | | f | 2020-01-13 | 2021-07-11 | alias: González Laya
ESP/foreign-minister | José Manuel Albares | Q64595113 | m | 2021-07-12 | |
ESP/defence-minister | Margarita Robles | | f | 2018-06-07 | |

# Portugal
PRT/president | Marcelo Rebelo de Sousa | | m | 2016-03-09 | 2026-03-08 | alias: Rebelo de Sousa
PRT/president | António José Seguro | Q1580316 | m | 2026-03-09 | | alias: Antonio Seguro
PRT/prime-minister | António Costa | | m | 2015-11-26 | 2024-04-01 | alias: Antonio Costa
PRT/prime-minister | Luís Montenegro | Q11764394 | m | 2024-04-02 | |
PRT/foreign-minister | Augusto Santos Silva | | m | 2015-11-26 | 2022-03-29 |
PRT/foreign-minister | João Gomes Cravinho | Q57343622 | m | 2022-03-30 | 2024-04-01 |
PRT/foreign-minister | Paulo Rangel | | m | 2024-04-02 | |
PRT/defence-minister | Nuno Melo | | m | 2024-04-02 | |

# Italy
ITA/president | Sergio Mattarella | Q3956186 | m | 2015-02-03 | |
ITA/prime-minister | Paolo Gentiloni | | m | 2016-12-12 | 2018-05-31 |
ITA/prime-minister | Giuseppe Conte | | m | 2018-06-01 | 2021-02-12 |
ITA/prime-minister | Mario Draghi | Q294460 | m | 2021-02-13 | 2022-10-21 |
ITA/prime-minister | Giorgia Meloni | Q451791 | f | 2022-10-22 | |
ITA/foreign-minister | Angelino Alfano | | m | 2016-12-12 | 2018-05-31 |
ITA/foreign-minister | Enzo Moavero Milanesi | | m | 2018-06-01 | 2019-09-04 |
ITA/foreign-minister | Luigi Di Maio | Q13581225 | m | 2019-09-05 | 2022-10-21 |
ITA/foreign-minister | Antonio Tajani | | m | 2022-10-22 | |
ITA/defence-minister | Elisabetta Trenta | | f | 2018-06-01 | 2019-09-04 |
ITA/defence-minister | Lorenzo Guerini | | m | 2019-09-05 | 2022-10-21 |
ITA/defence-minister | Guido Crosetto | | m | 2022-10-22 | |
ITA/interior-minister | Matteo Salvini | | m | 2018-06-01 | 2019-09-04 |
ITA/interior-minister | Luciana Lamorgese | | f | 2019-09-05 | 2022-10-21 |
ITA/interior-minister | Matteo Piantedosi | | m | 2022-10-22 | |

# Malta
MLT/prime-minister | Joseph Muscat | | m | 2013-03-11 | 2020-01-12 |
MLT/prime-minister | Robert Abela | Q37860840 | m | 2020-01-13 | |
MLT/president | George Vella | | m | 2019-04-04 | 2024-04-03 |
MLT/president | Myriam Spiteri Debono | Q1647394 | f | 2024-04-04 | |
MLT/foreign-minister | Evarist Bartolo | | m | 2020-01-15 | 2022-03-29 |
MLT/foreign-minister | Ian Borg | Q38220741 | m | 2022-03-30 | |

# Switzerland: the presidency of the Confederation goes round every year.
CHE/president | Alain Berset | | m | 2018-01-01 | 2018-12-31 |
CHE/president | Ueli Maurer | Q123979 | m | 2019-01-01 | 2019-12-31 |
CHE/president | Simonetta Sommaruga | Q122991 | f | 2020-01-01 | 2020-12-31 |
CHE/president | Guy Parmelin | Q121160 | m | 2021-01-01 | 2021-12-31 |
CHE/president | Ignazio Cassis | Q117254 | m | 2022-01-01 | 2022-12-31 |
CHE/president | Alain Berset | | m | 2023-01-01 | 2023-12-31 |
CHE/president | Viola Amherd | | f | 2024-01-01 | 2024-12-31 |
CHE/president | Karin Keller-Sutter | Q115881 | f | 2025-01-01 | 2025-12-31 |
CHE/president | Guy Parmelin | Q121160 | m | 2026-01-01 | 2026-12-31 |
CHE/foreign-minister | Ignazio Cassis | Q117254 | m | 2017-11-01 | |
CHE/defence-minister | Guy Parmelin | Q121160 | m | 2016-01-01 | 2018-12-31 |
CHE/defence-minister | Viola Amherd | | f | 2019-01-01 | 2025-03-31 |
CHE/defence-minister | Martin Pfister | Q47551476 | m | 2025-04-01 | |

# Vatican
VAT/pope | Papa Francisc | Q450675 | m | 2013-03-13 | 2025-04-21 | alias: Jorge Mario Bergoglio, Bergoglio, Suveranul Pontif Francisc; en: Pope Francis
VAT/pope | Papa Leon al XIV-lea | Q6109517 | m | 2025-05-08 | | alias: papa Leon, Leon al XIV-lea, Leon al 14-lea, papa Leon al 14-lea, Leon XIV, papa Leon XIV, Robert Prevost, Robert Francis Prevost, Prevost; en: Leo XIV, Pope Leo
VAT/prime-minister | Pietro Parolin | | m | 2013-10-15 | |
VAT/foreign-minister | Paul Gallagher | Q2059716 | m | 2014-11-08 | | alias: Paul Richard Gallagher
`;
