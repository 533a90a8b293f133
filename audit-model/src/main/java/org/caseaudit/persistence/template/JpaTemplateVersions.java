package org.caseaudit.persistence.template;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.domain.template.TemplateVersions;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaTemplateVersions extends JpaRepository<TemplateVersion, TemplateVersionId> implements TemplateVersions {
    @Inject
    JpaTemplateVersions(EntityManager em) {
        super(em, TemplateVersion.class);
    }

    @Override
    public List<TemplateVersion> all() {
        return list("from TemplateVersion order by code, number desc");
    }

    @Override
    public List<TemplateVersion> withIds(Collection<TemplateVersionId> ids) {
        return ids.isEmpty() ? List.of() : list("from TemplateVersion where id in ?1 order by id", ids);
    }

    @Override
    public int newestNumber(String code) {
        return list(Integer.class, "select coalesce(max(number), 0) from TemplateVersion where code = ?1", code)
                .get(0);
    }
}
