const names = /(?<![A-Za-zЀ-ӿ])(?:алис(?:а|ы|е|у|ой)|сири|маруся|яндекс)(?![A-Za-zЀ-ӿ])/gu

/** Names that the lists write small, as they are printed. */
export const withNames = (text: string): string =>
  text.replace(names, (name) => name.charAt(0).toUpperCase() + name.slice(1))
