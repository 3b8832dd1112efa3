/** The places in a phrase of the seller's. Phrases are Russian and so are these, whatever the interface speaks. */
export const slotNames = {
  name: '{имя}',
  shop: '{магазин}',
  agent: '{сотрудник}',
  product: '{товар}',
  productOf: '{товара}',
  productAbout: '{о товаре}',
} as const
