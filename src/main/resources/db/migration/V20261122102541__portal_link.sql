-- A private link to a client's page: handed to one person, kept as a hash alone, of whose use a month is all that is known.
create table portal_link (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    person_id uuid not null,
    token_hash char(64) not null,
    made_on date not null,
    expires_at timestamp with time zone not null,
    ended_on date,
    used_in date,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id),
    foreign key (practice_id, person_id) references client_person (practice_id, id)
);
create index portal_link_by_client on portal_link (practice_id, client_id);
create unique index portal_link_by_hash on portal_link (token_hash);
