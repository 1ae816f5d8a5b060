-- The facts that Dossier serves, edition by edition, for a store that is still empty. The schema is in
-- src/main/resources/db/migration. The whole file runs as one statement batch in one transaction, on H2 and
-- on PostgreSQL: no DDL, no functions, constant timestamps.
--
-- Layout: one block per edition, and in it
--   edition, organisations, claimants, sources, facts, revisions,
--   then one section per kind of fact (profile statements, figures, presence claims and their details,
--   events and their parties, relations, designations), derivations, citations, vias.
--
-- To add or change a fact:
--   1. Never change a published edition, not even a comma. Open a new block at the end of this file with the
--      next edition number; all that it holds has made_in = that number.
--   2. New fact: a row in fact, in revision (revision 1, addition), in the table of its kind, and at least one
--      citation. New claimants and sources first.
--   3. Changed fact: set ended_in of its open revision to the new edition, once, and insert the next revision
--      whole, with change and reason, its row of the kind, its citations, vias and derivations.
--      A retraction is such a revision too; its reason says why, and whom to cite instead.
--   4. Ids say who and what (members-risquez), kebab-case, and are never reused.
--
-- Texts: our own words, English and Spanish, one sentence or two, each carrying attribution and hedge in itself; no run
-- of eight words from a source. A locator is an exact phrase of the source, 12 words at most. What was charged
-- is not convicted; a claim about a living person names who makes it; private persons stay unnamed. "Terrorist" is
-- the word of a government or a law: in quotation marks, save in the label and legal basis of a designation and in
-- the title of a source. A label names the metric: it is the same for all figures of one metric about one thing. A
-- party, partner or place has one name under one id. Apostrophes are doubled.
--
-- Dates: three columns, EDTF and the first and last day it may mean: '2024', 2024-01-01, 2024-12-31.

-- ======================================================================================================================
-- Edition 1: what the base article says, and nothing that became known elsewhere or later.
-- ======================================================================================================================

insert into edition (number, published_at, note) values
  (1, TIMESTAMP WITH TIME ZONE '2026-11-22 12:00:00+00:00',
   JSON '{"en": "First edition: what the base article, published by BBC News on 17 March 2025, itself supports.",
          "es": "Primera edición: lo que sustenta por sí solo el artículo base, publicado por BBC News el 17 de marzo de 2025."}');

-- Organisations --------------------------------------------------------------------------------------------------------

insert into organisation (id) values
  ('tren-de-aragua');

insert into organisation_revision (organisation, revision, made_in, change, reason, name) values
  ('tren-de-aragua', 1, 1, 'addition',
   JSON '{"en": "First publication, from the base article.", "es": "Primera publicación, a partir del artículo base."}',
   JSON '{"en": "Tren de Aragua", "es": "Tren de Aragua"}');

-- Claimants ------------------------------------------------------------------------------------------------------------

insert into claimant (id) values
  ('bbc-news'),
  ('bbc-unattributed-belief'),
  ('donald-trump'),
  ('local-florida-media'),
  ('luis-izquiel'),
  ('migration-policy-institute'),
  ('nbc-news'),
  ('ovv'),
  ('ronna-risquez'),
  ('unnamed-accusers'),
  ('unnamed-analysts'),
  ('unnamed-chile-prosecutor'),
  ('unnamed-eln-sources'),
  ('unnamed-other-estimates'),
  ('us-cbp'),
  ('us-dhs'),
  ('us-ice'),
  ('us-state-department'),
  ('us-treasury-ofac');

-- name: as a list shows it; byline: as the attribution line prints it; description: null where the name says it all.
insert into claimant_revision (claimant, revision, made_in, change, reason, kind, name, byline, description)
select c.claimant, 1, 1, 'addition',
       JSON '{"en": "First publication, from the base article.", "es": "Primera publicación, a partir del artículo base."}',
       c.kind, c.name, c.byline, c.description
from (values
  ('bbc-news', 'media',
   JSON '{"en": "BBC News", "es": "BBC News"}',
   JSON '{"en": "BBC News", "es": "BBC News"}',
   JSON '{"en": "News service of the BBC, the British public broadcaster; the claimant of what its report states without attributing it.",
          "es": "Servicio de noticias de la BBC, el ente público británico de radiodifusión; figura como autor de lo que su artículo afirma sin atribuirlo."}'),
  ('bbc-unattributed-belief', 'unnamed',
   JSON '{"en": "Unattributed belief (BBC News)", "es": "Creencia sin fuente identificada (BBC News)"}',
   JSON '{"en": "Unattributed belief", "es": "Creencia sin fuente identificada"}',
   JSON '{"en": "What BBC News says is believed, without saying by whom.",
          "es": "Lo que, según BBC News, se cree, sin que el medio precise quién lo cree."}'),
  ('donald-trump', 'public_official',
   JSON '{"en": "Donald Trump", "es": "Donald Trump"}',
   JSON '{"en": "Donald Trump", "es": "Donald Trump"}',
   JSON '{"en": "President of the United States (as of March 2025).",
          "es": "Presidente de Estados Unidos (en marzo de 2025)."}'),
  ('local-florida-media', 'unnamed',
   JSON '{"en": "Local media in Florida, unnamed", "es": "Medios locales de Florida, no identificados"}',
   JSON '{"en": "Local media in Florida", "es": "Medios locales de Florida"}',
   JSON '{"en": "Local news outlets whose reports BBC News cites without naming them.",
          "es": "Medios locales cuyas informaciones cita BBC News sin nombrarlos."}'),
  ('luis-izquiel', 'academic',
   JSON '{"en": "Luis Izquiel", "es": "Luis Izquiel"}',
   JSON '{"en": "Luis Izquiel", "es": "Luis Izquiel"}',
   JSON '{"en": "Professor of criminology at the Central University of Venezuela.",
          "es": "Profesor de criminología de la Universidad Central de Venezuela."}'),
  ('migration-policy-institute', 'ngo',
   JSON '{"en": "Migration Policy Institute (MPI)", "es": "Instituto de Políticas Migratorias (MPI)"}',
   JSON '{"en": "Migration Policy Institute", "es": "Instituto de Políticas Migratorias"}',
   JSON '{"en": "Research institute on migration.",
          "es": "Centro de estudios sobre migración."}'),
  ('nbc-news', 'media',
   JSON '{"en": "NBC News", "es": "NBC News"}',
   JSON '{"en": "NBC News", "es": "NBC News"}',
   JSON '{"en": "News division of the US broadcaster NBC.",
          "es": "División de noticias de la cadena estadounidense NBC."}'),
  ('ovv', 'ngo',
   JSON '{"en": "Venezuelan Violence Observatory (OVV)", "es": "Observatorio Venezolano de Violencia (OVV)"}',
   JSON '{"en": "Venezuelan Violence Observatory", "es": "Observatorio Venezolano de Violencia"}',
   JSON '{"en": "Non-governmental organisation that keeps statistics on violence in Venezuela.",
          "es": "Organización no gubernamental que lleva estadísticas sobre la violencia en Venezuela."}'),
  ('ronna-risquez', 'journalist',
   JSON '{"en": "Ronna Rísquez", "es": "Ronna Rísquez"}',
   JSON '{"en": "Ronna Rísquez", "es": "Ronna Rísquez"}',
   JSON '{"en": "Journalist, author of a book on Tren de Aragua that BBC News calls the definitive one.",
          "es": "Periodista, autora de un libro sobre el Tren de Aragua que BBC News considera el de referencia."}'),
  ('unnamed-accusers', 'unnamed',
   JSON '{"en": "Accusers in the Ojeda case, unnamed", "es": "Acusadores en el caso Ojeda, no identificados"}',
   JSON '{"en": "Unnamed accusers", "es": "Acusadores no identificados"}',
   JSON '{"en": "Those who, according to BBC News, accuse members of Tren de Aragua of kidnapping Ronald Ojeda; the report does not say who they are.",
          "es": "Quienes, según BBC News, acusan a integrantes del Tren de Aragua de secuestrar a Ronald Ojeda; el artículo no precisa quiénes son."}'),
  ('unnamed-analysts', 'unnamed',
   JSON '{"en": "Analysts, unnamed", "es": "Analistas no identificados"}',
   JSON '{"en": "Unnamed analysts", "es": "Analistas no identificados"}',
   JSON '{"en": "Analysts whose view of migration and crime in Venezuela BBC News reports without naming them.",
          "es": "Analistas cuya opinión sobre la migración y la delincuencia en Venezuela recoge BBC News sin identificarlos."}'),
  ('unnamed-chile-prosecutor', 'unnamed',
   JSON '{"en": "Prosecutor in Chile, unnamed", "es": "Fiscal de Chile, persona no identificada"}',
   JSON '{"en": "Unnamed prosecutor in Chile", "es": "Fiscal de Chile, persona no identificada"}',
   JSON '{"en": "Prosecutor in Chile whom BBC News quotes without a name.",
          "es": "Integrante de la fiscalía chilena a quien BBC News cita sin dar su nombre."}'),
  ('unnamed-eln-sources', 'unnamed',
   JSON '{"en": "Sources on ties with the ELN, unnamed", "es": "Fuentes sobre vínculos con el ELN, no identificadas"}',
   JSON '{"en": "Unnamed sources", "es": "Fuentes no identificadas"}',
   JSON '{"en": "Those who, according to BBC News, allege that Tren de Aragua worked with members of the ELN; the report does not say who they are.",
          "es": "Quienes, según BBC News, acusan al Tren de Aragua de haber trabajado con integrantes del ELN; el artículo no precisa quiénes son."}'),
  ('unnamed-other-estimates', 'unnamed',
   JSON '{"en": "Others, unnamed", "es": "Otras fuentes, no identificadas"}',
   JSON '{"en": "Unnamed others", "es": "Otras fuentes no identificadas"}',
   JSON '{"en": "Those whose estimates of the size of Tren de Aragua BBC News reports without naming them.",
          "es": "Fuentes cuyas estimaciones del tamaño del Tren de Aragua recoge BBC News sin identificarlas."}'),
  ('us-cbp', 'government_body',
   JSON '{"en": "US Customs and Border Protection (CBP)", "es": "Oficina de Aduanas y Protección Fronteriza de EE. UU. (CBP)"}',
   JSON '{"en": "US Customs and Border Protection", "es": "Oficina de Aduanas y Protección Fronteriza de EE. UU."}',
   null),
  ('us-dhs', 'government_body',
   JSON '{"en": "US Department of Homeland Security (DHS)", "es": "Departamento de Seguridad Nacional de EE. UU. (DHS)"}',
   JSON '{"en": "US Department of Homeland Security", "es": "Departamento de Seguridad Nacional de EE. UU."}',
   null),
  ('us-ice', 'government_body',
   JSON '{"en": "US Immigration and Customs Enforcement (ICE)", "es": "Servicio de Inmigración y Control de Aduanas de EE. UU. (ICE)"}',
   JSON '{"en": "US Immigration and Customs Enforcement", "es": "Servicio de Inmigración y Control de Aduanas de EE. UU."}',
   null),
  ('us-state-department', 'government_body',
   JSON '{"en": "US Department of State", "es": "Departamento de Estado de EE. UU."}',
   JSON '{"en": "US State Department", "es": "Departamento de Estado de EE. UU."}',
   null),
  ('us-treasury-ofac', 'government_body',
   JSON '{"en": "US Department of the Treasury, Office of Foreign Assets Control (OFAC)", "es": "Departamento del Tesoro de EE. UU., Oficina de Control de Activos Extranjeros (OFAC)"}',
   JSON '{"en": "US Treasury", "es": "Departamento del Tesoro de EE. UU."}',
   null)
) as c (claimant, kind, name, byline, description);

-- Sources --------------------------------------------------------------------------------------------------------------

