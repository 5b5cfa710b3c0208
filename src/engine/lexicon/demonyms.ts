/**
 * Words for the people of a place, party, faith or school of thought, in the singular and in lower case; as
 * adjectives they describe (“the Israeli official”), in the plural they are a group (“Israelis”). Own list.
 */
export const demonyms: readonly string[] = `
afghan african african-american alabamian albanian algerian american american-indian anglican angolan arab arabian
argentine argentinian armenian asian aussie australian austrian azerbaijani bahraini bangladeshi baptist basque
belarusian belgian berliner black bolivian bosnian brazilian brit british briton buddhist bulgarian burmese
californian cambodian cameroonian canadian caribbean catalan catholic central-american chadian chicagoan chilean
chinese christian colombian communist congolese conservative cornish cornishman cornishwoman croat croatian cuban
cypriot czech dane danish democrat democratic dominican dubliner dutch dutchman dutchwoman ecuadorian egyptian
emirati english englishman englishwoman estonian ethiopian european evangelical fijian filipino finn finnish flemish
floridian french frenchman frenchwoman gazan georgian german ghanaian gop greek guatemalan haitian hawaiian hindu
hispanic honduran hungarian icelander icelandic indian indonesian iowan iranian iraqi irish irishman irishwoman
islamic israeli italian ivorian jamaican japanese jew jewish jordanian kazakh kenyan korean kosovan kurd kurdish
kuwaiti kyrgyz labour lao latina latino latvian lebanese liberal liberian libertarian libyan lithuanian londoner
lutheran macedonian malawian malaysian malian maltese manxman manxwoman maori marxist methodist mexican moldovan
mongolian montenegrin mormon moroccan muslim namibian nazi nepalese nepali new-yorker new-zealander nicaraguan
nigerian nigerien north-korean norwegian omani pakistani palestinian panamanian paraguayan parisian peruvian pole
polish portuguese protestant qatari quaker quebecer republican rohingya romanian russian rwandan saudi scot scotsman
scotswoman scottish senegalese serb serbian shia shiite sikh singaporean slovak slovene slovenian somali
south-african south-korean spaniard spanish sri-lankan sudanese sunni swede swedish swiss syrian taiwanese tamil
tanzanian texan thai tibetan tory transatlantic tunisian turk turkish ugandan uighur ukrainian uruguayan uyghur
uzbek venezuelan vietnamese virginian welsh welshman welshwoman western westerner yazidi yemeni yemenite zambian
zimbabwean
`
  .trim()
  .split(/\s+/);
