-- The practice: the unit of isolation. Everything else carries its id first in its key.
create table practice_practice (
    id uuid not null primary key,
    name varchar(300) not null,
    owner varchar(300) not null,
    currency char(3) not null,
    country char(2) not null,
    zone varchar(64) not null,
    confirmed boolean not null,
    opened_at timestamp with time zone not null
);

create table practice_setting (
    practice_id uuid not null references practice_practice (id),
    name varchar(80) not null,
    value text not null,
    primary key (practice_id, name)
);

-- What one unit of a foreign currency is worth in the practice's, as the user typed it on a day.
create table practice_rate (
    practice_id uuid not null references practice_practice (id),
    currency char(3) not null,
    rate varchar(40) not null,
    typed_on date not null,
    primary key (practice_id, currency)
);
