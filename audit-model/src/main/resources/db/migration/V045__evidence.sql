-- Files as evidence. The content stands apart, in chunks that fit one packet of any MariaDB server; a removed file keeps
-- its row (name and checksum) and loses its chunks.
create table evidence_file (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    assignment_id binary(16),
    question varchar(40),
    action_id binary(16),
    name varchar(120) not null,
    type varchar(10) not null,
    size_bytes integer not null,
    sha256 char(64) not null,
    added_by binary(16) not null,
    added_at datetime(6) not null,
    removed_by binary(16),
    removed_at datetime(6),
    version integer not null,
    primary key (id),
    constraint fk_evidence_file_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_evidence_file_cycle foreign key (cycle_id) references cycle (id),
    constraint fk_evidence_file_assignment foreign key (assignment_id) references assignment (id),
    constraint fk_evidence_file_action foreign key (action_id) references action (id)
);

create table evidence_chunk (
    id binary(16) not null,
    partnership_id binary(16) not null,
    file_id binary(16) not null,
    part integer not null,
    bytes mediumblob not null,
    version integer not null,
    primary key (id),
    constraint fk_evidence_chunk_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_evidence_chunk_file foreign key (file_id) references evidence_file (id),
    constraint uq_evidence_chunk unique (file_id, part)
);
