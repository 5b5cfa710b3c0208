/**
 * Nouns for whoever does something for a living or by law, a person or a body, in the singular and in lower case: “the
 * developer”, “the regulator”. Own list, after the bodies of business pages.
 */
export const tradeNouns: readonly string[] = `
advertiser auditor automaker bookmaker brewer broadcaster broker builder carmaker carrier chipmaker contractor developer
distiller distributor drugmaker employer exporter fleet forecaster generator grocer homebuilder housebuilder
importer insurer jeweler jeweller landlord lender liquidator maker manufacturer miner ombudsman operator organiser
organizer owner parent pollster producer provider publisher regulator retailer rival shipbuilder steelmaker supplier
toymaker underwriter vendor watchdog wholesaler
`
  .trim()
  .split(/\s+/);
