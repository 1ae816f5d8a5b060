-- The facts that Dossier serves first, edition by edition. The service runs this script once, when its store is empty, and
-- publishes each edition as if an editor had sent it: with the same schemas, the same rules and the same messages.
--
-- One statement is one change. `put` is the content exactly as POST /v1/editions takes it (schemas FigureContent, EventContent
-- and so on in the contract): what is left out is null, or empty. `reason` says why, for readers of the change log.
--
-- To add or change a fact:
--   1. Never change a published edition, not even a comma. Open a new block at the end of this file, with the next number.
--   2. A new fact is an 'addition'. New claimants and sources are additions of the same edition.
--   3. A changed fact is an 'update', a 'correction' or 'editorial', and `put` holds all of it.
--   4. Ids say who and what (members-risquez), in kebab case, and are never used again.
--
-- Texts: our own words, English and Spanish, one sentence or two, each carrying attribution and hedge in itself; no run
-- of eight words from a source. A locator is an exact phrase of the source, 12 words at most. What was charged
-- is not convicted; a claim about a living person names who makes it; private persons stay unnamed. "Terrorist" is
-- the word of a government or a law: in quotation marks, save in the label and legal basis of a designation and in
-- the title of a source. A label names the metric: it is the same for all figures of one metric about one thing. A
-- party, partner or place has one name under one id. Apostrophes are doubled, as SQL has it.
--
-- The script is plain SQL for H2 and PostgreSQL: no functions, no DDL.

-- ======================================================================================================================
-- Edition 1: what the base article says, and nothing that became known elsewhere or later.
-- ======================================================================================================================

insert into first_edition (number, published_at, note) values (1, TIMESTAMP WITH TIME ZONE '2026-11-22 12:00:00+00:00',
 '{"en": "First edition: what the base article, published by BBC News on 17 March 2025, itself supports.",
  "es": "Primera edición: lo que sustenta por sí solo el artículo base, publicado por BBC News el 17 de marzo de 2025."}');

-- Organisations ---------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "organisation", "id": "tren-de-aragua",
  "name": {"en": "Tren de Aragua", "es": "Tren de Aragua"}
}');

