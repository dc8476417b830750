/**
 * Institutions that many states have, so that the name leaves open whose: kind | names. Kinds are those of
 * `world/institutions.ts`. Format of the names as in organizations.ts.
 */
export const INSTITUTIONS = `
government | Guvernul; Guvern=Guvernului; Executivul; Cabinetul; Consiliul de Miniștri
presidency | Președinția; Administrația Prezidențială; Biroul Președintelui; Cancelaria Prezidențială; Biroul prezidențial=Biroului prezidențial
parliament | Parlamentul; Parlament=Parlamentului; Legislativul; Adunarea Națională; Camerele reunite=Camerelor reunite
senate | Senatul; Senat=Senatului; Camera superioară
chamber | Camera Deputaților; Camera inferioară
congress | Congresul; Congres=Congresului
foreign-ministry | Ministerul de Externe; Ministerul Afacerilor Externe; Ministerul Relațiilor Externe; MAE
defence-ministry | Ministerul Apărării; Ministerul Apărării Naționale; Ministerul de Apărare; Ministerul de Război
interior-ministry | Ministerul de Interne; Ministerul Afacerilor Interne; MAI; Internele=Internelor
justice-ministry | Ministerul Justiției; Ministerul de Justiție
finance-ministry | Ministerul Finanțelor; Ministerul de Finanțe; Ministerul Finanțelor Publice
economy-ministry | Ministerul Economiei
energy-ministry | Ministerul Energiei
health-ministry | Ministerul Sănătății
education-ministry | Ministerul Educației; Ministerul Educației Naționale; Ministerul Învățământului
transport-ministry | Ministerul Transporturilor; Ministerul Transporturilor și Infrastructurii
agriculture-ministry | Ministerul Agriculturii
environment-ministry | Ministerul Mediului
labour-ministry | Ministerul Muncii
culture-ministry | Ministerul Culturii
development-ministry | Ministerul Dezvoltării
digital-ministry | Ministerul Digitalizării; Ministerul Cercetării
emergency-ministry | Ministerul Situațiilor de Urgență; Ministerul pentru Situații de Urgență; Ministerul Situațiilor Excepționale
trade-ministry | Ministerul Comerțului
unification-ministry | Ministerul Unificării
state-security-ministry | Ministerul Securității Statului; Ministerul Securității de Stat
constitutional-court | Curtea Constituțională; Tribunalul Constituțional
supreme-court | Curtea Supremă; Curtea Supremă de Justiție; Instanța supremă; Tribunalul Suprem; Înalta Curte=Înaltei Curți
court-of-appeal | Curtea de Apel
court | Tribunalul; Judecătoria
prosecution | Parchetul; Parchetul General; Procuratura; Procuratura Generală
police | Poliția; Poliția Națională
border-guard | Poliția de Frontieră; Grănicerii=Grănicerilor
gendarmerie | Jandarmeria; Carabinierii=Carabinierilor
army | Armata; Forțele Armate=Forțelor Armate; Forțele armate=Forțelor armate
general-staff | Statul Major=Statului Major; Statul Major General=Statului Major General
navy | Marina; Marina Militară; Forțele Navale=Forțelor Navale
air-force | Forțele Aeriene=Forțelor Aeriene; Aviația
security-council | Consiliul de Securitate; Consiliul Național de Securitate; Consiliul Securității Naționale
central-bank | Banca Centrală; Banca centrală; Banca Națională
election-commission | Comisia Electorală; Comisia Electorală Centrală; Comisia Electorală de Stat; Autoritatea Electorală
audit-court | Curtea de Conturi
statistics-office | Institutul Național de Statistică; Oficiul Național de Statistică; Biroul Național de Statistică
intelligence-service | Serviciul de Informații; Serviciul de Informații Externe; Serviciul Național de Informații; Serviciul de Securitate
embassy | Ambasada
consulate | Consulatul; Consulatul General
city-hall | Primăria
county-council | Consiliul Județean
prefecture | Prefectura; Instituția Prefectului
`;
