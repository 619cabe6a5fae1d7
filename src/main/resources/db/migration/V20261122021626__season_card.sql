-- A card of a season as it is being written, beside the entry it is for. It goes to a person or, where nobody is named, to
-- the client itself; openings are kept once it is written, so that nobody gets the same one two years running.
create table season_card (
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
    primary key (practice_id, id),
    foreign key (practice_id, id) references season_entry (practice_id, id),
    foreign key (practice_id, moment_id) references moment_moment (practice_id, id)
);
create index season_card_by_addressee on season_card (practice_id, to_id);

-- How someone likes to be written to: the name, what the card speaks of (an action, never a belief), and the address of a
-- client of whom no person is named. Its id is that of the person or the client.
create table season_addressee (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    called varchar(120),
    wording varchar(12),
    address text,
    primary key (practice_id, id)
);

-- An evening on which cards are written.
create table season_evening (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    season_id uuid not null,
    on_day date not null,
    primary key (practice_id, id),
    foreign key (practice_id, season_id) references season_season (practice_id, id)
);
create unique index season_evening_by_day on season_evening (practice_id, season_id, on_day);
