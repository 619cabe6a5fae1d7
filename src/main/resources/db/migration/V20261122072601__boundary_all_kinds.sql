-- Every boundary warns or blocks, may have dates, waits to be said to the other side or is known, and may be said in words of one's own.
alter table boundary_hours add column blocks boolean not null default false;
alter table boundary_hours add column from_day date;
alter table boundary_hours add column to_day date;
alter table boundary_hours add column to_say_since date;
alter table boundary_hours add column wording text;

-- Leave of ours may be towards one client, and has the zone of whoever is away; where none is kept, that of the practice.
alter table boundary_leave add column whose varchar(6);
alter table boundary_leave add column blocks boolean not null default false;
alter table boundary_leave add column zone varchar(64);
alter table boundary_leave add column to_say_since date;
alter table boundary_leave add column wording text;

-- Channels, topics, social media and visits: a kind, and its terms in words.
create table boundary_line (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid,
    whose varchar(6) not null,
    kind varchar(8) not null,
    terms text not null,
    blocks boolean not null,
    from_day date,
    to_day date,
    zone varchar(64) not null,
    to_say_since date,
    wording text,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create index boundary_line_by_client on boundary_line (practice_id, client_id);

-- A boundary that holds for every client, but not for this one.
create table boundary_relaxed (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    boundary_id uuid not null,
    relaxed_on date not null,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create index boundary_relaxed_by_client on boundary_relaxed (practice_id, client_id);
