-- A relationship that is not yet what is wanted of it, and is to be changed: since when, what is next, and when it is looked at; what came of it.
create table partnership_changing (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    begun_on date not null,
    next_step text,
    review_on date not null,
    outcome varchar(13),
    outcome_on date,
    why text,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create index partnership_changing_by_client on partnership_changing (practice_id, client_id);
create index partnership_changing_by_review on partnership_changing (practice_id, outcome, review_on);

-- It was looked at by the day and is still moving.
create table partnership_still_moving (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    changing_id uuid not null,
    on_day date not null,
    review_on date not null,
    why text,
    primary key (practice_id, id),
    foreign key (practice_id, changing_id) references partnership_changing (practice_id, id)
);
create index partnership_still_moving_by_changing on partnership_still_moving (practice_id, changing_id);