insert into source (id) values
  ('bbc-2025-03-explainer');

insert into source_revision (source, revision, made_in, change, reason,
                             kind, publisher, publisher_claimant, author,
                             title, language, url,
                             published, published_earliest, published_latest) values
  ('bbc-2025-03-explainer', 1, 1, 'addition',
   JSON '{"en": "First publication, from the base article.", "es": "Primera publicación, a partir del artículo base."}',
   'news_article', 'BBC News', 'bbc-news', 'Lisa Lambert',
   'What is Tren de Aragua, the Venezuelan gang targeted by Trump?', 'en', 'https://www.bbc.com/news/articles/cr421q5zl69o',
   '2025-03-17', DATE '2025-03-17', DATE '2025-03-17');

-- Facts ----------------------------------------------------------------------------------------------------------------

insert into fact (organisation, id, kind) values
  -- Names
  ('tren-de-aragua', 'name-primary',                       'profile'),
  ('tren-de-aragua', 'name-train-of-aragua',               'profile'),
  ('tren-de-aragua', 'name-origin-rail-union',             'profile'),
  ('tren-de-aragua', 'rail-union-izquiel',                 'profile'),
  -- Origin, leader, ways of working
  ('tren-de-aragua', 'origin-prison-gang',                 'profile'),
  ('tren-de-aragua', 'leader-guerrero',                    'profile'),
  ('tren-de-aragua', 'leader-escape-2023',                 'profile'),
  ('tren-de-aragua', 'structure-alliances',                'profile'),
  ('tren-de-aragua', 'base-tocoron',                       'profile'),
  ('tren-de-aragua', 'size-comparison',                    'profile'),
  ('tren-de-aragua', 'us-deportation-target',              'profile'),
  -- Activities
  ('tren-de-aragua', 'activity-extortion-migrants',        'profile'),
  ('tren-de-aragua', 'activity-sex-trafficking',           'profile'),
  ('tren-de-aragua', 'activity-contract-killing',          'profile'),
  ('tren-de-aragua', 'activity-kidnapping',                'profile'),
  ('tren-de-aragua', 'activity-gold-mines',                'profile'),
  ('tren-de-aragua', 'activity-drug-corridors',            'profile'),
  ('tren-de-aragua', 'activity-border-crossings',          'profile'),
  ('tren-de-aragua', 'activity-us-border-sex-trafficking', 'profile'),
  ('tren-de-aragua', 'activity-murder-torture',            'profile'),
  -- Size and money
  ('tren-de-aragua', 'members-risquez',                    'figure'),
  ('tren-de-aragua', 'members-others',                     'figure'),
  ('tren-de-aragua', 'annual-profit-risquez',              'figure'),
  ('tren-de-aragua', 'reward-guerrero',                    'figure'),
  -- Geography
  ('tren-de-aragua', 'other-countries',                    'figure'),
  ('tren-de-aragua', 'expansion-countries',                'figure'),
  ('tren-de-aragua', 'us-states-named',                    'figure'),
  ('tren-de-aragua', 'venezuelan-states-total',            'figure'),
  -- Raid and leader
  ('tren-de-aragua', 'soldiers-tocoron',                   'figure'),
  ('tren-de-aragua', 'leader-age',                         'figure'),
  ('tren-de-aragua', 'leader-prison-span',                 'figure'),
  ('tren-de-aragua', 'bribed-guards',                      'figure'),
  -- US cases
  ('tren-de-aragua', 'us-connected-dhs',                   'figure'),
  ('tren-de-aragua', 'us-members-dhs',                     'figure'),
  ('tren-de-aragua', 'times-square-suspects',              'figure'),
  ('tren-de-aragua', 'florida-victim-age',                 'figure'),
  ('tren-de-aragua', 'alien-enemies-act-century',          'figure'),
  -- Context: migration and crime, never a measure of the organisation
  ('tren-de-aragua', 'venezuelans-in-us',                  'figure'),
  ('tren-de-aragua', 'venezuelan-share-of-immigrants',     'figure'),
  ('tren-de-aragua', 'venezuelans-protected-status',       'figure'),
  ('tren-de-aragua', 'cbp-encounters',                     'figure'),
  ('tren-de-aragua', 'murder-rate-trend',                  'figure'),
  ('tren-de-aragua', 'crime-record-low-claim',             'figure'),
  -- Presence
  ('tren-de-aragua', 'presence-ve-origin',                 'presence'),
  ('tren-de-aragua', 'presence-ve-reach',                  'presence'),
  ('tren-de-aragua', 'presence-co-expanded',               'presence'),
  ('tren-de-aragua', 'presence-co-eln',                    'presence'),
  ('tren-de-aragua', 'presence-ec-expanded',               'presence'),
  ('tren-de-aragua', 'presence-ec-groups',                 'presence'),
  ('tren-de-aragua', 'presence-pe-expanded',               'presence'),
  ('tren-de-aragua', 'presence-cl-expanded',               'presence'),
  ('tren-de-aragua', 'presence-cl-ojeda',                  'presence'),
  ('tren-de-aragua', 'presence-us-nodes',                  'presence'),
  ('tren-de-aragua', 'presence-us-arrests',                'presence'),
  -- Events
  ('tren-de-aragua', 'escape-2012',                        'event'),
  ('tren-de-aragua', 'rearrest-2013',                      'event'),
  ('tren-de-aragua', 'spread-2014',                        'event'),
  ('tren-de-aragua', 'murder-rate-fall',                   'event'),
  ('tren-de-aragua', 'tocoron-raid',                       'event'),
  ('tren-de-aragua', 'florida-killing-case',               'event'),
  ('tren-de-aragua', 'us-arrests',                         'event'),
  ('tren-de-aragua', 'times-square-arrests',               'event'),
  ('tren-de-aragua', 'ojeda-found',                        'event'),
  ('tren-de-aragua', 'treasury-sanctions',                 'event'),
  ('tren-de-aragua', 'nbc-report',                         'event'),
  ('tren-de-aragua', 'fto-declaration',                    'event'),
  ('tren-de-aragua', 'alien-enemies-act',                  'event'),
  -- Relations to others
  ('tren-de-aragua', 'relation-eln',                       'relation'),
  ('tren-de-aragua', 'relation-ecuador-groups',            'relation'),
  ('tren-de-aragua', 'relation-ms-13',                     'relation'),
  ('tren-de-aragua', 'relation-islamic-state',             'relation'),
  ('tren-de-aragua', 'relation-boko-haram',                'relation'),
  ('tren-de-aragua', 'direction-maduro-claim',             'relation'),
  -- Designations
  ('tren-de-aragua', 'designation-treasury',               'designation'),
  ('tren-de-aragua', 'designation-fto',                    'designation');

-- Revisions ------------------------------------------------------------------------------------------------------------

-- All facts so far enter with this edition.
insert into revision (organisation, fact, kind, revision, made_in, change, reason)
select organisation, id, kind, 1, 1, 'addition',
       JSON '{"en": "First publication, from the base article.", "es": "Primera publicación, a partir del artículo base."}'
from fact;

-- Profile statements ---------------------------------------------------------------------------------------------------

insert into profile_statement (organisation, fact, revision,
                               aspect, type, name, name_language,
                               certainty, as_of, as_of_earliest, as_of_latest,
                               statement) values
  ('tren-de-aragua', 'name-primary', 1,
   'name', 'primary', 'Tren de Aragua', 'es',
   'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "BBC News calls the organisation by its Spanish name, Tren de Aragua.",
          "es": "BBC News llama a la organización por su nombre en español, Tren de Aragua."}'),
  ('tren-de-aragua', 'name-train-of-aragua', 1,
   'name', 'translation', 'Train of Aragua', 'en',
   'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "BBC News translates the name into English as Train of Aragua.",
          "es": "BBC News traduce el nombre al inglés como Train of Aragua."}');

