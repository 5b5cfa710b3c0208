/**
 * Nouns for whoever does something for a living or by law, a person or a body, in the singular and in lower case: “the
 * developer”, “the regulator”. Own list, after the bodies of business pages.
 */
export const tradeNouns: readonly string[] = `
administrator advertiser auditor automaker bidder bookmaker brewer broadcaster broker builder buyer carmaker carrier
chipmaker contractor creditor developer distiller distributor drugmaker employer exporter fleet forecaster generator
grocer homebuilder housebuilder importer insurer investor jeweler jeweller landlord lender liquidator maker
manufacturer miner newcomer ombudsman operator organiser organizer owner parent pollster producer promoter provider
publisher regulator retailer rival seller shipbuilder shipper sponsor steelmaker supplier toymaker trader underwriter
vendor watchdog wholesaler winner
`
  .trim()
  .split(/\s+/);
