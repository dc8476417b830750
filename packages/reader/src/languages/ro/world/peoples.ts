/**
 * Peoples, faiths and movements that are no state: id | names | adjectives, also nouns | nouns. Format as in
 * countries.ts.
 */
export const PEOPLES = `
jews | | evreiesc; iudaic | evreu//evrei/; evreică+
kurds | | kurd | kurdă+
arabs | | arab
roma | | rrom | țigan; //romi/
tatars | | tătar
uyghurs | | uigur
rohingya | | rohingya!
druze | | druz
alawites | | alawit; alauit
yazidis | | yazidit; yezidit
hutu | | hutu!
tutsi | | tutsi!
pashtuns | | paștun
hazara | | hazara!
szeklers | | | secui//secui/
saxons | | săsesc | sas//sași/
swabians | | șvăbesc | șvab
aromanians | | aromân
slavs | | slav
romani-latins | | latin
christians | | creștin
orthodox | | ortodox/ortodoxă/ortodocși/ortodoxe
catholics | | catolic; romano-catolic; greco-catolic
protestants | | protestant
muslims | | musulman; islamic
sunnis | | sunit; sunnit
shiites | | șiit
buddhists | | budist
hindus | | hindus
sikhs | | sikh
islamists | | islamist; jihadist; salafist
russophones | | rusofon
russophiles | | pro-rus; filorus; prorus
europhiles | | pro-european; proeuropean
zionists | | sionist
nazis | | nazist
communists | | comunist
`;