insert into profile_statement (organisation, fact, revision,
                               aspect, type, person_id, person_name,
                               place, country, subdivision, subdivision_name,
                               certainty, as_of, as_of_earliest, as_of_latest,
                               statement) values
  -- Origin of the name
  ('tren-de-aragua', 'name-origin-rail-union', 1,
   'name_origin', null, null, null,
   null, null, null, null,
   'possible', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "The name Tren de Aragua may go back to a union of railway workers, according to BBC News, which presents this only as a possibility.",
          "es": "El nombre Tren de Aragua podría provenir de un sindicato de trabajadores ferroviarios, según BBC News, que lo presenta solo como una posibilidad."}'),

  ('tren-de-aragua', 'rail-union-izquiel', 1,
   'name_origin', null, null, null,
   null, 'VE', 'VE-D', JSON '{"en": "Aragua", "es": "Aragua"}',
   'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "The railway union to which Tren de Aragua may owe its name controlled a stretch of the line through Aragua, extorted contractors and sold jobs on the works, criminology professor Luis Izquiel told the BBC.",
          "es": "El sindicato ferroviario al que el Tren de Aragua podría deber su nombre controlaba un tramo de la línea que atravesaba Aragua, extorsionaba a los contratistas y vendía empleos en las obras, según dijo a la BBC el profesor de criminología Luis Izquiel."}'),

  -- Origin, leader, ways of working
  ('tren-de-aragua', 'origin-prison-gang', 1,
   'origin', null, null, null,
   null, null, null, null,
   'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "The US State Department says that Tren de Aragua began as a prison gang and that Héctor Guerrero Flores made it what the department calls a “transnational criminal organisation”.",
          "es": "El Departamento de Estado de EE. UU. afirma que el Tren de Aragua comenzó como una banda carcelaria y que Héctor Guerrero Flores la convirtió en lo que el departamento llama una «organización criminal transnacional»."}'),

  ('tren-de-aragua', 'leader-guerrero', 1,
   'leadership', 'leader', 'hector-guerrero-flores', 'Héctor Guerrero Flores',
   null, null, null, null,
   'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "BBC News describes Héctor Guerrero Flores as the boss of Tren de Aragua.",
          "es": "BBC News describe a Héctor Guerrero Flores como el jefe del Tren de Aragua."}'),

  ('tren-de-aragua', 'leader-escape-2023', 1,
   'leadership', 'escaped', 'hector-guerrero-flores', 'Héctor Guerrero Flores',
   null, null, null, null,
   'reported', '2023-09', DATE '2023-09-01', DATE '2023-09-30',
   JSON '{"en": "Héctor Guerrero Flores escaped when troops stormed Tocorón Prison in September 2023, according to BBC News, which does not say how.",
          "es": "Héctor Guerrero Flores escapó cuando los soldados irrumpieron en la cárcel de Tocorón en septiembre de 2023, según BBC News, que no explica cómo."}'),

  ('tren-de-aragua', 'structure-alliances', 1,
   'structure', null, null, null,
   null, null, null, null,
   'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Tren de Aragua works in part through alliances and partnerships with local criminal groups, according to BBC News.",
          "es": "El Tren de Aragua opera en parte mediante alianzas y asociaciones con grupos criminales locales, según BBC News."}'),

  ('tren-de-aragua', 'base-tocoron', 1,
   'base', null, null, null,
   JSON '{"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}', 'VE', 'VE-D', JSON '{"en": "Aragua", "es": "Aragua"}',
   'reported', '2023-09', DATE '2023-09-01', DATE '2023-09-30',
   JSON '{"en": "Until troops retook Tocorón Prison in September 2023, Tren de Aragua ran it as something like a resort, with a zoo, restaurants, a nightclub, a betting shop and a pool, according to BBC News.",
          "es": "Hasta que los soldados retomaron la cárcel de Tocorón en septiembre de 2023, el Tren de Aragua la tenía convertida en una especie de centro vacacional, con zoológico, restaurantes, discoteca, casa de apuestas y piscina, según BBC News."}'),

  ('tren-de-aragua', 'size-comparison', 1,
   'size', null, null, null,
   null, null, null, null,
   'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Tren de Aragua is smaller or less wealthy than other Latin American criminal groups, according to BBC News.",
          "es": "El Tren de Aragua es más pequeño o menos rico que otros grupos criminales de América Latina, según BBC News."}'),

  ('tren-de-aragua', 'us-deportation-target', 1,
   'status', null, null, null,
   null, null, null, null,
   'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "In March 2025, BBC News described Tren de Aragua as a target of Donald Trump''s efforts to expel foreign criminals from the US, part of his promise to deport migrants without legal status in large numbers.",
          "es": "En marzo de 2025, BBC News describió al Tren de Aragua como uno de los blancos de los esfuerzos de Donald Trump por expulsar de EE. UU. a delincuentes extranjeros, parte de su promesa de deportar en masa a migrantes en situación irregular."}'),

  -- Activities
  ('tren-de-aragua', 'activity-extortion-migrants', 1,
   'activity', 'extortion', null, null,
   null, null, null, null,
   'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Tren de Aragua extorted migrants before it branched out into other crimes under Héctor Guerrero Flores, according to BBC News.",
          "es": "El Tren de Aragua extorsionaba a migrantes antes de extenderse a otros delitos bajo el liderazgo de Héctor Guerrero Flores, según BBC News."}'),

  ('tren-de-aragua', 'activity-sex-trafficking', 1,
   'activity', 'sex_trafficking', null, null,
   null, null, null, null,
   'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Sex trafficking is one of the crimes into which Tren de Aragua branched out under Héctor Guerrero Flores, according to BBC News.",
          "es": "La trata de personas con fines de explotación sexual es uno de los delitos a los que se extendió el Tren de Aragua bajo el liderazgo de Héctor Guerrero Flores, según BBC News."}'),

  ('tren-de-aragua', 'activity-contract-killing', 1,
   'activity', 'contract_killing', null, null,
   null, null, null, null,
   'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "According to BBC News, Tren de Aragua took up contract killing under Héctor Guerrero Flores.",
          "es": "Según BBC News, el Tren de Aragua pasó a cometer asesinatos por encargo bajo el liderazgo de Héctor Guerrero Flores."}'),

  ('tren-de-aragua', 'activity-kidnapping', 1,
   'activity', 'kidnapping', null, null,
   null, null, null, null,
   'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Kidnapping is among the crimes that Tren de Aragua added under Héctor Guerrero Flores, according to BBC News.",
          "es": "El secuestro figura entre los delitos que el Tren de Aragua incorporó bajo el liderazgo de Héctor Guerrero Flores, según BBC News."}'),

  ('tren-de-aragua', 'activity-gold-mines', 1,
   'activity', 'gold_mine_control', null, null,
   null, 'VE', 'VE-F', JSON '{"en": "Bolívar", "es": "Bolívar"}',
   'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Héctor Guerrero Flores took control of gold mines in the state of Bolívar as he extended the influence of Tren de Aragua, according to the US State Department.",
          "es": "Héctor Guerrero Flores tomó el control de minas de oro en el estado de Bolívar al ampliar la influencia del Tren de Aragua, según el Departamento de Estado de EE. UU."}'),

  ('tren-de-aragua', 'activity-drug-corridors', 1,
   'activity', 'drug_corridor_control', null, null,
   null, null, null, null,
   'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "According to the US State Department, the growing influence of Tren de Aragua under Héctor Guerrero Flores gave it control of drug corridors on the Caribbean coast.",
          "es": "Según el Departamento de Estado de EE. UU., la creciente influencia del Tren de Aragua bajo el liderazgo de Héctor Guerrero Flores le dio el control de corredores del narcotráfico en la costa del Caribe."}'),

  ('tren-de-aragua', 'activity-border-crossings', 1,
   'activity', 'border_crossing_control', null, null,
   JSON '{"en": "Border with Colombia", "es": "Frontera con Colombia"}', 'VE', null, null,
   'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "The US State Department says that Tren de Aragua, expanding under Héctor Guerrero Flores, seized clandestine crossings on the border between Venezuela and Colombia.",
          "es": "El Departamento de Estado de EE. UU. afirma que el Tren de Aragua, en expansión bajo el liderazgo de Héctor Guerrero Flores, se apoderó de pasos clandestinos en la frontera entre Venezuela y Colombia."}'),

  ('tren-de-aragua', 'activity-us-border-sex-trafficking', 1,
   'activity', 'sex_trafficking', null, null,
   null, 'US', null, null,
   'alleged', '2024-22', DATE '2024-06-01', DATE '2024-08-31',
   JSON '{"en": "When the US Treasury sanctioned Tren de Aragua in the summer of 2024, it said that the gang took part in sex trafficking across the border of the US.",
          "es": "Al sancionar al Tren de Aragua en el verano boreal de 2024, el Departamento del Tesoro de EE. UU. afirmó que la banda participaba en la trata de personas con fines de explotación sexual a través de la frontera estadounidense."}'),

  ('tren-de-aragua', 'activity-murder-torture', 1,
   'activity', 'murder_and_torture', null, null,
   null, null, null, null,
   'alleged', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "A prosecutor in Chile, whom BBC News does not name, has described Tren de Aragua as a “brutal organisation” that murders and tortures to achieve its ends.",
          "es": "Un fiscal de Chile, a quien BBC News no identifica, ha descrito al Tren de Aragua como una «organización brutal» que recurre al asesinato y a la tortura para lograr sus fines."}');

-- Figures --------------------------------------------------------------------------------------------------------------

