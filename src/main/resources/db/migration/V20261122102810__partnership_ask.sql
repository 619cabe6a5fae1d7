-- Something to ask a client for, and the days on which it was planned, asked, agreed and came, or did not; one is open at a time.
create table partnership_ask (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    person_id uuid,
    way varchar(12) not null,
    wording varchar(60),
    words text not null,
    planned_on date not null,
    asked_on date,
    asked_at timestamp with time zone,
    agreed_on date,
    given_on date,
    declined_on date,
    withdrawn_on date,
    withdrawn_why varchar(8),
    moment_id uuid,
    remind_on date,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id),
    foreign key (practice_id, person_id) references client_person (practice_id, id),
    foreign key (practice_id, moment_id) references moment_moment (practice_id, id)
);
create index partnership_ask_by_client on partnership_ask (practice_id, client_id);
create index partnership_ask_by_reminder on partnership_ask (practice_id, remind_on);
-- [jooq ignore start]
create unique index partnership_ask_open on partnership_ask (practice_id, client_id) where given_on is null and declined_on is null and withdrawn_on is null;
-- [jooq ignore stop]

-- What a client is invited to make suggestions on, and until when.
create table partnership_invitation (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    about text not null,
    opened_on date not null,
    until_day date not null,
    closed_on date,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create index partnership_invitation_by_client on partnership_invitation (practice_id, client_id);
