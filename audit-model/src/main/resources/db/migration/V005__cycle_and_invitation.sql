create table cycle (
    id binary(16) not null,
    partnership_id binary(16) not null,
    theme varchar(200) not null,
    why_now mediumtext not null,
    board_priority varchar(200),
    scope mediumtext not null,
    key_lines mediumtext not null,
    look_back_from date not null,
    judge_from date not null,
    window_to date not null,
    forms_out date not null,
    forms_due date not null,
    meeting_on date not null,
    report_due date not null,
    template_version_id binary(16),
    sample_method varchar(20) not null,
    sample_note mediumtext,
    sign_off_required boolean not null,
    state varchar(20) not null,
    launched_at datetime(6),
    state_reason mediumtext,
    approver varchar(200),
    version integer not null,
    primary key (id),
    constraint fk_cycle_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_cycle_template foreign key (template_version_id) references template_version (id)
);

create index ix_cycle_meeting on cycle (partnership_id, meeting_on);

create table invitation (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    agency_id binary(16) not null,
    invited_at datetime(6) not null,
    version integer not null,
    primary key (id),
    constraint fk_invitation_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_invitation unique (cycle_id, agency_id),
    constraint fk_invitation_cycle foreign key (cycle_id) references cycle (id),
    constraint fk_invitation_agency foreign key (agency_id) references agency (id)
);
