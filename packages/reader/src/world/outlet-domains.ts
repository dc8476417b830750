/** Where outlets stand on the web: id of `outlets.ts` | domains, without www. A subdomain belongs to its domain. */
import { tableRows } from './table.js';

const TABLE = `
agerpres | agerpres.ro
mediafax | mediafax.ro
news-ro | news.ro
rador | rador.ro
reuters | reuters.com
afp | afp.com
ap | apnews.com
dpa | dpa.com
tass | tass.com tass.ru
interfax | interfax.ru interfax.com
ria | ria.ru
sputnik | sputnikglobe.com sputnik.md
xinhua | news.cn xinhuanet.com
yonhap | yna.co.kr
anadolu | aa.com.tr
ukrinform | ukrinform.net ukrinform.ua
unian | unian.net unian.ua unian.info
interfax-ukraine | interfax.com.ua
rbc-ukraine | rbc.ua
moldpres | moldpres.md
ipn | ipn.md
infotag | infotag.md
digi24 | digi24.ro
hotnews | hotnews.ro
g4media | g4media.ro
adevarul | adevarul.ro
libertatea | libertatea.ro
evz | evz.ro
gandul | gandul.ro
jurnalul | jurnalul.ro
rl | romanialibera.ro
zf | zf.ro
profit-ro | profit.ro
economica | economica.net
economedia | economedia.ro
spotmedia | spotmedia.ro
recorder | recorder.ro
pressone | pressone.ro
rise | riseproject.ro
ziare-com | ziare.com
stiripesurse | stiripesurse.ro
dc-news | dcnews.ro
activenews | activenews.ro
cotidianul | cotidianul.ro
antena3 | antena3.ro
antena1 | a1.ro
romania-tv | romaniatv.net
realitatea | realitatea.net
b1tv | b1tv.ro
prima | primatv.ro
protv | stirileprotv.ro protv.ro
tvr | tvr.ro tvrinfo.ro
kanald | kanald.ro
euronews-ro | euronews.ro
aleph | alephnews.ro
rra | romania-actualitati.ro
rri | rri.ro
europa-fm | europafm.ro
rfi-ro | rfi.ro
gsp | gsp.ro
prosport | prosport.ro
defense-romania | defenseromania.ro
contributors | contributors.ro
context | context.ro
snoop | snoop.ro
veridica | veridica.ro
biziday | biziday.ro
wall-street-ro | wall-street.ro
europa-libera | europalibera.org moldova.europalibera.org romania.europalibera.org
ziarul-de-garda | zdg.md
tv8 | tv8.md
jurnal-tv | jurnaltv.md
protv-md | protv.md
unimedia | unimedia.info
newsmaker | newsmaker.md
moldova1 | moldova1.md
agora | agora.md
deschide | deschide.md
realitatea-md | realitatea.md
noi-md | noi.md
timpul | timpul.md
rise-md | rise.md
radio-moldova | radiomoldova.md
ziarul-national | ziarulnational.md
bbc | bbc.com bbc.co.uk
sky-news | news.sky.com
guardian | theguardian.com
ft | ft.com
times-uk | thetimes.com thetimes.co.uk
telegraph | telegraph.co.uk
independent-uk | independent.co.uk
daily-mail | dailymail.co.uk
economist | economist.com
cnn | cnn.com
fox-news | foxnews.com
nbc | nbcnews.com
abc-usa | abcnews.go.com abcnews.com
cbs | cbsnews.com
pbs | pbs.org
npr | npr.org
cnbc | cnbc.com
bloomberg | bloomberg.com
nyt | nytimes.com
wsj | wsj.com
wapo | washingtonpost.com
usa-today | usatoday.com
newsweek | newsweek.com
time | time.com
axios | axios.com
politico | politico.com politico.eu
the-hill | thehill.com
voa | voanews.com
spiegel | spiegel.de
bild | bild.de
faz | faz.net
sz | sueddeutsche.de
welt | welt.de
zeit | zeit.de
dw | dw.com
le-monde | lemonde.fr
le-figaro | lefigaro.fr
liberation | liberation.fr
bfm | bfmtv.com
france24 | france24.com
rfi | rfi.fr
euronews | euronews.com
euractiv | euractiv.com euractiv.ro
euobserver | euobserver.com
corriere | corriere.it
repubblica | repubblica.it
el-pais | elpais.com
telex | telex.hu
hvg | hvg.hu
gazeta-wyborcza | wyborcza.pl
kyiv-independent | kyivindependent.com
kyiv-post | kyivpost.com
ukrainska-pravda | pravda.com.ua
european-pravda | eurointegration.com.ua
suspilne | suspilne.media
rt | rt.com
kommersant | kommersant.ru
meduza | meduza.io
moscow-times | themoscowtimes.com
novaya-gazeta | novayagazeta.ru novayagazeta.eu
al-jazeera | aljazeera.com aljazeera.net
haaretz | haaretz.com
jpost | jpost.com
toi | timesofisrael.com
scmp | scmp.com
global-times | globaltimes.cn
nhk | nhk.or.jp
balkan-insight | balkaninsight.com
occrp | occrp.org
civil-ge | civil.ge
`;

/** Outlet id by domain. */
export const OUTLET_DOMAINS: ReadonlyMap<string, string> = new Map(
  tableRows(TABLE).flatMap(([id = '', domains = '']) =>
    domains.split(' ').map((domain): [string, string] => [domain, id]),
  ),
);
