-- Days on which one side is away: theirs with the client, ours (client null) towards everyone.
create table boundary_leave (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid,
    from_day date not null,
    to_day date not null,
    words text not null,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create index boundary_leave_by_client on boundary_leave (practice_id, client_id, to_day);

-- When a side likes to be called or written to, in the zone of whoever set it. Ours without a client holds for all of them.
create table boundary_hours (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid,
    whose varchar(6) not null,
    days varchar(64) not null,
    from_time varchar(5) not null,
    to_time varchar(5) not null,
    zone varchar(64) not null,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create index boundary_hours_by_client on boundary_hours (practice_id, client_id);
