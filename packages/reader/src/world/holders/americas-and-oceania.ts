/** The Americas, Australia and New Zealand. Format: see holders.ts. */
export const AMERICAS_AND_OCEANIA = `
# United States
USA/president | Donald Trump | Q22686 | m | 2017-01-20 | 2021-01-19 | alias: Donald J. Trump
USA/president | Joe Biden | Q6279 | m | 2021-01-20 | 2025-01-19 | alias: Joseph Biden
USA/president | Donald Trump | Q22686 | m | 2025-01-20 | | alias: Donald J. Trump
USA/vice-president | Mike Pence | | m | 2017-01-20 | 2021-01-19 |
USA/vice-president | Kamala Harris | | f | 2021-01-20 | 2025-01-19 |
USA/vice-president | JD Vance | | m | 2025-01-20 | | alias: J.D. Vance, James David Vance
USA/foreign-minister | Rex Tillerson | | m | 2017-02-01 | 2018-03-12 |
USA/foreign-minister | Mike Pompeo | | m | 2018-04-26 | 2021-01-19 |
USA/foreign-minister | Antony Blinken | Q7821917 | m | 2021-01-26 | 2025-01-19 | alias: Anthony Blinken, Tony Blinken
USA/foreign-minister | Marco Rubio | | m | 2025-01-21 | |
USA/defence-minister | James Mattis | | m | 2017-01-20 | 2018-12-31 | alias: Jim Mattis
USA/defence-minister | Patrick Shanahan | | m | 2019-01-01 | 2019-06-23 | acting
USA/defence-minister | Mark Esper | | m | 2019-07-23 | 2020-11-08 |
USA/defence-minister | Christopher Miller | | m | 2020-11-09 | 2021-01-19 | acting
USA/defence-minister | Lloyd Austin | | m | 2021-01-22 | 2025-01-19 |
USA/defence-minister | Pete Hegseth | | m | 2025-01-25 | |
USA/finance-minister | Steven Mnuchin | | m | 2017-02-13 | 2021-01-19 |
USA/finance-minister | Janet Yellen | | f | 2021-01-26 | 2025-01-19 |
USA/finance-minister | Scott Bessent | | m | 2025-01-28 | |
USA/justice-minister | Jeff Sessions | | m | 2017-02-09 | 2018-11-06 |
USA/justice-minister | William Barr | | m | 2019-02-14 | 2020-12-22 | alias: Bill Barr
USA/justice-minister | Merrick Garland | | m | 2021-03-11 | 2025-01-19 |
USA/justice-minister | Pam Bondi | | f | 2025-02-05 | 2026-02..2026-08 |
USA/national-security-adviser | John Bolton | | m | 2018-04-09 | 2019-09-09 |
USA/national-security-adviser | Robert O'Brien | | m | 2019-09-18 | 2021-01-19 |
USA/national-security-adviser | Jake Sullivan | | m | 2021-01-20 | 2025-01-19 |
USA/national-security-adviser | Mike Waltz | | m | 2025-01-20 | 2025-04-30 | alias: Michael Waltz
USA/national-security-adviser | Marco Rubio | | m | 2025-05-02 | | acting
USA/presidential-spokesperson | Sarah Sanders | | f | 2017-07-26 | 2019-06-30 | alias: Sarah Huckabee Sanders
USA/presidential-spokesperson | Kayleigh McEnany | | f | 2020-04-07 | 2021-01-19 |
USA/presidential-spokesperson | Jen Psaki | | f | 2021-01-20 | 2022-05-12 |
USA/presidential-spokesperson | Karine Jean-Pierre | | f | 2022-05-14 | 2025-01-19 |
USA/presidential-spokesperson | Karoline Leavitt | | f | 2025-01-20 | |
USA/foreign-ministry-spokesperson | Ned Price | | m | 2021-01-20 | 2023-03 |
USA/foreign-ministry-spokesperson | Matthew Miller | | m | 2023-04 | 2025-01-19 |
USA/foreign-ministry-spokesperson | Tammy Bruce | | f | 2025-01-20 | 2025-08 |
USA/chamber-president | Paul Ryan | | m | 2015-10-29 | 2019-01-02 |
USA/chamber-president | Nancy Pelosi | | f | 2019-01-03 | 2023-01-02 |
USA/chamber-president | Kevin McCarthy | | m | 2023-01-07 | 2023-10-02 |
USA/chamber-president | Mike Johnson | | m | 2023-10-25 | |
USA/general-staff-chief | Joseph Dunford | | m | 2015-10-01 | 2019-09-30 |
USA/general-staff-chief | Mark Milley | | m | 2019-10-01 | 2023-09-30 |
USA/general-staff-chief | Charles Brown | | m | 2023-10-01 | 2025-02-20 | alias: Charles Q. Brown, CQ Brown
USA/general-staff-chief | Dan Caine | | m | 2025-04-11 | | alias: John Daniel Caine
CIA/director | Gina Haspel | | f | 2018-05-21 | 2021-01-19 |
CIA/director | William Burns | | m | 2021-03-19 | 2025-01-19 | alias: Bill Burns
CIA/director | John Ratcliffe | | m | 2025-01-23 | |
FBI/director | Christopher Wray | | m | 2017-08-02 | 2025-01-19 |
FBI/director | Kash Patel | | m | 2025-02-21 | |
FED/chairperson | Jerome Powell | | m | 2018-02-05 | 2026-05 |

# Canada
CAN/prime-minister | Justin Trudeau | | m | 2015-11-04 | 2025-03-13 |
CAN/prime-minister | Mark Carney | Q192533 | m | 2025-03-14 | |
CAN/foreign-minister | Chrystia Freeland | | f | 2017-01-10 | 2019-11-19 |
CAN/foreign-minister | François-Philippe Champagne | | m | 2019-11-20 | 2021-01-11 |
CAN/foreign-minister | Marc Garneau | | m | 2021-01-12 | 2021-10-25 |
CAN/foreign-minister | Mélanie Joly | Q15054353 | f | 2021-10-26 | 2025-05-12 |
CAN/foreign-minister | Anita Anand | | f | 2025-05-13 | |
CAN/defence-minister | Harjit Sajjan | | m | 2015-11-04 | 2021-10-25 |
CAN/defence-minister | Anita Anand | | f | 2021-10-26 | 2023-07-25 |
CAN/defence-minister | Bill Blair | | m | 2023-07-26 | 2025-05-12 |
CAN/defence-minister | David McGuinty | | m | 2025-05-13 | |

# Latin America
MEX/president | Enrique Peña Nieto | | m | 2012-12-01 | 2018-11-30 | alias: Peña Nieto
MEX/president | Andrés Manuel López Obrador | | m | 2018-12-01 | 2024-09-30 | alias: López Obrador, AMLO
MEX/president | Claudia Sheinbaum | Q5771800 | f | 2024-10-01 | |
MEX/foreign-minister | Marcelo Ebrard | Q1396586 | m | 2018-12-01 | 2023-06-11 |
MEX/foreign-minister | Alicia Bárcena | | f | 2023-07 | 2024-09-30 |
MEX/foreign-minister | Juan Ramón de la Fuente | | m | 2024-10-01 | 2026-02..2026-08 |
BRA/president | Michel Temer | | m | 2016-08-31 | 2018-12-31 |
BRA/president | Jair Bolsonaro | Q10304982 | m | 2019-01-01 | 2022-12-31 |
BRA/president | Luiz Inácio Lula da Silva | Q37181 | m | 2023-01-01 | 2027-01 | alias: Lula, Lula da Silva, Luiz Inacio Lula
BRA/foreign-minister | Ernesto Araújo | | m | 2019-01-01 | 2021-03-28 |
BRA/foreign-minister | Mauro Vieira | | m | 2023-01-01 | |
ARG/president | Mauricio Macri | | m | 2015-12-10 | 2019-12-09 |
ARG/president | Alberto Fernández | | m | 2019-12-10 | 2023-12-09 |
ARG/president | Javier Milei | Q52395487 | m | 2023-12-10 | |
ARG/foreign-minister | Santiago Cafiero | Q68869954 | m | 2021-09-20 | 2023-12-09 |
ARG/foreign-minister | Diana Mondino | | f | 2023-12-10 | 2024-10-29 |
ARG/foreign-minister | Gerardo Werthein | | m | 2024-11 | 2025-10 |
ARG/foreign-minister | Pablo Quirno | | m | 2025-10 | |
CHL/president | Sebastián Piñera | Q306 | m | 2018-03-11 | 2022-03-10 |
CHL/president | Gabriel Boric | | m | 2022-03-11 | 2026-03-10 |
CHL/president | José Antonio Kast | Q5937916 | m | 2026-03-11 | |
COL/president | Juan Manuel Santos | | m | 2010-08-07 | 2018-08-06 |
COL/president | Iván Duque | Q17478000 | m | 2018-08-07 | 2022-08-06 |
COL/president | Gustavo Petro | | m | 2022-08-07 | 2026-08-06 |
COL/president | Abelardo de la Espriella | Q137204778 | m | 2026-08-07 | |
PER/president | Pedro Pablo Kuczynski | | m | 2016-07-28 | 2018-03-22 |
PER/president | Martín Vizcarra | | m | 2018-03-23 | 2020-11-09 |
PER/president | Francisco Sagasti | | m | 2020-11-17 | 2021-07-27 |
PER/president | Pedro Castillo | Q103838608 | m | 2021-07-28 | 2022-12-06 |
PER/president | Dina Boluarte | | f | 2022-12-08 | 2025-10-09 |
PER/president | José Jerí | | m | 2025-10-10 | 2026-02 |
PER/president | José María Balcázar | Q108414587 | m | 2026-02 | 2026-07-27 |
PER/president | Keiko Fujimori | Q235137 | f | 2026-07-28 | |
ECU/president | Lenín Moreno | | m | 2017-05-24 | 2021-05-23 |
ECU/president | Guillermo Lasso | | m | 2021-05-24 | 2023-11-22 |
ECU/president | Daniel Noboa | Q112075625 | m | 2023-11-23 | |
BOL/president | Evo Morales | | m | 2006-01-22 | 2019-11-09 |
BOL/president | Jeanine Áñez | | f | 2019-11-12 | 2020-11-07 | acting; alias: Jeanine Anez
BOL/president | Luis Arce | | m | 2020-11-08 | 2025-11-07 |
BOL/president | Rodrigo Paz | Q110520817 | m | 2025-11-08 | | alias: Rodrigo Paz Pereira
VEN/president | Nicolás Maduro | | m | 2013-04-19 | 2026-01-02 |
VEN/president | Delcy Rodríguez | Q15081116 | f | 2026-01-05 | | acting
VEN/vice-president | Delcy Rodríguez | Q15081116 | f | 2018-06-14 | 2026-01-02 |
VEN/foreign-minister | Jorge Arreaza | | m | 2017-08 | 2021-08 |
VEN/foreign-minister | Yván Gil | | m | 2023-01 | 2026-02..2026-08 | alias: Yvan Gil Pinto, Ivan Gil
VEN/defence-minister | Vladimir Padrino López | | m | 2014-10 | 2026-02..2026-08 | alias: Vladimir Padrino, Padrino López
CUB/president | Raúl Castro | | m | 2008-02-24 | 2018-04-18 |
CUB/president | Miguel Díaz-Canel | Q1932603 | m | 2018-04-19 | | alias: Miguel Diaz Canel
CUB/prime-minister | Manuel Marrero | Q79358625 | m | 2019-12-21 | | alias: Manuel Marrero Cruz
CUB/foreign-minister | Bruno Rodríguez | Q58183 | m | 2009-03-02 | | alias: Bruno Rodríguez Parrilla
NIC/president | Daniel Ortega | Q57402 | m | 2007-01-10 | |
SLV/president | Nayib Bukele | Q17712353 | m | 2019-06-01 | |
HND/president | Xiomara Castro | | f | 2022-01-27 | 2026-01-26 |
HND/president | Nasry Asfura | Q16146159 | m | 2026-01-27 | |
GTM/president | Alejandro Giammattei | | m | 2020-01-14 | 2024-01-13 |
GTM/president | Bernardo Arévalo | Q107254030 | m | 2024-01-15 | |
PAN/president | Laurentino Cortizo | | m | 2019-07-01 | 2024-06-30 |
PAN/president | José Raúl Mulino | Q108454869 | m | 2024-07-01 | |
CRI/president | Rodrigo Chaves | Q98017689 | m | 2022-05-08 | 2026-05-07 |
CRI/president | Laura Fernández | Q114705150 | f | 2026-05-08 | | alias: Laura Fernández Delgado
URY/president | Luis Lacalle Pou | | m | 2020-03-01 | 2025-02-28 | alias: Lacalle Pou
URY/president | Yamandú Orsi | Q19946921 | m | 2025-03-01 | |
PRY/president | Mario Abdo Benítez | | m | 2018-08-15 | 2023-08-14 |
PRY/president | Santiago Peña | Q22695687 | m | 2023-08-15 | |
DOM/president | Luis Abinader | Q16594097 | m | 2020-08-16 | |
HTI/president | Jovenel Moïse | | m | 2017-02-07 | 2021-07-07 | alias: Jovenel Moise
HTI/prime-minister | Ariel Henry | | m | 2021-07-20 | 2024-04-24 |
HTI/prime-minister | Alix Didier Fils-Aimé | Q131140314 | m | 2024-11-11 | | alias: Fils-Aime

# Australia, New Zealand
AUS/prime-minister | Malcolm Turnbull | | m | 2015-09-15 | 2018-08-23 |
AUS/prime-minister | Scott Morrison | Q7436908 | m | 2018-08-24 | 2022-05-22 |
AUS/prime-minister | Anthony Albanese | Q335697 | m | 2022-05-23 | |
AUS/foreign-minister | Julie Bishop | | f | 2013-09-18 | 2018-08-27 |
AUS/foreign-minister | Marise Payne | | f | 2018-08-28 | 2022-05-22 |
AUS/foreign-minister | Penny Wong | Q456759 | f | 2022-05-23 | |
AUS/defence-minister | Peter Dutton | | m | 2021-03-30 | 2022-05-22 |
AUS/defence-minister | Richard Marles | | m | 2022-06-01 | |
NZL/prime-minister | Jacinda Ardern | | f | 2017-10-26 | 2023-01-24 |
NZL/prime-minister | Chris Hipkins | | m | 2023-01-25 | 2023-11-26 |
NZL/prime-minister | Christopher Luxon | Q74370310 | m | 2023-11-27 | | alias: Chris Luxon
NZL/foreign-minister | Nanaia Mahuta | Q3798833 | f | 2020-11-06 | 2023-11 |
NZL/foreign-minister | Winston Peters | | m | 2023-11-27 | |
`;
