-- Decisions are never changed: deciding again adds the next number.
create table decision (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    case_id binary(16) not null,
    section varchar(40) not null,
    number integer not null,
    kind varchar(20) not null,
    grade varchar(40),
    reason mediumtext,
    decided_by binary(16) not null,
    decided_at datetime(6) not null,
    version integer not null,
    primary key (id),
    constraint fk_decision_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_decision unique (case_id, section, number),
    constraint fk_decision_case foreign key (case_id) references case_file (id)
);

create index ix_decision_cycle on decision (cycle_id);

create table dissent (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    decision_id binary(16) not null,
    agency_id binary(16) not null,
    grade varchar(40) not null,
    reason mediumtext not null,
    version integer not null,
    primary key (id),
    constraint fk_dissent_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_dissent unique (decision_id, agency_id),
    constraint fk_dissent_decision foreign key (decision_id) references decision (id)
);

create index ix_dissent_cycle on dissent (cycle_id);
