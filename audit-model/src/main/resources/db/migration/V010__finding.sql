create table finding (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    case_id binary(16),
    section varchar(40),
    agency_id binary(16),
    kind varchar(30) not null,
    text mediumtext not null,
    fate varchar(20) not null,
    fate_reason mediumtext,
    version integer not null,
    primary key (id),
    constraint fk_finding_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_finding_cycle foreign key (cycle_id) references cycle (id)
);

create index ix_finding_cycle on finding (cycle_id);
