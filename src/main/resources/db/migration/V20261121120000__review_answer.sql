-- What the user answered about a client on a day; the latest answer to a question holds.
create table review_answer (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    question varchar(12) not null,
    word varchar(16) not null,
    on_day date not null,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create index review_answer_by_client on review_answer (practice_id, client_id);

-- Where the user sees a figure otherwise than it is read, until the day on which she looks again.
create table review_overrule (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    figure varchar(20) not null,
    word varchar(40) not null,
    why text not null,
    on_day date not null,
    until_day date not null,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create index review_overrule_by_client on review_overrule (practice_id, client_id);
