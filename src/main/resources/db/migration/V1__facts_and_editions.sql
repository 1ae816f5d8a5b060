-- The store of sourced facts. Valid on H2 and PostgreSQL.
--
-- Every statement can run twice: H2 commits after each one, so a start that is killed half-way
-- repeats this file from the top.
--
-- Words, in all tables:
--   made_in, ended_in   the edition that made a revision, and the one that ended it (null: still open)
--   json                one text per language: {"en": "...", "es": "..."}
--   x, x_earliest, x_latest   a partial date: EDTF, and the first and last day it may mean (null: open)

-- Held for update by whoever loads or publishes an edition, so that there is one of them at a time.
create table if not exists publication_lock (
  id  integer primary key check (id = 1)
);
insert into publication_lock select 1 where not exists (select 1 from publication_lock);

create table if not exists edition (
  number        integer primary key check (number >= 1),
  published_at  timestamp(3) with time zone not null unique,
  note          json not null,
  published_by  varchar(200)  -- the editor; null for the first editions
);

-- What each edition changed, as the log tells it.
create table if not exists edition_change (
  edition      integer not null references edition,
  space        varchar(64) not null,  -- the organisation of a fact; 'organisations', 'claimants' or 'sources' of all else
  id           varchar(64) not null,
  subject      varchar(12) not null check (subject in ('organisation', 'claimant', 'source',
                                                       'profile', 'figure', 'presence', 'event', 'relation', 'designation')),
  revision     integer check (revision >= 1),  -- that the change made; null: a retraction or removal makes none
  previous     integer check (previous >= 1),  -- the one before; null: there was none
  change       varchar(12) not null check (change in ('addition', 'update', 'correction', 'retraction', 'editorial', 'removal')),
  severity     varchar(12) not null check (severity in ('minor', 'substantive')),
  reason       json,         -- null: removed by a later edition
  replaced_by  varchar(129), -- space and id of what to cite instead
  content      varchar,      -- what the revision says, in full, as JSON; null: it makes none, or was removed by a later edition
  removed_in   integer references edition,
  primary key (edition, space, id)
);
create index if not exists edition_change_of on edition_change (space, id, edition);
create index if not exists edition_change_kind on edition_change (change, edition);

-- Which requests published which edition, so that a repeated one publishes nothing twice.
create table if not exists publication (
  editor          varchar(200) not null,
  idempotency_key varchar(255) not null,
  digest          varchar(64) not null,  -- of what was asked for: SHA-256
  edition         integer not null references edition,
  primary key (editor, idempotency_key)
);

-- Organisations, claimants and sources: an id that stays, and revisions ------------------------------

create table if not exists organisation (
  id  varchar(64) primary key check (regexp_like(id, '^[a-z0-9]+(-[a-z0-9]+)*$'))
);

create table if not exists organisation_revision (
  organisation  varchar(64) not null references organisation,
  revision      integer not null check (revision >= 1),
  made_in       integer not null references edition,
  ended_in      integer references edition,
  change        varchar(12) not null check (change in ('addition', 'update', 'correction', 'editorial', 'removal')),
  reason        json not null,
  name          json not null,
  primary key (organisation, revision),
  unique nulls not distinct (organisation, ended_in),
  check (ended_in > made_in)
);
create index if not exists organisation_revision_made_in on organisation_revision (made_in);

create table if not exists claimant (
  id  varchar(64) primary key check (regexp_like(id, '^[a-z0-9]+(-[a-z0-9]+)*$'))
);

create table if not exists claimant_revision (
  claimant     varchar(64) not null references claimant,
  revision     integer not null check (revision >= 1),
  made_in      integer not null references edition,
  ended_in     integer references edition,
  change       varchar(12) not null check (change in ('addition', 'update', 'correction', 'editorial', 'removal')),
  reason       json not null,
  kind         varchar(20) not null check (kind in ('academic', 'court', 'government_body', 'journalist', 'media', 'ngo',
                                                    'prosecutor', 'public_official', 'unnamed')),
  name         json not null,
  byline       json not null,  -- as the attribution line prints it: "Unnamed others"
  description  json,
  primary key (claimant, revision),
  unique nulls not distinct (claimant, ended_in),
  check (ended_in > made_in)
);
create index if not exists claimant_revision_made_in on claimant_revision (made_in);

create table if not exists source (
  id  varchar(64) primary key check (regexp_like(id, '^[a-z0-9]+(-[a-z0-9]+)*$'))
);

