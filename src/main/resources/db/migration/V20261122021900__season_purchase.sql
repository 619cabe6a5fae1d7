-- Each step of a kept gift from planned to given, with what it was before, so that a slip can be taken back.
create table season_step (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    entry_id uuid not null,
    stage varchar(8) not null,
    price_minor bigint not null,
    cost_minor bigint not null,
    stepped_on date not null,
    moment_id uuid,
    primary key (practice_id, id),
    foreign key (practice_id, entry_id) references season_entry (practice_id, id)
);
create index season_step_by_entry on season_step (practice_id, entry_id);

-- What the law calls the gift, where it does not lie on the shelf or she says otherwise.
alter table season_decision add column category varchar(12);
