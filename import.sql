-- The facts that Dossier serves first, edition by edition. The service runs this script once, when its store is empty,
-- and publishes each edition as if an editor had sent it: with the same schemas, the same rules and the same messages.
--
-- One statement is one change. `put` is the content exactly as POST /v1/editions takes it (schemas FigureContent,
-- EventContent and so on in the contract): what is left out is null, or empty. `reason` says why, for readers of the
-- change log.
--
-- To add or change a fact:
--   1. Never change a published edition, not even a comma. Open a new block at the end of this file, with the next
--      number.
--   2. A new fact is an 'addition'. New claimants and sources are additions of the same edition.
--   3. A changed fact is an 'update' (the world, or what we know, moved on), a 'correction' (what was served should not
--      be printed again as it stood) or 'editorial'; `put` holds all of it. `severity` is 'substantive' or 'minor';
--      `error` of a correction says whose the error was, 'source' or 'ours'.
--   4. Ids say who and what (members-risquez), in kebab case, and are never used again.
--
-- The texts of a fact, each in English and Spanish, in our own words; no run of eight words from a source:
--   statement  what the source supports and nothing else, dated, with attribution and hedge; 30 words at most
--   caveat     what we add; 25 words at most. What holds of a scope or metric as a whole is said with the organisation.
--   print      one sentence that may go into a news story as it stands: one claimant, one outlet, 25 words at most
-- Beside them:
--   people       whom the fact is about, or whom it names; private persons stay unnamed
--   reviewedOn   the day on which an editor last read the fact
--   checked      how we know that a locator (an exact phrase of the source, 12 words at most) stands there: by script,
--                by hand (from our sheet of facts), or not seen. What was not seen has no locator, and no accusation
--                rests on it alone.
--   read         how a source was read: whole, in excerpts, in a copy or in a translation; `readAt` says where
--   composition  what a figure counts, and `degree` how sure its claimant is, where figures of one metric differ in it
-- A dispute is a question on which facts of its edition contradict each other; it never says who is right. A gap is what
-- a source does not say (not_stated), or what we left out, and why (left_out).
--
-- What was charged is not convicted; a claim about a living person names who makes it. "Terrorist" is the word of a
-- government or a law: in quotation marks, save in the label and legal basis of a designation and in the title of a
-- source. A label names the metric: it is the same for all figures of one metric about one thing. A party, partner or
-- place has one name under one id. Apostrophes are doubled, as SQL has it.
--
-- The script is plain SQL for H2 and PostgreSQL: no functions, no DDL.

-- ======================================================================================================================
-- Edition 1: what the base article says, and nothing that became known elsewhere or later.
-- ======================================================================================================================

insert into first_edition (number, published_at, note) values (1, TIMESTAMP WITH TIME ZONE '2026-11-22 12:00:00+00:00',
 '{"en": "What the base article, published by BBC News on 17 March 2025, itself supports.",
  "es": "Lo que sustenta por sí solo el artículo base, publicado por BBC News el 17 de marzo de 2025."}');

-- Organisations --------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "organisation", "id": "tren-de-aragua",
  "name": {"en": "Tren de Aragua", "es": "Tren de Aragua"},
  "caveats": [
    {"scope": "organisation",
     "text": {"en": "Membership is what the named source says unless a court has ruled; being compared with another group does not imply a link to it.",
              "es": "La pertenencia es la que afirma la fuente citada, salvo fallo de un tribunal; una comparación con otro grupo no implica vínculo."}},
    {"scope": "legal",
     "text": {"en": "A sanction, listing, charge or removal is not a conviction; sharing a legal category or list with another group does not imply a link.",
              "es": "Una sanción, una designación, una acusación o una expulsión no es una condena; compartir categoría legal o lista con otro grupo no implica vínculo."}},
    {"scope": "case",
     "text": {"en": "An arrest, a suspicion or a charge in a case is not a conviction.",
              "es": "Una detención, una sospecha o una acusación en un caso no es una condena."}},
    {"scope": "context_migration",
     "text": {"en": "Migration figures count migrants of every kind; they are no measure of the gang or of its size.",
              "es": "Las cifras migratorias cuentan a migrantes de toda clase; no miden la banda ni su tamaño."}},
    {"scope": "context_security",
     "text": {"en": "Figures on crime cover the whole of Venezuela, whoever is responsible; they are no measure of the gang or of its size.",
              "es": "Las cifras sobre delincuencia abarcan toda Venezuela, sea quien sea el responsable; no miden la banda ni su tamaño."}},
    {"scope": "context_country",
     "text": {"en": "Figures about a country describe that country, not the gang.",
              "es": "Las cifras sobre un país describen ese país, no la banda."}},
    {"metrics": ["membership_total"],
     "text": {"en": "These are estimates or claims, not counts; they differ in year and in what they include, and must not be averaged.",
              "es": "Son estimaciones o afirmaciones, no recuentos; difieren en el año y en lo que incluyen, y no deben promediarse."}},
    {"metrics": ["alleged_members", "people_with_links"],
     "text": {"en": "The authorities'' view of who belongs to the gang is not a court''s finding, and a suspected link is not membership.",
              "es": "Lo que las autoridades consideran pertenencia a la banda no es un fallo judicial, y un presunto vínculo no es pertenencia."}},
    {"metrics": ["people_arrested", "us_states_with_arrests_named"],
     "text": {"en": "An arrest is not a conviction, and what became of those arrested is not known unless a fact says so.",
              "es": "Una detención no es una condena, y se desconoce qué fue de las personas detenidas salvo que un dato lo indique."}},
    {"metrics": ["people_charged"],
     "text": {"en": "A charge is not a conviction.", "es": "Una acusación no es una condena."}},
    {"metrics": ["reward_offered", "reward_offered_total"],
     "text": {"en": "A reward is an offer, not a payment, and being sought is not a conviction.",
              "es": "Una recompensa es una oferta, no un pago, y ser buscado no es una condena."}},
    {"metrics": ["annual_criminal_income", "annual_profit", "leader_prison_income", "prison_extortion_income"],
     "text": {"en": "These are estimates; profit and income are not the same, and the amounts must not be added or averaged.",
              "es": "Son estimaciones; beneficio e ingreso no son lo mismo, y los importes no deben sumarse ni promediarse."}},
    {"metrics": ["countries_with_presence", "us_states_with_presence", "venezuelan_states_with_presence"],
     "text": {"en": "Sources count places differently, and a reported presence is not proof of an organised branch.",
              "es": "Cada fuente cuenta los lugares a su manera, y una presencia señalada no prueba que haya una rama organizada."}},
    {"metrics": ["border_encounters_venezuelans"],
     "text": {"en": "Encounters are not people: one person can be counted more than once.",
              "es": "Los encuentros no son personas: una misma persona puede contarse más de una vez."}},
    {"metrics": ["homicide_rate_narrow", "murder_rate_trend", "violent_death_rate"],
     "text": {"en": "Homicides and violent deaths are counted by different definitions; their rates do not form one series.",
              "es": "Los homicidios y las muertes violentas se cuentan con definiciones distintas; sus tasas no forman una sola serie."}}]
}');

-- Claimants ------------------------------------------------------------------------------------------------------------
-- name: as a list shows it; byline: as the attribution line prints it; description: left out where the name says it all.

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "bbc-news", "kind": "media",
  "name": {"en": "BBC News", "es": "BBC News"},
  "byline": {"en": "BBC News", "es": "BBC News"},
  "description": {"en": "News service of the BBC, the British public broadcaster; the claimant of what its report states without attributing it.",
                  "es": "Servicio de noticias de la BBC, el ente público británico de radiodifusión; figura como autor de lo que su artículo afirma sin atribuirlo."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "bbc-unattributed-belief", "kind": "unnamed",
  "name": {"en": "Unattributed belief (BBC News)", "es": "Creencia sin fuente identificada (BBC News)"},
  "byline": {"en": "a belief whose source is not named", "es": "una creencia cuya fuente no se identifica"},
  "description": {"en": "What BBC News says is believed, without saying by whom.",
                  "es": "Lo que, según BBC News, se cree, sin que el medio precise quién lo cree."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "donald-trump", "kind": "public_official",
  "name": {"en": "Donald Trump", "es": "Donald Trump"},
  "byline": {"en": "Donald Trump", "es": "Donald Trump"},
  "description": {"en": "President of the United States (as of March 2025).",
                  "es": "Presidente de Estados Unidos (en marzo de 2025)."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "local-florida-media", "kind": "unnamed",
  "name": {"en": "Local media on the Florida case, unnamed",
           "es": "Medios locales sobre el caso de Florida, no identificados"},
  "byline": {"en": "local media", "es": "medios locales"},
  "description": {"en": "Local media whose reports on the killing of a Florida resident BBC News cites without naming the outlets.",
                  "es": "Medios locales cuyas informaciones sobre la muerte de un residente de Florida cita BBC News sin nombrarlos."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "luis-izquiel", "kind": "academic",
  "name": {"en": "Luis Izquiel", "es": "Luis Izquiel"},
  "byline": {"en": "criminologist Luis Izquiel", "es": "el criminólogo Luis Izquiel"},
  "description": {"en": "Professor of criminology at the Central University of Venezuela.",
                  "es": "Profesor de criminología de la Universidad Central de Venezuela."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "migration-policy-institute", "kind": "ngo",
  "name": {"en": "Migration Policy Institute (MPI)", "es": "Instituto de Políticas Migratorias (MPI)"},
  "byline": {"en": "Migration Policy Institute", "es": "Instituto de Políticas Migratorias"},
  "description": {"en": "Research institute on migration.", "es": "Centro de estudios sobre migración."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "nbc-news", "kind": "media",
  "name": {"en": "NBC News", "es": "NBC News"},
  "byline": {"en": "NBC News", "es": "NBC News"},
  "description": {"en": "News division of the US broadcaster NBC.",
                  "es": "División de noticias de la cadena estadounidense NBC."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "ovv", "kind": "ngo",
  "name": {"en": "Venezuelan Violence Observatory (OVV)", "es": "Observatorio Venezolano de Violencia (OVV)"},
  "byline": {"en": "Venezuelan Violence Observatory", "es": "Observatorio Venezolano de Violencia"},
  "description": {"en": "Non-governmental organisation that keeps statistics on violence in Venezuela.",
                  "es": "Organización no gubernamental que lleva estadísticas sobre la violencia en Venezuela."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "ronna-risquez", "kind": "journalist",
  "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"},
  "byline": {"en": "journalist Ronna Rísquez", "es": "la periodista Ronna Rísquez"},
  "description": {"en": "Journalist, author of a book on Tren de Aragua that BBC News calls the definitive one.",
                  "es": "Periodista, autora de un libro sobre el Tren de Aragua que BBC News considera el de referencia."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "unnamed-accusers", "kind": "unnamed",
  "name": {"en": "Accusers in the Ojeda case, unnamed", "es": "Acusadores en el caso Ojeda, no identificados"},
  "byline": {"en": "an accusation whose source is not named", "es": "una acusación cuya fuente no se identifica"},
  "description": {"en": "Those who, according to BBC News, accuse members of Tren de Aragua of kidnapping Ronald Ojeda; the report does not say who they are.",
                  "es": "Quienes, según BBC News, acusan a integrantes del Tren de Aragua de secuestrar a Ronald Ojeda; el artículo no precisa quiénes son."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "unnamed-analysts", "kind": "unnamed",
  "name": {"en": "Analysts, unnamed", "es": "Analistas no identificados"},
  "byline": {"en": "some analysts", "es": "algunos analistas"},
  "description": {"en": "Analysts whose view of migration and crime in Venezuela BBC News reports without naming them.",
                  "es": "Analistas cuya opinión sobre la migración y la delincuencia en Venezuela recoge BBC News sin identificarlos."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "unnamed-chile-prosecutor", "kind": "unnamed",
  "name": {"en": "Prosecutor in Chile, unnamed", "es": "Fiscal de Chile, persona no identificada"},
  "byline": {"en": "a prosecutor in Chile", "es": "un fiscal de Chile"},
  "description": {"en": "Prosecutor in Chile whom BBC News quotes without a name.",
                  "es": "Integrante de la Fiscalía chilena a quien BBC News cita sin dar su nombre."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "unnamed-eln-sources", "kind": "unnamed",
  "name": {"en": "Allegations of ties with the ELN, unnamed source",
           "es": "Acusaciones de vínculos con el ELN, de fuente no identificada"},
  "byline": {"en": "allegations whose source is not named", "es": "acusaciones cuya fuente no se identifica"},
  "description": {"en": "Those who, according to BBC News, allege that Tren de Aragua worked with members of the ELN; the report does not say who they are.",
                  "es": "Quienes, según BBC News, acusan al Tren de Aragua de haber trabajado con integrantes del ELN; el artículo no precisa quiénes son."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "unnamed-other-estimates", "kind": "unnamed",
  "name": {"en": "Other estimates, unnamed", "es": "Otras estimaciones, de fuentes no identificadas"},
  "byline": {"en": "other estimates", "es": "otras estimaciones"},
  "description": {"en": "Estimates of the size of Tren de Aragua that BBC News reports without saying whose they are.",
                  "es": "Estimaciones del tamaño del Tren de Aragua que BBC News recoge sin decir de quién son."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "us-cbp", "kind": "government_body",
  "name": {"en": "US Customs and Border Protection (CBP)",
           "es": "Oficina de Aduanas y Protección Fronteriza de EE. UU. (CBP)"},
  "byline": {"en": "US Customs and Border Protection", "es": "Oficina de Aduanas y Protección Fronteriza de EE. UU."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "us-dhs", "kind": "government_body",
  "name": {"en": "US Department of Homeland Security (DHS)",
           "es": "Departamento de Seguridad Nacional de EE. UU. (DHS)"},
  "byline": {"en": "US Department of Homeland Security", "es": "Departamento de Seguridad Nacional de EE. UU."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "us-ice", "kind": "government_body",
  "name": {"en": "US Immigration and Customs Enforcement (ICE)",
           "es": "Servicio de Inmigración y Control de Aduanas de EE. UU. (ICE)"},
  "byline": {"en": "US Immigration and Customs Enforcement",
             "es": "Servicio de Inmigración y Control de Aduanas de EE. UU."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "us-state-department", "kind": "government_body",
  "name": {"en": "US State Department", "es": "Departamento de Estado de EE. UU."},
  "byline": {"en": "US State Department", "es": "Departamento de Estado de EE. UU."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "us-treasury-ofac", "kind": "government_body",
  "name": {"en": "US Treasury, Office of Foreign Assets Control (OFAC)",
           "es": "Departamento del Tesoro de EE. UU., Oficina de Control de Activos Extranjeros (OFAC)"},
  "byline": {"en": "US Treasury", "es": "Departamento del Tesoro de EE. UU."}
}');

-- Sources --------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "source", "id": "bbc-2025-03-explainer", "kind": "news_article",
  "publisher": {"en": "BBC News", "es": "BBC News"},
  "publisherClaimant": "bbc-news", "author": "Lisa Lambert",
  "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?", "language": "en",
  "url": "https://www.bbc.com/news/articles/cr421q5zl69o", "published": "2025-03-17",
  "publishedAt": "2025-03-17T01:42:12Z",
  "dateline": {"en": "Washington", "es": "Washington"},
  "read": "whole",
  "note": {"en": "The day, the time and the address come from a feed snapshot, not from the page, which gives none of them. The address could not be opened to check.",
           "es": "El día, la hora y la dirección proceden de una captura de un agregador de noticias, no de la página, que no los indica. La dirección no pudo abrirse para comprobarla."}
}');

-- Names ----------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "name-primary", "aspect": "name", "type": "primary",
  "name": "Tren de Aragua", "nameLanguage": "es", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "In March 2025 BBC News called the organisation by its Spanish name, Tren de Aragua.",
                "es": "En marzo de 2025, BBC News llamó a la organización por su nombre en español, Tren de Aragua."},
  "print": {"en": "The gang is called Tren de Aragua, its name in Spanish, BBC News reported in March 2025.",
            "es": "La banda se llama Tren de Aragua, su nombre en español, informó BBC News en marzo de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "Now the Tren de Aragua organisation",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "name-train-of-aragua", "aspect": "name",
  "type": "translation", "name": "Train of Aragua", "nameLanguage": "en", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "BBC News translated the gang''s name into English as Train of Aragua in March 2025.",
                "es": "BBC News tradujo al inglés el nombre de la banda como Train of Aragua en marzo de 2025."},
  "print": {"en": "The name Tren de Aragua translates into English as Train of Aragua, BBC News reported in March 2025.",
            "es": "El nombre Tren de Aragua se traduce al inglés como Train of Aragua, informó BBC News en marzo de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "The gang''s name translates as \"Train of Aragua\"",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "name-origin-rail-union", "aspect": "name_origin",
  "certainty": "possible", "asOf": "2025-03-17",
  "statement": {"en": "The name Tren de Aragua may have come from a union of railway workers, BBC News wrote in March 2025.",
                "es": "El nombre Tren de Aragua podría provenir de un sindicato de trabajadores ferroviarios, escribió BBC News en marzo de 2025."},
  "print": {"en": "The gang''s name, Tren de Aragua, may go back to a railway workers'' union, BBC News reported in March 2025.",
            "es": "El nombre de la banda, Tren de Aragua, podría venir de un sindicato ferroviario, informó BBC News en marzo de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "suggests",
     "source": "bbc-2025-03-explainer",
     "locator": "it may have come from a railroad workers'' union",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "rail-union-izquiel", "aspect": "name_origin",
  "country": "VE", "subdivision": "VE-D",
  "subdivisionName": {"en": "Aragua", "es": "Aragua"},
  "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "A union that may have given Tren de Aragua its name controlled a stretch of railway in Aragua, according to professor Luis Izquiel, BBC News reported in March 2025.",
                "es": "Un sindicato que pudo dar nombre al Tren de Aragua controlaba un tramo de ferrocarril en Aragua, dijo el profesor Luis Izquiel, según BBC News en marzo de 2025."},
  "print": {"en": "A union, possibly the source of Tren de Aragua''s name, controlled a stretch of railway, said criminologist Luis Izquiel, cited by BBC News in 2025.",
            "es": "Un sindicato que pudo dar nombre al Tren de Aragua controlaba un tramo ferroviario, dijo el criminólogo Luis Izquiel, según BBC News en 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "luis-izquiel",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "told the BBC that the union controlled a section",
     "checked": {"how": "script", "on": "2026-11-22"}}],
  "people": [{"id": "luis-izquiel", "name": {"en": "Luis Izquiel", "es": "Luis Izquiel"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "rail-union-extortion-izquiel", "aspect": "name_origin",
  "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "The union possibly behind Tren de Aragua''s name extorted contractors and sold jobs, according to criminologist Luis Izquiel, of the Central University of Venezuela, BBC News reported in March 2025.",
                "es": "El sindicato que pudo bautizar al Tren de Aragua extorsionaba a contratistas y vendía empleos, dijo Luis Izquiel, criminólogo de la Universidad Central de Venezuela, según BBC News en 2025."},
  "print": {"en": "A union possibly behind Tren de Aragua''s name extorted contractors and sold jobs, said criminologist Luis Izquiel, cited by BBC News in March 2025.",
            "es": "Un sindicato que pudo bautizar al Tren de Aragua extorsionaba a contratistas y vendía empleos, según Luis Izquiel, criminólogo citado por BBC News en 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "luis-izquiel",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "would extort contractors and sell jobs on work sites",
     "checked": {"how": "script", "on": "2026-11-22"}}],
  "people": [{"id": "luis-izquiel", "name": {"en": "Luis Izquiel", "es": "Luis Izquiel"}}]
}');

-- Origin, leader, ways of working --------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "origin-prison-gang", "aspect": "origin",
  "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Tren de Aragua began as a prison gang, according to the US State Department, BBC News reported in March 2025.",
                "es": "El Tren de Aragua empezó como una banda carcelaria, dijo el Departamento de Estado de EE. UU., según BBC News en marzo de 2025."},
  "caveat": {"en": "BBC News gives no founding year.", "es": "BBC News no indica el año de fundación."},
  "print": {"en": "Tren de Aragua began as a prison gang, according to the US State Department, BBC News reported in March 2025.",
            "es": "El Tren de Aragua empezó como una banda carcelaria, dijo el Departamento de Estado de EE. UU., informó BBC News en marzo de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "Tren de Aragua was originally a prison gang",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "structure-transnational", "aspect": "structure",
  "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Héctor Guerrero Flores turned Tren de Aragua into a “transnational criminal organisation”, according to the US State Department, BBC News reported in March 2025.",
                "es": "Héctor Guerrero Flores convirtió al Tren de Aragua en una «organización criminal transnacional», según el Departamento de Estado de EE. UU., informó BBC News en marzo de 2025."},
  "print": {"en": "Héctor Guerrero Flores turned Tren de Aragua into a “transnational criminal organisation”, according to the US State Department, BBC News reported in March 2025.",
            "es": "Héctor Guerrero Flores convirtió al Tren de Aragua en «organización criminal transnacional», según el Departamento de Estado estadounidense, informó BBC News en marzo de 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "turned into a \"transnational criminal organisation\"",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-guerrero", "aspect": "leadership",
  "type": "leader", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores",
  "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "BBC News described Héctor Guerrero Flores as the boss of Tren de Aragua in March 2025.",
                "es": "BBC News describió a Héctor Guerrero Flores como el jefe del Tren de Aragua en marzo de 2025."},
  "print": {"en": "Héctor Guerrero Flores was the boss of Tren de Aragua, BBC News reported in March 2025.",
            "es": "Héctor Guerrero Flores era el jefe del Tren de Aragua, informó BBC News en marzo de 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "the gang''s boss, Hector Guerrero Flores",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-escape-2023", "aspect": "leadership",
  "type": "escaped", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores",
  "certainty": "reported", "asOf": "2023-09",
  "statement": {"en": "Héctor Guerrero Flores, boss of Tren de Aragua, escaped, BBC News reported in its account of the September 2023 Tocorón Prison operation.",
                "es": "Héctor Guerrero Flores, jefe del Tren de Aragua, escapó, informó BBC News en su relato del operativo de septiembre de 2023 en la cárcel de Tocorón."},
  "caveat": {"en": "BBC News says neither when nor how he got away.",
             "es": "BBC News no precisa cuándo ni cómo se fugó."},
  "print": {"en": "Héctor Guerrero Flores, boss of Tren de Aragua, escaped, BBC News said in its account of the September 2023 raid on Tocorón Prison.",
            "es": "Héctor Guerrero Flores, jefe del Tren de Aragua, escapó, dijo BBC News al relatar el operativo de septiembre de 2023 en la cárcel de Tocorón."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "the gang''s boss, Hector Guerrero Flores, escaped",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "structure-alliances", "aspect": "structure",
  "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Tren de Aragua operated partly through alliances and partnerships with local criminal groups, BBC News wrote in March 2025.",
                "es": "El Tren de Aragua operaba en parte mediante alianzas y asociaciones con grupos criminales locales, escribió BBC News en marzo de 2025."},
  "print": {"en": "Tren de Aragua operated partly through alliances and partnerships with local criminal groups, BBC News wrote in March 2025.",
            "es": "El Tren de Aragua operaba en parte mediante alianzas y asociaciones con grupos criminales locales, escribió BBC News en marzo de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "by forming alliances and partnerships with local criminal organisations",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "base-tocoron", "aspect": "base",
  "place": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"},
  "country": "VE", "subdivision": "VE-D",
  "subdivisionName": {"en": "Aragua", "es": "Aragua"},
  "certainty": "reported", "asOf": "2023-09",
  "statement": {"en": "Tren de Aragua had turned Tocorón Prison into something like a resort before troops retook it in September 2023, BBC News reported.",
                "es": "Hasta que las tropas la retomaron en septiembre de 2023, el Tren de Aragua tenía convertida la cárcel de Tocorón en una especie de complejo turístico, según BBC News."},
  "print": {"en": "Tren de Aragua had turned Tocorón Prison into something like a resort before the raid of September 2023, BBC News reported.",
            "es": "El Tren de Aragua convirtió la cárcel de Tocorón en una especie de complejo turístico antes del operativo de septiembre de 2023, según BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "turned it into something of a resort",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "base-tocoron-amenities", "aspect": "base",
  "place": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"},
  "country": "VE", "subdivision": "VE-D",
  "subdivisionName": {"en": "Aragua", "es": "Aragua"},
  "certainty": "reported", "asOf": "2023-09",
  "statement": {"en": "Tocorón Prison under Tren de Aragua had a zoo, restaurants, a nightclub, a betting shop and a pool, BBC News reported in March 2025.",
                "es": "Bajo el Tren de Aragua, la cárcel de Tocorón tenía zoológico, restaurantes, discoteca, casa de apuestas y piscina, informó BBC News en marzo de 2025."},
  "print": {"en": "Tocorón Prison under Tren de Aragua had a zoo, restaurants, a nightclub, a betting shop and a pool, BBC News reported in March 2025.",
            "es": "Bajo el Tren de Aragua, la cárcel de Tocorón tenía zoológico, restaurantes, discoteca, casa de apuestas y piscina, informó BBC News en marzo de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "complete with zoo, restaurants, nightclub, betting shop and swimming pool",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "base-tocoron-leisure-complex", "aspect": "base",
  "place": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"},
  "country": "VE", "subdivision": "VE-D",
  "subdivisionName": {"en": "Aragua", "es": "Aragua"},
  "certainty": "reported", "asOf": "2013~",
  "statement": {"en": "After his rearrest in 2013, Héctor Guerrero Flores turned Tocorón Prison into a leisure complex, BBC News reported.",
                "es": "Tras ser recapturado en 2013, Héctor Guerrero Flores convirtió la cárcel de Tocorón en un complejo de ocio, informó BBC News."},
  "print": {"en": "Héctor Guerrero Flores, boss of Tren de Aragua, turned Tocorón Prison into a leisure complex after his rearrest in 2013, BBC News reported.",
            "es": "Héctor Guerrero Flores, jefe del Tren de Aragua, convirtió la cárcel de Tocorón en complejo de ocio tras ser recapturado en 2013, según BBC News."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "he transformed the prison into a leisure complex",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "base-tocoron-retaken", "aspect": "base",
  "place": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"},
  "country": "VE", "subdivision": "VE-D",
  "subdivisionName": {"en": "Aragua", "es": "Aragua"},
  "certainty": "reported", "asOf": "2023-09",
  "statement": {"en": "Troops were sent to Tocorón Prison in September 2023 to retake it from Tren de Aragua, “a powerful gang”, not to end a riot, BBC News reported.",
                "es": "Las tropas enviadas a la cárcel de Tocorón en septiembre de 2023 debían quitársela al Tren de Aragua, «una banda poderosa», no sofocar un motín, según BBC News."},
  "print": {"en": "Troops went to Tocorón Prison in September 2023 to retake it from Tren de Aragua, not to end a riot, BBC News reported.",
            "es": "Las tropas enviadas en septiembre de 2023 a la cárcel de Tocorón debían quitársela al Tren de Aragua, no sofocar un motín, según BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "taking back control of the jail from a powerful gang",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "they were not dispatched to quell a riot",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "base-tocoron-security-officers", "aspect": "base",
  "place": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"},
  "country": "VE", "subdivision": "VE-D",
  "subdivisionName": {"en": "Aragua", "es": "Aragua"},
  "certainty": "reported", "asOf": "2023",
  "statement": {"en": "A BBC News photo caption called those who took Tocorón Prison in 2023 “security officers”.",
                "es": "Un pie de foto de BBC News llamó «agentes de seguridad» a quienes tomaron la cárcel de Tocorón en 2023."},
  "print": {"en": "A BBC News photo caption called those who took Tocorón Prison from Tren de Aragua in 2023 “security officers”.",
            "es": "En un pie de foto, BBC News llamó «agentes de seguridad» a quienes le quitaron al Tren de Aragua la cárcel de Tocorón en 2023."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "Security officers taking control of Tocoron prison in 2023",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "size-comparison", "aspect": "size",
  "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Tren de Aragua was smaller or less wealthy than other Latin American criminal groups, yet often compared to MS-13, BBC News wrote in March 2025.",
                "es": "El Tren de Aragua era más pequeño o menos rico que otros grupos criminales latinoamericanos, pero solía compararse con la MS-13, escribió BBC News en marzo de 2025."},
  "print": {"en": "Tren de Aragua was smaller or less wealthy than other Latin American criminal groups, but likened to MS-13, BBC News reported in 2025.",
            "es": "El Tren de Aragua era menor o menos rico que otros grupos criminales latinoamericanos, pero se comparaba con la MS-13, según BBC News en 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "While it is smaller or less wealthy than other criminal groups",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "often compared to the ultra-violent MS-13 gang from El Salvador",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "us-deportation-target", "aspect": "status",
  "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "In March 2025 BBC News described Tren de Aragua as a target of Donald Trump''s campaign to expel foreign criminals from the US.",
                "es": "En marzo de 2025, BBC News describió al Tren de Aragua como blanco de la campaña de Donald Trump para expulsar de EE. UU. a delincuentes extranjeros."},
  "print": {"en": "Tren de Aragua was a target of Donald Trump''s campaign to expel foreign criminals, BBC News reported in March 2025.",
            "es": "El Tren de Aragua era blanco de la campaña de Donald Trump para expulsar a delincuentes extranjeros, informó BBC News en marzo de 2025."},
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "in the crosshairs of President Donald Trump''s drive",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "us-deportation-pledge", "aspect": "status",
  "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Donald Trump''s campaign against foreign criminals was part of his pledge of mass deportations of people in the US illegally, BBC News wrote in March 2025.",
                "es": "La campaña de Donald Trump contra delincuentes extranjeros era parte de su promesa de deportar en masa a inmigrantes irregulares, escribió BBC News en marzo de 2025."},
  "print": {"en": "Donald Trump''s campaign against foreign criminals, Tren de Aragua included, was part of his pledge of mass deportations, BBC News reported in 2025.",
            "es": "La campaña contra delincuentes extranjeros, Tren de Aragua incluido, era parte de las deportaciones masivas prometidas por Donald Trump, informó BBC News en 2025."},
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "his pledge to deliver mass deportations of illegal immigrants",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

-- Activities -----------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-extortion-migrants", "aspect": "activity",
  "type": "extortion", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Tren de Aragua extorted migrants before it diversified into other crimes under Héctor Guerrero Flores, BBC News reported in March 2025.",
                "es": "El Tren de Aragua extorsionaba a migrantes antes de extenderse a otros delitos bajo Héctor Guerrero Flores, informó BBC News en marzo de 2025."},
  "print": {"en": "Tren de Aragua extorted migrants before it diversified into other crimes under Héctor Guerrero Flores, BBC News reported in March 2025.",
            "es": "El Tren de Aragua extorsionaba a migrantes antes de extenderse a otros delitos bajo Héctor Guerrero Flores, informó BBC News en marzo de 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "diversified from extorting migrants into sex-trafficking",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-sex-trafficking", "aspect": "activity",
  "type": "sex_trafficking", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Tren de Aragua expanded into sex trafficking under Héctor Guerrero Flores, BBC News reported in March 2025.",
                "es": "El Tren de Aragua se extendió a la trata con fines de explotación sexual bajo Héctor Guerrero Flores, informó BBC News en marzo de 2025."},
  "print": {"en": "Tren de Aragua expanded into sex trafficking under Héctor Guerrero Flores, BBC News reported in March 2025.",
            "es": "El Tren de Aragua se extendió a la trata con fines de explotación sexual bajo Héctor Guerrero Flores, informó BBC News en marzo de 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "sex-trafficking, contract killing and kidnapping",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-contract-killing", "aspect": "activity",
  "type": "contract_killing", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Tren de Aragua expanded into contract killing under Héctor Guerrero Flores, BBC News reported in March 2025.",
                "es": "El Tren de Aragua se extendió al sicariato bajo Héctor Guerrero Flores, informó BBC News en marzo de 2025."},
  "print": {"en": "Tren de Aragua expanded into contract killing under Héctor Guerrero Flores, BBC News reported in March 2025.",
            "es": "El Tren de Aragua se extendió al sicariato bajo Héctor Guerrero Flores, informó BBC News en marzo de 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "sex-trafficking, contract killing and kidnapping",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-kidnapping", "aspect": "activity",
  "type": "kidnapping", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Tren de Aragua expanded into kidnapping under Héctor Guerrero Flores, BBC News reported in March 2025.",
                "es": "El Tren de Aragua se extendió al secuestro bajo Héctor Guerrero Flores, informó BBC News en marzo de 2025."},
  "print": {"en": "Tren de Aragua expanded into kidnapping under Héctor Guerrero Flores, BBC News reported in March 2025.",
            "es": "El Tren de Aragua se extendió al secuestro bajo Héctor Guerrero Flores, informó BBC News en marzo de 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "sex-trafficking, contract killing and kidnapping",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-gold-mines", "aspect": "activity",
  "type": "gold_mine_control", "country": "VE", "subdivision": "VE-F",
  "subdivisionName": {"en": "Bolívar", "es": "Bolívar"},
  "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Héctor Guerrero Flores took control of gold mines in Bolívar state, according to the US State Department, BBC News reported in March 2025.",
                "es": "Héctor Guerrero Flores tomó el control de minas de oro en el estado Bolívar, según el Departamento de Estado estadounidense, informó BBC News en marzo de 2025."},
  "print": {"en": "The boss of Tren de Aragua took over gold mines in Bolívar state, according to the US State Department, BBC News reported in 2025.",
            "es": "El jefe del Tren de Aragua tomó minas de oro en el estado Bolívar, dijo el Departamento de Estado estadounidense, según BBC News en 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "seizing control of gold mines in Bolivar state",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-drug-corridors", "aspect": "activity",
  "type": "drug_corridor_control", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Héctor Guerrero Flores took control of drug corridors on the Caribbean coast, according to the US State Department, BBC News reported in March 2025.",
                "es": "Héctor Guerrero Flores tomó el control de corredores de droga en la costa del Caribe, según el Departamento de Estado estadounidense, informó BBC News en marzo de 2025."},
  "print": {"en": "The boss of Tren de Aragua took over drug corridors on the Caribbean coast, according to the US State Department, BBC News reported in 2025.",
            "es": "El jefe del Tren de Aragua tomó corredores de droga en la costa caribeña, dijo el Departamento de Estado estadounidense, según BBC News en 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "drug corridors on the Caribbean coast",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-border-crossings", "aspect": "activity",
  "type": "border_crossing_control",
  "place": {"en": "Border with Colombia", "es": "Frontera con Colombia"},
  "country": "VE", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Héctor Guerrero Flores took control of clandestine Venezuela-Colombia border crossings, according to the US State Department, BBC News reported in March 2025.",
                "es": "Héctor Guerrero Flores tomó el control de pasos clandestinos en la frontera colombo-venezolana, según el Departamento de Estado estadounidense, informó BBC News en marzo de 2025."},
  "print": {"en": "The boss of Tren de Aragua took over clandestine crossings on the Venezuela-Colombia border, according to the US State Department, BBC News reported in 2025.",
            "es": "El jefe del Tren de Aragua tomó pasos clandestinos en la frontera colombo-venezolana, dijo el Departamento de Estado estadounidense, según BBC News en 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "clandestine border crossings between Venezuela and Colombia",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-us-border-sex-trafficking",
  "aspect": "activity", "type": "sex_trafficking", "country": "US", "certainty": "alleged", "asOf": "2024-22",
  "statement": {"en": "Tren de Aragua took part in sex trafficking across the US border, the US Treasury said in the summer of 2024, according to BBC News.",
                "es": "El Tren de Aragua participaba en la trata sexual a través de la frontera estadounidense, dijo el Tesoro de EE. UU. en el verano boreal de 2024, según BBC News."},
  "print": {"en": "Tren de Aragua took part in sex trafficking across the US border, the US Treasury said in 2024, according to BBC News.",
            "es": "El Tren de Aragua participaba en trata sexual a través de la frontera estadounidense, dijo el Tesoro de EE. UU. en 2024, según BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "involved in sex-trafficking across the US border",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-murder-torture", "aspect": "activity",
  "type": "murder_and_torture", "certainty": "alleged", "asOf": "2025-03-17",
  "statement": {"en": "A prosecutor in Chile described Tren de Aragua as a “brutal organisation” that used murder and torture for its ends, BBC News reported in March 2025.",
                "es": "Un fiscal de Chile describió al Tren de Aragua como una «organización brutal» que recurría al homicidio y la tortura para sus fines, informó BBC News en marzo de 2025."},
  "caveat": {"en": "BBC News neither names the prosecutor nor says when this was said.",
             "es": "BBC News no identifica al fiscal ni precisa cuándo lo dijo."},
  "print": {"en": "A prosecutor in Chile described Tren de Aragua as a “brutal organisation” that used murder and torture, BBC News reported in 2025.",
            "es": "Un fiscal de Chile describió al Tren de Aragua como «organización brutal» que recurría al homicidio y la tortura, informó BBC News en 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "unnamed-chile-prosecutor",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "a \"brutal organisation\" that uses murder and torture",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

-- Size and money -------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-risquez", "metric": "membership_total",
  "label": {"en": "Members of the gang", "es": "Integrantes de la banda"},
  "scope": "organisation", "role": "key", "value": 5000, "unit": "people", "qualifier": "estimated", "asOf": "2024",
  "stated": "2024",
  "statement": {"en": "Journalist Ronna Rísquez, author of what BBC News calls the definitive book on Tren de Aragua, estimated in 2024 that it had 5,000 members.",
                "es": "La periodista Ronna Rísquez, autora del libro que BBC News considera de referencia sobre el Tren de Aragua, estimó en 2024 que la banda tenía 5.000 integrantes."},
  "print": {"en": "Tren de Aragua had an estimated 5,000 members in 2024, according to journalist Ronna Rísquez, cited by BBC News.",
            "es": "El Tren de Aragua tenía 5.000 integrantes en 2024, según una estimación de la periodista Ronna Rísquez citada por BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "estimates",
     "source": "bbc-2025-03-explainer",
     "locator": "estimated last year that the organisation has 5,000 members",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "a journalist who has written the definitive book on the group",
     "checked": {"how": "script", "on": "2026-11-22"}}],
  "people": [{"id": "ronna-risquez", "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-others", "metric": "membership_total",
  "label": {"en": "Members of the gang", "es": "Integrantes de la banda"},
  "scope": "organisation", "role": "key", "value": 2500, "unit": "people", "qualifier": "roughly_half",
  "derivedFrom": [{"fact": "members-risquez", "revision": 1, "rule": "half"}],
  "asOf": "2025~", "stated": "2025-03-17",
  "statement": {"en": "Estimates other than journalist Ronna Rísquez''s 5,000 put the membership of Tren de Aragua at roughly half that, BBC News reported in March 2025.",
                "es": "Otras estimaciones cifraban los integrantes del Tren de Aragua en cerca de la mitad de los 5.000 que estimó la periodista Ronna Rísquez, informó BBC News en marzo de 2025."},
  "caveat": {"en": "BBC News prints no number; the value is our calculation, half of 5,000.",
             "es": "BBC News no da una cifra; el valor, la mitad de 5.000, es un cálculo nuestro."},
  "print": {"en": "Other estimates put Tren de Aragua''s membership at roughly half of journalist Ronna Rísquez''s figure of 5,000, BBC News reported in March 2025.",
            "es": "Frente a los 5.000 integrantes del Tren de Aragua que daba la periodista Ronna Rísquez, otras estimaciones rondaban la mitad, informó BBC News en 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "unnamed-other-estimates",
     "act": "estimates",
     "source": "bbc-2025-03-explainer",
     "locator": "estimated its membership at roughly half that figure",
     "checked": {"how": "script", "on": "2026-11-22"}}],
  "people": [{"id": "ronna-risquez", "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "annual-profit-risquez", "metric": "annual_profit",
  "label": {"en": "Yearly profits of the gang", "es": "Ganancias anuales de la banda"},
  "scope": "organisation", "role": "key", "low": 10000000, "high": 15000000, "unit": "USD", "per": "year",
  "qualifier": "estimated", "asOf": "2024", "stated": "2024",
  "statement": {"en": "Journalist Ronna Rísquez estimated in 2024 that Tren de Aragua had profits of between $10 million and $15 million a year, BBC News reported.",
                "es": "La periodista Ronna Rísquez estimó en 2024 que el Tren de Aragua tenía ganancias de entre 10 y 15 millones de dólares al año, informó BBC News."},
  "print": {"en": "Tren de Aragua made an estimated $10 million to $15 million a year in profit, journalist Ronna Rísquez said in 2024, according to BBC News.",
            "es": "El Tren de Aragua tenía ganancias de 10 a 15 millones de dólares al año, estimó en 2024 la periodista Ronna Rísquez, según BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "estimates",
     "source": "bbc-2025-03-explainer",
     "locator": "annual profits of between $10m and $15m",
     "checked": {"how": "script", "on": "2026-11-22"}}],
  "people": [{"id": "ronna-risquez", "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "reward-guerrero", "metric": "reward_offered",
  "about": {"kind": "person",
            "id": "hector-guerrero-flores",
            "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
  "label": {"en": "Reward offered for information on Héctor Guerrero Flores",
            "es": "Recompensa ofrecida por información sobre Héctor Guerrero Flores"},
  "scope": "organisation", "role": "key", "value": 5000000, "unit": "USD", "qualifier": "exactly", "asOf": "2025-03-17",
  "stated": "2025-03-17",
  "statement": {"en": "The US State Department was offering $5 million for information that could lead to the arrest of Héctor Guerrero Flores, BBC News reported in March 2025.",
                "es": "El Departamento de Estado estadounidense ofrecía 5 millones de dólares por información que pudiera llevar a detener a Héctor Guerrero Flores, informó BBC News en marzo de 2025."},
  "print": {"en": "The US State Department was offering $5 million for information on Héctor Guerrero Flores of Tren de Aragua, BBC News reported in 2025.",
            "es": "El Departamento de Estado estadounidense ofrecía 5 millones de dólares por información sobre Héctor Guerrero Flores, del Tren de Aragua, según BBC News en 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "offers",
     "source": "bbc-2025-03-explainer",
     "locator": "offering a reward of $5m for information",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

-- Geography ------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "other-countries", "metric": "countries_with_presence",
  "label": {"en": "Countries with a presence, not counting Venezuela",
            "es": "Países con presencia, sin contar Venezuela"},
  "composition": "without_venezuela", "degree": "believed", "scope": "organisation", "role": "key", "value": 8,
  "unit": "countries", "qualifier": "believed", "asOf": "2025-03-17", "stated": "2025-03-17",
  "statement": {"en": "Tren de Aragua was believed to have nodes in eight countries besides Venezuela, including the US, BBC News reported in March 2025.",
                "es": "Se creía que el Tren de Aragua tenía nodos en ocho países además de Venezuela, incluido EE. UU., informó BBC News en marzo de 2025."},
  "caveat": {"en": "BBC News neither lists the eight countries nor says whose belief it is.",
             "es": "BBC News no enumera los ocho países ni precisa quién lo cree."},
  "print": {"en": "Tren de Aragua was believed to have nodes in eight countries besides Venezuela, including the US, BBC News reported in March 2025.",
            "es": "Se creía que el Tren de Aragua tenía nodos en ocho países además de Venezuela, incluido EE. UU., informó BBC News en marzo de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-unattributed-belief",
     "act": "believes",
     "source": "bbc-2025-03-explainer",
     "locator": "believed to have nodes in eight other countries, including the US",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "expansion-countries",
  "metric": "named_expansion_countries",
  "label": {"en": "Countries named as places of its expansion",
            "es": "Países mencionados como destinos de su expansión"},
  "scope": "organisation", "role": "incidental", "value": 4, "unit": "countries", "qualifier": "exactly",
  "derivedFrom": [
    {"fact": "presence-co-expanded", "revision": 1, "rule": "count_of_names"},
    {"fact": "presence-ec-expanded", "revision": 1, "rule": "count_of_names"},
    {"fact": "presence-pe-expanded", "revision": 1, "rule": "count_of_names"},
    {"fact": "presence-cl-expanded", "revision": 1, "rule": "count_of_names"}],
  "asOf": "2025-03-17", "stated": "2025-03-17",
  "statement": {"en": "In March 2025 BBC News named four countries where Tren de Aragua expanded under Héctor Guerrero Flores: Colombia, Ecuador, Peru and Chile.",
                "es": "En marzo de 2025, BBC News mencionó cuatro países donde el Tren de Aragua se expandió bajo Héctor Guerrero Flores: Colombia, Ecuador, Perú y Chile."},
  "print": {"en": "Tren de Aragua expanded into four countries – Colombia, Ecuador, Peru and Chile – under Héctor Guerrero Flores, BBC News reported in March 2025.",
            "es": "El Tren de Aragua se expandió a cuatro países bajo Héctor Guerrero Flores, según BBC News en marzo de 2025: Colombia, Ecuador, Perú y Chile."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "expanded into Colombia, Ecuador, Peru and Chile",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-states-named",
  "metric": "us_states_with_arrests_named",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "US states named for arrests of alleged members",
            "es": "Estados de EE. UU. mencionados por detenciones de presuntos integrantes"},
  "scope": "organisation", "role": "incidental", "value": 4, "unit": "states", "qualifier": "exactly",
  "derivedFrom": [{"fact": "presence-us-arrests", "revision": 1, "rule": "count_of_names"}],
  "asOf": "2024/2025-03", "stated": "2025-03-17",
  "statement": {"en": "Alleged members of Tren de Aragua were arrested in four US states (Florida, Illinois, New York and Texas) in the months before March 2025, BBC News reported.",
                "es": "En los meses previos a marzo de 2025, presuntos integrantes del Tren de Aragua fueron detenidos en cuatro estados estadounidenses, según BBC News: Florida, Illinois, Nueva York y Texas."},
  "print": {"en": "Alleged members of Tren de Aragua were arrested in four US states (Florida, Illinois, New York and Texas), BBC News reported in 2025.",
            "es": "Presuntos integrantes del Tren de Aragua fueron detenidos en cuatro estados de EE. UU., según BBC News en 2025: Florida, Illinois, Nueva York y Texas."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "In Texas, Florida, New York and Illinois, alleged Tren de Aragua members",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "venezuelan-states-total",
  "metric": "venezuelan_states_total",
  "about": {"kind": "country", "id": "VE"},
  "label": {"en": "States of Venezuela", "es": "Estados de Venezuela"},
  "scope": "context_country", "role": "incidental", "value": 23, "unit": "states", "qualifier": "exactly",
  "asOf": "2025-03-17", "stated": "2025-03-17",
  "statement": {"en": "Venezuela had 23 states, Aragua among them, BBC News wrote in March 2025.",
                "es": "Venezuela tenía 23 estados, entre ellos Aragua, escribió BBC News en marzo de 2025."},
  "print": {"en": "Venezuela has 23 states, one of them Aragua, BBC News reported in March 2025.",
            "es": "Venezuela tiene 23 estados, uno de ellos Aragua, informó BBC News en marzo de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "one of the country''s 23 states",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

-- Raid and leader ------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "soldiers-tocoron", "metric": "security_forces_deployed",
  "about": {"kind": "place", "id": "tocoron-prison", "name": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}},
  "label": {"en": "Security forces sent to Tocorón Prison", "es": "Efectivos enviados a la cárcel de Tocorón"},
  "composition": "soldiers", "scope": "organisation", "role": "key", "value": 11000, "unit": "people",
  "qualifier": "exactly", "asOf": "2023-09", "stated": "2025-03-17",
  "statement": {"en": "Nicolás Maduro, as president of Venezuela, sent 11,000 soldiers to Tocorón Prison in September 2023, BBC News reported.",
                "es": "Nicolás Maduro, como presidente de Venezuela, envió 11.000 soldados a la cárcel de Tocorón en septiembre de 2023, informó BBC News."},
  "print": {"en": "Nicolás Maduro sent 11,000 soldiers to retake Tocorón Prison from Tren de Aragua in September 2023, BBC News reported.",
            "es": "Nicolás Maduro envió 11.000 soldados a quitarle la cárcel de Tocorón al Tren de Aragua en septiembre de 2023, según BBC News."},
  "people": [{"id": "nicolas-maduro", "name": {"en": "Nicolás Maduro", "es": "Nicolás Maduro"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "sent 11,000 soldiers to storm the Tocorón Prison",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "leader-age", "metric": "leader_age",
  "about": {"kind": "person",
            "id": "hector-guerrero-flores",
            "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
  "label": {"en": "Age of Héctor Guerrero Flores", "es": "Edad de Héctor Guerrero Flores"},
  "scope": "organisation", "role": "incidental", "value": 41, "unit": "years", "qualifier": "exactly",
  "asOf": "2025-03-17", "stated": "2025-03-17",
  "statement": {"en": "Héctor Guerrero Flores was 41 in March 2025, according to BBC News.",
                "es": "Héctor Guerrero Flores tenía 41 años en marzo de 2025, según BBC News."},
  "print": {"en": "Héctor Guerrero Flores, boss of Tren de Aragua, was 41, BBC News reported in March 2025.",
            "es": "Héctor Guerrero Flores, jefe del Tren de Aragua, tenía 41 años, informó BBC News en marzo de 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "Guerrero Flores, 41",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "leader-prison-span", "metric": "leader_prison_span",
  "about": {"kind": "person",
            "id": "hector-guerrero-flores",
            "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
  "label": {"en": "Years in and out of Tocorón Prison", "es": "Años de entradas y salidas de la cárcel de Tocorón"},
  "scope": "organisation", "role": "incidental", "value": 10, "unit": "years", "qualifier": "more_than",
  "asOf": "2025-03-17", "stated": "2025-03-17",
  "statement": {"en": "Héctor Guerrero Flores was in and out of Tocorón Prison for more than 10 years, BBC News reported in March 2025.",
                "es": "Héctor Guerrero Flores pasó más de 10 años entrando y saliendo de la cárcel de Tocorón, informó BBC News en marzo de 2025."},
  "caveat": {"en": "This is not the length of a sentence.", "es": "No es la duración de una condena."},
  "print": {"en": "Héctor Guerrero Flores, boss of Tren de Aragua, was in and out of Tocorón Prison for over 10 years, BBC News reported in 2025.",
            "es": "Héctor Guerrero Flores, jefe del Tren de Aragua, entró y salió de prisión, en Tocorón, durante más de 10 años, informó BBC News en 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "in and out of Tocorón for more than a decade",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "bribed-guards", "metric": "guards_bribed",
  "about": {"kind": "person",
            "id": "hector-guerrero-flores",
            "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
  "label": {"en": "Guards said to have been bribed", "es": "Guardias presuntamente sobornados"},
  "scope": "organisation", "role": "incidental", "value": 1, "unit": "people", "qualifier": "exactly", "asOf": "2012",
  "stated": "2025-03-17",
  "statement": {"en": "Héctor Guerrero Flores escaped from prison in 2012 by bribing a guard, BBC News reported.",
                "es": "Héctor Guerrero Flores se fugó de prisión en 2012 sobornando a un guardia, informó BBC News."},
  "caveat": {"en": "BBC News names no source for the bribe, and no court finding has been seen.",
             "es": "BBC News no cita fuente del soborno, y no se ha visto ningún fallo judicial."},
  "print": {"en": "Héctor Guerrero Flores, boss of Tren de Aragua, bribed a guard to escape from prison in 2012, BBC News reported.",
            "es": "Héctor Guerrero Flores, jefe del Tren de Aragua, sobornó a un guardia para fugarse de prisión en 2012, informó BBC News."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "by bribing a guard",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

-- US cases -------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-connected-dhs", "metric": "people_with_links",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "Migrants in the US with links or possible links to the gang",
            "es": "Migrantes en EE. UU. con vínculos o posibles vínculos con la banda"},
  "degree": "links", "scope": "organisation", "role": "key", "value": 600, "unit": "people", "qualifier": "estimated",
  "asOf": "2024", "stated": "2024-22",
  "statement": {"en": "In the summer of 2024, according to BBC News, NBC News reported a US Homeland Security estimate of 600 Venezuelan migrants in the US with connections to Tren de Aragua.",
                "es": "Seguridad Nacional estimó en 600 los migrantes venezolanos en EE. UU. vinculados al Tren de Aragua, informó NBC News en el verano boreal de 2024, según BBC News."},
  "print": {"en": "US Homeland Security estimated in 2024 that 600 Venezuelan migrants in the country were connected to Tren de Aragua, BBC News reported.",
            "es": "Seguridad Nacional de EE. UU. estimó en 2024 que 600 migrantes venezolanos en el país tenían vínculos con el Tren de Aragua, según BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-dhs",
     "act": "estimates",
     "via": ["nbc-news"],
     "source": "bbc-2025-03-explainer",
     "locator": "estimated that 600 Venezuelan migrants in the US had connections",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-members-dhs", "metric": "alleged_members",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "Alleged members among migrants in the US",
            "es": "Presuntos integrantes entre los migrantes en EE. UU."},
  "degree": "believed", "scope": "organisation", "role": "key", "value": 100, "unit": "people", "qualifier": "believed",
  "asOf": "2024", "stated": "2024-22",
  "statement": {"en": "Of 600 Venezuelan migrants that US Homeland Security linked to Tren de Aragua, 100 were believed to be members, NBC News reported in summer 2024, according to BBC News.",
                "es": "De 600 migrantes venezolanos que Seguridad Nacional estadounidense vinculaba al Tren de Aragua, 100 serían integrantes, informó NBC News en el verano boreal de 2024, según BBC News."},
  "print": {"en": "US Homeland Security believed in 2024 that 100 Venezuelan migrants in the country were members of Tren de Aragua, according to BBC News.",
            "es": "Seguridad Nacional de EE. UU. creía en 2024 que 100 migrantes venezolanos en el país eran integrantes del Tren de Aragua, según BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-dhs",
     "act": "estimates",
     "via": ["nbc-news"],
     "source": "bbc-2025-03-explainer",
     "locator": "with 100 believed to be members",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "times-square-suspects", "metric": "alleged_members",
  "about": {"kind": "case",
            "id": "times-square-assault",
            "name": {"en": "Assault on a police officer in Times Square",
                     "es": "Agresión a un policía en Times Square"}},
  "label": {"en": "Suspects believed to be members", "es": "Sospechosos que se cree que son integrantes"},
  "degree": "believed", "scope": "case", "role": "incidental", "value": 2, "unit": "people", "qualifier": "believed",
  "asOf": "2024/2025-03", "stated": "2025-03-17",
  "statement": {"en": "US agency ICE believed that two suspects arrested over the beating of a police officer in Times Square belonged to Tren de Aragua, BBC News reported in March 2025.",
                "es": "La agencia estadounidense ICE creía que dos sospechosos detenidos por la golpiza a un policía en Times Square pertenecían al Tren de Aragua, informó BBC News en marzo de 2025."},
  "caveat": {"en": "No court finding on this has been seen.",
             "es": "No se ha visto ningún fallo judicial al respecto."},
  "print": {"en": "US agency ICE believed that two suspects in the Times Square beating of an officer were Tren de Aragua members, BBC News reported in 2025.",
            "es": "El ICE estadounidense creía que dos detenidos por agresión a un policía en Times Square pertenecían al Tren de Aragua, según BBC News en 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-ice",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "two suspects arrested for beating a police officer in Times Square",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "florida-victim-age", "metric": "victim_age",
  "about": {"kind": "case",
            "id": "florida-killing",
            "name": {"en": "Killing of a Florida resident", "es": "Homicidio de una persona residente en Florida"}},
  "label": {"en": "Age of the victim in the Florida case", "es": "Edad de la víctima en el caso de Florida"},
  "scope": "case", "role": "incidental", "value": 48, "unit": "years", "qualifier": "exactly", "asOf": "2024",
  "stated": "2025-03-17",
  "statement": {"en": "A Venezuelan resident of Florida kidnapped and killed in early 2024 was 48, according to local media cited by BBC News.",
                "es": "La persona venezolana residente en Florida a quien secuestraron y mataron a comienzos de 2024 tenía 48 años, según medios locales citados por BBC News."},
  "print": {"en": "The victim of a Florida killing with a suspected link to Tren de Aragua was 48, said local media cited by BBC News in 2025.",
            "es": "La víctima de un homicidio en Florida presuntamente ligado al Tren de Aragua tenía 48 años, según medios locales citados por BBC News en 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "local-florida-media",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "kidnap and murder of a 48-year old Florida resident",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "alien-enemies-act-century", "metric": "law_age_century",
  "about": {"kind": "law",
            "id": "alien-enemies-act",
            "name": {"en": "Alien Enemies Act", "es": "Ley de Enemigos Extranjeros"}},
  "label": {"en": "Century of the Alien Enemies Act", "es": "Siglo de la Ley de Enemigos Extranjeros"},
  "scope": "legal", "role": "incidental", "value": 18, "unit": "century", "qualifier": "exactly", "asOf": "2025-03-17",
  "stated": "2025-03-17",
  "statement": {"en": "The Alien Enemies Act, which Donald Trump invoked in March 2025, dates from the 18th century, BBC News reported.",
                "es": "La Ley de Enemigos Extranjeros, que Donald Trump invocó en marzo de 2025, data del siglo XVIII, informó BBC News."},
  "print": {"en": "The law that Donald Trump invoked over Tren de Aragua in March 2025, the Alien Enemies Act, dates from the 18th century, BBC News reported.",
            "es": "La Ley de Enemigos Extranjeros, que Donald Trump invocó en marzo de 2025 por el Tren de Aragua, data del siglo XVIII, según BBC News."},
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "the 18th Century Alien Enemies Act",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

-- Context: migration and crime, never a measure of the organisation ----------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "venezuelans-in-us",
  "metric": "venezuelan_immigrants_in_us",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "Venezuelans living in the US", "es": "Venezolanos que viven en EE. UU."},
  "scope": "context_migration", "role": "key", "value": 770000, "unit": "people", "qualifier": "exactly",
  "asOf": "2023", "stated": "2025-03-17",
  "statement": {"en": "In 2023 the US was home to 770,000 Venezuelans, according to the Migration Policy Institute, cited by BBC News.",
                "es": "En 2023 vivían en EE. UU. 770.000 venezolanos, según el Instituto de Políticas Migratorias, citado por BBC News."},
  "print": {"en": "In 2023 the US was home to 770,000 Venezuelans, according to the Migration Policy Institute, BBC News reported.",
            "es": "En 2023 vivían en EE. UU. 770.000 venezolanos, según el Instituto de Políticas Migratorias, informó BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "migration-policy-institute",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "As of 2023, there were 770,000 Venezuelans living in the US",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "venezuelan-share-of-immigrants",
  "metric": "share_of_us_immigrants",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "Venezuelan share of all immigrants in the US",
            "es": "Proporción de venezolanos entre los inmigrantes en EE. UU."},
  "scope": "context_migration", "role": "incidental", "value": 2, "unit": "percent", "qualifier": "slightly_less_than",
  "asOf": "2023", "stated": "2025-03-17",
  "statement": {"en": "Venezuelans were slightly less than 2% of US immigrants in 2023, according to the Migration Policy Institute, cited by BBC News.",
                "es": "Los venezolanos eran algo menos del 2 % de los inmigrantes en EE. UU. en 2023, según el Instituto de Políticas Migratorias, citado por BBC News."},
  "print": {"en": "Venezuelans were slightly less than 2% of US immigrants in 2023, according to the Migration Policy Institute, BBC News reported.",
            "es": "Los venezolanos eran algo menos del 2 % de los inmigrantes en EE. UU. en 2023, según el Instituto de Políticas Migratorias, informó BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "migration-policy-institute",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "slightly less than 2% of all immigrants in the country",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "venezuelans-protected-status",
  "metric": "share_with_protected_status",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "Share of Venezuelans in the US with protected status",
            "es": "Proporción de venezolanos en EE. UU. con estatus de protección"},
  "scope": "context_migration", "role": "incidental",
  "valueText": {"en": "most", "es": "la mayoría"},
  "unit": "percent", "qualifier": "most", "asOf": "2025-03-17", "stated": "2025-03-17",
  "statement": {"en": "The US government had granted protected status to most of the Venezuelans in the country, BBC News reported in March 2025.",
                "es": "El Gobierno estadounidense había otorgado un estatus de protección a la mayoría de los venezolanos en el país, informó BBC News en marzo de 2025."},
  "caveat": {"en": "BBC News gives neither a number nor the date of the status.",
             "es": "BBC News no da una cifra ni la fecha del estatus."},
  "print": {"en": "Most Venezuelans in the US had been granted protected status by the government, BBC News reported in March 2025.",
            "es": "La mayoría de los venezolanos en EE. UU. había recibido del Gobierno un estatus de protección, informó BBC News en marzo de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "Most had been given protected status by the US government",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "cbp-encounters",
  "metric": "border_encounters_venezuelans",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "Encounters with Venezuelan migrants at the US border",
            "es": "Encuentros con migrantes venezolanos en la frontera de EE. UU."},
  "scope": "context_migration", "role": "key", "value": 313500, "unit": "encounters", "qualifier": "exactly",
  "asOf": "2024", "stated": "2025-03-17",
  "statement": {"en": "US Customs and Border Protection reported 313,500 encounters with Venezuelan migrants at the border in 2024, according to BBC News.",
                "es": "La Oficina de Aduanas y Protección Fronteriza de EE. UU. informó de 313.500 encuentros con migrantes venezolanos en la frontera en 2024, según BBC News."},
  "caveat": {"en": "BBC News does not say whether the year is fiscal.",
             "es": "BBC News no precisa si el año es fiscal."},
  "print": {"en": "US Customs and Border Protection reported 313,500 encounters with Venezuelan migrants at the border in 2024, according to BBC News.",
            "es": "La agencia fronteriza de EE. UU., CBP, informó de 313.500 encuentros con migrantes venezolanos en la frontera en 2024, según BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-cbp",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "encountering 313,500 Venezuelan migrants at the border in 2024",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "murder-rate-trend", "metric": "murder_rate_trend",
  "about": {"kind": "country", "id": "VE"},
  "label": {"en": "Trend of the murder rate in Venezuela", "es": "Evolución de la tasa de homicidios en Venezuela"},
  "scope": "context_security", "role": "incidental",
  "valueText": {"en": "falling significantly", "es": "en descenso significativo"},
  "unit": "trend", "qualifier": "suggested", "asOf": "2015/2023", "stated": "2025-03-17",
  "statement": {"en": "Data from the Venezuelan Violence Observatory suggest that Venezuela''s murder rate fell significantly between 2015 and 2023, BBC News reported.",
                "es": "Datos del Observatorio Venezolano de Violencia apuntan a una caída significativa de la tasa de homicidios de Venezuela entre 2015 y 2023, informó BBC News."},
  "caveat": {"en": "BBC News gives no rate.", "es": "BBC News no da ninguna tasa."},
  "print": {"en": "Venezuela''s murder rate fell significantly between 2015 and 2023, data from the Venezuelan Violence Observatory suggest, according to BBC News.",
            "es": "La tasa de homicidios de Venezuela bajó significativamente entre 2015 y 2023, según apuntan datos del Observatorio Venezolano de Violencia, informó BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ovv",
     "act": "suggests",
     "source": "bbc-2025-03-explainer",
     "locator": "murder rate falling significantly between 2015 and 2023",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "crime-record-low-claim", "metric": "crime_rate_claim",
  "about": {"kind": "country", "id": "VE"},
  "label": {"en": "Claim about the crime rate in Venezuela",
            "es": "Afirmación sobre la tasa de criminalidad en Venezuela"},
  "scope": "context_security", "role": "incidental",
  "valueText": {"en": "at record lows", "es": "en mínimos históricos"},
  "unit": "trend", "qualifier": "claimed", "asOf": "2025-03-17", "stated": "2025-03-17",
  "statement": {"en": "Donald Trump often said Venezuela, by sending migrants to the US, “emptied out its prisons” and brought its crime rate to record lows, BBC News reported in March 2025.",
                "es": "Donald Trump solía decir que la criminalidad venezolana cayó a mínimos históricos porque el país «vació sus cárceles» enviando migrantes a EE. UU., informó BBC News en marzo de 2025."},
  "caveat": {"en": "BBC News gives no crime rate.", "es": "BBC News no da ninguna tasa de criminalidad."},
  "print": {"en": "Donald Trump often said Venezuela “emptied out its prisons” and that its crime rate therefore fell to record lows, BBC News reported in March 2025.",
            "es": "Donald Trump solía decir que la criminalidad venezolana cayó a mínimos históricos porque el país «vació sus cárceles», informó BBC News en marzo de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "donald-trump",
     "act": "claims",
     "source": "bbc-2025-03-explainer",
     "locator": "Venezuela''s crime rate has fallen to record lows",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "donald-trump",
     "act": "claims",
     "source": "bbc-2025-03-explainer",
     "locator": "the country \"emptied out its prisons\" by sending migrants to the US",
     "checked": {"how": "script", "on": "2026-11-22"}}],
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}]
}');

-- Presence -------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ve-origin", "country": "VE",
  "status": "origin", "certainty": "reported", "asOf": "2025-03-17",
  "subdivisions": [{"code": "VE-D", "name": {"en": "Aragua", "es": "Aragua"}}],
  "statement": {"en": "In March 2025 BBC News called Tren de Aragua a Venezuelan gang and placed Tocorón Prison in Aragua, a northern state on the Caribbean coast.",
                "es": "En marzo de 2025, BBC News llamó banda venezolana al Tren de Aragua y situó la cárcel de Tocorón en Aragua, un estado del norte, en la costa del Caribe."},
  "print": {"en": "Tren de Aragua is a Venezuelan gang that once held Tocorón Prison, in Aragua state, BBC News reported in March 2025.",
            "es": "El Tren de Aragua es una banda venezolana que dominó la cárcel de Tocorón, en el estado Aragua, informó BBC News en marzo de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "the Venezuelan gang targeted by Trump?",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "Tocorón Prison in the northern state of Aragua",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "Aragua, on Venezuela''s Caribbean coast",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ve-reach", "country": "VE",
  "status": "expanded", "certainty": "reported", "asOf": "2025-03-17",
  "subdivisions": [{"code": "VE-F", "name": {"en": "Bolívar", "es": "Bolívar"}}],
  "activities": [
    {"code": "gold_mine_control", "name": {"en": "Control of gold mines", "es": "Control de minas de oro"}},
    {"code": "drug_corridor_control",
     "name": {"en": "Control of drug corridors", "es": "Control de corredores del narcotráfico"}},
    {"code": "border_crossing_control",
     "name": {"en": "Control of border crossings", "es": "Control de pasos fronterizos"}}],
  "statement": {"en": "Héctor Guerrero Flores extended the influence of Tren de Aragua far beyond Tocorón Prison, according to the US State Department, BBC News reported in March 2025.",
                "es": "Héctor Guerrero Flores extendió la influencia del Tren de Aragua muy lejos de la cárcel de Tocorón, según el Departamento de Estado estadounidense, informó BBC News en marzo de 2025."},
  "print": {"en": "The influence of Tren de Aragua spread far beyond Tocorón Prison, according to the US State Department, BBC News reported in 2025.",
            "es": "La influencia del Tren de Aragua rebasó con creces la cárcel de Tocorón, dijo el Departamento de Estado estadounidense, según BBC News en 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "expanded the gang''s influence far beyond the jail''s gates",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "us-state-department",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "seizing control of gold mines in Bolivar state",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "us-state-department",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "drug corridors on the Caribbean coast",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "us-state-department",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "clandestine border crossings between Venezuela and Colombia",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-co-expanded", "country": "CO",
  "status": "expanded", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Tren de Aragua expanded into Colombia under Héctor Guerrero Flores, BBC News reported in March 2025.",
                "es": "El Tren de Aragua se expandió a Colombia bajo Héctor Guerrero Flores, informó BBC News en marzo de 2025."},
  "print": {"en": "Tren de Aragua expanded into Colombia under Héctor Guerrero Flores, BBC News reported in March 2025.",
            "es": "El Tren de Aragua se expandió a Colombia bajo Héctor Guerrero Flores, informó BBC News en marzo de 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "expanded into Colombia, Ecuador, Peru and Chile",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-co-eln", "country": "CO",
  "status": "allied_groups", "certainty": "alleged", "asOf": "2025-03-17",
  "partners": [
    {"id": "eln",
     "name": {"en": "National Liberation Army (ELN)", "es": "Ejército de Liberación Nacional (ELN)"},
     "tie": "alleged_ally"}],
  "statement": {"en": "Some alleged that Tren de Aragua had worked with members of the National Liberation Army (ELN), a left-wing guerrilla group, in Colombia, BBC News reported in March 2025.",
                "es": "En Colombia, el Tren de Aragua habría trabajado con miembros del Ejército de Liberación Nacional (ELN), una guerrilla de izquierda, según acusaciones que recogió BBC News en marzo de 2025."},
  "caveat": {"en": "BBC News does not say who makes the allegation.",
             "es": "BBC News no precisa quién hace la acusación."},
  "print": {"en": "Some alleged that Tren de Aragua worked in Colombia with members of the ELN guerrilla group, BBC News reported in March 2025.",
            "es": "El Tren de Aragua habría trabajado en Colombia con miembros de la guerrilla ELN, según acusaciones que recogió BBC News en marzo de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "unnamed-eln-sources",
     "act": "alleges",
     "source": "bbc-2025-03-explainer",
     "locator": "while in Colombia some have alleged that they have worked with",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ec-expanded", "country": "EC",
  "status": "expanded", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Tren de Aragua expanded into Ecuador under Héctor Guerrero Flores, BBC News reported in March 2025.",
                "es": "El Tren de Aragua se expandió a Ecuador bajo Héctor Guerrero Flores, informó BBC News en marzo de 2025."},
  "print": {"en": "Tren de Aragua expanded into Ecuador under Héctor Guerrero Flores, BBC News reported in March 2025.",
            "es": "El Tren de Aragua se expandió a Ecuador bajo Héctor Guerrero Flores, informó BBC News en marzo de 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "expanded into Colombia, Ecuador, Peru and Chile",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ec-groups", "country": "EC",
  "status": "allied_groups", "certainty": "believed", "asOf": "2025-03-17",
  "partners": [
    {"id": "sinaloa-linked-groups-ecuador",
     "name": {"en": "Unnamed groups in Ecuador loosely linked to the Sinaloa cartel",
              "es": "Grupos no identificados de Ecuador vagamente vinculados al Cartel de Sinaloa"},
     "tie": "believed_ally"}],
  "statement": {"en": "In Ecuador, Tren de Aragua was believed to work with groups loosely tied to Mexico''s Sinaloa cartel, BBC News reported in March 2025.",
                "es": "En Ecuador, se creía que el Tren de Aragua trabajaba con grupos vagamente vinculados al Cartel de Sinaloa, de México, informó BBC News en marzo de 2025."},
  "caveat": {"en": "BBC News names neither the groups nor those who believe it.",
             "es": "BBC News no nombra a los grupos ni a quienes lo creen."},
  "print": {"en": "In Ecuador, Tren de Aragua was believed to work with groups loosely tied to the Sinaloa cartel, BBC News reported in 2025.",
            "es": "En Ecuador, se creía que el Tren de Aragua trabajaba con grupos vagamente vinculados al Cartel de Sinaloa, informó BBC News en 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-unattributed-belief",
     "act": "believes",
     "source": "bbc-2025-03-explainer",
     "locator": "In Ecuador, for example, the gang is believed to work with",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-pe-expanded", "country": "PE",
  "status": "expanded", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Tren de Aragua expanded into Peru under Héctor Guerrero Flores, BBC News reported in March 2025.",
                "es": "El Tren de Aragua se expandió a Perú bajo Héctor Guerrero Flores, informó BBC News en marzo de 2025."},
  "print": {"en": "Tren de Aragua expanded into Peru under Héctor Guerrero Flores, BBC News reported in March 2025.",
            "es": "El Tren de Aragua se expandió a Perú bajo Héctor Guerrero Flores, informó BBC News en marzo de 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "expanded into Colombia, Ecuador, Peru and Chile",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-cl-expanded", "country": "CL",
  "status": "expanded", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Tren de Aragua expanded into Chile under Héctor Guerrero Flores, BBC News reported in March 2025.",
                "es": "El Tren de Aragua se expandió a Chile bajo Héctor Guerrero Flores, informó BBC News en marzo de 2025."},
  "print": {"en": "Tren de Aragua expanded into Chile under Héctor Guerrero Flores, BBC News reported in March 2025.",
            "es": "El Tren de Aragua se expandió a Chile bajo Héctor Guerrero Flores, informó BBC News en marzo de 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "expanded into Colombia, Ecuador, Peru and Chile",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-cl-ojeda", "country": "CL",
  "status": "reported", "certainty": "alleged", "asOf": "2024-03~",
  "subdivisions": [
    {"code": "CL-RM", "name": {"en": "Santiago Metropolitan Region", "es": "Región Metropolitana de Santiago"}}],
  "activities": [{"code": "kidnapping", "name": {"en": "Kidnapping", "es": "Secuestro"}}],
  "statement": {"en": "Members of Tren de Aragua were accused of posing as Chilean police to kidnap Ronald Ojeda, a Venezuelan opposition military officer, BBC News reported in March 2025.",
                "es": "Se acusó a integrantes del Tren de Aragua de hacerse pasar por policías chilenos para secuestrar al militar opositor venezolano Ronald Ojeda, informó BBC News en marzo de 2025."},
  "caveat": {"en": "BBC News does not say who accuses them.", "es": "BBC News no precisa quién los acusa."},
  "print": {"en": "Tren de Aragua members were accused of posing as Chilean police to kidnap Venezuelan military officer Ronald Ojeda, BBC News reported in 2025.",
            "es": "Se acusó a integrantes del Tren de Aragua de fingirse policías chilenos para secuestrar al militar venezolano Ronald Ojeda, informó BBC News en 2025."},
  "people": [{"id": "ronald-ojeda", "name": {"en": "Ronald Ojeda", "es": "Ronald Ojeda"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "unnamed-accusers",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "have been accused of dressing up as Chilean police officers",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-us-nodes", "country": "US",
  "status": "believed_nodes", "certainty": "believed", "asOf": "2025-03-17",
  "statement": {"en": "The US was one of the countries where Tren de Aragua was believed to have nodes, BBC News reported in March 2025.",
                "es": "EE. UU. era uno de los países donde se creía que el Tren de Aragua tenía nodos, informó BBC News en marzo de 2025."},
  "caveat": {"en": "BBC News does not say whose belief it is.", "es": "BBC News no precisa quién lo cree."},
  "print": {"en": "Tren de Aragua was believed to have nodes in the US, BBC News reported in March 2025.",
            "es": "Se creía que el Tren de Aragua tenía nodos en EE. UU., informó BBC News en marzo de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-unattributed-belief",
     "act": "believes",
     "source": "bbc-2025-03-explainer",
     "locator": "believed to have nodes in eight other countries, including the US",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-us-arrests", "country": "US",
  "status": "arrests_reported", "certainty": "alleged", "asOf": "2024/2025-03",
  "subdivisions": [
    {"code": "US-TX", "name": {"en": "Texas", "es": "Texas"}},
    {"code": "US-FL", "name": {"en": "Florida", "es": "Florida"}},
    {"code": "US-NY", "name": {"en": "New York", "es": "Nueva York"}},
    {"code": "US-IL", "name": {"en": "Illinois", "es": "Illinois"}}],
  "statement": {"en": "In the months before March 2025, alleged members of Tren de Aragua were arrested in Florida, Illinois, New York and Texas, BBC News reported.",
                "es": "En los meses previos a marzo de 2025, presuntos integrantes del Tren de Aragua fueron detenidos en Florida, Illinois, Nueva York y Texas, informó BBC News."},
  "print": {"en": "Alleged members of Tren de Aragua were arrested in Florida, Illinois, New York and Texas, BBC News reported in March 2025.",
            "es": "Presuntos integrantes del Tren de Aragua fueron detenidos en Florida, Illinois, Nueva York y Texas, informó BBC News en marzo de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "In Texas, Florida, New York and Illinois, alleged Tren de Aragua members",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

-- Events ---------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "escape-2012", "date": "2012", "category": "prison",
  "certainty": "reported",
  "title": {"en": "Héctor Guerrero Flores escapes from prison", "es": "Héctor Guerrero Flores se fuga de prisión"},
  "countries": ["VE"],
  "statement": {"en": "Héctor Guerrero Flores escaped from prison in 2012 after bribing a guard, BBC News reported.",
                "es": "Héctor Guerrero Flores se fugó de prisión en 2012 tras sobornar a un guardia, informó BBC News."},
  "caveat": {"en": "BBC News names no source for the bribe.", "es": "BBC News no cita fuente del soborno."},
  "print": {"en": "Héctor Guerrero Flores, boss of Tren de Aragua, escaped from prison in 2012 by bribing a guard, BBC News reported.",
            "es": "Héctor Guerrero Flores, jefe del Tren de Aragua, se fugó de prisión en 2012 sobornando a un guardia, informó BBC News."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "He escaped in 2012 by bribing a guard",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "rearrest-2013", "date": "2013", "category": "prison",
  "certainty": "reported",
  "title": {"en": "Héctor Guerrero Flores is rearrested", "es": "Héctor Guerrero Flores es detenido de nuevo"},
  "countries": ["VE"],
  "organisations": [{"id": "tocoron-prison", "name": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}}],
  "statement": {"en": "Héctor Guerrero Flores was arrested again in 2013 and returned to Tocorón Prison, BBC News reported.",
                "es": "Héctor Guerrero Flores fue detenido de nuevo en 2013 y volvió a la cárcel de Tocorón, informó BBC News."},
  "print": {"en": "Héctor Guerrero Flores, boss of Tren de Aragua, was rearrested in 2013 after his escape of 2012, BBC News reported.",
            "es": "Héctor Guerrero Flores, jefe del Tren de Aragua, fue recapturado en 2013 tras su fuga de 2012, informó BBC News."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "was then rearrested in 2013",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "Upon his return, he transformed the prison",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "spread-2014", "date": "2014", "category": "expansion",
  "certainty": "reported",
  "title": {"en": "Gang spreads abroad as Venezuela enters crisis",
            "es": "La banda sale al exterior al entrar Venezuela en crisis"},
  "countries": ["VE"],
  "statement": {"en": "By most accounts, Tren de Aragua spread abroad when a humanitarian and economic emergency in 2014 made crime in Venezuela less profitable, BBC News reported.",
                "es": "Según la mayoría de las versiones, el Tren de Aragua se extendió fuera de Venezuela cuando la emergencia humanitaria y económica de 2014 hizo menos rentable delinquir, informó BBC News."},
  "print": {"en": "By most accounts, Tren de Aragua spread abroad when Venezuela''s emergency of 2014 made crime less profitable, BBC News reported.",
            "es": "Según la mayoría de las versiones, el Tren de Aragua se internacionalizó cuando la emergencia venezolana de 2014 hizo menos rentable delinquir, informó BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "spread out of Venezuela when the country entered a humanitarian",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "murder-rate-fall", "date": "2015/2023",
  "category": "context", "certainty": "reported",
  "title": {"en": "Observatory data suggest fall in Venezuela''s murder rate",
            "es": "Observatorio apunta a menor tasa de homicidios en Venezuela"},
  "countries": ["VE"],
  "organisations": [
    {"id": "ovv",
     "name": {"en": "Venezuelan Violence Observatory (OVV)", "es": "Observatorio Venezolano de Violencia (OVV)"}}],
  "statement": {"en": "Statistics from the Venezuelan Violence Observatory suggest a significant fall in Venezuela''s murder rate from 2015 to 2023, BBC News reported.",
                "es": "Estadísticas del Observatorio Venezolano de Violencia apuntan a una caída significativa de la tasa de homicidios de Venezuela de 2015 a 2023, informó BBC News."},
  "print": {"en": "Venezuela''s murder rate fell significantly from 2015 to 2023, statistics from the Venezuelan Violence Observatory suggest, BBC News reported.",
            "es": "La tasa de homicidios de Venezuela bajó significativamente de 2015 a 2023, según apuntan estadísticas del Observatorio Venezolano de Violencia, informó BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ovv",
     "act": "suggests",
     "source": "bbc-2025-03-explainer",
     "locator": "murder rate falling significantly between 2015 and 2023",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "murder-rate-analysts", "date": "2015/2023",
  "category": "context", "certainty": "reported",
  "title": {"en": "Analysts tie migration to safer Venezuelan cities",
            "es": "Analistas vinculan la migración con ciudades venezolanas más seguras"},
  "countries": ["VE"],
  "statement": {"en": "Waves of migration, including that of gang members, improved security in Venezuelan cities, said some analysts cited by BBC News in March 2025.",
                "es": "Las oleadas migratorias, que incluyeron a pandilleros, mejoraron la seguridad en las ciudades venezolanas, según algunos analistas citados por BBC News en marzo de 2025."},
  "caveat": {"en": "BBC News does not name the analysts.", "es": "BBC News no identifica a los analistas."},
  "print": {"en": "Migration, including that of gang members, improved security in Venezuelan cities, according to some analysts cited by BBC News in 2025.",
            "es": "La migración, incluida la de pandilleros, mejoró la seguridad en las ciudades venezolanas, según algunos analistas citados por BBC News en 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "unnamed-analysts",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "some analysts saying that waves of migration - including gang members",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "unnamed-analysts",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "created an improved security situation in Venezuelan cities",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "crime-claim-partly-true", "date": "2025-03-17",
  "category": "context", "certainty": "reported",
  "title": {"en": "Donald Trump''s crime claim might be partly true, BBC says",
            "es": "BBC: afirmación de Donald Trump sobre criminalidad, quizá parcialmente cierta"},
  "countries": ["VE"],
  "organisations": [
    {"id": "ovv",
     "name": {"en": "Venezuelan Violence Observatory (OVV)", "es": "Observatorio Venezolano de Violencia (OVV)"}}],
  "statement": {"en": "Donald Trump''s claim that crime in Venezuela fell to record lows might be partly true, Venezuelan Violence Observatory statistics suggest, BBC News wrote in March 2025.",
                "es": "Que la criminalidad venezolana tocara mínimos históricos, como decía Donald Trump, podría ser cierto en parte, según datos del Observatorio Venezolano de Violencia, escribió BBC News en marzo de 2025."},
  "caveat": {"en": "“Might be” is the wording of BBC News, not of the Venezuelan Violence Observatory.",
             "es": "«Podría» es palabra de BBC News, no del Observatorio Venezolano de Violencia."},
  "print": {"en": "Donald Trump''s claim that crime in Venezuela fell to record lows might be partly true, statistics suggest, BBC News wrote in 2025.",
            "es": "Según estadísticas, la afirmación de Donald Trump sobre mínimos de delincuencia en Venezuela podría ser cierta en parte, escribió BBC News en 2025."},
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "suggests",
     "source": "bbc-2025-03-explainer",
     "locator": "suggest this might be partly true",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "tocoron-raid", "date": "2023-09", "category": "prison",
  "certainty": "reported",
  "title": {"en": "Troops storm Tocorón Prison", "es": "Soldados irrumpen en la cárcel de Tocorón"},
  "countries": ["VE"],
  "organisations": [{"id": "tocoron-prison", "name": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}}],
  "statement": {"en": "Nicolás Maduro sent 11,000 soldiers to take Tocorón Prison back from Tren de Aragua in September 2023, BBC News reported.",
                "es": "Nicolás Maduro envió 11.000 soldados a quitarle la cárcel de Tocorón al Tren de Aragua en septiembre de 2023, informó BBC News."},
  "print": {"en": "Troops sent by Nicolás Maduro stormed Tocorón Prison in September 2023 to take it back from Tren de Aragua, BBC News reported.",
            "es": "Tropas enviadas por Nicolás Maduro asaltaron la cárcel de Tocorón en septiembre de 2023 para quitársela al Tren de Aragua, informó BBC News."},
  "people": [{"id": "nicolas-maduro", "name": {"en": "Nicolás Maduro", "es": "Nicolás Maduro"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "sent 11,000 soldiers to storm the Tocorón Prison",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "taking back control of the jail from a powerful gang",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "florida-killing-case", "date": "2024",
  "category": "case", "certainty": "alleged",
  "title": {"en": "Kidnapping and killing in Florida", "es": "Secuestro y homicidio en Florida"},
  "countries": ["US"],
  "statement": {"en": "An alleged member of Tren de Aragua was suspected in the kidnapping and killing of a Venezuelan in Florida in early 2024, said local media cited by BBC News.",
                "es": "Un presunto integrante del Tren de Aragua era sospechoso del secuestro y homicidio de una persona venezolana en Florida a comienzos de 2024, según medios locales citados por BBC News."},
  "caveat": {"en": "No court finding has been seen.", "es": "No se ha visto ningún fallo judicial."},
  "print": {"en": "An alleged member of Tren de Aragua was suspected in a kidnapping and killing in Florida in 2024, said local media cited by BBC News.",
            "es": "Un presunto integrante del Tren de Aragua era sospechoso de un secuestro y homicidio en Florida en 2024, según medios locales citados por BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "local-florida-media",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "suspected in the kidnap and murder of a 48-year old",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "us-arrests", "date": "2024/2025-03", "category": "case",
  "certainty": "alleged",
  "title": {"en": "Alleged members arrested in four US states",
            "es": "Detenidos presuntos integrantes en cuatro estados de EE. UU."},
  "countries": ["US"],
  "statement": {"en": "In March 2025 BBC News reported recent arrests of alleged Tren de Aragua members in Florida, Illinois, New York and Texas, on charges from murder to kidnapping.",
                "es": "BBC News informó en marzo de 2025 de detenciones recientes de presuntos integrantes del Tren de Aragua en Florida, Illinois, Nueva York y Texas, con cargos desde homicidio hasta secuestro."},
  "print": {"en": "Alleged Tren de Aragua members were arrested in four US states on charges from murder to kidnapping, BBC News reported in 2025.",
            "es": "Presuntos integrantes del Tren de Aragua fueron detenidos en cuatro estados de EE. UU. con cargos desde homicidio hasta secuestro, según BBC News en 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "In Texas, Florida, New York and Illinois, alleged Tren de Aragua members",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "bbc-news",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "have been arrested in recent months and charged with crimes",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "times-square-arrests", "date": "2024/2025-03",
  "category": "case", "certainty": "alleged",
  "title": {"en": "Two arrests over assault on officer in Times Square",
            "es": "Dos detenciones por agresión a un policía en Times Square"},
  "countries": ["US"],
  "organisations": [
    {"id": "us-ice",
     "name": {"en": "US Immigration and Customs Enforcement (ICE)",
              "es": "Servicio de Inmigración y Control de Aduanas de EE. UU. (ICE)"}}],
  "statement": {"en": "Two suspects whom US agency ICE believed to belong to Tren de Aragua were arrested over the beating of a police officer in Times Square, BBC News reported in 2025.",
                "es": "Dos sospechosos que, según creía la agencia estadounidense ICE, pertenecían al Tren de Aragua fueron detenidos por la golpiza a un policía en Times Square, informó BBC News en 2025."},
  "caveat": {"en": "BBC News gives no date, and no court finding has been seen.",
             "es": "BBC News no da la fecha, y no se ha visto ningún fallo judicial."},
  "print": {"en": "Two suspected Tren de Aragua members were arrested over the Times Square beating of an officer, BBC News reported in 2025, citing US agency ICE.",
            "es": "Dos detenidos por agresión a un policía en Times Square pertenecerían al Tren de Aragua, según el ICE estadounidense, informó BBC News en 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-ice",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "believed to be members of the gang, according to Immigration",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "ojeda-found", "date": "2024-03", "category": "case",
  "certainty": "alleged",
  "title": {"en": "Ronald Ojeda is found dead in Chile", "es": "Hallan muerto a Ronald Ojeda en Chile"},
  "countries": ["CL", "VE"],
  "statement": {"en": "The body of Ronald Ojeda, a Venezuelan opposition military officer, was found buried in March 2024 in Santiago, Chile, BBC News reported.",
                "es": "El cuerpo de Ronald Ojeda, militar opositor venezolano, fue hallado enterrado en marzo de 2024 en Santiago de Chile, informó BBC News."},
  "caveat": {"en": "BBC News does not say who accuses members of the gang of kidnapping him.",
             "es": "BBC News no precisa quién acusa a integrantes de la banda de secuestrarlo."},
  "print": {"en": "Ronald Ojeda, a Venezuelan military officer allegedly kidnapped by Tren de Aragua members disguised as police, was found dead in March 2024, BBC News reported.",
            "es": "Ronald Ojeda, militar venezolano presuntamente secuestrado por integrantes del Tren de Aragua disfrazados de policías, fue hallado muerto en marzo de 2024, según BBC News."},
  "people": [{"id": "ronald-ojeda", "name": {"en": "Ronald Ojeda", "es": "Ronald Ojeda"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "whose body was found buried in Santiago, Chile, in March 2024",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "unnamed-accusers",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "Chilean police officers and then kidnapping Venezuelan opposition military officer",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "ojeda-accusation", "date": "2024-03~",
  "category": "case", "certainty": "alleged",
  "title": {"en": "Members accused over kidnapping of Ronald Ojeda",
            "es": "Acusan a integrantes por el secuestro de Ronald Ojeda"},
  "countries": ["CL", "VE"],
  "statement": {"en": "Members of Tren de Aragua were accused of disguising themselves as Chilean police and kidnapping Venezuelan military officer Ronald Ojeda, BBC News reported in March 2025.",
                "es": "Se acusó a integrantes del Tren de Aragua de disfrazarse de policías chilenos y secuestrar al militar venezolano Ronald Ojeda, informó BBC News en marzo de 2025."},
  "caveat": {"en": "BBC News says neither who accuses them nor on what day the kidnapping took place.",
             "es": "BBC News no precisa quién los acusa ni el día del secuestro."},
  "print": {"en": "Tren de Aragua members were accused of disguising themselves as Chilean police to kidnap Venezuelan military officer Ronald Ojeda, BBC News reported in March 2025.",
            "es": "Se acusó a integrantes del Tren de Aragua de secuestrar al militar venezolano Ronald Ojeda disfrazados de policías chilenos, informó BBC News en 2025."},
  "people": [{"id": "ronald-ojeda", "name": {"en": "Ronald Ojeda", "es": "Ronald Ojeda"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "unnamed-accusers",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "have been accused of dressing up as Chilean police officers",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "unnamed-accusers",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "Chilean police officers and then kidnapping Venezuelan opposition military officer",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "treasury-sanctions", "date": "2024-22",
  "category": "sanction", "certainty": "official",
  "title": {"en": "US Treasury sanctions Tren de Aragua", "es": "El Tesoro de EE. UU. sanciona al Tren de Aragua"},
  "countries": ["US"],
  "organisations": [
    {"id": "us-treasury",
     "name": {"en": "US Department of the Treasury", "es": "Departamento del Tesoro de EE. UU."}}],
  "statement": {"en": "Under Joe Biden, the US Treasury sanctioned Tren de Aragua in the summer of 2024, accusing it of cross-border sex trafficking, BBC News reported.",
                "es": "Bajo Joe Biden, el Tesoro de EE. UU. sancionó al Tren de Aragua en el verano boreal de 2024, acusándolo de trata sexual transfronteriza, informó BBC News."},
  "caveat": {"en": "BBC News does not give the day.", "es": "BBC News no precisa el día."},
  "print": {"en": "The US Treasury sanctioned Tren de Aragua in the summer of 2024, accusing it of cross-border sex trafficking, BBC News reported.",
            "es": "El Tesoro de EE. UU. sancionó al Tren de Aragua en el verano boreal de 2024, acusándolo de trata sexual transfronteriza, según BBC News."},
  "people": [{"id": "joe-biden", "name": {"en": "Joe Biden", "es": "Joe Biden"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "sanctioned Tren de Aragua last summer",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "us-treasury-ofac",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "involved in sex-trafficking across the US border",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "nbc-report", "date": "2024-22",
  "category": "publication", "certainty": "reported",
  "title": {"en": "NBC News reports a US government estimate",
            "es": "NBC News publica una estimación del Gobierno de EE. UU."},
  "countries": ["US"],
  "organisations": [
    {"id": "nbc-news", "name": {"en": "NBC News", "es": "NBC News"}},
    {"id": "us-dhs",
     "name": {"en": "US Department of Homeland Security (DHS)",
              "es": "Departamento de Seguridad Nacional de EE. UU. (DHS)"}}],
  "statement": {"en": "NBC News reported in the summer of 2024 on a US Homeland Security estimate of Venezuelan migrants with connections to Tren de Aragua, according to BBC News.",
                "es": "NBC News informó en el verano boreal de 2024 de una estimación de Seguridad Nacional estadounidense sobre migrantes venezolanos con vínculos con el Tren de Aragua, según BBC News."},
  "print": {"en": "NBC News reported in the summer of 2024 on an official US estimate of Venezuelan migrants connected to Tren de Aragua, according to BBC News.",
            "es": "NBC News publicó en el verano boreal de 2024 una estimación oficial estadounidense de migrantes venezolanos vinculados al Tren de Aragua, según BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "nbc-news",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "Last summer NBC News reported",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "fto-declaration", "date": "2025-01~",
  "category": "designation", "certainty": "official",
  "title": {"en": "Donald Trump declares gang a “foreign terrorist organisation”",
            "es": "Donald Trump declara a la banda «organización terrorista extranjera»"},
  "countries": ["US"],
  "statement": {"en": "Shortly after taking office in January 2025, Donald Trump declared that Tren de Aragua was a “foreign terrorist organisation”, BBC News reported.",
                "es": "Poco después de asumir el cargo en enero de 2025, Donald Trump declaró que el Tren de Aragua era una «organización terrorista extranjera», informó BBC News."},
  "caveat": {"en": "The term is the US government''s.", "es": "El término es del Gobierno de EE. UU."},
  "print": {"en": "Donald Trump declared Tren de Aragua to be a “foreign terrorist organisation” shortly after he took office in January 2025, BBC News reported.",
            "es": "Donald Trump declaró al Tren de Aragua «organización terrorista extranjera» poco después de asumir el cargo en enero de 2025, informó BBC News."},
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "donald-trump",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "Shortly after taking office in January, Trump also declared Tren de Aragua",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "alien-enemies-act", "date": "2025-03-15",
  "category": "proclamation", "certainty": "official",
  "title": {"en": "Donald Trump invokes the Alien Enemies Act",
            "es": "Donald Trump invoca la Ley de Enemigos Extranjeros"},
  "countries": ["US", "VE"],
  "statement": {"en": "Donald Trump invoked the Alien Enemies Act on 15 March 2025, accusing Tren de Aragua of an “invasion of predatory incursion”, BBC News reported.",
                "es": "Donald Trump invocó la Ley de Enemigos Extranjeros el 15 de marzo de 2025 y acusó al Tren de Aragua de una «invasión de incursión depredadora», informó BBC News."},
  "caveat": {"en": "“Of” is as printed; the day is inferred from “Saturday” in the BBC News text and from its date of publication.",
             "es": "«De» figura así en el artículo, y el día se deduce del «sábado» de BBC News y de su fecha de publicación."},
  "print": {"en": "Donald Trump invoked the Alien Enemies Act on 15 March 2025 while making accusations against Tren de Aragua, BBC News reported.",
            "es": "Donald Trump invocó la Ley de Enemigos Extranjeros el 15 de marzo de 2025 mientras hacía acusaciones contra el Tren de Aragua, informó BBC News."},
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "donald-trump",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "On Saturday, Trump invoked the 18th Century Alien Enemies Act",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "donald-trump",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "he accused Tren de Aragua of \"perpetrating, attempting, and threatening",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "donald-trump",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "an invasion of predatory incursion against the territory",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "alien-enemies-accusation", "date": "2025-03-15",
  "category": "proclamation", "certainty": "alleged",
  "title": {"en": "Donald Trump accuses gang of “predatory incursion”",
            "es": "Donald Trump acusa a la banda de «incursión depredadora»"},
  "countries": ["US", "VE"],
  "statement": {"en": "On 15 March 2025 Donald Trump said Tren de Aragua was perpetrating, attempting and threatening a “predatory incursion” against US territory, BBC News reported.",
                "es": "El 15 de marzo de 2025, Donald Trump dijo que el Tren de Aragua perpetraba e intentaba una «incursión depredadora» contra suelo estadounidense y amenazaba con ella, según BBC News."},
  "caveat": {"en": "BBC News says only “Saturday”; the day follows from its date of publication.",
             "es": "BBC News solo dice «sábado»; el día se deduce de su fecha de publicación."},
  "print": {"en": "Donald Trump accused Tren de Aragua on 15 March 2025 of perpetrating, attempting and threatening a “predatory incursion”, BBC News reported.",
            "es": "Donald Trump acusó al Tren de Aragua el 15 de marzo de 2025 de perpetración, intento y amenaza de una «incursión depredadora», según BBC News."},
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "donald-trump",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "he accused Tren de Aragua of \"perpetrating, attempting, and threatening",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "donald-trump",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "predatory incursion against the territory of the United States",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

-- Relations to others --------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-eln", "type": "alleged_ally",
  "other": {"id": "eln",
            "name": {"en": "National Liberation Army (ELN)", "es": "Ejército de Liberación Nacional (ELN)"}},
  "otherCountry": "CO", "certainty": "alleged", "asOf": "2025-03-17",
  "statement": {"en": "Some alleged that members of the National Liberation Army (ELN), a left-wing guerrilla group, had worked with Tren de Aragua, BBC News reported in March 2025.",
                "es": "Miembros del Ejército de Liberación Nacional (ELN), una guerrilla de izquierda, habrían trabajado con el Tren de Aragua, según acusaciones que recogió BBC News en marzo de 2025."},
  "caveat": {"en": "BBC News does not say who makes the allegation.",
             "es": "BBC News no precisa quién hace la acusación."},
  "print": {"en": "Some alleged that members of the ELN, a left-wing guerrilla group, worked with Tren de Aragua, BBC News reported in March 2025.",
            "es": "Miembros del ELN, una guerrilla de izquierda, habrían trabajado con el Tren de Aragua, según acusaciones que recogió BBC News en marzo de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "unnamed-eln-sources",
     "act": "alleges",
     "source": "bbc-2025-03-explainer",
     "locator": "members of the left-wing National Liberation Army guerrilla group, or ELN",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-ecuador-groups", "type": "believed_ally",
  "other": {"id": "sinaloa-linked-groups-ecuador",
            "name": {"en": "Unnamed groups in Ecuador loosely linked to the Sinaloa cartel",
                     "es": "Grupos no identificados de Ecuador vagamente vinculados al Cartel de Sinaloa"}},
  "otherCountry": "EC", "certainty": "believed", "asOf": "2025-03-17",
  "statement": {"en": "Groups in Ecuador with loose ties to the Sinaloa cartel were believed to be partners of Tren de Aragua, BBC News reported in March 2025.",
                "es": "Se creía que grupos de Ecuador vagamente vinculados al Cartel de Sinaloa eran socios del Tren de Aragua, informó BBC News en marzo de 2025."},
  "caveat": {"en": "The belief, whose source BBC News does not give, concerns these groups and not the cartel.",
             "es": "La creencia, cuya fuente BBC News no indica, se refiere a esos grupos y no al cartel."},
  "print": {"en": "Groups in Ecuador with loose ties to the Sinaloa cartel were believed to be partners of Tren de Aragua, BBC News reported in March 2025.",
            "es": "Se creía que grupos de Ecuador vagamente vinculados al Cartel de Sinaloa eran socios del Tren de Aragua, informó BBC News en marzo de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-unattributed-belief",
     "act": "believes",
     "source": "bbc-2025-03-explainer",
     "locator": "groups loosely affiliated with Mexico''s Sinaloa cartel",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-ms-13", "type": "comparison",
  "other": {"id": "ms-13", "name": {"en": "MS-13", "es": "Mara Salvatrucha (MS-13)"}},
  "otherCountry": "SV", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Tren de Aragua, though smaller or less wealthy than other Latin American criminal groups, was often compared to El Salvador''s “ultra-violent” MS-13, BBC News wrote in March 2025.",
                "es": "El Tren de Aragua, aunque menor o menos rico que otros grupos criminales latinoamericanos, solía compararse con la «ultraviolenta» MS-13 de El Salvador, escribió BBC News en marzo de 2025."},
  "caveat": {"en": "BBC News does not say who makes the comparison.",
             "es": "BBC News no precisa quién hace la comparación."},
  "print": {"en": "Tren de Aragua was often compared to MS-13, an “ultra-violent” gang from El Salvador, BBC News reported in March 2025.",
            "es": "El Tren de Aragua solía compararse con la MS-13, una pandilla «ultraviolenta» de El Salvador, informó BBC News en marzo de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "often compared to the ultra-violent MS-13 gang from El Salvador",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "While it is smaller or less wealthy than other criminal groups",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-islamic-state",
  "type": "same_legal_category",
  "other": {"id": "islamic-state", "name": {"en": "Islamic State", "es": "Estado Islámico"}},
  "certainty": "reported", "asOf": "2025-01~",
  "statement": {"en": "Donald Trump''s declaration of early 2025 put Tren de Aragua in the same “foreign terrorist organisation” category as Islamic State, BBC News reported.",
                "es": "La declaración de Donald Trump de comienzos de 2025 puso al Tren de Aragua en la misma categoría de «organización terrorista extranjera» que Estado Islámico, informó BBC News."},
  "print": {"en": "Tren de Aragua was put in the same US category as Islamic State, “foreign terrorist organisation”, in early 2025, BBC News reported.",
            "es": "A comienzos de 2025, EE. UU. puso al Tren de Aragua en la misma categoría que Estado Islámico, «organización terrorista extranjera», informó BBC News."},
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "placing the group in the same category as the Islamic State",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-boko-haram", "type": "same_legal_category",
  "other": {"id": "boko-haram", "name": {"en": "Boko Haram", "es": "Boko Haram"}},
  "otherCountry": "NG", "certainty": "reported", "asOf": "2025-01~",
  "statement": {"en": "Donald Trump''s declaration of early 2025 put Tren de Aragua in the same “foreign terrorist organisation” category as the Nigerian Islamist militants Boko Haram, BBC News reported.",
                "es": "Donald Trump puso a comienzos de 2025 al Tren de Aragua en la misma categoría, «organización terrorista extranjera», que la milicia islamista nigeriana Boko Haram, informó BBC News."},
  "print": {"en": "Tren de Aragua was put in the same US category as Boko Haram, “foreign terrorist organisation”, in early 2025, BBC News reported.",
            "es": "A comienzos de 2025, EE. UU. puso al Tren de Aragua en la misma categoría que Boko Haram, «organización terrorista extranjera», informó BBC News."},
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "the Islamic State and Boko Haram, Nigeria''s Islamist militants",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "direction-maduro-claim", "type": "alleged_direction",
  "other": {"id": "government-of-venezuela", "name": {"en": "Government of Venezuela", "es": "Gobierno de Venezuela"}},
  "otherCountry": "VE", "certainty": "alleged", "asOf": "2025-03-15",
  "statement": {"en": "Donald Trump said in March 2025 that Nicolás Maduro, Venezuela''s president, directed Tren de Aragua in “irregular warfare” against the US, BBC News reported.",
                "es": "Donald Trump dijo en marzo de 2025 que Nicolás Maduro, presidente de Venezuela, dirigía al Tren de Aragua en una «guerra irregular» contra EE. UU., informó BBC News."},
  "print": {"en": "Donald Trump said in March 2025 that Nicolás Maduro directed Tren de Aragua in “irregular warfare” against the US, according to BBC News.",
            "es": "Donald Trump dijo en marzo de 2025 que Nicolás Maduro dirigía al Tren de Aragua en una «guerra irregular» contra EE. UU., según BBC News."},
  "people": [
    {"id": "nicolas-maduro", "name": {"en": "Nicolás Maduro", "es": "Nicolás Maduro"}},
    {"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "donald-trump",
     "act": "claims",
     "source": "bbc-2025-03-explainer",
     "locator": "at the direction of Venezuelan President Nicolas Maduro",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "donald-trump",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "the gang was engaged in \"irregular warfare\" against the US",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

-- Designations ---------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-treasury", "jurisdiction": "US",
  "authority": "us-treasury-ofac",
  "label": {"en": "Sanctioned organisation", "es": "Organización sancionada"},
  "effective": "2024-22",
  "statement": {"en": "The US Treasury put Tren de Aragua under sanctions in the summer of 2024, BBC News reported.",
                "es": "El Tesoro de EE. UU. impuso sanciones al Tren de Aragua en el verano boreal de 2024, informó BBC News."},
  "caveat": {"en": "BBC News gives neither the day nor the legal basis.",
             "es": "BBC News no precisa el día ni la base legal."},
  "print": {"en": "The US Treasury put Tren de Aragua under sanctions in the summer of 2024, BBC News reported.",
            "es": "El Tesoro de EE. UU. impuso sanciones al Tren de Aragua en el verano boreal de 2024, informó BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "The US Treasury, under then-President Joe Biden, sanctioned",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-fto", "jurisdiction": "US",
  "authority": "donald-trump",
  "label": {"en": "Foreign terrorist organisation", "es": "Organización terrorista extranjera"},
  "effective": "2025-01~",
  "statement": {"en": "“Foreign terrorist organisation” was the label Donald Trump gave Tren de Aragua shortly after taking office in January 2025, BBC News reported.",
                "es": "«Organización terrorista extranjera» fue la denominación que Donald Trump dio al Tren de Aragua poco después de asumir el cargo en enero de 2025, informó BBC News."},
  "caveat": {"en": "BBC News gives neither the day nor the legal basis.",
             "es": "BBC News no precisa el día ni la base legal."},
  "print": {"en": "Donald Trump labelled Tren de Aragua a “foreign terrorist organisation” shortly after taking office in January 2025, BBC News reported.",
            "es": "Donald Trump declaró «organización terrorista extranjera» al Tren de Aragua poco después de asumir el cargo en enero de 2025, informó BBC News."},
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "donald-trump",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "Trump also declared Tren de Aragua",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

-- Disputes -------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-membership",
  "question": {"en": "How many members does Tren de Aragua have?",
               "es": "¿Cuántos integrantes tiene el Tren de Aragua?"},
  "differs": ["value", "attribution"],
  "sides": [
    {"says": {"en": "5,000, estimated in 2024 by journalist Ronna Rísquez",
              "es": "5.000, según estimó en 2024 la periodista Ronna Rísquez"},
     "facts": ["members-risquez"]},
    {"says": {"en": "Roughly half of that, according to other estimates",
              "es": "Cerca de la mitad, según otras estimaciones"},
     "facts": ["members-others"]}],
  "explanation": {"en": "The estimates differ by about half. BBC News names the author of the first and nobody for the others.",
                  "es": "Las estimaciones difieren en cerca de la mitad. BBC News nombra a la autora de la primera y no dice de quién son las demás."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-troops-composition",
  "question": {"en": "Who was sent to take Tocorón Prison in 2023?",
               "es": "¿A quiénes se envió a tomar la cárcel de Tocorón en 2023?"},
  "differs": ["wording", "definition"],
  "sides": [
    {"says": {"en": "11,000 soldiers, according to the text of the BBC News article",
              "es": "11.000 soldados, según el texto del artículo de BBC News"},
     "facts": ["soldiers-tocoron", "tocoron-raid"]},
    {"says": {"en": "“Security officers”, according to a BBC News photo caption",
              "es": "«Agentes de seguridad», según un pie de foto de BBC News"},
     "facts": ["base-tocoron-security-officers"]}],
  "explanation": {"en": "The text and the photo caption of the same BBC News article use different words. The caption gives no number.",
                  "es": "El texto y el pie de foto del mismo artículo de BBC News usan palabras distintas. El pie de foto no da ninguna cifra."}
}');

-- Gaps -----------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-founding-year", "cause": "not_stated",
  "source": "bbc-2025-03-explainer",
  "statement": {"en": "BBC News gives no founding year for Tren de Aragua.",
                "es": "BBC News no da el año de fundación del Tren de Aragua."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-eight-countries", "cause": "not_stated",
  "source": "bbc-2025-03-explainer",
  "statement": {"en": "BBC News does not list the eight other countries in which Tren de Aragua was believed to have nodes.",
                "es": "BBC News no enumera los otros ocho países donde se creía que el Tren de Aragua tenía nodos."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-belief-eight-countries", "cause": "not_stated",
  "source": "bbc-2025-03-explainer",
  "statement": {"en": "BBC News does not say who believes that Tren de Aragua has nodes in eight other countries.",
                "es": "BBC News no dice quién cree que el Tren de Aragua tiene nodos en otros ocho países."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-other-estimates", "cause": "not_stated",
  "source": "bbc-2025-03-explainer",
  "statement": {"en": "BBC News does not say who put Tren de Aragua''s membership at roughly half of 5,000.",
                "es": "BBC News no dice quién situó el número de integrantes del Tren de Aragua en cerca de la mitad de 5.000."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-leader-escape", "cause": "not_stated", "country": "VE",
  "source": "bbc-2025-03-explainer",
  "statement": {"en": "BBC News does not say when or how Héctor Guerrero Flores made the escape that it reports together with the raid of September 2023.",
                "es": "BBC News no dice cuándo ni cómo ocurrió la fuga de Héctor Guerrero Flores, que relata junto con el operativo de septiembre de 2023."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-bribe-source", "cause": "not_stated", "country": "VE",
  "source": "bbc-2025-03-explainer",
  "statement": {"en": "BBC News names no source for the bribe in the escape of Héctor Guerrero Flores in 2012.",
                "es": "BBC News no cita ninguna fuente del soborno en la fuga de Héctor Guerrero Flores en 2012."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-murder-measure", "cause": "not_stated",
  "country": "VE", "source": "bbc-2025-03-explainer",
  "statement": {"en": "BBC News gives no number for Venezuela''s murder rate and does not say which deaths it counts.",
                "es": "BBC News no da cifra de la tasa de homicidios de Venezuela ni dice qué muertes cuenta."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-chile-prosecutor", "cause": "not_stated",
  "country": "CL", "source": "bbc-2025-03-explainer",
  "statement": {"en": "BBC News does not name the prosecutor in Chile who called Tren de Aragua a “brutal organisation”.",
                "es": "BBC News no nombra al fiscal de Chile que llamó «organización brutal» al Tren de Aragua."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-ojeda-accusers", "cause": "not_stated",
  "country": "CL", "source": "bbc-2025-03-explainer",
  "statement": {"en": "BBC News does not say who accuses members of Tren de Aragua of kidnapping Ronald Ojeda.",
                "es": "BBC News no dice quién acusa a integrantes del Tren de Aragua de secuestrar a Ronald Ojeda."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-eln-accusers", "cause": "not_stated", "country": "CO",
  "source": "bbc-2025-03-explainer",
  "statement": {"en": "BBC News does not say who alleges that Tren de Aragua worked with members of the ELN.",
                "es": "BBC News no dice quién acusa al Tren de Aragua de haber trabajado con miembros del ELN."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-suspects-unnamed", "cause": "not_stated",
  "country": "US", "source": "bbc-2025-03-explainer",
  "statement": {"en": "BBC News names neither the suspects in the Times Square and Florida cases nor the Florida victim.",
                "es": "BBC News no nombra a los sospechosos de los casos de Times Square y Florida ni a la víctima de Florida."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-court-outcomes", "cause": "not_stated",
  "country": "US", "source": "bbc-2025-03-explainer",
  "statement": {"en": "BBC News reports arrests and charges in the US, but no outcome in court.",
                "es": "BBC News informa de detenciones y cargos en EE. UU., pero no de ningún desenlace judicial."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-encounters-year", "cause": "not_stated",
  "country": "US", "source": "bbc-2025-03-explainer",
  "statement": {"en": "BBC News does not say whether its number of border encounters with Venezuelan migrants in 2024 covers a calendar or a fiscal year.",
                "es": "BBC News no dice si su cifra de encuentros fronterizos con migrantes venezolanos en 2024 corresponde a un año calendario o fiscal."}
}');

-- Of all of them:
update first_change set reason = '{"en": "First publication, from the base article.", "es": "Primera publicación, a partir del artículo base."}'
where edition = 1 and reason is null;

-- ======================================================================================================================
-- Edition 2: what official and first-rank sources add to the base article, or dispute in it.
-- ======================================================================================================================

insert into first_edition (number, published_at, note) values (2, TIMESTAMP WITH TIME ZONE '2026-11-22 20:00:00+00:00',
 '{"en": "What official and first-rank sources add to the base article, or dispute in it.",
  "es": "Lo que fuentes oficiales y de primera línea añaden al artículo base o cuestionan en él."}');

-- Claimants ------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "afp", "kind": "media",
  "name": {"en": "Agence France-Presse (AFP)", "es": "Agence France-Presse (AFP)"},
  "byline": {"en": "AFP", "es": "AFP"},
  "description": {"en": "French news agency.", "es": "Agencia de noticias francesa."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "antena-3", "kind": "media",
  "name": {"en": "Antena 3 Noticias", "es": "Antena 3 Noticias"},
  "byline": {"en": "Antena 3 Noticias", "es": "Antena 3 Noticias"},
  "description": {"en": "News service of the Spanish television channel Antena 3.",
                  "es": "Servicio de noticias de la cadena de televisión española Antena 3."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "ap", "kind": "media",
  "name": {"en": "Associated Press (AP)", "es": "Associated Press (AP)"},
  "byline": {"en": "Associated Press", "es": "Associated Press"},
  "description": {"en": "US news agency.", "es": "Agencia de noticias estadounidense."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "band-tv", "kind": "media",
  "name": {"en": "Band (Brasil Urgente)", "es": "Band (Brasil Urgente)"},
  "byline": {"en": "Band", "es": "Band"},
  "description": {"en": "Brazilian television network.", "es": "Cadena de televisión brasileña."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "bbc-mundo", "kind": "media",
  "name": {"en": "BBC News Mundo", "es": "BBC News Mundo"},
  "byline": {"en": "BBC News Mundo", "es": "BBC News Mundo"},
  "description": {"en": "Spanish-language service of BBC News.", "es": "Servicio en español de BBC News."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "bolivia-government-minister", "kind": "public_official",
  "name": {"en": "Eduardo del Castillo", "es": "Eduardo del Castillo"},
  "byline": {"en": "Eduardo del Castillo, Bolivia''s minister of government in April 2024",
             "es": "Eduardo del Castillo, ministro de Gobierno de Bolivia en abril de 2024"},
  "description": {"en": "Minister of government of Bolivia (as of April 2024).",
                  "es": "Ministro de Gobierno de Bolivia (en abril de 2024)."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "cnn-espanol", "kind": "media",
  "name": {"en": "CNN en Español", "es": "CNN en Español"},
  "byline": {"en": "CNN en Español", "es": "CNN en Español"},
  "description": {"en": "Spanish-language service of the US news network CNN.",
                  "es": "Servicio en español de la cadena de noticias estadounidense CNN."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "colombia-police", "kind": "government_body",
  "name": {"en": "Colombia''s judicial police", "es": "Policía judicial de Colombia"},
  "byline": {"en": "Colombia''s judicial police", "es": "Policía judicial de Colombia"},
  "description": {"en": "Cited through internal reports that were leaked to journalists.",
                  "es": "Citada a través de informes internos filtrados a periodistas."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "congress-of-peru", "kind": "government_body",
  "name": {"en": "Congress of Peru", "es": "Congreso del Perú"},
  "byline": {"en": "Congress of Peru", "es": "Congreso del Perú"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "congressional-research-service", "kind": "government_body",
  "name": {"en": "Congressional Research Service (CRS)",
           "es": "Servicio de Investigación del Congreso de EE. UU. (CRS)"},
  "byline": {"en": "Congressional Research Service", "es": "Servicio de Investigación del Congreso de EE. UU."},
  "description": {"en": "Research service of the US Congress.", "es": "Servicio de estudios del Congreso de EE. UU."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "cronica-uno", "kind": "media",
  "name": {"en": "Crónica.Uno", "es": "Crónica.Uno"},
  "byline": {"en": "Crónica.Uno", "es": "Crónica.Uno"},
  "description": {"en": "Venezuelan news site.", "es": "Medio digital venezolano."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "cucuta-police-commander", "kind": "public_official",
  "name": {"en": "Acting police commander of Cúcuta, Colombia",
           "es": "Comandante encargado de la Policía de Cúcuta, Colombia"},
  "byline": {"en": "the acting police commander of Cúcuta, Colombia",
             "es": "el comandante encargado de la Policía de Cúcuta, Colombia"},
  "description": {"en": "Acting commander of the police of Cúcuta, Colombia, who spoke to CNN (as of November 2023).",
                  "es": "Comandante encargado de la Policía de Cúcuta, Colombia, que habló con CNN (en noviembre de 2023)."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "dpa-afx", "kind": "media",
  "name": {"en": "dpa-AFX", "es": "dpa-AFX"},
  "byline": {"en": "dpa-AFX", "es": "dpa-AFX"},
  "description": {"en": "German financial news agency.", "es": "Agencia alemana de noticias financieras."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "ecuador-presidency", "kind": "government_body",
  "name": {"en": "Presidency of Ecuador", "es": "Presidencia de Ecuador"},
  "byline": {"en": "Presidency of Ecuador", "es": "Presidencia de Ecuador"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "efe", "kind": "media",
  "name": {"en": "EFE", "es": "EFE"},
  "byline": {"en": "EFE", "es": "EFE"},
  "description": {"en": "Spanish news agency.", "es": "Agencia de noticias española."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "el-colombiano", "kind": "media",
  "name": {"en": "El Colombiano", "es": "El Colombiano"},
  "byline": {"en": "El Colombiano", "es": "El Colombiano"},
  "description": {"en": "Colombian newspaper.", "es": "Diario colombiano."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "el-deber", "kind": "media",
  "name": {"en": "El Deber", "es": "El Deber"},
  "byline": {"en": "El Deber", "es": "El Deber"},
  "description": {"en": "Bolivian newspaper.", "es": "Diario boliviano."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "el-diario-ve", "kind": "media",
  "name": {"en": "El Diario (Venezuela)", "es": "El Diario (Venezuela)"},
  "byline": {"en": "El Diario (Venezuela)", "es": "El Diario (Venezuela)"},
  "description": {"en": "Venezuelan news site.", "es": "Medio digital venezolano."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "el-mostrador", "kind": "media",
  "name": {"en": "El Mostrador", "es": "El Mostrador"},
  "byline": {"en": "El Mostrador", "es": "El Mostrador"},
  "description": {"en": "Chilean news site.", "es": "Medio digital chileno."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "el-pais", "kind": "media",
  "name": {"en": "El País", "es": "El País"},
  "byline": {"en": "El País", "es": "El País"},
  "description": {"en": "Spanish newspaper.", "es": "Diario español."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "eldiario-ec", "kind": "media",
  "name": {"en": "El Diario (Ecuador)", "es": "El Diario (Ecuador)"},
  "byline": {"en": "El Diario (Ecuador)", "es": "El Diario (Ecuador)"},
  "description": {"en": "Ecuadorean newspaper.", "es": "Diario ecuatoriano."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "fifth-circuit", "kind": "court",
  "name": {"en": "US Court of Appeals for the Fifth Circuit",
           "es": "Corte de Apelaciones del Quinto Circuito de EE. UU."},
  "byline": {"en": "US Court of Appeals for the Fifth Circuit",
             "es": "Corte de Apelaciones del Quinto Circuito de EE. UU."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "fiscalia-chile", "kind": "prosecutor",
  "name": {"en": "Public Prosecutor''s Office of Chile", "es": "Fiscalía de Chile"},
  "byline": {"en": "Public Prosecutor''s Office of Chile", "es": "Fiscalía de Chile"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "government-of-argentina", "kind": "government_body",
  "name": {"en": "Ministry of Security of Argentina", "es": "Ministerio de Seguridad de Argentina"},
  "byline": {"en": "Ministry of Security of Argentina", "es": "Ministerio de Seguridad de Argentina"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "government-of-canada", "kind": "government_body",
  "name": {"en": "Government of Canada", "es": "Gobierno de Canadá"},
  "byline": {"en": "Government of Canada", "es": "Gobierno de Canadá"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "government-of-venezuela", "kind": "government_body",
  "name": {"en": "Government of Venezuela", "es": "Gobierno de Venezuela"},
  "byline": {"en": "Government of Venezuela", "es": "Gobierno de Venezuela"},
  "description": {"en": "Government of Venezuela under Nicolás Maduro.",
                  "es": "Gobierno de Venezuela bajo Nicolás Maduro."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "hector-barros", "kind": "prosecutor",
  "name": {"en": "Héctor Barros", "es": "Héctor Barros"},
  "byline": {"en": "Chilean prosecutor Héctor Barros", "es": "el fiscal chileno Héctor Barros"},
  "description": {"en": "Chilean prosecutor in the Ojeda case.", "es": "Fiscal chileno del caso Ojeda."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "immigration-policy-tracking-project", "kind": "academic",
  "name": {"en": "Immigration Policy Tracking Project", "es": "Immigration Policy Tracking Project"},
  "byline": {"en": "Immigration Policy Tracking Project", "es": "Immigration Policy Tracking Project"},
  "description": {"en": "Project that tracks US immigration policy.",
                  "es": "Proyecto que da seguimiento a la política migratoria de EE. UU."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "insight-crime", "kind": "ngo",
  "name": {"en": "InSight Crime", "es": "InSight Crime"},
  "byline": {"en": "InSight Crime", "es": "InSight Crime"},
  "description": {"en": "Research and news organisation on organised crime in the Americas.",
                  "es": "Organización de investigación y periodismo sobre el crimen organizado en las Américas."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "jeremy-mcdermott", "kind": "ngo",
  "name": {"en": "Jeremy McDermott", "es": "Jeremy McDermott"},
  "byline": {"en": "Jeremy McDermott", "es": "Jeremy McDermott"},
  "description": {"en": "Co-director of InSight Crime.", "es": "Codirector de InSight Crime."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "la-estrella-de-panama", "kind": "media",
  "name": {"en": "La Estrella de Panamá", "es": "La Estrella de Panamá"},
  "byline": {"en": "La Estrella de Panamá", "es": "La Estrella de Panamá"},
  "description": {"en": "Panamanian newspaper.", "es": "Diario panameño."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "la-republica-peru", "kind": "media",
  "name": {"en": "La República (Peru)", "es": "La República (Perú)"},
  "byline": {"en": "La República (Peru)", "es": "La República (Perú)"},
  "description": {"en": "Peruvian newspaper.", "es": "Diario peruano."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "la-tercera", "kind": "media",
  "name": {"en": "La Tercera", "es": "La Tercera"},
  "byline": {"en": "La Tercera", "es": "La Tercera"},
  "description": {"en": "Chilean newspaper.", "es": "Diario chileno."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "lawfare", "kind": "media",
  "name": {"en": "Lawfare", "es": "Lawfare"},
  "byline": {"en": "Lawfare", "es": "Lawfare"},
  "description": {"en": "US publication on law and national security.",
                  "es": "Publicación estadounidense sobre derecho y seguridad nacional."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "mexico-sspc", "kind": "government_body",
  "name": {"en": "Secretariat of Security and Citizen Protection of Mexico (SSPC)",
           "es": "Secretaría de Seguridad y Protección Ciudadana de México (SSPC)"},
  "byline": {"en": "Mexico''s Secretariat of Security", "es": "Secretaría de Seguridad de México"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "ntn24", "kind": "media",
  "name": {"en": "NTN24", "es": "NTN24"},
  "byline": {"en": "NTN24", "es": "NTN24"},
  "description": {"en": "Colombian news channel.", "es": "Canal de noticias colombiano."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "panama-security-minister", "kind": "public_official",
  "name": {"en": "Frank Ábrego", "es": "Frank Ábrego"},
  "byline": {"en": "Frank Ábrego, security minister of Panama in 2024",
             "es": "Frank Ábrego, ministro de Seguridad de Panamá en 2024"},
  "description": {"en": "Security minister of Panama (as of October 2024).",
                  "es": "Ministro de Seguridad de Panamá (en octubre de 2024)."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "periodistas-sin-cadenas", "kind": "ngo",
  "name": {"en": "Periodistas Sin Cadenas foundation", "es": "Fundación Periodistas Sin Cadenas"},
  "byline": {"en": "Periodistas Sin Cadenas foundation", "es": "Fundación Periodistas Sin Cadenas"},
  "description": {"en": "Journalism foundation in Ecuador.", "es": "Fundación periodística de Ecuador."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "peru-interior-ministry", "kind": "government_body",
  "name": {"en": "Ministry of the Interior of Peru", "es": "Ministerio del Interior del Perú"},
  "byline": {"en": "Ministry of the Interior of Peru", "es": "Ministerio del Interior del Perú"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "radio-canada", "kind": "media",
  "name": {"en": "Radio-Canada", "es": "Radio-Canada"},
  "byline": {"en": "Radio-Canada", "es": "Radio-Canada"},
  "description": {"en": "French-language public broadcaster of Canada.",
                  "es": "Ente público de radiodifusión canadiense en francés."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "semana", "kind": "media",
  "name": {"en": "Semana", "es": "Semana"},
  "byline": {"en": "Semana", "es": "Semana"},
  "description": {"en": "Colombian news magazine.", "es": "Revista colombiana de actualidad."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "spain-national-police", "kind": "government_body",
  "name": {"en": "National Police of Spain", "es": "Policía Nacional de España"},
  "byline": {"en": "National Police of Spain", "es": "Policía Nacional de España"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "specialists-rpp", "kind": "unnamed",
  "name": {"en": "Specialists, unnamed (RPP Noticias)", "es": "Especialistas, no identificados (RPP Noticias)"},
  "byline": {"en": "unnamed specialists", "es": "especialistas no identificados"},
  "description": {"en": "Specialists whose range for the size of Tren de Aragua is given, without their names, in an RPP Noticias column.",
                  "es": "Especialistas cuya estimación del tamaño del Tren de Aragua, en forma de rango, recoge una columna de RPP Noticias sin identificarlos."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "trinidad-government", "kind": "government_body",
  "name": {"en": "Government of Trinidad and Tobago", "es": "Gobierno de Trinidad y Tobago"},
  "byline": {"en": "Government of Trinidad and Tobago", "es": "Gobierno de Trinidad y Tobago"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "us-doj", "kind": "government_body",
  "name": {"en": "US Department of Justice", "es": "Departamento de Justicia de EE. UU."},
  "byline": {"en": "US Department of Justice", "es": "Departamento de Justicia de EE. UU."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "us-doj-sdny", "kind": "prosecutor",
  "name": {"en": "US Attorney''s Office, Southern District of New York",
           "es": "Fiscalía federal de EE. UU. para el Distrito Sur de Nueva York"},
  "byline": {"en": "US prosecutors in New York", "es": "Fiscalía federal de EE. UU. en Nueva York"},
  "description": {"en": "Federal prosecution office in Manhattan.", "es": "Fiscalía federal con sede en Manhattan."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "us-national-intelligence-council", "kind": "government_body",
  "name": {"en": "US National Intelligence Council (NIC)", "es": "Consejo Nacional de Inteligencia de EE. UU. (NIC)"},
  "byline": {"en": "US National Intelligence Council", "es": "Consejo Nacional de Inteligencia de EE. UU."},
  "description": {"en": "Body that issues the joint assessments of the US intelligence agencies.",
                  "es": "Órgano que emite las evaluaciones conjuntas de las agencias de inteligencia de EE. UU."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "venezuela-public-ministry", "kind": "prosecutor",
  "name": {"en": "Public Prosecutor''s Office of Venezuela", "es": "Ministerio Público de Venezuela"},
  "byline": {"en": "Public Prosecutor''s Office of Venezuela", "es": "Ministerio Público de Venezuela"},
  "description": {"en": "Prosecution service of Venezuela.", "es": "Fiscalía de Venezuela."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "washington-post", "kind": "media",
  "name": {"en": "The Washington Post", "es": "The Washington Post"},
  "byline": {"en": "The Washington Post", "es": "The Washington Post"},
  "description": {"en": "US newspaper.", "es": "Diario estadounidense."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "wplg", "kind": "media",
  "name": {"en": "WPLG Local 10", "es": "WPLG Local 10"},
  "byline": {"en": "WPLG Local 10", "es": "WPLG Local 10"},
  "description": {"en": "Television station in Miami, Florida.", "es": "Canal de televisión de Miami, Florida."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "yvan-gil", "kind": "public_official",
  "name": {"en": "Yván Gil", "es": "Yván Gil"},
  "byline": {"en": "Yván Gil, foreign minister of Venezuela in April 2024",
             "es": "Yván Gil, canciller de Venezuela en abril de 2024"},
  "description": {"en": "Foreign minister of Venezuela (as of April 2024).",
                  "es": "Canciller de Venezuela (en abril de 2024)."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "caraota-digital", "kind": "media",
  "name": {"en": "Caraota Digital", "es": "Caraota Digital"},
  "byline": {"en": "Caraota Digital", "es": "Caraota Digital"},
  "description": {"en": "Venezuelan news site.", "es": "Medio digital venezolano."}
}');

-- Of all of them:
update first_change set reason = '{"en": "Asserts or passes on facts that this edition adds.", "es": "Afirma o transmite hechos que añade esta edición."}'
where edition = 2 and reason is null;

-- Sources --------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-eo-14157", "kind": "legal_instrument",
  "publisher": {"en": "President of the United States", "es": "Presidente de Estados Unidos"},
  "publisherClaimant": "donald-trump", "author": "Donald J. Trump",
  "title": "Executive Order 14157, Designating Cartels and Other Organizations as Foreign Terrorist Organizations and Specially Designated Global Terrorists",
  "language": "en",
  "url": "https://www.federalregister.gov/documents/2025/01/29/2025-02004/designating-cartels-and-other-organizations-as-foreign-terrorist-organizations-and-specially",
  "published": "2025-01-29", "read": "copy",
  "readAt": {"en": "Justia", "es": "Justia"},
  "note": {"en": "Signed on 20 January 2025; printed in the Federal Register on 29 January.",
           "es": "Firmada el 20 de enero de 2025; publicada en el Registro Federal el 29 de enero."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-house-doc-119-30", "kind": "legal_instrument",
  "publisher": {"en": "US Government Publishing Office", "es": "Oficina de Publicaciones del Gobierno de EE. UU."},
  "title": "House Document 119-30, notification that Executive Order 13224 was amended by Executive Order 14157",
  "language": "en", "url": "https://www.govinfo.gov/content/pkg/CDOC-119hdoc30/html/CDOC-119hdoc30.htm",
  "published": "2025-03-18", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-fr-2025-02873", "kind": "legal_instrument",
  "publisher": {"en": "US State Department", "es": "Departamento de Estado de EE. UU."},
  "publisherClaimant": "us-state-department", "author": "Marco Rubio",
  "title": "Foreign Terrorist Organization Designations of Tren de Aragua, Mara Salvatrucha, Cartel de Sinaloa, Cartel de Jalisco Nueva Generacion, Carteles Unidos, Cartel del Noreste, Cartel del Golfo, and La Nueva Familia Michoacana",
  "language": "en", "published": "2025-02-20", "read": "copy",
  "readAt": {"en": "usregs.ai, a third-party summary", "es": "usregs.ai, un resumen de terceros"},
  "note": {"en": "Signed on 6 February 2025, according to press reports; in effect on publication.",
           "es": "Firmado el 6 de febrero de 2025, según informaciones de prensa; vigente desde su publicación."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-fr-2025-02870", "kind": "legal_instrument",
  "publisher": {"en": "US State Department", "es": "Departamento de Estado de EE. UU."},
  "publisherClaimant": "us-state-department", "author": "Marco Rubio",
  "title": "Specially Designated Global Terrorist Designations of Tren de Aragua, Mara Salvatrucha, Cartel de Sinaloa, Cartel de Jalisco Nueva Generacion, Carteles Unidos, Cartel del Noreste, Cartel del Golfo, and La Nueva Familia Michoacana",
  "language": "en", "published": "2025-02-20", "read": "copy",
  "readAt": {"en": "usregs.ai, a third-party summary", "es": "usregs.ai, un resumen de terceros"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-state-2025-02-20-statement", "kind": "government_release",
  "publisher": {"en": "US State Department", "es": "Departamento de Estado de EE. UU."},
  "publisherClaimant": "us-state-department", "author": "Marco Rubio",
  "title": "Terrorist Designations of International Cartels", "language": "en", "published": "2025-02-20",
  "read": "copy",
  "readAt": {"en": "Scoop Media, which carried the whole text", "es": "Scoop Media, que publicó el texto completo"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-proclamation-10903", "kind": "legal_instrument",
  "publisher": {"en": "President of the United States", "es": "Presidente de Estados Unidos"},
  "publisherClaimant": "donald-trump", "author": "Donald J. Trump",
  "title": "Proclamation 10903, Invocation of the Alien Enemies Act Regarding the Invasion of the United States by Tren de Aragua",
  "language": "en",
  "url": "https://www.whitehouse.gov/presidential-actions/2025/03/invocation-of-the-alien-enemies-act-regarding-the-invasion-of-the-united-states-by-tren-de-aragua/",
  "published": "2025-03-15", "read": "copy",
  "readAt": {"en": "usregs.ai, a third-party summary; the whole text only in reposts",
             "es": "usregs.ai, un resumen de terceros; el texto completo, solo en republicaciones"},
  "note": {"en": "Signed on 14 March 2025, made public on 15 March and printed in the Federal Register on 20 March.",
           "es": "Firmada el 14 de marzo de 2025, difundida el 15 de marzo y publicada en el Registro Federal el 20 de marzo."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "immpolicytracking-10903", "kind": "academic",
  "publisher": {"en": "Immigration Policy Tracking Project", "es": "Immigration Policy Tracking Project"},
  "publisherClaimant": "immigration-policy-tracking-project", "title": "Proclamation 10903 tracker entry",
  "language": "en",
  "url": "https://immpolicytracking.org/policies/proclamation-invocation-of-the-alien-enemies-act-regarding-the-invasion-of-the-united-states-by-tren-de-aragua",
  "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "crs-lsb11295", "kind": "government_report",
  "publisher": {"en": "Congressional Research Service", "es": "Servicio de Investigación del Congreso de EE. UU."},
  "publisherClaimant": "congressional-research-service",
  "title": "J.G.G. v. Trump: Supreme Court''s Initial Review of Actions Taken Under the Alien Enemy Act",
  "language": "en", "published": "2025-04-28", "read": "copy",
  "readAt": {"en": "EveryCRSReport, an archive of the service''s reports",
             "es": "EveryCRSReport, un archivo de los informes del servicio"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-treasury-2024-07-11", "kind": "government_release",
  "publisher": {"en": "US Treasury", "es": "Departamento del Tesoro de EE. UU."},
  "publisherClaimant": "us-treasury-ofac", "language": "en", "published": "2024-07-11", "read": "copy",
  "readAt": {"en": "reports that quote it: UPI, The Hill (on Yahoo), El Pitazo and El Tiempo (on Pledge Times)",
             "es": "notas que lo citan: UPI, The Hill (en Yahoo), El Pitazo y El Tiempo (en Pledge Times)"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-state-2024-07-11-rewards", "kind": "government_release",
  "publisher": {"en": "US State Department", "es": "Departamento de Estado de EE. UU."},
  "publisherClaimant": "us-state-department", "language": "en", "published": "2024-07-11", "read": "copy",
  "readAt": {"en": "a dpa-AFX report on finanznachrichten.de", "es": "una nota de dpa-AFX en finanznachrichten.de"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-state-2025-06-24-mosquera", "kind": "government_release",
  "publisher": {"en": "US State Department", "es": "Departamento de Estado de EE. UU."},
  "publisherClaimant": "us-state-department",
  "title": "Sanctioning Key Member Of Foreign Terrorist Organization Tren De Aragua", "language": "en",
  "published": "2025-06-24", "read": "copy",
  "readAt": {"en": "MENAFN, which carried the whole text", "es": "MENAFN, que publicó el texto completo"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-treasury-2025-07-17", "kind": "government_release",
  "publisher": {"en": "US Treasury", "es": "Departamento del Tesoro de EE. UU."},
  "publisherClaimant": "us-treasury-ofac", "language": "en", "published": "2025-07-17", "read": "copy",
  "readAt": {"en": "Federal Newswire, a summary", "es": "Federal Newswire, un resumen"},
  "note": {"en": "The date comes from press reports.", "es": "La fecha procede de informaciones de prensa."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-treasury-2025-12-03", "kind": "government_release",
  "publisher": {"en": "US Treasury", "es": "Departamento del Tesoro de EE. UU."},
  "publisherClaimant": "us-treasury-ofac", "language": "en", "published": "2025-12-03", "read": "copy",
  "readAt": {"en": "Al Mayadeen English, a second-hand report", "es": "Al Mayadeen English, una nota de segunda mano"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-doj-sdny-2025-12-18", "kind": "government_release",
  "publisher": {"en": "US Attorney''s Office, Southern District of New York",
                "es": "Fiscalía federal de EE. UU. en Nueva York"},
  "publisherClaimant": "us-doj-sdny",
  "title": "Leader Of Tren De Aragua Charged In Manhattan Federal Court With Racketeering, Terrorism, Drug Importation, And Firearms Offenses",
  "language": "en",
  "url": "https://justice.gov/usao-sdny/pr/leader-tren-de-aragua-charged-manhattan-federal-court-racketeering-terrorism-drug",
  "published": "2025-12-18", "read": "excerpt",
  "note": {"en": "The date comes from press reports of the unsealing.",
           "es": "La fecha procede de informaciones de prensa sobre la publicación de la acusación."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "lawfare-2026-01-maduro", "kind": "news_article",
  "publisher": {"en": "Lawfare", "es": "Lawfare"},
  "publisherClaimant": "lawfare", "title": "Justice Department Unseals Superseding Indictment in Maduro Case",
  "language": "en",
  "url": "https://www.lawfaremedia.org/article/justice-department-unseals-superseding-indictment-in-maduro-case",
  "published": "2026-01", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-nic-2025-04-07", "kind": "government_report",
  "publisher": {"en": "US National Intelligence Council", "es": "Consejo Nacional de Inteligencia de EE. UU."},
  "publisherClaimant": "us-national-intelligence-council",
  "title": "Venezuela: Examining Regime Ties to Tren de Aragua", "language": "en", "published": "2025-04-07",
  "read": "copy",
  "readAt": {"en": "a Washington Post report carried by the Daily Herald",
             "es": "una nota de The Washington Post publicada en el Daily Herald"},
  "note": {"en": "Dated 7 April 2025; released on 5 May 2025.",
           "es": "Fechado el 7 de abril de 2025; difundido el 5 de mayo de 2025."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-fr-2025-02294-tps", "kind": "legal_instrument",
  "publisher": {"en": "US Department of Homeland Security", "es": "Departamento de Seguridad Nacional de EE. UU."},
  "publisherClaimant": "us-dhs",
  "title": "Termination of the October 3, 2023 Designation of Venezuela for Temporary Protected Status",
  "language": "en", "url": "https://www.govinfo.gov/content/pkg/FR-2025-02-05/html/2025-02294.htm",
  "published": "2025-02-05", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-fr-2025-17087-tps", "kind": "legal_instrument",
  "publisher": {"en": "US Department of Homeland Security", "es": "Departamento de Seguridad Nacional de EE. UU."},
  "publisherClaimant": "us-dhs",
  "title": "Termination of the 2021 Designation of Venezuela for Temporary Protected Status", "language": "en",
  "url": "https://www.govinfo.gov/content/pkg/FR-2025-09-08/html/2025-17087.htm", "published": "2025-09-08",
  "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "reason-2025-09-03-fifth-circuit", "kind": "news_article",
  "publisher": {"en": "Reason", "es": "Reason"},
  "title": "The 5th Circuit Rejects Trump''s Invocation of the Alien Enemies Act", "language": "en",
  "url": "https://reason.com/2025/09/03/the-5th-circuit-rejects-trumps-invocation-of-the-alien-enemies-act",
  "published": "2025-09-03", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "nyt-2025-09-30-en-banc", "kind": "news_article",
  "publisher": {"en": "The New York Times", "es": "The New York Times"},
  "author": "Alan Feuer", "title": "Full Federal Appeals Court to Hear Alien Enemies Act Case", "language": "en",
  "published": "2025-09-30", "read": "copy",
  "readAt": {"en": "a repost on another site", "es": "una republicación en otro sitio"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "canada-2025-02-20-listing", "kind": "government_release",
  "publisher": {"en": "Public Safety Canada", "es": "Seguridad Pública de Canadá"},
  "publisherClaimant": "government-of-canada",
  "title": "Government of Canada lists seven transnational criminal organizations as terrorist entities",
  "language": "en",
  "url": "https://newswire.ca/news-releases/government-of-canada-lists-seven-transnational-criminal-organizations-as-terrorist-entities-898452359.html",
  "published": "2025-02-20", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "vistazo-2025-01-30-ecuador", "kind": "news_article",
  "publisher": {"en": "Vistazo", "es": "Vistazo"},
  "language": "es",
  "url": "https://vistazo.com/actualidad/nacional/2025-01-30-daniel-noboa-declara-tren-de-aragua-grupo-terrorista-YF8711256",
  "published": "2025-01-30", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "ansa-2025-02-25-argentina", "kind": "news_article",
  "publisher": {"en": "ANSA", "es": "ANSA"},
  "language": "it",
  "url": "https://www.ansa.it/sito/notizie/mondo/americalatina/2025/02/25/argentina-il-tren-de-aragua-e-dichiarato-gruppo-terroristico_9f3a9385-c446-4bce-9116-cdabee83aa1d.html",
  "published": "2025-02-25", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "eldiario-2025-07-02-designations", "kind": "news_article",
  "publisher": {"en": "El Diario (Venezuela)", "es": "El Diario (Venezuela)"},
  "publisherClaimant": "el-diario-ve", "language": "es",
  "url": "https://eldiario.com/2025/07/02/paises-tren-de-aragua-organizacion-terrorista/", "published": "2025-07-02",
  "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "elmostrador-2025-06-27-oas", "kind": "news_article",
  "publisher": {"en": "El Mostrador", "es": "El Mostrador"},
  "publisherClaimant": "el-mostrador", "language": "es",
  "url": "https://www.elmostrador.cl/noticias/mundo/2025/06/27/peru-ee-uu-y-argentina-piden-en-la-oea-declarar-como-grupo-terrorista-al-tren-de-aragua",
  "published": "2025-06-27", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "eju-2024-04-bolivia", "kind": "news_article",
  "publisher": {"en": "eju.tv", "es": "eju.tv"},
  "author": "Yolanda Mamani Cayo",
  "title": "Después que Venezuela dijo que Tren de Aragua ''no existe'', Del Castillo retrocede y descarta su presencia en Bolivia",
  "language": "es",
  "url": "https://eju.tv/2024/04/despues-que-venezuela-dijo-que-tren-de-aragua-no-existe-del-castillo-retrocede-y-descarta-su-presencia-en-bolivia/",
  "published": "2024-04", "read": "excerpt",
  "note": {"en": "Carries an El Deber report.", "es": "Publica una nota de El Deber."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "cnn-2025-01-venezuela-prosecutor", "kind": "news_article",
  "publisher": {"en": "CNN en Español", "es": "CNN en Español"},
  "publisherClaimant": "cnn-espanol",
  "title": "La Fiscalía de Venezuela asegura haber desmantelado al Tren de Aragua, pero no han dicho dónde está su líder",
  "language": "es", "published": "2025-01", "read": "copy",
  "readAt": {"en": "a repost on another news site", "es": "una republicación en otro medio digital"},
  "note": {"en": "The month is inferred from the text.", "es": "El mes se deduce del texto."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "mpi-2025-02-06", "kind": "ngo_report",
  "publisher": {"en": "Migration Policy Institute", "es": "Instituto de Políticas Migratorias"},
  "publisherClaimant": "migration-policy-institute", "author": "Ana Alanis Amaya; Jeanne Batalova",
  "title": "Venezuelan Immigrants in the United States", "language": "en", "published": "2025-02-06", "read": "copy",
  "readAt": {"en": "a forum repost", "es": "una republicación en un foro"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "mpi-2023-02", "kind": "ngo_report",
  "publisher": {"en": "Migration Policy Institute", "es": "Instituto de Políticas Migratorias"},
  "publisherClaimant": "migration-policy-institute", "author": "A. Hoffman; J. Batalova",
  "title": "Venezuelan Immigrants in the United States", "language": "en",
  "url": "https://www.migrationpolicy.org/article/venezuelan-immigrants-united-states", "published": "2023-02",
  "read": "copy",
  "readAt": {"en": "a copy on another site", "es": "una copia en otro sitio"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "ovv-2023-report", "kind": "ngo_report",
  "publisher": {"en": "Venezuelan Violence Observatory", "es": "Observatorio Venezolano de Violencia"},
  "publisherClaimant": "ovv", "title": "Informe Anual de Violencia 2023", "language": "es",
  "url": "https://asociacionvenezolanadesociologia.org/publicaciones/revistas-e-informes/informe-anual-de-violencia-2023",
  "published": "2023-12-28", "read": "excerpt",
  "note": {"en": "Published on the site of the Asociación Venezolana de Sociología, a partner; the date is that of its presentation.",
           "es": "Publicado en el sitio de la Asociación Venezolana de Sociología, entidad asociada al observatorio; la fecha es la de presentación del informe."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "ovv-2015-report", "kind": "news_article",
  "publisher": {"en": "El Universo", "es": "El Universo"},
  "language": "es",
  "url": "http://eluniverso.com/noticias/2015/12/28/nota/5318647/venezuela-alcanza-cifra-record-muertes-violentas-2015-segun-ong",
  "published": "2015-12-28", "read": "excerpt",
  "note": {"en": "Reports the observatory''s estimate for 2015.",
           "es": "Recoge la estimación del observatorio para 2015."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "efe-2023-12-ovv", "kind": "news_article",
  "publisher": {"en": "Confirmado", "es": "Confirmado"},
  "language": "es", "url": "https://confirmado.com.ve/ong-contabilizo-en-el-pais-casi-2-mil-asesinatos-este-ano",
  "published": "2023-12", "read": "excerpt",
  "note": {"en": "Carries an EFE report.", "es": "Publica una nota de EFE."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "factcheck-2024-06-14", "kind": "news_article",
  "publisher": {"en": "FactCheck.org", "es": "FactCheck.org"},
  "language": "en", "published": "2024-06-14", "read": "copy",
  "readAt": {"en": "a machine-paraphrased copy on another site",
             "es": "una copia parafraseada automáticamente en otro sitio"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "insight-2023-10-home", "kind": "ngo_report",
  "publisher": {"en": "InSight Crime", "es": "InSight Crime"},
  "publisherClaimant": "insight-crime", "title": "Venezuela''s Tren de Aragua Loses Its Home", "language": "en",
  "published": "2023-10", "read": "copy",
  "readAt": {"en": "a mirror copy on another site", "es": "una réplica en otro sitio"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "insight-2023-10-stages", "kind": "ngo_report",
  "publisher": {"en": "InSight Crime", "es": "InSight Crime"},
  "publisherClaimant": "insight-crime",
  "title": "Three Stages in the Construction of the Tren de Aragua''s Transnational Empire", "language": "en",
  "published": "2023-10", "read": "copy",
  "readAt": {"en": "a mirror copy on another site", "es": "una réplica en otro sitio"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "insight-2020-winner", "kind": "ngo_report",
  "publisher": {"en": "InSight Crime", "es": "InSight Crime"},
  "publisherClaimant": "insight-crime", "language": "en", "published": "2020", "read": "copy",
  "readAt": {"en": "a mirror copy on another site", "es": "una réplica en otro sitio"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "insight-newsletter-mcdermott", "kind": "ngo_report",
  "publisher": {"en": "InSight Crime", "es": "InSight Crime"},
  "publisherClaimant": "insight-crime", "title": "Weekly InSight", "language": "en", "published": "2024",
  "read": "copy",
  "readAt": {"en": "an archive of e-mail newsletters", "es": "un archivo de boletines por correo electrónico"},
  "note": {"en": "The year is inferred from the text.", "es": "El año se deduce del texto."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "cronica-uno-2023-04", "kind": "news_article",
  "publisher": {"en": "El Carabobeño", "es": "El Carabobeño"},
  "language": "es",
  "url": "https://www.el-carabobeno.com/el-tren-de-aragua-historia-de-la-megabanda-que-hizo-de-la-crisis-humanitaria-el-mas-potente-negocio-criminal/",
  "published": "2023-04", "read": "excerpt",
  "note": {"en": "Carries a Crónica.Uno report.", "es": "Publica una nota de Crónica.Uno."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "informador-2023-05-22", "kind": "news_article",
  "publisher": {"en": "Informador", "es": "Informador"},
  "language": "es",
  "url": "https://informador.mx/internacional/Como-el-temido-Tren-de-Aragua-logro-expandir-sus-tentaculos-por-America-Latina-desde-una-carcel-de-Venezuela-20230522-0026.html",
  "published": "2023-05-22", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "larepublica-2024-01-22", "kind": "news_article",
  "publisher": {"en": "La República (Peru)", "es": "La República (Perú)"},
  "publisherClaimant": "la-republica-peru", "language": "es",
  "url": "https://larepublica.pe/amp/sociedad/2024/01/22/el-tren-de-aragua-y-sus-tentaculos-que-operan-en-peru-delincuencia-organizada-explotacion-sexual-en-lima-pnp-seguridad-fronteriza-1005752",
  "published": "2024-01-22", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "rpp-2022-08-cardenas", "kind": "news_article",
  "publisher": {"en": "RPP Noticias", "es": "RPP Noticias"},
  "author": "Alonso Cárdenas", "language": "es",
  "url": "https://rpp.pe/columnistas/alonso_cardenas/el-tren-de-aragua-noticia-1424249", "published": "2022-08",
  "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "radio-canada-2024-02-26", "kind": "news_article",
  "publisher": {"en": "Radio-Canada", "es": "Radio-Canada"},
  "publisherClaimant": "radio-canada", "author": "Ximena Sampson",
  "title": "The Tren de Aragua, a growing criminal gang", "language": "en", "published": "2024-02-26",
  "read": "translation",
  "readAt": {"en": "a translated copy on The Times Hub", "es": "una copia traducida en The Times Hub"},
  "note": {"en": "The title is that of the translation; the publisher is inferred from the author and the wording.",
           "es": "El título es el de la traducción; el medio se deduce de la autora y de la redacción."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "elcolombiano-izquiel", "kind": "news_article",
  "publisher": {"en": "El Colombiano", "es": "El Colombiano"},
  "publisherClaimant": "el-colombiano", "language": "es",
  "url": "https://m.elcolombiano.com/internacional/tren-de-aragua-banda-de-venezuela-que-esta-en-colombia-JH15652038",
  "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "bbc-2023-09-manhunt", "kind": "news_article",
  "publisher": {"en": "BBC News", "es": "BBC News"},
  "publisherClaimant": "bbc-news", "author": "Vanessa Buschschlüter",
  "title": "Manhunt for Venezuelan gang boss who ran luxury jail", "language": "en", "published": "2023-09",
  "read": "copy",
  "readAt": {"en": "a bilingual repost", "es": "una republicación bilingüe"},
  "note": {"en": "The headline of the repost differs slightly.",
           "es": "El titular de la republicación difiere ligeramente."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "bbc-mundo-2023-09-sudamerica", "kind": "news_article",
  "publisher": {"en": "Teletica", "es": "Teletica"},
  "title": "Sudamérica se une para detener al ''Niño Guerrero'', líder de la megabanda Tren de Aragua",
  "language": "es",
  "url": "https://www.teletica.com/bbc-news-mundo/sudamerica-se-une-para-detener-al-nino-guerrero-lider-de-la-megabanda-tren-de-aragua_343151",
  "published": "2023-09", "read": "excerpt",
  "note": {"en": "Carries a BBC News Mundo report.", "es": "Publica una nota de BBC News Mundo."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "cnn-2023-09-26-leader", "kind": "news_article",
  "publisher": {"en": "CNN Chile", "es": "CNN Chile"},
  "language": "es",
  "url": "https://cnnchile.com/mundo/lider-tren-aragua-permanece-desaparecido-quien-es-donde-esta-nino-guerrero_20230926",
  "published": "2023-09-26", "read": "excerpt",
  "note": {"en": "Carries a CNN en Español report.", "es": "Publica una nota de CNN en Español."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "eldiario-ec-2025-04-01", "kind": "news_article",
  "publisher": {"en": "El Diario (Ecuador)", "es": "El Diario (Ecuador)"},
  "publisherClaimant": "eldiario-ec", "language": "es",
  "url": "https://www.eldiario.ec/el-imperio-oculto-de-nino-guerrero-donde-se-esconde-el-lider-del-tren-de-aragua-20250401",
  "published": "2025-04-01", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "semana-2023-prontuario", "kind": "news_article",
  "publisher": {"en": "Semana", "es": "Semana"},
  "publisherClaimant": "semana", "language": "es",
  "url": "https://semana.com/mundo/articulo/este-es-el-prontuario-del-nino-guerrero-el-temible-jefe-de-la-banda-criminal-venezolana-tren-de-aragua/202327",
  "published": "2023", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "antena3-2025-09-03-izquiel", "kind": "news_article",
  "publisher": {"en": "Antena 3 Noticias", "es": "Antena 3 Noticias"},
  "publisherClaimant": "antena-3", "language": "es",
  "url": "https://www.antena3.com/noticias/mundo/que-como-opera-tren-aragua-megabanda-criminal-venezolana-que-pertenecian-asesinados-eeuu_2025090368b8223bee9f0221df33f113.html",
  "published": "2025-09-03", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "telemundo-az-risquez-name", "kind": "news_article",
  "publisher": {"en": "Telemundo Arizona", "es": "Telemundo Arizona"},
  "language": "es",
  "url": "https://telemundoarizona.com/noticias/local/tren-aragua-arizona-banda-criminal-venezuela-cochise-arresto-integrante/2437190/?amp=1",
  "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "laregione-2023-09-23", "kind": "news_article",
  "publisher": {"en": "laRegione", "es": "laRegione"},
  "title": "In Venezuela caccia al capo della gang del carcere di Tocoron", "language": "it",
  "url": "https://laregione.ch/estero/estero/1699506/guerrero-tocoron-gang-carcere-operazione",
  "published": "2023-09-23", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "ap-2023-09-26-reward", "kind": "news_article",
  "publisher": {"en": "Publimetro", "es": "Publimetro"},
  "language": "es",
  "url": "https://www.publimetro.com.mx/noticias/2023/09/26/peru-recompensara-a-quien-de-noticias-del-lider-de-la-banda-criminal-venezolana-tren-de-aragua/",
  "published": "2023-09-26", "read": "excerpt",
  "note": {"en": "Carries an AP report.", "es": "Publica una nota de AP."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "ntn24-2026-ice-poster", "kind": "news_article",
  "publisher": {"en": "NTN24", "es": "NTN24"},
  "publisherClaimant": "ntn24", "language": "es",
  "url": "https://www.ntn24.com/noticias-judicial/ice-publica-cartel-de-se-busca-de-alias-nino-guerrero-criminal-venezolano-que-es-senalado-como-el-jefe-del-tren-de-aragua-607428",
  "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "eldiario-2023-03-18-risquez", "kind": "news_article",
  "publisher": {"en": "El Diario (Venezuela)", "es": "El Diario (Venezuela)"},
  "publisherClaimant": "el-diario-ve", "language": "es",
  "url": "https://eldiario.com/2023/03/18/ronna-risquez-la-periodista-que-se-adentro-en-las-fauces-del-tren-de-aragua/",
  "published": "2023-03-18", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "nbc-2024-10-23-dhs", "kind": "news_article",
  "publisher": {"en": "NBC News", "es": "NBC News"},
  "publisherClaimant": "nbc-news", "author": "Julia Ainsley",
  "title": "DHS is seeking more than 600 migrants for possible ties to Venezuelan gang", "language": "en",
  "published": "2024-10-23", "read": "copy",
  "readAt": {"en": "Newsmax and Straight Arrow News, which summarised it",
             "es": "Newsmax y Straight Arrow News, que la resumieron"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "washington-times-2024-02-15", "kind": "news_article",
  "publisher": {"en": "The Washington Times", "es": "The Washington Times"},
  "language": "en", "published": "2024-02-15", "read": "copy",
  "readAt": {"en": "a mirror copy on another site", "es": "una réplica en otro sitio"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "local10-2024-01-17", "kind": "news_article",
  "publisher": {"en": "WPLG Local 10", "es": "WPLG Local 10"},
  "publisherClaimant": "wplg", "language": "en",
  "url": "https://local10.com/news/local/2024/01/17/venezuelan-street-gang-members-use-women-to-lure-murder-victim-to-miami-dade-hotel-records-show",
  "published": "2024-01-17", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "insight-2024-us-latintimes", "kind": "news_article",
  "publisher": {"en": "Latin Times", "es": "Latin Times"},
  "title": "Is a notorious Venezuelan gang seeking to operate in the U.S.? This is what an investigation found out",
  "language": "en", "published": "2024", "read": "copy",
  "readAt": {"en": "a copy on another server", "es": "una copia en otro servidor"},
  "note": {"en": "Reports on an inquiry by InSight Crime; the passage is undated, and the title is taken from the address.",
           "es": "Trata de una investigación de InSight Crime; el pasaje no lleva fecha, y el título se toma de la dirección."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "cnn-2023-11-10-narcofiles", "kind": "news_article",
  "publisher": {"en": "CNN en Español", "es": "CNN en Español"},
  "publisherClaimant": "cnn-espanol", "language": "es",
  "url": "https://cnnespanol.cnn.com/2023/11/10/narcofiles-tren-aragua-eln-colombia-parada-venezuela-orix/",
  "published": "2023-11-10", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "caraota-2023-11-eln", "kind": "news_article",
  "publisher": {"en": "Caraota Digital", "es": "Caraota Digital"},
  "publisherClaimant": "caraota-digital", "language": "es",
  "url": "https://www.caraotadigital.net/mundo/asesinato-violaciones-y-mas-la-lucha-entre-el-tren-de-aragua-y-el-eln-por-el-control-de-la-frontera/",
  "published": "2023-11", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "runrunes-2021-10-ecuador", "kind": "news_article",
  "publisher": {"en": "Runrunes", "es": "Runrunes"},
  "title": "El Tren de Aragua tiene parada en Ecuador", "language": "es",
  "url": "https://runrun.es/rr-es-plus/457721/el-tren-de-aragua-tiene-parada-en-ecuador/", "published": "2021-10",
  "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "tvn2-2025-arica-sentence", "kind": "news_article",
  "publisher": {"en": "TVN-2", "es": "TVN-2"},
  "language": "es", "url": "https://www.tvn-2.com/mundo/condenan-chile-34-miembros-tren_1_2180046.html",
  "published": "2025-03", "read": "excerpt",
  "note": {"en": "Carries an AFP report. The month is inferred; the page''s own date field says April.",
           "es": "Publica una nota de AFP. El mes se deduce; el campo de fecha de la página indica abril."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "elpais-2024-11-20-arica", "kind": "news_article",
  "publisher": {"en": "El País", "es": "El País"},
  "publisherClaimant": "el-pais",
  "title": "Condenados en Chile 34 miembros de Los Gallegos, el tentáculo del Tren de Aragua que operaba en Arica",
  "language": "es",
  "url": "https://elpais.com/chile/2024-11-20/condenados-en-chile-34-miembros-de-los-gallegos-el-tentaculo-del-tren-de-aragua-que-operaba-en-arica.html",
  "published": "2024-11-20", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "ciper-2023-05-25", "kind": "news_article",
  "publisher": {"en": "CIPER", "es": "CIPER"},
  "author": "Catalina Olate; Antonia Mora; Nicolás Sepúlveda", "language": "es", "published": "2023-05-25",
  "read": "copy",
  "readAt": {"en": "a mirror of La Patilla", "es": "una réplica de La Patilla"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "wradio-2024-03-05-ojeda", "kind": "news_article",
  "publisher": {"en": "W Radio Colombia", "es": "W Radio Colombia"},
  "title": "Fiscalía de Chile vincula al Tren de Aragua con el homicidio del exmilitar venezolano", "language": "es",
  "url": "https://wradio.com.co/2024/03/05/fiscalia-de-chile-vincula-al-tren-de-aragua-con-el-homicidio-del-exmilitar-venezolano",
  "published": "2024-03-05", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "elcarabobeno-2024-03-ojeda", "kind": "news_article",
  "publisher": {"en": "El Carabobeño", "es": "El Carabobeño"},
  "language": "es",
  "url": "https://www.el-carabobeno.com/la-tercera-hallado-cuerpo-de-exmilitar-ronald-ojeda-se-presume-participacion-del-tren-de-aragua/",
  "published": "2024-03", "read": "excerpt",
  "note": {"en": "Cites La Tercera.", "es": "Cita a La Tercera."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "puranoticia-2025-08-14-ojeda", "kind": "news_article",
  "publisher": {"en": "Puranoticia", "es": "Puranoticia"},
  "language": "es",
  "url": "https://puranoticia.pnt.cl/nacional/fiscal-reitera-tras-detencion-de-el-gordo-alex-la-tesis-de-que-crimen-de",
  "published": "2025-08-14", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "band-2024-12-13-brazil", "kind": "news_article",
  "publisher": {"en": "Band (Brasil Urgente)", "es": "Band (Brasil Urgente)"},
  "publisherClaimant": "band-tv", "language": "pt",
  "url": "https://band.uol.com.br/noticias/brasil-urgente/ultimas/criminosos-venezuelanos-ganham-espaco-no-brasil-e-fazem-aliancas-com-pcc-e-cv-202412131653",
  "published": "2024-12-13", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "infobae-2024-04-06-bolivia", "kind": "news_article",
  "publisher": {"en": "Infobae", "es": "Infobae"},
  "language": "es",
  "url": "https://infobae.com/america/america-latina/2024/04/06/la-policia-de-bolivia-capturo-a-cuatro-venezolanos-vinculados-a-la-banda-criminal-tren-de-aragua",
  "published": "2024-04-06", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "laestrella-2025-09-01-panama", "kind": "news_article",
  "publisher": {"en": "La Estrella de Panamá", "es": "La Estrella de Panamá"},
  "publisherClaimant": "la-estrella-de-panama", "author": "Darine Waked",
  "title": "Detienen en Panamá a integrante del Tren de Aragua, peligrosa banda venezolana", "language": "es",
  "url": "https://www.laestrella.com.pa/panama/nacional/detienen-en-panama-a-integrante-del-tren-de-aragua-peligrosa-banda-venezolana-FL15693327",
  "published": "2025-09-01", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "libertaddigital-2025-11-07-spain", "kind": "news_article",
  "publisher": {"en": "Libertad Digital", "es": "Libertad Digital"},
  "language": "es",
  "url": "https://www.libertaddigital.com/sucesos/2025-11-07/desarticulan-por-primera-vez-una-celula-del-tren-de-aragua-asentada-en-espana-7317572/",
  "published": "2025-11-07", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "kvia-2025-10-04-mexico", "kind": "news_article",
  "publisher": {"en": "KVIA", "es": "KVIA"},
  "author": "Uriel Blanco", "language": "es",
  "url": "https://kvia.com/news/noticias/cnn-spanish/2025/10/04/detienen-en-cdmx-al-presunto-lider-y-principal-operador-del-tren-de-aragua-en-mexico-informan-autoridades-de-seguridad/",
  "published": "2025-10-04", "read": "excerpt",
  "note": {"en": "Carries a CNN report.", "es": "Publica una nota de CNN."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "aristegui-2025-10-06", "kind": "news_article",
  "publisher": {"en": "Aristegui Noticias", "es": "Aristegui Noticias"},
  "title": "''Una especie de canciller'' del Tren de Aragua ha operado en México, afirma Ronna Rísquez",
  "language": "es",
  "url": "https://aristeguinoticias.com/061025/aristegui-en-vivo/entrevistas-completas/una-especie-de-canciller-del-tren-de-aragua-ha-operado-en-mexico-afirma-ronna-risquez",
  "published": "2025-10-06", "read": "excerpt"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "upi-2025-06-25-mosquera", "kind": "news_article",
  "publisher": {"en": "UPI", "es": "UPI"},
  "title": "TdA leader hit with sanctions, charges and added to FBI top 10 list", "language": "en",
  "url": "https://www.upi.com/Top_News/US/2025/06/25/Giovanni-Vicente-Mosquera-Serrano/1131750819982/",
  "published": "2025-06-25", "read": "excerpt"
}');

-- Of all of them:
update first_change set reason = '{"en": "A document read for facts that this edition adds.", "es": "Documento leído para hechos que añade esta edición."}'
where edition = 2 and reason is null;

-- Profile --------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "name-tda", "aspect": "name", "type": "abbreviation",
  "name": "TdA", "nameLanguage": "und", "certainty": "reported", "asOf": "2025-12-18",
  "statement": {"en": "US prosecutors in New York shortened Tren de Aragua to “TdA” in a release of 18 December 2025.",
                "es": "La Fiscalía federal en Nueva York abrevió Tren de Aragua como «TdA» en un comunicado del 18 de diciembre de 2025."},
  "print": {"en": "US prosecutors in New York shortened Tren de Aragua to “TdA” in a release of December 2025.",
            "es": "La Fiscalía federal en Nueva York abrevió Tren de Aragua como «TdA» en un comunicado de diciembre de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-doj-sdny",
     "act": "states",
     "source": "us-doj-sdny-2025-12-18",
     "locator": "leadership role in Tren de Aragua (“TdA”",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "name-tda-nic", "aspect": "name",
  "type": "abbreviation", "name": "TDA", "nameLanguage": "und", "certainty": "reported", "asOf": "2025-04-07",
  "statement": {"en": "The US National Intelligence Council shortened Tren de Aragua to “TDA” in a memo of 7 April 2025.",
                "es": "El Consejo Nacional de Inteligencia estadounidense abrevió Tren de Aragua como «TDA» en un memorando del 7 de abril de 2025."},
  "print": {"en": "The US National Intelligence Council shortened Tren de Aragua to “TDA” in a memo of April 2025, The Washington Post reported.",
            "es": "El Consejo Nacional de Inteligencia estadounidense abrevió Tren de Aragua como «TDA» en un memorando de abril de 2025, según The Washington Post."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-national-intelligence-council",
     "act": "states",
     "via": ["washington-post"],
     "source": "us-nic-2025-04-07",
     "locator": "is not directing TDA movement to and operations in the United",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "name-origin-rail-dates", "aspect": "name_origin",
  "certainty": "reported", "asOf": "2025-09-03",
  "statement": {"en": "A railway union, possible source of the name Tren de Aragua, began acting as a gang in 2011, Antena 3 Noticias reported in September 2025.",
                "es": "Un sindicato ferroviario, posible origen del nombre Tren de Aragua, comenzó a actuar como banda en 2011, informó Antena 3 Noticias en septiembre de 2025."},
  "print": {"en": "A railway union possibly behind Tren de Aragua''s name began acting as a gang in 2011, Antena 3 Noticias reported in September 2025.",
            "es": "Un sindicato ferroviario, posible origen del nombre Tren de Aragua, comenzó a actuar como banda en 2011, informó Antena 3 Noticias en septiembre de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "antena-3",
     "act": "reports",
     "source": "antena3-2025-09-03-izquiel",
     "locator": "En 2011, el grupo empezó a actuar como una banda criminal",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "name-origin-prison-slang", "aspect": "name_origin",
  "certainty": "possible",
  "statement": {"en": "Venezuelan jail slang calls gangs “cars”, which is possibly why Tren de Aragua was called a “train”, journalist Ronna Rísquez suggested in an undated Telemundo Arizona report.",
                "es": "En jerga carcelaria venezolana las bandas son «carros»; posiblemente de ahí el «tren» del Tren de Aragua, apuntó la periodista Ronna Rísquez en una nota sin fecha de Telemundo Arizona."},
  "print": {"en": "Venezuelan jail slang calls gangs “cars”, perhaps why Tren de Aragua was called a “train”, journalist Ronna Rísquez suggested in an undated Telemundo Arizona report.",
            "es": "En jerga carcelaria venezolana, «carro» es banda; quizá de ahí el «tren» del Tren de Aragua, apuntó la periodista Ronna Rísquez (Telemundo Arizona, sin fecha)."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "suggests",
     "source": "telemundo-az-risquez-name",
     "locator": "posiblemente por eso llamaron a esta un tren",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "ronna-risquez", "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "name-origin-leadership-structure",
  "aspect": "name_origin", "certainty": "reported", "asOf": "2020",
  "statement": {"en": "The word “train” in the name Tren de Aragua loosely alluded to how command was arranged in the jails, InSight Crime wrote in 2020.",
                "es": "La palabra «tren» del nombre Tren de Aragua aludía vagamente a la organización del mando en las cárceles, escribió InSight Crime en 2020."},
  "print": {"en": "The word “train” in the name Tren de Aragua loosely alludes to how command is arranged in the jails, InSight Crime wrote in 2020.",
            "es": "La palabra «tren» del nombre Tren de Aragua alude vagamente a la organización del mando en las cárceles, escribió InSight Crime en 2020."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2020-winner",
     "locator": "a loose reference to their leadership structure in the jails",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "founded-2005-antena-3", "aspect": "origin",
  "type": "founding_year", "certainty": "reported", "asOf": "2005",
  "statement": {"en": "The history of Tren de Aragua began in 2005 with a railway project and its union, Antena 3 Noticias reported in September 2025.",
                "es": "La historia del Tren de Aragua comenzó en 2005 con un proyecto ferroviario y su sindicato, informó Antena 3 Noticias en septiembre de 2025."},
  "caveat": {"en": "The year is that of the union, not of a criminal gang.",
             "es": "El año es el del sindicato, no el de una banda criminal."},
  "print": {"en": "Tren de Aragua''s history began in 2005 with a railway union, Antena 3 Noticias reported in September 2025.",
            "es": "La historia del Tren de Aragua comenzó en 2005 con un sindicato ferroviario, informó Antena 3 Noticias en septiembre de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "antena-3",
     "act": "reports",
     "source": "antena3-2025-09-03-izquiel",
     "locator": "En 2005 , con el inicio del proyecto",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "founded-2006-cnn", "aspect": "origin",
  "type": "founding_year", "certainty": "reported", "asOf": "2006",
  "statement": {"en": "Tren de Aragua emerged in 2006 around a railway project that was left unfinished, CNN en Español wrote in January 2025.",
                "es": "El Tren de Aragua nació en 2006 en torno a un proyecto ferroviario inacabado, escribió CNN en Español en enero de 2025."},
  "caveat": {"en": "The month of the report is inferred from its content.",
             "es": "El mes de la nota se deduce de su contenido."},
  "print": {"en": "Tren de Aragua emerged in 2006 around a railway project that was left unfinished, CNN en Español wrote in January 2025.",
            "es": "El Tren de Aragua nació en 2006 en torno a un proyecto ferroviario inacabado, escribió CNN en Español en enero de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "cnn-espanol",
     "act": "states",
     "source": "cnn-2025-01-venezuela-prosecutor",
     "locator": "que surgió en 2006 en un proyecto ferroviario inconcluso",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "founded-2014-risquez", "aspect": "origin",
  "type": "founding_year", "certainty": "reported", "asOf": "2014",
  "statement": {"en": "Three inmates formed Tren de Aragua in 2014, according to journalist Ronna Rísquez, cited by Crónica.Uno in April 2023.",
                "es": "Tres reclusos formaron el Tren de Aragua en 2014, según la periodista Ronna Rísquez, citada por Crónica.Uno en abril de 2023."},
  "print": {"en": "Three inmates formed Tren de Aragua in 2014, according to journalist Ronna Rísquez, cited by Crónica.Uno in April 2023.",
            "es": "Tres reclusos formaron el Tren de Aragua en 2014, según la periodista Ronna Rísquez, citada por Crónica.Uno en abril de 2023."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "says",
     "via": ["cronica-uno"],
     "source": "cronica-uno-2023-04",
     "locator": "formaron la megabanda el Tren de Aragua (2014)",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "ronna-risquez", "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-full-name", "aspect": "leadership",
  "type": "also_known_as", "name": "Héctor Rusthenford Guerrero Flores", "nameLanguage": "es",
  "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores", "certainty": "reported",
  "asOf": "2024-07-11",
  "statement": {"en": "The full name of Tren de Aragua''s alleged leader is Héctor Rusthenford Guerrero Flores, the US State Department said in July 2024.",
                "es": "El presunto líder del Tren de Aragua se llama Héctor Rusthenford Guerrero Flores, según el Departamento de Estado estadounidense en julio de 2024."},
  "print": {"en": "The full name of Tren de Aragua''s alleged leader is Héctor Rusthenford Guerrero Flores, according to the US State Department in July 2024.",
            "es": "El nombre completo del presunto líder del Tren de Aragua es Héctor Rusthenford Guerrero Flores, según el Departamento de Estado estadounidense en julio de 2024."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "states",
     "via": ["dpa-afx"],
     "source": "us-state-2024-07-11-rewards",
     "locator": "up to $5 million for information about Hector Rusthenford Guerrero",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-alias-nino-guerrero", "aspect": "leadership",
  "type": "also_known_as", "name": "Niño Guerrero", "nameLanguage": "es", "personId": "hector-guerrero-flores",
  "personName": "Héctor Guerrero Flores", "certainty": "reported", "asOf": "2023-09",
  "statement": {"en": "BBC News Mundo used the nickname Niño Guerrero for Héctor Guerrero Flores in a headline of September 2023.",
                "es": "BBC News Mundo llamó Niño Guerrero a Héctor Guerrero Flores en un titular de septiembre de 2023."},
  "print": {"en": "Héctor Guerrero Flores, alleged leader of Tren de Aragua, is also known as Niño Guerrero, a nickname that BBC News Mundo used in September 2023.",
            "es": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, es conocido como Niño Guerrero, apodo que usó BBC News Mundo en septiembre de 2023."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-mundo",
     "act": "states",
     "source": "bbc-mundo-2023-09-sudamerica",
     "locator": "detener al ''Niño Guerrero'', líder de la megabanda Tren de Aragua",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "us-doj-sdny",
     "act": "states",
     "source": "us-doj-sdny-2025-12-18",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-alias-el-cejon", "aspect": "leadership",
  "type": "also_known_as", "name": "El Cejón", "nameLanguage": "es", "personId": "hector-guerrero-flores",
  "personName": "Héctor Guerrero Flores", "certainty": "reported", "asOf": "2025-12-18",
  "statement": {"en": "US prosecutors in New York gave El Cejón as an alias of Héctor Guerrero Flores in December 2025.",
                "es": "La Fiscalía federal en Nueva York dio El Cejón como alias de Héctor Guerrero Flores en diciembre de 2025."},
  "print": {"en": "Héctor Guerrero Flores, alleged leader of Tren de Aragua, is also known as El Cejón, according to US prosecutors in December 2025.",
            "es": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, tiene el alias El Cejón, según la Fiscalía federal de EE. UU. en diciembre de 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-doj-sdny",
     "act": "states",
     "source": "us-doj-sdny-2025-12-18",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-alias-el-innombrable", "aspect": "leadership",
  "type": "also_known_as", "name": "El Innombrable", "nameLanguage": "es", "personId": "hector-guerrero-flores",
  "personName": "Héctor Guerrero Flores", "certainty": "reported", "asOf": "2025-12-18",
  "statement": {"en": "US prosecutors in New York gave El Innombrable as an alias of Héctor Guerrero Flores in December 2025.",
                "es": "La Fiscalía federal en Nueva York dio El Innombrable como alias de Héctor Guerrero Flores en diciembre de 2025."},
  "print": {"en": "Héctor Guerrero Flores, alleged leader of Tren de Aragua, is also known as El Innombrable, according to US prosecutors in December 2025.",
            "es": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, tiene el alias El Innombrable, según la Fiscalía federal de EE. UU. en diciembre de 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-doj-sdny",
     "act": "states",
     "source": "us-doj-sdny-2025-12-18",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-arrest-2005", "aspect": "leadership",
  "type": "arrested", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores",
  "certainty": "reported", "asOf": "2005",
  "statement": {"en": "Héctor Guerrero Flores was arrested in 2005, El Diario (Ecuador) reported in April 2025.",
                "es": "Héctor Guerrero Flores fue detenido en 2005, informó El Diario (Ecuador) en abril de 2025."},
  "print": {"en": "Héctor Guerrero Flores, alleged leader of Tren de Aragua, was arrested in 2005, El Diario (Ecuador) reported in April 2025.",
            "es": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, fue detenido en 2005, informó El Diario (Ecuador) en abril de 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "eldiario-ec",
     "act": "reports",
     "source": "eldiario-ec-2025-04-01",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-jailed-2010", "aspect": "leadership",
  "type": "jailed", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores",
  "certainty": "reported", "asOf": "2010",
  "statement": {"en": "Héctor Guerrero Flores was first jailed in 2010, Semana reported in 2023.",
                "es": "Héctor Guerrero Flores fue encarcelado por primera vez en 2010, informó Semana en 2023."},
  "print": {"en": "Héctor Guerrero Flores, alleged leader of Tren de Aragua, was first jailed in 2010, Semana reported in 2023.",
            "es": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, fue encarcelado por primera vez en 2010, informó Semana en 2023."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "semana",
     "act": "reports",
     "source": "semana-2023-prontuario",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-sentence", "aspect": "leadership",
  "type": "sentenced", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores",
  "certainty": "reported", "asOf": "2023-09",
  "statement": {"en": "Héctor Guerrero Flores had been serving a Venezuelan sentence of 17 years, 2 months and 2 days for 12 offences, CNN en Español reported in September 2023.",
                "es": "Héctor Guerrero Flores había estado cumpliendo en Venezuela una condena de 17 años, 2 meses y 2 días por 12 delitos, informó CNN en Español en septiembre de 2023."},
  "print": {"en": "Alleged Tren de Aragua leader Héctor Guerrero Flores had been serving 17 years, 2 months and 2 days, CNN en Español reported in 2023.",
            "es": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, había estado cumpliendo 17 años, 2 meses y 2 días, informó CNN en Español en 2023."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "cnn-espanol",
     "act": "reports",
     "source": "cnn-2023-09-26-leader",
     "locator": "una pena de 17 años, dos meses y dos días",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-escape-insight", "aspect": "leadership",
  "type": "escaped", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores",
  "certainty": "possible", "asOf": "2023-09",
  "statement": {"en": "Héctor Guerrero Flores probably left Tocorón Prison after a warning, or perhaps after negotiating his departure, InSight Crime wrote in October 2023.",
                "es": "Héctor Guerrero Flores probablemente dejó la cárcel de Tocorón tras un aviso, o quizá tras negociar su salida, escribió InSight Crime en octubre de 2023."},
  "print": {"en": "Alleged Tren de Aragua leader Héctor Guerrero Flores probably left prison after a warning, or perhaps after negotiating his exit, InSight Crime wrote in 2023.",
            "es": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, probablemente dejó la cárcel tras un aviso o quizá una negociación, escribió InSight Crime en 2023."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "insight-crime",
     "act": "suggests",
     "source": "insight-2023-10-home",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-charged-2025", "aspect": "leadership",
  "type": "charged", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores",
  "certainty": "alleged", "asOf": "2025-12-18",
  "statement": {"en": "US prosecutors in New York charged Héctor Guerrero Flores with racketeering, terrorism, drug-importation and firearms offences in an indictment unsealed on 18 December 2025.",
                "es": "La Fiscalía federal en Nueva York imputó a Héctor Guerrero Flores crimen organizado, terrorismo, importación de drogas y delitos de armas en cargos divulgados el 18 de diciembre de 2025."},
  "caveat": {"en": "No court ruling on these charges has been found.",
             "es": "No se ha encontrado ningún fallo judicial sobre estos cargos."},
  "print": {"en": "US prosecutors unsealed racketeering, terrorism, drug-importation and firearms charges in December 2025 against Héctor Guerrero Flores, alleged leader of Tren de Aragua.",
            "es": "Fiscales estadounidenses divulgaron en diciembre de 2025 cargos por crimen organizado, terrorismo, drogas y armas contra Héctor Guerrero Flores, presunto líder del Tren de Aragua."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-doj-sdny",
     "act": "accuses",
     "source": "us-doj-sdny-2025-12-18",
     "locator": "announced today the unsealing of an Indictment",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-sanctioned-2025", "aspect": "leadership",
  "type": "sanctioned", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores",
  "certainty": "official", "asOf": "2025-07-17",
  "statement": {"en": "The US Treasury sanctioned Héctor Guerrero Flores, with five other alleged leaders or affiliates of Tren de Aragua, on 17 July 2025.",
                "es": "El Tesoro de EE. UU. sancionó el 17 de julio de 2025 a Héctor Guerrero Flores, con otros cinco presuntos líderes o allegados del Tren de Aragua."},
  "caveat": {"en": "The release was read in a summary; no court finding has been seen.",
             "es": "El comunicado se leyó en un resumen; no se ha visto ningún fallo judicial."},
  "print": {"en": "The US Treasury sanctioned Héctor Guerrero Flores, alleged leader of Tren de Aragua, on 17 July 2025.",
            "es": "El Tesoro estadounidense sancionó el 17 de julio de 2025 a Héctor Guerrero Flores, presunto líder del Tren de Aragua."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "us-treasury-2025-07-17",
     "locator": "along with five other leaders and affiliates",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-charged-2026", "aspect": "leadership",
  "type": "charged", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores",
  "certainty": "alleged", "asOf": "2026-01-03",
  "statement": {"en": "The US Justice Department unsealed an indictment against Héctor Guerrero Flores and others on 3 January 2026, Lawfare reported.",
                "es": "El Departamento de Justicia de EE. UU. divulgó el 3 de enero de 2026 una acusación contra Héctor Guerrero Flores y otros, según Lawfare."},
  "caveat": {"en": "The charges against each are not detailed here; no verdict has been found.",
             "es": "Aquí no se detallan los cargos contra cada cual; no se ha hallado ningún veredicto."},
  "print": {"en": "A US indictment unsealed on 3 January 2026 names Héctor Guerrero Flores, alleged leader of Tren de Aragua, Lawfare reported.",
            "es": "Una acusación divulgada en EE. UU. el 3 de enero de 2026 nombra a Héctor Guerrero Flores, presunto líder del Tren de Aragua, según Lawfare."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-doj",
     "act": "accuses",
     "source": "lawfare-2026-01-maduro",
     "locator": "the alleged leader of the Tren de Aragua (TdA) criminal organization",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-at-large-2025", "aspect": "leadership",
  "type": "at_large", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores",
  "certainty": "reported", "asOf": "2025-12-18",
  "statement": {"en": "Héctor Guerrero Flores was at large on 18 December 2025, according to US prosecutors in New York.",
                "es": "Héctor Guerrero Flores seguía prófugo el 18 de diciembre de 2025, según la Fiscalía federal en Nueva York."},
  "caveat": {"en": "No news from 2026 of his capture or death has been found.",
             "es": "No se ha encontrado ninguna noticia de 2026 sobre su captura o su muerte."},
  "print": {"en": "Héctor Guerrero Flores, alleged leader of Tren de Aragua, was at large on 18 December 2025, according to US prosecutors in New York.",
            "es": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, seguía prófugo el 18 de diciembre de 2025, según la Fiscalía federal en Nueva York."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-doj-sdny",
     "act": "states",
     "source": "us-doj-sdny-2025-12-18",
     "locator": "GUERRERO FLORES is currently at large",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-at-large-ntn24", "aspect": "leadership",
  "type": "at_large", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores",
  "certainty": "reported", "asOf": "2025-12~",
  "statement": {"en": "An undated NTN24 report, written after mid-December 2025, said that Héctor Guerrero Flores was still at large.",
                "es": "Una nota sin fecha de NTN24, posterior a mediados de diciembre de 2025, decía que Héctor Guerrero Flores seguía prófugo."},
  "print": {"en": "Héctor Guerrero Flores, alleged leader of Tren de Aragua, was still at large after mid-December 2025, according to an undated NTN24 report.",
            "es": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, seguía prófugo después de mediados de diciembre de 2025, según una nota sin fecha de NTN24."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ntn24",
     "act": "reports",
     "source": "ntn24-2026-ice-poster",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "cofounder-romero", "aspect": "leadership",
  "type": "co_founder", "personId": "yohan-romero", "personName": "Yohan José Romero", "certainty": "alleged",
  "asOf": "2024-07-11",
  "statement": {"en": "The US State Department described Yohan José Romero in July 2024 as a co-founder of Tren de Aragua living in Venezuela.",
                "es": "El Departamento de Estado estadounidense describió en julio de 2024 a Yohan José Romero como cofundador del Tren de Aragua residente en Venezuela."},
  "caveat": {"en": "No court finding on this claim has been seen.",
             "es": "No se ha visto ninguna resolución judicial sobre esta afirmación."},
  "print": {"en": "The US State Department described Yohan José Romero as a co-founder of Tren de Aragua living in Venezuela, dpa-AFX reported in July 2024.",
            "es": "El Departamento de Estado estadounidense describió a Yohan José Romero como cofundador del Tren de Aragua residente en Venezuela, informó dpa-AFX en julio de 2024."},
  "people": [{"id": "yohan-romero", "name": {"en": "Yohan José Romero", "es": "Yohan José Romero"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "alleges",
     "via": ["dpa-afx"],
     "source": "us-state-2024-07-11-rewards",
     "locator": "Tren de Aragua co-founder Johan Petrica as living in Venezuela",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "cofounder-sanctioned-2025", "aspect": "leadership",
  "type": "sanctioned", "personId": "yohan-romero", "personName": "Yohan José Romero",
  "certainty": "official", "asOf": "2025-07-17",
  "statement": {"en": "The US Treasury sanctioned Yohan José Romero and other alleged leaders or affiliates of Tren de Aragua on 17 July 2025.",
                "es": "El Tesoro de EE. UU. sancionó el 17 de julio de 2025 a Yohan José Romero y a otros presuntos líderes o allegados del Tren de Aragua."},
  "caveat": {"en": "The release was read in a summary; no court finding has been seen.",
             "es": "El comunicado se leyó en un resumen; no se ha visto ningún fallo judicial."},
  "print": {"en": "The US Treasury sanctioned Yohan José Romero, an alleged co-founder of Tren de Aragua, on 17 July 2025.",
            "es": "El Tesoro estadounidense sancionó el 17 de julio de 2025 a Yohan José Romero, presunto cofundador del Tren de Aragua."},
  "people": [{"id": "yohan-romero", "name": {"en": "Yohan José Romero", "es": "Yohan José Romero"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "us-treasury-2025-07-17",
     "locator": "along with five other leaders and affiliates",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "cofounder-alias-johan-petrica", "aspect": "leadership",
  "type": "also_known_as", "name": "Johan Petrica", "nameLanguage": "es", "personId": "yohan-romero",
  "personName": "Yohan José Romero", "certainty": "reported", "asOf": "2024-07-11",
  "statement": {"en": "Johan Petrica was another name for Yohan José Romero, according to the US State Department in July 2024.",
                "es": "Johan Petrica era otro nombre de Yohan José Romero, según el Departamento de Estado estadounidense en julio de 2024."},
  "caveat": {"en": "Some press reports treat the two names as those of two men.",
             "es": "Algunos medios tratan los dos nombres como si fueran de dos hombres."},
  "print": {"en": "Yohan José Romero, an alleged co-founder of Tren de Aragua, is also known as Johan Petrica, according to the US State Department in July 2024.",
            "es": "Yohan José Romero, presunto cofundador del Tren de Aragua, es conocido como Johan Petrica, según el Departamento de Estado estadounidense en julio de 2024."},
  "people": [{"id": "yohan-romero", "name": {"en": "Yohan José Romero", "es": "Yohan José Romero"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "states",
     "via": ["dpa-afx"],
     "source": "us-state-2024-07-11-rewards",
     "locator": "Tren de Aragua co-founder Johan Petrica as living in Venezuela",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "senior-leader-mosquera", "aspect": "leadership",
  "type": "senior_leader", "personId": "giovanni-mosquera", "personName": "Giovanni Vicente Mosquera Serrano",
  "certainty": "alleged", "asOf": "2025-06-24",
  "statement": {"en": "The US State Department described Giovanni Vicente Mosquera Serrano as a key leader of Tren de Aragua in June 2025.",
                "es": "El Departamento de Estado estadounidense describió en junio de 2025 a Giovanni Vicente Mosquera Serrano como dirigente clave del Tren de Aragua."},
  "caveat": {"en": "He has been indicted in the US; no conviction has been found.",
             "es": "Tiene una acusación formal en EE. UU.; no se ha encontrado ninguna condena."},
  "print": {"en": "The US State Department described Giovanni Vicente Mosquera Serrano in June 2025 as a key leader of Tren de Aragua.",
            "es": "El Departamento de Estado estadounidense describió en junio de 2025 a Giovanni Vicente Mosquera Serrano como dirigente clave del Tren de Aragua."},
  "people": [
    {"id": "giovanni-mosquera",
     "name": {"en": "Giovanni Vicente Mosquera Serrano", "es": "Giovanni Vicente Mosquera Serrano"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "alleges",
     "source": "us-state-2025-06-24-mosquera",
     "locator": "is sanctioning a key leader of Tren de Aragua",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "us-state-department",
     "act": "states",
     "source": "us-state-2025-06-24-mosquera",
     "locator": "Giovanni Vicente Mosquera Serrano is a notorious member",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "senior-leader-sanctioned-2025", "aspect": "leadership",
  "type": "sanctioned", "personId": "giovanni-mosquera", "personName": "Giovanni Vicente Mosquera Serrano",
  "certainty": "official", "asOf": "2025-06-24",
  "statement": {"en": "The US State Department announced sanctions against Giovanni Vicente Mosquera Serrano, an alleged key leader of Tren de Aragua, on 24 June 2025.",
                "es": "El Departamento de Estado estadounidense anunció el 24 de junio de 2025 sanciones contra Giovanni Vicente Mosquera Serrano, presunto dirigente clave del Tren de Aragua."},
  "caveat": {"en": "He has been indicted in the US; no conviction has been found.",
             "es": "Tiene una acusación formal en EE. UU.; no se ha encontrado ninguna condena."},
  "print": {"en": "The US sanctioned Giovanni Vicente Mosquera Serrano, a key leader of Tren de Aragua according to the State Department, on 24 June 2025.",
            "es": "EE. UU. sancionó el 24 de junio de 2025 a Giovanni Vicente Mosquera Serrano, dirigente clave del Tren de Aragua según el Departamento de Estado."},
  "people": [
    {"id": "giovanni-mosquera",
     "name": {"en": "Giovanni Vicente Mosquera Serrano", "es": "Giovanni Vicente Mosquera Serrano"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "us-state-2025-06-24-mosquera",
     "locator": "is sanctioning a key leader of Tren de Aragua",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "us-state-department",
     "act": "states",
     "source": "us-state-2025-06-24-mosquera",
     "locator": "Giovanni Vicente Mosquera Serrano is a notorious member",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "mosquera-alias-el-viejo", "aspect": "leadership",
  "type": "also_known_as", "name": "El Viejo", "nameLanguage": "es", "personId": "giovanni-mosquera",
  "personName": "Giovanni Vicente Mosquera Serrano", "certainty": "reported", "asOf": "2025-06-24",
  "statement": {"en": "El Viejo was an alias of Giovanni Vicente Mosquera Serrano, according to the US Department of Justice in June 2025, UPI reported.",
                "es": "El Viejo era un alias de Giovanni Vicente Mosquera Serrano, según el Departamento de Justicia estadounidense en junio de 2025, informó UPI."},
  "caveat": {"en": "Giovanny San Vicente, named in a 2024 reward offer, has the same alias; whether the two are one man is not confirmed.",
             "es": "Giovanny San Vicente, nombrado en una oferta de recompensa de 2024, comparte el alias; no está confirmado que sean la misma persona."},
  "print": {"en": "Giovanni Vicente Mosquera Serrano, alleged Tren de Aragua leader, was also known as El Viejo, the US Department of Justice said in 2025, UPI reported.",
            "es": "Giovanni Vicente Mosquera Serrano, presunto dirigente del Tren de Aragua, tenía el alias El Viejo, según el Departamento de Justicia estadounidense en 2025, informó UPI."},
  "people": [
    {"id": "giovanni-mosquera",
     "name": {"en": "Giovanni Vicente Mosquera Serrano", "es": "Giovanni Vicente Mosquera Serrano"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-doj",
     "act": "states",
     "source": "upi-2025-06-25-mosquera",
     "locator": "Mosquera Serrano, who also goes by the name \"El Viejo,\"",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-money-laundering", "aspect": "activity",
  "type": "money_laundering", "certainty": "alleged", "asOf": "2024-07-11",
  "statement": {"en": "The US Treasury accused Tren de Aragua on 11 July 2024 of laundering money, including through cryptocurrency.",
                "es": "El Tesoro de EE. UU. acusó al Tren de Aragua el 11 de julio de 2024 de lavar dinero, también con criptomonedas."},
  "print": {"en": "The US Treasury accused Tren de Aragua of laundering money when it sanctioned the gang in July 2024.",
            "es": "El Tesoro de EE. UU. acusó al Tren de Aragua de lavar dinero al sancionar a la banda en julio de 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "accuses",
     "source": "us-treasury-2024-07-11",
     "locator": "human trafficking, drugs, money-laundering and gender violence",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "structure-federation", "aspect": "structure",
  "type": "federation", "certainty": "reported", "asOf": "2024",
  "statement": {"en": "Jeremy McDermott, co-director of InSight Crime, described Tren de Aragua in 2024 as a federation of gangs without a vertical structure.",
                "es": "Jeremy McDermott, codirector de InSight Crime, describió al Tren de Aragua en 2024 como una federación de bandas sin estructura vertical."},
  "caveat": {"en": "The InSight Crime newsletter cited is undated; the year is inferred from its content.",
             "es": "El boletín citado de InSight Crime no tiene fecha; el año se deduce de su contenido."},
  "print": {"en": "Tren de Aragua is a federation of gangs without a vertical structure, Jeremy McDermott, co-director of InSight Crime, said in 2024.",
            "es": "El Tren de Aragua es una federación de bandas sin estructura vertical, dijo Jeremy McDermott, codirector de InSight Crime, en 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "jeremy-mcdermott",
     "act": "says",
     "source": "insight-newsletter-mcdermott",
     "locator": "but rather a federation of different gangs",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "jeremy-mcdermott", "name": {"en": "Jeremy McDermott", "es": "Jeremy McDermott"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "structure-enterprise-sdny", "aspect": "structure",
  "type": "enterprise", "certainty": "alleged", "asOf": "2025-12-18",
  "statement": {"en": "Tren de Aragua was a single criminal enterprise in the Americas and Europe, US prosecutors in New York alleged in December 2025.",
                "es": "El Tren de Aragua era una sola empresa criminal en América y Europa, sostuvo la Fiscalía federal en Nueva York en diciembre de 2025."},
  "print": {"en": "Tren de Aragua was a single criminal enterprise in the Americas and Europe, US prosecutors in New York alleged in December 2025.",
            "es": "El Tren de Aragua era una sola empresa criminal en América y Europa, sostuvo la Fiscalía federal en Nueva York en diciembre de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-doj-sdny",
     "act": "alleges",
     "source": "us-doj-sdny-2025-12-18",
     "locator": "operating throughout North America, South America, and Europe",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "status-dismantled", "aspect": "status",
  "type": "dismantled", "certainty": "reported", "asOf": "2025-01",
  "statement": {"en": "Tren de Aragua had been dismantled in two stages, in 2021 and September 2023, Venezuela''s Public Prosecutor''s Office said in January 2025.",
                "es": "El Tren de Aragua había sido desmantelado en dos etapas, en 2021 y septiembre de 2023, afirmó el Ministerio Público venezolano en enero de 2025."},
  "caveat": {"en": "The month of the statement is inferred from the report''s content.",
             "es": "El mes de la declaración se deduce del contenido de la nota."},
  "print": {"en": "Tren de Aragua was dismantled in two stages, in 2021 and 2023, Venezuela''s Public Prosecutor''s Office said in January 2025, CNN en Español reported.",
            "es": "El Tren de Aragua fue desmantelado en dos etapas, 2021 y 2023, afirmó el Ministerio Público venezolano en enero de 2025, informó CNN en Español."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "venezuela-public-ministry",
     "act": "claims",
     "source": "cnn-2025-01-venezuela-prosecutor",
     "locator": "afirmó este lunes haber desmantelado al grupo criminal transnacional",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "status-dismantled-leader-unknown", "aspect": "status",
  "certainty": "reported", "asOf": "2025-01",
  "statement": {"en": "Venezuela''s prosecutors, who said Tren de Aragua had been dismantled, did not say where its leader was, CNN en Español reported in January 2025.",
                "es": "La Fiscalía venezolana daba por desmantelado al Tren de Aragua sin decir dónde estaba su líder, informó CNN en Español en enero de 2025."},
  "caveat": {"en": "The month of the report is inferred from its content.",
             "es": "El mes de la nota se deduce de su contenido."},
  "print": {"en": "Venezuela''s prosecutors, who said Tren de Aragua had been dismantled, did not say where its leader was, CNN en Español reported in January 2025.",
            "es": "La Fiscalía venezolana daba por desmantelado al Tren de Aragua sin decir dónde estaba su líder, informó CNN en Español en enero de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "cnn-espanol",
     "act": "reports",
     "source": "cnn-2025-01-venezuela-prosecutor",
     "locator": "pero no han dicho dónde está su líder",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "status-existence-denied", "aspect": "status",
  "type": "existence_denied", "certainty": "reported", "asOf": "2024-04",
  "statement": {"en": "Yván Gil, then Venezuela''s foreign minister, said in April 2024 that Tren de Aragua did not exist and was a fiction of the international media.",
                "es": "Yván Gil, entonces canciller de Venezuela, dijo en abril de 2024 que el Tren de Aragua no existía y era una ficción de los medios internacionales."},
  "print": {"en": "Tren de Aragua was a fiction of the international media, Yván Gil, then Venezuela''s foreign minister, said in April 2024, El Deber reported.",
            "es": "El Tren de Aragua era una ficción de medios internacionales, dijo Yván Gil, entonces canciller venezolano, en abril de 2024, informó El Deber."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "yvan-gil",
     "act": "denies",
     "via": ["el-deber"],
     "source": "eju-2024-04-bolivia",
     "locator": "es una ficción creada por la mediática internacional",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "yvan-gil", "name": {"en": "Yván Gil", "es": "Yván Gil"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "status-active-sdny", "aspect": "status",
  "type": "active", "certainty": "alleged", "asOf": "2025-12-18",
  "statement": {"en": "Tren de Aragua was operating in North America, South America and Europe, US prosecutors in New York alleged in December 2025.",
                "es": "El Tren de Aragua operaba en Norteamérica, Sudamérica y Europa, sostuvo la Fiscalía federal en Nueva York en diciembre de 2025."},
  "print": {"en": "Tren de Aragua was operating in North America, South America and Europe, US prosecutors in New York alleged in December 2025.",
            "es": "El Tren de Aragua operaba en Norteamérica, Sudamérica y Europa, sostuvo la Fiscalía federal en Nueva York en diciembre de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-doj-sdny",
     "act": "alleges",
     "source": "us-doj-sdny-2025-12-18",
     "locator": "operating throughout North America, South America, and Europe",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "proclamation-10903-order", "aspect": "status",
  "certainty": "official", "asOf": "2025-03-15",
  "statement": {"en": "Donald Trump''s Proclamation 10903 of March 2025 ordered the detention and removal of Venezuelan members of Tren de Aragua aged 14 or over without US citizenship or permanent residence.",
                "es": "La Proclamación 10903 de Donald Trump (marzo de 2025) ordenó detener y expulsar a venezolanos del Tren de Aragua de 14 años o más sin ciudadanía ni residencia permanente estadounidenses."},
  "caveat": {"en": "Its use was challenged in court; the outcome before the full US appeals court for the Fifth Circuit is not known.",
             "es": "Su uso se impugnó en los tribunales; no se conoce el resultado ante el pleno de la Corte de Apelaciones del Quinto Circuito."},
  "print": {"en": "Donald Trump''s Proclamation 10903 of 2025 ordered the removal of Venezuelan Tren de Aragua members aged 14 or over without US citizenship or permanent residence.",
            "es": "Donald Trump ordenó en 2025 (Proclamación 10903) expulsar a venezolanos del Tren de Aragua de 14 años o más sin ciudadanía ni residencia permanente estadounidenses."},
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "donald-trump",
     "act": "announces",
     "source": "us-proclamation-10903",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

-- Presence -------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ve-dismantled", "country": "VE",
  "status": "denied", "certainty": "reported", "asOf": "2025-01",
  "statement": {"en": "Venezuela''s Public Prosecutor''s Office said in January 2025 that it had dismantled Tren de Aragua in two stages, in 2021 and September 2023.",
                "es": "El Ministerio Público de Venezuela dijo en enero de 2025 que había desmantelado al Tren de Aragua en dos etapas, en 2021 y septiembre de 2023."},
  "caveat": {"en": "The month of the claim is our inference from the report.",
             "es": "El mes de la afirmación es una deducción nuestra a partir de la noticia."},
  "print": {"en": "Venezuela''s Public Prosecutor''s Office said in January 2025 that it had dismantled Tren de Aragua, CNN en Español reported.",
            "es": "El Ministerio Público de Venezuela dijo en enero de 2025 que había desmantelado al Tren de Aragua, informó CNN en Español."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "venezuela-public-ministry",
     "act": "claims",
     "source": "cnn-2025-01-venezuela-prosecutor",
     "locator": "afirmó este lunes haber desmantelado al grupo criminal transnacional",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ve-existence-denied", "country": "VE",
  "status": "denied", "certainty": "reported", "asOf": "2024-04",
  "statement": {"en": "Yván Gil, then Venezuela''s foreign minister, denied in April 2024 that Tren de Aragua existed and called it a fiction of the international media.",
                "es": "Yván Gil, entonces canciller de Venezuela, negó en abril de 2024 que el Tren de Aragua existiera y lo llamó ficción de los medios internacionales."},
  "print": {"en": "Venezuela''s then foreign minister, Yván Gil, denied in April 2024 that Tren de Aragua existed, El Deber reported.",
            "es": "El entonces canciller de Venezuela, Yván Gil, negó en abril de 2024 que el Tren de Aragua existiera, informó El Deber."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "yvan-gil",
     "act": "denies",
     "via": ["el-deber"],
     "source": "eju-2024-04-bolivia",
     "locator": "es una ficción creada por la mediática internacional",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "yvan-gil", "name": {"en": "Yván Gil", "es": "Yván Gil"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-co-la-parada", "country": "CO",
  "status": "reported", "certainty": "reported", "asOf": "2017",
  "subdivisions": [{"code": "CO-NSA", "name": {"en": "Norte de Santander", "es": "Norte de Santander"}}],
  "statement": {"en": "Leaked papers of Colombia''s judicial police, reported in November 2023, placed Tren de Aragua in the border settlement of La Parada from mid-2017.",
                "es": "Documentos filtrados de la policía judicial de Colombia, difundidos en noviembre de 2023, situaban al Tren de Aragua en La Parada, en la frontera, desde mediados de 2017."},
  "print": {"en": "Leaked papers of Colombia''s judicial police placed Tren de Aragua in the border settlement of La Parada from 2017, CNN en Español reported in 2023.",
            "es": "Documentos filtrados de la policía judicial colombiana situaban al Tren de Aragua en La Parada, poblado fronterizo, desde 2017, informó CNN en Español en 2023."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "colombia-police",
     "act": "reports",
     "source": "cnn-2023-11-10-narcofiles",
     "locator": "a mediados de 2017",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-co-eln-rival", "country": "CO",
  "status": "reported", "certainty": "reported", "asOf": "2023-11",
  "partners": [
    {"id": "eln",
     "name": {"en": "National Liberation Army (ELN)", "es": "Ejército de Liberación Nacional (ELN)"},
     "tie": "rival"}],
  "statement": {"en": "Tren de Aragua had displaced the ELN guerrillas by force from La Parada, on Colombia''s border with Venezuela, a Colombian police commander said, Caraota Digital reported in November 2023.",
                "es": "El Tren de Aragua desplazó por la fuerza a la guerrilla ELN de La Parada, frontera con Venezuela, según un comandante policial colombiano, informó Caraota Digital en noviembre de 2023."},
  "caveat": {"en": "Caraota Digital added that the gang''s control of the border area had since shrunk.",
             "es": "Caraota Digital añadió que el control de la banda en la zona fronteriza se había reducido desde entonces."},
  "print": {"en": "Tren de Aragua had displaced the ELN from La Parada, on Colombia''s border, a Colombian police commander said, Caraota Digital reported in November 2023.",
            "es": "El Tren de Aragua desplazó al ELN de La Parada, frontera colombiana, según un comandante policial colombiano, informó Caraota Digital en noviembre de 2023."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "cucuta-police-commander",
     "act": "says",
     "via": ["cnn-espanol"],
     "source": "caraota-2023-11-eln",
     "locator": "el Tren de Aragua ha logrado desplazar al ELN",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "colombia-police",
     "act": "reports",
     "source": "cnn-2023-11-10-narcofiles",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-co-permanent", "country": "CO",
  "status": "expanded", "certainty": "reported", "asOf": "2023-10",
  "statement": {"en": "InSight Crime wrote in October 2023 that Tren de Aragua had a permanent presence in Colombia, as in Peru and Chile.",
                "es": "InSight Crime escribió en octubre de 2023 que el Tren de Aragua tenía una presencia permanente en Colombia, como en Perú y Chile."},
  "print": {"en": "Tren de Aragua had a permanent presence in Colombia, as in Peru and Chile, InSight Crime wrote in October 2023.",
            "es": "El Tren de Aragua tenía una presencia permanente en Colombia, como en Perú y Chile, escribió InSight Crime en octubre de 2023."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2023-10-stages",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ec-carchi", "country": "EC",
  "status": "reported", "certainty": "reported", "asOf": "2020",
  "subdivisions": [{"code": "EC-C", "name": {"en": "Carchi", "es": "Carchi"}}],
  "statement": {"en": "The Periodistas Sin Cadenas foundation reported in October 2021 that a group linked to Tren de Aragua was broken up in Carchi, Ecuador, in late 2020.",
                "es": "La Fundación Periodistas Sin Cadenas informó en octubre de 2021 de que un grupo vinculado al Tren de Aragua fue desmantelado en Carchi, Ecuador, a fines de 2020."},
  "print": {"en": "A group linked to Tren de Aragua was broken up in Carchi, Ecuador, in late 2020, the Periodistas Sin Cadenas foundation reported.",
            "es": "Un grupo vinculado al Tren de Aragua fue desmantelado en Carchi, Ecuador, a fines de 2020, informó la Fundación Periodistas Sin Cadenas."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "periodistas-sin-cadenas",
     "act": "reports",
     "source": "runrunes-2021-10-ecuador",
     "locator": "desarticuló a un grupo ligado a la banda",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ec-reports-only", "country": "EC",
  "status": "disputed", "certainty": "reported", "asOf": "2023-10",
  "statement": {"en": "InSight Crime wrote in October 2023 of reports of Tren de Aragua in Ecuador, but not of a permanent presence.",
                "es": "InSight Crime dio cuenta en octubre de 2023 de informaciones sobre el Tren de Aragua en Ecuador, pero no de una presencia permanente."},
  "print": {"en": "InSight Crime wrote in October 2023 of reports of Tren de Aragua in Ecuador, but not of a permanent presence.",
            "es": "InSight Crime dio cuenta en octubre de 2023 de informaciones sobre el Tren de Aragua en Ecuador, pero no de una presencia permanente."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2023-10-stages",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-pe-factions", "country": "PE",
  "status": "reported", "certainty": "reported", "asOf": "2024-01-22",
  "subdivisions": [{"code": "PE-LMA", "name": {"en": "Metropolitan Lima", "es": "Lima Metropolitana"}}],
  "statement": {"en": "La República (Peru) in January 2024 named Los Gallegos, Los Hijos de Dios and Dinastía Alayón as Tren de Aragua factions pursued in Lima.",
                "es": "La República (Perú) nombró en enero de 2024 a Los Gallegos, Los Hijos de Dios y Dinastía Alayón como facciones del Tren de Aragua perseguidas en Lima."},
  "print": {"en": "Los Gallegos, Los Hijos de Dios and Dinastía Alayón were Tren de Aragua factions in Peru, La República (Peru) reported in January 2024.",
            "es": "Los Gallegos, Los Hijos de Dios y Dinastía Alayón eran facciones del Tren de Aragua en Perú, informó La República (Perú) en enero de 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "la-republica-peru",
     "act": "reports",
     "source": "larepublica-2024-01-22",
     "locator": "‘Los Gallegos’, ‘Dinastía Alayón’ y ‘Los Hijos de Dios’",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-pe-permanent", "country": "PE",
  "status": "expanded", "certainty": "reported", "asOf": "2023-10",
  "statement": {"en": "InSight Crime wrote in October 2023 that Tren de Aragua had a permanent presence in Peru, as in Colombia and Chile.",
                "es": "InSight Crime escribió en octubre de 2023 que el Tren de Aragua tenía una presencia permanente en Perú, como en Colombia y Chile."},
  "print": {"en": "Tren de Aragua had a permanent presence in Peru, as in Colombia and Chile, InSight Crime wrote in October 2023.",
            "es": "El Tren de Aragua tenía una presencia permanente en Perú, como en Colombia y Chile, escribió InSight Crime en octubre de 2023."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2023-10-stages",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-cl-permanent", "country": "CL",
  "status": "expanded", "certainty": "reported", "asOf": "2023-10",
  "statement": {"en": "InSight Crime wrote in October 2023 that Tren de Aragua had a permanent presence in Chile, as in Colombia and Peru.",
                "es": "InSight Crime escribió en octubre de 2023 que el Tren de Aragua tenía una presencia permanente en Chile, como en Colombia y Perú."},
  "print": {"en": "Tren de Aragua had a permanent presence in Chile, as in Colombia and Peru, InSight Crime wrote in October 2023.",
            "es": "El Tren de Aragua tenía una presencia permanente en Chile, como en Colombia y Perú, escribió InSight Crime en octubre de 2023."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2023-10-stages",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-cl-arica", "country": "CL",
  "status": "reported", "certainty": "official", "asOf": "2024-11-19",
  "subdivisions": [{"code": "CL-AP", "name": {"en": "Arica y Parinacota", "es": "Arica y Parinacota"}}],
  "statement": {"en": "A court in Arica, Chile, in November 2024 convicted 34 of 38 people accused of belonging to Los Gallegos, Tren de Aragua''s alleged armed wing there, El País reported.",
                "es": "Un tribunal de Arica, Chile, condenó en noviembre de 2024 a 34 de 38 acusados de integrar Los Gallegos, presunto brazo armado allí del Tren de Aragua, informó El País."},
  "print": {"en": "A Chilean court convicted 34 members of Los Gallegos, tied to Tren de Aragua, in 2024, according to El País.",
            "es": "Un tribunal chileno condenó en 2024 a 34 integrantes de Los Gallegos, ligados al Tren de Aragua, según El País."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "el-pais",
     "act": "reports",
     "source": "elpais-2024-11-20-arica",
     "locator": "ha condenado este martes a 34 miembros de Los Gallegos",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "fiscalia-chile",
     "act": "states",
     "via": ["afp"],
     "source": "tvn2-2025-arica-sentence",
     "locator": "formaban parte de Los Gallegos",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-cl-identified", "country": "CL",
  "status": "reported", "certainty": "reported", "asOf": "2023-05",
  "statement": {"en": "Chile''s Public Prosecutor''s Office had identified 350 people as members of Tren de Aragua by May 2023, CIPER reported.",
                "es": "La Fiscalía de Chile había identificado hasta mayo de 2023 a 350 personas como integrantes del Tren de Aragua, informó CIPER."},
  "print": {"en": "Chile''s Public Prosecutor''s Office had identified 350 people as members of Tren de Aragua by May 2023, according to CIPER.",
            "es": "La Fiscalía de Chile había identificado hasta mayo de 2023 a 350 personas como integrantes del Tren de Aragua, según CIPER."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "fiscalia-chile",
     "act": "counts",
     "source": "ciper-2023-05-25",
     "locator": "Ahora, la Fiscalía ya ha identificado a 350",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-cl-ojeda-prosecution", "country": "CL",
  "status": "reported", "certainty": "alleged", "asOf": "2024-03",
  "subdivisions": [
    {"code": "CL-RM", "name": {"en": "Santiago Metropolitan Region", "es": "Región Metropolitana de Santiago"}}],
  "statement": {"en": "Chilean prosecutor Héctor Barros linked the killing of Ronald Ojeda, a Venezuelan former military officer, to Tren de Aragua in March 2024.",
                "es": "El fiscal chileno Héctor Barros vinculó en marzo de 2024 el homicidio de Ronald Ojeda, exmilitar venezolano, al Tren de Aragua."},
  "caveat": {"en": "No conviction in this case has been found.",
             "es": "No se ha encontrado ninguna condena en este caso."},
  "print": {"en": "Chilean prosecutor Héctor Barros linked the killing of Ronald Ojeda, a Venezuelan former military officer, to Tren de Aragua, W Radio Colombia reported in 2024.",
            "es": "El fiscal chileno Héctor Barros vinculó el homicidio del exmilitar venezolano Ronald Ojeda al Tren de Aragua, informó W Radio Colombia en marzo de 2024."},
  "people": [
    {"id": "ronald-ojeda", "name": {"en": "Ronald Ojeda", "es": "Ronald Ojeda"}},
    {"id": "hector-barros", "name": {"en": "Héctor Barros", "es": "Héctor Barros"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "hector-barros",
     "act": "accuses",
     "source": "wradio-2024-03-05-ojeda",
     "locator": "vinculada principalmente al Tren de Aragua",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-cl-ojeda-suspects", "country": "CL",
  "status": "reported", "certainty": "alleged", "asOf": "2025-08-14",
  "subdivisions": [
    {"code": "CL-RM", "name": {"en": "Santiago Metropolitan Region", "es": "Región Metropolitana de Santiago"}}],
  "statement": {"en": "At least 16 people were suspected in Ronald Ojeda''s killing, 12 of them before the courts, according to Chilean prosecutors, Puranoticia reported in August 2025.",
                "es": "Al menos 16 personas eran sospechosas del homicidio de Ronald Ojeda, 12 de ellas ante la justicia, según la Fiscalía de Chile, informó Puranoticia en agosto de 2025."},
  "caveat": {"en": "No conviction in this case has been found.",
             "es": "No se ha encontrado ninguna condena en este caso."},
  "print": {"en": "Chilean prosecutors, who linked Ronald Ojeda''s killing to Tren de Aragua, suspected at least 16 people of taking part, Puranoticia reported in 2025.",
            "es": "La Fiscalía chilena, que vinculó al Tren de Aragua el homicidio de Ronald Ojeda, sospechaba de al menos 16 personas, informó Puranoticia en 2025."},
  "people": [{"id": "ronald-ojeda", "name": {"en": "Ronald Ojeda", "es": "Ronald Ojeda"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "fiscalia-chile",
     "act": "alleges",
     "source": "puranoticia-2025-08-14-ojeda",
     "locator": "al menos 16 personas habrían intervenido",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-us-dhs-states", "country": "US",
  "status": "reported", "certainty": "reported", "asOf": "2024-10",
  "statement": {"en": "The US Department of Homeland Security placed Tren de Aragua in 15 states and possibly eight more, NBC News reported in October 2024.",
                "es": "El Departamento de Seguridad Nacional de EE. UU. situaba al Tren de Aragua en 15 estados y posiblemente en otros ocho, informó NBC News en octubre de 2024."},
  "print": {"en": "US Homeland Security placed Tren de Aragua in 15 states and possibly eight more, NBC News reported in October 2024.",
            "es": "Seguridad Nacional de EE. UU. situaba al Tren de Aragua en 15 estados y posiblemente en otros ocho, informó NBC News en octubre de 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-dhs",
     "act": "states",
     "source": "nbc-2024-10-23-dhs",
     "locator": "has a presence in 15 states",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "us-dhs",
     "act": "suggests",
     "source": "nbc-2024-10-23-dhs",
     "locator": "a possible presence in eight more",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-us-no-structure", "country": "US",
  "status": "disputed", "certainty": "reported", "asOf": "2024",
  "statement": {"en": "Jeremy McDermott of InSight Crime saw no evidence in 2024 that Tren de Aragua had built an organised structure in the US.",
                "es": "Jeremy McDermott, de InSight Crime, no veía en 2024 pruebas de que el Tren de Aragua hubiera montado una estructura organizada en EE. UU."},
  "caveat": {"en": "The InSight Crime newsletter cited was read without its date; the year is our inference.",
             "es": "El boletín citado de InSight Crime se leyó sin su fecha; el año es una deducción nuestra."},
  "print": {"en": "Jeremy McDermott, co-director of InSight Crime, saw no evidence in 2024 that Tren de Aragua had built an organised structure in the US.",
            "es": "Jeremy McDermott, codirector de InSight Crime, no veía en 2024 pruebas de que el Tren de Aragua tuviera una estructura organizada en EE. UU."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "jeremy-mcdermott",
     "act": "says",
     "source": "insight-newsletter-mcdermott",
     "locator": "no evidence that the gang has set up an organizational structure",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "jeremy-mcdermott", "name": {"en": "Jeremy McDermott", "es": "Jeremy McDermott"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-us-isolated-cases", "country": "US",
  "status": "disputed", "certainty": "reported", "asOf": "2024",
  "statement": {"en": "InSight Crime found no case in the US that police had established as the work of Tren de Aragua, Latin Times reported in 2024.",
                "es": "InSight Crime no halló en EE. UU. ningún caso confirmado por la policía como del Tren de Aragua, informó Latin Times en 2024."},
  "caveat": {"en": "The part of the article that was read bears no date.",
             "es": "La parte del artículo que se leyó no lleva fecha."},
  "print": {"en": "InSight Crime found no case in the US that police had established as the work of Tren de Aragua, Latin Times reported in 2024.",
            "es": "InSight Crime no halló en EE. UU. ningún caso confirmado por la policía como del Tren de Aragua, informó Latin Times en 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "insight-crime",
     "act": "reports",
     "source": "insight-2024-us-latintimes",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-bo-oruro", "country": "BO",
  "status": "arrests_reported", "certainty": "alleged", "asOf": "2024-04-05",
  "subdivisions": [{"code": "BO-O", "name": {"en": "Oruro", "es": "Oruro"}}],
  "statement": {"en": "Bolivia''s minister of government, Eduardo del Castillo, said four Venezuelans arrested in Oruro in April 2024 had called themselves Tren de Aragua members.",
                "es": "El ministro de Gobierno de Bolivia, Eduardo del Castillo, dijo que cuatro venezolanos detenidos en Oruro en abril de 2024 se habían declarado miembros del Tren de Aragua."},
  "caveat": {"en": "The minister said days later that the gang was not in Bolivia.",
             "es": "El ministro dijo días después que la banda no estaba en Bolivia."},
  "print": {"en": "Four Venezuelans arrested in Bolivia in April 2024 called themselves Tren de Aragua members, minister Eduardo del Castillo said, according to Infobae.",
            "es": "Cuatro venezolanos detenidos en Bolivia en abril de 2024 se declararon miembros del Tren de Aragua, dijo el ministro Eduardo del Castillo, según Infobae."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bolivia-government-minister",
     "act": "announces",
     "source": "infobae-2024-04-06-bolivia",
     "locator": "detuvo este viernes en el oeste del país a cuatro venezolanos",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "bolivia-government-minister",
     "act": "announces",
     "source": "infobae-2024-04-06-bolivia",
     "locator": "manifestando que no sabían con quiénes se metían",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "eduardo-del-castillo", "name": {"en": "Eduardo del Castillo", "es": "Eduardo del Castillo"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-bo-denied", "country": "BO",
  "status": "denied", "certainty": "reported", "asOf": "2024-04",
  "statement": {"en": "Bolivia''s minister of government, Eduardo del Castillo, ruled out Tren de Aragua''s presence in the country in April 2024, days after announcing arrests.",
                "es": "El ministro de Gobierno de Bolivia, Eduardo del Castillo, descartó en abril de 2024 que el Tren de Aragua estuviera en el país, días después de anunciar detenciones."},
  "print": {"en": "Bolivia''s minister of government, Eduardo del Castillo, ruled out Tren de Aragua''s presence in the country in April 2024, El Deber reported.",
            "es": "El ministro de Gobierno de Bolivia, Eduardo del Castillo, descartó en abril de 2024 la presencia del Tren de Aragua allí, informó El Deber."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bolivia-government-minister",
     "act": "denies",
     "via": ["el-deber"],
     "source": "eju-2024-04-bolivia",
     "locator": "retrocede y descarta su presencia en Bolivia",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "eduardo-del-castillo", "name": {"en": "Eduardo del Castillo", "es": "Eduardo del Castillo"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-bo-reports-only", "country": "BO",
  "status": "reported", "certainty": "reported", "asOf": "2023-10",
  "statement": {"en": "InSight Crime wrote in October 2023 of reports of Tren de Aragua in Bolivia, but not of a permanent presence.",
                "es": "InSight Crime dio cuenta en octubre de 2023 de informaciones sobre el Tren de Aragua en Bolivia, pero no de una presencia permanente."},
  "print": {"en": "InSight Crime wrote in October 2023 of reports of Tren de Aragua in Bolivia, but not of a permanent presence.",
            "es": "InSight Crime dio cuenta en octubre de 2023 de informaciones sobre el Tren de Aragua en Bolivia, pero no de una presencia permanente."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2023-10-stages",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-br-roraima", "country": "BR",
  "status": "reported", "certainty": "reported", "asOf": "2024-12-13",
  "subdivisions": [{"code": "BR-RR", "name": {"en": "Roraima", "es": "Roraima"}}],
  "activities": [
    {"code": "drug_dealing", "name": {"en": "Drug dealing", "es": "Venta de drogas"}},
    {"code": "smuggling", "name": {"en": "Smuggling", "es": "Contrabando"}},
    {"code": "sexual_exploitation", "name": {"en": "Sexual exploitation", "es": "Explotación sexual"}}],
  "statement": {"en": "Band reported in December 2024 that Tren de Aragua was in districts of Boa Vista, in the Brazilian state of Roraima, engaged in drug dealing, smuggling and sexual exploitation.",
                "es": "Band informó en diciembre de 2024 de que el Tren de Aragua estaba en barrios de Boa Vista, Roraima (Brasil), dedicado a venta de drogas, contrabando y explotación sexual."},
  "print": {"en": "Tren de Aragua had settled in districts of Boa Vista, in the Brazilian state of Roraima, Band reported in December 2024.",
            "es": "El Tren de Aragua se había instalado en barrios de Boa Vista, en el estado brasileño de Roraima, informó Band en diciembre de 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "band-tv",
     "act": "reports",
     "source": "band-2024-12-13-brazil",
     "locator": "estabeleceu presença em bairros de Boa Vista, em Roraima",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-br-factions", "country": "BR",
  "status": "allied_groups", "certainty": "reported", "asOf": "2024-12-13",
  "partners": [
    {"id": "primeiro-comando-da-capital",
     "name": {"en": "First Capital Command (PCC)", "es": "Primer Comando de la Capital (PCC)"},
     "tie": "reported_dealings"},
    {"id": "comando-vermelho",
     "name": {"en": "Red Command (CV)", "es": "Comando Rojo (CV)"},
     "tie": "reported_dealings"}],
  "statement": {"en": "Band reported in December 2024 that Tren de Aragua had dealings with the Brazilian factions First Capital Command (PCC) and, more closely, Red Command (CV).",
                "es": "Band informó en diciembre de 2024 de que el Tren de Aragua trataba con las facciones brasileñas Primer Comando de la Capital (PCC) y, más estrechamente, Comando Rojo (CV)."},
  "print": {"en": "Tren de Aragua had dealings with the Brazilian factions PCC and Red Command, Band reported in December 2024.",
            "es": "El Tren de Aragua tenía tratos con las facciones brasileñas PCC y Comando Rojo, informó Band en diciembre de 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "band-tv",
     "act": "reports",
     "source": "band-2024-12-13-brazil",
     "locator": "o Comando Vermelho está mais alinhado com o Tren de Aragua",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "band-tv",
     "act": "reports",
     "source": "band-2024-12-13-brazil",
     "locator": "fornecedoras do PCC",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-br-reports-only", "country": "BR",
  "status": "reported", "certainty": "reported", "asOf": "2023-10",
  "statement": {"en": "InSight Crime wrote in October 2023 of reports of Tren de Aragua in Brazil, but not of a permanent presence.",
                "es": "InSight Crime dio cuenta en octubre de 2023 de informaciones sobre el Tren de Aragua en Brasil, pero no de una presencia permanente."},
  "print": {"en": "InSight Crime wrote in October 2023 of reports of Tren de Aragua in Brazil, but not of a permanent presence.",
            "es": "InSight Crime dio cuenta en octubre de 2023 de informaciones sobre el Tren de Aragua en Brasil, pero no de una presencia permanente."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2023-10-stages",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-pa-minister", "country": "PA",
  "status": "reported", "certainty": "reported", "asOf": "2024-10",
  "activities": [
    {"code": "sponsoring_local_gangs",
     "name": {"en": "Sponsoring of local gangs in drug transit",
              "es": "Patrocinio de pandillas locales en el tránsito de drogas"}}],
  "statement": {"en": "Panama''s security minister, Frank Ábrego, said in October 2024 that Tren de Aragua had been identified there and sponsored local gangs involved in drug transit.",
                "es": "El ministro de Seguridad de Panamá, Frank Ábrego, dijo en octubre de 2024 que el Tren de Aragua estaba identificado allí y patrocinaba pandillas locales en el tránsito de drogas."},
  "print": {"en": "Tren de Aragua had been identified in Panama, security minister Frank Ábrego said in October 2024, according to La Estrella de Panamá.",
            "es": "El Tren de Aragua estaba identificado en Panamá, dijo en octubre de 2024 el ministro de Seguridad, Frank Ábrego, según La Estrella de Panamá."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "panama-security-minister",
     "act": "says",
     "source": "laestrella-2025-09-01-panama",
     "locator": "Se han identificado los grupos del Tren de Aragua",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "frank-abrego", "name": {"en": "Frank Ábrego", "es": "Frank Ábrego"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-pa-darien", "country": "PA",
  "status": "arrests_reported", "certainty": "alleged", "asOf": "2025-09-01",
  "subdivisions": [{"code": "PA-5", "name": {"en": "Darién", "es": "Darién"}}],
  "statement": {"en": "La Estrella de Panamá reported on 1 September 2025 the arrest in Darién of one suspected Tren de Aragua member, after a US alert.",
                "es": "La Estrella de Panamá informó el 1 de septiembre de 2025 de la detención en Darién de un presunto miembro del Tren de Aragua, tras una alerta de EE. UU."},
  "caveat": {"en": "No court finding has been seen.", "es": "No se ha visto ninguna resolución judicial."},
  "print": {"en": "One suspected Tren de Aragua member was arrested in Darién, Panama, La Estrella de Panamá reported on 1 September 2025.",
            "es": "Un presunto miembro del Tren de Aragua fue detenido en Darién, Panamá, informó La Estrella de Panamá el 1 de septiembre de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "la-estrella-de-panama",
     "act": "reports",
     "source": "laestrella-2025-09-01-panama",
     "locator": "Detienen en Panamá a integrante del Tren de Aragua",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-es-arrests", "country": "ES",
  "status": "arrests_reported", "certainty": "alleged", "asOf": "2025-11-07",
  "subdivisions": [
    {"code": "ES-B", "name": {"en": "Barcelona", "es": "Barcelona"}},
    {"code": "ES-M", "name": {"en": "Madrid", "es": "Madrid"}},
    {"code": "ES-GI", "name": {"en": "Girona", "es": "Girona"}},
    {"code": "ES-C", "name": {"en": "A Coruña", "es": "A Coruña"}},
    {"code": "ES-V", "name": {"en": "Valencia", "es": "Valencia"}}],
  "statement": {"en": "Spain''s National Police announced in November 2025 the arrest of 13 people in five provinces over suspected ties to Tren de Aragua.",
                "es": "La Policía Nacional de España anunció en noviembre de 2025 la detención de 13 personas en cinco provincias por presuntos vínculos con el Tren de Aragua."},
  "caveat": {"en": "No court finding has been seen.", "es": "No se ha visto ninguna resolución judicial."},
  "print": {"en": "Spain''s National Police arrested 13 people over suspected ties to Tren de Aragua, Libertad Digital reported in November 2025.",
            "es": "La Policía Nacional de España detuvo a 13 personas por presuntos vínculos con el Tren de Aragua, informó Libertad Digital en noviembre de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "spain-national-police",
     "act": "announces",
     "source": "libertaddigital-2025-11-07-spain",
     "locator": "han detenido a 13 personas presuntamente vinculadas",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-es-cell", "country": "ES",
  "status": "reported", "certainty": "alleged", "asOf": "2025-11-07",
  "activities": [{"code": "drug_trafficking", "name": {"en": "Drug trafficking", "es": "Narcotráfico"}}],
  "statement": {"en": "Spain''s National Police said in November 2025 it had for the first time dismantled a Tren de Aragua cell based in Spain, linked to drug trafficking.",
                "es": "La Policía Nacional de España dijo en noviembre de 2025 que había desmantelado por primera vez una célula del Tren de Aragua asentada en España, ligada al narcotráfico."},
  "caveat": {"en": "No court finding has been seen.", "es": "No se ha visto ninguna resolución judicial."},
  "print": {"en": "Spain''s National Police said it had for the first time dismantled a Tren de Aragua cell in Spain, Libertad Digital reported in November 2025.",
            "es": "La Policía Nacional de España dijo haber desmantelado allí por primera vez una célula del Tren de Aragua, informó Libertad Digital en noviembre de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "spain-national-police",
     "act": "announces",
     "source": "libertaddigital-2025-11-07-spain",
     "locator": "en la primera operación que logra desmantelar una célula asentada en España",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-mx-arrests", "country": "MX",
  "status": "arrests_reported", "certainty": "alleged", "asOf": "2025-10-04",
  "subdivisions": [{"code": "MX-CMX", "name": {"en": "Mexico City", "es": "Ciudad de México"}}],
  "statement": {"en": "Mexico''s Secretariat of Security announced three arrests in the capital on 4 October 2025, including that of Tren de Aragua''s alleged leader in the country.",
                "es": "La Secretaría de Seguridad de México anunció el 4 de octubre de 2025 tres detenciones en la capital, incluida la del presunto líder del Tren de Aragua en el país."},
  "caveat": {"en": "No court finding has been seen.", "es": "No se ha visto ninguna resolución judicial."},
  "print": {"en": "Mexico''s Secretariat of Security announced the arrest of Tren de Aragua''s alleged leader in Mexico, CNN en Español reported in October 2025.",
            "es": "La Secretaría de Seguridad mexicana anunció la detención del presunto líder en México del Tren de Aragua, informó CNN en Español en octubre de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "mexico-sspc",
     "act": "announces",
     "via": ["cnn-espanol"],
     "source": "kvia-2025-10-04-mexico",
     "locator": "líder y principal operador en México",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-mx-caution", "country": "MX",
  "status": "disputed", "certainty": "reported", "asOf": "2025-10-06",
  "statement": {"en": "Journalist Ronna Rísquez urged caution in October 2025 about Mexico''s Tren de Aragua claims, saying those arrested did not match the members already identified.",
                "es": "La periodista Ronna Rísquez pidió cautela en octubre de 2025 ante lo dicho en México sobre el Tren de Aragua: los detenidos, señaló, no coincidían con los integrantes ya identificados."},
  "print": {"en": "Journalist Ronna Rísquez urged caution about Mexico''s Tren de Aragua claims, Aristegui Noticias reported in October 2025.",
            "es": "La periodista Ronna Rísquez pidió cautela ante lo dicho en México sobre el Tren de Aragua, informó Aristegui Noticias en octubre de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "says",
     "source": "aristegui-2025-10-06",
     "locator": "no coinciden con los identificados previamente",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "ronna-risquez", "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ca-listed", "country": "CA",
  "status": "designation_only", "certainty": "official", "asOf": "2025-02-20",
  "statement": {"en": "Canada''s government announced on 20 February 2025 that it had listed Tren de Aragua as a “terrorist entity” under its Criminal Code.",
                "es": "El Gobierno de Canadá anunció el 20 de febrero de 2025 que había designado al Tren de Aragua «entidad terrorista» según su Código Penal."},
  "caveat": {"en": "The part of the announcement that was read claims no presence in Canada.",
             "es": "La parte del anuncio que se leyó no afirma ninguna presencia en Canadá."},
  "print": {"en": "Canada listed Tren de Aragua as a “terrorist entity” under its Criminal Code, the government announced on 20 February 2025.",
            "es": "Canadá designó al Tren de Aragua «entidad terrorista» según su Código Penal, anunció el Gobierno el 20 de febrero de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "government-of-canada",
     "act": "announces",
     "source": "canada-2025-02-20-listing",
     "locator": "listed seven organizations as terrorist entities under the Criminal Code",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ar-listed", "country": "AR",
  "status": "designation_only", "certainty": "official", "asOf": "2025-02-25",
  "statement": {"en": "Argentina''s Ministry of Security entered Tren de Aragua in a public register as a “terrorist organisation”, ANSA reported on 25 February 2025.",
                "es": "El Ministerio de Seguridad de Argentina inscribió al Tren de Aragua en un registro público como «organización terrorista», informó ANSA el 25 de febrero de 2025."},
  "print": {"en": "Argentina''s Ministry of Security entered Tren de Aragua in a register as a “terrorist organisation”, ANSA reported on 25 February 2025.",
            "es": "El Ministerio de Seguridad de Argentina registró al Tren de Aragua como «organización terrorista», informó ANSA el 25 de febrero de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "government-of-argentina",
     "act": "announces",
     "source": "ansa-2025-02-25-argentina",
     "locator": "un''organizzazione terroristica iscrivendola nel Registro pubblico",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-tt-listed", "country": "TT",
  "status": "designation_only", "certainty": "official", "asOf": "2025-07-02",
  "statement": {"en": "Trinidad and Tobago''s government designated Tren de Aragua as “terrorist” after a High Court order, El Diario (Venezuela) reported on 2 July 2025.",
                "es": "El Gobierno de Trinidad y Tobago designó «terrorista» al Tren de Aragua tras una orden del Tribunal Superior, informó El Diario (Venezuela) el 2 de julio de 2025."},
  "print": {"en": "Trinidad and Tobago designated Tren de Aragua as “terrorist” after a High Court order, El Diario (Venezuela) reported on 2 July 2025.",
            "es": "Trinidad y Tobago designó «terrorista» al Tren de Aragua tras una orden del Tribunal Superior, informó El Diario (Venezuela) el 2 de julio de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "trinidad-government",
     "act": "announces",
     "source": "eldiario-2025-07-02-designations",
     "locator": "obtuvo una orden del Tribunal Superior",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

-- Events ---------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "leader-birth", "date": "1983-12-02",
  "category": "context", "certainty": "reported",
  "title": {"en": "Reported birth of Héctor Guerrero Flores",
            "es": "Nacimiento de Héctor Guerrero Flores, según la prensa"},
  "countries": ["VE"],
  "statement": {"en": "Héctor Guerrero Flores, alleged leader of Tren de Aragua, was born in Maracay on 2 December 1983, El Diario (Ecuador) wrote in 2025.",
                "es": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, nació en Maracay el 2 de diciembre de 1983, publicó El Diario (Ecuador) en 2025."},
  "print": {"en": "Héctor Guerrero Flores, alleged leader of Tren de Aragua, was born on 2 December 1983, El Diario (Ecuador) wrote in 2025.",
            "es": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, nació el 2 de diciembre de 1983, publicó El Diario (Ecuador) en 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "eldiario-ec",
     "act": "reports",
     "source": "eldiario-ec-2025-04-01",
     "locator": "nació el 2 de diciembre de 1983 en Maracay",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "escape-2012-guards-bbc-2023", "date": "2012",
  "category": "prison", "certainty": "alleged",
  "title": {"en": "BBC says Héctor Guerrero Flores bribed guards to escape",
            "es": "Héctor Guerrero Flores se fuga sobornando a guardias, según BBC"},
  "countries": ["VE"],
  "statement": {"en": "In September 2023 BBC News wrote that Héctor Guerrero Flores bribed guards to escape from prison in 2012.",
                "es": "En septiembre de 2023, BBC News escribió que Héctor Guerrero Flores sobornó a guardias para fugarse de prisión en 2012."},
  "caveat": {"en": "No court finding on the bribe has been seen.",
             "es": "No se ha visto ningún fallo judicial sobre el soborno."},
  "print": {"en": "Héctor Guerrero Flores, boss of Tren de Aragua, bribed guards to escape from prison in 2012, BBC News reported in September 2023.",
            "es": "Héctor Guerrero Flores, jefe del Tren de Aragua, sobornó a guardias para fugarse de prisión en 2012, informó BBC News en septiembre de 2023."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2023-09-manhunt",
     "locator": "the guards",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "la-parada-2017", "date": "2017", "category": "expansion",
  "certainty": "reported",
  "title": {"en": "Leaked police papers place gang in La Parada, Colombia",
            "es": "Documentos policiales filtrados sitúan la banda en La Parada, Colombia"},
  "countries": ["CO"],
  "statement": {"en": "Leaked papers of Colombia''s judicial police placed Tren de Aragua in the border settlement of La Parada from mid-2017, CNN en Español reported in 2023.",
                "es": "Documentos filtrados de la policía judicial de Colombia situaban al Tren de Aragua en La Parada, en la frontera, desde mediados de 2017, informó CNN en Español en 2023."},
  "print": {"en": "Leaked papers of Colombia''s judicial police placed Tren de Aragua in the border settlement of La Parada from mid-2017, CNN en Español reported.",
            "es": "Documentos filtrados de la policía judicial colombiana situaban al Tren de Aragua en La Parada, poblado fronterizo, desde mediados de 2017, informó CNN en Español."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "colombia-police",
     "act": "reports",
     "source": "cnn-2023-11-10-narcofiles",
     "locator": "a mediados de 2017",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "leader-sentence-2018", "date": "2018",
  "category": "court", "certainty": "reported",
  "title": {"en": "Venezuela sentences Héctor Guerrero Flores, newspaper reports",
            "es": "Venezuela condena a Héctor Guerrero Flores, según un diario"},
  "countries": ["VE"],
  "statement": {"en": "Héctor Guerrero Flores, alleged leader of Tren de Aragua, pleaded guilty in 2018 and was sentenced to 17 years in prison, El Diario (Ecuador) wrote in 2025.",
                "es": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, se declaró culpable en 2018 y recibió 17 años de prisión, publicó El Diario (Ecuador) en 2025."},
  "caveat": {"en": "No court record of the plea or the sentence has been seen.",
             "es": "No se ha visto ningún documento judicial de la declaración ni de la condena."},
  "print": {"en": "Héctor Guerrero Flores, alleged leader of Tren de Aragua, was sentenced to 17 years in prison in 2018, according to El Diario (Ecuador).",
            "es": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, fue condenado en 2018 a 17 años de prisión, según El Diario (Ecuador)."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "eldiario-ec",
     "act": "reports",
     "source": "eldiario-ec-2025-04-01",
     "locator": "fue condenado a 17 años de prisión",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "risquez-book-2023", "date": "2023-03",
  "category": "publication", "certainty": "reported",
  "title": {"en": "Ronna Rísquez publishes her book on the gang",
            "es": "Ronna Rísquez publica su libro sobre la banda"},
  "countries": ["VE"],
  "statement": {"en": "Venezuelan journalist Ronna Rísquez had recently published a book on Tren de Aragua, Crónica.Uno reported in April 2023.",
                "es": "La periodista venezolana Ronna Rísquez había publicado hacía poco un libro sobre el Tren de Aragua, informó Crónica.Uno en abril de 2023."},
  "caveat": {"en": "The book has not been read; the month follows from an interview of 18 March 2023.",
             "es": "El libro no se ha leído; el mes se deduce de una entrevista del 18 de marzo de 2023."},
  "print": {"en": "Venezuelan journalist Ronna Rísquez had recently published a book on Tren de Aragua, Crónica.Uno reported in April 2023.",
            "es": "La periodista venezolana Ronna Rísquez había publicado hacía poco un libro sobre el Tren de Aragua, informó Crónica.Uno en abril de 2023."},
  "people": [{"id": "ronna-risquez", "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "cronica-uno",
     "act": "reports",
     "source": "cronica-uno-2023-04",
     "locator": "publicó recientemente su libro Tren de Aragua",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "el-diario-ve",
     "act": "reports",
     "source": "eldiario-2023-03-18-risquez",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "tocoron-raid-bbc-mundo", "date": "2023-09-21",
  "category": "prison", "certainty": "reported",
  "title": {"en": "BBC News Mundo dates Tocorón operation to 21 September 2023",
            "es": "BBC Mundo: operativo de Tocorón, 21 de septiembre de 2023"},
  "countries": ["VE"],
  "organisations": [{"id": "tocoron-prison", "name": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}}],
  "statement": {"en": "BBC News Mundo dated the operation that took Tocorón Prison from Tren de Aragua to 21 September 2023.",
                "es": "BBC News Mundo situó en el 21 de septiembre de 2023 el operativo que le quitó la cárcel de Tocorón al Tren de Aragua."},
  "print": {"en": "The operation that took Tocorón Prison from Tren de Aragua was on 21 September 2023, BBC News Mundo reported.",
            "es": "El operativo que le quitó la cárcel de Tocorón al Tren de Aragua fue el 21 de septiembre de 2023, informó BBC News Mundo."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-mundo",
     "act": "states",
     "source": "bbc-mundo-2023-09-sudamerica",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "doral-killing", "date": "2023-11-28", "category": "case",
  "certainty": "alleged",
  "title": {"en": "Killing of a resident of Doral, Florida", "es": "Homicidio de un residente de Doral, Florida"},
  "countries": ["US"],
  "statement": {"en": "A 43-year-old Venezuelan man from Doral, Florida, was killed on 28 November 2023, WPLG Local 10 reported; an arrest followed in January 2024.",
                "es": "Un venezolano de 43 años de Doral, Florida, fue víctima de homicidio el 28 de noviembre de 2023, informó WPLG Local 10; hubo una detención en enero de 2024."},
  "caveat": {"en": "Probably, but not certainly, the Florida case that BBC News dated to early 2024; no court ruling has been seen.",
             "es": "Probablemente, aunque no con certeza, es el caso de Florida que BBC News situó a comienzos de 2024; no se ha visto ningún fallo."},
  "print": {"en": "A Venezuelan from Doral, Florida, was killed in November 2023 in a case with an alleged link to Tren de Aragua, WPLG Local 10 reported.",
            "es": "Mataron en noviembre de 2023 a un venezolano de Doral, Florida, en un caso presuntamente ligado al Tren de Aragua, informó WPLG Local 10."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "wplg",
     "act": "reports",
     "source": "local10-2024-01-17",
     "locator": "after a 43-year-old Venezuelan man who lived in Doral",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "florida-police-insight", "date": "2024",
  "category": "case", "certainty": "reported",
  "title": {"en": "Police find no link beyond acquaintance in Florida case",
            "es": "Caso de Florida: la policía solo halla trato de conocidos"},
  "countries": ["US"],
  "statement": {"en": "Police established no link beyond acquaintance between the suspect in a Florida killing and Tren de Aragua, according to InSight Crime, Latin Times reported in 2024.",
                "es": "La policía solo halló una relación de conocidos entre la persona sospechosa de un homicidio en Florida y el Tren de Aragua, dijo InSight Crime, informó Latin Times en 2024."},
  "caveat": {"en": "It is probably, but not certainly, the Florida case that BBC News reports.",
             "es": "Es probablemente, no con certeza, el caso de Florida que cuenta BBC News."},
  "print": {"en": "Police found no link beyond acquaintance between a Florida killing suspect and Tren de Aragua, according to InSight Crime, Latin Times reported in 2024.",
            "es": "La policía solo halló relación de conocidos entre un sospechoso de homicidio en Florida y el Tren de Aragua, según InSight Crime (Latin Times, 2024)."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "insight-crime",
     "act": "reports",
     "source": "insight-2024-us-latintimes",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "ojeda-abduction", "date": "2024-02-21",
  "category": "case", "certainty": "alleged",
  "title": {"en": "Ronald Ojeda is abducted in Santiago, Chile",
            "es": "Secuestran a Ronald Ojeda en Santiago de Chile"},
  "countries": ["CL", "VE"],
  "statement": {"en": "Ronald Ojeda, a Venezuelan former military officer, was abducted from his home in Santiago, Chile, on 21 February 2024, La Tercera reported.",
                "es": "Ronald Ojeda, exmilitar venezolano, fue secuestrado en su casa de Santiago de Chile el 21 de febrero de 2024, según informó La Tercera."},
  "caveat": {"en": "No conviction in the case has been found.", "es": "No se ha hallado ninguna condena en el caso."},
  "print": {"en": "Ronald Ojeda, whose killing Chilean prosecutors linked to Tren de Aragua, was abducted in Santiago on 21 February 2024, La Tercera reported.",
            "es": "Ronald Ojeda, cuyo homicidio vinculó la Fiscalía chilena al Tren de Aragua, fue secuestrado en Santiago el 21 de febrero de 2024, informó La Tercera."},
  "people": [{"id": "ronald-ojeda", "name": {"en": "Ronald Ojeda", "es": "Ronald Ojeda"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "la-tercera",
     "act": "reports",
     "source": "elcarabobeno-2024-03-ojeda",
     "locator": "secuestrado en su hogar en la comuna de Independencia",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "hector-barros",
     "act": "says",
     "source": "wradio-2024-03-05-ojeda",
     "locator": "vinculada principalmente al Tren de Aragua",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "ojeda-prosecutor-link", "date": "2024-03-04",
  "category": "case", "certainty": "alleged",
  "title": {"en": "Prosecutor links gang to Ronald Ojeda killing",
            "es": "Fiscal vincula a la banda con homicidio de Ronald Ojeda"},
  "countries": ["CL", "VE"],
  "organisations": [
    {"id": "fiscalia-chile", "name": {"en": "Public Prosecutor''s Office of Chile", "es": "Fiscalía de Chile"}}],
  "statement": {"en": "Chilean prosecutor Héctor Barros linked the killing of Ronald Ojeda to Tren de Aragua on 4 March 2024, W Radio Colombia reported.",
                "es": "El fiscal chileno Héctor Barros vinculó el homicidio de Ronald Ojeda con el Tren de Aragua el 4 de marzo de 2024, informó W Radio Colombia."},
  "caveat": {"en": "No conviction has been seen; the day follows from “last Monday” in a report of 5 March 2024.",
             "es": "No se ha visto ninguna condena; el día se deduce de «el pasado lunes» en una nota del 5 de marzo de 2024."},
  "print": {"en": "Chilean prosecutor Héctor Barros linked the killing of Ronald Ojeda to Tren de Aragua in March 2024, W Radio Colombia reported.",
            "es": "El fiscal chileno Héctor Barros vinculó el homicidio de Ronald Ojeda con el Tren de Aragua en marzo de 2024, según W Radio Colombia."},
  "people": [
    {"id": "ronald-ojeda", "name": {"en": "Ronald Ojeda", "es": "Ronald Ojeda"}},
    {"id": "hector-barros", "name": {"en": "Héctor Barros", "es": "Héctor Barros"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "hector-barros",
     "act": "accuses",
     "source": "wradio-2024-03-05-ojeda",
     "locator": "vinculó el pasado lunes a la banda criminal Tren de Aragua",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "hector-barros",
     "act": "accuses",
     "source": "wradio-2024-03-05-ojeda",
     "locator": "vinculada principalmente al Tren de Aragua",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "bolivia-reversal", "date": "2024-04",
  "category": "context", "certainty": "official",
  "title": {"en": "Bolivia''s minister of government rules out gang''s presence",
            "es": "Ministro de Gobierno de Bolivia descarta presencia de la banda"},
  "countries": ["BO"],
  "statement": {"en": "Bolivia''s minister of government, Eduardo del Castillo, ruled out Tren de Aragua''s presence in the country in April 2024, days after announcing arrests.",
                "es": "Eduardo del Castillo, ministro de Gobierno de Bolivia, descartó en abril de 2024 la presencia del Tren de Aragua en el país, días después de anunciar detenciones."},
  "print": {"en": "Bolivia''s minister of government, Eduardo del Castillo, ruled out Tren de Aragua''s presence in the country in April 2024, El Deber reported.",
            "es": "Eduardo del Castillo, ministro de Gobierno de Bolivia, descartó en abril de 2024 la presencia del Tren de Aragua en el país, según El Deber."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bolivia-government-minister",
     "act": "denies",
     "via": ["el-deber"],
     "source": "eju-2024-04-bolivia",
     "locator": "retrocede y descarta su presencia en Bolivia",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "eduardo-del-castillo", "name": {"en": "Eduardo del Castillo", "es": "Eduardo del Castillo"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "oruro-arrests", "date": "2024-04-05", "category": "case",
  "certainty": "alleged",
  "title": {"en": "Bolivia presents four detainees as gang members",
            "es": "Bolivia presenta a cuatro detenidos como integrantes de la banda"},
  "countries": ["BO"],
  "statement": {"en": "Four Venezuelans arrested in Oruro on 5 April 2024 called themselves Tren de Aragua members, Bolivia''s minister of government, Eduardo del Castillo, said.",
                "es": "Cuatro venezolanos detenidos en Oruro el 5 de abril de 2024 se declararon integrantes del Tren de Aragua, dijo Eduardo del Castillo, ministro de Gobierno de Bolivia."},
  "caveat": {"en": "No court finding has been seen.", "es": "No se ha visto ningún fallo judicial."},
  "print": {"en": "Four Venezuelans arrested in Bolivia in April 2024 called themselves Tren de Aragua members, minister Eduardo del Castillo said, Infobae reported.",
            "es": "Cuatro venezolanos detenidos en Bolivia en abril de 2024 se declararon integrantes del Tren de Aragua, dijo el ministro Eduardo del Castillo, según Infobae."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bolivia-government-minister",
     "act": "announces",
     "source": "infobae-2024-04-06-bolivia",
     "locator": "manifestando que no sabían con quiénes se metían",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "eduardo-del-castillo", "name": {"en": "Eduardo del Castillo", "es": "Eduardo del Castillo"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "gil-denial", "date": "2024-04", "category": "context",
  "certainty": "official",
  "title": {"en": "Yván Gil calls gang a fiction of the media",
            "es": "Yván Gil llama a la banda ficción de los medios"},
  "countries": ["VE", "CO"],
  "statement": {"en": "Yván Gil, then Venezuela''s foreign minister, called Tren de Aragua a fiction of the international media in April 2024.",
                "es": "Yván Gil, entonces canciller de Venezuela, llamó al Tren de Aragua ficción de los medios internacionales en abril de 2024."},
  "caveat": {"en": "El Deber dates the remark to 9 April; other reports, not cited here, date it to 8 April.",
             "es": "El Deber fecha la declaración el 9 de abril; otras notas, no citadas aquí, la fechan el 8 de abril."},
  "print": {"en": "Yván Gil, then Venezuela''s foreign minister, called Tren de Aragua a fiction of the international media in April 2024, El Deber reported.",
            "es": "Yván Gil, entonces canciller de Venezuela, llamó al Tren de Aragua ficción de los medios internacionales en abril de 2024, según El Deber."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "yvan-gil",
     "act": "denies",
     "via": ["el-deber"],
     "source": "eju-2024-04-bolivia",
     "locator": "es una ficción creada por la mediática internacional",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "yvan-gil", "name": {"en": "Yván Gil", "es": "Yván Gil"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "ovv-prisons-statement", "date": "2024-06-14",
  "category": "context", "certainty": "reported",
  "title": {"en": "Violence observatory''s director: no evidence of emptied prisons",
            "es": "Director del Observatorio de Violencia: sin pruebas de cárceles vaciadas"},
  "countries": ["VE", "US"],
  "organisations": [
    {"id": "ovv",
     "name": {"en": "Venezuelan Violence Observatory (OVV)", "es": "Observatorio Venezolano de Violencia (OVV)"}}],
  "statement": {"en": "The Venezuelan Violence Observatory''s director saw no evidence for Donald Trump''s claim that Venezuela was emptying its prisons by sending inmates abroad, FactCheck.org reported in June 2024.",
                "es": "El director del Observatorio Venezolano de Violencia no veía pruebas de que Venezuela enviara presos al extranjero, contra lo que decía Donald Trump, informó FactCheck.org en junio de 2024."},
  "caveat": {"en": "The report was read only in a paraphrased copy, so no words are quoted.",
             "es": "El artículo solo se leyó en una copia parafraseada, por lo que no se cita textualmente."},
  "print": {"en": "The Venezuelan Violence Observatory''s director saw no evidence that Venezuela was emptying prisons by sending inmates abroad, FactCheck.org reported in June 2024.",
            "es": "El director del Observatorio Venezolano de Violencia no veía pruebas de que Venezuela vaciara sus cárceles enviando presos fuera, informó FactCheck.org en junio de 2024."},
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ovv",
     "act": "denies",
     "source": "factcheck-2024-06-14",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "rewards-three-leaders", "date": "2024-07-11",
  "category": "sanction", "certainty": "official",
  "title": {"en": "US offers rewards for three alleged gang leaders",
            "es": "EE. UU. ofrece recompensas por tres presuntos líderes"},
  "countries": ["US"],
  "organisations": [
    {"id": "us-state-department", "name": {"en": "US State Department", "es": "Departamento de Estado de EE. UU."}}],
  "statement": {"en": "On 11 July 2024 the US State Department offered up to $12 million in all for information on three alleged leaders of Tren de Aragua.",
                "es": "El 11 de julio de 2024, el Departamento de Estado estadounidense ofreció hasta 12 millones de dólares en total por información sobre tres presuntos líderes del Tren de Aragua."},
  "print": {"en": "In July 2024 the US State Department offered up to $12 million in all for information on three alleged leaders of Tren de Aragua.",
            "es": "EE. UU. ofreció en julio de 2024 hasta 12 millones de dólares en total por información sobre tres presuntos líderes del Tren de Aragua."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "offers",
     "via": ["dpa-afx"],
     "source": "us-state-2024-07-11-rewards",
     "locator": "a reward of up to $12 million",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "arica-verdict", "date": "2024-11-19",
  "category": "court", "certainty": "official",
  "title": {"en": "Court in Arica, Chile, convicts 34 people",
            "es": "Un tribunal de Arica, Chile, condena a 34 personas"},
  "countries": ["CL"],
  "organisations": [
    {"id": "los-gallegos", "name": {"en": "Los Gallegos", "es": "Los Gallegos"}},
    {"id": "fiscalia-chile", "name": {"en": "Public Prosecutor''s Office of Chile", "es": "Fiscalía de Chile"}}],
  "statement": {"en": "A court in Arica, Chile, convicted 34 of 38 defendants as members of Los Gallegos on 19 November 2024, El País reported; four were acquitted.",
                "es": "Un tribunal de Arica, Chile, condenó como integrantes de Los Gallegos a 34 de 38 acusados el 19 de noviembre de 2024, informó El País; cuatro fueron absueltos."},
  "print": {"en": "A Chilean court convicted 34 members of Los Gallegos, an armed wing of Tren de Aragua according to prosecutors, in November 2024, El País reported.",
            "es": "Un tribunal chileno condenó en noviembre de 2024 a 34 integrantes de Los Gallegos, brazo armado del Tren de Aragua según fiscales, informó El País."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "el-pais",
     "act": "reports",
     "source": "elpais-2024-11-20-arica",
     "locator": "ha condenado este martes a 34 miembros de Los Gallegos",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "fiscalia-chile",
     "act": "states",
     "via": ["afp"],
     "source": "tvn2-2025-arica-sentence",
     "locator": "formaban parte de Los Gallegos",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "ecuador-decree", "date": "2025-01-30",
  "category": "designation", "certainty": "official",
  "title": {"en": "Ecuador declares the gang a “terrorist group”",
            "es": "Ecuador declara a la banda «grupo terrorista»"},
  "countries": ["EC"],
  "organisations": [
    {"id": "ecuador-presidency", "name": {"en": "Presidency of Ecuador", "es": "Presidencia de Ecuador"}}],
  "statement": {"en": "Ecuador''s presidency declared Tren de Aragua a “terrorist group” by decree on 30 January 2025, Vistazo reported.",
                "es": "La Presidencia de Ecuador declaró por decreto al Tren de Aragua «grupo terrorista» el 30 de enero de 2025, informó Vistazo."},
  "caveat": {"en": "Another page calls the measure Executive Decree 517; the decree itself has not been seen.",
             "es": "Otra página leída numera la medida como Decreto Ejecutivo 517; el decreto mismo no se ha visto."},
  "print": {"en": "Ecuador''s presidency declared Tren de Aragua a “terrorist group” by decree on 30 January 2025, Vistazo reported.",
            "es": "La Presidencia de Ecuador declaró por decreto al Tren de Aragua «grupo terrorista» el 30 de enero de 2025, informó Vistazo."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ecuador-presidency",
     "act": "announces",
     "source": "vistazo-2025-01-30-ecuador",
     "locator": "declaró como grupo terrorista al Tren de Aragua",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "protected-status-2023-ended", "date": "2025-02-05",
  "category": "context", "certainty": "official",
  "title": {"en": "US ends 2023 protected status of Venezuelans",
            "es": "EE. UU. cancela estatus de protección de 2023 para venezolanos"},
  "countries": ["US", "VE"],
  "organisations": [
    {"id": "us-dhs",
     "name": {"en": "US Department of Homeland Security (DHS)",
              "es": "Departamento de Seguridad Nacional de EE. UU. (DHS)"}}],
  "statement": {"en": "A US Homeland Security notice of 5 February 2025 ended the 2023 temporary protected status of Venezuelans, with 7 April as the end date.",
                "es": "Seguridad Nacional de EE. UU. canceló con un aviso del 5 de febrero de 2025 el estatus de protección temporal de 2023 para venezolanos, vigente hasta el 7 de abril."},
  "caveat": {"en": "Whether courts changed that date has not been checked.",
             "es": "No se ha comprobado si los tribunales cambiaron esa fecha."},
  "print": {"en": "The US ended the 2023 temporary protected status of Venezuelans by a Homeland Security notice of 5 February 2025.",
            "es": "EE. UU. puso fin al estatus de protección temporal de 2023 para venezolanos con un aviso de Seguridad Nacional del 5 de febrero de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-dhs",
     "act": "announces",
     "source": "us-fr-2025-02294-tps",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "us-fto-listing", "date": "2025-02-20",
  "category": "designation", "certainty": "official",
  "title": {"en": "US lists gang as a “foreign terrorist organization”",
            "es": "EE. UU. designa a la banda «organización terrorista extranjera»"},
  "countries": ["US"],
  "organisations": [
    {"id": "us-state-department", "name": {"en": "US State Department", "es": "Departamento de Estado de EE. UU."}}],
  "statement": {"en": "The US State Department listed Tren de Aragua as a “foreign terrorist organization” on 20 February 2025, in a notice signed by Marco Rubio on 6 February.",
                "es": "El Departamento de Estado de EE. UU. designó al Tren de Aragua «organización terrorista extranjera» el 20 de febrero de 2025, en un aviso firmado por Marco Rubio el 6."},
  "print": {"en": "The US State Department listed Tren de Aragua as a “foreign terrorist organization” on 20 February 2025.",
            "es": "El Departamento de Estado de EE. UU. designó al Tren de Aragua «organización terrorista extranjera» el 20 de febrero de 2025."},
  "people": [{"id": "marco-rubio", "name": {"en": "Marco Rubio", "es": "Marco Rubio"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "us-fr-2025-02873",
     "locator": "The designations will become effective once published in the Federal Register",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "us-state-2025-02-20-statement",
     "locator": "designation of eight organizations as Foreign Terrorist Organizations (FTOs)",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "congressional-research-service",
     "act": "states",
     "source": "crs-lsb11295",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "us-sdgt-listing", "date": "2025-02-20",
  "category": "designation", "certainty": "official",
  "title": {"en": "US also lists gang as “specially designated global terrorist”",
            "es": "La banda, también «terrorista global especialmente designado» para EE. UU."},
  "countries": ["US"],
  "organisations": [
    {"id": "us-state-department", "name": {"en": "US State Department", "es": "Departamento de Estado de EE. UU."}}],
  "statement": {"en": "The US State Department also listed Tren de Aragua as a “specially designated global terrorist” under Executive Order 13224, in a notice published on 20 February 2025.",
                "es": "El Departamento de Estado de EE. UU. designó además al Tren de Aragua «terrorista global especialmente designado» (Orden Ejecutiva 13224) en un aviso publicado el 20 de febrero de 2025."},
  "print": {"en": "The US State Department listed Tren de Aragua as a “specially designated global terrorist” on 20 February 2025.",
            "es": "El Departamento de Estado de EE. UU. designó al Tren de Aragua «terrorista global especialmente designado» el 20 de febrero de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "us-fr-2025-02870",
     "locator": "acting under Executive Order 13224",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "canada-listing", "date": "2025-02-20",
  "category": "designation", "certainty": "official",
  "title": {"en": "Canada lists the gang as a “terrorist entity”",
            "es": "Canadá designa a la banda «entidad terrorista»"},
  "countries": ["CA"],
  "organisations": [{"id": "government-of-canada", "name": {"en": "Government of Canada", "es": "Gobierno de Canadá"}}],
  "statement": {"en": "Canada''s government announced on 20 February 2025 that it had listed seven organisations, Tren de Aragua among them, as “terrorist entities”.",
                "es": "El Gobierno de Canadá anunció el 20 de febrero de 2025 que había designado «entidades terroristas» a siete organizaciones, entre ellas el Tren de Aragua."},
  "print": {"en": "Canada listed Tren de Aragua as a “terrorist entity” under its Criminal Code, its government announced on 20 February 2025.",
            "es": "Canadá designó al Tren de Aragua «entidad terrorista» conforme a su Código Penal, anunció su Gobierno el 20 de febrero de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "government-of-canada",
     "act": "announces",
     "source": "canada-2025-02-20-listing",
     "locator": "listed seven organizations as terrorist entities under the Criminal Code",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "argentina-register", "date": "2025-02-25",
  "category": "designation", "certainty": "official",
  "title": {"en": "Argentina adds gang to its “terrorism” register",
            "es": "Argentina inscribe a la banda en su registro sobre «terrorismo»"},
  "countries": ["AR"],
  "organisations": [
    {"id": "government-of-argentina",
     "name": {"en": "Ministry of Security of Argentina", "es": "Ministerio de Seguridad de Argentina"}}],
  "statement": {"en": "Argentina''s Ministry of Security declared Tren de Aragua a “terrorist organisation” by entering it in a public register, ANSA reported on 25 February 2025.",
                "es": "El Ministerio de Seguridad de Argentina declaró al Tren de Aragua «organización terrorista» al inscribirlo en un registro público, informó ANSA el 25 de febrero de 2025."},
  "caveat": {"en": "The day is that of the report; another page calls the measure Resolution 186/2025.",
             "es": "El día es el de la noticia; otra página leída numera la medida como Resolución 186/2025."},
  "print": {"en": "Argentina''s Ministry of Security declared Tren de Aragua a “terrorist organisation”, ANSA reported on 25 February 2025.",
            "es": "El Ministerio de Seguridad de Argentina declaró «organización terrorista» al Tren de Aragua, informó ANSA el 25 de febrero de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "government-of-argentina",
     "act": "announces",
     "source": "ansa-2025-02-25-argentina",
     "locator": "un''organizzazione terroristica iscrivendola nel Registro pubblico",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "arica-sentences", "date": "2025-03", "category": "court",
  "certainty": "official",
  "title": {"en": "Los Gallegos members receive terms totalling about 560 years",
            "es": "Integrantes de Los Gallegos suman penas de unos 560 años"},
  "countries": ["CL"],
  "organisations": [
    {"id": "los-gallegos", "name": {"en": "Los Gallegos", "es": "Los Gallegos"}},
    {"id": "fiscalia-chile", "name": {"en": "Public Prosecutor''s Office of Chile", "es": "Fiscalía de Chile"}}],
  "statement": {"en": "Convicted members of Los Gallegos received prison terms of about 560 years in all in March 2025, according to prosecutors in Arica, AFP reported.",
                "es": "Los condenados de Los Gallegos recibieron en marzo de 2025 penas de unos 560 años de cárcel en total, según la Fiscalía de Arica, informó AFP."},
  "caveat": {"en": "The month is that of the scheduled hearing; the copy read carries a date in April.",
             "es": "El mes es el de la audiencia fijada; la copia leída lleva fecha de abril."},
  "print": {"en": "Members of Los Gallegos, which prosecutors tie to Tren de Aragua, received prison terms of about 560 years in all, AFP reported in 2025.",
            "es": "Integrantes de Los Gallegos, que la Fiscalía liga al Tren de Aragua, recibieron penas de unos 560 años en total, informó AFP en 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "fiscalia-chile",
     "act": "states",
     "via": ["afp"],
     "source": "tvn2-2025-arica-sentence",
     "locator": "penas que suman cerca de 560 años",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "peru-motion", "date": "2025-03-12",
  "category": "designation", "certainty": "official",
  "title": {"en": "Peru''s Congress passes motion on “terrorist” label for gang",
            "es": "Congreso peruano aprueba moción que declara «terrorista» a la banda"},
  "countries": ["PE"],
  "organisations": [{"id": "congress-of-peru", "name": {"en": "Congress of Peru", "es": "Congreso del Perú"}}],
  "statement": {"en": "Peru''s Congress passed a motion declaring Tren de Aragua a “terrorist organisation” on 12 March 2025, by 77 votes to 10, El Diario (Venezuela) reported.",
                "es": "El Congreso del Perú aprobó el 12 de marzo de 2025, por 77 votos contra 10, una moción que declara «organización terrorista» al Tren de Aragua, según El Diario (Venezuela)."},
  "caveat": {"en": "A motion is a political declaration and does not have the force of law.",
             "es": "Una moción es una declaración política y no tiene fuerza de ley."},
  "print": {"en": "Peru''s Congress passed a motion declaring Tren de Aragua a “terrorist organisation” on 12 March 2025, El Diario (Venezuela) reported.",
            "es": "El Congreso del Perú aprobó el 12 de marzo de 2025 una moción que declara «organización terrorista» al Tren de Aragua, según El Diario (Venezuela)."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "congress-of-peru",
     "act": "announces",
     "source": "eldiario-2025-07-02-designations",
     "locator": "recibió 77 votos a favor, 10 en contra y 3 abstenciones",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "proclamation-dates", "date": "2025-03-14",
  "category": "proclamation", "certainty": "official",
  "title": {"en": "Alien Enemies Act proclamation is signed",
            "es": "Se firma la proclamación sobre la Ley de Enemigos Extranjeros"},
  "countries": ["US"],
  "statement": {"en": "Donald Trump''s Proclamation 10903 on Tren de Aragua was signed on 14 March 2025, made public on 15 March and printed on 20 March, said the Immigration Policy Tracking Project.",
                "es": "Donald Trump firmó el 14 de marzo de 2025 la Proclamación 10903, sobre el Tren de Aragua, divulgada el 15 y publicada el 20, según el Immigration Policy Tracking Project."},
  "print": {"en": "Donald Trump signed his proclamation on Tren de Aragua on 14 March 2025, a day before it became public, the Immigration Policy Tracking Project reported.",
            "es": "Donald Trump firmó la proclamación sobre el Tren de Aragua el 14 de marzo de 2025, la víspera de divulgarse, según Immigration Policy Tracking Project."},
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "immigration-policy-tracking-project",
     "act": "states",
     "source": "immpolicytracking-10903",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "jgg-lawsuit", "date": "2025-03-15", "category": "court",
  "certainty": "official",
  "title": {"en": "First lawsuit challenges removals under the Alien Enemies Act",
            "es": "Primera demanda contra expulsiones por la Ley de Enemigos Extranjeros"},
  "countries": ["US"],
  "statement": {"en": "Five detained Venezuelans sued over the Alien Enemies Act (J.G.G. v. Trump) on 15 March 2025; a temporary order against removals followed that day, the Congressional Research Service wrote.",
                "es": "Cinco venezolanos detenidos impugnaron su expulsión por la Ley de Enemigos Extranjeros el 15 de marzo de 2025; ese día una orden temporal prohibió expulsiones, según investigadores del Congreso estadounidense."},
  "print": {"en": "Five detained Venezuelans sued on 15 March 2025 over the Alien Enemies Act, invoked against Tren de Aragua, the Congressional Research Service wrote.",
            "es": "Cinco venezolanos detenidos impugnaron el 15 de marzo de 2025 expulsiones por la ley estadounidense invocada contra el Tren de Aragua, según investigadores del Congreso."},
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "congressional-research-service",
     "act": "states",
     "source": "crs-lsb11295",
     "locator": "five Venezuelans in immigration detention filed a lawsuit",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "jgg-supreme-court", "date": "2025-04",
  "category": "court", "certainty": "official",
  "title": {"en": "US Supreme Court reviews Alien Enemies Act case",
            "es": "Corte Suprema estadounidense revisa caso sobre Ley de Enemigos Extranjeros"},
  "countries": ["US"],
  "organisations": [
    {"id": "us-supreme-court",
     "name": {"en": "Supreme Court of the United States", "es": "Corte Suprema de EE. UU."}}],
  "statement": {"en": "The US Supreme Court reviewed J.G.G. v. Trump, over the Alien Enemies Act, in April 2025, the Congressional Research Service wrote.",
                "es": "La Corte Suprema de EE. UU. revisó en abril de 2025 el caso J.G.G. v. Trump, sobre la Ley de Enemigos Extranjeros, según el Servicio de Investigación del Congreso."},
  "caveat": {"en": "Neither the passage on the review nor the decision of the court has been seen.",
             "es": "No se han visto el pasaje sobre la revisión ni lo que decidió la corte."},
  "print": {"en": "In April 2025 the US Supreme Court reviewed a case over the Alien Enemies Act, invoked against Tren de Aragua, the Congressional Research Service wrote.",
            "es": "La Corte Suprema estadounidense revisó en 2025 un caso sobre la Ley de Enemigos Extranjeros, invocada contra el Tren de Aragua, según investigadores del Congreso."},
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "congressional-research-service",
     "act": "states",
     "source": "crs-lsb11295",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "intelligence-memo", "date": "2025-04-07",
  "category": "context", "certainty": "official",
  "title": {"en": "US intelligence doubts that Venezuela directs the gang",
            "es": "La inteligencia estadounidense duda de que Venezuela dirija la banda"},
  "countries": ["US", "VE"],
  "organisations": [
    {"id": "us-national-intelligence-council",
     "name": {"en": "US National Intelligence Council (NIC)",
              "es": "Consejo Nacional de Inteligencia de EE. UU. (NIC)"}}],
  "statement": {"en": "The US National Intelligence Council judged on 7 April 2025 that Nicolás Maduro''s government was probably not directing Tren de Aragua operations in the US.",
                "es": "El Consejo Nacional de Inteligencia estadounidense estimó el 7 de abril de 2025 que el Gobierno de Nicolás Maduro probablemente no dirigía operaciones del Tren de Aragua en EE. UU."},
  "caveat": {"en": "The memo was released in May 2025; the FBI reportedly takes another view of some Venezuelan officials, but no such statement has been seen.",
             "es": "El memorando se divulgó en mayo de 2025; se ha publicado que el FBI discrepa sobre algunos funcionarios venezolanos, pero no se vio esa declaración."},
  "print": {"en": "Venezuela''s government was probably not directing Tren de Aragua operations in the US, US intelligence judged in April 2025, The Washington Post reported.",
            "es": "El Gobierno venezolano probablemente no dirigía al Tren de Aragua en EE. UU., estimó la inteligencia estadounidense en abril de 2025, según The Washington Post."},
  "people": [{"id": "nicolas-maduro", "name": {"en": "Nicolás Maduro", "es": "Nicolás Maduro"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-national-intelligence-council",
     "act": "denies",
     "via": ["washington-post"],
     "source": "us-nic-2025-04-07",
     "locator": "is not directing TDA movement to and operations in the United",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "mosquera-sanctions", "date": "2025-06-24",
  "category": "sanction", "certainty": "official",
  "title": {"en": "US sanctions Giovanni Vicente Mosquera Serrano",
            "es": "EE. UU. sanciona a Giovanni Vicente Mosquera Serrano"},
  "countries": ["US"],
  "organisations": [
    {"id": "us-state-department", "name": {"en": "US State Department", "es": "Departamento de Estado de EE. UU."}}],
  "statement": {"en": "The US State Department announced sanctions on 24 June 2025 against Giovanni Vicente Mosquera Serrano, whom it called a key leader of Tren de Aragua.",
                "es": "El Departamento de Estado de EE. UU. anunció el 24 de junio de 2025 sanciones contra Giovanni Vicente Mosquera Serrano, a quien llamó dirigente clave del Tren de Aragua."},
  "caveat": {"en": "He has been indicted in the US; no conviction has been found.",
             "es": "Tiene una acusación formal en EE. UU.; no se ha hallado ninguna condena."},
  "print": {"en": "The US sanctioned Giovanni Vicente Mosquera Serrano, a key leader of Tren de Aragua according to the State Department, on 24 June 2025.",
            "es": "EE. UU. sancionó el 24 de junio de 2025 a Giovanni Vicente Mosquera Serrano, dirigente clave del Tren de Aragua según el Departamento de Estado."},
  "people": [
    {"id": "giovanni-mosquera",
     "name": {"en": "Giovanni Vicente Mosquera Serrano", "es": "Giovanni Vicente Mosquera Serrano"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "us-state-2025-06-24-mosquera",
     "locator": "is sanctioning a key leader of Tren de Aragua",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "us-state-department",
     "act": "states",
     "source": "us-state-2025-06-24-mosquera",
     "locator": "Giovanni Vicente Mosquera Serrano is a notorious member",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "oas-call", "date": "2025-06-27", "category": "context",
  "certainty": "official",
  "title": {"en": "Seven states at OAS seek “terrorist” label for gang",
            "es": "Siete Estados piden en OEA declarar «terrorista» a la banda"},
  "countries": ["PE", "US", "AR"],
  "organisations": [
    {"id": "oas",
     "name": {"en": "Organization of American States (OAS)", "es": "Organización de los Estados Americanos (OEA)"}}],
  "statement": {"en": "Seven states, including Peru, the US and Argentina, called at the Organization of American States for Tren de Aragua to be labelled “terrorist”, El Mostrador reported on 27 June 2025.",
                "es": "Siete Estados, entre ellos Perú, EE. UU. y Argentina, pidieron en la OEA calificar de «terrorista» al Tren de Aragua, informó El Mostrador el 27 de junio de 2025."},
  "caveat": {"en": "The call is not itself a listing; the passage in the report has not been seen.",
             "es": "El llamado en sí no designa a nadie; el pasaje de la noticia no se ha visto."},
  "print": {"en": "Seven states called at the Organization of American States for Tren de Aragua to be labelled “terrorist”, El Mostrador reported on 27 June 2025.",
            "es": "Siete Estados pidieron en la OEA calificar de «terrorista» al Tren de Aragua, informó El Mostrador el 27 de junio de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "el-mostrador",
     "act": "reports",
     "source": "elmostrador-2025-06-27-oas",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "trinidad-listing", "date": "2025-07-02",
  "category": "designation", "certainty": "official",
  "title": {"en": "Trinidad and Tobago announces “terrorist” designation of gang",
            "es": "Trinidad y Tobago anuncia designación «terrorista» de la banda"},
  "countries": ["TT"],
  "organisations": [
    {"id": "trinidad-government",
     "name": {"en": "Government of Trinidad and Tobago", "es": "Gobierno de Trinidad y Tobago"}}],
  "statement": {"en": "Trinidad and Tobago''s government announced on 2 July 2025 a High Court order designating Tren de Aragua as “terrorist”, El Diario (Venezuela) reported.",
                "es": "El Gobierno de Trinidad y Tobago anunció el 2 de julio de 2025 una orden del Tribunal Superior que designa «terrorista» al Tren de Aragua, según El Diario (Venezuela)."},
  "print": {"en": "Trinidad and Tobago announced on 2 July 2025 a court order designating Tren de Aragua as “terrorist”, El Diario (Venezuela) reported.",
            "es": "Trinidad y Tobago anunció el 2 de julio de 2025 una orden judicial que designa «terrorista» al Tren de Aragua, según El Diario (Venezuela)."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "trinidad-government",
     "act": "announces",
     "source": "eldiario-2025-07-02-designations",
     "locator": "obtuvo una orden del Tribunal Superior",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "ofac-leaders", "date": "2025-07-17",
  "category": "sanction", "certainty": "official",
  "title": {"en": "US Treasury sanctions Héctor Guerrero Flores and five others",
            "es": "EE. UU. sanciona a Héctor Guerrero Flores y cinco más"},
  "countries": ["US"],
  "organisations": [
    {"id": "us-treasury",
     "name": {"en": "US Department of the Treasury", "es": "Departamento del Tesoro de EE. UU."}}],
  "statement": {"en": "The US Treasury sanctioned Héctor Guerrero Flores, Yohan José Romero and four other alleged leaders or affiliates of Tren de Aragua on 17 July 2025.",
                "es": "El Tesoro de EE. UU. sancionó el 17 de julio de 2025 a Héctor Guerrero Flores, Yohan José Romero y otros cuatro presuntos líderes o allegados del Tren de Aragua."},
  "caveat": {"en": "The release was read in a summary; no court finding has been seen.",
             "es": "El comunicado se leyó en un resumen; no se ha visto ningún fallo judicial."},
  "print": {"en": "The US Treasury sanctioned Héctor Guerrero Flores and five other alleged leaders or affiliates of Tren de Aragua on 17 July 2025.",
            "es": "El Tesoro estadounidense sancionó el 17 de julio de 2025 a Héctor Guerrero Flores y otros cinco presuntos líderes o allegados del Tren de Aragua."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
    {"id": "yohan-romero", "name": {"en": "Yohan José Romero", "es": "Yohan José Romero"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "us-treasury-2025-07-17",
     "locator": "along with five other leaders and affiliates",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "ojeda-motive", "date": "2025-08-14", "category": "case",
  "certainty": "alleged",
  "title": {"en": "Prosecutor argues political motive in Ronald Ojeda''s killing",
            "es": "Fiscal sostiene móvil político en homicidio de Ronald Ojeda"},
  "countries": ["CL", "VE"],
  "organisations": [
    {"id": "fiscalia-chile", "name": {"en": "Public Prosecutor''s Office of Chile", "es": "Fiscalía de Chile"}}],
  "statement": {"en": "Chilean prosecutor Héctor Barros argued in August 2025 that the crime against Ronald Ojeda, in which prosecutors suspected at least 16 people, had a political motive, Puranoticia reported.",
                "es": "El fiscal chileno Héctor Barros sostuvo en agosto de 2025 que el crimen contra Ronald Ojeda, con al menos 16 sospechosos, tuvo un móvil político, informó Puranoticia."},
  "caveat": {"en": "No conviction has been seen.", "es": "No se ha visto ninguna condena."},
  "print": {"en": "Ronald Ojeda''s killing, which prosecutors linked to Tren de Aragua, had a political motive, prosecutor Héctor Barros argued in August 2025, Puranoticia reported.",
            "es": "El homicidio de Ronald Ojeda, vinculado por fiscales al Tren de Aragua, tuvo móvil político, sostuvo el fiscal chileno Héctor Barros en 2025, según Puranoticia."},
  "people": [
    {"id": "ronald-ojeda", "name": {"en": "Ronald Ojeda", "es": "Ronald Ojeda"}},
    {"id": "hector-barros", "name": {"en": "Héctor Barros", "es": "Héctor Barros"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "hector-barros",
     "act": "alleges",
     "source": "puranoticia-2025-08-14-ojeda",
     "locator": "al menos 16 personas habrían intervenido",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "fifth-circuit-panel", "date": "2025-09-02",
  "category": "court", "certainty": "official",
  "title": {"en": "Ruling, later vacated, rejects use of the Alien Enemies Act",
            "es": "Fallo, después anulado, rechaza usar la Ley de Enemigos Extranjeros"},
  "countries": ["US"],
  "organisations": [
    {"id": "fifth-circuit",
     "name": {"en": "US Court of Appeals for the Fifth Circuit",
              "es": "Corte de Apelaciones del Quinto Circuito de EE. UU."}}],
  "statement": {"en": "A US Fifth Circuit panel found on 2 September 2025 no invasion or predatory incursion by Tren de Aragua; the full court vacated that ruling on 30 September.",
                "es": "Una sala del Quinto Circuito estadounidense no halló el 2 de septiembre de 2025 invasión ni incursión depredadora del Tren de Aragua; el pleno anuló ese fallo el 30."},
  "print": {"en": "A US appeals panel''s ruling of September 2025 against use of the Alien Enemies Act over Tren de Aragua, reported by Reason, was later vacated.",
            "es": "Un fallo de apelación estadounidense contrario a aplicar al Tren de Aragua la Ley de Enemigos Extranjeros, del que informó Reason en 2025, fue anulado."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "fifth-circuit",
     "act": "rules",
     "source": "reason-2025-09-03-fifth-circuit",
     "locator": "because we find no invasion or predatory incursion",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "fifth-circuit",
     "act": "rules",
     "source": "nyt-2025-09-30-en-banc",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "protected-status-2021-ended", "date": "2025-09-08",
  "category": "context", "certainty": "official",
  "title": {"en": "US ends 2021 protected status of Venezuelans",
            "es": "EE. UU. cancela estatus de protección de 2021 para venezolanos"},
  "countries": ["US", "VE"],
  "organisations": [
    {"id": "us-dhs",
     "name": {"en": "US Department of Homeland Security (DHS)",
              "es": "Departamento de Seguridad Nacional de EE. UU. (DHS)"}}],
  "statement": {"en": "A US Homeland Security notice of 8 September 2025 ended the 2021 temporary protected status of Venezuelans, with 7 November as the end date.",
                "es": "Seguridad Nacional de EE. UU. canceló con un aviso del 8 de septiembre de 2025 el estatus de protección temporal de 2021 para venezolanos, vigente hasta el 7 de noviembre."},
  "caveat": {"en": "Whether courts changed that date has not been checked.",
             "es": "No se ha comprobado si los tribunales cambiaron esa fecha."},
  "print": {"en": "The US ended the 2021 temporary protected status of Venezuelans by a Homeland Security notice of 8 September 2025.",
            "es": "EE. UU. puso fin al estatus de protección temporal de 2021 para venezolanos con un aviso de Seguridad Nacional del 8 de septiembre de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-dhs",
     "act": "announces",
     "source": "us-fr-2025-17087-tps",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "fifth-circuit-vacatur", "date": "2025-09-30",
  "category": "court", "certainty": "official",
  "title": {"en": "Full appeals court vacates Alien Enemies Act ruling",
            "es": "Pleno de apelaciones anula fallo sobre Ley de Enemigos Extranjeros"},
  "countries": ["US"],
  "organisations": [
    {"id": "fifth-circuit",
     "name": {"en": "US Court of Appeals for the Fifth Circuit",
              "es": "Corte de Apelaciones del Quinto Circuito de EE. UU."}}],
  "statement": {"en": "The full US appeals court for the Fifth Circuit vacated an earlier ruling on the Alien Enemies Act on 30 September 2025, The New York Times reported.",
                "es": "La Corte de Apelaciones del Quinto Circuito estadounidense, en pleno, anuló el 30 de septiembre de 2025 un fallo sobre la Ley de Enemigos Extranjeros, según The New York Times."},
  "caveat": {"en": "The report was read in a copy; no ruling of the full court on the merits has been found.",
             "es": "La noticia se leyó en una copia; no se ha hallado ningún fallo del pleno sobre el fondo."},
  "print": {"en": "In September 2025 a US appeals court vacated a ruling on the Alien Enemies Act, used against Tren de Aragua, The New York Times reported.",
            "es": "Una corte de apelaciones estadounidense anuló en 2025 un fallo sobre la ley invocada contra el Tren de Aragua, según The New York Times."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "fifth-circuit",
     "act": "rules",
     "source": "nyt-2025-09-30-en-banc",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "mexico-city-arrests", "date": "2025-10-04",
  "category": "case", "certainty": "alleged",
  "title": {"en": "Mexico announces three arrests in the capital",
            "es": "México anuncia tres detenciones en la capital"},
  "countries": ["MX"],
  "organisations": [
    {"id": "mexico-sspc",
     "name": {"en": "Secretariat of Security and Citizen Protection of Mexico (SSPC)",
              "es": "Secretaría de Seguridad y Protección Ciudadana de México (SSPC)"}}],
  "statement": {"en": "Mexico''s Secretariat of Security announced three arrests on 4 October 2025, including that of Tren de Aragua''s alleged head in Mexico, CNN en Español reported.",
                "es": "La Secretaría de Seguridad de México anunció el 4 de octubre de 2025 tres detenciones, incluida la del presunto jefe del Tren de Aragua en México, según CNN en Español."},
  "caveat": {"en": "No conviction has been found.", "es": "No se ha hallado ninguna condena."},
  "print": {"en": "Mexico''s Secretariat of Security announced three arrests, one of them of Tren de Aragua''s alleged head in Mexico, CNN en Español reported in October 2025.",
            "es": "La Secretaría de Seguridad mexicana anunció tres detenciones, una del presunto jefe del Tren de Aragua en México, informó CNN en Español en 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "mexico-sspc",
     "act": "announces",
     "via": ["cnn-espanol"],
     "source": "kvia-2025-10-04-mexico",
     "locator": "líder y principal operador en México",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "spain-arrests", "date": "2025-11-07", "category": "case",
  "certainty": "alleged",
  "title": {"en": "Spanish police announce 13 arrests over suspected gang ties",
            "es": "Policía española anuncia 13 detenciones por presuntos vínculos con banda"},
  "countries": ["ES"],
  "organisations": [
    {"id": "spain-national-police", "name": {"en": "National Police of Spain", "es": "Policía Nacional de España"}}],
  "statement": {"en": "Spain''s National Police announced 13 arrests over suspected ties to Tren de Aragua on 7 November 2025; four people were remanded in custody.",
                "es": "La Policía Nacional de España anunció 13 detenciones por presuntos vínculos con el Tren de Aragua el 7 de noviembre de 2025; cuatro personas quedaron en prisión preventiva."},
  "caveat": {"en": "No court finding has been seen.", "es": "No se ha visto ningún fallo judicial."},
  "print": {"en": "Spain''s National Police announced 13 arrests over suspected ties to Tren de Aragua on 7 November 2025, Libertad Digital reported.",
            "es": "La Policía Nacional de España anunció 13 detenciones por presuntos vínculos con el Tren de Aragua el 7 de noviembre de 2025, según Libertad Digital."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "spain-national-police",
     "act": "announces",
     "source": "libertaddigital-2025-11-07-spain",
     "locator": "han detenido a 13 personas presuntamente vinculadas",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "ofac-entertainers", "date": "2025-12-03",
  "category": "sanction", "certainty": "official",
  "title": {"en": "US sanctions five people over alleged support for gang",
            "es": "EE. UU. sanciona a cinco presuntos colaboradores de la banda"},
  "countries": ["US", "VE"],
  "organisations": [
    {"id": "us-treasury",
     "name": {"en": "US Department of the Treasury", "es": "Departamento del Tesoro de EE. UU."}}],
  "statement": {"en": "The US Treasury sanctioned five people tied to the entertainment industry on 3 December 2025, accusing them of supporting Tren de Aragua.",
                "es": "El Tesoro de EE. UU. sancionó el 3 de diciembre de 2025 a cinco personas vinculadas al mundo del espectáculo, a las que acusó de apoyar al Tren de Aragua."},
  "caveat": {"en": "The names are left out here; the release was read second-hand and no court finding has been seen.",
             "es": "Se omiten los nombres; el comunicado se leyó de segunda mano y no se ha visto ningún fallo."},
  "print": {"en": "The US Treasury sanctioned five people tied to the entertainment industry on 3 December 2025, accusing them of supporting Tren de Aragua.",
            "es": "El Tesoro estadounidense sancionó el 3 de diciembre de 2025 a cinco personas vinculadas al espectáculo y las acusó de apoyar al Tren de Aragua."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "us-treasury-2025-12-03",
     "locator": "a network of five individuals connected to the entertainment industry",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "sdny-indictment", "date": "2025-12-18",
  "category": "court", "certainty": "alleged",
  "title": {"en": "US prosecutors charge Héctor Guerrero Flores",
            "es": "La Fiscalía de EE. UU. acusa a Héctor Guerrero Flores"},
  "countries": ["US"],
  "organisations": [
    {"id": "us-doj-sdny",
     "name": {"en": "US Attorney''s Office, Southern District of New York",
              "es": "Fiscalía federal de EE. UU. para el Distrito Sur de Nueva York"}}],
  "statement": {"en": "US prosecutors in New York announced racketeering, terrorism, firearms and drug-importation charges against Héctor Guerrero Flores on 18 December 2025.",
                "es": "La Fiscalía estadounidense en Nueva York anunció el 18 de diciembre de 2025 cargos por crimen organizado, terrorismo, armas e importación de drogas contra Héctor Guerrero Flores."},
  "caveat": {"en": "No verdict has been found.", "es": "No se ha hallado ningún veredicto."},
  "print": {"en": "US prosecutors charged Héctor Guerrero Flores, alleged leader of Tren de Aragua, with racketeering and other offences in December 2025.",
            "es": "La Fiscalía estadounidense acusó en diciembre de 2025 a Héctor Guerrero Flores, presunto líder del Tren de Aragua, de crimen organizado y otros delitos."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-doj-sdny",
     "act": "accuses",
     "source": "us-doj-sdny-2025-12-18",
     "locator": "announced today the unsealing of an Indictment",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "maduro-capture", "date": "2026-01-03",
  "category": "context", "certainty": "reported",
  "title": {"en": "US forces capture Nicolás Maduro in Caracas",
            "es": "Fuerzas de EE. UU. capturan a Nicolás Maduro en Caracas"},
  "countries": ["US", "VE"],
  "organisations": [
    {"id": "us-doj", "name": {"en": "US Department of Justice", "es": "Departamento de Justicia de EE. UU."}}],
  "statement": {"en": "US forces captured Nicolás Maduro in Caracas on 3 January 2026, Lawfare reported.",
                "es": "Fuerzas de EE. UU. capturaron a Nicolás Maduro en Caracas el 3 de enero de 2026, informó Lawfare."},
  "print": {"en": "US forces captured Nicolás Maduro on 3 January 2026; a US indictment names him and Tren de Aragua''s alleged leader, Lawfare reported.",
            "es": "EE. UU. capturó el 3 de enero de 2026 a Nicolás Maduro, acusado junto al presunto líder del Tren de Aragua, según Lawfare."},
  "people": [{"id": "nicolas-maduro", "name": {"en": "Nicolás Maduro", "es": "Nicolás Maduro"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "lawfare",
     "act": "reports",
     "source": "lawfare-2026-01-maduro",
     "locator": "against ousted Venezuelan President Nicolás Maduro, his wife Cilia Flores",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "lawfare",
     "act": "reports",
     "source": "lawfare-2026-01-maduro",
     "locator": "the alleged leader of the Tren de Aragua (TdA) criminal organization",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "maduro-indictment", "date": "2026-01-03",
  "category": "court", "certainty": "alleged",
  "title": {"en": "US unseals indictment against Nicolás Maduro and others",
            "es": "EE. UU. divulga acusación contra Nicolás Maduro y otros"},
  "countries": ["US", "VE"],
  "organisations": [
    {"id": "us-doj", "name": {"en": "US Department of Justice", "es": "Departamento de Justicia de EE. UU."}}],
  "statement": {"en": "The US Justice Department unsealed an indictment on 3 January 2026 against Nicolás Maduro, Héctor Guerrero Flores and others, Lawfare reported.",
                "es": "El Departamento de Justicia de EE. UU. divulgó el 3 de enero de 2026 una acusación contra Nicolás Maduro, Héctor Guerrero Flores y otros, según Lawfare."},
  "caveat": {"en": "The charges against each are not detailed here; no verdict has been found.",
             "es": "Aquí no se detallan los cargos contra cada cual; no se ha hallado ningún veredicto."},
  "print": {"en": "A US indictment unsealed on 3 January 2026 names Héctor Guerrero Flores, alleged leader of Tren de Aragua, Lawfare reported.",
            "es": "Una acusación divulgada en EE. UU. el 3 de enero de 2026 nombra a Héctor Guerrero Flores, presunto líder del Tren de Aragua, según Lawfare."},
  "people": [
    {"id": "nicolas-maduro", "name": {"en": "Nicolás Maduro", "es": "Nicolás Maduro"}},
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-doj",
     "act": "accuses",
     "source": "lawfare-2026-01-maduro",
     "locator": "the alleged leader of the Tren de Aragua (TdA) criminal organization",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "us-doj",
     "act": "accuses",
     "source": "lawfare-2026-01-maduro",
     "locator": "against ousted Venezuelan President Nicolás Maduro, his wife Cilia Flores",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

-- Relations to others --------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "direction-doubted-nic", "type": "denied_direction",
  "other": {"id": "government-of-venezuela", "name": {"en": "Government of Venezuela", "es": "Gobierno de Venezuela"}},
  "otherCountry": "VE", "certainty": "official", "asOf": "2025-04-07",
  "statement": {"en": "Nicolás Maduro''s government was probably not directing Tren de Aragua''s operations in the US, the US National Intelligence Council judged in a memo of 7 April 2025.",
                "es": "El Gobierno de Nicolás Maduro probablemente no dirigía las operaciones del Tren de Aragua en EE. UU., concluyó el Consejo Nacional de Inteligencia estadounidense el 7 de abril de 2025."},
  "caveat": {"en": "Spokespeople for the US intelligence director''s office reportedly dispute the memo, and the FBI differs on some Venezuelan officials; their words have not been seen.",
             "es": "Según lo publicado, discrepan del memorando portavoces de la Dirección de Inteligencia Nacional y, sobre algunos funcionarios venezolanos, el FBI; no se vieron sus palabras."},
  "print": {"en": "US intelligence judged in April 2025 that Nicolás Maduro''s government was probably not directing Tren de Aragua''s US operations, The Washington Post reported.",
            "es": "El Gobierno de Nicolás Maduro probablemente no dirigía al Tren de Aragua en EE. UU., concluyó la inteligencia estadounidense en 2025, informó The Washington Post."},
  "people": [{"id": "nicolas-maduro", "name": {"en": "Nicolás Maduro", "es": "Nicolás Maduro"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-national-intelligence-council",
     "act": "denies",
     "via": ["washington-post"],
     "source": "us-nic-2025-04-07",
     "locator": "is not directing TDA movement to and operations in the United",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "cooperation-doubted-nic", "type": "denied_direction",
  "other": {"id": "government-of-venezuela", "name": {"en": "Government of Venezuela", "es": "Gobierno de Venezuela"}},
  "otherCountry": "VE", "certainty": "official", "asOf": "2025-04-07",
  "statement": {"en": "Nicolás Maduro''s government probably had no policy of cooperating with Tren de Aragua, the US National Intelligence Council judged in a memo of 7 April 2025.",
                "es": "El Gobierno de Nicolás Maduro probablemente no tenía una política de cooperación con el Tren de Aragua, concluyó el Consejo Nacional de Inteligencia estadounidense el 7 de abril de 2025."},
  "print": {"en": "Venezuela''s government probably had no policy of cooperating with Tren de Aragua, US intelligence judged in 2025, The Washington Post reported.",
            "es": "El Gobierno venezolano probablemente no tenía una política de cooperación con el Tren de Aragua, según la inteligencia estadounidense, informó The Washington Post en 2025."},
  "people": [{"id": "nicolas-maduro", "name": {"en": "Nicolás Maduro", "es": "Nicolás Maduro"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-national-intelligence-council",
     "act": "denies",
     "via": ["washington-post"],
     "source": "us-nic-2025-04-07",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-ms-13-same-notice",
  "type": "same_legal_category",
  "other": {"id": "ms-13", "name": {"en": "MS-13", "es": "Mara Salvatrucha (MS-13)"}},
  "otherCountry": "SV", "certainty": "official", "asOf": "2025-02-20",
  "statement": {"en": "The US State Department listed Tren de Aragua and MS-13, a gang from El Salvador, as “foreign terrorist organizations” in one notice of 20 February 2025.",
                "es": "El Departamento de Estado estadounidense designó «organizaciones terroristas extranjeras» al Tren de Aragua y la MS-13, de El Salvador, en un mismo aviso del 20 de febrero de 2025."},
  "print": {"en": "The US State Department listed Tren de Aragua and MS-13 as “foreign terrorist organizations” in one notice of 20 February 2025.",
            "es": "El Departamento de Estado estadounidense designó «organizaciones terroristas extranjeras» al Tren de Aragua y la MS-13 en un aviso del 20 de febrero de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "us-fr-2025-02873",
     "locator": "Foreign Terrorist Organization Designations of Tren de Aragua, Mara Salvatrucha",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-eln-rival", "type": "rival",
  "other": {"id": "eln",
            "name": {"en": "National Liberation Army (ELN)", "es": "Ejército de Liberación Nacional (ELN)"}},
  "otherCountry": "CO", "certainty": "reported", "asOf": "2023-11",
  "statement": {"en": "Tren de Aragua had displaced the National Liberation Army (ELN), a guerrilla group, from La Parada, on Colombia''s border, a Colombian police commander said, Caraota Digital reported in November 2023.",
                "es": "El Tren de Aragua desplazó al Ejército de Liberación Nacional (ELN), una guerrilla, de La Parada, frontera colombiana, según un comandante policial colombiano, informó Caraota Digital en noviembre de 2023."},
  "caveat": {"en": "Caraota Digital added that the gang''s control of the border area had since shrunk.",
             "es": "Caraota Digital añadió que el control de la banda en la zona fronteriza se había reducido desde entonces."},
  "print": {"en": "Tren de Aragua had displaced the ELN guerrilla group from La Parada, on Colombia''s border, a Colombian police commander said, Caraota Digital reported in 2023.",
            "es": "El Tren de Aragua desplazó al ELN, una guerrilla, de La Parada, frontera colombiana, según un comandante policial colombiano, informó Caraota Digital en 2023."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "cucuta-police-commander",
     "act": "says",
     "via": ["cnn-espanol"],
     "source": "caraota-2023-11-eln",
     "locator": "el Tren de Aragua ha logrado desplazar al ELN",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-eln-war-2019", "type": "rival",
  "other": {"id": "eln",
            "name": {"en": "National Liberation Army (ELN)", "es": "Ejército de Liberación Nacional (ELN)"}},
  "otherCountry": "CO", "certainty": "reported", "asOf": "2023-11",
  "statement": {"en": "Tren de Aragua and the National Liberation Army (ELN) were armed rivals from 2019, according to leaked reports of Colombia''s judicial police, CNN en Español reported in 2023.",
                "es": "El Tren de Aragua y el Ejército de Liberación Nacional (ELN) eran rivales armados desde 2019, según informes filtrados de la policía judicial colombiana, informó CNN en Español en 2023."},
  "print": {"en": "Tren de Aragua and the ELN were armed rivals from 2019, according to leaked Colombian police reports, CNN en Español reported in 2023.",
            "es": "El Tren de Aragua y el ELN eran rivales armados desde 2019, según informes filtrados de la policía colombiana, informó CNN en Español en 2023."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "colombia-police",
     "act": "reports",
     "source": "cnn-2023-11-10-narcofiles",
     "checked": {"how": "not_seen", "on": "2026-11-22"}},
    {"claimant": "caraota-digital",
     "act": "reports",
     "source": "caraota-2023-11-eln",
     "locator": "En 2019 ambas agrupaciones se enfrentaron con armas largas y granadas",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-pcc", "type": "reported_dealings",
  "other": {"id": "primeiro-comando-da-capital",
            "name": {"en": "First Capital Command (PCC)", "es": "Primer Comando de la Capital (PCC)"}},
  "otherCountry": "BR", "certainty": "reported", "asOf": "2024-12-13",
  "statement": {"en": "Tren de Aragua had dealings as a supplier with Brazil''s First Capital Command (PCC), Band reported in December 2024.",
                "es": "El Tren de Aragua tenía tratos como proveedor con el Primer Comando de la Capital (PCC), de Brasil, informó Band en diciembre de 2024."},
  "print": {"en": "Tren de Aragua had dealings, as a supplier, with Brazil''s First Capital Command (PCC), Band reported in December 2024.",
            "es": "El Tren de Aragua tenía tratos, como proveedor, con el Primer Comando de la Capital (PCC) de Brasil, informó Band en diciembre de 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "band-tv",
     "act": "reports",
     "source": "band-2024-12-13-brazil",
     "locator": "fornecedoras do PCC",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-comando-vermelho",
  "type": "reported_dealings",
  "other": {"id": "comando-vermelho", "name": {"en": "Red Command (CV)", "es": "Comando Rojo (CV)"}},
  "otherCountry": "BR", "certainty": "reported", "asOf": "2024-12-13",
  "statement": {"en": "Brazil''s Red Command (CV) had dealings with Tren de Aragua and was more closely aligned with it than the First Capital Command (PCC) was, Band reported in December 2024.",
                "es": "El Comando Rojo (CV) de Brasil tenía tratos con el Tren de Aragua y estaba más alineado con él que la facción PCC, informó Band en diciembre de 2024."},
  "print": {"en": "Brazil''s Red Command (CV) was more closely aligned with Tren de Aragua than the First Capital Command (PCC) was, Band reported in December 2024.",
            "es": "El Comando Rojo (CV) de Brasil estaba más alineado con el Tren de Aragua que la facción PCC, informó Band en diciembre de 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "band-tv",
     "act": "reports",
     "source": "band-2024-12-13-brazil",
     "locator": "o Comando Vermelho está mais alinhado com o Tren de Aragua",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-cartel-de-los-soles", "type": "alleged_ally",
  "other": {"id": "cartel-de-los-soles", "name": {"en": "Cartel de los Soles", "es": "Cartel de los Soles"}},
  "otherCountry": "VE", "certainty": "alleged", "asOf": "2025-12-18",
  "statement": {"en": "Héctor Guerrero Flores acted with the Cartel de los Soles, US prosecutors in New York alleged in December 2025.",
                "es": "Héctor Guerrero Flores actuó con el Cartel de los Soles, sostuvo la Fiscalía federal en Nueva York en diciembre de 2025."},
  "caveat": {"en": "Whether that cartel exists as an organisation is disputed.",
             "es": "Se discute si ese cartel existe como organización."},
  "print": {"en": "Héctor Guerrero Flores, alleged leader of Tren de Aragua, acted with the Cartel de los Soles, US prosecutors in New York alleged in December 2025.",
            "es": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, actuó con el Cartel de los Soles, sostuvo la Fiscalía federal neoyorquina en diciembre de 2025."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-doj-sdny",
     "act": "alleges",
     "source": "us-doj-sdny-2025-12-18",
     "locator": "Acting in Concert with Cartel de Los Soles",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-los-gallegos", "type": "faction",
  "other": {"id": "los-gallegos", "name": {"en": "Los Gallegos", "es": "Los Gallegos"}},
  "otherCountry": "CL", "certainty": "reported", "asOf": "2024-11-19",
  "statement": {"en": "Los Gallegos were the armed wing of Tren de Aragua in Chile, prosecutors there said in the case that ended in convictions in November 2024.",
                "es": "Los Gallegos eran el brazo armado del Tren de Aragua en Chile, según la Fiscalía de ese país en el caso que terminó con condenas en noviembre de 2024."},
  "print": {"en": "Los Gallegos, some of whose members were convicted in 2024, were Tren de Aragua''s armed wing in Chile, prosecutors there said, AFP reported.",
            "es": "Los Gallegos, con integrantes condenados en 2024, eran el brazo armado del Tren de Aragua en Chile, según la Fiscalía chilena, informó AFP."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "fiscalia-chile",
     "act": "states",
     "via": ["afp"],
     "source": "tvn2-2025-arica-sentence",
     "locator": "formaban parte de Los Gallegos",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "el-pais",
     "act": "reports",
     "source": "elpais-2024-11-20-arica",
     "locator": "ha condenado este martes a 34 miembros de Los Gallegos",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-los-gallegos-peru", "type": "faction",
  "other": {"id": "los-gallegos", "name": {"en": "Los Gallegos", "es": "Los Gallegos"}},
  "otherCountry": "PE", "certainty": "reported", "asOf": "2024-01-22",
  "statement": {"en": "La República (Peru) reported in January 2024 that a faction of Tren de Aragua called Los Gallegos was active in Peru.",
                "es": "La República (Perú) informó en enero de 2024 de que en Perú operaba una facción del Tren de Aragua llamada Los Gallegos."},
  "print": {"en": "A faction of Tren de Aragua called Los Gallegos was active in Peru, La República (Peru) reported in January 2024.",
            "es": "Una facción del Tren de Aragua llamada Los Gallegos operaba en Perú, informó La República (Perú) en enero de 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "la-republica-peru",
     "act": "reports",
     "source": "larepublica-2024-01-22",
     "locator": "‘Los Gallegos’, ‘Dinastía Alayón’ y ‘Los Hijos de Dios’",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-los-piratas", "type": "faction",
  "other": {"id": "los-piratas", "name": {"en": "Los Piratas", "es": "Los Piratas"}},
  "otherCountry": "CL", "certainty": "alleged", "asOf": "2025-08-14",
  "statement": {"en": "An alleged leader of Los Piratas, a Tren de Aragua faction, was arrested over Ronald Ojeda''s killing, Chilean prosecutor Héctor Barros said, Puranoticia reported in August 2025.",
                "es": "Un presunto líder de Los Piratas, facción del Tren de Aragua, fue detenido por el caso Ronald Ojeda, dijo el fiscal chileno Héctor Barros, según Puranoticia en agosto de 2025."},
  "caveat": {"en": "No conviction in this case has been found.",
             "es": "No se ha encontrado ninguna condena en este caso."},
  "print": {"en": "An alleged leader of Los Piratas, a Tren de Aragua faction, was arrested over Ronald Ojeda''s killing, prosecutor Héctor Barros said, Puranoticia reported in 2025.",
            "es": "Un presunto líder de Los Piratas (Tren de Aragua) fue detenido por el caso Ronald Ojeda, dijo el fiscal Héctor Barros, informó Puranoticia en 2025."},
  "people": [
    {"id": "ronald-ojeda", "name": {"en": "Ronald Ojeda", "es": "Ronald Ojeda"}},
    {"id": "hector-barros", "name": {"en": "Héctor Barros", "es": "Héctor Barros"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "hector-barros",
     "act": "alleges",
     "source": "puranoticia-2025-08-14-ojeda",
     "locator": "facción “Los Piratas” del Tren de Aragua",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

-- Designations ---------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-sdgt", "jurisdiction": "US",
  "authority": "us-state-department",
  "label": {"en": "Specially Designated Global Terrorist", "es": "Terrorista global especialmente designado"},
  "legalBasis": {"en": "Executive Order 13224, as amended by Executive Order 14157",
                 "es": "Orden Ejecutiva 13224, modificada por la Orden Ejecutiva 14157"},
  "effective": "2025-02-20",
  "statement": {"en": "The US State Department listed Tren de Aragua as a “specially designated global terrorist” on 20 February 2025.",
                "es": "El Departamento de Estado estadounidense designó al Tren de Aragua «terrorista global especialmente designado» el 20 de febrero de 2025."},
  "print": {"en": "The US State Department listed Tren de Aragua on 20 February 2025 as a “specially designated global terrorist”.",
            "es": "El Departamento de Estado estadounidense designó al Tren de Aragua «terrorista global especialmente designado» el 20 de febrero de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "us-fr-2025-02870",
     "locator": "acting under Executive Order 13224",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "donald-trump",
     "act": "states",
     "source": "us-house-doc-119-30",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-ecuador", "jurisdiction": "EC",
  "authority": "ecuador-presidency",
  "label": {"en": "Terrorist group", "es": "Grupo terrorista"},
  "legalBasis": {"en": "Executive Decree 517", "es": "Decreto Ejecutivo 517"},
  "effective": "2025-01-30",
  "statement": {"en": "Ecuador''s presidency declared Tren de Aragua a “terrorist group” by decree on 30 January 2025, Vistazo reported.",
                "es": "La Presidencia de Ecuador declaró «grupo terrorista» al Tren de Aragua por decreto el 30 de enero de 2025, informó Vistazo."},
  "caveat": {"en": "The decree''s number comes from a page other than the one cited.",
             "es": "El número del decreto procede de una página distinta de la citada."},
  "print": {"en": "Ecuador''s presidency declared Tren de Aragua a “terrorist group” by decree on 30 January 2025, Vistazo reported.",
            "es": "La Presidencia de Ecuador declaró «grupo terrorista» al Tren de Aragua por decreto el 30 de enero de 2025, informó Vistazo."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ecuador-presidency",
     "act": "announces",
     "source": "vistazo-2025-01-30-ecuador",
     "locator": "declaró como grupo terrorista al Tren de Aragua",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-canada", "jurisdiction": "CA",
  "authority": "government-of-canada",
  "label": {"en": "Terrorist entity", "es": "Entidad terrorista"},
  "legalBasis": {"en": "Criminal Code", "es": "Código Penal"},
  "effective": "2025-02-20",
  "statement": {"en": "Canada listed Tren de Aragua as a “terrorist entity” under its Criminal Code on 20 February 2025.",
                "es": "Canadá designó al Tren de Aragua «entidad terrorista» en virtud de su Código Penal el 20 de febrero de 2025."},
  "print": {"en": "The Government of Canada listed Tren de Aragua as a “terrorist entity” under its Criminal Code on 20 February 2025.",
            "es": "El Gobierno de Canadá designó al Tren de Aragua «entidad terrorista» en virtud de su Código Penal el 20 de febrero de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "government-of-canada",
     "act": "announces",
     "source": "canada-2025-02-20-listing",
     "locator": "listed seven organizations as terrorist entities under the Criminal Code",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-argentina", "jurisdiction": "AR",
  "authority": "government-of-argentina",
  "label": {"en": "Terrorist organisation", "es": "Organización terrorista"},
  "legalBasis": {"en": "Resolution 186/2025: entry in the register of terrorism-linked entities (RePET)",
                 "es": "Resolución 186/2025: inscripción en el registro de entidades vinculadas al terrorismo (RePET)"},
  "effective": "2025-02",
  "statement": {"en": "Argentina''s Ministry of Security entered Tren de Aragua in a public register as a “terrorist organisation” in February 2025.",
                "es": "El Ministerio de Seguridad de Argentina inscribió al Tren de Aragua en un registro público como «organización terrorista» en febrero de 2025."},
  "caveat": {"en": "The resolution''s number comes from a page other than the one cited; the exact day is not known.",
             "es": "El número de la resolución procede de una página distinta de la citada; no se conoce el día exacto."},
  "print": {"en": "Argentina''s Ministry of Security entered Tren de Aragua in a public register as a “terrorist organisation” in February 2025, ANSA reported.",
            "es": "El Ministerio de Seguridad de Argentina inscribió al Tren de Aragua en un registro público como «organización terrorista» en febrero de 2025, informó ANSA."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "government-of-argentina",
     "act": "announces",
     "source": "ansa-2025-02-25-argentina",
     "locator": "un''organizzazione terroristica iscrivendola nel Registro pubblico",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-peru-motion", "jurisdiction": "PE",
  "authority": "congress-of-peru",
  "label": {"en": "Terrorist organisation", "es": "Organización terrorista"},
  "legalBasis": {"en": "Motion of Congress; not a statute", "es": "Moción del Congreso; no es una ley"},
  "legalEffect": {"en": "None of its own: a political declaration",
                  "es": "Ninguno por sí misma: es una declaración política"},
  "effective": "2025-03-12",
  "statement": {"en": "Peru''s Congress declared Tren de Aragua a “terrorist organisation” in a motion of 12 March 2025.",
                "es": "El Congreso del Perú declaró «organización terrorista» al Tren de Aragua en una moción del 12 de marzo de 2025."},
  "caveat": {"en": "A motion is a political declaration; it does not have the force of law.",
             "es": "Una moción es una declaración política; no tiene fuerza de ley."},
  "print": {"en": "Peru''s Congress declared Tren de Aragua a “terrorist organisation” in a motion of 12 March 2025, El Diario (Venezuela) reported.",
            "es": "El Congreso del Perú declaró al Tren de Aragua «organización terrorista» en una moción del 12 de marzo de 2025, informó El Diario (Venezuela)."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "congress-of-peru",
     "act": "announces",
     "source": "eldiario-2025-07-02-designations",
     "locator": "recibió 77 votos a favor, 10 en contra y 3 abstenciones",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-trinidad", "jurisdiction": "TT",
  "authority": "trinidad-government",
  "label": {"en": "Terrorist designation", "es": "Designación como terrorista"},
  "legalBasis": {"en": "Order of the High Court", "es": "Orden del Tribunal Superior"},
  "effective": "2025-07-02",
  "statement": {"en": "Trinidad and Tobago announced on 2 July 2025 a High Court order designating Tren de Aragua as “terrorist”.",
                "es": "Trinidad y Tobago anunció el 2 de julio de 2025 una orden del Tribunal Superior que designaba «terrorista» al Tren de Aragua."},
  "print": {"en": "Trinidad and Tobago announced on 2 July 2025 a court order designating Tren de Aragua as “terrorist”, El Diario (Venezuela) reported.",
            "es": "Trinidad y Tobago anunció el 2 de julio de 2025 una orden judicial que designaba «terrorista» al Tren de Aragua, informó El Diario (Venezuela)."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "trinidad-government",
     "act": "announces",
     "source": "eldiario-2025-07-02-designations",
     "locator": "obtuvo una orden del Tribunal Superior",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

-- Size and money -------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-insight-crime-2020",
  "metric": "membership_total",
  "label": {"en": "Members of the gang", "es": "Integrantes de la banda"},
  "composition": "core_members", "scope": "organisation", "role": "key", "value": 2700, "unit": "people",
  "qualifier": "estimated", "asOf": "2020", "stated": "2020",
  "statement": {"en": "InSight Crime estimated the core membership of Tren de Aragua at 2,700 in 2020, drawing on police sources.",
                "es": "InSight Crime estimó en 2.700 los integrantes del núcleo del Tren de Aragua en 2020, con base en fuentes policiales."},
  "print": {"en": "Tren de Aragua had an estimated 2,700 core members in 2020, according to InSight Crime.",
            "es": "El Tren de Aragua tenía en 2020 un núcleo estimado de 2.700 integrantes, según InSight Crime."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "insight-crime",
     "act": "estimates",
     "source": "insight-2020-winner",
     "locator": "core membership had grown to an estimated 2,700",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-specialists-2022", "metric": "membership_total",
  "label": {"en": "Members of the gang", "es": "Integrantes de la banda"},
  "scope": "organisation", "role": "key", "low": 2500, "high": 5000, "unit": "people", "qualifier": "estimated",
  "asOf": "2022-08", "stated": "2022-08",
  "statement": {"en": "Specialists not named in an RPP Noticias column of August 2022 estimated that Tren de Aragua numbered between 2,500 and 5,000 people.",
                "es": "Especialistas no identificados en una columna de RPP Noticias de agosto de 2022 estimaron que el Tren de Aragua tenía entre 2.500 y 5.000 personas."},
  "print": {"en": "Tren de Aragua numbered an estimated 2,500 to 5,000 people, according to unnamed specialists cited in an RPP Noticias column in August 2022.",
            "es": "El Tren de Aragua tenía entre 2.500 y 5.000 personas, según estimaron especialistas no identificados en una columna de RPP Noticias de agosto de 2022."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "specialists-rpp",
     "act": "estimates",
     "source": "rpp-2022-08-cardenas",
     "locator": "entre 2,500 y 5,000 personas",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-risquez-2023-04", "metric": "membership_total",
  "label": {"en": "Members of the gang", "es": "Integrantes de la banda"},
  "scope": "organisation", "role": "key", "value": 5000, "unit": "people", "qualifier": "more_than", "asOf": "2023-04",
  "stated": "2023-04",
  "statement": {"en": "Journalist Ronna Rísquez said the three bosses of Tren de Aragua had more than 5,000 men under them, Crónica.Uno reported in April 2023.",
                "es": "La periodista Ronna Rísquez cifró en más de 5.000 los hombres a las órdenes de los tres jefes del Tren de Aragua, informó Crónica.Uno en abril de 2023."},
  "print": {"en": "The three bosses of Tren de Aragua controlled more than 5,000 men, according to journalist Ronna Rísquez, cited by Crónica.Uno in April 2023.",
            "es": "Los tres jefes del Tren de Aragua controlaban a más de 5.000 hombres, según la periodista Ronna Rísquez, citada por Crónica.Uno en abril de 2023."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "states",
     "via": ["cronica-uno"],
     "source": "cronica-uno-2023-04",
     "locator": "controlan a más de 5000 hombres",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "ronna-risquez", "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-risquez-2023-05", "metric": "membership_total",
  "label": {"en": "Members of the gang", "es": "Integrantes de la banda"},
  "scope": "organisation", "role": "key", "value": 3000, "unit": "people", "qualifier": "about", "asOf": "2023-05-22",
  "stated": "2023-05-22",
  "statement": {"en": "Journalist Ronna Rísquez said that Tren de Aragua could have about 3,000 members, Informador reported in May 2023.",
                "es": "La periodista Ronna Rísquez dijo que el Tren de Aragua podía tener unos 3.000 integrantes, publicó Informador en mayo de 2023."},
  "print": {"en": "Tren de Aragua could have about 3,000 members, according to journalist Ronna Rísquez, cited by Informador in May 2023.",
            "es": "El Tren de Aragua podía tener unos 3.000 integrantes, según la periodista Ronna Rísquez, citada por Informador en mayo de 2023."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "estimates",
     "source": "informador-2023-05-22",
     "locator": "podría tener alrededor de 3.000 miembros",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "ronna-risquez", "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-risquez-book-2024",
  "metric": "membership_total",
  "label": {"en": "Members of the gang", "es": "Integrantes de la banda"},
  "scope": "organisation", "role": "incidental", "value": 5000, "unit": "people", "qualifier": "at_least",
  "asOf": "2024-01-22", "stated": "2024-01-22",
  "statement": {"en": "The book by journalist Ronna Rísquez gave Tren de Aragua at least 5,000 members, La República (Peru) reported in January 2024.",
                "es": "El libro de la periodista Ronna Rísquez atribuía al Tren de Aragua al menos 5.000 integrantes, informó La República (Perú) en enero de 2024."},
  "print": {"en": "Tren de Aragua had at least 5,000 members, according to a book by journalist Ronna Rísquez, La República (Peru) reported in January 2024.",
            "es": "El Tren de Aragua tenía al menos 5.000 integrantes, según un libro de la periodista Ronna Rísquez, informó La República (Perú) en enero de 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "states",
     "source": "larepublica-2024-01-22",
     "locator": "cuenta con al menos 5.000 miembros",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "ronna-risquez", "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-radio-canada", "metric": "membership_total",
  "label": {"en": "Members of the gang", "es": "Integrantes de la banda"},
  "scope": "organisation", "role": "incidental", "low": 2000, "high": 5000, "unit": "people", "qualifier": "estimated",
  "asOf": "2024-02-26", "stated": "2024-02-26",
  "statement": {"en": "Radio-Canada estimated in February 2024 that Tren de Aragua had between 2,000 and 5,000 members.",
                "es": "Radio-Canada estimó en febrero de 2024 que el Tren de Aragua tenía entre 2.000 y 5.000 integrantes."},
  "print": {"en": "Tren de Aragua had between 2,000 and 5,000 members, Radio-Canada estimated in February 2024.",
            "es": "El Tren de Aragua tenía entre 2.000 y 5.000 integrantes, según estimó Radio-Canada en febrero de 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "radio-canada",
     "act": "estimates",
     "source": "radio-canada-2024-02-26",
     "locator": "would have between 2000 and 5000 members",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-el-colombiano", "metric": "membership_total",
  "label": {"en": "Members of the gang", "es": "Integrantes de la banda"},
  "scope": "organisation", "role": "incidental", "low": 2000, "high": 2700, "unit": "people", "qualifier": "about",
  "asOf": "2021~",
  "statement": {"en": "El Colombiano put the membership of Tren de Aragua at about 2,000 to 2,700 in a report whose date is not known.",
                "es": "El Colombiano situó en unos 2.000 a 2.700 los integrantes del Tren de Aragua en una nota de fecha desconocida."},
  "caveat": {"en": "The year 2021 given with this figure is our approximation.",
             "es": "El año 2021 que acompaña a esta cifra es una aproximación nuestra."},
  "print": {"en": "Tren de Aragua had about 2,000 to 2,700 members, according to El Colombiano, in a report whose date is not known.",
            "es": "El Tren de Aragua tenía unos 2.000 a 2.700 integrantes, según El Colombiano, en una nota de fecha desconocida."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "el-colombiano",
     "act": "reports",
     "source": "elcolombiano-izquiel",
     "locator": "Entre 2.000 y 2.700 obedecen sus órdenes",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-proclamation", "metric": "membership_total",
  "label": {"en": "Members of the gang", "es": "Integrantes de la banda"},
  "scope": "organisation", "role": "incidental",
  "valueText": {"en": "thousands", "es": "miles"},
  "unit": "people", "qualifier": "claimed", "asOf": "2025-03-14", "stated": "2025-03-15",
  "statement": {"en": "The proclamation that Donald Trump signed on 14 March 2025 said that Tren de Aragua had thousands of members, giving no number.",
                "es": "La proclamación que Donald Trump firmó el 14 de marzo de 2025 afirmaba que el Tren de Aragua tenía miles de integrantes, sin dar una cifra."},
  "caveat": {"en": "The words were read in copies of the proclamation, not in the official text.",
             "es": "El pasaje se leyó en copias de la proclamación, no en el texto oficial."},
  "print": {"en": "Donald Trump''s proclamation of March 2025 said that Tren de Aragua had thousands of members, without giving a number.",
            "es": "La proclamación de Donald Trump de marzo de 2025 afirmaba que el Tren de Aragua tenía miles de integrantes, sin dar una cifra."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "donald-trump",
     "act": "claims",
     "source": "us-proclamation-10903",
     "locator": "Foreign Terrorist Organization with thousands of members",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "annual-profit-risquez-2023",
  "metric": "annual_criminal_income",
  "label": {"en": "Yearly criminal income of the gang", "es": "Ingresos criminales anuales de la banda"},
  "scope": "organisation", "role": "key", "value": 15000000, "unit": "USD", "per": "year", "qualifier": "more_than",
  "asOf": "2023-04", "stated": "2023-04",
  "statement": {"en": "Journalist Ronna Rísquez estimated the yearly criminal income of Tren de Aragua at more than $15 million, Crónica.Uno reported in April 2023.",
                "es": "La periodista Ronna Rísquez estimó en más de 15 millones de dólares los ingresos criminales anuales del Tren de Aragua, informó Crónica.Uno en abril de 2023."},
  "caveat": {"en": "The period of a year is implied, not printed; the word used, “renta”, may mean gross income rather than profit.",
             "es": "El período de un año está implícito, no escrito; la palabra usada, «renta», puede significar ingreso bruto, no ganancia."},
  "print": {"en": "The yearly criminal income of Tren de Aragua exceeded $15 million, according to journalist Ronna Rísquez, Crónica.Uno reported in April 2023.",
            "es": "Los ingresos criminales anuales del Tren de Aragua superaban los 15 millones de dólares, según la periodista Ronna Rísquez, informó Crónica.Uno en abril de 2023."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "estimates",
     "via": ["cronica-uno"],
     "source": "cronica-uno-2023-04",
     "locator": "renta calculada en más de 15 millones de dólares",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "ronna-risquez", "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "prison-income-risquez-2023",
  "metric": "prison_extortion_income",
  "about": {"kind": "place", "id": "tocoron-prison", "name": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}},
  "label": {"en": "Yearly income from payments by inmates", "es": "Ingresos anuales por pagos de los reclusos"},
  "scope": "organisation", "role": "incidental", "value": 3600000, "unit": "USD", "per": "year", "qualifier": "up_to",
  "asOf": "2023-05-22", "stated": "2023-05-22",
  "statement": {"en": "Tren de Aragua could make up to $3.6 million a year by charging inmates of Tocorón, according to journalist Ronna Rísquez, cited by Informador in May 2023.",
                "es": "El Tren de Aragua podía ganar hasta 3,6 millones de dólares anuales con cobros a reclusos de Tocorón, según la periodista Ronna Rísquez, citada por Informador en mayo de 2023."},
  "caveat": {"en": "The Venezuelan state retook Tocorón Prison in September 2023.",
             "es": "El Estado venezolano retomó la cárcel de Tocorón en septiembre de 2023."},
  "print": {"en": "Tren de Aragua could take up to $3.6 million a year from Tocorón inmates, Informador reported in 2023, citing journalist Ronna Rísquez.",
            "es": "El Tren de Aragua podía cobrar hasta 3,6 millones de dólares anuales a reclusos de Tocorón, según Ronna Rísquez, periodista citada por Informador en 2023."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "estimates",
     "source": "informador-2023-05-22",
     "locator": "la banda puede ganar US$3,6 millones anualmente",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "ronna-risquez", "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "leader-prison-income-mcdermott",
  "metric": "leader_prison_income",
  "about": {"kind": "person",
            "id": "hector-guerrero-flores",
            "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
  "label": {"en": "Yearly income of Héctor Guerrero Flores from the prison",
            "es": "Ingresos anuales de Héctor Guerrero Flores procedentes de la cárcel"},
  "scope": "organisation", "role": "incidental", "value": 3000000, "unit": "USD", "per": "year", "qualifier": "about",
  "asOf": "2023-09", "stated": "2023-09-23",
  "statement": {"en": "Héctor Guerrero Flores made about $3 million a year from Tocorón Prison, according to Jeremy McDermott of InSight Crime, laRegione reported in September 2023.",
                "es": "Héctor Guerrero Flores obtenía unos 3 millones de dólares al año de la cárcel de Tocorón, según Jeremy McDermott, de InSight Crime, informó laRegione en septiembre de 2023."},
  "caveat": {"en": "No court finding on this income has been seen.",
             "es": "No se ha visto ningún fallo judicial sobre estos ingresos."},
  "print": {"en": "Tocorón Prison yielded about $3 million a year for alleged Tren de Aragua leader Héctor Guerrero Flores, said analyst Jeremy McDermott, laRegione reported in 2023.",
            "es": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, ganaba preso unos 3 millones de dólares anuales, según Jeremy McDermott, analista, informó laRegione en 2023."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
    {"id": "jeremy-mcdermott", "name": {"en": "Jeremy McDermott", "es": "Jeremy McDermott"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "jeremy-mcdermott",
     "act": "estimates",
     "source": "laregione-2023-09-23",
     "locator": "guadagnava circa tre milioni di dollari l''anno",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "reward-guerrero-state", "metric": "reward_offered",
  "about": {"kind": "person",
            "id": "hector-guerrero-flores",
            "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
  "label": {"en": "Reward offered for information on Héctor Guerrero Flores",
            "es": "Recompensa ofrecida por información sobre Héctor Guerrero Flores"},
  "scope": "organisation", "role": "key", "value": 5000000, "unit": "USD", "qualifier": "up_to", "asOf": "2024-07-11",
  "stated": "2024-07-11",
  "statement": {"en": "The US State Department offered up to $5 million in July 2024 for information leading to the arrest or conviction of Héctor Guerrero Flores, dpa-AFX reported.",
                "es": "El Departamento de Estado estadounidense ofreció en julio de 2024 hasta 5 millones de dólares por información que llevara a la detención o condena de Héctor Guerrero Flores, informó dpa-AFX."},
  "print": {"en": "The US State Department offered up to $5 million in July 2024 for information on Héctor Guerrero Flores, alleged leader of Tren de Aragua.",
            "es": "EE. UU. ofreció en julio de 2024 hasta 5 millones de dólares por información sobre Héctor Guerrero Flores, presunto líder del Tren de Aragua."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "offers",
     "via": ["dpa-afx"],
     "source": "us-state-2024-07-11-rewards",
     "locator": "up to $5 million for information about Hector Rusthenford Guerrero",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "reward-romero-state", "metric": "reward_offered",
  "about": {"kind": "person", "id": "yohan-romero", "name": {"en": "Yohan José Romero", "es": "Yohan José Romero"}},
  "label": {"en": "Reward offered for information on Yohan José Romero",
            "es": "Recompensa ofrecida por información sobre Yohan José Romero"},
  "scope": "organisation", "role": "incidental", "value": 4000000, "unit": "USD", "qualifier": "up_to",
  "asOf": "2024-07-11", "stated": "2024-07-11",
  "statement": {"en": "The US State Department offered up to $4 million in July 2024 for information on Yohan José Romero, whom it called a co-founder of Tren de Aragua.",
                "es": "El Departamento de Estado estadounidense ofreció en julio de 2024 hasta 4 millones de dólares por información sobre Yohan José Romero, a quien llamó cofundador del Tren de Aragua."},
  "caveat": {"en": "No court finding on the claim has been seen.",
             "es": "No se ha visto ningún fallo judicial sobre esta afirmación."},
  "print": {"en": "The US State Department offered up to $4 million in July 2024 for information on Yohan José Romero, an alleged co-founder of Tren de Aragua.",
            "es": "EE. UU. ofreció en julio de 2024 hasta 4 millones de dólares por información sobre Yohan José Romero, presunto cofundador del Tren de Aragua."},
  "people": [{"id": "yohan-romero", "name": {"en": "Yohan José Romero", "es": "Yohan José Romero"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "offers",
     "via": ["dpa-afx"],
     "source": "us-state-2024-07-11-rewards",
     "locator": "up to $4 million for Yohan Jose Romero",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "us-state-department",
     "act": "states",
     "via": ["dpa-afx"],
     "source": "us-state-2024-07-11-rewards",
     "locator": "Tren de Aragua co-founder Johan Petrica as living in Venezuela",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "reward-san-vicente-state", "metric": "reward_offered",
  "about": {"kind": "person",
            "id": "giovanni-san-vicente",
            "name": {"en": "Giovanny San Vicente", "es": "Giovanny San Vicente"}},
  "label": {"en": "Reward offered for information on Giovanny San Vicente",
            "es": "Recompensa ofrecida por información sobre Giovanny San Vicente"},
  "scope": "organisation", "role": "incidental", "value": 3000000, "unit": "USD", "qualifier": "up_to",
  "asOf": "2024-07-11", "stated": "2024-07-11",
  "statement": {"en": "The US State Department offered up to $3 million in July 2024 for information on Giovanny San Vicente, one of three alleged leaders of Tren de Aragua.",
                "es": "El Departamento de Estado estadounidense ofreció en julio de 2024 hasta 3 millones de dólares por información sobre Giovanny San Vicente, uno de tres presuntos líderes del Tren de Aragua."},
  "caveat": {"en": "Whether he is the Giovanni Vicente Mosquera Serrano of the department''s offer of 2025 is not confirmed.",
             "es": "No está confirmado que sea el Giovanni Vicente Mosquera Serrano de la oferta de 2025 del departamento."},
  "print": {"en": "The US State Department offered up to $3 million in July 2024 for information on Giovanny San Vicente, an alleged leader of Tren de Aragua.",
            "es": "EE. UU. ofreció en julio de 2024 hasta 3 millones de dólares por información sobre Giovanny San Vicente, presunto líder del Tren de Aragua."},
  "people": [{"id": "giovanni-san-vicente", "name": {"en": "Giovanny San Vicente", "es": "Giovanny San Vicente"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "offers",
     "via": ["dpa-afx"],
     "source": "us-state-2024-07-11-rewards",
     "locator": "up to $3 million for Giovanny San Vicente",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "reward-mosquera-state", "metric": "reward_offered",
  "about": {"kind": "person",
            "id": "giovanni-mosquera",
            "name": {"en": "Giovanni Vicente Mosquera Serrano", "es": "Giovanni Vicente Mosquera Serrano"}},
  "label": {"en": "Reward offered for information on Giovanni Vicente Mosquera Serrano",
            "es": "Recompensa ofrecida por información sobre Giovanni Vicente Mosquera Serrano"},
  "scope": "organisation", "role": "incidental", "value": 3000000, "unit": "USD", "qualifier": "up_to",
  "asOf": "2025-06-24", "stated": "2025-06-24",
  "statement": {"en": "The US State Department offered up to $3 million in June 2025 for information on Giovanni Vicente Mosquera Serrano, an alleged leader of Tren de Aragua.",
                "es": "El Departamento de Estado estadounidense ofreció en junio de 2025 hasta 3 millones de dólares por información sobre Giovanni Vicente Mosquera Serrano, presunto dirigente del Tren de Aragua."},
  "caveat": {"en": "He has been indicted in the US; no conviction has been seen.",
             "es": "Tiene una acusación formal en EE. UU.; no se ha visto ninguna condena."},
  "print": {"en": "The US State Department offered up to $3 million in June 2025 for information on Giovanni Vicente Mosquera Serrano, an alleged Tren de Aragua leader.",
            "es": "EE. UU. ofreció en junio de 2025 hasta 3 millones de dólares por información sobre Giovanni Vicente Mosquera Serrano, presunto dirigente del Tren de Aragua."},
  "people": [
    {"id": "giovanni-mosquera",
     "name": {"en": "Giovanni Vicente Mosquera Serrano", "es": "Giovanni Vicente Mosquera Serrano"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "offers",
     "source": "us-state-2025-06-24-mosquera",
     "locator": "a reward of up to $3 million",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "us-state-department",
     "act": "states",
     "source": "us-state-2025-06-24-mosquera",
     "locator": "Giovanni Vicente Mosquera Serrano is a notorious member",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "reward-mosquera-state-2025-12",
  "metric": "reward_offered",
  "about": {"kind": "person",
            "id": "giovanni-mosquera",
            "name": {"en": "Giovanni Vicente Mosquera Serrano", "es": "Giovanni Vicente Mosquera Serrano"}},
  "label": {"en": "Reward offered for information on Giovanni Vicente Mosquera Serrano",
            "es": "Recompensa ofrecida por información sobre Giovanni Vicente Mosquera Serrano"},
  "scope": "organisation", "role": "incidental", "value": 5000000, "unit": "USD", "qualifier": "up_to",
  "asOf": "2025-12-03", "stated": "2025-12-03",
  "statement": {"en": "The US State Department raised its reward for Giovanni Vicente Mosquera Serrano, an alleged leader of Tren de Aragua, to up to $5 million in December 2025.",
                "es": "El Departamento de Estado estadounidense elevó en diciembre de 2025 a 5 millones de dólares como máximo la recompensa por Giovanni Vicente Mosquera Serrano, presunto dirigente del Tren de Aragua."},
  "caveat": {"en": "The passage with the new sum has not been seen, and no conviction has been found.",
             "es": "No se ha visto el pasaje con la nueva suma, ni tampoco ninguna condena suya."},
  "print": {"en": "The US raised its reward for alleged Tren de Aragua leader Giovanni Vicente Mosquera Serrano to up to $5 million in December 2025.",
            "es": "EE. UU. subió en diciembre de 2025 la recompensa por Giovanni Vicente Mosquera Serrano, presunto dirigente del Tren de Aragua, hasta 5 millones de dólares."},
  "people": [
    {"id": "giovanni-mosquera",
     "name": {"en": "Giovanni Vicente Mosquera Serrano", "es": "Giovanni Vicente Mosquera Serrano"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "offers",
     "via": ["ap"],
     "source": "us-treasury-2025-12-03",
     "checked": {"how": "not_seen", "on": "2026-11-22"}},
    {"claimant": "us-state-department",
     "act": "states",
     "source": "us-state-2025-06-24-mosquera",
     "locator": "Giovanni Vicente Mosquera Serrano is a notorious member",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "reward-three-leaders-state",
  "metric": "reward_offered_total",
  "label": {"en": "Rewards offered by the US for three men, together",
            "es": "Recompensas ofrecidas por EE. UU. por tres hombres, en conjunto"},
  "scope": "organisation", "role": "incidental", "value": 12000000, "unit": "USD", "qualifier": "up_to",
  "asOf": "2024-07-11", "stated": "2024-07-11",
  "statement": {"en": "The rewards that the US State Department announced in July 2024 for three alleged leaders of Tren de Aragua came to up to $12 million in all.",
                "es": "Las recompensas que el Departamento de Estado de EE. UU. anunció en julio de 2024 por tres presuntos líderes del Tren de Aragua sumaban hasta 12 millones de dólares."},
  "caveat": {"en": "This is the sum of three offers, not the reward for one man.",
             "es": "Es la suma de tres ofertas, no la recompensa por un solo hombre."},
  "print": {"en": "The US State Department offered up to $12 million in all in July 2024 for information on three alleged leaders of Tren de Aragua.",
            "es": "EE. UU. ofreció en julio de 2024 hasta 12 millones de dólares en total por información sobre tres presuntos líderes del Tren de Aragua."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
    {"id": "yohan-romero", "name": {"en": "Yohan José Romero", "es": "Yohan José Romero"}},
    {"id": "giovanni-san-vicente", "name": {"en": "Giovanny San Vicente", "es": "Giovanny San Vicente"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "offers",
     "via": ["dpa-afx"],
     "source": "us-state-2024-07-11-rewards",
     "locator": "a reward of up to $12 million",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "reward-guerrero-peru", "metric": "reward_offered",
  "about": {"kind": "person",
            "id": "hector-guerrero-flores",
            "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
  "label": {"en": "Reward offered for information on Héctor Guerrero Flores",
            "es": "Recompensa ofrecida por información sobre Héctor Guerrero Flores"},
  "scope": "organisation", "role": "incidental", "value": 132000, "unit": "USD", "qualifier": "about",
  "asOf": "2023-09-25", "stated": "2023-09-25",
  "statement": {"en": "Peru''s Interior Ministry offered about $132,000 in September 2023 for information on Héctor Guerrero Flores, the Associated Press reported.",
                "es": "El Ministerio del Interior del Perú ofreció en septiembre de 2023 unos 132.000 dólares por información sobre Héctor Guerrero Flores, informó Associated Press."},
  "print": {"en": "Peru offered about $132,000 in September 2023 for information on Héctor Guerrero Flores, alleged leader of Tren de Aragua, the Associated Press reported.",
            "es": "Perú ofreció en septiembre de 2023 unos 132.000 dólares por información sobre Héctor Guerrero Flores, presunto líder del Tren de Aragua, informó Associated Press."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "peru-interior-ministry",
     "act": "offers",
     "via": ["ap"],
     "source": "ap-2023-09-26-reward",
     "locator": "una recompensa de 132.000 dólares",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

-- Geography ------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "latin-american-countries-risquez-2023",
  "metric": "countries_with_presence",
  "about": {"kind": "place", "id": "latin-america", "name": {"en": "Latin America", "es": "América Latina"}},
  "label": {"en": "Latin American countries with a presence", "es": "Países de América Latina con presencia"},
  "scope": "organisation", "role": "key", "value": 9, "unit": "countries", "qualifier": "exactly", "asOf": "2023-04",
  "stated": "2023-04",
  "statement": {"en": "Journalist Ronna Rísquez placed Tren de Aragua in nine Latin American countries, Crónica.Uno reported in April 2023.",
                "es": "La periodista Ronna Rísquez situó al Tren de Aragua en nueve países latinoamericanos, informó Crónica.Uno en abril de 2023."},
  "caveat": {"en": "Whether Venezuela is one of the nine is not clear.",
             "es": "No queda claro si Venezuela es uno de los nueve."},
  "print": {"en": "Tren de Aragua was present in nine Latin American countries, according to journalist Ronna Rísquez, cited by Crónica.Uno in April 2023.",
            "es": "El Tren de Aragua estaba presente en nueve países latinoamericanos, según la periodista Ronna Rísquez, citada por Crónica.Uno en abril de 2023."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "states",
     "via": ["cronica-uno"],
     "source": "cronica-uno-2023-04",
     "locator": "localidades de 13 estados y nueve países de América Latina",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "ronna-risquez", "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "venezuelan-states-insight-crime-2020",
  "metric": "venezuelan_states_with_presence",
  "about": {"kind": "country", "id": "VE"},
  "label": {"en": "Venezuelan states with a presence", "es": "Estados de Venezuela con presencia"},
  "composition": "wider_federation", "scope": "organisation", "role": "incidental", "value": 9, "unit": "states",
  "qualifier": "at_least", "asOf": "2020", "stated": "2020",
  "statement": {"en": "InSight Crime wrote in 2020 that Tren de Aragua''s wider federation of gangs was active in at least nine Venezuelan states.",
                "es": "InSight Crime escribió en 2020 que la federación de bandas más amplia del Tren de Aragua actuaba en al menos nueve estados de Venezuela."},
  "print": {"en": "Tren de Aragua''s wider federation of gangs was active in at least nine Venezuelan states in 2020, according to InSight Crime.",
            "es": "La federación de bandas más amplia del Tren de Aragua actuaba en al menos nueve estados de Venezuela en 2020, según InSight Crime."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2020-winner",
     "locator": "active in at least nine states",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "venezuelan-states-risquez-2023",
  "metric": "venezuelan_states_with_presence",
  "about": {"kind": "country", "id": "VE"},
  "label": {"en": "Venezuelan states with a presence", "es": "Estados de Venezuela con presencia"},
  "scope": "organisation", "role": "incidental", "value": 13, "unit": "states", "qualifier": "exactly",
  "asOf": "2023-04", "stated": "2023-04",
  "statement": {"en": "Journalist Ronna Rísquez placed Tren de Aragua in 13 states of Venezuela, Crónica.Uno reported in April 2023.",
                "es": "La periodista Ronna Rísquez situó al Tren de Aragua en 13 estados de Venezuela, informó Crónica.Uno en abril de 2023."},
  "print": {"en": "Tren de Aragua was present in 13 Venezuelan states, according to journalist Ronna Rísquez, cited by Crónica.Uno in April 2023.",
            "es": "El Tren de Aragua estaba presente en 13 estados de Venezuela, según la periodista Ronna Rísquez, citada por Crónica.Uno en abril de 2023."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "states",
     "via": ["cronica-uno"],
     "source": "cronica-uno-2023-04",
     "locator": "localidades de 13 estados y nueve países de América Latina",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}],
  "people": [{"id": "ronna-risquez", "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-states-dhs-nbc", "metric": "us_states_with_presence",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "US states with a known or possible presence",
            "es": "Estados de EE. UU. con presencia conocida o posible"},
  "degree": "known", "scope": "organisation", "role": "key", "value": 15, "unit": "states", "qualifier": "exactly",
  "asOf": "2024-10", "stated": "2024-10-23",
  "statement": {"en": "Tren de Aragua was present in 15 US states, according to US Department of Homeland Security data reported by NBC News in October 2024.",
                "es": "El Tren de Aragua estaba presente en 15 estados de EE. UU., según datos del Departamento de Seguridad Nacional difundidos por NBC News en octubre de 2024."},
  "print": {"en": "Tren de Aragua was present in 15 US states, according to US Homeland Security, NBC News reported in October 2024.",
            "es": "El Tren de Aragua estaba presente en 15 estados de EE. UU., según Seguridad Nacional, informó NBC News en octubre de 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-dhs",
     "act": "states",
     "via": ["nbc-news"],
     "source": "nbc-2024-10-23-dhs",
     "locator": "has a presence in 15 states",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-states-possible-dhs-nbc",
  "metric": "us_states_with_presence",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "US states with a known or possible presence",
            "es": "Estados de EE. UU. con presencia conocida o posible"},
  "degree": "possible", "scope": "organisation", "role": "incidental", "value": 8, "unit": "states",
  "qualifier": "possible", "asOf": "2024-10", "stated": "2024-10-23",
  "statement": {"en": "Tren de Aragua was possibly present in eight further US states, according to US Department of Homeland Security data reported by NBC News in October 2024.",
                "es": "El Tren de Aragua tenía presencia posible en otros ocho estados de EE. UU., según datos del Departamento de Seguridad Nacional difundidos por NBC News en octubre de 2024."},
  "caveat": {"en": "These eight are beyond the 15 states with a known presence.",
             "es": "Estos ocho se suman a los 15 estados con presencia conocida."},
  "print": {"en": "Tren de Aragua was possibly present in eight further US states, according to US Homeland Security, NBC News reported in October 2024.",
            "es": "El Tren de Aragua tenía presencia posible en otros ocho estados de EE. UU., según Seguridad Nacional, informó NBC News en octubre de 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-dhs",
     "act": "states",
     "via": ["nbc-news"],
     "source": "nbc-2024-10-23-dhs",
     "locator": "a possible presence in eight more",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

-- Raid and leader ------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "soldiers-and-police-insight",
  "metric": "security_forces_deployed",
  "about": {"kind": "place", "id": "tocoron-prison", "name": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}},
  "label": {"en": "Security forces sent to Tocorón Prison", "es": "Efectivos enviados a la cárcel de Tocorón"},
  "composition": "soldiers_and_police", "scope": "organisation", "role": "key", "value": 11000, "unit": "people",
  "qualifier": "exactly", "asOf": "2023-09-20", "stated": "2023-10",
  "statement": {"en": "InSight Crime put the number of police and soldiers who took Tocorón Prison on 20 September 2023 at 11,000.",
                "es": "InSight Crime cifró en 11.000 los policías y soldados que tomaron la cárcel de Tocorón el 20 de septiembre de 2023."},
  "print": {"en": "A force of 11,000 police and soldiers took Tocorón Prison from Tren de Aragua on 20 September 2023, according to InSight Crime.",
            "es": "Una fuerza de 11.000 policías y soldados arrebató la cárcel de Tocorón al Tren de Aragua el 20 de septiembre de 2023, según InSight Crime."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2023-10-home",
     "locator": "11,000 police and soldiers surrounded and then took control",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "soldiers-and-police-bbc-2023",
  "metric": "security_forces_deployed",
  "about": {"kind": "place", "id": "tocoron-prison", "name": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}},
  "label": {"en": "Security forces sent to Tocorón Prison", "es": "Efectivos enviados a la cárcel de Tocorón"},
  "composition": "soldiers_and_police", "scope": "organisation", "role": "incidental", "value": 11000, "unit": "people",
  "qualifier": "exactly", "asOf": "2023-09", "stated": "2023-09",
  "statement": {"en": "BBC News put the number of soldiers and police who went into Tocorón Prison at 11,000, in a report of September 2023.",
                "es": "BBC News cifró en 11.000 los soldados y policías que entraron en la cárcel de Tocorón, en una nota de septiembre de 2023."},
  "print": {"en": "A force of 11,000 soldiers and police went into Tocorón Prison, the base of Tren de Aragua, in September 2023, BBC News reported.",
            "es": "Una fuerza de 11.000 soldados y policías entró en la cárcel de Tocorón, base del Tren de Aragua, en septiembre de 2023, informó BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2023-09-manhunt",
     "locator": "When 11,000 soldiers and police entered the inmate-run Tocorón jail",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "raid-detained", "metric": "people_arrested",
  "about": {"kind": "place", "id": "tocoron-prison", "name": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}},
  "label": {"en": "People arrested in the operation at the prison",
            "es": "Personas detenidas en el operativo en la cárcel"},
  "scope": "organisation", "role": "incidental", "value": 88, "unit": "people", "qualifier": "exactly",
  "asOf": "2023-09", "stated": "2023-09-26",
  "statement": {"en": "The Venezuelan government said in September 2023 that it had detained 88 alleged members of Tren de Aragua in the Tocorón Prison operation, the Associated Press reported.",
                "es": "El Gobierno de Venezuela dijo en septiembre de 2023 que en el operativo de la cárcel de Tocorón detuvo a 88 presuntos integrantes del Tren de Aragua, informó Associated Press."},
  "print": {"en": "Venezuela said it had detained 88 alleged members of Tren de Aragua in the Tocorón Prison operation of September 2023, the Associated Press reported.",
            "es": "Venezuela dijo haber detenido a 88 presuntos integrantes del Tren de Aragua en el operativo carcelario de Tocorón de septiembre de 2023, informó Associated Press."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "government-of-venezuela",
     "act": "states",
     "via": ["ap"],
     "source": "ap-2023-09-26-reward",
     "locator": "detuvieron a 88 miembros de la banda",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "leader-age-bbc-2023", "metric": "leader_age",
  "about": {"kind": "person",
            "id": "hector-guerrero-flores",
            "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
  "label": {"en": "Age of Héctor Guerrero Flores", "es": "Edad de Héctor Guerrero Flores"},
  "scope": "organisation", "role": "incidental", "value": 39, "unit": "years", "qualifier": "exactly",
  "asOf": "2023-09", "stated": "2023-09",
  "statement": {"en": "Héctor Guerrero Flores was 39 in September 2023, BBC News reported that month.",
                "es": "Héctor Guerrero Flores tenía 39 años en septiembre de 2023, informó BBC News ese mes."},
  "print": {"en": "Héctor Guerrero Flores, alleged leader of Tren de Aragua, was 39 in September 2023, according to BBC News.",
            "es": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, tenía 39 años en septiembre de 2023, según BBC News."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2023-09-manhunt",
     "locator": "The 39-year-old from Aragua state in Venezuela",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "leader-sentence-cnn",
  "metric": "leader_prison_sentence",
  "about": {"kind": "person",
            "id": "hector-guerrero-flores",
            "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
  "label": {"en": "Prison sentence of Héctor Guerrero Flores", "es": "Condena de prisión de Héctor Guerrero Flores"},
  "scope": "organisation", "role": "key", "value": 17,
  "valueText": {"en": "17 years, 2 months and 2 days", "es": "17 años, 2 meses y 2 días"},
  "unit": "years", "qualifier": "exactly", "asOf": "2023-09", "stated": "2023-09-26",
  "statement": {"en": "Héctor Guerrero Flores had been serving 17 years, 2 months and 2 days in prison in Venezuela for 12 offences, CNN en Español reported in September 2023.",
                "es": "Héctor Guerrero Flores había estado purgando en Venezuela 17 años, 2 meses y 2 días de prisión por 12 delitos, informó CNN en Español en septiembre de 2023."},
  "print": {"en": "Alleged Tren de Aragua leader Héctor Guerrero Flores had been serving 17 years, 2 months and 2 days, CNN en Español reported in 2023.",
            "es": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, había estado cumpliendo 17 años, 2 meses y 2 días, informó CNN en Español en 2023."},
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "cnn-espanol",
     "act": "reports",
     "source": "cnn-2023-09-26-leader",
     "locator": "una pena de 17 años, dos meses y dos días",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

-- Arrests and courts ---------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "chile-identified-2023", "metric": "alleged_members",
  "about": {"kind": "country", "id": "CL"},
  "label": {"en": "People identified as members by prosecutors",
            "es": "Personas identificadas como integrantes por la Fiscalía"},
  "degree": "identified", "scope": "organisation", "role": "incidental", "value": 350, "unit": "people",
  "qualifier": "exactly", "asOf": "2023-05", "stated": "2023-05-25",
  "statement": {"en": "Chile''s Public Prosecutor''s Office had identified 350 people as members of Tren de Aragua by May 2023, CIPER reported.",
                "es": "La Fiscalía de Chile había identificado hasta mayo de 2023 a 350 personas como integrantes del Tren de Aragua, informó CIPER."},
  "print": {"en": "Prosecutors in Chile had identified 350 people as members of Tren de Aragua by May 2023, CIPER reported.",
            "es": "La Fiscalía de Chile había identificado a 350 personas como integrantes del Tren de Aragua hasta mayo de 2023, informó CIPER."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "fiscalia-chile",
     "act": "counts",
     "source": "ciper-2023-05-25",
     "locator": "Ahora, la Fiscalía ya ha identificado a 350",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "spain-arrests-2025", "metric": "people_arrested",
  "about": {"kind": "country", "id": "ES"},
  "label": {"en": "People arrested over alleged ties to the gang",
            "es": "Personas detenidas por presuntos vínculos con la banda"},
  "scope": "organisation", "role": "incidental", "value": 13, "unit": "people", "qualifier": "exactly",
  "asOf": "2025-11-07", "stated": "2025-11-07",
  "statement": {"en": "Spain''s National Police arrested 13 people over alleged ties to Tren de Aragua, Libertad Digital reported in November 2025.",
                "es": "La Policía Nacional de España detuvo a 13 personas por presuntos vínculos con el Tren de Aragua, informó Libertad Digital en noviembre de 2025."},
  "print": {"en": "Spain''s National Police arrested 13 people over alleged ties to Tren de Aragua, Libertad Digital reported in November 2025.",
            "es": "La Policía Nacional de España detuvo a 13 personas por presuntos vínculos con el Tren de Aragua, informó Libertad Digital en noviembre de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "spain-national-police",
     "act": "announces",
     "source": "libertaddigital-2025-11-07-spain",
     "locator": "han detenido a 13 personas presuntamente vinculadas",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-charged-2025", "metric": "people_charged",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "Alleged members charged", "es": "Presuntos integrantes acusados"},
  "degree": "charged", "scope": "legal", "role": "incidental", "value": 260, "unit": "people", "qualifier": "exactly",
  "asOf": "2025-12", "stated": "2025-12",
  "statement": {"en": "The US Department of Justice said in December 2025 that it had charged 260 alleged members of Tren de Aragua that year, NTN24 reported.",
                "es": "El Departamento de Justicia de EE. UU. dijo en diciembre de 2025 que había acusado a 260 presuntos integrantes del Tren de Aragua ese año, informó NTN24."},
  "caveat": {"en": "NTN24''s report carries no date; it was written after mid-December 2025.",
             "es": "La nota de NTN24 no lleva fecha; se escribió después de mediados de diciembre de 2025."},
  "print": {"en": "The US Justice Department said in December 2025 it had charged 260 alleged members of Tren de Aragua that year, NTN24 reported.",
            "es": "El Departamento de Justicia estadounidense dijo en diciembre de 2025 haber acusado ese año a 260 presuntos integrantes del Tren de Aragua, informó NTN24."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-doj",
     "act": "states",
     "source": "ntn24-2026-ice-poster",
     "locator": "cargos contra 260 miembros del Tren de Aragua",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-charged-sdny-2025", "metric": "people_charged",
  "about": {"kind": "place",
            "id": "southern-district-of-new-york",
            "name": {"en": "Southern District of New York", "es": "Distrito Sur de Nueva York"}},
  "label": {"en": "Alleged members or associates charged", "es": "Presuntos integrantes o allegados acusados"},
  "composition": "members_or_associates", "degree": "charged", "scope": "legal", "role": "incidental", "value": 30,
  "unit": "people", "qualifier": "more_than", "asOf": "2025-12-18", "stated": "2025-12-18",
  "statement": {"en": "US prosecutors in New York said in December 2025 that they had charged more than 30 alleged members or associates of Tren de Aragua.",
                "es": "La Fiscalía federal de EE. UU. en Nueva York dijo en diciembre de 2025 que había acusado a más de 30 presuntos integrantes o allegados del Tren de Aragua."},
  "caveat": {"en": "The sentence was read in reports that quote the prosecutors'' release.",
             "es": "La frase se leyó en notas que citan el comunicado de la Fiscalía."},
  "print": {"en": "More than 30 alleged members or associates of Tren de Aragua had been charged in New York, US prosecutors there said in December 2025.",
            "es": "Más de 30 presuntos integrantes o allegados del Tren de Aragua habían sido acusados en Nueva York, dijo la Fiscalía federal en diciembre de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-doj-sdny",
     "act": "states",
     "source": "us-doj-sdny-2025-12-18",
     "locator": "charged over 30 members or associates",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "arica-convicted", "metric": "people_convicted",
  "about": {"kind": "case",
            "id": "los-gallegos-trial",
            "name": {"en": "Trial of Los Gallegos in Arica", "es": "Juicio contra Los Gallegos en Arica"}},
  "label": {"en": "People convicted", "es": "Personas condenadas"},
  "scope": "legal", "role": "key", "value": 34, "unit": "people", "qualifier": "exactly", "asOf": "2024-11-19",
  "stated": "2024-11-20",
  "statement": {"en": "A court in Arica, Chile, convicted 34 of 38 defendants as members of Los Gallegos in November 2024, El País reported.",
                "es": "Un tribunal de Arica, Chile, condenó en noviembre de 2024 como miembros de Los Gallegos a 34 de 38 acusados, informó El País."},
  "caveat": {"en": "The other four accused were acquitted.", "es": "Los otros cuatro acusados fueron absueltos."},
  "print": {"en": "A Chilean court convicted 34 members of Los Gallegos, tied to Tren de Aragua, in 2024, El País reported.",
            "es": "Un tribunal chileno condenó a 34 miembros de Los Gallegos, vinculados al Tren de Aragua, en 2024, informó El País."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "el-pais",
     "act": "reports",
     "source": "elpais-2024-11-20-arica",
     "locator": "ha condenado este martes a 34 miembros de Los Gallegos",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "arica-sentence-years", "metric": "prison_years_total",
  "about": {"kind": "case",
            "id": "los-gallegos-trial",
            "name": {"en": "Trial of Los Gallegos in Arica", "es": "Juicio contra Los Gallegos en Arica"}},
  "label": {"en": "Prison years imposed, added up", "es": "Años de prisión impuestos, en total"},
  "scope": "legal", "role": "incidental", "value": 560, "unit": "years", "qualifier": "about", "asOf": "2025-03",
  "stated": "2025-03",
  "statement": {"en": "Prison terms for the 34 people convicted in the Los Gallegos trial came to about 560 years and one life sentence, said prosecutors in Arica, AFP reported in March 2025.",
                "es": "Las penas de los 34 condenados del juicio de Los Gallegos sumaban unos 560 años y una cadena perpetua, según la Fiscalía de Arica, informó AFP en marzo de 2025."},
  "caveat": {"en": "The month is that of the scheduled hearing; the copy read carries a date in April.",
             "es": "El mes es el de la audiencia fijada; la copia leída lleva fecha de abril."},
  "print": {"en": "Prison terms for members of Los Gallegos, tied to Tren de Aragua, totalled about 560 years, according to prosecutors in Arica, AFP reported in 2025.",
            "es": "Las penas contra integrantes de Los Gallegos, vinculados al Tren de Aragua, sumaban unos 560 años, según la Fiscalía de Arica, informó AFP en 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "fiscalia-chile",
     "act": "states",
     "via": ["afp"],
     "source": "tvn2-2025-arica-sentence",
     "locator": "penas que suman cerca de 560 años",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

-- US cases -------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-connected-dhs-nbc", "metric": "people_with_links",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "Migrants in the US with links or possible links to the gang",
            "es": "Migrantes en EE. UU. con vínculos o posibles vínculos con la banda"},
  "degree": "possible_links", "scope": "organisation", "role": "key", "value": 600, "unit": "people",
  "qualifier": "more_than", "asOf": "2024-10", "stated": "2024-10-23",
  "statement": {"en": "The US Department of Homeland Security was seeking more than 600 migrants with possible links to Tren de Aragua, NBC News reported in October 2024.",
                "es": "El Departamento de Seguridad Nacional de EE. UU. buscaba a más de 600 migrantes con posibles vínculos con el Tren de Aragua, informó NBC News en octubre de 2024."},
  "caveat": {"en": "By the same report, some of them could be victims or witnesses.",
             "es": "Según la misma nota, algunos podrían ser víctimas o testigos."},
  "print": {"en": "More than 600 migrants in the US had possible links to Tren de Aragua, according to US Homeland Security, NBC News reported in October 2024.",
            "es": "Más de 600 migrantes en EE. UU. tenían posibles vínculos con el Tren de Aragua, según Seguridad Nacional, informó NBC News en octubre de 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-dhs",
     "act": "estimates",
     "via": ["nbc-news"],
     "source": "nbc-2024-10-23-dhs",
     "locator": "more than 600 migrants in the country who might have connections",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-members-dhs-nbc", "metric": "alleged_members",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "Alleged members among migrants in the US",
            "es": "Presuntos integrantes entre los migrantes en EE. UU."},
  "degree": "confirmed", "scope": "organisation", "role": "key", "value": 100, "unit": "people", "qualifier": "about",
  "asOf": "2024-10", "stated": "2024-10-23",
  "statement": {"en": "About 100 of the more than 600 migrants sought by US Homeland Security were, according to the department, confirmed members of Tren de Aragua, NBC News reported in October 2024.",
                "es": "Unos 100 de los más de 600 migrantes buscados por Seguridad Nacional estadounidense eran, según ese departamento, integrantes confirmados del Tren de Aragua, informó NBC News en octubre de 2024."},
  "caveat": {"en": "The confirmation is the department''s, not a court''s.",
             "es": "La confirmación es del departamento, no de un tribunal."},
  "print": {"en": "About 100 migrants in the US were confirmed members of Tren de Aragua, according to US Homeland Security, NBC News reported in October 2024.",
            "es": "Unos 100 migrantes en EE. UU. eran integrantes confirmados del Tren de Aragua, según Seguridad Nacional, informó NBC News en octubre de 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-dhs",
     "act": "states",
     "via": ["nbc-news"],
     "source": "nbc-2024-10-23-dhs",
     "locator": "Roughly 100 of the 600 migrants",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "doral-victim-age-wplg", "metric": "victim_age",
  "about": {"kind": "case",
            "id": "doral-killing",
            "name": {"en": "Killing of a resident of Doral, Florida",
                     "es": "Homicidio de un residente de Doral, Florida"}},
  "label": {"en": "Age of the victim in the Doral case", "es": "Edad de la víctima en el caso de Doral"},
  "scope": "case", "role": "incidental", "value": 43, "unit": "years", "qualifier": "exactly", "asOf": "2023-11-28",
  "stated": "2024-01-17",
  "statement": {"en": "A Venezuelan resident of Doral, Florida, who was killed in November 2023 was 43, WPLG Local 10 reported in January 2024.",
                "es": "Un venezolano residente en Doral, Florida, a quien mataron en noviembre de 2023, tenía 43 años, informó WPLG Local 10 en enero de 2024."},
  "caveat": {"en": "Probably the Florida case that BBC News dates to early 2024, with a victim of 48; that is not established.",
             "es": "Probablemente es el caso de Florida que BBC News sitúa a comienzos de 2024, con una víctima de 48 años; no está comprobado."},
  "print": {"en": "A resident of Doral, Florida, killed in a case allegedly linked to Tren de Aragua, was 43, WPLG Local 10 reported in 2024.",
            "es": "El residente de Doral, Florida, víctima de un homicidio presuntamente ligado al Tren de Aragua tenía 43 años, informó WPLG Local 10 en 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "wplg",
     "act": "reports",
     "source": "local10-2024-01-17",
     "locator": "after a 43-year-old Venezuelan man who lived in Doral",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

-- Context: migration and crime, never a measure of the organisation ----------------------------------------------------

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "venezuelans-in-us-mpi",
  "metric": "venezuelan_immigrants_in_us",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "Venezuelans living in the US", "es": "Venezolanos que viven en EE. UU."},
  "scope": "context_migration", "role": "key", "value": 770000, "unit": "people", "qualifier": "about", "asOf": "2023",
  "stated": "2025-02-06",
  "statement": {"en": "About 770,000 immigrants from Venezuela lived in the US in 2023, the Migration Policy Institute wrote in February 2025.",
                "es": "Unos 770.000 inmigrantes de Venezuela vivían en EE. UU. en 2023, escribió el Instituto de Políticas Migratorias en febrero de 2025."},
  "print": {"en": "About 770,000 immigrants from Venezuela lived in the US in 2023, according to the Migration Policy Institute.",
            "es": "Unos 770.000 inmigrantes de Venezuela vivían en EE. UU. en 2023, según el Instituto de Políticas Migratorias."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "migration-policy-institute",
     "act": "estimates",
     "source": "mpi-2025-02-06",
     "locator": "approximately 770,000 Venezuelan immigrants lived in the United States",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "venezuelans-in-us-mpi-2021",
  "metric": "venezuelan_immigrants_in_us",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "Venezuelans living in the US", "es": "Venezolanos que viven en EE. UU."},
  "scope": "context_migration", "role": "incidental", "value": 545000, "unit": "people", "qualifier": "about",
  "asOf": "2021", "stated": "2023-02",
  "statement": {"en": "About 545,000 immigrants from Venezuela lived in the US in 2021, the Migration Policy Institute wrote in February 2023.",
                "es": "Unos 545.000 inmigrantes de Venezuela vivían en EE. UU. en 2021, escribió el Instituto de Políticas Migratorias en febrero de 2023."},
  "print": {"en": "About 545,000 immigrants from Venezuela lived in the US in 2021, according to the Migration Policy Institute.",
            "es": "Unos 545.000 inmigrantes de Venezuela vivían en EE. UU. en 2021, según el Instituto de Políticas Migratorias."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "migration-policy-institute",
     "act": "states",
     "source": "mpi-2023-02",
     "locator": "The 545,000 Venezuelan immigrants in the United States as of 2021",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "immigrants-in-us-mpi",
  "metric": "immigrants_in_us_total",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "All immigrants living in the US", "es": "Total de inmigrantes que viven en EE. UU."},
  "scope": "context_migration", "role": "incidental", "value": 47800000, "unit": "people", "qualifier": "about",
  "asOf": "2023", "stated": "2025-02-06",
  "statement": {"en": "Immigrants of all origins in the US numbered about 47.8 million in 2023, the Migration Policy Institute wrote in February 2025.",
                "es": "Los inmigrantes de todos los orígenes en EE. UU. eran unos 47,8 millones en 2023, escribió el Instituto de Políticas Migratorias en febrero de 2025."},
  "print": {"en": "About 47.8 million immigrants of all origins lived in the US in 2023, according to the Migration Policy Institute.",
            "es": "Unos 47,8 millones de inmigrantes de todos los orígenes vivían en EE. UU. en 2023, según el Instituto de Políticas Migratorias."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "migration-policy-institute",
     "act": "states",
     "source": "mpi-2025-02-06",
     "locator": "of all 47.8 million immigrants in the country",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "cbp-encounters-fy2024-mpi",
  "metric": "border_encounters_venezuelans",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "Encounters with Venezuelan migrants at the US border",
            "es": "Encuentros con migrantes venezolanos en la frontera de EE. UU."},
  "composition": "us_mexico_border", "scope": "context_migration", "role": "key", "value": 261000, "unit": "encounters",
  "qualifier": "about", "asOf": "2023-10/2024-09", "stated": "2025-02-06",
  "statement": {"en": "US Customs and Border Protection counted about 261,000 encounters with Venezuelans at the US-Mexico border in fiscal year 2024, according to the Migration Policy Institute.",
                "es": "La Oficina de Aduanas y Protección Fronteriza estadounidense contó unos 261.000 encuentros con venezolanos en la frontera mexicana en el año fiscal 2024, según el Instituto de Políticas Migratorias."},
  "caveat": {"en": "That year ran from October 2023 to September 2024.",
             "es": "Ese año fue de octubre de 2023 a septiembre de 2024."},
  "print": {"en": "The US border agency counted about 261,000 encounters with Venezuelans at the Mexican border in fiscal year 2024, according to the Migration Policy Institute.",
            "es": "La agencia fronteriza estadounidense contó unos 261.000 encuentros con venezolanos en la frontera mexicana en el año fiscal 2024, según el Instituto de Políticas Migratorias."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-cbp",
     "act": "reports",
     "source": "mpi-2025-02-06",
     "locator": "fell slightly to 261,000",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "cbp-encounters-fy2023-mpi",
  "metric": "border_encounters_venezuelans",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "Encounters with Venezuelan migrants at the US border",
            "es": "Encuentros con migrantes venezolanos en la frontera de EE. UU."},
  "composition": "us_mexico_border", "scope": "context_migration", "role": "incidental", "value": 266000,
  "unit": "encounters", "qualifier": "about", "asOf": "2022-10/2023-09", "stated": "2025-02-06",
  "statement": {"en": "US Customs and Border Protection counted about 266,000 encounters with Venezuelans at the US-Mexico border in fiscal year 2023, according to the Migration Policy Institute.",
                "es": "La Oficina de Aduanas y Protección Fronteriza estadounidense contó unos 266.000 encuentros con venezolanos en la frontera mexicana en el año fiscal 2023, según el Instituto de Políticas Migratorias."},
  "caveat": {"en": "That year ran from October 2022 to September 2023.",
             "es": "Ese año fue de octubre de 2022 a septiembre de 2023."},
  "print": {"en": "The US border agency counted about 266,000 encounters with Venezuelans at the Mexican border in fiscal year 2023, according to the Migration Policy Institute.",
            "es": "La agencia fronteriza estadounidense contó unos 266.000 encuentros con venezolanos en la frontera mexicana en el año fiscal 2023, según el Instituto de Políticas Migratorias."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-cbp",
     "act": "reports",
     "source": "mpi-2025-02-06",
     "locator": "266,000 in FY 2023",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "tps-2023-designation", "metric": "tps_beneficiaries",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "Venezuelans covered by temporary protected status in the US",
            "es": "Venezolanos amparados por el estatus de protección temporal en EE. UU."},
  "composition": "designation_of_2023", "scope": "context_migration", "role": "incidental", "value": 348202,
  "unit": "people", "qualifier": "about", "asOf": "2025-02-03", "stated": "2025-02-03",
  "statement": {"en": "An estimated 348,202 Venezuelans came under the 2023 designation for temporary protected status in the US, the Department of Homeland Security said in February 2025.",
                "es": "Se estimaba que 348.202 venezolanos estaban amparados por la designación de 2023 del estatus de protección temporal en EE. UU., dijo Seguridad Nacional en febrero de 2025."},
  "caveat": {"en": "Another designation, of 2021, is not included; the passage with this number in the official notice has not been seen.",
             "es": "La cifra no incluye otra designación, de 2021; no se ha visto su pasaje en el aviso oficial."},
  "print": {"en": "An estimated 348,202 Venezuelans came under the 2023 designation for temporary protection in the US, US Homeland Security said in February 2025.",
            "es": "Se estimaba que 348.202 venezolanos estaban amparados por la designación de protección temporal de 2023 en EE. UU., dijo Seguridad Nacional en febrero de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-dhs",
     "act": "estimates",
     "source": "us-fr-2025-02294-tps",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "violent-death-rate-ovv-2015",
  "metric": "violent_death_rate",
  "about": {"kind": "country", "id": "VE"},
  "label": {"en": "Rate of violent deaths in Venezuela, including police killings and cases under inquiry",
            "es": "Tasa de muertes violentas en Venezuela, incluidas las causadas por la policía y los casos en averiguación"},
  "scope": "context_security", "role": "key", "value": 90, "unit": "deaths", "per": "100000_inhabitants",
  "qualifier": "estimated", "asOf": "2015", "stated": "2015-12-28",
  "statement": {"en": "The Venezuelan Violence Observatory estimated a rate of 90 violent deaths per 100,000 inhabitants in Venezuela in 2015, El Universo reported.",
                "es": "El Observatorio Venezolano de Violencia estimó para Venezuela una tasa de 90 muertes violentas por 100.000 habitantes en 2015, informó El Universo."},
  "print": {"en": "Venezuela had an estimated 90 violent deaths per 100,000 inhabitants in 2015, according to the Venezuelan Violence Observatory, cited by El Universo.",
            "es": "Venezuela tuvo en 2015 una tasa estimada de 90 muertes violentas por 100.000 habitantes, según el Observatorio Venezolano de Violencia, citado por El Universo."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ovv",
     "act": "estimates",
     "source": "ovv-2015-report",
     "locator": "una tasa de 90 muertes violentas por cada 100.000 habitantes",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "violent-death-rate-ovv-2023",
  "metric": "violent_death_rate",
  "about": {"kind": "country", "id": "VE"},
  "label": {"en": "Rate of violent deaths in Venezuela, including police killings and cases under inquiry",
            "es": "Tasa de muertes violentas en Venezuela, incluidas las causadas por la policía y los casos en averiguación"},
  "scope": "context_security", "role": "key", "value": 26.8, "unit": "deaths", "per": "100000_inhabitants",
  "qualifier": "estimated", "asOf": "2023", "stated": "2023-12-28",
  "statement": {"en": "The Venezuelan Violence Observatory estimated a rate of 26.8 violent deaths per 100,000 inhabitants in Venezuela in 2023, in its report of that year.",
                "es": "El Observatorio Venezolano de Violencia estimó para Venezuela una tasa de 26,8 muertes violentas por 100.000 habitantes en 2023, en su informe de ese año."},
  "print": {"en": "Venezuela had an estimated 26.8 violent deaths per 100,000 inhabitants in 2023, according to the Venezuelan Violence Observatory.",
            "es": "Venezuela tuvo en 2023 una tasa estimada de 26,8 muertes violentas por 100.000 habitantes, según el Observatorio Venezolano de Violencia."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ovv",
     "act": "estimates",
     "source": "ovv-2023-report",
     "locator": "una tasa de 26,8 muertes por cada cien mil habitantes",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "homicide-rate-ovv-2023",
  "metric": "homicide_rate_narrow",
  "about": {"kind": "country", "id": "VE"},
  "label": {"en": "Rate of homicides by criminals in Venezuela",
            "es": "Tasa de homicidios cometidos por delincuentes en Venezuela"},
  "scope": "context_security", "role": "incidental", "value": 7.5, "unit": "deaths", "per": "100000_inhabitants",
  "qualifier": "estimated", "asOf": "2023", "stated": "2023-12",
  "statement": {"en": "The Venezuelan Violence Observatory estimated a rate of 7.5 homicides by criminals per 100,000 inhabitants in Venezuela in 2023, EFE reported that December.",
                "es": "El Observatorio Venezolano de Violencia estimó para Venezuela una tasa de 7,5 homicidios cometidos por delincuentes por cada 100.000 habitantes en 2023, informó EFE en diciembre."},
  "print": {"en": "Venezuela had an estimated 7.5 homicides by criminals per 100,000 inhabitants in 2023, according to the Venezuelan Violence Observatory, cited by EFE.",
            "es": "Venezuela tuvo en 2023 unos 7,5 homicidios cometidos por delincuentes por cada 100.000 habitantes, según estimó el Observatorio Venezolano de Violencia, citado por EFE."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ovv",
     "act": "estimates",
     "via": ["efe"],
     "source": "efe-2023-12-ovv",
     "locator": "la tasa de homicidio se ubica en 7,5",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

-- Of all of them:
update first_change set reason = '{"en": "Adds what other sources than the base article say.", "es": "Añade lo que dicen fuentes distintas del artículo base."}'
where edition = 2 and reason is null;

-- Facts of edition 1 that change ---------------------------------------------------------------------------------------

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'correction', 'substantive', 'source',
 '{"en": "BBC News credited Donald Trump with the declaration, shortly after he took office in January; his order only began the process. Print: listed by the US State Department with effect from 20 February 2025.",
  "es": "BBC News atribuyó la declaración a Donald Trump y la situó poco después de que asumiera el cargo en enero; su orden solo inició el proceso. Publíquese: designación del Departamento de Estado de EE. UU. vigente desde el 20 de febrero de 2025."}', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-fto", "jurisdiction": "US",
  "authority": "us-state-department",
  "label": {"en": "Foreign Terrorist Organization", "es": "Organización terrorista extranjera"},
  "legalBasis": {"en": "Immigration and Nationality Act, section 219",
                 "es": "Ley de Inmigración y Nacionalidad, sección 219"},
  "effective": "2025-02-20",
  "statement": {"en": "The US State Department listed Tren de Aragua as a “foreign terrorist organization”, with effect from 20 February 2025.",
                "es": "El Departamento de Estado de EE. UU. designó al Tren de Aragua «organización terrorista extranjera», con efecto desde el 20 de febrero de 2025."},
  "caveat": {"en": "The order that Donald Trump signed on 20 January 2025 only began the process.",
             "es": "La orden que Donald Trump firmó el 20 de enero de 2025 solo inició el proceso."},
  "print": {"en": "The US State Department listed Tren de Aragua as a “foreign terrorist organization” with effect from 20 February 2025.",
            "es": "El Departamento de Estado de EE. UU. designó al Tren de Aragua «organización terrorista extranjera» con efecto desde el 20 de febrero de 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "us-state-2025-02-20-statement",
     "locator": "designation of eight organizations as Foreign Terrorist Organizations (FTOs)",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "us-fr-2025-02873",
     "locator": "The designations will become effective once published in the Federal Register",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'update', 'minor', null,
 '{"en": "Adds the day, the label, the legal basis and the effect, none of which BBC News gives; its “last summer” was right.",
  "es": "Añade el día, la denominación, la base legal y el efecto, que BBC News no indica; su «verano pasado» era correcto."}', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-treasury", "jurisdiction": "US",
  "authority": "us-treasury-ofac",
  "label": {"en": "Significant Transnational Criminal Organization",
            "es": "Organización criminal transnacional significativa"},
  "legalBasis": {"en": "Executive Order 13581, as amended by Executive Order 13863",
                 "es": "Orden Ejecutiva 13581, modificada por la Orden Ejecutiva 13863"},
  "legalEffect": {"en": "Property blocked", "es": "Bloqueo de bienes"},
  "effective": "2024-07-11",
  "statement": {"en": "The US Treasury designated Tren de Aragua a “significant transnational criminal organization” on 11 July 2024, under Executive Order 13581 as amended.",
                "es": "El Tesoro de EE. UU. designó al Tren de Aragua «organización criminal transnacional significativa» el 11 de julio de 2024, en virtud de la Orden Ejecutiva 13581 y su modificación."},
  "print": {"en": "The US Treasury sanctioned Tren de Aragua as a “significant transnational criminal organization” on 11 July 2024, blocking its property.",
            "es": "El Tesoro de EE. UU. sancionó al Tren de Aragua como «organización criminal transnacional significativa» el 11 de julio de 2024 y bloqueó sus bienes."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "us-treasury-2024-07-11",
     "locator": "as a significant Transnational Criminal Organization",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "The US Treasury, under then-President Joe Biden, sanctioned",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'correction', 'substantive', 'source',
 '{"en": "BBC News quoted “invasion of predatory incursion”; the proclamation says “or”. Quote “invasion or predatory incursion”; the day, 15 March 2025, stands.",
  "es": "BBC News citó «invasión de incursión depredadora»; la proclamación dice «o». Cítese «invasión o incursión depredadora»; el día, 15 de marzo de 2025, se mantiene."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "alien-enemies-act", "date": "2025-03-15",
  "category": "proclamation", "certainty": "official",
  "title": {"en": "Donald Trump invokes the Alien Enemies Act",
            "es": "Donald Trump invoca la Ley de Enemigos Extranjeros"},
  "countries": ["US", "VE"],
  "statement": {"en": "Donald Trump''s Proclamation 10903, made public on 15 March 2025, invoked the Alien Enemies Act and accused Tren de Aragua of “invasion or predatory incursion”.",
                "es": "La Proclamación 10903 de Donald Trump, divulgada el 15 de marzo de 2025, invocó la Ley de Enemigos Extranjeros y acusó al Tren de Aragua de «invasión o incursión depredadora»."},
  "caveat": {"en": "The accusation is Donald Trump''s; no final ruling of a court on it has been seen.",
             "es": "La acusación es de Donald Trump; no se ha visto un fallo judicial definitivo al respecto."},
  "print": {"en": "Donald Trump invoked the Alien Enemies Act on 15 March 2025, accusing Tren de Aragua of “invasion or predatory incursion”.",
            "es": "Donald Trump invocó la Ley de Enemigos Extranjeros el 15 de marzo de 2025 y acusó al Tren de Aragua de «invasión o incursión depredadora»."},
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "donald-trump",
     "act": "accuses",
     "source": "crs-lsb11295",
     "locator": "invasion or predatory incursion",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "donald-trump",
     "act": "announces",
     "source": "us-proclamation-10903",
     "checked": {"how": "not_seen", "on": "2026-11-22"}},
    {"claimant": "donald-trump",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "On Saturday, Trump invoked the 18th Century Alien Enemies Act",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "donald-trump",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "he accused Tren de Aragua of \"perpetrating, attempting, and threatening",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'correction', 'substantive', 'source',
 '{"en": "BBC News took the order of 20 January 2025 for the declaration itself; it only began a process. Date the order to January and the listing to 20 February 2025.",
  "es": "BBC News tomó la orden del 20 de enero de 2025 por la declaración misma; solo inició un proceso. Féchese la orden en enero y la designación el 20 de febrero de 2025."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "fto-declaration", "date": "2025-01-20",
  "category": "designation", "certainty": "official",
  "title": {"en": "Donald Trump orders start of “terrorist” listing process",
            "es": "Donald Trump ordena un proceso de designaciones «terroristas»"},
  "countries": ["US"],
  "statement": {"en": "Executive Order 14157, signed by Donald Trump on 20 January 2025, named Tren de Aragua and began a process of “foreign terrorist organization” listings.",
                "es": "La Orden Ejecutiva 14157, firmada por Donald Trump el 20 de enero de 2025, mencionó al Tren de Aragua e inició un proceso de designación de «organizaciones terroristas extranjeras»."},
  "caveat": {"en": "The listing itself took effect on 20 February 2025.",
             "es": "La designación misma entró en vigor el 20 de febrero de 2025."},
  "print": {"en": "Donald Trump signed an order on 20 January 2025 that began the process of listing Tren de Aragua as a “foreign terrorist organization”.",
            "es": "Donald Trump firmó el 20 de enero de 2025 una orden que inició el proceso para designar al Tren de Aragua «organización terrorista extranjera»."},
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "donald-trump",
     "act": "states",
     "source": "us-eo-14157",
     "locator": "This order creates a process by which certain international cartels",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "donald-trump",
     "act": "states",
     "source": "us-house-doc-119-30",
     "checked": {"how": "not_seen", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'correction', 'substantive', 'ours',
 '{"en": "The number 2,500 was derived by us as half of 5,000; BBC News does not print it. Print “roughly half of Ronna Rísquez''s estimate of 5,000”, never 2,500.",
  "es": "La cifra de 2.500 la derivamos nosotros como la mitad de 5.000; BBC News no la publica. Publíquese «cerca de la mitad de la estimación de 5.000 de Ronna Rísquez», nunca 2.500."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-others", "metric": "membership_total",
  "label": {"en": "Members of the gang", "es": "Integrantes de la banda"},
  "scope": "organisation", "role": "key", "value": 2500,
  "valueText": {"en": "roughly half of an estimate of 5,000", "es": "cerca de la mitad de una estimación de 5.000"},
  "unit": "people", "qualifier": "roughly_half",
  "derivedFrom": [{"fact": "members-risquez", "revision": 1, "rule": "half"}],
  "asOf": "2025~", "stated": "2025-03-17",
  "statement": {"en": "Estimates other than journalist Ronna Rísquez''s 5,000 put the membership of Tren de Aragua at roughly half that, BBC News reported in March 2025.",
                "es": "Otras estimaciones cifraban los integrantes del Tren de Aragua en cerca de la mitad de los 5.000 que estimó la periodista Ronna Rísquez, informó BBC News en marzo de 2025."},
  "caveat": {"en": "Never print 2,500 for these other estimates: it is our calculation, half of 5,000.",
             "es": "No se publique nunca 2.500 como cifra de esas otras estimaciones: es un cálculo nuestro, la mitad de 5.000."},
  "print": {"en": "Other estimates put Tren de Aragua''s membership at roughly half of journalist Ronna Rísquez''s figure of 5,000, BBC News reported in March 2025.",
            "es": "Frente a los 5.000 integrantes del Tren de Aragua que daba la periodista Ronna Rísquez, otras estimaciones rondaban la mitad, informó BBC News en 2025."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "unnamed-other-estimates",
     "act": "estimates",
     "source": "bbc-2025-03-explainer",
     "locator": "estimated its membership at roughly half that figure",
     "checked": {"how": "script", "on": "2026-11-22"}}],
  "people": [{"id": "ronna-risquez", "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"}}]
}');

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'correction', 'substantive', 'source',
 '{"en": "BBC News dated the NBC News report to “last summer” (2024); it appeared on 23 October 2024. Print October, and “more than 600” with possible ties, as NBC News had it.",
  "es": "BBC News fechó la nota de NBC News en el verano boreal de 2024; salió el 23 de octubre de 2024. Publíquese octubre, y «más de 600» con posibles vínculos, como decía NBC News."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "nbc-report", "date": "2024-10-23",
  "category": "publication", "certainty": "reported",
  "title": {"en": "NBC News reports US government numbers", "es": "NBC News informa de cifras del Gobierno de EE. UU."},
  "countries": ["US"],
  "organisations": [
    {"id": "nbc-news", "name": {"en": "NBC News", "es": "NBC News"}},
    {"id": "us-dhs",
     "name": {"en": "US Department of Homeland Security (DHS)",
              "es": "Departamento de Seguridad Nacional de EE. UU. (DHS)"}}],
  "statement": {"en": "On 23 October 2024 NBC News reported that US Homeland Security was seeking more than 600 migrants with possible ties to Tren de Aragua.",
                "es": "El 23 de octubre de 2024, NBC News informó de que Seguridad Nacional de EE. UU. buscaba a más de 600 migrantes con posibles vínculos con el Tren de Aragua."},
  "print": {"en": "US Homeland Security was seeking more than 600 migrants with possible ties to Tren de Aragua, NBC News reported in October 2024.",
            "es": "Seguridad Nacional estadounidense buscaba a más de 600 migrantes con posibles vínculos con el Tren de Aragua, informó NBC News en octubre de 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "nbc-news",
     "act": "reports",
     "source": "nbc-2024-10-23-dhs",
     "locator": "more than 600 migrants in the country who might have connections",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'correction', 'substantive', 'source',
 '{"en": "BBC News dated the NBC News report behind this number to “last summer” (2024); it appeared on 23 October 2024. Print October; NBC News itself wrote of more than 600.",
  "es": "BBC News fechó en el verano boreal de 2024 la nota de NBC News de la que sale esta cifra; apareció el 23 de octubre de 2024. Publíquese octubre; NBC News habló de más de 600."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-connected-dhs", "metric": "people_with_links",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "Migrants in the US with links or possible links to the gang",
            "es": "Migrantes en EE. UU. con vínculos o posibles vínculos con la banda"},
  "degree": "links", "scope": "organisation", "role": "key", "value": 600, "unit": "people", "qualifier": "estimated",
  "asOf": "2024-10", "stated": "2024-10-23",
  "statement": {"en": "US Homeland Security estimated that 600 Venezuelan migrants in the country were connected to Tren de Aragua, BBC News wrote, citing an NBC News report of October 2024.",
                "es": "Seguridad Nacional estimó que 600 migrantes venezolanos en EE. UU. estaban vinculados al Tren de Aragua, escribió BBC News, que citaba una nota de NBC News de octubre de 2024."},
  "print": {"en": "US Homeland Security linked an estimated 600 Venezuelan migrants in the country to Tren de Aragua, BBC News wrote, citing a report of October 2024.",
            "es": "Seguridad Nacional estimó en 600 los venezolanos en EE. UU. vinculados al Tren de Aragua, según BBC News, que citó información de octubre de 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-dhs",
     "act": "estimates",
     "via": ["nbc-news"],
     "source": "bbc-2025-03-explainer",
     "locator": "estimated that 600 Venezuelan migrants in the US had connections",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "us-dhs",
     "act": "states",
     "source": "nbc-2024-10-23-dhs",
     "locator": "more than 600 migrants in the country who might have connections",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'correction', 'substantive', 'source',
 '{"en": "BBC News dated the NBC News report behind this number to “last summer” (2024); it appeared on 23 October 2024. Print October; NBC News itself wrote of roughly 100 confirmed members.",
  "es": "BBC News fechó en el verano boreal de 2024 la nota de NBC News de la que sale esta cifra; apareció el 23 de octubre de 2024. Publíquese octubre; NBC News habló de unos 100 integrantes confirmados."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-members-dhs", "metric": "alleged_members",
  "about": {"kind": "country", "id": "US"},
  "label": {"en": "Alleged members among migrants in the US",
            "es": "Presuntos integrantes entre los migrantes en EE. UU."},
  "degree": "believed", "scope": "organisation", "role": "key", "value": 100, "unit": "people", "qualifier": "believed",
  "asOf": "2024-10", "stated": "2024-10-23",
  "statement": {"en": "Of 600 Venezuelan migrants that US Homeland Security linked to Tren de Aragua, 100 were believed to be members, BBC News wrote, citing an NBC News report of October 2024.",
                "es": "De 600 migrantes venezolanos que Seguridad Nacional estadounidense vinculaba al Tren de Aragua, se creía que 100 eran integrantes, según BBC News, que cita a NBC News (octubre de 2024)."},
  "print": {"en": "US Homeland Security believed that 100 Venezuelan migrants in the country were Tren de Aragua members, BBC News wrote, citing a report of October 2024.",
            "es": "Seguridad Nacional creía que 100 venezolanos en EE. UU. integraban el Tren de Aragua, según BBC News, que citó una nota de octubre de 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-dhs",
     "act": "estimates",
     "via": ["nbc-news"],
     "source": "bbc-2025-03-explainer",
     "locator": "with 100 believed to be members",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "us-dhs",
     "act": "states",
     "source": "nbc-2024-10-23-dhs",
     "locator": "Roughly 100 of the 600 migrants",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'update', 'minor', null,
 '{"en": "Adds the observatory''s own rates; BBC News gives none and does not say which of two measures it means.",
  "es": "Añade las tasas del propio observatorio; BBC News no da ninguna ni precisa a cuál de dos medidas se refiere."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "murder-rate-fall", "date": "2015/2023",
  "category": "context", "certainty": "reported",
  "title": {"en": "Observatory reports fall in violent deaths",
            "es": "Un observatorio informa de menos muertes violentas"},
  "countries": ["VE"],
  "organisations": [
    {"id": "ovv",
     "name": {"en": "Venezuelan Violence Observatory (OVV)", "es": "Observatorio Venezolano de Violencia (OVV)"}}],
  "statement": {"en": "Venezuela''s rate of violent deaths fell from an estimated 90 per 100,000 inhabitants in 2015 to 26.8 in 2023, according to the Venezuelan Violence Observatory.",
                "es": "La tasa de muertes violentas de Venezuela bajó de 90 por cada 100.000 habitantes en 2015 a 26,8 en 2023, según estimaciones del Observatorio Venezolano de Violencia."},
  "caveat": {"en": "This measure is wider than homicides by criminals, which must not be put in the same series.",
             "es": "Esta medida es más amplia que la de homicidios cometidos por delincuentes, que no debe ir en la misma serie."},
  "print": {"en": "Violent deaths in Venezuela fell from an estimated 90 per 100,000 people in 2015 to 26.8 in 2023, according to the Venezuelan Violence Observatory.",
            "es": "Las muertes violentas en Venezuela bajaron de 90 por cada 100.000 habitantes en 2015 a 26,8 en 2023, estimó el Observatorio Venezolano de Violencia."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "ovv",
     "act": "estimates",
     "source": "ovv-2023-report",
     "locator": "una tasa de 26,8 muertes por cada cien mil habitantes",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "ovv",
     "act": "estimates",
     "source": "ovv-2015-report",
     "locator": "una tasa de 90 muertes violentas por cada 100.000 habitantes",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "ovv",
     "act": "suggests",
     "source": "bbc-2025-03-explainer",
     "locator": "murder rate falling significantly between 2015 and 2023",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'update', 'minor', null,
 '{"en": "Adds the day and the municipality; BBC News gives only the month and the city.",
  "es": "Añade el día y el municipio; BBC News solo da el mes y la ciudad."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "ojeda-found", "date": "2024-03-01", "category": "case",
  "certainty": "alleged",
  "title": {"en": "Ronald Ojeda is found dead in Chile", "es": "Hallan muerto a Ronald Ojeda en Chile"},
  "countries": ["CL", "VE"],
  "statement": {"en": "The body of Ronald Ojeda, a Venezuelan former military officer, was found in Maipú, in Santiago, Chile, on 1 March 2024, La Tercera reported.",
                "es": "El cuerpo de Ronald Ojeda, exmilitar venezolano, fue hallado en Maipú, en Santiago de Chile, el 1 de marzo de 2024, informó La Tercera."},
  "caveat": {"en": "No conviction for the killing has been seen.",
             "es": "No se ha visto ninguna condena por el homicidio."},
  "print": {"en": "Ronald Ojeda, a Venezuelan former military officer allegedly kidnapped by Tren de Aragua members, was found dead on 1 March 2024, La Tercera reported.",
            "es": "Ronald Ojeda, exmilitar venezolano presuntamente secuestrado por integrantes del Tren de Aragua, fue hallado muerto el 1 de marzo de 2024, según La Tercera."},
  "people": [{"id": "ronald-ojeda", "name": {"en": "Ronald Ojeda", "es": "Ronald Ojeda"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "la-tercera",
     "act": "reports",
     "source": "elcarabobeno-2024-03-ojeda",
     "checked": {"how": "not_seen", "on": "2026-11-22"}},
    {"claimant": "bbc-news",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "whose body was found buried in Santiago, Chile, in March 2024",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "unnamed-accusers",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "Chilean police officers and then kidnapping Venezuelan opposition military officer",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'update', 'minor', null,
 '{"en": "Adds the agency''s firmer wording and narrows the date: a report of 15 February 2024 already mentions the two arrests.",
  "es": "Añade la formulación más firme de la agencia y acota la fecha: una nota del 15 de febrero de 2024 ya habla de los dos detenidos."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "times-square-arrests", "date": "2024",
  "category": "case", "certainty": "alleged",
  "title": {"en": "Two arrests over assault on officer in Times Square",
            "es": "Dos detenciones por agresión a un policía en Times Square"},
  "countries": ["US"],
  "organisations": [
    {"id": "us-ice",
     "name": {"en": "US Immigration and Customs Enforcement (ICE)",
              "es": "Servicio de Inmigración y Control de Aduanas de EE. UU. (ICE)"}}],
  "statement": {"en": "US agency ICE identified both suspects arrested over the beating of a police officer in Times Square as Tren de Aragua members, The Washington Times reported in February 2024.",
                "es": "La agencia ICE identificó como integrantes del Tren de Aragua a ambos detenidos por la golpiza a un policía en Times Square, informó The Washington Times en febrero de 2024."},
  "caveat": {"en": "No court finding has been seen.", "es": "No se ha visto ningún fallo judicial."},
  "print": {"en": "US agency ICE identified two people arrested over a Times Square attack as members of Tren de Aragua, The Washington Times reported in February 2024.",
            "es": "El ICE estadounidense identificó como integrantes del Tren de Aragua a dos detenidos por una agresión en Times Square, informó The Washington Times en 2024."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-ice",
     "act": "states",
     "source": "washington-times-2024-02-15",
     "locator": "identified as members",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "us-ice",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "believed to be members of the gang, according to Immigration",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'update', 'minor', null,
 '{"en": "Adds the day, which is disputed, and the police, whom the base article leaves out; it gives only the month and speaks of soldiers.",
  "es": "Añade el día, que es objeto de discrepancia, y los policías, que el artículo base omite; este solo da el mes y habla de soldados."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "tocoron-raid", "date": "2023-09-20",
  "category": "prison", "certainty": "reported",
  "title": {"en": "Security forces take Tocorón Prison", "es": "Fuerzas de seguridad toman la cárcel de Tocorón"},
  "countries": ["VE"],
  "organisations": [{"id": "tocoron-prison", "name": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}}],
  "statement": {"en": "On 20 September 2023, 11,000 Venezuelan police and soldiers took control of Tocorón Prison, until then held by Tren de Aragua, InSight Crime reported.",
                "es": "El 20 de septiembre de 2023, 11.000 policías y soldados venezolanos tomaron el control de la cárcel de Tocorón, hasta entonces del Tren de Aragua, informó InSight Crime."},
  "print": {"en": "Police and soldiers, 11,000 in all, took Tocorón Prison from Tren de Aragua on 20 September 2023, according to InSight Crime.",
            "es": "Policías y soldados, 11.000 en total, le quitaron la cárcel de Tocorón al Tren de Aragua el 20 de septiembre de 2023, según InSight Crime."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2023-10-home",
     "locator": "11,000 police and soldiers surrounded and then took control",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2023-09-manhunt",
     "locator": "When 11,000 soldiers and police entered the inmate-run Tocorón jail",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "taking back control of the jail from a powerful gang",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'update', 'minor', null,
 '{"en": "Adds the day and the form of the sanction; BBC News says only “last summer” (2024), which was right.",
  "es": "Añade el día y la forma de la sanción; BBC News solo hablaba del «verano pasado», el boreal de 2024, y era correcto."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "treasury-sanctions", "date": "2024-07-11",
  "category": "sanction", "certainty": "official",
  "title": {"en": "US Treasury sanctions Tren de Aragua", "es": "El Tesoro de EE. UU. sanciona al Tren de Aragua"},
  "countries": ["US"],
  "organisations": [
    {"id": "us-treasury",
     "name": {"en": "US Department of the Treasury", "es": "Departamento del Tesoro de EE. UU."}}],
  "statement": {"en": "The US Treasury sanctioned Tren de Aragua on 11 July 2024, while Joe Biden was president, as a “significant transnational criminal organization”.",
                "es": "El Tesoro de EE. UU. sancionó al Tren de Aragua el 11 de julio de 2024, con Joe Biden como presidente, como «organización criminal transnacional significativa»."},
  "print": {"en": "The US Treasury sanctioned Tren de Aragua as a “significant transnational criminal organization” on 11 July 2024.",
            "es": "El Tesoro de EE. UU. sancionó al Tren de Aragua como «organización criminal transnacional significativa» el 11 de julio de 2024."},
  "people": [{"id": "joe-biden", "name": {"en": "Joe Biden", "es": "Joe Biden"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "us-treasury-2024-07-11",
     "locator": "as a significant Transnational Criminal Organization",
     "checked": {"how": "by_hand", "on": "2026-11-22"}},
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "sanctioned Tren de Aragua last summer",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "us-treasury-ofac",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "involved in sex-trafficking across the US border",
     "checked": {"how": "script", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'update', 'minor', null,
 '{"en": "Cites the proclamation itself, calls Nicolás Maduro “then president”, and adds the intelligence memo that contradicts the claim.",
  "es": "Cita la proclamación misma, dice «entonces presidente» de Nicolás Maduro y añade el memorando de inteligencia que contradice la afirmación."}', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "direction-maduro-claim", "type": "alleged_direction",
  "other": {"id": "government-of-venezuela", "name": {"en": "Government of Venezuela", "es": "Gobierno de Venezuela"}},
  "otherCountry": "VE", "certainty": "alleged", "asOf": "2025-03-15",
  "statement": {"en": "Donald Trump''s proclamation of March 2025 accused Nicolás Maduro, then president of Venezuela, of directing Tren de Aragua in “irregular warfare” against the US.",
                "es": "La proclamación de Donald Trump de marzo de 2025 acusó a Nicolás Maduro, entonces presidente de Venezuela, de dirigir al Tren de Aragua en una «guerra irregular» contra EE. UU."},
  "caveat": {"en": "A US National Intelligence Council memo of April 2025 contradicts this.",
             "es": "Un memorando del Consejo Nacional de Inteligencia de EE. UU. de abril de 2025 lo contradice."},
  "print": {"en": "In March 2025 Donald Trump accused Nicolás Maduro, then Venezuela''s president, of directing Tren de Aragua in “irregular warfare” against the US.",
            "es": "Donald Trump acusó en marzo de 2025 a Nicolás Maduro, entonces presidente venezolano, de dirigir al Tren de Aragua en «guerra irregular» contra EE. UU."},
  "people": [
    {"id": "nicolas-maduro", "name": {"en": "Nicolás Maduro", "es": "Nicolás Maduro"}},
    {"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "donald-trump",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "at the direction of Venezuelan President Nicolas Maduro",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "donald-trump",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "the gang was engaged in \"irregular warfare\" against the US",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "donald-trump",
     "act": "accuses",
     "source": "us-proclamation-10903",
     "checked": {"how": "not_seen", "on": "2026-11-22"}},
    {"claimant": "us-national-intelligence-council",
     "act": "denies",
     "via": ["washington-post"],
     "source": "us-nic-2025-04-07",
     "locator": "is not directing TDA movement to and operations in the United",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'correction', 'minor', 'source',
 '{"en": "BBC News tied the shared category to a declaration made shortly after Donald Trump took office in January 2025; the listing took effect on 20 February 2025. Print that date.",
  "es": "BBC News ligó la categoría común a una declaración hecha poco después de que Donald Trump asumiera en enero de 2025; la designación entró en vigor el 20 de febrero de 2025. Publíquese esa fecha."}', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-islamic-state",
  "type": "same_legal_category",
  "other": {"id": "islamic-state", "name": {"en": "Islamic State", "es": "Estado Islámico"}},
  "certainty": "reported", "asOf": "2025-02-20",
  "statement": {"en": "Tren de Aragua, listed by the US on 20 February 2025, is in the same “foreign terrorist organization” category as Islamic State, according to BBC News.",
                "es": "El Tren de Aragua, designado por EE. UU. el 20 de febrero de 2025, está en la misma categoría de «organización terrorista extranjera» que Estado Islámico, según BBC News."},
  "caveat": {"en": "The date of the listing is from the US State Department.",
             "es": "La fecha de la designación es del Departamento de Estado de EE. UU."},
  "print": {"en": "Tren de Aragua, listed on 20 February 2025, shares the US “foreign terrorist organization” category with Islamic State, according to BBC News.",
            "es": "El Tren de Aragua, designado el 20 de febrero de 2025, comparte con Estado Islámico la categoría estadounidense de «organización terrorista extranjera», según BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "placing the group in the same category as the Islamic State",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "us-fr-2025-02873",
     "locator": "The designations will become effective once published in the Federal Register",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'correction', 'minor', 'source',
 '{"en": "BBC News tied the shared category to a declaration made shortly after Donald Trump took office in January 2025; the listing took effect on 20 February 2025. Print that date.",
  "es": "BBC News ligó la categoría común a una declaración hecha poco después de que Donald Trump asumiera en enero de 2025; la designación entró en vigor el 20 de febrero de 2025. Publíquese esa fecha."}', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-boko-haram", "type": "same_legal_category",
  "other": {"id": "boko-haram", "name": {"en": "Boko Haram", "es": "Boko Haram"}},
  "otherCountry": "NG", "certainty": "reported", "asOf": "2025-02-20",
  "statement": {"en": "Tren de Aragua, listed by the US on 20 February 2025, is in the same “foreign terrorist organization” category as Nigerian Islamist militants Boko Haram, according to BBC News.",
                "es": "El Tren de Aragua, designado por EE. UU. el 20 de febrero de 2025, comparte con Boko Haram, milicia islamista nigeriana, la categoría de «organización terrorista extranjera», según BBC News."},
  "caveat": {"en": "The date of the listing is from the US State Department.",
             "es": "La fecha de la designación es del Departamento de Estado de EE. UU."},
  "print": {"en": "Tren de Aragua, listed on 20 February 2025, shares the US “foreign terrorist organization” category with Boko Haram, according to BBC News.",
            "es": "El Tren de Aragua, designado el 20 de febrero de 2025, comparte con Boko Haram la categoría estadounidense de «organización terrorista extranjera», según BBC News."},
  "reviewedOn": "2026-11-22",
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "the Islamic State and Boko Haram, Nigeria''s Islamist militants",
     "checked": {"how": "script", "on": "2026-11-22"}},
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "us-fr-2025-02873",
     "locator": "The designations will become effective once published in the Federal Register",
     "checked": {"how": "by_hand", "on": "2026-11-22"}}]
}');

-- Disputes -------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'update', 'minor', null,
 '{"en": "Adds the estimates of other sources to the two that BBC News gives.",
  "es": "Añade las estimaciones de otras fuentes a las dos que da BBC News."}', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-membership",
  "question": {"en": "How many members does Tren de Aragua have?",
               "es": "¿Cuántos integrantes tiene el Tren de Aragua?"},
  "differs": ["value", "date", "definition", "attribution"],
  "sides": [
    {"says": {"en": "5,000, or more, according to journalist Ronna Rísquez",
              "es": "5.000, o más, según la periodista Ronna Rísquez"},
     "facts": ["members-risquez", "members-risquez-2023-04", "members-risquez-book-2024"]},
    {"says": {"en": "About 3,000, according to Ronna Rísquez in May 2023",
              "es": "Unos 3.000, según Ronna Rísquez en mayo de 2023"},
     "facts": ["members-risquez-2023-05"]},
    {"says": {"en": "Roughly half of 5,000, according to other estimates",
              "es": "Cerca de la mitad de 5.000, según otras estimaciones"},
     "facts": ["members-others"]},
    {"says": {"en": "2,700 core members in 2020, according to InSight Crime",
              "es": "2.700 integrantes del núcleo en 2020, según InSight Crime"},
     "facts": ["members-insight-crime-2020"]},
    {"says": {"en": "2,000 to 2,700, according to El Colombiano", "es": "De 2.000 a 2.700, según El Colombiano"},
     "facts": ["members-el-colombiano"]},
    {"says": {"en": "2,000 to 5,000 (Radio-Canada) or 2,500 to 5,000 (unnamed specialists)",
              "es": "De 2.000 a 5.000 (Radio-Canada) o de 2.500 a 5.000 (especialistas no identificados)"},
     "facts": ["members-specialists-2022", "members-radio-canada"]},
    {"says": {"en": "Thousands, according to Donald Trump''s proclamation",
              "es": "Miles, según la proclamación de Donald Trump"},
     "facts": ["members-proclamation"]}],
  "explanation": {"en": "The numbers differ in year and in what they count. Ronna Rísquez is quoted as giving more than 5,000 in April 2023 and about 3,000 in May.",
                  "es": "Las cifras difieren en el año y en lo que cuentan. A Ronna Rísquez se le atribuye la cifra de más de 5.000 en abril de 2023 y la de unos 3.000 en mayo."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-risquez-year",
  "question": {"en": "When did Ronna Rísquez put the membership at 5,000?",
               "es": "¿Cuándo cifró Ronna Rísquez los integrantes en 5.000?"},
  "differs": ["date", "attribution"],
  "sides": [
    {"says": {"en": "In 2024, according to BBC News", "es": "En 2024, según BBC News"},
     "facts": ["members-risquez"]},
    {"says": {"en": "By April 2023, according to Crónica.Uno", "es": "Ya en abril de 2023, según Crónica.Uno"},
     "facts": ["members-risquez-2023-04"]}],
  "explanation": {"en": "BBC News wrote in March 2025 of an estimate of the year before. A report on her book already gave more than 5,000 in April 2023.",
                  "es": "BBC News habló en marzo de 2025 de una estimación del año anterior. Una nota sobre su libro daba ya más de 5.000 en abril de 2023."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-profit",
  "question": {"en": "How much does Tren de Aragua make in a year?", "es": "¿Cuánto gana el Tren de Aragua en un año?"},
  "differs": ["value", "date", "definition"],
  "sides": [
    {"says": {"en": "$10 million to $15 million in profit", "es": "De 10 a 15 millones de dólares de ganancia"},
     "facts": ["annual-profit-risquez"]},
    {"says": {"en": "More than $15 million in criminal income",
              "es": "Más de 15 millones de dólares de ingresos criminales"},
     "facts": ["annual-profit-risquez-2023"]}],
  "explanation": {"en": "Both amounts are attributed to Ronna Rísquez, and $15 million is the top of one and the floor of the other. One may be gross income.",
                  "es": "Ambos montos se atribuyen a Ronna Rísquez, y 15 millones de dólares es el tope de uno y el mínimo del otro. Uno podría ser ingreso bruto."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-nbc-dhs",
  "question": {"en": "What did US Homeland Security count, according to NBC News?",
               "es": "¿Qué contó Seguridad Nacional de EE. UU., según NBC News?"},
  "differs": ["value", "date", "wording"],
  "sides": [
    {"says": {"en": "600 connected, 100 believed members, according to BBC News",
              "es": "600 vinculados; se creía que 100 eran integrantes, según BBC News"},
     "facts": ["us-connected-dhs", "us-members-dhs"]},
    {"says": {"en": "Over 600 possibly linked, about 100 confirmed members, according to NBC News",
              "es": "Más de 600 con posibles vínculos, unos 100 integrantes confirmados, según NBC News"},
     "facts": ["us-connected-dhs-nbc", "us-members-dhs-nbc", "nbc-report"]}],
  "explanation": {"en": "BBC News retold a report by NBC News with other degrees of certainty, and dated it to the summer. The report appeared on 23 October 2024.",
                  "es": "BBC News resumió una nota de NBC News con otros grados de certeza. La fechó en el verano boreal; es del 23 de octubre de 2024."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-fto-january-february",
  "question": {"en": "Who listed the gang as a “foreign terrorist organization”, and when?",
               "es": "¿Quién designó a la banda «organización terrorista extranjera», y cuándo?"},
  "differs": ["date", "attribution"],
  "sides": [
    {"says": {"en": "Donald Trump, soon after taking office in January 2025, said BBC News",
              "es": "Donald Trump, poco después de asumir en enero de 2025, según BBC News"},
     "facts": ["fto-declaration@1"]},
    {"says": {"en": "The US State Department, with effect from 20 February 2025",
              "es": "El Departamento de Estado de EE. UU., desde el 20 de febrero de 2025"},
     "facts": ["designation-fto", "us-fto-listing"]}],
  "explanation": {"en": "The order of 20 January 2025 says that it creates a process. The notice of the State Department took effect when published.",
                  "es": "La orden del 20 de enero de 2025 dice que crea un proceso. El aviso del Departamento de Estado rigió desde su publicación."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-aea-date",
  "question": {"en": "When was the Alien Enemies Act invoked?",
               "es": "¿Cuándo se invocó la Ley de Enemigos Extranjeros?"},
  "differs": ["date", "definition"],
  "sides": [
    {"says": {"en": "On 15 March 2025, when it became public", "es": "El 15 de marzo de 2025, cuando se divulgó"},
     "facts": ["alien-enemies-act"]},
    {"says": {"en": "On 14 March 2025, when the proclamation was signed",
              "es": "El 14 de marzo de 2025, cuando se firmó la proclamación"},
     "facts": ["proclamation-dates"]}],
  "explanation": {"en": "The proclamation was signed on one day and made public on the next. It was printed on 20 March 2025.",
                  "es": "La proclamación se firmó un día y se divulgó al siguiente. Se publicó impresa el 20 de marzo de 2025."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-quote-or-of",
  "question": {"en": "Does the proclamation say “invasion of” or “invasion or”?",
               "es": "¿Dice la proclamación «invasión de» o «invasión o»?"},
  "differs": ["wording"],
  "sides": [
    {"says": {"en": "“Of”, as BBC News printed it", "es": "«De», tal como lo imprimió BBC News"},
     "facts": ["alien-enemies-act@1"]},
    {"says": {"en": "“Or”, according to the Congressional Research Service",
              "es": "«O», según el Servicio de Investigación del Congreso de EE. UU."},
     "facts": ["alien-enemies-act"]}],
  "explanation": {"en": "BBC News quoted “invasion of predatory incursion”. A report for the US Congress quotes “invasion or predatory incursion”.",
                  "es": "BBC News citó «invasión de incursión depredadora». Un informe para el Congreso de EE. UU. cita «invasión o incursión depredadora»."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-cbp-encounters",
  "question": {"en": "How many encounters with Venezuelans were there at the US border in 2024?",
               "es": "¿Cuántos encuentros con venezolanos hubo en la frontera de EE. UU. en 2024?"},
  "differs": ["value", "date", "definition"],
  "sides": [
    {"says": {"en": "313,500 in 2024, according to BBC News", "es": "313.500 en 2024, según BBC News"},
     "facts": ["cbp-encounters"]},
    {"says": {"en": "About 261,000 at the US-Mexico border in fiscal year 2024",
              "es": "Unos 261.000 en la frontera con México en el año fiscal 2024"},
     "facts": ["cbp-encounters-fy2024-mpi"]}],
  "explanation": {"en": "Both numbers are attributed to the US border agency. BBC News states neither which border nor which kind of year it means.",
                  "es": "Ambas cifras se atribuyen a la agencia fronteriza de EE. UU. BBC News no precisa qué frontera ni qué tipo de año."}
}');

insert into first_change (edition, kind, severity, error, reason, put) values (2, 'update', 'minor', null,
 '{"en": "Adds two sources that count soldiers and police together.",
  "es": "Añade dos fuentes que cuentan juntos soldados y policías."}', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-troops-composition",
  "question": {"en": "Who was sent to take Tocorón Prison in 2023?",
               "es": "¿A quiénes se envió a tomar la cárcel de Tocorón en 2023?"},
  "differs": ["wording", "definition"],
  "sides": [
    {"says": {"en": "11,000 soldiers, according to BBC News in 2025",
              "es": "11.000 soldados, según BBC News en 2025"},
     "facts": ["soldiers-tocoron"]},
    {"says": {"en": "11,000 soldiers and police, according to BBC News in 2023 and InSight Crime",
              "es": "11.000 soldados y policías, según BBC News en 2023 e InSight Crime"},
     "facts": ["soldiers-and-police-bbc-2023", "soldiers-and-police-insight", "tocoron-raid"]},
    {"says": {"en": "“Security officers”, according to a BBC News photo caption",
              "es": "«Agentes de seguridad», según un pie de foto de BBC News"},
     "facts": ["base-tocoron-security-officers"]}],
  "explanation": {"en": "The number is the same; the sources differ on whether it includes police.",
                  "es": "La cifra es la misma; las fuentes difieren en si incluye a policías."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-raid-day",
  "question": {"en": "On which day was Tocorón Prison taken?", "es": "¿Qué día se tomó la cárcel de Tocorón?"},
  "differs": ["date"],
  "sides": [
    {"says": {"en": "20 September 2023, according to InSight Crime",
              "es": "El 20 de septiembre de 2023, según InSight Crime"},
     "facts": ["tocoron-raid", "soldiers-and-police-insight"]},
    {"says": {"en": "21 September 2023, according to BBC News Mundo",
              "es": "El 21 de septiembre de 2023, según BBC News Mundo"},
     "facts": ["tocoron-raid-bbc-mundo"]}],
  "explanation": {"en": "The days given are one day apart. In March 2025 BBC News gave only the month.",
                  "es": "Las fechas que se dan difieren en un día. En marzo de 2025, BBC News solo dio el mes."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-florida-case",
  "question": {"en": "When was the Florida victim killed, and at what age?",
               "es": "¿Cuándo murió la víctima de Florida, y a qué edad?"},
  "differs": ["value", "date"],
  "sides": [
    {"says": {"en": "In early 2024, aged 48, said local media cited by BBC News",
              "es": "A comienzos de 2024, con 48 años, según medios locales citados por BBC News"},
     "facts": ["florida-victim-age", "florida-killing-case"]},
    {"says": {"en": "In November 2023, aged 43, according to WPLG Local 10",
              "es": "En noviembre de 2023, con 43 años, según WPLG Local 10"},
     "facts": ["doral-victim-age-wplg", "doral-killing"]}],
  "explanation": {"en": "The killing of the Doral resident is probably the case that BBC News reports, but no source read says so.",
                  "es": "El homicidio del residente de Doral es probablemente el caso que cuenta BBC News, pero ninguna fuente leída lo dice."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-florida-suspect",
  "question": {"en": "Was the suspect in the Florida killing a member of the gang?",
               "es": "¿Era integrante de la banda la persona sospechosa del homicidio de Florida?"},
  "differs": ["wording", "attribution"],
  "sides": [
    {"says": {"en": "An alleged member, said local media cited by BBC News",
              "es": "Presunto integrante, según medios locales citados por BBC News"},
     "facts": ["florida-killing-case"]},
    {"says": {"en": "Police established no link beyond acquaintance, according to InSight Crime",
              "es": "La policía solo halló una relación de conocidos, según InSight Crime"},
     "facts": ["florida-police-insight"]}],
  "explanation": {"en": "The second account is of what police told InSight Crime. That both are about one case is probable, not certain.",
                  "es": "La segunda versión recoge lo que la policía dijo a InSight Crime. Que ambas traten del mismo caso es probable, no seguro."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-times-square",
  "question": {"en": "How did ICE describe the two Times Square suspects?",
               "es": "¿Cómo describió ICE a los dos sospechosos de Times Square?"},
  "differs": ["wording"],
  "sides": [
    {"says": {"en": "They were believed to be members, according to BBC News",
              "es": "Se creía que eran integrantes, según BBC News"},
     "facts": ["times-square-suspects"]},
    {"says": {"en": "Both were identified as members, according to The Washington Times",
              "es": "Ambos fueron identificados como integrantes, según The Washington Times"},
     "facts": ["times-square-arrests"]}],
  "explanation": {"en": "Both reports cite the same agency, in words of different strength.",
                  "es": "Ambas notas citan a la misma agencia, con palabras de distinta fuerza."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-eln",
  "question": {"en": "Are Tren de Aragua and the ELN allies or rivals?",
               "es": "¿Son aliados o rivales el Tren de Aragua y el ELN?"},
  "differs": ["wording", "attribution"],
  "sides": [
    {"says": {"en": "It allegedly worked with ELN members, BBC News reported",
              "es": "Habría trabajado con miembros del ELN, informó BBC News"},
     "facts": ["relation-eln", "presence-co-eln"]},
    {"says": {"en": "Armed rivals, according to Colombian police papers and a police commander",
              "es": "Rivales armados, según documentos policiales colombianos y un comandante policial"},
     "facts": ["relation-eln-rival", "relation-eln-war-2019", "presence-co-eln-rival"]}],
  "explanation": {"en": "BBC News does not say who alleges the cooperation. The accounts of rivalry date from November 2023.",
                  "es": "BBC News no precisa quién acusa de esa cooperación. Las versiones de la rivalidad son de noviembre de 2023."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-ecuador",
  "question": {"en": "Has Tren de Aragua expanded into Ecuador?",
               "es": "¿Se ha expandido el Tren de Aragua a Ecuador?"},
  "differs": ["definition", "existence"],
  "sides": [
    {"says": {"en": "Yes, one of four countries, according to BBC News",
              "es": "Sí, es uno de cuatro países, según BBC News"},
     "facts": ["presence-ec-expanded", "expansion-countries"]},
    {"says": {"en": "Reports only, no permanent presence, according to InSight Crime",
              "es": "Solo informaciones, sin presencia permanente, según InSight Crime"},
     "facts": ["presence-ec-reports-only"]}],
  "explanation": {"en": "InSight Crime wrote in October 2023, BBC News in March 2025. Only InSight Crime ranks countries by permanence.",
                  "es": "InSight Crime escribió en octubre de 2023 y BBC News en marzo de 2025. Solo InSight Crime ordena los países por permanencia."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-maduro-direction",
  "question": {"en": "Did Nicolás Maduro direct Tren de Aragua?", "es": "¿Dirigía Nicolás Maduro al Tren de Aragua?"},
  "differs": ["existence", "attribution"],
  "sides": [
    {"says": {"en": "Yes, in “irregular warfare”, according to Donald Trump",
              "es": "Sí, en una «guerra irregular», según Donald Trump"},
     "facts": ["direction-maduro-claim"]},
    {"says": {"en": "His government was probably not directing it in the US, judged US intelligence",
              "es": "Su Gobierno probablemente no lo dirigía en EE. UU., según la inteligencia estadounidense"},
     "facts": ["direction-doubted-nic", "cooperation-doubted-nic", "intelligence-memo"]}],
  "explanation": {"en": "Donald Trump''s proclamation of March 2025 says so. The US intelligence memo of April 2025 judges that Nicolás Maduro''s government was probably not directing the gang''s operations in the US.",
                  "es": "La proclamación de Donald Trump de marzo de 2025 lo afirma. El memorando de la inteligencia de EE. UU. de abril de 2025 concluye que el Gobierno de Nicolás Maduro probablemente no dirigía las operaciones de la banda en EE. UU."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-existence",
  "question": {"en": "Does Tren de Aragua exist, and is it active?", "es": "¿Existe el Tren de Aragua y sigue activo?"},
  "differs": ["existence", "date"],
  "sides": [
    {"says": {"en": "It is a fiction of the media, said Yván Gil",
              "es": "Es un invento de los medios, dijo Yván Gil"},
     "facts": ["status-existence-denied", "presence-ve-existence-denied", "gil-denial"]},
    {"says": {"en": "It was dismantled by 2023, says Venezuela''s Public Prosecutor''s Office",
              "es": "Ya estaba desmantelado en 2023, según el Ministerio Público de Venezuela"},
     "facts": ["status-dismantled", "presence-ve-dismantled"]},
    {"says": {"en": "It operates in the Americas and Europe, US prosecutors allege",
              "es": "Opera en América y Europa, sostiene la Fiscalía federal de EE. UU."},
     "facts": ["status-active-sdny", "structure-enterprise-sdny"]},
    {"says": {"en": "Chile and Spain acted against alleged parts of it",
              "es": "Chile y España actuaron contra presuntas partes de la banda"},
     "facts": ["arica-verdict", "presence-es-cell"]}],
  "explanation": {"en": "The two Venezuelan statements, of 2024 and 2025, also differ from each other. Other states have acted against people whom they tie to the gang.",
                  "es": "Las dos declaraciones venezolanas, de 2024 y 2025, también difieren entre sí. Otros Estados han actuado contra personas a las que vinculan con la banda."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-founding",
  "question": {"en": "When did Tren de Aragua begin?", "es": "¿Cuándo comenzó el Tren de Aragua?"},
  "differs": ["date", "definition", "attribution"],
  "sides": [
    {"says": {"en": "With a union in 2005, a gang from 2011, according to Antena 3 Noticias",
              "es": "Con un sindicato en 2005, banda desde 2011, según Antena 3 Noticias"},
     "facts": ["founded-2005-antena-3", "name-origin-rail-dates"]},
    {"says": {"en": "In 2006, around a railway project, according to CNN en Español",
              "es": "En 2006, en torno a un proyecto ferroviario, según CNN en Español"},
     "facts": ["founded-2006-cnn"]},
    {"says": {"en": "In 2014, by three inmates, according to Ronna Rísquez",
              "es": "En 2014, por tres reclusos, según Ronna Rísquez"},
     "facts": ["founded-2014-risquez"]}],
  "explanation": {"en": "Some count from a union or a railway project, others from the gang itself. BBC News gives no year.",
                  "es": "Unos cuentan desde un sindicato o un proyecto ferroviario; otros, desde la banda misma. BBC News no da el año."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-name-origin",
  "question": {"en": "Where does the name Tren de Aragua come from?",
               "es": "¿De dónde viene el nombre Tren de Aragua?"},
  "differs": ["attribution", "definition"],
  "sides": [
    {"says": {"en": "Possibly from a railway union, according to BBC News",
              "es": "Posiblemente de un sindicato ferroviario, según BBC News"},
     "facts": ["name-origin-rail-union", "rail-union-izquiel"]},
    {"says": {"en": "Possibly from prison slang, according to Ronna Rísquez",
              "es": "Posiblemente de la jerga carcelaria, según Ronna Rísquez"},
     "facts": ["name-origin-prison-slang"]},
    {"says": {"en": "From how command is arranged in jails, according to InSight Crime",
              "es": "De la organización del mando en las cárceles, según InSight Crime"},
     "facts": ["name-origin-leadership-structure"]}],
  "explanation": {"en": "Three explanations are in circulation; two of them are put forward only as possibilities.",
                  "es": "Circulan tres explicaciones; dos de ellas se plantean solo como posibilidad."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-leader-jail",
  "question": {"en": "When was Héctor Guerrero Flores first arrested or jailed?",
               "es": "¿Cuándo fue detenido o encarcelado por primera vez Héctor Guerrero Flores?"},
  "differs": ["date", "definition"],
  "sides": [
    {"says": {"en": "Arrested in 2005, according to El Diario (Ecuador)",
              "es": "Detenido en 2005, según El Diario (Ecuador)"},
     "facts": ["leader-arrest-2005"]},
    {"says": {"en": "First jailed in 2010, according to Semana",
              "es": "Encarcelado por primera vez en 2010, según Semana"},
     "facts": ["leader-jailed-2010"]}],
  "explanation": {"en": "One outlet dates an arrest, the other a first imprisonment. BBC News gives neither year.",
                  "es": "Un medio fecha una detención; el otro, un primer encarcelamiento. BBC News no da ninguno de los dos años."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-escape-helper",
  "question": {"en": "How many guards were reportedly bribed when Héctor Guerrero Flores escaped in 2012?",
               "es": "¿Cuántos guardias habrían sido sobornados en la fuga de Héctor Guerrero Flores de 2012?"},
  "differs": ["value", "wording"],
  "sides": [
    {"says": {"en": "One, according to BBC News in March 2025", "es": "Uno, según BBC News en marzo de 2025"},
     "facts": ["escape-2012", "bribed-guards"]},
    {"says": {"en": "More than one, according to BBC News in September 2023",
              "es": "Más de uno, según BBC News en septiembre de 2023"},
     "facts": ["escape-2012-guards-bbc-2023"]}],
  "explanation": {"en": "Two reports of the same outlet differ, singular against plural. Neither names a source for the bribe.",
                  "es": "Dos notas del mismo medio difieren: singular frente a plural. Ninguna cita una fuente del soborno."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-escape-2023",
  "question": {"en": "How did Héctor Guerrero Flores escape capture when Tocorón Prison was taken?",
               "es": "¿Cómo eludió Héctor Guerrero Flores la captura cuando se tomó la cárcel de Tocorón?"},
  "differs": ["date", "wording"],
  "sides": [
    {"says": {"en": "He escaped, wrote BBC News, without saying how",
              "es": "Escapó, escribió BBC News, sin decir cómo"},
     "facts": ["leader-escape-2023"]},
    {"says": {"en": "Probably after a warning, or perhaps by negotiation, wrote InSight Crime",
              "es": "Probablemente tras un aviso, o quizá mediante negociación, escribió InSight Crime"},
     "facts": ["leader-escape-insight"]}],
  "explanation": {"en": "The base article of BBC News gives neither the moment nor the manner. InSight Crime gives its account as probable.",
                  "es": "El artículo base de BBC News no precisa el momento ni el modo. InSight Crime presenta su versión como probable."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-murder-definition",
  "question": {"en": "What was the murder rate of Venezuela in 2023?",
               "es": "¿Cuál fue la tasa de homicidios de Venezuela en 2023?"},
  "differs": ["value", "definition"],
  "sides": [
    {"says": {"en": "26.8 violent deaths per 100,000 inhabitants",
              "es": "26,8 muertes violentas por 100.000 habitantes"},
     "facts": ["violent-death-rate-ovv-2023", "murder-rate-fall"]},
    {"says": {"en": "7.5 homicides by criminals per 100,000 inhabitants",
              "es": "7,5 homicidios cometidos por delincuentes por 100.000 habitantes"},
     "facts": ["homicide-rate-ovv-2023"]},
    {"says": {"en": "Fallen significantly since 2015, without a number",
              "es": "En descenso significativo desde 2015, sin cifra"},
     "facts": ["murder-rate-trend"]}],
  "explanation": {"en": "The Venezuelan Violence Observatory publishes a wide and a narrow measure. BBC News does not say which one it means.",
                  "es": "El Observatorio Venezolano de Violencia publica una medida amplia y otra estrecha. BBC News no precisa a cuál se refiere."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-protected-most",
  "question": {"en": "How many Venezuelans in the US had protected status?",
               "es": "¿Cuántos venezolanos en EE. UU. tenían estatus de protección?"},
  "differs": ["value", "definition"],
  "sides": [
    {"says": {"en": "Most of them, according to BBC News", "es": "La mayoría, según BBC News"},
     "facts": ["venezuelans-protected-status"]},
    {"says": {"en": "An estimated 348,202 under the 2023 designation, said US Homeland Security",
              "es": "348.202 por la designación de 2023, según una estimación de Seguridad Nacional"},
     "facts": ["tps-2023-designation"]}],
  "explanation": {"en": "BBC News gives no number. The official estimate covers one of two designations and is less than half of about 770,000 Venezuelan immigrants.",
                  "es": "BBC News no da cifra. La estimación oficial abarca una de dos designaciones y es menos de la mitad de unos 770.000 inmigrantes venezolanos."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-reward-wording",
  "question": {"en": "How large is the US reward for Héctor Guerrero Flores?",
               "es": "¿A cuánto asciende la recompensa estadounidense por Héctor Guerrero Flores?"},
  "differs": ["wording", "value"],
  "sides": [
    {"says": {"en": "$5 million, according to BBC News", "es": "5 millones de dólares, según BBC News"},
     "facts": ["reward-guerrero"]},
    {"says": {"en": "Up to $5 million, according to the US State Department",
              "es": "Hasta 5 millones de dólares, según el Departamento de Estado"},
     "facts": ["reward-guerrero-state"]}],
  "explanation": {"en": "The State Department named a ceiling; BBC News printed the sum without it.",
                  "es": "El Departamento de Estado fijó un máximo; BBC News publicó la suma sin esa precisión."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-bolivia",
  "question": {"en": "Is Tren de Aragua in Bolivia?", "es": "¿Está el Tren de Aragua en Bolivia?"},
  "differs": ["existence"],
  "sides": [
    {"says": {"en": "Four detainees called themselves members, a minister announced",
              "es": "Cuatro detenidos se declararon integrantes, anunció un ministro"},
     "facts": ["presence-bo-oruro", "oruro-arrests"]},
    {"says": {"en": "It is not, the same minister said days later",
              "es": "No está, dijo el mismo ministro días después"},
     "facts": ["presence-bo-denied", "bolivia-reversal"]},
    {"says": {"en": "There were reports, according to InSight Crime",
              "es": "Había informaciones, según InSight Crime"},
     "facts": ["presence-bo-reports-only"]}],
  "explanation": {"en": "Bolivia''s minister of government reversed himself in April 2024, after Venezuela''s foreign minister had denied that the gang existed.",
                  "es": "El ministro de Gobierno de Bolivia se retractó en abril de 2024, después de que el canciller de Venezuela negara que la banda existiera."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-structure",
  "question": {"en": "Is Tren de Aragua one organisation or a federation of gangs?",
               "es": "¿Es el Tren de Aragua una sola organización o una federación de bandas?"},
  "differs": ["definition"],
  "sides": [
    {"says": {"en": "A federation of gangs, according to Jeremy McDermott",
              "es": "Una federación de bandas, según Jeremy McDermott"},
     "facts": ["structure-federation"]},
    {"says": {"en": "A single criminal enterprise, according to US prosecutors",
              "es": "Una sola empresa criminal, según la Fiscalía federal de EE. UU."},
     "facts": ["structure-enterprise-sdny"]}],
  "explanation": {"en": "The federation is an analyst''s description of 2024; the single organisation is an allegation in a criminal case of December 2025.",
                  "es": "Lo de la federación es la descripción que un analista hizo en 2024; lo de la organización única, una acusación en una causa penal de diciembre de 2025."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-mexico",
  "question": {"en": "Were those arrested in Mexico City members of the gang?",
               "es": "¿Eran integrantes de la banda los detenidos en Ciudad de México?"},
  "differs": ["attribution", "existence"],
  "sides": [
    {"says": {"en": "One was its alleged leader in Mexico, according to officials",
              "es": "Uno era su presunto líder en México, según las autoridades"},
     "facts": ["presence-mx-arrests", "mexico-city-arrests"]},
    {"says": {"en": "They do not match the members already identified, says journalist Ronna Rísquez",
              "es": "No coinciden con los integrantes ya identificados, según la periodista Ronna Rísquez"},
     "facts": ["presence-mx-caution"]}],
  "explanation": {"en": "Mexico''s Secretariat of Security made the claim; journalist Ronna Rísquez urged caution two days later.",
                  "es": "La Secretaría de Seguridad de México lo afirmó; la periodista Ronna Rísquez pidió cautela dos días después."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-us-presence",
  "question": {"en": "Is Tren de Aragua organised in the US?", "es": "¿Está organizado el Tren de Aragua en EE. UU.?"},
  "differs": ["definition", "existence"],
  "sides": [
    {"says": {"en": "Present in 15 states, according to US Homeland Security",
              "es": "Presente en 15 estados, según Seguridad Nacional"},
     "facts": ["us-states-dhs-nbc", "presence-us-dhs-states"]},
    {"says": {"en": "No evidence of an organised structure, according to InSight Crime",
              "es": "Sin pruebas de una estructura organizada, según InSight Crime"},
     "facts": ["presence-us-no-structure", "presence-us-isolated-cases"]}],
  "explanation": {"en": "One counts states with a known presence, the other looks for a structure. Both date from 2024.",
                  "es": "Una fuente cuenta estados con presencia conocida; la otra busca una estructura. Ambas son de 2024."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-invasion",
  "question": {"en": "Was there an “invasion or predatory incursion” by the gang?",
               "es": "¿Hubo una «invasión o incursión depredadora» de la banda?"},
  "differs": ["existence", "attribution"],
  "sides": [
    {"says": {"en": "Yes, according to Donald Trump''s proclamation",
              "es": "Sí, según la proclamación de Donald Trump"},
     "facts": ["alien-enemies-act", "alien-enemies-accusation"]},
    {"says": {"en": "No, said an appeals panel in a ruling since vacated",
              "es": "No, según un fallo de apelaciones después anulado"},
     "facts": ["fifth-circuit-panel"]}],
  "explanation": {"en": "The ruling of 2 September 2025 by a panel of the US Fifth Circuit was vacated on 30 September for a rehearing by the full court. The outcome has not been found.",
                  "es": "El fallo de una sala del Quinto Circuito estadounidense, del 2 de septiembre de 2025, se anuló el 30 de septiembre para una nueva vista ante el pleno. No se ha hallado el resultado."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "dispute", "organisation": "tren-de-aragua", "id": "dispute-prisons-emptied",
  "question": {"en": "Did Venezuela empty its prisons by sending people abroad?",
               "es": "¿Vació Venezuela sus cárceles enviando gente al extranjero?"},
  "differs": ["existence", "attribution"],
  "sides": [
    {"says": {"en": "Yes, according to Donald Trump", "es": "Sí, según Donald Trump"},
     "facts": ["crime-record-low-claim"]},
    {"says": {"en": "There is no evidence, according to the observatory''s director",
              "es": "No hay pruebas, según el director del observatorio"},
     "facts": ["ovv-prisons-statement"]}],
  "explanation": {"en": "BBC News wrote in March 2025 that the claim on crime might be partly true. The Venezuelan Violence Observatory''s director had spoken in June 2024.",
                  "es": "BBC News escribió en marzo de 2025 que la afirmación sobre la criminalidad podría ser cierta en parte. El director del Observatorio Venezolano de Violencia había hablado en junio de 2024."}
}');

-- Gaps -----------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-nine-countries", "cause": "not_stated",
  "source": "cronica-uno-2023-04",
  "statement": {"en": "The report by Crónica.Uno does not make clear whether Venezuela is one of its nine Latin American countries with a Tren de Aragua presence.",
                "es": "La nota de Crónica.Uno no aclara si Venezuela es uno de los nueve países latinoamericanos con presencia del Tren de Aragua."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-reward-raise", "cause": "not_stated", "country": "US",
  "source": "us-treasury-2025-12-03",
  "statement": {"en": "The copy of the US Treasury release that was read does not mention the reward increase of December 2025.",
                "es": "La copia leída del comunicado del Tesoro de EE. UU. no menciona el aumento de la recompensa de diciembre de 2025."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-leader-latest", "cause": "not_stated",
  "source": "ntn24-2026-ice-poster",
  "statement": {"en": "The latest report we found of Héctor Guerrero Flores being at large is undated; no news of his capture or death has been found.",
                "es": "La última nota hallada según la cual Héctor Guerrero Flores sigue prófugo no lleva fecha; no se halló noticia de su captura o muerte."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-official-texts", "cause": "left_out", "country": "US",
  "statement": {"en": "We give no link to the official text of the two US listings, nor to the Treasury and reward announcements of 2024.",
                "es": "No enlazamos el texto oficial de las dos designaciones de EE. UU. ni los anuncios del Tesoro y de recompensas de 2024."},
  "reason": {"en": "They were not found at their official web addresses; only summaries, reposts and reports that quote them were read.",
             "es": "No se hallaron en sus direcciones web oficiales; solo se leyeron resúmenes, republicaciones y notas que los citan."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-names-withheld", "cause": "left_out", "country": "US",
  "statement": {"en": "We withhold the names of the Times Square suspects and of the Florida suspect and victim, though some reports print them.",
                "es": "Omitimos los nombres de los sospechosos de Times Square y de la persona sospechosa y la víctima de Florida, aunque algunas notas los publican."},
  "reason": {"en": "They are private persons, and no outcome in court has been found.",
             "es": "Son particulares, y no se ha hallado ningún desenlace judicial."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-times-square-charges", "cause": "left_out",
  "country": "US",
  "statement": {"en": "We leave out the charges against each of the two Times Square suspects.",
                "es": "Omitimos los cargos contra cada uno de los dos sospechosos de Times Square."},
  "reason": {"en": "They were found only in one outlet, which we do not use as a sole source, and the outcome is not known.",
             "es": "Solo se leyeron en un medio que no usamos como fuente única, y no se conoce el desenlace."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-border-arrests", "cause": "left_out", "country": "US",
  "statement": {"en": "We leave out 38 arrests of suspected members that US Border Patrol reported for the year to October 2023.",
                "es": "Omitimos 38 detenciones de presuntos integrantes que la Patrulla Fronteriza de EE. UU. comunicó para el año que terminó en octubre de 2023."},
  "reason": {"en": "The number was found only in Reporte Confidencial, citing CNN; we do not use it as a sole source.",
             "es": "La cifra solo se leyó en Reporte Confidencial, que cita a CNN; no lo usamos como fuente única."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-memo", "cause": "left_out", "country": "US",
  "statement": {"en": "We leave out the count of seven countries reported from the US intelligence memo, and the words of those who dispute it.",
                "es": "Omitimos la cifra de siete países atribuida al memorando de inteligencia de EE. UU. y las palabras de quienes discrepan de él."},
  "reason": {"en": "The number comes from a second-hand report; no passage with the view of the FBI or of spokespeople has been seen.",
             "es": "La cifra procede de una nota de segunda mano; no se ha visto ningún pasaje con la opinión del FBI ni de portavoces."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-en-banc", "cause": "left_out", "country": "US",
  "statement": {"en": "We leave out the hearing before the full Fifth Circuit in January 2026; its outcome has not been found.",
                "es": "Omitimos la vista ante el pleno del Quinto Circuito en enero de 2026; no se ha hallado su resultado."},
  "reason": {"en": "It was found only in California Insider, of The Epoch Times, and the year is inferred.",
             "es": "Solo se leyó en California Insider, de The Epoch Times, con el año deducido."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-protected-total", "cause": "left_out", "country": "US",
  "statement": {"en": "We leave out the total of about 600,000 Venezuelans with protected status in the US under both designations.",
                "es": "Omitimos el total de unos 600.000 venezolanos con estatus de protección en EE. UU. por ambas designaciones."},
  "reason": {"en": "It comes from press reports, none of which, as read, is a strong enough source.",
             "es": "Procede de notas de prensa, y ninguna de las leídas basta para sustentarlo."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-removed-to-el-salvador", "cause": "left_out",
  "country": "SV",
  "statement": {"en": "We leave out the 238 alleged members whom El Salvador''s government said it received from the US in March 2025.",
                "es": "Omitimos los 238 presuntos integrantes que el Gobierno de El Salvador dijo haber recibido de EE. UU. en marzo de 2025."},
  "reason": {"en": "The number was found only in Espiga Noticias, which we do not use as a sole source; other reports say the Alien Enemies Act covered 137 of 261 people removed.",
             "es": "La cifra solo se leyó en Espiga Noticias, que no usamos como fuente única; otras notas dicen que la Ley de Enemigos Extranjeros abarcó a 137 de 261 personas expulsadas."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-venezuela-reply", "cause": "left_out", "country": "VE",
  "statement": {"en": "We leave out Venezuela''s reply of 16 March 2025 to Donald Trump''s proclamation.",
                "es": "Omitimos la respuesta de Venezuela del 16 de marzo de 2025 a la proclamación de Donald Trump."},
  "reason": {"en": "It was found only in Espiga Noticias, which we do not use as a sole source.",
             "es": "Solo se leyó en Espiga Noticias, que no usamos como fuente única."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-cartel-de-los-soles", "cause": "left_out",
  "country": "VE",
  "statement": {"en": "We name nobody who disputes that the Cartel de los Soles exists as an organisation.",
                "es": "No nombramos a nadie que niegue que el Cartel de los Soles exista como organización."},
  "reason": {"en": "Our notes contain no passage with such a denial.",
             "es": "En nuestras notas no figura ningún pasaje con tal negación."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-escape-accusations", "cause": "left_out",
  "country": "VE",
  "statement": {"en": "We leave out accusations, by Nicolás Maduro and by the Venezuelan Prisons Observatory, about the escape of Héctor Guerrero Flores in 2023.",
                "es": "Omitimos acusaciones de Nicolás Maduro y del Observatorio Venezolano de Prisiones sobre la fuga de Héctor Guerrero Flores en 2023."},
  "reason": {"en": "They accuse officials and the government, and the passages have not been seen.",
             "es": "Acusan a funcionarios y al Gobierno, y no se han visto los pasajes."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-escape-2012-help", "cause": "left_out",
  "country": "VE",
  "statement": {"en": "We leave out an allegation made by the US Treasury in December 2025 about help in the escape of Héctor Guerrero Flores in 2012.",
                "es": "Omitimos una acusación hecha por el Tesoro de EE. UU. en diciembre de 2025 sobre ayuda en la fuga de Héctor Guerrero Flores en 2012."},
  "reason": {"en": "It accuses an individual, and the passage has not been seen.",
             "es": "Acusa a una persona, y no se ha visto el pasaje."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-romero-two-men", "cause": "left_out",
  "statement": {"en": "We cite no press report that treats Yohan José Romero and Johan Petrica as two men.",
                "es": "No citamos ninguna nota de prensa que trate a Yohan José Romero y Johan Petrica como dos hombres."},
  "reason": {"en": "None of them is among the sources read in a form that can be cited.",
             "es": "Ninguna está entre las fuentes leídas de forma que pueda citarse."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-costa-rica", "cause": "left_out", "country": "CR",
  "statement": {"en": "We make no statement about Costa Rica.", "es": "No afirmamos nada sobre Costa Rica."},
  "reason": {"en": "The only page read is undated, and gives the link to the gang as the prosecution''s hypothesis.",
             "es": "La única página leída no lleva fecha y presenta el vínculo con la banda como hipótesis de la Fiscalía."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-peru-arrests", "cause": "left_out", "country": "PE",
  "statement": {"en": "We leave out 520 arrests of alleged members that police in Peru counted up to June 2024.",
                "es": "Omitimos 520 detenciones de presuntos integrantes que contó la policía del Perú hasta junio de 2024."},
  "reason": {"en": "The number was found only on an undated page of Venezuelan Time, which we do not use as a sole source.",
             "es": "La cifra solo se leyó en una página sin fecha de Venezuelan Time, que no usamos como fuente única."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-ecuador-evidence", "cause": "left_out",
  "country": "EC",
  "statement": {"en": "We leave out the intelligence report cited by Ecuador in January 2025, and a view that public evidence of the gang there is thin.",
                "es": "Omitimos el informe de inteligencia citado por Ecuador en enero de 2025 y la opinión de que allí hay pocas pruebas públicas de la banda."},
  "reason": {"en": "Both were found only in Reporte Confidencial, which we do not use as a sole source.",
             "es": "Ambos solo se leyeron en Reporte Confidencial, que no usamos como fuente única."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-mexico-activities", "cause": "left_out",
  "country": "MX",
  "statement": {"en": "We leave out the crimes, and the states besides the capital, that officials in Mexico attribute to the gang.",
                "es": "Omitimos los delitos, y los estados aparte de la capital, que las autoridades de México atribuyen a la banda."},
  "reason": {"en": "The passages with these accusations were not seen.",
             "es": "No se vieron los pasajes con estas acusaciones."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-argentina-presence", "cause": "left_out",
  "country": "AR",
  "statement": {"en": "We leave out lists of countries that count Argentina among those with a presence of the gang.",
                "es": "Omitimos listas de países que cuentan a Argentina entre los que tienen presencia de la banda."},
  "reason": {"en": "Nothing else that was read supports them.", "es": "Nada más de lo leído las respalda."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-brazil", "cause": "left_out", "country": "BR",
  "statement": {"en": "We leave out the US Treasury''s claim of ties to the First Capital Command (PCC), and the name Trem de Aragua.",
                "es": "Omitimos la afirmación del Tesoro de EE. UU. sobre lazos con el Primer Comando de la Capital (PCC) y el nombre Trem de Aragua."},
  "reason": {"en": "The claim was found only in Pledge Times, which we do not use as a sole source; the Brazilian page cited keeps the Spanish name.",
             "es": "La afirmación solo se leyó en Pledge Times, que no usamos como fuente única; la página brasileña citada conserva el nombre español."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-chile-counts", "cause": "left_out", "country": "CL",
  "statement": {"en": "We leave out two counts for Chile: 26 people counted by police in February 2022, and 123 in custody in May 2023.",
                "es": "Omitimos dos recuentos de Chile: 26 personas contadas por la policía en febrero de 2022 y 123 bajo custodia en mayo de 2023."},
  "reason": {"en": "Our notes on the report contain no passage with these counts.",
             "es": "En nuestras notas sobre la noticia no figura ningún pasaje con esos recuentos."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "gap", "organisation": "tren-de-aragua", "id": "gap-oas-states", "cause": "left_out",
  "statement": {"en": "We name only three of the seven states that made the call at the Organization of American States in June 2025.",
                "es": "Nombramos solo a tres de los siete Estados que hicieron el llamado en la OEA en junio de 2025."},
  "reason": {"en": "The passage with the other names has not been seen.",
             "es": "No se ha visto el pasaje con los demás nombres."}
}');

-- Of all of them:
update first_change set reason = '{"en": "Says where facts contradict each other, or what is missing.", "es": "Dice dónde se contradicen los datos o qué falta."}'
where edition = 2 and reason is null;
