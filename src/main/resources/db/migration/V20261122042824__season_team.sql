-- One for the team too: the second card of an entry, to the client's whole house. That there is a row is her tick; the
-- rest is as with any card. Its to_id is the client.
create table season_team_card (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    to_id uuid not null,
    value_opening varchar(20),
    thanks_opening varchar(20),
    next_opening varchar(20),
    value_words text,
    thanks_words text,
    next_words text,
    later_on date,
    written_on date,
    posted_on date,
    thanked_on date,
    moment_id uuid,
    card_from_drawer boolean,
    stamp_from_drawer boolean,
    primary key (practice_id, id),
    foreign key (practice_id, id) references season_entry (practice_id, id),
    foreign key (practice_id, moment_id) references moment_moment (practice_id, id)
);
create index season_team_card_by_client on season_team_card (practice_id, to_id);

-- What a posted card took out of the drawer, so that it goes back when it was not posted after all.
alter table season_card add column card_from_drawer boolean;
alter table season_card add column stamp_from_drawer boolean;
