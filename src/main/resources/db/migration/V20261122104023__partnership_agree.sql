-- How both support each other beyond payment, as agreed on a day. A changed one is kept beside the one that took its place.
create table partnership_agreement (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    agreed_on date not null,
    how varchar(200),
    look_again date not null,
    before_id uuid,
    ended_on date,
    ended_how varchar(8),
    why text,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id),
    foreign key (practice_id, before_id) references partnership_agreement (practice_id, id)
);
create index partnership_agreement_by_client on partnership_agreement (practice_id, client_id);
create index partnership_agreement_by_look on partnership_agreement (practice_id, ended_on, look_again);
-- [jooq ignore start]
create unique index partnership_agreement_in_force on partnership_agreement (practice_id, client_id) where ended_on is null;
-- [jooq ignore stop]

-- What one side does beyond the work, in which of the six ways and how often; since_day is when it was first agreed.
create table partnership_line (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    agreement_id uuid not null,
    place integer not null,
    ours boolean not null,
    way varchar(12) not null,
    words text not null,
    rhythm varchar(8) not null,
    times integer not null,
    by_day date,
    since_day date not null,
    primary key (practice_id, id),
    foreign key (practice_id, agreement_id) references partnership_agreement (practice_id, id)
);
create index partnership_line_by_agreement on partnership_line (practice_id, agreement_id);

-- It was looked at again, and goes on as it is.
create table partnership_renewal (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    agreement_id uuid not null,
    on_day date not null,
    look_again date not null,
    primary key (practice_id, id),
    foreign key (practice_id, agreement_id) references partnership_agreement (practice_id, id)
);
create index partnership_renewal_by_agreement on partnership_renewal (practice_id, agreement_id);

-- Where the user says herself whether a moment keeps a line; else it is read off the moment’s way and side.
create table partnership_kept (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    line_id uuid not null,
    moment_id uuid not null,
    counts boolean not null,
    primary key (practice_id, id),
    foreign key (practice_id, line_id) references partnership_line (practice_id, id)
);
create unique index partnership_kept_by_line on partnership_kept (practice_id, line_id, moment_id);

-- The days on which “How I work” was brought up with a client.
create table partnership_brought_up (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    on_day date not null,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create index partnership_brought_up_by_client on partnership_brought_up (practice_id, client_id);