insert into figure (organisation, fact, revision, metric, scope, role,
                    about_kind, about_id, about_name,
                    label,
                    quantity, low, high, unit, per, qualifier, value_text,
                    as_of, as_of_earliest, as_of_latest,
                    stated, stated_earliest, stated_latest,
                    statement) values
  -- Size and money
  ('tren-de-aragua', 'members-risquez',                1, 'membership_total',              'organisation',      'key',
   null,      null,                     null,
   JSON '{"en": "Members of the organisation", "es": "Integrantes de la organización"}',
   5000,    null,     null,     'people',     null,   'estimated',          null,
   '2024',         DATE '2024-01-01', DATE '2024-12-31',
   '2024',         DATE '2024-01-01', DATE '2024-12-31',
   JSON '{"en": "Journalist Ronna Rísquez put the membership of Tren de Aragua at an estimated 5,000.",
          "es": "La periodista Ronna Rísquez estimó en 5.000 el número de integrantes del Tren de Aragua."}'),

  ('tren-de-aragua', 'members-others',                 1, 'membership_total',              'organisation',      'key',
   null,      null,                     null,
   JSON '{"en": "Members of the organisation", "es": "Integrantes de la organización"}',
   2500,    null,     null,     'people',     null,   'roughly_half',       null,
   '2025~',        DATE '2025-01-01', DATE '2025-12-31',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Other estimates, whose authors BBC News does not name, put the membership of Tren de Aragua at roughly half of the 5,000 estimated by Ronna Rísquez; the number 2,500 is derived from that and does not appear in the report.",
          "es": "Otras estimaciones, cuyos autores BBC News no identifica, sitúan el número de integrantes del Tren de Aragua en cerca de la mitad de los 5.000 que estimó Ronna Rísquez; la cifra de 2.500 se deriva de ese dato y no figura en el artículo."}'),

  ('tren-de-aragua', 'annual-profit-risquez',          1, 'annual_profit',                 'organisation',      'key',
   null,      null,                     null,
   JSON '{"en": "Yearly profits of the organisation", "es": "Ganancias anuales de la organización"}',
   null,    10000000, 15000000, 'USD',        'year', 'estimated',          null,
   '2024',         DATE '2024-01-01', DATE '2024-12-31',
   '2024',         DATE '2024-01-01', DATE '2024-12-31',
   JSON '{"en": "Journalist Ronna Rísquez estimated that Tren de Aragua makes between $10 million and $15 million in profit a year.",
          "es": "La periodista Ronna Rísquez estimó que el Tren de Aragua obtiene ganancias de entre 10 millones y 15 millones de dólares al año."}'),

  ('tren-de-aragua', 'reward-guerrero',                1, 'reward_offered',                'organisation',      'key',
   'person',  'hector-guerrero-flores', JSON '{"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}',
   JSON '{"en": "Reward offered for information on Héctor Guerrero Flores", "es": "Recompensa ofrecida por información sobre Héctor Guerrero Flores"}',
   5000000, null,     null,     'USD',        null,   'exactly',            null,
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "In March 2025 the US State Department was offering $5 million for information that could lead to the arrest of Héctor Guerrero Flores, whom BBC News describes as the boss of Tren de Aragua.",
          "es": "En marzo de 2025, el Departamento de Estado de EE. UU. ofrecía 5 millones de dólares por información que pudiera conducir a la detención de Héctor Guerrero Flores, a quien BBC News describe como el jefe del Tren de Aragua."}'),

  -- Geography
  ('tren-de-aragua', 'other-countries',                1, 'countries_with_presence',       'organisation',      'key',
   null,      null,                     null,
   JSON '{"en": "Countries with a presence, not counting Venezuela", "es": "Países con presencia, sin contar Venezuela"}',
   8,       null,     null,     'countries',  null,   'believed',           null,
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Tren de Aragua is believed to have nodes in eight countries besides Venezuela, the US among them, according to BBC News, which does not say whose belief it is.",
          "es": "Se cree que el Tren de Aragua tiene nodos en ocho países además de Venezuela, entre ellos EE. UU., según BBC News, que no precisa quién lo cree."}'),

  ('tren-de-aragua', 'expansion-countries',            1, 'named_expansion_countries',     'organisation',      'incidental',
   null,      null,                     null,
   JSON '{"en": "Countries named as places of its expansion", "es": "Países mencionados como destinos de su expansión"}',
   4,       null,     null,     'countries',  null,   'exactly',            null,
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "BBC News names four countries into which, it says, Tren de Aragua expanded under Héctor Guerrero Flores: Colombia, Ecuador, Peru and Chile.",
          "es": "BBC News menciona cuatro países hacia los que, según afirma, se expandió el Tren de Aragua bajo el liderazgo de Héctor Guerrero Flores: Colombia, Ecuador, Perú y Chile."}'),

  ('tren-de-aragua', 'us-states-named',                1, 'us_states_with_arrests_named',  'organisation',      'incidental',
   'country', 'US',                     null,
   JSON '{"en": "US states named for arrests of alleged members", "es": "Estados de EE. UU. mencionados por detenciones de presuntos integrantes"}',
   4,       null,     null,     'states',     null,   'exactly',            null,
   '2024/2025-03', DATE '2024-01-01', DATE '2025-03-31',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "BBC News names four US states where alleged members of Tren de Aragua were arrested and charged in the months before its March 2025 report: Texas, Florida, New York and Illinois; a charge is not a conviction.",
          "es": "BBC News menciona cuatro estados de EE. UU. donde presuntos integrantes del Tren de Aragua fueron detenidos y acusados en los meses previos a su artículo de marzo de 2025: Texas, Florida, Nueva York e Illinois; una acusación no es una condena."}'),

  ('tren-de-aragua', 'venezuelan-states-total',        1, 'venezuelan_states_total',       'context_country',   'incidental',
   'country', 'VE',                     null,
   JSON '{"en": "States of Venezuela", "es": "Estados de Venezuela"}',
   23,      null,     null,     'states',     null,   'exactly',            null,
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Venezuela has 23 states, Aragua among them, according to BBC News; this describes the country and says nothing about where Tren de Aragua operates.",
          "es": "Venezuela tiene 23 estados, entre ellos Aragua, según BBC News; el dato describe el país y no dice nada sobre dónde opera el Tren de Aragua."}'),

  -- Raid and leader
  ('tren-de-aragua', 'soldiers-tocoron',               1, 'security_forces_deployed',      'organisation',      'key',
   'place',   'tocoron-prison',         JSON '{"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}',
   JSON '{"en": "Security forces sent to Tocorón Prison", "es": "Efectivos enviados a la cárcel de Tocorón"}',
   11000,   null,     null,     'soldiers',   null,   'exactly',            null,
   '2023-09',      DATE '2023-09-01', DATE '2023-09-30',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Nicolás Maduro, as president of Venezuela, sent 11,000 soldiers in September 2023 to retake Tocorón Prison from Tren de Aragua, according to BBC News.",
          "es": "Nicolás Maduro, como presidente de Venezuela, envió en septiembre de 2023 a 11.000 soldados a retomar la cárcel de Tocorón, que controlaba el Tren de Aragua, según BBC News."}'),

  ('tren-de-aragua', 'leader-age',                     1, 'leader_age',                    'organisation',      'incidental',
   'person',  'hector-guerrero-flores', JSON '{"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}',
   JSON '{"en": "Age of Héctor Guerrero Flores", "es": "Edad de Héctor Guerrero Flores"}',
   41,      null,     null,     'years',      null,   'exactly',            null,
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Héctor Guerrero Flores was 41 in March 2025, according to BBC News.",
          "es": "Héctor Guerrero Flores tenía 41 años en marzo de 2025, según BBC News."}'),

  ('tren-de-aragua', 'leader-prison-span',             1, 'leader_prison_span',            'organisation',      'incidental',
   'person',  'hector-guerrero-flores', JSON '{"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}',
   JSON '{"en": "Years in and out of Tocorón Prison", "es": "Años de entradas y salidas de la cárcel de Tocorón"}',
   10,      null,     null,     'years',      null,   'more_than',          null,
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Héctor Guerrero Flores spent more than ten years going in and out of Tocorón Prison, according to BBC News; this is not the length of a sentence.",
          "es": "Héctor Guerrero Flores entró y salió de la cárcel de Tocorón durante más de diez años, según BBC News; no se trata de la duración de una condena."}'),

  ('tren-de-aragua', 'bribed-guards',                  1, 'guards_bribed',                 'organisation',      'incidental',
   'person',  'hector-guerrero-flores', JSON '{"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}',
   JSON '{"en": "Guards said to have been bribed", "es": "Guardias presuntamente sobornados"}',
   1,       null,     null,     'people',     null,   'exactly',            null,
   '2012',         DATE '2012-01-01', DATE '2012-12-31',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "BBC News reports, without naming a source, that Héctor Guerrero Flores escaped from prison in 2012 by bribing a guard.",
          "es": "BBC News informa, sin citar una fuente, que Héctor Guerrero Flores se fugó de prisión en 2012 mediante el soborno de un guardia."}'),

  -- US cases
  ('tren-de-aragua', 'us-connected-dhs',               1, 'us_suspected_connections',      'organisation',      'key',
   'country', 'US',                     null,
   JSON '{"en": "Venezuelan migrants in the US with suspected links to the organisation", "es": "Migrantes venezolanos en EE. UU. con presuntos vínculos con la organización"}',
   600,     null,     null,     'people',     null,   'estimated',          null,
   '2024',         DATE '2024-01-01', DATE '2024-12-31',
   '2024-22',      DATE '2024-06-01', DATE '2024-08-31',
   JSON '{"en": "The US Department of Homeland Security estimated the number of Venezuelan migrants in the country with connections to Tren de Aragua at 600, NBC News reported, according to BBC News; a connection is not membership.",
          "es": "El Departamento de Seguridad Nacional de EE. UU. estimó en 600 los migrantes venezolanos en el país con vínculos con el Tren de Aragua, según informó NBC News, citada por BBC News; un vínculo no equivale a la pertenencia."}'),

  ('tren-de-aragua', 'us-members-dhs',                 1, 'us_members',                    'organisation',      'key',
   'country', 'US',                     null,
   JSON '{"en": "Alleged members among Venezuelan migrants in the US", "es": "Presuntos integrantes entre los migrantes venezolanos en EE. UU."}',
   100,     null,     null,     'people',     null,   'believed',           null,
   '2024',         DATE '2024-01-01', DATE '2024-12-31',
   '2024-22',      DATE '2024-06-01', DATE '2024-08-31',
   JSON '{"en": "Of the 600 Venezuelan migrants that the US Department of Homeland Security estimated to have connections to Tren de Aragua, 100 were believed to be members, NBC News reported, according to BBC News.",
          "es": "Según informó NBC News, citada por BBC News, el Departamento de Seguridad Nacional de EE. UU. estimó que 600 migrantes venezolanos en el país tenían vínculos con el Tren de Aragua; de ellos, se creía que 100 eran integrantes."}'),

  ('tren-de-aragua', 'times-square-suspects',          1, 'suspects_believed_members',     'case',              'incidental',
   'case',    'times-square-assault',   JSON '{"en": "Assault on a police officer in Times Square", "es": "Agresión a un policía en Times Square"}',
   JSON '{"en": "Suspects believed to be members of the organisation", "es": "Sospechosos considerados integrantes de la organización"}',
   2,       null,     null,     'people',     null,   'believed',           null,
   '2024/2025-03', DATE '2024-01-01', DATE '2025-03-31',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "According to US Immigration and Customs Enforcement, as cited by BBC News, two suspects arrested over the beating of a police officer in Times Square were thought to belong to Tren de Aragua; an arrest is not a conviction.",
          "es": "Según el Servicio de Inmigración y Control de Aduanas de EE. UU., citado por BBC News, se creía que dos sospechosos detenidos por la golpiza a un policía en Times Square pertenecían al Tren de Aragua; una detención no es una condena."}'),

  ('tren-de-aragua', 'florida-victim-age',             1, 'victim_age',                    'case',              'incidental',
   'case',    'florida-killing',        JSON '{"en": "Killing of a Florida resident", "es": "Homicidio de una persona residente en Florida"}',
   JSON '{"en": "Age of the victim in the Florida case", "es": "Edad de la víctima en el caso de Florida"}',
   48,      null,     null,     'years',      null,   'exactly',            null,
   '2024',         DATE '2024-01-01', DATE '2024-12-31',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "According to local media cited by BBC News, a Florida resident of Venezuelan nationality who was kidnapped and killed in early 2024 was 48, and an alleged member of Tren de Aragua is a suspect.",
          "es": "Según medios locales citados por BBC News, la persona de nacionalidad venezolana residente en Florida que fue víctima de secuestro y homicidio a comienzos de 2024 tenía 48 años, y un presunto integrante del Tren de Aragua figura como sospechoso."}'),

  ('tren-de-aragua', 'alien-enemies-act-century',      1, 'law_age_century',               'legal',             'incidental',
   'law',     'alien-enemies-act',      JSON '{"en": "Alien Enemies Act", "es": "Ley de Enemigos Extranjeros"}',
   JSON '{"en": "Century of the Alien Enemies Act", "es": "Siglo de la Ley de Enemigos Extranjeros"}',
   18,      null,     null,     'century',    null,   'exactly',            null,
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "The Alien Enemies Act, which Donald Trump invoked against Tren de Aragua in March 2025, dates from the 18th century, according to BBC News.",
          "es": "La Ley de Enemigos Extranjeros, que Donald Trump invocó contra el Tren de Aragua en marzo de 2025, data del siglo XVIII, según BBC News."}'),

  -- Context: migration and crime, never a measure of the organisation
  ('tren-de-aragua', 'venezuelans-in-us',              1, 'venezuelan_immigrants_in_us',   'context_migration', 'key',
   'country', 'US',                     null,
   JSON '{"en": "Venezuelans living in the US", "es": "Venezolanos que viven en EE. UU."}',
   770000,  null,     null,     'people',     null,   'exactly',            null,
   '2023',         DATE '2023-01-01', DATE '2023-12-31',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "The Migration Policy Institute puts the number of Venezuelans living in the US in 2023 at 770,000; this is migration context and says nothing about the size of Tren de Aragua.",
          "es": "El Instituto de Políticas Migratorias cifra en 770.000 los venezolanos que vivían en EE. UU. en 2023; es un dato de contexto migratorio y no dice nada sobre el tamaño del Tren de Aragua."}'),

  ('tren-de-aragua', 'venezuelan-share-of-immigrants', 1, 'share_of_us_immigrants',        'context_migration', 'incidental',
   'country', 'US',                     null,
   JSON '{"en": "Venezuelan share of all immigrants in the US", "es": "Proporción de venezolanos entre los inmigrantes en EE. UU."}',
   2,       null,     null,     'percent',    null,   'slightly_less_than', null,
   '2023',         DATE '2023-01-01', DATE '2023-12-31',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Venezuelans made up slightly less than 2% of the immigrant population of the US in 2023, according to the Migration Policy Institute; this is migration context and says nothing about the size of Tren de Aragua.",
          "es": "Los venezolanos representaban algo menos del 2 % de los inmigrantes en EE. UU. en 2023, según el Instituto de Políticas Migratorias; es un dato de contexto migratorio y no dice nada sobre el tamaño del Tren de Aragua."}'),

  ('tren-de-aragua', 'venezuelans-protected-status',   1, 'share_with_protected_status',   'context_migration', 'incidental',
   'country', 'US',                     null,
   JSON '{"en": "Share of Venezuelans in the US with protected status", "es": "Proporción de venezolanos en EE. UU. con estatus de protección"}',
   null,    50,       100,      'percent',    null,   'most',               JSON '{"en": "most", "es": "la mayoría"}',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "The US government had granted protected status to most Venezuelans living in the country, BBC News reports, without giving a number; this is migration context and says nothing about the size of Tren de Aragua.",
          "es": "El Gobierno de EE. UU. había otorgado un estatus de protección a la mayoría de los venezolanos que vivían en el país, según BBC News, que no da una cifra; es un dato de contexto migratorio y no dice nada sobre el tamaño del Tren de Aragua."}'),

  ('tren-de-aragua', 'cbp-encounters',                 1, 'border_encounters_venezuelans', 'context_migration', 'key',
   'country', 'US',                     null,
   JSON '{"en": "Encounters with Venezuelan migrants at the border", "es": "Encuentros con migrantes venezolanos en la frontera"}',
   313500,  null,     null,     'encounters', null,   'exactly',            null,
   '2024',         DATE '2024-01-01', DATE '2024-12-31',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "US Customs and Border Protection reports 313,500 encounters with Venezuelan migrants at the border in 2024; this is migration context and says nothing about the size of Tren de Aragua.",
          "es": "La Oficina de Aduanas y Protección Fronteriza de EE. UU. reporta 313.500 encuentros con migrantes venezolanos en la frontera en 2024; es un dato de contexto migratorio y no dice nada sobre el tamaño del Tren de Aragua."}'),

  ('tren-de-aragua', 'murder-rate-trend',              1, 'murder_rate_trend',             'context_security',  'incidental',
   'country', 'VE',                     null,
   JSON '{"en": "Trend of the murder rate in Venezuela", "es": "Evolución de la tasa de homicidios en Venezuela"}',
   null,    null,     null,     'trend',      null,   'suggested',          JSON '{"en": "falling significantly", "es": "en descenso significativo"}',
   '2015/2023',    DATE '2015-01-01', DATE '2023-12-31',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Data from the Venezuelan Violence Observatory, as cited by BBC News, suggest a significant fall in Venezuela''s murder rate between 2015 and 2023; this says nothing about the size of Tren de Aragua.",
          "es": "Datos del Observatorio Venezolano de Violencia, citados por BBC News, apuntan a un descenso significativo de la tasa de homicidios en Venezuela entre 2015 y 2023; no dicen nada sobre el tamaño del Tren de Aragua."}'),

  ('tren-de-aragua', 'crime-record-low-claim',         1, 'crime_rate_claim',              'context_security',  'incidental',
   'country', 'VE',                     null,
   JSON '{"en": "Claim about the crime rate in Venezuela", "es": "Afirmación sobre la tasa de criminalidad en Venezuela"}',
   null,    null,     null,     'trend',      null,   'claimed',            JSON '{"en": "fallen to record lows", "es": "caída a mínimos históricos"}',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   '2025-03-17',   DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Donald Trump has often said that Venezuela “emptied out its prisons” when it sent migrants to the US and that crime there fell to record lows as a result, BBC News reports, giving no crime rate; the claim is his and says nothing about the size of Tren de Aragua.",
          "es": "Donald Trump ha dicho a menudo que Venezuela «vació sus cárceles» al enviar migrantes a EE. UU. y que por eso la criminalidad cayó allí a mínimos históricos, según BBC News, que no da ninguna tasa; la afirmación es suya y no dice nada sobre el tamaño del Tren de Aragua."}');

