-- A person may serve several partnerships, so a person belongs to none; memberships do.
create table partnership (
    id binary(16) not null,
    name varchar(200) not null,
    primary key (id)
);

create table person (
    id binary(16) not null,
    email varchar(200) not null,
    name varchar(200) not null,
    subject varchar(255),
    version integer not null,
    primary key (id),
    constraint uq_person_email unique (email),
    constraint uq_person_subject unique (subject)
);

create table agency (
    id binary(16) not null,
    partnership_id binary(16) not null,
    name varchar(200) not null,
    sector varchar(30) not null,
    guest boolean not null,
    version integer not null,
    primary key (id),
    constraint fk_agency_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_agency_name unique (partnership_id, name)
);

create table membership (
    id binary(16) not null,
    partnership_id binary(16) not null,
    person_id binary(16) not null,
    role varchar(30) not null,
    agency_id binary(16),
    begun_at datetime(6) not null,
    ended_at datetime(6),
    version integer not null,
    primary key (id),
    constraint fk_membership_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_membership_person foreign key (person_id) references person (id),
    constraint fk_membership_agency foreign key (agency_id) references agency (id)
);

create index ix_membership_person on membership (person_id, partnership_id);
