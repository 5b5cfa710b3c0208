/**
 * Nouns for what is written, counted or recorded and then cited as a source, in the singular and in lower case. Own
 * list, begun from the heads of the sources in the train part of PolNeAR (Newell, Margolin and Ruths, LREC 2018).
 */
export const documentNouns: readonly string[] = `
accord account accounts act ad addendum advertisement advisory affidavit agenda agreement alert algorithm amendment
analysis annex announcement appendix archive article assessment audit autobiography autopsy average ballot banner
barometer bible bill biography biopsy blog blurb book booklet brief briefing broadcast brochure bulletin bumper-sticker
bylaw cable calculation calendar caption card cartoon catalog catalogue cctv census certificate chapter charge-sheet
chart charter chronicle chyron circular citation clause clip code column commentary commercial communication communique
communiqué compilation complaint confession constitution contract correspondence count counterproposal covenant ct
curriculum dashcam data database dataset deal declaration decree definition depiction description diagram diary
dictionary directive directory disclaimer disclosure dispatch dissertation docket doctrine docu document documentary
documentation dossier draft e-mail edict editorial email email-chain encyclopedia enquiry entry epistle essay estimate
estimates evidence exam excerpt excerpts exhibit experiment explainer exposé fact-check factbox factsheet faq feature
feed figure figures filing filings film finding findings flyer footage footnote forecast form gauge gazetteer glossary
graph graphic guidance guide guideline guidelines handbook headline history history-book hoarding hymn image images
index indictment infographic information inscription instructions intelligence interpretation inventory investigation
invitation invoice itinerary journal judgement judgment koran label law lawsuit leaflet lease ledger legend legislation
letter licence license line-up list listing literature logbook logs lyric lyrics mail mail-out mailer mails manifest
manifesto manual manuscript map material materials measure measurement measurements memo memoir memoire memorandum
message messages meta-analysis metadata minute minutes model monitor monitoring motion movie mri music-video
news-release newsletter note notebook notes notice novel number numbers obituary observations op-ed opinion order
orders ordinance outline page pages pamphlet paper papers paperwork paragraph passage patent petition photo photograph
picture piece placard plan plans plaque platform podcast poem poll polling post post-mortem postcard poster posts
prayer precedent presentation press-release printout probe profile program programme projection projections proposal
proposition prospectus protocol provision publication questionnaire quotation quote quran reading readings readout
receipt recommendation record recording records red-notice register regulation regulations release remarks reminder
reply report research resolution response result results resume review rule rulebook rules ruling scan scans schedule
scorecard screenplay screenshot script scripture scroll section segment self-assessment series sign signage signboard
simulation simulations site slide slogan snapshot song specification speech spreadsheet stanza statement statistic
statistics stats statute stories story study subpoena subtitle suit summary summons supplement survey syllabus table
tables tabulation tally tape tapes telegram tender terms test testimony tests text textbook texts thesis ticker
timeline timetable tome torah toxicology track tracker trailer transcript transcripts translation treatise treaty trial
trials tweet tweets ultrasound verdict version video videos videotape voice-note voicemail volume warrant web-page
web-site webpage website white-paper whiteboard whitepaper wiki wiretap wording writ write-up x-ray x-rays yearbook
`
  .trim()
  .split(/\s+/);
