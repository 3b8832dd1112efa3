import { grows } from './living'

const end = '(?:ся|лся|лась|лось|лись|л|ла|ло|ли)?'
const died = new RegExp(
  `(?<![а-яё])(?:(?:и|по)?сдох|издох|умер|помер|накры(?=л(?:ся|ась|ось|ись))|крякну(?=л))(${end})(?![а-яё])`,
  'giu',
)
/** What lives dies indeed. */
const living =
  /(?<![а-яё])(?:цвет(?:ок|к)|полива|рыб|кот|кош|собак|щен|попуга|хомяк|пч[её]л|муравь|улитк|черепах)/iu

/** «наушник умер», «накрылась медным тазом»: it broke, as a shop would say. */
export const brokePlainly = (said: string): string =>
  living.test(said) || grows(said)
    ? said
    : said.replace(/\sмедным\sтазом/giu, '').replace(died, (_, ending: string) => {
        const last = ending.replace(/с[ья]$/u, '').slice(-1)
        return last === 'а'
          ? 'сломалась'
          : last === 'о'
            ? 'сломалось'
            : last === 'и'
              ? 'сломались'
              : 'сломался'
      })
