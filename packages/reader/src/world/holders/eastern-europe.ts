/** Ukraine, Russia, Belarus, the South Caucasus, Central Asia. Format: see holders.ts. */
export const EASTERN_EUROPE = `
# Ukraine
UKR/president | Petro Poroșenko | | m | 2014-06-07 | 2019-05-19 | en: Petro Poroshenko, Poroshenko
UKR/president | Volodimir Zelenski | Q3874799 | m | 2019-05-20 | | alias: Vladimir Zelenski, Volodîmîr Zelenskîi, Zelenskîi, Volodimir Zelensky, Vladimir Zelensky; en: Volodymyr Zelensky, Volodymyr Zelenskyy, Zelenskyy, Zelensky, Volodymyr Zelenskiy, Zelenskiy
UKR/prime-minister | Volodimir Groisman | | m | 2016-04-14 | 2019-08-28 | alias: Vladimir Groisman; en: Volodymyr Groysman, Groysman
UKR/prime-minister | Oleksi Honciaruk | | m | 2019-08-29 | 2020-03-03 | alias: Aleksei Honciaruk, Oleksiy Honcearuk; en: Oleksiy Honcharuk, Honcharuk
UKR/prime-minister | Denîs Șmîhal | | m | 2020-03-04 | 2025-07-15 | alias: Denis Șmihal, Șmihal, Denis Șmigal, Denis Shmyhal; en: Denys Shmyhal, Shmyhal
UKR/prime-minister | Iulia Svîrîdenko | | f | 2025-07-17 | 2026-02..2026-08 | alias: Iulia Sviridenko, Sviridenko, Yulia Sviridenko; en: Yulia Svyrydenko, Yuliia Svyrydenko, Svyrydenko
UKR/prime-minister | Serhii Korețki | Q124101558 | m | 2026-02..2026-08 | | alias: Serhii Korețkîi; en: Serhii Koretskyi, Koretskyi
UKR/foreign-minister | Pavlo Klimkin | | m | 2014-06-19 | 2019-08-28 | alias: Pavel Klimkin
UKR/foreign-minister | Vadim Pristaiko | | m | 2019-08-29 | 2020-03-03 | en: Vadym Prystaiko, Prystaiko
UKR/foreign-minister | Dmitro Kuleba | Q24025631 | m | 2020-03-04 | 2024-09-03 | alias: Dmîtro Kuleba, Dmitri Kuleba; en: Dmytro Kuleba
UKR/foreign-minister | Andrii Sîbiha | | m | 2024-09-05 | 2026-02..2026-08 | alias: Andrei Sibiga, Andrii Sibiga, Andri Sibiga, Sibiga, Andrii Sibiha, Andri Sibiha, Sibiha, Andrei Sibiha; en: Andrii Sybiha, Sybiha
UKR/defence-minister | Stepan Poltorak | | m | 2014-10-14 | 2019-08-28 |
UKR/defence-minister | Andrii Zahorodniuk | | m | 2019-08-29 | 2020-03-03 | en: Andriy Zagorodnyuk, Zagorodnyuk
UKR/defence-minister | Andrii Taran | | m | 2020-03-04 | 2021-11-02 |
UKR/defence-minister | Oleksii Reznikov | | m | 2021-11-04 | 2023-09-04 | alias: Oleksi Reznikov, Aleksei Reznikov; en: Oleksii Reznikov, Oleksiy Reznikov
UKR/defence-minister | Rustem Umerov | | m | 2023-09-06 | 2025-07-15 |
UKR/defence-minister | Denîs Șmîhal | | m | 2025-07-17 | 2026-01-12 | alias: Denis Șmihal, Șmihal, Denis Șmigal; en: Denys Shmyhal, Shmyhal
UKR/defence-minister | Mihailo Fedorov | | m | 2026-01 | 2026-02..2026-08 | alias: Mihail Fedorov; en: Mykhailo Fedorov
UKR/parliament-president | Dmitro Razumkov | | m | 2019-08-29 | 2021-10-06 | alias: Dmitri Razumkov; en: Dmytro Razumkov
UKR/parliament-president | Ruslan Stefanciuk | | m | 2021-10-08 | | alias: Ruslan Stefancuk; en: Ruslan Stefanchuk, Stefanchuk
UKR/presidential-office-head | Andri Iermak | | m | 2020-02-11 | 2025-11-27 | alias: Andrii Iermak, Andrei Iermak, Andrii Yermak, Ermak; en: Andriy Yermak, Yermak
UKR/presidential-office-head | Kirilo Budanov | | m | 2026-01 | | alias: Kîrîlo Budanov; en: Kyrylo Budanov
UKR/army-commander | Valeri Zalujnîi | | m | 2021-07-27 | 2024-02-07 | alias: Valerii Zalujnîi, Valeri Zalujni, Zalujni, Valeri Zaluzhnyi; en: Valerii Zaluzhnyi, Zaluzhnyi, Valery Zaluzhny, Zaluzhny
UKR/army-commander | Oleksandr Sîrskîi | | m | 2024-02-09 | | alias: Aleksandr Sîrski, Oleksandr Sirski, Sirski, Sîrski, Oleksandr Sirskii; en: Oleksandr Syrskyi, Syrskyi, Oleksandr Syrsky, Syrsky
UKR/capital-mayor | Vitali Klitschko | | m | 2014-06 | | alias: Vitali Kliciko, Kliciko; en: Vitaliy Klitschko

# Russia
RUS/president | Vladimir Putin | Q7747 | m | 2012-05-07 | | alias: Vladimir Vladimirovici Putin
RUS/prime-minister | Dmitri Medvedev | | m | 2012-05-08 | 2020-01-15 | en: Dmitry Medvedev
RUS/prime-minister | Mihail Mișustin | Q4298520 | m | 2020-01-16 | | en: Mikhail Mishustin, Mishustin
RUS/foreign-minister | Serghei Lavrov | Q58217 | m | 2004-03-09 | | alias: Serghei Viktorovici Lavrov, Sergei Lavrov; en: Sergey Lavrov
RUS/defence-minister | Serghei Șoigu | | m | 2012-11-06 | 2024-05-12 | alias: Sergei Șoigu; en: Sergei Shoigu, Sergey Shoigu, Shoigu
RUS/defence-minister | Andrei Belousov | | m | 2024-05-14 | | alias: Andrei Belousov; en: Andrey Belousov
RUS/security-council-secretary | Nikolai Patrușev | | m | 2008-05-12 | 2024-05-12 | en: Nikolai Patrushev, Patrushev
RUS/security-council-secretary | Serghei Șoigu | | m | 2024-05-13 | | en: Sergei Shoigu, Shoigu
RUS/presidential-spokesperson | Dmitri Peskov | | m | 2012-05-22 | | en: Dmitry Peskov
RUS/foreign-ministry-spokesperson | Maria Zaharova | | f | 2015-08-10 | | en: Maria Zakharova, Zakharova
RUS/general-staff-chief | Valeri Gherasimov | | m | 2012-11-09 | | alias: Valerii Gherasimov; en: Valery Gerasimov, Gerasimov
RUS/chamber-president | Viaceslav Volodin | | m | 2016-10-05 | | alias: Veaceslav Volodin; en: Vyacheslav Volodin
RUS/senate-president | Valentina Matvienko | | f | 2011-09-21 | | en: Valentina Matviyenko, Matviyenko
RUS/capital-mayor | Serghei Sobianin | | m | 2010-10-21 | | en: Sergei Sobyanin, Sobyanin

# Belarus
BLR/president | Aleksandr Lukașenko | Q2866 | m | 1994-07-20 | | alias: Alexandr Lukașenko, Alexander Lukașenko, Alexandru Lukașenko; en: Alexander Lukashenko, Aleksandr Lukashenko, Lukashenko, Alyaksandr Lukashenka, Lukashenka
BLR/prime-minister | Andrei Kobiakov | | m | 2014-12-27 | 2018-08-17 | en: Andrei Kobyakov
BLR/prime-minister | Serghei Rumas | | m | 2018-08-18 | 2020-06-03 | en: Sergei Rumas
BLR/prime-minister | Roman Golovcenko | | m | 2020-06-04 | 2025-03-09 | en: Roman Golovchenko, Golovchenko
BLR/prime-minister | Aleksandr Turcin | Q56235580 | m | 2025-03-10 | | alias: Alexandr Turcin; en: Alexander Turchin, Turchin
BLR/foreign-minister | Vladimir Makei | Q2026222 | m | 2012-08-20 | 2022-11-26 | alias: Uladzimir Makei
BLR/foreign-minister | Serghei Aleinik | | m | 2022-12-13 | 2024-06-26 | en: Sergei Aleinik
BLR/foreign-minister | Maksim Rîjenkov | | m | 2024-06-27 | | alias: Maxim Rîjenkov, Maksim Rijenkov, Rijenkov; en: Maxim Ryzhenkov, Maksim Ryzhenkov, Ryzhenkov
BLR/defence-minister | Andrei Ravkov | | m | 2014-11-25 | 2020-01-19 |
BLR/defence-minister | Viktor Hrenin | | m | 2020-01-20 | | en: Viktor Khrenin, Khrenin

# Georgia
GEO/president | Ghiorghi Margvelașvili | | m | 2013-11-17 | 2018-12-15 | alias: Giorgi Margvelașvili; en: Giorgi Margvelashvili, Margvelashvili
GEO/president | Salome Zurabișvili | | f | 2018-12-16 | 2024-12-28 | alias: Salome Zurabishvili; en: Salome Zourabichvili, Zourabichvili
GEO/president | Mihail Kavelașvili | Q711893 | m | 2024-12-29 | | alias: Mikheil Kavelașvili, Miheil Kavelașvili; en: Mikheil Kavelashvili, Kavelashvili
GEO/prime-minister | Ghiorghi Kvirikașvili | | m | 2015-12-30 | 2018-06-12 | alias: Giorgi Kvirikașvili; en: Giorgi Kvirikashvili
GEO/prime-minister | Mamuka Bahtadze | | m | 2018-06-20 | 2019-09-01 | en: Mamuka Bakhtadze
GEO/prime-minister | Ghiorghi Gaharia | | m | 2019-09-08 | 2021-02-17 | alias: Giorgi Gaharia; en: Giorgi Gakharia
GEO/prime-minister | Irakli Garibașvili | | m | 2021-02-22 | 2024-01-28 | alias: Irakli Gharibașvili; en: Irakli Garibashvili
GEO/prime-minister | Irakli Kobahidze | Q27885302 | m | 2024-02-08 | | en: Irakli Kobakhidze, Kobakhidze
GEO/foreign-minister | Mihail Janelidze | | m | 2015-12-30 | 2018-06-12 | en: Mikheil Janelidze
GEO/foreign-minister | David Zalkaliani | | m | 2018-06-21 | 2022-04-03 |
GEO/foreign-minister | Ilia Darciașvili | Q111487495 | m | 2022-04-04 | 2024-10 | en: Ilia Darchiashvili, Darchiashvili
GEO/foreign-minister | Maka Bociorișvili | | f | 2024-10 | | alias: Maka Bochorișvili; en: Maka Botchorishvili, Maka Bochorishvili, Botchorishvili

# Armenia
ARM/president | Serj Sargsian | | m | 2008-04-09 | 2018-04-08 | en: Serzh Sargsyan
ARM/president | Armen Sarkissian | Q93153 | m | 2018-04-09 | 2022-01-31 | alias: Armen Sarkisian
ARM/president | Vahagn Haciaturian | Q3553274 | m | 2022-03-13 | | alias: Vahagn Khachaturian; en: Vahagn Khachaturyan, Khachaturyan
ARM/prime-minister | Karen Karapetian | | m | 2016-09-13 | 2018-04-16 | en: Karen Karapetyan
ARM/prime-minister | Nikol Pașinian | Q7035479 | m | 2018-05-08 | | alias: Nikol Pasinian; en: Nikol Pashinyan, Pashinyan
ARM/foreign-minister | Zohrab Mnațakanian | | m | 2018-05-12 | 2020-11-16 | en: Zohrab Mnatsakanyan
ARM/foreign-minister | Ararat Mirzoian | Q31196321 | m | 2021-08-19 | | en: Ararat Mirzoyan, Mirzoyan

# Azerbaijan
AZE/president | Ilham Aliev | Q57371 | m | 2003-10-31 | | alias: Ilham Aliyev, Aliyev
AZE/prime-minister | Novruz Mamedov | | m | 2018-04-21 | 2019-10-07 | en: Novruz Mammadov
AZE/prime-minister | Ali Asadov | Q12850075 | m | 2019-10-08 | |
AZE/foreign-minister | Elmar Mamediarov | | m | 2004-04-02 | 2020-07-15 | en: Elmar Mammadyarov
AZE/foreign-minister | Jeyhun Bayramov | Q16366137 | m | 2020-07-16 | | alias: Jeihun Bairamov, Ceyhun Bayramov

# Central Asia
KAZ/president | Nursultan Nazarbaev | | m | 1991-12-16 | 2019-03-19 | alias: Nursultan Nazarbaiev; en: Nursultan Nazarbayev, Nazarbayev
KAZ/president | Kasîm-Jomart Tokaev | Q200881 | m | 2019-03-20 | | alias: Kasim-Jomart Tokaiev, Tokaiev, Kassym-Jomart Tokaiev, Kasîm-Jomart Tokaiev; en: Kassym-Jomart Tokayev, Tokayev
KAZ/prime-minister | Askar Mamin | Q527063 | m | 2019-02-25 | 2022-01-04 |
KAZ/prime-minister | Alihan Smailov | | m | 2022-01-11 | 2024-02-04 | en: Alikhan Smailov
KAZ/prime-minister | Oljas Bektenov | Q124436646 | m | 2024-02-06 | | en: Olzhas Bektenov
KAZ/foreign-minister | Muhtar Tileuberdi | Q70254110 | m | 2019-09 | 2023-03 | en: Mukhtar Tileuberdi
KAZ/foreign-minister | Murat Nurtleu | | m | 2023-04 | 2025-09 |
KAZ/foreign-minister | Ermek Koșerbaev | | m | 2025-09 | | alias: Ermek Koșerbaiev; en: Yermek Kosherbayev, Kosherbayev
KGZ/president | Sooronbai Jeenbekov | | m | 2017-11-24 | 2020-10-14 |
KGZ/president | Sadîr Japarov | Q25597826 | m | 2021-01-28 | | alias: Sadir Japarov; en: Sadyr Japarov
TJK/president | Emomali Rahmon | Q57366 | m | 1994-11-16 | |
TKM/president | Gurbanguly Berdîmuhamedov | Q57530 | m | 2007-02-14 | 2022-03-18 | alias: Gurbangulî Berdîmuhamedov, Gurbanguli Berdimuhamedov; en: Gurbanguly Berdimuhamedow
TKM/president | Serdar Berdîmuhamedov | Q51874548 | m | 2022-03-19 | | alias: Serdar Berdimuhamedov; en: Serdar Berdimuhamedow
UZB/president | Șavkat Mirziioev | Q57808 | m | 2016-12-14 | | alias: Șavkat Mirzioiev; en: Shavkat Mirziyoyev, Mirziyoyev
UZB/prime-minister | Abdulla Aripov | Q28002959 | m | 2016-12-14 | |
`;
