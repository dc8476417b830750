/**
 * Given names in the news, folded, with the gender they show: those of the Romanian list, which has the spellings of the
 * international press, and what English spells otherwise or lends a meaning of its own. Written for this project.
 */
import { givenNames as international } from '../ro/given-names.js';

const MASCULINE = `
aliaksandr aleksei alexei sergei sergey sergii serhii andrei andrey andriy dmitry dmitri dmytro vladimir volodymyr yuri yury yuriy
nikolai nikolay mykola mikhail mykhailo oleksandr oleksiy yevgeny evgeny vyacheslav viacheslav vitaly vitali vitaliy igor ihor
arseniy gennady hennadiy leonid valery valeriy anatoly anatoliy viktar mikheil giorgi irakli levan zurab davit vahan artak nikol
ilham kamran hikmet tofig gurbanguly kassym-jomart nursultan shavkat emomali sadyr jeffrey jeff greg gregory gary gavin gordon graham
guy hank harold harry harvey henry howard hugh hugo ian isaac ivan jack jacob jake jared jason jay jeremy jerome jerry jesse jim jimmy
joe joel john johnny jon jonathan joseph josh joshua justin keith ken kenneth kevin kirk kyle lance larry lawrence leo leon leonard
lewis liam lloyd louis lucas luke malcolm marco marcus mark marshall martin marvin matt matthew maurice max melvin michael mike miles
mitch mitchell nathan neil nicholas nick nigel noah norman oliver oscar owen patrick paul perry peter phil philip phillip ralph randy
ray raymond reginald rex richard rick rob robert rod rodney roger roland ron ronald ross roy russell ryan samuel scott sean seth shane
simon spencer stan stanley stefan stephen steve steven stuart ted theodore thomas tim timothy todd tom tony travis trevor tyler vernon
victor vince vincent wallace walter warren wayne wesley will william zachary benjamin binyamin yitzhak yoav xi jinping narendra amit
rajnath imran shehbaz nawaz asif muhammad mohammed mohammad mohamed mahmoud mustafa hassan hussein hossein ebrahim abbas ayman yahya
ismail khaled omar osama tariq yasser recep tayyip mevlut hakan keir rishi boris tony nigel emmanuel francois nicolas olaf friedrich
viktor orban mateusz donald andrzej zbigniew petr vaclav milos robert zoran aleksandar ivica milorad edi albin hashim kyriakos alexis
yoshihide shinzo fumio shigeru kenta moon jae-in yoon suk-yeol jong-un jong-il kang-min sung-min jae-wook ferdinand rodrigo joko prabowo
anwar mahathir lee hsien loong evo gustavo nicolas luiz inacio jair javier gabriel cyril jacob nelson thabo uhuru william raila yoweri paul
felix joseph bola muhammadu goodluck atiku sani chinedu chukwuemeka emeka ibrahim oumar macky alassane abiy hailemariam isaias
`;

const FEMININE = `
ursula christine kristalina angela annalena giorgia marine kamala hillary nancy liz theresa priti suella jacinda julia penny yulia
yuliia maria mariia svetlana sviatlana maia natalia nataliya olena oksana kateryna larisa dalia ingrida viktorija kaja sanna mette
ingeborg erna magdalena tamar salome nino ketevan hye-rin ye-rin sun-hui yo-jong geun-hye ing-wen tsai benazir sheikh hasina aung suu
kyi dilma cristina michelle claudia keiko dina rosario xiomara ellen ngozi hauwa aisha fatima amina samia joyce graca winnie
`;

export function givenNameGender(folded: string): 'masc' | 'fem' | '' {
  const known = givenNames().get(folded);
  if (known !== undefined) return known;
  const hyphen = folded.indexOf('-');
  return hyphen > 0 ? (givenNames().get(folded.slice(0, hyphen)) ?? '') : '';
}

/** Ordinary English words, places and family names that the list has as given names. */
const NOT_HERE: ReadonlySet<string> = new Set(
  `will summer hope april june may august date bandar kai hua van ho bay song so moon park hun min eun tae yoon tsai kyi loong brad
  orban lee ping`.split(/\s+/),
);

const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

let names: ReadonlyMap<string, 'masc' | 'fem' | ''> | null = null;

/** All folded given names with their gender. */
export function givenNames(): ReadonlyMap<string, 'masc' | 'fem' | ''> {
  names ??= new Map(
    [
      ...international(),
      ...split(MASCULINE).map((name) => [name, 'masc'] as const),
      ...split(FEMININE).map((name) => [name, 'fem'] as const),
    ].filter(([name]) => !NOT_HERE.has(name)),
  );
  return names;
}
