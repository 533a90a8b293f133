-- The one-page learning briefing of a cycle, whom it was sent to, and what the teams say to it.
create table briefing (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    report_number integer not null,
    background mediumtext not null,
    why_it_matters mediumtext not null,
    what_we_found mediumtext not null,
    what_works mediumtext not null,
    what_to_change mediumtext not null,
    what_to_do mediumtext not null,
    questions mediumtext not null,
    state varchar(20) not null,
    sha256 char(64),
    sent_by binary(16),
    sent_at datetime(6),
    version integer not null,
    primary key (id),
    constraint fk_briefing_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_briefing_cycle foreign key (cycle_id) references cycle (id),
    constraint uq_briefing unique (cycle_id)
);

create index ix_briefing_sha256 on briefing (sha256);

create table briefing_addressee (
    id binary(16) not null,
    partnership_id binary(16) not null,
    briefing_id binary(16) not null,
    agency_id binary(16) not null,
    person_id binary(16) not null,
    version integer not null,
    primary key (id),
    constraint fk_briefing_addressee_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_briefing_addressee_briefing foreign key (briefing_id) references briefing (id),
    constraint fk_briefing_addressee_agency foreign key (agency_id) references agency (id),
    constraint uq_briefing_addressee unique (briefing_id, agency_id, person_id)
);

create table briefing_receipt (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    briefing_id binary(16) not null,
    agency_id binary(16) not null,
    team varchar(200) not null,
    read_by varchar(200) not null,
    read_on date not null,
    what_changed mediumtext,
    recorded_by binary(16) not null,
    recorded_at datetime(6) not null,
    version integer not null,
    primary key (id),
    constraint fk_briefing_receipt_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_briefing_receipt_cycle foreign key (cycle_id) references cycle (id),
    constraint fk_briefing_receipt_briefing foreign key (briefing_id) references briefing (id),
    constraint fk_briefing_receipt_agency foreign key (agency_id) references agency (id)
);
