/** PLOVER contexts by folded lemmas of their paragraph: `context: lemmas`. */
const TABLE = `
military: armata militar soldat trupa racheta drona arma armament front ofensiva bombardament nato flota munitie tanc
intelligence: spionaj informatii contrainformatii spion serviciu_secret
executive: guvern premier cabinet ministru decret
legislative: parlament senat camera deputat senator lege vot plen comisie
election: alegeri scrutin vot candidat urna electoral campanie referendum
economic: economie buget euro dolar banca comert export import investitie tarif taxa inflatie dobanda piata gaz petrol
legal: tribunal instanta judecator procuror dosar proces sentinta parchet ancheta inculpat condamnare avocat
human_rights: drept tortura abuz ong amnesty
rights_freedoms: presa libertate jurnalist cenzura
repression: protestatar manifestant arestare opozitie represiune
diplomatic: ambasador diplomat diplomatie externe summit vizita bilateral tratat acord delegatie negociere
territory: frontiera granita teritoriu anexare suveranitate regiune
peacekeeping: pace mentinere armistitiu observator
health: spital medic vaccin epidemie virus sanatate pacient
migration: migrant refugiat azil
disasters: inundatie cutremur incendiu furtuna viitura seceta alunecare
natural_resource: gaz petrol mina minereu apa uraniu
environment: mediu poluare clima emisie
technology: tehnologie satelit inteligenta_artificiala software
terrorism: terorism terorist atentat
cbrn: nuclear chimic biologic radioactiv
cyber: cibernetic informatic hacker
misinformation: dezinformare propaganda fals
crime: crima infractiune grupare omor furt
corruption: coruptie mita spaga delapidare
illegal_drugs: drog cocaina heroina cannabis
trafficking: trafic traficant contrabanda
religion_ethnicity: biserica patriarh minoritate religios etnic papa
`;

export const CONTEXTS: ReadonlyMap<string, readonly string[]> = (() => {
  const byLemma = new Map<string, string[]>();
  for (const line of TABLE.trim().split('\n')) {
    const [context = '', lemmas = ''] = line.split(':');
    for (const lemma of lemmas.trim().split(' ')) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), context.trim()]);
  }
  return byLemma;
})();
