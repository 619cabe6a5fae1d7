-- A warning of the guard that was passed, and why. It holds for that one action only.
create table boundary_pass (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    person_id uuid,
    action varchar(12) not null,
    passed_at timestamp with time zone not null,
    rules text not null,
    why text not null,
    reason text not null,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id),
    foreign key (practice_id, person_id) references client_person (practice_id, id)
);
create index boundary_pass_by_client on boundary_pass (practice_id, client_id, passed_at);
