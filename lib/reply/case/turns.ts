/* Words by which a text turns from praise to blame, or only seems to. */

export const contrast =
  /(?<![A-Za-zЀ-ӿ])(?:но|однако|жаль|хотя|минус[A-Za-zЀ-ӿ]{0,2})(?![A-Za-zЀ-ӿ])|(?:^|[.!?,])\s?только\s(?!что|так|положит|хорош|плюс|лучш|рада?|радует|восторг|приятн|позитив|спасибо|эт[аиоу])/iu
/** «Почти всё понравилось»: not all did. */
export const almost =
  /(?<![A-Za-zЀ-ӿ])почти\s(?:всем|вс[её])\s(?:[A-Za-zЀ-ӿ]+\s)?(?:понрав|устро|устра|довол|хорош|отличн)/iu
/** «Единственное – …», «есть нюанс: …»: a flaw follows, whatever the stars. */
export const announced =
  /(?<![A-Za-zЀ-ӿ])(?:единственн(?:ое|ый\s(?:минус|недостаток|нюанс))|есть\s(?:[A-Za-zЀ-ӿ]+\s)?(?:минус|недостат|нюанс)[A-Za-zЀ-ӿ]{0,3}|из\sминусов|минус)\s?[,:–—-]/iu
/** Any sign that something is amiss after all. */
export const amiss =
  /(?<![A-Za-zЀ-ӿ])(?:единственн[A-Za-zЀ-ӿ]*|кроме|увы|не\s+(?:понравил|подош|хвата)[A-Za-zЀ-ӿ]*|сня(?:л|ла|ли)|снимаю|отказ[A-Za-zЀ-ӿ]*|возврат|вернул[A-Za-zЀ-ӿ]*|плохо|вр[её]т|деньги|ужас[A-Za-zЀ-ӿ]*|брак[A-Za-zЀ-ӿ]*|слишком)(?![A-Za-zЀ-ӿ])|\(\(/iu
/** «…, но крышки не было»: what follows denies or lacks something, and is not «но ещё не пробовал». */
export const turnedDown =
  /(?<![A-Za-zЀ-ӿ])(?:но|однако)\s[^.!?]{0,60}?(?<![A-Za-zЀ-ӿ])(?:не\s(?!пробов|проверя|польз|носил|зна|критич|страш|влия|меша|жал|суть|беда|распак|надев|включ)|нет(?![A-Za-zЀ-ӿ])|без\s|мало(?![A-Za-zЀ-ӿ])|слишком|плох|неверн|неправильн|неточн|некоррект|неудобн|неприятн|от[сц]у(?:тс|ст|тст)в)/iu
/** «однако …» with something of its own after it, whatever it is. */
const turned =
  /(?<![A-Za-zЀ-ӿ])(?:но|однако)\s(?!(?:это|все|всё|я|мы|пока|ещ[её]|думаю|надеюсь|для|в\sцелом|вполне|можно|нужно|надо|беру|брать|рекоменд|и\s))[A-Za-zЀ-ӿ-]+\s[^.!?]{12}/iu
/** What may follow a turn and is no flaw. */
export const harmless =
  /плюс|пробов|провер|посмотр|пока|рекоменд|возьму|закажу|критич|мелоч|привык|норм|хорош|отлич|понрав|устраива|рабоч|справля|терпим|(?<!не\s)нрав|жить|подар|довол|вкусн|цена\sне\s(?:больш|высок|куса)/iu
/** Where the text turns against what was praised, unless what follows is harmless. */
export function turnedAway(text: string): RegExpExecArray | undefined {
  const found = turned.exec(text)
  return found && !harmless.test(text.slice(found.index)) ? found : undefined
}

/** «мягковат», «тонковаты»: too much of something, said with reserve. */
export const rather =
  /(?<![A-Za-zЀ-ӿ])(?!винов|чрев|узлов|полосов|одинов)[A-Za-zЀ-ӿ]{3,12}[оеё]ват(?:[аоы]|ый|ая|ое|ые)?(?![A-Za-zЀ-ӿ])/iu
/** The same after a «но», which even five stars do not take back: «красивые, но узковаты», «хорошая, но тихо». */
export const butRather =
  /(?<![A-Za-zЀ-ӿ])(?:но|только|единственное)[\s,–-]{1,4}(?:(?:очень|слишком|чуть|немного|уж|чересчур|как-то|[A-Za-zЀ-ӿ]{3,9}(?:а|ы|и|ть))\s)?(?:(?!винов)[A-Za-zЀ-ӿ]{3,12}[оеё]ват(?:[аоы]|ый|ая|ое|ые)?|тихо|шумно|громко|тесно|скользко|неудобно|жарко|холодно|тускло)(?![A-Za-zЀ-ӿ])(?!\s+(?:не\s+)?(?:критичн|страшн))/iu
/** «…, но мне понравилось»: the praise has the last word. */
export const takenBack =
  /(?<![A-Za-zЀ-ӿ])(?:но|а)\s(?:(?!не\s)[A-Za-zЀ-ӿ]+\s){0,2}(?:понравил|нрав[ия]т|довол|устраива|устроил)[A-Za-zЀ-ӿ]*[\s.!)]*$/iu
/** «Но важно пользоваться регулярно»: advice to other buyers. */
export const advises =
  /(?<![A-Za-zЀ-ӿ])(?:но|однако)\s(?:важно|нужно|надо|стоит|главное|учтите|учитывайте|помните|имейте|советую|рекомендую)(?![A-Za-zЀ-ӿ])/iu
export const lacking =
  /(?<![A-Za-zЀ-ӿ])(?:не|нет|без|мало|слишком|только|вместо|плохо|очень|чуть|немного|слаб[A-Za-zЀ-ӿ]*)(?![A-Za-zЀ-ӿ])/iu
/** «…, полетела пыль. Однако…»: what is left unsaid is no praise. */
export const trailing = /(?<![A-Za-zЀ-ӿ])(?:но|однако)\s?(?:\.{2,}|…)\s*$/iu
/** «Но сливок вообще не было»: a sentence of its own that denies wholly. */
export const butWholly =
  /(?:^|[.!?]\s*)Но\s[^.!?]{0,50}(?<![A-Za-zЀ-ӿ])(?:вообще|совсем|абсолютно|совершенно)\s(?:не|нет|без)(?![A-Za-zЀ-ӿ])/u
