-- One occasion in one year; a season nobody has touched has no row.
create table season_season (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    occasion varchar(20) not null,
    in_year integer not null,
    skipped boolean not null,
    applied_at timestamp with time zone,
    opened_at timestamp with time zone not null,
    primary key (practice_id, id)
);
create unique index season_by_year on season_season (practice_id, occasion, in_year);

-- What may be spent, as it was said on a day: the latest counts, the earlier ones stay.
create table season_budget (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    season_id uuid not null,
    money_minor bigint not null,
    currency char(3) not null,
    quarters integer not null,
    set_on date not null,
    primary key (practice_id, id),
    foreign key (practice_id, season_id) references season_season (practice_id, id)
);
create index season_budget_by_season on season_budget (practice_id, season_id);

-- What the user said of one entry of the list. Its subject is a client or, for whoever is none, a person.
create table season_entry (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    season_id uuid not null,
    subject_id uuid not null,
    goes_to uuid,
    added boolean not null,
    left_out boolean not null,
    primary key (practice_id, id),
    foreign key (practice_id, season_id) references season_season (practice_id, id)
);
create unique index season_entry_by_subject on season_entry (practice_id, season_id, subject_id);

-- A decision the user made herself: the plan works around it.
create table season_lock (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    decision varchar(10) not null,
    idea_id uuid,
    idea text,
    price_minor bigint not null,
    quarters integer not null,
    why text,
    locked_on date not null,
    primary key (practice_id, id),
    foreign key (practice_id, id) references season_entry (practice_id, id)
);

-- A decision kept when the plan was applied, and how far it has gone since.
create table season_decision (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    decision varchar(10) not null,
    idea_id uuid,
    idea text,
    tags text not null,
    price_minor bigint not null,
    cost_minor bigint not null,
    quarters integer not null,
    stage varchar(8) not null,
    applied_on date not null,
    moved_on date,
    reaction varchar(12),
    primary key (practice_id, id),
    foreign key (practice_id, id) references season_entry (practice_id, id)
);

-- The user's own ideas, and what she changed of those the shelf starts with (under the same id).
create table season_idea (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    name text not null,
    price_minor bigint not null,
    currency char(3) not null,
    lead_days integer not null,
    personal boolean not null,
    category varchar(12) not null,
    suits text not null,
    contains_tags text not null,
    excludes text not null,
    taken_off boolean not null,
    primary key (practice_id, id)
);

-- The user's own tags and synonyms, and what she changed of those there are from the start.
create table season_tag (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    name varchar(60) not null,
    parent varchar(60),
    synonym_of varchar(60),
    primary key (practice_id, id)
);
create unique index season_tag_by_name on season_tag (practice_id, name);