-- Presence claims ------------------------------------------------------------------------------------------------------

insert into presence_claim (organisation, fact, revision, country, status, certainty, as_of, as_of_earliest, as_of_latest,
                            statement) values
  ('tren-de-aragua', 'presence-ve-origin', 1, 'VE', 'origin', 'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "BBC News calls Tren de Aragua a Venezuelan gang and places Tocorón Prison, which the gang once controlled, in Aragua, a northern state on the Caribbean coast.",
          "es": "BBC News llama al Tren de Aragua banda venezolana y ubica la cárcel de Tocorón, que la banda llegó a controlar, en Aragua, un estado del norte del país, en la costa del Caribe."}'),

  ('tren-de-aragua', 'presence-ve-reach', 1, 'VE', 'expanded', 'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "According to the US State Department, Héctor Guerrero Flores spread the influence of Tren de Aragua far beyond Tocorón Prison, taking control of gold mines in the state of Bolívar, clandestine crossings on the border with Colombia and drug corridors on the Caribbean coast.",
          "es": "Según el Departamento de Estado de EE. UU., Héctor Guerrero Flores extendió la influencia del Tren de Aragua mucho más allá de la cárcel de Tocorón al tomar el control de minas de oro en el estado de Bolívar, pasos clandestinos en la frontera con Colombia y corredores del narcotráfico en la costa del Caribe."}'),

  ('tren-de-aragua', 'presence-co-expanded', 1, 'CO', 'expanded', 'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Colombia is one of the countries into which Tren de Aragua expanded under Héctor Guerrero Flores, according to BBC News.",
          "es": "Colombia es uno de los países a los que se expandió el Tren de Aragua bajo el liderazgo de Héctor Guerrero Flores, según BBC News."}'),

  ('tren-de-aragua', 'presence-co-eln', 1, 'CO', 'allied_groups', 'alleged', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "In Colombia, Tren de Aragua is alleged to have worked with members of the National Liberation Army (ELN), a left-wing guerrilla group, according to BBC News, which does not say who makes the allegation.",
          "es": "En Colombia, el Tren de Aragua habría trabajado con integrantes del Ejército de Liberación Nacional (ELN), una guerrilla de izquierda, según acusaciones que BBC News recoge sin precisar de quién provienen."}'),

  ('tren-de-aragua', 'presence-ec-expanded', 1, 'EC', 'expanded', 'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Ecuador is one of the countries into which Tren de Aragua expanded under Héctor Guerrero Flores, according to BBC News.",
          "es": "Ecuador es uno de los países a los que se expandió el Tren de Aragua bajo el liderazgo de Héctor Guerrero Flores, según BBC News."}'),

  ('tren-de-aragua', 'presence-ec-groups', 1, 'EC', 'allied_groups', 'believed', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "In Ecuador, Tren de Aragua is believed to work with groups that have loose ties to Mexico''s Sinaloa cartel, according to BBC News, which names neither the groups nor those who believe it.",
          "es": "Se cree que en Ecuador el Tren de Aragua trabaja con grupos que tienen vínculos laxos con el cártel mexicano de Sinaloa, según BBC News, que no nombra a los grupos ni precisa quién lo cree."}'),

  ('tren-de-aragua', 'presence-pe-expanded', 1, 'PE', 'expanded', 'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Peru is one of the countries into which Tren de Aragua expanded under Héctor Guerrero Flores, according to BBC News.",
          "es": "Perú es uno de los países a los que se expandió el Tren de Aragua bajo el liderazgo de Héctor Guerrero Flores, según BBC News."}'),

  ('tren-de-aragua', 'presence-cl-expanded', 1, 'CL', 'expanded', 'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Chile is one of the countries into which Tren de Aragua expanded under Héctor Guerrero Flores, according to BBC News.",
          "es": "Chile es uno de los países a los que se expandió el Tren de Aragua bajo el liderazgo de Héctor Guerrero Flores, según BBC News."}'),

  ('tren-de-aragua', 'presence-cl-ojeda', 1, 'CL', 'reported', 'alleged', '2024-03~', DATE '2024-03-01', DATE '2024-03-31',
   JSON '{"en": "Members of Tren de Aragua have been accused of posing as Chilean police officers to kidnap Ronald Ojeda, a Venezuelan opposition military officer whose body was found in Santiago in March 2024; BBC News does not say who accuses them, and an accusation is not a conviction.",
          "es": "Se ha acusado a integrantes del Tren de Aragua de hacerse pasar por policías chilenos para secuestrar al militar opositor venezolano Ronald Ojeda, cuyo cuerpo fue hallado en Santiago en marzo de 2024; BBC News no precisa quién los acusa, y una acusación no es una condena."}'),

  ('tren-de-aragua', 'presence-us-nodes', 1, 'US', 'believed_nodes', 'believed', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "The US is one of the countries in which Tren de Aragua is believed to have nodes, according to BBC News, which does not say whose belief it is.",
          "es": "EE. UU. es uno de los países en los que se cree que el Tren de Aragua tiene nodos, según BBC News, que no precisa quién lo cree."}'),

  ('tren-de-aragua', 'presence-us-arrests', 1, 'US', 'arrests_reported', 'alleged', '2024/2025-03', DATE '2024-01-01', DATE '2025-03-31',
   JSON '{"en": "In the months before March 2025, arrests of alleged members of Tren de Aragua were made in Florida, Illinois, New York and Texas, BBC News reports; an arrest does not prove membership.",
          "es": "En los meses previos a marzo de 2025 hubo detenciones de presuntos integrantes del Tren de Aragua en Florida, Illinois, Nueva York y Texas, informa BBC News; una detención no prueba la pertenencia a la banda."}');

-- Presence details -----------------------------------------------------------------------------------------------------

insert into presence_detail (organisation, fact, revision, position, detail, code, name, tie) values
  ('tren-de-aragua', 'presence-ve-origin',  1, 1, 'subdivision', 'VE-D',                          JSON '{"en": "Aragua", "es": "Aragua"}', null),
  ('tren-de-aragua', 'presence-ve-reach',   1, 1, 'subdivision', 'VE-F',                          JSON '{"en": "Bolívar", "es": "Bolívar"}', null),
  ('tren-de-aragua', 'presence-ve-reach',   1, 2, 'activity',    'gold_mine_control',             JSON '{"en": "Control of gold mines", "es": "Control de minas de oro"}', null),
  ('tren-de-aragua', 'presence-ve-reach',   1, 3, 'activity',    'drug_corridor_control',         JSON '{"en": "Control of drug corridors", "es": "Control de corredores del narcotráfico"}', null),
  ('tren-de-aragua', 'presence-ve-reach',   1, 4, 'activity',    'border_crossing_control',       JSON '{"en": "Control of border crossings", "es": "Control de pasos fronterizos"}', null),
  ('tren-de-aragua', 'presence-co-eln',     1, 1, 'partner',     'eln',                           JSON '{"en": "National Liberation Army (ELN)", "es": "Ejército de Liberación Nacional (ELN)"}', 'alleged_ally'),
  ('tren-de-aragua', 'presence-ec-groups',  1, 1, 'partner',     'sinaloa-linked-groups-ecuador', JSON '{"en": "Unnamed groups in Ecuador loosely linked to the Sinaloa cartel", "es": "Grupos no identificados de Ecuador con vínculos laxos con el cártel de Sinaloa"}', 'believed_ally'),
  ('tren-de-aragua', 'presence-cl-ojeda',   1, 1, 'subdivision', 'CL-RM',                         JSON '{"en": "Región Metropolitana de Santiago", "es": "Región Metropolitana de Santiago"}', null),
  ('tren-de-aragua', 'presence-cl-ojeda',   1, 2, 'activity',    'kidnapping',                    JSON '{"en": "Kidnapping", "es": "Secuestro"}', null),
  ('tren-de-aragua', 'presence-us-arrests', 1, 1, 'subdivision', 'US-TX',                         JSON '{"en": "Texas", "es": "Texas"}', null),
  ('tren-de-aragua', 'presence-us-arrests', 1, 2, 'subdivision', 'US-FL',                         JSON '{"en": "Florida", "es": "Florida"}', null),
  ('tren-de-aragua', 'presence-us-arrests', 1, 3, 'subdivision', 'US-NY',                         JSON '{"en": "New York", "es": "Nueva York"}', null),
  ('tren-de-aragua', 'presence-us-arrests', 1, 4, 'subdivision', 'US-IL',                         JSON '{"en": "Illinois", "es": "Illinois"}', null);

-- Events ---------------------------------------------------------------------------------------------------------------

