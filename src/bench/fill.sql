-- Adds made-up organisations, @first to @last, each with 100 facts: 50 figures, 30 events, 20 presence claims, and a citation
-- of each, from 10 sources and 5 claimants of its own. 8 organisations make an edition, of 928 changes. H2 only: a store for measuring.

create local temporary table if not exists made (
  organisation varchar(64), number integer, fact varchar(64), n integer, kind varchar(12), edition integer,
  source varchar(64), claimant varchar(64), citations json);
truncate table made;

insert into made (organisation, number, fact, n, kind, edition, source, claimant)
select 'organisation-' || o.id, o.x, k.kind || '-' || lpad(n.x, 3, '0'), n.x, k.kind, 3 + (o.x - 1) / 8,
       'source-' || o.id || '-' || mod(n.x, 10), 'claimant-' || o.id || '-' || mod(n.x, 5)
from (select x, lpad(x, 5, '0') as id from system_range(@first, @last)) o
  cross join system_range(1, 100) n
  join (values ('figure', 1, 50), ('event', 51, 80), ('presence', 81, 100)) k (kind, low, high) on n.x between k.low and k.high;

update made set citations = json_array(json_object(
  'claimant': claimant, 'act': 'states', 'via': json_array(), 'source': source, 'locator': 'as it stands in ' || fact));

insert into edition (number, published_at, note)
select e.number, dateadd(minute, e.number, b.published_at),
       JSON '{"en": "Facts made up to measure with.", "es": "Hechos inventados para medir."}'
from (select distinct edition as number from made) e, (select published_at from edition where number = 2) b
where not exists (select 1 from edition x where x.number = e.number);

insert into organisation select distinct organisation from made;

insert into organisation_revision (organisation, revision, made_in, change, reason, name)
select distinct organisation, 1, edition, 'addition', JSON '{"en": "Made up.", "es": "Inventado."}',
       json_object('en': 'Organisation ' || number, 'es': 'Organización ' || number)
from made;

insert into edition_organisation (organisation, edition) select distinct organisation, edition from made;

insert into claimant select distinct claimant from made;

insert into claimant_revision (claimant, revision, made_in, change, reason, kind, name, byline)
select distinct claimant, 1, edition, 'addition', JSON '{"en": "Made up.", "es": "Inventado."}', 'media',
       json_object('en': 'The ' || claimant, 'es': 'El ' || claimant), json_object('en': claimant, 'es': claimant)
from made;

insert into source select distinct source from made;

insert into source_revision (source, revision, made_in, change, reason, kind, publisher, title, language, url,
                             published, published_earliest, published_latest)
select distinct source, 1, edition, 'addition', JSON '{"en": "Made up.", "es": "Inventado."}', 'news_article',
       'The publisher of ' || source, 'What was printed in ' || source, 'en', 'https://news.example/' || source,
       '2026-03-17', DATE '2026-03-17', DATE '2026-03-17'
from made;

insert into fact (organisation, id, kind) select organisation, fact, kind from made;

insert into revision (organisation, fact, kind, revision, made_in, change, reason)
select organisation, fact, kind, 1, edition, 'addition', JSON '{"en": "Made up.", "es": "Inventado."}' from made;

insert into citation (organisation, fact, revision, position, source, claimant, act, locator)
select organisation, fact, 1, 1, source, claimant, 'states', 'as it stands in ' || fact from made;

insert into figure (organisation, fact, revision, metric, scope, role, label, quantity, unit, qualifier,
                    as_of, as_of_earliest, as_of_latest, statement)
select organisation, fact, 1, 'metric_' || mod(n, 25), 'organisation', case when mod(n, 5) = 0 then 'key' else 'incidental' end,
       json_object('en': 'Metric ' || mod(n, 25), 'es': 'Medida ' || mod(n, 25)), number * n, 'people', 'estimated',
       '2026-03', DATE '2026-03-01', DATE '2026-03-31',
       json_object(
         'en': 'The ' || claimant || ', in what it told a newspaper, put this number of ' || organisation || ' at an estimated '
               || number * n || '; ' || source || ' prints it and names nobody else for it.',
         'es': 'El ' || claimant || ', en lo que dijo a un periódico, cifró este número de ' || organisation || ' en unos '
               || number * n || '; ' || source || ' lo publica y no nombra a nadie más.')
