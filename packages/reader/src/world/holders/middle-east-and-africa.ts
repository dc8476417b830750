/** The Middle East and Africa. Format: see holders.ts. */
export const MIDDLE_EAST_AND_AFRICA = `
# Israel
ISR/president | Reuven Rivlin | | m | 2014-07-24 | 2021-07-06 |
ISR/president | Isaac Herzog | Q983258 | m | 2021-07-07 | | alias: Yitzhak Herzog
ISR/prime-minister | Benjamin Netanyahu | Q43723 | m | 2009-03-31 | 2021-06-12 | alias: Binyamin Netanyahu, Beniamin Netanyahu, Bibi Netanyahu
ISR/prime-minister | Naftali Bennett | Q39318 | m | 2021-06-13 | 2022-06-30 | alias: Naftali Bennet
ISR/prime-minister | Yair Lapid | Q1396120 | m | 2022-07-01 | 2022-12-28 |
ISR/prime-minister | Benjamin Netanyahu | Q43723 | m | 2022-12-29 | | alias: Binyamin Netanyahu, Beniamin Netanyahu, Bibi Netanyahu
ISR/foreign-minister | Israel Katz | | m | 2019-05-24 | 2020-05-16 | alias: Yisrael Katz
ISR/foreign-minister | Gabi Ashkenazi | | m | 2020-05-18 | 2021-06-12 |
ISR/foreign-minister | Yair Lapid | Q1396120 | m | 2021-06-13 | 2022-12-28 |
ISR/foreign-minister | Eli Cohen | | m | 2022-12-29 | 2023-12-31 |
ISR/foreign-minister | Israel Katz | | m | 2024-01-02 | 2024-11-07 | alias: Yisrael Katz
ISR/foreign-minister | Gideon Saar | | m | 2024-11-11 | | alias: Gideon Sa'ar, Ghideon Saar, Sa'ar
ISR/defence-minister | Avigdor Lieberman | | m | 2016-05-30 | 2018-11-14 | alias: Avigdor Liberman
ISR/defence-minister | Naftali Bennett | Q39318 | m | 2019-11-13 | 2020-05-16 |
ISR/defence-minister | Benny Gantz | | m | 2020-05-18 | 2022-12-28 | alias: Beny Gantz
ISR/defence-minister | Yoav Gallant | | m | 2022-12-29 | 2024-11-07 | alias: Yoav Galant, Galant
ISR/defence-minister | Israel Katz | | m | 2024-11-09 | | alias: Yisrael Katz
ISR/finance-minister | Bezalel Smotrich | | m | 2022-12-29 | |
ISR/general-staff-chief | Aviv Kochavi | | m | 2019-01-15 | 2023-01-15 |
ISR/general-staff-chief | Herzi Halevi | | m | 2023-01-16 | 2025-03-04 |
ISR/general-staff-chief | Eyal Zamir | | m | 2025-03-05 | |

# Palestine
PSE/president | Mahmoud Abbas | Q127998 | m | 2005-01-15 | | alias: Mahmud Abbas, Abu Mazen
PSE/prime-minister | Rami Hamdallah | | m | 2014-06-02 | 2019-04-12 |
PSE/prime-minister | Mohammad Shtayyeh | | m | 2019-04-14 | 2024-03-30 | alias: Mohammed Shtayyeh
PSE/prime-minister | Mohammad Mustafa | Q20423278 | m | 2024-03-31 | | alias: Mohammed Mustafa, Mohamed Mustafa
PSE/foreign-minister | Riyad al-Maliki | Q2895694 | m | 2009-05 | 2024-03-30 | alias: Riad al-Maliki

# Iran
IRN/supreme-leader | Ali Khamenei | | m | 1989-06-04 | 2026-02-27 | alias: ayatollahul Ali Khamenei, ayatollahul Khamenei, Ali Hamenei
IRN/supreme-leader | Mojtaba Khamenei | | m | 2026-03-09 | | alias: Mojtaba Hamenei
IRN/president | Hassan Rouhani | | m | 2013-08-03 | 2021-08-02 | alias: Hasan Rohani, Hassan Rohani, Rohani
IRN/president | Ebrahim Raisi | | m | 2021-08-03 | 2024-05-19 | alias: Ebrahim Raissi, Raissi
IRN/president | Mohammad Mokhber | | m | 2024-05-20 | 2024-07-27 | acting
IRN/president | Masoud Pezeshkian | Q5933752 | m | 2024-07-28 | | alias: Massoud Pezeshkian, Masud Pezeshkian
IRN/foreign-minister | Mohammad Javad Zarif | | m | 2013-08-15 | 2021-08-24 | alias: Javad Zarif, Mohamad Javad Zarif
IRN/foreign-minister | Hossein Amir-Abdollahian | Q17991320 | m | 2021-08-26 | 2024-05-19 | alias: Hossein Amirabdollahian, Amirabdollahian
IRN/foreign-minister | Ali Bagheri Kani | | m | 2024-05-20 | 2024-08-20 | acting; alias: Ali Bagheri
IRN/foreign-minister | Abbas Araghchi | | m | 2024-08-21 | | alias: Abbas Araghci, Abbas Aragchi, Abbas Araqchi, Araqchi, Araghci
IRN/defence-minister | Amir Hatami | | m | 2017-08-20 | 2021-08-24 |
IRN/defence-minister | Mohammad-Reza Ashtiani | | m | 2021-08-26 | 2024-08-20 | alias: Mohammad Reza Ashtiani
IRN/defence-minister | Aziz Nasirzadeh | | m | 2024-08-22 | 2026-02 |
IRN/parliament-president | Mohammad Bagher Ghalibaf | | m | 2020-05-28 | | alias: Mohammad Baqer Qalibaf, Qalibaf, Mohammad Bagher Qalibaf
IRN/foreign-ministry-spokesperson | Nasser Kanaani | | m | 2022-07 | 2024-10 | alias: Nasser Kanani
IRN/foreign-ministry-spokesperson | Esmail Baghaei | | m | 2024-10 | | alias: Esmaeil Baghaei, Esmaeil Baqaei, Baqaei

# Iraq
IRQ/president | Barham Salih | Q808173 | m | 2018-10-02 | 2022-10-16 | alias: Barham Saleh
IRQ/president | Abdul Latif Rashid | | m | 2022-10-17 | 2026-02..2026-08 | alias: Abdel Latif Rashid
IRQ/president | Nizar Amidi | Q115579547 | m | 2026-02..2026-08 | |
IRQ/prime-minister | Haider al-Abadi | | m | 2014-09-08 | 2018-10-24 |
IRQ/prime-minister | Adel Abdul-Mahdi | | m | 2018-10-25 | 2020-05-06 | alias: Adel Abdel Mahdi
IRQ/prime-minister | Mustafa al-Kadhimi | Q85317569 | m | 2020-05-07 | 2022-10-26 |
IRQ/prime-minister | Mohammed Shia al-Sudani | Q3700793 | m | 2022-10-27 | 2026-02..2026-08 | alias: Mohamed Shia al-Sudani
IRQ/prime-minister | Ali al-Zaidi | Q139573306 | m | 2026-02..2026-08 | |
IRQ/foreign-minister | Fuad Hussein | Q56704276 | m | 2020-06-06 | 2026-02..2026-08 |

# Syria
SYR/president | Bashar al-Assad | | m | 2000-07-17 | 2024-12-07 | alias: Bașar al-Assad, Bashar Assad
SYR/president | Ahmed al-Sharaa | Q7934206 | m | 2025-01-29 | | alias: Ahmad al-Sharaa, Ahmed al-Șaraa, Abu Mohammed al-Jolani, Abu Mohammad al-Jolani, Ahmad al-Șaraa
SYR/prime-minister | Mohammed al-Bashir | | m | 2024-12-10 | 2025-03-28 | acting; alias: Mohammad al-Bashir
SYR/foreign-minister | Walid Muallem | | m | 2006-02 | 2020-11-15 | alias: Walid al-Moualem
SYR/foreign-minister | Faisal Mekdad | Q5431067 | m | 2020-11-22 | 2024-09 | alias: Faisal Mokdad
SYR/foreign-minister | Asaad al-Shaibani | | m | 2024-12-22 | | alias: Asaad Hassan al-Shaibani, Assaad al-Shaibani
SYR/defence-minister | Murhaf Abu Qasra | | m | 2024-12-22 | |

# Lebanon, Jordan
LBN/president | Michel Aoun | Q363392 | m | 2016-10-31 | 2022-10-30 |
LBN/president | Joseph Aoun | Q29033962 | m | 2025-01-09 | |
LBN/prime-minister | Saad Hariri | | m | 2016-12-18 | 2020-01-20 | alias: Saad al-Hariri
LBN/prime-minister | Hassan Diab | | m | 2020-01-22 | 2021-09-09 |
LBN/prime-minister | Najib Mikati | | m | 2021-09-10 | 2025-02-07 |
LBN/prime-minister | Nawaf Salam | Q638463 | m | 2025-02-08 | |
LBN/foreign-minister | Abdallah Bou Habib | Q108504531 | m | 2021-09-10 | 2025-02-07 |
LBN/foreign-minister | Youssef Raggi | | m | 2025-02-08 | | alias: Youssef Rajji
LBN/parliament-president | Nabih Berri | | m | 1992-10-20 | |
JOR/monarch | Abdullah al II-lea | Q57464 | m | 1999-02-07 | | alias: regele Abdullah, regele Abdallah al II-lea, Abdallah al II-lea; en: King Abdullah, Abdullah II
JOR/prime-minister | Bisher al-Khasawneh | | m | 2020-10-12 | 2024-09-14 |
JOR/prime-minister | Jafar Hassan | Q97011032 | m | 2024-09-18 | |
JOR/foreign-minister | Ayman Safadi | Q28336737 | m | 2017-01-15 | | alias: Ayman al-Safadi

# Egypt, Gulf, Yemen
EGY/president | Abdel Fattah al-Sisi | Q307871 | m | 2014-06-08 | | alias: Abdel Fatah al-Sisi, Abdel Fattah al-Sissi, Abdel Fattah el-Sisi, Abdel Fattah Sisi
EGY/prime-minister | Mostafa Madbouly | Q54901515 | m | 2018-06-14 | | alias: Mostafa Madbuli
EGY/foreign-minister | Sameh Shoukry | Q7409268 | m | 2014-06-17 | 2024-07-02 | alias: Sameh Shukri
EGY/foreign-minister | Badr Abdelatty | | m | 2024-07-03 | | alias: Badr Abdel Ati, Badr Abdel-Atty
SAU/monarch | Salman bin Abdulaziz | Q367825 | m | 2015-01-23 | | alias: regele Salman, Salman bin Abdulaziz Al Saud; en: King Salman
SAU/crown-prince | Mohammed bin Salman | Q6892571 | m | 2017-06-21 | | alias: Mohamed bin Salman, Mohammad bin Salman, Muhammad bin Salman, Mohammed ben Salman, Mohamed ben Salman, MBS, bin Salman
SAU/prime-minister | Mohammed bin Salman | Q6892571 | m | 2022-09-27 | | alias: Mohamed bin Salman, Mohammad bin Salman, Muhammad bin Salman, Mohammed ben Salman, Mohamed ben Salman, MBS, bin Salman
SAU/foreign-minister | Adel al-Jubeir | | m | 2015-04-29 | 2018-12-26 |
SAU/foreign-minister | Ibrahim al-Assaf | | m | 2018-12-28 | 2019-10-22 |
SAU/foreign-minister | Faisal bin Farhan | Q72099398 | m | 2019-10-24 | | alias: Faisal bin Farhan Al Saud, prințul Faisal bin Farhan
SAU/defence-minister | Khalid bin Salman | | m | 2022-09-27 | |
ARE/president | Khalifa bin Zayed Al Nahyan | Q1059948 | m | 2004-11-03 | 2022-05-12 | alias: Khalifa bin Zayed
ARE/president | Mohammed bin Zayed Al Nahyan | Q1951896 | m | 2022-05-14 | | alias: Mohamed bin Zayed, Mohammed bin Zayed, Mohamed bin Zayed Al Nahyan, MBZ
ARE/prime-minister | Mohammed bin Rashid Al Maktoum | Q57655 | m | 2006-01-05 | | alias: Mohammed bin Rashid
ARE/foreign-minister | Abdullah bin Zayed Al Nahyan | Q58301 | m | 2006-02-09 | | alias: Abdullah bin Zayed
QAT/monarch | Tamim bin Hamad Al Thani | Q1855372 | m | 2013-06-25 | | alias: Tamim bin Hamad, emirul Tamim
QAT/prime-minister | Mohammed bin Abdulrahman Al Thani | Q23020336 | m | 2023-03-07 | | alias: Mohammed bin Abdulrahman, Mohammed ben Abdulrahman Al Thani
QAT/foreign-minister | Mohammed bin Abdulrahman Al Thani | Q23020336 | m | 2016-01-27 | | alias: Mohammed bin Abdulrahman, Mohammed ben Abdulrahman Al Thani
KWT/monarch | Mishal al-Ahmad al-Jaber al-Sabah | Q12243161 | m | 2023-12-16 | | alias: Mishal al-Ahmad
OMN/monarch | Haitham bin Tariq | Q12250314 | m | 2020-01-11 | | alias: Haitham bin Tarik, sultanul Haitham
OMN/foreign-minister | Badr al-Busaidi | Q98456849 | m | 2020-08-18 | | alias: Badr Albusaidi, Badr bin Hamad al-Busaidi, Sayyid Badr
BHR/monarch | Hamad bin Isa Al Khalifa | Q57352 | m | 1999-03-06 | |
BHR/foreign-minister | Abdullatif al-Zayani | Q4666152 | m | 2020-02-11 | |
YEM/president | Abd Rabbo Mansour Hadi | Q57480 | m | 2012-02-27 | 2022-04-06 | alias: Abdrabbuh Mansour Hadi
YEM/president | Rashad al-Alimi | Q12213376 | m | 2022-04-08 | |

# North Africa
MAR/monarch | Mohammed al VI-lea | Q57553 | m | 1999-07-23 | | alias: Mohamed al VI-lea, regele Mohammed; en: Mohammed VI
MAR/prime-minister | Aziz Akhannouch | Q1638114 | m | 2021-10-07 | 2026-09..2026-12 |
MAR/foreign-minister | Nasser Bourita | Q26036628 | m | 2017-04-05 | 2026-09..2026-12 |
DZA/president | Abdelaziz Bouteflika | | m | 1999-04-27 | 2019-04-01 |
DZA/president | Abdelmadjid Tebboune | Q2821166 | m | 2019-12-19 | |
TUN/president | Kais Saied | Q16120878 | m | 2019-10-23 | | alias: Kaïs Saïed
LBY/prime-minister | Abdul Hamid Dbeibah | Q105319569 | m | 2021-03-15 | | alias: Abdelhamid Dbeibah, Abdul Hamid al-Dbeibah

# Africa south of the Sahara
ZAF/president | Jacob Zuma | | m | 2009-05-09 | 2018-02-13 |
ZAF/president | Cyril Ramaphosa | Q1148669 | m | 2018-02-15 | |
ZAF/foreign-minister | Naledi Pandor | Q11043304 | f | 2019-05-30 | 2024-06 |
ZAF/foreign-minister | Ronald Lamola | | m | 2024-07 | |
NGA/president | Muhammadu Buhari | | m | 2015-05-29 | 2023-05-28 |
NGA/president | Bola Tinubu | Q3510872 | m | 2023-05-29 | | alias: Bola Ahmed Tinubu
KEN/president | Uhuru Kenyatta | Q196070 | m | 2013-04-09 | 2022-09-12 |
KEN/president | William Ruto | Q195725 | m | 2022-09-13 | |
ETH/prime-minister | Abiy Ahmed | Q50365049 | m | 2018-04-02 | | alias: Abiy
SDN/leader | Abdel Fattah al-Burhan | | m | 2019-08-21 | | alias: Abdel Fatah al-Burhan, Abdel Fattah al-Burhane
SOM/president | Hassan Sheikh Mohamud | | m | 2022-05-23 | |
COD/president | Félix Tshisekedi | Q29032770 | m | 2019-01-25 | |
RWA/president | Paul Kagame | Q1231345 | m | 2000-04-22 | |
UGA/president | Yoweri Museveni | Q57274 | m | 1986-01-29 | |
SSD/president | Salva Kiir | Q57315 | m | 2011-07-09 | |
MLI/president | Assimi Goïta | Q98497406 | m | 2021-06-07 | |
NER/president | Mohamed Bazoum | | m | 2021-04-02 | 2023-07-25 |
NER/leader | Abdourahamane Tiani | | m | 2023-07-28 | | alias: Abdourahmane Tiani, Abdourahamane Tchiani
BFA/president | Ibrahim Traoré | | m | 2022-10-06 | |
SEN/president | Macky Sall | | m | 2012-04-02 | 2024-04-01 |
SEN/president | Bassirou Diomaye Faye | Q124382437 | m | 2024-04-02 | |
CIV/president | Alassane Ouattara | Q57413 | m | 2010-12-04 | |
GHA/president | Nana Akufo-Addo | | m | 2017-01-07 | 2025-01-06 |
GHA/president | John Mahama | Q50678 | m | 2025-01-07 | | alias: John Dramani Mahama
CMR/president | Paul Biya | Q57272 | m | 1982-11-06 | |
TCD/president | Idriss Déby | | m | 1990-12-04 | 2021-04-19 | alias: Idriss Deby Itno
TCD/president | Mahamat Idriss Déby | Q16206405 | m | 2021-04-21 | | alias: Mahamat Déby, Mahamat Idriss Deby Itno
GAB/president | Brice Oligui Nguema | Q122067521 | m | 2023-09-04 | | alias: Brice Clotaire Oligui Nguema
MDG/president | Andry Rajoelina | | m | 2019-01-19 | 2025-10-13 |
MDG/president | Michael Randrianirina | Q136500275 | m | 2025-10-17 | |
AGO/president | João Lourenço | Q28650390 | m | 2017-09-26 | |
ZWE/president | Emmerson Mnangagwa | Q510523 | m | 2017-11-24 | |
MOZ/president | Daniel Chapo | Q97058466 | m | 2025-01-15 | |
GNB/president | Umaro Sissoco Embaló | | m | 2020-02-27 | 2025-11-25 |
`;
