create table client_client (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    name text not null,
    sort_name varchar(300) not null,
    town varchar(300),
    status varchar(10) not null,
    status_chosen boolean not null,
    since date,
    sector varchar(12) not null,
    gift_policy varchar(10) not null,
    gift_limit_minor bigint,
    dislikes_debt boolean not null,
    talks_elsewhere boolean not null,
    our_strand varchar(13),
    their_strand varchar(9) not null,
    hourly_minor bigint,
    came_at timestamp with time zone not null,
    merged_into uuid,
    primary key (practice_id, id),
    foreign key (practice_id, merged_into) references client_client (practice_id, id)
);
create index client_by_name on client_client (practice_id, sort_name, id);

-- A human being: at a client, or known apart from one (client_id null).
create table client_person (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid,
    name text not null,
    role varchar(300),
    birth_month integer,
    birth_day integer,
    birth_year integer,
    address text,
    met_where text,
    place integer not null,
    came_at timestamp with time zone not null,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create index client_person_by_client on client_person (practice_id, client_id, place);

-- Every name and e-mail a client or person is known by: what imports are matched against.
create table client_alias (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid,
    person_id uuid,
    kind varchar(6) not null,
    words text not null,
    normal varchar(300) not null,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id),
    foreign key (practice_id, person_id) references client_person (practice_id, id)
);
create index client_alias_by_normal on client_alias (practice_id, kind, normal);
create index client_alias_by_client on client_alias (practice_id, client_id);

-- "No, different": two clients that the user has said are not the same.
create table client_different (
    practice_id uuid not null references practice_practice (id),
    one_id uuid not null,
    other_id uuid not null,
    primary key (practice_id, one_id, other_id),
    foreign key (practice_id, one_id) references client_client (practice_id, id),
    foreign key (practice_id, other_id) references client_client (practice_id, id)
);

create table client_fact (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    person_id uuid,
    topic varchar(300) not null,
    words text not null,
    stance varchar(7),
    tags text not null,
    strand varchar(8) not null,
    sensitivity varchar(12) not null,
    from_them boolean not null,
    learned_on date not null,
    moment_id uuid,
    ended_on date,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id),
    foreign key (practice_id, person_id) references client_person (practice_id, id)
);
create index client_fact_by_client on client_fact (practice_id, client_id);

-- A proposal, tender, renewal, rate change or dispute while it is open.
create table client_open_matter (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    matter varchar(8) not null,
    opened_on date not null,
    until_day date,
    closed_on date,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create index client_open_matter_by_client on client_open_matter (practice_id, client_id);

create table client_introduction (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    introducer_client_id uuid,
    introducer_person_id uuid,
    introduced_client_id uuid not null,
    on_day date not null,
    moment_id uuid,
    primary key (practice_id, id),
    foreign key (practice_id, introducer_client_id) references client_client (practice_id, id),
    foreign key (practice_id, introducer_person_id) references client_person (practice_id, id),
    foreign key (practice_id, introduced_client_id) references client_client (practice_id, id)
);
create index client_introduction_by_introduced on client_introduction (practice_id, introduced_client_id);
