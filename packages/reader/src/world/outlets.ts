/** News agencies, papers, broadcasters, sites, and the platforms on which people post. */
import { tableRows } from './table.js';
import type { Outlet } from './world.js';

/** id | international name | kind | state (alpha-3) | Wikidata, where it is certain. */
const TABLE = `
agerpres | Agerpres | agency | ROU |
rompres | Rompres | agency | ROU |
mediafax | Mediafax | agency | ROU |
news-ro | News.ro | agency | ROU |
rador | Rador | agency | ROU |
reuters | Reuters | agency | GBR | Q130879
afp | Agence France-Presse | agency | FRA | Q40464
ap | Associated Press | agency | USA | Q40469
upi | United Press International | agency | USA |
dpa | Deutsche Presse-Agentur | agency | DEU | Q312653
epd | Evangelischer Pressedienst | agency | DEU |
efe | EFE | agency | ESP |
europa-press | Europa Press | agency | ESP |
ansa | ANSA | agency | ITA |
adnkronos | Adnkronos | agency | ITA |
lusa | Lusa | agency | PRT |
tass | TASS | agency | RUS | Q223799
interfax | Interfax | agency | RUS |
ria | RIA Novosti | agency | RUS |
sputnik | Sputnik | agency | RUS |
regnum | Regnum | agency | RUS |
xinhua | Xinhua | agency | CHN | Q204839
cns | China News Service | agency | CHN |
yonhap | Yonhap | agency | KOR |
newsis | Newsis | agency | KOR |
kcna | KCNA | agency | PRK |
kyodo | Kyodo News | agency | JPN |
jiji | Jiji Press | agency | JPN |
anadolu | Anadolu Agency | agency | TUR |
dha | Demirören News Agency | agency | TUR |
belta | BelTA | agency | BLR |
ukrinform | Ukrinform | agency | UKR |
unian | UNIAN | agency | UKR |
interfax-ukraine | Interfax-Ukraine | agency | UKR |
rbc-ukraine | RBC-Ukraine | agency | UKR |
moldpres | Moldpres | agency | MDA |
ipn | IPN | agency | MDA |
infotag | Infotag | agency | MDA |
novosti-pmr | Novosti Pridnestrovia | agency | MDA |
bns-baltic | Baltic News Service | agency | LTU |
elta | ELTA | agency | LTU |
leta | LETA | agency | LVA |
pap | Polish Press Agency | agency | POL |
mti | MTI | agency | HUN |
bta | Bulgarian News Agency | agency | BGR |
ctk | Czech News Agency | agency | CZE |
tasr | TASR | agency | SVK |
sita-svk | SITA | agency | SVK |
apa-aut | Austria Press Agency | agency | AUT |
sda | Keystone-SDA | agency | CHE |
belga | Belga | agency | BEL |
anp | ANP | agency | NLD |
ritzau | Ritzau | agency | DNK |
ntb | NTB | agency | NOR |
tt | TT News Agency | agency | SWE |
stt | STT | agency | FIN |
tanjug | Tanjug | agency | SRB |
beta-srb | Beta | agency | SRB |
fonet | FoNet | agency | SRB |
hina | HINA | agency | HRV |
sta-svn | STA | agency | SVN |
fena | FENA | agency | BIH |
mia | MIA | agency | MKD |
ata | ATA | agency | ALB |
ana-mpa | Athens News Agency | agency | GRC |
cna-cyp | Cyprus News Agency | agency | CYP |
armenpress | Armenpress | agency | ARM |
azertac | Azertac | agency | AZE |
apa-aze | APA (Azerbaijan) | agency | AZE |
interpressnews | InterPressNews | agency | GEO |
kazinform | Kazinform | agency | KAZ |
irna | IRNA | agency | IRN |
isna | ISNA | agency | IRN |
tasnim | Tasnim | agency | IRN |
fars | Fars | agency | IRN |
mehr | Mehr | agency | IRN |
sana | SANA | agency | SYR |
ina-irq | Iraqi News Agency | agency | IRQ |
petra-jor | Petra | agency | JOR |
wafa | WAFA | agency | PSE |
maan | Ma'an | agency | PSE |
nna-lbn | National News Agency (Lebanon) | agency | LBN |
mena | MENA | agency | EGY |
spa-sau | Saudi Press Agency | agency | SAU |
wam | WAM | agency | ARE |
qna | Qatar News Agency | agency | QAT |
kuna | KUNA | agency | KWT |
saba | Saba | agency | YEM |
aps | Algeria Press Service | agency | DZA |
map-mar | Maghreb Arabe Presse | agency | MAR |
suna | SUNA | agency | SDN |
pti | Press Trust of India | agency | IND |
ani-ind | Asian News International | agency | IND |
app | Associated Press of Pakistan | agency | PAK |
antara | Antara | agency | IDN |
bernama | Bernama | agency | MYS |
cna-twn | Central News Agency (Taiwan) | agency | TWN |
vna | Vietnam News Agency | agency | VNM |
prensa-latina | Prensa Latina | agency | CUB |
telam | Télam | agency | ARG |
agencia-brasil | Agência Brasil | agency | BRA |
# Romania and Moldova
digi24 | Digi24 | outlet | ROU |
hotnews | HotNews | outlet | ROU |
g4media | G4Media | outlet | ROU |
adevarul | Adevărul | outlet | ROU |
libertatea | Libertatea | outlet | ROU |
evz | Evenimentul Zilei | outlet | ROU |
gandul | Gândul | outlet | ROU |
jurnalul | Jurnalul Național | outlet | ROU |
rl | România liberă | outlet | ROU |
zf | Ziarul Financiar | outlet | ROU |
profit-ro | Profit.ro | outlet | ROU |
economica | Economica.net | outlet | ROU |
economedia | Economedia | outlet | ROU |
spotmedia | SpotMedia | outlet | ROU |
recorder | Recorder | outlet | ROU |
pressone | PressOne | outlet | ROU |
rise | RISE Project | outlet | ROU |
ziare-com | Ziare.com | outlet | ROU |
stiripesurse | Știri pe surse | outlet | ROU |
dc-news | DCNews | outlet | ROU |
activenews | ActiveNews | outlet | ROU |
cotidianul | Cotidianul | outlet | ROU |
antena3 | Antena 3 CNN | outlet | ROU |
antena1 | Antena 1 | outlet | ROU |
romania-tv | România TV | outlet | ROU |
realitatea | Realitatea Plus | outlet | ROU |
b1tv | B1 TV | outlet | ROU |
prima | Prima TV | outlet | ROU |
protv | Pro TV | outlet | ROU |
tvr | TVR | outlet | ROU |
kanald | Kanal D | outlet | ROU |
euronews-ro | Euronews România | outlet | ROU |
aleph | Aleph News | outlet | ROU |
rra | Radio România Actualități | outlet | ROU |
rri | Radio România Internațional | outlet | ROU |
europa-fm | Europa FM | outlet | ROU |
rfi-ro | RFI România | outlet | ROU |
gsp | Gazeta Sporturilor | outlet | ROU |
prosport | ProSport | outlet | ROU |
defense-romania | DefenseRomania | outlet | ROU |
contributors | Contributors | outlet | ROU |
context | Context.ro | outlet | ROU |
snoop | Snoop | outlet | ROU |
veridica | Veridica | outlet | ROU |
biziday | Biziday | outlet | ROU |
wall-street-ro | Wall-Street.ro | outlet | ROU |
europa-libera | Radio Europa Liberă | outlet | USA |
ziarul-de-garda | Ziarul de Gardă | outlet | MDA |
tv8 | TV8 | outlet | MDA |
jurnal-tv | Jurnal TV | outlet | MDA |
protv-md | PRO TV Chișinău | outlet | MDA |
unimedia | UNIMEDIA | outlet | MDA |
newsmaker | NewsMaker | outlet | MDA |
moldova1 | Moldova 1 | outlet | MDA |
agora | Agora | outlet | MDA |
deschide | Deschide.md | outlet | MDA |
realitatea-md | Realitatea.md | outlet | MDA |
noi-md | Noi.md | outlet | MDA |
timpul | Timpul | outlet | MDA |
rise-md | RISE Moldova | outlet | MDA |
tsv | TSV | outlet | MDA |
radio-moldova | Radio Moldova | outlet | MDA |
ziarul-national | Ziarul Național | outlet | MDA |
# other countries
bbc | BBC | outlet | GBR | Q9531
sky-news | Sky News | outlet | GBR |
itv | ITV | outlet | GBR |
channel4 | Channel 4 | outlet | GBR |
guardian | The Guardian | outlet | GBR | Q11148
ft | Financial Times | outlet | GBR |
times-uk | The Times | outlet | GBR |
sunday-times | The Sunday Times | outlet | GBR |
telegraph | The Daily Telegraph | outlet | GBR |
independent-uk | The Independent | outlet | GBR |
daily-mail | Daily Mail | outlet | GBR |
the-sun | The Sun | outlet | GBR |
mirror-uk | Daily Mirror | outlet | GBR |
express-uk | Daily Express | outlet | GBR |
economist | The Economist | outlet | GBR |
i-paper | The i Paper | outlet | GBR |
cnn | CNN | outlet | USA | Q48340
fox-news | Fox News | outlet | USA |
nbc | NBC News | outlet | USA |
msnbc | MSNBC | outlet | USA |
abc-usa | ABC News | outlet | USA |
cbs | CBS News | outlet | USA |
pbs | PBS | outlet | USA |
npr | NPR | outlet | USA |
cnbc | CNBC | outlet | USA |
bloomberg | Bloomberg News | outlet | USA |
nyt | The New York Times | outlet | USA | Q9684
wsj | The Wall Street Journal | outlet | USA | Q164746
wapo | The Washington Post | outlet | USA | Q166032
usa-today | USA Today | outlet | USA |
la-times | Los Angeles Times | outlet | USA |
ny-post | New York Post | outlet | USA |
newsweek | Newsweek | outlet | USA |
time | Time | outlet | USA |
foreign-policy | Foreign Policy | outlet | USA |
foreign-affairs | Foreign Affairs | outlet | USA |
atlantic | The Atlantic | outlet | USA |
axios | Axios | outlet | USA |
politico | Politico | outlet | |
the-hill | The Hill | outlet | USA |
semafor | Semafor | outlet | USA |
huffpost | HuffPost | outlet | USA |
business-insider | Business Insider | outlet | USA |
forbes | Forbes | outlet | USA |
daily-beast | The Daily Beast | outlet | USA |
new-yorker | The New Yorker | outlet | USA |
voa | Voice of America | outlet | USA |
spiegel | Der Spiegel | outlet | DEU | Q131478
bild | Bild | outlet | DEU |
faz | Frankfurter Allgemeine Zeitung | outlet | DEU |
sz | Süddeutsche Zeitung | outlet | DEU |
welt | Die Welt | outlet | DEU |
zeit | Die Zeit | outlet | DEU |
tagesspiegel | Der Tagesspiegel | outlet | DEU |
handelsblatt | Handelsblatt | outlet | DEU |
ard | ARD | outlet | DEU |
zdf | ZDF | outlet | DEU |
ntv-deu | n-tv | outlet | DEU |
dw | Deutsche Welle | outlet | DEU | Q153770
focus-deu | Focus | outlet | DEU |
stern | Stern | outlet | DEU |
rnd | RedaktionsNetzwerk Deutschland | outlet | DEU |
le-monde | Le Monde | outlet | FRA | Q12461
le-figaro | Le Figaro | outlet | FRA | Q216047
liberation | Libération | outlet | FRA |
le-parisien | Le Parisien | outlet | FRA |
les-echos | Les Echos | outlet | FRA |
la-tribune | La Tribune | outlet | FRA |
le-point | Le Point | outlet | FRA |
bfm | BFM TV | outlet | FRA |
france24 | France 24 | outlet | FRA |
france-info | Franceinfo | outlet | FRA |
tf1 | TF1 | outlet | FRA |
lci | LCI | outlet | FRA |
rfi | Radio France Internationale | outlet | FRA |
mediapart | Mediapart | outlet | FRA |
euronews | Euronews | outlet | |
euractiv | Euractiv | outlet | |
euobserver | EUobserver | outlet | |
corriere | Corriere della Sera | outlet | ITA |
repubblica | La Repubblica | outlet | ITA |
la-stampa | La Stampa | outlet | ITA |
il-giornale | Il Giornale | outlet | ITA |
rai | RAI | outlet | ITA |
el-pais | El País | outlet | ESP |
el-mundo | El Mundo | outlet | ESP |
abc-esp | ABC (Spain) | outlet | ESP |
vanguardia | La Vanguardia | outlet | ESP |
rtve | RTVE | outlet | ESP |
politika | Politika | outlet | SRB |
b92 | B92 | outlet | SRB |
n1 | N1 | outlet | SRB |
danas | Danas | outlet | SRB |
blic | Blic | outlet | SRB |
novosti-srb | Večernje novosti | outlet | SRB |
index-hu | Index | outlet | HUN |
telex | Telex | outlet | HUN |
444 | 444 | outlet | HUN |
magyar-nemzet | Magyar Nemzet | outlet | HUN |
hvg | HVG | outlet | HUN |
gazeta-wyborcza | Gazeta Wyborcza | outlet | POL |
rzeczpospolita | Rzeczpospolita | outlet | POL |
tvn24 | TVN24 | outlet | POL |
onet | Onet | outlet | POL |
polsat | Polsat | outlet | POL |
novinite | Novinite | outlet | BGR |
bnt | Bulgarian National Television | outlet | BGR |
nova-bgr | Nova TV | outlet | BGR |
telegraaf | De Telegraaf | outlet | NLD |
volkskrant | de Volkskrant | outlet | NLD |
nos | NOS | outlet | NLD |
le-soir | Le Soir | outlet | BEL |
de-standaard | De Standaard | outlet | BEL |
vrt | VRT | outlet | BEL |
nzz | Neue Zürcher Zeitung | outlet | CHE |
kronen | Kronen Zeitung | outlet | AUT |
der-standard | Der Standard | outlet | AUT |
die-presse | Die Presse | outlet | AUT |
orf | ORF | outlet | AUT |
svt | SVT | outlet | SWE |
aftonbladet | Aftonbladet | outlet | SWE |
dagens-nyheter | Dagens Nyheter | outlet | SWE |
nrk | NRK | outlet | NOR |
vg | VG | outlet | NOR |
dr-dnk | DR | outlet | DNK |
tv2-dnk | TV 2 | outlet | DNK |
helsingin-sanomat | Helsingin Sanomat | outlet | FIN |
yle | Yle | outlet | FIN |
iltalehti | Iltalehti | outlet | FIN |
err | ERR | outlet | EST |
postimees | Postimees | outlet | EST |
delfi | Delfi | outlet | LTU |
lrt | LRT | outlet | LTU |
kathimerini | Kathimerini | outlet | GRC |
ert | ERT | outlet | GRC |
hurriyet | Hürriyet | outlet | TUR |
cumhuriyet | Cumhuriyet | outlet | TUR |
ntv-tur | NTV | outlet | TUR |
trt | TRT | outlet | TUR |
cnn-turk | CNN Türk | outlet | TUR |
daily-sabah | Daily Sabah | outlet | TUR |
kyiv-independent | The Kyiv Independent | outlet | UKR |
kyiv-post | Kyiv Post | outlet | UKR |
ukrainska-pravda | Ukrainska Pravda | outlet | UKR |
hromadske | Hromadske | outlet | UKR |
suspilne | Suspilne | outlet | UKR |
nv-ukr | NV | outlet | UKR |
espreso | Espreso | outlet | UKR |
european-pravda | European Pravda | outlet | UKR |
nexta | Nexta | outlet | BLR |
rt | RT | outlet | RUS |
rossia1 | Rossiya 1 | outlet | RUS |
pervyi | Channel One Russia | outlet | RUS |
kommersant | Kommersant | outlet | RUS |
vedomosti | Vedomosti | outlet | RUS |
izvestia | Izvestia | outlet | RUS |
rbc | RBC | outlet | RUS |
novaya-gazeta | Novaya Gazeta | outlet | RUS |
moskovski-komsomolets | Moskovskij Komsomolets | outlet | RUS |
komsomolskaya-pravda | Komsomolskaya Pravda | outlet | RUS |
nezavisimaya | Nezavisimaya Gazeta | outlet | RUS |
rg | Rossiyskaya Gazeta | outlet | RUS |
gazeta-ru | Gazeta.ru | outlet | RUS |
lenta | Lenta.ru | outlet | RUS |
meduza | Meduza | outlet | RUS |
moscow-times | The Moscow Times | outlet | RUS |
insider-rus | The Insider | outlet | RUS |
mediazona | Mediazona | outlet | RUS |
astra | Astra | outlet | RUS |
baza | Baza | outlet | RUS |
mash | Mash | outlet | RUS |
verstka | Verstka | outlet | RUS |
rybar | Rybar | outlet | RUS |
tv-dojd | TV Rain | outlet | RUS |
zvezda | Zvezda | outlet | RUS |
al-jazeera | Al Jazeera | outlet | QAT |
al-arabiya | Al Arabiya | outlet | SAU |
asharq | Asharq al-Awsat | outlet | SAU |
sky-arabia | Sky News Arabia | outlet | ARE |
al-mayadeen | Al Mayadeen | outlet | LBN |
al-manar | Al-Manar | outlet | LBN |
al-hadath | Al Hadath | outlet | SAU |
press-tv | Press TV | outlet | IRN |
irib | IRIB | outlet | IRN |
iran-international | Iran International | outlet | GBR |
haaretz | Haaretz | outlet | ISR |
jpost | The Jerusalem Post | outlet | ISR |
toi | The Times of Israel | outlet | ISR |
ynet | Ynet | outlet | ISR |
kan | Kan | outlet | ISR |
channel12 | Channel 12 | outlet | ISR |
channel13 | Channel 13 | outlet | ISR |
israel-hayom | Israel Hayom | outlet | ISR |
radio-dabanga | Radio Dabanga | outlet | SDN |
cctv | CCTV | outlet | CHN |
cgtn | CGTN | outlet | CHN |
global-times | Global Times | outlet | CHN |
peoples-daily | People's Daily | outlet | CHN |
china-daily | China Daily | outlet | CHN |
scmp | South China Morning Post | outlet | HKG |
caixin | Caixin | outlet | CHN |
rodong | Rodong Sinmun | outlet | PRK |
korea-herald | The Korea Herald | outlet | KOR |
korea-times | The Korea Times | outlet | KOR |
chosun | The Chosun Ilbo | outlet | KOR |
kbs | KBS | outlet | KOR |
nk-news | NK News | outlet | KOR |
nhk | NHK | outlet | JPN |
nikkei | Nikkei | outlet | JPN |
yomiuri | Yomiuri Shimbun | outlet | JPN |
asahi | Asahi Shimbun | outlet | JPN |
mainichi | Mainichi Shimbun | outlet | JPN |
japan-times | The Japan Times | outlet | JPN |
ndtv | NDTV | outlet | IND |
times-of-india | The Times of India | outlet | IND |
hindustan-times | Hindustan Times | outlet | IND |
the-hindu | The Hindu | outlet | IND |
dawn | Dawn | outlet | PAK |
geo-tv | Geo TV | outlet | PAK |
tolo | TOLOnews | outlet | AFG |
straits-times | The Straits Times | outlet | SGP |
abc-aus | ABC (Australia) | outlet | AUS |
smh | The Sydney Morning Herald | outlet | AUS |
cbc | CBC | outlet | CAN |
globe-and-mail | The Globe and Mail | outlet | CAN |
globo | O Globo | outlet | BRA |
folha | Folha de S.Paulo | outlet | BRA |
clarin | Clarín | outlet | ARG |
la-nacion | La Nación | outlet | ARG |
infobae | Infobae | outlet | ARG |
telesur | teleSUR | outlet | VEN |
daily-maverick | Daily Maverick | outlet | ZAF |
sabc | SABC | outlet | ZAF |
civil-ge | Civil.ge | outlet | GEO |
rustavi2 | Rustavi 2 | outlet | GEO |
balkan-insight | Balkan Insight | outlet | |
occrp | OCCRP | outlet | |
icij | ICIJ | outlet | USA |
janes | Janes | outlet | GBR |
defense-news | Defense News | outlet | USA |
defense-one | Defense One | outlet | USA |
breaking-defense | Breaking Defense | outlet | USA |
war-zone | The War Zone | outlet | USA |
# platforms
facebook | Facebook | platform | USA | Q355
x | X | platform | USA | Q918
twitter | Twitter | platform | USA | Q918
telegram | Telegram | platform | | Q15616276
truth-social | Truth Social | platform | USA |
tiktok | TikTok | platform | | Q48938223
instagram | Instagram | platform | USA | Q209330
youtube | YouTube | platform | USA | Q866
whatsapp | WhatsApp | platform | USA | Q1049511
linkedin | LinkedIn | platform | USA |
reddit | Reddit | platform | USA |
bluesky | Bluesky | platform | USA |
threads | Threads | platform | USA |
signal | Signal | platform | USA |
discord | Discord | platform | USA |
twitch | Twitch | platform | USA |
vk | VKontakte | platform | RUS |
weibo | Weibo | platform | CHN |
wechat | WeChat | platform | CHN |
viber | Viber | platform | |
substack | Substack | platform | USA |
`;

export const OUTLETS: readonly Outlet[] = tableRows(TABLE).map(([id = '', name = '', kind, country, wikidata]) => ({
  id,
  name,
  kind: kind === 'agency' || kind === 'platform' ? kind : 'outlet',
  country: country || null,
  wikidata: wikidata || null,
}));
