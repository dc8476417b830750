/** Unions of states and international bodies. Format: see holders.ts. */
export const ORGANIZATIONS = `
# European Union
EU/commission-president | Jean-Claude Juncker | | m | 2014-11-01 | 2019-11-30 |
EU/commission-president | Ursula von der Leyen | Q60772 | f | 2019-12-01 | |
EU/council-president | Donald Tusk | Q946 | m | 2014-12-01 | 2019-11-30 |
EU/council-president | Charles Michel | | m | 2019-12-01 | 2024-11-30 |
EU/council-president | António Costa | | m | 2024-12-01 | | alias: Antonio Costa
EU/parliament-president | Antonio Tajani | | m | 2017-01-17 | 2019-07-02 |
EU/parliament-president | David Sassoli | | m | 2019-07-03 | 2022-01-10 |
EU/parliament-president | Roberta Metsola | | f | 2022-01-18 | |
EU/high-representative | Federica Mogherini | | f | 2014-11-01 | 2019-11-30 |
EU/high-representative | Josep Borrell | Q312901 | m | 2019-12-01 | 2024-11-30 |
EU/high-representative | Kaja Kallas | | f | 2024-12-01 | |
ECB/president | Mario Draghi | Q294460 | m | 2011-11-01 | 2019-10-31 |
ECB/president | Christine Lagarde | | f | 2019-11-01 | |
EPPO/chief-prosecutor | Laura Codruța Kövesi | | f | 2019-11-01 | 2026-10 | alias: Kovesi, Codruța Kövesi, Laura Kövesi

# NATO, OSCE, Council of Europe
NATO/secretary-general | Jens Stoltenberg | | m | 2014-10-01 | 2024-09-30 |
NATO/secretary-general | Mark Rutte | | m | 2024-10-01 | |
NATO/deputy-secretary-general | Mircea Geoană | | m | 2019-10-17 | 2024-09 |
NATO/deputy-secretary-general | Radmila Șekerinska | | f | 2024-12 | | en: Radmila Shekerinska, Shekerinska
OSCE/secretary-general | Thomas Greminger | | m | 2017-07-18 | 2020-07-17 |
OSCE/secretary-general | Helga Schmid | | f | 2020-12-04 | 2024-09-03 | alias: Helga Maria Schmid
OSCE/secretary-general | Feridun Sinirlioğlu | | m | 2024-12 | |
COE/secretary-general | Thorbjørn Jagland | | m | 2009-10-01 | 2019-09-17 |
COE/secretary-general | Marija Pejčinović Burić | | f | 2019-09-18 | 2024-09-17 |
COE/secretary-general | Alain Berset | | m | 2024-09-18 | |

# United Nations and its bodies
UN/secretary-general | António Guterres | Q311440 | m | 2017-01-01 | 2026-12-31 | alias: Antonio Guterres
UN/deputy-secretary-general | Amina Mohammed | Q4746340 | f | 2017-02-28 | | alias: Amina J. Mohammed
IAEA/director-general | Yukiya Amano | | m | 2009-12-01 | 2019-07-18 |
IAEA/director-general | Cornel Feruță | | m | 2019-07-25 | 2019-12-02 | acting
IAEA/director-general | Rafael Grossi | | m | 2019-12-03 | | alias: Rafael Mariano Grossi
WHO/director-general | Tedros Adhanom Ghebreyesus | | m | 2017-07-01 | | alias: Tedros, Tedros Adhanom
UNESCO/director-general | Audrey Azoulay | | f | 2017-11-15 | 2025-11-14 |
UNESCO/director-general | Khaled El-Enany | | m | 2025-11-15 | | alias: Khaled al-Enany
WTO/director-general | Roberto Azevêdo | | m | 2013-09-01 | 2020-08-31 |
WTO/director-general | Ngozi Okonjo-Iweala | | f | 2021-03-01 | |
IMF/managing-director | Christine Lagarde | | f | 2011-07-05 | 2019-09-12 |
IMF/managing-director | Kristalina Gheorghieva | | f | 2019-10-01 | | alias: Kristalina Georgieva, Georgieva
WB/president | Jim Yong Kim | | m | 2012-07-01 | 2019-01-31 |
WB/president | David Malpass | | m | 2019-04-09 | 2023-06-01 |
WB/president | Ajay Banga | | m | 2023-06-02 | |
ICC/chief-prosecutor | Fatou Bensouda | | f | 2012-06-15 | 2021-06-15 |
ICC/chief-prosecutor | Karim Khan | | m | 2021-06-16 | |
`;
