/** Agencies, outlets and platforms as Romanian news calls them: id | names. Format as in organizations.ts. */
export const OUTLETS = `
agerpres | Agerpres; AGERPRES
rompres | Rompres
mediafax | Mediafax; MEDIAFAX
news-ro | News.ro; NEWS.RO; agenția News.ro
rador | Rador; RADOR; Rador Radio România
reuters | Reuters; Thomson Reuters
afp | AFP; Agence France-Presse; France Presse; Agence France Presse; France-Presse
ap | Associated Press; AP; The Associated Press
upi | UPI
dpa | dpa; DPA; Deutsche Presse-Agentur
epd | epd; EPD
efe | EFE; Agencia EFE
europa-press | Europa Press
ansa | ANSA
adnkronos | Adnkronos; AdnKronos
lusa | Lusa?
tass | TASS; ITAR-TASS; Tass
interfax | Interfax
ria | RIA Novosti; RIA; Ria Novosti
sputnik | Sputnik; Sputnik Moldova
regnum | Regnum?
xinhua | Xinhua; China Nouă=Chinei Noi; Agenția China Nouă
cns | China News Service
yonhap | Yonhap
newsis | Newsis
kcna | KCNA; Agenția Centrală de Știri din Coreea
kyodo | Kyodo; Kyodo News
jiji | Jiji; Jiji Press
anadolu | Anadolu; Agenția Anadolu; agenția Anadolu=agenției Anadolu
dha | DHA; Demiroren
belta | BelTA; Belta; BELTA
ukrinform | Ukrinform
unian | UNIAN; Unian
interfax-ukraine | Interfax-Ukraine; Interfax Ucraina; Interfax-Ucraina
rbc-ukraine | RBC-Ukraine; RBC-Ucraina; RBC Ukraine
moldpres | Moldpres; MOLDPRES
ipn | IPN
infotag | Infotag
novosti-pmr | Novosti Pridnestrovia; Novosti Pridnestrovya; Novosti Pridnestrovie
bns-baltic | BNS; Baltic News Service
elta | ELTA
leta | LETA
pap | PAP
mti | MTI
bta | BTA
ctk | CTK; ČTK
tasr | TASR
sita-svk | SITA
apa-aut | APA
sda | Keystone-ATS; ATS
belga | Belga
anp | ANP
ritzau | Ritzau
ntb | NTB
tt | TT?
stt | STT
tanjug | Tanjug; Taniug
beta-srb | Beta?
fonet | FoNet
hina | HINA; Hina
sta-svn | STA?
fena | FENA
mia | MIA?
ata | ATA?
ana-mpa | ANA?; ANA-MPA; AMNA
cna-cyp | CNA
armenpress | Armenpress
azertac | Azertac; AZERTAC
apa-aze | APA
interpressnews | InterPressNews; Interpressnews
kazinform | Kazinform
irna | IRNA
isna | ISNA
tasnim | Tasnim
fars | Fars?
mehr | Mehr?
sana | SANA
ina-irq | INA?
petra-jor | Petra?
wafa | WAFA; Wafa
maan | Ma'an; Maan
nna-lbn | ANI?
mena | MENA
spa-sau | SPA?
wam | WAM
qna | QNA
kuna | KUNA
saba | Saba?
aps | APS?
map-mar | MAP?
suna | SUNA
pti | PTI; Press Trust of India
ani-ind | ANI?
app | APP?
antara | Antara?
bernama | Bernama
cna-twn | CNA
vna | VNA
prensa-latina | Prensa Latina
telam | Telam; Télam
agencia-brasil | Agencia Brasil; Agência Brasil
# Romania and Moldova
digi24 | Digi24; Digi 24; Digi24.ro; Digi24 HD; Digi FM
hotnews | HotNews; HotNews.ro; Hotnews; Hotnews.ro
g4media | G4Media; G4Media.ro; G4media; G4media.ro
adevarul | Adevărul=Adevărului; Adevărul.ro; Adevarul.ro; ziarul Adevărul=ziarului Adevărul
libertatea | Libertatea?; Libertatea.ro
evz | Evenimentul Zilei; EVZ; Evz.ro
gandul | Gândul=Gândului; Gândul.ro; Gandul.ro
jurnalul | Jurnalul Național; Jurnalul?
rl | România Liberă=României Libere; România liberă=României libere
zf | Ziarul Financiar; ZF
profit-ro | Profit.ro
economica | Economica.net
economedia | Economedia; Economedia.ro
spotmedia | SpotMedia; Spotmedia; spotmedia.ro; Spotmedia.ro
recorder | Recorder?; Recorder.ro
pressone | PressOne
rise | RISE Project; Rise Project
ziare-com | Ziare.com
stiripesurse | Știri pe surse; Stiripesurse; StiripeSurse.ro; Stiripesurse.ro; Știripesurse.ro
dc-news | DCNews; DC News
activenews | ActiveNews; Activenews
cotidianul | Cotidianul?; Cotidianul.ro
antena3 | Antena 3; Antena 3 CNN; Antena3; Antena3.ro
antena1 | Antena 1; Observator?; Observator News; Observatornews.ro
romania-tv | România TV=României TV; RTV; Romania TV
realitatea | Realitatea Plus; Realitatea TV; Realitatea?; Realitatea.net
b1tv | B1 TV; B1TV; B1?
prima | Prima TV; Prima News
protv | Pro TV; ProTV; PROTV; Știrile Pro TV; Știrile ProTV; Stirileprotv.ro; Știrileprotv.ro
tvr | TVR; TVR Info; TVR 1; TVR1; Televiziunea Română=Televiziunii Române; Televiziunea Publică
kanald | Kanal D
euronews-ro | Euronews România; Euronews Romania
aleph | Aleph News
rra | Radio România Actualități; RRA; Radio România=Radio România
rri | Radio România Internațional; RRI
europa-fm | Europa FM
rfi-ro | RFI România; RFI Romania
gsp | Gazeta Sporturilor; GSP; GSP.ro
prosport | ProSport; Prosport
defense-romania | DefenseRomania; Defense Romania
contributors | Contributors.ro; Contributors?
context | Context.ro
snoop | Snoop?; Snoop.ro
veridica | Veridica; Veridica.ro
biziday | Biziday
wall-street-ro | Wall-Street.ro
europa-libera | Europa Liberă=Europei Libere; Radio Europa Liberă=Radio Europei Libere; Europa Liberă România=Europei Libere România; Europa Liberă Moldova=Europei Libere Moldova; RFE/RL; Radio Free Europe; REL?; Radio Free Europe/Radio Liberty; Radio Slobodna Evropa; Slobodna Evropa
ziarul-de-garda | Ziarul de Gardă; ZdG
tv8 | TV8; TV 8
jurnal-tv | Jurnal TV; Jurnal.md
protv-md | PRO TV Chișinău; Pro TV Chișinău; ProTV Chișinău
unimedia | UNIMEDIA; Unimedia; UNIMEDIA.info
newsmaker | NewsMaker; Newsmaker
moldova1 | Moldova 1; Teleradio-Moldova; Teleradio Moldova; TRM
agora | Agora.md; AGORA?
deschide | Deschide.md
realitatea-md | Realitatea.md
noi-md | Noi.md
timpul | Timpul.md; Timpul de dimineață
rise-md | RISE Moldova; Rise Moldova
tsv | TSV
radio-moldova | Radio Moldova=Radio Moldova
ziarul-national | Ziarul Național
# other countries
bbc | BBC; BBC News; BBC Radio 4; BBC World
sky-news | Sky News; Sky?
itv | ITV; ITV News
channel4 | Channel 4
guardian | The Guardian; Guardian?
ft | Financial Times; FT; The Financial Times
times-uk | The Times; Times?
sunday-times | The Sunday Times; Sunday Times
telegraph | The Telegraph; Daily Telegraph; The Daily Telegraph; Telegraph?
independent-uk | The Independent; Independent?
daily-mail | Daily Mail; Mail Online; MailOnline
the-sun | The Sun
mirror-uk | Daily Mirror; The Mirror
express-uk | Daily Express
economist | The Economist; Economist?
i-paper | The i Paper
cnn | CNN; CNN International
fox-news | Fox News; Fox?; Fox Business
nbc | NBC; NBC News
msnbc | MSNBC
abc-usa | ABC News; ABC
cbs | CBS; CBS News
pbs | PBS
npr | NPR
cnbc | CNBC
bloomberg | Bloomberg; Bloomberg News; Bloomberg TV; Bloomberg Television
nyt | New York Times; The New York Times; NYT; NY Times
wsj | Wall Street Journal; The Wall Street Journal; WSJ
wapo | Washington Post; The Washington Post; WP
usa-today | USA Today
la-times | Los Angeles Times
ny-post | New York Post
newsweek | Newsweek
time | Time Magazine; revista Time=revistei Time
foreign-policy | Foreign Policy
foreign-affairs | Foreign Affairs
atlantic | The Atlantic
axios | Axios
politico | Politico; Politico Europe; POLITICO
the-hill | The Hill
semafor | Semafor
huffpost | HuffPost; Huffington Post
business-insider | Business Insider
forbes | Forbes
daily-beast | The Daily Beast; Daily Beast
new-yorker | New Yorker; The New Yorker
voa | Vocea Americii=Vocii Americii; Voice of America; VOA
spiegel | Der Spiegel; Spiegel; Spiegel Online
bild | Bild; Bild am Sonntag
faz | Frankfurter Allgemeine Zeitung; FAZ; Frankfurter Allgemeine
sz | Süddeutsche Zeitung; Suddeutsche Zeitung; Sueddeutsche Zeitung
welt | Die Welt; Welt?; Welt am Sonntag
zeit | Die Zeit
tagesspiegel | Tagesspiegel; Der Tagesspiegel
handelsblatt | Handelsblatt
ard | ARD?; Tagesschau
zdf | ZDF
ntv-deu | n-tv
dw | Deutsche Welle; DW
focus-deu | Focus?
stern | Stern?
rnd | RND
le-monde | Le Monde
le-figaro | Le Figaro
liberation | Libération?; Liberation?
le-parisien | Le Parisien
les-echos | Les Echos; Les Échos
la-tribune | La Tribune; La Tribune Dimanche
le-point | Le Point
bfm | BFM TV; BFMTV; BFM
france24 | France 24; France24
france-info | Franceinfo; France Info
tf1 | TF1
lci | LCI
rfi | RFI; Radio France Internationale
mediapart | Mediapart
euronews | Euronews
euractiv | Euractiv; EURACTIV
euobserver | EUobserver; EUObserver
corriere | Corriere della Sera; Corriere?
repubblica | La Repubblica; Repubblica
la-stampa | La Stampa
il-giornale | Il Giornale
rai | RAI; Rai; RaiNews
el-pais | El País; El Pais
el-mundo | El Mundo
abc-esp | ABC
vanguardia | La Vanguardia
rtve | RTVE; TVE
politika | Politika?
b92 | B92
n1 | N1
danas | Danas?
blic | Blic?
novosti-srb | Vecernje novosti; Večernje novosti
index-hu | Index.hu
telex | Telex?; Telex.hu
444 | 444.hu
magyar-nemzet | Magyar Nemzet
hvg | HVG
gazeta-wyborcza | Gazeta Wyborcza
rzeczpospolita | Rzeczpospolita
tvn24 | TVN24; TVN 24; TVN
onet | Onet?
polsat | Polsat; Polsat News
novinite | Novinite
bnt | BNT
nova-bgr | Nova TV
telegraaf | De Telegraaf; Telegraaf
volkskrant | De Volkskrant; Volkskrant
nos | NOS?
le-soir | Le Soir
de-standaard | De Standaard
vrt | VRT
nzz | NZZ; Neue Zürcher Zeitung
kronen | Kronen Zeitung; Krone?
der-standard | Der Standard
die-presse | Die Presse
orf | ORF
svt | SVT
aftonbladet | Aftonbladet
dagens-nyheter | Dagens Nyheter
nrk | NRK
vg | VG?
dr-dnk | DR?
tv2-dnk | TV2
helsingin-sanomat | Helsingin Sanomat
yle | Yle?; YLE
iltalehti | Iltalehti
err | ERR
postimees | Postimees
delfi | Delfi?
lrt | LRT
kathimerini | Kathimerini; Ekathimerini
ert | ERT
hurriyet | Hürriyet; Hurriyet
cumhuriyet | Cumhuriyet
ntv-tur | NTV
trt | TRT; TRT World; TRT Haber
cnn-turk | CNN Turk; CNN Türk
daily-sabah | Daily Sabah; Sabah?
kyiv-independent | Kyiv Independent; The Kyiv Independent
kyiv-post | Kyiv Post
ukrainska-pravda | Ukrainska Pravda; Ukrainskaia Pravda; Ukrainskaya Pravda; Pravda ucraineană
hromadske | Hromadske
suspilne | Suspilne; Suspilne Novosti
nv-ukr | NV?
espreso | Espreso
european-pravda | European Pravda; Pravda Europeană
nexta | Nexta; NEXTA
rt | RT; Russia Today
rossia1 | Rossia 1; Rossiya 1; Rossia 24; Rossiya 24
pervyi | Pervîi Kanal
kommersant | Kommersant
vedomosti | Vedomosti
izvestia | Izvestia; Izvestiya
rbc | RBC; RBK
novaya-gazeta | Novaia Gazeta; Novaya Gazeta; Novaya Gazeta Europe; Novaia Gazeta Europe
moskovski-komsomolets | Moskovski Komsomoleț; Moskovskij Komsomolets
komsomolskaya-pravda | Komsomolskaia Pravda; Komsomolskaya Pravda
nezavisimaya | Nezavisimaia Gazeta; Nezavisimaya Gazeta
rg | Rossiiskaia Gazeta; Rossiyskaya Gazeta
gazeta-ru | Gazeta.ru; Gazeta.Ru
lenta | Lenta.ru
meduza | Meduza?
moscow-times | Moscow Times; The Moscow Times
insider-rus | The Insider
mediazona | Mediazona
astra | Astra?
baza | Baza?
mash | Mash?
verstka | Verstka?
rybar | Rybar; Rîbar
tv-dojd | TV Rain; Dojd?; TV Dojd
zvezda | Zvezda?
al-jazeera | Al Jazeera; Al-Jazeera; Al Jazira
al-arabiya | Al Arabiya; Al-Arabiya; Al Arabiya TV
asharq | Asharq al-Awsat; Asharq Al-Awsat; Al-Șarq al-Awsat
sky-arabia | Sky News Arabia
al-mayadeen | Al Mayadeen; Al-Mayadeen
al-manar | Al-Manar; Al Manar
al-hadath | Al Hadath; Al-Hadath
press-tv | Press TV
irib | IRIB
iran-international | Iran International
haaretz | Haaretz
jpost | Jerusalem Post; The Jerusalem Post
toi | Times of Israel; The Times of Israel
ynet | Ynet; Yedioth Ahronoth; Yediot Aharonot
kan | Kan?
channel12 | Channel 12; Canalul 12; N12
channel13 | Channel 13
israel-hayom | Israel Hayom
radio-dabanga | Radio Dabanga
cctv | CCTV
cgtn | CGTN
global-times | Global Times
peoples-daily | Cotidianul Poporului; People's Daily; Renmin Ribao
china-daily | China Daily
scmp | South China Morning Post; SCMP
caixin | Caixin
rodong | Rodong Sinmun
korea-herald | Korea Herald; The Korea Herald
korea-times | Korea Times; The Korea Times
chosun | Chosun Ilbo
kbs | KBS
nk-news | NK News
nhk | NHK
nikkei | Nikkei; Nikkei Asia
yomiuri | Yomiuri Shimbun; Yomiuri
asahi | Asahi Shimbun; Asahi?
mainichi | Mainichi Shimbun; Mainichi
japan-times | Japan Times; The Japan Times
ndtv | NDTV
times-of-india | Times of India; The Times of India
hindustan-times | Hindustan Times
the-hindu | The Hindu
dawn | Dawn?
geo-tv | Geo TV; Geo News
tolo | Tolo News; TOLOnews
straits-times | Straits Times; The Straits Times
abc-aus | ABC Australia
smh | Sydney Morning Herald
cbc | CBC; CBC News
globe-and-mail | Globe and Mail; The Globe and Mail
globo | O Globo; TV Globo; G1
folha | Folha de Sao Paulo; Folha de S. Paulo; Folha?
clarin | Clarin?; Clarín?
la-nacion | La Nacion; La Nación
infobae | Infobae
telesur | Telesur; teleSUR
daily-maverick | Daily Maverick
sabc | SABC
civil-ge | Civil.ge
rustavi2 | Rustavi 2
balkan-insight | Balkan Insight; BIRN
occrp | OCCRP
icij | ICIJ
janes | Janes?
defense-news | Defense News
defense-one | Defense One
breaking-defense | Breaking Defense
war-zone | The War Zone; The Drive
# platforms
facebook | Facebook
x | X?; platforma X=platformei X; rețeaua X=rețelei X
twitter | Twitter
telegram | Telegram
truth-social | Truth Social; TruthSocial; Truth?
tiktok | TikTok; Tiktok; Tik Tok
instagram | Instagram
youtube | YouTube; Youtube
whatsapp | WhatsApp; Whatsapp
linkedin | LinkedIn; Linkedin
reddit | Reddit
bluesky | Bluesky; BlueSky
threads | Threads?
signal | Signal?
discord | Discord?
twitch | Twitch
vk | VKontakte; VK; Vkontakte
weibo | Weibo
wechat | WeChat; Wechat
viber | Viber
substack | Substack
`;
