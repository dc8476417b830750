/** Seats of power in Romanian: id | names. Ids are those of `world/seats.ts`; format as in organizations.ts. */
export const SEATS = `
kremlin | Kremlin; Cremlin; Kremlinul=Kremlinului
white-house | Casa Albă; White House
oval-office | Biroul Oval
pentagon | Pentagon; Pentagonul=Pentagonului
foggy-bottom | Foggy Bottom
capitol | Capitoliu; Capitoliul; Dealul Capitoliului; Capitol Hill
wall-street | Wall Street
langley | Langley
cotroceni | Palatul Cotroceni; Cotroceni; Cotrocenii=Cotrocenilor; Palatul Prezidențial Cotroceni
victoria-palace | Palatul Victoria
parliament-palace | Palatul Parlamentului; Casa Poporului
elisabeta-palace | Palatul Elisabeta
elysee | Palatul Élysée; Palatul Elysee; Élysée; Elysee; Palatul Elysée; Elysée
matignon | Matignon; Palatul Matignon; Hotelul Matignon
quai-d-orsay | Quai d'Orsay; Quai d’Orsay
place-beauvau | Place Beauvau
palais-bourbon | Palatul Bourbon
downing-street | Downing Street; Downing Street 10; Downing Street nr. 10; 10 Downing Street
whitehall | Whitehall
westminster | Westminster; Palatul Westminster
buckingham | Palatul Buckingham; Buckingham Palace
foreign-office | Foreign Office
city-of-london | City-ul londonez
chancellery-berlin | Cancelaria Federală; Bundeskanzleramt; Cancelaria federală
bellevue | Palatul Bellevue
ballhausplatz | Ballhausplatz
hofburg | Hofburg; Palatul Hofburg
palazzo-chigi | Palazzo Chigi; Palatul Chigi
quirinale | Palatul Quirinale; Quirinale; Quirinal; Palatul Quirinal
farnesina | Farnesina
montecitorio | Montecitorio; Palatul Montecitorio
moncloa | Palatul Moncloa; Moncloa; La Moncloa
zarzuela | Palatul Zarzuela
belem | Palatul Belém; Palatul Belem
holy-see | Sfântul Scaun=Sfântului Scaun; Curia Romană
berlaymont | Berlaymont
bankova | Bankova; strada Bankova=străzii Bankova
mariinsky | Palatul Mariinski; Palatul Mariinsky
zhongnanhai | Zhongnanhai
blue-house | Casa Albastră
kantei | Kantei
sublime-porte | Înalta Poartă=Înaltei Porți; Poarta Otomană
karmelita | Karmelita
sandor-palace | Palatul Sándor; Palatul Sandor
prague-castle | Castelul din Praga; Castelul Praga
belweder | Belweder; Palatul Belweder
kadriorg | Kadriorg
maximos | Palatul Maximos
planalto | Planalto; Palatul Planalto
casa-rosada | Casa Rosada
la-moneda | La Moneda; Palatul La Moneda
miraflores | Palatul Miraflores
casa-de-narino | Casa de Nariño; Palatul Nariño
malacanang | Malacañang; Palatul Malacañang; Palatul Malacanang
lubyanka | Lubianka; Lubyanka; Liubianka
`;
