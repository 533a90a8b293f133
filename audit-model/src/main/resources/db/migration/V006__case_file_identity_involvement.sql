-- The identity stands in a table of its own: no query for the audit can touch it, and erasing it leaves the case whole.
create table case_file (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    number integer not null,
    age_band varchar(20) not null,
    gender varchar(20) not null,
    ethnicity varchar(20) not null,
    ethnicity_detail varchar(200),
    disability varchar(20) not null,
    first_language varchar(200),
    plan_type varchar(20) not null,
    features varchar(1000) not null,
    version integer not null,
    primary key (id),
    constraint fk_case_file_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_case_number unique (cycle_id, number),
    constraint fk_case_cycle foreign key (cycle_id) references cycle (id)
);

create table case_identity (
    case_id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    name varchar(200) not null,
    date_of_birth date,
    address varchar(1000),
    record_numbers varchar(1000),
    version integer not null,
    primary key (case_id),
    constraint fk_case_identity_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_identity_case foreign key (case_id) references case_file (id)
);

create index ix_identity_cycle on case_identity (cycle_id);

create table involvement (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    case_id binary(16) not null,
    agency_id binary(16) not null,
    state varchar(20) not null,
    note varchar(2000),
    answered_by binary(16),
    answered_at datetime(6),
    version integer not null,
    primary key (id),
    constraint fk_involvement_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_involvement unique (case_id, agency_id),
    constraint fk_involvement_case foreign key (case_id) references case_file (id),
    constraint fk_involvement_agency foreign key (agency_id) references agency (id)
);

create index ix_involvement_cycle on involvement (cycle_id);
