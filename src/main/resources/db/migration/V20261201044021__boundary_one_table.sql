-- Boundaries of every kind in one table: a kind, and its terms in words. Leave from before zones were kept has none: that of the practice.
create table boundary_boundary (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid,
    whose varchar(6) not null,
    kind varchar(8) not null,
    terms text not null,
    blocks boolean not null default false,
    from_day date,
    to_day date,
    zone varchar(64),
    to_say_since date,
    wording text,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);

insert into boundary_boundary
select practice_id, id, client_id, whose, 'hours', days || ' ' || from_time || ' ' || to_time, blocks, from_day, to_day, zone, to_say_since, wording, came_as
from boundary_hours;

insert into boundary_boundary
select practice_id, id, client_id, coalesce(whose, case when client_id is null then 'ours' else 'theirs' end), 'leave', words, blocks, from_day, to_day, zone, to_say_since, wording, came_as
from boundary_leave;

insert into boundary_boundary
select practice_id, id, client_id, whose, kind, terms, blocks, from_day, to_day, zone, to_say_since, wording, came_as
from boundary_line;

drop table boundary_hours;
drop table boundary_leave;
drop table boundary_line;

create index boundary_boundary_by_client on boundary_boundary (practice_id, client_id);
