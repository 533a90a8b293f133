package org.caseaudit.domain.template;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record TemplateVersionId(UUID value) implements Id {}