insert into event (organisation, fact, revision, category, certainty, happened, happened_earliest, happened_latest,
                   title,
                   statement) values
  ('tren-de-aragua', 'escape-2012', 1, 'prison', 'reported', '2012', DATE '2012-01-01', DATE '2012-12-31',
   JSON '{"en": "Guerrero Flores escapes from prison", "es": "Guerrero Flores se fuga de prisión"}',
   JSON '{"en": "Héctor Guerrero Flores escaped from prison in 2012, according to BBC News, which says that he bribed a guard and names no source for it.",
          "es": "Héctor Guerrero Flores se fugó de prisión en 2012, según BBC News, que afirma, sin citar una fuente, que sobornó a un guardia."}'),

  ('tren-de-aragua', 'rearrest-2013', 1, 'prison', 'reported', '2013', DATE '2013-01-01', DATE '2013-12-31',
   JSON '{"en": "Guerrero Flores is rearrested", "es": "Guerrero Flores es detenido de nuevo"}',
   JSON '{"en": "Héctor Guerrero Flores was arrested again in 2013 and, once back in Tocorón Prison, turned it into a leisure complex, according to BBC News.",
          "es": "Héctor Guerrero Flores fue detenido de nuevo en 2013 y, ya de regreso en la cárcel de Tocorón, la convirtió en un complejo de ocio, según BBC News."}'),

  ('tren-de-aragua', 'spread-2014', 1, 'expansion', 'reported', '2014', DATE '2014-01-01', DATE '2014-12-31',
   JSON '{"en": "Emergency in Venezuela, spread abroad", "es": "Emergencia en Venezuela y expansión al exterior"}',
   JSON '{"en": "According to most accounts, BBC News says, Tren de Aragua spread beyond Venezuela when the country fell, in 2014, into a humanitarian and economic emergency that made crime less profitable.",
          "es": "Según la mayoría de las versiones, señala BBC News, el Tren de Aragua se extendió fuera de Venezuela cuando el país entró, en 2014, en una emergencia humanitaria y económica que hizo menos rentable el delito."}'),

  ('tren-de-aragua', 'murder-rate-fall', 1, 'context', 'reported', '2015/2023', DATE '2015-01-01', DATE '2023-12-31',
   JSON '{"en": "Venezuela''s murder rate falls", "es": "Cae la tasa de homicidios en Venezuela"}',
   JSON '{"en": "Statistics of the Venezuelan Violence Observatory, cited by BBC News, suggest that Venezuela''s murder rate fell significantly from 2015 to 2023, and some analysts, whom it does not name, say that waves of migration, gang members among them, made the country''s cities safer. To BBC News, this suggests that Donald Trump''s claim that emptied prisons brought crime to record lows might be partly true; all of this is context and says nothing about the size of Tren de Aragua.",
          "es": "Estadísticas del Observatorio Venezolano de Violencia, citadas por BBC News, apuntan a que la tasa de homicidios de Venezuela cayó significativamente de 2015 a 2023, y algunos analistas, a los que no nombra, dicen que las oleadas migratorias, que incluyeron a pandilleros, hicieron más seguras las ciudades del país. Para BBC News, esto sugiere que podría ser cierta en parte la afirmación de Donald Trump de que el vaciado de las cárceles llevó la criminalidad a mínimos históricos; todo ello es contexto y no dice nada sobre el tamaño del Tren de Aragua."}'),

  ('tren-de-aragua', 'tocoron-raid', 1, 'prison', 'reported', '2023-09', DATE '2023-09-01', DATE '2023-09-30',
   JSON '{"en": "Troops storm Tocorón Prison", "es": "Soldados irrumpen en la cárcel de Tocorón"}',
   JSON '{"en": "The 11,000 soldiers whom Nicolás Maduro sent to Tocorón Prison in September 2023 were there not to put down a riot but to take the jail back from Tren de Aragua, a powerful gang, according to BBC News; the boss of the gang, Héctor Guerrero Flores, escaped.",
          "es": "Los 11.000 soldados que Nicolás Maduro envió a la cárcel de Tocorón en septiembre de 2023 no iban a sofocar un motín, sino a recuperarla del Tren de Aragua, una banda poderosa, según BBC News; el jefe de la banda, Héctor Guerrero Flores, escapó."}'),

  ('tren-de-aragua', 'florida-killing-case', 1, 'case', 'alleged', '2024', DATE '2024-01-01', DATE '2024-12-31',
   JSON '{"en": "Kidnapping and killing in Florida", "es": "Secuestro y homicidio en Florida"}',
   JSON '{"en": "According to local media cited by BBC News, an alleged member of Tren de Aragua is a suspect in the kidnapping and killing of a Venezuelan who lived in Florida, early in 2024; a suspicion is not a conviction.",
          "es": "Según medios locales citados por BBC News, se sospecha de un presunto integrante del Tren de Aragua por el secuestro y homicidio, a comienzos de 2024, de una persona de nacionalidad venezolana que residía en Florida; una sospecha no es una condena."}'),

  ('tren-de-aragua', 'us-arrests', 1, 'case', 'alleged', '2024/2025-03', DATE '2024-01-01', DATE '2025-03-31',
   JSON '{"en": "Arrests of alleged members in four US states", "es": "Detenciones de presuntos integrantes en cuatro estados de EE. UU."}',
   JSON '{"en": "Alleged members of Tren de Aragua were arrested in four US states in the months before March 2025 and charged with crimes from murder to kidnapping, according to BBC News; a charge is not a conviction.",
          "es": "Presuntos integrantes del Tren de Aragua fueron detenidos en cuatro estados de EE. UU. en los meses previos a marzo de 2025 y acusados de delitos que van del asesinato al secuestro, según BBC News; una acusación no es una condena."}'),

  ('tren-de-aragua', 'times-square-arrests', 1, 'case', 'alleged', '2024/2025-03', DATE '2024-01-01', DATE '2025-03-31',
   JSON '{"en": "Arrests over an assault in Times Square", "es": "Detenciones por una agresión en Times Square"}',
   JSON '{"en": "Two suspects were arrested over the beating of a police officer in Times Square, BBC News reports without giving a date; according to US Immigration and Customs Enforcement, they were believed to belong to Tren de Aragua, and an arrest is not a conviction.",
          "es": "Dos sospechosos fueron detenidos por la golpiza a un policía en Times Square, informa BBC News sin precisar la fecha; según el Servicio de Inmigración y Control de Aduanas de EE. UU., se creía que pertenecían al Tren de Aragua, y una detención no es una condena."}'),

  ('tren-de-aragua', 'ojeda-found', 1, 'case', 'alleged', '2024-03', DATE '2024-03-01', DATE '2024-03-31',
   JSON '{"en": "Ronald Ojeda is found dead in Chile", "es": "Hallan muerto a Ronald Ojeda en Chile"}',
   JSON '{"en": "The body of Ronald Ojeda, a military officer of the Venezuelan opposition, was found in March 2024, buried in Santiago, Chile, BBC News reports; that members of Tren de Aragua kidnapped him is an accusation, not a conviction.",
          "es": "El cuerpo de Ronald Ojeda, militar opositor venezolano, fue hallado enterrado en Santiago de Chile en marzo de 2024, informa BBC News; que integrantes del Tren de Aragua lo secuestraran es una acusación, no una condena."}'),

  ('tren-de-aragua', 'treasury-sanctions', 1, 'sanction', 'official', '2024-22', DATE '2024-06-01', DATE '2024-08-31',
   JSON '{"en": "US Treasury sanctions Tren de Aragua", "es": "El Tesoro de EE. UU. sanciona al Tren de Aragua"}',
   JSON '{"en": "The US Treasury sanctioned Tren de Aragua in the summer of 2024, while Joe Biden was president, according to BBC News, which does not give the day.",
          "es": "El Departamento del Tesoro de EE. UU. sancionó al Tren de Aragua en el verano boreal de 2024, durante la presidencia de Joe Biden, según BBC News, que no precisa el día."}'),

  ('tren-de-aragua', 'nbc-report', 1, 'publication', 'reported', '2024-22', DATE '2024-06-01', DATE '2024-08-31',
   JSON '{"en": "NBC News reports a US government estimate", "es": "NBC News publica una estimación del Gobierno de EE. UU."}',
   JSON '{"en": "In the summer of 2024, by the account of BBC News, NBC News reported an estimate by the US Department of Homeland Security: 600 Venezuelan migrants in the country with connections to Tren de Aragua, 100 of them believed to be members.",
          "es": "En el verano boreal de 2024, según BBC News, NBC News dio a conocer una estimación del Departamento de Seguridad Nacional de EE. UU.: 600 migrantes venezolanos en el país con vínculos con el Tren de Aragua, de los que se creía que 100 eran integrantes."}'),

  ('tren-de-aragua', 'fto-declaration', 1, 'designation', 'official', '2025-01~', DATE '2025-01-01', DATE '2025-01-31',
   JSON '{"en": "Trump declares the group a “foreign terrorist organisation”", "es": "Trump declara a la banda «organización terrorista extranjera»"}',
   JSON '{"en": "Shortly after he took office in January 2025, Donald Trump declared that Tren de Aragua was a “foreign terrorist organisation”, according to BBC News; the term is the US government''s.",
          "es": "Poco después de asumir el cargo en enero de 2025, Donald Trump declaró al Tren de Aragua «organización terrorista extranjera», según BBC News; el término es del Gobierno de EE. UU."}'),

  ('tren-de-aragua', 'alien-enemies-act', 1, 'proclamation', 'official', '2025-03-15', DATE '2025-03-15', DATE '2025-03-15',
   JSON '{"en": "Trump invokes the Alien Enemies Act", "es": "Trump invoca la Ley de Enemigos Extranjeros"}',
   JSON '{"en": "On 15 March 2025, Donald Trump invoked the Alien Enemies Act, accusing Tren de Aragua of carrying out, attempting and threatening an “invasion” or “predatory incursion” on US soil and of waging “irregular warfare” at Nicolás Maduro''s direction; the accusations are Trump''s. BBC News says only “Saturday”; the date follows from the day on which its report appeared.",
          "es": "El 15 de marzo de 2025, Donald Trump invocó la Ley de Enemigos Extranjeros y acusó al Tren de Aragua de perpetrar e intentar una «invasión» o «incursión depredadora» en territorio de EE. UU., de amenazar con ella y de librar una «guerra irregular» bajo la dirección de Nicolás Maduro; las acusaciones son de Trump. BBC News solo dice «el sábado»; la fecha se deduce del día en que publicó el artículo."}');

-- Event parties --------------------------------------------------------------------------------------------------------

-- A country's name follows from its code.
insert into event_party (organisation, fact, revision, position, party, code, name) values
  ('tren-de-aragua', 'escape-2012',          1, 1, 'country',      'VE',                     null),
  ('tren-de-aragua', 'escape-2012',          1, 2, 'person',       'hector-guerrero-flores', JSON '{"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}'),
  ('tren-de-aragua', 'rearrest-2013',        1, 1, 'country',      'VE',                     null),
  ('tren-de-aragua', 'rearrest-2013',        1, 2, 'person',       'hector-guerrero-flores', JSON '{"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}'),
  ('tren-de-aragua', 'rearrest-2013',        1, 3, 'organisation', 'tocoron-prison',         JSON '{"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}'),
  ('tren-de-aragua', 'spread-2014',          1, 1, 'country',      'VE',                     null),
  ('tren-de-aragua', 'murder-rate-fall',     1, 1, 'country',      'VE',                     null),
  ('tren-de-aragua', 'murder-rate-fall',     1, 2, 'person',       'donald-trump',           JSON '{"en": "Donald Trump", "es": "Donald Trump"}'),
  ('tren-de-aragua', 'murder-rate-fall',     1, 3, 'organisation', 'ovv',                    JSON '{"en": "Venezuelan Violence Observatory (OVV)", "es": "Observatorio Venezolano de Violencia (OVV)"}'),
  ('tren-de-aragua', 'tocoron-raid',         1, 1, 'country',      'VE',                     null),
  ('tren-de-aragua', 'tocoron-raid',         1, 2, 'person',       'nicolas-maduro',         JSON '{"en": "Nicolás Maduro", "es": "Nicolás Maduro"}'),
  ('tren-de-aragua', 'tocoron-raid',         1, 3, 'person',       'hector-guerrero-flores', JSON '{"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}'),
  ('tren-de-aragua', 'tocoron-raid',         1, 4, 'organisation', 'tocoron-prison',         JSON '{"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}'),
  ('tren-de-aragua', 'florida-killing-case', 1, 1, 'country',      'US',                     null),
  ('tren-de-aragua', 'us-arrests',           1, 1, 'country',      'US',                     null),
  ('tren-de-aragua', 'times-square-arrests', 1, 1, 'country',      'US',                     null),
  ('tren-de-aragua', 'times-square-arrests', 1, 2, 'organisation', 'us-ice',                 JSON '{"en": "US Immigration and Customs Enforcement (ICE)", "es": "Servicio de Inmigración y Control de Aduanas de EE. UU. (ICE)"}'),
  ('tren-de-aragua', 'ojeda-found',          1, 1, 'country',      'CL',                     null),
  ('tren-de-aragua', 'ojeda-found',          1, 2, 'country',      'VE',                     null),
  ('tren-de-aragua', 'ojeda-found',          1, 3, 'person',       'ronald-ojeda',           JSON '{"en": "Ronald Ojeda", "es": "Ronald Ojeda"}'),
  ('tren-de-aragua', 'treasury-sanctions',   1, 1, 'country',      'US',                     null),
  ('tren-de-aragua', 'treasury-sanctions',   1, 2, 'person',       'joe-biden',              JSON '{"en": "Joe Biden", "es": "Joe Biden"}'),
  ('tren-de-aragua', 'treasury-sanctions',   1, 3, 'organisation', 'us-treasury',            JSON '{"en": "US Department of the Treasury", "es": "Departamento del Tesoro de EE. UU."}'),
  ('tren-de-aragua', 'nbc-report',           1, 1, 'country',      'US',                     null),
  ('tren-de-aragua', 'nbc-report',           1, 2, 'organisation', 'nbc-news',               JSON '{"en": "NBC News", "es": "NBC News"}'),
  ('tren-de-aragua', 'nbc-report',           1, 3, 'organisation', 'us-dhs',                 JSON '{"en": "US Department of Homeland Security (DHS)", "es": "Departamento de Seguridad Nacional de EE. UU. (DHS)"}'),
  ('tren-de-aragua', 'fto-declaration',      1, 1, 'country',      'US',                     null),
  ('tren-de-aragua', 'fto-declaration',      1, 2, 'person',       'donald-trump',           JSON '{"en": "Donald Trump", "es": "Donald Trump"}'),
  ('tren-de-aragua', 'alien-enemies-act',    1, 1, 'country',      'US',                     null),
  ('tren-de-aragua', 'alien-enemies-act',    1, 2, 'country',      'VE',                     null),
  ('tren-de-aragua', 'alien-enemies-act',    1, 3, 'person',       'donald-trump',           JSON '{"en": "Donald Trump", "es": "Donald Trump"}'),
  ('tren-de-aragua', 'alien-enemies-act',    1, 4, 'person',       'nicolas-maduro',         JSON '{"en": "Nicolás Maduro", "es": "Nicolás Maduro"}');

