/** Romania: state, ministries, parliament, justice, services, parties, Bucharest. Format: see holders.ts. */
export const ROMANIA = `
ROU/president | Klaus Iohannis | | m | 2014-12-21 | 2025-02-11 | alias: Johannis, Klaus Johannis
ROU/president | Ilie Bolojan | Q18538164 | m | 2025-02-12 | 2025-05-25 | acting
ROU/president | Nicușor Dan | Q11163124 | m | 2025-05-26 | | alias: Nicușor Daniel Dan

ROU/prime-minister | Mihai Tudose | | m | 2017-06-29 | 2018-01-15 |
ROU/prime-minister | Mihai Fifor | | m | 2018-01-16 | 2018-01-28 | acting
ROU/prime-minister | Viorica Dăncilă | | f | 2018-01-29 | 2019-11-03 | alias: Vasilica Viorica Dăncilă
ROU/prime-minister | Ludovic Orban | | m | 2019-11-04 | 2020-12-06 |
ROU/prime-minister | Nicolae Ciucă | Q28950289 | m | 2020-12-07 | 2020-12-22 | acting; alias: Nicolae Ionel Ciucă
ROU/prime-minister | Florin Cîțu | | m | 2020-12-23 | 2021-11-24 | alias: Florin Câțu, Câțu
ROU/prime-minister | Nicolae Ciucă | Q28950289 | m | 2021-11-25 | 2023-06-11 | alias: Nicolae Ionel Ciucă
ROU/prime-minister | Cătălin Predoiu | Q1151156 | m | 2023-06-13 | 2023-06-14 | acting
ROU/prime-minister | Marcel Ciolacu | | m | 2023-06-15 | 2025-05-05 | alias: Ion-Marcel Ciolacu
ROU/prime-minister | Cătălin Predoiu | Q1151156 | m | 2025-05-06 | 2025-06-22 | acting
ROU/prime-minister | Ilie Bolojan | Q18538164 | m | 2025-06-23 | |

ROU/foreign-minister | Teodor Meleșcanu | | m | 2017-01-04 | 2019-07-23 |
ROU/foreign-minister | Ramona Mănescu | | f | 2019-07-24 | 2019-11-03 | alias: Ramona Nicole Mănescu
ROU/foreign-minister | Bogdan Aurescu | Q18537583 | m | 2019-11-04 | 2023-06-14 |
ROU/foreign-minister | Luminița Odobescu | | f | 2023-06-15 | 2024-12-22 |
ROU/foreign-minister | Emil Hurezeanu | | m | 2024-12-23 | 2025-06-22 |
ROU/foreign-minister | Oana Țoiu | | f | 2025-06-23 | |

ROU/defence-minister | Mihai Fifor | | m | 2017-09-12 | 2018-11-19 |
ROU/defence-minister | Gabriel Leș | | m | 2018-11-20 | 2019-11-03 | alias: Gabriel-Beniamin Leș
ROU/defence-minister | Nicolae Ciucă | Q28950289 | m | 2019-11-04 | 2021-11-24 |
ROU/defence-minister | Vasile Dîncu | Q347209 | m | 2021-11-25 | 2022-10-23 | alias: Vasile Dâncu, Dâncu
ROU/defence-minister | Nicolae Ciucă | Q28950289 | m | 2022-10-25 | 2022-10-30 | acting
ROU/defence-minister | Angel Tîlvăr | | m | 2022-10-31 | 2025-06-22 | alias: Angel Tâlvăr, Tâlvăr
ROU/defence-minister | Ionuț Moșteanu | | m | 2025-06-23 | 2025-11-27 | alias: Liviu-Ionuț Moșteanu
ROU/defence-minister | Radu Miruță | | m | 2025-12 | | alias: Radu-Dinel Miruță

ROU/interior-minister | Carmen Dan | | f | 2017-01-04 | 2019-07-23 | alias: Carmen Daniela Dan
ROU/interior-minister | Nicolae Moga | | m | 2019-07-24 | 2019-07-29 |
ROU/interior-minister | Mihai Fifor | | m | 2019-08 | 2019-11-03 | acting
ROU/interior-minister | Marcel Vela | | m | 2019-11-04 | 2020-12-22 | alias: Ion-Marcel Vela
ROU/interior-minister | Lucian Bode | Q3265173 | m | 2020-12-23 | 2023-06-14 |
ROU/interior-minister | Cătălin Predoiu | Q1151156 | m | 2023-06-15 | |

ROU/justice-minister | Tudorel Toader | | m | 2017-02-23 | 2019-04 |
ROU/justice-minister | Ana Birchall | | f | 2019-04 | 2019-11-03 |
ROU/justice-minister | Cătălin Predoiu | Q1151156 | m | 2019-11-04 | 2020-12-22 |
ROU/justice-minister | Stelian Ion | | m | 2020-12-23 | 2021-08-31 |
ROU/justice-minister | Cătălin Predoiu | Q1151156 | m | 2021-11-25 | 2023-06-14 |
ROU/justice-minister | Alina Gorghiu | | f | 2023-06-15 | 2024-12-22 | alias: Alina-Ștefania Gorghiu
ROU/justice-minister | Radu Marinescu | | m | 2024-12-23 | |

ROU/finance-minister | Ionuț Mișa | | m | 2017-06-29 | 2018-01-28 |
ROU/finance-minister | Eugen Teodorovici | | m | 2018-01-29 | 2019-11-03 | alias: Eugen Orlando Teodorovici
ROU/finance-minister | Florin Cîțu | | m | 2019-11-04 | 2020-12-22 | alias: Florin Câțu, Câțu
ROU/finance-minister | Alexandru Nazare | | m | 2020-12-23 | 2021-07-07 |
ROU/finance-minister | Dan Vîlceanu | Q28084569 | m | 2021-08-18 | 2021-11-24 | alias: Dan Vâlceanu, Vâlceanu
ROU/finance-minister | Adrian Câciu | Q109746326 | m | 2021-11-25 | 2023-06-14 | alias: Adrian Cîciu
ROU/finance-minister | Marcel Boloș | Q73515577 | m | 2023-06-15 | 2024-12-22 | alias: Ioan-Marcel Boloș
ROU/finance-minister | Tánczos Barna | Q21095867 | m | 2024-12-23 | 2025-06-22 | alias: Barna Tánczos, Tánczos
ROU/finance-minister | Alexandru Nazare | | m | 2025-06-23 | |

ROU/health-minister | Sorina Pintea | | f | 2018-01-29 | 2019-11-03 |
ROU/health-minister | Victor Costache | | m | 2019-11-04 | 2020-03-25 | alias: Victor Sebastian Costache
ROU/health-minister | Nelu Tătaru | | m | 2020-03-27 | 2020-12-22 |
ROU/health-minister | Vlad Voiculescu | | m | 2020-12-23 | 2021-04-13 |
ROU/health-minister | Ioana Mihăilă | | f | 2021-04-21 | 2021-09-06 |
ROU/health-minister | Alexandru Rafila | Q88007402 | m | 2021-11-25 | 2025-06-22 |
ROU/health-minister | Alexandru Rogobete | | m | 2025-06-23 | | alias: Alexandru-Florin Rogobete

ROU/education-minister | Valentin Popa | | m | 2018-01-29 | 2018-09-26 |
ROU/education-minister | Ecaterina Andronescu | | f | 2018-11 | 2019-08-01 |
ROU/education-minister | Monica Anisie | | f | 2019-11-04 | 2020-12-22 | alias: Cristina Monica Anisie
ROU/education-minister | Sorin Cîmpeanu | Q21389881 | m | 2020-12-23 | 2022-09-28 | alias: Sorin Câmpeanu, Câmpeanu
ROU/education-minister | Ligia Deca | | f | 2022-10-03 | 2024-12-22 |
ROU/education-minister | Daniel David | | m | 2024-12-23 | 2025-12..2026-01 |

ROU/transport-minister | Lucian Șova | | m | 2018-01-29 | 2019-02 |
ROU/transport-minister | Răzvan Cuc | | m | 2019-02 | 2019-10 | alias: Alexandru-Răzvan Cuc
ROU/transport-minister | Lucian Bode | Q3265173 | m | 2019-11-04 | 2020-12-22 |
ROU/transport-minister | Cătălin Drulă | | m | 2020-12-23 | 2021-09-06 |
ROU/transport-minister | Sorin Grindeanu | Q19003460 | m | 2021-11-25 | 2025-06-22 |
ROU/transport-minister | Ciprian Șerban | | m | 2025-06-23 | | alias: Ciprian-Constantin Șerban

ROU/energy-minister | Anton Anton | | m | 2018-01-29 | 2019-11-03 |
ROU/energy-minister | Virgil Popescu | Q28113715 | m | 2019-11-04 | 2023-06-14 | alias: Virgil-Daniel Popescu
ROU/energy-minister | Sebastian Burduja | | m | 2023-06-15 | 2025-06-22 |
ROU/energy-minister | Bogdan Ivan | | m | 2025-06-23 | | alias: Bogdan-Gruia Ivan

ROU/economy-minister | Niculae Bădălău | | m | 2018-11-20 | 2019-11-03 |
ROU/economy-minister | Virgil Popescu | Q28113715 | m | 2019-11-04 | 2020-12-22 |
ROU/economy-minister | Claudiu Năsui | | m | 2020-12-23 | 2021-09-06 |
ROU/economy-minister | Florin Spătaru | Q109700122 | m | 2021-11-25 | 2023-06-14 |
ROU/economy-minister | Radu Oprea | | m | 2023-06-15 | 2024-12-22 | alias: Ștefan-Radu Oprea
ROU/economy-minister | Bogdan Ivan | | m | 2024-12-23 | 2025-06-22 |
ROU/economy-minister | Radu Miruță | | m | 2025-06-23 | 2025-12 |

ROU/agriculture-minister | Petre Daea | | m | 2017-01-04 | 2019-11-03 |
ROU/agriculture-minister | Adrian Oros | | m | 2019-11-04 | 2021-11-24 | alias: Nechita-Adrian Oros
ROU/agriculture-minister | Adrian Chesnoiu | Q104598889 | m | 2021-11-25 | 2022-06-22 | alias: Adrian-Ionuț Chesnoiu
ROU/agriculture-minister | Petre Daea | | m | 2022-07 | 2023-06-14 |
ROU/agriculture-minister | Florin Barbu | | m | 2023-06-15 | | alias: Florin-Ionuț Barbu

ROU/environment-minister | Grațiela Gavrilescu | | f | 2017-06-29 | 2019-08 |
ROU/environment-minister | Costel Alexe | | m | 2019-11-04 | 2020-11 |
ROU/environment-minister | Tánczos Barna | Q21095867 | m | 2020-12-23 | 2023-06-14 | alias: Barna Tánczos, Tánczos
ROU/environment-minister | Mircea Fechet | | m | 2023-06-15 | 2025-06-22 |
ROU/environment-minister | Diana Buzoianu | | f | 2025-06-23 | |

ROU/labour-minister | Lia Olguța Vasilescu | | f | 2017-01-04 | 2018-11-19 | alias: Olguța Vasilescu
ROU/labour-minister | Marius Budăi | Q28038940 | m | 2018-11-20 | 2019-11-03 | alias: Marius-Constantin Budăi
ROU/labour-minister | Violeta Alexandru | | f | 2019-11-04 | 2020-12-22 |
ROU/labour-minister | Raluca Turcan | | f | 2020-12-23 | 2021-11-24 |
ROU/labour-minister | Marius Budăi | Q28038940 | m | 2021-11-25 | 2023-07 |
ROU/labour-minister | Simona Bucura-Oprescu | | f | 2023-07 | 2025-06-22 | alias: Bucura Oprescu
ROU/labour-minister | Florin Manole | | m | 2025-06-23 | | alias: Petre-Florin Manole

ROU/culture-minister | George Ivașcu | | m | 2018-01-29 | 2018-11 |
ROU/culture-minister | Daniel Breaz | | m | 2018-11-20 | 2019-11-03 | alias: Valer-Daniel Breaz
ROU/culture-minister | Bogdan Gheorghiu | | m | 2019-11-04 | 2021-11-24 |
ROU/culture-minister | Lucian Romașcanu | Q28039745 | m | 2021-11-25 | 2023-06-14 |
ROU/culture-minister | Raluca Turcan | | f | 2023-06-15 | 2024-12-22 |
ROU/culture-minister | Natalia Intotero | | f | 2024-12-23 | 2025-06-22 | alias: Natalia-Elena Intotero
ROU/culture-minister | Demeter András | | m | 2025-06-23 | | alias: Demeter András István, András Demeter, András István Demeter

ROU/development-minister | Paul Stănescu | | m | 2018-01-29 | 2018-11 |
ROU/development-minister | Daniel Suciu | | m | 2018-11-20 | 2019-11-03 | alias: Vasile-Daniel Suciu
ROU/development-minister | Ion Ștefan | | m | 2019-11-04 | 2020-12-22 |
ROU/development-minister | Cseke Attila | Q747255 | m | 2020-12-23 | 2023-06-14 | alias: Attila Cseke, Cseke, Attila-Zoltán Cseke
ROU/development-minister | Adrian Veștea | | m | 2023-06-15 | 2024-12-22 | alias: Adrian-Ioan Veștea
ROU/development-minister | Cseke Attila | Q747255 | m | 2024-12-23 | | alias: Attila Cseke, Cseke, Attila-Zoltán Cseke

ROU/european-funds-minister | Marcel Boloș | Q73515577 | m | 2019-11-04 | 2020-12-22 |
ROU/european-funds-minister | Cristian Ghinea | | m | 2020-12-23 | 2021-09-06 |
ROU/european-funds-minister | Dan Vîlceanu | Q28084569 | m | 2021-11-25 | 2022-04 | alias: Dan Vâlceanu
ROU/european-funds-minister | Marcel Boloș | Q73515577 | m | 2022-05 | 2023-06-14 |
ROU/european-funds-minister | Adrian Câciu | Q109746326 | m | 2023-06-15 | 2024-12-22 |
ROU/european-funds-minister | Marcel Boloș | Q73515577 | m | 2024-12-23 | 2025-06-22 |
ROU/european-funds-minister | Dragoș Pîslaru | | m | 2025-06-23 | | alias: Dragoș Pâslaru, Pâslaru

ROU/digital-minister | Ciprian Teleman | | m | 2020-12-23 | 2021-09-06 |
ROU/digital-minister | Marcel Boloș | Q73515577 | m | 2022-01-28 | 2022-05 |
ROU/digital-minister | Sebastian Burduja | | m | 2022-05 | 2023-06-14 |
ROU/digital-minister | Bogdan Ivan | | m | 2023-06-15 | 2025-06-22 |
ROU/sports-minister | Novák Eduárd | Q940884 | m | 2020-12-23 | 2023-06-14 | alias: Eduard Novak, Carol-Eduard Novak, Novák
ROU/family-minister | Gabriela Firea | Q16593781 | f | 2021-11-25 | 2023-06-14 |
ROU/family-minister | Natalia Intotero | | f | 2023-06-15 | 2024-12-22 |
ROU/tourism-minister | Daniel Cadariu | Q28113961 | m | 2021-11-25 | 2023-06-14 | alias: Constantin-Daniel Cadariu

ROU/senate-president | Călin Popescu-Tăriceanu | | m | 2016-12-21 | 2019-09-01 | alias: Tăriceanu, Popescu Tăriceanu
ROU/senate-president | Teodor Meleșcanu | | m | 2019-09-10 | 2020-02 |
ROU/senate-president | Robert Cazanciuc | | m | 2020-02 | 2020-12-20 | acting
ROU/senate-president | Anca Dragu | | f | 2020-12-21 | 2021-11-22 |
ROU/senate-president | Florin Cîțu | | m | 2021-11-23 | 2022-06 | alias: Florin Câțu, Câțu
ROU/senate-president | Alina Gorghiu | | f | 2022-06 | 2023-06-12 | acting
ROU/senate-president | Nicolae Ciucă | Q28950289 | m | 2023-06-14 | 2024-11..2024-12 |
ROU/senate-president | Ilie Bolojan | Q18538164 | m | 2024-12 | 2025-02-11 |
ROU/senate-president | Mircea Abrudean | | m | 2025-02 | |

ROU/chamber-president | Liviu Dragnea | | m | 2016-12-21 | 2019-05-26 |
ROU/chamber-president | Marcel Ciolacu | | m | 2019-05-29 | 2020-12-20 |
ROU/chamber-president | Ludovic Orban | | m | 2020-12-22 | 2021-10 |
ROU/chamber-president | Marcel Ciolacu | | m | 2021-11-23 | 2023-06-14 |
ROU/chamber-president | Alfred Simonis | | m | 2023-06 | 2024-06 | acting; alias: Alfred-Robert Simonis
ROU/chamber-president | Ciprian Șerban | | m | 2024-12 | 2025-06-22 | alias: Ciprian-Constantin Șerban
ROU/chamber-president | Sorin Grindeanu | Q19003460 | m | 2025-06 | |

ROU-BNR/governor | Mugur Isărescu | | m | 2000-12 | |

# Chief prosecutors serve three years; those of 2023 came to the end of their term in 2026.
ROU/prosecutor-general | Augustin Lazăr | | m | 2016-04 | 2019-04-27 |
ROU/prosecutor-general | Bogdan Licu | | m | 2019-05 | 2020-02 | acting
ROU/prosecutor-general | Gabriela Scutea | | f | 2020-02 | 2023-02 |
ROU/prosecutor-general | Alex Florența | | m | 2023-04 | 2026-03..2026-08 | alias: Alex-Florin Florența
ROU-DNA/chief-prosecutor | Laura Codruța Kövesi | | f | 2013-05 | 2018-07-08 | alias: Kovesi, Codruța Kövesi, Laura Kövesi
ROU-DNA/chief-prosecutor | Anca Jurma | | f | 2018-07 | 2019-01 | acting
ROU-DNA/chief-prosecutor | Călin Nistor | | m | 2019-01 | 2020-02 | acting
ROU-DNA/chief-prosecutor | Crin Bologa | | m | 2020-02 | 2023-02 | alias: Crin-Nicu Bologa
ROU-DNA/chief-prosecutor | Marius Voineag | | m | 2023-04 | 2026-03..2026-08 | alias: Marius-Ionuț Voineag
ROU-DIICOT/chief-prosecutor | Felix Bănilă | | m | 2018-04 | 2019-10 |
ROU-DIICOT/chief-prosecutor | Giorgiana Hosu | | f | 2020-02 | 2020-09 |
ROU-DIICOT/chief-prosecutor | Alina Albu | | f | 2023-04 | 2026-03..2026-08 |
ROU-ICCJ/president | Cristina Tarcea | | f | 2016-09 | 2019-09 |
ROU-ICCJ/president | Corina Corbu | | f | 2019-09 | 2025-06 | alias: Alina Corina Corbu
ROU-ICCJ/president | Lia Savonea | | f | 2025-06 | |
ROU-CCR/president | Valer Dorneanu | | m | 2016-06 | 2022-06 |
ROU-CCR/president | Marian Enache | | m | 2022-06 | 2025-07 |
ROU-CCR/president | Simina Tănăsescu | | f | 2025-07 | | alias: Elena-Simina Tănăsescu

ROU-SRI/director | Eduard Hellvig | | m | 2015-03-02 | 2023-07 |
ROU-SIE/director | Gabriel Vlase | | m | 2018-07 | |
ROU/general-staff-chief | Nicolae Ciucă | Q28950289 | m | 2015-01 | 2019-10 |
ROU/general-staff-chief | Daniel Petrescu | | m | 2019-11 | 2023-11 |
ROU/general-staff-chief | Gheorghiță Vlad | | m | 2023-11 | |

PSD/president | Liviu Dragnea | | m | 2015-07 | 2019-05-27 |
PSD/president | Viorica Dăncilă | | f | 2019-05-28 | 2019-11-25 |
PSD/president | Marcel Ciolacu | | m | 2019-11-27 | 2025-05 |
PSD/president | Sorin Grindeanu | Q19003460 | m | 2025-05 | |
PNL/president | Ludovic Orban | | m | 2017-06-17 | 2021-09-24 |
PNL/president | Florin Cîțu | | m | 2021-09-26 | 2022-04-01 | alias: Florin Câțu, Câțu
PNL/president | Nicolae Ciucă | Q28950289 | m | 2022-04-10 | 2024-11-24 |
PNL/president | Ilie Bolojan | Q18538164 | m | 2024-11-26 | 2025-02-11 | acting
PNL/president | Cătălin Predoiu | Q1151156 | m | 2025-02-13 | 2025-07-11 | acting
PNL/president | Ilie Bolojan | Q18538164 | m | 2025-07-12 | |
USR/president | Dan Barna | | m | 2017-10 | 2021-09 |
USR/president | Dacian Cioloș | | m | 2021-10 | 2022-01 |
USR/president | Cătălin Drulă | | m | 2022-02 | 2024-06 |
USR/president | Elena Lasconi | | f | 2024-07 | 2025-05 |
USR/president | Dominic Fritz | | m | 2025-06 | |
AUR/president | George Simion | | m | 2022-03 | | alias: George-Nicolae Simion
UDMR/president | Kelemen Hunor | Q923357 | m | 2011-02 | | alias: Hunor Kelemen, Kelemen
SOS/president | Diana Șoșoacă | | f | 2021 | | alias: Diana Iovanovici-Șoșoacă, Iovanovici-Șoșoacă
POT/president | Anamaria Gavrilă | | f | 2023 | |

ROU/capital-mayor | Gabriela Firea | Q16593781 | f | 2016-06-23 | 2020-10-28 | alias: Gabriela Vrânceanu-Firea
ROU/capital-mayor | Nicușor Dan | Q11163124 | m | 2020-10-30 | 2025-05-25 |
ROU/capital-mayor | Stelian Bujduveanu | | m | 2025-05-27 | 2025-12 | acting
ROU/capital-mayor | Ciprian Ciucu | | m | 2025-12 | |
`;
