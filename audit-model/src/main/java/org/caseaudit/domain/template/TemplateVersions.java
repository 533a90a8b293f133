package org.caseaudit.domain.template;

import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.shared.Repository;

/** The audit tools of the partnership with all their versions. */
public interface TemplateVersions extends Repository<TemplateVersion, TemplateVersionId> {
    /** By code, newest version first. */
    List<TemplateVersion> all();

    List<TemplateVersion> withIds(Collection<TemplateVersionId> ids);

    /** Number of the newest version of the family, 0 when there is none. */
    int newestNumber(String code);

    @Override
    default String noun() {
        return "template version";
    }
}
