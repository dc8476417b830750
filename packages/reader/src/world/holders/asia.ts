/** East, South and South-East Asia. Surnames that come first are aliases. Format: see holders.ts. */
export const ASIA = `
# China
CHN/president | Xi Jinping | Q15031 | m | 2013-03-14 | | alias: Xi
CHN/prime-minister | Li Keqiang | | m | 2013-03-15 | 2023-03-10 | alias: Li
CHN/prime-minister | Li Qiang | Q4414390 | m | 2023-03-11 | | alias: Li
CHN/foreign-minister | Wang Yi | Q701801 | m | 2013-03-16 | 2022-12-29 | alias: Wang
CHN/foreign-minister | Qin Gang | | m | 2022-12-30 | 2023-07-24 | alias: Qin
CHN/foreign-minister | Wang Yi | Q701801 | m | 2023-07-25 | | alias: Wang
CHN/defence-minister | Wei Fenghe | | m | 2018-03-19 | 2023-03-11 | alias: Wei
CHN/defence-minister | Li Shangfu | | m | 2023-03-12 | 2023-10-23 |
CHN/defence-minister | Dong Jun | | m | 2023-12-29 | |

# Taiwan
TWN/president | Tsai Ing-wen | | f | 2016-05-20 | 2024-05-19 | alias: Tsai
TWN/president | Lai Ching-te | Q3847080 | m | 2024-05-20 | | alias: William Lai, Lai
TWN/prime-minister | Su Tseng-chang | | m | 2019-01-14 | 2023-01-30 |
TWN/prime-minister | Chen Chien-jen | Q9182314 | m | 2023-01-31 | 2024-05-19 |
TWN/prime-minister | Cho Jung-tai | Q5116472 | m | 2024-05-20 | |
TWN/foreign-minister | Joseph Wu | Q6288088 | m | 2018-02-26 | 2024-05-19 |
TWN/foreign-minister | Lin Chia-lung | | m | 2024-05-20 | |
TWN/defence-minister | Wellington Koo | | m | 2024-05-20 | |

# Japan
JPN/monarch | Akihito | | m | 1989-01-07 | 2019-04-30 | alias: împăratul Akihito
JPN/monarch | Naruhito | Q217096 | m | 2019-05-01 | | alias: împăratul Naruhito
JPN/prime-minister | Shinzo Abe | | m | 2012-12-26 | 2020-09-15 | alias: Shinzō Abe
JPN/prime-minister | Yoshihide Suga | | m | 2020-09-16 | 2021-10-03 |
JPN/prime-minister | Fumio Kishida | Q359480 | m | 2021-10-04 | 2024-09-30 |
JPN/prime-minister | Shigeru Ishiba | | m | 2024-10-01 | 2025-10-20 |
JPN/prime-minister | Sanae Takaichi | Q1705028 | f | 2025-10-21 | |
JPN/foreign-minister | Taro Kono | | m | 2017-08-03 | 2019-09-10 |
JPN/foreign-minister | Toshimitsu Motegi | | m | 2019-09-11 | 2021-11-03 |
JPN/foreign-minister | Yoshimasa Hayashi | Q1141271 | m | 2021-11-10 | 2023-09-12 |
JPN/foreign-minister | Yoko Kamikawa | | f | 2023-09-13 | 2024-09-30 |
JPN/foreign-minister | Takeshi Iwaya | | m | 2024-10-01 | 2025-10-20 |
JPN/foreign-minister | Toshimitsu Motegi | | m | 2025-10-21 | |
JPN/defence-minister | Itsunori Onodera | | m | 2017-08-03 | 2018-10-01 |
JPN/defence-minister | Takeshi Iwaya | | m | 2018-10-02 | 2019-09-10 |
JPN/defence-minister | Taro Kono | | m | 2019-09-11 | 2020-09-15 |
JPN/defence-minister | Nobuo Kishi | | m | 2020-09-16 | 2022-08-09 |
JPN/defence-minister | Yasukazu Hamada | | m | 2022-08-10 | 2023-09-12 |
JPN/defence-minister | Minoru Kihara | | m | 2023-09-13 | 2024-09-30 |
JPN/defence-minister | Gen Nakatani | | m | 2024-10-01 | 2025-10-20 |
JPN/defence-minister | Shinjiro Koizumi | | m | 2025-10-21 | |

# South Korea. From the suspension of President Yoon to the verdict "the president" may be either he or an acting one.
KOR/president | Moon Jae-in | Q21001 | m | 2017-05-10 | 2022-05-09 | alias: Moon
KOR/president | Yoon Suk-yeol | | m | 2022-05-10 | 2024-12-13 | alias: Yoon, Yoon Suk Yeol, Yoon Seok-yeol
KOR/president | Han Duck-soo | | m | 2025-04-05 | 2025-05-01 | acting; alias: Han Duck Soo
KOR/president | Lee Ju-ho | | m | 2025-05-02 | 2025-06-03 | acting
KOR/president | Lee Jae-myung | Q12612463 | m | 2025-06-04 | | alias: Lee Jae Myung, Lee
KOR/prime-minister | Han Duck-soo | | m | 2022-05-21 | 2024-12-26 | alias: Han Duck Soo
KOR/prime-minister | Kim Min-seok | | m | 2025-07-03 | |
KOR/foreign-minister | Kang Kyung-wha | | f | 2017-06-18 | 2021-02-08 | alias: Kang
KOR/foreign-minister | Chung Eui-yong | | m | 2021-02-09 | 2022-05-11 |
KOR/foreign-minister | Park Jin | Q16090188 | m | 2022-05-12 | 2024-01-09 | alias: Park
KOR/foreign-minister | Cho Tae-yul | | m | 2024-01-12 | 2025-07-20 |
KOR/foreign-minister | Cho Hyun | | m | 2025-07-21 | |
KOR/defence-minister | Lee Jong-sup | | m | 2022-05-11 | 2023-10-06 |
KOR/defence-minister | Shin Won-sik | | m | 2023-10-08 | 2024-09-05 |
KOR/defence-minister | Kim Yong-hyun | | m | 2024-09-06 | 2024-12-04 |
KOR/defence-minister | Ahn Gyu-back | | m | 2025-07-25 | |

# North Korea
PRK/leader | Kim Jong-un | Q56226 | m | 2011-12-17 | | alias: Kim Jong Un, Kim
PRK/prime-minister | Pak Pong-ju | | m | 2013-04 | 2019-04-10 |
PRK/prime-minister | Kim Jae-ryong | | m | 2019-04-12 | 2020-08-12 |
PRK/prime-minister | Kim Tok-hun | Q25035961 | m | 2020-08-14 | 2024-12-28 | alias: Kim Tok Hun
PRK/prime-minister | Pak Thae-song | | m | 2024-12-30 | | alias: Pak Thae Song
PRK/foreign-minister | Ri Yong-ho | | m | 2016-05 | 2020-01 | alias: Ri Yong Ho
PRK/foreign-minister | Ri Son-gwon | | m | 2020-01 | 2022-06-10 | alias: Ri Son Gwon
PRK/foreign-minister | Choe Son-hui | Q30436217 | f | 2022-06-11 | | alias: Choe Son Hui, Choe

# South Asia
IND/president | Ram Nath Kovind | Q16845347 | m | 2017-07-25 | 2022-07-24 |
IND/president | Droupadi Murmu | Q19901232 | f | 2022-07-25 | |
IND/prime-minister | Narendra Modi | Q1058 | m | 2014-05-26 | |
IND/foreign-minister | Sushma Swaraj | | f | 2014-05-26 | 2019-05-29 |
IND/foreign-minister | Subrahmanyam Jaishankar | Q16186720 | m | 2019-05-31 | | alias: S. Jaishankar
IND/defence-minister | Nirmala Sitharaman | | f | 2017-09-03 | 2019-05-29 |
IND/defence-minister | Rajnath Singh | | m | 2019-06-01 | |
PAK/president | Arif Alvi | | m | 2018-09-09 | 2024-03-09 |
PAK/president | Asif Ali Zardari | Q57373 | m | 2024-03-10 | |
PAK/prime-minister | Imran Khan | Q155164 | m | 2018-08-18 | 2022-04-09 |
PAK/prime-minister | Shehbaz Sharif | Q2096387 | m | 2022-04-11 | 2023-08-13 | alias: Shahbaz Sharif, Șehbaz Șarif
PAK/prime-minister | Anwaar-ul-Haq Kakar | | m | 2023-08-14 | 2024-03-03 | acting; alias: Anwar ul Haq Kakar
PAK/prime-minister | Shehbaz Sharif | Q2096387 | m | 2024-03-04 | | alias: Shahbaz Sharif, Șehbaz Șarif
PAK/foreign-minister | Shah Mahmood Qureshi | | m | 2018-08-20 | 2022-04-09 |
PAK/foreign-minister | Bilawal Bhutto Zardari | Q244338 | m | 2022-04-27 | 2023-08-09 | alias: Bilawal Bhutto-Zardari
PAK/foreign-minister | Ishaq Dar | | m | 2024-03-12 | |
PAK/defence-minister | Khawaja Asif | | m | 2024-03-12 | | alias: Khawaja Muhammad Asif
AFG/president | Ashraf Ghani | | m | 2014-09-29 | 2021-08-14 |
AFG/supreme-leader | Hibatullah Akhundzada | Q24237654 | m | 2021-08-16 | | alias: Haibatullah Akhundzada
AFG/prime-minister | Mohammad Hassan Akhund | Q108444479 | m | 2021-09-07 | | alias: Mohammad Hasan Akhund
AFG/foreign-minister | Amir Khan Muttaqi | Q60499905 | m | 2021-09-07 | |
BGD/prime-minister | Sheikh Hasina | | f | 2009-01-06 | 2024-08-04 | alias: Hasina Wazed
BGD/prime-minister | Muhammad Yunus | | m | 2024-08-08 | 2026-02 | acting
BGD/prime-minister | Tarique Rahman | Q7686199 | m | 2026-02 | | alias: Tareq Rahman
LKA/president | Gotabaya Rajapaksa | Q1538702 | m | 2019-11-18 | 2022-07-13 |
LKA/president | Ranil Wickremesinghe | | m | 2022-07-21 | 2024-09-22 |
LKA/president | Anura Kumara Dissanayake | Q4777855 | m | 2024-09-23 | |
NPL/prime-minister | Khadga Prasad Sharma Oli | | m | 2024-07-15 | 2025-09-08 | alias: K.P. Sharma Oli, KP Sharma Oli, Sharma Oli
NPL/prime-minister | Sushila Karki | | f | 2025-09-12 | 2026-03 | acting
NPL/prime-minister | Balendra Shah | Q111772343 | m | 2026-03..2026-08 | | alias: Balen Shah

# South-East Asia, Mongolia
MMR/leader | Min Aung Hlaing | Q3462649 | m | 2021-02-01 | |
THA/monarch | Maha Vajiralongkorn | Q548733 | m | 2016-12-01 | | alias: regele Vajiralongkorn, Vajiralongkorn
THA/prime-minister | Prayut Chan-o-cha | | m | 2014-08-24 | 2023-08-21 | alias: Prayuth Chan-ocha
THA/prime-minister | Srettha Thavisin | | m | 2023-08-23 | 2024-08-13 | alias: Srettha
THA/prime-minister | Paetongtarn Shinawatra | | f | 2024-08-16 | 2025-06-30 | alias: Paetongtarn
THA/prime-minister | Anutin Charnvirakul | Q16139757 | m | 2025-09-07 | | alias: Anutin
VNM/president | Nguyen Phu Trong | | m | 2018-10-23 | 2021-04-04 | alias: Nguyễn Phú Trọng
VNM/president | Nguyen Xuan Phuc | | m | 2021-04-06 | 2023-01-17 |
VNM/president | Vo Van Thuong | | m | 2023-03-02 | 2024-03-19 |
VNM/president | To Lam | | m | 2024-05-22 | 2024-10-20 | alias: Tô Lâm
VNM/president | Luong Cuong | Q18459548 | m | 2024-10-21 | 2026-03..2026-08 | alias: Lương Cường
VNM/prime-minister | Pham Minh Chinh | Q10806940 | m | 2021-04-06 | 2026-03..2026-08 | alias: Phạm Minh Chính
VNM/prime-minister | Le Minh Hung | Q24254499 | m | 2026-03..2026-08 | | alias: Lê Minh Hưng
IDN/president | Joko Widodo | | m | 2014-10-20 | 2024-10-19 | alias: Jokowi
IDN/president | Prabowo Subianto | Q2107268 | m | 2024-10-20 | | alias: Prabowo
IDN/foreign-minister | Retno Marsudi | Q18342668 | f | 2014-10-27 | 2024-10-19 |
IDN/foreign-minister | Sugiono | | m | 2024-10-21 | |
PHL/president | Rodrigo Duterte | Q457786 | m | 2016-06-30 | 2022-06-29 |
PHL/president | Ferdinand Marcos Jr. | Q983324 | m | 2022-06-30 | | alias: Ferdinand Marcos, Ferdinand Marcos Jr, Bongbong Marcos, Marcos
PHL/foreign-minister | Enrique Manalo | Q28925129 | m | 2022-07-01 | 2025-06-30 |
PHL/foreign-minister | Theresa Lazaro | | f | 2025-07-01 | | alias: Maria Theresa Lazaro
MYS/prime-minister | Mahathir Mohamad | | m | 2018-05-10 | 2020-02-23 | alias: Mahathir
MYS/prime-minister | Muhyiddin Yassin | | m | 2020-03-01 | 2021-08-15 |
MYS/prime-minister | Ismail Sabri Yaakob | Q6084858 | m | 2021-08-21 | 2022-11-23 |
MYS/prime-minister | Anwar Ibrahim | Q299574 | m | 2022-11-24 | | alias: Anwar
SGP/prime-minister | Lee Hsien Loong | | m | 2004-08-12 | 2024-05-14 |
SGP/prime-minister | Lawrence Wong | Q6504758 | m | 2024-05-15 | |
SGP/foreign-minister | Vivian Balakrishnan | Q7937671 | m | 2015-10-01 | |
KHM/prime-minister | Hun Sen | | m | 1998-11-30 | 2023-08-21 |
KHM/prime-minister | Hun Manet | Q13024351 | m | 2023-08-22 | |
MNG/president | Uhnaagiin Hurelsuh | Q27058418 | m | 2021-06-25 | | en: Ukhnaagiin Khurelsukh, Khurelsukh Ukhnaa, Khurelsukh
`;
