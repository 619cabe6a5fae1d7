-- Two clients of whom an import could not tell whether they are one: listed until the user says.
create table client_lookalike (
    practice_id uuid not null references practice_practice (id),
    one_id uuid not null,
    other_id uuid not null,
    primary key (practice_id, one_id, other_id),
    foreign key (practice_id, one_id) references client_client (practice_id, id),
    foreign key (practice_id, other_id) references client_client (practice_id, id)
);
