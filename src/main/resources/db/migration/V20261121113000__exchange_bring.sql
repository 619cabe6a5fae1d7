-- One bringing of files. A rehearsal on an empty folder has no practice yet, so the tables of what waits carry no foreign key to one.
create table exchange_import (
    practice_id uuid not null,
    id uuid not null,
    state varchar(9) not null,
    strict boolean not null,
    began_at timestamp with time zone not null,
    applied_at timestamp with time zone,
    undone_at timestamp with time zone,
    clients_new integer not null,
    clients_matched integer not null,
    people_new integer not null,
    people_matched integer not null,
    moments_new integer not null,
    facts_new integer not null,
    appointments_new integer not null,
    from_day date,
    to_day date,
    primary key (practice_id, id)
);

create table exchange_file (
    practice_id uuid not null,
    id uuid not null,
    import_id uuid not null,
    place integer not null,
    name text not null,
    path text not null,
    state varchar(9) not null,
    producer varchar(40),
    header text,
    problem text,
    asked_producer varchar(80),
    asked_columns text not null,
    asked_dates varchar(3),
    rows_total bigint not null,
    rows_read bigint not null,
    rows_new bigint not null,
    rows_already bigint not null,
    rows_wrong bigint not null,
    rows_left_out bigint not null,
    rows_changed bigint not null,
    primary key (practice_id, id),
    foreign key (practice_id, import_id) references exchange_import (practice_id, id)
);
create index exchange_file_by_import on exchange_file (practice_id, import_id, place);

-- What a row says, waiting for the user's yes; a row that says several things has several of these. The id becomes that of the moment it brings.
create table exchange_draft (
    practice_id uuid not null,
    id uuid not null,
    import_id uuid not null,
    file_id uuid not null,
    seat bigint not null,
    entry integer not null,
    producer varchar(40) not null,
    row_key varchar(400) not null,
    hash varchar(64) not null,
    kind varchar(12) not null,
    part varchar(100) not null,
    party varchar(700),
    name text,
    email text,
    day date,
    start_at timestamp with time zone,
    minutes integer,
    amount_minor bigint,
    currency char(3),
    words text not null,
    project varchar(300),
    emails text,
    organisation text,
    role varchar(300),
    birth_year integer,
    birth_month integer,
    birth_day integer,
    address text,
    facts text,
    uid varchar(500),
    cancelled boolean not null,
    becomes varchar(11) not null,
    state varchar(7),
    latest boolean not null,
    brings boolean not null,
    client_id uuid,
    person_id uuid,
    corrects uuid,
    same_money_as uuid,
    apart boolean not null,
    primary key (practice_id, id)
);
create index exchange_draft_by_key on exchange_draft (practice_id, import_id, producer, row_key);

-- Whom the rows of one import name, and which client that is: one known, one chosen by the user, or a new one with this line's id.
create table exchange_party (
    practice_id uuid not null,
    id uuid not null,
    import_id uuid not null,
    party varchar(700) not null,
    name text not null,
    email text,
    client_id uuid,
    how varchar(9) not null,
    maybe text not null,
    chosen uuid,
    primary key (practice_id, id)
);
create unique index exchange_party_by_words on exchange_party (practice_id, import_id, party);

create table exchange_sum (
    practice_id uuid not null,
    import_id uuid not null,
    currency char(3) not null,
    amount_minor bigint not null,
    primary key (practice_id, import_id, currency)
);

-- A row that could not be understood, kept whole so that it can be mended and brought again.
create table exchange_wrong (
    practice_id uuid not null,
    id uuid not null,
    import_id uuid not null,
    file_id uuid not null,
    line bigint not null,
    why text not null,
    raw text not null,
    primary key (practice_id, id)
);
create index exchange_wrong_by_import on exchange_wrong (practice_id, import_id, id);

-- Every row ever brought, by the key it is known by: what it says was brought once and never comes back, whatever became of it.
create table exchange_row (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    producer varchar(40) not null,
    row_key varchar(400) not null,
    kind varchar(12) not null,
    part varchar(100) not null,
    hash varchar(64) not null,
    moment_id uuid,
    person_id uuid,
    appointment_id uuid,
    primary key (practice_id, id)
);
create unique index exchange_row_by_key on exchange_row (practice_id, producer, row_key, kind, part);

create table exchange_containing (
    practice_id uuid not null,
    import_id uuid not null,
    row_id uuid not null,
    primary key (practice_id, import_id, row_id),
    foreign key (practice_id, row_id) references exchange_row (practice_id, id)
);
create index exchange_containing_by_row on exchange_containing (practice_id, row_id, import_id);

-- What an import did beside bringing moments, so that it can be taken back: made a client, learned a name, corrected a moment.
create table exchange_change (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    import_id uuid not null,
    what varchar(11) not null,
    record_id uuid not null,
    row_id uuid,
    before text,
    primary key (practice_id, id)
);
create index exchange_change_by_import on exchange_change (practice_id, import_id, what);

-- Which column is what, remembered for every table with the same header.
create table exchange_mapping (
    practice_id uuid not null references practice_practice (id),
    header varchar(64) not null,
    columns text not null,
    dates varchar(3),
    primary key (practice_id, header)
);