create table if not exists source_revision (
  source              varchar(64) not null references source,
  revision            integer not null check (revision >= 1),
  made_in             integer not null references edition,
  ended_in            integer references edition,
  change              varchar(12) not null check (change in ('addition', 'update', 'correction', 'editorial', 'removal')),
  reason              json not null,
  kind                varchar(20) not null check (kind in ('academic', 'book', 'government_release', 'government_report',
                                                           'legal_instrument', 'news_article', 'ngo_report', 'reference')),
  publisher           varchar(200) not null,
  publisher_claimant  varchar(64) references claimant,  -- the same body as a claimant: it is not its own "via"
  author              varchar(200),
  title               varchar(400),
  language            varchar(8) not null check (regexp_like(language, '^[a-z]{2,3}$')),
  url                 varchar(1000) check (url like 'http%'),  -- null: no address may be served
  published           varchar(40),  -- null: the document does not say
  published_earliest  date,
  published_latest    date,
  primary key (source, revision),
  unique nulls not distinct (source, ended_in),
  check (ended_in > made_in),
  check (published_earliest <= published_latest)
);
create index if not exists source_revision_made_in on source_revision (made_in);
create index if not exists source_revision_publisher_claimant on source_revision (publisher_claimant);

-- Which editions touched which organisations: changed one of their facts, or a source or claimant that these cite.
create table if not exists edition_organisation (
  organisation  varchar(64) not null references organisation,
  edition       integer not null references edition,
  primary key (organisation, edition)
);

-- Facts and their revisions: what is common to every kind --------------------------------------------

