-- Hours that a client has asked for and that nobody else can have until they are worked off or given up.
create table season_reservation (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    voucher_id uuid not null,
    quarters integer not null,
    on_day date not null,
    primary key (practice_id, id),
    foreign key (practice_id, voucher_id) references season_voucher (practice_id, id)
);
create index season_reservation_by_voucher on season_reservation (practice_id, voucher_id);
