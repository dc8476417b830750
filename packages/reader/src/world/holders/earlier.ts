/** Heads of state and government of the years before the other tables begin, for reports of that time. Format: see holders.ts. */
export const EARLIER = `
# United States
USA/president | Ronald Reagan | Q9960 | m | 1981-01-20 | 1989-01-19 |
USA/president | George H. W. Bush | Q23505 | m | 1989-01-20 | 1993-01-19 | alias: George Bush
USA/president | Bill Clinton | Q1124 | m | 1993-01-20 | 2001-01-19 |
USA/president | George W. Bush | Q207 | m | 2001-01-20 | 2009-01-19 | alias: George Bush
USA/president | Barack Obama | Q76 | m | 2009-01-20 | 2017-01-19 |
USA/vice-president | Al Gore | | m | 1993-01-20 | 2001-01-19 |
USA/vice-president | Dick Cheney | | m | 2001-01-20 | 2009-01-19 |
USA/vice-president | Joe Biden | Q6279 | m | 2009-01-20 | 2017-01-19 | alias: Joseph Biden
USA/foreign-minister | Warren Christopher | | m | 1993-01-20 | 1997-01-16 |
USA/foreign-minister | Madeleine Albright | | f | 1997-01-23 | 2001-01-19 |
USA/foreign-minister | Colin Powell | | m | 2001-01-20 | 2005-01-25 |
USA/foreign-minister | Condoleezza Rice | | f | 2005-01-26 | 2009-01-19 |
USA/foreign-minister | Hillary Clinton | | f | 2009-01-21 | 2013-01-31 | alias: Hillary Rodham Clinton
USA/foreign-minister | John Kerry | | m | 2013-02-01 | 2017-01-19 |

# Russia
RUS/president | Boris Elțin | | m | 1991-07-10 | 1999-12-30 | en: Boris Yeltsin, Yeltsin
RUS/president | Vladimir Putin | Q7747 | m | 1999-12-31 | 2008-05-06 |
RUS/president | Dmitri Medvedev | | m | 2008-05-07 | 2012-05-06 | en: Dmitry Medvedev
RUS/prime-minister | Vladimir Putin | Q7747 | m | 1999-08-09 | 1999-12-30 |
RUS/prime-minister | Vladimir Putin | Q7747 | m | 2008-05-08 | 2012-05-06 |
RUS/foreign-minister | Igor Ivanov | | m | 1998-09-11 | 2004-03-08 |

# France
FRA/president | François Mitterrand | | m | 1981-05-21 | 1995-05-16 |
FRA/president | Jacques Chirac | | m | 1995-05-17 | 2007-05-15 |
FRA/president | Nicolas Sarkozy | | m | 2007-05-16 | 2012-05-14 |
FRA/president | François Hollande | | m | 2012-05-15 | 2017-05-13 |

# United Kingdom
GBR/prime-minister | Margaret Thatcher | | f | 1979-05-04 | 1990-11-27 |
GBR/prime-minister | John Major | | m | 1990-11-28 | 1997-05-01 |
GBR/prime-minister | Tony Blair | | m | 1997-05-02 | 2007-06-26 |
GBR/prime-minister | Gordon Brown | | m | 2007-06-27 | 2010-05-10 |
GBR/prime-minister | David Cameron | | m | 2010-05-11 | 2016-07-12 |
GBR/foreign-minister | Robin Cook | | m | 1997-05-02 | 2001-06-07 |
GBR/foreign-minister | Jack Straw | | m | 2001-06-08 | 2006-05-04 |

# Germany
DEU/prime-minister | Helmut Kohl | | m | 1982-10-01 | 1998-10-26 |
DEU/prime-minister | Gerhard Schröder | | m | 1998-10-27 | 2005-11-21 |

# Ukraine, the Caucasus, Central Asia
UKR/president | Leonid Kravciuk | | m | 1991-12-05 | 1994-07-18 | en: Leonid Kravchuk, Kravchuk
UKR/president | Leonid Kucima | | m | 1994-07-19 | 2005-01-22 | en: Leonid Kuchma, Kuchma
UKR/president | Viktor Iușcenko | | m | 2005-01-23 | 2010-02-24 | en: Viktor Yushchenko, Yushchenko
UKR/president | Viktor Ianukovici | | m | 2010-02-25 | 2014-02-21 | en: Viktor Yanukovych, Yanukovych
GEO/president | Eduard Șevardnadze | | m | 1995-11-26 | 2003-11-22 | en: Eduard Shevardnadze, Shevardnadze
GEO/president | Mihail Saakașvili | | m | 2008-01-20 | 2013-11-16 | en: Mikheil Saakashvili, Saakashvili, Mikhail Saakashvili
KGZ/president | Askar Akaiev | | m | 1990-10-27 | 2005-03-23 | en: Askar Akayev, Akayev
KGZ/president | Kurmanbek Bakiev | | m | 2005-08-14 | 2010-04-06 | en: Kurmanbek Bakiyev, Bakiyev

# Asia
CHN/president | Jiang Zemin | | m | 1993-03-27 | 2003-03-14 | alias: Jiang
CHN/president | Hu Jintao | | m | 2003-03-15 | 2013-03-13 | alias: Hu
JPN/prime-minister | Junichiro Koizumi | | m | 2001-04-26 | 2006-09-25 |
IND/prime-minister | Atal Bihari Vajpayee | | m | 1998-03-19 | 2004-05-21 |
IND/prime-minister | Manmohan Singh | | m | 2004-05-22 | 2014-05-25 |
PAK/president | Pervez Musharraf | | m | 2001-06-20 | 2008-08-17 |
PHL/president | Joseph Estrada | | m | 1998-06-30 | 2001-01-19 |
PHL/president | Gloria Macapagal Arroyo | | f | 2001-01-20 | 2010-06-29 | alias: Gloria Arroyo

# Middle East, Africa, Latin America
EGY/president | Hosni Mubarak | | m | 1981-10-14 | 2011-02-10 |
ISR/prime-minister | Ehud Barak | | m | 1999-07-06 | 2001-03-06 |
ISR/prime-minister | Ariel Sharon | | m | 2001-03-07 | 2006-04-13 |
ISR/prime-minister | Ehud Olmert | | m | 2006-04-14 | 2009-03-30 |
SYR/president | Hafez al-Assad | | m | 1971-03-12 | 2000-06-09 |
ZAF/president | Nelson Mandela | Q8023 | m | 1994-05-10 | 1999-06-13 |
ZAF/president | Thabo Mbeki | | m | 1999-06-14 | 2008-09-23 |
VEN/president | Hugo Chávez | | m | 1999-02-02 | 2013-03-04 |
POL/president | Aleksander Kwaśniewski | | m | 1995-12-23 | 2005-12-22 |

# Organizations
UN/secretary-general | Kofi Annan | Q1254 | m | 1997-01-01 | 2006-12-31 |
UN/secretary-general | Ban Ki-moon | | m | 2007-01-01 | 2016-12-31 | alias: Ban
`;
