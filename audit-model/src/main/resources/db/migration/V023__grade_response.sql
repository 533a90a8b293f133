create table grade_response (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    case_id binary(16) not null,
    section varchar(40) not null,
    agency_id binary(16) not null,
    text mediumtext not null,
    written_by binary(16) not null,
    written_at datetime(6) not null,
    version integer not null,
    primary key (id),
    constraint fk_grade_response_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_grade_response unique (case_id, section, agency_id),
    constraint fk_grade_response_case foreign key (case_id) references case_file (id),
    constraint fk_grade_response_agency foreign key (agency_id) references agency (id)
);

create index ix_grade_response_cycle on grade_response (cycle_id);
