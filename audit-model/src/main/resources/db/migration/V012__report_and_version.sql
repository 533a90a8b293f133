create table report (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    state varchar(20) not null,
    summary mediumtext,
    method_note mediumtext,
    childs_voice mediumtext,
    childs_voice_missing_because mediumtext,
    newest_version integer not null,
    state_reason mediumtext,
    version integer not null,
    primary key (id),
    constraint fk_report_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_report unique (cycle_id),
    constraint fk_report_cycle foreign key (cycle_id) references cycle (id)
);

-- What was signed off, word for word.
create table report_version (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    number integer not null,
    content mediumtext not null,
    sha256 char(64) not null,
    signed_off_by binary(16) not null,
    signed_off_at datetime(6) not null,
    version integer not null,
    primary key (id),
    constraint fk_report_version_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_report_version unique (cycle_id, number),
    constraint fk_report_version_cycle foreign key (cycle_id) references cycle (id)
);
