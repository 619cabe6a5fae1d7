-- A last posting date as the user knows it for one year; where she has said nothing, the pattern of earlier years is shown.
create table calendar_posting (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    carrier varchar(60) not null,
    mail_class varchar(60) not null,
    destination varchar(30) not null,
    in_year integer not null,
    on_day date not null,
    source text not null,
    checked_on date not null,
    primary key (practice_id, id)
);
create unique index calendar_posting_by_class on calendar_posting (practice_id, carrier, mail_class, destination, in_year);
