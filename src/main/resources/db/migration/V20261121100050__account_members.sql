create table account_member (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    name varchar(200) not null,
    email varchar(320),
    password varchar(500),
    password_turn integer not null,
    closes_after integer not null,
    joined_at timestamp with time zone not null,
    primary key (practice_id, id)
);

create table account_link (
    token_hash char(64) not null primary key,
    practice_id uuid,
    member_id uuid,
    expires_at timestamp with time zone not null,
    foreign key (practice_id, member_id) references account_member (practice_id, id)
);
