/** Words of the world tables that are often something else. */

/** Inhabitants and adjectives of cities; they stand for the city or, in reports on politics, for the state behind it. */
export const CITY_PEOPLES = `
524901 | | moscovit
703448 | | kievean
2643743 | | londonez
2988507 | | parizian
2761369 | | vienez
2950159 | | berlinez
683506 | | bucureștean
618426 | | chișinăuan
681290 | | clujean
675810 | | ieșean
665087 | | timișorean
683844 | | brașovean
680963 | | constănțean
5128581 | | newyorkez/newyorkeză/newyorkezi/newyorkeze
727011 | | sofiot
2800866 | | bruxellez
792680 | | belgrădean
3054643 | | budapestan
1816670 | | pekinez
281184 | | ierusalimitean
281133 | | gazan
`;

/** `roman` is a novel, `român` a Romanian: with diacritics in the text, only the latter counts. */
export const NEED_MARKS = `
român românul românului români românii românilor română româna românei române românele românelor sârbă sârba sârbe sârbele
țigan țigana săsesc sași sas sașii sasul mureșean
`;

/** With a capital these are given names or family names. */
export const LOWER_ONLY = `
georgiana georgianei elena elenei indiana indianei germana germanei româna romana romanei slava slavei maltezei cristina latina
florentina adriana ardelean ardeleanul muntean munteanul moldovean moldoveanu oltean olteanul neamț turcu rus rusu grecu roman
bulgar bulgaru sârb sârbu ungur ungureanu catalan tătar tătaru sasu secui secuiul croat polon muntean leton creștin creștini creștina
catolic arab gruzin lombard piemont toscana siciliana
`;

/** Place names of the gazetteer that are ordinary Romanian words or names of people. */
export const WEAK_PLACES = `
`;
