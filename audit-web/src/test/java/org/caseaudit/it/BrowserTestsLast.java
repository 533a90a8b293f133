package org.caseaudit.it;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** What a browser does stays in the database, and the other tests count what the demo alone has left there. */
public final class BrowserTestsLast implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(BrowserTestsLast::isOfTheBrowser)
                        .thenComparing(test -> test.getTestClass().getName()));
    }

    private static boolean isOfTheBrowser(ClassDescriptor test) {
        return test.getTestClass().getSimpleName().endsWith("BrowserIT");
    }
}
