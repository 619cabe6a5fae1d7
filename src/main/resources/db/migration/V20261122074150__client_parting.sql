-- Finishing with a client, in good order; back_on is the day they came back.
create table client_parting (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    client_id uuid not null,
    begun_on date not null,
    reason text not null,
    contract text not null,
    contract_on date,
    money_until date not null,
    rest_until date not null,
    parted_on date,
    back_on date,
    came_as uuid,
    primary key (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id)
);
create index client_parting_by_client on client_parting (practice_id, client_id);

-- Its steps: those to be ticked, and each thing that is handed over, in its own words.
create table client_parting_step (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    parting_id uuid not null,
    step varchar(12) not null,
    words text not null,
    done_on date,
    primary key (practice_id, id),
    foreign key (practice_id, parting_id) references client_parting (practice_id, id)
);
create index client_parting_step_by_parting on client_parting_step (practice_id, parting_id);

-- Whether a parted client still gets cards.
alter table client_client add column cards_stay boolean not null default false;
