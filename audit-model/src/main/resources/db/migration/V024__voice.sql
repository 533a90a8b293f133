create table voice (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    case_id binary(16) not null,
    agency_id binary(16),
    kind varchar(20) not null,
    how varchar(1000) not null,
    gathered_on date not null,
    consent varchar(20) not null,
    consent_note varchar(1000),
    text mediumtext not null,
    recorded_by binary(16) not null,
    recorded_at datetime(6) not null,
    version integer not null,
    primary key (id),
    constraint fk_voice_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_voice_case foreign key (case_id) references case_file (id),
    constraint fk_voice_agency foreign key (agency_id) references agency (id)
);

create index ix_voice_cycle on voice (cycle_id);
