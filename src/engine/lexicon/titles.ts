/**
 * Titles and forms of address that stand before a name, in lower case, without their full stop; those of several
 * words are made of them (“Lt. Col.”, “Vice President”). Own list, after the forms of the Associated Press.
 */
export const titles: readonly string[] = `
abbot adm admiral adv ald alderman alhaji amb ambassador archbishop archduke asst attorney atty aunt ayatollah baron
baroness barr bishop brig brigadier brigadier-general brother cabinet capt captain cardinal chairman chairwoman
chancellor chief cllr cmdr co-chairman col colonel commander commissioner comptroller congressman congresswoman
const constable corporal councillor councilman councilmember councilwoman count countess cpl crown dame dato datuk
deacon deputy det detective dir director doctor don dr duchess duke earl emir emperor empress engr father first-lady
fr frau gen general gov governor haji hajia herr hon imam insp inspector judge justice king kyai lady lance
lieutenant lord lt lt-gen madam madame magistrate maj maj-gen major majority marquess marshal master mayor messrs
minister minority miss mister mlle mme monsieur monsignor mother mr mrs ms msgr mufti mullah mx nurse officer pandit
pastor patriarch pc pfc pm pope premier pres president presidents prime prince princess prof professor provost pvt
queen rabbi rector ref rep representative reps rev reverend secretary sen sen-elect senator senators senhor sens
sergeant seri señor señora sgt sheik sheikh sheriff shri signor signora sir sister smt speaker sr-agent staff sultan
superintendent supreme-leader supt surgeon-general treasurer tun uncle undersecretary ustaz vicar vice viscount vp
whip
`
  .trim()
  .split(/\s+/);
