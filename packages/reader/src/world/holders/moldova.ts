/** Republic of Moldova. Format: see holders.ts. The government changed in 2026; who of its ministers stayed is left open. */
export const MOLDOVA = `
MDA/president | Igor Dodon | | m | 2016-12-23 | 2020-12-23 |
MDA/president | Maia Sandu | Q15071069 | f | 2020-12-24 | |

MDA/prime-minister | Pavel Filip | | m | 2016-01-20 | 2019-06-07 |
MDA/prime-minister | Maia Sandu | Q15071069 | f | 2019-06-15 | 2019-11-13 |
MDA/prime-minister | Ion Chicu | | m | 2019-11-14 | 2020-12-30 |
MDA/prime-minister | Aureliu Ciocoi | | m | 2020-12-31 | 2021-08-05 | acting
MDA/prime-minister | Natalia Gavrilița | | f | 2021-08-06 | 2023-02-15 |
MDA/prime-minister | Dorin Recean | | m | 2023-02-16 | 2025-10-31 |
MDA/prime-minister | Alexandru Munteanu | | m | 2025-11-01 | 2026-02..2026-08 |
MDA/prime-minister | Vasile Tofan | Q140480413 | m | 2026-02..2026-08 | |

MDA/parliament-president | Andrian Candu | | m | 2015-01-23 | 2019-02 |
MDA/parliament-president | Zinaida Greceanîi | | f | 2019-06-15 | 2021-04..2021-07 | alias: Zinaida Grecianîi, Grecianîi
MDA/parliament-president | Igor Grosu | | m | 2021-07-29 | |

MDA/foreign-minister | Tudor Ulianovschi | | m | 2018-01-10 | 2019-06-07 |
MDA/foreign-minister | Nicu Popescu | Q65640221 | m | 2019-06-15 | 2019-11-13 | alias: Nicolae Popescu
MDA/foreign-minister | Aureliu Ciocoi | | m | 2019-11-14 | 2020-11 |
MDA/foreign-minister | Nicu Popescu | Q65640221 | m | 2021-08-06 | 2024-01-28 | alias: Nicolae Popescu
MDA/foreign-minister | Mihai Popșoi | | m | 2024-01-29 | 2026-02..2026-08 | alias: Mihail Popșoi

MDA/defence-minister | Eugen Sturza | | m | 2017-10 | 2019-06-07 |
MDA/defence-minister | Pavel Voicu | | m | 2019-06-15 | 2019-11-13 |
MDA/defence-minister | Victor Gaiciuc | | m | 2019-11-14 | 2020-11 |
MDA/defence-minister | Anatolie Nosatîi | | m | 2021-08-06 | 2026-02..2026-08 | alias: Anatolie Nosatâi, Nosatâi

MDA/interior-minister | Andrei Năstase | | m | 2019-06-15 | 2019-11-13 |
MDA/interior-minister | Pavel Voicu | | m | 2019-11-14 | 2021-08-05 |
MDA/interior-minister | Ana Revenco | | f | 2021-08-06 | 2023-07 |
MDA/interior-minister | Adrian Efros | | m | 2023-07 | 2024-11 |
MDA/interior-minister | Daniella Misail-Nichitin | | f | 2024-11 | 2026-02..2026-08 | alias: Daniela Misail-Nichitin

MDA/justice-minister | Olesea Stamate | | f | 2019-06-15 | 2019-11-12 |
MDA/justice-minister | Fadei Nagacevschi | | m | 2019-11-14 | 2021-08-05 |
MDA/justice-minister | Sergiu Litvinenco | | m | 2021-08-06 | 2023-02-15 |
MDA/justice-minister | Veronica Mihailov-Moraru | | f | 2023-02-16 | 2025-10-31 |
MDA/justice-minister | Vladislav Cojuhari | | m | 2025-11-01 | 2026-02..2026-08 |

MDA/energy-minister | Victor Parlicov | | m | 2023-02-16 | 2024-12 |
MDA/energy-minister | Dorin Junghietu | | m | 2025-02 | 2026-02..2026-08 |
MDA/economy-minister | Dumitru Alaiba | | m | 2022-11 | 2025-02 |
MDA/economy-minister | Doina Nistor | | f | 2025-02 | 2025-10-31 |
MDA/education-minister | Dan Perciun | | m | 2023-07 | 2026-02..2026-08 |
MDA/health-minister | Ala Nemerenco | | f | 2021-08-06 | 2025-10-31 |
MDA/agriculture-minister | Vladimir Bolea | | m | 2023-02 | 2024-11 |
MDA/agriculture-minister | Ludmila Catlabuga | | f | 2024-11 | 2026-02..2026-08 |
MDA/european-affairs-minister | Cristina Gherasimov | | f | 2024-02 | 2026-02..2026-08 |
MDA/reintegration-minister | Oleg Serebrian | | m | 2022-01 | 2024-12 |

MDA-SIS/director | Alexandru Musteață | | m | 2021-08 | |
MDA-BNM/governor | Octavian Armașu | | m | 2018-11-30 | 2023-12-20 |
MDA-BNM/governor | Anca Dragu | | f | 2023-12-22 | |
PAS/president | Maia Sandu | Q15071069 | f | 2016-05 | 2020-12 |
PAS/president | Igor Grosu | | m | 2022-05 | |
MDA/capital-mayor | Ion Ceban | | m | 2019-11 | |
MDA/gagauzia-governor | Irina Vlah | | f | 2015-04 | 2023-07 |
MDA/gagauzia-governor | Evghenia Guțul | | f | 2023-07 | 2025-08 | alias: Evgenia Guțul, Evgheniei Guțul
MDA/transnistria-leader | Vadim Krasnoselski | | m | 2016-12-16 | | alias: Vadim Crasnoselschi, Krasnoselskii, Crasnoselschi
`;
