/**
 * Nouns for what is written, counted or recorded and then cited as a source, in the singular and in lower case. Own
 * list, begun from the heads of the sources in the train part of PolNeAR (Newell, Margolin and Ruths, LREC 2018).
 */
export const documentNouns: readonly string[] = `
account act ad addendum advertisement advisory affidavit agenda agreement amendment analysis announcement app
appendix archive article assessment audit autobiography autopsy average ballot barometer bible bill biography biopsy
blog blurb book booklet brief briefing broadcast brochure bulletin cable calculation calendar caption card cartoon
catalog catalogue ceasefire-text census certificate chapter charge-sheet chart charter chronicle citation clip code
comic commentary commercial communique communiqué compilation complaint confession constitution contract
convention-platform copy correspondence count counterproposal covenant cover data database dataset deal declaration
decree deed definition depiction description diagram diary dictionary directive disclaimer disclosure dispatch
dissertation dna document documentary documentation dossier draft e-mail editorial email encyclopedia entry epistle
essay estimate estimates evidence exam excerpt excerpts experiment exposé fact-check factsheet feature feed figure
figures filing film finding findings flyer folder footage footnote forecast form forms gauge glossary graph graphic
guidance guide guideline guidelines handbook headline history history-book hymn image images index indictment
infographic information inscription interpretation inventory investigation invoice issue itinerary journal judgement
judgment koran lab-test label law lawsuit leaflet lease ledger legend legislation letter list listing log logs lyric
lyrics mail mail-out mailer mails manifesto manual manuscript map material materials measure measures memo memoir
memoire memorandum message messages metadata minutes model models monitor motion movie music-video news-release
newsletter note notes notice novel number numbers obituary op-ed opinion order orders ordinance outline page pages
pamphlet paper papers paperwork paragraph passage patent petition photo photograph picture piece plan plans platform
play podcast poem poll polling post postcard poster posts prayer precedent presentation press-release profile
program programme projection projections proposal proposition prospectus protocol provision publication
questionnaire questionnaire-results quotation quote quran radar reading readings readout receipt recommendation
record recording records regulation regulations release report resolution response-paper result results resume
review rule rulebook rules ruling satellite scan scans screenplay screenshot script scripture scroll section segment
sensor sensors series sign signage simulation simulations site slogan snapshot song speech spreadsheet stanza
statistic statistics stats statute stories story study subpoena suit summary supplement survey survey-data syllabus
table tables tabulation tally tape tapes telegram test testimony tests text text-message textbook texts thesis
ticker timeline timetable tome torah track tracker trailer transcript transcripts translation treatise treaty trial
tweet tweets verdict version video videos videotape voicemail volume warrant web-page web-site webpage website
whitepaper will wiretap works writ write-up x-rays yearbook
`
  .trim()
  .split(/\s+/);
