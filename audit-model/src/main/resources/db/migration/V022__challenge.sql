-- What is challenged is kept word for word: a form changed in a reopened cycle must not change what was argued about.
-- No foreign key to the finding, which may be taken away with the form that said it.
create table challenge (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    case_id binary(16) not null,
    section varchar(40) not null,
    finding_id binary(16),
    challenger_id binary(16) not null,
    challenged_id binary(16) not null,
    grade varchar(40),
    words mediumtext,
    text mediumtext not null,
    evidence mediumtext not null,
    state varchar(20) not null,
    raised_by binary(16) not null,
    raised_at datetime(6) not null,
    reply mediumtext,
    replied_by binary(16),
    replied_at datetime(6),
    outcome varchar(20),
    outcome_reason mediumtext,
    decided_by binary(16),
    decided_at datetime(6),
    version integer not null,
    primary key (id),
    constraint fk_challenge_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_challenge_case foreign key (case_id) references case_file (id),
    constraint fk_challenge_challenger foreign key (challenger_id) references agency (id),
    constraint fk_challenge_challenged foreign key (challenged_id) references agency (id)
);

create index ix_challenge_cycle on challenge (cycle_id);
