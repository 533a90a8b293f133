package org.caseaudit.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.testing.ProductClasses;
import org.junit.jupiter.api.Test;

class AllIdsTest {
    @Test
    void everyIdentifier_isKnownToHibernate() {
        // one that is forgotten is stored as a serialised object, and found by nobody
        assertThat(ProductClasses.ALL.stream()
                        .filter(c -> c.isAssignableTo(Id.class) && !c.isInterface())
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(
                        AllIds.TYPES.stream().map(Class::getName).toList());
    }
}
