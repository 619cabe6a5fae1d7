-- Someone met: where, when and through whom, what then; a person, who may become a client.
create table circle_encounter (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    person_id uuid not null,
    through_client_id uuid,
    through_came_as uuid,
    through_person_id uuid,
    place text not null,
    met_on date,
    afterwards text not null,
    assistant boolean not null,
    introduction_id uuid,
    primary key (practice_id, id),
    foreign key (practice_id, person_id) references client_person (practice_id, id),
    foreign key (practice_id, through_client_id) references client_client (practice_id, id),
    foreign key (practice_id, through_person_id) references client_person (practice_id, id)
);
create unique index circle_encounter_by_person on circle_encounter (practice_id, person_id);

-- Two whom the practice introduced to each other, and the moments it was noted as.
create table circle_pairing (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    one_client_id uuid,
    one_came_as uuid,
    one_person_id uuid,
    other_client_id uuid,
    other_came_as uuid,
    other_person_id uuid,
    on_day date not null,
    words text not null,
    one_moment_id uuid,
    other_moment_id uuid,
    primary key (practice_id, id),
    foreign key (practice_id, one_client_id) references client_client (practice_id, id),
    foreign key (practice_id, one_person_id) references client_person (practice_id, id),
    foreign key (practice_id, other_client_id) references client_client (practice_id, id),
    foreign key (practice_id, other_person_id) references client_person (practice_id, id)
);

-- She says that she has thanked for an introduction; what was given after it is read off the moments.
create table circle_thanks (
    practice_id uuid not null references practice_practice (id),
    introduction_id uuid not null,
    said_on date not null,
    primary key (practice_id, introduction_id)
);

-- Something to go to: where, when, whose it is, and what was answered.
create table circle_function (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    name varchar(300) not null,
    on_day date not null,
    begins varchar(5),
    town varchar(300) not null,
    host_client_id uuid,
    host_came_as uuid,
    host_person_id uuid,
    host_words varchar(300),
    near_said boolean not null,
    strand varchar(8) not null,
    answer varchar(8),
    answered_on date,
    wording text,
    looked_back_on date,
    primary key (practice_id, id),
    foreign key (practice_id, host_client_id) references client_client (practice_id, id),
    foreign key (practice_id, host_person_id) references client_person (practice_id, id)
);
create index circle_function_by_day on circle_function (practice_id, on_day);

-- Who is asked to a function, who goes, and the moment it became with a client who came.
create table circle_guest (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    function_id uuid not null,
    client_id uuid,
    came_as uuid,
    person_id uuid,
    going boolean not null,
    asked_on date,
    moment_id uuid,
    primary key (practice_id, id),
    foreign key (practice_id, function_id) references circle_function (practice_id, id),
    foreign key (practice_id, client_id) references client_client (practice_id, id),
    foreign key (practice_id, person_id) references client_person (practice_id, id)
);
create index circle_guest_by_function on circle_guest (practice_id, function_id);
