-- A throw-away cache: all of it can be read again from what is recorded.
-- The picture of the practice on the day for which it was last added up, and how often since then something was told to wait for the next look.
create table relationship_picture (
    practice_id uuid not null references practice_practice (id),
    day date not null,
    waits integer not null,
    income double precision not null,
    mean double precision not null,
    expected double precision not null,
    compared integer not null,
    high_from double precision not null,
    low_up_to double precision not null,
    primary key (practice_id)
);

create table relationship_earnings (
    practice_id uuid not null references practice_practice (id),
    client_id uuid not null,
    year_sum double precision not null,
    since_sum double precision not null,
    months integer not null,
    worked boolean not null,
    compared boolean not null,
    brought double precision not null,
    primary key (practice_id, client_id),
    foreign key (practice_id, client_id) references client_client (practice_id, id) on delete cascade
);

-- What the list shows, sorts and filters of a client.
create table relationship_standing (
    practice_id uuid not null references practice_practice (id),
    client_id uuid not null,
    stale boolean not null,
    name text not null,
    sort_name varchar(300) not null,
    town varchar(300),
    search text not null,
    status varchar(10) not null,
    regularity varchar(12) not null,
    stake varchar(8),
    marked boolean not null,
    tier varchar(12) not null,
    revenue_minor bigint not null,
    previous_minor bigint not null,
    comparable double precision,
    others text not null,
    last_talk date,
    given integer not null,
    received integer not null,
    balance double precision,
    counts_shown boolean not null,
    kind varchar(16) not null,
    wanted varchar(16),
    other_than_wanted boolean not null,
    closeness varchar(12) not null,
    drift varchar(12) not null,
    drift_days integer,
    usual_gap double precision,
    primary key (practice_id, client_id),
    foreign key (practice_id, client_id) references client_client (practice_id, id) on delete cascade
);
create index relationship_standing_by_name on relationship_standing (practice_id, sort_name, client_id);
create index relationship_standing_by_revenue on relationship_standing (practice_id, revenue_minor, sort_name, client_id);
create index relationship_standing_by_talk on relationship_standing (practice_id, last_talk, sort_name, client_id);
