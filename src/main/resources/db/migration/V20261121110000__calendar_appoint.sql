-- What stands in the diary with a client, past or to come, as a calendar said it: one row an occurrence.
create table calendar_appointment (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid,
    uid varchar(500) not null,
    recurrence varchar(64) not null,
    title text not null,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    all_day boolean not null,
    import_id uuid,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create unique index calendar_appointment_by_uid on calendar_appointment (practice_id, uid, recurrence);
create index calendar_appointment_by_start on calendar_appointment (practice_id, starts_at);
create index calendar_appointment_by_client on calendar_appointment (practice_id, client_id, starts_at);

create table calendar_guest (
    practice_id uuid not null references practice_practice (id),
    appointment_id uuid not null,
    person_id uuid not null,
    primary key (practice_id, appointment_id, person_id),
    foreign key (practice_id, appointment_id) references calendar_appointment (practice_id, id) on delete cascade,
    foreign key (practice_id, person_id) references client_person (practice_id, id)
);
