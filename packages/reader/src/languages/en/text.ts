/**
 * English tokens follow the EWT treebank: contractions and the possessive are cut off (`did` `n't`, `Georgia` `'s`), but a
 * compound stays whole (`well-known`, `Ter-Grigorian`, `15-year-old`).
 */
import type { TextRules } from '../../language/text.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const phrases = (text: string): readonly (readonly string[])[] =>
  text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(/\s+/));

export const englishText: TextRules = {
  frequent: new Set(
    `the and of which that would could should their there were was been has had have with from this these those after before
    about because between during while they what who whose its but not said according against since until than also is are by for
    on it his her will`.split(/\s+/),
  ),
  abbreviations: words(`
    mr mrs ms mx dr prof rev hon fr st ste mt ft gen maj brig col lt ltc cpl cpt capt sgt cmdr cdr adm vadm radm pvt pfc sen rep reps
    sens gov govt pres supt insp det messrs atty asst dep lieut eng vs v viz cf approx ca est dept univ assn intl natl
    jan feb mar apr jun jul aug sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd hwy`),
  abbreviationsThatMayEnd: words(`etc inc corp co ltd llc plc bros jr sr esq`),
  abbreviationsBeforeNumber: words(`no nos art arts sec ch fig figs p pp vol vols para sep`),
  proclitics: new Set(),
  procliticsBeforeHost: new Set(),
  hosts: new Set(),
  enclitics: words(`'s 're 've 'll 'd 'm n't`),
  numeralEnclitics: new Set(),
  whole: words(`ma'am o'clock c'mon 'em y'all`),
  sentenceStarters: words(`
    he she it they we i you the a an this that these those there his her its their our in on at by for from with after before
    but and or so yet however meanwhile also earlier later when while if although since according as both no not what who
    some many most all such one`),
  months: words(`
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec`),
  weekdays: words(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun`),
  wires: words(`
    ap afp reuters upi dpa efe ansa tass interfax ria xinhua yonhap kyodo anadolu aa belta ukrinform unian mti pap bta ctk apa belga
    anp tanjug hina agerpres mediafax moldpres lusa pti ani irna isna bernama antara spa wam petra mena sana bloomberg cnn bbc voa rfe`),
  labels: words(`
    photo photos video watch live breaking exclusive update updated updates news opinion analysis editorial interview gallery map
    explainer factbox infographic graphic audio podcast correction alert`),
  credits: words(
    `photo photos photograph photographs image images picture pictures video source author editor editors credit credits illustration file`,
  ),
  linkPhrases: phrases(`
    read more | read also | read : | read next | also read | see also | see more | see : | click here | watch : | watch more | listen : |
    related : | related articles | related stories | more on this | more : | more from | most read : | trending : | recommended : |
    follow us | sign up | subscribe to | subscribe now | join our | download our | share this | tags : | topics : | keywords : |
    by : | author : | editor : | editing by | reporting by | writing by | additional reporting | compiled by | translated by |
    source : | sources : | photo : | photo by | photo credit | image : | image credit | credit : | copyright | all rights reserved |
    our standards : | this article was | this story was | contact : | email : | e-mail :`),
  shortLinks: phrases(`
    share | tweet | print | copy link | comments | comment | recommended | related | more stories | top stories | latest news |
    most popular | published on | published | updated on | updated | last updated | advertisement | newsletter | privacy policy |
    cookie policy | terms of use | terms and conditions`),
};
