-- One row a partnership, from the first change on; the id is the partnership's own, so there cannot be two.
create table partnership_settings (
    id binary(16) not null,
    partnership_id binary(16) not null,
    short_text integer not null,
    copy_words integer not null,
    alike double not null,
    concern_due_days integer not null,
    sign_off_by_default boolean not null,
    reminder_days varchar(100) not null,
    version integer not null,
    primary key (id),
    constraint fk_partnership_settings_partnership foreign key (partnership_id) references partnership (id)
);