from made where kind = 'figure';

insert into event (organisation, fact, revision, category, certainty, happened, happened_earliest, happened_latest, title, statement)
select organisation, fact, 1, 'case', 'reported', cast(happened as varchar), happened, happened,
       json_object('en': 'What happened ' || n, 'es': 'Lo que ocurrió ' || n),
       json_object(
         'en': 'The ' || claimant || ' says that this happened to ' || organisation || ', as ' || source || ' prints.',
         'es': 'El ' || claimant || ' dice que esto le ocurrió a ' || organisation || ', según ' || source || '.')
from (select m.*, dateadd(day, n * 40 + mod(number, 40), DATE '2015-01-01') as happened from made m where kind = 'event') d;

insert into presence_claim (organisation, fact, revision, country, status, certainty, as_of, as_of_earliest, as_of_latest, statement)
select organisation, fact, 1,
       array['AR', 'BO', 'BR', 'CL', 'CO', 'CR', 'DO', 'EC', 'ES', 'GT', 'HN', 'MX', 'NI', 'PA', 'PE', 'PY', 'SV', 'US', 'UY', 'VE'][n - 80],
       'reported', 'reported', '2026-03', DATE '2026-03-01', DATE '2026-03-31',
       json_object(
         'en': 'The ' || claimant || ' says that ' || organisation || ' is there, as ' || source || ' prints.',
         'es': 'El ' || claimant || ' dice que ' || organisation || ' está allí, según ' || source || '.')
from made where kind = 'presence';

-- The log: what the editions say of each of these, in full.

insert into edition_change (edition, space, id, subject, revision, change, severity, reason, content)
select edition, space, id, subject, 1, 'addition', 'substantive', JSON '{"en": "Made up.", "es": "Inventado."}',
       cast(content as varchar)
from (
  select edition, 'organisations' as space, m.organisation as id, 'organisation' as subject,
         json_object('id': m.organisation, 'name': name) as content
  from (select distinct edition, organisation from made) m join organisation_revision using (organisation)
  union all
  select edition, 'claimants', m.claimant, 'claimant',
         json_object('id': m.claimant, 'kind': kind, 'name': name, 'byline': byline)
  from (select distinct edition, claimant from made) m join claimant_revision using (claimant)
  union all
  select edition, 'sources', m.source, 'source',
         json_object('id': m.source, 'kind': kind, 'publisher': publisher, 'title': title, 'language': language, 'url': url,
                     'published': published)
  from (select distinct edition, source from made) m join source_revision using (source)
  union all
  select m.edition, m.organisation, m.fact, 'figure',
         json_object('organisation': m.organisation, 'id': m.fact, 'metric': metric, 'label': label, 'scope': scope, 'role': role,
                     'value': m.number * m.n, 'unit': unit, 'qualifier': qualifier, 'asOf': as_of, 'statement': statement,
                     'citations': citations)
  from made m join figure f on f.organisation = m.organisation and f.fact = m.fact
  union all
  select m.edition, m.organisation, m.fact, 'event',
         json_object('organisation': m.organisation, 'id': m.fact, 'date': happened, 'category': category, 'certainty': certainty,
                     'title': title, 'summary': statement, 'citations': citations)
  from made m join event e on e.organisation = m.organisation and e.fact = m.fact
  union all
  select m.edition, m.organisation, m.fact, 'presence',
         json_object('organisation': m.organisation, 'id': m.fact, 'country': country, 'status': status, 'certainty': certainty,
                     'asOf': as_of, 'statement': statement, 'citations': citations)
  from made m join presence_claim p on p.organisation = m.organisation and p.fact = m.fact
) said;
