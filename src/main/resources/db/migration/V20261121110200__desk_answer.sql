-- What the user answered to an entry of the desk. Entries themselves are computed at every look and never stored.
create table desk_answer (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    entry varchar(200) not null,
    about varchar(160) not null,
    answer varchar(8) not null,
    reason varchar(300) not null,
    what text not null,
    client_id uuid,
    until_at timestamp with time zone,
    answered_at timestamp with time zone not null,
    moment_id uuid,
    promise_id uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create unique index desk_answer_by_entry on desk_answer (practice_id, entry);
create index desk_answer_by_about on desk_answer (practice_id, about);
create index desk_answer_by_time on desk_answer (practice_id, answered_at);
