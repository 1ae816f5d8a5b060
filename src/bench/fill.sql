-- Adds made-up organisations, @first to @last, each with 100 facts: 50 figures, 30 events, 20 presence claims, and a citation
-- of each, from 10 sources and 5 claimants of its own. 8 organisations make an edition, of 928 changes. H2 only: a store for measuring.

create local temporary table if not exists made (
  organisation varchar(64), number integer, fact varchar(64), n integer, kind varchar(12), edition integer,
  source varchar(64), claimant varchar(64), happened date, country varchar(2), content varchar,
  revised_at timestamp with time zone);
truncate table made;

insert into made (organisation, number, fact, n, kind, edition, source, claimant, happened, country)
select 'organisation-' || o.id, o.x, k.kind || '-' || lpad(n.x, 3, '0'), n.x, k.kind, 3 + (o.x - 1) / 8,
       'source-' || o.id || '-' || mod(n.x, 10), 'claimant-' || o.id || '-' || mod(n.x, 5),
       dateadd(day, n.x * 40 + mod(o.x, 40), DATE '2015-01-01'),
       array['AR', 'BO', 'BR', 'CL', 'CO', 'CR', 'DO', 'EC', 'ES', 'GT', 'HN', 'MX', 'NI', 'PA', 'PE', 'PY', 'SV', 'US', 'UY', 'VE'][
         greatest(n.x - 80, 1)]
from (select x, lpad(x, 5, '0') as id from system_range(@first, @last)) o
  cross join system_range(1, 100) n
  join (values ('figure', 1, 50), ('event', 51, 80), ('presence', 81, 100)) k (kind, low, high) on n.x between k.low and k.high;

-- What the statements of a fact have in common.
update made set content = cast(json_object(
  'subject': kind, 'organisation': organisation, 'id': fact,
  'statement': json_object(
    'en': 'The ' || claimant || ', in what it told a newspaper, says this of ' || organisation || '; ' || source
          || ' prints it and names nobody else for it.',
    'es': 'El ' || claimant || ', en lo que dijo a un periódico, dice esto de ' || organisation || '; ' || source
          || ' lo publica y no nombra a nadie más.'),
  'print': json_object('en': claimant || ' said so.', 'es': claimant || ' lo dijo.'), 'reviewedOn': '2026-11-22',
  'citations': json_array(json_object(
    'claimant': claimant, 'act': 'states', 'via': json_array(), 'source': source, 'locator': 'as it stands in ' || fact,
    'checked': json_object('how': 'by_hand', 'on': '2026-11-22')))) as varchar);

-- Before the last brace, what only the kind has.
update made set content = left(content, length(content) - 1) || ',' || substring(cast(case kind
  when 'figure' then json_object(
    'metric': 'metric_' || mod(n, 25), 'label': json_object('en': 'Metric ' || mod(n, 25), 'es': 'Medida ' || mod(n, 25)),
    'scope': 'organisation', 'role': case when mod(n, 5) = 0 then 'key' else 'incidental' end,
    'value': number * n, 'unit': 'people', 'qualifier': 'estimated', 'asOf': '2026-03')
  when 'event' then json_object(
    'date': cast(happened as varchar), 'category': 'case', 'certainty': 'reported',
    'title': json_object('en': 'What happened ' || n, 'es': 'Lo que ocurrió ' || n))
  else json_object('country': country, 'status': 'reported', 'certainty': 'reported', 'asOf': '2026-03')
end as varchar), 2);

insert into edition (number, published_at, note)
select e.number, dateadd(minute, e.number, b.published_at),
       JSON '{"en": "Facts made up to measure with.", "es": "Hechos inventados para medir."}'
from (select distinct edition as number from made) e, (select published_at from edition where number = 2) b
where not exists (select 1 from edition x where x.number = e.number);

update made set revised_at = (select published_at from edition where number = made.edition);

insert into edition_organisation (organisation, edition) select distinct organisation, edition from made;

insert into revision (space, id, revision, subject, made_in, revised_at, change, content)
select 'organisations', organisation, 1, 'organisation', edition, revised_at, 'addition',
       cast(json_object('subject': 'organisation', 'id': organisation,
         'name': json_object('en': 'Organisation ' || number, 'es': 'Organización ' || number)) as varchar)
from (select distinct organisation, number, edition, revised_at from made) o
union all
select 'claimants', claimant, 1, 'claimant', edition, revised_at, 'addition',
       cast(json_object('subject': 'claimant', 'id': claimant, 'kind': 'media',
         'name': json_object('en': 'The ' || claimant, 'es': 'El ' || claimant),
         'byline': json_object('en': claimant, 'es': claimant)) as varchar)
from (select distinct claimant, edition, revised_at from made) c
union all
select 'sources', source, 1, 'source', edition, revised_at, 'addition',
       cast(json_object('subject': 'source', 'id': source, 'kind': 'news_article', 'read': 'whole',
         'publisher': json_object('en': 'The publisher of ' || source, 'es': 'La editorial de ' || source),
         'title': 'What was printed in ' || source, 'language': 'en', 'url': 'https://news.example/' || source,
         'published': '2026-03-17') as varchar)
from (select distinct source, edition, revised_at from made) s
union all
select organisation, fact, 1, kind, edition, revised_at, 'addition', content from made;

insert into edition_change (edition, space, id, subject, revision, change, severity, reason)
select r.made_in, r.space, r.id, r.subject, 1, 'addition', 'substantive', JSON '{"en": "Made up.", "es": "Inventado."}'
from revision r join (select distinct edition from made) e on e.edition = r.made_in;

-- What is derived from the contents.

insert into reference (space, id, revision, to_space, to_id, to_revision)
select organisation, fact, 1, 'organisations', organisation, 1 from made
union all
select organisation, fact, 1, 'claimants', claimant, 1 from made
union all
select organisation, fact, 1, 'sources', source, 1 from made;

insert into citation (space, id, revision, position, source, claimant, checked)
select organisation, fact, 1, 1, source, claimant, 'by_hand' from made;

insert into fact (space, id, revision, kind) select organisation, fact, 1, kind from made;

insert into figure (space, id, revision, metric, scope, role)
select organisation, fact, 1, 'metric_' || mod(n, 25), 'organisation', case when mod(n, 5) = 0 then 'key' else 'incidental' end
from made where kind = 'figure';

insert into event (space, id, revision, category, earliest, latest)
select organisation, fact, 1, 'case', happened, happened from made where kind = 'event';

insert into presence (space, id, revision, country, status, earliest)
select organisation, fact, 1, country, 'reported', DATE '2026-03-01' from made where kind = 'presence';
