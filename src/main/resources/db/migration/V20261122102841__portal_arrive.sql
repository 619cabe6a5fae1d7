-- What a client sent from their page or by mail, waiting until it is accepted; a key is used once.
create table portal_arrival (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    came_as uuid,
    person_id uuid,
    link_id uuid,
    once varchar(64) not null,
    kind varchar(20) not null,
    arrived_at timestamp with time zone not null,
    on_day date not null,
    due_on date,
    settled_at timestamp with time zone,
    settled_how varchar(12),
    settled_words text,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id),
    foreign key (practice_id, person_id) references client_person (practice_id, id)
);
create unique index portal_arrival_once on portal_arrival (practice_id, client_id, once);
create index portal_arrival_by_day on portal_arrival (practice_id, on_day);
-- [jooq ignore start]
create index portal_arrival_open on portal_arrival (practice_id, arrived_at) where settled_at is null;
-- [jooq ignore stop]

-- What was said in the fields of its form, word for word.
create table portal_said (
    practice_id uuid not null references practice_practice (id),
    arrival_id uuid not null,
    field varchar(20) not null,
    words text not null,
    primary key (practice_id, arrival_id, field),
    foreign key (practice_id, arrival_id) references portal_arrival (practice_id, id)
);

-- A no of theirs: it holds from the minute it arrived until a talk ended it.
create table portal_no (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    came_as uuid,
    arrival_id uuid not null,
    sort varchar(12) not null,
    about text not null,
    since timestamp with time zone not null,
    lifted_at timestamp with time zone,
    lifted_moment_id uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id),
    foreign key (practice_id, arrival_id) references portal_arrival (practice_id, id),
    foreign key (practice_id, lifted_moment_id) references moment_moment (practice_id, id)
);
create index portal_no_by_client on portal_no (practice_id, client_id);

-- What accepting it wrote into the records, so that it can be taken back.
create table portal_trace (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    arrival_id uuid not null,
    sort varchar(20) not null,
    record_id uuid,
    words text not null,
    primary key (practice_id, id),
    foreign key (practice_id, arrival_id) references portal_arrival (practice_id, id)
);
create index portal_trace_by_arrival on portal_trace (practice_id, arrival_id);
