/** Buildings and addresses whose names stand for those who work there. */
import { tableRows } from './table.js';
import type { Seat } from './world.js';

/** id | English name | state or organization | office of the one who works there | PLOVER sector | Wikidata. */
const TABLE = `
kremlin | Kremlin | RUS | RUS/president | GOV | Q133274
white-house | White House | USA | USA/president | GOV | Q35525
oval-office | Oval Office | USA | USA/president | GOV |
pentagon | The Pentagon | USA | USA/defence-minister | MIL | Q127840
foggy-bottom | Foggy Bottom | USA | USA/foreign-minister | GOV |
capitol | United States Capitol | USA | | LEG | Q54109
wall-street | Wall Street | USA | | BUS | Q11690
langley | Langley | CIA | | SPY |
cotroceni | Cotroceni Palace | ROU | ROU/president | GOV |
victoria-palace | Victoria Palace | ROU | ROU/prime-minister | GOV |
parliament-palace | Palace of the Parliament | ROU | | LEG | Q193093
elisabeta-palace | Elisabeta Palace | ROU | | |
elysee | Élysée Palace | FRA | FRA/president | GOV | Q188190
matignon | Hôtel Matignon | FRA | FRA/prime-minister | GOV |
quai-d-orsay | Quai d'Orsay | FRA | FRA/foreign-minister | GOV |
place-beauvau | Place Beauvau | FRA | FRA/interior-minister | COP |
palais-bourbon | Palais Bourbon | FRA | | LEG |
downing-street | Downing Street | GBR | GBR/prime-minister | GOV | Q169101
whitehall | Whitehall | GBR | | GOV |
westminster | Palace of Westminster | GBR | | LEG | Q62408
buckingham | Buckingham Palace | GBR | GBR/monarch | GOV | Q42182
foreign-office | Foreign Office | GBR | GBR/foreign-minister | GOV |
city-of-london | City of London | GBR | | BUS |
chancellery-berlin | Federal Chancellery | DEU | DEU/prime-minister | GOV |
bellevue | Bellevue Palace | DEU | DEU/president | GOV |
ballhausplatz | Ballhausplatz | AUT | AUT/prime-minister | GOV |
hofburg | Hofburg | AUT | AUT/president | GOV |
palazzo-chigi | Palazzo Chigi | ITA | ITA/prime-minister | GOV |
quirinale | Quirinal Palace | ITA | ITA/president | GOV |
farnesina | Farnesina | ITA | ITA/foreign-minister | GOV |
montecitorio | Palazzo Montecitorio | ITA | | LEG |
moncloa | Moncloa Palace | ESP | ESP/prime-minister | GOV |
zarzuela | Zarzuela Palace | ESP | ESP/monarch | GOV |
belem | Belém Palace | PRT | PRT/president | GOV |
holy-see | Holy See | VAT | VAT/pope | REL | Q159583
berlaymont | Berlaymont | EC | EU/commission-president | GOV |
bankova | Bankova Street | UKR | UKR/president | GOV |
mariinsky | Mariinskyi Palace | UKR | UKR/president | GOV |
zhongnanhai | Zhongnanhai | CHN | CHN/president | GOV |
blue-house | Blue House | KOR | KOR/president | GOV |
kantei | Kantei | JPN | JPN/prime-minister | GOV |
sublime-porte | Sublime Porte | TUR | | GOV |
karmelita | Carmelite Monastery of Buda | HUN | HUN/prime-minister | GOV |
sandor-palace | Sándor Palace | HUN | HUN/president | GOV |
prague-castle | Prague Castle | CZE | CZE/president | GOV |
belweder | Belweder | POL | POL/president | GOV |
kadriorg | Kadriorg Palace | EST | EST/president | GOV |
maximos | Maximos Mansion | GRC | GRC/prime-minister | GOV |
planalto | Planalto Palace | BRA | BRA/president | GOV |
casa-rosada | Casa Rosada | ARG | ARG/president | GOV | Q188648
la-moneda | La Moneda | CHL | CHL/president | GOV |
miraflores | Miraflores Palace | VEN | VEN/president | GOV |
casa-de-narino | Casa de Nariño | COL | COL/president | GOV |
malacanang | Malacañang Palace | PHL | PHL/president | GOV |
lubyanka | Lubyanka | FSB | | SPY |
`;

export const SEATS: readonly Seat[] = tableRows(TABLE).map(
  ([id = '', name = '', of = '', office, sector, wikidata]) => ({
    id,
    name,
    of,
    office: office || null,
    sector: sector || null,
    wikidata: wikidata || null,
  }),
);
