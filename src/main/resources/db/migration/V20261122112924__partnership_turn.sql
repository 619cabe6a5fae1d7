-- The clients of one quarter's review in the order of what changed, and which of them she has gone through.
create table partnership_turn (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    quarter varchar(7) not null,
    place integer not null,
    begun_on date not null,
    done_on date,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create index partnership_turn_by_quarter on partnership_turn (practice_id, quarter, place);
create index partnership_turn_by_client on partnership_turn (practice_id, client_id);
