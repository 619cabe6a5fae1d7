-- A promise of free hours: no moment, but what is redeemed of it becomes one.
create table season_voucher (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    person_id uuid,
    entry_id uuid,
    quarters integer not null,
    promised_on date not null,
    expires_on date,
    code varchar(40),
    settled_on date,
    settled_how text,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id),
    foreign key (practice_id, person_id) references client_person (practice_id, id),
    foreign key (practice_id, entry_id) references season_entry (practice_id, id)
);
create index season_voucher_by_client on season_voucher (practice_id, client_id);
create unique index season_voucher_by_entry on season_voucher (practice_id, entry_id);

-- Hours redeemed of a voucher, with the moment they became and, where they were work first, the work they were.
create table season_redemption (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    voucher_id uuid not null,
    quarters integer not null,
    on_day date not null,
    moment_id uuid not null,
    work_id uuid,
    primary key (practice_id, id),
    foreign key (practice_id, voucher_id) references season_voucher (practice_id, id),
    foreign key (practice_id, moment_id) references moment_moment (practice_id, id),
    foreign key (practice_id, work_id) references moment_moment (practice_id, id)
);
create index season_redemption_by_voucher on season_redemption (practice_id, voucher_id);
create unique index season_redemption_by_work on season_redemption (practice_id, work_id);
