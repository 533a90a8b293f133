-- Somebody with an account once a meeting; a guest is known by role and agency only.
create table attendance (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    agency_id binary(16),
    person_id binary(16),
    role varchar(20),
    guest varchar(200),
    presence varchar(20) not null,
    recorded_by binary(16) not null,
    recorded_at datetime(6) not null,
    version integer not null,
    primary key (id),
    constraint fk_attendance_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_attendance_person unique (cycle_id, person_id),
    constraint uq_attendance_guest unique (cycle_id, agency_id, guest),
    constraint fk_attendance_cycle foreign key (cycle_id) references cycle (id),
    constraint fk_attendance_agency foreign key (agency_id) references agency (id),
    constraint fk_attendance_person foreign key (person_id) references person (id)
);
