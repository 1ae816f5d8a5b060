-- The store of sourced facts. Valid on H2 and PostgreSQL.
--
-- What is published stands once, in revision.content. The tables under "Projections" hold what queries filter, join and
-- sort by; they are derived from the contents, and dossier.rebuild=true derives them again.
--
-- Every statement can run twice: H2 commits after each one, so a start that is killed half-way
-- repeats this file from the top.
--
-- Words, in all tables:
--   space, id           what is published: a fact by its organisation and its id; all else by its collection
--                       ('organisations', 'claimants', 'sources') and its id
--   made_in, ended_in   the edition that made a revision, and the one that ended it (null: still open)
--   json                one text per language: {"en": "...", "es": "..."}

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

create table if not exists revision (
  space     varchar(64) not null check (regexp_like(space, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  id        varchar(64) not null check (regexp_like(id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  revision  integer not null check (revision >= 1),
  subject   varchar(12) not null check (subject in ('organisation', 'claimant', 'source',
                                                    'profile', 'figure', 'presence', 'event', 'relation', 'designation',
                                                    'dispute', 'gap')),
  made_in   integer not null references edition,
  ended_in  integer references edition,
  change    varchar(12) not null check (change in ('addition', 'update', 'correction', 'editorial', 'review', 'removal')),
  revised_at timestamp(3) with time zone not null,  -- when the edition made_in was published
  content   varchar,  -- JSON, as POST /v1/editions takes it; null: removed by a later edition
  primary key (space, id, revision),
  unique (space, id, made_in),
  unique nulls not distinct (space, id, ended_in),
  check (ended_in > made_in),
  check ((subject = 'organisation') = (space = 'organisations')),
  check ((subject = 'claimant') = (space = 'claimants')),
  check ((subject = 'source') = (space = 'sources')),
  check ((content is null) = (change = 'removal'))
);
create index if not exists revision_subject on revision (space, subject, made_in);
create index if not exists revision_made_in on revision (made_in);

-- What each edition changed: the log.
create table if not exists edition_change (
  edition      integer not null references edition,
  space        varchar(64) not null,
  id           varchar(64) not null,
  subject      varchar(12) not null check (subject in ('organisation', 'claimant', 'source',
                                                       'profile', 'figure', 'presence', 'event', 'relation', 'designation',
                                                       'dispute', 'gap')),
  revision     integer,      -- that the change made; null: a retraction or removal makes none
  previous     integer,      -- the one before; null: there was none
  change       varchar(12) not null check (change in ('addition', 'update', 'correction', 'retraction', 'editorial', 'review', 'removal')),
  severity     varchar(12) not null check (severity in ('minor', 'substantive')),
  error        varchar(12) check (error in ('ours', 'source')),  -- whose a correction mends; null: no correction
  reason       json,         -- null: removed by a later edition
  replaced_by  varchar(129), -- space and id of what to cite instead
  removed_in   integer references edition,
  primary key (edition, space, id),
  foreign key (space, id, revision) references revision,
  foreign key (space, id, previous) references revision,
  check ((revision is null) = (change in ('retraction', 'removal'))),
  check ((error is null) = (change <> 'correction'))
);
create index if not exists edition_change_of on edition_change (space, id, edition);
create index if not exists edition_change_kind on edition_change (change, edition);

-- Which editions touched which organisations: changed one of their facts, or a source or claimant that these cite.
create table if not exists edition_organisation (
  organisation  varchar(64) not null,
  edition       integer not null references edition,
  primary key (organisation, edition)
);

-- Which requests published which edition, so that a repeated one publishes nothing twice.
create table if not exists publication (
  editor          varchar(200) not null,
  idempotency_key varchar(255) not null,
  digest          varchar(64) not null,  -- of what was asked for: SHA-256
  edition         integer not null references edition,
  primary key (editor, idempotency_key)
);

-- The first editions on their way from import.sql to the publishing code; empty at all other times ----------------------

create table if not exists first_edition (
  number        integer primary key check (number >= 1),
  published_at  timestamp(3) with time zone not null,
  note          varchar not null
);

create table if not exists first_change (
  position  integer generated always as identity primary key,
  edition   integer not null references first_edition,
  kind      varchar(12) not null,
  severity  varchar(12),  -- null: substantive
  error     varchar(12),
  reason    varchar,
  put       varchar not null  -- the content
);

-- Projections ------------------------------------------------------------------------------------------------------------

-- What a revision refers to.
create table if not exists reference (
  space        varchar(64) not null,
  id           varchar(64) not null,
  revision     integer not null,
  to_space     varchar(64) not null,
  to_id        varchar(64) not null,
  to_revision  integer not null,  -- the first, where none is meant in particular
  primary key (space, id, revision, to_space, to_id, to_revision),
  foreign key (space, id, revision) references revision,
  foreign key (to_space, to_id, to_revision) references revision
);
create index if not exists reference_to on reference (to_space, to_id);

create table if not exists citation (
  space     varchar(64) not null,
  id        varchar(64) not null,
  revision  integer not null,
  position  integer not null check (position >= 1),
  source    varchar(64) not null,
  claimant  varchar(64) not null,
  checked   varchar(12) not null check (checked in ('script', 'by_hand', 'not_seen')),
  primary key (space, id, revision, position),
  foreign key (space, id, revision) references revision
);
create index if not exists citation_source on citation (source, space, id);
create index if not exists citation_claimant on citation (claimant, space, id);

create table if not exists fact_person (
  space     varchar(64) not null,
  id        varchar(64) not null,
  revision  integer not null,
  person    varchar(64) not null,
  primary key (space, id, revision, person),
  foreign key (space, id, revision) references revision
);

-- Facts of all kinds.
create table if not exists fact (
  space     varchar(64) not null,
  id        varchar(64) not null,
  revision  integer not null,
  kind      varchar(12) not null,
  primary key (space, id, revision),
  foreign key (space, id, revision) references revision
);

create table if not exists figure (
  space     varchar(64) not null,
  id        varchar(64) not null,
  revision  integer not null,
  metric    varchar(64) not null,
  about     varchar(64),
  scope     varchar(20) not null,
  role      varchar(12) not null,
  primary key (space, id, revision),
  foreign key (space, id, revision) references revision
);
create index if not exists figure_metric on figure (space, metric);

create table if not exists presence (
  space     varchar(64) not null,
  id        varchar(64) not null,
  revision  integer not null,
  country   varchar(2) not null,
  status    varchar(20) not null,
  earliest  date,  -- the first day that it may be about
  primary key (space, id, revision),
  foreign key (space, id, revision) references revision
);

create table if not exists event (
  space     varchar(64) not null,
  id        varchar(64) not null,
  revision  integer not null,
  category  varchar(20) not null,
  earliest  date,  -- the first and the last day on which it may have happened; null: open
  latest    date,
  primary key (space, id, revision),
  foreign key (space, id, revision) references revision
);

create table if not exists event_country (
  space     varchar(64) not null,
  id        varchar(64) not null,
  revision  integer not null,
  country   varchar(2) not null,
  primary key (space, id, revision, country),
  foreign key (space, id, revision) references event
);

-- Of the statements of profiles, those on the leadership.
create table if not exists leadership (
  space     varchar(64) not null,
  id        varchar(64) not null,
  revision  integer not null,
  status    varchar(20) not null,
  earliest  date,  -- the first and the last day that it may be about; null: open
  latest    date,
  primary key (space, id, revision),
  foreign key (space, id, revision) references revision
);

create table if not exists relation (
  space     varchar(64) not null,
  id        varchar(64) not null,
  revision  integer not null,
  type      varchar(20) not null,
  country   varchar(2),  -- of the other organisation
  primary key (space, id, revision),
  foreign key (space, id, revision) references revision
);

create table if not exists designation (
  space         varchar(64) not null,
  id            varchar(64) not null,
  revision      integer not null,
  jurisdiction  varchar(2) not null,
  earliest      date,  -- the first and the last day on which it may have taken effect; null: open
  latest        date,
  primary key (space, id, revision),
  foreign key (space, id, revision) references revision
);
