/** Kinds of institution that many states have, with the PLOVER sector of whoever works there. */
import { tableRows } from './table.js';

const TABLE = `
government | GOV
presidency | GOV
parliament | LEG
senate | LEG
chamber | LEG
congress | LEG
foreign-ministry | GOV
defence-ministry | MIL
interior-ministry | COP
justice-ministry | GOV
finance-ministry | GOV
economy-ministry | GOV
energy-ministry | GOV
health-ministry | GOV
education-ministry | GOV
transport-ministry | GOV
agriculture-ministry | GOV
environment-ministry | GOV
labour-ministry | GOV
culture-ministry | GOV
development-ministry | GOV
digital-ministry | GOV
emergency-ministry | GOV
trade-ministry | GOV
unification-ministry | GOV
state-security-ministry | SPY
constitutional-court | JUD
supreme-court | JUD
court-of-appeal | JUD
court | JUD
prosecution | JUD
police | COP
border-guard | COP
gendarmerie | COP
army | MIL
general-staff | MIL
navy | MIL
air-force | MIL
security-council | GOV
central-bank | BUS
election-commission | GOV
audit-court | GOV
statistics-office | GOV
intelligence-service | SPY
embassy | GOV
consulate | GOV
city-hall | GOV
county-council | GOV
prefecture | GOV
`;

/** Kind → sector. */
export const INSTITUTIONS: ReadonlyMap<string, string> = new Map(
  tableRows(TABLE).map(([kind = '', sector = '']) => [kind, sector]),
);

/** State and kind → its body, where the id of the body doesn't say of what kind it is. */
export const STATE_BODIES: ReadonlyMap<string, string> = new Map([
  ['ROU constitutional-court', 'ROU-CCR'],
  ['ROU supreme-court', 'ROU-ICCJ'],
  ['ROU audit-court', 'ROU-CC'],
  ['ROU central-bank', 'ROU-BNR'],
  ['ROU statistics-office', 'ROU-INS'],
  ['ROU general-staff', 'ROU-SMAP'],
  ['MDA central-bank', 'MDA-BNM'],
  ['MDA election-commission', 'MDA-CEC'],
]);
