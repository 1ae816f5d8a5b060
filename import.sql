-- The facts that Dossier serves, edition by edition, for a store that is still empty. The schema is in
-- src/main/resources/db/migration. The whole file runs as one statement batch in one transaction, on H2 and
-- on PostgreSQL: no DDL, no functions, constant timestamps.
--
-- Layout: one block per edition, and in it
--   edition, organisations, claimants, sources, facts, revisions,
--   then one section per kind of fact (profile statements, figures), derivations, citations, vias.
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
-- Texts: our own words, English and Spanish, one sentence that carries attribution and hedge in itself; no run
-- of eight words from a source. A locator is an exact phrase of the source, 12 words at most. What was charged
-- is not convicted; a claim about a living person names who makes it; private persons stay unnamed. A label
-- names the metric: it is the same for all figures of one metric about one thing. Apostrophes are doubled.
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
  ('migration-policy-institute'),
  ('nbc-news'),
  ('ovv'),
  ('ronna-risquez'),
  ('unnamed-other-estimates'),
  ('us-cbp'),
  ('us-dhs'),
  ('us-ice'),
  ('us-state-department');

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
   JSON '{"en": "Journalist, author of a book on Tren de Aragua.",
          "es": "Periodista, autora de un libro sobre el Tren de Aragua."}'),
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
  ('tren-de-aragua', 'name-primary',                   'profile'),
  ('tren-de-aragua', 'name-train-of-aragua',           'profile'),
  -- Size and money
  ('tren-de-aragua', 'members-risquez',                'figure'),
  ('tren-de-aragua', 'members-others',                 'figure'),
  ('tren-de-aragua', 'annual-profit-risquez',          'figure'),
  ('tren-de-aragua', 'reward-guerrero',                'figure'),
  -- Geography
  ('tren-de-aragua', 'other-countries',                'figure'),
  ('tren-de-aragua', 'expansion-countries',            'figure'),
  ('tren-de-aragua', 'us-states-named',                'figure'),
  ('tren-de-aragua', 'venezuelan-states-total',        'figure'),
  -- Raid and leader
  ('tren-de-aragua', 'soldiers-tocoron',               'figure'),
  ('tren-de-aragua', 'leader-age',                     'figure'),
  ('tren-de-aragua', 'leader-prison-span',             'figure'),
  ('tren-de-aragua', 'bribed-guards',                  'figure'),
  -- US cases
  ('tren-de-aragua', 'us-connected-dhs',               'figure'),
  ('tren-de-aragua', 'us-members-dhs',                 'figure'),
  ('tren-de-aragua', 'times-square-suspects',          'figure'),
  ('tren-de-aragua', 'florida-victim-age',             'figure'),
  ('tren-de-aragua', 'alien-enemies-act-century',      'figure'),
  -- Context: migration and crime, never a measure of the organisation
  ('tren-de-aragua', 'venezuelans-in-us',              'figure'),
  ('tren-de-aragua', 'venezuelan-share-of-immigrants', 'figure'),
  ('tren-de-aragua', 'venezuelans-protected-status',   'figure'),
  ('tren-de-aragua', 'cbp-encounters',                 'figure'),
  ('tren-de-aragua', 'murder-rate-trend',              'figure'),
  ('tren-de-aragua', 'crime-record-low-claim',         'figure');

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
          "es": "Según medios locales citados por BBC News, la persona de nacionalidad venezolana residente en Florida que fue secuestrada y asesinada a comienzos de 2024 tenía 48 años, y un presunto integrante del Tren de Aragua figura como sospechoso."}'),

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
   JSON '{"en": "Donald Trump has often said that crime in Venezuela has fallen to record lows, BBC News reports, giving no crime rate; the claim is his and says nothing about the size of Tren de Aragua.",
          "es": "Donald Trump ha dicho a menudo que la criminalidad en Venezuela ha caído a mínimos históricos, según BBC News, que no da ninguna tasa; la afirmación es suya y no dice nada sobre el tamaño del Tren de Aragua."}');

-- Derivations ----------------------------------------------------------------------------------------------------------

-- Without a fact, the value was derived from the cited passage itself.
insert into derivation (organisation, fact, revision, position, rule, from_fact, from_revision) values
  ('tren-de-aragua', 'members-others',               1, 1, 'half',           'members-risquez', 1),
  ('tren-de-aragua', 'expansion-countries',          1, 1, 'count_of_names', null,              null),
  ('tren-de-aragua', 'us-states-named',              1, 1, 'count_of_names', null,              null),
  ('tren-de-aragua', 'venezuelans-protected-status', 1, 1, 'more_than_half', null,              null);

-- Citations ------------------------------------------------------------------------------------------------------------

