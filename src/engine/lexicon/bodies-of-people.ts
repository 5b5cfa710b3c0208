/**
 * Names of bodies that read like words for people or like a plea, in lower case, without “the”: “Doctors Without Borders”,
 * “Save the Children”. Own list of charities, campaigns, parties and associations that news in English cites.
 */
export const bodiesOfPeople: readonly string[] = `
action against hunger, alcoholics anonymous, americans for prosperity, americans for tax reform,
americans united for life, animals australia, architects without borders, big brothers big sisters of america,
boy scouts, boy scouts of america, boys and girls clubs of america, brothers of italy, catholics for choice,
christian democrats, christians united for israel, citizens advice, citizens against government waste,
citizens for responsibility and ethics in washington, citizens united, code for america,
covid-19 bereaved families for justice, daughters of the american revolution, democrats abroad, dignity in dying,
doctors of the world, doctors without borders, engineers without borders, extinction rebellion,
families against mandatory minimums, families usa, fathers 4 justice, free democrats, friends of the earth,
girl scouts, girl scouts of the usa, girls who code, gun owners of america, human rights first,
iraq and afghanistan veterans of america, jews for racial and economic justice, joint chiefs, joint chiefs of staff,
just stop oil, knights of columbus, lawyers without borders, liberal democrats, little sisters of the poor,
moms demand action, moms for liberty, mothers against drunk driving, mothers of the plaza de mayo,
médecins sans frontières, narcotics anonymous, no 10, oath keepers, parents against violent extremism,
parents defending education, people for the american way, people for the ethical treatment of animals,
physicians committee for responsible medicine, physicians for human rights, physicians for social responsibility,
proud boys, publish what you pay, refugees international, reporters without borders,
republicans for the rule of law, rethink mental illness, samaritans, save the children,
scientists for global responsibility, sikhs for justice, sisters of mercy, social democrats,
sons of confederate veterans, sons of the american revolution, stand up to racism, stop funding hate,
stop the war coalition, students for a democratic society, students for fair admissions,
students for justice in palestine, students for life, survivors network of those abused by priests,
sweden democrats, teach for america, translators without borders, united we dream, veterans for peace,
veterans of foreign wars, victims of communism memorial foundation, vietnam veterans of america,
volunteers of america, women against state pension inequality, women for women international, women in film,
women in journalism, young americans for freedom, young americans for liberty
`
  .trim()
  .split(/,\s+/u);
