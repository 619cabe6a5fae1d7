-- The ledger. A moment is never changed in place by the user: a correction is a new moment that replaces it, a strike keeps it with the reason.
create table moment_moment (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    day date not null,
    about varchar(6),
    start_at timestamp with time zone,
    minutes integer,
    kind varchar(10) not null,
    direction varchar(8) not null,
    strand varchar(8) not null,
    words text not null,
    amount_minor bigint,
    currency char(3),
    channel varchar(20),
    signal varchar(20),
    invited boolean,
    weight double precision,
    project varchar(300),
    source varchar(40) not null,
    import_id uuid,
    noted_at timestamp with time zone not null,
    replaced_by uuid,
    replaces uuid,
    struck_at timestamp with time zone,
    struck_why text,
    same_money_as uuid,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create index moment_by_client on moment_moment (practice_id, client_id, day);
create index moment_by_import on moment_moment (practice_id, import_id);

create table moment_presence (
    practice_id uuid not null references practice_practice (id),
    moment_id uuid not null,
    person_id uuid not null,
    primary key (practice_id, moment_id, person_id),
    foreign key (practice_id, moment_id) references moment_moment (practice_id, id),
    foreign key (practice_id, person_id) references client_person (practice_id, id)
);
create index moment_presence_by_person on moment_presence (practice_id, person_id);

-- One thing one side said it would do for the other.
create table moment_promise (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    whose varchar(6) not null,
    words text not null,
    due date,
    made_on date not null,
    moment_id uuid,
    state varchar(6) not null,
    settled_on date,
    kept_moment_id uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create index moment_promise_open on moment_promise (practice_id, state, due);
create index moment_promise_by_client on moment_promise (practice_id, client_id);
