-- What became of a question: when it was asked, answered or let go. Its openings are kept nowhere.
create table season_question (
    practice_id uuid not null references practice_practice (id),
    id uuid not null,
    season_id uuid not null,
    subject_id uuid not null,
    what varchar(8) not null,
    asked_on date,
    answered_on date,
    let_go_on date,
    moment_id uuid,
    fact_id uuid,
    primary key (practice_id, id),
    foreign key (practice_id, season_id) references season_season (practice_id, id)
);
create unique index season_question_by_subject on season_question (practice_id, season_id, subject_id, what);
