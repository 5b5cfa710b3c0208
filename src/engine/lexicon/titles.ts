/**
 * Titles and forms of address that stand before a name, in lower case, without their full stop; those of several
 * words are made of them (“Lt. Col.”, “Vice President”). Own list, after the forms of the Associated Press.
 */
export const titles: readonly string[] = `
abbot adm admiral alderman amb ambassador archbishop archduke asst attorney atty aunt ayatollah baron baroness
bishop brig brigadier brother cabinet capt captain cardinal chairman chairwoman chancellor chief cmdr co-chairman
col colonel commander commissioner comptroller congressman congresswoman constable corporal councillor councilman
councilmember councilwoman count countess cpl crown dame deacon deputy det detective dir director doctor don dr
duchess duke earl emir emperor empress father first-lady fr gen general gov governor hon imam inspector judge
justice king lady lance lieutenant lord lt madam madame magistrate maj major majority marquess marshal master mayor
messrs minister minority miss mister monsieur monsignor mother mr mrs ms msgr mullah mx nurse officer pastor pfc pm
pope premier pres president presidents prime prince princess prof professor provost pvt queen rabbi rector ref rep
representative reps rev reverend secretary sen sen-elect senator senators sens sergeant sgt sheik sheikh sheriff
shri sir sister smt speaker sr-agent staff sultan superintendent supt surgeon-general treasurer uncle undersecretary
vicar vice viscount vp whip
`
  .trim()
  .split(/\s+/);