-- Claimants -------------------------------------------------------------------------------------------------------------
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
  "byline": {"en": "Unattributed belief", "es": "Creencia sin fuente identificada"},
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
  "name": {"en": "Local media in Florida, unnamed", "es": "Medios locales de Florida, no identificados"},
  "byline": {"en": "Local media in Florida", "es": "Medios locales de Florida"},
  "description": {"en": "Local news outlets whose reports BBC News cites without naming them.",
                  "es": "Medios locales cuyas informaciones cita BBC News sin nombrarlos."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "luis-izquiel", "kind": "academic",
  "name": {"en": "Luis Izquiel", "es": "Luis Izquiel"},
  "byline": {"en": "Luis Izquiel", "es": "Luis Izquiel"},
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
  "byline": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"},
  "description": {"en": "Journalist, author of a book on Tren de Aragua that BBC News calls the definitive one.",
                  "es": "Periodista, autora de un libro sobre el Tren de Aragua que BBC News considera el de referencia."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "unnamed-accusers", "kind": "unnamed",
  "name": {"en": "Accusers in the Ojeda case, unnamed", "es": "Acusadores en el caso Ojeda, no identificados"},
  "byline": {"en": "Unnamed accusers", "es": "Acusadores no identificados"},
  "description": {"en": "Those who, according to BBC News, accuse members of Tren de Aragua of kidnapping Ronald Ojeda; the report does not say who they are.",
                  "es": "Quienes, según BBC News, acusan a integrantes del Tren de Aragua de secuestrar a Ronald Ojeda; el artículo no precisa quiénes son."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "unnamed-analysts", "kind": "unnamed",
  "name": {"en": "Analysts, unnamed", "es": "Analistas no identificados"},
  "byline": {"en": "Unnamed analysts", "es": "Analistas no identificados"},
  "description": {"en": "Analysts whose view of migration and crime in Venezuela BBC News reports without naming them.",
                  "es": "Analistas cuya opinión sobre la migración y la delincuencia en Venezuela recoge BBC News sin identificarlos."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "unnamed-chile-prosecutor", "kind": "unnamed",
  "name": {"en": "Prosecutor in Chile, unnamed", "es": "Fiscal de Chile, persona no identificada"},
  "byline": {"en": "Unnamed prosecutor in Chile", "es": "Fiscal de Chile, persona no identificada"},
  "description": {"en": "Prosecutor in Chile whom BBC News quotes without a name.",
                  "es": "Integrante de la fiscalía chilena a quien BBC News cita sin dar su nombre."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "unnamed-eln-sources", "kind": "unnamed",
  "name": {"en": "Sources on ties with the ELN, unnamed", "es": "Fuentes sobre vínculos con el ELN, no identificadas"},
  "byline": {"en": "Unnamed sources", "es": "Fuentes no identificadas"},
  "description": {"en": "Those who, according to BBC News, allege that Tren de Aragua worked with members of the ELN; the report does not say who they are.",
                  "es": "Quienes, según BBC News, acusan al Tren de Aragua de haber trabajado con integrantes del ELN; el artículo no precisa quiénes son."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "unnamed-other-estimates", "kind": "unnamed",
  "name": {"en": "Others, unnamed", "es": "Otras fuentes, no identificadas"},
  "byline": {"en": "Unnamed others", "es": "Otras fuentes no identificadas"},
  "description": {"en": "Those whose estimates of the size of Tren de Aragua BBC News reports without naming them.",
                  "es": "Fuentes cuyas estimaciones del tamaño del Tren de Aragua recoge BBC News sin identificarlas."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "us-cbp", "kind": "government_body",
  "name": {"en": "US Customs and Border Protection (CBP)",
           "es": "Oficina de Aduanas y Protección Fronteriza de EE. UU. (CBP)"},
  "byline": {"en": "US Customs and Border Protection", "es": "Oficina de Aduanas y Protección Fronteriza de EE. UU."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "us-dhs", "kind": "government_body",
  "name": {"en": "US Department of Homeland Security (DHS)", "es": "Departamento de Seguridad Nacional de EE. UU. (DHS)"},
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
  "name": {"en": "US Department of State", "es": "Departamento de Estado de EE. UU."},
  "byline": {"en": "US State Department", "es": "Departamento de Estado de EE. UU."}
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "claimant", "id": "us-treasury-ofac", "kind": "government_body",
  "name": {"en": "US Department of the Treasury, Office of Foreign Assets Control (OFAC)",
           "es": "Departamento del Tesoro de EE. UU., Oficina de Control de Activos Extranjeros (OFAC)"},
  "byline": {"en": "US Treasury", "es": "Departamento del Tesoro de EE. UU."}
}');

-- Sources ---------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "source", "id": "bbc-2025-03-explainer", "kind": "news_article", "publisher": "BBC News",
  "publisherClaimant": "bbc-news", "author": "Lisa Lambert",
  "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?", "language": "en",
  "url": "https://www.bbc.com/news/articles/cr421q5zl69o", "published": "2025-03-17"
}');

-- Names -----------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "name-primary", "aspect": "name", "type": "primary",
  "name": "Tren de Aragua", "nameLanguage": "es", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "BBC News calls the organisation by its Spanish name, Tren de Aragua.",
                "es": "BBC News llama a la organización por su nombre en español, Tren de Aragua."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "Now the Tren de Aragua organisation"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "name-train-of-aragua", "aspect": "name",
  "type": "translation", "name": "Train of Aragua", "nameLanguage": "en", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "BBC News translates the name into English as Train of Aragua.",
                "es": "BBC News traduce el nombre al inglés como Train of Aragua."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "The gang''s name translates as \"Train of Aragua\""}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "name-origin-rail-union", "aspect": "name_origin",
  "certainty": "possible", "asOf": "2025-03-17",
  "statement": {"en": "The name Tren de Aragua may go back to a union of railway workers, according to BBC News, which presents this only as a possibility.",
                "es": "El nombre Tren de Aragua podría provenir de un sindicato de trabajadores ferroviarios, según BBC News, que lo presenta solo como una posibilidad."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "suggests",
     "source": "bbc-2025-03-explainer",
     "locator": "it may have come from a railroad workers'' union"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "rail-union-izquiel", "aspect": "name_origin",
  "country": "VE", "subdivision": "VE-D",
  "subdivisionName": {"en": "Aragua", "es": "Aragua"},
  "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "The railway union to which Tren de Aragua may owe its name controlled a stretch of the line through Aragua, extorted contractors and sold jobs on the works, criminology professor Luis Izquiel told the BBC.",
                "es": "El sindicato ferroviario al que el Tren de Aragua podría deber su nombre controlaba un tramo de la línea que atravesaba Aragua, extorsionaba a los contratistas y vendía empleos en las obras, según dijo a la BBC el profesor de criminología Luis Izquiel."},
  "citations": [
    {"claimant": "luis-izquiel",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "told the BBC that the union controlled a section"}]
}');

-- Origin, leader, ways of working ---------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "origin-prison-gang", "aspect": "origin",
  "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "The US State Department says that Tren de Aragua began as a prison gang and that Héctor Guerrero Flores made it what the department calls a “transnational criminal organisation”.",
                "es": "El Departamento de Estado de EE. UU. afirma que el Tren de Aragua comenzó como una banda carcelaria y que Héctor Guerrero Flores la convirtió en lo que el departamento llama una «organización criminal transnacional»."},
  "citations": [
    {"claimant": "us-state-department",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "Tren de Aragua was originally a prison gang"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-guerrero", "aspect": "leadership", "type": "leader",
  "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores", "certainty": "reported",
  "asOf": "2025-03-17",
  "statement": {"en": "BBC News describes Héctor Guerrero Flores as the boss of Tren de Aragua.",
                "es": "BBC News describe a Héctor Guerrero Flores como el jefe del Tren de Aragua."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "the gang''s boss, Hector Guerrero Flores"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-escape-2023", "aspect": "leadership",
  "type": "escaped", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores", "certainty": "reported",
  "asOf": "2023-09",
  "statement": {"en": "Héctor Guerrero Flores escaped when troops stormed Tocorón Prison in September 2023, according to BBC News, which does not say how.",
                "es": "Héctor Guerrero Flores escapó cuando los soldados irrumpieron en la cárcel de Tocorón en septiembre de 2023, según BBC News, que no explica cómo."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "the gang''s boss, Hector Guerrero Flores, escaped"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "structure-alliances", "aspect": "structure",
  "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Tren de Aragua works in part through alliances and partnerships with local criminal groups, according to BBC News.",
                "es": "El Tren de Aragua opera en parte mediante alianzas y asociaciones con grupos criminales locales, según BBC News."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "by forming alliances and partnerships with local criminal organisations"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "base-tocoron", "aspect": "base",
  "place": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"},
  "country": "VE", "subdivision": "VE-D",
  "subdivisionName": {"en": "Aragua", "es": "Aragua"},
  "certainty": "reported", "asOf": "2023-09",
  "statement": {"en": "Until troops retook Tocorón Prison in September 2023, Tren de Aragua ran it as something like a resort, with a zoo, restaurants, a nightclub, a betting shop and a pool, according to BBC News.",
                "es": "Hasta que los soldados retomaron la cárcel de Tocorón en septiembre de 2023, el Tren de Aragua la tenía convertida en una especie de centro vacacional, con zoológico, restaurantes, discoteca, casa de apuestas y piscina, según BBC News."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "turned it into something of a resort, complete with zoo"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "size-comparison", "aspect": "size", "certainty": "reported",
  "asOf": "2025-03-17",
  "statement": {"en": "Tren de Aragua is smaller or less wealthy than other Latin American criminal groups, according to BBC News.",
                "es": "El Tren de Aragua es más pequeño o menos rico que otros grupos criminales de América Latina, según BBC News."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "While it is smaller or less wealthy than other criminal groups"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "us-deportation-target", "aspect": "status",
  "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "In March 2025, BBC News described Tren de Aragua as a target of Donald Trump''s efforts to expel foreign criminals from the US, part of his promise to deport migrants without legal status in large numbers.",
                "es": "En marzo de 2025, BBC News describió al Tren de Aragua como uno de los blancos de los esfuerzos de Donald Trump por expulsar de EE. UU. a delincuentes extranjeros, parte de su promesa de deportar en masa a migrantes en situación irregular."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "in the crosshairs of President Donald Trump''s drive"}]
}');

-- Activities ------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-extortion-migrants", "aspect": "activity",
  "type": "extortion", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Tren de Aragua extorted migrants before it branched out into other crimes under Héctor Guerrero Flores, according to BBC News.",
                "es": "El Tren de Aragua extorsionaba a migrantes antes de extenderse a otros delitos bajo el liderazgo de Héctor Guerrero Flores, según BBC News."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "diversified from extorting migrants into sex-trafficking"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-sex-trafficking", "aspect": "activity",
  "type": "sex_trafficking", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Sex trafficking is one of the crimes into which Tren de Aragua branched out under Héctor Guerrero Flores, according to BBC News.",
                "es": "La trata de personas con fines de explotación sexual es uno de los delitos a los que se extendió el Tren de Aragua bajo el liderazgo de Héctor Guerrero Flores, según BBC News."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "sex-trafficking, contract killing and kidnapping"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-contract-killing", "aspect": "activity",
  "type": "contract_killing", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "According to BBC News, Tren de Aragua took up contract killing under Héctor Guerrero Flores.",
                "es": "Según BBC News, el Tren de Aragua pasó a cometer asesinatos por encargo bajo el liderazgo de Héctor Guerrero Flores."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "sex-trafficking, contract killing and kidnapping"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-kidnapping", "aspect": "activity",
  "type": "kidnapping", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Kidnapping is among the crimes that Tren de Aragua added under Héctor Guerrero Flores, according to BBC News.",
                "es": "El secuestro figura entre los delitos que el Tren de Aragua incorporó bajo el liderazgo de Héctor Guerrero Flores, según BBC News."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "sex-trafficking, contract killing and kidnapping"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-gold-mines", "aspect": "activity",
  "type": "gold_mine_control", "country": "VE", "subdivision": "VE-F",
  "subdivisionName": {"en": "Bolívar", "es": "Bolívar"},
  "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Héctor Guerrero Flores took control of gold mines in the state of Bolívar as he extended the influence of Tren de Aragua, according to the US State Department.",
                "es": "Héctor Guerrero Flores tomó el control de minas de oro en el estado de Bolívar al ampliar la influencia del Tren de Aragua, según el Departamento de Estado de EE. UU."},
  "citations": [
    {"claimant": "us-state-department",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "seizing control of gold mines in Bolivar state"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-drug-corridors", "aspect": "activity",
  "type": "drug_corridor_control", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "According to the US State Department, the growing influence of Tren de Aragua under Héctor Guerrero Flores gave it control of drug corridors on the Caribbean coast.",
                "es": "Según el Departamento de Estado de EE. UU., la creciente influencia del Tren de Aragua bajo el liderazgo de Héctor Guerrero Flores le dio el control de corredores del narcotráfico en la costa del Caribe."},
  "citations": [
    {"claimant": "us-state-department",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "drug corridors on the Caribbean coast"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-border-crossings", "aspect": "activity",
  "type": "border_crossing_control",
  "place": {"en": "Border with Colombia", "es": "Frontera con Colombia"},
  "country": "VE", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "The US State Department says that Tren de Aragua, expanding under Héctor Guerrero Flores, seized clandestine crossings on the border between Venezuela and Colombia.",
                "es": "El Departamento de Estado de EE. UU. afirma que el Tren de Aragua, en expansión bajo el liderazgo de Héctor Guerrero Flores, se apoderó de pasos clandestinos en la frontera entre Venezuela y Colombia."},
  "citations": [
    {"claimant": "us-state-department",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "clandestine border crossings between Venezuela and Colombia"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-us-border-sex-trafficking", "aspect": "activity",
  "type": "sex_trafficking", "country": "US", "certainty": "alleged", "asOf": "2024-22",
  "statement": {"en": "When the US Treasury sanctioned Tren de Aragua in the summer of 2024, it said that the gang took part in sex trafficking across the border of the US.",
                "es": "Al sancionar al Tren de Aragua en el verano boreal de 2024, el Departamento del Tesoro de EE. UU. afirmó que la banda participaba en la trata de personas con fines de explotación sexual a través de la frontera estadounidense."},
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "involved in sex-trafficking across the US border"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-murder-torture", "aspect": "activity",
  "type": "murder_and_torture", "certainty": "alleged", "asOf": "2025-03-17",
  "statement": {"en": "A prosecutor in Chile, whom BBC News does not name, has described Tren de Aragua as a “brutal organisation” that murders and tortures to achieve its ends.",
                "es": "Un fiscal de Chile, a quien BBC News no identifica, ha descrito al Tren de Aragua como una «organización brutal» que recurre al asesinato y a la tortura para lograr sus fines."},
  "citations": [
    {"claimant": "unnamed-chile-prosecutor",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "a \"brutal organisation\" that uses murder and torture"}]
}');

-- Size and money --------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-risquez", "metric": "membership_total",
  "label": {"en": "Members of the organisation", "es": "Integrantes de la organización"},
  "scope": "organisation", "role": "key", "value": 5000, "unit": "people", "qualifier": "estimated", "asOf": "2024",
  "stated": "2024",
  "statement": {"en": "Journalist Ronna Rísquez put the membership of Tren de Aragua at an estimated 5,000.",
                "es": "La periodista Ronna Rísquez estimó en 5.000 el número de integrantes del Tren de Aragua."},
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "estimates",
     "source": "bbc-2025-03-explainer",
     "locator": "estimated last year that the organisation has 5,000 members"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-others", "metric": "membership_total",
  "label": {"en": "Members of the organisation", "es": "Integrantes de la organización"},
  "scope": "organisation", "role": "key", "value": 2500, "unit": "people", "qualifier": "roughly_half",
  "derivedFrom": [{"fact": "members-risquez", "revision": 1, "rule": "half"}],
  "asOf": "2025~", "stated": "2025-03-17",
  "statement": {"en": "Other estimates, whose authors BBC News does not name, put the membership of Tren de Aragua at roughly half of the 5,000 estimated by Ronna Rísquez; the number 2,500 is derived from that and does not appear in the report.",
                "es": "Otras estimaciones, cuyos autores BBC News no identifica, sitúan el número de integrantes del Tren de Aragua en cerca de la mitad de los 5.000 que estimó Ronna Rísquez; la cifra de 2.500 se deriva de ese dato y no figura en el artículo."},
  "citations": [
    {"claimant": "unnamed-other-estimates",
     "act": "estimates",
     "source": "bbc-2025-03-explainer",
     "locator": "estimated its membership at roughly half that figure"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "annual-profit-risquez", "metric": "annual_profit",
  "label": {"en": "Yearly profits of the organisation", "es": "Ganancias anuales de la organización"},
  "scope": "organisation", "role": "key", "low": 10000000, "high": 15000000, "unit": "USD", "per": "year",
  "qualifier": "estimated", "asOf": "2024", "stated": "2024",
  "statement": {"en": "Journalist Ronna Rísquez estimated that Tren de Aragua makes between $10 million and $15 million in profit a year.",
                "es": "La periodista Ronna Rísquez estimó que el Tren de Aragua obtiene ganancias de entre 10 millones y 15 millones de dólares al año."},
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "estimates",
     "source": "bbc-2025-03-explainer",
     "locator": "annual profits of between $10m and $15m"}]
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
  "statement": {"en": "In March 2025 the US State Department was offering $5 million for information that could lead to the arrest of Héctor Guerrero Flores, whom BBC News describes as the boss of Tren de Aragua.",
                "es": "En marzo de 2025, el Departamento de Estado de EE. UU. ofrecía 5 millones de dólares por información que pudiera conducir a la detención de Héctor Guerrero Flores, a quien BBC News describe como el jefe del Tren de Aragua."},
  "citations": [
    {"claimant": "us-state-department",
     "act": "offers",
     "source": "bbc-2025-03-explainer",
     "locator": "offering a reward of $5m for information"}]
}');

-- Geography -------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "other-countries", "metric": "countries_with_presence",
  "label": {"en": "Countries with a presence, not counting Venezuela", "es": "Países con presencia, sin contar Venezuela"},
  "scope": "organisation", "role": "key", "value": 8, "unit": "countries", "qualifier": "believed", "asOf": "2025-03-17",
  "stated": "2025-03-17",
  "statement": {"en": "Tren de Aragua is believed to have nodes in eight countries besides Venezuela, the US among them, according to BBC News, which does not say whose belief it is.",
                "es": "Se cree que el Tren de Aragua tiene nodos en ocho países además de Venezuela, entre ellos EE. UU., según BBC News, que no precisa quién lo cree."},
  "citations": [
    {"claimant": "bbc-unattributed-belief",
     "act": "believes",
     "source": "bbc-2025-03-explainer",
     "locator": "believed to have nodes in eight other countries, including the US"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "expansion-countries", "metric": "named_expansion_countries",
  "label": {"en": "Countries named as places of its expansion", "es": "Países mencionados como destinos de su expansión"},
  "scope": "organisation", "role": "incidental", "value": 4, "unit": "countries", "qualifier": "exactly",
  "derivedFrom": [
    {"fact": "presence-co-expanded", "revision": 1, "rule": "count_of_names"},
    {"fact": "presence-ec-expanded", "revision": 1, "rule": "count_of_names"},
    {"fact": "presence-pe-expanded", "revision": 1, "rule": "count_of_names"},
    {"fact": "presence-cl-expanded", "revision": 1, "rule": "count_of_names"}],
  "asOf": "2025-03-17", "stated": "2025-03-17",
  "statement": {"en": "BBC News names four countries into which, it says, Tren de Aragua expanded under Héctor Guerrero Flores: Colombia, Ecuador, Peru and Chile.",
                "es": "BBC News menciona cuatro países hacia los que, según afirma, se expandió el Tren de Aragua bajo el liderazgo de Héctor Guerrero Flores: Colombia, Ecuador, Perú y Chile."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "expanded into Colombia, Ecuador, Peru and Chile"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-states-named", "metric": "us_states_with_arrests_named",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "US states named for arrests of alleged members",
            "es": "Estados de EE. UU. mencionados por detenciones de presuntos integrantes"},
  "scope": "organisation", "role": "incidental", "value": 4, "unit": "states", "qualifier": "exactly",
  "derivedFrom": [{"fact": "presence-us-arrests", "revision": 1, "rule": "count_of_names"}],
  "asOf": "2024/2025-03", "stated": "2025-03-17",
  "statement": {"en": "BBC News names four US states where alleged members of Tren de Aragua were arrested and charged in the months before its March 2025 report: Texas, Florida, New York and Illinois; a charge is not a conviction.",
                "es": "BBC News menciona cuatro estados de EE. UU. donde presuntos integrantes del Tren de Aragua fueron detenidos y acusados en los meses previos a su artículo de marzo de 2025: Texas, Florida, Nueva York e Illinois; una acusación no es una condena."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "In Texas, Florida, New York and Illinois, alleged Tren de Aragua members"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "venezuelan-states-total",
  "metric": "venezuelan_states_total",
  "about": {"kind": "country", "id": "VE", "name": null},
  "label": {"en": "States of Venezuela", "es": "Estados de Venezuela"},
  "scope": "context_country", "role": "incidental", "value": 23, "unit": "states", "qualifier": "exactly",
  "asOf": "2025-03-17", "stated": "2025-03-17",
  "statement": {"en": "Venezuela has 23 states, Aragua among them, according to BBC News; this describes the country and says nothing about where Tren de Aragua operates.",
                "es": "Venezuela tiene 23 estados, entre ellos Aragua, según BBC News; el dato describe el país y no dice nada sobre dónde opera el Tren de Aragua."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "one of the country''s 23 states"}]
}');

-- Raid and leader -------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "soldiers-tocoron", "metric": "security_forces_deployed",
  "about": {"kind": "place", "id": "tocoron-prison", "name": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}},
  "label": {"en": "Security forces sent to Tocorón Prison", "es": "Efectivos enviados a la cárcel de Tocorón"},
  "scope": "organisation", "role": "key", "value": 11000, "unit": "soldiers", "qualifier": "exactly", "asOf": "2023-09",
  "stated": "2025-03-17",
  "statement": {"en": "Nicolás Maduro, as president of Venezuela, sent 11,000 soldiers in September 2023 to retake Tocorón Prison from Tren de Aragua, according to BBC News.",
                "es": "Nicolás Maduro, como presidente de Venezuela, envió en septiembre de 2023 a 11.000 soldados a retomar la cárcel de Tocorón, que controlaba el Tren de Aragua, según BBC News."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "sent 11,000 soldiers to storm the Tocorón Prison"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "leader-age", "metric": "leader_age",
  "about": {"kind": "person",
            "id": "hector-guerrero-flores",
            "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
  "label": {"en": "Age of Héctor Guerrero Flores", "es": "Edad de Héctor Guerrero Flores"},
  "scope": "organisation", "role": "incidental", "value": 41, "unit": "years", "qualifier": "exactly", "asOf": "2025-03-17",
  "stated": "2025-03-17",
  "statement": {"en": "Héctor Guerrero Flores was 41 in March 2025, according to BBC News.",
                "es": "Héctor Guerrero Flores tenía 41 años en marzo de 2025, según BBC News."},
  "citations": [
    {"claimant": "bbc-news", "act": "states", "source": "bbc-2025-03-explainer", "locator": "Guerrero Flores, 41"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "leader-prison-span", "metric": "leader_prison_span",
  "about": {"kind": "person",
            "id": "hector-guerrero-flores",
            "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
  "label": {"en": "Years in and out of Tocorón Prison", "es": "Años de entradas y salidas de la cárcel de Tocorón"},
  "scope": "organisation", "role": "incidental", "value": 10, "unit": "years", "qualifier": "more_than",
  "asOf": "2025-03-17", "stated": "2025-03-17",
  "statement": {"en": "Héctor Guerrero Flores spent more than ten years going in and out of Tocorón Prison, according to BBC News; this is not the length of a sentence.",
                "es": "Héctor Guerrero Flores entró y salió de la cárcel de Tocorón durante más de diez años, según BBC News; no se trata de la duración de una condena."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "in and out of Tocorón for more than a decade"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "bribed-guards", "metric": "guards_bribed",
  "about": {"kind": "person",
            "id": "hector-guerrero-flores",
            "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
  "label": {"en": "Guards said to have been bribed", "es": "Guardias presuntamente sobornados"},
  "scope": "organisation", "role": "incidental", "value": 1, "unit": "people", "qualifier": "exactly", "asOf": "2012",
  "stated": "2025-03-17",
  "statement": {"en": "BBC News reports, without naming a source, that Héctor Guerrero Flores escaped from prison in 2012 by bribing a guard.",
                "es": "BBC News informa, sin citar una fuente, que Héctor Guerrero Flores se fugó de prisión en 2012 mediante el soborno de un guardia."},
  "citations": [
    {"claimant": "bbc-news", "act": "reports", "source": "bbc-2025-03-explainer", "locator": "by bribing a guard"}]
}');

-- US cases --------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-connected-dhs", "metric": "us_suspected_connections",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "Venezuelan migrants in the US with suspected links to the organisation",
            "es": "Migrantes venezolanos en EE. UU. con presuntos vínculos con la organización"},
  "scope": "organisation", "role": "key", "value": 600, "unit": "people", "qualifier": "estimated", "asOf": "2024",
  "stated": "2024-22",
  "statement": {"en": "The US Department of Homeland Security estimated the number of Venezuelan migrants in the country with connections to Tren de Aragua at 600, NBC News reported, according to BBC News; a connection is not membership.",
                "es": "El Departamento de Seguridad Nacional de EE. UU. estimó en 600 los migrantes venezolanos en el país con vínculos con el Tren de Aragua, según informó NBC News, citada por BBC News; un vínculo no equivale a la pertenencia."},
  "citations": [
    {"claimant": "us-dhs",
     "act": "estimates",
     "via": ["nbc-news"],
     "source": "bbc-2025-03-explainer",
     "locator": "estimated that 600 Venezuelan migrants in the US had connections"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-members-dhs", "metric": "us_members",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "Alleged members among Venezuelan migrants in the US",
            "es": "Presuntos integrantes entre los migrantes venezolanos en EE. UU."},
  "scope": "organisation", "role": "key", "value": 100, "unit": "people", "qualifier": "believed", "asOf": "2024",
  "stated": "2024-22",
  "statement": {"en": "Of the 600 Venezuelan migrants that the US Department of Homeland Security estimated to have connections to Tren de Aragua, 100 were believed to be members, NBC News reported, according to BBC News.",
                "es": "Según informó NBC News, citada por BBC News, el Departamento de Seguridad Nacional de EE. UU. estimó que 600 migrantes venezolanos en el país tenían vínculos con el Tren de Aragua; de ellos, se creía que 100 eran integrantes."},
  "citations": [
    {"claimant": "us-dhs",
     "act": "estimates",
     "via": ["nbc-news"],
     "source": "bbc-2025-03-explainer",
     "locator": "with 100 believed to be members"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "times-square-suspects",
  "metric": "suspects_believed_members",
  "about": {"kind": "case",
            "id": "times-square-assault",
            "name": {"en": "Assault on a police officer in Times Square", "es": "Agresión a un policía en Times Square"}},
  "label": {"en": "Suspects believed to be members of the organisation",
            "es": "Sospechosos considerados integrantes de la organización"},
  "scope": "case", "role": "incidental", "value": 2, "unit": "people", "qualifier": "believed", "asOf": "2024/2025-03",
  "stated": "2025-03-17",
  "statement": {"en": "According to US Immigration and Customs Enforcement, as cited by BBC News, two suspects arrested over the beating of a police officer in Times Square were thought to belong to Tren de Aragua; an arrest is not a conviction.",
                "es": "Según el Servicio de Inmigración y Control de Aduanas de EE. UU., citado por BBC News, se creía que dos sospechosos detenidos por la golpiza a un policía en Times Square pertenecían al Tren de Aragua; una detención no es una condena."},
  "citations": [
    {"claimant": "us-ice",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "two suspects arrested for beating a police officer in Times Square"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "florida-victim-age", "metric": "victim_age",
  "about": {"kind": "case",
            "id": "florida-killing",
            "name": {"en": "Killing of a Florida resident", "es": "Homicidio de una persona residente en Florida"}},
  "label": {"en": "Age of the victim in the Florida case", "es": "Edad de la víctima en el caso de Florida"},
  "scope": "case", "role": "incidental", "value": 48, "unit": "years", "qualifier": "exactly", "asOf": "2024",
  "stated": "2025-03-17",
  "statement": {"en": "According to local media cited by BBC News, a Florida resident of Venezuelan nationality who was kidnapped and killed in early 2024 was 48, and an alleged member of Tren de Aragua is a suspect.",
                "es": "Según medios locales citados por BBC News, la persona de nacionalidad venezolana residente en Florida que fue víctima de secuestro y homicidio a comienzos de 2024 tenía 48 años, y un presunto integrante del Tren de Aragua figura como sospechoso."},
  "citations": [
    {"claimant": "local-florida-media",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "kidnap and murder of a 48-year old Florida resident"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "alien-enemies-act-century", "metric": "law_age_century",
  "about": {"kind": "law",
            "id": "alien-enemies-act",
            "name": {"en": "Alien Enemies Act", "es": "Ley de Enemigos Extranjeros"}},
  "label": {"en": "Century of the Alien Enemies Act", "es": "Siglo de la Ley de Enemigos Extranjeros"},
  "scope": "legal", "role": "incidental", "value": 18, "unit": "century", "qualifier": "exactly", "asOf": "2025-03-17",
  "stated": "2025-03-17",
  "statement": {"en": "The Alien Enemies Act, which Donald Trump invoked against Tren de Aragua in March 2025, dates from the 18th century, according to BBC News.",
                "es": "La Ley de Enemigos Extranjeros, que Donald Trump invocó contra el Tren de Aragua en marzo de 2025, data del siglo XVIII, según BBC News."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "the 18th Century Alien Enemies Act"}]
}');

-- Context: migration and crime, never a measure of the organisation -----------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "venezuelans-in-us", "metric": "venezuelan_immigrants_in_us",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "Venezuelans living in the US", "es": "Venezolanos que viven en EE. UU."},
  "scope": "context_migration", "role": "key", "value": 770000, "unit": "people", "qualifier": "exactly", "asOf": "2023",
  "stated": "2025-03-17",
  "statement": {"en": "The Migration Policy Institute puts the number of Venezuelans living in the US in 2023 at 770,000; this is migration context and says nothing about the size of Tren de Aragua.",
                "es": "El Instituto de Políticas Migratorias cifra en 770.000 los venezolanos que vivían en EE. UU. en 2023; es un dato de contexto migratorio y no dice nada sobre el tamaño del Tren de Aragua."},
  "citations": [
    {"claimant": "migration-policy-institute",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "As of 2023, there were 770,000 Venezuelans living in the US"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "venezuelan-share-of-immigrants",
  "metric": "share_of_us_immigrants",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "Venezuelan share of all immigrants in the US",
            "es": "Proporción de venezolanos entre los inmigrantes en EE. UU."},
  "scope": "context_migration", "role": "incidental", "value": 2, "unit": "percent", "qualifier": "slightly_less_than",
  "asOf": "2023", "stated": "2025-03-17",
  "statement": {"en": "Venezuelans made up slightly less than 2% of the immigrant population of the US in 2023, according to the Migration Policy Institute; this is migration context and says nothing about the size of Tren de Aragua.",
                "es": "Los venezolanos representaban algo menos del 2 % de los inmigrantes en EE. UU. en 2023, según el Instituto de Políticas Migratorias; es un dato de contexto migratorio y no dice nada sobre el tamaño del Tren de Aragua."},
  "citations": [
    {"claimant": "migration-policy-institute",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "slightly less than 2% of all immigrants in the country"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "venezuelans-protected-status",
  "metric": "share_with_protected_status",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "Share of Venezuelans in the US with protected status",
            "es": "Proporción de venezolanos en EE. UU. con estatus de protección"},
  "scope": "context_migration", "role": "incidental", "low": 50, "high": 100,
  "valueText": {"en": "most", "es": "la mayoría"},
  "unit": "percent", "qualifier": "most",
  "derivedFrom": [{"fact": null, "revision": null, "rule": "more_than_half"}],
  "asOf": "2025-03-17", "stated": "2025-03-17",
  "statement": {"en": "The US government had granted protected status to most Venezuelans living in the country, BBC News reports, without giving a number; this is migration context and says nothing about the size of Tren de Aragua.",
                "es": "El Gobierno de EE. UU. había otorgado un estatus de protección a la mayoría de los venezolanos que vivían en el país, según BBC News, que no da una cifra; es un dato de contexto migratorio y no dice nada sobre el tamaño del Tren de Aragua."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "Most had been given protected status by the US government"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "cbp-encounters", "metric": "border_encounters_venezuelans",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "Encounters with Venezuelan migrants at the border",
            "es": "Encuentros con migrantes venezolanos en la frontera"},
  "scope": "context_migration", "role": "key", "value": 313500, "unit": "encounters", "qualifier": "exactly", "asOf": "2024",
  "stated": "2025-03-17",
  "statement": {"en": "US Customs and Border Protection reports 313,500 encounters with Venezuelan migrants at the border in 2024; this is migration context and says nothing about the size of Tren de Aragua.",
                "es": "La Oficina de Aduanas y Protección Fronteriza de EE. UU. reporta 313.500 encuentros con migrantes venezolanos en la frontera en 2024; es un dato de contexto migratorio y no dice nada sobre el tamaño del Tren de Aragua."},
  "citations": [
    {"claimant": "us-cbp",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "encountering 313,500 Venezuelan migrants at the border in 2024"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "murder-rate-trend", "metric": "murder_rate_trend",
  "about": {"kind": "country", "id": "VE", "name": null},
  "label": {"en": "Trend of the murder rate in Venezuela", "es": "Evolución de la tasa de homicidios en Venezuela"},
  "scope": "context_security", "role": "incidental",
  "valueText": {"en": "falling significantly", "es": "en descenso significativo"},
  "unit": "trend", "qualifier": "suggested", "asOf": "2015/2023", "stated": "2025-03-17",
  "statement": {"en": "Data from the Venezuelan Violence Observatory, as cited by BBC News, suggest a significant fall in Venezuela''s murder rate between 2015 and 2023; this says nothing about the size of Tren de Aragua.",
                "es": "Datos del Observatorio Venezolano de Violencia, citados por BBC News, apuntan a un descenso significativo de la tasa de homicidios en Venezuela entre 2015 y 2023; no dicen nada sobre el tamaño del Tren de Aragua."},
  "citations": [
    {"claimant": "ovv",
     "act": "suggests",
     "source": "bbc-2025-03-explainer",
     "locator": "murder rate falling significantly between 2015 and 2023"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "crime-record-low-claim", "metric": "crime_rate_claim",
  "about": {"kind": "country", "id": "VE", "name": null},
  "label": {"en": "Claim about the crime rate in Venezuela", "es": "Afirmación sobre la tasa de criminalidad en Venezuela"},
  "scope": "context_security", "role": "incidental",
  "valueText": {"en": "fallen to record lows", "es": "caída a mínimos históricos"},
  "unit": "trend", "qualifier": "claimed", "asOf": "2025-03-17", "stated": "2025-03-17",
  "statement": {"en": "Donald Trump has often said that Venezuela “emptied out its prisons” when it sent migrants to the US and that crime there fell to record lows as a result, BBC News reports, giving no crime rate; the claim is his and says nothing about the size of Tren de Aragua.",
                "es": "Donald Trump ha dicho a menudo que Venezuela «vació sus cárceles» al enviar migrantes a EE. UU. y que por eso la criminalidad cayó allí a mínimos históricos, según BBC News, que no da ninguna tasa; la afirmación es suya y no dice nada sobre el tamaño del Tren de Aragua."},
  "citations": [
    {"claimant": "donald-trump",
     "act": "claims",
     "source": "bbc-2025-03-explainer",
     "locator": "Venezuela''s crime rate has fallen to record lows"},
    {"claimant": "donald-trump",
     "act": "claims",
     "source": "bbc-2025-03-explainer",
     "locator": "the country \"emptied out its prisons\" by sending migrants to the US"}]
}');

-- Presence --------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ve-origin", "country": "VE", "status": "origin",
  "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "BBC News calls Tren de Aragua a Venezuelan gang and places Tocorón Prison, which the gang once controlled, in Aragua, a northern state on the Caribbean coast.",
                "es": "BBC News llama al Tren de Aragua banda venezolana y ubica la cárcel de Tocorón, que la banda llegó a controlar, en Aragua, un estado del norte del país, en la costa del Caribe."},
  "subdivisions": [{"code": "VE-D", "name": {"en": "Aragua", "es": "Aragua"}}],
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "the Venezuelan gang targeted by Trump?"},
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "Tocorón Prison in the northern state of Aragua"},
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "Aragua, on Venezuela''s Caribbean coast"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ve-reach", "country": "VE", "status": "expanded",
  "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "According to the US State Department, Héctor Guerrero Flores spread the influence of Tren de Aragua far beyond Tocorón Prison, taking control of gold mines in the state of Bolívar, clandestine crossings on the border with Colombia and drug corridors on the Caribbean coast.",
                "es": "Según el Departamento de Estado de EE. UU., Héctor Guerrero Flores extendió la influencia del Tren de Aragua mucho más allá de la cárcel de Tocorón al tomar el control de minas de oro en el estado de Bolívar, pasos clandestinos en la frontera con Colombia y corredores del narcotráfico en la costa del Caribe."},
  "subdivisions": [{"code": "VE-F", "name": {"en": "Bolívar", "es": "Bolívar"}}],
  "activities": [
    {"code": "gold_mine_control", "name": {"en": "Control of gold mines", "es": "Control de minas de oro"}},
    {"code": "drug_corridor_control",
     "name": {"en": "Control of drug corridors", "es": "Control de corredores del narcotráfico"}},
    {"code": "border_crossing_control", "name": {"en": "Control of border crossings", "es": "Control de pasos fronterizos"}}],
  "citations": [
    {"claimant": "us-state-department",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "expanded the gang''s influence far beyond the jail''s gates"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-co-expanded", "country": "CO",
  "status": "expanded", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Colombia is one of the countries into which Tren de Aragua expanded under Héctor Guerrero Flores, according to BBC News.",
                "es": "Colombia es uno de los países a los que se expandió el Tren de Aragua bajo el liderazgo de Héctor Guerrero Flores, según BBC News."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "expanded into Colombia, Ecuador, Peru and Chile"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-co-eln", "country": "CO",
  "status": "allied_groups", "certainty": "alleged", "asOf": "2025-03-17",
  "statement": {"en": "In Colombia, Tren de Aragua is alleged to have worked with members of the National Liberation Army (ELN), a left-wing guerrilla group, according to BBC News, which does not say who makes the allegation.",
                "es": "En Colombia, el Tren de Aragua habría trabajado con integrantes del Ejército de Liberación Nacional (ELN), una guerrilla de izquierda, según acusaciones que BBC News recoge sin precisar de quién provienen."},
  "partners": [
    {"id": "eln",
     "name": {"en": "National Liberation Army (ELN)", "es": "Ejército de Liberación Nacional (ELN)"},
     "tie": "alleged_ally"}],
  "citations": [
    {"claimant": "unnamed-eln-sources",
     "act": "alleges",
     "source": "bbc-2025-03-explainer",
     "locator": "while in Colombia some have alleged that they have worked with"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ec-expanded", "country": "EC",
  "status": "expanded", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Ecuador is one of the countries into which Tren de Aragua expanded under Héctor Guerrero Flores, according to BBC News.",
                "es": "Ecuador es uno de los países a los que se expandió el Tren de Aragua bajo el liderazgo de Héctor Guerrero Flores, según BBC News."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "expanded into Colombia, Ecuador, Peru and Chile"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ec-groups", "country": "EC",
  "status": "allied_groups", "certainty": "believed", "asOf": "2025-03-17",
  "statement": {"en": "In Ecuador, Tren de Aragua is believed to work with groups that have loose ties to Mexico''s Sinaloa cartel, according to BBC News, which names neither the groups nor those who believe it.",
                "es": "Se cree que en Ecuador el Tren de Aragua trabaja con grupos que tienen vínculos laxos con el cártel mexicano de Sinaloa, según BBC News, que no nombra a los grupos ni precisa quién lo cree."},
  "partners": [
    {"id": "sinaloa-linked-groups-ecuador",
     "name": {"en": "Unnamed groups in Ecuador loosely linked to the Sinaloa cartel",
              "es": "Grupos no identificados de Ecuador con vínculos laxos con el cártel de Sinaloa"},
     "tie": "believed_ally"}],
  "citations": [
    {"claimant": "bbc-unattributed-belief",
     "act": "believes",
     "source": "bbc-2025-03-explainer",
     "locator": "In Ecuador, for example, the gang is believed to work with"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-pe-expanded", "country": "PE",
  "status": "expanded", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Peru is one of the countries into which Tren de Aragua expanded under Héctor Guerrero Flores, according to BBC News.",
                "es": "Perú es uno de los países a los que se expandió el Tren de Aragua bajo el liderazgo de Héctor Guerrero Flores, según BBC News."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "expanded into Colombia, Ecuador, Peru and Chile"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-cl-expanded", "country": "CL",
  "status": "expanded", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Chile is one of the countries into which Tren de Aragua expanded under Héctor Guerrero Flores, according to BBC News.",
                "es": "Chile es uno de los países a los que se expandió el Tren de Aragua bajo el liderazgo de Héctor Guerrero Flores, según BBC News."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "expanded into Colombia, Ecuador, Peru and Chile"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-cl-ojeda", "country": "CL", "status": "reported",
  "certainty": "alleged", "asOf": "2024-03~",
  "statement": {"en": "Members of Tren de Aragua have been accused of posing as Chilean police officers to kidnap Ronald Ojeda, a Venezuelan opposition military officer whose body was found in Santiago in March 2024; BBC News does not say who accuses them, and an accusation is not a conviction.",
                "es": "Se ha acusado a integrantes del Tren de Aragua de hacerse pasar por policías chilenos para secuestrar al militar opositor venezolano Ronald Ojeda, cuyo cuerpo fue hallado en Santiago en marzo de 2024; BBC News no precisa quién los acusa, y una acusación no es una condena."},
  "subdivisions": [
    {"code": "CL-RM", "name": {"en": "Región Metropolitana de Santiago", "es": "Región Metropolitana de Santiago"}}],
  "activities": [{"code": "kidnapping", "name": {"en": "Kidnapping", "es": "Secuestro"}}],
  "citations": [
    {"claimant": "unnamed-accusers",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "have been accused of dressing up as Chilean police officers"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-us-nodes", "country": "US",
  "status": "believed_nodes", "certainty": "believed", "asOf": "2025-03-17",
  "statement": {"en": "The US is one of the countries in which Tren de Aragua is believed to have nodes, according to BBC News, which does not say whose belief it is.",
                "es": "EE. UU. es uno de los países en los que se cree que el Tren de Aragua tiene nodos, según BBC News, que no precisa quién lo cree."},
  "citations": [
    {"claimant": "bbc-unattributed-belief",
     "act": "believes",
     "source": "bbc-2025-03-explainer",
     "locator": "believed to have nodes in eight other countries, including the US"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-us-arrests", "country": "US",
  "status": "arrests_reported", "certainty": "alleged", "asOf": "2024/2025-03",
  "statement": {"en": "In the months before March 2025, arrests of alleged members of Tren de Aragua were made in Florida, Illinois, New York and Texas, BBC News reports; an arrest does not prove membership.",
                "es": "En los meses previos a marzo de 2025 hubo detenciones de presuntos integrantes del Tren de Aragua en Florida, Illinois, Nueva York y Texas, informa BBC News; una detención no prueba la pertenencia a la banda."},
  "subdivisions": [
    {"code": "US-TX", "name": {"en": "Texas", "es": "Texas"}},
    {"code": "US-FL", "name": {"en": "Florida", "es": "Florida"}},
    {"code": "US-NY", "name": {"en": "New York", "es": "Nueva York"}},
    {"code": "US-IL", "name": {"en": "Illinois", "es": "Illinois"}}],
  "citations": [
    {"claimant": "bbc-news",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "In Texas, Florida, New York and Illinois, alleged Tren de Aragua members"}]
}');

-- Events ----------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "escape-2012", "date": "2012", "category": "prison",
  "certainty": "reported",
  "title": {"en": "Guerrero Flores escapes from prison", "es": "Guerrero Flores se fuga de prisión"},
  "summary": {"en": "Héctor Guerrero Flores escaped from prison in 2012, according to BBC News, which says that he bribed a guard and names no source for it.",
              "es": "Héctor Guerrero Flores se fugó de prisión en 2012, según BBC News, que afirma, sin citar una fuente, que sobornó a un guardia."},
  "countries": ["VE"],
  "people": [{"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "He escaped in 2012 by bribing a guard"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "rearrest-2013", "date": "2013", "category": "prison",
  "certainty": "reported",
  "title": {"en": "Guerrero Flores is rearrested", "es": "Guerrero Flores es detenido de nuevo"},
  "summary": {"en": "Héctor Guerrero Flores was arrested again in 2013 and, once back in Tocorón Prison, turned it into a leisure complex, according to BBC News.",
              "es": "Héctor Guerrero Flores fue detenido de nuevo en 2013 y, ya de regreso en la cárcel de Tocorón, la convirtió en un complejo de ocio, según BBC News."},
  "countries": ["VE"],
  "people": [{"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "organisations": [{"id": "tocoron-prison", "name": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}}],
  "citations": [
    {"claimant": "bbc-news", "act": "states", "source": "bbc-2025-03-explainer", "locator": "was then rearrested in 2013"},
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "he transformed the prison into a leisure complex"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "spread-2014", "date": "2014", "category": "expansion",
  "certainty": "reported",
  "title": {"en": "Emergency in Venezuela, spread abroad", "es": "Emergencia en Venezuela y expansión al exterior"},
  "summary": {"en": "According to most accounts, BBC News says, Tren de Aragua spread beyond Venezuela when the country fell, in 2014, into a humanitarian and economic emergency that made crime less profitable.",
              "es": "Según la mayoría de las versiones, señala BBC News, el Tren de Aragua se extendió fuera de Venezuela cuando el país entró, en 2014, en una emergencia humanitaria y económica que hizo menos rentable el delito."},
  "countries": ["VE"],
  "citations": [
    {"claimant": "bbc-news",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "spread out of Venezuela when the country entered a humanitarian"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "murder-rate-fall", "date": "2015/2023", "category": "context",
  "certainty": "reported",
  "title": {"en": "Venezuela''s murder rate falls", "es": "Cae la tasa de homicidios en Venezuela"},
  "summary": {"en": "Statistics of the Venezuelan Violence Observatory, cited by BBC News, suggest that Venezuela''s murder rate fell significantly from 2015 to 2023, and some analysts, whom it does not name, say that waves of migration, gang members among them, made the country''s cities safer. To BBC News, this suggests that Donald Trump''s claim that emptied prisons brought crime to record lows might be partly true; all of this is context and says nothing about the size of Tren de Aragua.",
              "es": "Estadísticas del Observatorio Venezolano de Violencia, citadas por BBC News, apuntan a que la tasa de homicidios de Venezuela cayó significativamente de 2015 a 2023, y algunos analistas, a los que no nombra, dicen que las oleadas migratorias, que incluyeron a pandilleros, hicieron más seguras las ciudades del país. Para BBC News, esto sugiere que podría ser cierta en parte la afirmación de Donald Trump de que el vaciado de las cárceles llevó la criminalidad a mínimos históricos; todo ello es contexto y no dice nada sobre el tamaño del Tren de Aragua."},
  "countries": ["VE"],
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "organisations": [
    {"id": "ovv",
     "name": {"en": "Venezuelan Violence Observatory (OVV)", "es": "Observatorio Venezolano de Violencia (OVV)"}}],
  "citations": [
    {"claimant": "ovv",
     "act": "suggests",
     "source": "bbc-2025-03-explainer",
     "locator": "murder rate falling significantly between 2015 and 2023"},
    {"claimant": "unnamed-analysts",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "some analysts saying that waves of migration - including gang members"},
    {"claimant": "bbc-news",
     "act": "suggests",
     "source": "bbc-2025-03-explainer",
     "locator": "suggest this might be partly true"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "tocoron-raid", "date": "2023-09", "category": "prison",
  "certainty": "reported",
  "title": {"en": "Troops storm Tocorón Prison", "es": "Soldados irrumpen en la cárcel de Tocorón"},
  "summary": {"en": "The 11,000 soldiers whom Nicolás Maduro sent to Tocorón Prison in September 2023 were there not to put down a riot but to take the jail back from Tren de Aragua, a powerful gang, according to BBC News; the boss of the gang, Héctor Guerrero Flores, escaped.",
              "es": "Los 11.000 soldados que Nicolás Maduro envió a la cárcel de Tocorón en septiembre de 2023 no iban a sofocar un motín, sino a recuperarla del Tren de Aragua, una banda poderosa, según BBC News; el jefe de la banda, Héctor Guerrero Flores, escapó."},
  "countries": ["VE"],
  "people": [
    {"id": "nicolas-maduro", "name": {"en": "Nicolás Maduro", "es": "Nicolás Maduro"}},
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "organisations": [{"id": "tocoron-prison", "name": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}}],
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "sent 11,000 soldiers to storm the Tocorón Prison"},
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "taking back control of the jail from a powerful gang"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "florida-killing-case", "date": "2024", "category": "case",
  "certainty": "alleged",
  "title": {"en": "Kidnapping and killing in Florida", "es": "Secuestro y homicidio en Florida"},
  "summary": {"en": "According to local media cited by BBC News, an alleged member of Tren de Aragua is a suspect in the kidnapping and killing of a Venezuelan who lived in Florida, early in 2024; a suspicion is not a conviction.",
              "es": "Según medios locales citados por BBC News, se sospecha de un presunto integrante del Tren de Aragua por el secuestro y homicidio, a comienzos de 2024, de una persona de nacionalidad venezolana que residía en Florida; una sospecha no es una condena."},
  "countries": ["US"],
  "citations": [
    {"claimant": "local-florida-media",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "suspected in the kidnap and murder of a 48-year old"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "us-arrests", "date": "2024/2025-03", "category": "case",
  "certainty": "alleged",
  "title": {"en": "Arrests of alleged members in four US states",
            "es": "Detenciones de presuntos integrantes en cuatro estados de EE. UU."},
  "summary": {"en": "Alleged members of Tren de Aragua were arrested in four US states in the months before March 2025 and charged with crimes from murder to kidnapping, according to BBC News; a charge is not a conviction.",
              "es": "Presuntos integrantes del Tren de Aragua fueron detenidos en cuatro estados de EE. UU. en los meses previos a marzo de 2025 y acusados de delitos que van del asesinato al secuestro, según BBC News; una acusación no es una condena."},
  "countries": ["US"],
  "citations": [
    {"claimant": "bbc-news",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "have been arrested in recent months and charged with crimes"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "times-square-arrests", "date": "2024/2025-03",
  "category": "case", "certainty": "alleged",
  "title": {"en": "Arrests over an assault in Times Square", "es": "Detenciones por una agresión en Times Square"},
  "summary": {"en": "Two suspects were arrested over the beating of a police officer in Times Square, BBC News reports without giving a date; according to US Immigration and Customs Enforcement, they were believed to belong to Tren de Aragua, and an arrest is not a conviction.",
              "es": "Dos sospechosos fueron detenidos por la golpiza a un policía en Times Square, informa BBC News sin precisar la fecha; según el Servicio de Inmigración y Control de Aduanas de EE. UU., se creía que pertenecían al Tren de Aragua, y una detención no es una condena."},
  "countries": ["US"],
  "organisations": [
    {"id": "us-ice",
     "name": {"en": "US Immigration and Customs Enforcement (ICE)",
              "es": "Servicio de Inmigración y Control de Aduanas de EE. UU. (ICE)"}}],
  "citations": [
    {"claimant": "us-ice",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "believed to be members of the gang, according to Immigration"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "ojeda-found", "date": "2024-03", "category": "case",
  "certainty": "alleged",
  "title": {"en": "Ronald Ojeda is found dead in Chile", "es": "Hallan muerto a Ronald Ojeda en Chile"},
  "summary": {"en": "The body of Ronald Ojeda, a military officer of the Venezuelan opposition, was found in March 2024, buried in Santiago, Chile, BBC News reports; that members of Tren de Aragua kidnapped him is an accusation, not a conviction.",
              "es": "El cuerpo de Ronald Ojeda, militar opositor venezolano, fue hallado enterrado en Santiago de Chile en marzo de 2024, informa BBC News; que integrantes del Tren de Aragua lo secuestraran es una acusación, no una condena."},
  "countries": ["CL", "VE"],
  "people": [{"id": "ronald-ojeda", "name": {"en": "Ronald Ojeda", "es": "Ronald Ojeda"}}],
  "citations": [
    {"claimant": "bbc-news",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "whose body was found buried in Santiago, Chile, in March 2024"},
    {"claimant": "unnamed-accusers",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "Chilean police officers and then kidnapping Venezuelan opposition military officer"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "treasury-sanctions", "date": "2024-22",
  "category": "sanction", "certainty": "official",
  "title": {"en": "US Treasury sanctions Tren de Aragua", "es": "El Tesoro de EE. UU. sanciona al Tren de Aragua"},
  "summary": {"en": "The US Treasury sanctioned Tren de Aragua in the summer of 2024, while Joe Biden was president, according to BBC News, which does not give the day.",
              "es": "El Departamento del Tesoro de EE. UU. sancionó al Tren de Aragua en el verano boreal de 2024, durante la presidencia de Joe Biden, según BBC News, que no precisa el día."},
  "countries": ["US"],
  "people": [{"id": "joe-biden", "name": {"en": "Joe Biden", "es": "Joe Biden"}}],
  "organisations": [
    {"id": "us-treasury", "name": {"en": "US Department of the Treasury", "es": "Departamento del Tesoro de EE. UU."}}],
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "sanctioned Tren de Aragua last summer"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "nbc-report", "date": "2024-22", "category": "publication",
  "certainty": "reported",
  "title": {"en": "NBC News reports a US government estimate",
            "es": "NBC News publica una estimación del Gobierno de EE. UU."},
  "summary": {"en": "In the summer of 2024, by the account of BBC News, NBC News reported an estimate by the US Department of Homeland Security: 600 Venezuelan migrants in the country with connections to Tren de Aragua, 100 of them believed to be members.",
              "es": "En el verano boreal de 2024, según BBC News, NBC News dio a conocer una estimación del Departamento de Seguridad Nacional de EE. UU.: 600 migrantes venezolanos en el país con vínculos con el Tren de Aragua, de los que se creía que 100 eran integrantes."},
  "countries": ["US"],
  "organisations": [
    {"id": "nbc-news", "name": {"en": "NBC News", "es": "NBC News"}},
    {"id": "us-dhs",
     "name": {"en": "US Department of Homeland Security (DHS)", "es": "Departamento de Seguridad Nacional de EE. UU. (DHS)"}}],
  "citations": [
    {"claimant": "nbc-news",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "Last summer NBC News reported"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "fto-declaration", "date": "2025-01~",
  "category": "designation", "certainty": "official",
  "title": {"en": "Trump declares the group a “foreign terrorist organisation”",
            "es": "Trump declara a la banda «organización terrorista extranjera»"},
  "summary": {"en": "Shortly after he took office in January 2025, Donald Trump declared that Tren de Aragua was a “foreign terrorist organisation”, according to BBC News; the term is the US government''s.",
              "es": "Poco después de asumir el cargo en enero de 2025, Donald Trump declaró al Tren de Aragua «organización terrorista extranjera», según BBC News; el término es del Gobierno de EE. UU."},
  "countries": ["US"],
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "citations": [
    {"claimant": "donald-trump",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "Shortly after taking office in January, Trump also declared Tren de Aragua"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "alien-enemies-act", "date": "2025-03-15",
  "category": "proclamation", "certainty": "official",
  "title": {"en": "Trump invokes the Alien Enemies Act", "es": "Trump invoca la Ley de Enemigos Extranjeros"},
  "summary": {"en": "On 15 March 2025, Donald Trump invoked the Alien Enemies Act, accusing Tren de Aragua of carrying out, attempting and threatening an “invasion” or “predatory incursion” on US soil and of waging “irregular warfare” at Nicolás Maduro''s direction; the accusations are Trump''s. BBC News says only “Saturday”; the date follows from the day on which its report appeared.",
              "es": "El 15 de marzo de 2025, Donald Trump invocó la Ley de Enemigos Extranjeros y acusó al Tren de Aragua de perpetrar e intentar una «invasión» o «incursión depredadora» en territorio de EE. UU., de amenazar con ella y de librar una «guerra irregular» bajo la dirección de Nicolás Maduro; las acusaciones son de Trump. BBC News solo dice «el sábado»; la fecha se deduce del día en que publicó el artículo."},
  "countries": ["US", "VE"],
  "people": [
    {"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}},
    {"id": "nicolas-maduro", "name": {"en": "Nicolás Maduro", "es": "Nicolás Maduro"}}],
  "citations": [
    {"claimant": "donald-trump",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "On Saturday, Trump invoked the 18th Century Alien Enemies Act"},
    {"claimant": "donald-trump",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "he accused Tren de Aragua of \"perpetrating, attempting, and threatening"},
    {"claimant": "donald-trump",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "the gang was engaged in \"irregular warfare\" against the US"}]
}');

-- Relations to others ---------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-eln", "type": "alleged_ally",
  "other": {"id": "eln", "name": {"en": "National Liberation Army (ELN)", "es": "Ejército de Liberación Nacional (ELN)"}},
  "otherCountry": "CO", "certainty": "alleged", "asOf": "2025-03-17",
  "statement": {"en": "Some, whom BBC News does not identify, allege that members of the National Liberation Army (ELN), a left-wing guerrilla group, have worked together with Tren de Aragua.",
                "es": "Según acusaciones cuyos autores BBC News no identifica, integrantes del Ejército de Liberación Nacional (ELN), una guerrilla de izquierda, habrían colaborado con el Tren de Aragua."},
  "citations": [
    {"claimant": "unnamed-eln-sources",
     "act": "alleges",
     "source": "bbc-2025-03-explainer",
     "locator": "members of the left-wing National Liberation Army guerrilla group, or ELN"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-ecuador-groups", "type": "believed_ally",
  "other": {"id": "sinaloa-linked-groups-ecuador",
            "name": {"en": "Unnamed groups in Ecuador loosely linked to the Sinaloa cartel",
                     "es": "Grupos no identificados de Ecuador con vínculos laxos con el cártel de Sinaloa"}},
  "otherCountry": "EC", "certainty": "believed", "asOf": "2025-03-17",
  "statement": {"en": "Groups in Ecuador that are loosely connected to the Sinaloa cartel are believed to be partners of Tren de Aragua, according to BBC News; the belief, of which it gives no source, concerns these groups and not the cartel itself.",
                "es": "Se cree que grupos de Ecuador con vínculos laxos con el cártel de Sinaloa son socios del Tren de Aragua, según BBC News; la creencia, de la que no da fuente, se refiere a esos grupos y no al propio cártel."},
  "citations": [
    {"claimant": "bbc-unattributed-belief",
     "act": "believes",
     "source": "bbc-2025-03-explainer",
     "locator": "groups loosely affiliated with Mexico''s Sinaloa cartel"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-ms-13", "type": "comparison",
  "other": {"id": "ms-13", "name": {"en": "MS-13", "es": "Mara Salvatrucha (MS-13)"}},
  "otherCountry": "SV", "certainty": "reported", "asOf": "2025-03-17",
  "statement": {"en": "Tren de Aragua is often likened to MS-13, an “ultra-violent” gang from El Salvador, according to BBC News, which does not say by whom; a comparison is not a tie.",
                "es": "Según BBC News, que no precisa quién hace la comparación, al Tren de Aragua se lo compara a menudo con la MS-13, una pandilla «ultraviolenta» de El Salvador; una comparación no implica un vínculo."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "often compared to the ultra-violent MS-13 gang from El Salvador"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-islamic-state", "type": "same_legal_category",
  "other": {"id": "islamic-state", "name": {"en": "Islamic State", "es": "Estado Islámico"}},
  "certainty": "reported", "asOf": "2025-01~",
  "statement": {"en": "Donald Trump''s declaration put Tren de Aragua in the same US category as Islamic State, that of “foreign terrorist organisation”, according to BBC News; a shared category is not a link.",
                "es": "La declaración de Donald Trump puso al Tren de Aragua en la misma categoría de EE. UU. que a Estado Islámico, la de «organización terrorista extranjera», según BBC News; una categoría en común no implica un vínculo."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "placing the group in the same category as the Islamic State"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-boko-haram", "type": "same_legal_category",
  "other": {"id": "boko-haram", "name": {"en": "Boko Haram", "es": "Boko Haram"}},
  "otherCountry": "NG", "certainty": "reported", "asOf": "2025-01~",
  "statement": {"en": "As a “foreign terrorist organisation” in the terms of the US government, Tren de Aragua shares a category with Boko Haram, Islamist militants of Nigeria, according to BBC News; that does not link the two groups.",
                "es": "Como «organización terrorista extranjera», en la denominación del Gobierno de EE. UU., el Tren de Aragua comparte categoría con Boko Haram, milicia islamista de Nigeria, según BBC News; eso no vincula a los dos grupos."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "the Islamic State and Boko Haram, Nigeria''s Islamist militants"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "direction-maduro-claim", "type": "alleged_direction",
  "other": {"id": "government-of-venezuela", "name": {"en": "Government of Venezuela", "es": "Gobierno de Venezuela"}},
  "otherCountry": "VE", "certainty": "alleged", "asOf": "2025-03-15",
  "statement": {"en": "Donald Trump claims that Nicolás Maduro, Venezuela''s president at the time of the report, directs Tren de Aragua in “irregular warfare” against the US; BBC News presents this as Trump''s claim.",
                "es": "Donald Trump sostiene que Nicolás Maduro, presidente de Venezuela en la fecha del artículo, dirige al Tren de Aragua en una «guerra irregular» contra EE. UU.; BBC News lo presenta como una afirmación de Trump."},
  "citations": [
    {"claimant": "donald-trump",
     "act": "claims",
     "source": "bbc-2025-03-explainer",
     "locator": "at the direction of Venezuelan President Nicolas Maduro"}]
}');

-- Designations ----------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-treasury", "jurisdiction": "US",
  "authority": "us-treasury-ofac",
  "label": {"en": "Sanctioned organisation", "es": "Organización sancionada"},
  "effective": "2024-22",
  "statement": {"en": "The US Treasury put Tren de Aragua under sanctions in the summer of 2024, according to BBC News, which states neither their legal basis nor their effect.",
                "es": "El Departamento del Tesoro de EE. UU. impuso sanciones al Tren de Aragua en el verano boreal de 2024, según BBC News, que no menciona su base legal ni sus efectos."},
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "The US Treasury, under then-President Joe Biden, sanctioned"}]
}');

insert into first_change (edition, kind, put) values (1, 'addition', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-fto", "jurisdiction": "US",
  "authority": "donald-trump",
  "label": {"en": "Foreign terrorist organisation", "es": "Organización terrorista extranjera"},
  "effective": "2025-01~",
  "statement": {"en": "“Foreign terrorist organisation” is the label that Donald Trump has applied to Tren de Aragua since shortly after he took office in January 2025, according to BBC News, which gives neither the exact day nor the legal basis.",
                "es": "«Organización terrorista extranjera» es la denominación que Donald Trump aplica al Tren de Aragua desde poco después de asumir el cargo en enero de 2025, según BBC News, que no precisa el día ni la base legal."},
  "citations": [
    {"claimant": "donald-trump",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "Trump also declared Tren de Aragua"}]
}');

-- Of all of them:
update first_change set reason = '{"en": "First publication, from the base article.", "es": "Primera publicación, a partir del artículo base."}'
where edition = 1 and reason is null;

-- ======================================================================================================================
-- Edition 2: what official and first-rank sources add to the base article, or dispute in it.
-- ======================================================================================================================

insert into first_edition (number, published_at, note) values (2, TIMESTAMP WITH TIME ZONE '2026-11-22 20:00:00+00:00',
 '{"en": "Second edition: what official and first-rank sources add to the base article, or dispute in it.",
  "es": "Segunda edición: lo que fuentes oficiales y de primera línea añaden al artículo base o cuestionan en él."}');

-- Claimants -------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "afp", "kind": "media",
  "name": {"en": "Agence France-Presse (AFP)", "es": "Agence France-Presse (AFP)"},
  "byline": {"en": "AFP", "es": "AFP"},
  "description": {"en": "French news agency.", "es": "Agencia de noticias francesa."}
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
  "byline": {"en": "Eduardo del Castillo", "es": "Eduardo del Castillo"},
  "description": {"en": "Government minister of Bolivia (as of April 2024).",
                  "es": "Ministro de Gobierno de Bolivia (en abril de 2024)."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "cnn", "kind": "media",
  "name": {"en": "CNN", "es": "CNN"},
  "byline": {"en": "CNN", "es": "CNN"},
  "description": {"en": "US news network.", "es": "Cadena de noticias estadounidense."}
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
  "name": {"en": "Colombian criminal police", "es": "Policía judicial de Colombia"},
  "byline": {"en": "Colombian criminal police", "es": "Policía judicial de Colombia"},
  "description": {"en": "Cited through internal reports that were leaked to journalists.",
                  "es": "Se cita por informes internos filtrados a periodistas."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "congress-of-peru", "kind": "government_body",
  "name": {"en": "Congress of Peru", "es": "Congreso del Perú"},
  "byline": {"en": "Congress of Peru", "es": "Congreso del Perú"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "congressional-research-service", "kind": "government_body",
  "name": {"en": "Congressional Research Service (CRS)", "es": "Servicio de Investigación del Congreso de EE. UU. (CRS)"},
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
  "subject": "claimant", "id": "cucuta-police", "kind": "government_body",
  "name": {"en": "Police of Cúcuta, Colombia", "es": "Policía de Cúcuta, Colombia"},
  "byline": {"en": "Police of Cúcuta", "es": "Policía de Cúcuta"},
  "description": {"en": "Cited through its acting commander, who spoke to CNN en Español in 2023.",
                  "es": "Se cita por su comandante encargado, que habló con CNN en Español en 2023."}
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
  "subject": "claimant", "id": "el-salvador-government", "kind": "government_body",
  "name": {"en": "Government of El Salvador", "es": "Gobierno de El Salvador"},
  "byline": {"en": "Government of El Salvador", "es": "Gobierno de El Salvador"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "el-tiempo", "kind": "media",
  "name": {"en": "El Tiempo", "es": "El Tiempo"},
  "byline": {"en": "El Tiempo", "es": "El Tiempo"},
  "description": {"en": "Colombian newspaper.", "es": "Diario colombiano."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "eldiario-ec", "kind": "media",
  "name": {"en": "El Diario (Ecuador)", "es": "El Diario (Ecuador)"},
  "byline": {"en": "El Diario (Ecuador)", "es": "El Diario (Ecuador)"},
  "description": {"en": "Ecuadorean newspaper.", "es": "Diario ecuatoriano."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "epoch-times", "kind": "media",
  "name": {"en": "The Epoch Times", "es": "The Epoch Times"},
  "byline": {"en": "The Epoch Times", "es": "The Epoch Times"},
  "description": {"en": "US newspaper.", "es": "Diario estadounidense."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "fifth-circuit", "kind": "court",
  "name": {"en": "US Court of Appeals for the Fifth Circuit", "es": "Corte de Apelaciones del Quinto Circuito de EE. UU."},
  "byline": {"en": "US Court of Appeals for the Fifth Circuit", "es": "Corte de Apelaciones del Quinto Circuito de EE. UU."}
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
  "name": {"en": "Government of Venezuela (Maduro administration)",
           "es": "Gobierno de Venezuela (administración de Maduro)"},
  "byline": {"en": "Government of Venezuela", "es": "Gobierno de Venezuela"},
  "description": {"en": "Government of the country under Nicolás Maduro.", "es": "Gobierno del país bajo Nicolás Maduro."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "hector-barros", "kind": "prosecutor",
  "name": {"en": "Héctor Barros", "es": "Héctor Barros"},
  "byline": {"en": "Héctor Barros", "es": "Héctor Barros"},
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
  "subject": "claimant", "id": "infobae", "kind": "media",
  "name": {"en": "Infobae", "es": "Infobae"},
  "byline": {"en": "Infobae", "es": "Infobae"},
  "description": {"en": "Argentine news site.", "es": "Medio digital argentino."}
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
  "byline": {"en": "La República", "es": "La República"},
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
  "subject": "claimant", "id": "mario-carrera", "kind": "prosecutor",
  "name": {"en": "Mario Carrera", "es": "Mario Carrera"},
  "byline": {"en": "Mario Carrera", "es": "Mario Carrera"},
  "description": {"en": "Regional prosecutor of Arica, Chile.", "es": "Fiscal regional de Arica, Chile."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "mexico-sspc", "kind": "government_body",
  "name": {"en": "Secretariat of Security and Citizen Protection of Mexico (SSPC)",
           "es": "Secretaría de Seguridad y Protección Ciudadana de México (SSPC)"},
  "byline": {"en": "Mexico''s Secretariat of Security", "es": "Secretaría de Seguridad de México"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "nicolas-maduro", "kind": "public_official",
  "name": {"en": "Nicolás Maduro", "es": "Nicolás Maduro"},
  "byline": {"en": "Nicolás Maduro", "es": "Nicolás Maduro"},
  "description": {"en": "President of Venezuela when he made the statements cited (September 2023).",
                  "es": "Presidente de Venezuela cuando hizo las declaraciones citadas (septiembre de 2023)."}
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
  "byline": {"en": "Frank Ábrego", "es": "Frank Ábrego"},
  "description": {"en": "Security minister of Panama (as of September 2025).",
                  "es": "Ministro de Seguridad de Panamá (en septiembre de 2025)."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "periodistas-sin-cadenas", "kind": "ngo",
  "name": {"en": "Fundación Periodistas Sin Cadenas", "es": "Fundación Periodistas Sin Cadenas"},
  "byline": {"en": "Fundación Periodistas Sin Cadenas", "es": "Fundación Periodistas Sin Cadenas"},
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
  "subject": "claimant", "id": "reporte-confidencial", "kind": "media",
  "name": {"en": "Reporte Confidencial", "es": "Reporte Confidencial"},
  "byline": {"en": "Reporte Confidencial", "es": "Reporte Confidencial"},
  "description": {"en": "Venezuelan news site.", "es": "Medio digital venezolano."}
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
  "byline": {"en": "Unnamed specialists", "es": "Especialistas no identificados"},
  "description": {"en": "Those whose range for the size of Tren de Aragua a column in RPP Noticias gives without naming them.",
                  "es": "Especialistas cuyo rango para el tamaño del Tren de Aragua recoge una columna de RPP Noticias sin identificarlos."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "trinidad-government", "kind": "government_body",
  "name": {"en": "Government of Trinidad and Tobago", "es": "Gobierno de Trinidad y Tobago"},
  "byline": {"en": "Government of Trinidad and Tobago", "es": "Gobierno de Trinidad y Tobago"}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "us-border-patrol", "kind": "government_body",
  "name": {"en": "US Border Patrol", "es": "Patrulla Fronteriza de EE. UU."},
  "byline": {"en": "US Border Patrol", "es": "Patrulla Fronteriza de EE. UU."}
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
  "subject": "claimant", "id": "us-fbi", "kind": "government_body",
  "name": {"en": "US Federal Bureau of Investigation (FBI)", "es": "Oficina Federal de Investigación de EE. UU. (FBI)"},
  "byline": {"en": "FBI", "es": "FBI"}
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
  "name": {"en": "Public Ministry of Venezuela", "es": "Ministerio Público de Venezuela"},
  "byline": {"en": "Public Ministry of Venezuela", "es": "Ministerio Público de Venezuela"},
  "description": {"en": "Prosecution service of Venezuela.", "es": "Fiscalía de Venezuela."}
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "claimant", "id": "venezuelan-prisons-observatory", "kind": "ngo",
  "name": {"en": "Venezuelan Prisons Observatory (OVP)", "es": "Observatorio Venezolano de Prisiones (OVP)"},
  "byline": {"en": "Venezuelan Prisons Observatory", "es": "Observatorio Venezolano de Prisiones"},
  "description": {"en": "Non-governmental organisation on prison conditions; not the Venezuelan Violence Observatory (OVV).",
                  "es": "Organización no gubernamental sobre las condiciones carcelarias; no es el Observatorio Venezolano de Violencia (OVV)."}
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
  "byline": {"en": "Yván Gil", "es": "Yván Gil"},
  "description": {"en": "Foreign minister of Venezuela (as of April 2024).",
                  "es": "Canciller de Venezuela (en abril de 2024)."}
}');

-- Of all of them:
update first_change set reason = '{"en": "Asserts or passes on facts that this edition adds.", "es": "Afirma o transmite hechos que añade esta edición."}'
where edition = 2 and reason is null;

-- Sources ---------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-eo-14157", "kind": "legal_instrument", "publisher": "President of the United States",
  "publisherClaimant": "donald-trump", "author": "Donald J. Trump",
  "title": "Executive Order 14157, Designating Cartels and Other Organizations as Foreign Terrorist Organizations and Specially Designated Global Terrorists",
  "language": "en",
  "url": "https://www.federalregister.gov/documents/2025/01/29/2025-02004/designating-cartels-and-other-organizations-as-foreign-terrorist-organizations-and-specially",
  "published": "2025-01-29"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-house-doc-119-30", "kind": "legal_instrument",
  "publisher": "US Government Publishing Office",
  "title": "House Document 119-30, notification that Executive Order 13224 was amended by Executive Order 14157",
  "language": "en", "url": "https://www.govinfo.gov/content/pkg/CDOC-119hdoc30/html/CDOC-119hdoc30.htm",
  "published": "2025-03-18"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "usregs-2025-02873", "kind": "reference", "publisher": "usregs.ai", "language": "en",
  "url": "https://usregs.ai/regulations/2025-02873-foreign-terrorist-organization-designations-of-tren-de-aragua-mara-salvatrucha-cartel-de-sinaloa-cartel-de-jalisco-nueva-generacion-carteles-unidos-cartel-del-noreste-cartel-del-golfo-and-la-nueva-familia-michoacana"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "usregs-2025-02870", "kind": "reference", "publisher": "usregs.ai", "language": "en",
  "url": "https://usregs.ai/regulations/2025-02870-specially-designated-global-terrorist-designations-of-tren-de-aragua-mara-salvatrucha-cartel-de-sinaloa-cartel-de-jalisco-nueva-generacion-carteles-unidos-cartel-del-noreste-cartel-del-golfo-and-la-nueva-familia-michoacana"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-state-2025-02-20-statement", "kind": "government_release",
  "publisher": "US Department of State", "publisherClaimant": "us-state-department", "author": "Marco Rubio",
  "title": "Terrorist Designations of International Cartels", "language": "en", "published": "2025-02-20"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "voz-2025-02-19-notice", "kind": "news_article", "publisher": "Voz",
  "author": "Williams Perdomo", "language": "en",
  "url": "https://voz.us/en/politics/250219/21277/tren-aragua-and-sinaloa-cartel-make-the-state-department-s-global-terrorist-list.html",
  "published": "2025-02-19"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-proclamation-10903", "kind": "legal_instrument",
  "publisher": "President of the United States", "publisherClaimant": "donald-trump", "author": "Donald J. Trump",
  "title": "Proclamation 10903, Invocation of the Alien Enemies Act Regarding the Invasion of the United States by Tren de Aragua",
  "language": "en",
  "url": "https://www.whitehouse.gov/presidential-actions/2025/03/invocation-of-the-alien-enemies-act-regarding-the-invasion-of-the-united-states-by-tren-de-aragua/",
  "published": "2025-03-15"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "immpolicytracking-10903", "kind": "academic",
  "publisher": "Immigration Policy Tracking Project", "publisherClaimant": "immigration-policy-tracking-project",
  "title": "Proclamation 10903 tracker entry", "language": "en",
  "url": "https://immpolicytracking.org/policies/proclamation-invocation-of-the-alien-enemies-act-regarding-the-invasion-of-the-united-states-by-tren-de-aragua"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "crs-lsb11295", "kind": "government_report", "publisher": "EveryCRSReport",
  "title": "J.G.G. v. Trump: Supreme Court''s Initial Review of Actions Taken Under the Alien Enemy Act", "language": "en",
  "url": "https://www.everycrsreport.com/reports/LSB11295.html", "published": "2025-04-28"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "upi-2024-07-11-sanctions", "kind": "news_article", "publisher": "UPI", "language": "en",
  "url": "https://www.upi.com/Top_News/World-News/2024/07/11/sanctions-Venezuelan-gang-Tren-de-Aragua/9151720725568/",
  "published": "2024-07-11"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "pledgetimes-2024-07-11-sanctions", "kind": "news_article", "publisher": "Pledge Times",
  "language": "en", "published": "2024-07-11"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "reporteconfidencial-2024-07-11-sanctions", "kind": "news_article",
  "publisher": "Reporte Confidencial", "publisherClaimant": "reporte-confidencial", "language": "es",
  "url": "https://reporteconfidencial.info/2024/07/11/departamento-del-tesoro-de-ee-uu-sanciona-al-tren-de-aragua-como-organizacion-criminal-transnacional/",
  "published": "2024-07-11"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "finanznachrichten-2024-07-rewards", "kind": "news_article",
  "publisher": "finanznachrichten.de", "language": "en",
  "url": "https://www.finanznachrichten.de/nachrichten-2024-07/62718519-us-offers-dollar-12-mln-for-information-on-venezuelan-criminal-network-020.htm",
  "published": "2024-07"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-state-2025-06-24-mosquera", "kind": "government_release",
  "publisher": "US Department of State", "publisherClaimant": "us-state-department",
  "title": "Sanctioning Key Member Of Foreign Terrorist Organization Tren De Aragua", "language": "en",
  "published": "2025-06-24"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "federal-newswire-2025-07-sanctions", "kind": "news_article", "publisher": "Federal Newswire",
  "language": "en",
  "url": "https://thefederalnewswire.com/stories/674050586-treasury-targets-leadership-of-venezuelan-terrorist-group-with-new-sanctions"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "al-mayadeen-2025-12-sanctions", "kind": "news_article", "publisher": "Al Mayadeen English",
  "language": "en",
  "url": "https://english.almayadeen.net/news/politics/us-treasury-imposes-new-venezuela-related-sanctions"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "finanznachrichten-2025-12-reward", "kind": "news_article", "publisher": "finanznachrichten.de",
  "language": "en",
  "url": "https://www.finanznachrichten.de/nachrichten-2025-12/67145390-us-offers-dollar-5-mln-for-information-on-tren-de-aragua-leader-020.htm",
  "published": "2025-12"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-doj-sdny-2025-12-18", "kind": "government_release",
  "publisher": "US Attorney''s Office, Southern District of New York", "publisherClaimant": "us-doj-sdny",
  "title": "Leader Of Tren De Aragua Charged In Manhattan Federal Court With Racketeering, Terrorism, Drug Importation, And Firearms Offenses",
  "language": "en",
  "url": "https://justice.gov/usao-sdny/pr/leader-tren-de-aragua-charged-manhattan-federal-court-racketeering-terrorism-drug",
  "published": "2025-12-18"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "lawfare-2026-01-maduro", "kind": "news_article", "publisher": "Lawfare",
  "publisherClaimant": "lawfare", "title": "Justice Department Unseals Superseding Indictment in Maduro Case",
  "language": "en",
  "url": "https://www.lawfaremedia.org/article/justice-department-unseals-superseding-indictment-in-maduro-case",
  "published": "2026-01"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "daily-herald-2025-05-06-memo", "kind": "news_article", "publisher": "Daily Herald",
  "language": "en",
  "url": "https://www.dailyherald.com/20250506/nation-and-world/u-s-spy-agencies-say-maduro-regime-does-not-direct-venezuelan-gang",
  "published": "2025-05-06"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-fr-2025-02294-tps", "kind": "legal_instrument",
  "publisher": "US Department of Homeland Security", "publisherClaimant": "us-dhs",
  "title": "Termination of the October 3, 2023 Designation of Venezuela for Temporary Protected Status", "language": "en",
  "url": "https://www.govinfo.gov/content/pkg/FR-2025-02-05/html/2025-02294.htm", "published": "2025-02-05"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "us-fr-2025-17087-tps", "kind": "legal_instrument",
  "publisher": "US Department of Homeland Security", "publisherClaimant": "us-dhs",
  "title": "Termination of the 2021 Designation of Venezuela for Temporary Protected Status", "language": "en",
  "url": "https://www.govinfo.gov/content/pkg/FR-2025-09-08/html/2025-17087.htm", "published": "2025-09-08"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "nepyork-2025-02-03-tps", "kind": "news_article", "publisher": "Nepyork", "language": "en",
  "url": "https://nepyork.com/2025/02/03/dhs-ends-temporary-protected-status-for-venezuela-60-day-countdown-starts-wednesday/",
  "published": "2025-02-03"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "reason-2025-09-03-fifth-circuit", "kind": "news_article", "publisher": "Reason",
  "title": "The 5th Circuit Rejects Trump''s Invocation of the Alien Enemies Act", "language": "en",
  "url": "https://reason.com/2025/09/03/the-5th-circuit-rejects-trumps-invocation-of-the-alien-enemies-act",
  "published": "2025-09-03"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "nyt-2025-09-30-en-banc", "kind": "news_article", "publisher": "The New York Times",
  "author": "Alan Feuer", "title": "Full Federal Appeals Court to Hear Alien Enemies Act Case", "language": "en",
  "published": "2025-09-30"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "epoch-2026-01-22-en-banc", "kind": "news_article", "publisher": "California Insider",
  "language": "en",
  "url": "https://californiainsider.com/news/appeals-court-considers-trumps-ability-to-deport-under-alien-enemies-act-5974752",
  "published": "2026-01"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "canada-2025-02-20-listing", "kind": "government_release", "publisher": "CNW",
  "title": "Government of Canada lists seven transnational criminal organizations as terrorist entities", "language": "en",
  "url": "https://newswire.ca/news-releases/government-of-canada-lists-seven-transnational-criminal-organizations-as-terrorist-entities-898452359.html",
  "published": "2025-02-20"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "vistazo-2025-01-30-ecuador", "kind": "news_article", "publisher": "Vistazo", "language": "es",
  "url": "https://vistazo.com/actualidad/nacional/2025-01-30-daniel-noboa-declara-tren-de-aragua-grupo-terrorista-YF8711256",
  "published": "2025-01-30"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "reporteconfidencial-2025-02-02-ecuador", "kind": "news_article",
  "publisher": "Reporte Confidencial", "publisherClaimant": "reporte-confidencial", "language": "es",
  "url": "https://reporteconfidencial.info/2025/02/02/ecuador-declara-a-banda-transnacional-tren-de-aragua-como-terrorista/",
  "published": "2025-02-02"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "ansa-2025-02-25-argentina", "kind": "news_article", "publisher": "ANSA", "language": "it",
  "url": "https://www.ansa.it/sito/notizie/mondo/americalatina/2025/02/25/argentina-il-tren-de-aragua-e-dichiarato-gruppo-terroristico_9f3a9385-c446-4bce-9116-cdabee83aa1d.html",
  "published": "2025-02-25"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "eldiario-2025-07-02-designations", "kind": "news_article",
  "publisher": "El Diario (Venezuela)", "publisherClaimant": "el-diario-ve", "language": "es",
  "url": "https://eldiario.com/2025/07/02/paises-tren-de-aragua-organizacion-terrorista/", "published": "2025-07-02"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "elmostrador-2025-06-27-oas", "kind": "news_article", "publisher": "El Mostrador",
  "publisherClaimant": "el-mostrador", "language": "es",
  "url": "https://www.elmostrador.cl/noticias/mundo/2025/06/27/peru-ee-uu-y-argentina-piden-en-la-oea-declarar-como-grupo-terrorista-al-tren-de-aragua",
  "published": "2025-06-27"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "espiganoticias-2025-03-16-venezuela", "kind": "news_article", "publisher": "Espiga Noticias",
  "language": "es",
  "url": "https://espiganoticias.net/internacionales/el-chavismo-rechaza-la-aplicacion-de-la-ley-de-enemigos-extranjeros-en-estados-unidos",
  "published": "2025-03"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "eju-2024-04-bolivia", "kind": "news_article", "publisher": "eju.tv",
  "author": "Yolanda Mamani Cayo",
  "title": "Después que Venezuela dijo que Tren de Aragua ''no existe'', Del Castillo retrocede y descarta su presencia en Bolivia",
  "language": "es",
  "url": "https://eju.tv/2024/04/despues-que-venezuela-dijo-que-tren-de-aragua-no-existe-del-castillo-retrocede-y-descarta-su-presencia-en-bolivia/",
  "published": "2024-04"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "cnn-2025-01-venezuela-prosecutor", "kind": "news_article", "publisher": "CNN en Español",
  "publisherClaimant": "cnn-espanol",
  "title": "La Fiscalía de Venezuela asegura haber desmantelado al Tren de Aragua, pero no han dicho dónde está su líder",
  "language": "es", "published": "2025-01"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "mpi-2025-02-06", "kind": "ngo_report", "publisher": "Migration Policy Institute",
  "publisherClaimant": "migration-policy-institute", "author": "Ana Alanis Amaya; Jeanne Batalova",
  "title": "Venezuelan Immigrants in the United States", "language": "en", "published": "2025-02-06"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "mpi-2023-02", "kind": "ngo_report", "publisher": "Migration Policy Institute",
  "publisherClaimant": "migration-policy-institute", "author": "A. Hoffman; J. Batalova",
  "title": "Venezuelan Immigrants in the United States", "language": "en",
  "url": "https://www.migrationpolicy.org/article/venezuelan-immigrants-united-states", "published": "2023-02"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "ovv-2023-report", "kind": "ngo_report", "publisher": "Asociación Venezolana de Sociología",
  "title": "Informe Anual de Violencia 2023", "language": "es",
  "url": "https://asociacionvenezolanadesociologia.org/publicaciones/revistas-e-informes/informe-anual-de-violencia-2023",
  "published": "2023-12-28"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "ovv-2015-report", "kind": "news_article", "publisher": "El Universo", "language": "es",
  "url": "http://eluniverso.com/noticias/2015/12/28/nota/5318647/venezuela-alcanza-cifra-record-muertes-violentas-2015-segun-ong",
  "published": "2015-12-28"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "efe-2023-12-ovv", "kind": "news_article", "publisher": "Confirmado", "language": "es",
  "url": "https://confirmado.com.ve/ong-contabilizo-en-el-pais-casi-2-mil-asesinatos-este-ano", "published": "2023-12"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "factcheck-2024-06-14", "kind": "news_article", "publisher": "FactCheck.org", "language": "en",
  "published": "2024-06-14"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "insight-2023-10-home", "kind": "ngo_report", "publisher": "InSight Crime",
  "publisherClaimant": "insight-crime", "title": "Venezuela''s Tren de Aragua Loses Its Home", "language": "en",
  "published": "2023-10"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "insight-2023-10-stages", "kind": "ngo_report", "publisher": "InSight Crime",
  "publisherClaimant": "insight-crime",
  "title": "Three Stages in the Construction of the Tren de Aragua''s Transnational Empire", "language": "en",
  "published": "2023-10"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "insight-2020-winner", "kind": "ngo_report", "publisher": "InSight Crime",
  "publisherClaimant": "insight-crime", "language": "en", "published": "2020"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "insight-newsletter-mcdermott", "kind": "ngo_report", "publisher": "InSight Crime",
  "publisherClaimant": "insight-crime", "title": "Weekly InSight", "language": "en", "published": "2024"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "cronica-uno-2023-04", "kind": "news_article", "publisher": "El Carabobeño", "language": "es",
  "url": "https://www.el-carabobeno.com/el-tren-de-aragua-historia-de-la-megabanda-que-hizo-de-la-crisis-humanitaria-el-mas-potente-negocio-criminal/",
  "published": "2023-04"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "informador-2023-05-22", "kind": "news_article", "publisher": "Informador", "language": "es",
  "url": "https://informador.mx/internacional/Como-el-temido-Tren-de-Aragua-logro-expandir-sus-tentaculos-por-America-Latina-desde-una-carcel-de-Venezuela-20230522-0026.html",
  "published": "2023-05-22"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "larepublica-2024-01-22", "kind": "news_article", "publisher": "La República (Peru)",
  "publisherClaimant": "la-republica-peru", "language": "es",
  "url": "https://larepublica.pe/amp/sociedad/2024/01/22/el-tren-de-aragua-y-sus-tentaculos-que-operan-en-peru-delincuencia-organizada-explotacion-sexual-en-lima-pnp-seguridad-fronteriza-1005752",
  "published": "2024-01-22"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "rpp-2022-08-cardenas", "kind": "news_article", "publisher": "RPP Noticias",
  "author": "Alonso Cárdenas", "language": "es",
  "url": "https://rpp.pe/columnistas/alonso_cardenas/el-tren-de-aragua-noticia-1424249", "published": "2022-08"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "radio-canada-2024-02-26", "kind": "news_article", "publisher": "Radio-Canada",
  "publisherClaimant": "radio-canada", "author": "Ximena Sampson", "title": "The Tren de Aragua, a growing criminal gang",
  "language": "en", "published": "2024-02-26"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "elcolombiano-izquiel", "kind": "news_article", "publisher": "El Colombiano",
  "publisherClaimant": "el-colombiano", "language": "es",
  "url": "https://m.elcolombiano.com/internacional/tren-de-aragua-banda-de-venezuela-que-esta-en-colombia-JH15652038"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "bbc-2023-09-manhunt", "kind": "news_article", "publisher": "BBC News",
  "publisherClaimant": "bbc-news", "author": "Vanessa Buschschlüter",
  "title": "Manhunt for Venezuelan gang boss who ran luxury jail", "language": "en", "published": "2023-09"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "bbc-mundo-2023-09-sudamerica", "kind": "news_article", "publisher": "Teletica",
  "title": "Sudamérica se une para detener al ''Niño Guerrero'', líder de la megabanda Tren de Aragua", "language": "es",
  "url": "https://www.teletica.com/bbc-news-mundo/sudamerica-se-une-para-detener-al-nino-guerrero-lider-de-la-megabanda-tren-de-aragua_343151",
  "published": "2023-09"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "cnn-2023-09-26-leader", "kind": "news_article", "publisher": "CNN Chile", "language": "es",
  "url": "https://cnnchile.com/mundo/lider-tren-aragua-permanece-desaparecido-quien-es-donde-esta-nino-guerrero_20230926",
  "published": "2023-09-26"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "eldiario-ec-2025-04-01", "kind": "news_article", "publisher": "El Diario (Ecuador)",
  "publisherClaimant": "eldiario-ec", "language": "es",
  "url": "https://www.eldiario.ec/el-imperio-oculto-de-nino-guerrero-donde-se-esconde-el-lider-del-tren-de-aragua-20250401",
  "published": "2025-04-01"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "semana-2023-prontuario", "kind": "news_article", "publisher": "Semana",
  "publisherClaimant": "semana", "language": "es",
  "url": "https://semana.com/mundo/articulo/este-es-el-prontuario-del-nino-guerrero-el-temible-jefe-de-la-banda-criminal-venezolana-tren-de-aragua/202327",
  "published": "2023"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "antena3-2025-09-03-izquiel", "kind": "news_article", "publisher": "Antena 3 Noticias",
  "language": "es",
  "url": "https://www.antena3.com/noticias/mundo/que-como-opera-tren-aragua-megabanda-criminal-venezolana-que-pertenecian-asesinados-eeuu_2025090368b8223bee9f0221df33f113.html",
  "published": "2025-09-03"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "telemundo-az-risquez-name", "kind": "news_article", "publisher": "Telemundo Arizona",
  "language": "es",
  "url": "https://telemundoarizona.com/noticias/local/tren-aragua-arizona-banda-criminal-venezuela-cochise-arresto-integrante/2437190/?amp=1"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "laregione-2023-09-23", "kind": "news_article", "publisher": "laRegione",
  "title": "In Venezuela caccia al capo della gang del carcere di Tocoron", "language": "it",
  "url": "https://laregione.ch/estero/estero/1699506/guerrero-tocoron-gang-carcere-operazione", "published": "2023-09-23"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "ap-2023-09-26-reward", "kind": "news_article", "publisher": "Publimetro", "language": "es",
  "url": "https://www.publimetro.com.mx/noticias/2023/09/26/peru-recompensara-a-quien-de-noticias-del-lider-de-la-banda-criminal-venezolana-tren-de-aragua/",
  "published": "2023-09-26"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "ntn24-2026-ice-poster", "kind": "news_article", "publisher": "NTN24",
  "publisherClaimant": "ntn24", "language": "es",
  "url": "https://www.ntn24.com/noticias-judicial/ice-publica-cartel-de-se-busca-de-alias-nino-guerrero-criminal-venezolano-que-es-senalado-como-el-jefe-del-tren-de-aragua-607428"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "eldiario-2023-03-18-risquez", "kind": "news_article", "publisher": "El Diario (Venezuela)",
  "publisherClaimant": "el-diario-ve", "language": "es",
  "url": "https://eldiario.com/2023/03/18/ronna-risquez-la-periodista-que-se-adentro-en-las-fauces-del-tren-de-aragua/",
  "published": "2023-03-18"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "newsmax-2024-10-23-dhs", "kind": "news_article", "publisher": "Newsmax", "language": "en",
  "url": "https://www.newsmax.com/us/dhs-migrants-venezuela/2024/10/23/id/1185159/", "published": "2024-10-23"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "washington-times-2024-02-15", "kind": "news_article", "publisher": "The Washington Times",
  "language": "en", "published": "2024-02-15"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "local10-2024-01-17", "kind": "news_article", "publisher": "WPLG Local 10",
  "publisherClaimant": "wplg", "language": "en",
  "url": "https://local10.com/news/local/2024/01/17/venezuelan-street-gang-members-use-women-to-lure-murder-victim-to-miami-dade-hotel-records-show",
  "published": "2024-01-17"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "insight-2024-us-latintimes", "kind": "news_article", "publisher": "Latin Times",
  "title": "Is a notorious Venezuelan gang seeking to operate in the U.S.? This is what an investigation found out",
  "language": "en", "published": "2024"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "cnn-2023-11-10-narcofiles", "kind": "news_article", "publisher": "CNN en Español",
  "publisherClaimant": "cnn-espanol", "language": "es",
  "url": "https://cnnespanol.cnn.com/2023/11/10/narcofiles-tren-aragua-eln-colombia-parada-venezuela-orix/",
  "published": "2023-11-10"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "caraota-2023-11-eln", "kind": "news_article", "publisher": "Caraota Digital", "language": "es",
  "url": "https://www.caraotadigital.net/mundo/asesinato-violaciones-y-mas-la-lucha-entre-el-tren-de-aragua-y-el-eln-por-el-control-de-la-frontera/",
  "published": "2023-11"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "runrunes-2021-10-ecuador", "kind": "news_article", "publisher": "Runrunes",
  "title": "El Tren de Aragua tiene parada en Ecuador", "language": "es",
  "url": "https://runrun.es/rr-es-plus/457721/el-tren-de-aragua-tiene-parada-en-ecuador/", "published": "2021-10"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "tvn2-2025-arica-sentence", "kind": "news_article", "publisher": "TVN-2", "language": "es",
  "url": "https://www.tvn-2.com/mundo/condenan-chile-34-miembros-tren_1_2180046.html", "published": "2025-03"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "elpais-2024-11-20-arica", "kind": "news_article", "publisher": "El País",
  "title": "Condenados en Chile 34 miembros de Los Gallegos, el tentáculo del Tren de Aragua que operaba en Arica",
  "language": "es",
  "url": "https://elpais.com/chile/2024-11-20/condenados-en-chile-34-miembros-de-los-gallegos-el-tentaculo-del-tren-de-aragua-que-operaba-en-arica.html",
  "published": "2024-11-20"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "ciper-2023-05-25", "kind": "news_article", "publisher": "CIPER",
  "author": "Catalina Olate; Antonia Mora; Nicolás Sepúlveda", "language": "es", "published": "2023-05-25"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "wradio-2024-03-05-ojeda", "kind": "news_article", "publisher": "W Radio Colombia",
  "title": "Fiscalía de Chile vincula al Tren de Aragua con el homicidio del exmilitar venezolano", "language": "es",
  "url": "https://wradio.com.co/2024/03/05/fiscalia-de-chile-vincula-al-tren-de-aragua-con-el-homicidio-del-exmilitar-venezolano",
  "published": "2024-03-05"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "elcarabobeno-2024-03-ojeda", "kind": "news_article", "publisher": "El Carabobeño",
  "language": "es",
  "url": "https://www.el-carabobeno.com/la-tercera-hallado-cuerpo-de-exmilitar-ronald-ojeda-se-presume-participacion-del-tren-de-aragua/",
  "published": "2024-03"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "puranoticia-2025-08-14-ojeda", "kind": "news_article", "publisher": "Puranoticia",
  "language": "es",
  "url": "https://puranoticia.pnt.cl/nacional/fiscal-reitera-tras-detencion-de-el-gordo-alex-la-tesis-de-que-crimen-de",
  "published": "2025-08-14"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "band-2024-12-13-brazil", "kind": "news_article", "publisher": "Band (Brasil Urgente)",
  "publisherClaimant": "band-tv", "language": "pt",
  "url": "https://band.uol.com.br/noticias/brasil-urgente/ultimas/criminosos-venezuelanos-ganham-espaco-no-brasil-e-fazem-aliancas-com-pcc-e-cv-202412131653",
  "published": "2024-12-13"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "infobae-2024-04-06-bolivia", "kind": "news_article", "publisher": "Infobae",
  "publisherClaimant": "infobae", "language": "es",
  "url": "https://infobae.com/america/america-latina/2024/04/06/la-policia-de-bolivia-capturo-a-cuatro-venezolanos-vinculados-a-la-banda-criminal-tren-de-aragua",
  "published": "2024-04-06"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "laestrella-2025-09-01-panama", "kind": "news_article", "publisher": "La Estrella de Panamá",
  "publisherClaimant": "la-estrella-de-panama", "author": "Darine Waked",
  "title": "Detienen en Panamá a integrante del Tren de Aragua, peligrosa banda venezolana", "language": "es",
  "url": "https://www.laestrella.com.pa/panama/nacional/detienen-en-panama-a-integrante-del-tren-de-aragua-peligrosa-banda-venezolana-FL15693327",
  "published": "2025-09-01"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "libertaddigital-2025-11-07-spain", "kind": "news_article", "publisher": "Libertad Digital",
  "language": "es",
  "url": "https://www.libertaddigital.com/sucesos/2025-11-07/desarticulan-por-primera-vez-una-celula-del-tren-de-aragua-asentada-en-espana-7317572/",
  "published": "2025-11-07"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "kvia-2025-10-04-mexico", "kind": "news_article", "publisher": "KVIA", "author": "Uriel Blanco",
  "language": "es",
  "url": "https://kvia.com/news/noticias/cnn-spanish/2025/10/04/detienen-en-cdmx-al-presunto-lider-y-principal-operador-del-tren-de-aragua-en-mexico-informan-autoridades-de-seguridad/",
  "published": "2025-10-04"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "aristegui-2025-10-06", "kind": "news_article", "publisher": "Aristegui Noticias",
  "title": "''Una especie de canciller'' del Tren de Aragua ha operado en México, afirma Ronna Rísquez", "language": "es",
  "url": "https://aristeguinoticias.com/061025/aristegui-en-vivo/entrevistas-completas/una-especie-de-canciller-del-tren-de-aragua-ha-operado-en-mexico-afirma-ronna-risquez",
  "published": "2025-10-06"
}');

insert into first_change (edition, kind, put) values (2, 'addition', '{
  "subject": "source", "id": "reporteconfidencial-2023-11-09", "kind": "news_article", "publisher": "Reporte Confidencial",
  "publisherClaimant": "reporte-confidencial", "language": "es",
  "url": "https://reporteconfidencial.info/2023/11/09/la-patrulla-fronteriza-de-estados-unidos-informa-a-cnn-que-ha-arrestado-a-38-individuos-presuntamente-vinculados-con-el-tren-de-aragua-en-el-ultimo-ano",
  "published": "2023-11-09"
}');

-- Of all of them:
update first_change set reason = '{"en": "A document read for facts that this edition adds.", "es": "Documento leído para hechos que añade esta edición."}'
where edition = 2 and reason is null;

-- Profile ---------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the short form found in US official documents; the base article has none.",
  "es": "Añade la forma abreviada que usan documentos oficiales de EE. UU.; el artículo base no recoge ninguna."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "name-tda", "aspect": "name", "type": "abbreviation",
  "name": "TdA", "nameLanguage": "und", "certainty": "reported", "asOf": "2025-12-18",
  "statement": {"en": "US prosecutors in New York shorten the organisation''s name to TdA, and the US National Intelligence Council to TDA.",
                "es": "La fiscalía federal de EE. UU. en Nueva York abrevia el nombre de la organización como TdA, y el Consejo Nacional de Inteligencia de EE. UU., como TDA."},
  "citations": [
    {"claimant": "us-doj-sdny",
     "act": "states",
     "source": "us-doj-sdny-2025-12-18",
     "locator": "leadership role in Tren de Aragua (“TdA”"},
    {"claimant": "us-national-intelligence-council",
     "act": "states",
     "via": ["washington-post"],
     "source": "daily-herald-2025-05-06-memo",
     "locator": "is not directing TDA movement to and operations in the United"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the years that the expert quoted in the base article gives for the union.",
  "es": "Añade los años que da para el sindicato el experto citado en el artículo base."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "name-origin-rail-dates", "aspect": "name_origin",
  "certainty": "reported", "asOf": "2025-09-03",
  "statement": {"en": "Criminologist Luis Izquiel, as reported by Antena 3 Noticias, puts dates to the railway account of the name: a union from the start of the works in 2005, which acted as a criminal gang by 2011, when the works stopped.",
                "es": "El criminólogo Luis Izquiel, según recoge Antena 3 Noticias, pone fechas a la explicación ferroviaria del nombre: un sindicato desde el inicio de las obras, en 2005, que en 2011, cuando estas se detuvieron, actuaba ya como banda criminal."},
  "citations": [
    {"claimant": "luis-izquiel",
     "act": "says",
     "source": "antena3-2025-09-03-izquiel",
     "locator": "En 2011, el grupo empezó a actuar como una banda criminal"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds an explanation that competes with the railway union named in the base article.",
  "es": "Añade una explicación que compite con la del sindicato ferroviario del artículo base."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "name-origin-prison-slang", "aspect": "name_origin",
  "certainty": "possible",
  "statement": {"en": "Journalist Ronna Rísquez offers another explanation of the name, Telemundo Arizona reports: prison gangs are called cars in Venezuelan jail slang, so this one may have come to be called a train.",
                "es": "La periodista Ronna Rísquez propone otra explicación del nombre, según Telemundo Arizona: en la jerga carcelaria venezolana a las pandillas se les dice carros, y a esta quizá por eso se la llamó tren."},
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "suggests",
     "source": "telemundo-az-risquez-name",
     "locator": "posiblemente por eso llamaron a esta un tren"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a third explanation of the name, older than the base article.",
  "es": "Añade una tercera explicación del nombre, anterior al artículo base."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "name-origin-leadership-structure", "aspect": "name_origin",
  "certainty": "reported", "asOf": "2020",
  "statement": {"en": "InSight Crime reads the word train in the name as a loose allusion to how leadership is arranged inside Venezuelan jails.",
                "es": "InSight Crime interpreta la palabra tren del nombre como una alusión imprecisa a la forma en que se organiza el mando dentro de las cárceles venezolanas."},
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2020-winner",
     "locator": "a loose reference to their leadership structure in the jails"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds one of three competing years; the base article gives none.",
  "es": "Añade uno de los tres años que se manejan; el artículo base no da ninguno."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "founded-2005-izquiel", "aspect": "origin",
  "type": "founding_year", "certainty": "reported", "asOf": "2005",
  "statement": {"en": "Luis Izquiel, as reported by Antena 3 Noticias, starts the history of Tren de Aragua in 2005, with the railway project and its union; by his account it became a criminal gang later.",
                "es": "Luis Izquiel, según recoge Antena 3 Noticias, sitúa el comienzo de la historia del Tren de Aragua en 2005, con el proyecto ferroviario y su sindicato; según su relato, se convirtió en banda criminal más tarde."},
  "citations": [
    {"claimant": "luis-izquiel",
     "act": "says",
     "source": "antena3-2025-09-03-izquiel",
     "locator": "En 2005 , con el inicio del proyecto"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a second competing year; the base article gives none.",
  "es": "Añade un segundo año posible; el artículo base no da ninguno."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "founded-2006-cnn", "aspect": "origin",
  "type": "founding_year", "certainty": "reported", "asOf": "2006",
  "statement": {"en": "CNN en Español dates the emergence of Tren de Aragua to 2006, around a railway project that was never finished; other accounts give other years.",
                "es": "CNN en Español fecha el surgimiento del Tren de Aragua en 2006, en torno a un proyecto ferroviario que no se terminó; otros relatos dan otros años."},
  "citations": [
    {"claimant": "cnn-espanol",
     "act": "states",
     "source": "cnn-2025-01-venezuela-prosecutor",
     "locator": "que surgió en 2006 en un proyecto ferroviario inconcluso"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a third competing year; the base article uses 2014 for Venezuela''s crisis, not for a founding.",
  "es": "Añade un tercer año posible; el artículo base menciona 2014 por la crisis de Venezuela, no como fecha de fundación."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "founded-2014-risquez", "aspect": "origin",
  "type": "founding_year",
  "place": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"},
  "country": "VE", "subdivision": "VE-D",
  "subdivisionName": {"en": "Aragua", "es": "Aragua"},
  "certainty": "reported", "asOf": "2014",
  "statement": {"en": "Ronna Rísquez puts the formation of Tren de Aragua by three inmates of Tocorón Prison in 2014, according to Crónica.Uno; other accounts give earlier years.",
                "es": "Ronna Rísquez sitúa en 2014 la formación del Tren de Aragua por tres reclusos de la cárcel de Tocorón, según Crónica.Uno; otros relatos dan años anteriores."},
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "says",
     "via": ["cronica-uno"],
     "source": "cronica-uno-2023-04",
     "locator": "formaron la megabanda el Tren de Aragua (2014)"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds one of two accounts of when his jail history began; the base article starts in 2012.",
  "es": "Añade uno de los dos relatos sobre el comienzo de su historial carcelario; el del artículo base empieza en 2012."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-arrest-2005", "aspect": "leadership",
  "type": "arrested", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores", "certainty": "reported",
  "asOf": "2005",
  "statement": {"en": "Héctor Guerrero Flores was arrested in 2005, according to El Diario of Ecuador; Semana instead names 2010 as the year when he was first jailed.",
                "es": "Héctor Guerrero Flores fue detenido en 2005, según El Diario de Ecuador; Semana, en cambio, sitúa en 2010 su primer encarcelamiento."},
  "citations": [{"claimant": "eldiario-ec", "act": "reports", "source": "eldiario-ec-2025-04-01"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the second account of when his jail history began.",
  "es": "Añade el segundo relato sobre el comienzo de su historial carcelario."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-jailed-2010", "aspect": "leadership",
  "type": "jailed", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores", "certainty": "reported",
  "asOf": "2010",
  "statement": {"en": "Héctor Guerrero Flores first went to prison in 2010, according to Semana; El Diario of Ecuador reports an arrest as early as 2005.",
                "es": "Héctor Guerrero Flores entró por primera vez en prisión en 2010, según Semana; El Diario de Ecuador habla de una detención ya en 2005."},
  "citations": [{"claimant": "semana", "act": "reports", "source": "semana-2023-prontuario"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the length of the sentence, which the base article does not give.",
  "es": "Añade la duración de la condena, que el artículo base no indica."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-sentence", "aspect": "leadership",
  "type": "sentenced", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores", "certainty": "reported",
  "asOf": "2023-09",
  "statement": {"en": "When he escaped in September 2023, Héctor Guerrero Flores was serving a Venezuelan sentence of 17 years, two months and two days for twelve offences, according to CNN en Español.",
                "es": "Cuando escapó en septiembre de 2023, Héctor Guerrero Flores cumplía en Venezuela una condena de 17 años, 2 meses y 2 días por doce delitos, según CNN en Español."},
  "citations": [
    {"claimant": "cnn-espanol",
     "act": "reports",
     "source": "cnn-2023-09-26-leader",
     "locator": "una pena de 17 años, dos meses y dos días"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the first of three accounts of how the leader got away; the base article gives none.",
  "es": "Añade el primero de tres relatos sobre cómo escapó el líder; el artículo base no da ninguno."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-escape-maduro", "aspect": "leadership",
  "type": "escaped", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores", "certainty": "alleged",
  "asOf": "2023-09",
  "statement": {"en": "Nicolás Maduro, as president of Venezuela, said in September 2023 that corrupt officials, by then under arrest, had warned the gang''s leader of the raid on Tocorón Prison, BBC News Mundo reported.",
                "es": "Nicolás Maduro, como presidente de Venezuela, dijo en septiembre de 2023 que funcionarios corruptos, ya detenidos, habían avisado al líder de la banda de la toma de la cárcel de Tocorón, según informó BBC News Mundo."},
  "citations": [
    {"claimant": "nicolas-maduro", "act": "says", "via": ["bbc-mundo"], "source": "bbc-mundo-2023-09-sudamerica"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the second account of how the leader got away, which contradicts Maduro''s.",
  "es": "Añade el segundo relato sobre cómo escapó el líder, que contradice el de Maduro."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-escape-ovp", "aspect": "leadership",
  "type": "escaped", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores", "certainty": "alleged",
  "asOf": "2023-09",
  "statement": {"en": "The Venezuelan Prisons Observatory, a non-governmental organisation, maintained that Héctor Guerrero Flores had negotiated his exit with the government before the raid on Tocorón Prison, BBC News Mundo reported.",
                "es": "El Observatorio Venezolano de Prisiones, una organización no gubernamental, sostuvo que Héctor Guerrero Flores había negociado su salida con el Gobierno antes de la toma de la cárcel de Tocorón, según informó BBC News Mundo."},
  "citations": [
    {"claimant": "venezuelan-prisons-observatory",
     "act": "claims",
     "via": ["bbc-mundo"],
     "source": "bbc-mundo-2023-09-sudamerica"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the third account of how the leader got away.", "es": "Añade el tercer relato sobre cómo escapó el líder."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-escape-insight", "aspect": "leadership",
  "type": "escaped", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores", "certainty": "possible",
  "asOf": "2023-09",
  "statement": {"en": "InSight Crime thinks it likely that Héctor Guerrero Flores left Tocorón Prison before the raid because he had been warned, and possible that his departure was negotiated.",
                "es": "InSight Crime considera probable que Héctor Guerrero Flores saliera de la cárcel de Tocorón antes de la toma porque estaba avisado, y posible que su salida fuera negociada."},
  "citations": [
    {"claimant": "insight-crime",
     "act": "suggests",
     "source": "insight-2023-10-home",
     "locator": "likely thanks to a tip-off, or perhaps even a negotiated exit"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds US charges brought after the base article.",
  "es": "Añade cargos presentados en EE. UU. después del artículo base."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-charged-2025", "aspect": "leadership",
  "type": "charged", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores", "certainty": "alleged",
  "asOf": "2025-12-18",
  "statement": {"en": "Héctor Guerrero Flores is accused by US prosecutors in New York of racketeering, supporting “terrorism”, importing cocaine and firearms offences; the charges, unsealed on 18 December 2025, are allegations and he has not been convicted of them.",
                "es": "La fiscalía federal de EE. UU. en Nueva York acusa a Héctor Guerrero Flores de crimen organizado, apoyo al «terrorismo», importación de cocaína y delitos de armas; los cargos, divulgados el 18 de diciembre de 2025, son acusaciones por las que no ha sido condenado."},
  "citations": [
    {"claimant": "us-doj-sdny",
     "act": "accuses",
     "source": "us-doj-sdny-2025-12-18",
     "locator": "announced today the unsealing of an Indictment"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the latest statement found on his whereabouts; the base article only says that he escaped in 2023.",
  "es": "Añade la última información encontrada sobre su paradero; el artículo base solo dice que escapó en 2023."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "leader-at-large-2025", "aspect": "leadership",
  "type": "at_large", "personId": "hector-guerrero-flores", "personName": "Héctor Guerrero Flores", "certainty": "reported",
  "asOf": "2025-12-18",
  "statement": {"en": "Héctor Guerrero Flores was at large on 18 December 2025, according to US prosecutors in New York; an undated later report by NTN24 still calls him a fugitive.",
                "es": "Héctor Guerrero Flores seguía prófugo el 18 de diciembre de 2025, según la fiscalía federal de EE. UU. en Nueva York; una nota posterior de NTN24, sin fecha, todavía lo da por fugado."},
  "citations": [
    {"claimant": "us-doj-sdny",
     "act": "states",
     "source": "us-doj-sdny-2025-12-18",
     "locator": "GUERRERO FLORES is currently at large"},
    {"claimant": "ntn24",
     "act": "reports",
     "source": "ntn24-2026-ice-poster",
     "locator": "el señalado jefe criminal actualmente se encuentra en fuga"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a person whom the base article does not name, on the claim of the US State Department alone.",
  "es": "Añade a una persona que el artículo base no nombra, solo según la afirmación del Departamento de Estado de EE. UU."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "cofounder-romero", "aspect": "leadership",
  "type": "co_founder", "personId": "yohan-romero", "personName": "Yohan José Romero", "certainty": "alleged",
  "asOf": "2024-07-11",
  "statement": {"en": "The US State Department describes Yohan José Romero, also called Johan Petrica, as a co-founder of Tren de Aragua and in July 2024 took him to be living in Venezuela; that is the department''s claim, not a finding of a court.",
                "es": "El Departamento de Estado de EE. UU. describe a Yohan José Romero, llamado también Johan Petrica, como cofundador del Tren de Aragua, y en julio de 2024 lo situaba en Venezuela; es una afirmación del departamento, no una conclusión judicial."},
  "citations": [
    {"claimant": "us-state-department",
     "act": "alleges",
     "via": ["dpa-afx"],
     "source": "finanznachrichten-2024-07-rewards",
     "locator": "Tren de Aragua co-founder Johan Petrica as living in Venezuela"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a person whom the base article does not name, on the claim of the US State Department alone.",
  "es": "Añade a una persona que el artículo base no nombra, solo según la afirmación del Departamento de Estado de EE. UU."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "senior-leader-mosquera", "aspect": "leadership",
  "type": "senior_leader", "personId": "giovanni-mosquera", "personName": "Giovanni Vicente Mosquera Serrano",
  "certainty": "alleged", "asOf": "2025-06-24",
  "statement": {"en": "The US State Department describes Giovanni Vicente Mosquera Serrano as a senior leader of Tren de Aragua; he has been indicted in the US, not convicted.",
                "es": "El Departamento de Estado de EE. UU. describe a Giovanni Vicente Mosquera Serrano como un alto dirigente del Tren de Aragua; tiene una acusación formal en EE. UU., no una condena."},
  "citations": [
    {"claimant": "us-state-department",
     "act": "alleges",
     "source": "us-state-2025-06-24-mosquera",
     "locator": "Giovanni Vicente Mosquera Serrano is a notorious member"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds an activity that the base article does not mention.",
  "es": "Añade una actividad que el artículo base no menciona."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "activity-money-laundering", "aspect": "activity",
  "type": "money_laundering", "certainty": "alleged", "asOf": "2024-07-11",
  "statement": {"en": "The US Treasury accused Tren de Aragua in July 2024 of money laundering, with cryptocurrency among the means.",
                "es": "El Departamento del Tesoro de EE. UU. acusó al Tren de Aragua en julio de 2024 de lavado de dinero, con criptomonedas entre los medios empleados."},
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "accuses",
     "source": "upi-2024-07-11-sanctions",
     "locator": "human trafficking, drugs, money-laundering and gender violence"},
    {"claimant": "us-treasury-ofac",
     "act": "states",
     "via": ["el-tiempo"],
     "source": "pledgetimes-2024-07-11-sanctions",
     "locator": "laundered funds through cryptocurrency"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds an analyst''s view, which US prosecutors do not share.",
  "es": "Añade la visión de un analista, que la fiscalía de EE. UU. no comparte."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "structure-federation", "aspect": "structure",
  "type": "federation", "certainty": "reported", "asOf": "2024",
  "statement": {"en": "Jeremy McDermott of InSight Crime describes Tren de Aragua as a federation of gangs without a vertical command.",
                "es": "Jeremy McDermott, de InSight Crime, describe al Tren de Aragua como una federación de bandas sin un mando vertical."},
  "citations": [
    {"claimant": "jeremy-mcdermott",
     "act": "says",
     "source": "insight-newsletter-mcdermott",
     "locator": "but rather a federation of different gangs"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the view of US prosecutors, which competes with that of a federation.",
  "es": "Añade la visión de la fiscalía de EE. UU., que compite con la de una federación."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "structure-enterprise-sdny", "aspect": "structure",
  "type": "enterprise", "certainty": "alleged", "asOf": "2025-12-18",
  "statement": {"en": "US prosecutors in New York treat Tren de Aragua as one criminal enterprise active in the Americas and Europe; that is an allegation, and Jeremy McDermott of InSight Crime speaks of a federation of gangs instead.",
                "es": "La fiscalía federal de EE. UU. en Nueva York trata al Tren de Aragua como una sola empresa criminal activa en América y Europa; es una acusación, y Jeremy McDermott, de InSight Crime, habla en cambio de una federación de bandas."},
  "citations": [
    {"claimant": "us-doj-sdny",
     "act": "alleges",
     "source": "us-doj-sdny-2025-12-18",
     "locator": "operating throughout North America, South America, and Europe"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the Venezuelan prosecution''s claim that the group no longer exists, which authorities elsewhere contradict.",
  "es": "Añade la afirmación de la fiscalía venezolana de que el grupo ya no existe, que autoridades de otros países contradicen."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "status-dismantled", "aspect": "status",
  "type": "dismantled", "certainty": "reported", "asOf": "2025-01",
  "statement": {"en": "Venezuela''s Public Ministry said in January 2025 that Tren de Aragua had been dismantled in two stages, in 2021 and in September 2023; CNN en Español noted that it did not say where the leader was.",
                "es": "El Ministerio Público de Venezuela afirmó en enero de 2025 que el Tren de Aragua había sido desmantelado en dos etapas, en 2021 y en septiembre de 2023; CNN en Español señaló que no dijo dónde estaba su líder."},
  "citations": [
    {"claimant": "venezuela-public-ministry",
     "act": "claims",
     "source": "cnn-2025-01-venezuela-prosecutor",
     "locator": "afirmó este lunes haber desmantelado al grupo criminal transnacional"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a denial that the group exists at all, which the base article does not report.",
  "es": "Añade una negación de la existencia misma del grupo, que el artículo base no recoge."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "status-existence-denied", "aspect": "status",
  "type": "existence_denied", "certainty": "reported", "asOf": "2024-04-09",
  "statement": {"en": "Yván Gil, then Venezuela''s foreign minister, said in Colombia on 9 April 2024 that Tren de Aragua had never existed and was an invention of international media; his country''s Public Ministry says instead that it was dismantled.",
                "es": "Yván Gil, entonces canciller de Venezuela, dijo en Colombia el 9 de abril de 2024 que el Tren de Aragua nunca existió y es un invento de medios internacionales; el Ministerio Público de su país sostiene, en cambio, que fue desmantelado."},
  "citations": [
    {"claimant": "yvan-gil",
     "act": "denies",
     "via": ["el-deber"],
     "source": "eju-2024-04-bolivia",
     "locator": "es una ficción creada por la mediática internacional"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the position that stands against the two Venezuelan statements on the group''s status.",
  "es": "Añade la posición contraria a las dos declaraciones venezolanas sobre el estado del grupo."}', '{
  "subject": "profile", "organisation": "tren-de-aragua", "id": "status-active-sdny", "aspect": "status", "type": "active",
  "certainty": "alleged", "asOf": "2025-12-18",
  "statement": {"en": "US prosecutors in New York described Tren de Aragua in December 2025 as active in North and South America and in Europe, contrary to Venezuelan statements that it was dismantled or never existed; theirs is an allegation in an indictment.",
                "es": "La fiscalía federal de EE. UU. en Nueva York describió al Tren de Aragua en diciembre de 2025 como activo en Norteamérica, Sudamérica y Europa, frente a las declaraciones venezolanas de que fue desmantelado o nunca existió; se trata de una acusación penal."},
  "citations": [
    {"claimant": "us-doj-sdny",
     "act": "alleges",
     "source": "us-doj-sdny-2025-12-18",
     "locator": "operating throughout North America, South America, and Europe"}]
}');

-- Presence --------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the prosecution''s claim that the group is gone from its country of origin.",
  "es": "Añade la afirmación de la fiscalía de que el grupo ya no está en su país de origen."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ve-dismantled", "country": "VE",
  "status": "denied", "certainty": "reported", "asOf": "2025-01",
  "statement": {"en": "According to a statement of January 2025 by Venezuela''s Public Ministry, Tren de Aragua was dismantled in the country in two stages, in 2021 and in September 2023; the ministry did not say where its leader was.",
                "es": "Según un comunicado de enero de 2025 del Ministerio Público de Venezuela, el Tren de Aragua fue desmantelado en el país en dos etapas, en 2021 y en septiembre de 2023; el ministerio no dijo dónde estaba su líder."},
  "citations": [
    {"claimant": "venezuela-public-ministry",
     "act": "claims",
     "source": "cnn-2025-01-venezuela-prosecutor",
     "locator": "afirmó este lunes haber desmantelado al grupo criminal transnacional"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a denial by the foreign minister, which differs from the prosecution''s account.",
  "es": "Añade una negación del canciller, distinta de la versión de la fiscalía."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ve-existence-denied", "country": "VE",
  "status": "denied", "certainty": "reported", "asOf": "2024-04-09",
  "statement": {"en": "Yván Gil, then Venezuela''s foreign minister, denied on 9 April 2024 that Tren de Aragua exists or ever existed, and put the name down to international media.",
                "es": "Yván Gil, entonces canciller de Venezuela, negó el 9 de abril de 2024 que el Tren de Aragua exista o haya existido, y atribuyó el nombre a medios internacionales."},
  "citations": [
    {"claimant": "yvan-gil",
     "act": "denies",
     "via": ["el-deber"],
     "source": "eju-2024-04-bolivia",
     "locator": "es una ficción creada por la mediática internacional"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a place and a year for the expansion into Colombia, which the base article only names.",
  "es": "Añade un lugar y un año a la expansión en Colombia, que el artículo base solo menciona."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-co-la-parada", "country": "CO",
  "status": "reported", "certainty": "reported", "asOf": "2017",
  "statement": {"en": "Leaked reports of the Colombian criminal police, read by CNN en Español, place Tren de Aragua in the border settlement of La Parada, in Norte de Santander, from the middle of 2017.",
                "es": "Informes filtrados de la policía judicial de Colombia, consultados por CNN en Español, sitúan al Tren de Aragua en el corregimiento fronterizo de La Parada, en Norte de Santander, desde mediados de 2017."},
  "subdivisions": [{"code": "CO-NSA", "name": {"en": "Norte de Santander", "es": "Norte de Santander"}}],
  "citations": [
    {"claimant": "colombia-police",
     "act": "reports",
     "source": "cnn-2023-11-10-narcofiles",
     "locator": "a mediados de 2017"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Disputes the alliance reported in the base article: the ELN as an enemy.",
  "es": "Discute la alianza recogida en el artículo base: el ELN como enemigo."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-co-eln-rival", "country": "CO",
  "status": "reported", "certainty": "reported", "asOf": "2023-11",
  "statement": {"en": "Leaked Colombian police reports describe Tren de Aragua and the ELN as fighting each other around La Parada since 2019, and the police of Cúcuta said that the gang had driven the guerrillas out; this runs against the alliance that others allege.",
                "es": "Informes filtrados de la policía colombiana describen al Tren de Aragua y al ELN enfrentados en torno a La Parada desde 2019, y la policía de Cúcuta dijo que la banda había desplazado a la guerrilla; esto contradice la alianza que otros alegan."},
  "subdivisions": [{"code": "CO-NSA", "name": {"en": "Norte de Santander", "es": "Norte de Santander"}}],
  "partners": [
    {"id": "eln",
     "name": {"en": "National Liberation Army (ELN)", "es": "Ejército de Liberación Nacional (ELN)"},
     "tie": "rival"}],
  "citations": [
    {"claimant": "colombia-police", "act": "reports", "source": "cnn-2023-11-10-narcofiles"},
    {"claimant": "cucuta-police",
     "act": "says",
     "via": ["cnn-espanol"],
     "source": "caraota-2023-11-eln",
     "locator": "el Tren de Aragua ha logrado desplazar al ELN"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a research organisation''s assessment of how firm the presence was.",
  "es": "Añade la valoración de una organización de investigación sobre la firmeza de la presencia."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-co-permanent", "country": "CO",
  "status": "expanded", "certainty": "reported", "asOf": "2023-10",
  "statement": {"en": "InSight Crime counted Colombia in October 2023 among three countries where Tren de Aragua had settled for good; the others were Peru and Chile.",
                "es": "InSight Crime contaba en octubre de 2023 a Colombia entre los tres países donde el Tren de Aragua se había asentado de forma permanente; los otros eran Perú y Chile."},
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2023-10-stages",
     "locator": "establishing a permanent presence in Colombia, Peru, and Chile"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the one police operation found behind the expansion into Ecuador.",
  "es": "Añade la única operación policial hallada que respalda la expansión en Ecuador."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ec-carchi", "country": "EC", "status": "reported",
  "certainty": "reported", "asOf": "2020",
  "statement": {"en": "Police in Ecuador broke up a group linked to Tren de Aragua in the province of Carchi in late 2020, according to Fundación Periodistas Sin Cadenas, republished by Runrunes.",
                "es": "La policía de Ecuador desarticuló a fines de 2020 un grupo ligado al Tren de Aragua en la provincia de Carchi, según la Fundación Periodistas Sin Cadenas, en un trabajo que publicó también Runrunes."},
  "subdivisions": [{"code": "EC-C", "name": {"en": "Carchi", "es": "Carchi"}}],
  "citations": [
    {"claimant": "periodistas-sin-cadenas",
     "act": "reports",
     "source": "runrunes-2021-10-ecuador",
     "locator": "desarticuló a un grupo ligado a la banda"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Disputes the weight that the base article gives to Ecuador.",
  "es": "Discute el peso que el artículo base da a Ecuador."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ec-reports-only", "country": "EC",
  "status": "disputed", "certainty": "reported", "asOf": "2023-10",
  "statement": {"en": "InSight Crime knew in October 2023 only of reports that Tren de Aragua was in Ecuador, not of a permanent presence; BBC News lists the country among four into which the gang expanded.",
                "es": "InSight Crime solo tenía constancia en octubre de 2023 de informaciones sobre el Tren de Aragua en Ecuador, no de una presencia permanente; BBC News incluye al país entre los cuatro hacia los que se expandió la banda."},
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2023-10-stages",
     "locator": "further reports of their presence in Ecuador, Brazil, and Bolivia"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the government''s ground for its decree, which came before the base article.",
  "es": "Añade el fundamento que dio el Gobierno a su decreto, anterior al artículo base."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ec-decree", "country": "EC", "status": "reported",
  "certainty": "reported", "asOf": "2025-01-30",
  "statement": {"en": "In its decree of 30 January 2025 against Tren de Aragua, the presidency of Ecuador cited an intelligence report that the gang has influence in the country; Reporte Confidencial, which relays this, saw little public evidence.",
                "es": "En su decreto del 30 de enero de 2025 contra el Tren de Aragua, la Presidencia de Ecuador citó un informe de inteligencia según el cual la banda tiene influencia en el país; Reporte Confidencial, que lo recoge, veía pocas pruebas públicas."},
  "citations": [{"claimant": "ecuador-presidency", "act": "claims", "source": "reporteconfidencial-2025-02-02-ecuador"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Disputes the expansion into Ecuador that the base article states.",
  "es": "Discute la expansión en Ecuador que afirma el artículo base."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ec-thin-evidence", "country": "EC",
  "status": "disputed", "certainty": "reported", "asOf": "2025-02-02",
  "statement": {"en": "Reporte Confidencial wrote in February 2025 that there was no significant public evidence of Tren de Aragua in Ecuador.",
                "es": "Reporte Confidencial escribió en febrero de 2025 que no existían pruebas públicas de peso de que el Tren de Aragua estuviera en Ecuador."},
  "citations": [{"claimant": "reporte-confidencial", "act": "reports", "source": "reporteconfidencial-2025-02-02-ecuador"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds factions and a place; the base article only lists the country.",
  "es": "Añade facciones y un lugar; el artículo base solo menciona el país."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-pe-factions", "country": "PE",
  "status": "reported", "certainty": "reported", "asOf": "2024-01-22",
  "statement": {"en": "La República names Dinastía Alayón, Los Gallegos and Los Hijos de Dios as factions of Tren de Aragua in Peru, pursued by the police in Lima among other places.",
                "es": "La República nombra a Dinastía Alayón, Los Gallegos y Los Hijos de Dios como facciones del Tren de Aragua en Perú, perseguidas por la policía en Lima, entre otros lugares."},
  "subdivisions": [{"code": "PE-LMA", "name": {"en": "Lima Metropolitana", "es": "Lima Metropolitana"}}],
  "citations": [
    {"claimant": "la-republica-peru",
     "act": "reports",
     "source": "larepublica-2024-01-22",
     "locator": "‘Los Gallegos’, ‘Dinastía Alayón’ y ‘Los Hijos de Dios’"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a research organisation''s assessment of how firm the presence was.",
  "es": "Añade la valoración de una organización de investigación sobre la firmeza de la presencia."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-pe-permanent", "country": "PE",
  "status": "expanded", "certainty": "reported", "asOf": "2023-10",
  "statement": {"en": "InSight Crime counted Peru in October 2023 among three countries where Tren de Aragua had settled for good; the others were Colombia and Chile.",
                "es": "InSight Crime contaba en octubre de 2023 a Perú entre los tres países donde el Tren de Aragua se había asentado de forma permanente; los otros eran Colombia y Chile."},
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2023-10-stages",
     "locator": "establishing a permanent presence in Colombia, Peru, and Chile"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a research organisation''s assessment of how firm the presence was.",
  "es": "Añade la valoración de una organización de investigación sobre la firmeza de la presencia."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-cl-permanent", "country": "CL",
  "status": "expanded", "certainty": "reported", "asOf": "2023-10",
  "statement": {"en": "InSight Crime counted Chile in October 2023 among three countries where Tren de Aragua had settled for good; the others were Colombia and Peru.",
                "es": "InSight Crime contaba en octubre de 2023 a Chile entre los tres países donde el Tren de Aragua se había asentado de forma permanente; los otros eran Colombia y Perú."},
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2023-10-stages",
     "locator": "establishing a permanent presence in Colombia, Peru, and Chile"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds convictions; the base article mentions only accusations in Chile.",
  "es": "Añade condenas; el artículo base solo menciona acusaciones en Chile."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-cl-arica", "country": "CL", "status": "reported",
  "certainty": "official", "asOf": "2024-11-19",
  "statement": {"en": "A court in Arica convicted 34 members of Los Gallegos in November 2024; the regional prosecution of Mario Carrera considers the band to be the armed wing of Tren de Aragua there. Four people were acquitted.",
                "es": "Un tribunal de Arica condenó en noviembre de 2024 a 34 integrantes de Los Gallegos, banda que la fiscalía regional de Mario Carrera considera el brazo armado del Tren de Aragua en la zona. Cuatro personas fueron absueltas."},
  "subdivisions": [{"code": "CL-AP", "name": {"en": "Arica y Parinacota", "es": "Arica y Parinacota"}}],
  "citations": [
    {"claimant": "mario-carrera",
     "act": "states",
     "source": "elpais-2024-11-20-arica",
     "locator": "ha condenado este martes a 34 miembros de Los Gallegos"},
    {"claimant": "fiscalia-chile",
     "act": "states",
     "via": ["afp"],
     "source": "tvn2-2025-arica-sentence",
     "locator": "formaban parte de Los Gallegos"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds arrests counted by the prosecution; the base article reports none in Chile.",
  "es": "Añade detenciones contadas por la fiscalía; el artículo base no informa de ninguna en Chile."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-cl-identified", "country": "CL",
  "status": "arrests_reported", "certainty": "reported", "asOf": "2023-05",
  "statement": {"en": "Chile''s Public Prosecutor''s Office had identified 350 members of Tren de Aragua in the country by May 2023, of whom 123 were in custody, CIPER reported; being identified or held is not a conviction.",
                "es": "La Fiscalía de Chile había identificado hasta mayo de 2023 a 350 integrantes del Tren de Aragua en el país, de los cuales 123 estaban presos, según informó CIPER; ser identificado o detenido no es una condena."},
  "citations": [
    {"claimant": "fiscalia-chile",
     "act": "counts",
     "source": "ciper-2023-05-25",
     "locator": "Ahora, la Fiscalía ya ha identificado a 350"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Names the prosecutor behind an accusation that the base article leaves unattributed, and how far the case had come.",
  "es": "Nombra al fiscal que formula una acusación que el artículo base deja sin autor, e indica el estado del caso."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-cl-ojeda-prosecution", "country": "CL",
  "status": "reported", "certainty": "alleged", "asOf": "2025-08-14",
  "statement": {"en": "Prosecutor Héctor Barros attributes the abduction and killing of Ronald Ojeda in Santiago to Tren de Aragua and argues a political motive; in August 2025 twelve of at least 16 suspected participants were before the courts, and no conviction has been found.",
                "es": "El fiscal Héctor Barros atribuye al Tren de Aragua el secuestro y homicidio de Ronald Ojeda en Santiago y sostiene un móvil político; en agosto de 2025, doce de al menos 16 presuntos participantes estaban ante la justicia, y no se ha encontrado ninguna condena."},
  "subdivisions": [
    {"code": "CL-RM", "name": {"en": "Región Metropolitana de Santiago", "es": "Región Metropolitana de Santiago"}}],
  "activities": [{"code": "kidnapping", "name": {"en": "Kidnapping", "es": "Secuestro"}}],
  "citations": [
    {"claimant": "hector-barros",
     "act": "accuses",
     "source": "wradio-2024-03-05-ojeda",
     "locator": "vinculada principalmente al Tren de Aragua"},
    {"claimant": "hector-barros",
     "act": "alleges",
     "source": "puranoticia-2025-08-14-ojeda",
     "locator": "al menos 16 personas habrían intervenido"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds an official extent within the US, which the base article does not give.",
  "es": "Añade una extensión oficial dentro de EE. UU., que el artículo base no indica."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-us-dhs-states", "country": "US",
  "status": "reported", "certainty": "reported", "asOf": "2024-10",
  "statement": {"en": "The US Department of Homeland Security placed Tren de Aragua in 15 US states and possibly in eight others, NBC News reported in October 2024.",
                "es": "El Departamento de Seguridad Nacional de EE. UU. situaba al Tren de Aragua en 15 estados del país y posiblemente en otros ocho, según informó NBC News en octubre de 2024."},
  "citations": [
    {"claimant": "us-dhs",
     "act": "states",
     "via": ["nbc-news"],
     "source": "newsmax-2024-10-23-dhs",
     "locator": "has a presence in 15 states"},
    {"claimant": "us-dhs",
     "act": "suggests",
     "via": ["nbc-news"],
     "source": "newsmax-2024-10-23-dhs",
     "locator": "a possible presence in eight more"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds arrests at the border, earlier than those in the base article.",
  "es": "Añade detenciones en la frontera, anteriores a las del artículo base."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-us-border-patrol", "country": "US",
  "status": "arrests_reported", "certainty": "reported", "asOf": "2022-10/2023-10",
  "statement": {"en": "US Border Patrol told CNN that it had arrested 38 suspected members of Tren de Aragua in the year to October 2023, Reporte Confidencial relays; suspicion is not proof of membership.",
                "es": "La Patrulla Fronteriza de EE. UU. dijo a CNN que había detenido a 38 presuntos integrantes del Tren de Aragua en el año hasta octubre de 2023, según recoge Reporte Confidencial; la sospecha no prueba la pertenencia."},
  "citations": [
    {"claimant": "us-border-patrol",
     "act": "counts",
     "via": ["cnn"],
     "source": "reporteconfidencial-2023-11-09",
     "locator": "detuvo a 38 presuntos miembros del Tren de Aragua"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Disputes the scale that US authorities describe.",
  "es": "Discute la dimensión que describen las autoridades de EE. UU."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-us-no-structure", "country": "US",
  "status": "disputed", "certainty": "reported", "asOf": "2024",
  "statement": {"en": "Jeremy McDermott of InSight Crime saw no sign in 2024 that Tren de Aragua had built an organised structure in the US.",
                "es": "Jeremy McDermott, de InSight Crime, no veía en 2024 indicios de que el Tren de Aragua hubiera montado una estructura organizada en EE. UU."},
  "citations": [
    {"claimant": "jeremy-mcdermott",
     "act": "says",
     "source": "insight-newsletter-mcdermott",
     "locator": "no evidence that the gang has set up an organizational structure"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Disputes the scale that US authorities describe, on answers from police forces.",
  "es": "Discute la dimensión que describen las autoridades de EE. UU., a partir de respuestas de la policía."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-us-isolated-cases", "country": "US",
  "status": "disputed", "certainty": "reported", "asOf": "2024",
  "statement": {"en": "An inquiry by InSight Crime, as the Latin Times reported it in 2024, found US cases attributed to Tren de Aragua to be isolated and without clear ties to its leadership.",
                "es": "Una investigación de InSight Crime, según la recogió el Latin Times en 2024, halló que los casos atribuidos al Tren de Aragua en EE. UU. eran aislados y sin vínculos claros con su cúpula."},
  "citations": [{"claimant": "insight-crime", "act": "reports", "source": "insight-2024-us-latintimes"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a country that the base article does not name: the minister''s first statement.",
  "es": "Añade un país que el artículo base no menciona: la primera declaración del ministro."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-bo-oruro", "country": "BO",
  "status": "arrests_reported", "certainty": "alleged", "asOf": "2024-04-05",
  "statement": {"en": "Bolivia''s government minister, Eduardo del Castillo, announced that four Venezuelans arrested in Oruro on 5 April 2024 had called themselves members of Tren de Aragua; days later he ruled the gang out.",
                "es": "El ministro de Gobierno de Bolivia, Eduardo del Castillo, anunció que cuatro venezolanos detenidos en Oruro el 5 de abril de 2024 se habían declarado integrantes del Tren de Aragua; días después descartó la presencia de la banda."},
  "subdivisions": [{"code": "BO-O", "name": {"en": "Oruro", "es": "Oruro"}}],
  "citations": [
    {"claimant": "bolivia-government-minister",
     "act": "announces",
     "source": "infobae-2024-04-06-bolivia",
     "locator": "detuvo este viernes en el oeste del país a cuatro venezolanos"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the minister''s second statement, which takes back the first.",
  "es": "Añade la segunda declaración del ministro, que desdice la primera."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-bo-denied", "country": "BO", "status": "denied",
  "certainty": "reported", "asOf": "2024-04",
  "statement": {"en": "Within days of announcing arrests in Oruro, Eduardo del Castillo, Bolivia''s government minister, ruled out that Tren de Aragua was in the country, relying on Venezuela''s word that the gang had been broken up.",
                "es": "A los pocos días de anunciar detenciones en Oruro, Eduardo del Castillo, ministro de Gobierno de Bolivia, descartó la presencia del Tren de Aragua en el país, apoyado en la palabra de Venezuela de que la banda había sido desarticulada."},
  "citations": [
    {"claimant": "bolivia-government-minister",
     "act": "denies",
     "via": ["el-deber"],
     "source": "eju-2024-04-bolivia",
     "locator": "retrocede y descarta su presencia en Bolivia"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a research organisation''s assessment of how firm the presence was.",
  "es": "Añade la valoración de una organización de investigación sobre la firmeza de la presencia."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-bo-reports-only", "country": "BO",
  "status": "reported", "certainty": "reported", "asOf": "2023-10",
  "statement": {"en": "InSight Crime knew in October 2023 of reports that Tren de Aragua was in Bolivia, but did not count the country among those of permanent presence.",
                "es": "InSight Crime tenía constancia en octubre de 2023 de informaciones sobre el Tren de Aragua en Bolivia, pero no contaba al país entre los de presencia permanente."},
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2023-10-stages",
     "locator": "further reports of their presence in Ecuador, Brazil, and Bolivia"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a country that the base article does not name.", "es": "Añade un país que el artículo base no menciona."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-br-roraima", "country": "BR",
  "status": "reported", "certainty": "reported", "asOf": "2024-12-13",
  "statement": {"en": "The Brazilian network Band reported in December 2024 that Tren de Aragua had settled in districts of Boa Vista, in Roraima, with agreements with Brazil''s two largest criminal factions, the PCC and Comando Vermelho.",
                "es": "La cadena brasileña Band informó en diciembre de 2024 de que el Tren de Aragua se había instalado en barrios de Boa Vista, en Roraima, con acuerdos con las dos mayores facciones criminales de Brasil, el PCC y el Comando Vermelho."},
  "subdivisions": [{"code": "BR-RR", "name": {"en": "Roraima", "es": "Roraima"}}],
  "activities": [
    {"code": "drug_dealing", "name": {"en": "Drug dealing", "es": "Venta de drogas"}},
    {"code": "smuggling", "name": {"en": "Smuggling", "es": "Contrabando"}},
    {"code": "sexual_exploitation", "name": {"en": "Sexual exploitation", "es": "Explotación sexual"}}],
  "partners": [
    {"id": "primeiro-comando-da-capital",
     "name": {"en": "First Capital Command (PCC)", "es": "Primer Comando de la Capital (PCC)"},
     "tie": "reported_dealings"},
    {"id": "comando-vermelho", "name": {"en": "Red Command (CV)", "es": "Comando Rojo (CV)"}, "tie": "reported_dealings"}],
  "citations": [
    {"claimant": "band-tv",
     "act": "reports",
     "source": "band-2024-12-13-brazil",
     "locator": "estabeleceu presença em bairros de Boa Vista, em Roraima"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a research organisation''s assessment of how firm the presence was.",
  "es": "Añade la valoración de una organización de investigación sobre la firmeza de la presencia."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-br-reports-only", "country": "BR",
  "status": "reported", "certainty": "reported", "asOf": "2023-10",
  "statement": {"en": "InSight Crime knew in October 2023 of reports that Tren de Aragua was in Brazil, but did not count the country among those of permanent presence.",
                "es": "InSight Crime tenía constancia en octubre de 2023 de informaciones sobre el Tren de Aragua en Brasil, pero no contaba al país entre los de presencia permanente."},
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2023-10-stages",
     "locator": "further reports of their presence in Ecuador, Brazil, and Bolivia"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a country that the base article does not name: what its minister said.",
  "es": "Añade un país que el artículo base no menciona: lo que dijo su ministro."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-pa-minister", "country": "PA",
  "status": "reported", "certainty": "reported", "asOf": "2024-10-16",
  "statement": {"en": "Panama''s security minister, Frank Ábrego, said on 16 October 2024 that Tren de Aragua was among the groups identified in the country and that it sponsored local gangs in the transit of drugs, according to La Estrella de Panamá.",
                "es": "El ministro de Seguridad de Panamá, Frank Ábrego, dijo el 16 de octubre de 2024 que el Tren de Aragua era uno de los grupos identificados en el país y que patrocinaba a pandillas locales en el tránsito de drogas, según La Estrella de Panamá."},
  "activities": [
    {"code": "sponsoring_local_gangs",
     "name": {"en": "Sponsoring of local gangs in drug transit",
              "es": "Patrocinio de pandillas locales en el tránsito de drogas"}}],
  "citations": [
    {"claimant": "panama-security-minister",
     "act": "says",
     "source": "laestrella-2025-09-01-panama",
     "locator": "Se han identificado los grupos del Tren de Aragua"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds one arrest in Panama.", "es": "Añade una detención en Panamá."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-pa-darien", "country": "PA",
  "status": "arrests_reported", "certainty": "alleged", "asOf": "2025-09-01",
  "statement": {"en": "La Estrella de Panamá reported on 1 September 2025 the arrest of one suspected member of Tren de Aragua, in Darién; it rested on an alert from the US, and an arrest is not a conviction.",
                "es": "La Estrella de Panamá informó el 1 de septiembre de 2025 de la detención de un presunto integrante del Tren de Aragua, en Darién; se basó en una alerta de EE. UU., y una detención no es una condena."},
  "subdivisions": [{"code": "PA-5", "name": {"en": "Darién", "es": "Darién"}}],
  "citations": [
    {"claimant": "la-estrella-de-panama",
     "act": "reports",
     "source": "laestrella-2025-09-01-panama",
     "locator": "por su presunta relación con el Tren de Aragua"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a country where the first operation came after the base article.",
  "es": "Añade un país donde la primera operación fue posterior al artículo base."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-es-arrests", "country": "ES",
  "status": "arrests_reported", "certainty": "alleged", "asOf": "2025-11-07",
  "statement": {"en": "Spain''s National Police announced in November 2025 thirteen arrests in five provinces over suspected ties to Tren de Aragua, and the break-up of what it called the gang''s first cell based in Spain; the arrested had not been convicted.",
                "es": "La Policía Nacional de España anunció en noviembre de 2025 trece detenciones en cinco provincias por presuntos vínculos con el Tren de Aragua y la desarticulación de lo que describió como la primera célula de la banda asentada en España; los detenidos no habían sido condenados."},
  "subdivisions": [
    {"code": "ES-B", "name": {"en": "Barcelona", "es": "Barcelona"}},
    {"code": "ES-M", "name": {"en": "Madrid", "es": "Madrid"}},
    {"code": "ES-GI", "name": {"en": "Girona", "es": "Girona"}},
    {"code": "ES-C", "name": {"en": "A Coruña", "es": "A Coruña"}},
    {"code": "ES-V", "name": {"en": "Valencia", "es": "Valencia"}}],
  "activities": [{"code": "drug_trafficking", "name": {"en": "Drug trafficking", "es": "Narcotráfico"}}],
  "citations": [
    {"claimant": "spain-national-police",
     "act": "announces",
     "source": "libertaddigital-2025-11-07-spain",
     "locator": "en la primera operación que logra desmantelar una célula asentada en España"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a country that the base article names only as the home of another cartel.",
  "es": "Añade un país que el artículo base solo menciona como sede de otro cartel."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-mx-arrests", "country": "MX",
  "status": "arrests_reported", "certainty": "alleged", "asOf": "2025-10-04",
  "statement": {"en": "Mexico''s Secretariat of Security announced on 4 October 2025 three arrests in Mexico City, among them that of the presumed head of Tren de Aragua in Mexico, and named three states as further areas of operation; Ronna Rísquez urged caution.",
                "es": "La Secretaría de Seguridad de México anunció el 4 de octubre de 2025 tres detenciones en Ciudad de México, entre ellas la del presunto jefe del Tren de Aragua en el país, y señaló tres estados más como zonas de operación; Ronna Rísquez pidió cautela."},
  "subdivisions": [
    {"code": "MX-CMX", "name": {"en": "Mexico City", "es": "Ciudad de México"}},
    {"code": "MX-MOR", "name": {"en": "Morelos", "es": "Morelos"}},
    {"code": "MX-PUE", "name": {"en": "Puebla", "es": "Puebla"}},
    {"code": "MX-MEX", "name": {"en": "State of Mexico", "es": "Estado de México"}}],
  "activities": [
    {"code": "sex_trafficking", "name": {"en": "Sex trafficking", "es": "Trata con fines de explotación sexual"}},
    {"code": "drug_dealing", "name": {"en": "Drug dealing", "es": "Venta de drogas"}},
    {"code": "extortion", "name": {"en": "Extortion", "es": "Extorsión"}}],
  "citations": [
    {"claimant": "mexico-sspc",
     "act": "announces",
     "via": ["cnn-espanol"],
     "source": "kvia-2025-10-04-mexico",
     "locator": "líder y principal operador en México"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a journalist''s call for caution about the Mexican announcement.",
  "es": "Añade el llamado de una periodista a la cautela ante el anuncio mexicano."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-mx-caution", "country": "MX",
  "status": "disputed", "certainty": "reported", "asOf": "2025-10-06",
  "statement": {"en": "Ronna Rísquez urged caution on Aristegui Noticias in October 2025: the names of those arrested in Mexico City, she said, did not match the members of Tren de Aragua whom Venezuelan police had identified before.",
                "es": "Ronna Rísquez pidió cautela en Aristegui Noticias en octubre de 2025: los nombres de los detenidos en Ciudad de México, dijo, no correspondían a los integrantes del Tren de Aragua que la policía venezolana había identificado antes."},
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "says",
     "source": "aristegui-2025-10-06",
     "locator": "no coinciden con los identificados previamente"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a country that has listed the group, so that the listing is not taken for presence.",
  "es": "Añade un país que ha incluido al grupo en una lista, para que no se confunda con presencia."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ca-listed", "country": "CA",
  "status": "designation_only", "certainty": "official", "asOf": "2025-02-20",
  "statement": {"en": "Canada has listed Tren de Aragua under its Criminal Code; the government''s announcement of 20 February 2025 claims no presence of the gang in Canada.",
                "es": "Canadá ha incluido al Tren de Aragua en una lista prevista en su Código Penal; el anuncio del Gobierno, del 20 de febrero de 2025, no afirma que la banda esté en Canadá."},
  "citations": [
    {"claimant": "government-of-canada",
     "act": "announces",
     "source": "canada-2025-02-20-listing",
     "locator": "listed seven organizations as terrorist entities under the Criminal Code"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a country that has listed the group, so that the listing is not taken for presence.",
  "es": "Añade un país que ha incluido al grupo en una lista, para que no se confunda con presencia."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-ar-listed", "country": "AR",
  "status": "designation_only", "certainty": "official", "asOf": "2025-02-25",
  "statement": {"en": "Argentina''s Ministry of Security has entered Tren de Aragua in a national register, ANSA reported on 25 February 2025; the entry is no proof that the gang is in Argentina.",
                "es": "El Ministerio de Seguridad de Argentina inscribió al Tren de Aragua en un registro nacional, según informó ANSA el 25 de febrero de 2025; la inscripción no prueba que la banda esté en Argentina."},
  "citations": [
    {"claimant": "government-of-argentina",
     "act": "announces",
     "via": ["infobae"],
     "source": "ansa-2025-02-25-argentina",
     "locator": "un''organizzazione terroristica iscrivendola nel Registro pubblico"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a country that has listed the group, so that the listing is not taken for presence.",
  "es": "Añade un país que ha incluido al grupo en una lista, para que no se confunda con presencia."}', '{
  "subject": "presence", "organisation": "tren-de-aragua", "id": "presence-tt-listed", "country": "TT",
  "status": "designation_only", "certainty": "official", "asOf": "2025-07-02",
  "statement": {"en": "Trinidad and Tobago''s government obtained a court order against Tren de Aragua, El Diario reported on 2 July 2025; the listing is no proof that the gang is in the country.",
                "es": "El Gobierno de Trinidad y Tobago obtuvo una orden judicial contra el Tren de Aragua, según informó El Diario el 2 de julio de 2025; la designación no prueba que la banda esté en el país."},
  "citations": [
    {"claimant": "trinidad-government",
     "act": "announces",
     "source": "eldiario-2025-07-02-designations",
     "locator": "obtuvo una orden del Tribunal Superior"}]
}');

-- Events ----------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a reported birth date, which agrees with the age of 41 given in the base article.",
  "es": "Añade una fecha de nacimiento publicada, que coincide con los 41 años que le atribuye el artículo base."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "leader-birth", "date": "1983-12-02", "category": "context",
  "certainty": "reported",
  "title": {"en": "Héctor Guerrero Flores is born", "es": "Nace Héctor Guerrero Flores"},
  "summary": {"en": "Héctor Guerrero Flores, named as the leader of Tren de Aragua, was born in Maracay on 2 December 1983, according to El Diario of Ecuador.",
              "es": "Héctor Guerrero Flores, señalado como líder del Tren de Aragua, nació en Maracay el 2 de diciembre de 1983, según El Diario de Ecuador."},
  "countries": ["VE"],
  "people": [{"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "citations": [
    {"claimant": "eldiario-ec",
     "act": "reports",
     "source": "eldiario-ec-2025-04-01",
     "locator": "nació el 2 de diciembre de 1983 en Maracay"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the first place reported outside Venezuela.",
  "es": "Añade el primer lugar del que se tiene noticia fuera de Venezuela."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "la-parada-2017", "date": "2017", "category": "expansion",
  "certainty": "reported",
  "title": {"en": "First foothold in Colombia", "es": "Primer asentamiento en Colombia"},
  "summary": {"en": "Tren de Aragua moved into La Parada, on the Colombian side of the border, in mid-2017, according to leaked reports of the Colombian criminal police read by CNN en Español.",
              "es": "El Tren de Aragua entró a mediados de 2017 en La Parada, en el lado colombiano de la frontera, según informes filtrados de la policía judicial de Colombia consultados por CNN en Español."},
  "countries": ["CO"],
  "citations": [
    {"claimant": "colombia-police",
     "act": "reports",
     "source": "cnn-2023-11-10-narcofiles",
     "locator": "a mediados de 2017"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a sentence that the base article does not mention.",
  "es": "Añade una condena que el artículo base no menciona."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "leader-sentence-2018", "date": "2018", "category": "court",
  "certainty": "reported",
  "title": {"en": "Héctor Guerrero Flores is sentenced in Venezuela", "es": "Condena a Héctor Guerrero Flores en Venezuela"},
  "summary": {"en": "Héctor Guerrero Flores pleaded guilty in Venezuela in 2018 and was sentenced to 17 years in prison, according to El Diario of Ecuador; CNN en Español gives the term as 17 years, two months and two days.",
              "es": "Héctor Guerrero Flores se declaró culpable en Venezuela en 2018 y fue condenado a 17 años de cárcel, según El Diario de Ecuador; CNN en Español precisa la pena en 17 años, dos meses y dos días."},
  "countries": ["VE"],
  "people": [{"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "citations": [
    {"claimant": "eldiario-ec",
     "act": "reports",
     "source": "eldiario-ec-2025-04-01",
     "locator": "fue condenado a 17 años de prisión"},
    {"claimant": "cnn-espanol",
     "act": "reports",
     "source": "cnn-2023-09-26-leader",
     "locator": "una pena de 17 años, dos meses y dos días"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the date of the book that the base article relies on.",
  "es": "Añade la fecha del libro en que se apoya el artículo base."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "risquez-book-2023", "date": "2023-03",
  "category": "publication", "certainty": "reported",
  "title": {"en": "Ronna Rísquez publishes her book", "es": "Ronna Rísquez publica su libro"},
  "summary": {"en": "Ronna Rísquez''s book on Tren de Aragua was published by Editorial Dahbar in Venezuela in early 2023; El Diario interviewed her about it on 18 March 2023, and Crónica.Uno wrote of a recent publication in April.",
              "es": "El libro de Ronna Rísquez sobre el Tren de Aragua fue publicado en Venezuela por la Editorial Dahbar a comienzos de 2023; El Diario la entrevistó al respecto el 18 de marzo de 2023, y Crónica.Uno hablaba en abril de una publicación reciente."},
  "countries": ["VE"],
  "people": [{"id": "ronna-risquez", "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"}}],
  "citations": [
    {"claimant": "el-diario-ve", "act": "reports", "source": "eldiario-2023-03-18-risquez"},
    {"claimant": "cronica-uno",
     "act": "reports",
     "source": "cronica-uno-2023-04",
     "locator": "publicó recientemente su libro Tren de Aragua"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the local report found, apart from the case in the base article, since that they are one case is not proved.",
  "es": "Añade la información local hallada, aparte del caso del artículo base, pues no está probado que sean el mismo."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "doral-killing", "date": "2023-11-28", "category": "case",
  "certainty": "alleged",
  "title": {"en": "Killing of a resident of Doral, Florida", "es": "Homicidio de un residente de Doral, Florida"},
  "summary": {"en": "WPLG Local 10, citing court and police records, reports that a Venezuelan man of 43 from Doral, Florida, was killed on 28 November 2023 and that an arrest followed in January 2024; a tie to Tren de Aragua is alleged, not proved. It is probably, though not certainly, the Florida case that BBC News gives with other details.",
              "es": "WPLG Local 10, con base en documentos judiciales y policiales, informa de que un venezolano de 43 años de Doral, Florida, fue asesinado el 28 de noviembre de 2023 y de que hubo una detención en enero de 2024; el vínculo con el Tren de Aragua se alega, no está probado. Probablemente, aunque no con certeza, es el caso de Florida que BBC News cuenta con otros datos."},
  "countries": ["US"],
  "citations": [
    {"claimant": "wplg",
     "act": "reports",
     "source": "local10-2024-01-17",
     "locator": "after a 43-year-old Venezuelan man who lived in Doral"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the day of the abduction, which the base article does not give.",
  "es": "Añade el día del secuestro, que el artículo base no indica."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "ojeda-abduction", "date": "2024-02-21", "category": "case",
  "certainty": "alleged",
  "title": {"en": "Ronald Ojeda is abducted in Santiago", "es": "Secuestran a Ronald Ojeda en Santiago"},
  "summary": {"en": "Ronald Ojeda, a Venezuelan former officer who opposed the government, was abducted from his home in Santiago on 21 February 2024, according to La Tercera. Members of Tren de Aragua stand accused, BBC News reports, of having dressed as Chilean police for it; accusations are not convictions.",
              "es": "Ronald Ojeda, exmilitar venezolano opositor, fue secuestrado en su casa de Santiago el 21 de febrero de 2024, según La Tercera. Se acusa a integrantes del Tren de Aragua, según BBC News, de haberse vestido para ello de policías chilenos; las acusaciones no son condenas."},
  "countries": ["CL", "VE"],
  "people": [{"id": "ronald-ojeda", "name": {"en": "Ronald Ojeda", "es": "Ronald Ojeda"}}],
  "citations": [
    {"claimant": "la-tercera",
     "act": "reports",
     "source": "elcarabobeno-2024-03-ojeda",
     "locator": "secuestrado en su hogar en la comuna de Independencia"},
    {"claimant": "unnamed-accusers",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "have been accused of dressing up as Chilean police officers"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds arrests in a country that the base article does not name, with the minister''s reversal.",
  "es": "Añade detenciones en un país que el artículo base no menciona, con el cambio de postura del ministro."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "oruro-arrests", "date": "2024-04-05", "category": "case",
  "certainty": "alleged",
  "title": {"en": "Arrests in Oruro, Bolivia, then a denial", "es": "Detenciones en Oruro, Bolivia, y un desmentido"},
  "summary": {"en": "Four Venezuelans were arrested in Oruro on 5 April 2024, and Bolivia''s government minister, Eduardo del Castillo, presented them as having declared themselves members of Tren de Aragua. Within days he ruled out that the gang was in Bolivia.",
              "es": "Cuatro venezolanos fueron detenidos en Oruro el 5 de abril de 2024, y el ministro de Gobierno de Bolivia, Eduardo del Castillo, dijo que se habían declarado integrantes del Tren de Aragua. A los pocos días descartó que la banda estuviera en Bolivia."},
  "countries": ["BO"],
  "citations": [
    {"claimant": "bolivia-government-minister",
     "act": "announces",
     "source": "infobae-2024-04-06-bolivia",
     "locator": "manifestando que no sabían con quiénes se metían"},
    {"claimant": "bolivia-government-minister",
     "act": "denies",
     "via": ["el-deber"],
     "source": "eju-2024-04-bolivia",
     "locator": "retrocede y descarta su presencia en Bolivia"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a denial that the base article does not report.", "es": "Añade una negación que el artículo base no recoge."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "gil-denial", "date": "2024-04-09", "category": "context",
  "certainty": "official",
  "title": {"en": "Venezuela''s foreign minister denies that the group exists",
            "es": "El canciller de Venezuela niega la existencia del grupo"},
  "summary": {"en": "Yván Gil, Venezuela''s foreign minister at the time, said in Colombia on 9 April 2024 that Tren de Aragua had never existed and was a fiction of international media. Other Venezuelan authorities speak of a gang that they dismantled.",
              "es": "Yván Gil, canciller de Venezuela en ese momento, dijo en Colombia el 9 de abril de 2024 que el Tren de Aragua jamás existió y era una ficción de medios internacionales. Otras autoridades venezolanas hablan de una banda que desmantelaron."},
  "countries": ["VE", "CO"],
  "people": [{"id": "yvan-gil", "name": {"en": "Yván Gil", "es": "Yván Gil"}}],
  "citations": [
    {"claimant": "yvan-gil",
     "act": "denies",
     "via": ["el-deber"],
     "source": "eju-2024-04-bolivia",
     "locator": "es una ficción creada por la mediática internacional"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the record that contradicts a claim of Donald Trump''s in the base article.",
  "es": "Añade el testimonio que contradice una afirmación de Donald Trump recogida en el artículo base."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "ovv-prisons-statement", "date": "2024-06-14",
  "category": "context", "certainty": "reported",
  "title": {"en": "Violence observatory finds no sign of emptied prisons",
            "es": "El observatorio de violencia no ve indicios de cárceles vaciadas"},
  "summary": {"en": "The Venezuelan Violence Observatory''s director told FactCheck.org, as published on 14 June 2024, that there was no evidence of Venezuela emptying its prisons abroad, which Donald Trump asserts. This is context and says nothing about the size of Tren de Aragua.",
              "es": "El director del Observatorio Venezolano de Violencia dijo a FactCheck.org, según se publicó el 14 de junio de 2024, que no había pruebas de que Venezuela vaciara sus cárceles hacia el extranjero, como asegura Donald Trump. Es un dato de contexto y no dice nada sobre el tamaño del Tren de Aragua."},
  "countries": ["VE", "US"],
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "organisations": [
    {"id": "ovv",
     "name": {"en": "Venezuelan Violence Observatory (OVV)", "es": "Observatorio Venezolano de Violencia (OVV)"}}],
  "citations": [{"claimant": "ovv", "act": "denies", "source": "factcheck-2024-06-14"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds convictions by a court; the base article knows only of arrests and accusations.",
  "es": "Añade condenas judiciales; el artículo base solo conoce detenciones y acusaciones."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "arica-verdict", "date": "2024-11-19", "category": "court",
  "certainty": "official",
  "title": {"en": "Thirty-four people convicted in Arica, Chile", "es": "Treinta y cuatro condenados en Arica, Chile"},
  "summary": {"en": "A court in Arica convicted 34 of 38 defendants on 19 November 2024, members of Los Gallegos, which the prosecution of Mario Carrera considers the local armed wing of Tren de Aragua; four were acquitted. Prison terms of about 560 years in all followed in March 2025.",
              "es": "Un tribunal de Arica condenó el 19 de noviembre de 2024 a 34 de 38 acusados, integrantes de Los Gallegos, a los que la fiscalía de Mario Carrera considera el brazo armado local del Tren de Aragua; cuatro fueron absueltos. En marzo de 2025 siguieron penas que suman unos 560 años de cárcel."},
  "countries": ["CL"],
  "people": [{"id": "mario-carrera", "name": {"en": "Mario Carrera", "es": "Mario Carrera"}}],
  "organisations": [
    {"id": "los-gallegos", "name": {"en": "Los Gallegos", "es": "Los Gallegos"}},
    {"id": "fiscalia-chile", "name": {"en": "Public Prosecutor''s Office of Chile", "es": "Fiscalía de Chile"}}],
  "citations": [
    {"claimant": "mario-carrera",
     "act": "states",
     "source": "elpais-2024-11-20-arica",
     "locator": "ha condenado este martes a 34 miembros de Los Gallegos"},
    {"claimant": "fiscalia-chile",
     "act": "states",
     "via": ["afp"],
     "source": "tvn2-2025-arica-sentence",
     "locator": "penas que suman cerca de 560 años"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a listing earlier than the one in force in the US.",
  "es": "Añade una designación anterior a la vigente en EE. UU."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "ecuador-decree", "date": "2025-01-30",
  "category": "designation", "certainty": "official",
  "title": {"en": "Ecuador declares the gang a “terrorist” group", "es": "Ecuador declara a la banda grupo «terrorista»"},
  "summary": {"en": "Ecuador''s president declared Tren de Aragua by decree, on 30 January 2025, a “terrorist organised crime group”, Vistazo and Reporte Confidencial report; the term is that of the decree.",
              "es": "El presidente de Ecuador declaró por decreto al Tren de Aragua, el 30 de enero de 2025, «grupo terrorista de crimen organizado», según informan Vistazo y Reporte Confidencial; el término es el del decreto."},
  "countries": ["EC"],
  "organisations": [{"id": "ecuador-presidency", "name": {"en": "Presidency of Ecuador", "es": "Presidencia de Ecuador"}}],
  "citations": [
    {"claimant": "ecuador-presidency",
     "act": "announces",
     "source": "vistazo-2025-01-30-ecuador",
     "locator": "declaró como grupo terrorista al Tren de Aragua"},
    {"claimant": "ecuador-presidency", "act": "announces", "source": "reporteconfidencial-2025-02-02-ecuador"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the listing itself, which the base article merges with the order of January.",
  "es": "Añade la designación misma, que el artículo base confunde con la orden de enero."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "us-fto-listing", "date": "2025-02-20",
  "category": "designation", "certainty": "official",
  "title": {"en": "The US lists the gang as a “foreign terrorist organization”",
            "es": "EE. UU. designa a la banda «organización terrorista extranjera»"},
  "summary": {"en": "The US State Department''s listing of Tren de Aragua as a “foreign terrorist organization”, in a notice of Secretary of State Marco Rubio signed on 6 February 2025, took effect on publication on 20 February. The gang was listed the same day as a “specially designated global terrorist”.",
              "es": "La designación del Tren de Aragua como «organización terrorista extranjera» por el Departamento de Estado de EE. UU., en un aviso del secretario de Estado Marco Rubio firmado el 6 de febrero de 2025, entró en vigor al publicarse, el 20 de febrero. El mismo día, la banda fue incluida como «terrorista global especialmente designado»."},
  "countries": ["US"],
  "people": [{"id": "marco-rubio", "name": {"en": "Marco Rubio", "es": "Marco Rubio"}}],
  "organisations": [
    {"id": "us-state-department", "name": {"en": "US Department of State", "es": "Departamento de Estado de EE. UU."}}],
  "citations": [
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "usregs-2025-02873",
     "locator": "The designations will become effective once published in the Federal Register"},
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "usregs-2025-02870",
     "locator": "acting under Executive Order 13224"},
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "us-state-2025-02-20-statement",
     "locator": "designation of eight organizations as Foreign Terrorist Organizations (FTOs)"},
    {"claimant": "congressional-research-service", "act": "states", "source": "crs-lsb11295"},
    {"claimant": "us-state-department",
     "act": "states",
     "source": "voz-2025-02-19-notice",
     "locator": "The State Department notice, dated Feb. 6"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a listing by a state that the base article does not name.",
  "es": "Añade la designación de un Estado que el artículo base no menciona."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "canada-listing", "date": "2025-02-20",
  "category": "designation", "certainty": "official",
  "title": {"en": "Canada lists the gang as a “terrorist entity”",
            "es": "Canadá incluye a la banda como «entidad terrorista»"},
  "summary": {"en": "Canada listed Tren de Aragua among seven organisations as “terrorist entities” under its Criminal Code, the government announced on 20 February 2025.",
              "es": "Canadá incluyó al Tren de Aragua, junto con otras seis organizaciones, en su lista de «entidades terroristas» del Código Penal, según anunció el Gobierno el 20 de febrero de 2025."},
  "countries": ["CA"],
  "organisations": [{"id": "government-of-canada", "name": {"en": "Government of Canada", "es": "Gobierno de Canadá"}}],
  "citations": [
    {"claimant": "government-of-canada",
     "act": "announces",
     "source": "canada-2025-02-20-listing",
     "locator": "listed seven organizations as terrorist entities under the Criminal Code"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a listing by a state that the base article does not name; the day is that of the report.",
  "es": "Añade la designación de un Estado que el artículo base no menciona; el día es el de la noticia."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "argentina-register", "date": "2025-02-25",
  "category": "designation", "certainty": "official",
  "title": {"en": "Argentina enters the gang in its register on “terrorism”",
            "es": "Argentina inscribe a la banda en su registro sobre «terrorismo»"},
  "summary": {"en": "Argentina''s Ministry of Security declared Tren de Aragua a “terrorist organisation” by entering it in the public register RePET, ANSA reported on 25 February 2025.",
              "es": "El Ministerio de Seguridad de Argentina declaró al Tren de Aragua «organización terrorista» al inscribirlo en el registro público RePET, según informó ANSA el 25 de febrero de 2025."},
  "countries": ["AR"],
  "organisations": [
    {"id": "government-of-argentina",
     "name": {"en": "Ministry of Security of Argentina", "es": "Ministerio de Seguridad de Argentina"}}],
  "citations": [
    {"claimant": "government-of-argentina",
     "act": "announces",
     "via": ["infobae"],
     "source": "ansa-2025-02-25-argentina",
     "locator": "un''organizzazione terroristica iscrivendola nel Registro pubblico"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a vote of parliament and says what it is not.",
  "es": "Añade una votación parlamentaria y aclara lo que no es."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "peru-motion", "date": "2025-03-12", "category": "designation",
  "certainty": "official",
  "title": {"en": "Peru''s Congress passes a motion on a “terrorist” label",
            "es": "El Congreso del Perú aprueba una moción sobre el rótulo de «terrorista»"},
  "summary": {"en": "Peru''s Congress passed a motion on 12 March 2025, with 77 votes for, ten against and three abstentions, declaring Tren de Aragua a “terrorist organisation”, according to El Diario; a motion is a political declaration, not a statute.",
              "es": "El Congreso del Perú aprobó el 12 de marzo de 2025, con 77 votos a favor, diez en contra y tres abstenciones, una moción que declara al Tren de Aragua «organización terrorista», según El Diario; una moción es una declaración política, no una ley."},
  "countries": ["PE"],
  "organisations": [{"id": "congress-of-peru", "name": {"en": "Congress of Peru", "es": "Congreso del Perú"}}],
  "citations": [
    {"claimant": "congress-of-peru",
     "act": "announces",
     "source": "eldiario-2025-07-02-designations",
     "locator": "recibió 77 votos a favor, 10 en contra y 3 abstenciones"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a joint declaration of states, which bears on the dispute about the group''s existence.",
  "es": "Añade una declaración conjunta de Estados, que pesa en la disputa sobre la existencia del grupo."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "oas-call", "date": "2025-06-27", "category": "context",
  "certainty": "official",
  "title": {"en": "Seven states call for “terrorist” listings at the OAS",
            "es": "Siete Estados piden en la OEA designaciones «terroristas»"},
  "summary": {"en": "Peru, backed by the US, Argentina, Ecuador, El Salvador, Panama and Paraguay, called on members of the Organization of American States on 27 June 2025 to look at listing Tren de Aragua as a “foreign terrorist organisation”, El Mostrador reported; the call itself lists nobody.",
              "es": "Perú, con el respaldo de EE. UU., Argentina, Ecuador, El Salvador, Panamá y Paraguay, llamó el 27 de junio de 2025 a los miembros de la Organización de los Estados Americanos a estudiar si declaran al Tren de Aragua «organización terrorista extranjera», según informó El Mostrador; el llamado no designa a nadie."},
  "countries": ["PE", "US", "AR", "EC", "SV", "PA", "PY"],
  "organisations": [
    {"id": "oas",
     "name": {"en": "Organization of American States (OAS)", "es": "Organización de los Estados Americanos (OEA)"}}],
  "citations": [{"claimant": "el-mostrador", "act": "reports", "source": "elmostrador-2025-06-27-oas"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a listing by a state that the base article does not name.",
  "es": "Añade la designación de un Estado que el artículo base no menciona."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "trinidad-listing", "date": "2025-07-02",
  "category": "designation", "certainty": "official",
  "title": {"en": "Trinidad and Tobago lists the gang as a “terrorist entity”",
            "es": "Trinidad y Tobago designa a la banda «entidad terrorista»"},
  "summary": {"en": "Trinidad and Tobago''s government announced on 2 July 2025 that it had obtained a High Court order designating Tren de Aragua a “terrorist entity”, according to El Diario.",
              "es": "El Gobierno de Trinidad y Tobago anunció el 2 de julio de 2025 que había obtenido una orden del Tribunal Superior que designa al Tren de Aragua «entidad terrorista», según El Diario."},
  "countries": ["TT"],
  "organisations": [
    {"id": "trinidad-government",
     "name": {"en": "Government of Trinidad and Tobago", "es": "Gobierno de Trinidad y Tobago"}}],
  "citations": [
    {"claimant": "trinidad-government",
     "act": "announces",
     "source": "eldiario-2025-07-02-designations",
     "locator": "obtuvo una orden del Tribunal Superior"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the first challenge in court, of the day on which the proclamation became public.",
  "es": "Añade la primera impugnación judicial, del mismo día en que se divulgó la proclamación."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "jgg-lawsuit", "date": "2025-03-15", "category": "court",
  "certainty": "official",
  "title": {"en": "First lawsuit against removals under the Alien Enemies Act",
            "es": "Primera demanda contra las expulsiones bajo la Ley de Enemigos Extranjeros"},
  "summary": {"en": "Five Venezuelans held by US immigration authorities sued on 15 March 2025, in J.G.G. v. Trump, and a temporary order against removals followed that day, according to the Congressional Research Service; the Supreme Court reviewed the case in April 2025.",
              "es": "Cinco venezolanos bajo custodia migratoria en EE. UU. presentaron el 15 de marzo de 2025 la demanda J.G.G. v. Trump, y ese mismo día hubo una orden temporal contra las expulsiones, según el Servicio de Investigación del Congreso de EE. UU.; la Corte Suprema revisó el caso en abril de 2025."},
  "countries": ["US"],
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "organisations": [
    {"id": "us-supreme-court", "name": {"en": "Supreme Court of the United States", "es": "Corte Suprema de EE. UU."}}],
  "citations": [
    {"claimant": "congressional-research-service",
     "act": "states",
     "source": "crs-lsb11295",
     "locator": "five Venezuelans in immigration detention filed a lawsuit"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the reply of the government that the proclamation accuses.",
  "es": "Añade la respuesta del Gobierno al que acusa la proclamación."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "venezuela-reply", "date": "2025-03-16", "category": "context",
  "certainty": "official",
  "title": {"en": "Venezuela''s government rejects the proclamation",
            "es": "El Gobierno de Venezuela rechaza la proclamación"},
  "summary": {"en": "Venezuela''s government rejected the use of the Alien Enemies Act on 16 March 2025, saying that it makes criminals of Venezuelan migrants, Espiga Noticias reported.",
              "es": "El Gobierno de Venezuela rechazó el 16 de marzo de 2025 el uso de la Ley de Enemigos Extranjeros, que a su juicio convierte en criminales a los migrantes venezolanos, según informó Espiga Noticias."},
  "countries": ["VE", "US"],
  "organisations": [
    {"id": "government-of-venezuela", "name": {"en": "Government of Venezuela", "es": "Gobierno de Venezuela"}}],
  "citations": [
    {"claimant": "government-of-venezuela",
     "act": "says",
     "source": "espiganoticias-2025-03-16-venezuela",
     "locator": "criminaliza de manera «infame e injusta» a los migrantes venezolanos"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the official assessment that contradicts the claim about Maduro in the base article, with the FBI''s partial dissent.",
  "es": "Añade la evaluación oficial que contradice la afirmación sobre Maduro recogida en el artículo base, con la discrepancia parcial del FBI."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "intelligence-memo", "date": "2025-04-07",
  "category": "context", "certainty": "official",
  "title": {"en": "US intelligence doubts that Maduro''s government directs the gang",
            "es": "La inteligencia de EE. UU. duda de que el Gobierno de Maduro dirija a la banda"},
  "summary": {"en": "A memo of the US National Intelligence Council dated 7 April 2025, released in May, judges that Nicolás Maduro''s government probably has no policy of cooperating with Tren de Aragua and does not direct its operations in the US, contrary to Donald Trump''s proclamation. The FBI shares that view but believes that some Venezuelan officials help members to migrate.",
              "es": "Un memorando del Consejo Nacional de Inteligencia de EE. UU. fechado el 7 de abril de 2025 y divulgado en mayo estima que el Gobierno de Nicolás Maduro probablemente no tiene una política de cooperación con el Tren de Aragua ni dirige sus operaciones en EE. UU., al contrario de lo que afirma la proclamación de Donald Trump. El FBI comparte esa visión, pero cree que algunos funcionarios venezolanos facilitan la migración de integrantes."},
  "countries": ["US", "VE"],
  "people": [
    {"id": "nicolas-maduro", "name": {"en": "Nicolás Maduro", "es": "Nicolás Maduro"}},
    {"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "organisations": [
    {"id": "us-national-intelligence-council",
     "name": {"en": "US National Intelligence Council (NIC)", "es": "Consejo Nacional de Inteligencia de EE. UU. (NIC)"}}],
  "citations": [
    {"claimant": "us-national-intelligence-council",
     "act": "denies",
     "via": ["washington-post"],
     "source": "daily-herald-2025-05-06-memo",
     "locator": "is not directing TDA movement to and operations in the United"},
    {"claimant": "us-fbi", "act": "believes", "via": ["washington-post"], "source": "daily-herald-2025-05-06-memo"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a ruling on the proclamation together with its vacatur.",
  "es": "Añade un fallo sobre la proclamación junto con su anulación."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "fifth-circuit-panel", "date": "2025-09-02",
  "category": "court", "certainty": "official",
  "title": {"en": "Appeals panel rejects use of the Alien Enemies Act; ruling later vacated",
            "es": "Un panel rechaza el uso de la Ley de Enemigos Extranjeros; el fallo se anuló después"},
  "summary": {"en": "A panel of the US Court of Appeals for the Fifth Circuit ruled on 2 September 2025, in W.M.M. v. Trump, that there was neither invasion nor predatory incursion. The ruling is not in force: the full court vacated it on 30 September 2025 to hear the case itself.",
              "es": "Un panel de la Corte de Apelaciones del Quinto Circuito de EE. UU. falló el 2 de septiembre de 2025, en W.M.M. v. Trump, que no había invasión ni incursión depredadora. El fallo no está en vigor: la corte en pleno lo anuló el 30 de septiembre de 2025 para examinar ella misma el caso."},
  "countries": ["US"],
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "organisations": [
    {"id": "fifth-circuit",
     "name": {"en": "US Court of Appeals for the Fifth Circuit",
              "es": "Corte de Apelaciones del Quinto Circuito de EE. UU."}}],
  "citations": [
    {"claimant": "fifth-circuit",
     "act": "rules",
     "source": "reason-2025-09-03-fifth-circuit",
     "locator": "because we find no invasion or predatory incursion"},
    {"claimant": "fifth-circuit", "act": "rules", "source": "nyt-2025-09-30-en-banc"},
    {"claimant": "fifth-circuit", "act": "rules", "via": ["epoch-times"], "source": "epoch-2026-01-22-en-banc"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the last step found in the case; the year follows from the sequence of the rulings.",
  "es": "Añade el último paso hallado en el caso; el año se desprende de la secuencia de los fallos."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "en-banc-argument", "date": "2026-01-22", "category": "court",
  "certainty": "official",
  "title": {"en": "Full appeals court hears the Alien Enemies Act case",
            "es": "Audiencia en pleno sobre la Ley de Enemigos Extranjeros en la corte de apelaciones"},
  "summary": {"en": "The full US Court of Appeals for the Fifth Circuit heard argument on 22 January 2026 on whether the Alien Enemies Act can be used against alleged members of Tren de Aragua, according to The Epoch Times; no outcome has been found.",
              "es": "La Corte de Apelaciones del Quinto Circuito de EE. UU., en pleno, celebró el 22 de enero de 2026 una audiencia sobre si la Ley de Enemigos Extranjeros puede usarse contra presuntos integrantes del Tren de Aragua, según The Epoch Times; no se ha encontrado el desenlace."},
  "countries": ["US"],
  "organisations": [
    {"id": "fifth-circuit",
     "name": {"en": "US Court of Appeals for the Fifth Circuit",
              "es": "Corte de Apelaciones del Quinto Circuito de EE. UU."}}],
  "citations": [
    {"claimant": "epoch-times",
     "act": "reports",
     "source": "epoch-2026-01-22-en-banc",
     "locator": "A federal appeals court on Jan. 22 grappled with whether"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds sanctions against one person, on the word of the US State Department.",
  "es": "Añade sanciones contra una persona, según el Departamento de Estado de EE. UU."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "mosquera-sanctions", "date": "2025-06-24",
  "category": "sanction", "certainty": "official",
  "title": {"en": "The US sanctions Giovanni Vicente Mosquera Serrano",
            "es": "EE. UU. sanciona a Giovanni Vicente Mosquera Serrano"},
  "summary": {"en": "The US announced sanctions on 24 June 2025 against Giovanni Vicente Mosquera Serrano, whom the State Department calls a senior leader of Tren de Aragua, and a reward of up to $3 million; he has been indicted, not convicted.",
              "es": "EE. UU. anunció el 24 de junio de 2025 sanciones contra Giovanni Vicente Mosquera Serrano, a quien el Departamento de Estado llama alto dirigente del Tren de Aragua, y una recompensa de hasta 3 millones de dólares; tiene una acusación formal, no una condena."},
  "countries": ["US"],
  "people": [
    {"id": "giovanni-mosquera",
     "name": {"en": "Giovanni Vicente Mosquera Serrano", "es": "Giovanni Vicente Mosquera Serrano"}}],
  "organisations": [
    {"id": "us-state-department", "name": {"en": "US Department of State", "es": "Departamento de Estado de EE. UU."}}],
  "citations": [
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "us-state-2025-06-24-mosquera",
     "locator": "a reward of up to $3 million"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds sanctions against people, beside those against the organisation in the base article.",
  "es": "Añade sanciones contra personas, además de la sanción contra la organización que recoge el artículo base."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "ofac-leaders", "date": "2025-07-17", "category": "sanction",
  "certainty": "official",
  "title": {"en": "The US Treasury sanctions Héctor Guerrero Flores and five others",
            "es": "El Departamento del Tesoro de EE. UU. sanciona a Héctor Guerrero Flores y a cinco personas más"},
  "summary": {"en": "The US Treasury sanctioned Héctor Guerrero Flores on 17 July 2025 and, with him, five people whom it describes as leaders or affiliates of Tren de Aragua, Yohan José Romero among them; sanctions are not convictions.",
              "es": "El Departamento del Tesoro de EE. UU. sancionó el 17 de julio de 2025 a Héctor Guerrero Flores y a otras cinco personas a las que describe como líderes o allegados del Tren de Aragua, entre ellas Yohan José Romero; las sanciones no son condenas."},
  "countries": ["US"],
  "people": [
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
    {"id": "yohan-romero", "name": {"en": "Yohan José Romero", "es": "Yohan José Romero"}}],
  "organisations": [
    {"id": "us-treasury", "name": {"en": "US Department of the Treasury", "es": "Departamento del Tesoro de EE. UU."}}],
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "federal-newswire-2025-07-sanctions",
     "locator": "along with five other leaders and affiliates"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds arrests in a country where the base article reports none, with a journalist''s doubt.",
  "es": "Añade detenciones en un país donde el artículo base no informa de ninguna, con la duda de una periodista."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "mexico-city-arrests", "date": "2025-10-04",
  "category": "case", "certainty": "alleged",
  "title": {"en": "Three arrests in Mexico City", "es": "Tres detenciones en Ciudad de México"},
  "summary": {"en": "Three people were arrested in Mexico City, one of them as the presumed head of Tren de Aragua in Mexico, the country''s Secretariat of Security announced on 4 October 2025. Ronna Rísquez said that their names did not match the members whom Venezuelan police had identified before; nobody had been convicted.",
              "es": "Tres personas fueron detenidas en Ciudad de México, una de ellas como presunto jefe del Tren de Aragua en el país, según anunció la Secretaría de Seguridad de México el 4 de octubre de 2025. Ronna Rísquez dijo que sus nombres no correspondían a los integrantes que la policía venezolana había identificado antes; no había condenas."},
  "countries": ["MX"],
  "people": [{"id": "ronna-risquez", "name": {"en": "Ronna Rísquez", "es": "Ronna Rísquez"}}],
  "organisations": [
    {"id": "mexico-sspc",
     "name": {"en": "Secretariat of Security and Citizen Protection of Mexico (SSPC)",
              "es": "Secretaría de Seguridad y Protección Ciudadana de México (SSPC)"}}],
  "citations": [
    {"claimant": "mexico-sspc",
     "act": "announces",
     "via": ["cnn-espanol"],
     "source": "kvia-2025-10-04-mexico",
     "locator": "líder y principal operador en México"},
    {"claimant": "ronna-risquez",
     "act": "says",
     "source": "aristegui-2025-10-06",
     "locator": "no coinciden con los identificados previamente"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds what the police call the first cell found in Spain, after the base article.",
  "es": "Añade la que la policía llama primera célula hallada en España, posterior al artículo base."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "spain-arrests", "date": "2025-11-07", "category": "case",
  "certainty": "alleged",
  "title": {"en": "Thirteen arrests in Spain", "es": "Trece detenciones en España"},
  "summary": {"en": "Spain''s National Police announced on 7 November 2025 that it had arrested thirteen people with suspected ties to Tren de Aragua in five provinces, and that four had been remanded in prison; nobody had been convicted.",
              "es": "La Policía Nacional de España anunció el 7 de noviembre de 2025 que había detenido en cinco provincias a trece personas con presuntos vínculos con el Tren de Aragua, y que cuatro habían ingresado en prisión preventiva; no había condenas."},
  "countries": ["ES"],
  "organisations": [
    {"id": "spain-national-police", "name": {"en": "National Police of Spain", "es": "Policía Nacional de España"}}],
  "citations": [
    {"claimant": "spain-national-police",
     "act": "announces",
     "source": "libertaddigital-2025-11-07-spain",
     "locator": "han detenido a 13 personas presuntamente vinculadas"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds sanctions after the base article, with those sanctioned unnamed here, and says whose reward was raised the same day.",
  "es": "Añade sanciones posteriores al artículo base, sin nombrar aquí a las personas sancionadas, y dice por quién se elevó la recompensa el mismo día."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "ofac-entertainers", "date": "2025-12-03",
  "category": "sanction", "certainty": "official",
  "title": {"en": "The US Treasury sanctions an alleged support network",
            "es": "El Departamento del Tesoro de EE. UU. sanciona a una presunta red de apoyo"},
  "summary": {"en": "The US Treasury sanctioned on 3 December 2025 a network of five people from the world of entertainment that it accuses of supporting Tren de Aragua. At the same time the US State Department raised its reward for Giovanni Vicente Mosquera Serrano, whom it calls a leader of the gang, to as much as $5 million; neither sanctions nor rewards are convictions.",
              "es": "El Departamento del Tesoro de EE. UU. sancionó el 3 de diciembre de 2025 a una red de cinco personas del mundo del espectáculo a la que acusa de apoyar al Tren de Aragua. A la vez, el Departamento de Estado de EE. UU. elevó hasta 5 millones de dólares la recompensa por Giovanni Vicente Mosquera Serrano, a quien llama líder de la banda; ni las sanciones ni las recompensas son condenas."},
  "countries": ["US", "VE"],
  "people": [
    {"id": "giovanni-mosquera",
     "name": {"en": "Giovanni Vicente Mosquera Serrano", "es": "Giovanni Vicente Mosquera Serrano"}}],
  "organisations": [
    {"id": "us-treasury", "name": {"en": "US Department of the Treasury", "es": "Departamento del Tesoro de EE. UU."}},
    {"id": "us-state-department", "name": {"en": "US Department of State", "es": "Departamento de Estado de EE. UU."}}],
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "al-mayadeen-2025-12-sanctions",
     "locator": "a network of five individuals connected to the entertainment industry"},
    {"claimant": "us-state-department",
     "act": "offers",
     "via": ["dpa-afx"],
     "source": "finanznachrichten-2025-12-reward",
     "locator": "has been increased to $5 million"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds US charges against the man whom the base article names as the boss.",
  "es": "Añade cargos en EE. UU. contra el hombre al que el artículo base nombra como jefe."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "sdny-indictment", "date": "2025-12-18", "category": "court",
  "certainty": "alleged",
  "title": {"en": "US prosecutors charge Héctor Guerrero Flores",
            "es": "La fiscalía de EE. UU. acusa a Héctor Guerrero Flores"},
  "summary": {"en": "US prosecutors in New York announced on 18 December 2025 the unsealing of charges against Héctor Guerrero Flores of racketeering, supporting “terrorism”, importing cocaine and firearms offences. He was at large; the charges are allegations.",
              "es": "La fiscalía federal de EE. UU. en Nueva York anunció el 18 de diciembre de 2025 cargos contra Héctor Guerrero Flores por crimen organizado, apoyo al «terrorismo», importación de cocaína y delitos de armas. Estaba prófugo; los cargos son acusaciones."},
  "countries": ["US"],
  "people": [{"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "organisations": [
    {"id": "us-doj-sdny",
     "name": {"en": "US Attorney''s Office, Southern District of New York",
              "es": "Fiscalía federal de EE. UU. para el Distrito Sur de Nueva York"}}],
  "citations": [
    {"claimant": "us-doj-sdny",
     "act": "accuses",
     "source": "us-doj-sdny-2025-12-18",
     "locator": "announced today the unsealing of an Indictment"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds what became of the president whom the proclamation accuses, beside the memo that contradicts the accusation.",
  "es": "Añade qué fue del presidente al que acusa la proclamación, junto al memorando que contradice la acusación."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "maduro-capture", "date": "2026-01-03", "category": "court",
  "certainty": "alleged",
  "title": {"en": "Nicolás Maduro is captured; an indictment also names the alleged leader",
            "es": "Capturan a Nicolás Maduro; una acusación incluye también al presunto líder"},
  "summary": {"en": "US forces captured Nicolás Maduro in Caracas on 3 January 2026, and the same day the US Department of Justice unsealed an indictment against him and others, Héctor Guerrero Flores among them, Lawfare reports. The charges are allegations; a US intelligence memo of 2025 judged that Maduro''s government was not directing the operations of Tren de Aragua in the US.",
              "es": "Fuerzas de EE. UU. capturaron a Nicolás Maduro en Caracas el 3 de enero de 2026, y el mismo día el Departamento de Justicia de EE. UU. divulgó una acusación formal contra él y otras personas, entre ellas Héctor Guerrero Flores, según informa Lawfare. Los cargos son acusaciones; un memorando de inteligencia de EE. UU. de 2025 consideró que el Gobierno de Maduro no dirigía las operaciones del Tren de Aragua en EE. UU."},
  "countries": ["US", "VE"],
  "people": [
    {"id": "nicolas-maduro", "name": {"en": "Nicolás Maduro", "es": "Nicolás Maduro"}},
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "organisations": [
    {"id": "us-doj", "name": {"en": "US Department of Justice", "es": "Departamento de Justicia de EE. UU."}}],
  "citations": [
    {"claimant": "lawfare",
     "act": "reports",
     "source": "lawfare-2026-01-maduro",
     "locator": "against ousted Venezuelan President Nicolás Maduro, his wife Cilia Flores"},
    {"claimant": "us-doj",
     "act": "accuses",
     "source": "lawfare-2026-01-maduro",
     "locator": "the alleged leader of the Tren de Aragua (TdA) criminal organization"},
    {"claimant": "us-national-intelligence-council",
     "act": "denies",
     "via": ["washington-post"],
     "source": "daily-herald-2025-05-06-memo",
     "locator": "is not directing TDA movement to and operations in the United"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds what had become of the protection that most Venezuelans in the US had, according to the base article.",
  "es": "Añade qué fue de la protección que, según el artículo base, tenía la mayoría de los venezolanos en EE. UU."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "protected-status-2023-ended", "date": "2025-02-05",
  "category": "context", "certainty": "official",
  "title": {"en": "US ends the 2023 protected status of Venezuelans",
            "es": "EE. UU. pone fin al estatus de protección de 2023 para venezolanos"},
  "summary": {"en": "The US Department of Homeland Security ended the 2023 designation of Venezuela for temporary protected status by a notice published on 5 February 2025, with 7 April 2025 as the end date on paper. This is migration context and says nothing about the size of Tren de Aragua.",
              "es": "El Departamento de Seguridad Nacional de EE. UU. puso fin a la designación de 2023 de Venezuela para el estatus de protección temporal mediante un aviso publicado el 5 de febrero de 2025, con el 7 de abril de 2025 como fecha de término en el papel. Es un dato de contexto migratorio y no dice nada sobre el tamaño del Tren de Aragua."},
  "countries": ["US", "VE"],
  "organisations": [
    {"id": "us-dhs",
     "name": {"en": "US Department of Homeland Security (DHS)", "es": "Departamento de Seguridad Nacional de EE. UU. (DHS)"}}],
  "citations": [{"claimant": "us-dhs", "act": "announces", "source": "us-fr-2025-02294-tps"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the end of the second designation, after the base article.",
  "es": "Añade el fin de la segunda designación, posterior al artículo base."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "protected-status-2021-ended", "date": "2025-09-08",
  "category": "context", "certainty": "official",
  "title": {"en": "US ends the 2021 protected status of Venezuelans",
            "es": "EE. UU. pone fin al estatus de protección de 2021 para venezolanos"},
  "summary": {"en": "The US Department of Homeland Security ended the 2021 designation of Venezuela for temporary protected status as well, by a notice published on 8 September 2025, with 7 November 2025 as the end date on paper. This is migration context and says nothing about the size of Tren de Aragua.",
              "es": "El Departamento de Seguridad Nacional de EE. UU. puso fin también a la designación de 2021 de Venezuela para el estatus de protección temporal, mediante un aviso publicado el 8 de septiembre de 2025, con el 7 de noviembre de 2025 como fecha de término en el papel. Es un dato de contexto migratorio y no dice nada sobre el tamaño del Tren de Aragua."},
  "countries": ["US", "VE"],
  "organisations": [
    {"id": "us-dhs",
     "name": {"en": "US Department of Homeland Security (DHS)", "es": "Departamento de Seguridad Nacional de EE. UU. (DHS)"}}],
  "citations": [{"claimant": "us-dhs", "act": "announces", "source": "us-fr-2025-17087-tps"}]
}');

-- Relations to others ---------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the assessment of the US intelligence agencies, which disputes a claim in the base article.",
  "es": "Añade la evaluación de las agencias de inteligencia de EE. UU., que discute una afirmación recogida en el artículo base."}', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "direction-doubted-nic", "type": "denied_direction",
  "other": {"id": "government-of-venezuela", "name": {"en": "Government of Venezuela", "es": "Gobierno de Venezuela"}},
  "otherCountry": "VE", "certainty": "official", "asOf": "2025-04-07",
  "statement": {"en": "The US National Intelligence Council, in a memo of 7 April 2025, judges that Nicolás Maduro''s government probably has no policy of cooperating with Tren de Aragua and is not directing what the gang does in the US, against what Donald Trump claims.",
                "es": "El Consejo Nacional de Inteligencia de EE. UU., en un memorando del 7 de abril de 2025, considera que el Gobierno de Nicolás Maduro probablemente no tiene una política de cooperación con el Tren de Aragua ni dirige lo que la banda hace en EE. UU., al contrario de lo que sostiene Donald Trump."},
  "citations": [
    {"claimant": "us-national-intelligence-council",
     "act": "denies",
     "via": ["washington-post"],
     "source": "daily-herald-2025-05-06-memo",
     "locator": "is not directing TDA movement to and operations in the United"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a shared listing, beside the comparison in the base article.",
  "es": "Añade una designación en común, además de la comparación del artículo base."}', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-ms-13-same-notice", "type": "same_legal_category",
  "other": {"id": "ms-13", "name": {"en": "MS-13", "es": "Mara Salvatrucha (MS-13)"}},
  "otherCountry": "SV", "certainty": "official", "asOf": "2025-02-20",
  "statement": {"en": "One US notice of 20 February 2025 lists both Tren de Aragua and MS-13, a gang from El Salvador, as “foreign terrorist organizations”; to be on the same list is no tie.",
                "es": "Un mismo aviso de EE. UU. del 20 de febrero de 2025 designa al Tren de Aragua y a la Mara Salvatrucha (MS-13), una pandilla de El Salvador, «organizaciones terroristas extranjeras»; figurar en la misma lista no es un vínculo."},
  "citations": [{"claimant": "us-state-department", "act": "announces", "source": "usregs-2025-02873"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Disputes the alliance alleged in the base article.", "es": "Discute la alianza alegada en el artículo base."}', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-eln-rival", "type": "rival",
  "other": {"id": "eln", "name": {"en": "National Liberation Army (ELN)", "es": "Ejército de Liberación Nacional (ELN)"}},
  "otherCountry": "CO", "certainty": "reported", "asOf": "2023-11",
  "statement": {"en": "The National Liberation Army (ELN) and Tren de Aragua have been at war over La Parada since 2019, according to leaked reports of the Colombian police, and the police of Cúcuta said that the gang had displaced the guerrillas; others allege an alliance.",
                "es": "El Ejército de Liberación Nacional (ELN) y el Tren de Aragua están en guerra por La Parada desde 2019, según informes filtrados de la policía colombiana, y la policía de Cúcuta dijo que la banda había desplazado a la guerrilla; otros alegan una alianza."},
  "citations": [
    {"claimant": "colombia-police", "act": "reports", "source": "cnn-2023-11-10-narcofiles"},
    {"claimant": "cucuta-police",
     "act": "says",
     "via": ["cnn-espanol"],
     "source": "caraota-2023-11-eln",
     "locator": "el Tren de Aragua ha logrado desplazar al ELN"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds dealings in a country that the base article does not name.",
  "es": "Añade tratos en un país que el artículo base no menciona."}', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-pcc", "type": "reported_dealings",
  "other": {"id": "primeiro-comando-da-capital",
            "name": {"en": "First Capital Command (PCC)", "es": "Primer Comando de la Capital (PCC)"}},
  "otherCountry": "BR", "certainty": "reported", "asOf": "2024-12-13",
  "statement": {"en": "Brazil''s First Capital Command (PCC) has agreements with Tren de Aragua, which supplies it, the network Band reported in December 2024; the US Treasury had spoken of ties between the two in July 2024.",
                "es": "El Primer Comando de la Capital (PCC) de Brasil tiene acuerdos con el Tren de Aragua, que lo abastece, según informó la cadena Band en diciembre de 2024; el Departamento del Tesoro de EE. UU. había hablado de lazos entre ambos en julio de 2024."},
  "citations": [
    {"claimant": "band-tv", "act": "reports", "source": "band-2024-12-13-brazil", "locator": "fornecedoras do PCC"},
    {"claimant": "us-treasury-ofac",
     "act": "alleges",
     "via": ["el-tiempo"],
     "source": "pledgetimes-2024-07-11-sanctions",
     "locator": "formed ties to the Primeiro Comando da Capital"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds dealings in a country that the base article does not name.",
  "es": "Añade tratos en un país que el artículo base no menciona."}', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-comando-vermelho", "type": "reported_dealings",
  "other": {"id": "comando-vermelho", "name": {"en": "Red Command (CV)", "es": "Comando Rojo (CV)"}},
  "otherCountry": "BR", "certainty": "reported", "asOf": "2024-12-13",
  "statement": {"en": "Brazil''s Red Command, Comando Vermelho, is closer to Tren de Aragua than the country''s other large faction, and the two have agreements, according to analysis reported by the network Band in December 2024.",
                "es": "El Comando Vermelho, o Comando Rojo, de Brasil es más cercano al Tren de Aragua que la otra gran facción del país, y ambos tienen acuerdos, según análisis de los que informó la cadena Band en diciembre de 2024."},
  "citations": [
    {"claimant": "band-tv",
     "act": "reports",
     "source": "band-2024-12-13-brazil",
     "locator": "o Comando Vermelho está mais alinhado com o Tren de Aragua"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds an allegation in US charges, with the doubt about the other side''s existence.",
  "es": "Añade una alegación de los cargos presentados en EE. UU., con la duda sobre la existencia de la otra parte."}', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-cartel-de-los-soles", "type": "alleged_ally",
  "other": {"id": "cartel-de-los-soles", "name": {"en": "Cartel of the Suns", "es": "Cártel de los Soles"}},
  "otherCountry": "VE", "certainty": "alleged", "asOf": "2025-12-18",
  "statement": {"en": "US prosecutors in New York allege that the leader of Tren de Aragua acted together with the so-called Cartel of the Suns. Whether that cartel exists as an organisation is disputed; Yván Gil, then Venezuela''s foreign minister, denied it in April 2024.",
                "es": "La fiscalía federal de EE. UU. en Nueva York alega que el líder del Tren de Aragua actuó junto con el llamado Cártel de los Soles. Se discute si ese cártel existe como organización; Yván Gil, entonces canciller de Venezuela, lo negó en abril de 2024."},
  "citations": [
    {"claimant": "us-doj-sdny",
     "act": "alleges",
     "source": "us-doj-sdny-2025-12-18",
     "locator": "Acting in Concert with Cartel de Los Soles"},
    {"claimant": "yvan-gil", "act": "denies", "via": ["el-deber"], "source": "eju-2024-04-bolivia"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a faction whose members have been convicted; the base article names none.",
  "es": "Añade una facción con integrantes condenados; el artículo base no nombra ninguna."}', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-los-gallegos", "type": "faction",
  "other": {"id": "los-gallegos", "name": {"en": "Los Gallegos", "es": "Los Gallegos"}},
  "otherCountry": "CL", "certainty": "reported", "asOf": "2024-11-19",
  "statement": {"en": "Los Gallegos, 34 of whose members a court in Arica convicted in November 2024, are the armed wing of Tren de Aragua in Chile, according to prosecutors there; La República reports a faction of that name in Peru as well.",
                "es": "Los Gallegos, 34 de cuyos integrantes condenó un tribunal de Arica en noviembre de 2024, son el brazo armado del Tren de Aragua en Chile, según la fiscalía de ese país; La República informa también de una facción con ese nombre en Perú."},
  "citations": [
    {"claimant": "mario-carrera",
     "act": "states",
     "source": "elpais-2024-11-20-arica",
     "locator": "ha condenado este martes a 34 miembros de Los Gallegos"},
    {"claimant": "fiscalia-chile",
     "act": "states",
     "via": ["afp"],
     "source": "tvn2-2025-arica-sentence",
     "locator": "formaban parte de Los Gallegos"},
    {"claimant": "la-republica-peru",
     "act": "reports",
     "source": "larepublica-2024-01-22",
     "locator": "‘Los Gallegos’, ‘Dinastía Alayón’ y ‘Los Hijos de Dios’"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the faction accused in a crime that the base article reports.",
  "es": "Añade la facción acusada de un crimen del que informa el artículo base."}', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-los-piratas", "type": "faction",
  "other": {"id": "los-piratas", "name": {"en": "Los Piratas", "es": "Los Piratas"}},
  "otherCountry": "CL", "certainty": "alleged", "asOf": "2025-08-14",
  "statement": {"en": "Los Piratas are a faction of Tren de Aragua, according to the Chilean prosecution led by Héctor Barros, which accuses their members in the case of Ronald Ojeda; accusations are not convictions.",
                "es": "Los Piratas son una facción del Tren de Aragua, según la fiscalía chilena encabezada por Héctor Barros, que acusa a sus integrantes en el caso de Ronald Ojeda; las acusaciones no son condenas."},
  "citations": [
    {"claimant": "hector-barros",
     "act": "alleges",
     "source": "puranoticia-2025-08-14-ojeda",
     "locator": "facción “Los Piratas” del Tren de Aragua"}]
}');

-- Designations ----------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds the second US listing of the same day, which the base article does not mention.",
  "es": "Añade la segunda designación estadounidense del mismo día, que el artículo base no menciona."}', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-sdgt", "jurisdiction": "US",
  "authority": "us-state-department",
  "label": {"en": "Specially Designated Global Terrorist", "es": "Terrorista global especialmente designado"},
  "legalBasis": {"en": "Executive Order 13224, as amended by Executive Order 14157",
                 "es": "Orden Ejecutiva 13224, modificada por la Orden Ejecutiva 14157"},
  "effective": "2025-02-20",
  "statement": {"en": "The US State Department also listed Tren de Aragua, on 20 February 2025, as a “specially designated global terrorist” under Executive Order 13224.",
                "es": "El Departamento de Estado de EE. UU. designó además al Tren de Aragua, el 20 de febrero de 2025, «terrorista global especialmente designado» en virtud de la Orden Ejecutiva 13224."},
  "citations": [
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "usregs-2025-02870",
     "locator": "acting under Executive Order 13224"},
    {"claimant": "donald-trump", "act": "states", "source": "us-house-doc-119-30"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a designation by a state that is only a place of expansion in the base article.",
  "es": "Añade la designación de un Estado que en el artículo base solo figura como lugar de expansión."}', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-ecuador", "jurisdiction": "EC",
  "authority": "ecuador-presidency",
  "label": {"en": "Terrorist organised crime group", "es": "Grupo terrorista de crimen organizado"},
  "legalBasis": {"en": "Executive decree of 30 January 2025", "es": "Decreto ejecutivo del 30 de enero de 2025"},
  "effective": "2025-01-30",
  "statement": {"en": "The presidency of Ecuador declared Tren de Aragua by decree, on 30 January 2025, a “terrorist organised crime group”, as Vistazo and Reporte Confidencial report.",
                "es": "La Presidencia de Ecuador declaró por decreto al Tren de Aragua, el 30 de enero de 2025, «grupo terrorista de crimen organizado», según informan Vistazo y Reporte Confidencial."},
  "citations": [
    {"claimant": "ecuador-presidency",
     "act": "announces",
     "source": "vistazo-2025-01-30-ecuador",
     "locator": "declaró como grupo terrorista al Tren de Aragua"},
    {"claimant": "ecuador-presidency", "act": "announces", "source": "reporteconfidencial-2025-02-02-ecuador"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a designation by a state that the base article does not name.",
  "es": "Añade la designación de un Estado que el artículo base no menciona."}', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-canada", "jurisdiction": "CA",
  "authority": "government-of-canada",
  "label": {"en": "Terrorist entity", "es": "Entidad terrorista"},
  "legalBasis": {"en": "Criminal Code", "es": "Código Penal"},
  "effective": "2025-02-20",
  "statement": {"en": "The Government of Canada listed Tren de Aragua on 20 February 2025 as a “terrorist entity” under the Criminal Code, one of seven organisations listed that day.",
                "es": "El Gobierno de Canadá incluyó al Tren de Aragua el 20 de febrero de 2025 como «entidad terrorista» en virtud del Código Penal, junto con otras seis organizaciones."},
  "citations": [
    {"claimant": "government-of-canada",
     "act": "announces",
     "source": "canada-2025-02-20-listing",
     "locator": "listed seven organizations as terrorist entities under the Criminal Code"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a designation by a state that the base article does not name.",
  "es": "Añade la designación de un Estado que el artículo base no menciona."}', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-argentina", "jurisdiction": "AR",
  "authority": "government-of-argentina",
  "label": {"en": "Terrorist organisation", "es": "Organización terrorista"},
  "legalBasis": {"en": "Entry in the public register of persons and entities linked to acts of terrorism and their financing (RePET)",
                 "es": "Inscripción en el Registro Público de Personas y Entidades vinculadas a actos de Terrorismo y su Financiamiento (RePET)"},
  "effective": "2025-02",
  "statement": {"en": "Argentina''s Ministry of Security entered Tren de Aragua in the public register RePET as a “terrorist organisation” in February 2025; ANSA reported it on the 25th.",
                "es": "El Ministerio de Seguridad de Argentina inscribió al Tren de Aragua en el registro público RePET como «organización terrorista» en febrero de 2025; ANSA informó de ello el día 25."},
  "citations": [
    {"claimant": "government-of-argentina",
     "act": "announces",
     "via": ["infobae"],
     "source": "ansa-2025-02-25-argentina",
     "locator": "un''organizzazione terroristica iscrivendola nel Registro pubblico"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a declaration of parliament in a country that the base article names only as a place of expansion.",
  "es": "Añade una declaración parlamentaria en un país que el artículo base solo menciona como lugar de expansión."}', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-peru-motion", "jurisdiction": "PE",
  "authority": "congress-of-peru",
  "label": {"en": "Terrorist organisation", "es": "Organización terrorista"},
  "legalBasis": {"en": "Motion of Congress; not a statute", "es": "Moción del Congreso; no es una ley"},
  "legalEffect": {"en": "None of its own: a political declaration",
                  "es": "Ninguno por sí misma: es una declaración política"},
  "effective": "2025-03-12",
  "statement": {"en": "The Congress of Peru declared Tren de Aragua a “terrorist organisation” in a motion passed on 12 March 2025, El Diario reports; that is a political declaration and has not the force of a statute.",
                "es": "El Congreso del Perú declaró al Tren de Aragua «organización terrorista» en una moción aprobada el 12 de marzo de 2025, según El Diario; es una declaración política y no tiene fuerza de ley."},
  "citations": [
    {"claimant": "congress-of-peru",
     "act": "announces",
     "source": "eldiario-2025-07-02-designations",
     "locator": "recibió 77 votos a favor, 10 en contra y 3 abstenciones"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Adds a designation by a state that the base article does not name.",
  "es": "Añade la designación de un Estado que el artículo base no menciona."}', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-trinidad", "jurisdiction": "TT",
  "authority": "trinidad-government",
  "label": {"en": "Terrorist entity", "es": "Entidad terrorista"},
  "legalBasis": {"en": "Order of the High Court", "es": "Orden del Tribunal Superior"},
  "effective": "2025-07-02",
  "statement": {"en": "Trinidad and Tobago designated Tren de Aragua a “terrorist entity” by a High Court order that its government announced on 2 July 2025, El Diario reports.",
                "es": "Trinidad y Tobago designó al Tren de Aragua «entidad terrorista» mediante una orden del Tribunal Superior que su Gobierno anunció el 2 de julio de 2025, según El Diario."},
  "citations": [
    {"claimant": "trinidad-government",
     "act": "announces",
     "source": "eldiario-2025-07-02-designations",
     "locator": "obtuvo una orden del Tribunal Superior"}]
}');

-- Size and money --------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The earliest estimate by an institution here; it stands beside the unattributed half of 5,000 in the base article and names who made it.",
  "es": "La estimación institucional más antigua aquí; figura junto a la mitad de 5.000 que el artículo base recoge sin atribuirla, y dice quién la hizo."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-insight-crime-2020", "metric": "membership_total",
  "label": {"en": "Members of the organisation", "es": "Integrantes de la organización"},
  "scope": "organisation", "role": "key", "value": 2700, "unit": "people", "qualifier": "estimated", "asOf": "2020",
  "stated": "2020",
  "statement": {"en": "InSight Crime, citing police sources, put the core membership of Tren de Aragua at an estimated 2,700 in 2020.",
                "es": "InSight Crime, con base en fuentes policiales, estimó en 2.700 los integrantes del núcleo del Tren de Aragua en 2020."},
  "citations": [
    {"claimant": "insight-crime",
     "act": "estimates",
     "source": "insight-2020-winner",
     "locator": "core membership had grown to an estimated 2,700"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "A range from 2022 whose two ends match the two estimates in the base article; its authors are unnamed as well.",
  "es": "Un rango de 2022 cuyos extremos coinciden con las dos estimaciones del artículo base; tampoco identifica a sus autores."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-specialists-2022", "metric": "membership_total",
  "label": {"en": "Members of the organisation", "es": "Integrantes de la organización"},
  "scope": "organisation", "role": "key", "low": 2500, "high": 5000, "unit": "people", "qualifier": "estimated",
  "asOf": "2022-08", "stated": "2022-08",
  "statement": {"en": "A column in RPP Noticias in August 2022 put Tren de Aragua at between 2,500 and 5,000 people, citing specialists whom it does not name.",
                "es": "Una columna de RPP Noticias situó en agosto de 2022 entre 2.500 y 5.000 el número de integrantes del Tren de Aragua, con base en especialistas que no identifica."},
  "citations": [
    {"claimant": "specialists-rpp",
     "act": "estimates",
     "source": "rpp-2022-08-cardenas",
     "locator": "entre 2,500 y 5,000 personas"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Her 5,000 was public in spring 2023, a year before the date that the base article implies, and as a floor rather than a total.",
  "es": "Su cifra de 5.000 ya era pública en la primavera boreal de 2023, un año antes de la fecha que da a entender el artículo base, y como mínimo, no como total."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-risquez-2023-04", "metric": "membership_total",
  "label": {"en": "Members of the organisation", "es": "Integrantes de la organización"},
  "scope": "organisation", "role": "key", "value": 5000, "unit": "people", "qualifier": "more_than", "asOf": "2023-04",
  "stated": "2023-04",
  "statement": {"en": "When her book was presented in April 2023, journalist Ronna Rísquez put the men under the three bosses of Tren de Aragua at more than 5,000, over 2,000 of them in prison, Crónica.Uno reported; 5,000 is a floor here.",
                "es": "Al presentarse su libro en abril de 2023, la periodista Ronna Rísquez cifró en más de 5.000 los hombres a las órdenes de los tres jefes del Tren de Aragua, más de 2.000 de ellos en prisión, informó Crónica.Uno; aquí 5.000 es un mínimo."},
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "states",
     "via": ["cronica-uno"],
     "source": "cronica-uno-2023-04",
     "locator": "controlan a más de 5000 hombres"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "A lower number from the same author within weeks of her higher one: neither can be called her estimate without naming the source.",
  "es": "Una cifra más baja de la misma autora, a pocas semanas de la más alta: ninguna puede llamarse su estimación sin nombrar la fuente."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-risquez-2023-05", "metric": "membership_total",
  "label": {"en": "Members of the organisation", "es": "Integrantes de la organización"},
  "scope": "organisation", "role": "key", "value": 3000, "unit": "people", "qualifier": "about", "asOf": "2023-05-22",
  "stated": "2023-05-22",
  "statement": {"en": "Informador gave about 3,000 in May 2023 as the possible number of members of Tren de Aragua according to journalist Ronna Rísquez, to whom other reports from the same months attribute more than 5,000.",
                "es": "Informador dio en mayo de 2023 unos 3.000 como posible número de integrantes del Tren de Aragua según la periodista Ronna Rísquez, a quien otros textos de esos meses atribuyen más de 5.000."},
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "estimates",
     "source": "informador-2023-05-22",
     "locator": "podría tener alrededor de 3.000 miembros"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The same 5,000 as in the base article, but with another hedge: at least.",
  "es": "Los mismos 5.000 del artículo base, pero con otro matiz: como mínimo."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-risquez-book-2024", "metric": "membership_total",
  "label": {"en": "Members of the organisation", "es": "Integrantes de la organización"},
  "scope": "organisation", "role": "incidental", "value": 5000, "unit": "people", "qualifier": "at_least",
  "asOf": "2024-01-22", "stated": "2024-01-22",
  "statement": {"en": "The book by journalist Ronna Rísquez gives Tren de Aragua at least 5,000 members, La República of Peru reported in January 2024.",
                "es": "El libro de la periodista Ronna Rísquez atribuye al Tren de Aragua 5.000 integrantes como mínimo, informó en enero de 2024 La República de Perú."},
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "states",
     "source": "larepublica-2024-01-22",
     "locator": "cuenta con al menos 5.000 miembros"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "A range of early 2024 that reaches from below half of 5,000 up to it.",
  "es": "Un rango de comienzos de 2024 que va desde menos de la mitad de 5.000 hasta esa cifra."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-radio-canada", "metric": "membership_total",
  "label": {"en": "Members of the organisation", "es": "Integrantes de la organización"},
  "scope": "organisation", "role": "incidental", "low": 2000, "high": 5000, "unit": "people", "qualifier": "estimated",
  "asOf": "2024-02-26", "stated": "2024-02-26",
  "statement": {"en": "Radio-Canada put the membership of Tren de Aragua at between 2,000 and 5,000 in February 2024; the report is cited from a translation.",
                "es": "Radio-Canada situó en febrero de 2024 entre 2.000 y 5.000 el número de integrantes del Tren de Aragua; la nota se cita por una traducción."},
  "citations": [
    {"claimant": "radio-canada",
     "act": "estimates",
     "source": "radio-canada-2024-02-26",
     "locator": "would have between 2000 and 5000 members"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The lowest range here, close to half of the 5,000 in the base article; its date is unknown.",
  "es": "El rango más bajo aquí, cercano a la mitad de los 5.000 del artículo base; se desconoce su fecha."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "members-el-colombiano", "metric": "membership_total",
  "label": {"en": "Members of the organisation", "es": "Integrantes de la organización"},
  "scope": "organisation", "role": "incidental", "low": 2000, "high": 2700, "unit": "people", "qualifier": "about",
  "asOf": "2021~",
  "statement": {"en": "El Colombiano put those who take orders from Héctor Guerrero Flores, whom it presents as the leader of Tren de Aragua, at between 2,000 and 2,700, in a report whose date is not known; the year 2021 is an approximation.",
                "es": "El Colombiano situó entre 2.000 y 2.700 a quienes reciben órdenes de Héctor Guerrero Flores, a quien presenta como líder del Tren de Aragua, en una nota de fecha desconocida; el año 2021 es una aproximación."},
  "citations": [
    {"claimant": "el-colombiano",
     "act": "reports",
     "source": "elcolombiano-izquiel",
     "locator": "Entre 2.000 y 2.700 obedecen sus órdenes"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The base article has $15 million as the top of a range by the same author; this report of 2023 has it as the floor.",
  "es": "El artículo base da 15 millones de dólares como el tope de un rango de la misma autora; este texto de 2023 los da como mínimo."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "annual-profit-risquez-2023", "metric": "annual_profit",
  "label": {"en": "Yearly profits of the organisation", "es": "Ganancias anuales de la organización"},
  "scope": "organisation", "role": "key", "value": 15000000, "unit": "USD", "per": "year", "qualifier": "more_than",
  "asOf": "2023-04", "stated": "2023-04",
  "statement": {"en": "Journalist Ronna Rísquez put the criminal rent of Tren de Aragua at more than $15 million, Crónica.Uno reported in April 2023; $15 million is a floor here, the period is taken to be a year, and rent may mean gross income rather than profit.",
                "es": "La periodista Ronna Rísquez calculó la renta criminal del Tren de Aragua en una suma superior a los 15 millones de dólares, informó Crónica.Uno en abril de 2023; aquí 15 millones es un mínimo, se entiende que el período es un año y renta puede significar ingreso bruto, no ganancia."},
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "estimates",
     "via": ["cronica-uno"],
     "source": "cronica-uno-2023-04",
     "locator": "renta calculada en más de 15 millones de dólares"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "One source of income by itself, which the base article does not put into numbers; it ended with the loss of the prison.",
  "es": "Una sola fuente de ingresos, que el artículo base no cuantifica; terminó con la pérdida de la cárcel."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "prison-income-risquez-2023",
  "metric": "prison_extortion_income",
  "about": {"kind": "place", "id": "tocoron-prison", "name": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}},
  "label": {"en": "Yearly income from payments by inmates", "es": "Ingresos anuales por pagos de los reclusos"},
  "scope": "organisation", "role": "incidental", "value": 3600000, "unit": "USD", "per": "year", "qualifier": "up_to",
  "asOf": "2023-05-22", "stated": "2023-05-22",
  "statement": {"en": "Tren de Aragua could make up to $3.6 million a year from a weekly charge on the inmates of Tocorón Prison, Informador reported in May 2023, citing journalist Ronna Rísquez; the state took the prison back four months later.",
                "es": "El Tren de Aragua podía obtener hasta 3,6 millones de dólares al año de un cobro semanal a los reclusos de la cárcel de Tocorón, según publicó Informador en mayo de 2023 con base en la periodista Ronna Rísquez; cuatro meses después, el Estado recuperó la cárcel."},
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "estimates",
     "source": "informador-2023-05-22",
     "locator": "la banda puede ganar US$3,6 millones anualmente"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "An estimate of what one man earned, beside the base article''s estimate for the whole organisation; the two must not be added up or compared as equals.",
  "es": "Una estimación de lo que ganaba un solo hombre, junto a la del artículo base para toda la organización; no deben sumarse ni compararse como iguales."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "leader-prison-income-mcdermott",
  "metric": "leader_prison_income",
  "about": {"kind": "person",
            "id": "hector-guerrero-flores",
            "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
  "label": {"en": "Yearly income of Héctor Guerrero Flores from the prison",
            "es": "Ingresos anuales de Héctor Guerrero Flores procedentes de la cárcel"},
  "scope": "organisation", "role": "incidental", "value": 3000000, "unit": "USD", "per": "year", "qualifier": "about",
  "asOf": "2023-09", "stated": "2023-09-23",
  "statement": {"en": "According to Jeremy McDermott of InSight Crime, as reported by laRegione in September 2023, Héctor Guerrero Flores drew about $3 million a year from Tocorón Prison; the sum is his estimate, not a finding of a court.",
                "es": "Según Jeremy McDermott, de InSight Crime, citado por laRegione en septiembre de 2023, Héctor Guerrero Flores obtenía unos 3 millones de dólares al año de la cárcel de Tocorón; la suma es una estimación suya, no una conclusión judicial."},
  "citations": [
    {"claimant": "jeremy-mcdermott",
     "act": "estimates",
     "source": "laregione-2023-09-23",
     "locator": "guadagnava circa tre milioni di dollari l''anno"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The department offers up to $5 million, for an arrest or a conviction; the base article prints the sum without that hedge and speaks of an arrest only.",
  "es": "El departamento ofrece hasta 5 millones de dólares, por la detención o la condena; el artículo base da la suma sin ese matiz y habla solo de la detención."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "reward-guerrero-state", "metric": "reward_offered",
  "about": {"kind": "person",
            "id": "hector-guerrero-flores",
            "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
  "label": {"en": "Reward offered for information on Héctor Guerrero Flores",
            "es": "Recompensa ofrecida por información sobre Héctor Guerrero Flores"},
  "scope": "organisation", "role": "key", "value": 5000000, "unit": "USD", "qualifier": "up_to", "asOf": "2024-07-11",
  "stated": "2024-07-11",
  "statement": {"en": "The US State Department announced in July 2024 a reward of up to $5 million for information leading to the arrest or conviction of Héctor Guerrero Flores; the sum is a ceiling, and an offer is not a payment.",
                "es": "El Departamento de Estado de EE. UU. anunció en julio de 2024 una recompensa de hasta 5 millones de dólares por información que lleve a la detención o condena de Héctor Guerrero Flores; la suma es un tope, y una oferta no es un pago."},
  "citations": [
    {"claimant": "us-state-department",
     "act": "offers",
     "via": ["dpa-afx"],
     "source": "finanznachrichten-2024-07-rewards",
     "locator": "up to $5 million for information about Hector Rusthenford Guerrero"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The base article mentions only the reward for one man; the same announcement made offers for two more.",
  "es": "El artículo base menciona solo la recompensa por un hombre; el mismo anuncio incluía ofertas por otros dos."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "reward-romero-state", "metric": "reward_offered",
  "about": {"kind": "person", "id": "yohan-romero", "name": {"en": "Yohan José Romero", "es": "Yohan José Romero"}},
  "label": {"en": "Reward offered for information on Yohan José Romero",
            "es": "Recompensa ofrecida por información sobre Yohan José Romero"},
  "scope": "organisation", "role": "incidental", "value": 4000000, "unit": "USD", "qualifier": "up_to", "asOf": "2024-07-11",
  "stated": "2024-07-11",
  "statement": {"en": "The US State Department announced in July 2024 a reward of up to $4 million for Yohan José Romero, whom it calls a co-founder of Tren de Aragua; the claim is the department''s, and an offer is no finding of guilt.",
                "es": "El Departamento de Estado de EE. UU. anunció en julio de 2024 una recompensa de hasta 4 millones de dólares por Yohan José Romero, a quien llama cofundador del Tren de Aragua; la afirmación es del departamento, y una oferta no declara culpable a nadie."},
  "citations": [
    {"claimant": "us-state-department",
     "act": "offers",
     "via": ["dpa-afx"],
     "source": "finanznachrichten-2024-07-rewards",
     "locator": "up to $4 million for Yohan Jose Romero"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The third offer of the July 2024 announcement, kept apart from the offer of June 2025 because no source cited here says that both names are one man.",
  "es": "La tercera oferta del anuncio de julio de 2024; se mantiene separada de la de junio de 2025 porque ninguna fuente citada aquí dice que ambos nombres sean de un mismo hombre."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "reward-san-vicente-state", "metric": "reward_offered",
  "about": {"kind": "person",
            "id": "giovanni-san-vicente",
            "name": {"en": "Giovanny San Vicente", "es": "Giovanny San Vicente"}},
  "label": {"en": "Reward offered for information on Giovanny San Vicente",
            "es": "Recompensa ofrecida por información sobre Giovanny San Vicente"},
  "scope": "organisation", "role": "incidental", "value": 3000000, "unit": "USD", "qualifier": "up_to", "asOf": "2024-07-11",
  "stated": "2024-07-11",
  "statement": {"en": "The US State Department announced in July 2024 a reward of up to $3 million for a man whom it named as Giovanny San Vicente; whether he is the Giovanni Vicente Mosquera Serrano of its 2025 offer is not confirmed.",
                "es": "El Departamento de Estado de EE. UU. anunció en julio de 2024 una recompensa de hasta 3 millones de dólares por un hombre al que llamó Giovanny San Vicente; no está confirmado que sea el Giovanni Vicente Mosquera Serrano de su oferta de 2025."},
  "citations": [
    {"claimant": "us-state-department",
     "act": "offers",
     "via": ["dpa-afx"],
     "source": "finanznachrichten-2024-07-rewards",
     "locator": "up to $3 million for Giovanny San Vicente"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "An offer made after the base article appeared, for a man whom the article does not mention.",
  "es": "Una oferta posterior al artículo base, por un hombre al que el artículo no menciona."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "reward-mosquera-state", "metric": "reward_offered",
  "about": {"kind": "person",
            "id": "giovanni-mosquera",
            "name": {"en": "Giovanni Vicente Mosquera Serrano", "es": "Giovanni Vicente Mosquera Serrano"}},
  "label": {"en": "Reward offered for information on Giovanni Vicente Mosquera Serrano",
            "es": "Recompensa ofrecida por información sobre Giovanni Vicente Mosquera Serrano"},
  "scope": "organisation", "role": "incidental", "value": 3000000, "unit": "USD", "qualifier": "up_to", "asOf": "2025-06-24",
  "stated": "2025-06-24",
  "statement": {"en": "In June 2025 the US State Department offered up to $3 million for Giovanni Vicente Mosquera Serrano, whom it describes as a senior leader of Tren de Aragua; he was then charged in the US and had not been convicted.",
                "es": "En junio de 2025, el Departamento de Estado de EE. UU. ofreció hasta 3 millones de dólares por Giovanni Vicente Mosquera Serrano, a quien describe como un alto jefe del Tren de Aragua; entonces estaba acusado en EE. UU. y no había sido condenado."},
  "citations": [
    {"claimant": "us-state-department",
     "act": "offers",
     "source": "us-state-2025-06-24-mosquera",
     "locator": "a reward of up to $3 million"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The offer of June 2025, raised; it is for this man and not for Héctor Guerrero Flores, for whom the base article gives the same sum.",
  "es": "La oferta de junio de 2025, elevada; es por este hombre y no por Héctor Guerrero Flores, por quien el artículo base da la misma suma."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "reward-mosquera-state-2025-12", "metric": "reward_offered",
  "about": {"kind": "person",
            "id": "giovanni-mosquera",
            "name": {"en": "Giovanni Vicente Mosquera Serrano", "es": "Giovanni Vicente Mosquera Serrano"}},
  "label": {"en": "Reward offered for information on Giovanni Vicente Mosquera Serrano",
            "es": "Recompensa ofrecida por información sobre Giovanni Vicente Mosquera Serrano"},
  "scope": "organisation", "role": "incidental", "value": 5000000, "unit": "USD", "qualifier": "up_to", "asOf": "2025-12-03",
  "stated": "2025-12-03",
  "statement": {"en": "In December 2025 the US State Department raised its reward for Giovanni Vicente Mosquera Serrano, whom it calls a leader of Tren de Aragua, to as much as $5 million, dpa-AFX reported; he has been indicted in the US, not convicted.",
                "es": "El Departamento de Estado de EE. UU. elevó en diciembre de 2025 hasta 5 millones de dólares su recompensa por Giovanni Vicente Mosquera Serrano, a quien llama líder del Tren de Aragua, informó dpa-AFX; tiene una acusación formal en EE. UU., no una condena."},
  "citations": [
    {"claimant": "us-state-department",
     "act": "offers",
     "via": ["dpa-afx"],
     "source": "finanznachrichten-2025-12-reward",
     "locator": "has been increased to $5 million"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The total that many headlines printed, so that nobody mistakes it for the single reward in the base article.",
  "es": "El total que dieron muchos titulares, para que nadie lo confunda con la recompensa individual del artículo base."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "reward-three-leaders-state",
  "metric": "reward_offered_total",
  "label": {"en": "Rewards offered by the US for three men, together",
            "es": "Recompensas ofrecidas por EE. UU. por tres hombres, en conjunto"},
  "scope": "organisation", "role": "incidental", "value": 12000000, "unit": "USD", "qualifier": "up_to",
  "asOf": "2024-07-11", "stated": "2024-07-11",
  "statement": {"en": "The rewards that the US State Department announced in July 2024 for three alleged leaders of Tren de Aragua come to $12 million at most when added up; this is the sum of three offers, not the price of one man.",
                "es": "Las recompensas que el Departamento de Estado de EE. UU. anunció en julio de 2024 por tres presuntos jefes del Tren de Aragua suman como máximo 12 millones de dólares; es el total de tres ofertas, no el precio de un solo hombre."},
  "citations": [
    {"claimant": "us-state-department",
     "act": "offers",
     "via": ["dpa-afx"],
     "source": "finanznachrichten-2024-07-rewards",
     "locator": "a reward of up to $12 million"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "A reward by a second government, which the base article leaves out; it adds to the US offer and does not dispute it.",
  "es": "Una recompensa de otro Gobierno, que el artículo base omite; se suma a la oferta de EE. UU. y no la contradice."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "reward-guerrero-peru", "metric": "reward_offered_by_peru",
  "about": {"kind": "person",
            "id": "hector-guerrero-flores",
            "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
  "label": {"en": "Reward offered by Peru for information on Héctor Guerrero Flores",
            "es": "Recompensa ofrecida por Perú por información sobre Héctor Guerrero Flores"},
  "scope": "organisation", "role": "incidental", "value": 132000, "unit": "USD", "qualifier": "about", "asOf": "2023-09-25",
  "stated": "2023-09-25",
  "statement": {"en": "Peru''s Interior Ministry offered in September 2023 a reward worth about $132,000 over Héctor Guerrero Flores, the Associated Press reported; it is separate from the later offer by the US.",
                "es": "El Ministerio del Interior del Perú ofreció en septiembre de 2023 una recompensa equivalente a unos 132.000 dólares por Héctor Guerrero Flores, informó Associated Press; es distinta de la oferta posterior de EE. UU."},
  "citations": [
    {"claimant": "peru-interior-ministry",
     "act": "offers",
     "via": ["ap"],
     "source": "ap-2023-09-26-reward",
     "locator": "una recompensa de 132.000 dólares"}]
}');

-- Geography -------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "A count by a named author beside the unattributed eight of the base article; it covers Latin America only, so that the two do not measure the same thing.",
  "es": "Un recuento con autora identificada, junto a los ocho países que el artículo base da sin atribución; abarca solo América Latina, de modo que no miden lo mismo."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "latin-american-countries-risquez-2023",
  "metric": "countries_with_presence",
  "about": {"kind": "place", "id": "latin-america", "name": {"en": "Latin America", "es": "América Latina"}},
  "label": {"en": "Latin American countries with a presence", "es": "Países de América Latina con presencia"},
  "scope": "organisation", "role": "key", "value": 9, "unit": "countries", "qualifier": "exactly", "asOf": "2023-04",
  "stated": "2023-04",
  "statement": {"en": "Journalist Ronna Rísquez placed Tren de Aragua in nine Latin American countries, Crónica.Uno reported in April 2023; whether Venezuela is one of the nine is not clear, and the US is outside the count.",
                "es": "La periodista Ronna Rísquez situó al Tren de Aragua en nueve países latinoamericanos, informó Crónica.Uno en abril de 2023; no queda claro si Venezuela es uno de los nueve, y EE. UU. queda fuera de la cuenta."},
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "states",
     "via": ["cronica-uno"],
     "source": "cronica-uno-2023-04",
     "locator": "localidades de 13 estados y nueve países de América Latina"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The base article gives the number of states that the country has, not in how many of them the organisation was active.",
  "es": "El artículo base dice cuántos estados tiene el país, no en cuántos de ellos actuaba la organización."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "venezuelan-states-insight-crime-2020",
  "metric": "venezuelan_states_with_presence",
  "about": {"kind": "country", "id": "VE", "name": null},
  "label": {"en": "Venezuelan states with a presence", "es": "Estados de Venezuela con presencia"},
  "scope": "organisation", "role": "incidental", "value": 9, "unit": "states", "qualifier": "at_least", "asOf": "2020",
  "stated": "2020",
  "statement": {"en": "InSight Crime found Tren de Aragua active in nine or more of the states of Venezuela in 2020.",
                "es": "InSight Crime observó en 2020 actividad del Tren de Aragua en nueve o más estados de Venezuela."},
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2020-winner",
     "locator": "active in at least nine states"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "A later and higher count than the nine or more of InSight Crime in 2020.",
  "es": "Un recuento posterior y más alto que los nueve o más estados de InSight Crime en 2020."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "venezuelan-states-risquez-2023",
  "metric": "venezuelan_states_with_presence",
  "about": {"kind": "country", "id": "VE", "name": null},
  "label": {"en": "Venezuelan states with a presence", "es": "Estados de Venezuela con presencia"},
  "scope": "organisation", "role": "incidental", "value": 13, "unit": "states", "qualifier": "exactly", "asOf": "2023-04",
  "stated": "2023-04",
  "statement": {"en": "Journalist Ronna Rísquez placed Tren de Aragua in 13 states of Venezuela, Crónica.Uno reported in April 2023.",
                "es": "La periodista Ronna Rísquez situó al Tren de Aragua en 13 estados de Venezuela, informó Crónica.Uno en abril de 2023."},
  "citations": [
    {"claimant": "ronna-risquez",
     "act": "states",
     "via": ["cronica-uno"],
     "source": "cronica-uno-2023-04",
     "locator": "localidades de 13 estados y nueve países de América Latina"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The base article names four states for arrests; the department''s own count of states is larger and about presence.",
  "es": "El artículo base nombra cuatro estados por detenciones; el recuento del propio departamento es mayor y se refiere a la presencia."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-states-dhs-nbc", "metric": "us_states_with_presence",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "US states with a known presence", "es": "Estados de EE. UU. con presencia conocida"},
  "scope": "organisation", "role": "key", "value": 15, "unit": "states", "qualifier": "exactly", "asOf": "2024-10",
  "stated": "2024-10-23",
  "statement": {"en": "Tren de Aragua was present in 15 US states, according to data of the US Department of Homeland Security that NBC News reported in October 2024.",
                "es": "El Tren de Aragua estaba presente en 15 estados de EE. UU., según datos del Departamento de Seguridad Nacional de EE. UU. que difundió NBC News en octubre de 2024."},
  "citations": [
    {"claimant": "us-dhs",
     "act": "states",
     "via": ["nbc-news"],
     "source": "newsmax-2024-10-23-dhs",
     "locator": "has a presence in 15 states"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "These eight are US states and only possible; they are not the eight countries of the base article.",
  "es": "Estos ocho son estados de EE. UU. y solo posibles; no son los ocho países del artículo base."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-states-possible-dhs-nbc",
  "metric": "us_states_possible_presence",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "US states with a possible presence", "es": "Estados de EE. UU. con presencia posible"},
  "scope": "organisation", "role": "incidental", "value": 8, "unit": "states", "qualifier": "possible", "asOf": "2024-10",
  "stated": "2024-10-23",
  "statement": {"en": "Beyond the 15 US states where it sees Tren de Aragua present, the US Department of Homeland Security considers a presence possible in another eight, NBC News reported in October 2024.",
                "es": "Además de los 15 estados de EE. UU. donde considera presente al Tren de Aragua, el Departamento de Seguridad Nacional de EE. UU. ve una presencia posible en otros ocho, informó NBC News en octubre de 2024."},
  "citations": [
    {"claimant": "us-dhs",
     "act": "states",
     "via": ["nbc-news"],
     "source": "newsmax-2024-10-23-dhs",
     "locator": "a possible presence in eight more"}]
}');

-- Raid and leader -------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The same 11,000, but police and soldiers together, where the base article has soldiers only; it also gives the day.",
  "es": "Los mismos 11.000, pero policías y soldados en conjunto, donde el artículo base habla solo de soldados; además, da el día."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "soldiers-and-police-insight",
  "metric": "security_forces_deployed",
  "about": {"kind": "place", "id": "tocoron-prison", "name": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}},
  "label": {"en": "Security forces sent to Tocorón Prison", "es": "Efectivos enviados a la cárcel de Tocorón"},
  "scope": "organisation", "role": "key", "value": 11000, "unit": "people", "qualifier": "exactly", "asOf": "2023-09-20",
  "stated": "2023-10",
  "statement": {"en": "InSight Crime counts police officers as well as soldiers among the 11,000 who took Tocorón Prison on 20 September 2023.",
                "es": "InSight Crime incluye tanto policías como soldados entre los 11.000 efectivos que tomaron la cárcel de Tocorón el 20 de septiembre de 2023."},
  "citations": [
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2023-10-home",
     "locator": "11,000 police and soldiers surrounded and then took control"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "BBC News itself counted soldiers and police together at the time of the operation; its article of 2025 mentions soldiers only.",
  "es": "La propia BBC News contó juntos a soldados y policías en el momento del operativo; su artículo de 2025 menciona solo soldados."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "soldiers-and-police-bbc-2023",
  "metric": "security_forces_deployed",
  "about": {"kind": "place", "id": "tocoron-prison", "name": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}},
  "label": {"en": "Security forces sent to Tocorón Prison", "es": "Efectivos enviados a la cárcel de Tocorón"},
  "scope": "organisation", "role": "incidental", "value": 11000, "unit": "people", "qualifier": "exactly", "asOf": "2023-09",
  "stated": "2023-09",
  "statement": {"en": "In its own report of September 2023, BBC News put the soldiers and police who went into Tocorón Prison at 11,000 in all.",
                "es": "En su propia nota de septiembre de 2023, BBC News cifró en 11.000 en total los soldados y policías que entraron en la cárcel de Tocorón."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2023-09-manhunt",
     "locator": "When 11,000 soldiers and police entered the inmate-run Tocorón jail"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "A result of the operation that the base article does not report.",
  "es": "Un resultado del operativo que el artículo base no recoge."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "raid-detained", "metric": "people_detained",
  "about": {"kind": "place", "id": "tocoron-prison", "name": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}},
  "label": {"en": "People detained in the operation at the prison", "es": "Personas detenidas en el operativo en la cárcel"},
  "scope": "organisation", "role": "incidental", "value": 88, "unit": "people", "qualifier": "exactly", "asOf": "2023-09",
  "stated": "2023-09-26",
  "statement": {"en": "The Venezuelan government said that the operation of September 2023 at Tocorón Prison led to the detention of 88 people whom it called members of Tren de Aragua, the Associated Press reported; to be detained is not to be convicted.",
                "es": "El Gobierno de Venezuela dijo que el operativo de septiembre de 2023 en la cárcel de Tocorón dejó 88 detenidos, a quienes llamó integrantes del Tren de Aragua, informó Associated Press; una detención no es una condena."},
  "citations": [
    {"claimant": "government-of-venezuela",
     "act": "states",
     "via": ["ap"],
     "source": "ap-2023-09-26-reward",
     "locator": "detuvieron a 88 miembros de la banda"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "An earlier age that fits the 41 of March 2025 in the base article: the two are for two dates.",
  "es": "Una edad anterior, compatible con los 41 años de marzo de 2025 del artículo base: son dos fechas distintas."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "leader-age-bbc-2023", "metric": "leader_age",
  "about": {"kind": "person",
            "id": "hector-guerrero-flores",
            "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
  "label": {"en": "Age of Héctor Guerrero Flores", "es": "Edad de Héctor Guerrero Flores"},
  "scope": "organisation", "role": "incidental", "value": 39, "unit": "years", "qualifier": "exactly", "asOf": "2023-09",
  "stated": "2023-09",
  "statement": {"en": "Héctor Guerrero Flores was 39 in September 2023, according to BBC News.",
                "es": "Héctor Guerrero Flores tenía 39 años en septiembre de 2023, según BBC News."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2023-09-manhunt",
     "locator": "The 39-year-old from Aragua state in Venezuela"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The base article gives the years spent in and out of the prison but no sentence; this one is exact to the day.",
  "es": "El artículo base da los años de entradas y salidas de la cárcel, pero ninguna condena; esta es exacta hasta el día."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "leader-sentence-cnn", "metric": "leader_prison_sentence",
  "about": {"kind": "person",
            "id": "hector-guerrero-flores",
            "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}},
  "label": {"en": "Prison sentence of Héctor Guerrero Flores", "es": "Condena de prisión de Héctor Guerrero Flores"},
  "scope": "organisation", "role": "key", "value": 17,
  "valueText": {"en": "17 years, 2 months and 2 days", "es": "17 años, 2 meses y 2 días"},
  "unit": "years", "qualifier": "about", "asOf": "2023-09", "stated": "2023-09-26",
  "statement": {"en": "The prison term of Héctor Guerrero Flores in Venezuela was 17 years, two months and two days, for 12 offences, according to CNN en Español in September 2023.",
                "es": "La condena de Héctor Guerrero Flores en Venezuela era de 17 años, 2 meses y 2 días de prisión por 12 delitos, según CNN en Español en septiembre de 2023."},
  "citations": [
    {"claimant": "cnn-espanol",
     "act": "reports",
     "source": "cnn-2023-09-26-leader",
     "locator": "una pena de 17 años, dos meses y dos días"}]
}');

-- Arrests and courts ----------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "A count of individuals by an authority, in one of the countries that the base article only names.",
  "es": "Un recuento de personas hecho por una autoridad, en uno de los países que el artículo base solo nombra."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "chile-identified-2023",
  "metric": "members_identified_by_country",
  "about": {"kind": "country", "id": "CL", "name": null},
  "label": {"en": "Members identified by prosecutors", "es": "Integrantes identificados por fiscales"},
  "scope": "organisation", "role": "incidental", "value": 350, "unit": "people", "qualifier": "exactly", "asOf": "2023-05",
  "stated": "2023-05-25",
  "statement": {"en": "Chile''s Public Prosecutor''s Office had identified 350 people as members of Tren de Aragua by May 2023, 123 of them in custody, CIPER reported; an identification by prosecutors is not a conviction.",
                "es": "La Fiscalía de Chile había identificado hasta mayo de 2023 a 350 personas como integrantes del Tren de Aragua, 123 de ellas privadas de libertad, informó CIPER; que la Fiscalía identifique a alguien no equivale a una condena."},
  "citations": [
    {"claimant": "fiscalia-chile",
     "act": "counts",
     "source": "ciper-2023-05-25",
     "locator": "Ahora, la Fiscalía ya ha identificado a 350"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "An official count of arrests at the border, which the base article does not give; its own border number is about migrants and measures something else.",
  "es": "Un recuento oficial de detenciones en la frontera, que el artículo base no ofrece; su propia cifra fronteriza es de migrantes y mide otra cosa."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-border-arrests-2023", "metric": "arrests_by_country",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "Arrests of alleged members", "es": "Detenciones de presuntos integrantes"},
  "scope": "organisation", "role": "incidental", "value": 38, "unit": "people", "qualifier": "exactly",
  "asOf": "2022-10/2023-10", "stated": "2023-11-09",
  "statement": {"en": "The US Border Patrol said that it had arrested 38 alleged members of Tren de Aragua in about a year up to autumn 2023, CNN reported, as carried by Reporte Confidencial; an arrest is not a conviction.",
                "es": "La Patrulla Fronteriza de EE. UU. dijo haber detenido a 38 presuntos integrantes del Tren de Aragua en alrededor de un año, hasta el otoño boreal de 2023, según informó CNN, citada por Reporte Confidencial; una detención no es una condena."},
  "citations": [
    {"claimant": "us-border-patrol",
     "act": "states",
     "via": ["cnn"],
     "source": "reporteconfidencial-2023-11-09",
     "locator": "detuvo a 38 presuntos miembros del Tren de Aragua"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Arrests in a country that the base article does not mention, after it appeared.",
  "es": "Detenciones en un país que el artículo base no menciona, posteriores a su publicación."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "spain-arrests-2025", "metric": "arrests_by_country",
  "about": {"kind": "country", "id": "ES", "name": null},
  "label": {"en": "Arrests of alleged members", "es": "Detenciones de presuntos integrantes"},
  "scope": "organisation", "role": "incidental", "value": 13, "unit": "people", "qualifier": "exactly", "asOf": "2025-11-07",
  "stated": "2025-11-07",
  "statement": {"en": "Spain''s National Police arrested 13 people with alleged ties to Tren de Aragua in an operation made public in November 2025, Libertad Digital reported; four were sent to prison to await trial, and an arrest is not a conviction.",
                "es": "La Policía Nacional de España detuvo a 13 personas con presuntos vínculos con el Tren de Aragua en un operativo dado a conocer en noviembre de 2025, informó Libertad Digital; cuatro ingresaron en prisión preventiva, y una detención no es una condena."},
  "citations": [
    {"claimant": "spain-national-police",
     "act": "announces",
     "source": "libertaddigital-2025-11-07-spain",
     "locator": "han detenido a 13 personas presuntamente vinculadas"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The base article speaks of charges in four states without counting them; this is the department''s total for the year.",
  "es": "El artículo base habla de acusaciones en cuatro estados sin contarlas; este es el total anual del departamento."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-charged-2025", "metric": "people_charged",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "Alleged members charged", "es": "Presuntos integrantes acusados"},
  "scope": "legal", "role": "incidental", "value": 260, "unit": "people", "qualifier": "exactly", "asOf": "2025-12",
  "stated": "2025-12",
  "statement": {"en": "The US Department of Justice said in December 2025 that it had charged 260 alleged members of Tren de Aragua in the course of that year, NTN24 reported; a charge is not a conviction.",
                "es": "El Departamento de Justicia de EE. UU. dijo en diciembre de 2025 que había acusado a 260 presuntos integrantes del Tren de Aragua en lo que iba de ese año, informó NTN24; una acusación no es una condena."},
  "citations": [
    {"claimant": "us-doj",
     "act": "states",
     "source": "ntn24-2026-ice-poster",
     "locator": "cargos contra 260 miembros del Tren de Aragua"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Convictions, where the base article reports accusations and charges only.",
  "es": "Condenas, donde el artículo base solo recoge acusaciones y cargos."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "arica-convicted", "metric": "people_convicted",
  "about": {"kind": "case",
            "id": "los-gallegos-trial",
            "name": {"en": "Trial of Los Gallegos in Arica", "es": "Juicio contra Los Gallegos en Arica"}},
  "label": {"en": "People convicted", "es": "Personas condenadas"},
  "scope": "legal", "role": "key", "value": 34, "unit": "people", "qualifier": "exactly", "asOf": "2024-11-19",
  "stated": "2024-11-20",
  "statement": {"en": "A court in Arica, Chile, found 34 of 38 accused guilty as members of Los Gallegos in November 2024 and acquitted four, according to regional prosecutor Mario Carrera, as reported by El País, which calls the group an offshoot of Tren de Aragua.",
                "es": "Un tribunal de Arica, en Chile, declaró culpables en noviembre de 2024 a 34 de los 38 acusados como integrantes de Los Gallegos y absolvió a cuatro, según el fiscal regional Mario Carrera, citado por El País, que llama al grupo un tentáculo del Tren de Aragua."},
  "citations": [
    {"claimant": "mario-carrera",
     "act": "states",
     "source": "elpais-2024-11-20-arica",
     "locator": "ha condenado este martes a 34 miembros de Los Gallegos"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The sentences that followed the verdict of November 2024, added up by the prosecution.",
  "es": "Las penas que siguieron al veredicto de noviembre de 2024, sumadas por la Fiscalía."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "arica-sentence-years", "metric": "prison_years_total",
  "about": {"kind": "case",
            "id": "los-gallegos-trial",
            "name": {"en": "Trial of Los Gallegos in Arica", "es": "Juicio contra Los Gallegos en Arica"}},
  "label": {"en": "Prison years imposed, added up", "es": "Años de prisión impuestos, en total"},
  "scope": "legal", "role": "incidental", "value": 560, "unit": "years", "qualifier": "about", "asOf": "2025-03",
  "stated": "2025-03",
  "statement": {"en": "The prison terms given in March 2025 to the 34 people convicted in the trial of Los Gallegos in Arica add up to about 560 years, besides one life sentence, according to Chile''s Public Prosecutor''s Office, as reported by AFP.",
                "es": "Las penas de prisión dictadas en marzo de 2025 contra los 34 condenados en el juicio de Los Gallegos en Arica suman unos 560 años, además de una cadena perpetua, según la Fiscalía de Chile, citada por AFP."},
  "citations": [
    {"claimant": "fiscalia-chile",
     "act": "states",
     "via": ["afp"],
     "source": "tvn2-2025-arica-sentence",
     "locator": "penas que suman cerca de 560 años"}]
}');

-- US cases --------------------------------------------------------------------------------------------------------------

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "NBC News''s own report has more than 600 who might have connections, and is from October 2024; the base article has 600 with connections and dates the report to the summer.",
  "es": "La nota de la propia NBC News habla de más de 600 con posibles vínculos y es de octubre de 2024; el artículo base da 600 con vínculos y sitúa la nota en el verano boreal."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-connected-dhs-nbc", "metric": "us_suspected_connections",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "Venezuelan migrants in the US with suspected links to the organisation",
            "es": "Migrantes venezolanos en EE. UU. con presuntos vínculos con la organización"},
  "scope": "organisation", "role": "key", "value": 600, "unit": "people", "qualifier": "more_than", "asOf": "2024-10",
  "stated": "2024-10-23",
  "statement": {"en": "The US Department of Homeland Security was looking for over 600 migrants in the US with possible connections to Tren de Aragua, NBC News reported in October 2024; some of them could be victims or witnesses.",
                "es": "El Departamento de Seguridad Nacional de EE. UU. buscaba a más de 600 migrantes en EE. UU. con posibles vínculos con el Tren de Aragua, informó NBC News en octubre de 2024; algunos podrían ser víctimas o testigos."},
  "citations": [
    {"claimant": "us-dhs",
     "act": "estimates",
     "via": ["nbc-news"],
     "source": "newsmax-2024-10-23-dhs",
     "locator": "more than 600 migrants in the country who might have connections"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "NBC News calls these members confirmed and their number rough; the base article says believed and gives a flat 100.",
  "es": "NBC News llama confirmados a estos integrantes y da un número aproximado; el artículo base dice que se cree que lo son y da 100 sin matiz."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "us-members-dhs-nbc", "metric": "us_members",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "Alleged members among Venezuelan migrants in the US",
            "es": "Presuntos integrantes entre los migrantes venezolanos en EE. UU."},
  "scope": "organisation", "role": "key", "value": 100, "unit": "people", "qualifier": "about", "asOf": "2024-10",
  "stated": "2024-10-23",
  "statement": {"en": "About 100 of the more than 600 migrants whom the US Department of Homeland Security was looking for were confirmed as members of Tren de Aragua, NBC News reported in October 2024, citing the department; such a confirmation is not a court ruling.",
                "es": "Unos 100 de los más de 600 migrantes que buscaba el Departamento de Seguridad Nacional de EE. UU. eran integrantes confirmados del Tren de Aragua, informó NBC News en octubre de 2024 con base en el departamento; esa confirmación no es un fallo judicial."},
  "citations": [
    {"claimant": "us-dhs",
     "act": "states",
     "via": ["nbc-news"],
     "source": "newsmax-2024-10-23-dhs",
     "locator": "Roughly 100 of the 600 migrants"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "A number for the transfers right after the invocation of the Alien Enemies Act, which the base article reports; not all of them need have rested on that law.",
  "es": "Una cifra de los traslados inmediatamente posteriores a la invocación de la Ley de Enemigos Extranjeros, que recoge el artículo base; no todos tienen por qué haberse basado en esa ley."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "removed-to-el-salvador", "metric": "people_deported",
  "about": {"kind": "case",
            "id": "removals-to-el-salvador",
            "name": {"en": "Transfers from the US to El Salvador, March 2025",
                     "es": "Traslados de EE. UU. a El Salvador, marzo de 2025"}},
  "label": {"en": "Alleged members sent to El Salvador", "es": "Presuntos integrantes enviados a El Salvador"},
  "scope": "legal", "role": "incidental", "value": 238, "unit": "people", "qualifier": "exactly", "asOf": "2025-03-16",
  "stated": "2025-03-16",
  "statement": {"en": "El Salvador''s government said in March 2025 that it had received from the US 238 people alleged to be members of Tren de Aragua, Espiga Noticias reported; membership is an allegation, and being sent away is not a conviction.",
                "es": "El Gobierno de El Salvador dijo en marzo de 2025 que había recibido de EE. UU. a 238 personas señaladas como presuntas integrantes del Tren de Aragua, informó Espiga Noticias; la pertenencia es una acusación, y el traslado no es una condena."},
  "citations": [
    {"claimant": "el-salvador-government",
     "act": "states",
     "source": "espiganoticias-2025-03-16-venezuela",
     "locator": "238 presuntos miembros del Tren de Aragua"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "A local report of what is probably the Florida case of the base article, with another age and date; kept apart, as the identity of the two cases is not proved.",
  "es": "Una nota local de lo que probablemente es el caso de Florida del artículo base, con otra edad y otra fecha; se mantiene aparte, pues no está probado que los dos casos sean el mismo."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "doral-victim-age-wplg", "metric": "victim_age",
  "about": {"kind": "case",
            "id": "doral-killing",
            "name": {"en": "Killing of a resident of Doral, Florida", "es": "Homicidio de un residente de Doral, Florida"}},
  "label": {"en": "Age of the victim in the Doral case", "es": "Edad de la víctima en el caso de Doral"},
  "scope": "case", "role": "incidental", "value": 43, "unit": "years", "qualifier": "exactly", "asOf": "2023-11-28",
  "stated": "2024-01-17",
  "statement": {"en": "WPLG Local 10 gives 43 as the age of a Venezuelan resident of Doral, Florida, who was killed in November 2023; this is probably the Florida case that BBC News dates to early 2024 with a victim of 48, but that is not established.",
                "es": "Según WPLG Local 10, un venezolano residente en Doral, Florida, asesinado en noviembre de 2023, tenía 43 años; probablemente se trata del caso de Florida que BBC News sitúa a comienzos de 2024 con una víctima de 48 años, pero no está comprobado."},
  "citations": [
    {"claimant": "wplg",
     "act": "reports",
     "source": "local10-2024-01-17",
     "locator": "after a 43-year-old Venezuelan man who lived in Doral"}]
}');

-- Context: migration and crime, never a measure of the organisation -----------------------------------------------------

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The institute''s own text, which says approximately; the base article left that word out.",
  "es": "El texto del propio instituto, que dice aproximadamente; el artículo base omitió esa palabra."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "venezuelans-in-us-mpi",
  "metric": "venezuelan_immigrants_in_us",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "Venezuelans living in the US", "es": "Venezolanos que viven en EE. UU."},
  "scope": "context_migration", "role": "key", "value": 770000, "unit": "people", "qualifier": "about", "asOf": "2023",
  "stated": "2025-02-06",
  "statement": {"en": "About 770,000 immigrants from Venezuela lived in the US in 2023, the Migration Policy Institute wrote in February 2025; this is migration context and says nothing about the size of Tren de Aragua.",
                "es": "Unos 770.000 inmigrantes de Venezuela vivían en EE. UU. en 2023, escribió el Instituto de Políticas Migratorias en febrero de 2025; es un dato de contexto migratorio y no dice nada sobre el tamaño del Tren de Aragua."},
  "citations": [
    {"claimant": "migration-policy-institute",
     "act": "estimates",
     "source": "mpi-2025-02-06",
     "locator": "approximately 770,000 Venezuelan immigrants lived in the United States"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "An earlier point of the institute''s series, for 2021; it does not dispute the number for 2023 in the base article.",
  "es": "Un punto anterior de la serie del instituto, de 2021; no contradice la cifra de 2023 del artículo base."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "venezuelans-in-us-mpi-2021",
  "metric": "venezuelan_immigrants_in_us",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "Venezuelans living in the US", "es": "Venezolanos que viven en EE. UU."},
  "scope": "context_migration", "role": "incidental", "value": 545000, "unit": "people", "qualifier": "about",
  "asOf": "2021", "stated": "2023-02",
  "statement": {"en": "About 545,000 immigrants from Venezuela lived in the US in 2021, according to the Migration Policy Institute; this is migration context and says nothing about the size of Tren de Aragua.",
                "es": "Unos 545.000 inmigrantes de Venezuela vivían en EE. UU. en 2021, según el Instituto de Políticas Migratorias; es un dato de contexto migratorio y no dice nada sobre el tamaño del Tren de Aragua."},
  "citations": [
    {"claimant": "migration-policy-institute",
     "act": "states",
     "source": "mpi-2023-02",
     "locator": "The 545,000 Venezuelan immigrants in the United States as of 2021"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The whole of which the base article gives the Venezuelan share.",
  "es": "El total del que el artículo base da la proporción de venezolanos."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "immigrants-in-us-mpi", "metric": "immigrants_in_us_total",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "All immigrants living in the US", "es": "Total de inmigrantes que viven en EE. UU."},
  "scope": "context_migration", "role": "incidental", "value": 47800000, "unit": "people", "qualifier": "about",
  "asOf": "2023", "stated": "2025-02-06",
  "statement": {"en": "Immigrants of all origins in the US numbered about 47.8 million in 2023, according to the Migration Policy Institute; this is migration context and says nothing about the size of Tren de Aragua.",
                "es": "Los inmigrantes de todos los orígenes en EE. UU. eran unos 47,8 millones en 2023, según el Instituto de Políticas Migratorias; es un dato de contexto migratorio y no dice nada sobre el tamaño del Tren de Aragua."},
  "citations": [
    {"claimant": "migration-policy-institute",
     "act": "states",
     "source": "mpi-2025-02-06",
     "locator": "of all 47.8 million immigrants in the country"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "Competes with the 313,500 of the base article, which says neither which border nor which kind of year it means; no source cited here explains the difference.",
  "es": "Compite con los 313.500 del artículo base, que no dice a qué frontera ni a qué tipo de año se refiere; ninguna fuente citada aquí explica la diferencia."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "cbp-encounters-fy2024-mpi",
  "metric": "border_encounters_venezuelans",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "Encounters with Venezuelan migrants at the border",
            "es": "Encuentros con migrantes venezolanos en la frontera"},
  "scope": "context_migration", "role": "key", "value": 261000, "unit": "encounters", "qualifier": "about",
  "asOf": "2023-10/2024-09", "stated": "2025-02-06",
  "statement": {"en": "US Customs and Border Protection counted about 261,000 encounters with Venezuelans at the US-Mexico border in fiscal year 2024, from October 2023 to September 2024, according to the Migration Policy Institute. One person can be counted more than once; this is migration context and says nothing about the size of Tren de Aragua.",
                "es": "La Oficina de Aduanas y Protección Fronteriza de EE. UU. contó unos 261.000 encuentros con venezolanos en la frontera con México en el año fiscal 2024, de octubre de 2023 a septiembre de 2024, según el Instituto de Políticas Migratorias. Una persona puede contarse más de una vez; es un dato de contexto migratorio y no dice nada sobre el tamaño del Tren de Aragua."},
  "citations": [{"claimant": "us-cbp", "act": "reports", "source": "mpi-2025-02-06", "locator": "fell slightly to 261,000"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The year before, by the same count, so that the 261,000 of fiscal year 2024 can be read against something.",
  "es": "El año anterior, con el mismo recuento, para poder comparar los 261.000 del año fiscal 2024."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "cbp-encounters-fy2023-mpi",
  "metric": "border_encounters_venezuelans",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "Encounters with Venezuelan migrants at the border",
            "es": "Encuentros con migrantes venezolanos en la frontera"},
  "scope": "context_migration", "role": "incidental", "value": 266000, "unit": "encounters", "qualifier": "about",
  "asOf": "2022-10/2023-09", "stated": "2025-02-06",
  "statement": {"en": "US Customs and Border Protection counted about 266,000 encounters with Venezuelans at the US-Mexico border in fiscal year 2023, from October 2022 to September 2023, according to the Migration Policy Institute. One person can be counted more than once; this is migration context and says nothing about the size of Tren de Aragua.",
                "es": "La Oficina de Aduanas y Protección Fronteriza de EE. UU. contó unos 266.000 encuentros con venezolanos en la frontera con México en el año fiscal 2023, de octubre de 2022 a septiembre de 2023, según el Instituto de Políticas Migratorias. Una persona puede contarse más de una vez; es un dato de contexto migratorio y no dice nada sobre el tamaño del Tren de Aragua."},
  "citations": [{"claimant": "us-cbp", "act": "reports", "source": "mpi-2025-02-06", "locator": "266,000 in FY 2023"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "A number for one of the two designations; by itself it is less than half of 770,000, so that it does not bear out the word most in the base article without the other.",
  "es": "Una cifra de una de las dos designaciones; por sí sola es menos de la mitad de 770.000, de modo que sin la otra no basta para sustentar que la mayoría tenía protección, como dice el artículo base."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "tps-2023-designation", "metric": "tps_beneficiaries",
  "about": {"kind": "country", "id": "US", "name": null},
  "label": {"en": "Venezuelans covered by the 2023 protection designation",
            "es": "Venezolanos amparados por la designación de protección de 2023"},
  "scope": "context_migration", "role": "incidental", "value": 348202, "unit": "people", "qualifier": "about",
  "asOf": "2025-02-03", "stated": "2025-02-03",
  "statement": {"en": "About 348,202 Venezuelans came under the 2023 designation for temporary protected status in the US, the US Department of Homeland Security estimated in February 2025 on ending that designation, as reported by Nepyork. A second designation, of 2021, is not in this number; this is migration context and says nothing about the size of Tren de Aragua.",
                "es": "Unos 348.202 venezolanos estaban amparados por la designación de 2023 para el estatus de protección temporal en EE. UU., según estimó en febrero de 2025, al ponerle fin, el Departamento de Seguridad Nacional de EE. UU., citado por Nepyork. La cifra no incluye otra designación, de 2021; es un dato de contexto migratorio y no dice nada sobre el tamaño del Tren de Aragua."},
  "citations": [
    {"claimant": "us-dhs",
     "act": "estimates",
     "source": "nepyork-2025-02-03-tps",
     "locator": "approximately 348,202 individuals are eligible for TPS"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The starting point of the fall that the base article describes without a rate, on the observatory''s wide definition.",
  "es": "El punto de partida del descenso que el artículo base describe sin dar una tasa, según la definición amplia del observatorio."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "violent-death-rate-ovv-2015", "metric": "violent_death_rate",
  "about": {"kind": "country", "id": "VE", "name": null},
  "label": {"en": "Violent deaths in Venezuela in a year", "es": "Muertes violentas en Venezuela en un año"},
  "scope": "context_security", "role": "key", "value": 90, "unit": "deaths", "per": "100000_inhabitants",
  "qualifier": "estimated", "asOf": "2015", "stated": "2015-12-28",
  "statement": {"en": "The Venezuelan Violence Observatory estimated a rate of 90 violent deaths for every 100,000 inhabitants of Venezuela in 2015, El Universo reported; the rate includes killings by police and cases under inquiry, and this says nothing about the size of Tren de Aragua.",
                "es": "El Observatorio Venezolano de Violencia estimó para Venezuela en 2015 una tasa de muertes violentas de 90 por cada 100.000 habitantes, informó El Universo; la tasa incluye muertes a manos de la policía y casos en averiguación, y no dice nada sobre el tamaño del Tren de Aragua."},
  "citations": [
    {"claimant": "ovv",
     "act": "estimates",
     "source": "ovv-2015-report",
     "locator": "una tasa de 90 muertes violentas por cada 100.000 habitantes"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "The end point of the fall that the base article describes without a rate, on the same wide definition as the 90 of 2015.",
  "es": "El punto final del descenso que el artículo base describe sin dar una tasa, con la misma definición amplia que los 90 de 2015."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "violent-death-rate-ovv-2023", "metric": "violent_death_rate",
  "about": {"kind": "country", "id": "VE", "name": null},
  "label": {"en": "Violent deaths in Venezuela in a year", "es": "Muertes violentas en Venezuela en un año"},
  "scope": "context_security", "role": "key", "value": 26.8, "unit": "deaths", "per": "100000_inhabitants",
  "qualifier": "estimated", "asOf": "2023", "stated": "2023-12-28",
  "statement": {"en": "The Venezuelan Violence Observatory estimated a rate of 26.8 violent deaths for every 100,000 inhabitants of Venezuela in 2023, a figure wider than homicides alone; this says nothing about the size of Tren de Aragua.",
                "es": "El Observatorio Venezolano de Violencia estimó para Venezuela en 2023 una tasa de muertes violentas de 26,8 por cada 100.000 habitantes, cifra más amplia que la de los homicidios por sí solos; no dice nada sobre el tamaño del Tren de Aragua."},
  "citations": [
    {"claimant": "ovv",
     "act": "estimates",
     "source": "ovv-2023-report",
     "locator": "una tasa de 26,8 muertes por cada cien mil habitantes"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'addition', '{"en": "A narrow rate for the same year, kept apart from the wide one; the base article does not say which of the two its murder rate means.",
  "es": "Una tasa restringida del mismo año, separada de la amplia; el artículo base no dice a cuál de las dos se refiere su tasa de homicidios."}', '{
  "subject": "figure", "organisation": "tren-de-aragua", "id": "homicide-rate-ovv-2023", "metric": "homicide_rate_narrow",
  "about": {"kind": "country", "id": "VE", "name": null},
  "label": {"en": "Homicides by criminals in Venezuela in a year",
            "es": "Homicidios cometidos por delincuentes en Venezuela en un año"},
  "scope": "context_security", "role": "incidental", "value": 7.5, "unit": "deaths", "per": "100000_inhabitants",
  "qualifier": "estimated", "asOf": "2023", "stated": "2023-12",
  "statement": {"en": "Counting only homicides committed by criminals, the Venezuelan Violence Observatory put the rate in Venezuela at 7.5 for every 100,000 inhabitants in 2023, EFE reported; it is narrower than the observatory''s rate of violent deaths, and this says nothing about the size of Tren de Aragua.",
                "es": "Si se cuentan solo los homicidios cometidos por delincuentes, el Observatorio Venezolano de Violencia situó la tasa de Venezuela en 7,5 por cada 100.000 habitantes en 2023, informó EFE; es más restringida que la tasa de muertes violentas del observatorio y no dice nada sobre el tamaño del Tren de Aragua."},
  "citations": [
    {"claimant": "ovv",
     "act": "estimates",
     "via": ["efe"],
     "source": "efe-2023-12-ovv",
     "locator": "la tasa de homicidio se ubica en 7,5"}]
}');

-- Facts of edition 1 that change ----------------------------------------------------------------------------------------

insert into first_change (edition, kind, reason, put) values (2, 'update', '{"en": "Changes authority and date: Donald Trump''s order of 20 January 2025 only began the process, and it was the Secretary of State''s notice, in effect from 20 February, that made the listing.",
  "es": "Cambia la autoridad y la fecha: la orden de Donald Trump del 20 de enero de 2025 solo inició el proceso, y fue el aviso del secretario de Estado, vigente desde el 20 de febrero, el que hizo la designación."}', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-fto", "jurisdiction": "US",
  "authority": "us-state-department",
  "label": {"en": "Foreign Terrorist Organization", "es": "Organización terrorista extranjera"},
  "legalBasis": {"en": "Immigration and Nationality Act, section 219",
                 "es": "Ley de Inmigración y Nacionalidad, sección 219"},
  "effective": "2025-02-20",
  "statement": {"en": "The US State Department listed Tren de Aragua as a “foreign terrorist organization” under section 219 of the Immigration and Nationality Act, with effect from 20 February 2025. Donald Trump, to whom BBC News credits the label in January, had on 20 January signed the order that began the process.",
                "es": "El Departamento de Estado de EE. UU. designó al Tren de Aragua «organización terrorista extranjera» en virtud de la sección 219 de la Ley de Inmigración y Nacionalidad, con efecto desde el 20 de febrero de 2025. Donald Trump, a quien BBC News atribuye la denominación en enero, había firmado el 20 de enero la orden que inició el proceso."},
  "citations": [
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "usregs-2025-02873",
     "locator": "The designations will become effective once published in the Federal Register"},
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "us-state-2025-02-20-statement",
     "locator": "designation of eight organizations as Foreign Terrorist Organizations (FTOs)"},
    {"claimant": "donald-trump",
     "act": "states",
     "source": "us-eo-14157",
     "locator": "This order creates a process by which certain international cartels"},
    {"claimant": "congressional-research-service", "act": "states", "source": "crs-lsb11295"},
    {"claimant": "donald-trump",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "Trump also declared Tren de Aragua"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'update', '{"en": "Adds the day, the label, the legal basis and the effect, none of which the base article gives.",
  "es": "Añade el día, la denominación, la base legal y el efecto, que el artículo base no indica."}', '{
  "subject": "designation", "organisation": "tren-de-aragua", "id": "designation-treasury", "jurisdiction": "US",
  "authority": "us-treasury-ofac",
  "label": {"en": "Significant Transnational Criminal Organization",
            "es": "Organización criminal transnacional significativa"},
  "legalBasis": {"en": "Executive Order 13581, as amended by Executive Order 13863",
                 "es": "Orden Ejecutiva 13581, modificada por la Orden Ejecutiva 13863"},
  "legalEffect": {"en": "Property in the US or held by US persons is blocked",
                  "es": "Bloqueo de los bienes que estén en EE. UU. o en manos de personas estadounidenses"},
  "effective": "2024-07-11",
  "statement": {"en": "The US Treasury put Tren de Aragua under sanctions on 11 July 2024 as a “significant transnational criminal organization”, under Executive Order 13581 as amended; its property in the US or held by US persons is blocked.",
                "es": "El Departamento del Tesoro de EE. UU. impuso sanciones al Tren de Aragua el 11 de julio de 2024 como «organización criminal transnacional significativa», en virtud de la Orden Ejecutiva 13581 y su modificación; quedan bloqueados sus bienes que estén en EE. UU. o en manos de personas estadounidenses."},
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "The US Treasury, under then-President Joe Biden, sanctioned"},
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "upi-2024-07-11-sanctions",
     "locator": "as a significant Transnational Criminal Organization"},
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "reporteconfidencial-2024-07-11-sanctions",
     "locator": "la Orden Ejecutiva (E.O.) 13581, enmendada por la E.O. 13863"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'update', '{"en": "Adds the days of signing and printing, the memo that contradicts the claim about Maduro, and the proclamation''s own wording, “invasion or predatory incursion”, where the base article prints “of”.",
  "es": "Añade los días de la firma y de la impresión, el memorando que contradice la afirmación sobre Maduro y la redacción de la propia proclamación, «invasión o incursión depredadora», donde el artículo base escribe «de»."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "alien-enemies-act", "date": "2025-03-15",
  "category": "proclamation", "certainty": "official",
  "title": {"en": "Trump invokes the Alien Enemies Act", "es": "Trump invoca la Ley de Enemigos Extranjeros"},
  "summary": {"en": "Donald Trump''s Proclamation 10903, signed on 14 March 2025, made public on the 15th and printed on the 20th, invokes the Alien Enemies Act and accuses Tren de Aragua of “invasion or predatory incursion” and of “irregular warfare” at Nicolás Maduro''s direction. The accusations are his; a memo of the US National Intelligence Council of April 2025 contradicts him on Maduro''s government, which it judged not to be directing the gang''s operations in the US.",
              "es": "La Proclamación 10903 de Donald Trump, firmada el 14 de marzo de 2025, divulgada el 15 e impresa el 20, invoca la Ley de Enemigos Extranjeros y acusa al Tren de Aragua de «invasión o incursión depredadora» y de una «guerra irregular» bajo la dirección de Nicolás Maduro. Las acusaciones son suyas; un memorando del Consejo Nacional de Inteligencia de EE. UU. de abril de 2025 lo contradice sobre el Gobierno de Maduro, que a su juicio no dirige las operaciones de la banda en EE. UU."},
  "countries": ["US", "VE"],
  "people": [
    {"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}},
    {"id": "nicolas-maduro", "name": {"en": "Nicolás Maduro", "es": "Nicolás Maduro"}}],
  "organisations": [
    {"id": "us-national-intelligence-council",
     "name": {"en": "US National Intelligence Council (NIC)", "es": "Consejo Nacional de Inteligencia de EE. UU. (NIC)"}}],
  "citations": [
    {"claimant": "donald-trump",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "On Saturday, Trump invoked the 18th Century Alien Enemies Act"},
    {"claimant": "donald-trump",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "he accused Tren de Aragua of \"perpetrating, attempting, and threatening"},
    {"claimant": "donald-trump",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "the gang was engaged in \"irregular warfare\" against the US"},
    {"claimant": "donald-trump", "act": "accuses", "source": "us-proclamation-10903"},
    {"claimant": "immigration-policy-tracking-project", "act": "states", "source": "immpolicytracking-10903"},
    {"claimant": "congressional-research-service", "act": "states", "source": "crs-lsb11295"},
    {"claimant": "us-national-intelligence-council",
     "act": "denies",
     "via": ["washington-post"],
     "source": "daily-herald-2025-05-06-memo",
     "locator": "is not directing TDA movement to and operations in the United"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'update', '{"en": "Adds two other accounts of the escape: guards in the plural, and the US Treasury''s allegation of an entertainer''s help.",
  "es": "Añade otras dos versiones de la fuga: varios guardias, y la alegación del Departamento del Tesoro de EE. UU. sobre la ayuda de una persona del espectáculo."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "escape-2012", "date": "2012", "category": "prison",
  "certainty": "reported",
  "title": {"en": "Guerrero Flores escapes from prison", "es": "Guerrero Flores se fuga de prisión"},
  "summary": {"en": "Héctor Guerrero Flores escaped from prison in 2012; BBC News wrote of one bribed guard in 2025 and of bribed guards in 2023, naming no source. In December 2025 the US Treasury alleged that an entertainer had helped him, an allegation that no court has been found to confirm.",
              "es": "Héctor Guerrero Flores se fugó de prisión en 2012; BBC News habló en 2025 de un guardia sobornado y en 2023 de varios, sin citar una fuente. En diciembre de 2025, el Departamento del Tesoro de EE. UU. alegó que lo ayudó una persona del mundo del espectáculo, sin que se haya hallado un fallo judicial que lo confirme."},
  "countries": ["VE"],
  "people": [{"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "He escaped in 2012 by bribing a guard"},
    {"claimant": "bbc-news", "act": "states", "source": "bbc-2023-09-manhunt"},
    {"claimant": "us-treasury-ofac", "act": "alleges", "source": "al-mayadeen-2025-12-sanctions"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'update', '{"en": "Marks the details of the base article as disputed; the case that a local station reports is kept apart, in doral-killing.",
  "es": "Marca como disputados los datos del artículo base; el caso del que informa un canal local figura aparte, en doral-killing."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "florida-killing-case", "date": "2024", "category": "case",
  "certainty": "alleged",
  "title": {"en": "Kidnapping and killing in Florida", "es": "Secuestro y homicidio en Florida"},
  "summary": {"en": "Local media cited by BBC News name an alleged member of Tren de Aragua as a suspect in the kidnapping and killing of a Venezuelan resident of Florida, aged 48, in early 2024. The details are disputed: WPLG Local 10 gives another age and date for what is probably the same case, and on a killing near Miami, police told InSight Crime only that the suspect had knowledge of members.",
              "es": "Medios locales citados por BBC News señalan a un presunto integrante del Tren de Aragua como sospechoso del secuestro y homicidio de una persona venezolana de 48 años, residente en Florida, a comienzos de 2024. Los detalles están en disputa: WPLG Local 10 da otra edad y otra fecha para el que probablemente es el mismo caso, y sobre un homicidio cerca de Miami la policía solo dijo a InSight Crime que la persona sospechosa conocía a integrantes."},
  "countries": ["US"],
  "citations": [
    {"claimant": "local-florida-media",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "suspected in the kidnap and murder of a 48-year old"},
    {"claimant": "wplg",
     "act": "reports",
     "source": "local10-2024-01-17",
     "locator": "after a 43-year-old Venezuelan man who lived in Doral"},
    {"claimant": "insight-crime", "act": "reports", "source": "insight-2024-us-latintimes"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'update', '{"en": "Adds the day, and separates the order, which began a process, from the listing, now told in us-fto-listing.",
  "es": "Añade el día y separa la orden, que inició un proceso, de la designación, que ahora figura en us-fto-listing."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "fto-declaration", "date": "2025-01-20",
  "category": "designation", "certainty": "official",
  "title": {"en": "Trump orders a process of “terrorist” listings",
            "es": "Trump ordena un proceso de designaciones «terroristas»"},
  "summary": {"en": "Donald Trump signed Executive Order 14157 on 20 January 2025, which named Tren de Aragua and set up a process for listing cartels and other groups as “foreign terrorist organizations”. BBC News takes this for the declaration itself; the listing followed on 20 February 2025.",
              "es": "Donald Trump firmó el 20 de enero de 2025 la Orden Ejecutiva 14157, que mencionaba al Tren de Aragua y creaba un proceso para designar a carteles y otros grupos como «organizaciones terroristas extranjeras». BBC News la toma por la declaración misma; la designación llegó el 20 de febrero de 2025."},
  "countries": ["US"],
  "people": [{"id": "donald-trump", "name": {"en": "Donald Trump", "es": "Donald Trump"}}],
  "citations": [
    {"claimant": "donald-trump",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "Shortly after taking office in January, Trump also declared Tren de Aragua"},
    {"claimant": "donald-trump",
     "act": "states",
     "source": "us-eo-14157",
     "locator": "This order creates a process by which certain international cartels"},
    {"claimant": "donald-trump", "act": "states", "source": "us-house-doc-119-30"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'update', '{"en": "Adds the observatory''s own rates, keeps apart two definitions that the base article does not distinguish, and sets the observatory''s denial beside Donald Trump''s claim.",
  "es": "Añade las tasas del propio observatorio, separa dos definiciones que el artículo base no distingue y contrapone el desmentido del observatorio a la afirmación de Donald Trump."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "murder-rate-fall", "date": "2015/2023", "category": "context",
  "certainty": "reported",
  "title": {"en": "Venezuela''s murder rate falls", "es": "Cae la tasa de homicidios en Venezuela"},
  "summary": {"en": "The rate of violent deaths in Venezuela fell from an estimated 90 per 100,000 inhabitants in 2015 to 26.8 in 2023, according to the Venezuelan Violence Observatory (its homicide rate of 7.5 for 2023 is a narrower measure); unnamed analysts quoted by BBC News say that migration made cities safer. BBC News sees in this some support for Donald Trump''s claim of emptied prisons, of which the observatory''s director saw no evidence, FactCheck.org reports; all this is context and says nothing about the size of Tren de Aragua.",
              "es": "La tasa de muertes violentas en Venezuela bajó de unas 90 por cada 100.000 habitantes en 2015 a 26,8 en 2023, según el Observatorio Venezolano de Violencia (su tasa de homicidios de 7,5 para 2023 es una medida más restringida); analistas no identificados que cita BBC News dicen que la migración hizo más seguras las ciudades. BBC News ve en ello cierto apoyo a lo que afirma Donald Trump sobre cárceles vaciadas, de lo que el director del observatorio no veía pruebas, según FactCheck.org; todo ello es contexto y no dice nada sobre el tamaño del Tren de Aragua."},
  "countries": ["VE"],
  "organisations": [
    {"id": "ovv",
     "name": {"en": "Venezuelan Violence Observatory (OVV)", "es": "Observatorio Venezolano de Violencia (OVV)"}}],
  "citations": [
    {"claimant": "ovv",
     "act": "suggests",
     "source": "bbc-2025-03-explainer",
     "locator": "murder rate falling significantly between 2015 and 2023"},
    {"claimant": "unnamed-analysts",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "some analysts saying that waves of migration - including gang members"},
    {"claimant": "bbc-news",
     "act": "suggests",
     "source": "bbc-2025-03-explainer",
     "locator": "suggest this might be partly true"},
    {"claimant": "ovv",
     "act": "estimates",
     "source": "ovv-2015-report",
     "locator": "una tasa de 90 muertes violentas por cada 100.000 habitantes"},
    {"claimant": "ovv",
     "act": "estimates",
     "source": "ovv-2023-report",
     "locator": "una tasa de 26,8 muertes por cada cien mil habitantes"},
    {"claimant": "ovv",
     "act": "estimates",
     "via": ["efe"],
     "source": "efe-2023-12-ovv",
     "locator": "la tasa de homicidio se ubica en 7,5"},
    {"claimant": "ovv", "act": "denies", "source": "factcheck-2024-06-14"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'update', '{"en": "Corrects the season to the day found, and adds wording of the report that the base article softens or drops.",
  "es": "Precisa el día, que no cae en la estación indicada, y añade matices del informe que el artículo base suaviza u omite."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "nbc-report", "date": "2024-10-23", "category": "publication",
  "certainty": "reported",
  "title": {"en": "NBC News reports US government numbers", "es": "NBC News informa de cifras del Gobierno de EE. UU."},
  "summary": {"en": "NBC News reported on 23 October 2024 that the US Department of Homeland Security was looking for more than 600 migrants with possible ties to Tren de Aragua, roughly 100 of them confirmed as members; BBC News, which dates the report to the summer, gives 600, of whom 100 were believed to belong to the gang.",
              "es": "NBC News informó el 23 de octubre de 2024 de que el Departamento de Seguridad Nacional de EE. UU. buscaba a más de 600 migrantes con posibles vínculos con el Tren de Aragua, cerca de 100 de ellos confirmados como integrantes; BBC News, que fecha la información en el verano boreal, habla de 600, de los que se creía que 100 pertenecían a la banda."},
  "countries": ["US"],
  "organisations": [
    {"id": "nbc-news", "name": {"en": "NBC News", "es": "NBC News"}},
    {"id": "us-dhs",
     "name": {"en": "US Department of Homeland Security (DHS)", "es": "Departamento de Seguridad Nacional de EE. UU. (DHS)"}}],
  "citations": [
    {"claimant": "nbc-news",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "Last summer NBC News reported"},
    {"claimant": "nbc-news",
     "act": "reports",
     "source": "newsmax-2024-10-23-dhs",
     "locator": "more than 600 migrants in the country who might have connections"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'update', '{"en": "Adds the day and the municipality, and names the prosecutor behind an accusation that the base article leaves unattributed.",
  "es": "Añade el día y el municipio, y nombra al fiscal que formula una acusación que el artículo base deja sin autor."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "ojeda-found", "date": "2024-03-01", "category": "case",
  "certainty": "alleged",
  "title": {"en": "Ronald Ojeda is found dead in Chile", "es": "Hallan muerto a Ronald Ojeda en Chile"},
  "summary": {"en": "The body of Ronald Ojeda, a military officer of the Venezuelan opposition, was found buried in Maipú, in Santiago, on Friday 1 March 2024, according to La Tercera. Chilean prosecutor Héctor Barros attributes the crime to Tren de Aragua and later argued a political motive; these are accusations, and no conviction has been found.",
              "es": "El cuerpo de Ronald Ojeda, militar opositor venezolano, fue hallado enterrado en Maipú, en Santiago, el viernes 1 de marzo de 2024, según La Tercera. El fiscal chileno Héctor Barros atribuye el crimen al Tren de Aragua y sostuvo después un móvil político; son acusaciones, y no se ha encontrado ninguna condena."},
  "countries": ["CL", "VE"],
  "people": [
    {"id": "ronald-ojeda", "name": {"en": "Ronald Ojeda", "es": "Ronald Ojeda"}},
    {"id": "hector-barros", "name": {"en": "Héctor Barros", "es": "Héctor Barros"}}],
  "organisations": [
    {"id": "fiscalia-chile", "name": {"en": "Public Prosecutor''s Office of Chile", "es": "Fiscalía de Chile"}}],
  "citations": [
    {"claimant": "bbc-news",
     "act": "reports",
     "source": "bbc-2025-03-explainer",
     "locator": "whose body was found buried in Santiago, Chile, in March 2024"},
    {"claimant": "unnamed-accusers",
     "act": "accuses",
     "source": "bbc-2025-03-explainer",
     "locator": "Chilean police officers and then kidnapping Venezuelan opposition military officer"},
    {"claimant": "la-tercera", "act": "reports", "source": "elcarabobeno-2024-03-ojeda"},
    {"claimant": "hector-barros",
     "act": "accuses",
     "source": "wradio-2024-03-05-ojeda",
     "locator": "vinculada principalmente al Tren de Aragua"},
    {"claimant": "hector-barros",
     "act": "alleges",
     "source": "puranoticia-2025-08-14-ojeda",
     "locator": "al menos 16 personas habrían intervenido"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'update', '{"en": "Adds the agency''s firmer wording; no date is added, for want of a source that can carry it.",
  "es": "Añade la formulación más firme de la agencia; no se añade fecha, por falta de una fuente que la sustente."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "times-square-arrests", "date": "2024/2025-03",
  "category": "case", "certainty": "alleged",
  "title": {"en": "Arrests over an assault in Times Square", "es": "Detenciones por una agresión en Times Square"},
  "summary": {"en": "Two suspects were arrested over the beating of a police officer in Times Square, and US Immigration and Customs Enforcement is cited by BBC News as believing that they belonged to Tren de Aragua; The Washington Times reports the agency as saying outright that both are part of the gang. Neither statement amounts to a conviction.",
              "es": "Dos sospechosos fueron detenidos por la golpiza a un policía en Times Square, y el Servicio de Inmigración y Control de Aduanas de EE. UU., citado por BBC News, creía que pertenecían al Tren de Aragua; según The Washington Times, la agencia afirmó sin reservas que ambos forman parte de la banda. Ninguna de esas afirmaciones equivale a una condena."},
  "countries": ["US"],
  "organisations": [
    {"id": "us-ice",
     "name": {"en": "US Immigration and Customs Enforcement (ICE)",
              "es": "Servicio de Inmigración y Control de Aduanas de EE. UU. (ICE)"}}],
  "citations": [
    {"claimant": "us-ice",
     "act": "says",
     "source": "bbc-2025-03-explainer",
     "locator": "believed to be members of the gang, according to Immigration"},
    {"claimant": "us-ice", "act": "states", "source": "washington-times-2024-02-15"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'update', '{"en": "Adds the day, on which two sources differ, and that police took part; the base article gives the month and speaks of soldiers only.",
  "es": "Añade el día, en el que discrepan dos fuentes, y la participación de policías; el artículo base solo da el mes y habla de soldados."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "tocoron-raid", "date": "2023-09-20", "category": "prison",
  "certainty": "reported",
  "title": {"en": "Security forces storm Tocorón Prison", "es": "Fuerzas de seguridad irrumpen en la cárcel de Tocorón"},
  "summary": {"en": "The forces that Nicolás Maduro sent took Tocorón Prison back from Tren de Aragua on 20 September 2023, according to InSight Crime; BBC News Mundo dates the raid to the 21st. BBC News counts 11,000 soldiers, other reports, among them an earlier one of its own, 11,000 soldiers and police; Héctor Guerrero Flores, whom it calls the boss, escaped.",
              "es": "Las fuerzas que envió Nicolás Maduro recuperaron la cárcel de Tocorón, que controlaba el Tren de Aragua, el 20 de septiembre de 2023, según InSight Crime; BBC News Mundo fecha la toma el día 21. BBC News habla de 11.000 soldados, y otras fuentes, entre ellas una anterior suya, de 11.000 soldados y policías; Héctor Guerrero Flores, a quien llama el jefe, escapó."},
  "countries": ["VE"],
  "people": [
    {"id": "nicolas-maduro", "name": {"en": "Nicolás Maduro", "es": "Nicolás Maduro"}},
    {"id": "hector-guerrero-flores", "name": {"en": "Héctor Guerrero Flores", "es": "Héctor Guerrero Flores"}}],
  "organisations": [{"id": "tocoron-prison", "name": {"en": "Tocorón Prison", "es": "Cárcel de Tocorón"}}],
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "sent 11,000 soldiers to storm the Tocorón Prison"},
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "taking back control of the jail from a powerful gang"},
    {"claimant": "insight-crime",
     "act": "states",
     "source": "insight-2023-10-home",
     "locator": "11,000 police and soldiers surrounded and then took control"},
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2023-09-manhunt",
     "locator": "When 11,000 soldiers and police entered the inmate-run Tocorón jail"},
    {"claimant": "bbc-mundo", "act": "states", "source": "bbc-mundo-2023-09-sudamerica"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'update', '{"en": "Adds the day and the form of the sanction; the base article says only last summer.",
  "es": "Añade el día y la forma de la sanción; el artículo base solo habla del verano anterior."}', '{
  "subject": "event", "organisation": "tren-de-aragua", "id": "treasury-sanctions", "date": "2024-07-11",
  "category": "sanction", "certainty": "official",
  "title": {"en": "US Treasury sanctions Tren de Aragua", "es": "El Tesoro de EE. UU. sanciona al Tren de Aragua"},
  "summary": {"en": "The US Treasury sanctioned Tren de Aragua on 11 July 2024, under then president Joe Biden, as a “significant transnational criminal organization”. The same day the US State Department offered up to $12 million in all for information on three people whom it calls leaders of the gang.",
              "es": "El Departamento del Tesoro de EE. UU. sancionó al Tren de Aragua el 11 de julio de 2024, con Joe Biden como presidente, como «organización criminal transnacional significativa». El mismo día, el Departamento de Estado de EE. UU. ofreció en total hasta 12 millones de dólares por información sobre tres personas a las que llama líderes de la banda."},
  "countries": ["US"],
  "people": [{"id": "joe-biden", "name": {"en": "Joe Biden", "es": "Joe Biden"}}],
  "organisations": [
    {"id": "us-treasury", "name": {"en": "US Department of the Treasury", "es": "Departamento del Tesoro de EE. UU."}},
    {"id": "us-state-department", "name": {"en": "US Department of State", "es": "Departamento de Estado de EE. UU."}}],
  "citations": [
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "bbc-2025-03-explainer",
     "locator": "sanctioned Tren de Aragua last summer"},
    {"claimant": "us-treasury-ofac",
     "act": "announces",
     "source": "upi-2024-07-11-sanctions",
     "locator": "as a significant Transnational Criminal Organization"},
    {"claimant": "us-state-department",
     "act": "offers",
     "via": ["dpa-afx"],
     "source": "finanznachrichten-2024-07-rewards",
     "locator": "a reward of up to $12 million"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'update', '{"en": "Sets the US intelligence memo that contradicts it beside a claim that is Donald Trump''s alone.",
  "es": "Añade, junto a una afirmación que es solo de Donald Trump, el memorando de inteligencia de EE. UU. que la contradice."}', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "direction-maduro-claim", "type": "alleged_direction",
  "other": {"id": "government-of-venezuela", "name": {"en": "Government of Venezuela", "es": "Gobierno de Venezuela"}},
  "otherCountry": "VE", "certainty": "alleged", "asOf": "2025-03-15",
  "statement": {"en": "Donald Trump claims that Nicolás Maduro, president of Venezuela when his proclamation of March 2025 was issued, directs Tren de Aragua in “irregular warfare” against the US. A memo of the US National Intelligence Council of April 2025 contradicts him: Maduro''s government, it says, probably has no policy of cooperating with the gang and is not directing its operations in the US.",
                "es": "Donald Trump sostiene que Nicolás Maduro, presidente de Venezuela cuando se emitió su proclamación de marzo de 2025, dirige al Tren de Aragua en una «guerra irregular» contra EE. UU. Un memorando del Consejo Nacional de Inteligencia de EE. UU. de abril de 2025 lo contradice: el Gobierno de Maduro, señala, probablemente no tiene una política de cooperación con la banda ni dirige sus operaciones en EE. UU."},
  "citations": [
    {"claimant": "donald-trump",
     "act": "claims",
     "source": "bbc-2025-03-explainer",
     "locator": "at the direction of Venezuelan President Nicolas Maduro"},
    {"claimant": "donald-trump", "act": "claims", "source": "us-proclamation-10903"},
    {"claimant": "us-national-intelligence-council",
     "act": "denies",
     "via": ["washington-post"],
     "source": "daily-herald-2025-05-06-memo",
     "locator": "is not directing TDA movement to and operations in the United"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'update', '{"en": "Dates the shared category to the listing, not to the order that began the process.",
  "es": "Fecha la categoría en común en la designación, no en la orden que inició el proceso."}', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-boko-haram", "type": "same_legal_category",
  "other": {"id": "boko-haram", "name": {"en": "Boko Haram", "es": "Boko Haram"}},
  "otherCountry": "NG", "certainty": "reported", "asOf": "2025-02-20",
  "statement": {"en": "Since the US listing of 20 February 2025, Tren de Aragua has been a “foreign terrorist organization” in US terms, as is Boko Haram, an Islamist militia of Nigeria; BBC News makes the comparison, dating it to January, and it does not link the two.",
                "es": "Desde la designación estadounidense del 20 de febrero de 2025, el Tren de Aragua es para EE. UU. una «organización terrorista extranjera», al igual que Boko Haram, milicia islamista de Nigeria; BBC News hace la comparación y la fecha en enero, y ello no vincula a los dos grupos."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "the Islamic State and Boko Haram, Nigeria''s Islamist militants"},
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "usregs-2025-02873",
     "locator": "The designations will become effective once published in the Federal Register"}]
}');

insert into first_change (edition, kind, reason, put) values (2, 'update', '{"en": "Dates the shared category to the listing, not to the order that began the process.",
  "es": "Fecha la categoría en común en la designación, no en la orden que inició el proceso."}', '{
  "subject": "relation", "organisation": "tren-de-aragua", "id": "relation-islamic-state", "type": "same_legal_category",
  "other": {"id": "islamic-state", "name": {"en": "Islamic State", "es": "Estado Islámico"}},
  "certainty": "reported", "asOf": "2025-02-20",
  "statement": {"en": "Since the US listing of 20 February 2025, Tren de Aragua has shared with Islamic State the US category of “foreign terrorist organization”; BBC News makes the comparison, dating it to January, and a shared category is not a link.",
                "es": "Desde la designación estadounidense del 20 de febrero de 2025, el Tren de Aragua comparte con Estado Islámico la categoría de EE. UU. de «organización terrorista extranjera»; BBC News hace la comparación y la fecha en enero, y una categoría en común no implica un vínculo."},
  "citations": [
    {"claimant": "bbc-news",
     "act": "states",
     "source": "bbc-2025-03-explainer",
     "locator": "placing the group in the same category as the Islamic State"},
    {"claimant": "us-state-department",
     "act": "announces",
     "source": "usregs-2025-02873",
     "locator": "The designations will become effective once published in the Federal Register"}]
}');