-- Relations ------------------------------------------------------------------------------------------------------------

insert into relation (organisation, fact, revision, type,
                      other_id, other_name, other_country,
                      certainty, as_of, as_of_earliest, as_of_latest,
                      statement) values
  ('tren-de-aragua', 'relation-eln', 1, 'alleged_ally',
   'eln', JSON '{"en": "National Liberation Army (ELN)", "es": "Ejército de Liberación Nacional (ELN)"}', 'CO',
   'alleged', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Some, whom BBC News does not identify, allege that members of the National Liberation Army (ELN), a left-wing guerrilla group, have worked together with Tren de Aragua.",
          "es": "Según acusaciones cuyos autores BBC News no identifica, integrantes del Ejército de Liberación Nacional (ELN), una guerrilla de izquierda, habrían colaborado con el Tren de Aragua."}'),

  ('tren-de-aragua', 'relation-ecuador-groups', 1, 'believed_ally',
   'sinaloa-linked-groups-ecuador', JSON '{"en": "Unnamed groups in Ecuador loosely linked to the Sinaloa cartel", "es": "Grupos no identificados de Ecuador con vínculos laxos con el cártel de Sinaloa"}', 'EC',
   'believed', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Groups in Ecuador that are loosely connected to the Sinaloa cartel are believed to be partners of Tren de Aragua, according to BBC News; the belief, of which it gives no source, concerns these groups and not the cartel itself.",
          "es": "Se cree que grupos de Ecuador con vínculos laxos con el cártel de Sinaloa son socios del Tren de Aragua, según BBC News; la creencia, de la que no da fuente, se refiere a esos grupos y no al propio cártel."}'),

  ('tren-de-aragua', 'relation-ms-13', 1, 'comparison',
   'ms-13', JSON '{"en": "MS-13", "es": "Mara Salvatrucha (MS-13)"}', 'SV',
   'reported', '2025-03-17', DATE '2025-03-17', DATE '2025-03-17',
   JSON '{"en": "Tren de Aragua is often likened to MS-13, an “ultra-violent” gang from El Salvador, according to BBC News, which does not say by whom; a comparison is not a tie.",
          "es": "Según BBC News, que no precisa quién hace la comparación, al Tren de Aragua se lo compara a menudo con la MS-13, una pandilla «ultraviolenta» de El Salvador; una comparación no implica un vínculo."}'),

  ('tren-de-aragua', 'relation-islamic-state', 1, 'same_legal_category',
   'islamic-state', JSON '{"en": "Islamic State", "es": "Estado Islámico"}', null,
   'reported', '2025-01~', DATE '2025-01-01', DATE '2025-01-31',
   JSON '{"en": "Donald Trump''s declaration put Tren de Aragua in the same US category as Islamic State, that of “foreign terrorist organisation”, according to BBC News; a shared category is not a link.",
          "es": "La declaración de Donald Trump puso al Tren de Aragua en la misma categoría de EE. UU. que a Estado Islámico, la de «organización terrorista extranjera», según BBC News; una categoría en común no implica un vínculo."}'),

  ('tren-de-aragua', 'relation-boko-haram', 1, 'same_legal_category',
   'boko-haram', JSON '{"en": "Boko Haram", "es": "Boko Haram"}', 'NG',
   'reported', '2025-01~', DATE '2025-01-01', DATE '2025-01-31',
   JSON '{"en": "As a “foreign terrorist organisation” in the terms of the US government, Tren de Aragua shares a category with Boko Haram, Islamist militants of Nigeria, according to BBC News; that does not link the two groups.",
          "es": "Como «organización terrorista extranjera», en la denominación del Gobierno de EE. UU., el Tren de Aragua comparte categoría con Boko Haram, milicia islamista de Nigeria, según BBC News; eso no vincula a los dos grupos."}'),

  ('tren-de-aragua', 'direction-maduro-claim', 1, 'alleged_direction',
   'government-of-venezuela', JSON '{"en": "Government of Venezuela", "es": "Gobierno de Venezuela"}', 'VE',
   'alleged', '2025-03-15', DATE '2025-03-15', DATE '2025-03-15',
   JSON '{"en": "Donald Trump claims that Nicolás Maduro, Venezuela''s president at the time of the report, directs Tren de Aragua in “irregular warfare” against the US; BBC News presents this as Trump''s claim.",
          "es": "Donald Trump sostiene que Nicolás Maduro, presidente de Venezuela en la fecha del artículo, dirige al Tren de Aragua en una «guerra irregular» contra EE. UU.; BBC News lo presenta como una afirmación de Trump."}');

-- Designations ---------------------------------------------------------------------------------------------------------

insert into designation (organisation, fact, revision, jurisdiction, authority,
                         label,
                         legal_basis, legal_effect,
                         effective, effective_earliest, effective_latest,
                         ended, ended_earliest, ended_latest,
                         statement) values
  ('tren-de-aragua', 'designation-treasury', 1, 'US', 'us-treasury-ofac',
   JSON '{"en": "Sanctioned organisation", "es": "Organización sancionada"}',
   null, null,
   '2024-22', DATE '2024-06-01', DATE '2024-08-31',
   null, null, null,
   JSON '{"en": "The US Treasury put Tren de Aragua under sanctions in the summer of 2024, according to BBC News, which states neither their legal basis nor their effect.",
          "es": "El Departamento del Tesoro de EE. UU. impuso sanciones al Tren de Aragua en el verano boreal de 2024, según BBC News, que no menciona su base legal ni sus efectos."}'),

  ('tren-de-aragua', 'designation-fto', 1, 'US', 'donald-trump',
   JSON '{"en": "Foreign terrorist organisation", "es": "Organización terrorista extranjera"}',
   null, null,
   '2025-01~', DATE '2025-01-01', DATE '2025-01-31',
   null, null, null,
   JSON '{"en": "“Foreign terrorist organisation” is the label that Donald Trump has applied to Tren de Aragua since shortly after he took office in January 2025, according to BBC News, which gives neither the exact day nor the legal basis.",
          "es": "«Organización terrorista extranjera» es la denominación que Donald Trump aplica al Tren de Aragua desde poco después de asumir el cargo en enero de 2025, según BBC News, que no precisa el día ni la base legal."}');

-- Derivations ----------------------------------------------------------------------------------------------------------

-- A count of names lists the facts that carry them. Without a fact, the value was derived from the cited passage itself.
insert into derivation (organisation, fact, revision, position, rule, from_fact, from_revision) values
  ('tren-de-aragua', 'members-others',               1, 1, 'half',           'members-risquez',      1),
  ('tren-de-aragua', 'expansion-countries',          1, 1, 'count_of_names', 'presence-co-expanded', 1),
  ('tren-de-aragua', 'expansion-countries',          1, 2, 'count_of_names', 'presence-ec-expanded', 1),
  ('tren-de-aragua', 'expansion-countries',          1, 3, 'count_of_names', 'presence-pe-expanded', 1),
  ('tren-de-aragua', 'expansion-countries',          1, 4, 'count_of_names', 'presence-cl-expanded', 1),
  ('tren-de-aragua', 'us-states-named',              1, 1, 'count_of_names', 'presence-us-arrests',  1),
  ('tren-de-aragua', 'venezuelans-protected-status', 1, 1, 'more_than_half', null,                   null);

-- Citations ------------------------------------------------------------------------------------------------------------

