/**
 * Nouns for what is written, counted or recorded and then cited as a source, in the singular and in lower case. Own
 * list, begun from the heads of the sources in the train part of PolNeAR (Newell, Margolin and Ruths, LREC 2018).
 */
export const documentNouns: readonly string[] = `
accord account act ad addendum advertisement advisory affidavit agenda agreement amendment analysis announcement
appendix archive article assessment audit autobiography autopsy average ballot banner barometer bible bill biography
biopsy blog blurb book booklet brief briefing broadcast brochure bulletin bumper-sticker cable calculation calendar
caption card cartoon catalog catalogue census certificate chapter chart charter chronicle chyron citation clip code
column commentary commercial communique communiqué compilation complaint confession constitution contract
correspondence count counterproposal covenant ct curriculum data database dataset deal declaration decree definition
depiction description diagram diary dictionary directive disclaimer disclosure dispatch dissertation doctrine
document documentary documentation dossier draft e-mail editorial email email-chain encyclopedia entry epistle essay
estimate estimates evidence exam excerpt excerpts exhibit experiment exposé fact-check factsheet feature feed figure
figures filing film finding findings flyer footage footnote forecast form gauge glossary graph graphic guidance
guide guideline guidelines handbook headline history history-book hymn image images index indictment infographic
information inscription intelligence interpretation inventory investigation invoice itinerary journal judgement
judgment koran label law lawsuit leaflet lease ledger legend legislation letter list listing logbook logs lyric
lyrics mail mail-out mailer mails manifesto manual manuscript map material materials measure memo memoir memoire
memorandum message messages metadata minute minutes model monitor motion movie mri music-video news-release
newsletter note notebook notes notice novel number numbers obituary op-ed opinion order orders ordinance outline
page pages pamphlet paper papers paperwork paragraph passage patent petition photo photograph picture piece placard
plan plans platform podcast poem poll polling post postcard poster posts prayer precedent presentation press-release
profile program programme projection projections proposal proposition prospectus protocol provision publication
questionnaire quotation quote quran reading readings readout receipt recommendation record recording records
regulation regulations release remarks report resolution result results resume review rule rulebook rules ruling
scan scans scorecard screenplay screenshot script scripture scroll section segment series sign signage simulation
simulations site slide slogan snapshot song speech spreadsheet stanza statement statistic statistics stats statute
stories story study subpoena subtitle suit summary supplement survey syllabus table tables tabulation tally tape
tapes telegram test testimony tests text textbook texts thesis ticker timeline timetable tome torah track tracker
trailer transcript transcripts translation treatise treaty tweet tweets ultrasound verdict version video videos
videotape voicemail volume warrant web-page web-site webpage website whiteboard whitepaper wiki wiretap wording writ
write-up x-ray x-rays yearbook
`
  .trim()
  .split(/\s+/);
