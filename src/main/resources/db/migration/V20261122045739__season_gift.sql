-- What the law calls a gift that was noted by hand; its id is that of the moment.
create table season_gift (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    category varchar(12) not null,
    primary key (practice_id, id),
    foreign key (practice_id, id) references moment_moment (practice_id, id)
);
