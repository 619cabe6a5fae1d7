-- What is shown to a client on their page, and the day on which that was spoken about.
create table portal_shown (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    part varchar(12) not null,
    spoken_on date not null,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create index portal_shown_by_client on portal_shown (practice_id, client_id);

-- The public addresses under which clients found their page, and when somebody last came by each.
create table portal_address (
    address varchar(500) not null primary key,
    reached_at timestamp with time zone not null
);