insert into citation (organisation, fact, revision, position, source, claimant, act, locator) values
  -- Names
  ('tren-de-aragua', 'name-primary',                       1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'Now the Tren de Aragua organisation'),
  ('tren-de-aragua', 'name-train-of-aragua',               1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'The gang''s name translates as "Train of Aragua"'),
  ('tren-de-aragua', 'name-origin-rail-union',             1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'suggests',  'it may have come from a railroad workers'' union'),
  ('tren-de-aragua', 'rail-union-izquiel',                 1, 1, 'bbc-2025-03-explainer', 'luis-izquiel',               'says',      'told the BBC that the union controlled a section'),
  -- Origin, leader, ways of working
  ('tren-de-aragua', 'origin-prison-gang',                 1, 1, 'bbc-2025-03-explainer', 'us-state-department',        'says',      'Tren de Aragua was originally a prison gang'),
  ('tren-de-aragua', 'leader-guerrero',                    1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'the gang''s boss, Hector Guerrero Flores'),
  ('tren-de-aragua', 'leader-escape-2023',                 1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'the gang''s boss, Hector Guerrero Flores, escaped'),
  ('tren-de-aragua', 'structure-alliances',                1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'by forming alliances and partnerships with local criminal organisations'),
  ('tren-de-aragua', 'base-tocoron',                       1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'turned it into something of a resort, complete with zoo'),
  ('tren-de-aragua', 'size-comparison',                    1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'While it is smaller or less wealthy than other criminal groups'),
  ('tren-de-aragua', 'us-deportation-target',              1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'in the crosshairs of President Donald Trump''s drive'),
  -- Activities
  ('tren-de-aragua', 'activity-extortion-migrants',        1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'diversified from extorting migrants into sex-trafficking'),
  ('tren-de-aragua', 'activity-sex-trafficking',           1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'sex-trafficking, contract killing and kidnapping'),
  ('tren-de-aragua', 'activity-contract-killing',          1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'sex-trafficking, contract killing and kidnapping'),
  ('tren-de-aragua', 'activity-kidnapping',                1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'sex-trafficking, contract killing and kidnapping'),
  ('tren-de-aragua', 'activity-gold-mines',                1, 1, 'bbc-2025-03-explainer', 'us-state-department',        'says',      'seizing control of gold mines in Bolivar state'),
  ('tren-de-aragua', 'activity-drug-corridors',            1, 1, 'bbc-2025-03-explainer', 'us-state-department',        'says',      'drug corridors on the Caribbean coast'),
  ('tren-de-aragua', 'activity-border-crossings',          1, 1, 'bbc-2025-03-explainer', 'us-state-department',        'says',      'clandestine border crossings between Venezuela and Colombia'),
  ('tren-de-aragua', 'activity-us-border-sex-trafficking', 1, 1, 'bbc-2025-03-explainer', 'us-treasury-ofac',           'says',      'involved in sex-trafficking across the US border'),
  ('tren-de-aragua', 'activity-murder-torture',            1, 1, 'bbc-2025-03-explainer', 'unnamed-chile-prosecutor',   'says',      'a "brutal organisation" that uses murder and torture'),
  -- Size and money
  ('tren-de-aragua', 'members-risquez',                    1, 1, 'bbc-2025-03-explainer', 'ronna-risquez',              'estimates', 'estimated last year that the organisation has 5,000 members'),
  ('tren-de-aragua', 'members-others',                     1, 1, 'bbc-2025-03-explainer', 'unnamed-other-estimates',    'estimates', 'estimated its membership at roughly half that figure'),
  ('tren-de-aragua', 'annual-profit-risquez',              1, 1, 'bbc-2025-03-explainer', 'ronna-risquez',              'estimates', 'annual profits of between $10m and $15m'),
  ('tren-de-aragua', 'reward-guerrero',                    1, 1, 'bbc-2025-03-explainer', 'us-state-department',        'offers',    'offering a reward of $5m for information'),
  -- Geography
  ('tren-de-aragua', 'other-countries',                    1, 1, 'bbc-2025-03-explainer', 'bbc-unattributed-belief',    'believes',  'believed to have nodes in eight other countries, including the US'),
  ('tren-de-aragua', 'expansion-countries',                1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'expanded into Colombia, Ecuador, Peru and Chile'),
  ('tren-de-aragua', 'us-states-named',                    1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'In Texas, Florida, New York and Illinois, alleged Tren de Aragua members'),
  ('tren-de-aragua', 'venezuelan-states-total',            1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'one of the country''s 23 states'),
  -- Raid and leader
  ('tren-de-aragua', 'soldiers-tocoron',                   1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'sent 11,000 soldiers to storm the Tocorón Prison'),
  ('tren-de-aragua', 'leader-age',                         1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'Guerrero Flores, 41'),
  ('tren-de-aragua', 'leader-prison-span',                 1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'in and out of Tocorón for more than a decade'),
  ('tren-de-aragua', 'bribed-guards',                      1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'reports',   'by bribing a guard'),
  -- US cases
  ('tren-de-aragua', 'us-connected-dhs',                   1, 1, 'bbc-2025-03-explainer', 'us-dhs',                     'estimates', 'estimated that 600 Venezuelan migrants in the US had connections'),
  ('tren-de-aragua', 'us-members-dhs',                     1, 1, 'bbc-2025-03-explainer', 'us-dhs',                     'estimates', 'with 100 believed to be members'),
  ('tren-de-aragua', 'times-square-suspects',              1, 1, 'bbc-2025-03-explainer', 'us-ice',                     'says',      'two suspects arrested for beating a police officer in Times Square'),
  ('tren-de-aragua', 'florida-victim-age',                 1, 1, 'bbc-2025-03-explainer', 'local-florida-media',        'reports',   'kidnap and murder of a 48-year old Florida resident'),
  ('tren-de-aragua', 'alien-enemies-act-century',          1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'the 18th Century Alien Enemies Act'),
  -- Context: migration and crime, never a measure of the organisation
  ('tren-de-aragua', 'venezuelans-in-us',                  1, 1, 'bbc-2025-03-explainer', 'migration-policy-institute', 'states',    'As of 2023, there were 770,000 Venezuelans living in the US'),
  ('tren-de-aragua', 'venezuelan-share-of-immigrants',     1, 1, 'bbc-2025-03-explainer', 'migration-policy-institute', 'states',    'slightly less than 2% of all immigrants in the country'),
  ('tren-de-aragua', 'venezuelans-protected-status',       1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'Most had been given protected status by the US government'),
  ('tren-de-aragua', 'cbp-encounters',                     1, 1, 'bbc-2025-03-explainer', 'us-cbp',                     'reports',   'encountering 313,500 Venezuelan migrants at the border in 2024'),
  ('tren-de-aragua', 'murder-rate-trend',                  1, 1, 'bbc-2025-03-explainer', 'ovv',                        'suggests',  'murder rate falling significantly between 2015 and 2023'),
  ('tren-de-aragua', 'crime-record-low-claim',             1, 1, 'bbc-2025-03-explainer', 'donald-trump',               'claims',    'Venezuela''s crime rate has fallen to record lows'),
  ('tren-de-aragua', 'crime-record-low-claim',             1, 2, 'bbc-2025-03-explainer', 'donald-trump',               'claims',    'the country "emptied out its prisons" by sending migrants to the US'),
  -- Presence
  ('tren-de-aragua', 'presence-ve-origin',                 1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'the Venezuelan gang targeted by Trump?'),
  ('tren-de-aragua', 'presence-ve-origin',                 1, 2, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'Tocorón Prison in the northern state of Aragua'),
  ('tren-de-aragua', 'presence-ve-origin',                 1, 3, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'Aragua, on Venezuela''s Caribbean coast'),
  ('tren-de-aragua', 'presence-ve-reach',                  1, 1, 'bbc-2025-03-explainer', 'us-state-department',        'says',      'expanded the gang''s influence far beyond the jail''s gates'),
  ('tren-de-aragua', 'presence-co-expanded',               1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'expanded into Colombia, Ecuador, Peru and Chile'),
  ('tren-de-aragua', 'presence-co-eln',                    1, 1, 'bbc-2025-03-explainer', 'unnamed-eln-sources',        'alleges',   'while in Colombia some have alleged that they have worked with'),
  ('tren-de-aragua', 'presence-ec-expanded',               1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'expanded into Colombia, Ecuador, Peru and Chile'),
  ('tren-de-aragua', 'presence-ec-groups',                 1, 1, 'bbc-2025-03-explainer', 'bbc-unattributed-belief',    'believes',  'In Ecuador, for example, the gang is believed to work with'),
  ('tren-de-aragua', 'presence-pe-expanded',               1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'expanded into Colombia, Ecuador, Peru and Chile'),
  ('tren-de-aragua', 'presence-cl-expanded',               1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'expanded into Colombia, Ecuador, Peru and Chile'),
  ('tren-de-aragua', 'presence-cl-ojeda',                  1, 1, 'bbc-2025-03-explainer', 'unnamed-accusers',           'accuses',   'have been accused of dressing up as Chilean police officers'),
  ('tren-de-aragua', 'presence-us-nodes',                  1, 1, 'bbc-2025-03-explainer', 'bbc-unattributed-belief',    'believes',  'believed to have nodes in eight other countries, including the US'),
  ('tren-de-aragua', 'presence-us-arrests',                1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'reports',   'In Texas, Florida, New York and Illinois, alleged Tren de Aragua members'),
  -- Events
  ('tren-de-aragua', 'escape-2012',                        1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'He escaped in 2012 by bribing a guard'),
  ('tren-de-aragua', 'rearrest-2013',                      1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'was then rearrested in 2013'),
  ('tren-de-aragua', 'rearrest-2013',                      1, 2, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'he transformed the prison into a leisure complex'),
  ('tren-de-aragua', 'spread-2014',                        1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'reports',   'spread out of Venezuela when the country entered a humanitarian'),
  ('tren-de-aragua', 'murder-rate-fall',                   1, 1, 'bbc-2025-03-explainer', 'ovv',                        'suggests',  'murder rate falling significantly between 2015 and 2023'),
  ('tren-de-aragua', 'murder-rate-fall',                   1, 2, 'bbc-2025-03-explainer', 'unnamed-analysts',           'says',      'some analysts saying that waves of migration - including gang members'),
  ('tren-de-aragua', 'murder-rate-fall',                   1, 3, 'bbc-2025-03-explainer', 'bbc-news',                   'suggests',  'suggest this might be partly true'),
  ('tren-de-aragua', 'tocoron-raid',                       1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'sent 11,000 soldiers to storm the Tocorón Prison'),
  ('tren-de-aragua', 'tocoron-raid',                       1, 2, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'taking back control of the jail from a powerful gang'),
  ('tren-de-aragua', 'florida-killing-case',               1, 1, 'bbc-2025-03-explainer', 'local-florida-media',        'reports',   'suspected in the kidnap and murder of a 48-year old'),
  ('tren-de-aragua', 'us-arrests',                         1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'reports',   'have been arrested in recent months and charged with crimes'),
  ('tren-de-aragua', 'times-square-arrests',               1, 1, 'bbc-2025-03-explainer', 'us-ice',                     'says',      'believed to be members of the gang, according to Immigration'),
  ('tren-de-aragua', 'ojeda-found',                        1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'reports',   'whose body was found buried in Santiago, Chile, in March 2024'),
  ('tren-de-aragua', 'ojeda-found',                        1, 2, 'bbc-2025-03-explainer', 'unnamed-accusers',           'accuses',   'Chilean police officers and then kidnapping Venezuelan opposition military officer'),
  ('tren-de-aragua', 'treasury-sanctions',                 1, 1, 'bbc-2025-03-explainer', 'us-treasury-ofac',           'announces', 'sanctioned Tren de Aragua last summer'),
  ('tren-de-aragua', 'nbc-report',                         1, 1, 'bbc-2025-03-explainer', 'nbc-news',                   'reports',   'Last summer NBC News reported'),
  ('tren-de-aragua', 'fto-declaration',                    1, 1, 'bbc-2025-03-explainer', 'donald-trump',               'announces', 'Shortly after taking office in January, Trump also declared Tren de Aragua'),
  ('tren-de-aragua', 'alien-enemies-act',                  1, 1, 'bbc-2025-03-explainer', 'donald-trump',               'announces', 'On Saturday, Trump invoked the 18th Century Alien Enemies Act'),
  ('tren-de-aragua', 'alien-enemies-act',                  1, 2, 'bbc-2025-03-explainer', 'donald-trump',               'accuses',   'he accused Tren de Aragua of "perpetrating, attempting, and threatening'),
  ('tren-de-aragua', 'alien-enemies-act',                  1, 3, 'bbc-2025-03-explainer', 'donald-trump',               'accuses',   'the gang was engaged in "irregular warfare" against the US'),
  -- Relations to others
  ('tren-de-aragua', 'relation-eln',                       1, 1, 'bbc-2025-03-explainer', 'unnamed-eln-sources',        'alleges',   'members of the left-wing National Liberation Army guerrilla group, or ELN'),
  ('tren-de-aragua', 'relation-ecuador-groups',            1, 1, 'bbc-2025-03-explainer', 'bbc-unattributed-belief',    'believes',  'groups loosely affiliated with Mexico''s Sinaloa cartel'),
  ('tren-de-aragua', 'relation-ms-13',                     1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'reports',   'often compared to the ultra-violent MS-13 gang from El Salvador'),
  ('tren-de-aragua', 'relation-islamic-state',             1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'placing the group in the same category as the Islamic State'),
  ('tren-de-aragua', 'relation-boko-haram',                1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'the Islamic State and Boko Haram, Nigeria''s Islamist militants'),
  ('tren-de-aragua', 'direction-maduro-claim',             1, 1, 'bbc-2025-03-explainer', 'donald-trump',               'claims',    'at the direction of Venezuelan President Nicolas Maduro'),
  -- Designations
  ('tren-de-aragua', 'designation-treasury',               1, 1, 'bbc-2025-03-explainer', 'us-treasury-ofac',           'announces', 'The US Treasury, under then-President Joe Biden, sanctioned'),
  ('tren-de-aragua', 'designation-fto',                    1, 1, 'bbc-2025-03-explainer', 'donald-trump',               'announces', 'Trump also declared Tren de Aragua');

-- Vias -----------------------------------------------------------------------------------------------------------------

-- Those between the claimant and the source; the publisher of the source is not listed.
insert into citation_via (organisation, fact, revision, citation, position, claimant) values
  ('tren-de-aragua', 'us-connected-dhs', 1, 1, 1, 'nbc-news'),
  ('tren-de-aragua', 'us-members-dhs',   1, 1, 1, 'nbc-news');