insert into citation (organisation, fact, revision, position, source, claimant, act, locator) values
  -- Names
  ('tren-de-aragua', 'name-primary',                   1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'Now the Tren de Aragua organisation'),
  ('tren-de-aragua', 'name-train-of-aragua',           1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'The gang''s name translates as "Train of Aragua"'),
  -- Size and money
  ('tren-de-aragua', 'members-risquez',                1, 1, 'bbc-2025-03-explainer', 'ronna-risquez',              'estimates', 'estimated last year that the organisation has 5,000 members'),
  ('tren-de-aragua', 'members-others',                 1, 1, 'bbc-2025-03-explainer', 'unnamed-other-estimates',    'estimates', 'estimated its membership at roughly half that figure'),
  ('tren-de-aragua', 'annual-profit-risquez',          1, 1, 'bbc-2025-03-explainer', 'ronna-risquez',              'estimates', 'annual profits of between $10m and $15m'),
  ('tren-de-aragua', 'reward-guerrero',                1, 1, 'bbc-2025-03-explainer', 'us-state-department',        'offers',    'offering a reward of $5m for information'),
  -- Geography
  ('tren-de-aragua', 'other-countries',                1, 1, 'bbc-2025-03-explainer', 'bbc-unattributed-belief',    'believes',  'believed to have nodes in eight other countries, including the US'),
  ('tren-de-aragua', 'expansion-countries',            1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'expanded into Colombia, Ecuador, Peru and Chile'),
  ('tren-de-aragua', 'us-states-named',                1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'In Texas, Florida, New York and Illinois, alleged Tren de Aragua members'),
  ('tren-de-aragua', 'venezuelan-states-total',        1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'one of the country''s 23 states'),
  -- Raid and leader
  ('tren-de-aragua', 'soldiers-tocoron',               1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'sent 11,000 soldiers to storm the Tocorón Prison'),
  ('tren-de-aragua', 'leader-age',                     1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'Guerrero Flores, 41'),
  ('tren-de-aragua', 'leader-prison-span',             1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'in and out of Tocorón for more than a decade'),
  ('tren-de-aragua', 'bribed-guards',                  1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'reports',   'by bribing a guard'),
  -- US cases
  ('tren-de-aragua', 'us-connected-dhs',               1, 1, 'bbc-2025-03-explainer', 'us-dhs',                     'estimates', 'estimated that 600 Venezuelan migrants in the US had connections'),
  ('tren-de-aragua', 'us-members-dhs',                 1, 1, 'bbc-2025-03-explainer', 'us-dhs',                     'estimates', 'with 100 believed to be members'),
  ('tren-de-aragua', 'times-square-suspects',          1, 1, 'bbc-2025-03-explainer', 'us-ice',                     'says',      'two suspects arrested for beating a police officer in Times Square'),
  ('tren-de-aragua', 'florida-victim-age',             1, 1, 'bbc-2025-03-explainer', 'local-florida-media',        'reports',   'kidnap and murder of a 48-year old Florida resident'),
  ('tren-de-aragua', 'alien-enemies-act-century',      1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'the 18th Century Alien Enemies Act'),
  -- Context: migration and crime, never a measure of the organisation
  ('tren-de-aragua', 'venezuelans-in-us',              1, 1, 'bbc-2025-03-explainer', 'migration-policy-institute', 'states',    'As of 2023, there were 770,000 Venezuelans living in the US'),
  ('tren-de-aragua', 'venezuelan-share-of-immigrants', 1, 1, 'bbc-2025-03-explainer', 'migration-policy-institute', 'states',    'slightly less than 2% of all immigrants in the country'),
  ('tren-de-aragua', 'venezuelans-protected-status',   1, 1, 'bbc-2025-03-explainer', 'bbc-news',                   'states',    'Most had been given protected status by the US government'),
  ('tren-de-aragua', 'cbp-encounters',                 1, 1, 'bbc-2025-03-explainer', 'us-cbp',                     'reports',   'encountering 313,500 Venezuelan migrants at the border in 2024'),
  ('tren-de-aragua', 'murder-rate-trend',              1, 1, 'bbc-2025-03-explainer', 'ovv',                        'suggests',  'murder rate falling significantly between 2015 and 2023'),
  ('tren-de-aragua', 'crime-record-low-claim',         1, 1, 'bbc-2025-03-explainer', 'donald-trump',               'claims',    'Venezuela''s crime rate has fallen to record lows');

-- Vias -----------------------------------------------------------------------------------------------------------------

-- Those between the claimant and the source; the publisher of the source is not listed.
insert into citation_via (organisation, fact, revision, citation, position, claimant) values
  ('tren-de-aragua', 'us-connected-dhs', 1, 1, 1, 'nbc-news'),
  ('tren-de-aragua', 'us-members-dhs',   1, 1, 1, 'nbc-news');