create table if not exists fact (
  organisation  varchar(64) not null references organisation,
  id            varchar(64) not null check (regexp_like(id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  kind          varchar(12) not null check (kind in ('profile', 'figure', 'presence', 'event', 'relation', 'designation')),
  primary key (organisation, id),
  unique (organisation, id, kind)
);

create table if not exists revision (
  organisation  varchar(64) not null,
  fact          varchar(64) not null,
  kind          varchar(12) not null,
  revision      integer not null check (revision >= 1),
  made_in       integer not null references edition,
  ended_in      integer references edition,
  change        varchar(12) not null check (change in ('addition', 'update', 'correction', 'editorial', 'removal')),
  reason        json not null,
  primary key (organisation, fact, revision),
  foreign key (organisation, fact, kind) references fact (organisation, id, kind),
  unique (organisation, fact, revision, kind),
  unique (organisation, fact, made_in),
  unique nulls not distinct (organisation, fact, ended_in),
  check (ended_in > made_in)
);
create index if not exists revision_kind on revision (organisation, kind, made_in);
create index if not exists revision_made_in on revision (made_in);

create table if not exists citation (
  organisation  varchar(64) not null,
  fact          varchar(64) not null,
  revision      integer not null,
  position      integer not null check (position >= 1),
  source        varchar(64) not null references source,
  claimant      varchar(64) not null references claimant,
  act           varchar(12) not null check (act in ('accuses', 'alleges', 'announces', 'believes', 'claims', 'counts', 'denies',
                                                    'estimates', 'offers', 'reports', 'rules', 'says', 'states', 'suggests')),
  locator       varchar(200) check (regexp_like(locator, '^[^ ]+( [^ ]+){0,11}$')),
  primary key (organisation, fact, revision, position),
  foreign key (organisation, fact, revision) references revision
);
create index if not exists citation_source on citation (source, organisation, fact);
create index if not exists citation_claimant on citation (claimant, organisation, fact);

-- Those between the claimant and the source, the one nearest to the claimant first.
create table if not exists citation_via (
  organisation  varchar(64) not null,
  fact          varchar(64) not null,
  revision      integer not null,
  citation      integer not null,
  position      integer not null check (position >= 1),
  claimant      varchar(64) not null references claimant,
  primary key (organisation, fact, revision, citation, position),
  foreign key (organisation, fact, revision, citation) references citation
);
create index if not exists citation_via_claimant on citation_via (claimant, organisation, fact);

-- What a derived value was derived from; without a fact it is the cited passage itself.
create table if not exists derivation (
  organisation   varchar(64) not null,
  fact           varchar(64) not null,
  revision       integer not null,
  position       integer not null check (position >= 1),
  rule           varchar(24) not null check (rule in ('half', 'count_of_names', 'more_than_half', 'difference', 'sum')),
  from_fact      varchar(64),
  from_revision  integer,
  primary key (organisation, fact, revision, position),
  foreign key (organisation, fact, revision) references revision,
  foreign key (organisation, from_fact, from_revision) references revision,
  check ((from_fact is null and from_revision is null) or (from_fact is not null and from_revision is not null))
);

-- One table per kind of fact -------------------------------------------------------------------------

create table if not exists figure (
  organisation     varchar(64) not null,
  fact             varchar(64) not null,
  revision         integer not null,
  kind             varchar(12) default 'figure' not null check (kind = 'figure'),
  metric           varchar(64) not null check (regexp_like(metric, '^[a-z0-9]+(_[a-z0-9]+)*$')),
  scope            varchar(20) not null check (scope in ('organisation', 'legal', 'case', 'context_migration', 'context_security',
                                                         'context_country')),
  role             varchar(12) not null check (role in ('key', 'incidental')),
  about_kind       varchar(12) check (about_kind in ('person', 'country', 'place', 'group', 'law', 'case')),
  about_id         varchar(64),
  about_name       json,  -- null for a country: its name follows from its ISO 3166 code
  label            json not null,
  quantity         numeric(24, 6),
  low              numeric(24, 6),
  high             numeric(24, 6),
  value_text       json,
  unit             varchar(32) not null check (regexp_like(unit, '^([A-Z]{3}|[a-z0-9]+(_[a-z0-9]+)*)$')),
  per              varchar(32) check (regexp_like(per, '^[a-z0-9]+(_[a-z0-9]+)*$')),
  qualifier        varchar(20) not null check (qualifier in ('exactly', 'about', 'estimated', 'at_least', 'more_than', 'up_to',
                                                             'slightly_less_than', 'roughly_half', 'believed', 'possible', 'most',
                                                             'claimed', 'suggested', 'reported')),
  as_of            varchar(40) not null,
  as_of_earliest   date,
  as_of_latest     date,
  stated           varchar(40),
  stated_earliest  date,
  stated_latest    date,
  statement        json not null,
  primary key (organisation, fact, revision),
  foreign key (organisation, fact, revision, kind) references revision (organisation, fact, revision, kind),
  check (low <= high),
  check (quantity is null or (low is null and high is null)),
  check (quantity is not null or low is not null or high is not null or value_text is not null),
  check ((about_kind is null and about_id is null) or (about_kind is not null and about_id is not null)),
  check (about_name is null or about_kind is not null),
  check (as_of_earliest <= as_of_latest),
  check (stated_earliest <= stated_latest)
);
create index if not exists figure_metric on figure (organisation, metric);

create table if not exists profile_statement (
  organisation      varchar(64) not null,
  fact              varchar(64) not null,
  revision          integer not null,
  kind              varchar(12) default 'profile' not null check (kind = 'profile'),
  aspect            varchar(20) not null check (aspect in ('name', 'name_origin', 'origin', 'leadership', 'activity', 'structure', 'base',
                                                           'size', 'status')),
  type              varchar(32) check (regexp_like(type, '^[a-z0-9]+(_[a-z0-9]+)*$')),  -- within the aspect: primary; at_large; kidnapping
  name              varchar(200),        -- as written; for the aspect "name" only
  name_language     varchar(8) check (regexp_like(name_language, '^[a-z]{2,3}$')),
  person_id         varchar(64) check (regexp_like(person_id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  person_name       varchar(200),
  place             json,
  country           varchar(2) check (regexp_like(country, '^[A-Z]{2}$')),
  subdivision       varchar(6) check (regexp_like(subdivision, '^[A-Z]{2}-[A-Z0-9]{1,3}$')),
  subdivision_name  json,
  certainty         varchar(12) not null check (certainty in ('reported', 'alleged', 'official', 'believed', 'possible')),
  as_of             varchar(40),
  as_of_earliest    date,
  as_of_latest      date,
  statement         json not null,
  primary key (organisation, fact, revision),
  foreign key (organisation, fact, revision, kind) references revision (organisation, fact, revision, kind),
  check ((aspect = 'name' and name is not null and name_language is not null)
      or (aspect <> 'name' and name is null and name_language is null)),
  check (aspect <> 'leadership' or (person_id is not null and type is not null and as_of is not null)),
  check (aspect <> 'activity' or type is not null),
  check ((person_id is null) = (person_name is null)),
  check (country is not null or (place is null and subdivision is null)),
  check ((subdivision is null) = (subdivision_name is null)),
  check (as_of_earliest <= as_of_latest)
);

create table if not exists presence_claim (
  organisation    varchar(64) not null,
  fact            varchar(64) not null,
  revision        integer not null,
  kind            varchar(12) default 'presence' not null check (kind = 'presence'),
  country         varchar(2) not null check (regexp_like(country, '^[A-Z]{2}$')),
  status          varchar(20) not null check (status in ('origin', 'expanded', 'believed_nodes', 'arrests_reported', 'allied_groups',
                                                         'reported', 'disputed', 'denied', 'designation_only')),
  certainty       varchar(12) not null check (certainty in ('reported', 'alleged', 'official', 'believed', 'possible')),
  as_of           varchar(40) not null,
  as_of_earliest  date,
  as_of_latest    date,
  statement       json not null,
  primary key (organisation, fact, revision),
  foreign key (organisation, fact, revision, kind) references revision (organisation, fact, revision, kind),
  check (as_of_earliest <= as_of_latest)
);

-- Parts of a presence claim: subdivisions (ISO 3166-2), activities, partner groups with the kind of tie.
create table if not exists presence_detail (
  organisation  varchar(64) not null,
  fact          varchar(64) not null,
  revision      integer not null,
  position      integer not null check (position >= 1),
  detail        varchar(12) not null check (detail in ('subdivision', 'activity', 'partner')),
  code          varchar(64) not null,
  name          json not null,
  tie           varchar(24) check (tie in ('believed_ally', 'alleged_ally', 'reported_dealings', 'rival')),
  primary key (organisation, fact, revision, position),
  foreign key (organisation, fact, revision) references presence_claim,
  check (detail <> 'subdivision' or regexp_like(code, '^[A-Z]{2}-[A-Z0-9]{1,3}$')),
  check ((detail = 'partner') = (tie is not null))
);

create table if not exists event (
  organisation       varchar(64) not null,
  fact               varchar(64) not null,
  revision           integer not null,
  kind               varchar(12) default 'event' not null check (kind = 'event'),
  category           varchar(20) not null check (category in ('origin', 'prison', 'expansion', 'case', 'sanction', 'designation',
                                                              'proclamation', 'court', 'publication', 'context')),
  certainty          varchar(12) not null check (certainty in ('reported', 'alleged', 'official')),
  happened           varchar(40) not null,
  happened_earliest  date,
  happened_latest    date,
  title              json not null,
  statement          json not null,
  primary key (organisation, fact, revision),
  foreign key (organisation, fact, revision, kind) references revision (organisation, fact, revision, kind),
  check (happened_earliest <= happened_latest)
);

-- Who and where an event touches: countries (ISO 3166-1), people, organisations.
create table if not exists event_party (
  organisation  varchar(64) not null,
  fact          varchar(64) not null,
  revision      integer not null,
  position      integer not null check (position >= 1),
  party         varchar(12) not null check (party in ('country', 'person', 'organisation')),
  code          varchar(64) not null,
  name          json,
  primary key (organisation, fact, revision, position),
  foreign key (organisation, fact, revision) references event,
  check (party <> 'country' or regexp_like(code, '^[A-Z]{2}$')),
  check ((party = 'country') = (name is null))
);

create table if not exists relation (
  organisation    varchar(64) not null,
  fact            varchar(64) not null,
  revision        integer not null,
  kind            varchar(12) default 'relation' not null check (kind = 'relation'),
  type            varchar(24) not null check (type in ('believed_ally', 'alleged_ally', 'reported_dealings', 'rival', 'comparison',
                                                       'same_legal_category', 'faction', 'alleged_direction', 'denied_direction')),
  other_id        varchar(64) not null check (regexp_like(other_id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  other_name      json not null,
  other_country   varchar(2) check (regexp_like(other_country, '^[A-Z]{2}$')),
  certainty       varchar(12) not null check (certainty in ('reported', 'alleged', 'official', 'believed', 'possible')),
  as_of           varchar(40),
  as_of_earliest  date,
  as_of_latest    date,
  statement       json not null,
  primary key (organisation, fact, revision),
  foreign key (organisation, fact, revision, kind) references revision (organisation, fact, revision, kind),
  check (as_of_earliest <= as_of_latest)
);

create table if not exists designation (
  organisation        varchar(64) not null,
  fact                varchar(64) not null,
  revision            integer not null,
  kind                varchar(12) default 'designation' not null check (kind = 'designation'),
  jurisdiction        varchar(2) not null check (regexp_like(jurisdiction, '^[A-Z]{2}$')),
  authority           varchar(64) not null references claimant,
  label               json not null,       -- the authority's own term for it
  legal_basis         json,
  legal_effect        json,
  effective           varchar(40) not null,
  effective_earliest  date,
  effective_latest    date,
  ended               varchar(40),
  ended_earliest      date,
  ended_latest        date,
  statement           json not null,
  primary key (organisation, fact, revision),
  foreign key (organisation, fact, revision, kind) references revision (organisation, fact, revision, kind),
  check (effective_earliest <= effective_latest),
  check (ended_earliest <= ended_latest)
);
