/** English words that announce names (see `NameTaggerWords`). Written for this project. */
import type { NameTaggerWords } from '../../language/name-tagger.js';

export const nameTaggerWords: NameTaggerWords = {
  titles: `
    president vice-president premier prime_minister minister deputy_minister chancellor leader ruler dictator chief head boss director
    secretary secretary_of_state undersecretary governor mayor senator congressman congresswoman representative lawmaker legislator
    commissioner ambassador envoy consul diplomat emissary negotiator mediator spokesman spokeswoman spokesperson adviser advisor aide
    candidate activist campaigner dissident lawyer attorney prosecutor judge justice magistrate commander general admiral colonel
    lieutenant major captain sergeant marshal soldier officer pilot firefighter journalist reporter correspondent editor columnist
    commentator presenter analyst expert economist historian researcher scientist professor teacher lecturer academic rector dean
    student doctor surgeon nurse engineer architect writer author poet novelist actor actress director producer composer singer artist
    painter musician striker goalkeeper midfielder coach player champion boxer businessman businesswoman entrepreneur billionaire
    tycoon investor founder co-founder owner manager banker chairman chairwoman chair ceo king queen prince princess emperor sultan emir
    sheikh ayatollah imam pope patriarch archbishop bishop cardinal priest pastor rabbi saint mr mrs ms miss dr sir lord lady dame prof
    gen col lt capt sgt maj adm gov sen rep rev hon suspect defendant victim witness driver resident villager survivor brother sister
    husband wife son daughter father mother widow colleague counterpart predecessor successor former ex-president ex-minister warlord
    rebel militant speaker whip ombudsman attaché inspector superintendent detective sheriff constable`,
  organizationHeads: `
    ministry department government parliament senate congress assembly council commission committee agency authority administration
    office bureau directorate secretariat service centre center institute institution academy university faculty school college hospital
    clinic bank fund foundation association union alliance league federation confederation organization organisation party movement
    front coalition bloc court tribunal police guard guards army navy force forces brigade battalion division regiment company
    corporation group holding inc corp ltd llc plc airlines airways motors energy oil gas steel copper mining marine industries
    technologies systems bank television radio times post daily news herald tribune gazette journal telegraph press network
    club united fc orchestra museum library church diocese embassy consulate delegation mission corps board society trust
    watch observatory initiative forum congress chamber house staff command institute partners brothers sons`,
  facilityHeads: `
    airport stadium palace street avenue road square bridge highway tunnel station port harbour harbor castle fortress cathedral
    basilica mosque synagogue temple hotel restaurant mall tower building complex hall arena prison jail camp base airfield plant
    dam pipeline terminal checkpoint crossing hospital`,
  locationHeads: `
    mount mountain mountains hill hills river lake sea ocean gulf bay strait straits channel canal island islands peninsula cape
    desert valley forest plateau coast beach delta region province district county state oblast governorate township valley heights
    north south east west northern southern eastern western central`,
  eventHeads: `
    war revolution uprising summit conference congress forum festival games olympics cup championship championships tournament
    league open prix marathon day week massacre battle siege genocide holocaust`,
  workHeads: `
    act law bill treaty agreement convention protocol charter constitution declaration resolution accord accords pact plan programme
    program prize award medal film movie book novel song album play series report directive`,
  productHeads: `missile rocket tank jet fighter drone helicopter aircraft submarine frigate destroyer carrier rifle boeing airbus`,
  stateHeads: `republic kingdom federation emirates state union empire islamic`,
  linkers: `of the and for in de la del di da du von van der den bin ibn al el al- on at &`,
  calendar: `
    january february march april may june july august september october november december monday tuesday wednesday thursday friday
    saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec`,
  saying: `say tell state add announce declare report write warn deny claim note explain argue`,
  organizations: `
    nato eu un who imf wto opec osce asean fbi cia nsa dea nasa interpol europol frontex unicef unesco unhcr iaea icc icj hamas
    hezbollah taliban fatah isis al-qaeda boko_haram facebook google twitter telegram tiktok youtube whatsapp instagram microsoft
    apple amazon tesla gazprom rosneft lukoil boeing airbus toyota samsung huawei siemens volkswagen shell bp exxon chevron bbc cnn
    reuters bloomberg kremlin pentagon`,
  events: `
    world_war_i world_war_ii second_world_war first_world_war cold_war gulf_war vietnam_war world_cup olympic_games olympics
    super_bowl champions_league christmas easter ramadan new_year holocaust brexit`,
  works: `nobel_prize nobel_peace_prize pulitzer_prize oscar constitution geneva_conventions paris_agreement minsk_agreements`,
  surnames: `
    smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez wilson anderson thomas taylor moore
    jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres
    nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts evans edwards collins stewart morris
    murphy cook rogers morgan cooper peterson bailey reed kelly howard ward cox richardson watson brooks bennett gray hughes price
    kim park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong ri pak
    wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo
    sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato kishida abe ishiba
    ivanov petrov sidorov volkov kuznetsov sokolov popov lebedev kozlov novikov morozov vasiliev orlov shevchenko kovalenko bondarenko
    tkachenko kravchenko oliynyk lysenko rudenko kowalski nowak wisniewski novak svoboda horvat nagy kovacs toth muller schmidt
    schneider fischer weber meyer wagner becker hoffmann dupont martin bernard dubois moreau rossi russo ferrari bianchi romano
    silva santos oliveira souza fernandez gonzalez gomez diaz morales ortiz gutierrez chavez ramos castillo mendoza vargas
    khan ahmed ali hassan hussein mohamed ibrahim abdullah rahman mahmoud saleh yilmaz kaya demir celik sahin
    singh kumar sharma patel gupta reddy das roy mehta okafor adeyemi mensah okonkwo diallo traore keita kamara mbeki moyo
    kipkemboi wanjiru mutua tesfaye bekele hansen johansen larsen andersen nielsen virtanen korhonen johansson karlsson nilsson`,
};
