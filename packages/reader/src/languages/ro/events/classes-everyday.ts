/** Classes of nouns that the rules of `verbs-everyday.ts` and `further-everyday.ts` ask for, folded lemmas; what `classes.ts` says of classes holds here. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const EVERYDAY_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  // --- what is said of somebody
  scorn:
    words(`circ farsa rusine minciuna mincinos hot tradator tradare marioneta papusa sluga dictator dictatura terorist extremist
    fascist mafiot mafie escroc escrocherie incompetent impostor impostura clovn palma rafuiala spectacol praf prostie mojicie ban
    cacealma mascarada jaf diversiune populism batjocura ipocrizie ipocrit lasitate talharie vanatoare umilinta sfidare aberatie
    penibil jalnic mizerie porcarie lovitura bomba cosmar esec dezastru abuz santaj cenzura rusinos scandalos aberant ridicol
    iresponsabil inacceptabil ilegal nedrept absurd gafa provocare crima manipulare arendas paiata saltimbanc neispravit`),
  charges: words('acuzatie acuzatii invinuire repros critica critici'),
  notified:
    words(`parchet procuratura prefect prefectura politie dna diicot inspectorat inspectie comisie consiliu csm anpc ani agentie curte garda
    autoritate minister protectie directie corp avocat procuror garda ombudsman`),
  lawsuit: words('proces actiune'),
  check: words('verificare audit'),
  inquest: words('comisie echipa'),
  citation: words('proces-verbal procese-verbale procese-verbal'),
  // --- standing by somebody, giving way
  defence: words('aparare apararea'),
  regret: words('regret regrete'),
  'stood-out': words('greva protest blocada boicot pichet manifestatie'),
  // --- protest
  chant: words('striga scanda lozinca pancarta huidui fluiera vuvuzela banner'),
  proceedings: words('lucrare dezbatere reuniune negociere platou consultare discutie'),
  sitting: words('sesiune sedinta plen'),
  dock: words('dana depou terminal garnitura incinta'),
  barricade: words('baricada'),
  labour: words('lucru lucrul munca'),
  union: words('sindicat federatie sindicalist salariat angajat semnatar'),
  // --- authorities
  works: words('lucrare santier taiere demolare constructie'),
  'procession-word': words('procesiune mars coloana cortegiu convoi cargou nava petrolier'),
  participation: words('participare desfasurare colaborare finantare'),
  subsidy: words('subventie finantare alocatie publicitate'),
  'suspended-rounds': words('etapa suspendare amenda interdictie'),
  effectives: words('efectiv efective patrula'),
  ringed: words('cladire sediu imobil bloc cartier casa palat'),
  slap: words('palma pumn picior'),
  // --- help
  rubble: words('daramatura moloz suprafata put fantana prapastie zapada avalansa apa noroi mal ruina canal rapa'),
  sheltered: words('familie sinistrat refugiat persoana om localnic evacuat locatar copil elev'),
  relief:
    words(`prelata patura cort ponton generator grup medicament specialist alimente paturi pat saltea apa hrana pachet autocisterna
    motopompa`),
  // --- requests
  handover: words('extradare predare arestare asistenta repatriere'),
  conduct: words('dialog calm prudenta rabdare moderatie retinere intelepciune'),
  invitation: words('invitatie'),
  seat: words('minister palat alb cotroceni presedintie guvern kremlin parlament prefectura'),
  'party-noun': words('partid formatiune'),
  guarantee: words('garantie'),
  deed: words('fapta fapte furt crima'),
  departure: words('plecare retragere'),
  'payment-noun': words('plata plati'),
  persona: words('persona'),
  bullet: words('glont schija alice'),
  'support-money': words('subventie compensatie despagubire ajutor sprijin bursa prima indemnizatie'),
  humanitarian: words('umanitar sinistrat refugiat calamitate'),
  metres: words('metru inaltime'),
  // --- figures
  indicator:
    words(`rata inflatie somaj pret curs leu leul lira dolar euro moneda bursa indice cotatie petrol export import vanzare productie deficit
    datorie dobanda salariu pensie consum pib economie investitie chirie tarif numar furt infractiune accident exporturi vanzari
    importuri turist natalitate mortalitate populatie cifra robor sporire somajul actiune titlu productivitate comert barilul
    castig venit incasare cheltuiala cost trafic sosire cerere rezerva stoc recolta pondere absorbtie audienta factura produs valoare
    volum total medie excedent sold speranta efectiv capitalizare depozit finantare contributie subventie ocupare innoptare`),
  measured: words(
    '% procent punct leu lei euro dolar milion miliard suta mie dublu jumatate ban mwh persoana locuitor angajat caz tona hectar kilogram',
  ),
  change: words('crestere scadere diminuare majorare reducere avans declin cadere salt urcare coborare recul revenire'),
  percent: words('% procent suta'),
  poll: words('sondaj exit-poll exit-poll-ului barometru sondajul cercetare'),
  rating: words('rating ratingul'),
  // --- elections, laws, offices, business
  'ballot-word': words('vot electoral scrutin municipalitate urna alegere sort'),
  'candidacy-noun': words('candidatura'),
  'vote-word': words('vot votul'),
  'lower-house': words('parlament lege pachet buget masura ordonanta'),
  answerability: words('raspundere raspunderea'),
  lawfulness: words('constitutional neconstitutional'),
  'works-kind': words(
    'proiectare executie lucrare finantare furnizare achizitie reabilitare modernizare constructie constructii sponsorizare',
  ),
  levies: words('impozit taxa tarif salariu pensie alocatie'),
  interim: words('interimar inlocuitor succesor'),
  'interim-office': words('interimat'),
  board: words('consiliu comitet birou directorat conducere'),
  acquisition: words('achizitie achizitionare preluare fuziune vanzare'),
  purchased:
    words(`abator fabrica cladire hotel frecventa ferma depozit autobuz autogunoiera tramvai utilaj aparat echipament avion drona volum
    gaz licenta marca magazin clinica post castel conac`),
  shops: words('farmacie restaurant magazin benzinarie sucursala cabinet clinica unitate'),
  animal: words('caine urs lup haita mistret vaca taur viespe albina vipera'),
  water: words('apa viitura raul'),
  yards: words('curte casa gospodarie subsol beci locuinta strada'),
  havoc: words('prapad'),
  mountain: words('munte creasta padure traseu varf masiv'),
};
