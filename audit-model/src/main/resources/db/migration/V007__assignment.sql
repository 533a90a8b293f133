create table assignment (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    case_id binary(16) not null,
    agency_id binary(16) not null,
    auditor_id binary(16) not null,
    due date not null,
    state varchar(20) not null,
    nil_return varchar(20),
    reason mediumtext,
    first_submitted_at datetime(6),
    submitted_at datetime(6),
    signed_off_at datetime(6),
    signed_off_by binary(16),
    version integer not null,
    primary key (id),
    constraint fk_assignment_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_assignment unique (case_id, agency_id),
    constraint fk_assignment_case foreign key (case_id) references case_file (id),
    constraint fk_assignment_agency foreign key (agency_id) references agency (id),
    constraint fk_assignment_auditor foreign key (auditor_id) references person (id)
);

create index ix_assignment_cycle on assignment (cycle_id, agency_id);
create index ix_assignment_auditor on assignment (auditor_id, due);
